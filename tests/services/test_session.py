"""A store and who opens it: set-up, passwords, the recovery key, several people."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import changes, checks, customers
from bigclient_desktop.services import session as sessions
from bigclient_desktop.services.passwords import change_password, open_with_recovery_key
from bigclient_desktop.services.session import (
    NameMissing,
    NameTaken,
    PasswordTooShort,
    Session,
    StoreExists,
    UnitUnknown,
    UserNeeded,
    UserUnknown,
    WrongPassword,
    WrongRecoveryKey,
    open_session,
    people,
    set_up,
    store_is_here,
)
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store import versions
from bigclient_desktop.store.location import CloudFolder
from bigclient_desktop.store.presence import StoreInUse
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

PERSON = {"unit": "440106", "name": "张三", "position": "manager", "password": PASSWORD, "cost": CHEAP_COST}


def test_a_new_store_knows_its_person_and_opens_again(tmp_path: Path) -> None:
    folder = tmp_path / "客户 档案" / "store"
    made = set_up(folder, **PERSON | {"name": " 张三 "})
    assert (made.session.person_name, made.session.unit, made.session.position) == ("张三", "440106", "manager")
    identity = make_customer(made.session)
    made.session.close()
    again = open_session(folder, password=PASSWORD)
    assert (again.staff, people(folder)) == (made.session.staff, ["张三"])
    assert customers.customer_file(again, identity).customer.full_name
    assert checks.check_store(again) == []
    again.close()


@pytest.mark.parametrize(
    ("wrong", "failure"),
    [({"unit": "999999"}, UnitUnknown), ({"name": "  "}, NameMissing), ({"password": "1234567"}, PasswordTooShort)],
)
def test_a_refused_set_up_leaves_nothing_behind(tmp_path: Path, wrong: dict, failure: type) -> None:
    with pytest.raises(failure):
        set_up(tmp_path / "store", **PERSON | wrong)
    assert not (tmp_path / "store").exists()


def test_no_folder_is_made_where_no_store_may_lie(tmp_path: Path) -> None:
    with pytest.raises(CloudFolder):
        set_up(tmp_path / "OneDrive" / "store", **PERSON)
    assert not (tmp_path / "OneDrive").exists()


def test_a_store_is_not_set_up_twice(session: Session) -> None:
    with pytest.raises(StoreExists):
        set_up(session.folder, **PERSON)
    session.close()
    with pytest.raises(StoreExists):
        set_up(session.folder, **PERSON)


def test_a_failing_set_up_lets_go_of_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "store"
    with monkeypatch.context() as broken:
        broken.setattr(sessions, "write_slot", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
        with pytest.raises(KeyboardInterrupt):
            set_up(folder, **PERSON)
    assert not store_is_here(folder)
    made = set_up(folder, **PERSON)
    made.session.close()


def test_two_set_ups_at_once_make_one_store(tmp_path: Path) -> None:
    made, refused = [], []

    def work() -> None:
        try:
            made.append(set_up(tmp_path / "store", **PERSON))
        except (StoreExists, StoreInUse) as failure:
            refused.append(failure)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in made:
        one.session.close()
    assert (len(made), len(refused)) == (1, 2)
    again = open_session(tmp_path / "store", password=PASSWORD)
    assert checks.check_store(again) == []
    again.close()


def test_a_new_password_takes_the_place_of_the_old(session: Session) -> None:
    with pytest.raises(WrongPassword):
        change_password(session, "not it at all", "another password")
    with pytest.raises(PasswordTooShort):
        change_password(session, PASSWORD, "short")
    change_password(session, PASSWORD, "another password")
    session.close()
    with pytest.raises(WrongPassword):
        open_session(session.folder, password=PASSWORD)
    open_session(session.folder, password="another password").close()


def test_the_recovery_key_gives_a_new_password(tmp_path: Path) -> None:
    made = set_up(tmp_path / "store", **PERSON)
    identity = make_customer(made.session)
    made.session.close()
    folder = made.session.folder
    wrong = made.recovery_key[:-1] + ("0" if made.recovery_key[-1] != "0" else "1")
    for key in (wrong, "", set_up(tmp_path / "other", **PERSON).recovery_key):
        with pytest.raises(WrongRecoveryKey):
            open_with_recovery_key(folder, key, "a new password")
    with pytest.raises(PasswordTooShort):
        open_with_recovery_key(folder, made.recovery_key, "short")
    with pytest.raises(UserUnknown):
        open_with_recovery_key(folder, made.recovery_key, "a new password", user="王五")
    again = open_with_recovery_key(folder, made.recovery_key.lower().replace("-", " "), "a new password")
    assert again.staff == made.session.staff
    customers.change_field(again, [identity], "phone", "1")
    assert checks.check_store(again) == []
    again.close()
    with pytest.raises(WrongPassword):
        open_session(folder, password=PASSWORD)


def test_several_people_share_a_store(session: Session) -> None:
    with pytest.raises(NameTaken):
        add_person(session, unit="440106", name="张三 ", position="deputy", password="another password")
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    assert people(session.folder) == ["张三", "李四"]
    with pytest.raises(UserNeeded):
        open_session(session.folder, password=PASSWORD)
    with pytest.raises(WrongPassword):
        open_session(session.folder, password=PASSWORD, user="李四")
    other = open_session(session.folder, password="another password", user="李四")
    assert (other.person_name, other.unit, other.position) == ("李四", "440106", "deputy")
    identity = make_customer(other)
    assert customers.count_customers(session, CustomerQuery()) == 1
    customers.change_field(session, [identity], "phone", "1")
    customers.change_field(other, [identity], "phone", "2")
    customers.change_field(session, [identity], "phone", "3")
    assert checks.check_store(session) == []
    assert [step.label for step in changes.list_changes(session)][-2:] == ["change.add_person", "change.set_up"]
    other.close()


def test_a_person_keeps_his_name_and_work_through_a_new_seat(tmp_path: Path) -> None:
    """His old key was wrapped under his forgotten password; the new one is his as well."""
    made = set_up(tmp_path / "store", **PERSON)
    folder = made.session.folder
    add_person(made.session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(folder, password="another password", user="李四")
    identity = make_customer(other)
    customers.change_field(other, [identity], "phone", "1")
    other.close()
    again = open_with_recovery_key(folder, made.recovery_key, "a new password", user="李四")
    customers.change_field(again, [identity], "phone", "2")
    told = [(c.new, c.person) for c in customers.field_history(again, identity) if c.field == "phone"]
    assert told == [("2", "李四"), ("1", "李四")]
    assert customers.customer_file(again, identity).customer.phone == "2"
    changes.undo(again)
    changes.undo(again)
    assert customers.customer_file(again, identity).customer.phone is None
    assert checks.check_store(again) == []
    again.close()
    made.session.close()
    open_session(folder, password="a new password", user="李四").close()
    open_session(folder, password=PASSWORD, user="张三").close()


def test_an_ended_session_lets_go_of_everything(session: Session) -> None:
    make_customer(session)
    session.close()
    session.close()
    assert sorted(path.name for path in session.folder.iterdir()) == ["in-use", "slots", "store.db"]


def test_opening_needs_no_migration_library(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    session.close()
    monkeypatch.setattr(versions, "_migrate", never)
    open_session(session.folder, password=PASSWORD).close()


def test_a_saved_form_of_one_session_is_seen_by_another_that_was_open_before(session: Session) -> None:
    other = open_session(session.folder, password=PASSWORD)
    identity = make_customer(session)
    draft = customers.draft_of(customers.customer_file(other, identity))
    customers.save_customer(other, replace(draft, customer=replace(draft.customer, phone="1")))
    assert customers.customer_file(session, identity).customer.phone == "1"
    assert customers.count_customers(other, CustomerQuery(search="gdyd")) == 1
    assert checks.check_store(other) == []
    other.close()
