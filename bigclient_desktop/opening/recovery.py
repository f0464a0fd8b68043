"""The second half of the third page: the recovery key, shown once, to print or note."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.compiled_ui.first_run.ui_recovery import Ui_Recovery
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Words
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.words import Worded, tr, words


@dataclass(frozen=True, slots=True)
class Recovery:
    """What stands on the sheet."""

    key: str
    unit: str
    person: str
    folder: Path


class RecoveryPage(Worded, QWidget):
    """Shows, prints and saves the sheet; one goes on only after saying that it is kept."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self.ui = Ui_Recovery()
        self.ui.setupUi(self)
        self._recovery = Recovery("", "", "", Path())
        self.ui.save.clicked.connect(self._save)
        self.ui.print.clicked.connect(self._print)
        show_words(self.ui.saved, "")
        self.setFocusProxy(self.ui.print)

    def show_recovery(self, recovery: Recovery) -> None:
        """The key, in two lines that can be read aloud."""
        self._recovery = recovery
        groups = recovery.key.split("-")
        half = (len(groups) + 1) // 2
        self.ui.key.setText("-\n".join("-".join(part) for part in (groups[:half], groups[half:]) if part))
        self.ui.key.setAccessibleName(recovery.key)

    def missing(self) -> str:
        """What is still needed, in words; empty if nothing."""
        return "" if self.ui.kept.isChecked() else tr("first_run.tick_kept")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        show_words(self.ui.saved, "")

    def _save(self) -> None:
        start = str(Path.home() / tr("first_run.recovery_file"))
        chosen, _ = QFileDialog.getSaveFileName(self, tr("first_run.recovery_save"), start, tr("preview.pdf_files"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the sheet; the page says where it is, or why it is not."""
        kept, language = self._recovery, words()

        def write() -> Path:
            from bigclient_desktop.pdf import write_form

            return write_form(path, _sheet(language, kept))

        self._work(write, lambda path: show_words(self.ui.saved, tr("first_run.recovery_saved", path=path)))

    def _print(self) -> None:
        from bigclient_desktop.widgets.printing import print_pdf

        kept, language = self._recovery, words()
        self._work(lambda: _sheet(language, kept), lambda content: print_pdf(content, tr("recovery_sheet.title"), self))

    def _work(self, make: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Fonts are read and embedded off the GUI thread; what goes wrong is said under the key."""

        def made(answer: Any) -> None:
            try:
                done(answer)
            except Exception as error:
                self._refuse(error)

        show_words(self.ui.saved, tr("first_run.making_sheet"))
        self._background.run(make, made, self._refuse, owner=self, topic="sheet", lane=Lane.LONG)

    def _refuse(self, error: Exception) -> None:
        self.ui.saved.show()
        show_error(self.ui.saved, error)


def _sheet(language: Words, kept: Recovery) -> bytes:
    from bigclient_desktop.pdf.recovery_sheet import recovery_sheet_pdf

    return recovery_sheet_pdf(
        language, key=kept.key, unit=kept.unit, person=kept.person, folder=str(kept.folder), day=china_today()
    )
