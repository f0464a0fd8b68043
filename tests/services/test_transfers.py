"""People who move between counties: their card with the unit where they work, carried by packages; nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.fields import ORG_UNIT
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.staff_rules import TransferTooEarly
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import card_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, NewValues
from bigclient_desktop.packages.reading import open_package
from bigclient_desktop.services import changes, customers, exchange_status, handover, people, review, units
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.checks import check_store
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.staff_writes import StaffElsewhere
from bigclient_desktop.services.what_if import manager_loads
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.people import cards_of
from bigclient_desktop.store.rebuild import rebuild
from tests.services.exchanging import CITY, COUNTY, Machine, carry, offices
from tests.services.making import make_customer

TODAY = china_today()
NEW, THIRD = "440104", "440105"
BEGAN = TODAY - timedelta(days=400)
HERE = {"unit": COUNTY, "position": "manager", "phone": "020-87654321", "mobile": "13800138000", "began_on": BEGAN}


@pytest.fixture(scope="module")
def places(tmp_path_factory) -> Iterator[dict[str, Machine]]:
    """The city and two of its counties, each with a centre and a manager's laptop. Each test hires somebody anew."""
    with offices(
        tmp_path_factory.mktemp("moves"), ("new", NEW, "director", "city"), ("desk", NEW, "manager", "new")
    ) as found:
        rounds(found)
        yield found


WAYS = (("laptop", "county"), ("desk", "new"), ("county", "city"), ("new", "city"))


def rounds(places: dict[str, Machine], most: int = 8) -> None:
    """Packages up and down until nobody has anything to say."""
    for _ in range(most):
        up = [carry(places[below], places[above]) for below, above in WAYS]
        down = [carry(places[above], places[below]) for below, above in reversed(WAYS)]
        if not any((*up, *down)):
            return
    raise AssertionError("no end")


def hired(machine: Machine, name: str = "王五", **values: Any) -> str:
    (identity,) = people.save_staff(machine.session, [Staff(**HERE | {"name": name} | values)]).staff
    return identity


def seen(machine: Machine, identity: str) -> Staff | None:
    (found,) = [one for one in people.list_staff(machine.session) if one.id == identity] or [None]
    return found


def move(machine: Machine, identity: str, unit: str, **terms: Any) -> Any:
    said = {"position": "manager", "moved_on": TODAY, "reason": ""} | terms
    return people.transfer_staff(machine.session, identity, unit, **said)


def where(machine: Machine, identity: str) -> str | None:
    found = seen(machine, identity)
    return found.unit if found else None


def row_of(session: Session, identity: str) -> dict[str, Any] | None:
    """His first row as its table has it."""
    with session.store.reading() as connection:
        statement = "SELECT * FROM staff WHERE id = ?"
        found = connection.exec_driver_sql(statement, (bytes.fromhex(identity),)).mappings().first()
    return dict(found) if found else None


def all_tables(session: Session) -> dict[str, list[Any]]:
    """People as every table has them, without the log rows, which differ from machine to machine."""
    columns = {
        "staff": "id, unit, name, position, phone, mobile, left_on",
        "staff_card": "id, unit, staff, step, since, moved_to, name, position, phone, mobile, left_on",
        "staff_list": "*",
        "staff_transfer": "id, unit, staff, moved_on, from_unit",
    }
    with session.store.reading() as connection:
        return {
            name: sorted(map(tuple, connection.exec_driver_sql(f"SELECT {some} FROM {name}").all()), key=repr)
            for name, some in columns.items()
        }


def sound(places: dict[str, Machine]) -> None:
    """Tables are what the log says, on every machine, also when they are made anew; equal where two hold the same."""
    with_new = [
        [row for row in all_tables(places[name].session)["staff_card"] if row[1] == NEW] for name in ("city", "new")
    ]
    assert with_new[0] == with_new[1]
    for one in places.values():
        assert check_store(one.session) == [], one.name
        before = all_tables(one.session)
        with one.session.store.at_the_door() as connection:
            rebuild(connection)
        assert all_tables(one.session) == before, one.name


def test_the_new_county_knows_who_came_and_his_customers_have_a_name(places) -> None:
    city, county, new, desk = (places[name] for name in ("city", "county", "new", "desk"))
    person = hired(county)
    customer = make_customer(county.session, lead_manager=person)
    rounds(places)
    assert seen(new, person) is None
    move(city, person, NEW, reason="照顾家庭")
    handover.hand_over(city.session, [customer], NEW, lead=person)
    rounds(places)
    for one in (city, new):
        assert seen(one, person) == Staff(**HERE | {"id": person, "name": "王五", "unit": NEW})
    assert seen(desk, person) == seen(new, person)
    (row,) = customers.list_customers(new.session, CustomerQuery(search="广东移动"), 0, 9)
    assert row.lead_manager == "王五"
    assert customers.customer_file(new.session, customer).names[person] == "王五"
    assert [one.id for one in units.known_here(new.session).staff].count(person) == 1
    (load,) = [one for one in manager_loads(new.session, [NEW])[0] if one.manager == person]
    assert load.lead == 1
    assert person in [one.staff.id for one in units.unit_file(new.session, NEW).people if one.is_present]
    (arrived,) = units.staff_history(new.session, person)
    assert (arrived.unit, arrived.moved_on, arrived.from_unit, arrived.reason) == (NEW, TODAY, COUNTY, None)
    (noted,) = units.staff_history(city.session, person)
    assert noted.reason == "照顾家庭"
    assert where(county, person) == NEW
    assert person in [one.staff.id for one in units.unit_file(county.session, COUNTY).people if one.gone_to]
    sound(places)


def test_the_new_county_gets_nothing_else_of_the_old_one(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county, "调去的人", mobile="13812345678")
    hired(county, "留在原县的人", mobile="13900139000")
    move(county, person, NEW, reason="因病照顾")
    hired(county, "后来的人")
    rounds(places)
    with new.session.store.reading() as connection:
        known = dict(connection.exec_driver_sql("SELECT name, certificate FROM known_certificate").all())
        held = set(connection.exec_driver_sql("SELECT aggregate FROM commit_log").scalars())
    made = city.export(new, kind="snapshot")
    frames = [f for one in made for f in open_package(one.path, new.session.writer.identity, known.get).frames()]
    told = b"\0".join(part for frame in frames for part in (frame.header, *frame.parts) if part)
    assert "调去的人".encode() in told
    assert b"13812345678" in told
    for secret in ("留在原县的人", "13900139000", "因病照顾", "后来的人", "人county"):
        assert secret.encode() not in told, secret
    assert bytes([ORG_UNIT.id]) + bytes.fromhex(unit_row_id(COUNTY)) not in held
    assert where(new, person) == NEW


def test_his_data_are_changed_where_he_works_and_the_old_row_follows(places) -> None:
    city, county, new, laptop = (places[name] for name in ("city", "county", "new", "laptop"))
    person = hired(county)
    rounds(places)
    move(city, person, NEW)
    rounds(places)
    people.save_staff(new.session, [replace(seen(new, person), mobile="13700137000", position="deputy")])
    rounds(places)
    people.save_staff(city.session, [replace(seen(city, person), name="王武")])
    rounds(places)
    for one in (city, new, places["desk"]):
        assert (seen(one, person).name, seen(one, person).mobile, seen(one, person).position) == (
            "王武",
            "13700137000",
            "deputy",
        )
    for one in (city, county, laptop):
        row = row_of(one.session, person)
        assert (row["unit"], row["name"], row["mobile"], row["position"]) == (NEW, "王武", "13700137000", "deputy")
    people.let_go(new.session, person, TODAY)
    rounds(places)
    assert [seen(one, person).left_on for one in (city, county, new)] == [TODAY] * 3
    people.take_back(city.session, person)
    rounds(places)
    assert [seen(one, person).left_on for one in (city, county, new)] == [None] * 3
    assert units.staff_history(new.session, person)[0].position == "deputy"
    with pytest.raises(NotAllowed):
        people.save_staff(county.session, [replace(seen(county, person), phone="1")])
    sound(places)


def test_what_two_changed_apart_after_the_move_is_one_clash_and_not_lost(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    move(city, person, NEW)
    rounds(places)
    people.save_staff(new.session, [replace(seen(new, person), position="deputy")])
    people.save_staff(city.session, [replace(seen(city, person), position="administrator")])
    rounds(places)
    assert [seen(one, person).position for one in (city, new, county)] == ["administrator"] * 3
    assert ("staff_card", "position") in [(one.entity, one.unit) for one in review.review_items(city.session)]
    sound(places)


def test_back_and_forth_there_is_one_of_him_and_his_way_is_told(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    move(city, person, NEW, moved_on=TODAY - timedelta(days=3))
    rounds(places)
    # The new county sends him home; it does not hold what the old one keeps.
    move(new, person, COUNTY, moved_on=TODAY - timedelta(days=2), reason="回来")
    rounds(places)
    assert [where(one, person) for one in (city, county, new, places["laptop"])] == [COUNTY] * 4
    assert row_of(county.session, person)["unit"] == COUNTY
    people.save_staff(county.session, [replace(seen(county, person), mobile="13600136000")])
    rounds(places)
    assert seen(city, person).mobile == "13600136000"
    assert seen(new, person).mobile == "13800138000", "what it knew when he went"
    move(county, person, NEW, moved_on=TODAY - timedelta(days=1))
    rounds(places)
    move(city, person, CITY)
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [CITY] * 3
    told = [(one.from_unit, one.unit) for one in units.staff_history(city.session, person)]
    assert told == [(COUNTY, NEW), (NEW, COUNTY), (COUNTY, NEW), (NEW, CITY)]
    for one in places.values():
        assert [person.id for person in people.list_staff(one.session)].count(person) == 1
    with pytest.raises(TransferTooEarly):
        move(city, person, COUNTY, moved_on=TODAY - timedelta(days=1))
    sound(places)


def test_two_machines_that_move_him_to_the_same_unit_make_one_card(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    move(city, person, NEW)
    move(county, person, NEW)
    rounds(places)
    for one in (city, county, new):
        assert where(one, person) == NEW
    for one, cards in ((city, 1), (new, 1), (county, 0)):
        with one.session.store.reading() as connection:
            assert len(cards_of(connection, person)) == cards
    assert [one for one in review.review_items(city.session) if one.row == person] == []
    sound(places)


def test_moved_to_two_units_apart_the_higher_word_counts(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    move(county, person, NEW)
    move(city, person, THIRD)
    rounds(places)
    (item,) = [one for one in review.review_items(city.session) if one.row == person]
    assert (item.entity, item.unit) == ("staff", "unit")
    assert [where(one, person) for one in (city, county, new)] == [THIRD, THIRD, None]
    (other,) = [choice for choice in item.choices if not choice.is_visible]
    review.resolve(city.session, item.id, other.id)
    assert other.values == {"unit": NEW}
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [NEW] * 3
    sound(places)


def test_a_card_to_which_nobody_sent_him_is_ended_by_the_centre(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    said = {"unit": NEW, "staff": person, "step": 1, "name": "冒名", "position": "director"}
    made = NewRow("staff_card", card_row_id(person, NEW, 1), said)
    new.session.store.append(new.session.writer, [AggregateDraft("org_unit", unit_row_id(NEW), (made,))], "", "")
    assert where(new, person) == NEW
    carry(new, city)
    assert (where(city, person), seen(city, person).name) == (COUNTY, "王五")
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [COUNTY] * 3
    assert seen(new, person).name == "冒名", "nothing that was said is taken away"
    move(city, person, NEW)
    rounds(places)
    assert [seen(one, person).name for one in (city, county, new)] == ["王五"] * 3
    sound(places)


def test_who_moved_before_there_were_cards_gets_one_with_the_next_export(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    with city.session.store.reading() as connection:
        prev = heads_of(connection, [("staff", person)])["staff", person, ""]
    as_before = NewValues("staff", person, {"unit": NEW}, prev)
    draft = AggregateDraft("org_unit", unit_row_id(COUNTY), (as_before,))
    city.session.store.append(city.session.writer, [draft], "change.save_staff", "王五")
    carry(city, new)
    assert where(new, person) == NEW
    assert seen(new, person).mobile == "13800138000"
    rounds(places)
    sound(places)


def test_his_own_numbers_are_refused_where_he_works_no_more(places) -> None:
    city, county, laptop = (places[name] for name in ("city", "county", "laptop"))
    person = laptop.session.staff_id
    move(city, person, NEW)
    rounds(places)
    with pytest.raises(StaffElsewhere):
        people.save_staff(laptop.session, [replace(seen(laptop, person), mobile="1")])
    people.save_staff(laptop.session, [seen(laptop, person)])
    assert exchange_status.exchange_status(laptop.session).unsent == 0
    assert where(county, person) == NEW


def test_a_transfer_taken_back_before_it_was_sent_leaves_nothing(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    rounds(places)
    move(city, person, NEW)
    changes.undo(city.session)
    rounds(places)
    assert where(city, person) == where(county, person) == COUNTY
    assert seen(new, person) is None
    people.save_staff(city.session, [replace(seen(city, person), phone=None)])
    move(city, person, NEW)
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [NEW] * 3
    assert seen(new, person).phone is None
    sound(places)


def test_a_transfer_taken_back_after_it_was_sent_and_made_again(places) -> None:
    city, county, new = (places[name] for name in ("city", "county", "new"))
    person = hired(county)
    move(county, person, NEW)
    rounds(places)
    assert where(new, person) == NEW
    changes.undo(county.session)
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [COUNTY] * 3
    assert seen(new, person).name == "王五", "his name stands in files there"
    move(county, person, NEW)
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [NEW] * 3
    move(new, person, THIRD)
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [THIRD] * 3
    changes.undo(new.session)
    rounds(places)
    assert [where(one, person) for one in (city, county, new)] == [NEW] * 3
    assert row_of(county.session, person)["unit"] == NEW
    sound(places)
