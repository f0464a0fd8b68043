"""Damaged, cut, spliced, re-signed and hostile packages: each is refused with a sentence, within the limits."""

import io
import random
import tracemalloc
from dataclasses import replace
from hashlib import sha256

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.commits import Authorship, Place, make_commit, read_commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.packages import failures, verification
from bigclient_desktop.packages.container import MAGIC, read_clear
from bigclient_desktop.packages.contents import encode_frame, read_contents
from bigclient_desktop.packages.manifest import encode_manifest
from bigclient_desktop.packages.reading import look
from bigclient_desktop.packages.stream import ATTACHMENT, CERTIFICATE, COMMIT, END, MANIFEST, PADDING
from bigclient_desktop.packages.verification import check_frames
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.translations import catalogue
from tests.packages.hostile import envelope, of_sections, packed, section
from tests.packages.making import commits_of, frames_of, manifest_of, new_side, read, verifier_of, write

A, B, C = new_side("a"), new_side("b"), new_side("c")
COMMITS = commits_of(A, 6)
FRAMES = frames_of(COMMITS)
COMMIT_SECTIONS = [section(COMMIT, encode_frame(frame)) for frame in FRAMES]
DONE = section(END, b"")


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("good") / "x.bcpkg"
    write(path, A, B, FRAMES)
    return path.read_bytes()


def taken(path, *senders):
    """Everything that an import does with a file before it plans."""
    opened = read(path, B, *(senders or (A,)))
    frames = list(check_frames(opened.frames(), verifier_of(A)))
    list(opened.attachments())
    return frames


def refusal_of(path, *senders) -> Failure:
    with pytest.raises(Failure) as caught:
        taken(path, *senders)
    return caught.value


def test_every_bit_of_the_clear_part(good, tmp_path):
    path = tmp_path / "x.bcpkg"
    clear = read_clear(io.BytesIO(good), len(good))
    for bit in range(clear.offset * 8):
        spoiled = bytearray(good)
        spoiled[bit // 8] ^= 1 << bit % 8
        path.write_bytes(spoiled)
        assert isinstance(refusal_of(path), failures.PackageRefused), bit


def test_every_byte_of_the_rest(good, tmp_path):
    path = tmp_path / "x.bcpkg"
    for at in range(read_clear(io.BytesIO(good), len(good)).offset, len(good)):
        spoiled = bytearray(good)
        spoiled[at] ^= 0x55
        path.write_bytes(spoiled)
        assert type(refusal_of(path)) is failures.PackageDamaged, at


def test_every_truncation_and_what_is_appended(good, tmp_path):
    path = tmp_path / "x.bcpkg"
    for size in range(len(good)):
        path.write_bytes(good[:size])
        assert isinstance(refusal_of(path), failures.PackageCut if size else failures.NotAPackage), size
    for more in (b"\0", b"\n", good):
        path.write_bytes(good + more)
        assert isinstance(refusal_of(path), failures.PackageTrailing)


def test_spliced_packages(good, tmp_path):
    path = tmp_path / "y.bcpkg"
    write(path, A, B, FRAMES)
    other = path.read_bytes()
    cut = read_clear(io.BytesIO(good), len(good)).offset
    path.unlink()
    size = min(len(good), len(other))
    for spliced in (good[:cut] + other[cut:], good[: cut - 64] + other[cut - 64 : cut] + good[cut:]):
        path.write_bytes(spliced)
        assert isinstance(refusal_of(path), failures.PackageRefused)
    for at in range(0, size, 61):
        path.write_bytes(good[:at] + other[at:])
        if path.read_bytes() != other:
            assert isinstance(refusal_of(path), failures.PackageRefused), at


def test_a_stripped_and_signed_again_envelope(good, tmp_path):
    """Somebody who is enrolled puts his own signature on another's contents."""
    clear = read_clear(io.BytesIO(good), len(good))
    mine = replace(clear, certificate=C.seat.name)
    path = tmp_path / "x.bcpkg"
    path.write_bytes(mine.fields + C.seat.signer()(mine.signed) + good[clear.offset :])
    assert type(refusal_of(path, A, C)) is failures.PackageForged


def test_another_signature_that_is_as_valid_is_refused(good, tmp_path):
    clear = read_clear(io.BytesIO(good), len(good))
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    high = (order - int.from_bytes(clear.signature[32:], "big")).to_bytes(32, "big")
    path = tmp_path / "x.bcpkg"
    path.write_bytes(clear.fields + clear.signature[:32] + high + good[clear.offset :])
    assert type(refusal_of(path)) is failures.PackageForged


def test_a_manifest_that_is_not_the_signed_one(tmp_path):
    manifest = encode_manifest(manifest_of(A, B))
    plain = section(MANIFEST, manifest) + DONE
    path = envelope(tmp_path / "x.bcpkg", A, B, packed(plain), len(plain), manifest + b"!")
    assert type(refusal_of(path)) is failures.PackageForged


@pytest.mark.parametrize(
    "sections",
    [
        [],
        COMMIT_SECTIONS[:1],
        [*COMMIT_SECTIONS[:1], DONE, DONE],
        [*COMMIT_SECTIONS[:1], DONE, b"\0"],
        [DONE],
        [*COMMIT_SECTIONS[:2], DONE],
        [section(PADDING, b""), *COMMIT_SECTIONS[:1], DONE],
        [*COMMIT_SECTIONS[:1], section(CERTIFICATE, b"c"), DONE],
        [section(MANIFEST, b"again"), *COMMIT_SECTIONS[:1], DONE],
        [section(9, b"?"), *COMMIT_SECTIONS[:1], DONE],
        [section(COMMIT, b"no MessagePack"), DONE],
        [section(COMMIT, b"\x93" + b"\xc4\0" * 2 + b"\x91" * 900_000), DONE],
        [section(COMMIT, b"\xdd\xff\xff\xff\xff"), DONE],
        [section(COMMIT, b"", 0xFFFFFFFF), DONE],
        [section(COMMIT, b"x" * 100, 101), DONE],
        [section(CERTIFICATE, bytes(17 << 10)), *COMMIT_SECTIONS[:1], DONE],
        [section(CERTIFICATE, b"c")] * 257 + [*COMMIT_SECTIONS[:1], DONE],
        [section(COMMIT, msgspec.msgpack.encode((bytes(600_000), bytes(64), (bytes(600_000),)))), DONE],
        [*COMMIT_SECTIONS[:1], section(ATTACHMENT, b"h" * 32 + b"another"), DONE],
        [*COMMIT_SECTIONS[:1], section(ATTACHMENT, b"short"), DONE],
        [*COMMIT_SECTIONS[:1], section(PADDING, b"x"), section(PADDING, b"x"), DONE],
    ],
)
def test_sections_that_are_not_as_they_must_be(tmp_path, sections):
    path = of_sections(tmp_path / "x.bcpkg", A, B, *sections, commits=1)
    assert isinstance(refusal_of(path), failures.PackageRefused)


def test_declared_sizes_bind(tmp_path):
    manifest = encode_manifest(manifest_of(A, B, commits=1))
    plain = section(MANIFEST, manifest) + COMMIT_SECTIONS[0] + DONE
    for size in (0, 1, len(plain) - 1, len(plain) + 1, len(plain) * 50, 3 << 30, (1 << 64) - 1):
        path = envelope(tmp_path / "x.bcpkg", A, B, packed(plain), size, manifest)
        assert isinstance(refusal_of(path), failures.PackageRefused), size
    for behind in (packed(b"more"), b"\x50\x2a\x4d\x18\x01\0\0\0x", b"junk"):
        path = envelope(tmp_path / "x.bcpkg", A, B, packed(plain) + behind, len(plain), manifest)
        refusal = None
        try:
            taken(path)
        except Failure as failure:
            refusal = failure
        assert isinstance(refusal, failures.PackageRefused) or behind.startswith(b"\x50"), behind


def test_bombs_stay_within_a_few_windows(tmp_path):
    manifest = encode_manifest(manifest_of(A, B))
    bomb = packed(section(MANIFEST, manifest), section(ATTACHMENT, bytes(32 << 20)), DONE)
    wide = packed(section(MANIFEST, manifest), DONE, window_log=24)
    for stream, declared in ((bomb, 32 << 20), (bomb, 1000), (wide, len(manifest) + 10)):
        path = envelope(tmp_path / "x.bcpkg", A, B, stream, declared, manifest)
        tracemalloc.start()
        assert isinstance(refusal_of(path), failures.PackageRefused)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 24 << 20


def test_a_forged_commit_refuses_the_package(tmp_path):
    spoiled = FRAMES[3]._replace(signature=FRAMES[2].signature)
    write(tmp_path / "x.bcpkg", A, B, [*FRAMES[:3], spoiled])
    assert type(refusal_of(tmp_path / "x.bcpkg")) is failures.CommitForged
    other = FRAMES[0]._replace(parts=tuple(bytes(len(part)) for part in FRAMES[0].parts))
    write(tmp_path / "y.bcpkg", A, B, [other])
    assert isinstance(refusal_of(tmp_path / "y.bcpkg"), failures.PackageMalformed)


def test_nothing_is_parsed_before_its_own_signature_was_checked(monkeypatch):
    """Whichever thread does it, and also of what stands before and behind a forged commit."""
    checked, parsed = set(), []

    class Watched(Verifier):
        def accepts(self, signature, message):
            good = super().accepts(signature, message)
            checked.update([message] if good else [])
            return good

    def watched(header, *rest):
        parsed.append(header in checked)
        return read_commit(header, *rest)

    monkeypatch.setattr(verification, "read_commit", watched)
    frames = frames_of(commits_of(A, 300))
    frames[-1] = frames[-1]._replace(signature=frames[0].signature)
    with pytest.raises(failures.CommitForged):
        list(check_frames(frames, {A.seat.name: Watched(A.seat.certificate)}.get))
    assert len(parsed) >= 256
    assert all(parsed)


def test_nothing_of_a_batch_is_handed_out_if_one_of_it_is_forged():
    array = msgspec.msgpack.decode(FRAMES[0].header)
    array[14] = []
    header = msgspec.msgpack.encode(array)
    malformed = FRAMES[0]._replace(header=header, signature=A.seat.signer()(header))
    forged = FRAMES[1]._replace(signature=FRAMES[0].signature)
    for frames in ([FRAMES[2], malformed, forged], [FRAMES[2], forged, malformed]):
        for more in ([], frames_of(commits_of(A, 50))):  # on one thread, and shared out
            with pytest.raises(failures.CommitForged):
                next(check_frames([*frames, *more], verifier_of(A)))
    checks = check_frames([FRAMES[2], malformed], verifier_of(A))
    assert next(checks).commit == COMMITS[2]
    with pytest.raises(failures.PackageMalformed):
        next(checks)


def test_a_signed_header_that_nobody_can_read(tmp_path):
    good, deep = FRAMES[0].header, b"\x91" * 500_000
    for header in (good[:-1], good + b"\0", good[:58] + deep, good[:68] + deep):
        signed = FRAMES[0]._replace(header=header, signature=A.seat.signer()(header))
        (tmp_path / "x.bcpkg").unlink(missing_ok=True)
        write(tmp_path / "x.bcpkg", A, B, [signed])
        assert isinstance(refusal_of(tmp_path / "x.bcpkg"), failures.PackageMalformed)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (1, "1"),
        (2, b"short"),
        (4, b""),
        (5, "x"),
        (5, -1),
        (5, 1 << 63),
        (6, 7),
        (7, b"short"),
        (8, [1]),
        (9, "now"),
        (10, b"1"),
        (11, ["customer", b"r" * 16]),
        (11, [1, b"r"]),
        (11, [1, b"r" * 16, 3]),
        (12, [1]),
        (13, [["a", 3, 4, 5, 6]]),
        (14, []),
        (14, [[1, b"e" * 16, b"r" * 16, 0, 0]]),
        (14, [[1, 300, b"r" * 16, 0, 0]]),
        (14, [[1, 1, b"r" * 16, 7, 0]]),
        (14, [[99, 1, b"r" * 16, 0, 0]]),
    ],
)
def test_what_an_enrolled_author_may_sign_but_nobody_takes(place, value):
    """Such a commit in the log would stop every later import with an error that no sentence explains."""
    array = msgspec.msgpack.decode(FRAMES[0].header)
    array[place] = value
    header = msgspec.msgpack.encode(array)
    signed = FRAMES[0]._replace(header=header, signature=A.seat.signer()(header))
    with pytest.raises(failures.PackageRefused):
        list(check_frames([signed], verifier_of(A)))


@pytest.mark.parametrize("value", [1 << 63, {"a": 1}, [[1]], [{"a": 1}]])
def test_values_that_no_field_has(value):
    body = msgspec.msgpack.encode([[value, 1, 2, 3, 4]])
    part = bytes(16) + body
    array = msgspec.msgpack.decode(FRAMES[0].header)
    array[15] = [sha256(b"\0" + part).digest()]
    header = msgspec.msgpack.encode(array)
    signed = FRAMES[0]._replace(header=header, signature=A.seat.signer()(header), parts=(part,))
    with pytest.raises(failures.PackageMalformed):
        list(check_frames([signed], verifier_of(A)))


@pytest.mark.parametrize(
    "operation",
    [
        Operation(Act.ELEMENT, 1, b"r" * 16, (), ("x", True)),
        Operation(Act.ELEMENT, 1, b"r" * 16, (2, 3), ("x", True)),
        Operation(Act.EXIST, 1, b"r" * 16, (2,), (True,)),
    ],
)
def test_operations_that_name_too_many_fields_or_too_few(operation):
    place = Place(1, b"", b"", 1, b"a" * 16)
    author = Authorship(A.installation, A.seat.name, A.incarnation)
    frames = frames_of([make_commit(author, place, (1, b"r" * 16), [operation], A.seat.signer())])
    with pytest.raises(failures.PackageMalformed):
        list(check_frames(frames, verifier_of(A)))


def test_a_newer_commit_is_kept_and_an_unknown_author_too(tmp_path):
    array = msgspec.msgpack.decode(FRAMES[0].header)
    header = msgspec.msgpack.encode([2, *array[1:], "new"])
    newer = FRAMES[0]._replace(header=header, signature=A.seat.signer()(header))
    foreign = frames_of(commits_of(C, 1))[0]
    write(tmp_path / "x.bcpkg", A, B, [newer, foreign, FRAMES[1]])
    checked = list(check_frames(read(tmp_path / "x.bcpkg", B, A).frames(), verifier_of(A)))
    assert [(one.commit is None, one.is_verified) for one in checked] == [(True, True), (True, False), (False, True)]
    assert [one.id for one in checked] == [sha256(one.frame.header).digest() for one in checked]
    spoiled = newer._replace(signature=bytes(64))
    (tmp_path / "x.bcpkg").unlink()
    write(tmp_path / "x.bcpkg", A, B, [spoiled])
    assert type(refusal_of(tmp_path / "x.bcpkg")) is failures.CommitForged


def test_certificates_learnt_on_the_way_are_used():
    late = commits_of(C, 300)
    learnt = {}
    known = verifier_of(A, C)

    def verifier(name):
        return known(name) if name in learnt or name == A.seat.name else None

    for checked in check_frames([*FRAMES, *frames_of(late)], verifier):
        assert checked.is_verified
        learnt[C.seat.name] = True


def test_every_refusal_has_a_sentence_in_both_languages():
    kinds = [kind for kind in vars(failures).values() if isinstance(kind, type) and issubclass(kind, Failure)]
    for language in ("zh_CN", "en"):
        assert {kind.key for kind in kinds} <= set(catalogue(language))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_file_is_refused_with_a_sentence(tmp_path_factory, rest):
    path = tmp_path_factory.mktemp("any") / "x.bcpkg"
    for begin in (b"", MAGIC, MAGIC + b"\1\1"):
        path.write_bytes(begin + rest)
        with pytest.raises(failures.PackageRefused):
            look(path)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 1 << 20), st.booleans())
def test_any_stream_within_a_good_envelope_is_refused(rest, declared, is_packed):
    """What an enrolled attacker may put into the ciphertext."""
    manifest = encode_manifest(manifest_of(A, B, commits=1))
    front = packed(section(MANIFEST, manifest))
    stream = bytearray(front + (packed(rest) if is_packed else rest))
    with pytest.raises(failures.PackageRefused):
        list(read_contents(stream, declared, sha256(manifest).digest()).frames())


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_manifest_is_refused(data):
    plain = section(MANIFEST, data) + DONE
    with pytest.raises(failures.PackageRefused):
        read_contents(bytearray(packed(plain)), len(plain), sha256(data).digest())


def test_any_change_of_a_good_manifest_is_another_or_refused():
    good = encode_manifest(manifest_of(A, B))
    dice = random.Random(5)
    for _ in range(2000):
        data = bytearray(good)
        data[dice.randrange(len(data))] = dice.randrange(256)
        plain = section(MANIFEST, bytes(data)) + DONE
        try:
            read = read_contents(bytearray(packed(plain)), len(plain), sha256(data).digest())
        except failures.PackageRefused:
            continue
        assert encode_manifest(read.manifest) == data
