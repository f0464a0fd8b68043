"""Four machines do what they like for months, with sticks that are lost, late and doubled; in the end all agree.

The seeded sample of the suite; `python -m tests.sync.sweep` runs as long as it is told to (sync.md, What proves it).
"""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from bigclient_desktop.services import backups
from bigclient_desktop.services.session import open_session
from bigclient_desktop.store import audit, rebuild
from tests.conftest import PASSWORD
from tests.sync.world import DEVICES, PARENT, Node, World, commits, new_place, rows, trust_ids

NAMES = st.sampled_from(sorted(DEVICES))
LINKS = st.sampled_from(sorted({(name, parent) for name, parent in PARENT.items()} | {(p, n) for n, p in PARENT.items()}))
FIELDS = st.sampled_from(["phone", "remark", "short_name", "website"])
YEARS = st.sampled_from([-10, -1, 0, 0, 1, 10])


@pytest.fixture(scope="module", autouse=True)
def _template(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The world that every run begins with, enrolled once."""
    world = World(tmp_path_factory.mktemp("world"))
    world.found()
    for node in world.nodes.values():
        node.session.close()
    Machines.template = world.place


class Machines(RuleBasedStateMachine):
    template: Path
    forms = Bundle("forms")

    def __init__(self) -> None:
        super().__init__()
        place = new_place()
        shutil.copytree(self.template, place, dirs_exist_ok=True)
        self.world = World(place)
        for name in DEVICES:
            self.world.nodes[name] = Node(name, place / name, open_session(place / name, password=PASSWORD))
        self.customers: list[str] = []
        self.shown: list[tuple[str, str, str, frozenset[str]]] = []
        """Customer, field, value written, and the values that its author had on his screen: P3 is judged by these."""
        self.numbers = 0

    def teardown(self) -> None:
        try:
            self.world.settle(8)
            self.all_agree()
            self.nothing_is_lost()
            self.tables_say_what_the_log_says()
        finally:
            self.world.close()

    @initialize(target=forms, name=st.sampled_from(["a", "b"]))
    def first_customer(self, name: str) -> Any:
        return self.new_customer(name)

    @rule(target=forms, name=NAMES)
    def new_customer(self, name: str) -> Any:
        self.numbers += 1
        customer = self.world.make(name, f"第{self.numbers}号客户有限公司")
        self.customers.append(customer)
        return multiple((name, self.world.load(name, customer)))

    @rule(target=forms, name=NAMES, number=st.integers(0, 9))
    def open_form(self, name: str, number: int) -> Any:
        form = self.world.load(name, self.customers[number % len(self.customers)]) if self.customers else None
        return multiple((name, form)) if form else multiple()

    @rule(form=forms, field=FIELDS)
    def save_form(self, form: tuple[str, Any], field: str) -> None:
        name, draft = form
        self.numbers += 1
        value = f"{self.numbers:08d}" if field == "phone" else f"值{self.numbers}"
        before = getattr(draft.customer, field)
        if self.world.save(name, draft, **{field: value}):
            self.shown.append((draft.customer.id, field, value, frozenset([before] if before else [])))

    @rule(link=LINKS)
    def carry(self, link: tuple[str, str]) -> None:
        self.world.carry(*link)

    @rule(link=LINKS)
    def export_and_lose(self, link: tuple[str, str]) -> None:
        self.world.export(*link)

    @rule(link=LINKS, number=st.integers(0, 5))
    def deliver_an_old_one(self, link: tuple[str, str], number: int) -> None:
        self.world.deliver(*link, number)

    @rule(name=NAMES, years=YEARS)
    def move_the_clock(self, name: str, years: int) -> None:
        self.world.nodes[name].clock = years * 365 * 86400

    @rule(name=NAMES)
    def keep_a_backup(self, name: str) -> None:
        backups.backup(self.world.nodes[name].session, self.world.place / f"{name}.bcbackup")

    @rule(name=NAMES)
    def restore_it(self, name: str) -> None:
        kept, node = self.world.place / f"{name}.bcbackup", self.world.nodes[name]
        if kept.exists():
            lost = self.held_by_nobody_else(name)
            node.session.close()
            backups.restore(node.folder, kept)
            node.reopen()
            self.forget(lost)

    @invariant()
    def the_same_commits_make_the_same_tables(self) -> None:
        """P1, P6: wherever two machines hold the same commits of an aggregate and the same trust."""
        held = {name: (trust_ids(node.session), commits(node.session)) for name, node in self.world.nodes.items()}
        said: dict[tuple[Any, ...], tuple[str, Any]] = {}
        tables = {name: rows(node.session) for name, node in self.world.nodes.items()}
        for name, (trust, by_aggregate) in held.items():
            for aggregate, ids in by_aggregate.items():
                first, rows_there = said.setdefault((trust, aggregate, ids), (name, tables[name].get(aggregate)))
                assert tables[name].get(aggregate) == rows_there, f"{first} and {name} differ"

    def all_agree(self) -> None:
        """After the last round the city holds everything, and everybody else what the city says of it."""
        city = commits(self.world.nodes["city"].session)
        for node in self.world.nodes.values():
            for aggregate, ids in commits(node.session).items():
                assert ids <= city.get(aggregate, frozenset()), f"{node.name} has what the city has not"

    def held_by_nobody_else(self, name: str) -> set[bytes]:
        """What goes with the machine's disk: written there and never delivered."""
        elsewhere = {
            identity
            for other, node in self.world.nodes.items()
            if other != name
            for ids in commits(node.session).values()
            for identity in ids
        }
        own = {identity for ids in commits(self.world.nodes[name].session).values() for identity in ids}
        return own - elsewhere

    def forget(self, lost: set[bytes]) -> None:
        """A value that only a lost disk held can be asked of nobody (unless a stick still has it)."""
        if lost:
            self.shown.clear()

    def nothing_is_lost(self) -> None:
        """P3: every value written is still shown, or in review, or was on the screen of whoever wrote over it."""
        seen = {(customer, field, value) for customer, field, _, before in self.shown for value in before}
        for customer, field, value, _ in self.shown:
            if (customer, field, value) in seen:
                continue
            assert value in self.versions(customer, field), f"{field} {value} is gone"

    def versions(self, customer: str, field: str) -> set[str]:
        """What the city shows of the field, and what stands beside it."""
        from bigclient_desktop.journal.merge import merge
        from bigclient_desktop.store.projection import commits_of

        key = bytes([1]) + bytes.fromhex(customer)
        with self.world.nodes["city"].session.store.reading() as connection:
            numbered = commits_of(connection, [key]).get(key, [])
        state = merge(commit for _, commit in numbered).get(("customer", bytes.fromhex(customer)))
        assert state is not None
        heads = state.heads.get(field, ())
        return {
            str(version.value[field])
            for version in state.versions.get(field, ())
            if version.commit.id in heads and not isinstance(version.value, bool) and version.value.get(field)
        }

    def tables_say_what_the_log_says(self) -> None:
        """P5, P12: nothing went round the log."""
        for node in self.world.nodes.values():
            with node.session.store.reading() as connection:
                assert list(rebuild.mismatches(connection)) == []
                found = list(audit.findings(connection, lambda stage, done, total: None))
                assert found == [], f"{node.name}: {found}"


Machines.TestCase.settings = settings(
    max_examples=6,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
TestMachines = Machines.TestCase
