"""The edit history (编辑 › 操作历史): the latest steps, what each changed, and any of them taken back or repeated."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_history import Ui_History
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import sentence_of, show_error
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from bigclient_desktop.domain.changes import Change, ChangeStep
    from bigclient_desktop.services.change_steps import StepDetail

STATE = 5


class HistoryDialog(Worded, QDialog):
    """Follows what changes while it is open; the picked step stays picked."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: list[ChangeStep] = []
        self._picked = ""
        self._lookups = Lookups(context, self)
        self.ui = Ui_History()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.undo.clicked.connect(self.undo)
        self.ui.redo.clicked.connect(self.redo)
        self.ui.close.clicked.connect(self.close)
        self.ui.list.itemSelectionChanged.connect(self._pick)
        for keys, do in ((QKeySequence.StandardKey.Undo, self.undo_last), (QKeySequence("Ctrl+Y"), self.redo_last)):
            QShortcut(QKeySequence(keys), self, do)
        context.changes.happened.connect(self.refresh)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        heads = [tr(f"history.{head}") for head in ("when", "what", "subject", "customers", "person", "state")]
        dress_table(self.ui.list, heads, stretched=2, figures=(3,))
        self._show(self._steps)

    def refresh(self) -> None:
        """Read the steps anew."""

        def read() -> "list[ChangeStep]":
            from bigclient_desktop.services.changes import list_changes

            return list_changes(self._context.session)

        # Counting what a step of 100,000 customers touched takes more than a second: no list waits for it.
        self._context.background.run(read, self._show, self._refuse, owner=self, topic="steps", lane=Lane.AHEAD)

    def undo(self) -> None:
        """Take the picked step back, whichever it is."""
        step = self._step()
        if step is not None and step.undoable:
            self._write(step.id, is_undo=True)

    def redo(self) -> None:
        """Repeat the picked step, which was taken back."""
        step = self._step()
        if step is not None and step.redoable:
            self._write(step.id, is_undo=False)

    def undo_last(self) -> None:
        """Ctrl+Z means here what it means in the window: one's own last step."""
        self._write(None, is_undo=True)

    def redo_last(self) -> None:
        """Ctrl+Y: the step taken back last."""
        self._write(None, is_undo=False)

    def _write(self, step: str | None, *, is_undo: bool) -> None:
        def write() -> "Change":
            from bigclient_desktop.services.changes import redo, redo_step, undo

            session = self._context.session
            if is_undo:
                return undo(session, step)
            return redo(session) if step is None else redo_step(session, step)

        show_words(self.ui.error, "")
        self._context.background.run(write, self._written, self._refuse, owner=self, lane=Lane.WRITE)

    def _written(self, change: "Change") -> None:
        self._context.changes.happened.emit(change)

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.error, error)

    def _step(self) -> "ChangeStep | None":
        line = picked_line(self.ui.list)
        return self._steps[line] if 0 <= line < len(self._steps) else None

    def _show(self, steps: "list[ChangeStep]") -> None:
        picked = self._picked
        self._steps = steps
        rows = [
            (
                f"{china_time(step.at):%Y-%m-%d %H:%M}",
                tr(step.label),
                _subject_of(step),
                f"{step.customers:,}" if step.customers else "",
                step.person,
                _state_of(step),
            )
            for step in steps
        ]
        fill_table(self.ui.list, rows)
        self.ui.empty.setVisible(not steps)
        line = next((line for line, step in enumerate(steps) if step.id == picked), -1)
        if line >= 0:
            self.ui.list.selectRow(line)
        self._pick()

    def _pick(self) -> None:
        """Another step is picked, or the same one in another state: what it did, and what can be done about it."""
        step = self._step()
        self._picked = step.id if step else ""
        show_words(self.ui.error, "")
        self._allow(step, "")
        if step is None:
            self.ui.detail.setPlainText(tr("history.pick") if self._steps else "")
            return
        identity = step.id

        def read() -> "StepDetail":
            from bigclient_desktop.services.change_steps import step_detail

            return step_detail(self._context.session, identity)

        def told(detail: "StepDetail") -> None:
            if self._picked == identity:
                self._tell(detail)

        self._context.background.run(read, told, self._refuse, owner=self, topic="detail")

    def _tell(self, detail: "StepDetail") -> None:
        step = self._step()
        if step is None:
            return
        refusal = sentence_of(detail.refusal) if detail.refusal else ""
        self._allow(step, refusal)
        show_words(self.ui.error, refusal if step.redoable or not step.undone else "")
        self._lookups.know_names(detail.people)
        self.ui.detail.setHtml(_detail_html(step, detail, self._lookups.label))

    def _allow(self, step: "ChangeStep | None", refusal: str) -> None:
        """A button that makes no sense says why."""
        ui = self.ui
        ui.undo.setEnabled(step is not None and step.undoable and not refusal)
        ui.redo.setEnabled(step is not None and step.redoable and not refusal)
        ui.undo.setToolTip(refusal or ("" if step else tr("history.undo_none")))
        ui.redo.setToolTip(refusal if step and step.redoable else tr("history.redo_none" if step else "history.pick"))


def _subject_of(step: "ChangeStep") -> str:
    """Bulk work has no name but a number."""
    is_number = step.customers and step.subject.isdigit()
    return tr("history.many", count=step.customers) if is_number else step.subject


def _state_of(step: "ChangeStep") -> str:
    if step.repeated:
        return tr("history.repeated")
    return tr("history.undone") if step.undone else ""


def _detail_html(step: "ChangeStep", detail: "StepDetail", label: "Callable[[str, str], str]") -> str:
    from bigclient_desktop.tabs.sync.lists import change_words

    lines = []
    for part in detail.parts:
        words = change_words(part.changes, label)
        if words or part.name:
            name = f"<b>{escape(part.name)}</b>　" if part.name else ""
            lines.append(f"<p style='margin:2px 0'>{name}{escape(words)}</p>")
    if not any(part.changes for part in detail.parts):
        said = tr("history.no_values") if detail.is_own else tr("history.of_somebody", person=step.person)
        lines.append(f"<p>{escape(said)}</p>")
    if detail.is_cut:
        lines.append(f"<p>{escape(tr('history.more', count=len(detail.parts)))}</p>")
    return "".join(lines)
