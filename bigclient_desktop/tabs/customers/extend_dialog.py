"""Kept longer: a later day and the reason, for a person's data or for a customer file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.domain.consent import RetentionEnd
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.retention import keep_longer
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import error_line, two_buttons
from bigclient_desktop.widgets.field_editor import TextField
from bigclient_desktop.widgets.figure_fields import DateField
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import tr


class ExtendDialog(QDialog):
    """Takes no day that is past, and none without words."""

    def __init__(self, context: TabContext, end: RetentionEnd, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("privacy.extend_title"))
        self.setMinimumWidth(440)
        self._context, self._end = context, end
        layout = QVBoxLayout(self)
        who = " · ".join(part for part in (end.contact_name, end.customer_name) if part)
        explained = QLabel(tr("privacy.extend_text", who=who, day=end.day.isoformat()))
        explained.setWordWrap(True)
        layout.addWidget(explained)
        self.day, self.reason = DateField(china_today), TextField(200)
        form = QFormLayout()
        for key, editor in (("privacy.extend_until", self.day), ("privacy.extend_reason", self.reason)):
            editor.name_for_readers(tr(key))
            editor.changed.connect(self._allow)
            form.addRow(tr(key), editor)
        layout.addLayout(form)
        self.error = error_line(layout)
        self.ok = two_buttons(self, layout, tr("privacy.extend_now"), self.keep, is_primary=True)
        self._allow()

    def keep(self) -> None:
        """Until the day, for the reason; the dialog stays where it was refused."""
        session, end, day, reason = self._context.session, self._end, self.day.value(), self.reason.value() or ""
        self._context.write(
            lambda: keep_longer(session, end.customer, end.contact, day, reason),
            tr("privacy.extended", day=day.isoformat()),
            owner=self,
            done=lambda _: self.accept(),
            refused=lambda error: show_words(self.error, sentence_of(error)),
        )

    def _allow(self) -> None:
        why_not = self.day.complaint() or self.reason.complaint()
        if not why_not and not (self.day.value() and self.reason.value()):
            why_not = tr("privacy.extend_needs")
        allow(self.ok, why_not)
