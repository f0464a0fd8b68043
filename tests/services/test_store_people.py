"""Several people at one store: who can open it, since when; added, reset and removed; settings and authorship apart."""

from datetime import UTC, datetime, timedelta

import pytest

from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services import checks, customers
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.passwords import change_password, open_with_recovery_key, reset_password
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.session import Session, UserUnknown, open_session, people, set_up
from bigclient_desktop.services.session_failures import (
    LastPerson,
    NameTaken,
    OwnAccess,
    PasswordTooShort,
    PersonHasLeft,
    SeveralOfThatName,
    SlotMissing,
)
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.store_people import (
    add_person,
    may_be_added,
    note_sign_in,
    remove_person,
    store_people,
)
from bigclient_desktop.signing.certificates import person_of
from bigclient_desktop.signing.slots import WrongPassword, WrongRecoveryKey
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

OTHER = "another password"
LI = {"unit": "440106", "name": "李四", "position": "manager", "password": OTHER}


@pytest.fixture
def recovery(tmp_path):
    """(session of 张三 who set the store up, the printed key)"""
    made = set_up(tmp_path / "s", unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST)
    yield made.session, made.recovery_key
    made.session.close()


def opened(session: Session, password: str = OTHER, user: str = "李四") -> Session:
    return open_session(session.folder, password=password, user=user)


def writers_of(session: Session) -> list[str]:
    """Who wrote each commit of this store, as the certificate that signed it says."""
    with session.store.reading() as connection:
        known = connection.exec_driver_sql("SELECT name, certificate FROM known_certificate").all()
        rows = connection.exec_driver_sql("SELECT certificate FROM commit_log ORDER BY row").all()
    persons = {bytes(name): person_of(certificate) for name, certificate in known}
    return [persons[bytes(name)] for (name,) in rows]


def test_who_is_known_already_stays_the_same_person(session: Session) -> None:
    """Nobody stands in the people list twice, whoever wrote him down first."""
    save_staff(session, [Staff(unit="440106", name="李四", position="manager", mobile="13900000000")])
    known = next(person for person in list_staff(session) if person.name == "李四")
    assert may_be_added(session) == [known]
    added = add_person(session, **LI | {"position": "deputy"})
    assert added.id == known.id
    assert may_be_added(session) == []
    staff = [person for person in list_staff(session) if person.name == "李四"]
    assert [(one.id, one.position, one.mobile) for one in staff] == [(known.id, "deputy", "13900000000")]
    other = opened(session)
    assert (other.staff_id, other.position) == (known.id, "deputy")
    other.close()
    assert checks.check_store(session) == []


def test_a_namesake_of_another_unit_is_another_person(session: Session) -> None:
    save_staff(session, [Staff(unit="440104", name="李四", position="manager")])
    elsewhere = next(person for person in list_staff(session) if person.name == "李四")
    assert add_person(session, **LI).id != elsewhere.id
    remove_person(session, next(one.id for one in store_people(session) if one.name == "李四"))
    moved = add_person(session, **LI, known=elsewhere.id)
    assert (moved.id, moved.unit) == (elsewhere.id, "440106")


def test_of_two_of_one_name_it_must_be_said_who_is_meant(session: Session) -> None:
    save_staff(session, [Staff(unit="440106", name="李四", position=one) for one in ("manager", "deputy")])
    with pytest.raises(SeveralOfThatName):
        add_person(session, **LI)
    assert people(session.folder) == ["张三"]
    second = [person for person in list_staff(session) if person.name == "李四"][1]
    assert add_person(session, **LI, known=second.id).id == second.id


def test_who_has_left_or_is_nobody_is_not_let_in(session: Session) -> None:
    save_staff(session, [Staff(unit="440106", name="李四", left_on=datetime.now(UTC).date())])
    gone = next(person for person in list_staff(session) if person.name == "李四")
    assert may_be_added(session) == []
    with pytest.raises(PersonHasLeft):
        add_person(session, **LI, known=gone.id)
    with pytest.raises(UserUnknown):
        add_person(session, **LI, known="00" * 16)
    assert people(session.folder) == ["张三"]


def test_since_when_and_last_sign_in_are_told(session: Session) -> None:
    before = datetime.now(UTC) - timedelta(seconds=2)
    add_person(session, **LI)
    note_sign_in(session)
    here, other = store_people(session)
    assert (here.name, here.is_here, other.name, other.is_here, other.signed_in) == ("张三", True, "李四", False, None)
    assert before < (other.since or before) < datetime.now(UTC) + timedelta(seconds=2)
    assert before < (here.signed_in or before)


def test_since_when_is_known_of_a_store_from_before_it_was_noted(session: Session) -> None:
    session.store.set_setting("people/since", {session.staff_id: "2999-01-01T00:00:00+00:00"})
    (here,) = store_people(session)
    assert here.since is not None
    assert here.since < datetime.now(UTC) + timedelta(seconds=2), "his first commit was before"


def test_each_writes_with_a_key_of_his_own(session: Session) -> None:
    li = add_person(session, **LI)
    other = opened(session)
    first, second = make_customer(session), make_customer(other)
    customers.change_field(other, [first], "phone", "1")
    customers.change_field(session, [second], "phone", "2")
    assert writers_of(session)[-4:] == [session.staff_id, li.id, li.id, session.staff_id]
    assert checks.check_store(session) == []
    other.close()


def test_settings_are_a_persons_own_unless_they_are_the_stores(session: Session) -> None:
    session.store.set_setting("customers.view", "as it stood before there were several")
    add_person(session, **LI)
    other = opened(session)
    assert get_setting(other, "customers.view") == "as it stood before there were several"
    set_setting(other, "customers.view", "his")
    set_setting(session, "backups.space_mib", 512)
    set_setting(session, "lock.minutes", None)
    assert get_setting(session, "customers.view") == "as it stood before there were several"
    assert get_setting(other, "backups.space_mib") == 512
    assert (get_setting(session, "lock.minutes", 10), get_setting(other, "lock.minutes", 10)) == (None, 10)
    other.close()


def test_a_removed_person_cannot_come_in_and_all_he_wrote_stays(recovery) -> None:
    session, key = recovery
    li = add_person(session, **LI)
    other = opened(session)
    identity = make_customer(other)
    customers.change_field(other, [identity], "phone", "1")
    other.close()
    remove_person(session, li.id)
    assert people(session.folder) == ["张三"]
    with pytest.raises(UserUnknown):
        opened(session)
    with pytest.raises(UserUnknown):
        open_with_recovery_key(session.folder, key, "a new password", user="李四")
    told = [(c.new, c.person) for c in customers.field_history(session, identity) if c.field == "phone"]
    assert told == [("1", "李四")]
    assert checks.check_store(session) == []
    again = add_person(session, **LI | {"password": "a third password"})
    assert again.id == li.id
    back = opened(session, "a third password")
    customers.change_field(back, [identity], "phone", "2")
    assert checks.check_store(back) == []
    back.close()


def test_nobody_removes_himself_or_the_last_one(session: Session) -> None:
    li = add_person(session, **LI)
    with pytest.raises(OwnAccess):
        remove_person(session, session.staff_id)
    with pytest.raises(UserUnknown):
        remove_person(session, "00" * 16)
    other = opened(session)
    remove_person(other, session.staff_id)
    with pytest.raises(LastPerson):
        remove_person(session, li.id)
    with pytest.raises(SlotMissing):
        change_password(session, PASSWORD, "a new password")
    assert people(session.folder) == ["李四"]
    other.close()


def test_a_forgotten_password_is_set_anew_with_the_printed_key(recovery) -> None:
    session, key = recovery
    li = add_person(session, **LI)
    other = opened(session)
    identity = make_customer(other)
    other.close()
    with pytest.raises(WrongRecoveryKey):
        reset_password(session, li.id, "0000", "a new password")
    with pytest.raises(PasswordTooShort):
        reset_password(session, li.id, key, "short")
    with pytest.raises(UserUnknown):
        reset_password(session, "00" * 16, key, "a new password")
    reset_password(session, li.id, key, "a new password")
    with pytest.raises(WrongPassword):
        opened(session)
    other = opened(session, "a new password")
    customers.change_field(other, [identity], "phone", "2")
    reset_password(other, session.staff_id, key, "the founder's new one")
    other.close()
    founder = opened(session, "the founder's new one", "张三")
    customers.change_field(founder, [identity], "phone", "3")
    assert writers_of(founder)[-2:] == [li.id, session.staff_id]
    reset_password(founder, session.staff_id, key, PASSWORD)
    customers.change_field(founder, [identity], "phone", "4")
    assert checks.check_store(founder) == []
    founder.close()


def test_two_people_of_one_name_are_refused(session: Session) -> None:
    with pytest.raises(NameTaken):
        add_person(session, **LI | {"name": "张三 "})


def test_once_somebody_decides_here_he_alone_lets_people_in_and_out(session: Session) -> None:
    deputy = add_person(session, **LI | {"position": "deputy"})
    with pytest.raises(NotAllowed):
        add_person(session, **LI | {"name": "王五"})
    with pytest.raises(NotAllowed):
        remove_person(session, deputy.id)
    other = opened(session)
    add_person(other, **LI | {"name": "王五"})
    remove_person(other, session.staff_id)
    assert people(session.folder) == ["李四", "王五"]
    other.close()
