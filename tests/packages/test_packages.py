"""Package files written and read as the program does: what goes in comes out, and only for its recipient."""

import os
from hashlib import sha256

import pytest

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.packages import failures, writing
from bigclient_desktop.packages.container import Attachment
from bigclient_desktop.packages.encryption import is_recipient, new_identity, recipient_of
from bigclient_desktop.packages.fingerprint import _listed, words
from bigclient_desktop.packages.manifest import decode_manifest, encode_manifest
from bigclient_desktop.packages.reading import joined, look
from bigclient_desktop.packages.verification import check_frames
from tests.packages.making import commits_of, frames_of, manifest_of, new_side, read, verifier_of, write

A, B, C = new_side("a"), new_side("b"), new_side("c")
COMMITS = commits_of(A, 40)
FRAMES = frames_of(COMMITS)


def test_what_was_written_is_read_and_verified(tmp_path):
    attachment = Attachment(sha256(b"scan").digest(), b"scan")
    (made,) = write(tmp_path / "x.bcpkg", A, B, FRAMES, attachments=[attachment], chain=[A.seat.certificate])
    opened = read(made.path, B, A, installation=B.installation.hex())
    assert [one.commit for one in check_frames(opened.frames(), verifier_of(A))] == COMMITS
    assert list(opened.attachments()) == [attachment]
    assert opened.chain == (A.seat.certificate,)
    assert (opened.id, opened.manifest, opened.size) == (made.id, made.manifest, made.path.stat().st_size)
    assert opened.manifest == manifest_of(A, B, commits=40)
    assert os.listdir(tmp_path) == ["x.bcpkg"]


def test_an_erased_part_travels_as_erased(tmp_path):
    frame = FRAMES[0]._replace(parts=(None,))
    write(tmp_path / "x.bcpkg", A, B, [frame])
    (checked,) = check_frames(read(tmp_path / "x.bcpkg", B, A).frames(), verifier_of(A))
    assert checked.is_verified
    assert checked.commit.operations[0].values is None


def test_nothing_in_clear_tells_who_or_for_whom(tmp_path):
    write(tmp_path / "x.bcpkg", A, B, FRAMES)
    raw = (tmp_path / "x.bcpkg").read_bytes()
    for told in (A.installation, B.installation, B.recipient.encode(), b"441900", "厚街".encode(), b"delta"):
        assert told not in raw
        assert told.hex().encode() not in raw
    write(tmp_path / "y.bcpkg", A, B, FRAMES)
    assert set(look(tmp_path / "x.bcpkg").tags).isdisjoint(look(tmp_path / "y.bcpkg").tags)


def test_nobody_else_reads_it_and_hears_for_whom_it_is(tmp_path):
    write(tmp_path / "x.bcpkg", A, B, FRAMES)
    with pytest.raises(failures.NotForUs):
        read(tmp_path / "x.bcpkg", C, A)
    with pytest.raises(failures.ForAnother) as refusal:
        read(tmp_path / "x.bcpkg", C, A, addressees={B.recipient: "厚街镇分局"})
    assert refusal.value.values["name"] == "厚街镇分局"
    with pytest.raises(failures.ForAnother):
        read(tmp_path / "x.bcpkg", B, A, installation=C.installation.hex())


def test_several_recipients_each_read_it(tmp_path):
    write(tmp_path / "x.bcpkg", A, B, FRAMES, recipients=[B.recipient, C.recipient])
    assert [len(list(read(tmp_path / "x.bcpkg", side, A).frames())) for side in (B, C)] == [40, 40]


def test_an_unknown_signer_is_refused_unless_its_chain_is_vouched_for(tmp_path):
    write(tmp_path / "x.bcpkg", A, B, FRAMES, chain=[A.seat.certificate])
    with pytest.raises(failures.SignerUnknown):
        read(tmp_path / "x.bcpkg", B)
    with pytest.raises(failures.SignerUnknown):
        read(tmp_path / "x.bcpkg", B, vouch=lambda name, chain: None)
    with pytest.raises(failures.PackageForged):
        read(tmp_path / "x.bcpkg", B, vouch=lambda name, chain: C.seat.certificate)
    assert read(tmp_path / "x.bcpkg", B, vouch=lambda name, chain: chain[0]).signer == A.seat.name.hex()


def test_split_parts_stay_below_the_size_and_make_one_package(tmp_path):
    frames = frames_of(commits_of(A, 300))
    digest = ((b"a" * 17, ((b"c" * 32, b"i" * 8, 3, b"t" * 32),)),)
    parts = write(
        tmp_path / "x.bcpkg", A, B, frames, manifest_of(A, B, previous="ab" * 32, digest=digest), split_bytes=20_000
    )
    assert len(parts) > 2
    assert all(part.path.stat().st_size <= 20_000 for part in parts)
    opened = [read(part.path, B, A) for part in parts]
    whole = joined([*reversed(opened), opened[0]])
    assert list(whole.frames()) == frames
    told = whole.manifest
    assert (told.commits, told.previous, told.digest, whole.id) == (300, "ab" * 32, digest, parts[-1].id)
    assert sum(count for part in opened for _, count in part.manifest.counts) == 15
    with pytest.raises(failures.PartMissing) as refusal:
        joined(opened[:1] + opened[2:])
    assert refusal.value.values == {"number": 1, "part": 2, "parts": len(parts)}
    other = [read(part.path, B, A) for part in write(tmp_path / "y.bcpkg", A, B, frames, split_bytes=20_000)]
    with pytest.raises(failures.PackageMalformed):
        joined([opened[0], *other[1:]])


def test_what_fits_into_no_part_is_told(tmp_path):
    with pytest.raises(failures.TooLargeToPack):
        write(tmp_path / "x.bcpkg", A, B, FRAMES, split_bytes=2000)
    with pytest.raises(failures.TooLargeToPack):
        write(tmp_path / "x.bcpkg", A, B, [], attachments=[Attachment(b"h" * 32, b"not that hash")])
    assert os.listdir(tmp_path) == []


def test_very_even_contents_are_no_bomb(tmp_path):
    data = bytes(20 << 20)
    attachment = Attachment(sha256(data).digest(), data)
    write(tmp_path / "x.bcpkg", A, B, FRAMES, attachments=[attachment])
    opened = read(tmp_path / "x.bcpkg", B, A)
    assert list(opened.attachments()) == [attachment]
    assert len(list(opened.frames())) == 40


def test_a_file_that_is_there_stays_and_nothing_is_left_behind_by_what_fails(tmp_path, monkeypatch):
    (tmp_path / "x.bcpkg").write_bytes(b"older")
    with pytest.raises(failures.PackageExists):
        write(tmp_path / "x.bcpkg", A, B, FRAMES)
    assert (tmp_path / "x.bcpkg").read_bytes() == b"older"
    with pytest.raises(failures.PackageCancelled):
        write(tmp_path / "y.bcpkg", A, B, FRAMES, cancelled=lambda: True)
    with pytest.raises(failures.NoRecipient):
        write(tmp_path / "y.bcpkg", A, B, FRAMES, recipients=["age1nobody"])
    with pytest.raises(failures.StickGone):
        write(tmp_path / "gone" / "y.bcpkg", A, B, FRAMES)
    real = os.replace
    monkeypatch.setattr(writing.os, "replace", lambda a, b: real(a, b) if "-1-" in str(b) else _full())
    with pytest.raises(failures.StickFull):
        write(tmp_path / "y.bcpkg", A, B, frames_of(commits_of(A, 200)), split_bytes=20_000)
    assert os.listdir(tmp_path) == ["x.bcpkg"]


def test_a_stick_that_keeps_other_bytes_is_noticed(tmp_path, monkeypatch):
    def spoil(target):
        target.seek(-1, os.SEEK_END)
        last = target.read(1)[0]
        target.seek(-1, os.SEEK_END)
        target.write(bytes((last ^ 1,)))
        target.flush()

    monkeypatch.setattr(writing, "_forget_cached", spoil)
    with pytest.raises(failures.ReadBackDiffers):
        write(tmp_path / "x.bcpkg", A, B, FRAMES)
    assert os.listdir(tmp_path) == []


def test_what_is_no_file_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(failures.NotAPackage):
            look(path)
    with pytest.raises(EnvironmentFailure):
        look(tmp_path / "missing")


def test_the_manifest_says_the_same_after_reading():
    manifest = manifest_of(
        A,
        B,
        previous="cd" * 32,
        basis=(3, "ab" * 32),
        ack=(2, "ef" * 32),
        payload=b"\0" * 70_000,
        critical=("parts-1",),
    )
    assert decode_manifest(encode_manifest(manifest)) == manifest


@pytest.mark.parametrize(
    ("change", "failure"),
    [
        ({"critical": ("time-travel",)}, failures.PackageNewer),
        ({"kind": "gift"}, failures.PackageNewer),
        ({"sender_unit": "x" * 70_000}, failures.PackageMalformed),
        ({"sender": "ab"}, failures.PackageMalformed),
        ({"part": 2, "parts": 1}, failures.PackageMalformed),
        ({"number": -1}, failures.PackageMalformed),
    ],
)
def test_manifests_that_are_none(change, failure):
    with pytest.raises(failure):
        decode_manifest(encode_manifest(manifest_of(A, B, **change)))


def test_words_are_eight_of_2048_that_do_not_sound_alike():
    assert len({word for word, _ in _listed()}) == len({sound for _, sound in _listed()}) == 2048
    assert {len(word) for word, _ in _listed()} == {2}
    digest = sha256(b"package").digest()
    assert words(bytes(32), "zh_CN") == ("爱心",) * 8  # the list stands for ever
    assert len(words(digest, "zh_CN")) == len(words(digest, "en")) == 8
    flipped = bytes((digest[0] ^ 0x80,)) + digest[1:]
    assert [a == b for a, b in zip(words(digest, "en"), words(flipped, "en"), strict=True)] == [False] + [True] * 7


def test_identities():
    identity, recipient = new_identity()
    assert recipient_of(identity) == recipient
    assert is_recipient(recipient)
    assert not is_recipient(identity)


def _full():
    raise OSError(28, "No space left on device")
