"""The columns of the complaints' list."""

from bigclient_desktop.domain.complaint_lists import ComplaintRow, ComplaintSort
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import Label, plain_words
from bigclient_desktop.widgets.visit_words import clock_gauge, grade_chip
from bigclient_desktop.widgets.words import tr

_SEVERITY_TONES = {"normal": "quiet", "serious": "warn", "critical": "bad"}


def complaint_columns(label: Label) -> tuple[Column[ComplaintRow], ...]:
    """All columns in their shipped order."""

    def clock(name: str, width: int = 172) -> Column[ComplaintRow]:
        return Column(
            name,
            f"clock.{name}",
            lambda row: clock_gauge(getattr(row.clocks, name)).words,
            width,
            ComplaintSort.URGENCY if name == "solution" else "",
            Look.CLOCK,
            value=lambda row: clock_gauge(getattr(row.clocks, name)),
        )

    return (
        Column("number", "complaint.number", lambda row: row.number or "", 152, ComplaintSort.NUMBER),
        Column("customer", "complaint.customer", lambda row: row.customer_name, 200, ComplaintSort.CUSTOMER),
        clock("answer"),
        clock("solution", 192),
        Column(
            "stage",
            "complaint.state",
            stage_words,
            164,
            "",
            Look.CHIP,
            value=lambda row: stage_chip(row.stage, row.is_paused),
        ),
        Column(
            "kind",
            "complaint.kind",
            lambda row: tr(f"complaint.kind.{row.kind}") if row.kind else "",
            72,
            ComplaintSort.KIND,
        ),
        Column(
            "severity",
            "complaint.severity",
            lambda row: tr(f"complaint.severity.{row.severity}") if row.severity else "",
            88,
            ComplaintSort.SEVERITY,
            Look.CHIP,
            value=lambda row: severity_chip(row.severity),
        ),
        Column("repeats", "complaints.repeats", repeat_words, 88),
        Column("handler", "complaint.handler", lambda row: row.handler or "", 80),
        clock("statutory"),
        Column(
            "grade",
            "customers.grade",
            lambda row: tr(f"grade.{row.grade}") if row.grade else "",
            104,
            ComplaintSort.GRADE,
            Look.CHIP,
            value=lambda row: grade_chip(row.grade),
        ),
        Column(
            "received_at",
            "complaint.received_at",
            lambda row: plain_words(row.received_at),
            128,
            ComplaintSort.RECEIVED,
        ),
        Column("service", "complaint.service", lambda row: label("services", row.service) if row.service else "", 96),
        Column(
            "responsible_unit",
            "complaint.responsible_unit",
            lambda row: label("units", row.responsible_unit) if row.responsible_unit else "",
            140,
        ),
        Column(
            "compensation",
            "complaint.compensation",
            lambda row: format_money(row.compensation, unit="元") if row.compensation else "",
            104,
            ComplaintSort.COMPENSATION,
            Look.FIGURES,
            unit="unit.yuan",
        ),
    )


def stage_chip(stage: str, is_paused: bool) -> Chip:
    """Where a complaint stands."""
    if is_paused:
        return Chip("quiet", tr("complaints.stage.paused"), provisional=True)
    tone = {"closed": "good", "confirmed": "good", "received": "warn"}.get(stage, "silver")
    return Chip(tone, tr(f"complaints.stage.{stage}"))


def severity_chip(severity: str | None) -> Chip | None:
    """How serious it is."""
    return Chip(_SEVERITY_TONES[severity], tr(f"complaint.severity.{severity}")) if severity else None


def stage_words(row: ComplaintRow) -> str:
    """The stage, and escalations, for tips and screen readers."""
    words = stage_chip(row.stage, row.is_paused).word
    return f"{words} · {tr('complaints.escalated', count=row.escalations)}" if row.escalations else words


def repeat_words(row: ComplaintRow) -> str:
    """Earlier complaints of the same kind."""
    return tr("complaints.repeat_count", count=row.repeats) if row.repeats else ""
