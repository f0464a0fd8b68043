"""Packages get lost, come late or twice, stores are put back: in the end all hold the same (P2, P7, P8, P15)."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.store.rebuild import mismatches
from tests.store.exchanging import Package, connect, new_node, settle

UNITS = ("440106", "440103")
WHO = st.integers(0, 2)


class Exchange(RuleBasedStateMachine):
    """Two laptops of two counties and the city centre between them."""

    @initialize()
    def found(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="exchange-"))
        self.centre = new_node(self.folder / "centre", "中心", unit="440100")
        self.laptops = [new_node(self.folder / unit, f"经理{unit}", unit=unit) for unit in UNITS]
        self.nodes = [self.centre, *self.laptops]
        for unit, laptop in zip(UNITS, self.laptops, strict=True):
            connect(laptop, self.centre, Scope(laptop.installation, "unit", unit))
        self.sticks: list[tuple[int, Package]] = []
        self.roots: list[str] = []
        self.backups: set[int] = set()
        for who, node in enumerate(self.nodes):
            node.back_up(self.folder / f"backup{who}")

    def teardown(self) -> None:
        if hasattr(self, "nodes"):
            for node in self.nodes:
                node.session.close()
            shutil.rmtree(self.folder)

    @rule(who=WHO, unit=st.sampled_from(UNITS))
    def create(self, who: int, unit: str) -> None:
        unit = UNITS[who - 1] if who else unit
        self.roots.append(self.nodes[who].new_customer(f"客户{len(self.roots)}", responsible_unit=unit))

    @rule(who=WHO, which=st.integers(0, 9), value=st.integers(0, 99))
    def edit(self, who: int, which: int, value: int) -> None:
        node = self.nodes[who]
        held = [root for root in self.roots if node.value(root, "full_name")]
        if held:
            node.edit(held[which % len(held)], phone=str(value))

    @rule(which=st.integers(0, 9), unit=st.sampled_from(UNITS))
    def hand_over(self, which: int, unit: str) -> None:
        held = [root for root in self.roots if self.centre.value(root, "full_name")]
        if held:
            self.centre.edit(held[which % len(held)], responsible_unit=unit)

    @rule(laptop=st.integers(0, 1), up=st.booleans())
    def export(self, laptop: int, up: bool) -> None:
        node = self.laptops[laptop]
        sender, receiver = (node, self.centre) if up else (self.centre, node)
        self.sticks.append((0 if up else laptop + 1, sender.export(receiver)))

    @rule(which=st.integers(0, 9), keep=st.booleans())
    def deliver(self, which: int, keep: bool) -> None:
        """In any order; a kept one comes again."""
        if self.sticks:
            to, package = self.sticks[which % len(self.sticks)]
            if not keep:
                self.sticks.remove((to, package))
            self.nodes[to].take(package)
            before = self.nodes[to].commits()
            assert self.nodes[to].take(package).outcome.new == 0
            assert self.nodes[to].commits() == before

    @rule(which=st.integers(0, 9))
    def lose(self, which: int) -> None:
        if self.sticks:
            self.sticks.pop(which % len(self.sticks))

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        self.nodes[who].back_up(self.folder / f"backup{who}")

    @rule(who=WHO)
    def restore(self, who: int) -> None:
        self.nodes[who].restore(self.folder / f"backup{who}", told=True)

    @invariant()
    def nothing_of_others(self) -> None:
        """P7: a laptop knows a customer by what its unit wrote, or was given while it was its unit's."""
        for unit, laptop in zip(UNITS, getattr(self, "laptops", ()), strict=False):
            pending = self.centre.pending(laptop)
            with self.centre.session.store.reading() as connection:
                for aggregate in pending.digest_aggregates:
                    if aggregate[0] == 1:
                        statement = "SELECT responsible_unit FROM customer WHERE id = ?"
                        owner = connection.exec_driver_sql(statement, (aggregate[1:],)).scalar()
                        assert owner == unit

    def end(self) -> None:
        pairs = [(laptop, self.centre) for laptop in self.laptops]
        settle(*pairs, rounds=10)
        for unit, laptop in zip(UNITS, self.laptops, strict=True):
            assert laptop.commits() <= self.centre.commits()
            for root in self.roots:
                if self.centre.value(root, "responsible_unit") == unit:
                    assert laptop.holds(root) == self.centre.holds(root)
                    assert laptop.value(root, "phone") == self.centre.value(root, "phone")
        for node in self.nodes:
            with node.session.store.reading() as connection:
                assert list(mismatches(connection)) == []


class Ending(Exchange):
    """Checks the end after each run."""

    def teardown(self) -> None:
        try:
            if hasattr(self, "roots"):
                self.end()
        finally:
            super().teardown()


Ending.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)
TestExchange = Ending.TestCase
