"""One customer to read: head, completeness, and its sheets. Stands in the preview and on the page of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QTextBrowser

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.customers.ui_customer_card import Ui_CustomerCard
from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import CustomerFile, Deletion, FieldChange
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.roles import DEPUTY, LEAD, main_role
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.services.customers import customer_file, field_history, reveal_phones
from bigclient_desktop.services.file_requests import ask_to_see
from bigclient_desktop.services.marks import Place, clashes_among, field_marks
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers import sheets
from bigclient_desktop.tabs.customers.file_sheets import agreements
from bigclient_desktop.tabs.customers.history_sheet import history
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.tabs.customers.people_sheet import add_picture, people
from bigclient_desktop.tabs.customers.people_watch import SAID_OF_PEOPLE, PeopleWatch
from bigclient_desktop.tabs.customers.rights import locked, show_rights
from bigclient_desktop.widgets.attachment_sheet import show_attachments
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.field_words import code_words
from bigclient_desktop.widgets.flow_layout import line_up
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.record_card import RecordCard, show_sheet
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import listed, tr

NARROW_BELOW = 560
WIDE_FROM = 800
SHORT_BELOW = 400
"""Pixels from which the buttons stand beside the name, and what is missing beside the completeness: a page of its own
is wide, and low at 150 %."""


class CustomerCard(RecordCard):
    """`link` gives what was clicked in the sheets: `edit:field`, `customer:id`, `branch:`, `restore:n`."""

    link = Signal(str)
    edit_wanted = Signal()
    branch_wanted = Signal()
    print_wanted = Signal()
    file: CustomerFile | None

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__(context, customer_file)
        self.ui = Ui_CustomerCard()
        self.ui.setupUi(self)
        self._context = context
        self._lookups = lookups
        self.changes: list[FieldChange] | None = None
        self.marks: dict[Place, str] = {}
        self._phones = self._is_folded = False
        self._drawn: set[QTextBrowser] = set()
        self._people = PeopleWatch(context, self._draw_people, self)
        ui = self.ui
        self._sheets: dict[QTextBrowser, Callable[[CustomerFile, Look], str]] = {
            ui.overview: sheets.overview,
            ui.contacts: lambda file, look: people(file, look, self._people.found),
            ui.mail_use: sheets.mail_use,
            ui.revenue: sheets.revenue,
            ui.agreements: agreements,
        }
        for browser in (*self._sheets, ui.history):
            browser.setOpenLinks(False)
            browser.setFrameShape(QTextBrowser.Shape.NoFrame)
            browser.anchorClicked.connect(self._clicked)
        ui.missing.linkActivated.connect(self.link)
        ui.tabs.currentChanged.connect(lambda _: self._draw())
        ui.edit_button.clicked.connect(self.edit_wanted)
        ui.branch_button.clicked.connect(self.branch_wanted)
        ui.print_button.clicked.connect(self.print_wanted)
        ui.visit_button.clicked.connect(lambda: context.do("quick_visit", self.customer_id()))
        ui.complaint_button.clicked.connect(lambda: context.do("new_complaint", self.customer_id()))
        ui.timeline.work_with(context)
        ui.attachments.work_with(context)
        ui.organisation.work_with(context)
        ui.organisation.opened.connect(lambda customer: self.link.emit(f"customer:{customer}"))
        ui.organisation.branch_wanted.connect(lambda customer: self.link.emit(f"branch:{customer}"))
        ui.timeline.opened.connect(lambda entry: context.do(f"open_{entry.kind}", entry.id))
        self._buttons = line_up(ui.buttons)
        self.show_nothing()

    def customer_id(self) -> str:
        """Whose card this is."""
        return self.file.customer.id if self.file else ""

    def put(self, file: CustomerFile) -> None:
        if self.file is None or file.customer.id != self.file.customer.id:
            self._phones = False
            self.marks = {}
        self.changes = None
        self._people.forget()
        self._lookups.know_names(file.names)
        # Histories say whom somebody reports to, and who is asked for at an address.
        self._lookups.know_names({contact.id: contact.name for contact in file.contacts if contact.name})
        if file.customer.headquarters and file.headquarters_name:
            self._lookups.know_names({file.customer.headquarters: file.headquarters_name})
        self._show_head(file)
        self._load_marks(file.customer.id)

    def clear(self, words: str) -> None:
        self._show_parts(False)
        self._lay_out_head()
        self.ui.name.setText("")
        self.ui.facts.setText(words or tr("customers.nobody_chosen"))
        self.ui.grade.show_chip(None)

    def draw(self) -> None:
        self._drawn.clear()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if (event.size().width() < NARROW_BELOW) != (event.oldSize().width() < NARROW_BELOW):
            self.draw()
        self._lay_out_head()
        super().resizeEvent(event)

    def _lay_out_head(self) -> None:
        is_wide = self.width() >= WIDE_FROM
        self._fold_head(is_wide and self.height() < SHORT_BELOW and self.ui.completeness_frame.isVisibleTo(self))
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self.ui.buttons.setMinimumWidth(self._buttons.line_width() if is_wide else 0)
        for line in (self.ui.head, self.ui.completeness_column):
            line.setDirection(direction)

    def _fold_head(self, is_folded: bool) -> None:
        """On a low screen the facts share a line with the completeness, and the records below get the room."""
        if is_folded == self._is_folded:
            return
        ui, self._is_folded = self.ui, is_folded
        if is_folded:
            ui.completeness_line.insertWidget(0, ui.facts)
        else:
            ui.title_column.addWidget(ui.facts)
        ui.facts.setWordWrap(not is_folded)
        ui.facts.setContentsMargins(0, 0, 12 if is_folded else 0, 0)
        if self.file is not None:
            self._show_missing(self.file)

    def _show_parts(self, shown: bool) -> None:
        ui = self.ui
        buttons = (ui.edit_button, ui.visit_button, ui.complaint_button, ui.branch_button, ui.print_button)
        for part in (*buttons, ui.completeness_frame, ui.tabs):
            part.setVisible(shown)

    def _show_head(self, file: CustomerFile) -> None:
        self._show_parts(True)
        ui, customer = self.ui, file.customer
        ui.name.setText(customer.full_name or tr("customers.nameless"))
        code = "" if file.sight is Sight.EXISTENCE else code_words(customer.code)
        facts = [code, tr(f"customer.kind.{customer.kind}") if customer.kind else ""]
        main = main_role(customer.stage, customer.lead_manager, customer.deputy_manager)
        for name in (LEAD, DEPUTY):
            staff = getattr(customer, name)
            if staff:
                said = tr("form.named", name=tr(f"customers.{name}"), value=self._lookups.label("staff", staff))
                facts.append(tr("customers.leads_now", who=said) if name == main else said)
        if customer.deleted:
            facts.append(bin_words(file.deletion))
        ui.facts.setText(" · ".join(fact for fact in facts if fact))
        latest = max(file.grades, key=lambda one: one.year, default=None)
        chip = Chip(latest.grade, tr(f"grade.{latest.grade}"), latest.provisional) if latest else None
        ui.grade.show_chip(chip if customer.kind != "policy" else None)
        show_rights(ui, file)
        ui.completeness.show_percent(file.completeness.percent)
        self._lay_out_head()
        self._show_missing(file)

    def _show_missing(self, file: CustomerFile) -> None:
        place = {"contacts": "contacts.mobile", "decision_maker": "contacts.role"}
        missing = [
            f'<a href="edit:{place.get(name, name)}">{tr(f"customer.{name}")}</a>' for name in file.completeness.missing
        ]
        shown = missing[: 1 if self._is_folded else 8]
        rest = len(missing) - len(shown)
        more = tr("customers.and_more", count=rest) if rest else ""
        words = tr("customers.missing", what=listed(shown) + more) if missing else tr("customers.complete")
        clashes = clashes_among(self.marks)
        if clashes:
            words = f'<a href="review:">▲ {tr("customers.to_review", count=clashes)}</a> · {words}'
        self.ui.missing.setText(words)

    def _look(self) -> Look:
        narrow = self.width() < NARROW_BELOW
        return Look(colours_of(self.palette()), self._lookups.label, narrow, self._phones, self.marks)

    def _draw(self) -> None:
        """Draw the sheet in front, once."""
        browser = self.ui.tabs.currentWidget()
        if self.file is not None and browser is self.ui.timeline:
            self.ui.timeline.load(self.file.customer.id)
        if self.file is not None and browser is self.ui.attachments:
            self.ui.attachments.load(self.file.customer.id)
        if self.file is not None and browser is self.ui.organisation:
            self.ui.organisation.load(self.file.customer.id)
        if self.file is None or not isinstance(browser, QTextBrowser) or browser in self._drawn:
            return
        if browser is self.ui.history:
            if self.changes is None:
                self._load_history()
                return
            text = history(self.changes, self._look())
        elif self.file.sight is Sight.EXISTENCE:
            text = locked(self.file, self._look())
        else:
            text = self._sheets[browser](self.file, self._look())
        if browser is self.ui.contacts:
            add_picture(browser, self.file, self._look())
            self._people.look(self.file.customer.id)
        self._drawn.add(browser)
        show_sheet(browser, text)

    def _draw_people(self) -> None:
        self._drawn.discard(self.ui.contacts)
        self._draw()

    def _load_history(self) -> None:
        assert self.file is not None
        session, customer_id = self._context.session, self.file.customer.id
        self.ui.history.setPlainText(tr("customers.loading"))

        def arrived(changes: list[FieldChange]) -> None:
            if self.file is not None and self.file.customer.id == customer_id:
                self.changes = changes
                self._draw()

        self._context.background.run(lambda: field_history(session, customer_id), arrived, owner=self, topic="history")

    def _load_marks(self, customer_id: str) -> None:
        session = self._context.session

        def arrived(marks: dict[Place, str]) -> None:
            if self.file is not None and self.file.customer.id == customer_id and marks != self.marks:
                self.marks = marks
                self._show_head(self.file)
                self.draw()

        self._context.background.run(lambda: field_marks(session, customer_id), arrived, owner=self, topic="marks")

    def _clicked(self, url: QUrl) -> None:
        link = url.toString()
        if link == "reveal:":
            self._reveal()
        elif link == "ask:":
            self._ask_to_see()
        elif link.startswith(SAID_OF_PEOPLE):
            self._people.follow(*link.split(":", 1))
        elif link.startswith("papers:"):
            self._show_papers(link.partition(":")[2])
        else:
            self.link.emit(link)

    def _reveal(self) -> None:
        """The numbers as they are; that they were shown is noted."""
        session, customer_id = self._context.session, self.customer_id()

        def arrived(contacts: tuple[Contact, ...]) -> None:
            if self.file is not None and self.file.customer.id == customer_id:
                self.file = replace(self.file, contacts=contacts)
                self._phones = True
                self._draw_people()

        self._context.background.run(
            lambda: reveal_phones(session, customer_id), arrived, self._context.failure, owner=self, lane=Lane.WRITE
        )

    def _ask_to_see(self) -> None:
        """Why somebody else's file is wanted, and off goes the request."""
        assert self.file is not None
        session, customer = self._context.session, self.file.customer
        told = tr("file_requests.sent")

        def send(reason: str) -> None:
            self._context.write(lambda: ask_to_see(session, customer.id, reason), told, owner=self)

        text = tr("file_requests.ask_text", name=customer.full_name or "")
        TextQuestion(self, tr("access.ask_to_see"), text, tr("file_requests.ask_now"), send).open()

    def _show_papers(self, agreement: str) -> None:
        """What hangs on an agreement; read again afterwards, for the sheet says how many."""
        dialog = show_attachments(self._context, self.customer_id(), "agreement", agreement, self)
        dialog.finished.connect(lambda _: self.load_again())


def bin_words(deletion: Deletion | None) -> str:
    """That a customer lies in the bin, who put it there and when."""
    if deletion is None:
        return tr("customers.in_bin")
    return tr("customers.in_bin_since", person=deletion.person or "?", at=f"{china_time(deletion.at):%Y-%m-%d %H:%M}")
