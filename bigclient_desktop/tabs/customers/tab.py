"""客户档案: the list, one customer's page, the form, and the import, one in front at a time."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.services.customers import customer_file, draft_of, new_branch_draft, new_customer_draft
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.bulk_edit import BulkEdit
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.tabs.customers.commands import CustomerCommands
from bigclient_desktop.tabs.customers.detail_page import DetailPage
from bigclient_desktop.tabs.customers.edit_page import EditPage
from bigclient_desktop.tabs.customers.export import export_customers
from bigclient_desktop.tabs.customers.import_page import ImportPage
from bigclient_desktop.tabs.customers.list_page import ListPage
from bigclient_desktop.tabs.customers.lookups import Lookups
from bigclient_desktop.tabs.customers.print_dialog import PrintDialog, preview_blank
from bigclient_desktop.tabs.customers.steps import StepsDialog
from bigclient_desktop.tabs.customers.work import CustomerWork
from bigclient_desktop.widgets.words import tr


class CustomersTab(QStackedWidget):
    """Knows its pages and what leads from one to another."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self.work = CustomerWork(context, self)
        self._edit_page: EditPage | None = None
        self._import_page: ImportPage | None = None
        self._came_from: QWidget | None = None
        self.commands = CustomerCommands(self)
        self._build()
        context.changes.happened.connect(self._heed)

    # pages

    def _build(self) -> None:
        self.lookups = Lookups(self.context, self)
        self.list_page = ListPage(self.context, self.lookups, self._card())
        self.detail_page = DetailPage(self._card())
        for page in (self.list_page, self.detail_page):
            self.addWidget(page)
        self.list_page.opened.connect(self.open_customer)
        self.list_page.new_wanted.connect(self.new_customer)
        self.list_page.import_wanted.connect(self.start_import)
        self.list_page.selection_changed.connect(self.commands.allow)
        self.detail_page.left.connect(self.show_list)
        self.detail_page.step_wanted.connect(self.step)
        self.detail_page.card.loaded.connect(lambda _: self.commands.allow())
        self.currentChanged.connect(lambda _: self.commands.allow())
        self._read_people()
        self.list_page.ask()
        self.list_page.folders.count_again()

    def _card(self) -> CustomerCard:
        card = CustomerCard(self.context, self.lookups)
        card.link.connect(lambda link: self._follow(card, link))
        card.edit_wanted.connect(lambda: self._edit_shown(card))
        card.branch_wanted.connect(lambda: self._branch_of(card))
        card.print_wanted.connect(lambda: self._print([card.file.customer.id] if card.file else []))
        return card

    @property
    def edit_page(self) -> EditPage:
        """The form, built when it is first needed."""
        if self._edit_page is None:
            page = self._edit_page = EditPage(self.context, self.lookups)
            page.saved.connect(self._saved)
            page.left.connect(self._back)
            page.link.connect(lambda link: self._follow(self.detail_page.card, link))
            self.addWidget(page)
        return self._edit_page

    @property
    def import_page(self) -> ImportPage:
        """The import, built when it is first needed."""
        if self._import_page is None:
            page = self._import_page = ImportPage(self.context, self.work)
            page.left.connect(self.show_list)
            self.addWidget(page)
        return self._import_page

    # what the window asks

    def save_drafts(self) -> None:
        """Keep what is typed, now."""
        if self._edit_page is not None:
            self._edit_page.keeper.keep_at_once()

    def search(self, text: str) -> None:
        """The box above was used."""
        self._if_free(lambda: (self.setCurrentWidget(self.list_page), self.list_page.search_for(text)))

    def open_customer(self, customer_id: str) -> None:
        """That customer's page."""
        self._if_free(lambda: self._open(customer_id))

    def start_import(self) -> None:
        """The import, at its first page."""
        self._if_free(lambda: (self.import_page.begin(), self.setCurrentWidget(self.import_page)))

    # commands

    def find(self) -> None:
        """The quick filter of the list."""
        self._if_free(lambda: (self.show_list(), self.list_page.find()))

    def is_editing(self) -> bool:
        """Whether the form is in front."""
        return self._edit_page is not None and self.currentWidget() is self._edit_page

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
        customer_id = self._current_id()
        if customer_id:
            self._if_free(lambda: self._begin(lambda: new_branch_draft(self.context.session, customer_id)))

    def edit(self, focus: str = "") -> None:
        """The form of the customer in front."""
        customer_id = self._current_id()
        if customer_id:
            self._begin(lambda: draft_of(customer_file(self.context.session, customer_id)), focus)

    def show_list(self) -> None:
        """Back to the list."""
        self.setCurrentWidget(self.list_page)
        self.list_page.ui.table.setFocus()

    def step(self, by: int) -> None:
        """The next or previous customer of the list."""
        row = self.list_page.step(by)
        if row is not None and self.currentWidget() is self.detail_page:
            self.detail_page.card.load(row.id)

    def delete(self) -> None:
        """What is selected, into the recycle bin."""
        self._with_selected(lambda ids: self.work.delete(ids, self._current_name()))

    def restore(self) -> None:
        """What is selected, out of the recycle bin."""
        self._with_selected(self.work.restore)

    def print_selected(self) -> None:
        """The archive forms of what is selected."""
        self._with_selected(self._print)

    def print_blank(self) -> None:
        """The empty archive form."""
        preview_blank(self.context, self)

    def bulk_edit(self) -> None:
        """One field of all that is selected."""
        self._with_selected(
            lambda ids: BulkEdit(
                len(ids), self.lookups, lambda field, value: self.work.change_field(ids, field, value), self
            ).open()
        )

    def export(self) -> None:
        """The selection if there is one of several, else the whole view, as a workbook."""
        export_customers(self.context, self.list_page, self)

    def refresh(self) -> None:
        """Read again what is in front."""
        self.list_page.refresh()
        card = self.detail_page.card
        if self.currentWidget() is self.detail_page and card.file:
            card.load(card.file.customer.id)

    def show_steps(self) -> None:
        """What was done, to be taken back."""
        StepsDialog(self.context, self.work.undo, self).open()

    # ways between the pages

    def _open(self, customer_id: str) -> None:
        self.detail_page.card.load(customer_id)
        self.setCurrentWidget(self.detail_page)

    def _begin(self, make: Callable[[], CustomerDraft], focus: str = "") -> None:
        came_from = self.currentWidget()

        def ready(draft: CustomerDraft) -> None:
            self._came_from = came_from
            self.edit_page.begin(draft, focus)
            self.setCurrentWidget(self.edit_page)

        self.context.background.run(make, ready, self.context.notices.failure, owner=self, topic="begin")

    def _saved(self, change: Change, customer_id: str, another: bool) -> None:
        self.work.tell(change, tr("customers.saved"))
        if another:
            self._begin(lambda: new_customer_draft(self.context.session))
        else:
            self._open(customer_id)

    def _back(self) -> None:
        self.setCurrentWidget(self._came_from or self.list_page)

    def _if_free(self, go: Callable[[], object]) -> None:
        """Go, unless a form with something typed is in front: that one asks first."""
        if self.currentWidget() is self._edit_page and self.edit_page.is_dirty():
            self.edit_page.leave()
        else:
            go()

    def _follow(self, card: CustomerCard, link: str) -> None:
        what, _, rest = link.partition(":")
        if what == "customer":
            self.open_customer(rest)
        elif what == "branch":
            self._branch_of(card)
        elif what == "edit" and card.file:
            self._edit_shown(card, rest)
        elif what == "restore" and card.file and card.changes:
            change = card.changes[int(rest)]
            self.work.change_field([card.file.customer.id], change.field, change.old)

    def _edit_shown(self, card: CustomerCard, focus: str = "") -> None:
        if card.file:
            customer_id = card.file.customer.id
            self._begin(lambda: draft_of(customer_file(self.context.session, customer_id)), focus)

    def _branch_of(self, card: CustomerCard) -> None:
        if card.file:
            customer_id = card.file.customer.id
            self._begin(lambda: new_branch_draft(self.context.session, customer_id))

    def _print(self, ids: list[str]) -> None:
        if ids:
            PrintDialog(self.context, ids, self).open()

    def _current_id(self) -> str:
        if self.currentWidget() is self.detail_page:
            file = self.detail_page.card.file
            return file.customer.id if file else ""
        row = self.list_page.current()
        return row.id if row else ""

    def _current_name(self) -> str:
        if self.currentWidget() is self.detail_page and self.detail_page.card.file:
            return self.detail_page.card.file.customer.full_name or ""
        row = self.list_page.current()
        return row.full_name if row else ""

    def _with_selected(self, do: Callable[[list[str]], object]) -> None:
        if self.currentWidget() is self.detail_page:
            do([self._current_id()])
        else:
            self.list_page.selected_ids(do)

    def _heed(self, change: Change) -> None:
        if change.staff:
            self._read_people()
        self.list_page.heed(change)
        card = self.detail_page.card
        if card.file and (change.everything or card.file.customer.id in change.customers):
            card.load(card.file.customer.id)

    def _read_people(self) -> None:
        def know(people: list) -> None:  # type: ignore[type-arg]
            self.lookups.know_people(people)
            self.list_page.offer_filters()

        self.context.background.run(
            lambda: list_staff(self.context.session), know, self.context.notices.failure, owner=self, topic="people"
        )
