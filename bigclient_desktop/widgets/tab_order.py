"""Tab passes through a page as it is read: what code puts into a form after it was made would else come last."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)


def tab_through(page: QWidget) -> None:
    """Order everything on the page by its layouts, line by line."""
    tab_along(list(_inside(page)))


def tab_along(widgets: Sequence[QWidget]) -> None:
    """One after the other."""
    for one, next_one in pairwise(widgets):
        QWidget.setTabOrder(one, next_one)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """What can be reached inside, in reading order; a field or a list is a whole."""
    if isinstance(widget, QScrollArea):
        parts = [widget.widget()]
    elif isinstance(widget, QTabWidget):
        parts = [widget.tabBar(), *(widget.widget(place) for place in range(widget.count()))]
    elif isinstance(widget, QSplitter | QStackedWidget):
        parts = [widget.widget(place) for place in range(widget.count())]
    else:
        layout = widget.layout()
        takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        yield from (widget,) if takes_focus else _of_layout(layout) if layout is not None else ()
        return
    for part in parts:
        yield from _inside(part) if part is not None else ()


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _inside(widget)
        elif inner is not None:
            yield from _of_layout(inner)
