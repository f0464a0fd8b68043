"""What every import shares: the steps, the file and its sheets, the headings to click, and work that can be stopped."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from bigclient_desktop.background import Background, Job
from bigclient_desktop.services.imports import Layout, preview_workbook
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.failures import HeadingsMissing, WorkCancelled
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.widgets.looks import dress
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.sheet_model import SheetModel
from bigclient_desktop.widgets.words import tr


class Work(Protocol):
    """What an import reads and writes with."""

    session: Session
    background: Background
    notices: Notices


class ImportFrame(QWidget):
    """An import page; what is imported, and the steps after the sheet, are the subclass's.

    Its form has a page `<step>_page` and a label `step_<step>` for every step, and the pages `sheet_page` and
    `busy_page` with the widgets that are named alike in all imports.
    """

    left = Signal()
    STEPS: ClassVar[tuple[str, ...]] = ("file", "sheet", "columns", "check", "result")

    def __init__(self, work: Work, form: Any) -> None:
        super().__init__()
        form.setupUi(self)
        self._form = form
        self._work = work
        self._step = "file"
        self._path = Path()
        self._sheets: list[SheetPreview] = []
        self._layout: Layout | None = None
        self._job: Job | None = None
        self._sheet_model = SheetModel(self)
        self.setAcceptDrops(True)
        form.sheet_table.setModel(self._sheet_model)
        form.sheet_table.horizontalHeader().setDefaultSectionSize(128)
        form.sheet_table.setSelectionBehavior(form.sheet_table.SelectionBehavior.SelectRows)
        form.sheet_table.selectionModel().selectionChanged.connect(self._heads_clicked)
        form.choose_button.clicked.connect(self._choose_file)
        form.sheet_box.activated.connect(lambda _: self._lay_out())
        form.next_button.clicked.connect(self.go_on)
        form.step_back_button.clicked.connect(self.step_back)
        form.cancel_button.clicked.connect(self.leave)
        form.back_button.clicked.connect(self.leave)
        form.stop_button.clicked.connect(self._stop)
        form.another_button.clicked.connect(self.begin)

    # what an import of its own says

    def begin(self) -> None:
        """The first page, unless an import is under way."""
        raise NotImplementedError

    def forget_choices(self) -> None:
        """Another file is read: what was answered for the last one is not meant for it."""
        raise NotImplementedError

    def layout_of(self, sheet: SheetPreview, heading_rows: tuple[int, ...] | None) -> Layout:
        """The headings of the sheet and a guess for its columns. Raises HeadingsMissing."""
        raise NotImplementedError

    def why_not(self) -> str:
        """Why the step in front cannot be left forwards; empty where it can."""
        raise NotImplementedError

    def go_on(self) -> None:
        """The button forwards was pressed."""
        raise NotImplementedError

    def word_step(self) -> None:
        """Words and buttons of the step that came to the front."""

    # what the import asks

    def take_file(self, path: Path) -> None:
        """Look at a file and go on to its sheets."""
        self._path = path
        self.forget_choices()
        self._run(tr("imports.reading"), lambda job: preview_workbook(path, cancel=job.cancel), self._looked)

    def leave(self) -> None:
        """Back to the list; work under way goes on and shows here."""
        self.left.emit()

    def step_back(self) -> None:
        """The step before."""
        self._show(self.STEPS[self.STEPS.index(self._step) - 1])

    def _show(self, step: str) -> None:
        self._step = step
        form, inner = self._form, self.STEPS[1:-1]
        form.pages.setCurrentWidget(getattr(form, f"{step}_page"))
        for name in self.STEPS:
            label: QLabel = getattr(form, f"step_{name}")
            dress(label, "step_now" if name == step else "step")
        form.step_back_button.setVisible(step in inner)
        form.next_button.setVisible(step in (*inner, self.STEPS[-1]))
        form.cancel_button.setVisible(step in self.STEPS[:-1])
        form.foot.setText("" if step in ("file", "busy") else self._path.name)
        form.next_button.setText(tr("imports.next"))
        self.word_step()
        self._allow()

    def _allow(self) -> None:
        why_not = tr("imports.no_heads") if self._step == "sheet" and self._layout is None else self.why_not()
        self._form.next_button.setEnabled(not why_not)
        self._form.next_button.setToolTip(why_not)

    # file and sheet

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, self._form.file_title.text(), "", tr("imports.file_kinds"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.take_file(Path(path)))
        chooser.open()

    def _looked(self, sheets: list[SheetPreview]) -> None:
        self._sheets = [sheet for sheet in sheets if sheet.row_count]
        box = self._form.sheet_box
        box.clear()
        for sheet in self._sheets:
            box.addItem(tr("imports.sheet_rows", name=sheet.name, count=sheet.row_count))
        box.setCurrentIndex(next((i for i, sheet in enumerate(self._sheets) if not sheet.hidden), 0))
        self._show("sheet")
        self._lay_out()

    def _sheet(self) -> SheetPreview:
        number: int = self._form.sheet_box.currentIndex()
        return self._sheets[max(number, 0)]

    def _lay_out(self, heading_rows: tuple[int, ...] | None = None) -> None:
        sheet = self._sheet()
        try:
            self._layout = self.layout_of(sheet, heading_rows)
        except HeadingsMissing:
            self._layout = None
        rows = self._layout.headings.rows if self._layout else ()
        self._sheet_model.show(sheet, rows)
        words = tr("imports.heads", rows=rows) if rows else tr("imports.no_heads")
        self._form.heads_label.setText(words)
        self._allow()

    def _heads_clicked(self, *_: QItemSelection) -> None:
        rows = {index.row() + 1 for index in self._form.sheet_table.selectionModel().selectedRows()}
        if rows:
            self._lay_out(tuple(range(min(rows), max(rows) + 1)) if max(rows) - min(rows) < 4 else (min(rows),))

    # work under way

    def _run(
        self,
        text: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], object],
        refused: Callable[[Exception], object] | None = None,
    ) -> None:
        came_from = self._step
        self._show("busy")
        form = self._form
        form.busy_text.setText(text)
        form.progress.setRange(0, 0)
        form.stop_button.setEnabled(True)

        def arrived(result: Any) -> None:
            self._job = None
            done(result)

        def failed(error: Exception) -> None:
            self._job = None
            self._show(came_from)
            if not isinstance(error, WorkCancelled):
                (refused or self._work.notices.failure)(error)

        self._job = self._work.background.start(work, arrived, failed, owner=self)
        self._job.progressed.connect(lambda count, total: self._progress(text, count, total))

    def _progress(self, text: str, done: int, total: int) -> None:
        self._form.progress.setRange(0, max(total, 1))
        self._form.progress.setValue(done)
        self._form.busy_text.setText(tr("imports.progress", words=text, done=done, total=total))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._form.stop_button.setEnabled(False)
            self._form.busy_text.setText(tr("imports.stopping"))

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
