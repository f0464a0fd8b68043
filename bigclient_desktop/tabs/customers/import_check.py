"""The fourth page of the import: what would become of every row, to be filtered by its state."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.services.import_records import Action, ImportPlan, PlannedRow
from bigclient_desktop.tabs.customers.import_choices import Choices, UnknownWords, nameable
from bigclient_desktop.widgets.import_check import CheckedRow, CheckTable, left_out, reasons_of
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

STATES = ("green", "amber", "red", "skipped")


class CheckStep(QObject):
    """Shows a plan; `take_words` is told what unknown words mean."""

    def __init__(
        self, ui: Ui_ImportPage, lookups: Lookups, take_words: Callable[[Choices], object], page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._lookups = lookups
        self._take_words = take_words
        self._page = page
        self.table = CheckTable(ui, STATES, page)
        self.model = self.table.model
        self.plan: ImportPlan | None = None
        ui.unknown_button.clicked.connect(self._ask_words)

    def to_write(self) -> int:
        """How many customers would be written."""
        return self.plan.counts[Action.ADD] + self.plan.counts[Action.UPDATE] if self.plan else 0

    def show(self, plan: ImportPlan) -> None:
        """Another plan."""
        self.plan = plan
        self.table.show([*map(_checked_row, plan.rows), *map(left_out, plan.skipped)])
        ui, counts = self._ui, plan.counts
        unknown = sum(len(texts) for texts in nameable(plan.unknown).values())
        ui.unknown_button.setText(tr("imports.unknown", count=unknown))
        ui.unknown_button.setVisible(bool(unknown))
        ui.check_text.setText(
            tr(
                "imports.check_text",
                added=counts[Action.ADD],
                updated=counts[Action.UPDATE],
                unchanged=counts[Action.UNCHANGED],
                errors=counts[Action.REFUSE],
            )
        )

    def _ask_words(self) -> None:
        if self.plan is not None:
            UnknownWords(self.plan.unknown, self._lookups, self._take_words, self._page).open()


def _checked_row(row: PlannedRow) -> CheckedRow:
    state = "skipped" if row.action is Action.SKIP else str(row.light)
    return CheckedRow(row.row, state, f"imports.action_{row.action}", row.name, lambda: _reason(row))


def _reason(row: PlannedRow) -> str:
    updated = [tr(f"customer.{one.field}") for one in row.differences if not one.contact]
    if row.action is not Action.UPDATE or not updated:
        return reasons_of(row.problems)
    told = tr("imports.updated_fields", fields=updated)
    return tr("sync_tab.two_sentences", first=told, second=reasons_of(row.problems)) if row.problems else told
