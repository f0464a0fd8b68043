"""People of the centres: saved, moved, named in the list."""

from dataclasses import replace

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services import changes, checks, customers, people
from bigclient_desktop.services.session import NameMissing, Session, UnitUnknown
from tests.services.making import make_customer


def saved(session: Session, **values: str) -> Staff:
    change = people.save_staff(session, [Staff(**{"unit": "440106", "name": "王五", "position": "manager"} | values)])
    (identity,) = change.staff
    return next(person for person in people.list_staff(session) if person.id == identity)


def test_a_new_person_is_listed_and_saving_him_again_changes_nothing(session: Session) -> None:
    person = saved(session, mobile="13800138000")
    assert [one.name for one in people.list_staff(session)] == ["张三", "王五"]
    assert people.save_staff(session, [person]).commits == 0
    changes.undo(session)
    assert [one.name for one in people.list_staff(session)] == ["张三"]


@pytest.mark.parametrize(("wrong", "failure"), [({"name": " "}, NameMissing), ({"unit": "1"}, UnitUnknown)])
def test_a_person_without_name_or_unit_is_refused(session: Session, wrong: dict, failure: type) -> None:
    with pytest.raises(failure):
        saved(session, **wrong)


def test_a_person_who_moves_can_be_changed_ever_after(session: Session) -> None:
    person = saved(session)
    for values in ({"unit": "440104"}, {"phone": "1"}, {"unit": "441900", "phone": "2"}, {"name": "王六"}):
        person = replace(person, **values)
        people.save_staff(session, [person])
        assert person in people.list_staff(session)
        assert checks.check_store(session) == []
    checks.check_store(session, rebuild_first=True)
    assert person in people.list_staff(session)
    for _ in range(4):
        changes.undo(session)
    assert replace(person, unit="440106", phone=None, name="王五") in people.list_staff(session)


def test_a_new_name_shows_in_the_list_of_customers(session: Session) -> None:
    person = saved(session)
    make_customer(session, lead_manager=person.id)
    people.save_staff(session, [replace(person, name="王六")])
    (row,) = customers.list_customers(session, CustomerQuery(), 0, 9)
    assert row.lead_manager == "王六"
    with session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT lead_name FROM customer_list").scalar() == "王六"
