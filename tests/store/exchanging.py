"""Stores that exchange packages as values: what travels is exactly what the store says, without files and envelopes."""

import os
import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.domain.exchange import DELTA, RESYNC_REQUEST, CommitFrame, Manifest, Scope
from bigclient_desktop.journal.commits import read_commit
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, NewValues, Write
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.store import incoming, links, outgoing, registers
from bigclient_desktop.store.incoming import Outcome
from bigclient_desktop.store.projection import aggregate_bytes
from bigclient_desktop.store.registers import Imported
from bigclient_desktop.store.seats import new_incarnations
from tests.conftest import CHEAP_COST, PASSWORD

EVERYTHING = "all"


@dataclass(frozen=True)
class Package:
    """What lies on the stick."""

    manifest: Manifest
    id: str
    frames: tuple[CommitFrame, ...]


@dataclass
class Received:
    outcome: Outcome
    link: Imported


@dataclass
class Node:
    """A store and the peers it exchanges with."""

    session: Session
    scopes: dict[str, Scope] = field(default_factory=dict)

    @property
    def installation(self) -> str:
        return self.session.writer.installation.hex()

    def write(self, root: str, *writes: Write, entity: str = "customer") -> None:
        self.session.store.append(self.session.writer, [AggregateDraft(entity, root, writes)], "change.test", "")

    def new_customer(self, name: str = "粤华", **values: object) -> str:
        root = new_row_id()
        self.write(root, NewRow("customer", root, {"full_name": name, **values}))
        return root

    def edit(self, root: str, **values: object) -> None:
        """New values of merge units of one field each, on what is seen."""
        writes = [NewValues("customer", root, {name: value}, self.heads(root, name)) for name, value in values.items()]
        self.write(root, *writes)

    def heads(self, root: str, unit: str) -> tuple[bytes, ...]:
        with self.session.store.reading() as connection:
            heads = connection.exec_driver_sql(
                "SELECT commit_id FROM head WHERE row = ? AND unit = ?", (bytes.fromhex(root), unit)
            ).scalars()
            found = tuple(heads)
            made = connection.exec_driver_sql(
                "SELECT l.id FROM customer c JOIN commit_log l ON l.row = c.made_by WHERE c.id = ?",
                (bytes.fromhex(root),),
            ).scalar()
        return found or (made,)

    def knows(self, peer: "Node", relation: str, scope: Scope | None = None) -> None:
        with self.session.store.at_the_door() as connection:
            links.keep_link(connection, peer.installation, name="peer", unit="440106", relation=relation)
        self.scopes[peer.installation] = scope or Scope(peer.installation, EVERYTHING)

    def link(self, peer: "Node") -> links.Link:
        with self.session.store.reading() as connection:
            found = links.link_of(connection, peer.installation)
        assert found is not None
        return found

    def pending(self, peer: "Node") -> outgoing.Pending:
        with self.session.store.reading() as connection:
            return outgoing.pending(connection, peer.installation, self.scopes[peer.installation])

    def has_news(self, peer: "Node") -> bool:
        """Whether a package would say anything."""
        held = self.link(peer)
        return bool(self.pending(peer).commits or held.owes_ack or held.wants_resync)

    def export(self, peer: "Node") -> Package:
        with self.session.store.at_the_door() as connection:
            key = peer.installation
            held = links.link_of(connection, key)
            assert held is not None
            sent = outgoing.pending(connection, key, self.scopes[key])
            digest = outgoing.digest_of(connection, sent.digest_aggregates)
            payload = b""
            if held.wants_resync:
                payload = registers.WHOLE if held.lost_all_after else b"gaps"
                digest = (
                    outgoing.held_digest(connection, Scope(key, EVERYTHING))
                    if held.lost_all_after
                    else outgoing.wanted_digest(connection, key)
                )
            manifest = Manifest(
                RESYNC_REQUEST if held.wants_resync else DELTA,
                self.installation,
                "440106",
                "",
                key,
                "440106",
                held.out_number + 1,
                held.out_id,
                held.basis,
                held.ack,
                datetime.now(UTC),
                sent.commits,
                digest=tuple(digest),
                payload=payload,
            )
            package = Package(manifest, os.urandom(32).hex(), tuple(outgoing.frames(connection, sent.rows)))
            written = outgoing.PackageWritten(
                manifest.number, package.id, manifest.kind, "", 0, sent.commits, {}, ("一",)
            )
            outgoing.record_package(connection, sent, [written], by="", at=datetime.now(UTC), ack=held.in_number)
        return package

    def take(self, package: Package) -> Received:
        manifest = package.manifest
        with self.session.store.at_the_door() as connection:
            if registers.imported_at(connection, manifest.sender, package.id) is not None:
                return Received(Outcome(0, len(package.frames), 0, 0), Imported(False, False, False))
            arrived = [(read_commit(f.header, f.signature, f.parts), f) for f in package.frames]
            outcome = incoming.append(connection, arrived, incoming.source_of(manifest.sender, manifest.number))
            asks = manifest.kind == RESYNC_REQUEST
            missing = [] if asks else incoming.gaps(connection, manifest.digest)
            noted = registers.record_import(
                connection,
                manifest,
                package.id,
                by="",
                at=datetime.now(UTC),
                size=0,
                outcome={"new": outcome.new},
                after_row=outcome.after_row,
                missing=bool(missing),
            )
            if asks:
                whole = manifest.payload == registers.WHOLE
                links.lower_cursor(connection, manifest.sender, manifest.digest, whole=whole)
        renewed = (outcome.renewed or {}).get(self.session.writer.seat.name)
        if renewed is not None:
            self.session.writer = replace(self.session.writer, incarnation=renewed)
        return Received(outcome, noted)

    def commits(self) -> set[bytes]:
        with self.session.store.reading() as connection:
            return set(connection.exec_driver_sql("SELECT id FROM commit_log").scalars())

    def holds(self, root: str) -> int:
        """Commits on a customer."""
        with self.session.store.reading() as connection:
            key = aggregate_bytes((1, bytes.fromhex(root)))
            return connection.exec_driver_sql("SELECT count(*) FROM commit_log WHERE aggregate = ?", (key,)).scalar()

    def value(self, root: str, name: str) -> object:
        with self.session.store.reading() as connection:
            statement = f'SELECT "{name}" FROM customer WHERE id = ?'
            return connection.exec_driver_sql(statement, (bytes.fromhex(root),)).scalar()

    def back_up(self, to: Path) -> None:
        """A copy of the store as it lies there."""
        self.session.close()
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.session.folder, to)
        self.session = open_session(self.session.folder, password=PASSWORD)

    def restore(self, backup: Path, *, told: bool) -> None:
        """The copy put back; `told` as by the program's own restore, else behind its back."""
        folder = self.session.folder
        self.session.close()
        shutil.rmtree(folder)
        shutil.copytree(backup, folder)
        self.session = open_session(folder, password=PASSWORD)
        if told:
            with self.session.store.at_the_door() as connection:
                new_incarnations(connection)
                links.after_restore(connection)
            self.session.close()
            self.session = open_session(folder, password=PASSWORD)


def new_node(folder: Path, name: str, unit: str = "440106") -> Node:
    made = set_up(folder, unit=unit, name=name, position="director", password=PASSWORD, cost=CHEAP_COST)
    return Node(made.session)


def connect(child: Node, parent: Node, scope: Scope | None = None) -> None:
    child.knows(parent, "parent")
    parent.knows(child, "child", scope)


def settle(*pairs: tuple[Node, Node], rounds: int = 8) -> int:
    """Packages go to and fro until nobody has anything to say; how many rounds that took."""
    for number in range(rounds):
        said = False
        for first, second in pairs:
            for sender, receiver in ((first, second), (second, first)):
                if sender.has_news(receiver):
                    said = True
                    receiver.take(sender.export(receiver))
        if not said:
            return number
    raise AssertionError(f"still something to say after {rounds} rounds")
