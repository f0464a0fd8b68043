"""The cards of the home page: what each reads, how it words its rows, and what it opens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from bigclient_desktop.domain.working_days import china_time, china_today
from bigclient_desktop.tabs.home.work_card import Row
from bigclient_desktop.widgets.exchange_words import INKS, age_words, receipt_days
from bigclient_desktop.widgets.words import listed, tr

if TYPE_CHECKING:
    from bigclient_desktop.services.session import Session

_CLOCK_INKS = {"over": "red", "late": "red", "soon": "amber"}
_VISIT_INKS = {"overdue": "amber"}


@dataclass(frozen=True, slots=True)
class CardKind:
    """A card: `opens` is what a row opens (visit, customer, complaint, a page of 数据交换), `all` the tab and what it
    is asked for."""

    name: str
    sign: str
    read: Callable[["Session"], Sequence[Row]]
    opens: str
    all: tuple[str, str, tuple[Any, ...]] | None = None


def _today(session: "Session") -> list[Row]:
    from bigclient_desktop.services.reminders import todays_visits

    rows = []
    for row in todays_visits(session):
        way = tr(f"visit.way.{row.way}") if row.way else ""
        words = f"{china_time(row.starts_at):%H:%M}  {row.customer_name}"
        note = tr(f"visits.state.{row.state}") if row.state != "planned" else way
        rows.append(Row(row.id, words, note, _VISIT_INKS.get(row.state, "quiet")))
    return rows


def _overdue(session: "Session") -> list[Row]:
    from bigclient_desktop.services.visit_plans import overdue_customers

    rows = []
    for due in overdue_customers(session):
        words = tr(f"visits.standing.{due.standing}", days=due.days_over)
        grade = f" · {tr(f'grade.{due.who.grade}')}" if due.who.grade else ""
        tone = "red" if due.standing == "never" else "amber"
        rows.append(Row(due.who.customer, f"{due.who.name}{grade}", words, tone))
    return rows


def _complaints(session: "Session") -> list[Row]:
    from bigclient_desktop.services.reminders import complaints_running_out

    rows = []
    for row in complaints_running_out(session):
        clock = row.clocks.most_urgent
        key, values = clock.words()
        note = f"{tr(f'clock.{clock.kind}')} {tr(key, **values)}"
        rows.append(Row(row.id, row.customer_name, note, _CLOCK_INKS.get(clock.level, "quiet")))
    return rows


def _contracts(session: "Session") -> list[Row]:
    from bigclient_desktop.services.reminders import contracts_ending

    today = china_today()
    rows = []
    for one in contracts_ending(session):
        words, (note, ink) = one.customer_name, _until(one.until, today)
        if one.agreement:
            words = f"{one.customer_name} · {one.agreement}"
        if one.renews:
            note, ink = tr("home.renews", when=note), "quiet"
        rows.append(Row(one.customer, words, note, ink))
    return rows


def _items(session: "Session") -> list[Row]:
    from bigclient_desktop.services.reminders import items_due

    today = china_today()
    rows = []
    for one in items_due(session):
        note = _until(one.item.due_on, today) if one.item.due_on else ("", "quiet")
        rows.append(Row(one.item.visit or "", " · ".join(filter(None, (one.customer_name, one.item.content))), *note))
    return rows


def _files(session: "Session") -> list[Row]:
    from bigclient_desktop.services.reminders import files_to_complete

    return [Row(row.id, row.full_name, f"{row.completeness}%") for row in files_to_complete(session)]


def _roles(session: "Session") -> list[Row]:
    from bigclient_desktop.services.roles import role_gaps

    rows = []
    for one in role_gaps(session):
        grade = f" · {tr(f'grade.{one.grade}')}" if one.grade else ""
        lacks = [tr("home.role_missing", role=tr(f"customers.{role}")) for role in one.missing]
        lacks += [tr("home.role_gone", role=tr(f"customers.{role}")) for role in one.gone]
        rows.append(Row(one.customer, f"{one.name}{grade}", listed(lacks), "red" if one.gone else "amber"))
    return rows


def _retention(session: "Session") -> list[Row]:
    from bigclient_desktop.services.retention import retention_ends

    today = china_today()
    rows = []
    for one in retention_ends(session):
        who = f"{one.contact_name} · {one.customer_name}" if one.contact else one.customer_name
        note, tone = _until(one.day, today)
        if one.standing == "withdrawn":
            note, tone = tr("home.withdrawn"), "red"
        rows.append(Row(one.customer, who, note, tone))
    return rows


def _packages(session: "Session") -> list[Row]:
    from bigclient_desktop.services.exchange_status import exchange_status

    status = exchange_status(session)
    asked = _requests(session)
    if not status.is_enrolled:
        return [*asked, Row("overview", tr("home.packages_alone"), weight=0)]
    tone = INKS.get(status.level, "quiet")
    figures = (
        ("unsent", "unsent", status.unsent, tone),
        ("review", "review", status.reviews, "amber"),
        ("parked", "parked", status.parked, "amber"),
        ("proposals", "proposals", status.proposals, "amber"),
        ("overview", "alarms", status.alarms, "red"),
    )
    rows = asked + [
        Row(page, tr(f"home.packages_{name}"), tr("home.count_of", count=count), ink, count)
        for page, name, count, ink in figures
        if count
    ]
    days = receipt_days(status)
    if status.centre_name and (rows or status.level in INKS):
        age = tr("exchange_words.no_receipt") if status.receipt_at is None else age_words(days or 0)
        rows.append(Row("overview", tr("home.packages_receipt"), age, tone, 0))
    return rows


def _requests(session: "Session") -> list[Row]:
    """Requests to see a file that wait for the person, and answers to his own."""
    from bigclient_desktop.services.file_requests import answers_to_read, count_to_answer

    figures = (("waiting", count_to_answer(session)), ("answered", len(answers_to_read(session))))
    return [
        Row(f"requests/{view}", tr(f"home.requests_{view}"), tr("home.count_of", count=count), "amber", count)
        for view, count in figures
        if count
    ]


def _until(day: date, today: date) -> tuple[str, str]:
    """`12 天后` or `逾期 3 天`, and the ink for it."""
    days = (day - today).days
    if days < 0:
        return tr("home.days_over", days=-days), "red"
    return (tr("home.is_today"), "amber") if not days else (tr("home.days_left", days=days), "quiet")


WORK_CARDS: tuple[CardKind, ...] = (
    CardKind("today", "visits", _today, "open_visit", ("visits", "show_folder", ("today",))),
    CardKind("overdue", "clock", _overdue, "customer", ("visits", "show_plan", ())),
    CardKind("complaints", "complaints", _complaints, "open_complaint", ("complaints", "show_folder", ("urgent",))),
    CardKind("items", "check", _items, "open_visit", ("visits", "show_folder", ("with_items",))),
    CardKind("contracts", "document", _contracts, "customer", ("customers", "show_folder", ("contract_ending",))),
    CardKind("files", "edit", _files, "customer", ("customers", "show_folder", ("incomplete",))),
    CardKind("roles", "person", _roles, "customer", ("grading", "show_missing", ())),
    CardKind("retention", "person", _retention, "customer", ("customers", "show_retention", ())),
    CardKind("packages", "sync", _packages, "open_exchange", ("sync", "show_page", ("overview",))),
)
