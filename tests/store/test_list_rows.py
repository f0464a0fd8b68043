"""What the list shows follows every write, however little of the row the write is about."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.commits import read_commit, unpack_parts
from bigclient_desktop.services import complaint_steps, complaints, customers, visits
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.merging import merge_customers
from bigclient_desktop.services.session import Session, set_up
from bigclient_desktop.store.incoming import append, source_of
from bigclient_desktop.store.seats import keep_certificate
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer
from tests.store.derived_tables import assert_derived_stand

NOW = china_instant(date(2026, 3, 4), time(10))


def shown(session: Session, customer: str) -> tuple[object, ...]:
    with session.store.reading() as connection:
        statement = "SELECT last_visit, next_visit, open_complaints FROM customer_list WHERE id = ?"
        return tuple(connection.exec_driver_sql(statement, (bytes.fromhex(customer),)).one())


def record(session: Session, customer: str, day: date) -> None:
    at = china_instant(day, time(9))
    draft = visits.new_visit_draft(session, customer, now=at)
    said = {"talk": "谈了方案", "needs": "上门揽收", "next_step": "回访", "next_on": day + timedelta(days=400 * 20)}
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, **said)), plan_next=True, now=at)


def test_visits_and_complaints_show_in_the_list_at_once(session: Session) -> None:
    customer, other = make_customer(session), make_customer(session, "佛山粤中陶瓷有限公司")
    assert shown(session, customer) == (None, None, 0)
    record(session, customer, date(2026, 3, 2))
    last, following, _ = shown(session, customer)
    assert str(last).startswith("2026-03-02")
    assert following is not None
    assert_derived_stand(session.store)
    form = complaints.new_complaint_draft(session, customer, now=NOW)
    form = replace(form, complaint=replace(form.complaint, kind="delay", what_happened="三天未到"))
    complaints.save_complaint(session, form, now=NOW)
    assert shown(session, customer)[2] == 1
    for step in ("answered", "handled", "confirmed", "closed"):
        complaint_steps.take_step(session, complaints.row_of(form), step, note="已查明", now=NOW)
        assert_derived_stand(session.store)
    assert shown(session, customer)[2] == 0
    undo(session)
    assert shown(session, customer)[2] == 1
    assert_derived_stand(session.store)
    assert shown(session, other) == (None, None, 0)


def test_what_is_written_to_a_merged_customer_shows_at_who_stands_for_him(session: Session) -> None:
    one = make_customer(session)
    other = make_customer(session, "广东移动通信公司")
    merge_customers(session, [one, other])
    record(session, other, date(2026, 3, 2))
    assert str(shown(session, one)[0]).startswith("2026-03-02")
    assert_derived_stand(session.store)


def complain(session: Session, customer: str) -> None:
    form = complaints.new_complaint_draft(session, customer, now=NOW)
    form = replace(form, complaint=replace(form.complaint, kind="delay", what_happened="三天未到"))
    complaints.save_complaint(session, form, now=NOW)


def change(session: Session, customer: str, **said: object) -> None:
    form = customers.draft_of(customers.customer_file(session, customer))
    customers.save_customer(session, replace(form, customer=replace(form.customer, **said)))


NUMBER = st.integers(0, 3)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("visit"), NUMBER, NUMBER),
        st.tuples(st.just("complain"), NUMBER, NUMBER),
        st.tuples(st.sampled_from(["phone", "full_name", "stage"]), NUMBER, NUMBER),
        st.tuples(st.just("branch"), NUMBER, NUMBER),
        st.tuples(st.sampled_from(["delete", "restore"]), NUMBER, NUMBER),
        st.tuples(st.just("merge"), NUMBER, NUMBER),
        st.tuples(st.just("undo"), NUMBER, NUMBER),
    ),
    min_size=3,
    max_size=9,
)
WORDS = ("一", "二", "三", "四")


def deed(session: Session, made: list[str], name: str, one: int, other: int) -> None:
    customer, second = made[one], made[other]
    match name:
        case "visit":
            record(session, customer, date(2026, 3, 1 + other))
        case "complain":
            complain(session, customer)
        case "branch":
            change(session, customer, headquarters=second if one != other else None)
        case "delete":
            customers.delete_customers(session, [customer])
        case "restore":
            customers.restore_customers(session, [customer])
        case "merge":
            merge_customers(session, [customer, second])
        case "undo":
            undo(session)
        case _:
            change(session, customer, **{name: "developing" if name == "stage" else WORDS[other]})


@settings(max_examples=40)
@given(deeds=DEEDS)
def test_whatever_is_done_the_list_says_what_it_would_from_the_beginning(session: Session, deeds) -> None:
    made = [make_customer(session, f"{word}号公司") for word in WORDS]
    for name, one, other in deeds:
        with suppress(Failure):
            deed(session, made, name, one, other)
        assert_derived_stand(session.store, f"{name} {one} {other}")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Session]:
    """A store that takes in what another one wrote."""
    made = set_up(
        tmp_path / "other", unit="440106", name="李四", position="manager", password=PASSWORD, cost=CHEAP_COST
    )
    yield made.session
    made.session.close()


def take_over(session: Session, elsewhere: Session) -> None:
    """All that is new, in one import."""
    with session.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT header, signature, parts FROM commit_log ORDER BY row").all()
        certificates = connection.exec_driver_sql("SELECT certificate FROM known_certificate").scalars().all()
    frames = [CommitFrame(row.header, row.signature, unpack_parts(row.parts)) for row in rows]
    arrived = [(read_commit(frame.header, frame.signature, frame.parts), frame) for frame in frames]
    with elsewhere.store.at_the_door() as connection:
        for certificate in certificates:
            keep_certificate(connection, certificate)
        append(connection, arrived, source_of("00" * 16, 1))


@settings(max_examples=25)
@given(deeds=DEEDS)
def test_what_comes_at_once_shows_in_the_list_as_if_it_were_made_from_the_beginning(
    session: Session, elsewhere: Session, deeds
) -> None:
    made = [make_customer(session, f"{word}号公司") for word in WORDS]
    take_over(session, elsewhere)
    for name, one, other in deeds:
        with suppress(Failure):
            deed(session, made, name, one, other)
    take_over(session, elsewhere)
    assert_derived_stand(elsewhere.store)


def test_what_is_written_to_one_who_was_merged_and_to_who_stands_for_him_shows_when_it_comes_at_once(
    session: Session, elsewhere: Session
) -> None:
    made = [make_customer(session, f"{word}号公司") for word in WORDS]
    merge_customers(session, made[:2])
    take_over(session, elsewhere)
    standing = min(made[:2])
    change(session, standing, phone="一")
    record(session, max(made[:2]), date(2026, 3, 2))
    take_over(session, elsewhere)
    assert str(shown(elsewhere, standing)[0]).startswith("2026-03-02")
    assert_derived_stand(elsewhere.store)
