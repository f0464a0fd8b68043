"""How the sheets of a customer file are drawn: colours, words, masked phones, marks beside values."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from html import escape
from typing import Any

from bigclient_desktop.domain.archive_form import masked_phone
from bigclient_desktop.domain.fields import Field
from bigclient_desktop.domain.roles import CARE, LEAD, main_role
from bigclient_desktop.widgets.field_words import Label, value_words
from bigclient_desktop.widgets.theme import Colours
from bigclient_desktop.widgets.words import tr

_PHONES = frozenset({"phone", "mobile", "fax"})


@dataclass(frozen=True, slots=True)
class Look:
    """How a sheet is drawn: colours, words of codes, one or two fields a line, whether phones are shown whole."""

    colours: Colours
    label: Label
    narrow: bool = False
    phones: bool = False
    marks: Mapping[tuple[str, str, str], str] = with_default(default_factory=dict)
    """Entity, row and field → what stands beside it, with a link to where it is settled."""

    def marked(self, entity: str, record: Any, field: Field) -> str:
        """A value with its mark."""
        text = self.words(entity, field, getattr(record, field.name))
        if entity == "customer" and field.name == main_role(record.stage, record.lead_manager, record.deputy_manager):
            text = tr("customers.leads_now", who=text)
        if entity == "customer" and field.name == LEAD and record.stage == CARE and not record.deleted:
            text = f'{text} <a href="care:">{escape(tr("care.link"))}</a>'
        mark = self.marks.get((entity, record.id, field.name))
        if mark is None:
            return text
        link = "review" if mark in ("conflict", "merged") else "proposals"
        return f'{text} <a href="{link}:"><small>▲ {escape(tr(f"customers.{mark}_mark"))}</small></a>'

    def words(self, entity: str, field: Field, value: Any) -> str:
        """A value, escaped; phones masked unless revealed."""
        if entity == "contact" and field.name == "person":
            return escape(tr("persons.mark")) if value else ""
        text = value_words(entity, field, value, self.label)
        if entity == "contact" and field.name in _PHONES and not self.phones:
            text = masked_phone(text)
        return escape(text).replace("\n", "<br>")
