"""The second half of the third page: the recovery key, shown once, to print or note."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.compiled_ui.first_run.ui_recovery import Ui_Recovery
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

    def __init__(self) -> None:
        super().__init__()
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

    def sheet(self) -> bytes:
        """The sheet as PDF."""
        from bigclient_desktop.pdf.recovery_sheet import recovery_sheet_pdf

        kept = self._recovery
        return recovery_sheet_pdf(
            words(), key=kept.key, unit=kept.unit, person=kept.person, folder=str(kept.folder), day=date.today()
        )

    def _save(self) -> None:
        start = str(Path.home() / tr("first_run.recovery_file"))
        chosen, _ = QFileDialog.getSaveFileName(self, tr("first_run.recovery_save"), start, tr("preview.pdf_files"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the sheet; the page says where it is, or why it is not."""
        try:
            path.write_bytes(self.sheet())
        except OSError as error:
            reason = error.strerror or str(error)
            show_words(self.ui.saved, tr("failure.pdf_not_saved", path=path, reason=reason))
        else:
            show_words(self.ui.saved, tr("first_run.recovery_saved", path=path))

    def _print(self) -> None:
        from bigclient_desktop.widgets.printing import print_pdf

        try:
            print_pdf(self.sheet(), tr("recovery_sheet.title"), self)
        except Exception as error:
            show_error(self.ui.saved, error)
