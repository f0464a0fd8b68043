"""Behind an import: the rows that were refused as a workbook, and the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QFileDialog, QPushButton

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr


class Changes(Protocol):
    """Who is told."""

    @property
    def happened(self) -> SignalInstance: ...


class Work(Protocol):
    """What the report reads and writes with."""

    session: Session
    background: Background
    notices: Notices

    @property
    def changes(self) -> Changes: ...


class UndoImport(QObject):
    """The button that takes the whole import back."""

    def __init__(self, button: QPushButton, work: Work) -> None:
        super().__init__(button)
        self._button, self._work, self._change = button, work, ""
        button.clicked.connect(self._undo)

    def offer(self, change: str) -> None:
        """For this change; without one there is nothing to take back."""
        self._change = change
        self._button.setVisible(bool(change))
        self._button.setEnabled(True)

    def _undo(self) -> None:
        session, change_id, notices = self._work.session, self._change, self._work.notices
        self._button.setEnabled(False)

        def undone(change: object) -> None:
            self._work.changes.happened.emit(change)
            notices.tell(tr("imports.undone"))

        def failed(error: Exception) -> None:
            self._button.setEnabled(True)
            notices.failure(error)

        self._work.background.run(lambda: undo(session, change_id), undone, failed, owner=self, lane=Lane.WRITE)


class ErrorsWorkbook(QObject):
    """The button that gives the file back with what is wrong behind every refused row."""

    def __init__(self, button: QPushButton, work: Work) -> None:
        super().__init__(button)
        self._button, self._work = button, work
        self._original = Path()
        self._write: Callable[[Path], None] | None = None
        button.clicked.connect(self._choose_place)

    def offer(self, original: Path, write: Callable[[Path], None] | None) -> None:
        """For this file; without `write` no row was refused."""
        self._original, self._write = original, write
        self._button.setVisible(write is not None)

    def save(self, place: Path) -> None:
        """Write it there, off the GUI thread."""
        write, notices = self._write, self._work.notices
        if write is not None:
            self._work.background.run(
                lambda: write(place),
                lambda _: notices.tell(tr("imports.errors_saved", place=place)),
                notices.failure,
                owner=self,
                lane=Lane.LONG,
            )

    def _choose_place(self) -> None:
        original = self._original
        place = str(original.with_name(f"{original.stem}_{tr('imports.errors_suffix')}.xlsx"))
        chooser = QFileDialog(self._button, tr("imports.export_errors"), place, "Excel (*.xlsx)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("xlsx")
        chooser.fileSelected.connect(lambda path: self.save(Path(path)))
        chooser.open()
