"""The list of customers: folders at the left, filters above, the table, and a preview at the right."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.customers.ui_list_page import Ui_ListPage
from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import OTHERS, REACHES, CustomerQuery, CustomerRow
from bigclient_desktop.domain.money import Unit
from bigclient_desktop.services.customers import count_customers, customer_ids, list_customers, prepare_search
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.tabs.allowed import REGISTER
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.tabs.customers.columns import bin_view, customer_columns, others_view
from bigclient_desktop.tabs.customers.folders import customer_folders
from bigclient_desktop.tabs.customers.list_words import Ways, say_empty, say_failed
from bigclient_desktop.tabs.customers.others_hint import OthersHint
from bigclient_desktop.tabs.customers.query import customer_filters, customer_query, unsorted_query
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.field_words import unit_words
from bigclient_desktop.widgets.flow_layout import line_up
from bigclient_desktop.widgets.folder_list import Folder
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.kept_columns import KeptColumns
from bigclient_desktop.widgets.list_views import ListParts, ListViews
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.preview_pane import PreviewPane
from bigclient_desktop.widgets.record_source import RecordSource, State
from bigclient_desktop.widgets.record_table_model import RECORD_ROLE, RecordTableModel
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.view_menu import ViewMenu
from bigclient_desktop.widgets.words import tr

VIEW = "customers/view"
UNIT = "customers/money_unit"
PREVIEW = "customers/preview"
PREVIEW_AFTER_MS = 120
TYPING_PREVIEW_MS = 450
COUNT_AFTER_MS = 150
_JUDGED = 500
"""While a person types, counting waits for a pause."""


class ListPage(QWidget):
    """Shows a query; what is done with the rows is the tab's affair."""

    opened = Signal(str)
    new_wanted = Signal()
    import_wanted = Signal()
    selection_changed = Signal()
    delete_wanted = Signal()

    def __init__(self, context: TabContext, lookups: Lookups, card: CustomerCard) -> None:
        super().__init__()
        self.ui = Ui_ListPage()
        self.ui.setupUi(self)
        self._context = context
        self._lookups = lookups
        self.card = card
        session = context.session
        self.unit: Unit = "元" if get_setting(session, UNIT, "万元") == "元" else "万元"
        columns = customer_columns(lookups.label, self.unit)
        self.columns = KeptColumns(context, self.ui.table, columns, VIEW)
        self.model = RecordTableModel(
            columns, context.background, self, is_quiet=lambda row: row.sight is Sight.EXISTENCE
        )
        self.folders = customer_folders(self.ui.folders, context)
        self.query = CustomerQuery()
        self._lent = ""
        """Which columns are lent: those of the bin, or of others' customers."""
        self._wanted_row = ""
        self.preview = PreviewPane(self.ui.preview, self.ui.preview_button, context, PREVIEW)
        self.preview.turned.connect(self._preview_soon)
        self._preview_timer = QTimer(self)
        self._preview_timer.setSingleShot(True)
        self._dress()
        self.others_hint = OthersHint(self.ui.others_hint, context, self.show_others)
        self.views = ListViews(
            context,
            ListParts(
                "customers", self.folders, self.ui.search, self.ui.filters, self.columns, columns, unsorted_query
            ),
        )
        self.view_menu = ViewMenu(self.views, context, self.ui.views_button, self.ui.folders, self)
        self._connect()
        self.views.open_default()

    # what the tab asks

    def ask(self, count_after_ms: int = 0) -> None:
        """Put the question that folder, filters and sorting make together."""
        self._fit_columns()
        self.query = query = customer_query(
            self.folders.current,
            self.ui.search.text().strip(),
            self.ui.filters.ticked,
            self.columns.view.sort,
            self.columns.view.descending,
        )
        self.others_hint.tell(query)
        context = self._context
        # The session is asked for anew each time: after a lock it is another one.
        self.model.show(
            RecordSource(
                lambda offset, limit: list_customers(context.session, query, offset, limit),
                lambda: count_customers(context.session, query),
            ),
            count_after_ms,
        )

    def prepare(self) -> None:
        """Read the search keys ahead of the first keystroke, beside everything else."""
        session = self._context.session

        def prepare() -> None:
            prepare_search(session)
            list_customers(session, CustomerQuery(search="a"), 0, 1)

        # Whatever is wrong shows itself when somebody really searches.
        self._context.background.run(prepare, None, lambda _: None, owner=self, topic="prepare", lane=Lane.AHEAD)

    def refresh(self) -> None:
        """The same question again."""
        self.model.reload()
        self.folders.count_again()
        self._preview_soon()

    def heed(self, change: Change) -> None:
        """Something was written somewhere."""
        if change.customers or change.everything or change.staff:
            self.refresh()

    def current(self) -> CustomerRow | None:
        """The row under the cursor."""
        record = self.ui.table.currentIndex().data(RECORD_ROLE)
        return record if isinstance(record, CustomerRow) else None

    def selected_ids(self, found: Callable[[list[str]], None]) -> None:
        """Answer with the ids of the selected customers, at once where all of them are here."""
        rows = self.selected_rows()
        records = [self.model.fetched(row) for row in rows]
        if None not in records:
            found([record.id for record in records])
            return
        session, query = self._context.session, self.query

        def picked(ids: Sequence[str]) -> None:
            found([ids[row] for row in rows if row < len(ids)])

        self._context.background.run(lambda: customer_ids(session, query), picked, owner=self, topic="selected")

    def selected_rows(self) -> list[int]:
        """Positions of the selected rows, fetched or not."""
        ranges = self.ui.table.selectionModel().selection().toList()
        return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def selected_records(self) -> list[CustomerRow]:
        """Those of the selected customers that are here already."""
        found = (self.model.fetched(row) for row in self.selected_rows()[:_JUDGED])
        return [row for row in found if row is not None]

    def exported_records(self) -> list[CustomerRow]:
        """Those of what would be exported that are here already: several that are selected, or the whole view."""
        picked = self.selected_records()
        if len(picked) > 1:
            return picked
        first = self.model.fetched(0)
        return [first] if first is not None else []

    def shown_columns(self) -> list[Column[CustomerRow]]:
        """The columns on screen, from left to right."""
        view = self.ui.table.current_view()
        by_name = {column.name: column for column in self.model.columns}
        return [by_name[name] for name in view.order if name in view.shown]

    def step(self, by: int) -> CustomerRow | None:
        """Move the cursor to the next or previous row and return it."""
        row = max(0, min(self.model.rowCount() - 1, self.ui.table.currentIndex().row() + by))
        self.ui.table.selectRow(row)
        return self.current()

    def search_for(self, text: str) -> None:
        """Look for a text among all customers."""
        self.folders.show_all()
        # Where there are any, a search among all customers looks among others' too.
        self.ui.filters.tick({"reach": REACHES} if self.folders.counts.get("others") else {})
        self.ui.search.setText(text)

    def show_others(self) -> None:
        """Colleagues' and siblings' customers along with one's own."""
        self.ui.filters.tick({**self.ui.filters.ticked, "reach": REACHES})

    def go_to_search(self) -> None:
        """The cursor into the quick filter."""
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def toggle_preview(self) -> None:
        """Show or hide the pane at the right; remembered."""
        self.preview.toggle()

    def offer_filters(self) -> None:
        """The filters with the people known by now."""
        self.ui.filters.offer(customer_filters(self._lookups))
        self.model.forget_words()
        tab_through(self)

    # wiring

    def _dress(self) -> None:
        ui = self.ui
        ui.table.setModel(self.model)
        self.columns.follow()
        ui.preview_column.addWidget(self.card)
        ui.action_bar.hide()
        ui.restore_button.hide()
        ui.bin_hint.hide()
        ui.columns_button.setIcon(icon("columns"))
        ui.preview_button.setIcon(icon("eye"))
        ui.splitter.setSizes([176, 760, 400])
        ui.splitter.setStretchFactor(1, 1)
        ui.folders.setMinimumWidth(140)
        ui.preview.setMinimumWidth(300)
        line_up(ui.tools, ui.unit_switch)
        ui.unit_switch.setText(unit_words(self.unit))
        self.offer_filters()

    def _connect(self) -> None:
        ui = self.ui
        ui.search.searched.connect(lambda _: self.ask(COUNT_AFTER_MS))
        ui.filters.changed.connect(lambda _: self.ask())
        self.folders.chosen.connect(self._fit_to)
        self.folders.chosen.connect(lambda _: self.ask())
        self.columns.sorted_anew.connect(self.ask)
        self.model.state_changed.connect(self._show_state)
        self.model.count_changed.connect(self._show_count)
        self.model.modelReset.connect(self._settle)
        self.model.dataChanged.connect(lambda *_: self._preview_soon())
        ui.table.opened.connect(self._open)
        ui.table.delete_wanted.connect(self.delete_wanted)
        ui.table.preview_wanted.connect(self.toggle_preview)
        ui.table.selectionModel().selectionChanged.connect(self._selection_changed)
        ui.table.selectionModel().currentRowChanged.connect(lambda *_: self._preview_soon())
        ui.new_button.clicked.connect(self.new_wanted)
        ui.import_button.clicked.connect(self.import_wanted)
        ui.columns_button.clicked.connect(ui.table.choose_columns)
        ui.unit_switch.clicked.connect(self._switch_unit)
        self._preview_timer.timeout.connect(self._preview)

    def _preview_soon(self) -> None:
        """When the cursor rests; while a person types, the keys come first."""
        self._preview_timer.start(TYPING_PREVIEW_MS if self.ui.search.hasFocus() else PREVIEW_AFTER_MS)

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row.id)

    def _keep(self, key: str, value: Any) -> None:
        session = self._context.session
        self._context.background.run(lambda: set_setting(session, key, value), owner=self, topic=key, lane=Lane.WRITE)

    def _fit_to(self, folder: Folder) -> None:
        """The bin tells that nothing is lost."""
        self.ui.bin_hint.setVisible(folder.key == "recycle_bin")
        self._lent = ""

    def _fit_columns(self) -> None:
        """The bin tells who deleted what, others' customers whose they are; elsewhere a person's own columns come
        back."""
        asked = customer_query(self.folders.current, "", self.ui.filters.ticked, "", False)
        others = "" if OTHERS not in asked.reach else "beside" if asked.has_own else "alone"
        wanted = "" if self.views.front else "bin" if asked.recycle_bin else others or "own"
        if wanted == self._lent:
            return
        self._lent = wanted
        if wanted == "own":
            self.columns.give_back()
        elif wanted == "bin":
            self.columns.lend(bin_view(self.columns.own))
        elif wanted:
            self.columns.lend(others_view(self.columns.own, alone=wanted == "alone"))

    def _switch_unit(self) -> None:
        self.unit = "元" if self.unit == "万元" else "万元"
        self._keep(UNIT, self.unit)
        self.ui.unit_switch.setText(unit_words(self.unit))
        self.model.columns = customer_columns(self._lookups.label, self.unit)
        self.model.forget_words()

    def _settle(self) -> None:
        """After another query: the row that was current, if it is here; else the first."""
        row = self.model.row_of(self._wanted_row) if self._wanted_row else -1
        if self.model.rowCount():
            index = self.model.index(max(row, 0), 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.ui.table.selectionModel().setCurrentIndex(index, flags)
        else:
            self.card.show_nothing()
        self._selection_changed()

    def _selection_changed(self, *_: Any) -> None:
        count = len(self.selected_rows())
        in_bin = self.query.recycle_bin
        # In the bin one alone is there to be restored.
        self.ui.action_bar.setVisible(count > 1 or (in_bin and count > 0))
        self.ui.restore_button.setVisible(in_bin)
        for button in (self.ui.bulk_button, self.ui.hand_over_button, self.ui.print_button, self.ui.delete_button):
            button.setVisible(not in_bin)
        self.ui.selected_label.setText(tr("customers.selected", count=count))
        self.selection_changed.emit()

    def _preview(self) -> None:
        row = self.current()
        if row is not None:
            self._wanted_row = row.id
            if not self.ui.preview.isHidden():
                self.card.load(row.id)

    def _show_count(self, count: int) -> None:
        self._context.show_status(tr("customers.count", count=count))

    def _show_state(self, state: State) -> None:
        ui = self.ui
        ui.body.setCurrentWidget(ui.table_page if state is State.SHOWN else ui.state)
        if state is State.LOADING:
            ui.state.say(tr("customers.loading"), "")
        elif state is State.FAILED and self.model.failure is not None:
            say_failed(ui.state, self.model.failure, self._ways())
        elif state is State.EMPTY:
            say_empty(
                ui.state,
                self._ways(),
                narrowed=bool(self.query.search or ui.filters.ticked),
                in_folder=self.folders.current.key != "all",
                in_bin=self.query.recycle_bin,
            )

    def _ways(self) -> Ways:
        making = self.new_wanted.emit, self.import_wanted.emit
        return Ways(self.ask, self._clear, self.folders.show_all, *making, self._context.rights.why_not(REGISTER))

    def _clear(self) -> None:
        self.ui.search.clear()
        self.ui.filters.clear()
