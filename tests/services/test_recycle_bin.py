"""The recycle bin: who deleted what and when, and everything that hangs on a customer comes back with him."""

from datetime import UTC, datetime, timedelta

from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.services import changes, checks, complaints, customers, visits
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person
from tests.services.making import make_customer
from tests.services.test_complaints import receive
from tests.services.test_merging import shown
from tests.services.test_visits import record
from tests.tabs.revenue_making import add_revenue


def visible(session):
    """As `shown`; never deleted and restored say the same."""
    found = shown(session)
    found["customer"] = [tuple(None if value == 0 else value for value in row) for row in found["customer"]]
    return found


def bin_rows(session):
    return customers.list_customers(session, CustomerQuery(recycle_bin=True), 0, 99)


def test_the_bin_tells_who_deleted_what_and_when(session):
    mine, theirs, kept = (make_customer(session, name) for name in ("甲公司", "乙公司", "丙公司"))
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(session.folder, password="another password", user="李四")
    customers.delete_customers(session, [mine])
    customers.delete_customers(other, [theirs])
    told = {row.full_name: row.deletion for row in bin_rows(session)}
    assert {name: deletion.person for name, deletion in told.items()} == {"甲公司": "张三", "乙公司": "李四"}
    assert all(datetime.now(UTC) - deletion.at < timedelta(minutes=5) for deletion in told.values())
    assert customers.customer_file(session, theirs).deletion == told["乙公司"]
    assert customers.customer_file(session, kept).deletion is None
    assert [row.deletion for row in customers.list_customers(session, CustomerQuery(), 0, 99)] == [None]
    customers.restore_customers(other, [mine])
    customers.delete_customers(other, [mine])
    assert {row.deletion.person for row in bin_rows(session)} == {"李四"}, "the last deletion counts"
    other.close()


def test_all_that_hangs_on_a_customer_comes_back_with_him(session):
    identity = make_customer(session, "甲公司", contact="区小姐")
    record(session, identity)
    receive(session, identity)
    add_revenue(session, "2026-01", {identity: 100_00})
    before, file = visible(session), customers.customer_file(session, identity)
    customers.delete_customers(session, [identity])
    assert customers.list_customers(session, CustomerQuery(search="甲"), 0, 9) == []
    assert visits.list_visits(session, VisitQuery(), 0, 9) == []
    assert complaints.list_complaints(session, ComplaintQuery()) == []
    assert [row.full_name for row in bin_rows(session)] == ["甲公司"]
    customers.restore_customers(session, [identity])
    again = customers.customer_file(session, identity)
    assert visible(session) == before
    assert (again.contacts, again.timeline, again.revenue) == (file.contacts, file.timeline, file.revenue)
    assert len(visits.list_visits(session, VisitQuery(), 0, 9)) == 1
    assert len(complaints.list_complaints(session, ComplaintQuery())) == 1
    changes.undo(session)
    assert [row.full_name for row in bin_rows(session)] == ["甲公司"], "restoring is a step that can be taken back"
    changes.undo(session)
    assert visible(session) == before
    assert checks.check_store(session) == []
