"""The shortcut sheet (Ctrl+/)."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from bigclient_desktop.compiled_ui.dialogs.ui_shortcuts import Ui_Shortcuts
from bigclient_desktop.tabs.context import SHORTCUTS
from bigclient_desktop.widgets.looks import fit_screen
from bigclient_desktop.widgets.words import Worded, tr


class ShortcutsDialog(Worded, QDialog):
    """`own` are the window's (word's key, keys), `tabs` the keys of the tabs in their order."""

    def __init__(self, own: Sequence[tuple[str, str]], tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own, self._tabs = own, tabs
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.ui = Ui_Shortcuts()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.ui.list.header().setStretchLastSection(False)
        self.ui.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.ui.filter.textChanged.connect(self._filter)
        self.ui.close.clicked.connect(self.close)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.list.clear()
        self._groups = []
        everywhere = [(tr(key), keys) for key, keys in self._own]
        everywhere += [
            (tr("shortcuts.tab", tab=tr(f"tab.{key}")), f"Alt+{number}") for number, key in enumerate(self._tabs, 1)
        ]
        in_tabs = [(tr(f"command.{key}"), keys) for key, keys in SHORTCUTS.items() if keys]
        for title, lines in (("everywhere", everywhere), ("in_tabs", in_tabs)):
            group = QTreeWidgetItem([tr(f"shortcuts.{title}")])
            self.ui.list.addTopLevelItem(group)
            shown = [QTreeWidgetItem([words.rstrip("…"), _native(keys)]) for words, keys in lines]
            group.addChildren(shown)
            self._groups.append((group, shown))
        self.ui.list.expandAll()
        self._filter(self.ui.filter.text())

    def _filter(self, text: str) -> None:
        sought = text.strip().lower()
        for group, lines in self._groups:
            for line in lines:
                line.setHidden(sought not in f"{line.text(0)} {line.text(1)}".lower())
            group.setHidden(all(line.isHidden() for line in lines))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
