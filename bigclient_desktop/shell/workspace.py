"""The tabs, built when first shown, with the notice bar under them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from bigclient_desktop.shell.tab_failure import TabFailure
from bigclient_desktop.tabs import TabSpec
from bigclient_desktop.tabs.context import TabContext, word_commands
from bigclient_desktop.widgets.icons import LARGE, icon
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.notice_bar import NoticeBar
from bigclient_desktop.widgets.words import Worded, tr


class Workspace(Worded, QWidget):
    """Knows the tabs by their specs alone."""

    turned = Signal()
    """Another tab is in front, or the one in front was built anew."""

    def __init__(self, specs: Sequence[TabSpec], notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.specs = specs
        self._context: TabContext | None = None
        self._built: dict[str, QWidget] = {}
        self.setProperty("look", "page")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setIconSize(QSize(LARGE, LARGE))
        for spec in specs:
            self.bar.addTab(icon(spec.icon), "")
        self.stack = QStackedWidget()
        layout.addWidget(self.bar)
        line = QFrame()
        line.setProperty("look", "line")
        layout.addWidget(line)
        layout.addWidget(self.stack, 1)
        self.notice_bar = NoticeBar(notices)
        layout.addWidget(self.notice_bar)
        self.bar.currentChanged.connect(self._turn)
        self.retranslate()

    @property
    def current(self) -> QWidget | None:
        """The tab in front."""
        return self.stack.currentWidget()

    @property
    def current_key(self) -> str:
        return self.specs[self.bar.currentIndex()].key

    @property
    def tabs(self) -> list[QWidget]:
        """The tabs built so far."""
        return list(self._built.values())

    def fill(self, context: TabContext) -> None:
        """Work with this context; the tab in front is built now."""
        self._context = context
        self._turn(self.bar.currentIndex())

    def go_to(self, key: str) -> QWidget | None:
        """Bring the tab of that key to the front; returns it."""
        self.bar.setCurrentIndex([spec.key for spec in self.specs].index(key))
        return self.current

    def empty(self) -> None:
        """Forget every tab, as before another store is opened."""
        for tab in self._built.values():
            self.stack.removeWidget(tab)
            tab.deleteLater()
        self._built.clear()
        self._context = None

    def retranslate(self) -> None:
        for number, spec in enumerate(self.specs):
            self.bar.setTabText(number, tr(f"tab.{spec.key}"))
            self.bar.setTabToolTip(number, f"Alt+{number + 1}")
        for tab in self._built.values():
            word_commands(tab)

    def _turn(self, number: int) -> None:
        if self._context is None:
            return
        spec = self.specs[number]
        if spec.key not in self._built:
            self._build(spec, self._context)
        self.stack.setCurrentWidget(self._built[spec.key])
        self.turned.emit()

    def _build(self, spec: TabSpec, context: TabContext) -> None:
        try:
            tab = spec.build(context)
        except Exception as error:
            # One page that cannot be built must not take the others along.
            tab = TabFailure(spec.key, error)
            tab.again.connect(lambda: self._build_again(spec))
        self._built[spec.key] = tab
        self.stack.addWidget(tab)

    def _build_again(self, spec: TabSpec) -> None:
        failed = self._built.pop(spec.key)
        self.stack.removeWidget(failed)
        failed.deleteLater()
        self._turn(self.bar.currentIndex())
