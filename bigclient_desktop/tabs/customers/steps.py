"""The list of steps (编辑 › 操作历史): what was done, by whom, and which of it can be taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.domain.changes import ChangeStep
from bigclient_desktop.services.changes import list_changes
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.words import tr

_ID = Qt.ItemDataRole.UserRole


class StepsDialog(QDialog):
    """Newest first; a step on which somebody has written since is refused with a sentence when it is taken back."""

    def __init__(self, context: TabContext, undo: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("customers.steps"))
        self.resize(680, 440)
        layout = QVBoxLayout(self)
        hint = QLabel(tr("customers.steps_text"))
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr(f"customers.{name}") for name in ("when", "what", "subject", "who", "state")])
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        layout.addWidget(self.tree)
        buttons = QDialogButtonBox()
        self._undo = buttons.addButton(tr("customers.undo_step"), QDialogButtonBox.ButtonRole.ActionRole)
        self._undo.setEnabled(False)
        buttons.addButton(tr("form.close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.tree.itemSelectionChanged.connect(self._selected)
        self._undo.clicked.connect(lambda: (undo(self._chosen()), self.accept()))
        session = context.session
        context.background.run(lambda: list_changes(session), self.fill, context.notices.failure, owner=self)

    def fill(self, steps: Sequence[ChangeStep]) -> None:
        """The steps, as read from the store."""
        for step in steps:
            state = "undone" if step.undone else "undoable" if step.undoable else "kept"
            words = [plain_words(step.at), tr(step.label), step.subject, step.person, tr(f"customers.step_{state}")]
            item = QTreeWidgetItem(self.tree, words)
            item.setData(0, _ID, step.id if step.undoable else "")
        for column in (0, 1, 3, 4):
            self.tree.resizeColumnToContents(column)

    def _chosen(self) -> str:
        items = self.tree.selectedItems()
        return str(items[0].data(0, _ID)) if items else ""

    def _selected(self) -> None:
        self._undo.setEnabled(bool(self._chosen()))
        self._undo.setToolTip("" if self._chosen() else tr("customers.step_not_undoable"))
