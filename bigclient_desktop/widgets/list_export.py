"""A list as a workbook: asks where to, writes off the GUI thread, and offers to open what was written."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Background, Job
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr


class Work(Protocol):
    """What the export runs with and tells."""

    background: Background
    notices: Notices


def ask_and_export(work: Work, parent: QWidget, name: str, write: Callable[[Path, Job], int]) -> None:
    """`write` gives the number of rows."""

    def begin(path: str) -> None:
        target = Path(path)
        work.background.start(
            lambda job: write(target, job), lambda count: _tell(work, target, count), work.notices.failure, owner=parent
        )

    proposed = f"{name}_{china_today():%Y%m%d}.xlsx"
    chooser = QFileDialog(parent, tr("customers.export_title"), proposed, "Excel (*.xlsx)")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("xlsx")
    chooser.fileSelected.connect(begin)
    chooser.open()


def _tell(work: Work, path: Path, count: int) -> None:
    def show() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    work.notices.tell(tr("lists.exported", count=count, place=path.name), (tr("customers.open_file"), show))
