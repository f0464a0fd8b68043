"""Beside the ranking: one customer's score card, what-if, and the change by hand with its reason."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.grading.ui_score_panel import Ui_ScorePanel
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.grading import RuleSet
from bigclient_desktop.domain.grading_records import GradingResult
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.what_if import score_card
from bigclient_desktop.services.grading_runs import adjust_grade
from bigclient_desktop.services.what_if import try_score
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.grading.amount_slider import AmountSlider
from bigclient_desktop.tabs.grading.columns import grade_words, wan_words
from bigclient_desktop.tabs.grading.sheet_views import card_html, show_html
from bigclient_desktop.widgets.field_words import plain_words, unit_words
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr


class ScorePanel(QWidget):
    """Shows a result of a run; the figures frozen in the run are where what-if begins."""

    adjusted = Signal(str)

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__()
        self.ui = ui = Ui_ScorePanel()
        ui.setupUi(self)
        self._context, self._lookups = context, lookups
        self._rules: RuleSet | None = None
        self._totals: Mapping[str, int] = {}
        self._is_open = False
        self.result: GradingResult | None = None
        self.revenue = AmountSlider(ui.revenue_slider, ui.revenue, unit_words("万元"))
        self.denominator = AmountSlider(ui.denominator_slider, ui.denominator, unit_words("万元"))
        self.revenue.changed.connect(self._try)
        self.denominator.changed.connect(self._try)
        ui.bureau.activated.connect(lambda _: self._take_bureau())
        ui.reset_button.clicked.connect(self._reset)
        ui.customer_button.clicked.connect(self._open_customer)
        ui.adjust_button.clicked.connect(self._adjust)
        ui.reason.textChanged.connect(self._allow)
        ui.grade.currentIndexChanged.connect(lambda _: self._allow())
        context.rights.changed.connect(self._allow)
        self.show_result(None)

    def know(self, rules: RuleSet, totals: Mapping[str, int], is_open: bool) -> None:
        """The rules of the run, the yearly revenue by unit, and whether grades may still be changed."""
        self._rules, self._totals, self._is_open = rules, totals, is_open

    def show_result(self, result: GradingResult | None) -> None:
        """Another customer, or none."""
        same = result is not None and self.result is not None and result.id == self.result.id
        self.result = result
        ui = self.ui
        ui.name.setText(result.name or "" if result else tr("grading_view.nobody"))
        for part in (ui.tabs, ui.customer_button):
            part.setEnabled(result is not None)
        scored = result is not None and result.total is not None
        ui.tabs.setTabVisible(1, scored)
        ui.tabs.setTabVisible(2, scored)
        self._show_card()
        if scored and not (same and ui.tabs.currentIndex() == 1):
            self._reset()
        if not same:
            ui.reason.clear()
        self._offer_grades()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._rules is not None:
            self._show_card()
            self._try()

    # the card

    def _show_card(self) -> None:
        result, rules = self.result, self._rules
        if result is None or rules is None:
            show_html(self.ui.sheet, f'<p class="quiet">{tr("grading_view.nobody_text")}</p>')
            return
        if result.total is None or not result.denominator:
            amount = tr("grading_view.policy_text", revenue=wan_words(result.revenue))
            show_html(self.ui.sheet, f"<p>{amount}</p>")
            return
        card = score_card(result.revenue or 0, result.denominator, rules)
        unit = self._lookups.label("units", result.denominator_unit or "")
        said = [tr("grading_view.measured_by", unit=unit, amount=wan_words(result.denominator))]
        if result.part_year:
            said.append(tr("grading_view.part_year_text"))
        if result.grade != result.computed_grade:
            words = tr(
                "grading_view.adjusted_text",
                before=grade_words(result.computed_grade),
                after=grade_words(result.grade),
                reason=result.reason or "",
            )
            said.append(words)
        show_html(self.ui.sheet, card_html(card) + "".join(f'<p class="quiet">{one}</p>' for one in said))

    def _open_customer(self) -> None:
        if self.result is not None and self.result.customer:
            self._context.open_customer(self.result.customer)

    # what-if

    def _reset(self) -> None:
        result, box = self.result, self.ui.bureau
        if result is None or result.total is None or not result.denominator:
            return
        city = city_of(result.unit or result.denominator_unit or "")
        box.clear()
        totals = {result.denominator_unit or "": result.denominator} | {
            unit: amount for unit, amount in self._totals.items() if city_of(unit) == city
        }
        totals[result.denominator_unit or ""] = result.denominator
        for unit, amount in totals.items():
            box.addItem(f"{self._lookups.label('units', unit)} {wan_words(amount)}", amount)
        box.setCurrentIndex(0)
        self._place_revenue()
        self._take_bureau()

    def _place_revenue(self) -> None:
        result, rules = self.result, self._rules
        if result is None or rules is None or not result.denominator:
            return
        card = score_card(result.revenue or 0, result.denominator, rules)
        reach = max([one.needed for one in card.better] + [result.revenue or 0, rules.revenue_full_at])
        self.revenue.show(result.revenue or 0, reach * 3 // 2)

    def _take_bureau(self) -> None:
        amount = int(self.ui.bureau.currentData() or 0)
        self.denominator.show(amount, amount * 2)
        self._try()

    def _try(self) -> None:
        rules, denominator = self._rules, self.denominator.amount()
        if rules is not None and denominator > 0:
            show_html(self.ui.what_if_sheet, card_html(try_score(self.revenue.amount(), denominator, rules)))

    # by hand

    def _offer_grades(self) -> None:
        ui, result = self.ui, self.result
        ui.grade.blockSignals(True)
        ui.grade.clear()
        for grade, _ in self._rules.grades if self._rules else ():
            ui.grade.addItem(grade_words(grade), grade)
        if result is not None:
            ui.grade.setCurrentIndex(max(ui.grade.findData(result.grade), 0))
        ui.grade.blockSignals(False)
        said = ""
        if result is not None and result.adjusted_by:
            who = self._lookups.label("staff", result.adjusted_by)
            said = tr("grading_view.adjusted_by", who=who, when=plain_words(result.adjusted_at))
        show_words(ui.adjusted, said)
        self._allow()

    def _allow(self) -> None:
        ui, result = self.ui, self.result
        closed = self._context.rights.why_not(Action.KEEP_BOOKS)
        why_not = ""
        if closed:
            why_not = closed
        elif not self._is_open:
            why_not = tr("grading_view.why_fixed")
        elif result is not None and ui.grade.currentData() == result.grade:
            why_not = tr("grading_view.why_same_grade")
        elif not ui.reason.toPlainText().strip() and result and ui.grade.currentData() != result.computed_grade:
            why_not = tr("grading_view.why_no_reason")
        allow(ui.adjust_button, why_not)
        for widget in (ui.grade, ui.reason):
            widget.setEnabled(self._is_open and not closed)
        hint = tr("grading_view.adjust_hint") if self._is_open else tr("grading_view.why_fixed")
        show_words(ui.adjust_hint, closed or hint)

    def _adjust(self) -> None:
        result, session = self.result, self._context.session
        if result is None:
            return
        grade, reason = self.ui.grade.currentData(), self.ui.reason.toPlainText().strip()
        told = tr("grading_view.adjusted_done", name=result.name or "", grade=grade_words(grade))
        self.ui.adjust_button.setEnabled(False)
        self._context.write(
            lambda: adjust_grade(session, result.id, grade, reason),
            told,
            owner=self,
            done=lambda _: self.ui.reason.clear(),
            refused=self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self._allow()
        self._context.notices.failure(error)
