"""A city, a county and two laptops with real stores and real package files; folders play the stick."""

import shutil
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.failures import Failure
from bigclient_desktop.services import customers, enrolment, exchange
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.store.tables import PROJECTED
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_draft
from tests.sync.versions import FORMER, NEWER, running
from tests.sync.weighing import growth_is_bounded, weight

CITY, COUNTY = "440100", "440106"
DEVICES = {
    "city": (CITY, "director"),
    "county": (COUNTY, "director"),
    "a": (COUNTY, "manager"),
    "b": (COUNTY, "manager"),
    "c": (COUNTY, "manager"),
}
PARENT = {"county": "city", "a": "county", "b": "county", "c": "county"}
LATE = "c"
"""Set up with the others and enrolled when a history says so."""


@dataclass
class Node:
    """One machine: its folder, the opened store, and how far its clock is off."""

    name: str
    folder: Path
    session: Session
    clock: int = 0
    """Seconds that its wall clock is ahead."""
    version: int = FORMER
    """Of the program."""

    @contextmanager
    def at_its_time(self) -> Iterator[Session]:
        """Whatever happens here happens by this machine's clock and program."""
        real = time.time
        with running(self.version), patch("time.time", lambda: real() + self.clock):
            yield self.session

    @property
    def installation(self) -> str:
        """The id that packages are addressed to."""
        return self.session.writer.installation.hex()

    def reopen(self) -> None:
        """As after a restart."""
        self.session.close()
        with running(self.version):
            self.session = open_session(self.folder, password=PASSWORD)

    def upgrade(self) -> None:
        """Goes on with the newer program."""
        if self.version < NEWER:
            self.version = NEWER
            self.reopen()


@dataclass
class World:
    """The machines and what lies on sticks between them."""

    place: Path
    nodes: dict[str, Node] = field(default_factory=dict)
    sticks: dict[tuple[str, str], list[Path]] = field(default_factory=lambda: defaultdict(list))
    """Packages made, by sender and recipient, oldest first; a file stays there to be delivered again."""
    refusals: list[Failure] = field(default_factory=list)
    out: set[str] = field(default_factory=set)
    """Machines that send and receive nothing: not enrolled yet, revoked, retired."""

    def close(self) -> None:
        for node in self.nodes.values():
            node.session.close()
        shutil.rmtree(self.place, ignore_errors=True)

    def found(self) -> None:
        """City, county, two laptops of the county, all enrolled; a third that waits."""
        for name, (unit, position) in DEVICES.items():
            folder = self.place / name
            made = set_up(folder, unit=unit, name=f"人{name}", position=position, password=PASSWORD, cost=CHEAP_COST)
            self.nodes[name] = Node(name, folder, made.session)
        enrolment.become_centre(self.nodes["city"].session)
        for name, parent in PARENT.items():
            if name != LATE:
                self.enrol(name, parent, "centre" if name == "county" else "device")

    @classmethod
    def copy_of(cls, template: Path) -> "World":
        """A world that begins where the template stands."""
        place = new_place()
        shutil.copytree(template, place, dirs_exist_ok=True)
        world = cls(place, out={LATE})
        for name in DEVICES:
            world.nodes[name] = Node(name, place / name, open_session(place / name, password=PASSWORD))
        return world

    def enrol(self, name: str, parent: str, kind: str) -> None:
        """By files, as people do it."""
        with self.nodes[name].at_its_time() as session:
            request = enrolment.request_enrolment(session, self.place / f"{name}.bcrequest", kind)
        with self.nodes[parent].at_its_time() as session:
            made = enrolment.grant(session, request.path, self.place / f"{name}-grant.bcpkg")
        with self.nodes[name].at_its_time() as session:
            enrolment.accept_grant(session, made.path)

    @contextmanager
    def copy_of_machine(self, name: str, copied: str) -> Iterator[Node]:
        """A second machine that believes to be this one, as after its disk was cloned."""
        node, folder = self.nodes[name], self.place / copied
        node.session.close()
        shutil.copytree(node.folder, folder)
        with running(node.version):
            made = Node(copied, folder, open_session(folder, password=PASSWORD), node.clock, node.version)
        node.reopen()
        self.nodes[copied] = made
        try:
            yield made
        finally:
            made.session.close()
            del self.nodes[copied]

    def make(self, name: str, title: str, **fields: Any) -> str:
        """A new customer at a machine, led by whoever sits there."""
        node = self.nodes[name]
        with node.at_its_time() as session:
            draft = make_draft(session, title, responsible_unit=COUNTY, lead_manager=session.staff_id, **fields)
            customers.save_customer(session, draft)
        return draft.customer.id

    def load(self, name: str, customer: str) -> Any:
        """The form as it stands on the machine's screen; None where it has no such customer."""
        with self.nodes[name].at_its_time() as session, suppress(customers.CustomerUnknown):
            file = customers.customer_file(session, customer)
            return None if file.sight is Sight.EXISTENCE else customers.draft_of(file)
        return None

    def save(self, name: str, form: Any, **values: Any) -> bool:
        """A form filled in and saved; False where it was refused."""
        with self.nodes[name].at_its_time() as session, suppress(Failure):
            customers.save_customer(session, replace(form, customer=replace(form.customer, **values)))
            return True
        return False

    def export(self, name: str, peer: str) -> list[Path]:
        """What the peer has not acknowledged, onto the stick."""
        node = self.nodes[name]
        with node.at_its_time() as session:
            made = exchange.export_packages(session, self.nodes[peer].installation, self._stick(name, peer))
        paths = [package.path for package in made]
        self.sticks[name, peer] += paths
        return paths

    def deliver(self, name: str, peer: str, number: int = -1) -> bool:
        """The package with this place on the stick is read at the other end; False where it was refused."""
        files = self.sticks[name, peer]
        if not files:
            return False
        return self.take_in(peer, [files[number % len(files) if number >= 0 else -1]])

    def take_in(self, name: str, paths: list[Path], leave: exchange.Leave = exchange.Leave()) -> bool:  # noqa: B008
        """Plan, look, apply."""
        with self.nodes[name].at_its_time() as session:
            plan = exchange.plan_import(session, paths, leave=leave)
            self.refusals += [package.refusal for package in plan.refused]
            if not plan.accepted:
                return False
            before = weight(session)
            exchange.apply_import(session, plan)
            told = sum(package.manifest.commits for package in plan.accepted if package.manifest)
            growth_is_bounded(session, before, sum(package.size for package in plan.accepted), told)
        return True

    def carry(self, name: str, peer: str) -> None:
        """Export and delivery of everything made."""
        for path in self.export(name, peer):
            self.take_in(peer, [path])

    def links(self) -> list[tuple[str, str]]:
        """Who sends to whom, up first, then down."""
        up = [(name, parent) for name, parent in PARENT.items() if not {name, parent} & self.out]
        up.sort(key=lambda link: link[0] == "county")
        return up + [(parent, name) for name, parent in reversed(up)]

    def round(self) -> None:
        """Everybody's packages up, then down."""
        for link in self.links():
            self.carry(*link)

    def settle(self, rounds: int = 6) -> int:
        """Rounds until nobody has anything to say; how many it took."""
        for done in range(1, rounds + 1):
            before = sum(map(len, self.sticks.values()))
            self.round()
            if sum(map(len, self.sticks.values())) == before:
                return done
        raise AssertionError(f"P15: still something to send after {rounds} rounds")

    def unsent(self, name: str) -> int:
        """How much the machine would send to its peers now."""
        from bigclient_desktop.services.exchange_status import links

        return sum(link.pending for link in links(self.nodes[name].session))

    def _stick(self, name: str, peer: str) -> Path:
        folder = self.place / f"stick-{name}-{peer}"
        folder.mkdir(exist_ok=True)
        return folder


def commits(session: Session) -> dict[bytes, frozenset[bytes]]:
    """Commit ids by aggregate."""
    found: dict[bytes, set[bytes]] = defaultdict(set)
    with session.store.reading() as connection:
        for aggregate, identity in connection.exec_driver_sql("SELECT aggregate, id FROM commit_log"):
            found[aggregate].add(identity)
    return {aggregate: frozenset(ids) for aggregate, ids in found.items()}


def rows(session: Session) -> dict[bytes, Any]:
    """What the tables say of each aggregate: projected rows, heads, conflicts, what is parked or provisional."""
    found: dict[bytes, list[Any]] = defaultdict(list)
    with session.store.reading() as connection:
        for name, table in PROJECTED.items():
            columns = ",".join(f't."{column.name}"' for column in table.columns if column.name != "made_by")
            statement = f'SELECT c.aggregate, {columns} FROM "{name}" t JOIN commit_log c ON c.row = t.made_by'
            for aggregate, *values in connection.exec_driver_sql(statement):
                found[aggregate].append((name, *values))
        for name, columns in (
            ("conflict", "row, unit, entity, kind"),
            ("provisional", "row, unit, entity"),
            ("parked", "commit_id, reason"),
        ):
            for aggregate, *values in connection.exec_driver_sql(f"SELECT aggregate, {columns} FROM {name}"):
                found[aggregate].append((name, *values))
    return {aggregate: sorted(said, key=repr) for aggregate, said in found.items()}


def trust_ids(session: Session) -> frozenset[bytes]:
    """The commits of all trust aggregates."""
    return frozenset(identity for aggregate, ids in commits(session).items() if aggregate[0] == 50 for identity in ids)


def new_place() -> Path:
    """A folder for a world."""
    return Path(tempfile.mkdtemp(prefix="bigclient-world-"))
