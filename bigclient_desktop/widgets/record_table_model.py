"""A table model over records that a worker fetches page by page: only what is visible is ever read.

One request is under way at a time and the newest wish goes next: typing or a flung scroll bar never builds a queue.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from bigclient_desktop.background import Background
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.record_source import RecordSource, State
from bigclient_desktop.widgets.words import tr

PAGE = 100
KEPT_PAGES = 40
COUNT_AGAIN_MS = 20

RECORD_ROLE = Qt.ItemDataRole.UserRole
"""The record of the row, None while it is being fetched."""
VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a chip or a bar draws."""

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NO_PARENT = QModelIndex()


class RecordTableModel(QAbstractTableModel):
    """Rows of a source under a tuple of columns. Old rows stay until the first page of a new query is here."""

    state_changed = Signal(object)
    count_changed = Signal(int)
    sort_wanted = Signal(str, bool)

    def __init__(
        self,
        columns: tuple[Column[Any], ...],
        background: Background,
        parent: QObject | None = None,
        identity: Callable[[Any], str] = lambda record: str(record.id),
        is_quiet: Callable[[Any], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.identity = identity
        self._is_quiet = is_quiet
        self._background = background
        self._source: RecordSource | None = None
        self._next: RecordSource | None = None
        self._asked: RecordSource | None = None
        """The newest query, whether its rows are here or still on their way."""
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._texts: dict[int, tuple[str, ...]] = {}
        self._wanted: list[int] = []
        self._stale: set[int] = set()
        self._busy = False
        self._coming = -1
        self._total = 0
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._count)
        self.failure: Exception | None = None
        self.state = State.LOADING

    # what the view asks

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            texts = self._cells(index.row())
            return texts[index.column()] if texts else ("…" if index.column() == 0 else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.look is Look.FIGURES else _LEFT
        if role == RECORD_ROLE:
            return self.record(index.row())
        if role == VALUE_ROLE and column.value is not None:
            record = self.record(index.row())
            return None if record is None else column.value(record)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{tr(column.label)} ({tr(column.unit)})" if column.unit else tr(column.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.look is Look.FIGURES else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorting is the query's work: the page hears the wish and shows a new source."""
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.sort_wanted.emit(self.columns[column].sort, order is Qt.SortOrder.DescendingOrder)

    # what the page asks

    def show(self, source: RecordSource, count_after_ms: int = 0) -> None:
        """Another query. Counting may wait until nothing newer was asked for so long: it must not hold up a key."""
        self._next = self._asked = source
        self._counting.stop()
        self._counting.setInterval(count_after_ms)
        self._go_on()

    def reload(self) -> None:
        """The same query again, because something has changed; what is on screen stays until it is replaced."""
        self._next = self._asked
        self._go_on()

    def record(self, row: int) -> Any:
        """The record of a row, or None while it is on its way (it is then asked for)."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or number in self._stale:
            self._want(number)
        return page[place] if page is not None and place < len(page) else None

    def fetched(self, row: int) -> Any:
        """The record of a row if it is here, without asking for it."""
        page = self._pages.get(row // PAGE)
        return page[row % PAGE] if page is not None and row % PAGE < len(page) else None

    def is_quiet(self, row: int) -> bool:
        """Whether the row is drawn pale."""
        record = self.fetched(row) if self._is_quiet else None
        return bool(record is not None and self._is_quiet and self._is_quiet(record))

    def row_of(self, record_id: str) -> int:
        """The row that shows this record, -1 if it is not among the fetched ones."""
        for number, page in self._pages.items():
            for place, record in enumerate(page):
                if self.identity(record) == record_id:
                    return number * PAGE + place
        return -1

    def forget_words(self) -> None:
        """The words of the cells have changed (language, unit of money)."""
        self._texts.clear()
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    # fetching

    def _cells(self, row: int) -> tuple[str, ...] | None:
        record = self.record(row)
        if record is None:
            return None
        texts = self._texts.get(row)
        if texts is None:
            texts = self._texts[row] = tuple(column.text(record) for column in self.columns)
        return texts

    def _want(self, number: int) -> None:
        if number == self._coming:
            return
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted.append(number)
        if not self._busy:
            self._go_on()

    def _go_on(self) -> None:
        """Start the most pressing request, if none is under way."""
        if self._busy:
            return
        if self._next is not None:
            source, self._next = self._next, None
            if not self._total:
                self._say(State.LOADING)
            self._ask(lambda: source.rows(0, PAGE), lambda rows: self._first_page(source, rows))
        elif self._wanted and self._source is not None:
            source = self._source
            number = self._coming = self._wanted.pop()
            del self._wanted[:-3]
            self._ask(lambda: source.rows(number * PAGE, PAGE), lambda rows: self._further_page(source, number, rows))

    def _ask(self, function: Callable[[], Any], on_result: Callable[[Any], None]) -> None:
        self._busy = True

        def answered(result: Any) -> None:
            self._busy, self._coming = False, -1
            if self._next is None:
                on_result(result)
            self._go_on()

        def failed(failure: Exception) -> None:
            self._busy, self._coming = False, -1
            self._wanted.clear()
            self.failure = failure
            self._say(State.FAILED)
            self._go_on()

        self._background.run(function, answered, failed, owner=self)

    def _first_page(self, source: RecordSource, rows: Sequence[Any]) -> None:
        same = source is self._source
        self._source = source
        self._wanted.clear()
        if same and len(rows) == PAGE and self._total >= PAGE:
            self._stale = set(self._pages) - {0}
            self._put(0, rows)
        else:
            self.beginResetModel()
            self._pages.clear()
            self._pages[0] = rows
            self._texts.clear()
            self._stale.clear()
            self._total = len(rows)
            self.endResetModel()
        self.failure = None
        self._say(State.SHOWN if self._total else State.EMPTY)
        if len(rows) < PAGE:
            self.count_changed.emit(self._total)
        else:
            self._counting.start()

    def _count(self) -> None:
        """Ask how many there are, unless something newer is under way, which ends with a count of its own."""
        source = self._source
        if source is None or self._next is not None:
            return
        if self._busy:
            self._counting.start(COUNT_AGAIN_MS)
            return
        self._ask(source.count, lambda count: self._counted(source, count))

    def _further_page(self, source: RecordSource, number: int, rows: Sequence[Any]) -> None:
        if source is self._source:
            self._put(number, rows)

    def _put(self, number: int, rows: Sequence[Any]) -> None:
        self._pages[number] = rows
        self._stale.discard(number)
        first, last = number * PAGE, min((number + 1) * PAGE, self._total) - 1
        for row in range(first, last + 1):
            self._texts.pop(row, None)
        while len(self._pages) > KEPT_PAGES:
            gone, _ = self._pages.popitem(last=False)
            for row in range(gone * PAGE, (gone + 1) * PAGE):
                self._texts.pop(row, None)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _counted(self, source: RecordSource, count: int) -> None:
        if source is not self._source:
            return
        if count > self._total:
            self.beginInsertRows(QModelIndex(), self._total, count - 1)
            self._total = count
            self.endInsertRows()
        elif count < self._total:
            self.beginRemoveRows(QModelIndex(), count, self._total - 1)
            self._total = count
            self.endRemoveRows()
        self.count_changed.emit(count)

    def _say(self, state: State) -> None:
        if state is not self.state or state is State.FAILED:
            self.state = state
            self.state_changed.emit(state)
