"""Forms that are lists, looked at as PDF or saved as workbook or PDF, made off the GUI thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.services.revenue_forms import preview_list, save_list
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr

Make = Callable[[], ListForm]


class Work(Protocol):
    """What papers are made and shown with."""

    session: Session
    background: Background
    notices: Notices

    @property
    def preview_pdf(self) -> Callable[[bytes, str], None]:
        """Shows a PDF under a title."""
        ...


def preview_paper(work: Work, owner: QWidget, make: Make, done: Callable[[], object] = lambda: None) -> None:
    """Show the form as it would be printed; `done` is called when it is there, or has failed."""

    def drawn() -> tuple[bytes, str]:
        form = make()
        return preview_list(work.session, form), form.file_name

    def show(answer: tuple[bytes, str]) -> None:
        done()
        work.preview_pdf(*answer)

    def failed(error: Exception) -> None:
        done()
        work.notices.failure(error)

    work.background.run(drawn, show, failed, owner=owner, topic="paper", lane=Lane.LONG)


def save_paper(work: Work, owner: QWidget, make: Make, name: str, done: Callable[[], object] = lambda: None) -> None:
    """Ask where to, then write a workbook (or a PDF, if the name says so)."""

    def write(path: str) -> None:
        out = Path(path)
        work.background.run(
            lambda: save_list(work.session, make(), out), saved, failed, owner=owner, topic="paper", lane=Lane.LONG
        )

    def saved(path: Path) -> None:
        done()
        show = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))  # noqa: E731
        work.notices.tell(tr("papers.saved", place=path.name), (tr("customers.open_file"), show))

    def failed(error: Exception) -> None:
        done()
        work.notices.failure(error)

    chooser = QFileDialog(owner, tr("papers.save_title"), f"{name}.xlsx", "Excel (*.xlsx);;PDF (*.pdf)")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("xlsx")
    chooser.fileSelected.connect(write)
    chooser.rejected.connect(done)
    chooser.open()
