"""The import of old visits or complaints: file → sheet and headings → columns → check → result, as one step."""

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.lists.ui_activity_import import Ui_ActivityImportPage
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services.activity_imports import (
    ActivityPlan,
    ActivityResult,
    activity_layout,
    apply_activities,
    plan_activities,
    save_activity_errors,
)
from bigclient_desktop.services.activity_plans import PlannedActivity
from bigclient_desktop.services.imports import Layout
from bigclient_desktop.spreadsheets.activities import EXTRA, activity_targets, takes_unit
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.widgets.column_mapping import ColumnMapping, Targets
from bigclient_desktop.widgets.import_check import CheckedRow, CheckTable, left_out, reasons_of
from bigclient_desktop.widgets.import_frame import ImportFrame
from bigclient_desktop.widgets.import_report import ErrorsWorkbook, UndoImport, Work
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.words import tr, words

KNOW_CUSTOMERS = ("customer_name", "customer_code")
STATES = ("green", "amber", "red", "known", "skipped")


class ActivityImportPage(ImportFrame):
    """`entity` is visit or complaint; the plan of the check is what is carried out."""

    def __init__(self, work: Work, entity: str, parent: QWidget | None = None) -> None:
        self.ui = Ui_ActivityImportPage()
        super().__init__(work, self.ui)
        self._entity, self._tell = entity, work.changes.happened.emit
        ui = self.ui
        ui.title.setText(tr(f"imports.title_{entity}"))
        ui.file_title.setText(tr(f"imports.file_title_{entity}"))
        ui.file_text.setText(f"{tr('imports.file_text')}\n{tr(f'imports.file_text_{entity}')}")
        ui.columns_text.setText(tr("imports.columns_text_rows"))
        targets = Targets(
            lambda: activity_targets(entity),
            lambda target: tr(f"imports.target_{target}" if target in EXTRA[entity] else f"{entity}.{target}"),
            lambda column: takes_unit(entity, column.target),
        )
        self.plan: ActivityPlan | None = None
        self.mapping = ColumnMapping(ui.columns_table, targets)
        self.mapping.changed.connect(self._allow)
        self.check = CheckTable(ui, STATES, self)
        self.errors = ErrorsWorkbook(ui.errors_button, work)
        self.undo = UndoImport(ui.undo_button, work)
        self.begin()

    def begin(self) -> None:
        if self._job is None:
            self.plan = None
            self._show("file")

    def forget_choices(self) -> None:
        self.plan = None

    def layout_of(self, sheet: SheetPreview, heading_rows: tuple[int, ...] | None) -> Layout:
        return activity_layout(self._entity, sheet, heading_rows)

    def word_step(self) -> None:
        if self._step == "result":
            self.ui.next_button.setText(tr("imports.back_to_list"))

    def why_not(self) -> str:
        if self._step == "columns":
            count = self.mapping.left_out()
            why = "" if self.mapping.fills(*KNOW_CUSTOMERS) else tr("imports.no_name_column")
            show_words(self.ui.columns_note, why or (tr("imports.left_out_count", count=count) if count else ""))
            return why
        if self._step == "check" and self.plan is not None:
            count = self.plan.count("add")
            self.ui.next_button.setText(tr("imports.apply_rows", count=count))
            return "" if count else tr("imports.nothing_to_do")
        return ""

    def go_on(self) -> None:
        if self._step == "sheet" and self._layout is not None:
            self.mapping.show(self._sheet(), self._layout.columns, self._layout.headings.first_data_row)
            self._show("columns")
        elif self._step == "columns":
            self._check()
        elif self._step == "check" and self.plan is not None:
            plan, session = self.plan, self._work.session
            self._run(
                tr("imports.writing"),
                lambda job: apply_activities(session, plan, cancel=job.cancel, progress=job.progress),
                self._applied,
            )
        elif self._step == "result":
            self.left.emit()

    def _check(self) -> None:
        assert self._layout is not None
        session, entity, path, columns = self._work.session, self._entity, self._path, self.mapping.columns
        sheet, rows = self._sheet().name, self._layout.headings.rows
        self._run(
            tr("imports.checking"),
            lambda job: plan_activities(
                session, entity, path, sheet, columns, heading_rows=rows, cancel=job.cancel, progress=job.progress
            ),
            self._checked,
        )

    def _checked(self, plan: ActivityPlan) -> None:
        self.plan = plan
        self.check.show([*map(_checked_row, plan.rows), *map(left_out, plan.skipped)])
        numbers = {"added": plan.count("add"), "known": plan.count("unchanged"), "errors": plan.count("refuse")}
        self.ui.check_text.setText(tr("imports.check_rows", **numbers))
        self._show("check")

    def _applied(self, result: ActivityResult) -> None:
        plan = self.plan
        assert plan is not None
        refused = plan.count("refuse")
        self.ui.result_title.setText(tr("imports.done"))
        numbers = {"added": result.added, "known": result.unchanged, "skipped": result.skipped, "errors": refused}
        self.ui.result_text.setText(tr("imports.result_rows", **numbers))
        catalogue = words()
        self.errors.offer(plan.path, (lambda place: save_activity_errors(plan, place, catalogue)) if refused else None)
        self.undo.offer(result.change.id)
        self._show("result")
        change: Change = result.change
        if change.id:
            self._tell(change)


def _checked_row(row: PlannedActivity) -> CheckedRow:
    if row.action == "refuse":
        state, action = "red", "imports.action_refuse"
    elif row.action == "unchanged":
        state, action = "known", "imports.action_known"
    else:
        state, action = "amber" if row.problems else "green", "imports.action_add"
    return CheckedRow(row.row_number, state, action, row.customer_name, lambda: reasons_of(row.problems))
