"""Every child row that the program makes has an id bound to its aggregate, so that no other aggregate can claim it."""

import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest

from bigclient_desktop.domain.customers import Address, Agreement, Competitor, Contact, Demand, MailUse
from bigclient_desktop.domain.fields import ENTITIES, ENTITY_BY_ID
from bigclient_desktop.domain.personal_data import search_for
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.visits import FollowUp
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.commits import read_commit, unpack_parts
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.journal.values import is_bound
from bigclient_desktop.services import (
    activity_imports,
    complaint_steps,
    complaints,
    customers,
    demo,
    duplicates,
    erasing_people,
    erasure,
    grading_runs,
    mentions,
    people,
    persons,
    revenue,
    revenue_alerts,
    revenue_imports,
    rule_sets,
    trust,
    unit_changes,
    visit_changes,
    visit_plans,
    visits,
)
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.revenue_plans import RevenueChoices
from bigclient_desktop.services.session import Session, new_child_id, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store.tables import commit_log
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services import test_activity_imports as activities
from tests.services import test_imports as customer_imports
from tests.services import test_revenue_imports as revenue_books
from tests.services.exchanging import COUNTY, carry, offices, settle
from tests.services.making import make_customer
from tests.spreadsheets.workbooks import save_rows

NOT_WRITTEN_YET = {"attachment", "holding"}
CHILDREN = {entity.name for entity in ENTITIES if entity.parent} - NOT_WRITTEN_YET


def rows_made(session: Session) -> Iterator[tuple[str, bytes, bytes]]:
    """(entity, row, root) of every child row in the log."""
    with session.store.reading() as connection:
        logged = connection.execute(commit_log.select()).all()
    for line in logged:
        commit = read_commit(line.header, line.signature, unpack_parts(line.parts))
        for operation in commit.operations:
            entity = ENTITY_BY_ID[operation.entity]
            if operation.act == Act.CREATE and entity.parent:
                yield entity.name, operation.row, commit.aggregate[1]


def bound_and_not(*sessions: Session) -> tuple[set[str], dict[str, int]]:
    """The entities whose rows are bound, and how many rows of others are not."""
    bound, loose = set(), defaultdict(int)
    for session in sessions:
        for entity, row, root in rows_made(session):
            if is_bound(row, root):
                bound.add(entity)
            else:
                loose[entity] += 1
    return bound, dict(loose)


def forms(session: Session, customer: str) -> None:
    """One of everything that a form writes; visit and complaint begin before their customer is known."""
    form = customers.draft_of(customers.customer_file(session, customer))
    ids = [new_child_id(customer) for _ in range(6)]
    form = replace(
        form,
        contacts=(*form.contacts, Contact(ids[0], name="新人")),
        competitors=(Competitor(ids[1], name="顺风"),),
        mail_uses=(MailUse(ids[2], service="express"),),
        demands=(Demand(ids[3], noted_on=date(2026, 1, 2), content="要账单"),),
        addresses=(Address(ids[4], kind="postal", address="东门"),),
        agreements=(Agreement(ids[5], kind="other", title="协议"),),
    )
    customers.save_customer(session, form)
    persons.tell_persons_apart(session, form.contacts[0].id, ids[0])
    now = datetime.now(UTC).replace(microsecond=0)
    draft = visits.new_visit_draft(session, now=now)
    later = now.date() + timedelta(days=5)
    visit = replace(draft.visit, customer=customer, talk="谈账单", needs="小包", next_step="签约", next_on=later)
    visits.save_visit(session, replace(draft, visit=visit), plan_next=True, now=now)
    with session.store.reading() as connection:
        made = connection.exec_driver_sql("SELECT lower(hex(id)) FROM visit WHERE state = 'done'").scalars().all()
    again = visits.visit_draft(session, made[-1])
    correction = replace(again.visit, needs="小包\n大包", correction_reason="漏记")
    visits.save_visit(session, replace(again, visit=correction), now=now)
    item = FollowUp(customer=customer, kind="need", content="同城", due_on=later, noted_on=now.date())
    visit_changes.save_follow_up(session, item, now=now)
    visit_plans.accept_plan(session, visit_plans.propose_plan(session).proposals[:1])
    complaint = complaints.new_complaint_draft(session, now=now)
    said = {"customer": customer, "kind": "delay", "what_happened": "晚到", "complainant": "陈伟"}
    complaint = replace(complaint, complaint=replace(complaint.complaint, **said))
    complaints.save_complaint(session, complaint, now=now)
    complaint_steps.take_step(session, complaints.row_of(complaint), "answered", now=now)


def office(session: Session) -> None:
    """What a unit writes of itself: people, figures, rule sets, a grading run, causes of alerts."""
    (moved,) = people.save_staff(session, [Staff(unit=COUNTY, name="李四", position="manager")]).staff
    people.transfer_staff(session, moved, "440104", "deputy", china_today())
    unit_changes.rename_unit(session, COUNTY, "天河区邮政分公司", china_today())
    add_person(session, unit=COUNTY, name="王五", position="manager", password=PASSWORD)
    year = china_today().year - 1
    revenue.save_bureau_revenue(session, [BureauRevenue(unit=COUNTY, year=year, amount=10**9, source="年报")])
    definition = rule_sets.definition_of(rule_sets.rule_set(session, "gd-2005"))
    rule_sets.save_rule_set(session, "gz-2026", definition)
    grading_runs.start_run(session, year)
    alerts = revenue_alerts.list_alerts(session)
    revenue_alerts.mark_lost(session, alerts[0].customer, alerts[0].alert, "competitor", competitor="顺风快递")


def sheets(session: Session, place: Path) -> None:
    """Imports: customers with contacts, visits, complaints, revenue with a name that is remembered."""
    customer_imports.imported(session, save_rows(place / "客户.xlsx", [customer_imports.HEAD, customer_imports.YUEHUA]))
    known = make_customer(session)
    duplicates.tell_apart(session, known, make_customer(session, "另一家公司"))
    for entity, rows in (("visit", activities.VISITS), ("complaint", activities.COMPLAINTS)):
        path = activities.sheet(place / f"{entity}.xlsx", rows)
        plan = activity_imports.plan_activities(session, entity, path, now=activities.NOW)
        assert activity_imports.apply_activities(session, plan).added
    line = ("", "没人知道的名字", "2025-05", "函件", 1234.5, None, None, None)
    path = revenue_books.workbook(place / "收入.xlsx", revenue_books.HEAD, line)
    choices = RevenueChoices(answers={"没人知道的名字": known})
    revenue_imports.apply_revenue(session, revenue_imports.plan_revenue(session, path, choices=choices))


@pytest.fixture(scope="module")
def own_store(tmp_path_factory) -> Iterator[Session]:
    """A store with sample data in which every service has written."""
    place = tmp_path_factory.mktemp("bound")
    made = set_up(place / "store", unit=COUNTY, name="李总监", position="director", password=PASSWORD, cost=CHEAP_COST)
    session = made.session
    demo.fill_with_sample(session, 40)
    with session.store.reading() as connection:
        own = f"SELECT lower(hex(id)) FROM customer WHERE responsible_unit = '{COUNTY}' LIMIT 1"
        first = connection.exec_driver_sql(own).scalar_one()
    forms(session, first)
    office(session)
    sheets(session, place)
    note(session, "print", "客户档案")
    yield session
    session.close()


@pytest.fixture(scope="module")
def exchanged(tmp_path_factory) -> Iterator[list[Session]]:
    """City, county and laptop, with statements, proposals, an erasure, stubs, a clock that runs ahead."""
    with offices(tmp_path_factory.mktemp("bound"), ("other", COUNTY, "administrator", "county")) as places:
        city, county, laptop, other = (places[name] for name in ("city", "county", "laptop", "other"))
        customer = make_customer(
            laptop.session, lead_manager=laptop.session.staff_id, contact="要求删除的人", remark="被提到的人介绍"
        )
        settle(city, county, laptop, other)
        customers.delete_customers(laptop.session, [customer])
        (manager,) = [one for one in people.list_staff(other.session) if one.name == "人laptop"]
        people.save_staff(other.session, [replace(manager, position="deputy")])
        (contact,) = customers.customer_file(county.session, customer).contacts
        erasure.erase(county.session, customer, [("contact", contact.id)], "本人要求")
        searches = [search_for("被提到的人")]
        texts = {one.key: one.proposed for one in mentions.mentions_of(county.session, searches).found}
        erasure.erase_rows(county.session, [], "本人要求", searches, mentions=texts)
        erasing_people.erase_person(county.session, laptop.session.staff_id, "本人要求")
        real = time.time
        with patch("time.time", lambda: real() + 3 * 24 * 3600):
            laptop.edit(customer, remark="来自后天")
        carry(laptop, county)
        county.export(laptop)
        trust.revoke(county.session, other.session.writer.holder.name, "lost")
        yield [one.session for one in places.values()]


def test_every_row_that_the_services_make_is_bound_to_its_aggregate(own_store, exchanged):
    bound, loose = bound_and_not(own_store, *exchanged)
    assert loose == {}
    assert bound == CHILDREN


def test_the_same_form_makes_the_same_row_whatever_customer_is_picked_last(session):
    one, other = make_customer(session, "甲公司"), make_customer(session, "乙公司")
    draft = complaints.new_complaint_draft(session)
    said = {"kind": "delay", "what_happened": "晚到", "complainant": "陈伟"}
    first, again, moved = (
        complaints.row_of(replace(draft, complaint=replace(draft.complaint, customer=customer, **said)))
        for customer in (one, one, other)
    )
    assert first == again != moved
    assert is_bound(bytes.fromhex(first), bytes.fromhex(one))
    assert is_bound(bytes.fromhex(moved), bytes.fromhex(other))
    known = complaints.new_complaint_draft(session, one)
    assert complaints.row_of(known) == known.complaint.id
