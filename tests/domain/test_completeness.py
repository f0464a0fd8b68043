"""The completeness meter."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.completeness import (
    MOST_WEIGHT,
    WEIGHABLE,
    WeightsRefused,
    completeness_of,
    shipped_weights,
    weights_said,
    weights_text,
    weights_with,
)
from bigclient_desktop.domain.customers import Competitor, Contact, Customer, values_of
from bigclient_desktop.domain.fields import CUSTOMER, Kind
from bigclient_desktop.domain.reference import document
from bigclient_desktop.translations import catalogue

SAMPLES = {Kind.TEXT_SET: ("x",), Kind.CHOICE_SET: ("letters",), Kind.BOOLEAN: True, Kind.INTEGER: 0, Kind.MONEY: 0}
FULL = Customer(**{field.name: SAMPLES.get(field.kind, "x") for field in CUSTOMER.fields})  # type: ignore[arg-type]
CONTACT = Contact(id="1", name="张三", mobile="13800138000")


@pytest.mark.parametrize("kind", ["commercial", "policy"])
def test_every_weighted_field_exists_and_has_a_label(kind: str) -> None:
    known = set(values_of(FULL)) | {"contacts"}
    assert set(document("completeness")[kind]) <= known
    assert all(f"customer.{name}" in catalogue("zh_CN") for name in document("completeness")[kind])
    required = {field.name for field in CUSTOMER.fields if field.required}
    assert required <= set(document("completeness")[kind])


def test_a_full_file_and_an_empty_one() -> None:
    assert completeness_of(FULL, [CONTACT]).percent == 100
    assert completeness_of(FULL, [CONTACT]).missing == ()
    empty = completeness_of(Customer(), [])
    assert empty.percent == 0
    assert set(empty.missing) == set(document("completeness")["commercial"])
    assert empty.missing[0] in ("full_name", "contacts")


def test_contacts_count_when_they_can_be_reached() -> None:
    for contact in (replace(CONTACT, mobile=None), replace(CONTACT, deleted=True), replace(CONTACT, name=None)):
        result = completeness_of(FULL, [contact])
        assert result.missing == ("contacts",)
        assert result.percent < 100


def test_policy_customers_need_fewer() -> None:
    few = {name: "x" for name in document("completeness")["policy"] if name not in ("contacts", "kind")}
    policy = Customer(kind="policy", **few)
    assert completeness_of(policy, [CONTACT]).percent == 100
    assert completeness_of(replace(policy, kind="commercial"), [CONTACT]).percent < 100


@given(st.sets(st.sampled_from(sorted(set(document("completeness")["commercial"]) - {"contacts", "kind"}))))
def test_less_filled_is_less_complete(emptied: set[str]) -> None:
    customer = replace(FULL, **dict.fromkeys(emptied))
    result = completeness_of(customer, [CONTACT])
    assert set(result.missing) == emptied
    assert (result.percent == 100) == (not emptied)
    assert 0 <= result.percent <= 100


@given(st.sets(st.sampled_from(sorted(document("completeness")["commercial"]))))
def test_the_percent_tells_of_what_is_not_missing(emptied: set[str]) -> None:
    blank = {name: getattr(Customer(), name) for name in emptied if name in values_of(FULL)}
    customer = replace(FULL, **(blank | {"kind": "commercial"}))
    found = completeness_of(customer, [] if "contacts" in emptied else [CONTACT])
    weights = document("completeness")["commercial"]
    whole = sum(weights.values())
    assert found.percent == (whole - sum(weights[name] for name in found.missing)) * 100 // whole


@given(st.dictionaries(st.sampled_from(WEIGHABLE), st.integers(1, MOST_WEIGHT), min_size=1))
def test_whatever_the_office_weighs_a_hundred_percent_is_within_reach(own: dict[str, int]) -> None:
    weights = weights_with({"commercial": own})
    decider = replace(CONTACT, role="decides")
    whole = completeness_of(FULL, [decider], weights, [Competitor("1", name="顺风")])
    assert (whole.percent, whole.missing) == (100, ())
    empty = completeness_of(Customer(), [], weights)
    assert set(empty.missing) == set(own)
    assert empty.percent == 0
    assert [own[name] for name in empty.missing] == sorted(own.values(), reverse=True)


def test_weights_that_make_no_sense_are_refused() -> None:
    for own in (
        {"commercial": {}},
        {"commercial": {"full_name": 0}},
        {"commercial": {"full_name": -1, "phone": 5}},
        {"policy": {"full_name": MOST_WEIGHT + 1}},
        {"policy": {"full_name": 1.5}},
        {"policy": {"nobody": 5}},
        {"private": {"full_name": 5}},
    ):
        with pytest.raises(WeightsRefused):
            weights_with(own)
    assert weights_with({}) is shipped_weights()


@given(st.dictionaries(st.sampled_from(WEIGHABLE), st.integers(1, MOST_WEIGHT), min_size=1))
def test_what_an_office_says_is_read_again(own: dict[str, int]) -> None:
    assert weights_said(weights_text({"commercial": own})).by_kind["commercial"] == own


def test_of_what_a_newer_program_says_the_known_part_counts() -> None:
    said = weights_said('{"commercial": {"full_name": 3, "moods": 9, "fax": "many", "phone": -1}, "private": {"x": 1}}')
    assert said.by_kind["commercial"] == {"full_name": 3}
    for text in ("", "nothing", "[]", "7", '{"commercial": {"moods": 9}}', '{"commercial": 5}', "[" * 9999):
        assert weights_said(text).by_kind == shipped_weights().by_kind
