"""The organisation drawn as a chart: levels that open and close, zoom, the keys of a tree."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from bigclient_desktop.domain.org_chart import ChartUnit, Placed, branches_of, place
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.org_chart_paint import box_of, paint_branch, paint_unit, size_of, toggle_of
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import Worded, tr

_SMALLEST, _LARGEST, _STEP = 0.4, 2.5, 1.2


class Canvas(QWidget):
    """The chart itself; a click on a sign opens or closes what lies below."""

    moved = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units: Sequence[ChartUnit] = ()
        self.placed: list[Placed] = []
        self.open_codes: set[str] = set()
        self.current = ""
        self.zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def arrange(self) -> None:
        """Place the units anew after something was opened, closed or zoomed."""
        self.placed = place(self.units, self.open_codes)
        size = size_of(self.placed) * self.zoom
        self.setFixedSize(size.toSize())
        at = self.at()
        self.setAccessibleDescription(_said(at) if at else "")
        self.update()

    def at(self, code: str = "") -> Placed | None:
        """The unit of this code, else the current one, where it is shown."""
        wanted = code or self.current
        return next((one for one in self.placed if one.unit.code == wanted), None)

    def go(self, code: str) -> None:
        """Another current unit."""
        self.current = code
        self.arrange()
        self.moved.emit()

    def toggle(self, code: str) -> None:
        """Open or close what lies below a unit."""
        self.open_codes ^= {code}
        self.arrange()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        seen = QRectF(event.rect()).adjusted(-40, -40, 40, 40)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(self.zoom, self.zoom)
            seen = QRectF(seen.topLeft() / self.zoom, seen.bottomRight() / self.zoom)
            for above, below in branches_of(self.placed):
                paint_branch(painter, box_of(above), [box_of(one) for one in below], colours)
            for one in self.placed:
                if box_of(one).adjusted(0, 0, 30, 0).intersects(seen):
                    has_keys = one.unit.code == self.current
                    paint_unit(painter, one, colours, is_current=has_keys, has_focus=has_keys and self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position() / self.zoom
        for one in self.placed:
            if one.below and toggle_of(one).contains(spot):
                self.toggle(one.unit.code)
                return
            if box_of(one).contains(spot):
                self.go(one.unit.code)
                return

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        one = self._under(event.position() / self.zoom)
        if one is not None:
            self.opened.emit(one.unit.code)

    def _under(self, spot: QPointF) -> Placed | None:
        return next((one for one in self.placed if box_of(one).contains(spot)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Callable[[Placed], object]] = {
            Qt.Key.Key_Left: self._go_left,
            Qt.Key.Key_Right: self._go_right,
            Qt.Key.Key_Up: lambda one: self._go_along(one, -1),
            Qt.Key.Key_Down: lambda one: self._go_along(one, 1),
            Qt.Key.Key_Return: lambda one: self.opened.emit(one.unit.code),
            Qt.Key.Key_Enter: lambda one: self.opened.emit(one.unit.code),
            Qt.Key.Key_Space: lambda one: self.toggle(one.unit.code) if one.below else None,
        }
        here = self.at() or (self.placed[0] if self.placed else None)
        do = keys.get(event.key())
        if do is None or here is None:
            super().keyPressEvent(event)
            return
        do(here)

    def _go_left(self, one: Placed) -> None:
        if one.is_open:
            self.toggle(one.unit.code)
        elif self.at(one.unit.parent) is not None:
            self.go(one.unit.parent)

    def _go_right(self, one: Placed) -> None:
        if one.below and not one.is_open:
            self.toggle(one.unit.code)
        elif one.below:
            self.go(next(other.unit.code for other in self.placed if other.unit.parent == one.unit.code))

    def _go_along(self, one: Placed, step: int) -> None:
        column = [other for other in self.placed if other.column == one.column]
        to = column.index(one) + step
        if 0 <= to < len(column):
            self.go(column[to].unit.code)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller, within bounds."""
        self.zoom = min(_LARGEST, max(_SMALLEST, self.zoom * factor))
        self.arrange()


class OrgChart(Worded, QWidget):
    """The chart with its tools. `opened` tells the unit that was asked for by Enter or a double click."""

    opened = Signal(str)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self.canvas.opened.connect(self.opened)
        self.canvas.moved.connect(self._follow)
        self.area = QScrollArea()
        self.area.setProperty("look", "page")
        self.area.setWidget(self.canvas)
        self.area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.cities, self.counties, self.print_button = QPushButton(), QPushButton(), QPushButton()
        self.smaller, self.larger, self.hint = QToolButton(), QToolButton(), QLabel()
        self.smaller.setIcon(icon("zoom_out"))
        self.larger.setIcon(icon("zoom_in"))
        self.hint.setProperty("look", "hint")
        self.hint.setWordWrap(True)
        for button in (self.cities, self.counties, self.print_button):
            button.setAutoDefault(False)
        self.cities.clicked.connect(lambda: self.open_levels(1))
        self.counties.clicked.connect(lambda: self.open_levels(2))
        self.smaller.clicked.connect(lambda: self.canvas.zoom_by(1 / _STEP))
        self.larger.clicked.connect(lambda: self.canvas.zoom_by(_STEP))
        self.print_button.clicked.connect(self.print_wanted)
        line = QHBoxLayout()
        for widget in (self.cities, self.counties, self.smaller, self.larger):
            line.addWidget(widget)
        line.addWidget(self.hint, 1)
        line.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.area, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self.cities.setText(tr("units.chart_cities"))
        self.counties.setText(tr("units.chart_counties"))
        self.print_button.setText(tr("units.chart_print"))
        self.hint.setText(tr("units.chart_hint"))
        for button, key in ((self.smaller, "units.chart_smaller"), (self.larger, "units.chart_larger")):
            button.setToolTip(tr(key))
            button.setAccessibleName(tr(key))
        self.canvas.setAccessibleName(tr("units.chart_page"))

    def show_units(self, units: Sequence[ChartUnit], current: str) -> None:
        """Other units; the first time the way to the current one is open."""
        canvas = self.canvas
        first = not canvas.units
        canvas.units = units
        above = {one.code: one.parent for one in units}
        if first:
            canvas.open_codes = {one.code for one in units if one.parent not in above}
        code = above.get(current, "")
        while code:
            canvas.open_codes.add(code)
            code = above.get(code, "")
        canvas.current = current
        canvas.arrange()
        self._follow()

    def open_levels(self, levels: int) -> None:
        """Everything open down to that level below the top: 1 shows the cities, 2 their counties."""
        above = {one.code: one.parent for one in self.canvas.units}

        def depth(code: str) -> int:
            return 1 + depth(above[code]) if above.get(code) in above else 0

        self.canvas.open_codes = {code for code in above if depth(code) < levels}
        self.canvas.arrange()
        self._follow()

    def _follow(self) -> None:
        one = self.canvas.at()
        if one is not None:
            box = box_of(one)
            centre = box.center() * self.canvas.zoom
            self.area.ensureVisible(int(centre.x()), int(centre.y()), int(box.width()), int(box.height()) * 2)

    def sizeHint(self) -> QSize:
        return QSize(900, 560)


def _said(one: Placed) -> str:
    return tr("units.chart_unit", name=one.unit.name, people=one.unit.people, customers=one.unit.customers)
