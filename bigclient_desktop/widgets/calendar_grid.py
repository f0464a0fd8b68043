"""Days as a grid, a week or a month of them, with what is entered on each; drawn whole, so that thousands of entries
cost no more than those in sight."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.widgets.calendar_paint import HEAD, DayLook, Entry, Metrics, paint_day, paint_heads
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_DAY = timedelta(days=1)
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CalendarGrid(QAbstractScrollArea):
    """Arrow keys choose a day, Tab-like Up and Down its entries in the week view; Enter opens what is chosen."""

    opened = Signal(str)
    chosen = Signal(str)
    day_opened = Signal(object)
    moved = Signal(str, object)
    """An entry was dragged to another day."""
    turned = Signal(int)
    """Page up or down: another period is wanted."""
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.weeks, self.month = china_today(), 1, 0
        self.today = china_today()
        self.day = self.today
        self.entry = ""
        self._mark: Callable[[date], str] = lambda day: ""
        self._entries: dict[date, Sequence[Entry]] = {}
        self._pressed: tuple[Entry, date, QPoint] | None = None
        self._target: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(False)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    # what the page asks

    def show_days(self, first: date, weeks: int, month: int = 0) -> None:
        """From this Monday on; days outside `month` are faint."""
        self.first, self.weeks, self.month = first, weeks, month
        self._entries = {}
        if not first <= self.day < first + timedelta(weeks=weeks):
            inside = [day for day in self._days() if not month or day.month == month]
            self.day = self.today if self.today in inside else inside[0]
        self.verticalScrollBar().setValue(0)
        self._fit()
        self._tell()

    def show_entries(self, entries: Mapping[date, Sequence[Entry]]) -> None:
        """What stands on which day, in order."""
        self._entries = dict(entries)
        self._fit()
        self._tell()

    def mark_days(self, mark: Callable[[date], str]) -> None:
        """How days are marked: `off` (a holiday), `work` (a working weekend), or nothing."""
        self._mark = mark
        self.viewport().update()

    def entries_of(self, day: date) -> Sequence[Entry]:
        """What stands on a day."""
        return self._entries.get(day, ())

    def choose(self, day: date, entry: str = "") -> None:
        """Put the cursor on a day, or on one of its entries."""
        self.day, self.entry = day, entry
        self._tell()
        if entry:
            self.chosen.emit(entry)

    # geometry

    def _days(self) -> list[date]:
        return [self.first + place * _DAY for place in range(self.weeks * 7)]

    def _metrics(self) -> Metrics:
        return Metrics(self.weeks == 1, self.fontMetrics().lineSpacing())

    def _place(self, number: int) -> QRect:
        """Where a day lies on the sheet below the heads."""
        view, metrics = self.viewport().rect(), self._metrics()
        row, column = divmod(number, 7)
        left, right = view.width() * column // 7, view.width() * (column + 1) // 7
        room = view.height() - HEAD
        if self.weeks == 1:
            height = max(room, self._tallest())
            return QRect(left, HEAD - self.verticalScrollBar().value(), right - left, height)
        high = max(room // self.weeks, metrics.least)
        return QRect(left, HEAD + row * high - self.verticalScrollBar().value(), right - left, high)

    def _tallest(self) -> int:
        most = max((len(found) for found in self._entries.values()), default=0)
        metrics = self._metrics()
        return metrics.top + most * metrics.step + 8

    def _fit(self) -> None:
        room = self.viewport().height() - HEAD
        wanted = self._tallest() if self.weeks == 1 else self._metrics().least * self.weeks
        bar = self.verticalScrollBar()
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(self._metrics().step)
        bar.setRange(0, max(wanted - room, 0))
        self.viewport().update()

    def _at(self, point: QPoint) -> tuple[date, Entry | None] | None:
        if point.y() < HEAD:
            return None
        for number, day in enumerate(self._days()):
            place = self._place(number)
            if place.contains(point):
                shown = self._metrics().shown(place.height(), self.entries_of(day))
                row = (point.y() - place.top() - self._metrics().top) // self._metrics().step
                return day, shown[row] if 0 <= row < len(shown) else None
        return None

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        view, metrics = self.viewport(), self._metrics()
        colours = colours_of(self.palette())
        with QPainter(view) as painter:
            painter.fillRect(event.rect(), self.palette().base())
            for number, day in enumerate(self._days()):
                place = self._place(number)
                if not place.intersects(event.rect()):
                    continue
                look = DayLook(
                    day,
                    is_today=day == self.today,
                    is_current=day == self.day and self.hasFocus(),
                    is_outside=bool(self.month and day.month != self.month),
                    is_target=day == self._target,
                    mark=self._mark(day),
                    entry=self.entry,
                )
                paint_day(painter, place, look, self.entries_of(day), metrics, colours)
            paint_heads(painter, view.width(), self._days()[:7], metrics, colours, self._mark, self.today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is None:
            return
        day, entry = found
        self.choose(day, entry.id if entry else "")
        if entry and entry.is_movable and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = (entry, day, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        point = event.position().toPoint()
        if (point - self._pressed[2]).manhattanLength() < QApplication.startDragDistance() and self._target is None:
            return
        found = self._at(point)
        self._target = found[0] if found else None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, target = self._pressed, self._target
        self._pressed = self._target = None
        self.viewport().unsetCursor()
        self.viewport().update()
        if pressed and target and target != pressed[1]:
            self.moved.emit(pressed[0].id, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is not None:
            self._open(*found)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        found = self._at(event.pos())
        if found is not None and found[1] is not None:
            self.menu_wanted.emit(found[1].id, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos())
            text = found[1].tip if found and found[1] else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._step(self.day + _KEYS[key] * _DAY)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if key is Qt.Key.Key_Down else -1
            if self.weeks == 1:
                self._step_entry(by)
            else:
                self._step(self.day + 7 * by * _DAY)
        elif key is Qt.Key.Key_PageUp:
            self.turned.emit(-1)
        elif key is Qt.Key.Key_PageDown:
            self.turned.emit(1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.day, next((one for one in self.entries_of(self.day) if one.id == self.entry), None))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QEvent) -> None:
        self.viewport().update()

    def _step(self, day: date) -> None:
        if self.first <= day < self.first + timedelta(weeks=self.weeks):
            self.choose(day)
        else:
            self.day = day
            self.turned.emit(-1 if day < self.first else 1)

    def _step_entry(self, by: int) -> None:
        ids = [one.id for one in self.entries_of(self.day)]
        if ids:
            place = ids.index(self.entry) + by if self.entry in ids else (0 if by > 0 else len(ids) - 1)
            place = max(0, min(len(ids) - 1, place))
            self.choose(self.day, ids[place])
            metrics, bar = self._metrics(), self.verticalScrollBar()
            top = metrics.top + place * metrics.step
            if top < bar.value() or top + metrics.step > bar.value() + self.viewport().height() - HEAD:
                bar.setValue(top - metrics.top)

    def _open(self, day: date, entry: Entry | None) -> None:
        if entry is not None:
            self.opened.emit(entry.id)
        else:
            self.day_opened.emit(day)

    def _tell(self) -> None:
        """What a screen reader says of the cursor's place."""
        entries = self.entries_of(self.day)
        current = next((one for one in entries if one.id == self.entry), None) if self.entry else None
        words = tr("calendar.day_said", day=self.day.isoformat(), count=len(entries))
        self.setAccessibleDescription(f"{words} {current.tip if current else ''}".strip())
        self.viewport().update()
