"""What must hold wherever four machines have got to (P1 to P17 of the sheet), said once more apart from the program."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.commits import Commit, read_commit
from bigclient_desktop.journal.merge import merge
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.packages.reading import open_package
from bigclient_desktop.services import exchange
from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store import audit, rebuild
from bigclient_desktop.store.projection import commits_of
from tests.store.derived_tables import assert_derived_stand
from tests.sync.ledger import log_ids
from tests.sync.world import World, commits, rows, trust_ids

CUSTOMER_NUMBER = 1
GUARDED = ("code", "lead_manager", "deputy_manager", "responsible_unit", "deleted")
PAGE, RESERVED = 4096, 80


def commits_since(connection: Any, before: set[bytes], customer: str) -> set[bytes]:
    """The commits about a customer that were not in the log before."""
    found = connection.exec_driver_sql(
        "SELECT id FROM commit_log WHERE aggregate = ?", (bytes([CUSTOMER_NUMBER]) + bytes.fromhex(customer),)
    )
    return {identity for (identity,) in found} - before


def same_commits_same_tables(world: World) -> None:
    """P1, P6: wherever two machines hold the same commits of an aggregate and the same trust."""
    # A commit in a newer format says nothing yet where the program is an older one.
    said: dict[tuple[Any, ...], tuple[str, Any]] = {}
    for name, node in world.nodes.items():
        trust, tables = trust_ids(node.session), rows(node.session)
        for aggregate, ids in commits(node.session).items():
            first, there = said.setdefault((node.version, trust, aggregate, ids), (name, tables.get(aggregate)))
            assert tables.get(aggregate) == there, f"P1: {first} and {name} differ"


def the_city_has_all(world: World) -> None:
    """P8, P10: after the last round the city holds what anybody does; what others hold of it says the same."""
    city = log_ids(world.nodes["city"].session)
    for name, node in world.nodes.items():
        if name not in world.out:
            assert log_ids(node.session) <= city, f"P8: {name} has what the city has not"


def set_aside(session: Session) -> set[bytes]:
    """Commits that are parked as a whole, with their reason."""
    with session.store.reading() as connection:
        found = connection.exec_driver_sql("SELECT commit_id FROM parked WHERE detail = ''")
        return {identity for (identity,) in found}


def tables_say_what_the_log_says(name: str, session: Session) -> None:
    """P5, P12: nothing went round the log, and the lists say what the tables say; P16: every signature verifies."""
    with session.store.reading() as connection:
        assert list(rebuild.mismatches(connection)) == [], f"P5: {name}"
        found = list(audit.findings(connection, lambda stage, done, total: None))
        assert found == [], f"P12: {name}: {found}"
        statement = (
            "SELECT l.header, l.signature, k.certificate FROM commit_log l"
            " JOIN known_certificate k ON k.name = l.certificate"
        )
        verifiers: dict[bytes, Verifier] = {}
        for header, signature, certificate in connection.exec_driver_sql(statement):
            verifier = verifiers.get(certificate) or verifiers.setdefault(certificate, Verifier(certificate))
            assert verifier.accepts(signature, header), f"P16: a signature at {name} fails"
    assert_derived_stand(session.store, f"P5: lists of {name}")


def customer_commits(session: Session) -> dict[bytes, list[Commit]]:
    """The commits about each customer."""
    with session.store.reading() as connection:
        statement = "SELECT DISTINCT aggregate FROM commit_log WHERE substr(aggregate, 1, 1) = x'01'"
        keys = [key for (key,) in connection.exec_driver_sql(statement)]
        return {key: [one for _, one in numbered] for key, numbered in commits_of(connection, keys).items()}


def guarded_by_decisions_alone(name: str, session: Session) -> None:
    """P4, P14: a guarded value is one that the row was born with, or one that somebody at a centre gave it.

    It knows no tiers and no trust: it reads the certificates themselves. In this world both centres stand over all
    customers, so that each decision of theirs is one.
    """
    with session.store.reading() as connection:
        certificates = dict(connection.exec_driver_sql("SELECT name, certificate FROM known_certificate").all())
        columns = ",".join(GUARDED)
        shown = {row[0]: row[1:] for row in connection.exec_driver_sql(f"SELECT id, {columns} FROM customer")}
    for key, every in customer_commits(session).items():
        if key[1:] in shown:
            given = _given(every, key[1:], certificates)
            for field, value in zip(GUARDED, shown[key[1:]], strict=True):
                allowed = given.get(field, set()) | {None, 0}
                assert value in allowed, f"P4: {name} shows {field} {value!r} of {key.hex()}"


def _given(every: Iterable[Commit], customer: bytes, certificates: dict[bytes, bytes]) -> dict[str, set[Any]]:
    from bigclient_desktop.domain.fields import ENTITY_BY_ID

    by_number = ENTITY_BY_ID[CUSTOMER_NUMBER].by_id
    given: dict[str, set[Any]] = {}
    for commit in every:
        holder = holder_of(certificates[commit.author.certificate])
        for operation in commit.operations:
            if (operation.entity, operation.row) != (CUSTOMER_NUMBER, customer) or operation.values is None:
                continue
            # A store that nobody has enrolled is its own root; what it decided on its own rows is provisional.
            if operation.act == Act.CREATE or holder.kind == "centre" or not holder.issuer:
                for number, value in zip(operation.fields, operation.values, strict=False):
                    if number in by_number and by_number[number].name in GUARDED:
                        said = int(value) if isinstance(value, bool) else value
                        given.setdefault(by_number[number].name, set()).add(said)
    return given


def as_if_never_revoked(session: Session, accepted: Iterable[str]) -> None:
    """P13: with everything accepted the customers stand as if nobody had been revoked."""
    trust = session.store.trust
    assert trust is not None
    if not {bytes.fromhex(one) for one in accepted} <= trust.accepted:
        return
    for every in customer_commits(session).values():
        if any(commit.id in set_aside(session) for commit in every):
            continue
        with_it = merge((), Judge(trust, every))
        without = merge((), Judge(replace(trust, revocations={}, accepted=frozenset()), every))
        told = [{key: (row.exists, row.values) for key, row in found.items()} for found in (with_it, without)]
        assert told[0] == told[1], "P13"


def _frames(world: World, sender: str, peer: str) -> list[CommitFrame]:
    """Everything that the peer may have, in a new package, decrypted."""
    node, to = world.nodes[sender], world.nodes[peer]
    folder = world.place / f"all-{sender}-{peer}"
    folder.mkdir()
    with node.at_its_time() as session:
        made = exchange.export_packages(session, to.installation, folder, kind="snapshot")
    with to.session.store.reading() as connection:
        known = dict(connection.exec_driver_sql("SELECT name, certificate FROM known_certificate").all())
    return [
        frame
        for package in made
        for frame in open_package(package.path, to.session.writer.identity, known.get).frames()
    ]


def bytes_of(frames: Iterable[CommitFrame]) -> bytes:
    """All that stands in the frames."""
    return b"\0".join(part for frame in frames for part in (frame.header, frame.signature, *frame.parts) if part)


def only_ones_own(world: World, erased: Iterable[str]) -> None:
    """P7: of a customer that was never his a laptop gets not one byte; P16: nor anything that was erased."""
    county = world.nodes["county"].session
    every = customer_commits(county)
    for name in ("a", "b", "c"):
        if name in world.out:
            continue
        person, installation = world.nodes[name].session.staff_id, world.nodes[name].session.writer.installation
        frames = _frames(world, "county", name)
        sent = bytes_of(frames)
        assert not [text for text in erased if text.encode() in sent], f"P16: in a new package for {name}"
        got = {read_commit(frame.header, frame.signature, frame.parts).aggregate for frame in frames}
        for key, about in every.items():
            if not _was_his(about, person, installation) and (key[0], key[1:]) in got:
                raise AssertionError(f"P7: {name} gets {key.hex()}")


def _was_his(about: Iterable[Commit], person: str, installation: bytes) -> bool:
    staff = bytes.fromhex(person)
    named = any(
        value == staff
        for commit in about
        for operation in commit.operations
        if operation.entity == CUSTOMER_NUMBER and operation.values
        for value in operation.values
    )
    # Without a lead a customer is the whole unit's.
    unled = any(
        value is None
        for commit in about
        for operation in commit.operations
        if operation.entity == CUSTOMER_NUMBER and operation.values and operation.act != Act.CREATE
        for value in operation.values
    )
    return named or unled or any(commit.author.installation == installation for commit in about)


def erased_is_gone(world: World, erased: Iterable[str]) -> None:
    """P16: not in any table, not in a free page, not in a new package, at whoever still gets word of the customer."""
    gone = [text.encode() for text in erased]
    if not gone:
        return
    for name in ("city", "county"):
        plain = decrypted_pages(world.nodes[name].session)
        assert not [text for text in gone if text in plain], f"P16: in the store of {name}"
    sent = bytes_of(_frames(world, "county", "city"))
    assert not [text for text in gone if text in sent], "P16: in a new package"


def decrypted_pages(session: Session) -> bytes:
    """Every page of the store's file and of its write-ahead log, free ones too, opened without SQLCipher."""
    file = Path(session.folder) / "store.db"
    key = file_key_of(session)
    found = []
    raw = file.read_bytes()
    for at in range(0, len(raw), PAGE):
        found.append(_opened(raw[at : at + PAGE], key, 16 if at == 0 else 0))
    wal = file.with_name("store.db-wal")
    logged = wal.read_bytes() if wal.exists() else b""
    for at in range(32, len(logged) - PAGE - 23, PAGE + 24):
        page = logged[at + 24 : at + 24 + PAGE]
        found.append(_opened(page, key, 16 if logged[at : at + 4] == b"\0\0\0\1" else 0))
    return b"".join(found)


def _opened(page: bytes, key: bytes, skipped: int) -> bytes:
    vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return cipher.update(page[skipped : PAGE - RESERVED]) + cipher.finalize()


def file_key_of(session: Session) -> bytes:
    """The raw key of the store's file."""
    return session.store.file_key
