"""The diary on paper: today's sheet, the diary of a day, a week or a customer, and the empty forms."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QLabel, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.visits.ui_diary_dialog import Ui_DiaryDialog
from bigclient_desktop.domain.visit_diary import DiaryForm
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import visit_forms
from bigclient_desktop.services.papers import Paper, save_paper
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.figure_fields import DateField
from bigclient_desktop.widgets.form_binding import LABEL_WIDTH
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.today_sheet import TodaySheet


def print_today(context: TabContext, day: date | None = None) -> None:
    """Today's sheet in the preview."""

    def make() -> tuple[Paper, "TodaySheet"]:
        from bigclient_desktop.services.today import today_bytes, today_sheet

        sheet = today_sheet(context.session, day)
        return today_bytes(context.session, [sheet]), sheet

    def show(answer: tuple[Paper, "TodaySheet"]) -> None:
        content, sheet = answer
        context.preview_pdf(content, tr("visits.today_file", name=sheet.person, date=sheet.day.isoformat()))

    owner = context.window or context.changes
    context.background.run(make, show, context.notices.failure, owner=owner, topic="today_sheet", lane=Lane.LONG)


class DiaryDialog(QDialog):
    """Which diary: of a day, of a week, or of a customer; of whom."""

    def __init__(
        self, context: TabContext, lookups: Lookups, customer: tuple[str, str] = ("", ""), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(480)
        self.ui = Ui_DiaryDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(tr("diary.title"))
        self._context = context
        self._busy = Busy(self.ui.progress)
        if customer[0]:
            lookups.know_names(dict([customer]))
        self.day = DateField()
        self.person = ChoiceField(lookups.options("staff"))
        self.customer = ChoiceField(lookups.options("customers"))
        self._lay_out()
        tab_through(self)
        self.day.set_value(china_today())
        self.person.set_value(context.session.staff_id)
        self.customer.set_value(customer[0])
        ui = self.ui
        ui.message.hide()
        for button in (ui.day, ui.week, ui.customer):
            button.toggled.connect(self._show_choices)
        (ui.customer if customer[0] else ui.day).setChecked(True)
        ui.cancel_button.clicked.connect(self.reject)
        ui.preview_button.clicked.connect(lambda: self._make(self._preview))
        ui.save_button.clicked.connect(lambda: self._make(self._save))
        save_keys(self, ui.save_button)

    def scope(self) -> str:
        """day, week or customer."""
        return next(name for name in ("day", "week", "customer") if getattr(self.ui, name).isChecked())

    def _lay_out(self) -> None:
        form = QFormLayout(self.ui.choices)
        form.setContentsMargins(0, 8, 0, 8)
        self._labels: dict[QWidget, QLabel] = {}
        for editor, key in (
            (self.day, "visits.print_date"),
            (self.person, "visits.visitor"),
            (self.customer, "visit.customer"),
        ):
            label = self._labels[editor] = QLabel(tr(key))
            label.setMinimumWidth(LABEL_WIDTH // 2)
            editor.name_for_readers(tr(key))
            form.addRow(label, editor)

    def _show_choices(self) -> None:
        of_customer = self.ui.customer.isChecked()
        for editor, label in self._labels.items():
            shown = (editor is self.customer) == of_customer
            editor.setVisible(shown)
            label.setVisible(shown)

    def _form(self) -> Callable[[], DiaryForm] | None:
        """What makes the form, or None where something is missing (it is then said)."""
        session = self._context.session
        if self.scope() == "customer":
            customer = self.customer.value()
            if customer:
                return lambda: visit_forms.diary_of_customer(session, customer)
            self._say(tr("visits.choose_customer"))
            return None
        day, person = self.day.value(), self.person.value() or None
        if not isinstance(day, date):
            self._say(self.day.complaint() or tr("form.not_date"))
            return None
        make = visit_forms.diary_of_day if self.scope() == "day" else visit_forms.diary_of_week
        return lambda: make(session, day, person)

    def _make(self, done: Callable[[Paper, str], None]) -> None:
        form = self._form()
        if form is None:
            return
        self.ui.message.hide()
        customers = lambda: visit_forms.customers_of_diary([form()])  # noqa: E731
        ask_about_secrets(self._context, self, customers, lambda reason: self._draw(form, reason, done))

    def _draw(self, form: Callable[[], DiaryForm], reason: str, done: Callable[[Paper, str], None]) -> None:
        session = self._context.session
        self._busy.start()

        def work() -> tuple[Paper, str]:
            made = form()
            name = made.customer_name if made.scope == "customer" else made.person
            title = tr("visits.diary_file", name=name, date=str(made.first or made.filled_on or ""))
            return visit_forms.diary_bytes(session, [made], reason), title

        def arrived(answer: tuple[Paper, str]) -> None:
            self._busy.stop()
            done(*answer)

        def failed(error: Exception) -> None:
            self._busy.stop()
            show_error(self.ui.message, error)

        self._context.background.run(work, arrived, failed, owner=self, topic="diary", lane=Lane.LONG)

    def _preview(self, content: Paper, title: str) -> None:
        self.accept()
        self._context.preview_pdf(content, title)

    def _save(self, content: Paper, title: str) -> None:
        chooser = QFileDialog(self, tr("print.save_pdf"), f"{title}.pdf", "PDF (*.pdf)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.fileSelected.connect(lambda path: self._write(content, Path(path)))
        chooser.open()

    def _write(self, content: Paper, path: Path) -> None:
        session = self._context.session

        def written(place: Path) -> None:
            self.accept()
            self._context.notices.tell(tr("print.saved", count=1, place=place))

        self._context.background.run(
            lambda: save_paper(session, content, path),
            written,
            lambda error: show_error(self.ui.message, error),
            owner=self,
        )

    def _say(self, words: str) -> None:
        self.ui.message.setText(words)
        self.ui.message.show()


def preview_blank(context: TabContext, owner: QWidget) -> None:
    """The empty diary form, for filling in by hand."""
    from bigclient_desktop.pdf import blank_diary_pdf
    from bigclient_desktop.widgets.words import words

    catalogue = words()
    context.background.run(
        lambda: blank_diary_pdf(catalogue),
        lambda content: context.preview_blank(content, tr("visits.blank_file")),
        context.notices.failure,
        owner=owner,
        lane=Lane.LONG,
    )
