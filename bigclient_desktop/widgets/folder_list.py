"""The smart folders at the left of a list, and under them what a person saved: a question each, and how many records
answer it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from bigclient_desktop.background import Lane
from bigclient_desktop.widgets.folder_pane import FolderPane, Work
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
COUNT_AFTER_MS = 400
_BESIDE = 40
"""What the margins take beside word and count."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder; `label` is a catalogue key, `ask` narrows a query. Without `ask` it is a heading."""

    key: str
    label: str
    ask: Callable[[Any], Any] | None = None
    counted: bool = True
    words: str = ""
    """Its words, where a person gave them himself."""
    counts: Callable[[Any], Any] | None = None
    """What is counted, where that is more than `ask`: a saved view has filters of its own."""

    @property
    def text(self) -> str:
        """What the list shows."""
        return self.words or tr(self.label)

    def counted_query(self, query: Any) -> Any:
        """The question whose answers are counted."""
        narrow = self.counts or self.ask
        return narrow(query) if narrow else query


class _CountDelegate(QStyledItemDelegate):
    """The folder's word at the left, its count at the right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        count = index.data(_COUNT)
        if count is not None:
            style_option: Any = option
            metrics = style_option.fontMetrics
            room = style_option.rect.width() - metrics.horizontalAdvance(f"{count:,}") - _BESIDE
            style_option.text = metrics.elidedText(style_option.text, Qt.TextElideMode.ElideRight, room)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        count = index.data(_COUNT)
        if count is not None:
            style_option: Any = option
            painter.save()
            painter.setFont(style_option.widget.font())
            painter.setPen(QColor(colours_of(style_option.widget.palette()).quiet))
            place = style_option.rect.adjusted(0, 0, -12, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{count:,}")
            painter.restore()


class FolderList(QObject):
    """Fills the list and keeps its counts alive, one small question at a time: no search and no record waits for them.
    `count_all` answers for all folders at once, where one reading gives all counts."""

    chosen = Signal(object)

    def __init__(
        self,
        widget: QListWidget,
        work: Work,
        folders: tuple[Folder, ...],
        count: Callable[[Folder], int] | None = None,
        count_all: Callable[[Sequence[Folder]], Mapping[str, int]] | None = None,
    ) -> None:
        super().__init__(widget)
        self._widget, self._work, self._count, self._count_all = widget, work, count, count_all
        self._folders = self._shipped = folders
        self.counts: dict[str, int] = {}
        self._waiting: list[Folder] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COUNT_AFTER_MS)
        self._timer.timeout.connect(self._begin)
        widget.setItemDelegate(_CountDelegate(widget))
        for folder in self._folders:
            self._add(folder)
        widget.setCurrentRow(0)
        self.pane = FolderPane(widget, work, lambda row: self.counts.get(self._folders[row].key))
        widget.currentRowChanged.connect(lambda row: self.chosen.emit(self._folders[row]))

    def put_under(self, folders: tuple[Folder, ...]) -> None:
        """What stands under the shipped folders from now on; who is in front stays there, if it is still here."""
        front = self.current.key
        widget = self._widget
        widget.blockSignals(True)
        while widget.count() > len(self._shipped):
            widget.takeItem(widget.count() - 1)
        self._folders = (*self._shipped, *folders)
        for folder in folders:
            self._add(folder)
        keys = [folder.key for folder in self._folders]
        widget.setCurrentRow(keys.index(front) if front in keys else 0)
        widget.blockSignals(False)
        self.pane.tell_front()
        self.count_again()
        if front not in keys:
            self.chosen.emit(self.current)

    def find(self, key: str) -> Folder | None:
        """The folder of that key."""
        return next((folder for folder in self._folders if folder.key == key), None)

    def folder_at(self, row: int) -> Folder | None:
        """The folder of that row."""
        return self._folders[row] if 0 <= row < len(self._folders) else None

    @property
    def shipped(self) -> tuple[Folder, ...]:
        """Those that can be asked and that nobody saved himself."""
        return tuple(folder for folder in self._shipped if folder.ask)

    @property
    def current(self) -> Folder:
        """The folder in front."""
        return self._folders[max(self._widget.currentRow(), 0)]

    def show_all(self) -> None:
        """Back to the first folder."""
        self._widget.setCurrentRow(0)

    def show(self, key: str) -> None:
        """Bring a folder to the front."""
        self._widget.setCurrentRow([folder.key for folder in self._folders].index(key))

    def _add(self, folder: Folder) -> None:
        item = QListWidgetItem(folder.text)
        item.setData(_KEY, folder.key)
        item.setData(_COUNT, self.counts.get(folder.key))
        if folder.ask is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        elif folder.words:
            item.setToolTip(folder.words)
        self._widget.addItem(item)

    def count_again(self) -> None:
        """Something has changed; the counts follow when the store is at rest."""
        self._timer.start()

    def _begin(self) -> None:
        self._waiting = [folder for folder in self._folders if folder.ask and folder.counted]
        count_all, asked = self._count_all, tuple(self._waiting)
        if count_all is None:
            self._count_next()
        else:
            self._run(lambda: count_all(asked), self._show_all_counts)

    def _count_next(self) -> None:
        count = self._count
        if not self._waiting or count is None:
            return
        folder = self._waiting.pop(0)

        def counted(found: int) -> None:
            self._show(folder, found)
            QTimer.singleShot(0, self, self._count_next)

        self._run(lambda: count(folder), counted)

    def _run(self, read: Callable[[], Any], show: Callable[[Any], object]) -> None:
        # A count that fails says nothing; the list itself tells what is wrong.
        self._work.background.run(read, show, lambda _: None, owner=self, topic="count", lane=Lane.AHEAD)

    def _show_all_counts(self, counts: Mapping[str, int]) -> None:
        for folder in self._waiting:
            if folder.key in counts:
                self._show(folder, counts[folder.key])

    def _show(self, folder: Folder, count: int) -> None:
        self.counts[folder.key] = count
        if folder in self._folders:
            self._widget.item(self._folders.index(folder)).setData(_COUNT, count)
