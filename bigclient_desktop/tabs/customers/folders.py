"""The smart folders at the left of the list: a question each, and how many customers answer it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services.customers import count_customers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
INCOMPLETE_BELOW = 60
COUNT_AFTER_MS = 400


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder, worded `customers.folder_<key>`; `ask` narrows a query. Without `ask` it is a heading."""

    key: str
    ask: Callable[[CustomerQuery], CustomerQuery] | None = None


def folders(staff_id: str) -> tuple[Folder, ...]:
    """The folders of this person, from top to bottom."""

    def grade(name: str) -> Folder:
        return Folder(name, lambda query: replace(query, grades=(name,)))

    return (
        Folder("all", lambda query: query),
        Folder("mine_lead", lambda query: replace(query, lead_managers=(staff_id,))),
        Folder("mine_deputy", lambda query: replace(query, deputy_managers=(staff_id,))),
        Folder("to_do"),
        Folder("code_pending", lambda query: replace(query, code_pending=True)),
        Folder("incomplete", lambda query: replace(query, incomplete_below=INCOMPLETE_BELOW)),
        Folder("developing", lambda query: replace(query, stages=("developing",))),
        Folder("grades"),
        grade("diamond"),
        grade("gold"),
        grade("silver"),
        grade("general"),
        Folder("policy", lambda query: replace(query, kinds=("policy",))),
        Folder("other"),
        Folder("recycle_bin", lambda query: replace(query, recycle_bin=True)),
    )


class _CountDelegate(QStyledItemDelegate):
    """The folder's word at the left, its count at the right."""

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
    """Fills the list and keeps its counts alive, one small question at a time: a search never waits for them."""

    chosen = Signal(object)

    def __init__(self, widget: QListWidget, context: TabContext) -> None:
        super().__init__(widget)
        self._widget = widget
        self._context = context
        self._folders = folders(context.session.staff_id)
        self.counts: dict[str, int] = {}
        self._waiting: list[Folder] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COUNT_AFTER_MS)
        self._timer.timeout.connect(self._begin)
        widget.setItemDelegate(_CountDelegate(widget))
        for folder in self._folders:
            item = QListWidgetItem(tr(f"customers.folder_{folder.key}"))
            item.setData(_KEY, folder.key)
            if folder.ask is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            widget.addItem(item)
        widget.setCurrentRow(0)
        widget.currentRowChanged.connect(lambda row: self.chosen.emit(self._folders[row]))

    @property
    def current(self) -> Folder:
        """The folder in front."""
        return self._folders[max(self._widget.currentRow(), 0)]

    def show(self, key: str) -> None:
        """Bring a folder to the front."""
        self._widget.setCurrentRow([folder.key for folder in self._folders].index(key))

    def show_all(self) -> None:
        """Back to the first folder."""
        self.show("all")

    def show_folder(self, key: str) -> None:
        """The folder of that key."""
        self._widget.setCurrentRow([folder.key for folder in self._folders].index(key))

    def count_again(self) -> None:
        """Something has changed; the counts follow when the store is at rest."""
        self._timer.start()

    def _begin(self) -> None:
        self._waiting = [folder for folder in self._folders if folder.ask]
        self._count_next()

    def _count_next(self) -> None:
        if not self._waiting:
            return
        folder = self._waiting.pop(0)
        assert folder.ask is not None
        query = folder.ask(CustomerQuery())

        def counted(count: int) -> None:
            self._show(folder, count)
            QTimer.singleShot(0, self, self._count_next)

        # A count that fails says nothing; the list itself tells what is wrong.
        self._context.background.run(
            lambda: count_customers(self._context.session, query), counted, lambda _: None, owner=self, topic="count"
        )

    def _show(self, folder: Folder, count: int) -> None:
        self.counts[folder.key] = count
        item = self._widget.item(self._folders.index(folder))
        item.setData(_COUNT, count)
