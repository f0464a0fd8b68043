"""The edit history (编辑 › 操作历史): the latest steps, and taking one of them back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_history import Ui_History
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change, ChangeStep


class HistoryDialog(Worded, QDialog):
    """Follows what changes while it is open."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: list[ChangeStep] = []
        self.ui = Ui_History()
        self.ui.setupUi(self)
        self.ui.undo.clicked.connect(self.undo)
        self.ui.close.clicked.connect(self.close)
        context.changes.happened.connect(self.refresh)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        heads = [tr(f"history.{head}") for head in ("when", "what", "subject", "person", "state")]
        dress_table(self.ui.list, heads, stretched=2)
        self._show(self._steps)
        show_words(self.ui.error, "")

    def refresh(self) -> None:
        """Read the steps anew."""

        def read() -> object:
            from bigclient_desktop.services.changes import list_changes

            return list_changes(self._context.session)

        self._context.background.run(read, self._show, self._refuse, owner=self, topic="steps")

    def undo(self) -> None:
        """Take the selected step back."""
        line = picked_line(self.ui.list)
        if line < 0 or not self._steps[line].undoable:
            show_words(self.ui.error, tr("history.undo_none"))
            return
        step = self._steps[line].id

        def take_back() -> object:
            from bigclient_desktop.services.changes import undo

            return undo(self._context.session, step)

        show_words(self.ui.error, "")
        self._context.background.run(take_back, self._undone, self._refuse, owner=self, lane=Lane.WRITE)

    def _undone(self, change: "Change") -> None:
        self._context.changes.happened.emit(change)

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.error, error)

    def _show(self, steps: "list[ChangeStep]") -> None:
        self._steps = steps
        rows = [
            (
                f"{china_time(step.at):%Y-%m-%d %H:%M}",
                tr(step.label),
                step.subject,
                step.person,
                tr("history.undone") if step.undone else "",
            )
            for step in steps
        ]
        fill_table(self.ui.list, rows)
        self.ui.empty.setVisible(not steps)
