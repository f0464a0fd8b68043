"""The units of Guangdong Post as a tree to pick from: province → city → county or specialty bureau."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTreeView

from bigclient_desktop.domain.organisation import units

CODE = Qt.ItemDataRole.UserRole
_SOUGHT = Qt.ItemDataRole.UserRole + 1


class UnitTree(QSortFilterProxyModel):
    """Filters by a part of name or code; what matches keeps its parents and its children."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._source = QStandardItemModel(0, 2, self)
        self._fill()
        self.setSourceModel(self._source)
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setFilterRole(_SOUGHT)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        view.setModel(self)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._open_top()

    def seek(self, text: str) -> int:
        """Show only what matches; returns how many units match, and brings the first of them under the cursor."""
        self.setFilterFixedString(text.strip())
        if not text.strip():
            self._view.collapseAll()
            self._open_top()
            return self._source.rowCount()
        found = self.match(self._first(), _SOUGHT, text.strip(), -1, _CONTAINS)
        if found:
            self._view.expandAll() if len(found) < 40 else self._open_top()
            self._view.setCurrentIndex(found[0])
            self._view.scrollTo(found[0])
        return len(found)

    def code_at(self, index: QModelIndex) -> str:
        """The unit code of that line; empty if there is none."""
        return index.siblingAtColumn(0).data(CODE) or "" if index.isValid() else ""

    def _first(self) -> QModelIndex:
        return self.index(0, 0)

    def _open_top(self) -> None:
        self._view.expand(self._first())

    def _fill(self) -> None:
        lines: dict[str, QStandardItem] = {}
        for unit in units():
            line = [QStandardItem(unit.name), QStandardItem(unit.code)]
            for cell in line:
                cell.setEditable(False)
                cell.setData(unit.code, CODE)
                cell.setData(f"{unit.name} {unit.official_name} {unit.code}", _SOUGHT)
            parent = lines.get(unit.parent or "", self._source.invisibleRootItem())
            parent.appendRow(line)
            lines[unit.code] = line[0]


_CONTAINS = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
