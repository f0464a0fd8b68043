"""The notice bar: shows what Notices says, one message at a time, without taking the focus."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from bigclient_desktop.widgets.icons import SMALL, icon
from bigclient_desktop.widgets.notice import Action, Notices
from bigclient_desktop.widgets.words import tr

_STAYS = 8000
_ICONS = {"info": "info", "warning": "warning", "error": "error"}


class NoticeBar(QFrame):
    """Sits at the foot of the page; what was merely done goes away by itself, trouble stays until closed."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        self._sign = QLabel()
        layout.addWidget(self._sign)
        self.text = QLabel()
        self.text.setWordWrap(True)
        layout.addWidget(self.text, 1)
        self._actions = QHBoxLayout()
        layout.addLayout(self._actions)
        self._close = QToolButton()
        self._close.setIcon(icon("close"))
        self._close.clicked.connect(self.hide)
        layout.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self.hide)
        self.hide()
        notices.said.connect(self.say)

    def say(self, tone: str, text: str, actions: tuple[Action, ...]) -> None:
        """Replace whatever stands there."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._sign.setPixmap(icon(_ICONS[tone]).pixmap(SMALL, SMALL))
        self.text.setText(text)
        self.setAccessibleName(text)
        self._close.setToolTip(tr("shell.close"))
        self._close.setAccessibleName(tr("shell.close"))
        while (item := self._actions.takeAt(0)) is not None:
            if button := item.widget():
                button.deleteLater()
        for word, run in actions:
            offered = QPushButton(word)
            offered.clicked.connect(lambda _=False, run=run: self._act(run))
            self._actions.addWidget(offered)
        self.show()
        self._timer.stop()
        if tone == "info":
            self._timer.start()

    def _act(self, run: Callable[[], object]) -> None:
        self.hide()
        run()
