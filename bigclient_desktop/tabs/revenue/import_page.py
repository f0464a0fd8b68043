"""The import of revenue: file → sheet → columns, month and unit → whom names mean → check → result, as one step."""

from collections.abc import Mapping
from typing import ClassVar

from bigclient_desktop.compiled_ui.revenue.ui_import_page import Ui_RevenueImportPage
from bigclient_desktop.domain.dictionaries import dictionary
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.services.imports import Layout
from bigclient_desktop.services.revenue_imports import apply_revenue, assumed_month, plan_revenue, revenue_layout
from bigclient_desktop.services.revenue_plans import OnExisting, RevenueChoices, RevenuePlan, RevenueResult
from bigclient_desktop.spreadsheets.reading import SheetPreview
from bigclient_desktop.spreadsheets.revenue_columns import month_in
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import money_words
from bigclient_desktop.tabs.revenue.import_check import CheckStep
from bigclient_desktop.tabs.revenue.import_columns import KNOW_CUSTOMERS, REVENUE_TARGETS
from bigclient_desktop.tabs.revenue.import_match import MatchStep
from bigclient_desktop.widgets.column_mapping import ColumnMapping
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.import_frame import ImportFrame
from bigclient_desktop.widgets.import_report import UndoImport
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import listed, tr


class RevenueImportPage(ImportFrame):
    """The plan of the check is what is carried out; nothing is written while a problem stands."""

    STEPS: ClassVar[tuple[str, ...]] = ("file", "sheet", "columns", "match", "check", "result")

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        self.ui = Ui_RevenueImportPage()
        super().__init__(context, self.ui)
        self._context = context
        self._by_month: dict[str, OnExisting] = {}
        self._answers: dict[str, str] = {}
        self._services: dict[str, str] = {}
        self.match = MatchStep(self.ui, context, lookups, self)
        self.match.changed = self._allow
        self.check = CheckStep(self.ui, self._decide, self)
        self.mapping = ColumnMapping(self.ui.columns_table, REVENUE_TARGETS)
        self.mapping.changed.connect(self._allow)
        self.ui.month.textChanged.connect(lambda _: self._allow())
        self.undo = UndoImport(self.ui.undo_button, context)
        self._offer_options(lookups)
        self.begin()

    def begin(self) -> None:
        if self._job is None:
            self.check.plan = None
            self._show("file")

    def forget_choices(self) -> None:
        self._by_month, self._answers, self._services = {}, {}, {}
        self.match.forget()
        self.ui.month.clear()
        self.ui.corrections.setChecked(False)
        self.ui.service.setCurrentIndex(0)
        self.ui.money.setCurrentIndex(0)

    def layout_of(self, sheet: SheetPreview, heading_rows: tuple[int, ...] | None) -> Layout:
        return revenue_layout(self._context.session, sheet, heading_rows)

    def word_step(self) -> None:
        if self._step == "result":
            self.ui.next_button.setText(tr("revenue_view.show_revenue"))

    def why_not(self) -> str:
        ui = self.ui
        if self._step == "columns":
            return self._why_no_columns()
        if self._step == "match":
            count = self.match.unanswered()
            return tr("revenue_view.unanswered", count=count) if count else ""
        if self._step == "check" and self.check.plan is not None:
            plan = self.check.plan
            lines = plan.result.lines
            ui.next_button.setText(tr("revenue_view.apply", count=lines))
            if plan.errors:
                return tr("revenue_view.why_errors", count=len(plan.errors))
            return "" if lines else tr("imports.nothing_to_do")
        return ""

    def go_on(self) -> None:
        if self._step == "sheet" and self._layout is not None:
            sheet, headings = self._sheet(), self._layout.headings
            self.mapping.show(sheet, self._layout.columns, headings.first_data_row)
            month, _ = assumed_month(self._path, sheet, headings)
            self.ui.month.setPlaceholderText(month or "2025-05")
            self._show("columns")
        elif self._step == "columns":
            self._plan()
        elif self._step == "match":
            self._answers |= self.match.answers()
            self._services |= self.match.service_answers()
            self._plan()
        elif self._step == "check" and self.check.plan is not None:
            plan, session = self.check.plan, self._context.session
            self._run(
                tr("imports.writing"),
                lambda job: apply_revenue(session, plan, cancel=job.cancel, progress=job.progress),
                self._applied,
            )
        elif self._step == "result":
            self.left.emit()

    def step_back(self) -> None:
        if self._step == "check":
            self._show("columns")
        else:
            super().step_back()

    # columns and options

    def _offer_options(self, lookups: Lookups) -> None:
        ui, own = self.ui, self._context.session.unit
        ui.service.addItem(tr("revenue_view.by_columns"), "")
        for key, label in dictionary("services").items():
            ui.service.addItem(tr(label), key)
        ui.money.addItem(tr("revenue_view.by_columns"), "")
        for money in ("元", "万元"):
            ui.money.addItem(unit_words(money), money)
        for unit in dict.fromkeys((own, city_of(own), f"{city_of(own)}-LP", f"{city_of(own)}-EL")):
            ui.unit.addItem(lookups.label("units", unit), unit)
        ui.source.setPlaceholderText(tr("revenue.default_source"))

    def _why_no_columns(self) -> str:
        why = ""
        if not self.mapping.fills(*KNOW_CUSTOMERS):
            why = tr("imports.no_name_column")
        elif not any(column.target.startswith("amount") for column in self.mapping.columns):
            why = tr("revenue_view.no_amount_column")
        elif self.ui.month.text().strip() and len(month_in(self.ui.month.text())) != 7:
            why = tr("revenue_view.month_unreadable")
        count = self.mapping.left_out()
        show_words(self.ui.columns_note, why or (tr("imports.left_out_count", count=count) if count else ""))
        return why

    def _plan(self) -> None:
        assert self._layout is not None
        ui, session, path, columns = self.ui, self._context.session, self._path, self.mapping.columns
        choices = RevenueChoices(
            unit=ui.unit.currentData(),
            source=ui.source.text().strip(),
            month=month_in(ui.month.text()),
            service=ui.service.currentData(),
            money_unit=ui.money.currentData() or None,
            by_month=dict(self._by_month),
            answers=dict(self._answers),
            services=dict(self._services),
            corrections=ui.corrections.isChecked(),
            leave_out_unmatched=ui.leave_out.isChecked(),
        )
        sheet, rows = self._sheet().name, self._layout.headings.rows
        self._run(
            tr("imports.checking"),
            lambda job: plan_revenue(
                session, path, sheet, columns, choices, heading_rows=rows, cancel=job.cancel, progress=job.progress
            ),
            self._planned,
        )

    def _planned(self, plan: RevenuePlan) -> None:
        if MatchStep.is_needed(plan) and not self.ui.leave_out.isChecked():
            self.match.show(plan)
            self._show("match")
        else:
            self.check.show(plan)
            self._show("check")

    def _decide(self, decisions: Mapping[str, OnExisting]) -> None:
        self._by_month |= decisions
        self._plan()

    # result

    def _applied(self, result: RevenueResult) -> None:
        ui = self.ui
        written = result.change is not None and bool(result.change.id)
        ui.result_title.setText(tr("imports.done" if written else "revenue_view.nothing_written"))
        ui.result_text.setText(
            tr(
                "revenue_view.result_text",
                lines=result.lines,
                customers=result.customers,
                total=money_words(result.total, "元"),
                months=listed(month.month for month in result.months) or "—",
            )
        )
        said = [tr("revenue_view.result_skipped", months=listed(result.skipped_months))] * bool(result.skipped_months)
        said += [tr("revenue_view.result_left_out", count=result.left_out)] * bool(result.left_out)
        said += [tr("revenue_view.result_totals", count=result.checked_totals)] * bool(result.checked_totals)
        show_words(ui.result_rows, "\n".join(said))
        self.undo.offer(result.change.id if result.change else "")
        self._show("result")
        if result.change is not None:
            self._context.tell(result.change)
