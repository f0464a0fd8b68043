"""Two people share a store and do what they like with it: tables stay what the log says, and nobody loses an edit."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule
from sqlalchemy import Connection

from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import bulk, changes, customers, people
from bigclient_desktop.services.session import new_row_id, open_session, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store import audit, rebuild
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.tables import PROJECTED
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_draft
from tests.store.derived_tables import assert_derived_stand

LAST_YEAR = china_today().year - 1
WHO = st.integers(0, 1)
VALUE = st.sampled_from(["一", "二", "三"])
FIELDS = st.sampled_from(["phone", "remark", "credit_code", "full_name", "stage", "legal_representative"])


@pytest.fixture(scope="module", autouse=True)
def _template(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The store that every run begins with, set up once."""
    folder = tmp_path_factory.mktemp("machine") / "store"
    made = set_up(folder, unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST)
    add_person(made.session, unit="440106", name="李四", position="manager", password=PASSWORD)
    made.session.close()
    TwoPeople.template = folder


@dataclass
class Step:
    """A change with what could be seen before and after it."""

    action: str
    person: int
    before: dict[str, Any]
    after: dict[str, Any]


def visible(connection: Connection) -> dict[str, Any]:
    """All records that can be seen; an empty set and none are the same."""
    found = {}
    for name, table in PROJECTED.items():
        columns = [f'"{column.name}"' for column in table.columns if column.name != "made_by"]
        rows = connection.exec_driver_sql(f'SELECT {",".join(columns)} FROM "{name}" ORDER BY id')
        found[name] = [tuple(None if value == "[]" else value for value in row) for row in rows]
    return found


class TwoPeople(RuleBasedStateMachine):
    template: Path
    forms = Bundle("forms")

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="bigclient-machine-"))
        shutil.copytree(self.template, self.place / "store")
        self.sessions = [open_session(self.place / "store", password=PASSWORD, user=name) for name in ("张三", "李四")]
        self.customers: list[str] = []
        self.staff: list[str] = []
        self.steps: list[Step] = []
        self.undone: list[Step] = []
        self.wrote_last = -1
        """Who, be it by an undo, which is no step."""
        self.numbers = 0

    def teardown(self) -> None:
        with self.sessions[0].store.reading() as connection:
            assert list(audit.findings(connection, lambda stage, done, total: None)) == []
        for session in self.sessions:
            session.close()
        shutil.rmtree(self.place)

    def seen(self) -> dict[str, Any]:
        with self.sessions[0].store.reading() as connection:
            return visible(connection)

    def step(self, who: int, change: Any, before: dict[str, Any]) -> None:
        if change.id:
            self.steps.append(Step(change.id, who, before, self.seen()))
            self.undone.clear()
            self.wrote_last = who

    def pick(self, among: list[str], number: int) -> list[str]:
        return [among[number % len(among)]] if among else []

    @initialize(target=forms, who=WHO)
    def first_customer(self, who: int) -> Any:
        return self.new_customer(who, 0, True)

    @rule(target=forms, who=WHO, number=st.integers(0, 5), has_contact=st.booleans())
    def new_customer(self, who: int, number: int, has_contact: bool) -> Any:
        session, before = self.sessions[who], self.seen()
        self.numbers += 1
        lead = self.pick(self.staff, number)
        draft = make_draft(
            session,
            f"第{self.numbers}号客户有限公司",
            contact="区小姐" if has_contact else None,
            responsible_unit="440106",
            lead_manager=lead[0] if lead else None,
            headquarters=(self.pick(self.customers, number) or [None])[0] if number > 2 else None,
        )
        self.step(who, customers.save_customer(session, draft), before)
        self.customers.append(draft.customer.id)
        return multiple((who, self.load(who, draft.customer.id)))

    def load(self, who: int, identity: str) -> CustomerDraft:
        return customers.draft_of(customers.customer_file(self.sessions[who], identity))

    @rule(target=forms, who=WHO, number=st.integers(0, 9))
    def open_form(self, who: int, number: int) -> Any:
        for identity in self.pick(self.customers, number):
            with suppress(customers.CustomerUnknown):
                return multiple((who, self.load(who, identity)))
        return multiple()

    @rule(
        form=forms,
        edits=st.dictionaries(FIELDS, VALUE, max_size=2),
        tag=st.sampled_from(["", "重点", "老客户"]),
        child=st.sampled_from(["", "add", "change", "remove"]),
        headquarters=st.integers(-6, 5),
    )
    def save_form(
        self, form: tuple[int, CustomerDraft], edits: dict[str, str], tag: str, child: str, headquarters: int
    ) -> None:
        """The form may be as old as it likes, and may have been saved before."""
        who, draft = form
        values: dict[str, Any] = {name: self.value_of(name, value) for name, value in edits.items()}
        if tag:
            values["tags"] = tuple(sorted(set(draft.customer.tags) ^ {tag}))
        if headquarters >= 0:
            others = [identity for identity in self.customers if identity != draft.customer.id]
            values["headquarters"] = (self.pick(others, headquarters) or [None])[0]
        contacts = list(draft.contacts)
        if child == "add":
            contacts.append(Contact(new_row_id(), name="新人"))
        elif child and contacts:
            changed = {"mobile": f"138{self.numbers:08}"} if child == "change" else {"deleted": True}
            self.numbers += 1
            contacts[0] = replace(contacts[0], **changed)
        filled = replace(draft, customer=replace(draft.customer, **values), contacts=tuple(contacts))
        self.save(who, draft, filled)

    def value_of(self, name: str, value: str) -> str:
        return {"stage": {"一": "target", "二": "lost", "三": "developing"}[value]}.get(name, value)

    def save(self, who: int, draft: CustomerDraft, filled: CustomerDraft) -> None:
        session, before = self.sessions[who], self.seen()
        rows = [("customer", draft.customer.id), *(("contact", contact.id) for contact in draft.contacts)]
        with session.store.reading() as connection:
            standing = heads_of(connection, rows)
            authors = dict(connection.exec_driver_sql("SELECT id, certificate FROM commit_log").all())
        try:
            change = customers.save_customer(session, filled)
        except (customers.CustomerUnknown, customers.DraftRefused):
            assert self.seen() == before
            return
        self.step(who, change, before)
        with session.store.reading() as connection:
            heads = heads_of(connection, rows)
        stored = self.load(who, draft.customer.id)
        for name in ("phone", "remark", "credit_code", "full_name", "stage", "tags", "headquarters"):
            typed, shown = getattr(filled.customer, name), getattr(draft.customer, name)
            if name == "tags":
                assert set(typed) - set(shown) <= set(stored.customer.tags)
                for tag in set(shown) - set(typed):
                    # Put in again by another meanwhile, it stays.
                    unit = ("customer", draft.customer.id, f"tags={tag}")
                    unseen = set(standing.get(unit, ())) - set(draft.heads.get(unit, ()))
                    own = {commit for commit in unseen if authors[commit] == session.writer.seat.name}
                    assert unseen - own or tag not in stored.customer.tags
            elif typed != shown:
                assert getattr(stored.customer, name) == typed
        here = {contact.id: contact for contact in stored.contacts}
        old = {contact.id: contact for contact in draft.contacts}
        for contact in filled.contacts:
            if contact.deleted:
                assert contact.id not in here
            elif contact.id not in old or contact.mobile != old[contact.id].mobile:
                assert here[contact.id].mobile == contact.mobile
        # What another wrote, and this form had not on its screen, still stands beside it.
        for key, commits in standing.items():
            for commit in commits:
                shown_heads = draft.heads.get(key) or draft.heads.get((*key[:2], ""), ())
                if authors[commit] != session.writer.seat.name and commit not in shown_heads and key[2]:
                    assert commit in heads.get(key, ()), key

    @rule(who=WHO, number=st.integers(0, 9), field=st.sampled_from(["phone", "tags", "lead_manager"]), value=VALUE)
    def change_some(self, who: int, number: int, field: str, value: str) -> None:
        before = self.seen()
        ids = sorted({*self.pick(self.customers, number), *self.pick(self.customers, number + 1)})
        given: Any = {"phone": value, "tags": (value,), "lead_manager": (self.pick(self.staff, number) or [None])[0]}[
            field
        ]
        self.step(who, customers.change_field(self.sessions[who], ids, field, given), before)

    @rule(who=WHO, number=st.integers(0, 9))
    def delete(self, who: int, number: int) -> None:
        before = self.seen()
        ids = self.pick(self.customers, number)
        self.step(who, customers.delete_customers(self.sessions[who], ids), before)

    @rule(who=WHO, number=st.integers(0, 9))
    def restore(self, who: int, number: int) -> None:
        before = self.seen()
        self.step(who, customers.restore_customers(self.sessions[who], self.pick(self.customers, number)), before)

    @rule(who=WHO, number=st.integers(0, 3), unit=st.sampled_from(["440106", "440104"]), name=VALUE)
    def save_staff(self, who: int, number: int, unit: str, name: str) -> None:
        before = self.seen()
        known = {person.id: person for person in people.list_staff(self.sessions[who])}
        for identity in self.pick(self.staff, number) if number else []:
            if identity in known:
                person = replace(known[identity], name=name, unit=unit)
                self.step(who, people.save_staff(self.sessions[who], [person]), before)
                return
        identity = new_row_id()
        person = Staff(id=identity, unit=unit, name=name, position="manager")
        self.step(who, people.save_staff(self.sessions[who], [person]), before)
        self.staff.append(identity)

    @rule(
        who=WHO,
        number=st.integers(0, 9),
        amount=st.integers(1, 10**9),
        what=st.sampled_from(["line", "visit", "total"]),
    )
    def bulk_rows(self, who: int, number: int, amount: int, what: str) -> None:
        """Revenue, a visit, a bureau's yearly revenue: what the derived rows rest on."""
        before = self.seen()
        session = self.sessions[who]
        drafts = []
        if what == "total":
            row = NewRow("bureau_revenue", new_row_id(), {"unit": "440100", "year": LAST_YEAR, "amount": amount})
            drafts.append(AggregateDraft("org_unit", unit_row_id("440100"), (row,)))
        for identity in self.pick(self.customers, number) if what != "total" else []:
            if what == "line":
                values = {"month": f"{LAST_YEAR}-05", "service": "express", "amount": amount}
                row = NewRow("revenue_line", new_row_id(), values | {"customer": identity})
            else:
                starts = datetime.now(UTC).replace(microsecond=0) + timedelta(days=amount % 90 - 30)
                values = {"starts_at": starts, "manager": session.staff_id, "way": "visit"}
                state = "planned" if amount % 2 else "done"
                row = NewRow("visit", new_row_id(), values | {"customer": identity, "state": state})
            drafts.append(AggregateDraft("customer", identity, (row,)))
        if drafts:
            self.step(who, bulk.append_many(session, drafts, "change.import_customers", str(number)), before)

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        last, before = self.steps[-1] if self.steps else None, self.seen()
        try:
            change = changes.undo(self.sessions[who])
        except changes.NothingToUndo:
            assert all(step.person != who for step in self.steps)
            return
        except changes.UndoRefused:
            assert last is None or last.person != who or self.wrote_last != who
            return
        self.wrote_last = who
        target = next(step for step in reversed(self.steps) if step.person == who)
        if before == target.after:
            assert self.seen() == target.before
        self.steps.remove(target)
        self.undone = [*self.undone, replace(target, action=change.id)] if target is last else []

    @rule(who=WHO)
    def redo(self, who: int) -> None:
        before = self.seen()
        try:
            change = changes.redo(self.sessions[who])
        except changes.NothingToRedo:
            assert all(step.person != who for step in self.undone)
            return
        except changes.UndoRefused:
            assert not self.undone or self.undone[-1].person != who
            return
        self.wrote_last = who
        if self.undone and self.undone[-1].person == who:
            step = self.undone.pop()
            if before == step.before:
                assert self.seen() == step.after
            self.steps.append(replace(step, action=change.id))
        else:
            self.undone.clear()
            self.steps.append(Step(change.id, who, before, self.seen()))

    @invariant()
    def tables_say_what_the_log_says(self) -> None:
        with self.sessions[0].store.reading() as connection:
            assert list(rebuild.mismatches(connection)) == []
        assert_derived_stand(self.sessions[0].store)


TwoPeople.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)
TestTwoPeople = TwoPeople.TestCase
