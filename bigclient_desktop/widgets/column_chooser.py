"""Which columns a table shows, and in which order."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.widgets.columns import Column, ColumnView, shipped_view
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import fit_screen
from bigclient_desktop.widgets.words import title_of, tr

_NAME = Qt.ItemDataRole.UserRole


class ColumnChooser(QDialog):
    """A list to tick and drag; at least one column stays."""

    chosen_view = Signal(object)

    def __init__(self, columns: tuple[Column[Any], ...], view: ColumnView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._view = view
        self.setWindowTitle(title_of("table.choose_columns"))
        self.resize(320, 480)
        fit_screen(self)
        layout = QVBoxLayout(self)
        hint = QLabel(tr("table.chooser_hint"))
        hint.setWordWrap(True)
        layout.addWidget(hint)
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        layout.addWidget(self.list)
        moves = QHBoxLayout()
        for words, step in (("table.move_up", -1), ("table.move_down", 1)):
            button = QPushButton(tr(words))
            button.clicked.connect(lambda _=False, by=step: self._move(by))
            moves.addWidget(button)
        layout.addLayout(moves)
        self._buttons = QDialogButtonBox()
        self._ok = self._buttons.addButton(tr("form.ok"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(tr("form.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        reset = self._buttons.addButton(tr("table.reset_columns"), QDialogButtonBox.ButtonRole.ResetRole)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._buttons.accepted.connect(self._take)
        save_keys(self, self._ok)
        self._buttons.rejected.connect(self.reject)
        reset.clicked.connect(lambda: self._fill(shipped_view(self._columns)))
        layout.addWidget(self._buttons)
        self._fill(view)
        self.list.itemChanged.connect(self._keep_one)

    def chosen(self) -> ColumnView:
        """The view as ticked and ordered."""
        items = [self.list.item(place) for place in range(self.list.count())]
        shown = frozenset(item.data(_NAME) for item in items if item.checkState() is Qt.CheckState.Checked)
        order = tuple(item.data(_NAME) for item in items)
        return ColumnView(order, self._view.widths, shown, self._view.sort, self._view.descending)

    def _take(self) -> None:
        self.chosen_view.emit(self.chosen())
        self.accept()

    def _fill(self, view: ColumnView) -> None:
        labels = {column.name: column.label for column in self._columns}
        self.list.clear()
        for name in view.order:
            item = QListWidgetItem(tr(labels[name]))
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in view.shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + by < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentRow(row + by)

    def _keep_one(self, *_: object) -> None:
        self._ok.setEnabled(bool(self.chosen().shown))
