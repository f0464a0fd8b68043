"""工作台: what is to be done today, what was missed, and the way to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.home.ui_home import Ui_Home
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.dates import format_form_date
from bigclient_desktop.domain.reminders import Missed
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.tabs.allowed import REGISTER, Right, allow_by_right, allow_commands
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.tabs.home.cards import WORK_CARDS, CardKind
from bigclient_desktop.tabs.home.reminding import Reminding
from bigclient_desktop.tabs.home.work_card import Row, WorkCard
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import Worded, tr, words

_ACROSS = 3


@dataclass(frozen=True, slots=True)
class Card:
    """A count on the page; `folder` is the smart folder of the customers that it opens."""

    name: str
    folder: str

    def query(self, staff: str) -> CustomerQuery:
        """What it counts, for the person at work."""
        return {
            "customers": CustomerQuery(),
            "mine": CustomerQuery(lead_managers=(staff,)),
            "pending": CustomerQuery(code_pending=True),
            "developing": CustomerQuery(stages=("developing",)),
        }[self.name]


CARDS = (
    Card("customers", "all"),
    Card("mine", "mine_lead"),
    Card("pending", "code_pending"),
    Card("developing", "developing"),
)


class HomeTab(Worded, QWidget):
    """Reads anew whenever it is shown and whenever something changed."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._counts: dict[str, str] = {}
        self._missed: Missed | None = None
        self.ui = Ui_Home()
        self.ui.setupUi(self)
        self.cards: dict[str, WorkCard] = {}
        self._lay_out_cards()
        tab_through(self)
        self._dress()
        self.reminding = Reminding(context, self)
        add_command(self, "new", lambda: self._in_customers("new_customer"), REGISTER)
        add_command(self, "import", lambda: self._in_customers("start_import"), REGISTER)
        add_command(self, "refresh", self.count, None)
        allow_commands(context, self)
        context.changes.happened.connect(lambda change: self.count())
        self.retranslate()
        self._look_back()
        self.reminding.look()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.setAccessibleName(tr("tab.home"))
        self.ui.greeting.setText(tr("home.greeting", name=self._context.session.person_name))
        today = china_today()
        shown = format_form_date(today) if words().language == "zh_CN" else today.isoformat()
        self.ui.today.setText(tr("home.today", date=f"{shown} {tr(f'weekday.{today.isoweekday()}')}"))
        self.ui.steps.setText(tr("home.steps_text"))
        for card in CARDS:
            title = tr(f"home.{card.name}")
            getattr(self.ui, f"{card.name}_open").setAccessibleName(f"{tr('home.show')}: {title}")
            getattr(self.ui, f"{card.name}_card").setToolTip(tr(f"home.{card.name}_text"))
        for work_card in self.cards.values():
            work_card.retranslate()
        self.reminding.retranslate()
        self._show_counts()
        self._show_missed()
        self.count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count()

    def count(self) -> None:
        """Ask for each card by itself: one that fails leaves the others."""
        if not self.isVisible():
            return
        for kind in WORK_CARDS:
            self._fill(kind)
        for card in CARDS:
            self._count(card)

    # building

    def _lay_out_cards(self) -> None:
        grid = QGridLayout(self.ui.cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, kind in enumerate(WORK_CARDS):
            card = self.cards[kind.name] = WorkCard(kind.name, kind.sign, kind.all is not None)
            card.opened.connect(lambda row, kind=kind: self._open(kind, row))
            card.all_wanted.connect(lambda kind=kind: self._open_all(kind))
            grid.addWidget(card, place // _ACROSS, place % _ACROSS)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)

    def _dress(self) -> None:
        ui = self.ui
        ui.missed_band.hide()
        ui.quick_visit.setIcon(icon("visits", QPalette.ColorRole.HighlightedText))
        for button, sign in ((ui.today_sheet, "print"), (ui.new_customer, "new"), (ui.import_excel, "import")):
            button.setIcon(icon(sign))
        ui.quick_visit.clicked.connect(lambda: self._context.do("quick_visit", ""))
        ui.today_sheet.clicked.connect(lambda: self._context.do("today_sheet", ""))
        ui.new_customer.clicked.connect(lambda: self._in_customers("new_customer"))
        ui.import_excel.clicked.connect(lambda: self._in_customers("start_import"))
        needed: dict[QPushButton, Right] = {ui.quick_visit: Action.EDIT, ui.today_sheet: Action.PRINT}
        needed |= {ui.new_customer: REGISTER, ui.import_excel: REGISTER}
        allow_by_right(self._context, self, needed)
        ui.missed_close.clicked.connect(ui.missed_band.hide)
        ui.missed_text.linkActivated.connect(self._open_missed)
        for card in CARDS:
            button = getattr(ui, f"{card.name}_open")
            button.clicked.connect(lambda _=False, card=card: self._in_customers("show_folder", card.folder))

    # the cards

    def _fill(self, kind: CardKind) -> None:
        card, context = self.cards[kind.name], self._context
        session = context.session

        def show(rows: Sequence[Row]) -> None:
            may_plan = kind.name == "today" and not context.rights.why_not(Action.EDIT)
            offer = (tr("visits.make_plan"), lambda: self._ask("visits", "show_plan")) if may_plan else None
            card.show_rows(rows, offer)

        def fail(error: Exception) -> None:
            card.show_failure(sentence_of(error), lambda: self._fill(kind))

        context.background.run(
            lambda: kind.read(session), show, fail, owner=self, topic=f"card_{kind.name}", lane=Lane.AHEAD
        )

    def _open(self, kind: CardKind, row: str) -> None:
        if kind.opens == "customer":
            self._context.open_customer(row)
        else:
            self._context.do(kind.opens, row)

    def _open_all(self, kind: CardKind) -> None:
        if kind.all is not None:
            key, name, values = kind.all
            self._ask(key, name, *values)

    def _ask(self, key: str, name: str, *values: str) -> None:
        """Go to a tab, and ask it for something, if it offers it."""
        ask = getattr(self._context.go_to(key), name, None)
        if ask is not None:
            ask(*values)

    def _in_customers(self, name: str, *values: str) -> None:
        self._ask("customers", name, *values)

    def _count(self, card: Card) -> None:
        def read() -> int:
            from bigclient_desktop.services.customers import count_customers

            session = self._context.session
            return count_customers(session, card.query(session.staff_id))

        def show(number: int) -> None:
            self._counts[card.name] = f"{number:,}"
            self._show_counts()

        def fail(error: Exception) -> None:
            self._counts[card.name] = tr("home.failed")
            self._show_counts()

        self._context.background.run(read, show, fail, owner=self, topic=card.name, lane=Lane.AHEAD)

    def _show_counts(self) -> None:
        for card in CARDS:
            getattr(self.ui, f"{card.name}_count").setText(self._counts.get(card.name, tr("home.none")))
        # As long as nothing is known nothing is said: the cards stand empty for a moment.
        is_new = self._counts.get("customers") == "0"
        self.ui.first_steps.setVisible(is_new)
        self.ui.cards_area.setVisible(not is_new)

    # what was missed

    def _look_back(self) -> None:
        """Once a start: what happened since the last one."""
        session = self._context.session

        def read() -> Missed | None:
            from bigclient_desktop.services.reminders import missed_since, remember_start

            before: datetime | None = remember_start(session)
            return missed_since(session, before) if before else None

        def show(missed: Missed | None) -> None:
            self._missed = missed
            self._show_missed()

        # The cards say what fails.
        self._context.background.run(read, show, lambda _: None, owner=self, topic="missed", lane=Lane.WRITE)

    def _show_missed(self) -> None:
        missed = self._missed
        if missed is None or not missed.count:
            self.ui.missed_band.hide()
            return
        parts = [
            f'<a href="{name}">{tr(f"home.missed_{name}", count=len(getattr(missed, name)))}</a>'
            for name in ("visits", "complaints", "contracts", "follow_ups")
            if getattr(missed, name)
        ]
        since = plain_words(missed.since)
        self.ui.missed_text.setText(tr("home.missed", since=since, what=parts))
        self.ui.missed_band.show()

    def _open_missed(self, name: str) -> None:
        missed = self._missed
        if name == "visits":
            self._ask("visits", "show_folder", "overdue")
        elif name == "complaints":
            self._ask("complaints", "show_folder", "over")
        elif name == "follow_ups":
            self._ask("visits", "show_folder", "with_items")
        elif missed is not None and missed.contracts:
            self._in_customers("show_folder", "contract_ending")
