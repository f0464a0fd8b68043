"""The record at the right of a list: shown or not as a person wants it, and gives way where the window is narrow."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSplitter, QToolButton, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.widgets.folder_pane import NARROW, Work


class PreviewPane(QObject):
    """Watches the splitter; in a narrow window the pane is there only once somebody asks for it."""

    turned = Signal()
    """The pane has come or gone."""

    def __init__(self, preview: QWidget, button: QToolButton, work: Work, setting: str) -> None:
        super().__init__(preview)
        splitter = preview.parentWidget()
        assert isinstance(splitter, QSplitter)
        self._preview, self._button, self._work, self._splitter = preview, button, work, splitter
        self._keys: dict[bool, str] = {False: setting, True: f"{setting}_narrow"}
        self._wanted = {
            False: bool(get_setting(work.session, self._keys[False], True)),
            True: bool(get_setting(work.session, self._keys[True], False)),
        }
        preview.setVisible(self._wanted[False])
        button.setChecked(self._wanted[False])
        splitter.installEventFilter(self)
        button.clicked.connect(self.toggle)

    @property
    def is_shown(self) -> bool:
        """Whether the record can be seen."""
        return not self._preview.isHidden()

    @property
    def is_narrow(self) -> bool:
        """Whether list and record side by side leave too little to either."""
        return self._splitter.width() < NARROW

    def toggle(self) -> None:
        """Show or hide the pane; remembered for windows of this width."""
        self.choose(not self.is_shown)

    def choose(self, shown: bool) -> None:
        """Somebody wants the record, or does not."""
        narrow = self.is_narrow
        self._wanted[narrow] = shown
        key, session = self._keys[narrow], self._work.session
        write: Callable[[], object] = lambda: set_setting(session, key, shown)  # noqa: E731
        self._work.background.run(write, owner=self, topic=key, lane=Lane.WRITE)
        self.settle()

    def settle(self) -> None:
        """Show or hide, as the width and the person want it."""
        shown = self._wanted[self.is_narrow]
        self._button.setChecked(shown)
        if shown != self.is_shown:
            self._preview.setVisible(shown)
            self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
        return False
