"""客户档案: the list, one customer's page, the form, and the import, one in front at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import CustomerDraft, CustomerFile
from bigclient_desktop.services.customers import customer_file, draft_of, new_branch_draft, new_customer_draft
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.tabs.customers.care_dialog import offer_care
from bigclient_desktop.tabs.customers.commands import CustomerCommands
from bigclient_desktop.tabs.customers.detail_page import DetailPage
from bigclient_desktop.tabs.customers.edit_page import EditPage
from bigclient_desktop.tabs.customers.list_page import ListPage
from bigclient_desktop.tabs.customers.pages import CustomerPages
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.import_page import ImportPage


class CustomersTab(Worded, QStackedWidget):
    """Knows what leads from one page to another."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.work = CustomerWork(context, self)
        self.commands = CustomerCommands(self)
        self._came_from: QWidget | None = None
        self.pages = CustomerPages(self)
        self.currentChanged.connect(lambda _: self.commands.allow())
        self.commands.allow()
        context.changes.happened.connect(self._heed)

    @property
    def list_page(self) -> ListPage:
        return self.pages.list_page

    @property
    def detail_page(self) -> DetailPage:
        return self.pages.detail_page

    @property
    def edit_page(self) -> EditPage:
        return self.pages.edit_page

    @property
    def import_page(self) -> "ImportPage":
        return self.pages.import_page

    def retranslate(self) -> None:
        """Build the pages anew in the language in force; what stands on the form is taken over."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    # what the window asks

    def save_drafts(self) -> None:
        """Keep what is typed, now."""
        page = self.pages.built_edit_page()
        if page is not None:
            page.keeper.keep_at_once()

    def search(self, text: str) -> None:
        """The box above was used."""

        def go() -> None:
            self.setCurrentWidget(self.list_page)
            self.list_page.search_for(text)

        self._if_free(go)

    def show_folder(self, key: str) -> None:
        """The customers of a smart folder."""

        def go() -> None:
            self.setCurrentWidget(self.list_page)
            self.list_page.folders.show(key)

        self._if_free(go)

    def open_customer(self, customer_id: str) -> None:
        """That customer's page."""
        self._if_free(lambda: self._open(customer_id))

    def start_import(self) -> None:
        """The import, at its first page."""

        def go() -> None:
            self.import_page.begin()
            self.setCurrentWidget(self.import_page)

        self._if_free(go)

    def show_duplicates(self) -> None:
        """Customers that may be one."""
        self._if_free(lambda: self.setCurrentWidget(self.pages.duplicates_page))

    def show_told_apart(self) -> None:
        """Customers and contacts of whom somebody said that they are two."""
        self._if_free(lambda: self.setCurrentWidget(self.pages.told_apart_page))

    def show_person(self, subject: str = "") -> None:
        """Personal data: of a contact (`customer:contact`), of one of the own people (`staff:id`), or of whoever is
        asked for there."""

        def go() -> None:
            page = self.pages.person_page
            self.setCurrentWidget(page)
            customer, _, contact = subject.partition(":")
            if customer == "staff":
                page.show_staff(contact)
            elif contact:
                page.show_person(customer, contact)
            else:
                page.box.setFocus()

        self._if_free(go)

    def show_retention(self) -> None:
        """What must not be kept longer."""

        def go() -> None:
            self.pages.retention_page.refresh()
            self.setCurrentWidget(self.pages.retention_page)

        self._if_free(go)

    # what the commands ask

    def current_id(self) -> str:
        """The customer in front."""
        if self.currentWidget() is self.list_page:
            row = self.list_page.current()
            return row.id if row else ""
        return self.detail_page.card.customer_id() if self.currentWidget() is self.detail_page else ""

    def current_name(self) -> str:
        """What the customer in front is called."""
        row, file = self.list_page.current(), self.detail_page.card.file
        if self.currentWidget() is self.list_page:
            return row.full_name if row else ""
        return (file.customer.full_name or "") if file else ""

    def shown_files(self) -> list[CustomerFile]:
        """The customer whose page is in front."""
        file = self.detail_page.card.file
        return [file] if file is not None and self.currentWidget() is self.detail_page else []

    def is_editing(self) -> bool:
        """Whether the form is in front."""
        page = self.pages.built_edit_page()
        return page is not None and self.currentWidget() is page

    def is_in_bin(self) -> bool:
        """Whether what is in front lies in the recycle bin."""
        if self.currentWidget() is self.detail_page:
            file = self.detail_page.card.file
            return bool(file and file.customer.deleted)
        return self.list_page.query.recycle_bin

    def new_customer(self) -> None:
        """An empty form."""
        self._if_free(lambda: self._begin(lambda: new_customer_draft(self.context.session)))

    def new_branch(self) -> None:
        """A branch of the customer in front."""
        self.begin_branch(self.current_id())

    def edit(self, focus: str = "") -> None:
        """The form of the customer in front."""
        self.begin_edit(self.current_id(), focus)

    def show_list(self) -> None:
        """Back to the list."""
        self.setCurrentWidget(self.list_page)
        self.list_page.ui.table.setFocus()

    def go_to_search(self) -> None:
        """The quick filter of the list."""

        def go() -> None:
            self.show_list()
            self.list_page.go_to_search()

        self._if_free(go)

    def step(self, by: int) -> None:
        """The next or previous customer of the list."""
        row = self.list_page.step(by)
        if row is not None and self.currentWidget() is self.detail_page:
            self.detail_page.card.load(row.id)

    def refresh(self) -> None:
        """Read again what is in front."""
        self.list_page.refresh()
        if self.currentWidget() is self.detail_page:
            self.detail_page.card.load_again()

    # what the pages want

    def begin_edit(self, customer_id: str, focus: str = "") -> None:
        """The form of that customer."""
        if customer_id:
            session = self.context.session
            self._begin(lambda: draft_of(customer_file(session, customer_id)), focus)

    def begin_branch(self, customer_id: str) -> None:
        """The form of a new branch of that customer."""
        if customer_id:
            self._if_free(lambda: self._begin(lambda: new_branch_draft(self.context.session, customer_id)))

    def form_saved(self, change: Change, customer_id: str, another: bool) -> None:
        """To the customer's page, or to another empty form."""
        self.work.tell(change, tr("customers.saved"))
        if another:
            self._begin(lambda: new_customer_draft(self.context.session))
        else:
            self._open(customer_id)

    def form_left(self) -> None:
        """Back to where the form was opened."""
        self.setCurrentWidget(self._came_from or self.list_page)

    def follow(self, card: CustomerCard, link: str) -> None:
        """What was clicked on a card."""
        what, _, rest = link.partition(":")
        if what == "customer":
            self.open_customer(rest)
        elif what == "person":
            self.show_person(f"{card.customer_id()}:{rest}")
        elif what == "branch":
            self.begin_branch(rest or card.customer_id())
        elif what == "edit":
            if card.ui.edit_button.isEnabled():
                self.begin_edit(card.customer_id(), rest)
            else:
                self.context.notices.warn(card.ui.edit_button.toolTip())
        elif what == "care":
            offer_care(self.context, self.pages.lookups, card.customer_id(), self, asked_for=True)
        elif what in ("review", "proposals"):
            show = getattr(self.context.go_to("sync"), "show_page", None)
            if show is not None:
                show(what, card.customer_id() if what == "review" else "")
        elif what == "restore" and card.changes:
            change = card.changes[int(rest)]
            self.work.change_field([card.customer_id()], change.field, change.old)

    def _open(self, customer_id: str) -> None:
        self.detail_page.card.load(customer_id)
        self.setCurrentWidget(self.detail_page)

    def _begin(self, make: Callable[[], CustomerDraft], focus: str = "") -> None:
        came_from = None if self.is_editing() else self.currentWidget()

        def ready(draft: CustomerDraft) -> None:
            self._came_from = came_from or self._came_from
            self.setCurrentWidget(self.edit_page)
            self.edit_page.begin(draft, focus)

        self.context.background.run(make, ready, self.context.notices.failure, owner=self, topic="begin")

    def _if_free(self, go: Callable[[], None]) -> None:
        """Go, unless a form with something typed is in front: that one asks first."""
        if self.is_editing() and self.edit_page.is_dirty():
            self.edit_page.leave()
        else:
            go()

    def _build_again(self) -> None:
        shown = self.detail_page.card.customer_id() if self.currentWidget() is self.detail_page else ""
        form = self.edit_page.form if self.is_editing() else None
        old, self.pages = self.pages, CustomerPages(self)
        self._came_from = None
        self.setCurrentWidget(self.list_page)
        if form is not None:
            self.setCurrentWidget(self.edit_page)
            self.edit_page.begin(form.loaded)
            self.edit_page.form.put(form.draft())
        elif shown:
            self._open(shown)
        old.drop()

    def _heed(self, change: Change) -> None:
        if change.touches_names:
            self.pages.read_people()
        if change.label == "change.erase" and (form := self.pages.built_edit_page()) is not None:
            form.heed_erasure(change.customers)
        self.list_page.heed(change)
        card = self.detail_page.card
        if change.everything or card.wanted in change.customers:
            card.load_again()
