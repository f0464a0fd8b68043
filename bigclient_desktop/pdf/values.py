"""What stands in a cell: a field's value in the words, dates and amounts of a Chinese form."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from bigclient_desktop.domain.archive_form import ArchiveForm, masked_phone
from bigclient_desktop.domain.fields import Entity, Field, Kind
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.roles import DEPUTY, LEAD, main_role
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.lines import printable

PHONES = frozenset({"phone", "mobile"})
IN_YUAN = frozenset({"yearly_amount", "expected_revenue"})
"""Money in columns of 元; everywhere else 万元 is the custom (注册资本, 年营业额)."""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """How a form is printed. `empty_mark` stands in empty cells; `mask_phones` shows 138****5678."""

    empty_mark: str = "—"
    mask_phones: bool = False


@dataclass(frozen=True, slots=True)
class Values:
    """The values of one form in one language."""

    form: ArchiveForm
    words: Words
    options: PrintOptions
    blank: bool = False
    """For filling in by hand: empty cells stay empty, short choices are offered with boxes."""

    @property
    def empty(self) -> str:
        return "" if self.blank else self.options.empty_mark

    def field(self, record: Any, entity: Entity, name: str) -> str:
        """The text of one field; empty where there is nothing."""
        value = getattr(record, name)
        if value is None or value == () or value == "":
            return ""
        field = entity.by_name[name]
        if isinstance(value, str):
            text = self._text(value, entity, field)
            return self.words("customers.leads_now", who=text) if _leads(record, entity, name) else text
        if isinstance(value, tuple):
            return self.words("form.between").join(self._text(part, entity, field) for part in value)
        if isinstance(value, bool):
            return self.words(f"boolean.{str(value).lower()}")
        if isinstance(value, date):
            return self.date(value)
        if field.kind is Kind.MONEY:
            return format_money(value) if name in IN_YUAN else self.words("archive.wan", amount=wan(value))
        return plain(value)

    def _text(self, value: str, entity: Entity, field: Field) -> str:
        if field.choices:
            return self.words(f"{entity.name}.{field.name}.{value}")
        if field.dictionary:
            return printable(self.form.name_of(field.dictionary, value))
        if self.options.mask_phones and field.name in PHONES:
            value = masked_phone(value)
        return printable(value)

    def date(self, day: date) -> str:
        """2025年6月3日, as forms have it."""
        return self.words("archive.date", year=day.year, month=day.month, day=day.day)

    def boxes(self, entity: Entity, name: str) -> str:
        """□商业性 □政策性: the choices to tick on paper; empty for a field without a short list of them."""
        field = entity.by_name[name]
        if field.kind is Kind.BOOLEAN:
            keys = ["boolean.true", "boolean.false"]
        elif field.kind is Kind.CHOICE:
            keys = [f"{entity.name}.{name}.{choice}" for choice in field.choices]
        else:
            return ""
        return " ".join(f"□{self.words(key)}" for key in keys)

    @property
    def code(self) -> str:
        """The customer's code in its three layers, or that it is still pending."""
        code = self.form.customer.code
        if code:
            return layered(code)
        return "" if self.blank else self.words("customer.code.pending")


def layered(code: str) -> str:
    """440106-00001-000; a text that is no 14-digit code stays as it is."""
    return f"{code[:6]}-{code[6:11]}-{code[11:]}" if len(code) == 14 and code.isdecimal() else printable(code)


def wan(fen: int) -> str:
    """The amount in 万元, exact: two decimals, more where they are needed."""
    whole, rest = divmod(abs(fen), 1_000_000)
    return f"{'-' if fen < 0 else ''}{whole:,}.{f'{rest:06}'.rstrip('0'):0<2}"


def plain(number: int | Decimal) -> str:
    """A number without exponent and needless zeros."""
    text = f"{number:,f}" if isinstance(number, Decimal) else f"{number:,}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _leads(record: Any, entity: Entity, name: str) -> bool:
    """Whether the field names who leads a customer now."""
    if entity.name != "customer" or name not in (LEAD, DEPUTY):
        return False
    return name == main_role(record.stage, record.lead_manager, record.deputy_manager)
