"""What the list shows follows every write, however little of the row the write is about."""

from dataclasses import replace
from datetime import date, time, timedelta

from sqlalchemy import Connection

from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.services import complaint_steps, complaints, visits
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.merging import merge_customers
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import rebuild
from tests.services.making import make_customer

NOW = china_instant(date(2026, 3, 4), time(10))


class _Back(Exception):
    """Nothing of the rebuilding stays."""


def derived(connection: Connection) -> list[list[tuple[object, ...]]]:
    return [
        [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY id").all()]
        for table in ("customer_list", "customer_search")
    ]


def assert_as_rebuilt(session: Session) -> None:
    try:
        with session.store.at_the_door() as connection:
            shown = derived(connection)
            rebuild.rebuild(connection)
            assert derived(connection) == shown
            raise _Back
    except _Back:
        pass


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
    assert_as_rebuilt(session)
    form = complaints.new_complaint_draft(session, customer, now=NOW)
    form = replace(form, complaint=replace(form.complaint, kind="delay", what_happened="三天未到"))
    complaints.save_complaint(session, form, now=NOW)
    assert shown(session, customer)[2] == 1
    for step in ("answered", "handled", "confirmed", "closed"):
        complaint_steps.take_step(session, complaints.row_of(form), step, note="已查明", now=NOW)
        assert_as_rebuilt(session)
    assert shown(session, customer)[2] == 0
    undo(session)
    assert shown(session, customer)[2] == 1
    assert_as_rebuilt(session)
    assert shown(session, other) == (None, None, 0)


def test_what_is_written_to_a_merged_customer_shows_at_who_stands_for_him(session: Session) -> None:
    one = make_customer(session)
    other = make_customer(session, "广东移动通信公司")
    merge_customers(session, [one, other])
    record(session, other, date(2026, 3, 2))
    assert str(shown(session, one)[0]).startswith("2026-03-02")
    assert_as_rebuilt(session)
