"""A small window to tick options: type to find by characters, pinyin or initials; trees keep their branches."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.widgets.options import ListedOptions
from bigclient_desktop.widgets.words import tr

_KEY = Qt.ItemDataRole.UserRole


class FilterPicker(QDialog):
    """Ticks count at once; a click elsewhere closes it. A real window, because popups have no input method."""

    ticked = Signal(object)

    def __init__(self, title: str, options: ListedOptions, chosen: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "panel")
        self.setWindowTitle(title)
        self._options = options
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("table.type_to_find"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._narrow)
        layout.addWidget(self.box)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        layout.addWidget(self.tree)
        line = QHBoxLayout()
        clear = QPushButton(tr("table.tick_none"))
        clear.clicked.connect(self._clear)
        done = QPushButton(tr("form.done"))
        done.setProperty("look", "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        line.addWidget(clear)
        line.addStretch()
        line.addWidget(done)
        layout.addLayout(line)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill(set(chosen))
        self.tree.itemChanged.connect(lambda *_: self.ticked.emit(self.chosen()))

    def show_below(self, button: QWidget, offset: QPoint) -> None:
        """Open under a button, inside the screen."""
        rows = min(max(len(self._items), 4), 14)
        self.resize(300, 110 + rows * 26)
        at = button.mapToGlobal(offset)
        screen = button.screen().availableGeometry()
        x = max(screen.left(), min(at.x(), screen.right() - self.width()))
        y = max(screen.top(), min(at.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.activateWindow()
        self.box.setFocus()

    def chosen(self) -> tuple[str, ...]:
        """The ticked keys, in the order of the list."""
        return tuple(key for key, item in self._items.items() if item.checkState(0) is Qt.CheckState.Checked)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow() and self.isVisible():
            self.close()
        super().changeEvent(event)

    def _fill(self, chosen: set[str]) -> None:
        has_branches = any(option.parent for option in self._options.all)
        self.tree.setRootIsDecorated(has_branches)
        for option in self._options.all:
            above = self._items.get(option.parent)
            item = QTreeWidgetItem(above) if above else QTreeWidgetItem(self.tree)
            item.setText(0, option.label)
            item.setData(0, _KEY, option.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = option.key in chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self._items[option.key] = item
            while ticked and above:
                above.setExpanded(True)
                above = above.parent()
        top = self.tree.topLevelItem(0)
        if top is not None and self.tree.topLevelItemCount() == 1:
            top.setExpanded(True)

    def _narrow(self, text: str) -> None:
        typed = text.strip()
        wanted: set[str] = set()
        parents = {option.key: option.parent for option in self._options.all}
        for option in self._options.all:
            if option.found_by(typed):
                key = option.key
                while key and key not in wanted:
                    wanted.add(key)
                    key = parents.get(key, "")
        for key, item in self._items.items():
            item.setHidden(key not in wanted)
            if typed and key in wanted:
                item.setExpanded(True)

    def _clear(self) -> None:
        self.tree.blockSignals(True)
        for item in self._items.values():
            item.setCheckState(0, Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)
        self.ticked.emit(())
