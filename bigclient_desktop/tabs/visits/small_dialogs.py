"""Small questions about visits: to another time, and what became of an item."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.compiled_ui.visits.ui_put_off_dialog import Ui_PutOffDialog
from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.fields import FOLLOW_UP
from bigclient_desktop.domain.visit_checks import check_follow_up
from bigclient_desktop.domain.visits import FollowUp
from bigclient_desktop.domain.working_days import WorkCalendar, china_today
from bigclient_desktop.widgets.dialog_foot import save_keys, two_buttons
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.field_words import unit_of, unit_words
from bigclient_desktop.widgets.form_binding import FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.instant_field import InstantField
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

ITEM_FIELDS = ("state", "due_on", "responsible", "service", "expected_revenue", "outcome")


class PutOffDialog(QDialog):
    """Another day and time for a plan; a day off is said, not forbidden."""

    def __init__(
        self,
        name: str,
        at: datetime,
        calendar: WorkCalendar,
        do: Callable[[datetime], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(400)
        self.ui = Ui_PutOffDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(tr("visits.put_off"))
        self._calendar, self._do = calendar, do
        self.ui.text.setText(tr("visits.put_off_text", customer=name))
        self.moment = InstantField()
        self.moment.name_for_readers(tr("visit.starts_at"))
        self.ui.moment_line.addWidget(self.moment)
        tab_through(self)
        self.moment.set_value(at)
        self.moment.changed.connect(self._allow)
        self.ui.ok_button.clicked.connect(self._take)
        save_keys(self, self.ui.ok_button)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._allow()
        self.moment.setFocus()

    def _allow(self) -> None:
        why_not = self.moment.complaint() or ("" if self.moment.value() else tr("form.half_a_moment"))
        day = self.moment.day.value()
        off = isinstance(day, date) and not self._calendar.is_working_day(day)
        if isinstance(day, date) and day < china_today():
            why_not = tr("failure.put_off_past", date=day.isoformat())
        self.ui.note.setText(why_not or (tr("problem.day_off", date=day.isoformat()) if off else ""))
        self.ui.ok_button.setEnabled(not why_not)
        self.ui.ok_button.setToolTip(why_not)

    def _take(self) -> None:
        at = self.moment.value()
        if at is not None:
            self.accept()
            self._do(at)


class FollowUpDialog(QDialog):
    """What became of a need, a piece of news or a problem."""

    def __init__(
        self, item: FollowUp, lookups: Lookups, do: Callable[[FollowUp], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(720)
        self.setWindowTitle(tr("entity.follow_up"))
        self._do = do
        layout = QVBoxLayout(self)
        words = QLabel(tr("form.named", name=tr(f"follow_up.kind.{item.kind}"), value=item.content or ""))
        words.setWordWrap(True)
        layout.addWidget(words)
        self.binding = FormBinding(FOLLOW_UP, self)
        fields = [FOLLOW_UP.by_name[name] for name in ITEM_FIELDS]
        units = {field.name: unit_words(unit_of(field)) for field in fields if field.kind == "money"}
        rows = bind_fields(self.binding, fields, lambda field: editor_of("follow_up", field, lookups.options), units)
        container = QWidget()
        lay_out(rows, container, frozenset({"outcome"}))
        layout.addWidget(container)
        self.binding.load(item)
        two_buttons(self, layout, tr("command.save"), self._take)
        self.binding.focus("state")

    def _take(self) -> None:
        item: FollowUp = self.binding.record()
        problems: tuple[Problem, ...] = (
            *self.binding.complaints(item.id),
            *(problem for problem in check_follow_up(item, china_today()) if problem.hard),
        )
        self.binding.show_problems(problems)
        if not problems:
            self.accept()
            self._do(item)
