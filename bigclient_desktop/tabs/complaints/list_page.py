"""The list of complaints: folders at the left, the most urgent first, and the one in front at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.complaints.ui_list_page import Ui_ComplaintsPage
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, ComplaintRow
from bigclient_desktop.services.complaints import count_complaints, count_each, list_complaints
from bigclient_desktop.tabs.complaints.card import ComplaintCard
from bigclient_desktop.tabs.complaints.columns import complaint_columns
from bigclient_desktop.tabs.complaints.query import (
    complaint_filters,
    complaint_folders,
    complaint_query,
    unsorted_query,
)
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.flow_layout import line_up
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.list_views import ListParts, ListViews
from bigclient_desktop.widgets.looks import scrolled
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.preview_pane import PreviewPane
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.record_source import RecordSource
from bigclient_desktop.widgets.state_panel import Offer, StatePanel
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.view_menu import ViewMenu
from bigclient_desktop.widgets.words import tr

VIEW, PREVIEW = "complaints/view", "complaints/preview"
TICK_MS = 60_000
"""The clocks on screen are told anew each minute, while somebody looks."""


class ComplaintsPage(QWidget):
    """Shows a query."""

    new_wanted = Signal()
    import_wanted = Signal()
    opened = Signal(str)
    selection_changed = Signal()

    def __init__(self, context: TabContext, lookups: Lookups, card: ComplaintCard) -> None:
        super().__init__()
        self.ui = Ui_ComplaintsPage()
        self.ui.setupUi(self)
        self._context, self._lookups, self.card = context, lookups, card
        ui = self.ui
        self.query = ComplaintQuery()
        columns = complaint_columns(lookups.label)
        self.list = RecordList(context, ui.table, ui.body, (ui.table_page, ui.state), columns, VIEW, self._say_empty)
        folders = complaint_folders(context.session.staff_id)
        self.folders = FolderList(ui.folders, context, folders, count_all=self._count_all)
        self.preview = PreviewPane(ui.preview, ui.preview_button, context, PREVIEW)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._dress()
        parts = ListParts("complaints", self.folders, ui.search, ui.filters, self.list.columns, columns, unsorted_query)
        self.views = ListViews(context, parts)
        self.view_menu = ViewMenu(self.views, context, ui.views_button, ui.folders, self)
        self._connect()
        self.views.open_default()

    def ask(self) -> None:
        """Put the question that folder, filters and sorting make together."""
        ui, context = self.ui, self._context
        self.query = query = complaint_query(
            self.folders.current, ui.search.text().strip(), ui.filters.ticked, self.list.sort, self.list.descending
        )
        self.list.show(
            RecordSource(
                lambda offset, limit: list_complaints(context.session, query, offset, limit),
                lambda: count_complaints(context.session, query),
            )
        )

    def refresh(self) -> None:
        """The same question again."""
        self.list.refresh()
        self.folders.count_again()
        self.card.load_again()

    def heed(self, change: Change) -> None:
        """Something was written somewhere."""
        if change.customers or change.everything or change.staff:
            self.refresh()

    def show_folder(self, key: str) -> None:
        """The list, narrowed to that folder alone."""
        self._clear()
        self.folders.show(key)

    def offer_filters(self) -> None:
        """The filters with the people known by now."""
        self.ui.filters.offer(complaint_filters(self._lookups))
        self.list.model.forget_words()
        tab_through(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _dress(self) -> None:
        ui = self.ui
        ui.preview_column.addWidget(scrolled(self.card))
        ui.columns_button.setIcon(icon("columns"))
        ui.preview_button.setIcon(icon("eye"))
        ui.splitter.setSizes([160, 780, 430])
        ui.splitter.setStretchFactor(1, 1)
        ui.folders.setMinimumWidth(132)
        ui.preview.setMinimumWidth(360)
        line_up(ui.tools, ui.views_button)
        self.offer_filters()

    def _connect(self) -> None:
        ui = self.ui
        ui.search.searched.connect(lambda _: self.ask())
        ui.filters.changed.connect(lambda _: self.ask())
        self.folders.chosen.connect(lambda _: self.ask())
        self.list.sorted_anew.connect(self.ask)
        self.list.current_changed.connect(self._preview)
        self.list.selection_changed.connect(self.selection_changed)
        self.list.model.count_changed.connect(
            lambda count: self._context.show_status(tr("complaints.count", count=count))
        )
        ui.table.opened.connect(self._open)
        ui.table.preview_wanted.connect(self.preview.toggle)
        ui.columns_button.clicked.connect(ui.table.choose_columns)
        self.preview.turned.connect(self._preview)
        ui.new_button.clicked.connect(self.new_wanted)
        ui.import_button.clicked.connect(self.import_wanted)

    def _open(self) -> None:
        row = self.list.current()
        if isinstance(row, ComplaintRow):
            self.opened.emit(row.id)

    def _preview(self) -> None:
        row = self.list.current()
        if self.ui.preview.isHidden():
            return
        if isinstance(row, ComplaintRow):
            if row.id != self.card.wanted:
                self.card.load(row.id)
        elif not self.list.model.rowCount():
            self.card.show_nothing()

    def _count_all(self, folders: Sequence[Folder]) -> dict[str, int]:
        queries = {folder.key: folder.counted_query(ComplaintQuery()) for folder in folders if folder.ask}
        return count_each(self._context.session, queries)

    def _say_empty(self, panel: StatePanel) -> None:
        if self.query.search or self.ui.filters.ticked:
            clear = (tr("customers.clear_filter"), self._clear)
            panel.say(tr("complaints.nothing_found"), tr("visits.nothing_found_text"), clear)
            return
        key = self.folders.current.key
        closed = self._context.rights.why_not(Action.EDIT)
        offers: list[Offer] = [] if key == "all" else [(tr("complaints.show_all"), lambda: self.folders.show("all"))]
        if key in ("open", "all"):
            offers.append((tr("imports.title_complaint"), self.import_wanted.emit, closed))
        panel.say(
            tr("views.empty") if self.folders.current.words else tr(f"complaints.empty_{key}"),
            tr("complaints.first_use_text") if key in ("open", "all") else "",
            (tr("menu.new_complaint"), self.new_wanted.emit, closed),
            *offers,
        )

    def _clear(self) -> None:
        self.ui.search.clear()
        self.ui.filters.clear()
