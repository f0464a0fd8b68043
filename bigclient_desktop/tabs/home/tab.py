"""工作台: how many customers there are, and the way to them."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.home.ui_home import Ui_Home
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.dates import format_form_date
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.words import Worded, tr, words

INCOMPLETE = 60
"""Percent under which a file counts as incomplete here."""


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
            "incomplete": CustomerQuery(incomplete_below=INCOMPLETE),
        }[self.name]


CARDS = (
    Card("customers", "all"),
    Card("mine", "mine_lead"),
    Card("pending", "code_pending"),
    Card("incomplete", "incomplete"),
)


class HomeTab(Worded, QWidget):
    """Counts anew whenever it is shown and whenever something changed."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._counts: dict[str, str] = {}
        self.ui = Ui_Home()
        self.ui.setupUi(self)
        self.ui.new_customer.setIcon(icon("new", QPalette.ColorRole.HighlightedText))
        self.ui.import_excel.setIcon(icon("import"))
        self.ui.new_customer.clicked.connect(lambda: self._in_customers("new_customer"))
        self.ui.import_excel.clicked.connect(lambda: self._in_customers("start_import"))
        for card in CARDS:
            button = getattr(self.ui, f"{card.name}_open")
            button.clicked.connect(lambda _=False, card=card: self._in_customers("show_folder", card.folder))
        add_command(self, "new", lambda: self._in_customers("new_customer"))
        add_command(self, "import", lambda: self._in_customers("start_import"))
        add_command(self, "refresh", self.count)
        context.changes.happened.connect(lambda change: self.count())
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.setAccessibleName(tr("tab.home"))
        self.ui.greeting.setText(tr("home.greeting", name=self._context.session.person_name))
        today = date.today()
        shown = format_form_date(today) if words().language == "zh_CN" else today.isoformat()
        self.ui.today.setText(tr("home.today", date=shown))
        self.ui.steps.setText(tr("home.steps_text"))
        for card in CARDS:
            getattr(self.ui, f"{card.name}_text").setText(tr(f"home.{card.name}_text"))
            title = tr(f"home.{card.name}")
            getattr(self.ui, f"{card.name}_open").setAccessibleName(f"{tr('home.show')}: {title}")
        self._show_counts()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.count()

    def count(self) -> None:
        """Ask for each number by itself: one that fails leaves the others."""
        if not self.isVisible():
            return
        for card in CARDS:
            self._count(card)

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

        self._context.background.run(read, show, fail, owner=self, topic=card.name)

    def _show_counts(self) -> None:
        for card in CARDS:
            getattr(self.ui, f"{card.name}_count").setText(self._counts.get(card.name, tr("home.none")))
        self.ui.first_steps.setVisible(self._counts.get("customers", "0") == "0")

    def _in_customers(self, name: str, *values: str) -> None:
        """Go to the customers, and ask their tab for something, if it offers it."""
        tab = self._context.go_to("customers")
        ask = getattr(tab, name, None)
        if ask is not None:
            ask(*values)
