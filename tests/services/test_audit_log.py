"""The audit log: what is noted, who may read it, where it goes, and that nobody takes it back."""

from datetime import timedelta
from pathlib import Path

import pytest

from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.fields import AUDIT_LOG
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import audit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewExistence
from bigclient_desktop.services import changes, enrolment
from bigclient_desktop.services.access import Action, NotAllowed, demand
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.audit_reading import audit_lines, count_audit, reads_others
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.store import scopes
from bigclient_desktop.store.customer_files import heads_of
from tests.conftest import PASSWORD
from tests.services.exchanging import Machine, machine, offices
from tests.services.making import make_customer
from tests.services.test_access import at

EVERYTHING = AuditQuery()


def told(session: Session, query: AuditQuery = EVERYTHING) -> list[tuple[str, str, str]]:
    return [(line.person, line.kind, line.subject) for line in audit_lines(session, query)]


def test_entry_says_who_when_what_how_many_and_where_to(session: Session) -> None:
    customer = make_customer(session)
    note(session, "export", "客户档案", count=12, target="/media/stick/客户.xlsx", form="customers.export")
    note(session, "reveal", "广东移动", customer=customer)
    reveal, export = audit_lines(session, EVERYTHING)
    assert (export.person, export.unit, export.kind, export.count) == ("张三", "440106", "export", 12)
    assert (export.target, export.form) == ("/media/stick/客户.xlsx", "customers.export")
    assert (reveal.customer, reveal.subject, reveal.count) == (customer, "广东移动", 1)
    assert reveal.person_id == session.staff_id


def test_long_path_keeps_its_end(session: Session) -> None:
    note(session, "export", target="/很长" * 400 + "/客户.xlsx")
    (line,) = audit_lines(session, EVERYTHING)
    assert (len(line.target), line.target[0], line.target[-8:]) == (500, "…", "/客户.xlsx")


def test_filters_by_person_kind_and_period(tmp_path: Path) -> None:
    manager = at(tmp_path / "s", "manager")
    note(manager, "print", "甲")
    manager.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    note(director, "export", "乙")
    assert told(director) == [("王主任", "export", "乙"), ("李四", "print", "甲")]
    assert told(director, AuditQuery(person=manager.staff_id)) == [("李四", "print", "甲")]
    assert told(director, AuditQuery(kinds=("export", "merge"))) == [("王主任", "export", "乙")]
    today = china_today()
    assert count_audit(director, AuditQuery(first=today, last=today)) == 2
    assert count_audit(director, AuditQuery(last=today - timedelta(days=1))) == 0
    assert count_audit(director, AuditQuery(first=today + timedelta(days=1))) == 0
    director.close()


def test_manager_reads_his_own_entries_alone(tmp_path: Path) -> None:
    manager = at(tmp_path / "s", "manager")
    manager.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    note(director, "export", "乙")
    director.close()
    manager = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    note(manager, "print", "甲")
    assert not reads_others(manager)
    assert told(manager) == [("李四", "print", "甲")]
    manager.close()


def test_refused_attempt_is_noted(tmp_path: Path) -> None:
    manager = at(tmp_path / "s", "manager")
    theirs = make_customer(manager, "越秀某公司", responsible_unit="440104", lead_manager=None)
    with pytest.raises(NotAllowed):
        demand(manager, Action.EXPORT, theirs)
    (line,) = audit_lines(manager, EVERYTHING)
    assert (line.kind, line.subject, line.customer, line.form) == (
        "refused",
        "越秀某公司",
        theirs,
        "access.action.export",
    )
    manager.close()


def test_entries_are_no_steps_and_stand_in_no_undos_way(session: Session) -> None:
    make_customer(session)
    note(session, "print", "甲")
    assert [step.label for step in changes.list_changes(session)] == ["change.new_customer", "change.set_up"]
    changes.undo(session)
    note(session, "print", "乙")
    changes.redo(session)
    with pytest.raises(changes.NothingToUndo):
        changes.undo(session, _action_of_last_entry(session))
    assert told(session) == [("张三", "print", "乙"), ("张三", "print", "甲")]


def _action_of_last_entry(session: Session) -> str:
    with session.store.reading() as connection:
        newest = "SELECT action FROM change_log WHERE label = 'change.audit' ORDER BY stamp DESC LIMIT 1"
        return bytes(connection.exec_driver_sql(newest).scalar_one()).hex()


@pytest.fixture
def places(tmp_path: Path):
    with offices(tmp_path, ("other", "440106", "manager", "county")) as found:
        yield found


def carry(sender: Machine, receiver: Machine) -> None:
    for made in sender.export(receiver):
        receiver.take(made.path)


def test_goes_up_to_the_centres_and_never_to_a_sibling(places: dict[str, Machine]) -> None:
    laptop, other, county, city = (places[name] for name in ("laptop", "other", "county", "city"))
    make_customer(laptop.session)
    note(laptop.session, "export", "客户档案", count=3)
    note(county.session, "print", "分类排序表")
    expected = [("人laptop", "export", "客户档案")]
    carry(laptop, county)
    assert told(county.session, AuditQuery(kinds=("export",))) == expected
    carry(county, city)
    assert set(told(city.session)) == {*expected, ("人county", "print", "分类排序表")}
    for receiver in (laptop, other):
        carry(county, receiver)
    assert told(laptop.session) == expected, "its own alone"
    with other.session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM audit_entry").scalar_one() == 0
        of_audit = "SELECT count(*) FROM commit_log WHERE substr(aggregate, 1, 1) = x'4b'"
        assert connection.exec_driver_sql(of_audit).scalar_one() == 0


def test_widest_scope_of_a_sibling_holds_no_audit(places: dict[str, Machine], tmp_path: Path) -> None:
    laptop, county = places["laptop"], places["county"]
    wide = machine(tmp_path, "wide", "440106", "manager")
    request = enrolment.request_enrolment(wide.session, wide.sticks, "device")
    granted = enrolment.grant(county.session, request.path, county.sticks, scope=Scope(wide.id, "unit", "440106"))
    enrolment.accept_grant(wide.session, granted.path)
    make_customer(laptop.session)
    note(laptop.session, "export", "客户档案")
    carry(laptop, county)
    carry(county, wide)
    with wide.session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM customer").scalar_one() == 1
        assert connection.exec_driver_sql("SELECT count(*) FROM audit_entry").scalar_one() == 0
    wide.session.close()
    with county.session.store.reading() as connection:
        everything = set(scopes.all_in_scope(connection, Scope(wide.id, "all")))
        above = set(scopes.all_in_scope(connection, Scope(wide.id, "all", is_above=True)))
        laptops = bytes([AUDIT_LOG.id]) + bytes.fromhex(audit_row_id(laptop.id, laptop.session.staff_id))
        assert above - everything == {laptops}
        assert laptops in set(scopes.all_in_scope(connection, Scope(laptop.id, "own")))


def test_withdrawn_entry_stays_where_a_centre_is_above(places: dict[str, Machine]) -> None:
    laptop, county = places["laptop"], places["county"]
    note(laptop.session, "export", "客户档案")
    (line,) = audit_lines(laptop.session, EVERYTHING)
    root = audit_row_id(laptop.id, laptop.session.staff_id)
    with laptop.session.store.reading() as connection:
        heads = heads_of(connection, [("audit_entry", line.id)])
    prev = tuple({head for row, some in heads.items() if row[1] == line.id for head in some})
    withdrawal = AggregateDraft("audit_log", root, (NewExistence("audit_entry", line.id, False, prev),))
    laptop.session.store.append(laptop.session.writer, [withdrawal], "change.audit", "")
    carry(laptop, county)
    for place in (laptop, county):
        assert told(place.session) == [("人laptop", "export", "客户档案")]
