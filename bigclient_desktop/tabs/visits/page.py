"""The diary: folders at the left, above them how it is looked at, and the visit in front at the right."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.visits.ui_visits_page import Ui_VisitsPage
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.visit_lists import VisitQuery, VisitRow
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.services.visits import count_visits, list_visits
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.visits.calendar_view import CalendarView
from bigclient_desktop.tabs.visits.card import VisitCard
from bigclient_desktop.tabs.visits.columns import visit_columns
from bigclient_desktop.tabs.visits.line_view import LineView
from bigclient_desktop.tabs.visits.query import unsorted_query, visit_filters, visit_folders, visit_query
from bigclient_desktop.widgets.flow_layout import line_up
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.list_views import ListParts, ListViews
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.preview_pane import PreviewPane
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.record_source import RecordSource
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.view_menu import ViewMenu
from bigclient_desktop.widgets.words import tr

VIEW, PREVIEW, LOOK = "visits/view", "visits/preview", "visits/look"
LOOKS = ("list", "week", "month", "line")
COUNT_AFTER_MS = 150


class VisitsPage(QWidget):
    """Shows a query as a list, a week, a month, or one customer's line."""

    new_wanted = Signal()
    plan_wanted = Signal()
    import_wanted = Signal()
    look_changed = Signal()

    def __init__(self, context: TabContext, lookups: Lookups, card: VisitCard) -> None:
        super().__init__()
        self.ui = Ui_VisitsPage()
        self.ui.setupUi(self)
        self._context, self._lookups, self.card = context, lookups, card
        ui = self.ui
        self.query = VisitQuery()
        columns = visit_columns(lookups.label)
        self.list = RecordList(context, ui.table, ui.body, (ui.table_page, ui.state), columns, VIEW, self._say_empty)
        self.folders = FolderList(
            ui.folders, context, visit_folders(context.session.staff_id, china_today()), self._count
        )
        self.calendar = CalendarView(ui.calendar, context)
        self.line = LineView(ui, context, lookups)
        self.look = str(get_setting(context.session, LOOK, "list"))
        self.more = QMenu(self)
        self.more.setToolTipsVisible(True)
        self.preview = PreviewPane(ui.preview, ui.preview_button, context, PREVIEW)
        self._dress()
        parts = ListParts("visits", self.folders, ui.search, ui.filters, self.list.columns, columns, unsorted_query)
        self.views = ListViews(context, parts)
        self.view_menu = ViewMenu(self.views, context, ui.views_button, ui.folders, self)
        self._connect()
        self.views.open_default()

    # what the tab asks

    def ask(self, count_after_ms: int = 0) -> None:
        """Put the question that folder, filters and sorting make together."""
        ui, context = self.ui, self._context
        self.query = query = visit_query(
            self.folders.current,
            ui.search.text().strip(),
            ui.filters.ticked,
            self.list.sort,
            self.list.descending,
            china_today(),
        )
        if self.look == "list":
            self.list.show(
                RecordSource(
                    lambda offset, limit: list_visits(context.session, query, offset, limit),
                    lambda: count_visits(context.session, query),
                ),
                count_after_ms,
            )
        elif self.look in ("week", "month"):
            self.calendar.query = query
            self.calendar.load()
        elif self.line.customer:
            self.line.load(self.line.customer)

    def heed(self, change: Change) -> None:
        """Something was written somewhere."""
        if change.customers or change.everything or change.staff:
            self.refresh()

    def refresh(self) -> None:
        """The same question again."""
        if self.look == "list":
            self.list.refresh()
        else:
            self.ask()
        self.folders.count_again()
        self.card.load_again()

    def show_look(self, look: str) -> None:
        """As a list, a week, a month, or a line; remembered."""
        self.look = look
        self._keep(LOOK, look)
        self._show_look()
        self.ask()

    def show_folder(self, key: str) -> None:
        """The list, narrowed to that folder alone."""
        self._clear()
        self.folders.show(key)
        self.show_look("list")

    def show_customer(self, customer: str, name: str) -> None:
        """That customer's line."""
        self.show_look("line")
        self.line.show_customer(customer, name)

    def offer_filters(self) -> None:
        """The filters with the people known by now."""
        self.ui.filters.offer(visit_filters(self._lookups))
        tab_through(self)

    # wiring

    def _dress(self) -> None:
        ui = self.ui
        ui.preview_column.addWidget(self.card)
        ui.columns_button.setIcon(icon("columns"))
        ui.preview_button.setIcon(icon("eye"))
        ui.previous_button.setIcon(icon("previous"))
        ui.next_button.setIcon(icon("next"))
        ui.more_button.setMenu(self.more)
        ui.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        ui.splitter.setSizes([160, 800, 400])
        ui.splitter.setStretchFactor(1, 1)
        ui.folders.setMinimumWidth(132)
        ui.preview.setMinimumWidth(320)
        line_up(ui.tools, ui.views_button, 4)
        ui.calendar_note.hide()
        self.look = self.look if self.look in LOOKS else "list"
        self.offer_filters()
        self._show_look()

    def _connect(self) -> None:
        ui = self.ui
        ui.search.searched.connect(lambda _: self.ask(COUNT_AFTER_MS))
        ui.filters.changed.connect(lambda _: self.ask())
        self.folders.chosen.connect(lambda _: self.ask())
        self.list.sorted_anew.connect(self.ask)
        self.list.current_changed.connect(self._preview)
        self.list.model.state_changed.connect(lambda _: self._show_body())
        self.list.model.count_changed.connect(lambda _: self._say_count())
        ui.line.counted.connect(lambda _: self._say_count())
        ui.table.opened.connect(self._open_preview)
        ui.table.preview_wanted.connect(self.preview.toggle)
        for look in LOOKS:
            getattr(ui, f"{look}_button").clicked.connect(lambda _=False, look=look: self.show_look(look))
        ui.previous_button.clicked.connect(lambda: self.calendar.turn(-1))
        ui.next_button.clicked.connect(lambda: self.calendar.turn(1))
        ui.today_button.clicked.connect(self._go_to_today)
        ui.columns_button.clicked.connect(ui.table.choose_columns)
        self.preview.turned.connect(self._preview)
        ui.new_button.clicked.connect(self.new_wanted)
        ui.plan_button.clicked.connect(self.plan_wanted)
        self.calendar.shown.connect(self._show_period)
        ui.calendar.chosen.connect(self._preview_visit)
        ui.calendar.opened.connect(self._open_visit)
        ui.calendar.day_opened.connect(self._open_day)
        self.line.chosen.connect(self._preview_visit)

    def _show_look(self) -> None:
        ui, look = self.ui, self.look
        getattr(ui, f"{look}_button").setChecked(True)
        is_calendar = look in ("week", "month")
        for part in (ui.previous_button, ui.today_button, ui.next_button, ui.period):
            part.setVisible(is_calendar)
        ui.columns_button.setVisible(look == "list")
        ui.search.setVisible(look != "line")
        ui.filters.setVisible(look != "line")
        ui.calendar_note.hide()
        self._show_body()
        if is_calendar:
            self.calendar.is_month = look == "month"
            ui.period.setText(self.calendar.title())
        elif look == "line":
            row = self.list.current()
            if isinstance(row, VisitRow) and not self.line.customer:
                self.line.show_customer(row.customer, row.customer_name)
        self._say_count()
        self.look_changed.emit()

    def _show_body(self) -> None:
        """The look in front, also where rows for the list come only now."""
        ui = self.ui
        rows = ui.table_page if self.list.model.rowCount() else ui.state
        pages = {"week": ui.calendar_page, "month": ui.calendar_page, "line": ui.line_page}
        ui.body.setCurrentWidget(pages.get(self.look, rows))

    def _say_count(self) -> None:
        """How many, of the look in front; a calendar says it with its period."""
        if self.look == "list":
            self._context.show_status(tr("visits.count", count=self.list.model.rowCount()))
        elif self.look == "line":
            self._context.show_status(self.ui.line_count.text())

    def _show_period(self, title: str, note: str, count: int) -> None:
        self.ui.period.setText(title)
        self.ui.period.setToolTip(self.calendar.week_words())
        self.ui.calendar_note.setText(note)
        self.ui.calendar_note.setVisible(bool(note))
        self._context.show_status(tr("visits.count", count=count))

    def _go_to_today(self) -> None:
        self.calendar.anchor = china_today()
        self.ui.calendar.choose(china_today())
        self.calendar.load()

    def show_week(self, day: date) -> None:
        """The week of that day."""
        self.calendar.anchor = day
        self.ui.calendar.choose(day)
        self.show_look("week")

    def _open_day(self, day: date) -> None:
        """From a month into the week of that day; in a week a plan for that day."""
        if self.look == "month":
            self.show_week(day)

    def _open_visit(self, visit: str) -> None:
        self.preview.choose(True)
        self.card.load(visit)

    def _open_preview(self) -> None:
        self.preview.choose(True)
        self.card.ui.sheet.setFocus()

    def _preview_visit(self, visit: str) -> None:
        if not self.ui.preview.isHidden():
            self.card.load(visit)

    def _preview(self) -> None:
        row = self.list.current()
        if self.ui.preview.isHidden() or self.look != "list":
            return
        if isinstance(row, VisitRow):
            self.card.load(row.id)
        elif not self.list.model.rowCount():
            self.card.show_nothing()

    def _count(self, folder: Folder) -> int:
        return count_visits(self._context.session, folder.counted_query(VisitQuery()))

    def _keep(self, key: str, value: object) -> None:
        session = self._context.session
        self._context.background.run(lambda: set_setting(session, key, value), owner=self, topic=key, lane=Lane.WRITE)

    def _say_empty(self, panel: StatePanel) -> None:
        if self.query.search or self.ui.filters.ticked:
            panel.say(
                tr("visits.nothing_found"), tr("visits.nothing_found_text"), (tr("customers.clear_filter"), self._clear)
            )
        elif self.folders.current.key != "all":
            panel.say(
                tr("views.empty") if self.folders.current.words else tr(f"visits.empty_{self.folders.current.key}"),
                "",
                (tr("visits.show_all"), self.folders.show_all),
            )
        else:
            closed = self._context.rights.why_not(Action.EDIT)
            panel.say(
                tr("visits.first_use"),
                tr("visits.first_use_text"),
                (tr("menu.quick_visit"), self.new_wanted.emit, closed),
                (tr("visits.first_plan"), self.plan_wanted.emit, closed),
                (tr("imports.title_visit"), self.import_wanted.emit, closed),
            )

    def _clear(self) -> None:
        self.ui.search.clear()
        self.ui.filters.clear()
