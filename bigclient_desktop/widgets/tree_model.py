"""A model over the tree of a headquarters: every customer once, in its place, with its own figures and the sums."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from bigclient_desktop.domain.customer_tree import CustomerTree, TreeNode
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.widgets.field_words import code_words
from bigclient_desktop.widgets.words import tr

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-bigclient-branches"
_FIGURES = frozenset({"revenue", "summed", "visits", "complaints"})
COLUMNS = ("name", "code", "grade", "lead_manager", "revenue", "summed", "visits", "complaints", "unit")
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TreeModel(QAbstractItemModel):
    """`move_wanted` gives what was dragged and whom it was dropped on."""

    move_wanted = Signal(list, str)

    def __init__(self, unit_name: Callable[[str], str]) -> None:
        super().__init__()
        self._unit_name = unit_name
        self._asked = ""
        self._nodes: list[TreeNode] = []
        self._places: dict[str, int] = {}
        self._row: list[int] = []

    def show(self, tree: CustomerTree | None) -> None:
        """Another tree, or none."""
        self.beginResetModel()
        self._nodes = list(tree.nodes.values()) if tree else []
        self._asked = tree.asked if tree else ""
        self._places = {node.customer.id: place for place, node in enumerate(self._nodes)}
        self._row = [0] * len(self._nodes)
        for node in self._nodes:
            for row, child in enumerate(node.children):
                self._row[self._places[child]] = row
        self.endResetModel()

    def node(self, index: Index) -> TreeNode | None:
        """The customer in that line."""
        return self._nodes[index.internalId()] if index.isValid() else None

    def index_of(self, customer: str) -> QModelIndex:
        """The line of a customer; none where he is not in the tree."""
        place = self._places.get(customer)
        return QModelIndex() if place is None else self.createIndex(self._row[place], 0, place)

    # what the view asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.node(parent)
        return self.createIndex(row, column, self._places[above.children[row]] if above else 0)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        node = self.node(index)
        return self.index_of(node.parent) if node and node.parent else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return min(1, len(self._nodes))
        node = self.node(parent)
        return len(node.children) if node and parent.column() == 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in _FIGURES:
            return _RIGHT
        return tr(f"organisation.{COLUMNS[section]}") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        name = COLUMNS[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(node, name)
        if role == Qt.ItemDataRole.TextAlignmentRole and name in _FIGURES:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole and node.customer.id == self._asked:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    # what is dragged

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = dict.fromkeys(node.customer.id for index in indexes if (node := self.node(index)))
        data = QMimeData()
        data.setData(MIME, " ".join(dragged).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Nothing moves by itself: the move is asked for, and the tree read anew once it is written."""
        above = self.node(parent)
        dragged = bytes(data.data(MIME).data()).decode().split()
        if above is not None and dragged:
            self.move_wanted.emit(dragged, above.customer.id)
        return False

    def _words(self, node: TreeNode, name: str) -> str:
        customer, own = node.customer, node.customer.own
        if name == "name":
            return customer.name or tr("customers.nameless")
        if name == "code":
            return code_words(customer.code)
        if name == "grade":
            return tr(f"grade.{customer.grade}") if customer.grade else ""
        if name == "lead_manager":
            return customer.lead_manager or ""
        if name == "unit":
            return self._unit_name(customer.unit) if customer.unit else ""
        if name == "summed" and node.summed.customers:
            return format_money(node.summed.revenue, unit="万元")
        if own is None:
            return "—"
        if name == "revenue":
            return format_money(own.revenue, unit="万元")
        figures = (getattr(own, name), getattr(node.summed, name))
        return tr("organisation.own_of_sum", own=figures[0], sum=figures[1]) if node.children else str(figures[0])
