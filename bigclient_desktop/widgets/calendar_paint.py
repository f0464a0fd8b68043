"""How a day of the calendar and its entries are drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from bigclient_desktop.widgets.theme import LIST_PIXELS, Colours
from bigclient_desktop.widgets.words import tr

HEAD = 34
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BELOW = 2
"""Pixels below the last line of a day."""
_WITH_TIME = 140
"""In narrower days of a month the customer counts more than the time."""
_SIGNS = {"done": "✓", "planned": "○", "overdue": "!", "cancelled": "×", "ghost": "+"}
"""Before the words, so that a state is not told by colour alone."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: `state` is done, planned, overdue, cancelled or ghost (proposed only)."""

    id: str
    time: str
    title: str
    state: str
    note: str = ""
    tip: str = ""
    is_movable: bool = False


@dataclass(frozen=True, slots=True)
class DayLook:
    """What a day is at the moment."""

    day: date
    is_today: bool
    is_current: bool
    is_outside: bool
    is_target: bool
    mark: str
    entry: str


@dataclass(frozen=True, slots=True)
class Metrics:
    """Room in a day: one line an entry in a month, two in a week."""

    is_week: bool
    line: int

    @property
    def top(self) -> int:
        """Where the entries begin."""
        return 6 if self.is_week else self.line + 8

    @property
    def step(self) -> int:
        """From entry to entry."""
        return self.line * 2 + 12 if self.is_week else self.line + 2

    @property
    def least(self) -> int:
        """The lowest a day of a month can be: an entry by name, and how many more there are."""
        return self.top + 2 * self.step + _BELOW

    def shown(self, height: int, entries: Sequence[Entry]) -> Sequence[Entry]:
        """The entries with room; what has none is told as a number in the last line."""
        if self.is_week:
            return entries
        room = max((height - self.top - _BELOW) // self.step, 1)
        return entries if len(entries) <= room else entries[: room - 1]


def paint_heads(
    painter: QPainter,
    width: int,
    days: Sequence[date],
    metrics: Metrics,
    colours: Colours,
    mark: Callable[[date], str],
    today: date,
) -> None:
    """Monday to Sunday; in a week with their dates and marks."""
    painter.fillRect(QRect(0, 0, width, HEAD), QColor(colours.chrome))
    _small(painter)
    for column, day in enumerate(days):
        left, right = width * column // 7, width * (column + 1) // 7
        place = QRect(left + 8, 0, right - left - 16, HEAD)
        name = tr(f"weekday.{day.isoweekday()}")
        words = name
        if metrics.is_week:
            fits = painter.fontMetrics().horizontalAdvance
            said = (f"{name}  {day.month}-{day.day}", f"{name} {day.day}", f"{day.month}-{day.day}")
            words = next((one for one in said if fits(one) <= place.width()), str(day.day))
        is_today = metrics.is_week and day == today
        painter.setPen(QColor(colours.accent if is_today else colours.quiet))
        painter.drawText(place, _LEFT, words)
        if metrics.is_week:
            _paint_mark(painter, place, mark(day), colours)
    painter.fillRect(QRect(0, HEAD - 1, width, 1), QColor(colours.hairline))


def paint_day(
    painter: QPainter, place: QRect, look: DayLook, entries: Sequence[Entry], metrics: Metrics, colours: Colours
) -> None:
    """One day with what has room on it."""
    if look.is_target:
        painter.fillRect(place, QColor(colours.accent_soft))
    elif look.mark == "off" or (not look.mark and look.day.weekday() > 4):
        painter.fillRect(place, QColor(colours.stripe))
    painter.fillRect(QRect(place.right(), place.top(), 1, place.height()), QColor(colours.hairline))
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), QColor(colours.hairline))
    if not metrics.is_week:
        _paint_number(painter, place, look, metrics, colours)
    if look.is_current:
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(1, 1, -2, -2))
    _small(painter)
    shown = metrics.shown(place.height(), entries)
    for row, entry in enumerate(shown):
        line = QRect(
            place.left() + 5, place.top() + metrics.top + row * metrics.step, place.width() - 10, metrics.step - 2
        )
        _paint_entry(painter, line, entry, entry.id == look.entry, metrics, colours)
    if len(shown) < len(entries):
        top = place.top() + metrics.top + len(shown) * metrics.step
        painter.setPen(QColor(colours.accent))
        rest = tr("calendar.more", count=len(entries) - len(shown))
        painter.drawText(QRect(place.left() + 9, top, place.width() - 14, metrics.step - 2), _LEFT, rest)


def _paint_number(painter: QPainter, place: QRect, look: DayLook, metrics: Metrics, colours: Colours) -> None:
    head = QRect(place.left() + 8, place.top() + 3, place.width() - 16, metrics.line + 4)
    _small(painter)
    number = str(look.day.day) if look.day.day > 1 else f"{look.day.month}-{look.day.day}"
    if look.is_today:
        wide = painter.fontMetrics().horizontalAdvance(number) + 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRect(head.left() - 4, head.top(), wide, head.height()), 4, 4)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(QRect(head.left() - 4, head.top(), wide, head.height()), Qt.AlignmentFlag.AlignCenter, number)
    else:
        painter.setPen(QColor(colours.faint if look.is_outside else colours.ink))
        painter.drawText(head, _LEFT, number)
    _paint_mark(painter, head, look.mark, colours)


def _paint_mark(painter: QPainter, place: QRect, mark: str, colours: Colours) -> None:
    if mark:
        painter.setPen(QColor(colours.red if mark == "off" else colours.quiet))
        painter.drawText(place, _RIGHT, tr(f"calendar.{mark}"))


def _paint_entry(
    painter: QPainter, place: QRect, entry: Entry, is_current: bool, metrics: Metrics, colours: Colours
) -> None:
    inks = {"done": colours.accent, "overdue": colours.amber, "cancelled": colours.faint, "ghost": colours.quiet}
    fills = {"done": colours.accent_soft, "overdue": colours.amber_soft, "planned": colours.chrome}
    ink = QColor(inks.get(entry.state, colours.ink))
    style = Qt.PenStyle.DashLine if entry.state == "ghost" else Qt.PenStyle.SolidLine
    outlined = is_current or entry.state == "ghost"
    painter.setPen(QPen(QColor(colours.accent) if is_current else ink, 1, style) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fills[entry.state]) if entry.state in fills else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, 3, 3)
    inner = place.adjusted(4, 0, -4, 0)
    has_room = metrics.is_week or place.width() >= _WITH_TIME
    words = f"{_SIGNS.get(entry.state, '')} {entry.time if has_room else ''} "
    painter.setPen(ink)
    if metrics.is_week:
        top = QRect(inner.left(), inner.top() + 3, inner.width(), metrics.line)
        painter.drawText(top, _LEFT, painter.fontMetrics().elidedText(words + entry.note, _END, inner.width()))
        painter.setPen(QColor(colours.faint if entry.state == "cancelled" else colours.ink))
        below = QRect(inner.left(), top.bottom() + 2, inner.width(), metrics.line)
        painter.drawText(below, _LEFT, painter.fontMetrics().elidedText(entry.title, _END, inner.width()))
    else:
        painter.drawText(inner, _LEFT, painter.fontMetrics().elidedText(words + entry.title, _END, inner.width()))


_END = Qt.TextElideMode.ElideRight


def _small(painter: QPainter) -> None:
    font = painter.font()
    font.setPixelSize(LIST_PIXELS)
    painter.setFont(font)
