"""The sample store: complete, plausible, labelled, and never mixed with real work."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_checks import check_customer
from bigclient_desktop.domain.customer_file import REACHES, CustomerDraft, CustomerQuery
from bigclient_desktop.domain.customers import Address, Agreement, Contact, Customer, CustomerId
from bigclient_desktop.domain.grading import grade, load_rule_set
from bigclient_desktop.domain.organisation import city_of, unit
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.writes import AggregateDraft
from bigclient_desktop.services.checks import check_store
from bigclient_desktop.services.customers import count_customers, customer_file, list_customers
from bigclient_desktop.services.demo import (
    NotASampleStore,
    StoreNotEmpty,
    fill_with_sample,
    open_sample_store,
    sample_customers,
)
from bigclient_desktop.services.demo_places import build_cities, cities_for
from bigclient_desktop.services.demo_words import Dice
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.services.session import Session, WrongPassword
from bigclient_desktop.store.store import Cancelled
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

TODAY = date(2026, 11, 23)
YEARS = range(2023, 2026)


def drafts(customers: int, seed: int = 1, unit: str = "440106") -> Iterator[AggregateDraft]:
    dice = Dice(random.Random(seed))
    own = Staff(id="0" * 32, unit=unit, name="张三", position="manager")
    cities, organisation = build_cities(dice, own, customers, YEARS)
    yield from organisation
    yield from sample_customers(dice, cities, TODAY)


@cache
def rows(customers: int = 600, seed: int = 1, unit: str = "440106") -> dict[str, list[tuple[str, dict[str, Any]]]]:
    """Every row by entity: id and values."""
    found: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
    for draft in drafts(customers, seed, unit):
        for write in draft.writes:
            found[write.entity].append((write.row, dict(write.values)))
    return found


def values(entity: str, **options: Any) -> list[dict[str, Any]]:
    return [found for _, found in rows(**options)[entity]]


def test_every_customer_is_labelled_and_named_once() -> None:
    customers = values("customer")
    assert len(customers) == 600
    assert len({customer["full_name"] for customer in customers}) == 600
    for customer in customers:
        assert set(customer["tags"]) == {"示例", "虚构"}
        assert "虚构" in customer["remark"]


def test_every_file_passes_the_checks_of_the_form() -> None:
    kinds = {"contacts": Contact, "addresses": Address, "agreements": Agreement}
    entities = {"contacts": "contact", "addresses": "address", "agreements": "agreement"}
    parts = {name: defaultdict(list) for name in kinds}
    for name, entity in entities.items():
        for identity, found in rows()[entity]:
            parts[name][found["customer"]].append(kinds[name](id=identity, **found))
        assert parts[name]
    for identity, found in rows()["customer"]:
        own = {name: tuple(by_customer[identity]) for name, by_customer in parts.items()}
        draft = CustomerDraft(Customer(id=CustomerId(identity), **found), **own)
        assert [problem for problem in check_customer(draft, TODAY) if problem.hard] == []


def test_codes_follow_the_rule_and_most_are_issued() -> None:
    customers = dict(rows()["customer"])
    issued = [customer["code"] for customer in customers.values() if customer["code"]]
    assert len(set(issued)) == len(issued)
    assert 0.8 < len(issued) / len(customers) < 0.98
    for customer in customers.values():
        code = customer["code"]
        if code and not customer.get("headquarters"):
            assert code[:6] == customer["division"]
            assert code[11:] == "000"


def test_branches_share_their_headquarters_digits() -> None:
    customers = dict(rows()["customer"])
    branches = defaultdict(list)
    for customer in customers.values():
        if customer.get("headquarters"):
            branches[customer["headquarters"]].append(customer)
    assert len(branches) >= 5
    for headquarters, some in branches.items():
        top = customers[headquarters]
        assert 2 <= len(some) <= 5
        assert all(branch["full_name"].startswith(top["full_name"]) for branch in some)
        if top["code"]:
            expected = [f"{top['code'][:11]}{number:03d}" for number in range(1, len(some) + 1)]
            assert [branch["code"] for branch in some] == expected


@pytest.mark.parametrize("customers", [25, 600, 3000])
def test_all_four_grades_occur_the_higher_the_rarer(customers: int) -> None:
    grades = grades_of(customers)
    assert set(grades) == {"diamond", "gold", "silver", "general"}
    assert grades["diamond"] <= grades["gold"] <= grades["silver"] < grades["general"]
    assert grades["general"] > customers * 0.7


def grades_of(customers: int) -> Counter[str]:
    """Graded by the rule itself, from the lines and totals alone."""
    revenue: Counter[str] = Counter()
    for line in values("revenue_line", customers=customers):
        if line["month"].startswith("2025"):
            revenue[line["customer"]] += line["amount"]
    totals = {(row["unit"], row["year"]): row["amount"] for row in values("bureau_revenue", customers=customers)}
    rules = load_rule_set("gd-2005")
    graded: Counter[str] = Counter()
    for identity, customer in rows(customers=customers)["customer"]:
        if customer["kind"] == "commercial":
            denominator = totals[city_of(customer["responsible_unit"]), 2025]
            graded[grade(revenue[identity], denominator, rules).grade] += 1
    return graded


def test_revenue_covers_three_whole_years_and_stays_below_the_bureau() -> None:
    lines = values("revenue_line")
    assert {line["month"] for line in lines} == {f"{year}-{month:02d}" for year in YEARS for month in range(1, 13)}
    statements = dict(rows()["revenue_statement"])
    totals = {(row["unit"], row["year"]): row["amount"] for row in values("bureau_revenue")}
    for year in YEARS:
        total = sum(line["amount"] for line in lines if line["month"].startswith(str(year)))
        assert 0.1 < total / totals["440100", year] < 0.8
    assert all(statements[line["statement"]]["month"] == line["month"] for line in lines)
    months = Counter(line["customer"] for line in lines)
    assert 30 < sum(months.values()) / len(months) < 45


def test_some_customers_are_lost_and_send_nothing_any_more() -> None:
    last: dict[str, str] = {}
    for line in values("revenue_line"):
        last[line["customer"]] = max(last.get(line["customer"], ""), line["month"])
    lost = [identity for identity, customer in rows()["customer"] if customer["stage"] == "lost" and identity in last]
    assert lost
    assert all("2025-03" <= last[identity] <= "2025-09" for identity in lost)


def test_policy_customers_occur_and_have_no_revenue() -> None:
    policy = {identity for identity, customer in rows()["customer"] if customer["kind"] == "policy"}
    assert 10 < len(policy) < 60
    assert not policy & {line["customer"] for line in values("revenue_line")}


def test_managers_have_about_eight_to_fifteen_customers_and_work_where_their_customers_are() -> None:
    staff = dict(rows()["staff"]) | {"0" * 32: {"unit": "440106", "position": "manager"}}
    load: Counter[str] = Counter()
    for customer in values("customer"):
        for role in ("lead_manager", "deputy_manager"):
            if customer.get(role):
                assert staff[customer[role]]["unit"] == customer["responsible_unit"]
                assert staff[customer[role]]["position"] == "manager"
        assert customer.get("deputy_manager") != customer["lead_manager"]
        load[customer["lead_manager"]] += 1
    assert 8 <= sum(load.values()) / len(load) <= 15
    assert load["0" * 32] >= 3


def test_visits_are_done_in_the_past_and_planned_ahead_on_working_days() -> None:
    states = Counter()
    for visit in values("visit"):
        states[visit["state"]] += 1
        day = visit["starts_at"].date()
        assert visit["starts_at"].weekday() < 5
        assert (day < TODAY) if visit["state"] == "done" else (day >= TODAY)
        if visit["state"] == "done":
            assert bool(visit.get("next_on")) != bool(visit.get("no_next_reason"))
    assert states["done"] > states["planned"] > 50


def test_complaints_are_open_and_closed_with_their_events_in_order() -> None:
    events = defaultdict(list)
    for event in values("complaint_event"):
        events[event["complaint"]].append(event)
    states = Counter()
    for complaint in values("complaint", customers=3000):
        states[complaint["state"]] += 1
        assert complaint["received_at"].date() < TODAY
    assert states["closed"] > states["open"] > 5
    for identity, complaint in rows()["complaint"]:
        steps = [event["step"] for event in events[identity]]
        times = [event["at"] for event in events[identity]]
        assert times == sorted(times)
        assert times[0] == complaint["received_at"]
        assert steps[0] == "received"
        assert (steps[-1] == "closed") == (complaint["state"] == "closed")


def test_the_same_seed_makes_the_same_data_and_another_seed_others() -> None:
    def told(seed: int) -> list[Any]:
        plain = []
        for draft in drafts(40, seed):
            for write in draft.writes:
                kept = {key: value for key, value in write.values.items() if not is_id(value)}
                plain.append((write.entity, kept))
        return plain

    assert told(7) == told(7)
    assert told(7) != told(8)


def is_id(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 32 and all(c in "0123456789abcdef" for c in value)


def test_many_customers_fill_more_cities_of_the_province() -> None:
    assert cities_for("440106", 5000) == ("440100",)
    assert cities_for("445100", 12_000) == ("445100", "440100", "440200")
    assert len(cities_for("440000", 100_000)) == 20
    assert len(cities_for("440000", 10_000_000)) == 21


@pytest.mark.parametrize("own_unit", ["440000", "441900", "442000-EL", "440100-LP", "441502"])
def test_every_kind_of_unit_gets_its_sample(own_unit: str) -> None:
    customers = values("customer", customers=60, unit=own_unit)
    assert len(customers) == 60
    for customer in customers:
        info = unit(customer["responsible_unit"])
        assert info is not None
        assert info.division == customer["division"]


def test_a_filled_store_is_sound_and_reads_back(session: Session) -> None:
    assert fill_with_sample(session, 60, today=TODAY) == 60
    assert check_store(session) == []
    listed = list_customers(session, CustomerQuery(reach=REACHES), 0, 100)
    assert len(listed) == 60
    assert {row.grade for row in listed} == {"diamond", "gold", "silver", "general", None}
    mine = [row for row in listed if row.lead_manager == session.person_name]
    assert mine
    best = next(row for row in listed if row.grade == "diamond")
    file = customer_file(session, best.id)
    assert [year.year for year in file.revenue] == [2025, 2024, 2023]
    assert file.timeline
    assert file.contacts


def test_a_store_with_customers_is_not_filled(session: Session) -> None:
    make_customer(session)
    with pytest.raises(StoreNotEmpty):
        fill_with_sample(session, 10)
    assert count_customers(session, CustomerQuery()) == 1


def test_a_stopped_filling_leaves_nothing(session: Session) -> None:
    before = list_staff(session)
    seen: list[int] = []
    with pytest.raises(Cancelled):
        fill_with_sample(session, 1500, progress=seen.append, cancelled=lambda: bool(seen))
    assert seen
    assert count_customers(session, CustomerQuery()) == 0
    assert list_staff(session) == before
    assert fill_with_sample(session, 20) == 20


def test_the_sample_store_is_made_once_and_used_again(tmp_path: Path) -> None:
    first = open_sample_store(tmp_path / "demo", customers=20, cost=CHEAP_COST)
    first.session.close()
    again = open_sample_store(tmp_path / "demo", customers=500, cost=CHEAP_COST)
    again.session.close()
    assert (first.is_new, first.customers) == (True, 20)
    assert (again.is_new, again.customers) == (False, 20)
    with pytest.raises(WrongPassword):
        open_sample_store(tmp_path / "demo", password="another one")


def test_a_real_store_is_never_taken_for_a_sample(session: Session) -> None:
    session.close()
    before = (session.folder / "store.db").read_bytes()
    with pytest.raises(NotASampleStore):
        open_sample_store(session.folder, password=PASSWORD)
    assert (session.folder / "store.db").read_bytes() == before


def test_an_unfinished_sample_store_is_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    open_sample_store(folder, customers=20, cost=CHEAP_COST).session.close()
    (folder / "sample.json").write_text('{"complete": false}')
    made = open_sample_store(folder, customers=30, cost=CHEAP_COST)
    made.session.close()
    assert (made.is_new, made.customers) == (True, 30)


def test_a_failed_sample_store_can_be_tried_again(tmp_path: Path) -> None:
    def fail(done: int) -> None:
        raise KeyboardInterrupt

    folder = tmp_path / "demo"
    with pytest.raises(KeyboardInterrupt):
        open_sample_store(folder, customers=20, cost=CHEAP_COST, progress=fail)
    made = open_sample_store(folder, customers=20, cost=CHEAP_COST)
    made.session.close()
    assert made.is_new


def test_a_customer_of_the_sample_can_be_edited_like_any_other(session: Session) -> None:
    from bigclient_desktop.services.customers import draft_of, save_customer

    fill_with_sample(session, 20)
    row = next(row for row in list_customers(session, CustomerQuery(), 0, 20) if row.sight is Sight.WHOLE)
    draft = draft_of(customer_file(session, row.id))
    save_customer(session, replace(draft, customer=replace(draft.customer, phone="020-87654321")))
    assert customer_file(session, row.id).customer.phone == "020-87654321"
