"""Saved views: what is written is read again, what is unknown here is named and left out, nothing hostile gets in."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.saved_views import (
    LONGEST_NAME,
    MOST_VIEWS,
    Offer,
    SavedView,
    SavedViews,
    TooManyViews,
    Unknown,
    ViewFileOfAnotherList,
    ViewFileRefused,
    ViewFileTooNew,
    ViewNameTaken,
    ViewNameUnfit,
    fitted,
    is_fit_name,
    read_views,
    views_from_json,
    write_views,
)
from bigclient_desktop.failures import Failure

_texts = st.text(st.characters(exclude_categories=("C",)), max_size=20)
_names = _texts.map(str.strip).filter(is_fit_name)
_views = st.builds(
    SavedView,
    id=st.just(""),
    name=_names,
    folder=_texts,
    search=_texts,
    filters=st.dictionaries(_texts, st.lists(_texts, unique=True, max_size=4).map(tuple), max_size=4),
    order=st.lists(_texts, unique=True, max_size=6).map(tuple),
    widths=st.dictionaries(_texts, st.integers(0, 1200), max_size=4),
    shown=st.lists(_texts, unique=True, max_size=6).map(tuple),
    sort=_texts,
    descending=st.booleans(),
)
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def written(**changes: object) -> str:
    content = json.loads(write_views("customers", [SavedView("", "重点")], {}))
    return json.dumps(content | changes)


@settings(deadline=None)
@given(st.lists(_views, min_size=1, max_size=3), st.dictionaries(_texts, _texts, max_size=3))
def test_what_is_written_is_read_again(views: list[SavedView], names: dict[str, str]) -> None:
    found, told = read_views(write_views("visits", views, names), "visits")
    assert list(found) == views
    assert told == names


@settings(deadline=None)
@given(st.lists(_views, max_size=6))
def test_what_is_kept_is_found_again(views: list[SavedView]) -> None:
    kept = SavedViews()
    for number, view in enumerate(views):
        kept = kept.with_view(replace(view, id=str(number), name=kept.free_name(view.name)))
    kept = replace(kept, default="0" if views else "")
    assert views_from_json(json.loads(json.dumps(kept.as_json()))) == kept


@settings(deadline=None)
@given(_json, st.sampled_from(["views", "names", "list", "version", "format"]))
def test_a_hostile_part_ends_in_a_sentence(value: object, part: str) -> None:
    with suppress(Failure):
        read_views(written(**{part: value}), "customers")


@settings(deadline=None)
@given(_json)
def test_nonsense_in_the_settings_is_no_view(value: object) -> None:
    assert views_from_json({"views": [value], "default": value}) == SavedViews()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "null",
        '{"format": "bigclient-view"}',
        '{"format": "bigclient-view", "version": true, "list": "customers", "views": []}',
        "[" * 100_000,
        written(views=[]),
        written(views=[{"name": "a"}] * (MOST_VIEWS + 1)),
        written(views=[{"name": "字" * (LONGEST_NAME + 1)}]),
        written(views=[{"name": " 前后空格 "}]),
        written(views=[{"name": "反\u202e转"}]),
        written(views=[{"name": "a", "search": "x" * 1000}]),
        written(views=[{"name": "a", "filters": {"kinds": "policy"}}]),
        written(views=[{"name": "a", "widths": {"name": True}}]),
        written(views=[{"name": "a", "widths": {"name": 10**400}}]),
        written(views=[{"name": "a", "descending": 1}]),
        written(names={"a": 1}),
    ],
)
def test_what_is_no_view_file_is_refused(text: str) -> None:
    with pytest.raises(ViewFileRefused):
        read_views(text, "customers")


def test_a_later_version_and_another_list_are_told_apart() -> None:
    with pytest.raises(ViewFileTooNew):
        read_views(written(version=2), "customers")
    with pytest.raises(ViewFileOfAnotherList) as refusal:
        read_views(written(list="visits"), "customers")
    assert refusal.value.sentence(lambda key, **values: values.get("list_name", key)) == "tab.visits"


def test_what_nobody_knows_is_named_and_left_out() -> None:
    view = SavedView(
        "",
        "重点",
        folder="gone",
        filters={"managers": ("a", "b"), "units": ("x",), "later": ("1",)},
        order=("name", "new"),
        shown=("name", "new"),
        widths={"new": 20},
        sort="new",
    )
    offer = Offer({"all"}, {"name", "code"}, {"full_name"}, {"managers": {"a"}, "units": {"y"}})
    known, left = fitted(view, offer)
    assert known == SavedView("", "重点", "all", "", {"managers": ("a",)}, ("name",), {}, ("name",))
    assert set(left) == {
        Unknown("folder", "gone"),
        Unknown("sort", "new"),
        Unknown("column", "new"),
        Unknown("value", "managers", "b"),
        Unknown("value", "units", "x"),
        Unknown("filter", "later"),
    }
    assert fitted(known, offer) == (known, ())
    whole, none_left = fitted(known, replace(offer, filters={"managers": None}))
    assert (whole, none_left) == (known, ()), "where values are not asked, none is left out"


def test_names_are_short_and_each_its_own() -> None:
    views = SavedViews().with_view(SavedView("1", "重点"))
    with pytest.raises(ViewNameTaken):
        views.with_view(SavedView("2", "重点"))
    with pytest.raises(ViewNameUnfit):
        views.with_view(SavedView("2", "  "))
    assert views.free_name("重点") == "重点 (2)"
    assert len(views.with_view(SavedView("2", "长" * LONGEST_NAME)).free_name("长" * LONGEST_NAME)) <= LONGEST_NAME
    renamed = views.with_view(SavedView("1", "别的"))
    assert [view.name for view in renamed.views] == ["别的"]
    for number in range(MOST_VIEWS - 1):
        views = views.with_view(SavedView(f"n{number}", f"第{number}个"))
    with pytest.raises(TooManyViews):
        views.with_view(SavedView("more", "再多一个"))


def test_moving_stays_within_the_list() -> None:
    views = SavedViews(tuple(SavedView(one, one) for one in "abc"), "b")
    assert [view.id for view in views.moved("a", 1).views] == ["b", "a", "c"]
    assert [view.id for view in views.moved("a", -1).views] == ["a", "b", "c"]
    assert [view.id for view in views.moved("c", 5).views] == ["a", "b", "c"]
    assert views.without("b").default == ""
    assert views.without("a").default == "b"
