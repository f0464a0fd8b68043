"""The last page of the import: what was done, the rows that were refused, and the way back."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.import_records import Action, ImportPlan, ImportResult
from bigclient_desktop.services.imports import save_errors
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.words import tr, words


class ImportReport(QObject):
    """Fills the result page."""

    def __init__(self, ui: Ui_ImportPage, context: TabContext, work: CustomerWork) -> None:
        super().__init__(work)
        self._ui = ui
        self._context = context
        self._work = work
        self._plan: ImportPlan | None = None
        self._change = ""
        ui.errors_button.clicked.connect(self._choose_place)
        ui.undo_button.clicked.connect(self._undo)

    def show(self, plan: ImportPlan, result: ImportResult | None) -> None:
        """What was done, or would be done (`result` is None)."""
        self._plan = plan
        ui, counts = self._ui, plan.counts
        ui.result_title.setText(tr("imports.done" if result else "imports.dry_done"))
        numbers = {
            "added": result.added if result else counts[Action.ADD],
            "updated": result.updated if result else counts[Action.UPDATE],
            "unchanged": result.unchanged if result else counts[Action.UNCHANGED],
            "skipped": counts[Action.SKIP] + len(plan.skipped),
            "errors": counts[Action.REFUSE],
        }
        ui.result_text.setText(tr("imports.result_text", **numbers))
        ui.errors_button.setVisible(bool(counts[Action.REFUSE]))
        self._change = result.change.id if result and result.change else ""
        ui.undo_button.setVisible(bool(self._change))
        ui.undo_button.setEnabled(True)

    def _choose_place(self) -> None:
        if self._plan is None:
            return
        original = self._plan.path
        place = str(original.with_name(f"{original.stem}_{tr('imports.errors_suffix')}.xlsx"))
        chooser = QFileDialog(self._ui.errors_button, tr("imports.export_errors"), place, "Excel (*.xlsx)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("xlsx")
        chooser.fileSelected.connect(lambda path: self._save(Path(path)))
        chooser.open()

    def _save(self, path: Path) -> None:
        plan = self._plan
        if plan is not None:
            self._context.background.run(
                lambda: save_errors(plan, path, words()),
                lambda _: self._context.notices.tell(tr("imports.errors_saved", place=path)),
                self._context.notices.failure,
                owner=self,
                lane=Lane.LONG,
            )

    def _undo(self) -> None:
        session, change_id = self._context.session, self._change
        self._ui.undo_button.setEnabled(False)

        def undone(change: object) -> None:
            self._context.changes.happened.emit(change)
            self._context.notices.tell(tr("imports.undone"))

        def failed(error: Exception) -> None:
            self._ui.undo_button.setEnabled(True)
            self._context.notices.failure(error)

        self._context.background.run(lambda: undo(session, change_id), undone, failed, owner=self, lane=Lane.WRITE)
