"""The import of customers: file → sheet and headings → columns → check → result; nothing is written before the end."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from bigclient_desktop.background import Job
from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.services.import_records import ImportPlan, ImportResult
from bigclient_desktop.services.imports import Layout, apply_plan, layout_of, plan_customers, preview_workbook
from bigclient_desktop.spreadsheets.failures import HeadingsMissing, WorkCancelled
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.import_check import CheckStep
from bigclient_desktop.tabs.customers.import_choices import Choices
from bigclient_desktop.tabs.customers.import_columns import ColumnMapping
from bigclient_desktop.tabs.customers.import_models import SheetModel
from bigclient_desktop.tabs.customers.import_result import ImportReport
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.looks import dress
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

STEPS = ("file", "sheet", "columns", "check", "result")


class ImportPage(QWidget):
    """Leads through the steps; the plan of the check is what is carried out."""

    left = Signal()

    def __init__(self, context: TabContext, work: CustomerWork, lookups: Lookups) -> None:
        super().__init__()
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self._context = context
        self._work = work
        self._choices: dict[str, dict[str, str]] = {}
        self._step = "file"
        self._path = Path()
        self._sheets: list[SheetPreview] = []
        self._layout: Layout | None = None
        self._job: Job | None = None
        self._sheet_model = SheetModel(self)
        self.check = CheckStep(self.ui, lookups, self._take_words, self)
        self.mapping = ColumnMapping(self.ui.columns_table)
        self.report = ImportReport(self.ui, context, work)
        self.setAcceptDrops(True)
        self._connect()
        self.begin()

    def begin(self) -> None:
        """The first page, unless an import is under way."""
        if self._job is None:
            self.check.plan = None
            self._show("file")

    def take_file(self, path: Path) -> None:
        """Look at a file and go on to its sheets."""
        self._path = path
        self._choices = {}
        self._run(tr("imports.reading"), lambda job: preview_workbook(path, cancel=job.cancel), self._looked)

    # steps

    def _connect(self) -> None:
        ui = self.ui
        ui.sheet_table.setModel(self._sheet_model)
        ui.sheet_table.horizontalHeader().setDefaultSectionSize(128)
        ui.sheet_table.setSelectionBehavior(ui.sheet_table.SelectionBehavior.SelectRows)
        ui.sheet_table.selectionModel().selectionChanged.connect(self._heads_clicked)
        ui.choose_button.clicked.connect(self._choose_file)
        ui.sheet_box.activated.connect(lambda _: self._lay_out())
        self.mapping.changed.connect(self._allow)
        ui.next_button.clicked.connect(self._next)
        ui.step_back_button.clicked.connect(self._step_back)
        ui.dry_run_button.clicked.connect(self._dry_run)
        ui.cancel_button.clicked.connect(self.leave)
        ui.back_button.clicked.connect(self.leave)
        ui.stop_button.clicked.connect(self._stop)
        ui.another_button.clicked.connect(self.begin)

    def _show(self, step: str) -> None:
        self._step = step
        ui = self.ui
        ui.pages.setCurrentWidget(getattr(ui, f"{step}_page"))
        for name in STEPS:
            label: QLabel = getattr(ui, f"step_{name}")
            dress(label, "step_now" if name == step else "step")
        ui.step_back_button.setVisible(step in STEPS[1:4])
        ui.next_button.setVisible(step in (*STEPS[1:4], "result"))
        ui.dry_run_button.setVisible(step == "check")
        ui.cancel_button.setVisible(step in STEPS[:4])
        ui.foot.setText("" if step in ("file", "busy") else self._path.name)
        ui.next_button.setText(tr("imports.show_customers" if step == "result" else "imports.next"))
        self._allow()

    def _allow(self) -> None:
        ui, why_not = self.ui, ""
        if self._step == "sheet" and self._layout is None:
            why_not = tr("imports.no_heads")
        elif self._step == "columns":
            count = self.mapping.left_out()
            ui.columns_note.setText(tr("imports.left_out_count", count=count) if count else "")
            if not self.mapping.knows_customers():
                why_not = tr("imports.no_name_column")
                ui.columns_note.setText(why_not)
        elif self._step == "check" and self.check.plan is not None:
            count = self.check.to_write()
            ui.next_button.setText(tr("imports.apply", count=count))
            why_not = "" if count else tr("imports.nothing_to_do")
        ui.next_button.setEnabled(not why_not)
        ui.next_button.setToolTip(why_not)

    def _next(self) -> None:
        if self._step == "sheet" and self._layout is not None:
            sheet = self._sheet()
            self.mapping.show(sheet, self._layout.columns, self._layout.headings.first_data_row)
            self._show("columns")
        elif self._step == "columns":
            self._check()
        elif self._step == "check" and self.check.plan is not None:
            plan, session = self.check.plan, self._context.session
            self._run(
                tr("imports.writing"),
                lambda job: apply_plan(session, plan, cancel=job.cancel, progress=job.progress),
                self._applied,
            )
        elif self._step == "result":
            self.left.emit()

    def _step_back(self) -> None:
        self._show(STEPS[STEPS.index(self._step) - 1])

    def leave(self) -> None:
        """Back to the list; work under way goes on and shows here."""
        self.left.emit()

    # file and sheet

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, tr("imports.file_title"), "", tr("imports.file_kinds"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.take_file(Path(path)))
        chooser.open()

    def _looked(self, sheets: list[SheetPreview]) -> None:
        self._sheets = [sheet for sheet in sheets if sheet.row_count]
        box = self.ui.sheet_box
        box.clear()
        for sheet in self._sheets:
            box.addItem(f"{sheet.name} ({sheet.row_count:,})")
        box.setCurrentIndex(next((i for i, sheet in enumerate(self._sheets) if not sheet.hidden), 0))
        self._show("sheet")
        self._lay_out()

    def _sheet(self) -> SheetPreview:
        return self._sheets[max(self.ui.sheet_box.currentIndex(), 0)]

    def _lay_out(self, heading_rows: tuple[int, ...] | None = None) -> None:
        sheet = self._sheet()
        try:
            self._layout = layout_of(self._context.session, sheet, heading_rows)
        except HeadingsMissing:
            self._layout = None
        rows = self._layout.headings.rows if self._layout else ()
        self._sheet_model.show(sheet, rows)
        words = tr("imports.heads", rows=", ".join(map(str, rows))) if rows else tr("imports.no_heads")
        self.ui.heads_label.setText(words)
        self._allow()

    def _heads_clicked(self, *_: QItemSelection) -> None:
        rows = {index.row() + 1 for index in self.ui.sheet_table.selectionModel().selectedRows()}
        if rows:
            self._lay_out(tuple(range(min(rows), max(rows) + 1)) if max(rows) - min(rows) < 4 else (min(rows),))

    # check and result

    def _mode(self) -> str:
        return "add" if self.ui.mode_add.isChecked() else "update" if self.ui.mode_update.isChecked() else "both"

    def _check(self) -> None:
        assert self._layout is not None
        session, path, columns, mode = self._context.session, self._path, self.mapping.columns, self._mode()
        sheet, rows, choices = self._sheet().name, self._layout.headings.rows, dict(self._choices)
        self._run(
            tr("imports.checking"),
            lambda job: plan_customers(
                session,
                path,
                sheet,
                columns,
                mode,
                heading_rows=rows,
                choices=choices,
                cancel=job.cancel,
                progress=job.progress,
            ),
            self._checked,
        )

    def _checked(self, plan: ImportPlan) -> None:
        self.check.show(plan)
        self._show("check")

    def _take_words(self, choices: Choices) -> None:
        for field, texts in choices.items():
            self._choices.setdefault(field, {}).update(texts)
        self._check()

    def _dry_run(self) -> None:
        if self.check.plan is not None:
            self.report.show(self.check.plan, None)
            self._show("result")

    def _applied(self, result: ImportResult) -> None:
        assert self.check.plan is not None
        self.report.show(self.check.plan, result)
        self._show("result")
        if result.change is not None:
            self._work.tell(result.change)

    # work under way

    def _run(self, text: str, work: Callable[[Job], Any], done: Callable[[Any], object]) -> None:
        came_from = self._step
        self._show("busy")
        ui = self.ui
        ui.busy_text.setText(text)
        ui.progress.setRange(0, 0)
        ui.stop_button.setEnabled(True)

        def arrived(result: Any) -> None:
            self._job = None
            done(result)

        def failed(error: Exception) -> None:
            self._job = None
            self._show(came_from)
            if not isinstance(error, WorkCancelled):
                self._context.notices.failure(error)

        self._job = self._context.background.start(work, arrived, failed, owner=self)
        self._job.progressed.connect(lambda count, total: self._progress(text, count, total))

    def _progress(self, text: str, done: int, total: int) -> None:
        self.ui.progress.setRange(0, max(total, 1))
        self.ui.progress.setValue(done)
        self.ui.busy_text.setText(tr("imports.progress", words=text, done=done, total=total))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.ui.stop_button.setEnabled(False)
            self.ui.busy_text.setText(tr("imports.stopping"))

    # dropped files, keys

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._step == "file" and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.take_file(Path(paths[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is None:
            self.leave()
        else:
            super().keyPressEvent(event)
