"""The columns of the diary's list."""

from bigclient_desktop.domain.visit_lists import VisitRow, VisitSort
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import Label, code_words, plain_words
from bigclient_desktop.widgets.visit_words import grade_chip, visit_chip
from bigclient_desktop.widgets.words import tr


def visit_columns(label: Label) -> tuple[Column[VisitRow], ...]:
    """All columns in their shipped order."""
    return (
        Column("starts_at", "visits.when", lambda row: plain_words(row.starts_at), 128, VisitSort.STARTS),
        Column("customer", "visit.customer", lambda row: row.customer_name, 208, VisitSort.CUSTOMER),
        Column(
            "state",
            "visit.state",
            lambda row: tr(f"visits.state.{row.state}"),
            112,
            VisitSort.STATE,
            Look.CHIP,
            value=lambda row: visit_chip(row.state),
        ),
        Column(
            "grade",
            "customers.grade",
            lambda row: tr(f"grade.{row.grade}") if row.grade else "",
            104,
            VisitSort.GRADE,
            Look.CHIP,
            value=lambda row: grade_chip(row.grade),
        ),
        Column("way", "visit.way", lambda row: tr(f"visit.way.{row.way}") if row.way else "", 80, VisitSort.WAY),
        Column("manager", "visits.visitor", lambda row: row.manager or "", 72, VisitSort.MANAGER),
        Column("persons_met", "visit.persons_met", lambda row: row.persons_met or "", 88),
        Column("purpose", "visit.purpose", lambda row: row.purpose or "", 160),
        Column("result", "visit.result", lambda row: row.result or "", 200),
        Column("next_on", "visits.next_on", lambda row: _day(row.next_on), 96, VisitSort.NEXT),
        Column("next_step", "visit.next_step", lambda row: row.next_step or "", 160, shown=False),
        Column("notes", "visits.notes", note_words, 144),
        Column("recorded_on", "visits.recorded_on", lambda row: _day(row.recorded_on), 96, VisitSort.RECORDED),
        Column("code", "customer.code", lambda row: code_words(row.code), 152, shown=False),
        Column("town", "visits.town", lambda row: row.town or "", 88, shown=False),
        Column("unit", "visit.unit", lambda row: label("units", row.unit) if row.unit else "", 140, shown=False),
    )


def note_words(row: VisitRow) -> str:
    """What is special about an entry."""
    notes = [
        tr("visits.note_late") if row.is_late else "",
        tr("visits.note_put_off") if row.is_put_off else "",
        tr("visits.note_corrected") if row.is_corrected else "",
        tr("visits.note_remark") if row.has_remark else "",
        tr("visits.note_items", count=row.open_items) if row.open_items else "",
    ]
    return " · ".join(note for note in notes if note)


def _day(day: object) -> str:
    return plain_words(day) if day else ""
