"""The last page of the import: what was done, the rows that were refused, and the way back."""

from PySide6.QtCore import QObject

from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.domain.roles import NO_QUESTION, RoleQuestion
from bigclient_desktop.services.import_records import Action, ImportPlan, ImportResult
from bigclient_desktop.services.imports import save_errors
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.bulk_edit import MOST_NAMED
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.import_report import ErrorsWorkbook, UndoImport
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.small_table import dress_table, fill_table
from bigclient_desktop.widgets.words import listed, tr, words

_HEADS = ("portfolio.name", "portfolio.grade", "imports.lacks")


class ImportReport(QObject):
    """Fills the result page."""

    def __init__(self, ui: Ui_ImportPage, context: TabContext, work: CustomerWork) -> None:
        super().__init__(work)
        self._ui, self._lacking = ui, list[str]()
        ui.roles_list.setAccessibleName(tr("home.card_roles"))
        ui.roles_list.itemActivated.connect(lambda cell: context.open_customer(self._lacking[cell.row()]))
        self._show_roles(NO_QUESTION)
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
        self._show_roles(result.roles if result else plan.roles)

    def _show_roles(self, roles: RoleQuestion) -> None:
        """Who wants an A or a B now, and whom B leads; a line opens the customer, where it is settled."""
        ui, led = self._ui, roles.led_by_deputy
        self._lacking = [gap.customer for gap in roles.lacking]
        more = tr("bulk.and_others") if len(led) > MOST_NAMED else ""
        said = [
            tr("imports.roles_lacking", count=len(roles.lacking)) if roles.lacking else "",
            tr("roles.led", count=len(led), names=listed(led[:MOST_NAMED]) + more) if led else "",
        ]
        show_words(ui.roles_text, "\n".join(filter(None, said)))
        dress_table(ui.roles_list, [tr(head) for head in _HEADS], stretched=0)
        fill_table(ui.roles_list, [(gap.name, tr(f"grade.{gap.grade}"), gap.lacks(tr)) for gap in roles.lacking])
        ui.roles_list.setVisible(bool(roles.lacking))
