"""Siblings' customers of which only the stub is here: listed after one's own, found by name, never more than that."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import OTHERS, OWN, REACHES, CustomerQuery, SortBy
from bigclient_desktop.services import customers
from bigclient_desktop.services.access import Action, NotAllowed, why_not
from tests.services.exchanging import Machine, carry, enrol, machine, offices
from tests.services.making import make_customer

A, B = "440106", "440104"
BESIDE = ("beside", B, "director", "city")


@pytest.fixture(scope="module")
def counties(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Machine]]:
    """A city, two counties below it, and a laptop of the first; each county knows of the other's customers. Nobody
    writes to these."""
    with offices(tmp_path_factory.mktemp("counties"), BESIDE) as places:
        make_customer(places["county"].session, "广州天河粤华电子有限公司", stage="maintaining")
        make_customer(places["beside"].session, "广州越秀曾记茶行", stage="developing")
        for number, name in enumerate(("乙行", "甲社", "丙厂")):
            make_customer(places["county"].session, f"佛山{name}", stage=("lost", "target", "maintaining")[number])
        tell(places)
        yield places


def tell(places: dict[str, Machine]) -> None:
    """Up and down again by real packages."""
    for name in ("county", "beside"):
        carry(places[name], places["city"])
    for name in ("county", "beside"):
        carry(places["city"], places[name])
    carry(places["county"], places["laptop"])


def listed(one: Machine, **query: Any) -> list[str]:
    rows = customers.list_customers(one.session, CustomerQuery(**{"reach": REACHES} | query), 0, 100)
    return [row.full_name for row in rows]


def test_siblings_customers_stand_after_ones_own(counties: dict[str, Machine]) -> None:
    county = counties["county"]
    own = ["佛山丙厂", "佛山甲社", "佛山乙行", "广州天河粤华电子有限公司"]
    assert listed(county) == [*own, "广州越秀曾记茶行"]
    assert listed(counties["beside"]) == ["广州越秀曾记茶行", *own]
    assert listed(counties["city"], reach=(OTHERS,)) == [], "the city sees the files of both"
    assert listed(county, reach=()) == listed(county, reach=(OWN,)) == own
    (row,) = customers.list_customers(county.session, CustomerQuery(reach=(OTHERS,)), 0, 9)
    assert (row.sight, row.unit, row.stage, row.code, row.contact) == (Sight.EXISTENCE, B, "developing", None, None)
    assert customers.count_customers(county.session, CustomerQuery(reach=REACHES)) == 5
    assert customers.count_customers(county.session, CustomerQuery()) == 4
    assert len(customers.customer_ids(county.session, CustomerQuery(reach=REACHES))) == 5


@pytest.mark.parametrize("text", ["越秀曾记", "zengji", "gzyxzj", "曾ji"])
def test_search_finds_them_by_name_and_pinyin(counties: dict[str, Machine], text: str) -> None:
    assert listed(counties["county"], search=text) == ["广州越秀曾记茶行"]
    assert listed(counties["county"], search=text, reach=()) == []
    assert customers.count_customers(counties["county"].session, CustomerQuery(search=text, reach=(OTHERS,))) == 1


def test_filters_by_what_is_known_hold_and_others_leave_them_out(counties: dict[str, Machine]) -> None:
    county = counties["county"]
    assert listed(county, units=(B,)) == listed(county, stages=("developing",)) == ["广州越秀曾记茶行"]
    assert listed(county, units=(B,), search="广州") == ["广州越秀曾记茶行"]
    for closed in ("code_pending", "recycle_bin"):
        assert "广州越秀曾记茶行" not in listed(county, **{closed: True})
    assert "广州越秀曾记茶行" not in listed(county, kinds=("commercial",))


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort_by", SortBy)
def test_pages_follow_each_other_in_every_order(
    counties: dict[str, Machine], sort_by: SortBy, descending: bool
) -> None:
    beside = counties["beside"]
    query = CustomerQuery(reach=REACHES, sort_by=sort_by, descending=descending)
    whole = customers.list_customers(beside.session, query, 0, 100)
    pages = [row for offset in range(0, 6, 2) for row in customers.list_customers(beside.session, query, offset, 2)]
    assert pages == whole
    assert [row.sight is Sight.EXISTENCE for row in whole] == [False] + [True] * 4
    assert customers.customer_ids(beside.session, query) == [row.id for row in whole]
    found = customers.list_customers(beside.session, replace(query, search="佛山"), 0, 100)
    assert found == [row for row in whole if row.full_name.startswith("佛山")]


def test_what_comes_goes_is_renamed_deleted_and_restored_is_told(tmp_path: Path) -> None:
    """A laptop hears of its unit's customer by the stub, and is handed it; the sibling hears of the rest."""
    with offices(tmp_path, BESIDE) as places:
        laptop, county, beside = (places[name] for name in ("laptop", "county", "beside"))
        known = make_customer(county.session, "广州天河粤华电子有限公司", lead_manager=county.session.staff_id)
        tell(places)
        assert not laptop.holds(known)
        assert listed(laptop, reach=(OTHERS,)) == listed(beside, reach=(OTHERS,), search="粤华")
        assert listed(laptop, reach=()) == []
        customers.change_field(county.session, [known], "lead_manager", laptop.session.staff_id)
        county.edit(known, full_name="广州天河岭南电子有限公司", stage="lost")
        tell(places)
        assert laptop.holds(known)
        assert listed(laptop, reach=()) == listed(laptop) == listed(laptop, search="岭南")
        assert listed(laptop, reach=(OTHERS,)) == []
        (row,) = customers.list_customers(beside.session, CustomerQuery(reach=(OTHERS,)), 0, 9)
        assert (row.full_name, row.stage) == ("广州天河岭南电子有限公司", "lost")
        assert listed(beside, search="粤华") == []
        assert listed(beside, search="lingnan") == ["广州天河岭南电子有限公司"]
        customers.delete_customers(county.session, [known])
        tell(places)
        assert listed(beside, reach=(OTHERS,)) == listed(beside, search="岭南") == []
        customers.restore_customers(county.session, [known])
        tell(places)
        assert listed(beside, reach=(OTHERS,)) == ["广州天河岭南电子有限公司"]


def test_nobody_changes_what_is_not_here(counties: dict[str, Machine]) -> None:
    county = counties["county"]
    (stub,) = customers.customer_ids(county.session, CustomerQuery(reach=(OTHERS,)))
    for action in (Action.EDIT, Action.DELETE, Action.PRINT, Action.EXPORT, Action.MERGE, Action.HAND_OVER):
        assert why_not(county.session, action, [stub]) is not None
    with pytest.raises(NotAllowed):
        customers.change_field(county.session, [stub], "remark", "x")
    with pytest.raises(NotAllowed):
        customers.delete_customers(county.session, [stub])


def test_county_and_city_may_both_have_stated_it(tmp_path: Path) -> None:
    """The city states the customers of a county that has no laptop yet; then the county has one and states them too."""
    with offices(tmp_path, BESIDE) as places:
        beside, county = places["beside"], places["county"]
        make_customer(beside.session, "广州越秀曾记茶行")
        carry(beside, places["city"])
        carry(places["city"], county)
        assert listed(county, reach=(OTHERS,)) == ["广州越秀曾记茶行"]
        new = machine(tmp_path, "new", B, "manager")
        try:
            enrol(new, beside)
            made = beside.export(new)
            new.take(*(one.path for one in made))
            tell(places)
            assert listed(county, reach=(OTHERS,)) == ["广州越秀曾记茶行"]
            with county.session.store.reading() as connection:
                assert connection.exec_driver_sql("SELECT count(*) FROM customer_stub").scalar() == 1
                assert connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar() == 0
        finally:
            new.session.close()
