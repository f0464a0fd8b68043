"""A field's value in words, as lists, read views and histories show it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bigclient_desktop.domain.codes import parse_code
from bigclient_desktop.domain.completeness import shipped_weights, weights_said
from bigclient_desktop.domain.fields import Field, Kind
from bigclient_desktop.domain.money import Unit, format_money
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure
from bigclient_desktop.widgets.words import listed, tr

Label = Callable[[str, str], str]
"""(dictionary, key) → words; a key nobody knows is shown as it is."""


_UNITS: dict[Unit, str] = {"元": "unit.yuan", "万元": "unit.wan"}
_IN_YUAN = frozenset({"yearly_amount", "expected_revenue", "compensation"})
"""Money in columns of 元; everywhere else 万元 is the custom (注册资本, 年营业额), on screen as on paper."""


def unit_words(unit: Unit) -> str:
    """元 or 万元 in the language in force."""
    return tr(_UNITS[unit])


def unit_of(field: Field) -> Unit:
    """In what a field's money is typed and shown."""
    return "元" if field.name in _IN_YUAN else "万元"


def field_label(entity: str, name: str) -> str:
    """What the field is called."""
    return tr(f"{entity}.{name}")


def value_words(entity: str, field: Field, value: Any, label: Label) -> str:
    """The value as a person reads it; an empty string where there is none."""
    if value is None or value == ():
        return ""
    match field.kind:
        case Kind.CHOICE if field.choices:
            return tr(f"{entity}.{field.name}.{value}")
        case Kind.CHOICE | Kind.REFERENCE if not field.dictionary:
            # Statements of a centre repeat values of other rows: no list of their own to look them up in.
            return str(value)
        case Kind.CHOICE | Kind.REFERENCE:
            return label(field.dictionary, value)
        case Kind.CHOICE_SET:
            return listed(label(field.dictionary, member) for member in value)
        case Kind.TEXT_SET:
            return listed(value)
        case Kind.MONEY:
            return f"{format_money(value, unit=unit_of(field))} {unit_words(unit_of(field))}"
        case Kind.BOOLEAN:
            return tr("boolean.true" if value else "boolean.false")
        case Kind.INTEGER:
            return f"{value:,}"
        case Kind.DECIMAL:
            return f"{value:,f}"
        case _ if (entity, field.name) == ("org_unit", "completeness_weights"):
            return weights_words(value)
        case _:
            return code_words(value) if entity == "customer" and field.name == "code" else plain_words(value)


def weights_words(text: str) -> str:
    """An office's weights of completeness, short: how many fields count of each kind of customer, and their sum."""
    weights = weights_said(text)
    if weights.by_kind == shipped_weights().by_kind:
        return tr("completeness.shipped")
    told = [
        tr("completeness.short", kind=tr(f"customer.kind.{kind}"), fields=len(some), sum=sum(some.values()))
        for kind, some in weights.by_kind.items()
    ]
    return tr("form.semicolon").join(told)


def code_words(code: str | None) -> str:
    """`440106-00001-000`, or that it is pending; a code that is none is shown as it stands."""
    if not code:
        return tr("customer.code.pending")
    try:
        return parse_code(code).display
    except Failure:
        return code


def plain_words(value: Any) -> str:
    """Dates as ISO, times as the office's clock shows them, everything else as text."""
    if isinstance(value, datetime):
        return f"{china_time(value):%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value)


def labels_of(dictionaries: Mapping[str, Mapping[str, str]]) -> Label:
    """A Label over dictionaries at hand."""

    def label(dictionary: str, key: str) -> str:
        return dictionaries.get(dictionary, {}).get(key, key)

    return label
