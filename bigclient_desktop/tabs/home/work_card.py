"""A card of the home page: what it counts, its first rows, and the way to all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.widgets.icons import SMALL
from bigclient_desktop.widgets.looks import show_icon
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 28
_LEAST_ROWS = 2
_SHOWN = 200
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what it opens, its words, and a note at the right whose tone is quiet, amber or red."""

    id: str
    words: str
    note: str = ""
    tone: str = "quiet"
    weight: int = 1
    """How much it adds to the card's count."""


class _RowDelegate(QStyledItemDelegate):
    """The words, and the note at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(_ROW)
        style_option: Any = option
        super().paint(painter, option, index)
        colours = colours_of(style_option.widget.palette())
        place = style_option.rect.adjusted(8, 0, -8, 0)
        painter.save()
        painter.setFont(style_option.widget.font())
        metrics = painter.fontMetrics()
        painter.setPen(QColor(getattr(colours, row.tone)))
        # In a narrow card both give way, so that the row can still be told from the next one.
        note = metrics.elidedText(row.note, Qt.TextElideMode.ElideRight, place.width() * 6 // 10)
        painter.drawText(place, _RIGHT, note)
        room = place.width() - (metrics.horizontalAdvance(note) + 12 if note else 0)
        painter.setPen(QColor(colours.ink))
        words = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class _Rows(QListWidget):
    """Enter opens a row as a click does. Asks for two rows; the page gives what it has beyond."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST_ROWS * _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.itemClicked.emit(item)
        else:
            super().keyPressEvent(event)


class WorkCard(QFrame):
    """Worded `home.card_<name>`; empty it says `home.card_<name>_none`."""

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(self, name: str, sign: str, has_all: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.rows: tuple[Row, ...] = ()
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        picture = QLabel()
        show_icon(picture, sign, SMALL)
        self.title, self.count = QLabel(), QLabel()
        self.count.setProperty("look", "figure")
        self.all = QPushButton()
        self.all.setProperty("look", "link")
        self.all.setAutoDefault(False)
        self.all.setVisible(has_all)
        self.all.clicked.connect(self.all_wanted)
        for part in (picture, self.title, self.count):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.all)
        column.addLayout(head)
        self.body = QStackedWidget()
        self.list = _Rows()
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setProperty("look", "card_rows")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self.opened.emit(item.data(_ROW).id))
        self.message = QLabel()
        self.message.setProperty("look", "hint")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.message.setContentsMargins(8, 4, 8, 4)
        for page in (self.list, self.message):
            self.body.addWidget(page)
        column.addWidget(self.body, 1)
        self._again: Callable[[], object] = lambda: None
        self.message.linkActivated.connect(lambda _: self._again())
        self.body.setCurrentWidget(self.message)

    def retranslate(self) -> None:
        """The words of the head."""
        title = tr(f"home.card_{self.name}")
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.all.setText(tr("home.all"))
        self.all.setAccessibleName(f"{tr('home.all')}: {title}")
        if not self.count.text():
            self.message.setText(tr("customers.loading"))

    def show_rows(self, rows: Sequence[Row], offer: tuple[str, Callable[[], object]] | None = None) -> None:
        """Other rows; without any the card says so, and what can be done."""
        self.rows = tuple(rows)
        self.count.setText(f"{sum(row.weight for row in rows):,}")
        self.list.clear()
        for row in rows[:_SHOWN]:
            item = QListWidgetItem()
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.words} {row.note}")
            item.setToolTip(f"{row.words} {row.note}".strip())
            self.list.addItem(item)
        self.body.setCurrentWidget(self.list if rows else self.message)
        words = tr(f"home.card_{self.name}_none")
        if offer is not None:
            self._again = offer[1]
            words = f'{words} <a href="do" style="text-decoration:none">{offer[0]}</a>'
        self.message.setText(words)

    def show_failure(self, sentence: str, again: Callable[[], object]) -> None:
        """Only this card's own trouble."""
        self.count.setText("")
        self._again = again
        self.message.setText(f'{sentence} <a href="again">{tr("customers.again")}</a>')
        self.body.setCurrentWidget(self.message)
