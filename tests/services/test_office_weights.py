"""Weights of completeness are the city's: in the log, over the county to the laptop, and apart from what each kept."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.completeness import OfficeWeights, shipped_weights, weights_said
from bigclient_desktop.domain.staff import OrgUnit
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import checks
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.enrolment import become_centre
from bigclient_desktop.services.review import confirm_provisional, provisional, resolve, review_items
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.services.unit_changes import save_unit
from bigclient_desktop.services.weights import completeness_weights_of, save_completeness_weights, weights_in_force
from bigclient_desktop.store.completeness import WEIGHTS
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.enrolling import exchange
from tests.services.exchanging import CITY, COUNTY, Machine, enrol, machine, offices, settle
from tests.services.making import make_customer
from tests.services.test_completeness import measured

OWN = {"commercial": {"full_name": 1, "fax": 3}}
OTHER = {"commercial": {"full_name": 3, "fax": 1}}


def said(session: Session) -> tuple[str, dict[str, int]]:
    found = weights_in_force(session)
    return found.said_by, found.weights.by_kind["commercial"]


@pytest.fixture
def three(tmp_path: Path) -> Iterator[dict[str, Machine]]:
    with offices(tmp_path) as found:
        yield found


def everybody(three: dict[str, Machine]) -> list[tuple[str, dict[str, int]]]:
    return [said(three[name].session) for name in ("city", "county", "laptop")]


def test_what_the_city_sets_counts_at_the_county_and_the_laptop(three: dict[str, Machine]) -> None:
    city, county, laptop = three["city"], three["county"], three["laptop"]
    make_customer(laptop.session, "甲公司")
    settle(city, county, laptop)
    assert everybody(three) == [("shipped", shipped_weights().by_kind["commercial"])] * 3
    before = measured(laptop.session)["甲公司"]
    change = save_completeness_weights(city.session, OWN)
    assert (change.proposed, change.everything) == (0, True)
    settle(city, county, laptop)
    assert everybody(three) == [("office", OWN["commercial"])] * 3
    assert [measured(three[name].session) for name in three] == [{"甲公司": 25}] * 3 != [{"甲公司": before}] * 3
    undo(city.session)
    settle(city, county, laptop)
    assert [measured(three[name].session) for name in three] == [{"甲公司": before}] * 3
    save_completeness_weights(city.session, {})
    settle(city, county, laptop)
    assert everybody(three) == [("office", shipped_weights().by_kind["commercial"])] * 3, "said, and the same"
    assert all(checks.check_store(three[name].session) == [] for name in three)


def test_nobody_below_the_city_sets_them(three: dict[str, Machine]) -> None:
    for name in ("county", "laptop"):
        with pytest.raises(NotAllowed):
            save_completeness_weights(three[name].session, OWN)
        assert weights_in_force(three[name].session).refused is not None
    assert weights_in_force(three["city"].session).refused is None


def test_to_be_the_first_to_say_it_is_no_decision(three: dict[str, Machine]) -> None:
    """Other values with which a unit's row is born stand within one's own unit; these want a decision, by the log too,
    whatever a program let pass."""
    city, county, laptop = three["city"], three["county"], three["laptop"]
    row = unit_row_id(COUNTY)
    text = json.dumps(OWN)
    values = {"code": COUNTY, "name": "天河", "completeness_weights": text}
    laptop.session.store.append(
        laptop.session.writer,
        [AggregateDraft("org_unit", row, (NewRow("org_unit", row, values),))],
        "change.save_unit",
        "",
    )
    settle(city, county, laptop)
    for name in ("city", "county", "laptop"):
        with three[name].session.store.reading() as connection:
            marked = connection.exec_driver_sql(
                "SELECT count(*) FROM provisional WHERE unit = 'completeness_weights'"
            ).scalar()
        assert marked == 1
    assert everybody(three) == [("shipped", shipped_weights().by_kind["commercial"])] * 3


def test_two_centres_of_the_city_that_say_it_apart_have_to_decide(tmp_path: Path) -> None:
    with offices(tmp_path, ("deputy", CITY, "deputy", "city")) as found:
        city, deputy = found["city"], found["deputy"]
        make_customer(city.session, "甲公司")
        save_completeness_weights(city.session, {"commercial": {"fax": 1}})
        exchange(city.session, deputy.session, tmp_path)
        assert said(deputy.session) == ("office", {"fax": 1})
        save_completeness_weights(city.session, OWN)
        save_completeness_weights(deputy.session, OTHER)
        exchange(deputy.session, city.session, tmp_path)
        exchange(city.session, deputy.session, tmp_path)
        assert said(city.session) == said(deputy.session)
        (item,) = [one for one in review_items(city.session) if one.unit == "completeness_weights"]
        chosen = next(one for one in item.choices if json.loads(one.values["completeness_weights"]) == OTHER)
        resolve(city.session, item.id, chosen.id)
        exchange(city.session, deputy.session, tmp_path)
        assert said(city.session) == said(deputy.session) == ("office", OTHER["commercial"])
        assert measured(city.session) == {"甲公司": 75}


def test_an_administrators_word_waits_for_the_director(tmp_path: Path) -> None:
    with offices(tmp_path, ("clerk", CITY, "administrator", "city")) as found:
        clerk = found["clerk"]
        change = save_completeness_weights(clerk.session, OWN)
        assert change.proposed == 1
        assert said(clerk.session)[0] == "shipped"


def test_alone_it_is_ones_own_and_below_a_centre_it_waits(three: dict[str, Machine], tmp_path: Path) -> None:
    alone = machine(tmp_path, "alone", COUNTY, "manager")
    make_customer(alone.session, "甲公司")
    save_completeness_weights(alone.session, OWN)
    assert said(alone.session) == ("office", OWN["commercial"])
    enrol(alone, three["county"])
    assert said(alone.session)[0] == "shipped", "the office has not said so"
    settle(three["city"], three["county"], alone)
    assert said(three["city"].session)[0] == "shipped"
    (waiting,) = [one for one in provisional(three["city"].session) if one.unit == "completeness_weights"]
    confirm_provisional(three["city"].session, [waiting.id])
    settle(three["city"], three["county"], alone)
    assert said(alone.session) == ("office", OWN["commercial"])
    assert measured(alone.session) == {"甲公司": 25}
    alone.session.close()


def keep_as_before(session: Session, own: object) -> None:
    """As a program kept it on one machine before weights stood in the log."""
    session.store.set_setting(WEIGHTS, own)


def test_what_one_machine_kept_is_said_in_the_log_when_it_is_opened(session: Session) -> None:
    make_customer(session, "甲公司")
    keep_as_before(session, OWN)
    assert said(session) == ("machine", OWN["commercial"])
    again = open_session(session.folder, password=PASSWORD)
    assert said(again) == ("office", OWN["commercial"])
    assert again.store.get_setting(WEIGHTS) is None
    assert measured(again) == {"甲公司": 25}
    undo(again)
    assert said(again)[0] == "shipped"
    again.close()


def test_a_laptop_keeps_what_it_had_until_its_office_says_something(three: dict[str, Machine]) -> None:
    city, county, laptop = three["city"], three["county"], three["laptop"]
    keep_as_before(laptop.session, OWN)
    laptop.reopen()
    assert said(laptop.session) == ("machine", OWN["commercial"])
    save_completeness_weights(city.session, OTHER)
    settle(city, county, laptop)
    assert said(laptop.session) == ("office", OTHER["commercial"])
    laptop.reopen()
    assert laptop.session.store.get_setting(WEIGHTS) is None
    assert said(laptop.session) == ("office", OTHER["commercial"])


def test_cities_are_measured_each_by_its_own(tmp_path: Path) -> None:
    province = set_up(
        tmp_path / "p", unit="440000", name="省", position="director", password=PASSWORD, cost=CHEAP_COST
    ).session
    save_completeness_weights(province, OWN)
    make_customer(province, "广州公司", responsible_unit=COUNTY)
    make_customer(province, "深圳公司", responsible_unit="440300")
    assert measured(province) == {"广州公司": 25, "深圳公司": 25}, "the province's, where a city has none"
    save_unit(province, OrgUnit(unit_row_id(CITY), CITY, "广州市邮政局", completeness_weights=json.dumps(OTHER)))
    assert measured(province) == {"广州公司": 75, "深圳公司": 25}
    assert completeness_weights_of(province).by_kind["commercial"] == OWN["commercial"]
    province.close()


def test_a_county_with_no_city_above_sets_its_own_until_the_city_does(tmp_path: Path) -> None:
    county, laptop = machine(tmp_path, "county", COUNTY, "director"), machine(tmp_path, "laptop", COUNTY, "manager")
    become_centre(county.session)
    enrol(laptop, county)
    make_customer(laptop.session, "甲公司")
    assert save_completeness_weights(county.session, OWN).proposed == 0
    exchange(laptop.session, county.session, tmp_path)
    exchange(county.session, laptop.session, tmp_path)
    assert said(laptop.session) == said(county.session) == ("office", OWN["commercial"])
    assert weights_in_force(laptop.session).office == COUNTY
    assert measured(laptop.session) == measured(county.session) == {"甲公司": 25}
    for one in (county, laptop):
        one.session.close()


def test_the_citys_word_stands_over_a_countys() -> None:
    county, city, province = (weights_said(json.dumps({"commercial": {name: 1}})) for name in ("fax", "phone", "email"))
    both = OfficeWeights({COUNTY: county, CITY: city, "440000": province})
    assert [both.of_unit(unit) for unit in (COUNTY, "440106-001", "440104", "440300")] == [city, city, city, province]
    own = OfficeWeights({COUNTY: county})
    assert [own.of_unit(unit) for unit in (COUNTY, "440106-001", None)] == [county] * 3
    assert own.of_unit("440104") is shipped_weights()
