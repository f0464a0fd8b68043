"""The columns of the customer list."""

from dataclasses import replace
from typing import Any

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.archive_form import masked_phone
from bigclient_desktop.domain.customer_file import CustomerRow, SortBy
from bigclient_desktop.domain.money import Unit, format_money
from bigclient_desktop.domain.roles import main_person
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, ColumnView, Look
from bigclient_desktop.widgets.field_words import Label, code_words, plain_words
from bigclient_desktop.widgets.words import tr

_KNOWN_TO_ALL = frozenset({"full_name", "stage", "unit", "lead_manager", "deleted_by", "deleted_at"})

_TELLING = {"code": "access.locked", "grade": "access.locked_tip"}
"""The columns that tell why the others are empty."""


def customer_columns(label: Label, unit: Unit = "万元") -> tuple[Column[CustomerRow], ...]:
    """All columns in their shipped order; money in `unit`."""

    def choice(field: str) -> "Column[CustomerRow]":
        return Column(
            field,
            f"customer.{field}",
            lambda row: tr(f"customer.{field}.{getattr(row, field)}") if getattr(row, field) else "",
            100,
            SortBy.STAGE if field == "stage" else "",
            shown=field == "kind",
        )

    def money(row: CustomerRow) -> str:
        return "" if row.revenue is None else format_money(row.revenue, unit=unit) if row.revenue else "—"

    def area(row: CustomerRow) -> str:
        division = label("divisions", row.division) if row.division else ""
        return f"{division} {row.town}" if row.town else division

    columns: tuple[Column[CustomerRow], ...] = (
        Column("code", "customer.code", lambda row: code_words(row.code), 152, SortBy.CODE),
        Column("full_name", "customer.full_name", lambda row: row.full_name, 232, SortBy.NAME),
        Column("short_name", "customer.short_name", lambda row: row.short_name or "", 96),
        choice("kind"),
        Column(
            "industry",
            "customer.industry",
            lambda row: label("industries", row.industry) if row.industry else "",
            112,
            SortBy.INDUSTRY,
        ),
        Column("division", "customers.area", area, 128, SortBy.DIVISION),
        Column("grade", "customers.grade", grade_words, 96, SortBy.GRADE, Look.CHIP, value=grade_chip),
        Column("score", "customers.score", score_words, 64, "", Look.FIGURES, shown=False),
        Column(
            "lead_manager",
            "customers.lead_manager",
            lambda row: row.lead_manager or "",
            80,
            SortBy.LEAD_MANAGER,
        ),
        Column("deputy_manager", "customers.deputy_manager", lambda row: row.deputy_manager or "", 80),
        Column(
            "main_manager",
            "customers.main_manager",
            lambda row: main_person(row.stage, row.lead_manager, row.deputy_manager) or "",
            80,
        ),
        Column("last_visit", "customers.last_visit", lambda row: _day(row.last_visit), 96, SortBy.LAST_VISIT),
        Column("next_visit", "customers.next_visit", lambda row: _day(row.next_visit), 96),
        Column(
            "revenue",
            "customers.revenue",
            money,
            120,
            SortBy.REVENUE,
            Look.FIGURES,
            unit="unit.yuan" if unit == "元" else "unit.wan",
        ),
        Column(
            "completeness",
            "customers.completeness",
            lambda row: f"{row.completeness}%",
            112,
            SortBy.COMPLETENESS,
            Look.BAR,
            value=lambda row: row.completeness,
        ),
        choice("stage"),
        Column(
            "unit",
            "customer.responsible_unit",
            lambda row: label("units", row.unit) if row.unit else "",
            140,
            SortBy.UNIT,
            shown=False,
        ),
        Column("contact", "customers.contact", lambda row: row.contact or "", 88, shown=False),
        Column("phone", "customer.phone", lambda row: masked_phone(row.phone or ""), 120, shown=False),
        Column("postal_address", "customer.postal_address", lambda row: row.postal_address or "", 220, shown=False),
        Column("contract_until", "customer.contract_until", lambda row: _day(row.contract_until), 96, shown=False),
        Column(
            "open_complaints",
            "customers.open_complaints",
            lambda row: str(row.open_complaints or ""),
            88,
            "",
            Look.FIGURES,
            shown=False,
        ),
        Column(
            "branch_count",
            "customers.branches",
            lambda row: str(row.branch_count or ""),
            64,
            "",
            Look.FIGURES,
            shown=False,
        ),
        Column(
            "deleted_by",
            "customers.deleted_by",
            lambda row: row.deletion.person if row.deletion else "",
            88,
            shown=False,
        ),
        Column(
            "deleted_at",
            "customers.deleted_at",
            lambda row: plain_words(row.deletion.at) if row.deletion else "",
            128,
            shown=False,
        ),
        Column(
            "changed_at",
            "customers.changed_at",
            lambda row: plain_words(row.changed_at) if row.changed_at else "",
            128,
            SortBy.CHANGED,
            shown=False,
        ),
    )
    return tuple(column if column.name in _KNOWN_TO_ALL else _as_seen(column) for column in columns)


def _as_seen(column: Column[CustomerRow]) -> Column[CustomerRow]:
    """A column that holds nothing of a customer of whom the person sees the existence alone."""
    text, value = column.text, column.value
    locked = Chip("locked", "")

    def shown(row: CustomerRow) -> str:
        if row.sight is not Sight.EXISTENCE:
            return text(row)
        return tr(_TELLING.get(column.name, "access.masked"))

    def drawn(row: CustomerRow) -> Any:
        if row.sight is not Sight.EXISTENCE:
            return value(row) if value else None
        return replace(locked, word=tr("access.locked")) if column.name == "grade" else None

    return replace(column, text=shown, value=drawn if value else None)


def bin_view(own: ColumnView) -> dict[str, Any]:
    """What the recycle bin shows: one's own columns, and behind the name who deleted a customer and when."""
    told = ("deleted_by", "deleted_at")
    order = [name for name in own.order if name not in told]
    place = order.index("full_name") + 1
    return own.as_json() | {"order": [*order[:place], *told, *order[place:]], "shown": sorted({*own.shown, *told})}


def others_view(own: ColumnView, *, alone: bool) -> dict[str, Any]:
    """What a list with others' customers shows: behind the name what is known of theirs, and one's own columns where
    they are not `alone`."""
    told = ("unit", "lead_manager", "stage")
    order = [name for name in own.order if name not in told]
    place = order.index("full_name") + 1
    shown = {"full_name", *told} if alone else {*own.shown, *told}
    return own.as_json() | {"order": [*order[:place], *told, *order[place:]], "shown": sorted(shown)}


def grade_chip(row: CustomerRow) -> Chip | None:
    """The grade's chip; policy customers are listed without one."""
    if row.grade is None:
        return None
    return Chip(row.grade, tr(f"grade.{row.grade}"), row.grade_provisional)


def grade_words(row: CustomerRow) -> str:
    """The grade, and whether it is only provisional, for tips and screen readers."""
    if row.grade is None:
        return ""
    word = tr(f"grade.{row.grade}")
    return tr("archive.grade_provisional", grade=word) if row.grade_provisional else word


def score_words(row: CustomerRow) -> str:
    """The score truncated to two decimals, as the rules ask (89.999 never shows as 90.00)."""
    if row.score is None:
        return ""
    whole, _, decimals = f"{row.score:f}".partition(".")
    return f"{whole}.{decimals[:2].ljust(2, '0')}"


def _day(day: object) -> str:
    return plain_words(day) if day else ""
