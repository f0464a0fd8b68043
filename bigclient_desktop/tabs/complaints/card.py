"""One complaint to read: its clocks, what can be done now, the form, its way and its repeats."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from bigclient_desktop.compiled_ui.complaints.ui_complaint_card import Ui_ComplaintCard
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.complaint_flow import ESCALATED, PAUSED
from bigclient_desktop.domain.complaint_lists import ComplaintFile, Repeat
from bigclient_desktop.domain.complaints import ComplaintEvent
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.services.complaints import complaint_file
from bigclient_desktop.tabs.allowed import allow, refused_by
from bigclient_desktop.tabs.complaints.columns import severity_chip, stage_chip
from bigclient_desktop.tabs.complaints.sheet import sheet
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.attachment_sheet import count_attachments, show_attachments
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.record_card import RecordCard, show_sheet
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.time_line import LineEntry
from bigclient_desktop.widgets.visit_words import clock_gauge, clock_tip, grade_chip
from bigclient_desktop.widgets.words import tr

_SIGNS = {"closed": "done", "confirmed": "done", "paused": "pause", "escalated": "up", "reopened": "undo"}
_LOWEST = 160
"""Less than this of the form or the way is not worth a look."""
_ASIDE = (PAUSED, ESCALATED)
"""Steps beside the way: behind 更多."""


class ComplaintCard(RecordCard):
    """`step_wanted` names a step; `asked` is `edit`, `print`, or `open:<id>` of a repeat."""

    step_wanted = Signal(str)
    asked = Signal(str)
    file: ComplaintFile | None

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__(context, complaint_file)
        self.ui = Ui_ComplaintCard()
        self.ui.setupUi(self)
        self._clock_line = FlowLayout(self.ui.clocks, 12)
        for clock in (self.ui.answer, self.ui.solution, self.ui.statutory):
            self._clock_line.addWidget(clock)
        self.ui.tabs.setMinimumHeight(_LOWEST)
        self._context, self._lookups = context, lookups
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        ui = self.ui
        for place, key in enumerate(("form", "way", "repeats")):
            ui.tabs.setTabText(place, tr(f"complaints.tab_{key}"))
        ui.sheet.setOpenLinks(False)
        ui.name.linkActivated.connect(lambda _: self._open_customer())
        ui.repeats.opened.connect(lambda entry: self.asked.emit(f"open:{entry.id}"))
        self.show_nothing()

    def complaint_id(self) -> str:
        """Which complaint is shown."""
        return self.file.complaint.id if self.file else ""

    def put(self, file: ComplaintFile) -> None:
        ui, complaint = self.ui, file.complaint
        for part in (ui.clocks, ui.steps, ui.tabs):
            part.show()
        ui.name.setText(f'<a href="customer:" style="text-decoration:none">{file.customer_name}</a>')
        ui.name.setToolTip(tr("visits.open_customer"))
        ui.stage.show_chip(stage_chip(file.way.stage or "received", file.way.is_paused))
        ui.severity.show_chip(severity_chip(complaint.severity))
        ui.grade.show_chip(grade_chip(file.grade))
        ui.facts.setText(self._facts(file))
        self._count_attachments(complaint.id)
        for clock in file.clocks.all:
            tip = f"{clock_gauge(clock).words}\n{clock_tip(clock)}"
            if clock.kind == "statutory":
                tip = f"{tr(f'clock.rule.{file.clocks.rule.rule}')}\n{tip}"
            getattr(ui, clock.kind).show_clock(tr(f"clock.{clock.kind}"), clock_gauge(clock), tip)
        self._make_room()
        self._offer_steps(file)
        ui.way.show_entries([self._event_entry(event, file) for event in reversed(file.events)])
        ui.repeats.show_entries([_repeat_entry(repeat) for repeat in file.repeats])
        words = tr("complaints.tab_repeats_count", count=len(file.repeats))
        ui.tabs.setTabText(2, words if file.repeats else tr("complaints.tab_repeats"))
        ui.tabs.setTabVisible(2, bool(file.repeats))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The clocks are never squeezed: where the window is low the card scrolls."""
        margins = self.ui.outer.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        self.ui.clocks.setMinimumHeight(self._clock_line.heightForWidth(width))

    def clear(self, words: str) -> None:
        ui = self.ui
        ui.name.setText("")
        ui.facts.setText(words or tr("complaints.nothing_chosen"))
        for chip in (ui.stage, ui.severity, ui.grade):
            chip.show_chip(None)
        for part in (ui.clocks, ui.steps, ui.tabs):
            part.hide()

    def draw(self) -> None:
        assert self.file is not None
        show_sheet(self.ui.sheet, sheet(self.file, self._lookups.label))

    def _facts(self, file: ComplaintFile) -> str:
        complaint, way = file.complaint, file.way
        handler = file.names.get(complaint.handler or "", "") or complaint.handler_name or ""
        facts = [
            complaint.number or "",
            plain_words(complaint.received_at) if complaint.received_at else "",
            tr(f"complaint.kind.{complaint.kind}") if complaint.kind else "",
            handler,
            tr("complaints.escalated", count=way.escalations) if way.escalations else "",
            tr("complaints.reopened_times", count=way.times_reopened) if way.times_reopened else "",
        ]
        return " · ".join(fact for fact in facts if fact)

    def show_attachments(self) -> None:
        """What hangs on this complaint."""
        if self.file is not None:
            complaint = self.file.complaint
            dialog = show_attachments(self._context, complaint.customer or "", "complaint", complaint.id, self)
            dialog.finished.connect(lambda _: self.load_again())

    def _count_attachments(self, complaint: str) -> None:
        facts = self.ui.facts

        def show(words: str) -> None:
            if self.complaint_id() == complaint:
                facts.setText(f"{facts.text()} · {words}")

        count_attachments(self._context, complaint, show, self)

    def _offer_steps(self, file: ComplaintFile) -> None:
        """What the state allows: the way forward as buttons, the rest behind 更多."""
        line = self.ui.step_line
        while (item := line.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        closed = refused_by(file.refusals, Action.EDIT)
        forward = [step for step in file.way.allowed if step not in _ASIDE]
        for place, step in enumerate(forward):
            button = QPushButton(tr(f"complaints.do_{step}"))
            button.setProperty("look", "primary" if place == 0 else "")
            allow(button, closed)
            button.clicked.connect(lambda _=False, step=step: self.step_wanted.emit(step))
            line.addWidget(button)
        edit = QPushButton(tr("command.edit"))
        allow(edit, closed)
        edit.clicked.connect(lambda: self.asked.emit("edit"))
        line.addWidget(edit)
        line.addStretch()
        self._menu.clear()
        for step in file.way.allowed:
            if step in _ASIDE:
                allow(self._menu.addAction(tr(f"complaints.do_{step}"), partial(self.step_wanted.emit, step)), closed)
        self._menu.addSeparator()
        paper = self._menu.addAction(tr("complaints.print_form"), partial(self.asked.emit, "print"))
        allow(paper, refused_by(file.refusals, Action.PRINT))
        self._menu.addAction(tr("attachments.of_complaint"), self.show_attachments)
        allow(self._menu.addAction(tr("complaints.to_visit"), self._plan_visit), closed)
        self._menu.addAction(tr("visits.open_customer"), self._open_customer)
        more = QToolButton()
        more.setText(tr("visits.more"))
        more.setMenu(self._menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        line.addWidget(more)
        tab_through(self)

    def _event_entry(self, event: ComplaintEvent, file: ComplaintFile) -> LineEntry:
        step = event.step or ""
        details = [file.names.get(event.by or "", ""), event.note or ""]
        if event.pause_reason:
            details.insert(1, tr(f"complaint_event.pause_reason.{event.pause_reason}"))
        if event.to_unit:
            details.insert(1, f"→ {file.names.get(event.to_unit) or self._lookups.label('units', event.to_unit)}")
        chip = None
        if event in file.way.passed_over:
            chip = Chip("warn", tr("complaints.passed_over"))
        elif event.recorded_at and event.at and (event.recorded_at - event.at).days >= 1:
            chip = Chip("quiet", tr("complaints.recorded_later", day=f"{china_time(event.recorded_at):%m-%d}"))
        title, detail = tr(f"complaints.step.{step}"), " · ".join(part for part in details if part)
        return LineEntry(event.id, event.at or datetime.now(UTC), _SIGNS.get(step, "next"), title, detail, chip)

    def _open_customer(self) -> None:
        if self.file is not None and self.file.complaint.customer:
            self._context.open_customer(self.file.complaint.customer)

    def _plan_visit(self) -> None:
        if self.file is not None:
            self._context.do("plan_visit", self.file.complaint.customer or "")


def _repeat_entry(repeat: Repeat) -> LineEntry:
    chip = Chip("good" if repeat.state == "closed" else "warn", tr(f"complaint.state.{repeat.state}"))
    return LineEntry(
        repeat.id, repeat.received_at, "complaints", repeat.number or "", repeat.what_happened or "", chip, "complaint"
    )
