"""Four machines do what they like for months, with sticks that are lost, late and doubled; in the end all agree.

The seeded sample of the suite; `python -m tests.sync.sweep` runs as long as it is told to (sync.md, What proves it).
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from bigclient_desktop.domain.personal_data import search_for
from bigclient_desktop.failures import Failure
from bigclient_desktop.services import backups, changes, customers, erasure, handover, mentions, repairs, review, trust
from bigclient_desktop.services.exchange import Leave
from bigclient_desktop.services.session import Session
from tests.sync import oracles
from tests.sync.ledger import UNITS, Ledger, log_ids, on_screen
from tests.sync.session_diff import converged
from tests.sync.versions import NEWER, running
from tests.sync.world import COUNTY, DEVICES, LATE, PARENT, World

NAMES = st.sampled_from(sorted(DEVICES))
LAPTOPS = st.sampled_from(["a", "b"])
LINKS = st.sampled_from(sorted({*PARENT.items()} | {(parent, name) for name, parent in PARENT.items()}))
FIELDS = st.sampled_from(sorted(UNITS))
YEARS = st.sampled_from([-10, -1, 0, 0, 1, 10])
WHICH = st.integers(0, 9)
CENTRES = ("city", "county")
"""The highest first."""
STAGES = ("target", "registered", "developing", "maintaining", "lost", "inactive")


@pytest.fixture(scope="module", autouse=True)
def _template(tmp_path_factory: pytest.TempPathFactory) -> None:
    Machines.template = template(tmp_path_factory.mktemp("world"))


def template(place: Path) -> Path:
    """The world that every history begins with, enrolled once."""
    world = World(place)
    world.found()
    for node in world.nodes.values():
        node.session.close()
    return place


class Machines(RuleBasedStateMachine):
    template: Path
    forms = Bundle("forms")

    def __init__(self) -> None:
        super().__init__()
        self.world = World.copy_of(self.template)
        self.ledger = Ledger()
        self.customers: list[str] = []
        self.erased: list[str] = []
        """Texts that were erased."""
        self.named: list[str] = []
        """People whom a company's text names."""
        self.revoked: set[str] = set()
        self.late: list[tuple[list[Path], set[bytes]]] = []
        """Packages of copies of a machine that are still on their way, and the commits made there."""
        self.numbers = 0

    def session(self, name: str) -> Session:
        return self.world.nodes[name].session

    def text(self) -> str:
        self.numbers += 1
        return f"值{self.numbers}号"

    def teardown(self) -> None:
        try:
            self.finish()
        finally:
            self.world.close()

    def finish(self) -> None:
        """What is late arrives, everybody upgrades and exchanges until nobody has anything to say; then all is well."""
        for late in self.late:
            self.take_in_of_a_copy(*late)
        for node in self.world.nodes.values():
            node.upgrade()
        self.world.settle(8)
        with running(NEWER):
            self.ends_well()

    # What people do

    @initialize(target=forms, name=LAPTOPS, newer=st.sets(NAMES, max_size=2))
    def first_customer(self, name: str, newer: set[str]) -> Any:
        """Some machines have the newer program from the start."""
        for one in sorted(newer):
            self.upgrade(one)
        return self.new_customer(name)

    @rule(target=forms, name=NAMES)
    def new_customer(self, name: str) -> Any:
        customer = self.world.make(name, f"{self.text()}客户有限公司", contact=f"联系人{self.text()}")
        self.customers.append(customer)
        return self.loaded(name, customer)

    @rule(target=forms, name=NAMES, number=WHICH)
    def open_form(self, name: str, number: int) -> Any:
        return self.loaded(name, self.any_customer(number))

    def any_customer(self, number: int) -> str:
        return self.customers[number % len(self.customers)]

    def loaded(self, name: str, customer: str) -> Any:
        form = self.world.load(name, customer)
        if form is None:
            return multiple()
        with self.world.nodes[name].at_its_time() as session:
            return multiple((name, form, {unit: on_screen(session, customer, unit) for unit in UNITS}))

    @rule(form=forms, unit=FIELDS)
    def save_form(self, form: tuple[str, Any, Any], unit: str) -> None:
        """Any form, however long it has been open."""
        name, draft, screen = form
        values = self.values(draft, unit)
        before = log_ids(self.session(name))
        if self.world.save(name, draft, **dict(zip(UNITS[unit], values, strict=True))):
            self.ledger.note(self.session(name), before, draft.customer.id, unit, values, screen[unit])

    def values(self, draft: Any, unit: str) -> tuple[Any, ...]:
        if unit == "stage":
            self.numbers += 1
            stages = [stage for stage in STAGES if stage != draft.customer.stage]
            return stages[self.numbers % len(stages)], draft.customer.stage_since
        if unit == "identity":
            return self.text(), draft.customer.credit_code
        return (self.text(),)

    @rule(name=NAMES, number=WHICH, unit=st.sampled_from(["phone", "remark", "town"]))
    def change_in_bulk(self, name: str, number: int, unit: str) -> None:
        """One field of two customers at once: it closes no conflict unseen, so only what is shown counts as seen."""
        some = [one for one in {self.any_customer(number), self.any_customer(number + 1)} if self.world.load(name, one)]
        if not some:
            return
        value = self.text()
        with self.world.nodes[name].at_its_time() as session:
            seen = {one: getattr(customers.customer_file(session, one).customer, unit) for one in some}
            before = log_ids(session)
            customers.change_field(session, some, unit, value)
        for one in some:
            with session.store.reading() as connection:
                mine = oracles.commits_since(connection, before, one)
            self.ledger.note(session, log_ids(session) - mine, one, unit, (value,), frozenset([(seen[one],)]))

    @rule(name=NAMES)
    def undo(self, name: str) -> None:
        """The last saved form is taken back, if nobody has written since."""
        with self.world.nodes[name].at_its_time() as session:
            self.undo_at(name, session)

    def undo_at(self, name: str, session: Session) -> None:
        step = next((one for one in changes.list_changes(session, 30) if one.undoable), None)
        if step is None or step.label not in ("change.save_customer", "change.change_field"):
            return
        before = log_ids(session)
        last = {one.customer: one for one in self.ledger.entries if one.commits <= before}
        seen = {
            (one, unit): tuple(getattr(customers.customer_file(session, one).customer, name) for name in UNITS[unit])
            for one in last
            if self.world.load(name, one)
            for unit in UNITS
        }
        with suppress(Failure):
            changes.undo(session, step.id)
        new = log_ids(session) - before
        for (one, unit), value in seen.items():
            if self.world.load(name, one) is None:
                continue
            record = customers.customer_file(session, one).customer
            now = tuple(getattr(record, field) for field in UNITS[unit])
            if new and now != value:
                self.ledger.note(session, before, one, unit, now, frozenset([value]))

    @rule(name=NAMES, number=WHICH)
    def settle_a_clash(self, name: str, number: int) -> None:
        """On the review page: the side that is not shown."""
        with self.world.nodes[name].at_its_time() as session:
            self.settle_at(session, number)

    def settle_at(self, session: Session, number: int) -> None:
        items = [one for one in review.review_items(session) if one.unit in UNITS and one.entity == "customer"]
        if not items:
            return
        item = items[number % len(items)]
        choice = next((one for one in item.choices if not one.is_visible), item.choices[0])
        screen = on_screen(session, item.customer, item.unit)
        before = log_ids(session)
        review.resolve(session, item.id, choice.id)
        value = tuple(choice.values.get(field) for field in UNITS[item.unit])
        self.ledger.note(session, before, item.customer, item.unit, value, screen)

    # Guarded

    @rule(name=NAMES, number=WHICH, to=LAPTOPS)
    def hand_over(self, name: str, number: int, to: str) -> None:
        """A decision of a centre, a proposal of a laptop."""
        customer = self.any_customer(number)
        if self.world.load(name, customer):
            with self.deciding(name) as session, suppress(Failure):
                handover.hand_over(session, [customer], COUNTY, self.session(to).staff_id)

    @contextmanager
    def deciding(self, name: str) -> Iterator[Session]:
        """What a centre decides here is kept for the oracle of P4."""
        with self.world.nodes[name].at_its_time() as session:
            before = log_ids(session)
            yield session
            if name in CENTRES:
                self.ledger.decided(session, before, CENTRES.index(name))

    @rule(name=NAMES, number=WHICH, deleted=st.booleans())
    def delete(self, name: str, number: int, deleted: bool) -> None:
        customer = self.any_customer(number)
        if self.world.load(name, customer):
            with self.world.nodes[name].at_its_time() as session, suppress(Failure):
                customers.change_field(session, [customer], "deleted", deleted)

    @rule(name=st.sampled_from(CENTRES), outcome=st.sampled_from(["approved", "rejected"]))
    def decide(self, name: str, outcome: str) -> None:
        with self.deciding(name) as session, suppress(Failure):
            ids = [one.id for one in review.proposals(session) if one.may_decide]
            if ids:
                review.decide(session, ids[:2], outcome)

    @rule(name=LAPTOPS)
    def release(self, name: str) -> None:
        """What was handed over and confirmed by two leaves the laptop."""
        with self.world.nodes[name].at_its_time() as session:
            handover.release(session, [one.customer for one in handover.handed_over(session) if one.may_release])

    @rule(number=WHICH)
    def erase(self, number: int) -> None:
        customer, session = self.any_customer(number), self.session("county")
        form = self.world.load("county", customer)
        if form and form.contacts and form.contacts[0].name:
            with self.world.nodes["county"].at_its_time(), suppress(Failure):
                erasure.erase(session, customer, [("contact", form.contacts[0].id)], "本人要求")
                self.erased.append(form.contacts[0].name)

    @rule(name=NAMES, number=WHICH)
    def name_somebody(self, name: str, number: int) -> None:
        """In a text that tells of the company, beside all that it says of it."""
        form = self.world.load(name, self.any_customer(number))
        text = f"人{self.text()}"
        if form and self.world.save(name, form, credit_note=f"{text}担保"):
            self.named.append(text)

    @rule(number=WHICH)
    def redact(self, number: int) -> None:
        """The text goes on standing without the name, in all its versions; all else as it was."""
        text = self.named.pop(number % len(self.named)) if self.named else ""
        with self.world.nodes["county"].at_its_time() as session, suppress(Failure):
            searches = [search_for(text)]
            found = {one.key: one.proposed for one in mentions.mentions_of(session, searches).found}
            erasure.erase_rows(session, [], "本人要求", searches, mentions=found)
            self.erased.append(text)

    # Machines and sticks

    @rule(link=LINKS)
    def carry(self, link: tuple[str, str]) -> None:
        if not self.world.out & set(link):
            self.world.carry(*link)

    @rule(link=LINKS)
    def export_and_lose(self, link: tuple[str, str]) -> None:
        if not self.world.out & set(link):
            self.world.export(*link)

    @rule(link=LINKS, number=st.integers(0, 5))
    def deliver_an_old_one(self, link: tuple[str, str], number: int) -> None:
        """P2: what was imported before changes nothing."""
        if not self.world.out & set(link):
            before = log_ids(self.session(link[1]))
            self.world.deliver(*link, number)
            if self.world.deliver(*link, number):
                raise AssertionError("P2: taken in twice")
            assert before <= log_ids(self.session(link[1]))

    @rule(name=NAMES, years=YEARS)
    def move_the_clock(self, name: str, years: int) -> None:
        """P11."""
        self.world.nodes[name].clock = years * 365 * 86400

    @rule(name=NAMES)
    def keep_a_backup(self, name: str) -> None:
        if name not in self.world.out:
            backups.backup(self.session(name), self.world.place / f"{name}.bcbackup")

    @rule(name=NAMES)
    def restore_it(self, name: str) -> None:
        """P8 with the settling at the end; P10 where the machine goes on under its old sequence."""
        kept, node = self.world.place / f"{name}.bcbackup", self.world.nodes[name]
        if kept.exists() and name not in self.world.out:
            elsewhere = set().union(*(log_ids(self.session(other)) for other in self.world.nodes if other != name))
            self.ledger.lost |= log_ids(node.session) - elsewhere
            node.session.close()
            backups.restore(node.folder, kept)
            node.reopen()

    @rule(name=LAPTOPS, number=WHICH, late=st.booleans())
    def clone(self, name: str, number: int, late: bool) -> None:
        """P10: two machines under one key; what both wrote is kept, whether the copy's stick comes at once or late."""
        if name in self.world.out:
            return
        self.numbers += 1
        copied = f"copy{self.numbers}"
        with self.world.copy_of_machine(name, copied) as copy:
            before = log_ids(copy.session)
            form = self.loaded(copied, self.any_customer(number))
            if isinstance(form, MultipleResults):
                self.world.make(copied, f"{self.text()}客户有限公司")
            else:
                self.save_form(form, "remark")
            paths = self.world.export(copied, "county")
            written = log_ids(copy.session) - before
        if late:
            self.late.append((paths, written))
        else:
            self.take_in_of_a_copy(paths, written)

    def take_in_of_a_copy(self, paths: list[Path], written: set[bytes]) -> None:
        """What is not taken in went with the copy."""
        self.world.take_in("county", paths)
        self.ledger.lost |= written - log_ids(self.session("county"))

    @rule(name=st.sampled_from(CENTRES))
    def settle_forks(self, name: str) -> None:
        """Somebody looked at them and confirmed them."""
        with self.world.nodes[name].at_its_time() as session:
            for alarm in repairs.alarms(session):
                if alarm.kind in ("fork", "clone"):
                    repairs.repair(session, alarm)

    @rule(name=NAMES)
    def upgrade(self, name: str) -> None:
        """P9: from here on it writes what the others keep, forward, and read after their own upgrade."""
        self.world.nodes[name].upgrade()

    @precondition(lambda self: LATE in self.world.out)
    @rule()
    def enrol_late(self) -> None:
        """A laptop that worked alone for a while. Nobody is granted in a format that he cannot read."""
        if self.world.nodes["county"].version == NEWER or self.world.nodes["city"].version == NEWER:
            self.world.nodes[LATE].upgrade()
        self.world.enrol(LATE, "county", "device")
        self.world.out.discard(LATE)

    @precondition(lambda self: "b" not in self.revoked)
    @rule(sure=st.integers(0, 3))
    def revoke(self, sure: int) -> None:
        """b is lost; what it wrote until then stands."""
        if sure:
            return
        self.revoked.add("b")
        self.world.out.add("b")
        with self.world.nodes["county"].at_its_time() as session:
            trust.revoke(session, self.session("b").writer.holder.name, "lost")

    @precondition(lambda self: "b" in self.revoked)
    @rule()
    def take_in_the_quarantined(self) -> None:
        """P13: found again, looked at, and accepted: as if it had never been revoked."""
        with suppress(Failure):
            for path in self.world.export("b", "county"):
                self.world.take_in("county", [path], Leave(quarantine=True))
        with self.world.nodes["county"].at_its_time() as session:
            held = [one.commit for one in review.parked_items(session) if one.reason == "revoked"]
            with suppress(Failure):
                trust.accept_quarantined(session, held)
            oracles.as_if_never_revoked(session, held)

    # What holds

    @invariant()
    def the_same_commits_make_the_same_tables(self) -> None:
        oracles.same_commits_same_tables(self.world)

    def sessions(self) -> Iterator[tuple[str, Session]]:
        for name, node in self.world.nodes.items():
            yield name, node.session

    def ends_well(self) -> None:
        oracles.the_city_has_all(self.world)
        city = self.session("city")
        aside = dict.fromkeys(oracles.set_aside(city), "not counting")
        for name in self.world.out:
            aside |= dict.fromkeys(log_ids(self.session(name)) - log_ids(city), f"{name} sends nothing")
        missing = list(self.ledger.missing(city, aside))
        assert not missing, f"P3: {missing}"
        for name, session in self.sessions():
            oracles.tables_say_what_the_log_says(name, session)
            oracles.guarded_by_decisions_alone(name, session)
            unheeded = list(self.ledger.unheeded(session))
            assert not unheeded, f"P4: {name}: {unheeded}"
        converged(self.world)
        oracles.erased_is_gone(self.world, self.erased)
        oracles.only_ones_own(self.world, self.erased)


Machines.TestCase.settings = settings(
    max_examples=6,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
TestMachines = Machines.TestCase
