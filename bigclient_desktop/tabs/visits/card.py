"""One visit to read, with what can be done about it."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from bigclient_desktop.compiled_ui.visits.ui_visit_card import Ui_VisitCard
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.domain.visit_lists import VisitFile
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, china_today
from bigclient_desktop.services.visits import visit_file
from bigclient_desktop.tabs.allowed import allow, refused_by
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.visits.sheet import sheet, span_words
from bigclient_desktop.widgets.attachment_sheet import count_attachments, show_attachments
from bigclient_desktop.widgets.field_words import code_words
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.record_card import RecordCard, show_sheet
from bigclient_desktop.widgets.visit_words import grade_chip, visit_chip
from bigclient_desktop.widgets.words import tr

BUTTONS = ("record", "put_off", "cancel", "edit", "correct", "remark")


class VisitCard(RecordCard):
    """`asked` names what a button asks for: one of BUTTONS, `copy`, `print`, or `item:<id>`."""

    asked = Signal(str)
    file: VisitFile | None

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__(context, visit_file)
        self.ui = Ui_VisitCard()
        self.ui.setupUi(self)
        self._context, self._lookups = context, lookups
        ui = self.ui
        line = FlowLayout(ui.buttons, 6)
        for button in (*(getattr(ui, f"{name}_button") for name in BUTTONS), ui.more_button):
            line.addWidget(button)
        for name in BUTTONS:
            getattr(ui, f"{name}_button").clicked.connect(lambda _=False, name=name: self.asked.emit(name))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.copy = self._menu.addAction(tr("visits.copy_plan"), partial(self.asked.emit, "copy"))
        self.print = self._menu.addAction(tr("visits.print_customer_diary"), partial(self.asked.emit, "print"))
        self._menu.addAction(tr("attachments.of_visit"), self.show_attachments)
        self.complain = self._menu.addAction(tr("menu.new_complaint"), lambda: self._everywhere("new_complaint"))
        self._menu.addAction(tr("visits.open_customer"), self._open_customer)
        ui.more_button.setMenu(self._menu)
        ui.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        ui.name.linkActivated.connect(lambda _: self._open_customer())
        ui.sheet.setOpenLinks(False)
        ui.sheet.anchorClicked.connect(self._clicked)
        self.show_nothing()

    def visit_id(self) -> str:
        """Which visit is shown."""
        return self.file.visit.id if self.file else ""

    def put(self, file: VisitFile) -> None:
        visit, ui = file.visit, self.ui
        ui.sheet.show()
        ui.name.setText(f'<a href="customer:" style="text-decoration:none">{file.customer_name}</a>')
        ui.name.setToolTip(tr("visits.open_customer"))
        ui.state.show_chip(visit_chip(_state(visit)))
        ui.grade.show_chip(grade_chip(file.grade))
        ui.facts.setText(f"{span_words(visit)} · {code_words(file.customer_code)}")
        self._count_attachments(visit.id)
        late = _late_words(file)
        show_words(ui.late_text, late)
        ui.late_band.setVisible(bool(late))
        self._allow(visit, refused_by(file.refusals, Action.EDIT))
        allow(self.print, refused_by(file.refusals, Action.PRINT))

    def clear(self, words: str) -> None:
        ui = self.ui
        ui.name.setText("")
        ui.facts.setText(words or tr("visits.nothing_chosen"))
        ui.state.show_chip(None)
        ui.grade.show_chip(None)
        for part in (ui.sheet, ui.late_band, ui.more_button):
            part.hide()
        for name in BUTTONS:
            getattr(ui, f"{name}_button").hide()

    def draw(self) -> None:
        assert self.file is not None
        show_sheet(self.ui.sheet, sheet(self.file, self._lookups.label))

    def _allow(self, visit: Visit, closed: str) -> None:
        """What its state and the person's position allow; nothing where the customer's file is `closed` to him."""
        ui, session = self.ui, self._context.session
        is_plan = _state(visit) in ("planned", "overdue")
        for name in ("record", "put_off", "cancel", "edit"):
            getattr(ui, f"{name}_button").setVisible(is_plan)
        ui.correct_button.setVisible(visit.state == "done")
        ui.remark_button.setVisible(visit.state == "done")
        may_remark = may_decide(session.position) and visit.manager != session.staff_id
        for button in (*(getattr(ui, f"{name}_button") for name in BUTTONS), self.copy, self.complain):
            allow(button, closed)
        allow(ui.remark_button, closed or ("" if may_remark else tr("failure.remark_refused")))
        ui.more_button.show()

    def show_attachments(self) -> None:
        """What hangs on this visit."""
        if self.file is not None:
            visit = self.file.visit
            dialog = show_attachments(self._context, visit.customer or "", "visit", visit.id, self)
            dialog.finished.connect(lambda _: self.load_again())

    def _count_attachments(self, visit: str) -> None:
        facts = self.ui.facts

        def show(words: str) -> None:
            if self.visit_id() == visit:
                facts.setText(f"{facts.text()} · {words}")

        count_attachments(self._context, visit, show, self)

    def _clicked(self, url: QUrl) -> None:
        self.asked.emit(url.toString())

    def _open_customer(self) -> None:
        if self.file is not None and self.file.visit.customer:
            self._context.open_customer(self.file.visit.customer)

    def _everywhere(self, key: str) -> None:
        if self.file is not None:
            self._context.do(key, self.file.visit.customer or "")


def _state(visit: Visit) -> str:
    state = visit.state or "planned"
    if state == "planned" and visit.starts_at and china_day(visit.starts_at) < china_today():
        return "overdue"
    return state


def _late_words(file: VisitFile) -> str:
    """Both dates of a late entry."""
    visit = file.versions[-1] if file.versions else file.visit
    if not visit.late_reason or visit.starts_at is None or visit.recorded_on is None:
        return ""
    day = china_day(visit.starts_at).isoformat()
    return tr("visits.late_words", visited=day, recorded=visit.recorded_on.isoformat(), reason=visit.late_reason)
