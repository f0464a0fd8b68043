"""The enrolment flows in one frame: join a centre, grant to a request, be a centre, the next root, renew."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.sync.ui_flow_page import Ui_FlowPage
from bigclient_desktop.tabs.sync.flow_steps import Step
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.questions import Answer, ask
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

FLOWS = ("join", "below", "renew", "grant", "found", "root")


class EnrolmentPage(QWidget):
    """Shows one step after the other; what the steps do is the flow's affair."""

    left = Signal()

    def __init__(self, tab: "SyncTab") -> None:
        super().__init__()
        self.ui = ui = Ui_FlowPage()
        ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tab, self.context = tab, tab.context
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.busy = Busy(ui.busy)
        self.step: Step | None = None
        self.flow: Any = None
        ui.back_button.clicked.connect(self.leave)
        ui.previous_button.clicked.connect(self.go_back)
        ui.next_button.clicked.connect(self.go_on)
        ui.other_button.clicked.connect(lambda: self.step and not self.busy.is_on and self.step.go_other())
        show_words(ui.error, "")

    def begin(self, subject: str = "") -> None:
        """One of FLOWS, from its beginning or from where it was left."""
        if self.busy.is_on or self.must_stay:
            return
        subject = subject if subject in FLOWS else "join"
        self.ui.title.setText(tr(f"enrolment_view.title_{subject}"))
        self.flow = self._make(subject)
        self.flow.begin()

    def show_step(self, step: Step, number: int = 0, count: int = 0) -> None:
        """Put a step in front of the others."""
        pages = self.ui.pages
        if self.step is not None:
            pages.removeWidget(self.step)
            self.step.deleteLater()
        pages.addWidget(step)
        self.step = step
        self.ui.step.setText(tr("enrolment_view.step", number=number, count=count) if number else "")
        for button, words in ((self.ui.next_button, step.next_words), (self.ui.other_button, step.other_words)):
            button.setText(words)
            button.setVisible(bool(words))
        self.ui.previous_button.setVisible(step.back is not None)
        show_words(self.ui.error, "")
        self.ui.scroll.verticalScrollBar().setValue(0)
        self.ui.next_button.setFocus()
        step.shown()

    def go_on(self) -> None:
        """The button forwards, if the step has what it needs."""
        if self.step is None or self.busy.is_on:
            return
        missing = self.step.missing()
        show_words(self.ui.error, missing)
        if not missing:
            self.step.go_on()

    def go_back(self) -> None:
        """The step before."""
        if self.step is not None and self.step.back is not None and not self.busy.is_on:
            self.step.back()

    def work(self, words: str, run: Callable[[], Any], done: Callable[[Any], object], lane: Lane = Lane.LONG) -> None:
        """Something that takes a moment, off the GUI thread; what goes wrong is said under the step."""
        self.busy.start()
        show_words(self.ui.error, "")
        self.ui.doing.setText(words)
        # Else the button that goes out hands the focus to the search field above, and what is typed goes there.
        self.setFocus()
        for button in (self.ui.next_button, self.ui.other_button, self.ui.previous_button):
            button.setEnabled(False)

        def rest() -> None:
            self.busy.stop()
            self.ui.doing.clear()
            for button in (self.ui.next_button, self.ui.other_button, self.ui.previous_button):
                button.setEnabled(True)

        def arrived(answer: Any) -> None:
            rest()
            done(answer)

        def failed(error: Exception) -> None:
            rest()
            self.ui.error.show()
            show_error(self.ui.error, error)
            self.ui.next_button.setFocus()

        self.context.background.run(run, arrived, failed, owner=self, topic="flow", lane=lane)

    @property
    def must_stay(self) -> bool:
        """The step in front shows what nobody can show again."""
        return self.step is not None and bool(self.step.why_stay())

    def leave(self) -> None:
        """Back to the list; what was written stays, and the flow can be taken up again."""
        if self.step is not None and self.must_stay:
            leave = tr("enrolment_view.leave_unsealed"), self._give_up
            stay: Answer = tr("enrolment_view.stay_unsealed"), lambda: None
            ask(self, self.ui.title.text(), self.step.why_stay(), leave, stay, dangerous=True)
        else:
            self.left.emit()

    def _give_up(self) -> None:
        if self.step is not None:
            self.ui.pages.removeWidget(self.step)
            self.step.deleteLater()
            self.step = None
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.busy.is_on:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _make(self, subject: str) -> Any:
        from bigclient_desktop.tabs.sync.found_flow import FoundFlow, RootFlow
        from bigclient_desktop.tabs.sync.grant_flow import GrantFlow
        from bigclient_desktop.tabs.sync.join_flow import JoinFlow

        if subject == "grant":
            return GrantFlow(self)
        if subject == "found":
            return FoundFlow(self)
        if subject == "root":
            return RootFlow(self)
        return JoinFlow(self, {"renew": "renewal", "below": "centre"}.get(subject, "device"))
