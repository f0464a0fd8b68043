"""The pages of the tab in the language in force; the form and the import are built when they are first needed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.tabs.customers.care_dialog import offer_care
from bigclient_desktop.tabs.customers.detail_page import DetailPage
from bigclient_desktop.tabs.customers.edit_page import EditPage
from bigclient_desktop.tabs.customers.list_page import ListPage
from bigclient_desktop.widgets.lookups import Lookups

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.duplicates_page import DuplicatesPage
    from bigclient_desktop.tabs.customers.import_page import ImportPage
    from bigclient_desktop.tabs.customers.person_page import PersonPage
    from bigclient_desktop.tabs.customers.retention_page import RetentionPage
    from bigclient_desktop.tabs.customers.tab import CustomersTab
    from bigclient_desktop.tabs.customers.told_apart_page import ToldApartPage

PREPARE_AFTER_MS = 300
"""The first rows come first."""


class CustomerPages:
    """Builds the pages, puts them into the tab, and ties what they want to what the tab does."""

    def __init__(self, tab: "CustomersTab") -> None:
        self._tab = tab
        self.lookups = Lookups(tab.context, tab)
        self._edit_page: EditPage | None = None
        self._import_page: ImportPage | None = None
        self._duplicates_page: DuplicatesPage | None = None
        self._told_apart_page: ToldApartPage | None = None
        self._person_page: PersonPage | None = None
        self._retention_page: RetentionPage | None = None
        self.list_page = ListPage(tab.context, self.lookups, self._card())
        self.detail_page = DetailPage(self._card())
        self._built: list[QWidget] = []
        for page in (self.list_page, self.detail_page):
            self._add(page)
        self._connect()
        self.read_people()
        self.list_page.ask()
        self.list_page.folders.count_again()
        QTimer.singleShot(PREPARE_AFTER_MS, self.list_page, self.list_page.prepare)

    @property
    def edit_page(self) -> EditPage:
        """The form."""
        if self._edit_page is None:
            page = self._edit_page = EditPage(self._tab.context, self.lookups)
            page.saved.connect(self._tab.form_saved)
            page.came_into_care.connect(lambda one: offer_care(self._tab.context, self.lookups, one, self._tab))
            page.left.connect(self._tab.form_left)
            page.link.connect(lambda link: self._tab.follow(self.detail_page.card, link))
            self._add(page)
        return self._edit_page

    @property
    def import_page(self) -> "ImportPage":
        """The import."""
        from bigclient_desktop.tabs.customers.import_page import ImportPage

        if self._import_page is None:
            page = self._import_page = ImportPage(self._tab.context, self._tab.work, self.lookups)
            page.left.connect(self._tab.show_list)
            self._add(page)
        return self._import_page

    @property
    def duplicates_page(self) -> "DuplicatesPage":
        """The pairs that may be one."""
        from bigclient_desktop.tabs.customers.duplicates_page import DuplicatesPage

        if self._duplicates_page is None:
            page = self._duplicates_page = DuplicatesPage(self._tab, self.lookups.label)
            page.left.connect(self._tab.show_list)
            self._add(page)
        return self._duplicates_page

    @property
    def told_apart_page(self) -> "ToldApartPage":
        """The pairs that somebody said are two."""
        from bigclient_desktop.tabs.customers.told_apart_page import ToldApartPage

        if self._told_apart_page is None:
            page = self._told_apart_page = ToldApartPage(self._tab, self.lookups.label)
            page.left.connect(self._tab.show_duplicates)
            self._add(page)
        return self._told_apart_page

    @property
    def person_page(self) -> "PersonPage":
        """Everything held about one person."""
        from bigclient_desktop.tabs.customers.person_page import PersonPage

        if self._person_page is None:
            page = self._person_page = PersonPage(self._tab)
            page.left.connect(self._tab.show_list)
            self._add(page)
        return self._person_page

    @property
    def retention_page(self) -> "RetentionPage":
        """What must not be kept longer."""
        from bigclient_desktop.tabs.customers.retention_page import RetentionPage

        if self._retention_page is None:
            page = self._retention_page = RetentionPage(self._tab)
            page.left.connect(self._tab.show_list)
            self._add(page)
        return self._retention_page

    def built_edit_page(self) -> EditPage | None:
        """The form, if there has been one."""
        return self._edit_page

    def read_people(self) -> None:
        """Who can be picked, and what the people of old files are called."""

        def know(known: KnownHere) -> None:
            self.lookups.know(known)
            self.list_page.offer_filters()

        session, failure = self._tab.context.session, self._tab.context.notices.failure
        self._tab.context.background.run(
            lambda: known_here(session), know, failure, owner=self.list_page, topic="people"
        )

    def drop(self) -> None:
        """Take the pages out of the tab: others, in another language, stand in their place."""
        for page in self._built:
            self._tab.removeWidget(page)
            page.deleteLater()

    def _add(self, page: QWidget) -> None:
        self._built.append(page)
        self._tab.addWidget(page)

    def _card(self) -> CustomerCard:
        tab = self._tab
        card = CustomerCard(tab.context, self.lookups)
        card.link.connect(lambda link: tab.follow(card, link))
        card.edit_wanted.connect(lambda: tab.begin_edit(card.customer_id()))
        card.branch_wanted.connect(lambda: tab.begin_branch(card.customer_id()))
        card.print_wanted.connect(lambda: tab.commands.print_these([card.customer_id()]))
        return card

    def _connect(self) -> None:
        tab, page, commands = self._tab, self.list_page, self._tab.commands
        page.opened.connect(tab.open_customer)
        page.new_wanted.connect(tab.new_customer)
        page.import_wanted.connect(tab.start_import)
        page.delete_wanted.connect(commands.delete)
        page.ui.bulk_button.clicked.connect(commands.bulk_edit)
        page.ui.hand_over_button.clicked.connect(commands.hand_over)
        page.ui.print_button.clicked.connect(commands.print_selected)
        page.ui.export_button.clicked.connect(commands.export)
        page.ui.delete_button.clicked.connect(commands.delete)
        page.ui.restore_button.clicked.connect(commands.restore)
        page.selection_changed.connect(commands.allow)
        self.detail_page.left.connect(tab.show_list)
        self.detail_page.step_wanted.connect(tab.step)
        self.detail_page.card.loaded.connect(lambda _: commands.allow())
