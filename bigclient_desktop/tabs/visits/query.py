"""What the diary asks the store: folder, search, ticked filters and sorting put together."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from bigclient_desktop.domain.fields import VISIT
from bigclient_desktop.domain.visit_lists import VisitQuery, VisitSort
from bigclient_desktop.domain.working_days import china_today, week_of
from bigclient_desktop.widgets.editors import choices_of
from bigclient_desktop.widgets.filter_bar import Filter
from bigclient_desktop.widgets.folder_list import Folder
from bigclient_desktop.widgets.lookups import Lookups, grade_options
from bigclient_desktop.widgets.options import listed
from bigclient_desktop.widgets.words import tr

PERIODS = ("today", "week", "next_week", "last_week", "month", "last_month", "quarter", "year")
EXTRAS = ("with_follow_ups", "without_next", "late_only", "remarked_only")
_STATES = ("planned", "overdue", "done", "cancelled")


def period_of(key: str, today: date) -> tuple[date, date]:
    """The first and last day of a named period."""
    monday, sunday = week_of(today)
    week = timedelta(days=7)
    month = today.replace(day=1)
    quarter = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    before = (month - timedelta(days=1)).replace(day=1)
    return {
        "today": (today, today),
        "week": (monday, sunday),
        "next_week": (monday + week, sunday + week),
        "last_week": (monday - week, sunday - week),
        "month": (month, end_of_month(month)),
        "last_month": (before, end_of_month(before)),
        "quarter": (quarter, end_of_month(quarter.replace(month=quarter.month + 2))),
        "year": (today.replace(month=1, day=1), today.replace(month=12, day=31)),
    }[key]


def end_of_month(day: date) -> date:
    """The last day of the day's month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def visit_filters(lookups: Lookups) -> tuple[Filter, ...]:
    """The filters of the bar."""

    return (
        Filter("period", "visits.period", lambda: listed({key: tr(f"visits.period_{key}") for key in PERIODS})),
        Filter("managers", "visits.visitor", lambda: lookups.ticks("staff")),
        Filter("grades", "customers.grade", grade_options),
        Filter("ways", "visit.way", lambda: choices_of("visit", VISIT.by_name["way"])),
        Filter("states", "visit.state", lambda: listed({key: tr(f"visits.state.{key}") for key in _STATES})),
        Filter("extras", "visits.extras", lambda: listed({key: tr(f"visits.extra_{key}") for key in EXTRAS})),
    )


def visit_folders(staff_id: str, today: date) -> tuple[Folder, ...]:
    """The smart folders of this person."""

    def folder(key: str, **changes: object) -> Folder:
        return Folder(key, f"visits.folder_{key}", lambda query: replace(query, **changes))

    monday, sunday = week_of(today)
    return (
        folder("all"),
        folder("mine", managers=(staff_id,)),
        Folder("coming", "visits.folder_coming"),
        folder("today", first=today, last=today, states=("planned", "overdue", "done"), descending=False),
        folder("week", first=monday, last=sunday, descending=False),
        folder("planned", states=("planned",), descending=False),
        folder("overdue", states=("overdue",), descending=False),
        Folder("look", "visits.folder_look"),
        folder("without_next", without_next=True),
        folder("with_items", with_follow_ups=True),
        folder("late", late_only=True),
        folder("remarked", remarked_only=True),
    )


def visit_query(
    folder: Folder, search: str, ticked: Mapping[str, tuple[str, ...]], sort: str, descending: bool, today: date
) -> VisitQuery:
    """The whole question; the folder has the last word, but for a sorting that a person chose. What nobody can tick
    (a saved view of another version) is not asked."""
    query = VisitQuery(search=search)
    query = folder.ask(query) if folder.ask else query
    spans = [period_of(key, today) for key in ticked.get("period", ()) if key in PERIODS]
    if spans:
        query = replace(query, first=min(first for first, _ in spans), last=max(last for _, last in spans))
    names = {name: keys for name, keys in ticked.items() if name in ("managers", "grades", "ways", "states")}
    query = replace(query, **names)
    query = replace(query, **{key: True for key in ticked.get("extras", ()) if key in EXTRAS})
    if sort:
        query = replace(query, sort_by=VisitSort(sort), descending=descending)
    return query


def unsorted_query(folder: Folder, search: str, ticked: Mapping[str, tuple[str, ...]]) -> VisitQuery:
    """The question of a saved view, for its count."""
    return visit_query(folder, search, ticked, "", False, china_today())
