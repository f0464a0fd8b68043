"""The diary as a week or a month: which days are shown, what is read for them, and plans dragged to another day."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import overload

from PySide6.QtCore import QObject, Signal

from bigclient_desktop.domain.visit_lists import VisitMark, VisitQuery
from bigclient_desktop.domain.working_days import WorkCalendar, china_today, day_span, week_of
from bigclient_desktop.services.office import calendar_of
from bigclient_desktop.services.visits import visit_marks
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.visits.query import end_of_month
from bigclient_desktop.widgets.calendar_grid import CalendarGrid
from bigclient_desktop.widgets.calendar_paint import Entry
from bigclient_desktop.widgets.visit_words import calendar_entry
from bigclient_desktop.widgets.words import tr

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Read:
    """The entries of a period by day, and the calendar they stand on."""

    entries: Mapping[date, Sequence[Entry]]
    calendar: WorkCalendar
    count: int


class DayEntries(Sequence[Entry]):
    """A day's visits as entries, each made when it is asked for: of thousands few have room on the screen."""

    def __init__(self, marks: Sequence[VisitMark]) -> None:
        self._marks = marks
        self._made: dict[int, Entry] = {}

    def __len__(self) -> int:
        return len(self._marks)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        mark = self._marks[place]
        if place not in self._made:
            self._made[place] = calendar_entry(mark)
        return self._made[place]


def entries_by_day(marks: Sequence[VisitMark], first: date, last: date) -> dict[date, DayEntries]:
    """The visits as entries; they come in the order of time, so that a day is a stretch of them."""
    found: dict[date, DayEntries] = {}
    begin, day = 0, first
    while day <= last and begin < len(marks):
        end = bisect_left(marks, day_span(day, day)[1], begin, key=lambda mark: mark.starts_at)
        if end > begin:
            found[day] = DayEntries(marks[begin:end])
        begin, day = end, day + _DAY
    return found


def day_mark(calendar: WorkCalendar, day: date) -> str:
    """A holiday on a weekday, or work at a weekend; what everybody knows needs no mark."""
    works = calendar.is_working_day(day)
    if works == (day.weekday() < 5):
        return ""
    return "work" if works else "off"


class CalendarView(QObject):
    """Turns and fills a grid; `shown` tells the period's words, its note, and how many visits it holds."""

    shown = Signal(str, str, int)

    def __init__(self, grid: CalendarGrid, context: TabContext) -> None:
        super().__init__(grid)
        self.grid, self._context = grid, context
        self.is_month = False
        self.anchor = china_today()
        self.query = VisitQuery()
        self.calendar: WorkCalendar | None = None
        self._shown = (date.min, 0)
        grid.turned.connect(self.turn)

    def show_week(self, day: date) -> None:
        """The week of that day."""
        self.is_month, self.anchor = False, day
        self.load()

    def show_month(self, day: date) -> None:
        """The month of that day."""
        self.is_month, self.anchor = True, day
        self.load()

    def turn(self, by: int) -> None:
        """The period before or after; the cursor of the grid says which day is meant, if it went there."""
        if self.is_month:
            first = self.anchor.replace(day=1)
            self.anchor = end_of_month(first) + timedelta(days=1) if by > 0 else first - timedelta(days=1)
        else:
            self.anchor += by * _WEEK
        self.load()

    def span(self) -> tuple[date, date]:
        """The first and last day shown, whole weeks."""
        if not self.is_month:
            return week_of(self.anchor)
        first = self.anchor.replace(day=1)
        return week_of(first)[0], week_of(end_of_month(first))[1]

    def load(self) -> None:
        """Read the period again; another period is empty until then."""
        first, last = self.span()
        weeks = ((last - first).days + 1) // 7
        if self._shown != (first, weeks):
            self._shown = (first, weeks)
            self.grid.today = china_today()
            self.grid.show_days(first, weeks, self.anchor.month if self.is_month else 0)
        session, query = self._context.session, self.query

        def read() -> Read:
            marks = visit_marks(session, first, last, query)
            return Read(entries_by_day(marks, first, last), calendar_of(session), len(marks))

        self._context.background.run(read, self._show, self._context.notices.failure, owner=self, topic="calendar")

    def _show(self, found: Read) -> None:
        calendar = self.calendar = found.calendar
        self.grid.mark_days(lambda day: day_mark(calendar, day))
        self.grid.show_entries(found.entries)
        years = calendar.unknown_years(*self.span())
        note = tr("visits.year_without_holidays", years=years) if years else ""
        self.shown.emit(self.title(), note, found.count)

    def title(self) -> str:
        """The period in words; of a week of this year the year goes without saying, so that the tools keep one line."""
        first, last = self.span()
        if self.is_month:
            return tr("visits.month_title", year=self.anchor.year, month=self.anchor.month)
        written = "%m-%d" if first.year == china_today().year else "%Y-%m-%d"
        return tr("visits.week_title", first=f"{first:{written}}", last=f"{last:%m-%d}")

    def week_words(self) -> str:
        """The number of the week shown."""
        return "" if self.is_month else tr("visits.week_number", week=self.span()[0].isocalendar()[1])
