"""Annex 4, annex 1 and the grading list as their columns, titles and signatures say; services put the rows in."""

from collections.abc import Sequence

from bigclient_desktop.domain.list_form import ColumnKind, ListColumn, ListForm, ListSection
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.failures import Words

_STATEMENT_SIGNATURES = ("form.sign.preparer", "form.sign.reviewer", "form.sign.leader")
_GRADING_SIGNATURES = ("form.sign.administrator", "form.sign.director", "form.sign.bureau")
_TEXT, _COUNT, _MONEY, _SCORE, _PERCENT = (
    ColumnKind.TEXT,
    ColumnKind.COUNT,
    ColumnKind.MONEY,
    ColumnKind.SCORE,
    ColumnKind.PERCENT,
)

Described = Sequence[tuple[str, float, ColumnKind]]
"""Columns by the last word of their catalogue key, with width and kind."""

_MONTH_STATEMENT: Described = (
    ("number", 7, _COUNT),
    ("code", 21, _TEXT),
    ("name", 40, _TEXT),
    ("service", 13, _TEXT),
    ("volume", 14, _TEXT),
    ("month_amount", 20, _MONEY),
    ("cumulated", 22, _MONEY),
    ("last_year", 20, _MONEY),
    ("year_on_year", 11, _PERCENT),
    ("sub_branch", 22, _TEXT),
)
_RANKING: Described = (
    ("place_in_industry", 10, _COUNT),
    ("place", 11, _COUNT),
    ("code", 22, _TEXT),
    ("name", 44, _TEXT),
    ("revenue", 18, _MONEY),
    ("share", 13, _SCORE),
    ("revenue_score", 14, _SCORE),
    ("share_score", 14, _SCORE),
    ("total", 14, _SCORE),
    ("grade", 13, _TEXT),
)


def _columns(words: Words, form: str, described: Described, unit: Unit) -> tuple[ListColumn, ...]:
    return tuple(ListColumn(words(f"{form}.{key}"), width, kind, unit) for key, width, kind in described)


def month_columns(words: Words, unit: Unit) -> tuple[ListColumn, ...]:
    """Annex 4 of a month: customer × service."""
    return _columns(words, "revenue_statement_form", _MONTH_STATEMENT, unit)


def year_columns(words: Words, unit: Unit) -> tuple[ListColumn, ...]:
    """Annex 4 of a year: customer × month."""
    form = "revenue_statement_form"
    first: Described = (("number", 8, _COUNT), ("code", 23, _TEXT), ("name", 33, _TEXT))
    months = (ListColumn(words(f"{form}.month", month=month), 13.5, _MONEY, unit) for month in range(1, 13))
    last: Described = (("total", 17, _MONEY), ("year_on_year", 12, _PERCENT))
    return (*_columns(words, form, first, unit), *months, *_columns(words, form, last, unit))


def statement_form(words: Words, columns: tuple[ListColumn, ...], unit: Unit, who: str, period: str) -> ListForm:
    """Annex 4 without rows."""
    form = "revenue_statement_form"
    head = (words(f"{form}.unit", unit=who), period, words(f"{form}.money_unit", unit=unit))
    return ListForm(
        words(f"{form}.title"),
        words(f"{form}.annex"),
        head,
        columns,
        (ListSection(()),),
        words(f"{form}.notes"),
        tuple(map(words, _STATEMENT_SIGNATURES)),
        landscape=True,
    )


def ranking_form(words: Words, who: str, year: int | str, rules: str) -> ListForm:
    """Annex 1 without rows."""
    form = "ranking_form"
    period = f"{words(f'{form}.year', year=year)}  {words(f'{form}.rules', rules=rules)}"
    return ListForm(
        words(f"{form}.title"),
        words(f"{form}.annex"),
        (words(f"{form}.unit", unit=who), period, words(f"{form}.money_unit")),
        _columns(words, form, _RANKING, "万元"),
        (ListSection(()),),
        words(f"{form}.notes"),
        tuple(map(words, _GRADING_SIGNATURES)),
        landscape=True,
    )


def grading_list_form(words: Words, who: str, state: str, counted: str) -> ListForm:
    """The grading list without rows."""
    first: Described = (("place", 10, _COUNT), ("code", 21, _TEXT), ("name", 40, _TEXT))
    middle: Described = (("revenue", 17, _MONEY), ("total", 13, _SCORE), ("grade", 13, _TEXT))
    last: Described = (("previous", 12, _TEXT), ("change", 11, _TEXT), ("reason", 32, _TEXT))
    columns = (
        *_columns(words, "ranking_form", first, "万元"),
        ListColumn(words("grading_list_form.unit"), 24),
        *_columns(words, "ranking_form", middle, "万元"),
        *_columns(words, "grading_list_form", last, "万元"),
    )
    head = (
        words("ranking_form.unit", unit=who),
        words("grading_list_form.distribution", text=counted),
        words("ranking_form.money_unit"),
    )
    return ListForm(
        words("grading_list_form.title"),
        words("grading_list_form.state", state=state),
        head,
        columns,
        (ListSection(()),),
        words("grading_list_form.notes"),
        tuple(map(words, _GRADING_SIGNATURES)),
        landscape=True,
    )
