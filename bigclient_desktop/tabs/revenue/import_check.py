"""The fifth page of the import: months with their sums, what stands for them already, and every problem."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from bigclient_desktop.compiled_ui.revenue.ui_import_page import Ui_RevenueImportPage
from bigclient_desktop.services.import_records import skipped_sentence
from bigclient_desktop.services.revenue_plans import OnExisting, PlannedMonth, RevenuePlan
from bigclient_desktop.tabs.revenue.columns import money_words
from bigclient_desktop.tabs.revenue.import_match import problem_words
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr, words

MONTH_HEADS = ("month", "lines", "sum", "known_sum", "difference", "decision")
PROBLEM_HEADS = ("kind", "row", "column", "problem")
MOST_SHOWN = 2_000
ROW_HEIGHT = 40
MONTH_ROWS = 4


class CheckStep(QObject):
    """Shows a plan; `decide` is told what becomes of a month that is known already."""

    def __init__(
        self, ui: Ui_RevenueImportPage, decide: Callable[[Mapping[str, OnExisting]], object], page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui, self._decide = ui, decide
        self.plan: RevenuePlan | None = None
        self.decisions: dict[str, QComboBox] = {}
        _dress(ui.months_table, MONTH_HEADS, (110, 90, 150, 150, 130, 260))
        _dress(ui.problems_table, PROBLEM_HEADS, (90, 64, 64, 400))
        ui.months_table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        ui.problems_table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show(self, plan: RevenuePlan) -> None:
        """Another plan."""
        self.plan = plan
        ui = self._ui
        ui.check_text.setText(
            tr(
                "revenue_view.check_text",
                lines=len(plan.lines),
                customers=len({line.customer for line in plan.lines}),
                total=money_words(plan.total, "元"),
                totals=plan.checked_totals,
                left_out=plan.left_out,
            )
        )
        self._show_months(plan)
        self._show_problems(plan)

    def _show_months(self, plan: RevenuePlan) -> None:
        table = self._ui.months_table
        self.decisions = {}
        table.setRowCount(len(plan.months))
        for row, month in enumerate(plan.months):
            known = money_words(month.existing_total, "元") if month.existing else "—"
            rest = money_words(month.total - (month.existing_total or 0), "元") if month.existing else ""
            texts = (month.month, f"{month.lines:,}", money_words(month.total, "元"), known, rest)
            for place, text in enumerate(texts):
                _put(table, row, place, text, right=place > 0)
            if month.existing:
                self.decisions[month.month] = box = self._decision(month)
                table.setCellWidget(row, 5, box)
            else:
                table.removeCellWidget(row, 5)
                _put(table, row, 5, tr("revenue_view.new_month"))
        shown = min(max(len(plan.months), 1), MONTH_ROWS)
        table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown * ROW_HEIGHT + 4)

    def _decision(self, month: PlannedMonth) -> QComboBox:
        box = QComboBox()
        for action in OnExisting:
            box.addItem(tr(f"revenue_view.existing_{action}"), action)
        box.setCurrentIndex(box.findData(month.action))
        box.setAccessibleName(tr("revenue_view.decision_of", month=month.month))
        box.activated.connect(lambda _: self._decided())
        return box

    def _decided(self) -> None:
        self._decide({month: OnExisting(box.currentData()) for month, box in self.decisions.items()})

    def _show_problems(self, plan: RevenuePlan) -> None:
        table, colours = self._ui.problems_table, colours_of(QPalette())
        problems = problem_words(plan)
        errors, warnings = len(plan.errors), len(plan.warnings)
        title = tr("revenue_view.problems_count", errors=errors, warnings=warnings, skipped=len(plan.skipped))
        self._ui.problems_title.setText(title)
        skipped = [(one.row, skipped_sentence(one, words())) for one in plan.skipped]
        table.setRowCount(min(len(problems) + len(skipped), MOST_SHOWN))
        for row, (hard, number, letter, text) in enumerate(problems[:MOST_SHOWN]):
            mark = "✖ " + tr("revenue_view.error") if hard else "▲ " + tr("revenue_view.warning")
            _put(table, row, 0, mark, ink=colours.red if hard else colours.amber)
            for place, words_ in enumerate((str(number), letter, text), 1):
                _put(table, row, place, words_)
        for row, (number, text) in enumerate(skipped[: MOST_SHOWN - len(problems)], len(problems)):
            for place, words_ in enumerate((f"– {tr('imports.action_left_out')}", str(number), "", text)):
                _put(table, row, place, words_, ink=colours.quiet)


def _dress(table: QTableWidget, heads: tuple[str, ...], widths: tuple[int, ...]) -> None:
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels([tr(f"revenue_view.head_{head}") for head in heads])
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.horizontalHeader().setStretchLastSection(True)
    table.setWordWrap(False)
    for place, width in enumerate(widths):
        table.setColumnWidth(place, width)


def _put(table: QTableWidget, row: int, place: int, text: str, *, right: bool = False, ink: str = "") -> None:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    if right:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if ink:
        item.setForeground(QColor(ink))
    table.setItem(row, place, item)
