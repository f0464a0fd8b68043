"""Data of one's own people erased on request: at every peer, in a backup put back, with the signatures whole."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bigclient_desktop.domain.personal_data import GONE
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import backups, checks
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.changes import NothingToUndo, undo
from bigclient_desktop.services.erasing_people import erase_person
from bigclient_desktop.services.erasure import ReasonMissing, ReasonNamesPerson
from bigclient_desktop.services.people import StaffUnknown, let_go, list_staff, save_staff, transfer_staff
from tests.services.exchanging import COUNTY, carry, offices, settle
from tests.services.test_personal_data import bytes_left

NAME, MOBILE, EARLIER = "曾国强", "13911112222", "13933334444"


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path) as made:
        yield made


def listed(session, name=NAME):
    return [one for one in list_staff(session) if one.name == name]


def entered(session, unit=COUNTY):
    save_staff(session, [Staff(unit=unit, name=NAME, position="manager", mobile=EARLIER, phone="020-87654321")])
    (one,) = listed(session)
    save_staff(session, [replace(one, mobile=MOBILE)])
    return one.id


def with_a_leaver(places):
    """City, county and laptop, and one who left yesterday, whom all of them know."""
    city, county, laptop = (places[name] for name in ("city", "county", "laptop"))
    person = entered(county.session)
    let_go(county.session, person, china_today() - timedelta(days=1))
    settle(city, county, laptop)
    return city, county, laptop, person


def everything_is_whole(*sessions):
    for session in sessions:
        assert checks.check_store(session) == []


def test_who_has_left_is_gone_everywhere_and_after_a_restore(places, tmp_path):
    city, county, laptop, person = with_a_leaver(places)
    old = backups.backup(laptop.session, tmp_path / "old.bcbackup")
    with pytest.raises(NotAllowed):
        erase_person(laptop.session, person, "本人要求")
    for reason, failure in (("", ReasonMissing), (f"{NAME}要求", ReasonNamesPerson)):
        with pytest.raises(failure):
            erase_person(county.session, person, reason)
    change = erase_person(county.session, person, "本人要求")
    with pytest.raises(NothingToUndo):
        undo(county.session, change.id)
    settle(city, county, laptop)
    sessions = [one.session for one in (city, county, laptop)]
    for session in sessions:
        (one,) = [one for one in list_staff(session) if one.id == person]
        assert (one.name, one.mobile, one.phone, one.position) == (GONE, None, None, "manager")
        assert [table for text in (NAME, MOBILE, EARLIER) for table in bytes_left(session, text)] == []
    everything_is_whole(*sessions)
    laptop.session.close()
    backups.restore(laptop.folder, old.path)
    laptop.reopen()
    assert [one.name for one in list_staff(laptop.session) if one.id == person] != [NAME]
    assert bytes_left(laptop.session, MOBILE) == []
    settle(city, county, laptop)
    assert [one.name for one in list_staff(laptop.session) if one.id == person] == [GONE]
    everything_is_whole(city.session, county.session, laptop.session)


def test_a_centre_that_is_put_back_before_the_erasure_travelled_erases_all_the_same(places, tmp_path):
    city, county, laptop, person = with_a_leaver(places)
    old = backups.backup(county.session, tmp_path / "old.bcbackup")
    erase_person(county.session, person, "本人要求")
    county.session.close()
    backups.restore(county.folder, old.path)
    county.reopen()
    settle(city, county, laptop)
    sessions = [one.session for one in (city, county, laptop)]
    for session in sessions:
        assert [table for text in (MOBILE, EARLIER) for table in bytes_left(session, text)] == []
    everything_is_whole(*sessions)


def test_who_works_here_keeps_his_name_and_what_comes_late_goes_as_well(places):
    city, county, laptop = (places[name] for name in ("city", "county", "laptop"))
    person = entered(county.session)
    settle(city, county, laptop)
    erase_person(city.session, person, "本人要求")
    # Written at the county before it heard of it.
    (one,) = listed(county.session)
    save_staff(county.session, [replace(one, phone="020-11112222")])
    settle(city, county, laptop)
    for session in (city.session, county.session, laptop.session):
        (one,) = listed(session)
        assert (one.mobile, one.position) == (None, "manager")
        assert bytes_left(session, MOBILE) == []
        assert bytes_left(session, EARLIER) == []
    everything_is_whole(city.session, county.session, laptop.session)
    save_staff(county.session, [replace(one, mobile="13955556666")])
    settle(city, county, laptop)
    assert [one.mobile for one in listed(city.session)] == ["13955556666"], "he may give another number later"
    with pytest.raises(StaffUnknown):
        erase_person(city.session, "0c" * 16, "本人要求")


def test_a_transferred_persons_card_and_row_go_both(places):
    city, county, laptop = (places[name] for name in ("city", "county", "laptop"))
    person = entered(city.session, "440104")
    transfer_staff(city.session, person, COUNTY, "manager", china_today() - timedelta(days=1), "家住附近")
    settle(city, county, laptop)
    assert [one.mobile for one in listed(county.session)] == [MOBILE]
    erase_person(city.session, person, "本人要求")
    settle(city, county, laptop)
    for session in (city.session, county.session):
        assert [(one.name, one.mobile) for one in list_staff(session) if one.id == person] == [(NAME, None)]
        assert [table for text in (MOBILE, EARLIER, "家住附近") for table in bytes_left(session, text)] == []
    everything_is_whole(city.session, county.session, laptop.session)


def test_a_new_package_holds_nothing_of_him(places):
    city, county = places["city"], places["county"]
    person = entered(county.session)
    let_go(county.session, person, china_today() - timedelta(days=1))
    erase_person(county.session, person, "本人要求")
    carry(county, city)
    assert [one.name for one in list_staff(city.session) if one.id == person] == [GONE]
    assert [table for text in (NAME, MOBILE) for table in bytes_left(city.session, text)] == []
    everything_is_whole(city.session, county.session)
