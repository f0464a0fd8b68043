"""Addresses and agreements of a customer: kept, refused, told in time, taken along by a merge, brought back by undo."""

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bigclient_desktop.domain.agreements import ends_between
from bigclient_desktop.domain.customer_file import CustomerDraft, CustomerQuery
from bigclient_desktop.domain.customers import Address, Agreement, Competitor, Contact, MailUse, values_of
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import attachments, changes, checks, customers, drafts, merging, reminders
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.customers import DraftRefused
from bigclient_desktop.services.session import Session, new_child_id, new_row_id
from bigclient_desktop.store.agreements import customers_with_end
from tests.services.making import make_customer

TODAY = date(2026, 3, 4)
NOW = china_instant(TODAY, datetime.min.time().replace(hour=10))


def form(session: Session, identity: str) -> CustomerDraft:
    return customers.draft_of(customers.customer_file(session, identity))


def with_parts(session: Session, customer: str, **parts: object) -> CustomerDraft:
    """The customer's form with rows of each kind given as dictionaries, their ids made here."""
    kinds = {"contacts": Contact, "addresses": Address, "agreements": Agreement, "competitors": Competitor}
    kinds["mail_uses"] = MailUse
    draft = form(session, customer)
    rows = {
        name: tuple(kinds[name](**{"id": new_child_id(customer), **values}) for values in given)  # type: ignore[attr-defined]
        for name, given in parts.items()
    }
    return replace(draft, **{name: getattr(draft, name) + made for name, made in rows.items()})


def test_addresses_and_agreements_are_kept_and_edited(session: Session) -> None:
    customer = make_customer(session)
    (contact,) = form(session, customer).contacts
    place = {
        "kind": "delivery",
        "address": "黄埔仓库2号门",
        "is_main": True,
        "contact": contact.id,
        "postcode": "510700",
    }
    terms = {"kind": "mail_service", "title": "用邮服务协议", "number": "粤邮协2026-1", "amount": 50_000_00}
    draft = with_parts(
        session, customer, addresses=[place, {"kind": "invoice", "address": "财务部"}], agreements=[terms]
    )
    assert customers.save_customer(session, draft).commits == 1
    found = customers.customer_file(session, customer)
    assert [one.address for one in found.addresses] == ["黄埔仓库2号门", "财务部"]
    assert (found.agreements[0].title, found.agreements[0].amount) == ("用邮服务协议", 50_000_00)
    again = customers.draft_of(found)
    shorter = replace(again, addresses=(again.addresses[0], replace(again.addresses[1], deleted=True)))
    customers.save_customer(session, shorter)
    assert [one.address for one in customers.customer_file(session, customer).addresses] == ["黄埔仓库2号门"]
    changes.undo(session)
    assert len(customers.customer_file(session, customer).addresses) == 2
    told = {(change.entity, change.field) for change in customers.field_history(session, customer)}
    assert {("address", "address"), ("agreement", "title")} <= told
    assert checks.check_store(session) == []


def test_a_kept_form_keeps_its_parts(session: Session) -> None:
    customer = make_customer(session)
    terms = {"kind": "discount", "title": "优惠协议", "ends_on": date(2026, 12, 31), "auto_renews": True}
    draft = with_parts(session, customer, addresses=[{"kind": "other", "address": "东门"}], agreements=[terms])
    drafts.save_draft(session, customer, draft)
    kept = drafts.load_draft(session, customer)
    assert kept is not None
    assert kept.draft == draft


@pytest.mark.parametrize(
    ("part", "values", "field", "key"),
    [
        ("agreements", {"title": "协议", "kind": "other", "starts_on": date(2026, 5, 1), "ends_on": date(2026, 4, 30)},
         "ends_on", "problem.agreement_ends_first"),
        ("agreements", {"title": "协议", "kind": "other", "signed_on": date(2026, 2, 1), "ended_on": date(2026, 1, 1)},
         "ended_on", "problem.agreement_ends_first"),
        ("agreements", {"kind": "other"}, "title", "problem.required"),
        ("agreements", {"title": "协议", "kind": "other", "renewal_months": 0},
         "renewal_months", "problem.renewal_months"),
        ("addresses", {"kind": "postal"}, "address", "problem.required"),
        ("addresses", {"kind": "postal", "address": "东门", "postcode": "51000"}, "postcode", "problem.postcode"),
        ("addresses", {"kind": "home", "address": "东门"}, "kind", "problem.not_a_choice"),
    ],
)  # fmt: skip
def test_bad_parts_are_refused_and_nothing_is_written(session, part, values, field, key) -> None:
    customer = make_customer(session)
    draft = with_parts(session, customer, **{part: [values]})
    with pytest.raises(DraftRefused) as refusal:
        customers.save_customer(session, draft)
    assert [(problem.field, problem.key) for problem in refusal.value.problems] == [(field, key)]
    file = customers.customer_file(session, customer)
    assert (file.addresses, file.agreements) == ((), ())


def test_who_reports_to_himself_or_in_a_ring_is_refused(session: Session) -> None:
    customer = make_customer(session, contact=None)
    ids = [new_child_id(customer) for _ in range(3)]
    people = tuple(Contact(one, name=name) for one, name in zip(ids, "甲乙丙", strict=True))
    draft = replace(form(session, customer), contacts=people)
    himself = replace(draft, contacts=(replace(people[0], reports_to=ids[0]), *people[1:]))
    ring = replace(
        draft,
        contacts=tuple(replace(one, reports_to=ids[(at + 1) % 3]) for at, one in enumerate(people)),
    )
    for bad, key, count in ((himself, "reports_to_himself", 1), (ring, "reports_in_a_ring", 3)):
        with pytest.raises(DraftRefused) as refusal:
            customers.save_customer(session, bad)
        assert [problem.key for problem in refusal.value.problems] == [f"problem.{key}"] * count
    assert customers.save_customer(session, draft).commits == 1


def test_shares_of_a_service_with_ours_are_counted_together(session: Session) -> None:
    customer = make_customer(session)
    rivals = [{"name": "顺风", "service": "express", "share_percent": 50}, {"name": "中铁", "share_percent": 90}]
    draft = with_parts(
        session, customer, competitors=rivals, mail_uses=[{"service": "express", "our_share_percent": 60}]
    )
    (problem,) = customers.check_draft(session, draft)
    assert (problem.key, problem.row, problem.hard) == (
        "problem.service_shares_above_hundred",
        draft.competitors[0].id,
        False,
    )
    assert problem.values["total"] == 110


def test_agreements_are_told_in_their_own_days(session: Session) -> None:
    customer, other = make_customer(session), make_customer(session, "远期公司", contract_until=date(2026, 3, 20))
    gone = make_customer(session, "回收公司")
    soon = {"kind": "mail_service", "title": "甲协议", "ends_on": TODAY + timedelta(80), "first_reminder_days": 90}
    renewed = {"kind": "discount", "title": "乙协议", "ends_on": date(2024, 3, 31), "auto_renews": True}
    later = {"kind": "other", "title": "丙协议", "ends_on": TODAY + timedelta(61)}
    customers.save_customer(session, with_parts(session, customer, agreements=[soon, renewed, later]))
    customers.save_customer(session, with_parts(session, gone, agreements=[renewed]))
    customers.delete_customers(session, [gone])
    told = [
        (end.customer, end.agreement, end.until, end.renews) for end in reminders.contracts_ending(session, now=NOW)
    ]
    assert told == [
        (other, "", date(2026, 3, 20), False),
        (customer, "乙协议", date(2026, 3, 31), True),
        (customer, "甲协议", TODAY + timedelta(80), False),
    ]
    query = CustomerQuery(contract_ends=reminders.contract_days(session, NOW))
    assert {row.id for row in customers.list_customers(session, query, 0, 10)} == {customer, other}
    assert customers.count_customers(session, query) == 2
    missed = reminders.missed_since(session, NOW - timedelta(days=400), NOW)
    assert [end.agreement for end in missed.contracts] == ["乙协议"]


def test_the_tray_tells_an_end_on_both_days_in_the_morning(session: Session) -> None:
    customer = make_customer(session)
    terms = {"kind": "mail_service", "title": "甲协议", "ends_on": TODAY + timedelta(60)}
    customers.save_customer(session, with_parts(session, customer, agreements=[terms]))

    def due(day: date) -> list[str]:
        begins = china_instant(day)
        return [one.key for one in reminders.reminders(session, begins, begins + timedelta(hours=12)).due]

    told = {day: due(TODAY + timedelta(day)) for day in (-1, 0, 1, 29, 30, 31, 60)}
    assert {day for day, keys in told.items() if keys} == {0, 30}
    (one,) = reminders.reminders(session, china_instant(TODAY), NOW).due
    assert (one.kind, one.id, one.values["agreement"]) == ("customer", customer, "甲协议")
    asked = reminders.reminders(session, china_instant(TODAY), china_instant(TODAY) + timedelta(hours=1))
    assert asked.wake_at == one.at


def test_a_file_hangs_on_an_agreement(session: Session, tmp_path) -> None:
    customer = make_customer(session)
    draft = with_parts(session, customer, agreements=[{"kind": "other", "title": "协议"}])
    customers.save_customer(session, draft)
    paper = tmp_path / "协议.pdf"
    paper.write_bytes(b"%PDF-1.7\n" + b"contract " * 40)
    agreement = draft.agreements[0].id
    attachments.add_files(session, "agreement", agreement, [paper])
    assert customers.customer_file(session, customer).attached == {agreement: 1}
    (row,) = attachments.list_attachments(session, customer)
    assert (row.subject_kind, row.subject) == ("agreement", agreement)


def test_a_merge_hangs_the_papers_of_an_agreement_on_its_copy(session: Session, tmp_path) -> None:
    first, second = make_customer(session), make_customer(session, "粤移动")
    customers.save_customer(session, with_parts(session, second, agreements=[{"kind": "other", "title": "协议"}]))
    (old,) = customers.customer_file(session, second).agreements
    paper = tmp_path / "协议.pdf"
    paper.write_bytes(b"%PDF-1.7\n" + b"contract " * 40)
    attachments.add_files(session, "agreement", old.id, [paper])
    merging.merge_customers(session, [first, second])
    file = customers.customer_file(session, first)
    assert file.attached == {file.agreements[0].id: 1}
    (row,) = attachments.list_attachments(session, first)
    assert attachments.content_of(session, row.id) == paper.read_bytes()
    changes.undo(session)
    assert customers.customer_file(session, second).attached == {old.id: 1}
    assert attachments.list_attachments(session, first) == []
    assert checks.check_store(session) == []


def test_a_merge_takes_the_parts_along_with_their_contact(session: Session) -> None:
    first, second = make_customer(session, contact=None), make_customer(session, "粤移动", contact="陈先生")
    (contact,) = form(session, second).contacts
    place = {"kind": "delivery", "address": "东门", "contact": contact.id}
    terms = {"kind": "other", "title": "协议", "contact": contact.id}
    customers.save_customer(session, with_parts(session, second, addresses=[place], agreements=[terms]))
    merging.merge_customers(session, [first, second])
    file = customers.customer_file(session, first)
    (person,) = file.contacts
    assert (person.name, person.id != contact.id) == ("陈先生", True)
    assert [(one.address, one.contact) for one in file.addresses] == [("东门", person.id)]
    assert [(one.title, one.contact) for one in file.agreements] == [("协议", person.id)]
    changes.undo(session)
    assert customers.customer_file(session, first).agreements == ()


def test_what_sql_leaves_out_has_no_end_in_the_span(session: Session) -> None:
    """Against the rule itself, over agreements of every shape and spans of every length."""
    dice = random.Random(7)
    agreements = []
    for _ in range(300):
        customer = new_row_id()
        ends = None if dice.random() < 0.1 else TODAY + timedelta(dice.randint(-1500, 900))
        terms = Agreement(
            new_child_id(customer),
            customer,
            title="协议",
            ends_on=ends,
            auto_renews=dice.choice((True, True, None)),
            renewal_months=dice.choice((None, 1, 6, 12, 18, 24)),
            ended_on=TODAY + timedelta(dice.randint(-400, 400)) if dice.random() < 0.2 else None,
        )
        agreements.append(terms)
    drafts = [
        AggregateDraft("customer", one.customer, (NewRow("agreement", one.id, values_of(one)),)) for one in agreements
    ]
    append_many(session, drafts, "change.import_customers", "300")
    for _ in range(40):
        first = TODAY + timedelta(dice.randint(-900, 900))
        last = first + timedelta(dice.choice((0, 1, 20, 90, 500)))
        with session.store.reading() as connection:
            found = {one.hex() for one in customers_with_end(connection, first, last)}
        assert found == {one.customer for one in agreements if ends_between(one, first, last)}
