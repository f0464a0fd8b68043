"""The fourth page of the import: names that nobody knows, each with whom it may mean; the answers are remembered."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from bigclient_desktop.compiled_ui.revenue.ui_import_page import Ui_RevenueImportPage
from bigclient_desktop.domain.dictionaries import dictionary
from bigclient_desktop.services.revenue_matching import Suggestion, suggest_customers
from bigclient_desktop.services.revenue_plans import RevenuePlan, UnmatchedCustomer
from bigclient_desktop.services.session import Session
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import money_words
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.options import Answer, Option
from bigclient_desktop.widgets.words import listed, tr, words

HEADS = ("match_text", "match_rows", "match_amount", "match_meaning")
LEFT_OUT = "-"
SURE = 90
"""From this score on a suggestion is put in, to be looked at."""
ROW_HEIGHT = 40
_AMOUNT = 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
UNKNOWN_SERVICE = "revenue.service_unknown"


class WhoIsMeant:
    """Suggestions first; what is typed is looked for among all customers."""

    def __init__(self, suggestions: Sequence[Suggestion], lookups: Lookups) -> None:
        self._all = lookups.options("customers")
        named = (
            Option(one.customer, tr("revenue_view.suggestion", name=one.name, score=one.score)) for one in suggestions
        )
        self._options = (*named, Option(LEFT_OUT, tr("revenue_view.leave_this_out")))
        self._by_key = {option.key: option for option in self._options}

    def label(self, key: str) -> str:
        option = self._by_key.get(key)
        return option.label if option else self._all.label(key)

    def suggest(self, text: str, answer: Answer) -> None:
        if text:
            self._all.suggest(text, answer)
        else:
            answer(self._options)


class MatchStep(QObject):
    """Rows of names (and of service words) with a field each; `changed` when an answer was given."""

    def __init__(self, ui: Ui_RevenueImportPage, context: TabContext, lookups: Lookups, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._context, self._lookups = ui, context, lookups
        self.fields: dict[str, ChoiceField] = {}
        self.services: dict[str, QComboBox] = {}
        self.changed: Callable[[], object] = lambda: None
        table = ui.match_table
        table.setColumnCount(len(HEADS))
        table.setHorizontalHeaderLabels([tr(f"revenue_view.{head}") for head in HEADS])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setDefaultAlignment(_LEFT)
        if (amount := table.horizontalHeaderItem(_AMOUNT)) is not None:
            amount.setTextAlignment(_RIGHT)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place, width in ((1, 110), (2, 130), (3, 360)):
            table.setColumnWidth(place, width)
        ui.leave_out.toggled.connect(lambda _: self.changed())

    @staticmethod
    def is_needed(plan: RevenuePlan) -> bool:
        """Whether somebody has to be asked."""
        return bool(plan.unmatched) or bool(_unknown_services(plan))

    def forget(self) -> None:
        """For another file."""
        self.fields, self.services = {}, {}
        self._ui.leave_out.setChecked(False)

    def show(self, plan: RevenuePlan) -> None:
        """Ask about this plan."""
        ui, table = self._ui, self._ui.match_table
        services = _unknown_services(plan)
        ui.match_text.setText(tr("revenue_view.match_hint", count=len(plan.unmatched) + len(services)))
        self.fields, self.services = {}, {}
        table.setRowCount(len(plan.unmatched) + len(services))
        for row, one in enumerate(plan.unmatched):
            self._put(row, one.name, listed(map(str, one.rows[:4])), money_words(one.amount, "元"))
            self._offer(row, one, ())
        for row, (text, where) in enumerate(services.items(), len(plan.unmatched)):
            self._put(row, tr("revenue_view.service_word", text=text), str(where), "")
            self.services[text] = self._service_box(text)
            table.setCellWidget(row, 3, self.services[text])
        self._suggest(plan.unmatched)

    def answers(self) -> Mapping[str, str]:
        """Customer by name; empty where its rows are to be left out."""
        given = {name: field.value() for name, field in self.fields.items()}
        return {name: "" if value == LEFT_OUT else value for name, value in given.items() if value}

    def service_answers(self) -> Mapping[str, str]:
        """Service by the word of the sheet."""
        return {text: box.currentData() for text, box in self.services.items() if box.currentData()}

    def unanswered(self) -> int:
        """How many names still have no answer."""
        open_names = sum(not field.value() for field in self.fields.values())
        open_words = sum(not box.currentData() for box in self.services.values())
        return (0 if self._ui.leave_out.isChecked() else open_names) + open_words

    def _put(self, row: int, *texts: str) -> None:
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setTextAlignment(_RIGHT if place == _AMOUNT else _LEFT)
            self._ui.match_table.setItem(row, place, item)

    def _offer(self, row: int, one: UnmatchedCustomer, suggestions: Sequence[Suggestion]) -> None:
        known = self.fields.get(one.name)
        if known is not None and known.value():
            return
        field = ChoiceField(WhoIsMeant(suggestions, self._lookups))
        field.box.setPlaceholderText(tr("revenue_view.who_is_meant"))
        field.name_for_readers(tr("revenue_view.meaning_of", name=one.name))
        if suggestions and suggestions[0].score >= SURE:
            field.set_value(suggestions[0].customer)
        field.changed.connect(lambda: self.changed())
        self.fields[one.name] = field
        self._ui.match_table.setCellWidget(row, 3, field)

    def _service_box(self, text: str) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("revenue_view.choose_service"), "")
        for key, label in dictionary("services").items():
            box.addItem(tr(label), key)
        box.setAccessibleName(tr("revenue_view.meaning_of", name=text))
        box.currentIndexChanged.connect(lambda _: self.changed())
        return box

    def _suggest(self, unmatched: Sequence[UnmatchedCustomer]) -> None:
        """Look for similar names one by one, so that the page can be used meanwhile."""
        session: Session = self._context.session
        waiting = list(enumerate(unmatched))

        def next_one() -> None:
            if waiting:
                row, one = waiting.pop(0)

                def found(suggestions: Sequence[Suggestion]) -> None:
                    self._offer(row, one, suggestions)
                    self.changed()
                    QTimer.singleShot(0, self, next_one)

                self._context.background.run(
                    lambda: suggest_customers(session, one.name), found, lambda _: None, owner=self, topic="suggest"
                )

        next_one()


def _unknown_services(plan: RevenuePlan) -> dict[str, int]:
    """Words for services that no list knows, with the first row of each."""
    found: dict[str, int] = {}
    for problem in plan.errors:
        if problem.key == UNKNOWN_SERVICE:
            found.setdefault(str(problem.values.get("text", "")), problem.row)
    return found


def problem_words(plan: RevenuePlan) -> list[tuple[bool, int, str, str]]:
    """Every problem: whether it keeps the file out, its row, column, and what is wrong."""
    said = [(True, one.row, one.letter, one.reason(words())) for one in plan.errors]
    return said + [(False, one.row, one.letter, one.reason(words())) for one in plan.warnings]
