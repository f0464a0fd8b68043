"""The plan generator: a proposal for the coming weeks, by day and town, to accept as a whole or visit by visit."""

from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from bigclient_desktop.compiled_ui.visits.ui_plan_page import Ui_PlanPage
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.visit_plan import Plan, Proposal, Standing
from bigclient_desktop.domain.working_days import WorkCalendar, china_today, week_of
from bigclient_desktop.services import visit_plans
from bigclient_desktop.services.office import calendar_of, visit_limits_of
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.visits.calendar_view import day_mark
from bigclient_desktop.widgets.calendar_paint import Entry
from bigclient_desktop.widgets.figure_fields import DateField
from bigclient_desktop.widgets.filter_bar import Filter
from bigclient_desktop.widgets.looks import indent
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_PLACE = Qt.ItemDataRole.UserRole
_HEADS = ("visit.customer", "customers.grade", "visits.town", "visits.standing_head", "visits.due_on")
_DEFAULT_WEEKS = 2
_NARROWEST = 540
"""Room for the names beside the other columns."""
_WITH_CALENDAR = 1000
"""Pixels from which its days are wide enough to be read."""


class PlanPage(QWidget):
    """Ghost entries: in the tree with ticks, in the calendar to drag to another day."""

    left = Signal()
    accepted = Signal(object)
    """The first day on which a visit was planned."""

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__()
        self.ui = Ui_PlanPage()
        self.ui.setupUi(self)
        self._context, self._lookups = context, lookups
        self.plan = Plan()
        self.proposals: list[Proposal] = []
        self._unticked: set[int] = set()
        self._calendar = WorkCalendar()
        self.first = DateField()
        ui = self.ui
        ui.first_line.addWidget(self.first)
        self.first.name_for_readers(tr("visits.plan_first"))
        self.first.setFixedWidth(140)
        ui.weeks.setValue(_DEFAULT_WEEKS)
        ui.tree.setHeaderLabels([tr(head) for head in _HEADS])
        ui.tree.setUniformRowHeights(True)
        ui.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        ui.tree.header().setStretchLastSection(False)
        for column, width in ((1, 64), (2, 96), (3, 104), (4, 96)):
            ui.tree.setColumnWidth(column, width)
        ui.tree.setMinimumWidth(_NARROWEST)
        indent(ui.weeks)
        ui.splitter.setSizes([600, 560])
        ui.note.hide()
        ui.tree.itemChanged.connect(self._ticked)
        ui.calendar.moved.connect(self._move)
        ui.back_button.clicked.connect(self.left)
        ui.propose_button.clicked.connect(self.propose)
        ui.weeks.valueChanged.connect(lambda _: self.propose())
        self.first.left.connect(self.propose)
        ui.filters.changed.connect(lambda _: self.propose())
        ui.all_button.clicked.connect(lambda: self._tick_all(True))
        ui.none_button.clicked.connect(lambda: self._tick_all(False))
        ui.accept_button.clicked.connect(self.accept)
        self.offer_filters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.ui.calendar.setVisible(event.size().width() >= _WITH_CALENDAR)
        super().resizeEvent(event)

    def offer_filters(self) -> None:
        """Whose customers."""
        self.ui.filters.offer((Filter("managers", "visits.visitor", lambda: self._lookups.ticks("staff")),))

    def begin(self) -> None:
        """A fresh proposal from the next working day on."""
        self.first.set_value(None)
        self.propose()

    def propose(self) -> None:
        """Ask for a proposal with what is chosen above."""
        if self.first.complaint():
            self._say(self.first.complaint())
            return
        session, ui = self._context.session, self.ui
        first, weeks = self.first.value(), ui.weeks.value()
        managers = ui.filters.ticked.get("managers") or None
        ui.body.setCurrentWidget(ui.state)
        ui.state.say(tr("customers.loading"), "")

        def read() -> tuple[Plan, WorkCalendar, bool]:
            plan = visit_plans.propose_plan(session, first=first, weeks=weeks, managers=managers)
            return plan, calendar_of(session), visit_limits_of(session).is_default

        self._context.background.run(read, self._show, self._failed, owner=self, topic="plan")

    def chosen(self) -> list[Proposal]:
        """What is ticked."""
        return [one for place, one in enumerate(self.proposals) if place not in self._unticked]

    def accept(self) -> None:
        """Make plans of what is ticked."""
        session, chosen = self._context.session, self.chosen()
        self.ui.accept_button.setEnabled(False)
        self._context.write(
            lambda: visit_plans.accept_plan(session, chosen),
            tr("visits.accepted", count=len(chosen)),
            owner=self,
            done=lambda change: self.accepted.emit(min(one.day for one in chosen)),
            refused=self._failed,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # showing

    def _show(self, answer: tuple[Plan, WorkCalendar, bool]) -> None:
        self.plan, self._calendar, is_default = answer
        self.proposals = list(self.plan.proposals)
        self._unticked = set()
        if self.first.value() is None:
            self.first.set_value(self._calendar.after(china_today()))
        notes = []
        if self.plan.unknown_years:
            notes.append(tr("visits.year_without_holidays", years=self.plan.unknown_years))
        if self.plan.without_room:
            names = [who.name for who in self.plan.without_room[:5]]
            notes.append(tr("visits.without_room", count=len(self.plan.without_room), names=names))
        self._say(" ".join(notes))
        standings = [one.standing for one in self.proposals]
        words = tr(
            "visits.plan_summary",
            count=len(self.proposals),
            days=len({one.day for one in self.proposals}),
            never=standings.count(Standing.NEVER),
            overdue=standings.count(Standing.OVERDUE),
        )
        self.ui.summary.setText(f"{words} {tr('visits.rhythm_default') if is_default else ''}".strip())
        if self.proposals:
            self.ui.body.setCurrentWidget(self.ui.plan_shown)
            self._fill()
        else:
            self.ui.state.say(
                tr("visits.nothing_due"), tr("visits.nothing_due_text"), (tr("visits.back"), self.left.emit)
            )
        self._allow()

    def _fill(self) -> None:
        """The tree by day, within a day by town."""
        tree, colours = self.ui.tree, colours_of(self.palette())
        with QSignalBlocker(tree):
            tree.clear()
            order = sorted(range(len(self.proposals)), key=lambda place: self._order(self.proposals[place]))
            above: dict[date, QTreeWidgetItem] = {}
            for place in order:
                one = self.proposals[place]
                if one.day not in above:
                    above[one.day] = self._day_item(one.day)
                item = QTreeWidgetItem(above[one.day])
                item.setText(0, one.name)
                item.setText(1, tr(f"grade.{one.grade}") if one.grade else "")
                item.setText(2, one.town or "")
                item.setText(3, standing_words(one))
                item.setText(4, "" if one.standing is Standing.NEVER else one.due_on.isoformat())
                item.setData(0, _PLACE, place)
                ticked = place not in self._unticked
                item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                if one.standing in (Standing.NEVER, Standing.OVERDUE):
                    ink = colours.red if one.standing is Standing.NEVER else colours.amber
                    item.setForeground(3, QBrush(QColor(ink)))
            for item in above.values():
                item.setText(3, tr("visits.day_count", count=item.childCount()))
            tree.expandAll()
        self._fill_calendar()

    def _day_item(self, day: date) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.ui.tree)
        item.setText(0, f"{day.isoformat()} {tr(f'weekday.{day.isoweekday()}')}")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _fill_calendar(self) -> None:
        days = [one.day for one in self.proposals]
        first = week_of(min(days))[0]
        weeks = max(((week_of(max(days))[1] - first).days + 1) // 7, 2)
        entries: dict[date, list[Entry]] = {}
        for place, one in enumerate(self.proposals):
            if place not in self._unticked:
                words = standing_words(one)
                tip = "\n".join(part for part in (one.name, one.town or "", words) if part)
                state = "overdue" if one.standing in (Standing.NEVER, Standing.OVERDUE) else "ghost"
                entries.setdefault(one.day, []).append(
                    Entry(str(place), one.town or "", one.name, state, words, tip, is_movable=True)
                )
        calendar = self._calendar
        self.ui.calendar.show_days(first, weeks)
        self.ui.calendar.mark_days(lambda day: day_mark(calendar, day))
        self.ui.calendar.show_entries(entries)

    @staticmethod
    def _order(one: Proposal) -> tuple[date, str, str]:
        return one.day, one.town or "\uffff", one.name

    # ticking and moving

    def _ticked(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            if item.checkState(0) is Qt.CheckState.Checked:
                self._unticked.discard(place)
            else:
                self._unticked.add(place)
            self._fill_calendar()
            self._allow()

    def _tick_all(self, ticked: bool) -> None:
        self._unticked = set() if ticked else set(range(len(self.proposals)))
        self._fill()
        self._allow()

    def _move(self, entry: str, day: date) -> None:
        if day < china_today():
            self._say(tr("visits.not_into_past"))
            return
        place = int(entry)
        who = self.proposals[place]
        if any(one.customer == who.customer and one.day == day for one in self.proposals if one is not who):
            self._say(tr("visits.twice_that_day", customer=who.name, date=day.isoformat()))
            return
        self.proposals[place] = visit_plans.moved(self.proposals[place], day)
        off = not self._calendar.is_working_day(day)
        self._say(tr("problem.day_off", date=day.isoformat()) if off else "")
        self._fill()

    def _allow(self) -> None:
        count = len(self.chosen())
        ui = self.ui
        ui.chosen.setText(tr("visits.chosen", count=count, all=len(self.proposals)) if self.proposals else "")
        closed = self._context.rights.why_not(Action.EDIT)
        allow(ui.accept_button, closed or ("" if count else tr("visits.nothing_ticked")))
        for button in (ui.all_button, ui.none_button):
            button.setEnabled(bool(self.proposals))

    def _say(self, words: str) -> None:
        self.ui.note.setText(words)
        self.ui.note.setVisible(bool(words))

    def _failed(self, error: Exception) -> None:
        self.ui.body.setCurrentWidget(self.ui.state)
        self.ui.state.say(tr("customers.failed"), sentence_of(error), (tr("customers.again"), self.propose))
        self._allow()


def standing_words(one: Proposal) -> str:
    """How the customer stands with the rhythm, in words."""
    over = (one.day - one.due_on) // timedelta(days=1)
    return tr(f"visits.standing.{one.standing}", days=max(over, 1))
