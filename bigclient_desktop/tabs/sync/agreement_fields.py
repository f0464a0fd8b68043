"""The agreement of an external part-time marketer, as the centre types it when it grants him a seat."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.enrolment import MarketerAgreement
from bigclient_desktop.domain.fields import STAFF
from bigclient_desktop.domain.staff_rules import AgreementMissing
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.widgets.field_editor import FieldEditor, TextField
from bigclient_desktop.widgets.figure_fields import DateField
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import tr


class AgreementFields:
    """Number, first and last day; begun with what the people list says."""

    def __init__(self, known: MarketerAgreement | None, parent: QWidget) -> None:
        self.number = TextField(STAFF.by_name["agreement_number"].max_length, parent)
        self.since, self.until = DateField(china_today, parent), DateField(china_today, parent)
        for editor, words in self.lines():
            editor.name_for_readers(words)
        if known is not None:
            self.number.set_value(known.number)
            self.since.set_value(known.since)
            self.until.set_value(known.until)

    def lines(self) -> Iterator[tuple[FieldEditor, str]]:
        """Each editor with what it is called."""
        yield self.number, tr("staff.agreement_number")
        yield self.since, tr("staff.agreement_from")
        yield self.until, tr("staff.agreement_until")

    def missing(self, name: str) -> str:
        """What is still needed of the agreement of this person, in words; empty if nothing."""
        complaint = next((found for editor, _ in self.lines() if (found := editor.complaint())), "")
        if complaint or self.value() is not None:
            return complaint
        return sentence_of(AgreementMissing(name=name))

    def value(self) -> MarketerAgreement | None:
        """As typed; None while something of it is missing."""
        number, since, until = self.number.value(), self.since.value(), self.until.value()
        return MarketerAgreement(str(number).strip(), since, until) if number and since and until else None
