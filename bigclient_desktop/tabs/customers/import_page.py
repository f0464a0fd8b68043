"""The import of customers: file → sheet and headings → columns → check → result; nothing is written before the end."""

from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.services.import_records import ImportPlan, ImportResult
from bigclient_desktop.services.imports import Layout, apply_plan, layout_of, plan_customers
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.import_check import CheckStep
from bigclient_desktop.tabs.customers.import_choices import Choices
from bigclient_desktop.tabs.customers.import_columns import CUSTOMER_TARGETS, KNOW_CUSTOMERS
from bigclient_desktop.tabs.customers.import_result import ImportReport
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.column_mapping import ColumnMapping
from bigclient_desktop.widgets.import_frame import ImportFrame
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr


class ImportPage(ImportFrame):
    """Leads through the steps; the plan of the check is what is carried out."""

    def __init__(self, context: TabContext, work: CustomerWork, lookups: Lookups) -> None:
        self.ui = Ui_ImportPage()
        super().__init__(context, self.ui)
        self._context = context
        self._customers = work
        self._choices: dict[str, dict[str, str]] = {}
        self.check = CheckStep(self.ui, lookups, self._take_words, self)
        self.mapping = ColumnMapping(self.ui.columns_table, CUSTOMER_TARGETS)
        self.report = ImportReport(self.ui, context, work)
        self.mapping.changed.connect(self._allow)
        self.ui.dry_run_button.clicked.connect(self._dry_run)
        self.begin()

    def begin(self) -> None:
        if self._job is None:
            self.check.plan = None
            self._show("file")

    def forget_choices(self) -> None:
        self._choices = {}

    def layout_of(self, sheet: SheetPreview, heading_rows: tuple[int, ...] | None) -> Layout:
        return layout_of(self._context.session, sheet, heading_rows)

    def word_step(self) -> None:
        self.ui.dry_run_button.setVisible(self._step == "check")
        if self._step == "result":
            self.ui.next_button.setText(tr("imports.show_customers"))

    def why_not(self) -> str:
        ui = self.ui
        if self._step == "columns":
            count = self.mapping.left_out()
            ui.columns_note.setText(tr("imports.left_out_count", count=count) if count else "")
            if not self.mapping.fills(*KNOW_CUSTOMERS):
                ui.columns_note.setText(tr("imports.no_name_column"))
                return tr("imports.no_name_column")
        elif self._step == "check" and self.check.plan is not None:
            count = self.check.to_write()
            ui.next_button.setText(tr("imports.apply", count=count))
            return "" if count else tr("imports.nothing_to_do")
        return ""

    def go_on(self) -> None:
        if self._step == "sheet" and self._layout is not None:
            sheet = self._sheet()
            self.mapping.show(sheet, self._layout.columns, self._layout.headings.first_data_row)
            self._show("columns")
        elif self._step == "columns":
            self._check()
        elif self._step == "check" and self.check.plan is not None:
            plan, session = self.check.plan, self._context.session
            self._run(
                tr("imports.writing"),
                lambda job: apply_plan(session, plan, cancel=job.cancel, progress=job.progress),
                self._applied,
            )
        elif self._step == "result":
            self.left.emit()

    def _mode(self) -> str:
        return "add" if self.ui.mode_add.isChecked() else "update" if self.ui.mode_update.isChecked() else "both"

    def _check(self) -> None:
        assert self._layout is not None
        session, path, columns, mode = self._context.session, self._path, self.mapping.columns, self._mode()
        sheet, rows, choices = self._sheet().name, self._layout.headings.rows, dict(self._choices)
        self._run(
            tr("imports.checking"),
            lambda job: plan_customers(
                session,
                path,
                sheet,
                columns,
                mode,
                heading_rows=rows,
                choices=choices,
                cancel=job.cancel,
                progress=job.progress,
            ),
            self._checked,
        )

    def _checked(self, plan: ImportPlan) -> None:
        self.check.show(plan)
        self._show("check")

    def _take_words(self, choices: Choices) -> None:
        for field, texts in choices.items():
            self._choices.setdefault(field, {}).update(texts)
        self._check()

    def _dry_run(self) -> None:
        if self.check.plan is not None:
            self.report.show(self.check.plan, None)
            self._show("result")

    def _applied(self, result: ImportResult) -> None:
        assert self.check.plan is not None
        self.report.show(self.check.plan, result)
        self._show("result")
        if result.change is not None:
            self._customers.tell(result.change)
