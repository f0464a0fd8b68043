"""The lists of visits and of complaints as workbooks; their headings are those that the import reads."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.complaint_lists import ComplaintQuery
from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.dictionaries import label
from bigclient_desktop.domain.fields import COMPLAINT, VISIT, Entity, Kind
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.services.access import Action, demand, seeing
from bigclient_desktop.services.complaints import list_complaints
from bigclient_desktop.services.left_out import check_left, held_back_from_paper
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.reading import Cancel, Progress
from bigclient_desktop.spreadsheets.writing import SheetColumn, write_customers
from bigclient_desktop.store import complaints as stored_complaints
from bigclient_desktop.store import customers as stored_customers
from bigclient_desktop.store import visits as stored
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.translations import Catalogue, catalogue

_VISIT = [
    "starts_at",
    "ends_at",
    "state",
    "way",
    "manager",
    "unit",
    "companions",
    "persons_met",
    "place",
    "purpose",
    "talk",
    "needs",
    "competitor_news",
    "problems",
    "result",
    "next_step",
    "next_on",
    "no_next_reason",
    "recorded_on",
    "late_reason",
    "correction_reason",
    "superior_remark",
]
_COMPLAINT = [
    "number",
    "received_at",
    "way",
    "complainant",
    "phone",
    "service",
    "item_numbers",
    "kind",
    "severity",
    "what_happened",
    "demand",
    "responsible_unit",
    "handler",
    "investigator",
    "findings",
    "liability",
    "opinion",
    "compensation",
    "compensation_basis",
    "satisfaction",
    "dissatisfaction_reason",
    "improvement",
    "state",
    "unconfirmed_reason",
]
_STEPS = ("answered", "handled", "closed")


def export_visits(
    session: Session,
    query: VisitQuery,
    out: Path,
    *,
    now: datetime | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
    secret_reason: str = "",
) -> int:
    """Writes the visits that the query finds, oldest first, and gives their number.

    Those whom one may not export are left out and counted, and those marked secret unless there is a reason. Raises
    WorkbookUnwritable, WorkCancelled, NotAllowed, OnlySecret.
    """
    words = catalogue(session.language)
    with seeing(session) as connection:
        visits = stored.full_visits(connection, query, now_or(now), session.store.search)
        customers = _customers(connection, [visit.customer for visit, _ in visits])
        names = staff_names(connection)
    named = [visit.customer or "" for visit, _ in visits]
    gone = held_back_from_paper(session, named, secret_reason, "tab.visits", Action.EXPORT)
    visits = [one for one in visits if one[0].customer not in gone]
    check_left(session, gone, bool(visits), Action.EXPORT)
    asked = dict.fromkeys(visit.customer for visit, _ in visits if visit.customer)
    demand(session, Action.EXPORT, asked, count=len(visits), form="audit.form.visits", target=out)
    told = _teller(VISIT, words, names)
    rows = (
        [
            *customers.get(visit.customer or "", ("", "")),
            *(visitor if name == "manager" else told(visit, name) for name in _VISIT),
        ]
        for visit, visitor in visits
    )
    columns = [*_who(words), *(_column(VISIT, name, words) for name in _VISIT)]
    return write_customers(
        out,
        columns,
        rows,
        sheet=words("tab.visits"),
        total=len(visits),
        cancel=cancel,
        progress=progress,
        note=(words("privacy.note_sheet"), gone.note(words)),
    )


def export_complaints(
    session: Session,
    query: ComplaintQuery,
    out: Path,
    *,
    now: datetime | None = None,
    cancel: Cancel | None = None,
    progress: Progress | None = None,
    secret_reason: str = "",
) -> int:
    """Writes the complaints that the query finds, in its order, and gives their number.

    Those whom one may not export are left out and counted, and those marked secret unless there is a reason. Raises
    WorkbookUnwritable, WorkCancelled, NotAllowed, OnlySecret.
    """
    words = catalogue(session.language)
    found = list_complaints(session, query, now=now)
    named = [row.customer for row in found]
    gone = held_back_from_paper(session, named, secret_reason, "tab.complaints", Action.EXPORT)
    found = [row for row in found if row.customer not in gone]
    check_left(session, gone, bool(found), Action.EXPORT)
    with seeing(session) as connection:
        whole = stored_complaints.complaints_by_id(connection, [row.id for row in found])
        events = stored_complaints.events_of(connection, list(whole.values()))
        names = staff_names(connection)
    asked = dict.fromkeys(one.customer for one in whole.values() if one.customer)
    demand(session, Action.EXPORT, asked, count=len(found), form="audit.form.complaints", target=out)
    told = _teller(COMPLAINT, words, names)

    def steps(complaint: Complaint) -> list[datetime | None]:
        last = {event.step: event.at for event in events.get(complaint.id, []) if event.at}
        return [last.get(step) for step in _STEPS]

    rows = (
        [
            row.code or "",
            row.customer_name,
            *(row.handler if name == "handler" else told(whole[row.id], name) for name in _COMPLAINT),
            *steps(whole[row.id]),
        ]
        for row in found
    )
    columns = [*_who(words), *(_column(COMPLAINT, name, words) for name in _COMPLAINT)]
    columns += [SheetColumn(words(f"complaints.column.{step}"), Kind.DATETIME) for step in _STEPS]
    return write_customers(
        out,
        columns,
        rows,
        sheet=words("tab.complaints"),
        total=len(found),
        cancel=cancel,
        progress=progress,
        note=(words("privacy.note_sheet"), gone.note(words)),
    )


def visits_customers(session: Session, query: VisitQuery, now: datetime | None = None) -> set[str]:
    """Whose visits the query finds."""
    with session.store.reading() as connection:
        found = stored.full_visits(connection, query, now_or(now), session.store.search)
    return {visit.customer for visit, _ in found if visit.customer}


def complaints_customers(session: Session, query: ComplaintQuery, now: datetime | None = None) -> set[str]:
    """Whose complaints the query finds."""
    return {row.customer for row in list_complaints(session, query, now=now)}


def _customers(connection: Any, ids: Sequence[str | None]) -> dict[str, tuple[str, str]]:
    """Code and name by id."""
    keys = [bytes.fromhex(identity) for identity in dict.fromkeys(ids) if identity]
    return {row.id: (row.code or "", row.full_name) for row in stored_customers.rows_of(connection, keys)}


def _who(words: Catalogue) -> list[SheetColumn]:
    return [SheetColumn(words("customer.code"), width=17), SheetColumn(words("customer.full_name"), width=36)]


def _column(entity: Entity, name: str, words: Catalogue) -> SheetColumn:
    kind, heading = entity.by_name[name].kind, words(f"{entity.name}.{name}")
    if kind is Kind.MONEY:
        heading = f"{heading}(元)"
    return SheetColumn(heading, kind)


def _teller(entity: Entity, words: Catalogue, names: dict[str, str]) -> Callable[[Any, str], Any]:
    """What a field's cell holds: words of choices, names of people and units; times as instants."""

    def told(record: Any, name: str) -> Any:
        field, found = entity.by_name[name], getattr(record, name)
        if found is None or found == ():
            return None
        if field.choices:
            return words(f"{entity.name}.{name}.{found}")
        if field.dictionary == "staff":
            return names.get(found, found)
        if field.dictionary:
            return label(field.dictionary, found, words.language)
        return found

    return told
