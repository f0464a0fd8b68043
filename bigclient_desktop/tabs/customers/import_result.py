"""The last page of the import: what was done, the rows that were refused, and the way back."""

from PySide6.QtCore import QObject

from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.services.import_records import Action, ImportPlan, ImportResult
from bigclient_desktop.services.imports import save_errors
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.import_report import ErrorsWorkbook, UndoImport
from bigclient_desktop.widgets.words import tr, words


class ImportReport(QObject):
    """Fills the result page."""

    def __init__(self, ui: Ui_ImportPage, context: TabContext, work: CustomerWork) -> None:
        super().__init__(work)
        self._ui = ui
        self.errors = ErrorsWorkbook(ui.errors_button, context)
        self.undo = UndoImport(ui.undo_button, context)

    def show(self, plan: ImportPlan, result: ImportResult | None) -> None:
        """What was done, or would be done (`result` is None)."""
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
        catalogue = words()
        write = (lambda place: save_errors(plan, place, catalogue)) if counts[Action.REFUSE] else None
        self.errors.offer(plan.path, write)
        self.undo.offer(result.change.id if result and result.change else "")
