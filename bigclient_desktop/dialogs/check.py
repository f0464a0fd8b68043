"""The check of the data: integrity, log and tables."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Job
from bigclient_desktop.compiled_ui.dialogs.ui_check import Ui_Check
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import Worded, tr


class CheckDialog(Worded, QDialog):
    """Runs the check and shows what it found."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_Check()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        self.ui.run.clicked.connect(self.run)
        self.ui.copy.clicked.connect(self._copy)
        self.ui.close.clicked.connect(self.close)
        self.finished.connect(lambda: context.background.forget(self))
        self._show("", [])

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)

    def run(self) -> None:
        """Check now."""
        if self._busy.is_on:
            return
        rebuild = self.ui.rebuild.isChecked()

        def check(job: Job) -> list[str]:
            from bigclient_desktop.services.checks import check_store

            def report(stage: str, done: int, total: int) -> None:
                job.progress(done, total)

            found = check_store(self._context.session, rebuild_first=rebuild, progress=report, cancelled=job.cancel)
            return [sentence_of(finding) for finding in found]

        self._busy.start()
        self._show("", [])
        job = self._context.background.start(check, self._found, self._refuse, owner=self, topic="check")
        job.progressed.connect(self._busy.progress)

    def _found(self, problems: list[str]) -> None:
        self._busy.stop()
        self._show(tr("check_dialog.found", n=len(problems)) if problems else tr("check_dialog.sound"), problems)

    def _refuse(self, error: Exception) -> None:
        self._busy.stop()
        self._show(sentence_of(error), [])

    def _show(self, verdict: str, problems: list[str]) -> None:
        show_words(self.ui.verdict, verdict)
        self.ui.problems.setPlainText("\n".join(problems))
        self.ui.problems.setVisible(bool(problems))
        self.ui.copy.setVisible(bool(problems))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.problems.toPlainText())
