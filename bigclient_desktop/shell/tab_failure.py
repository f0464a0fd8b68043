"""What stands where a tab could not be built."""

import traceback

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from bigclient_desktop.failures import Failure
from bigclient_desktop.widgets.notice import copy_details, sentence_of
from bigclient_desktop.widgets.words import Worded, tr


class TabFailure(Worded, QWidget):
    """Says so, and offers another try and the details."""

    again = Signal()

    def __init__(self, key: str, error: Exception) -> None:
        super().__init__()
        if not isinstance(error, Failure):
            traceback.print_exception(error)
        self._key, self._error = key, error
        self.setProperty("look", "page")
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("look", "title")
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(520)
        self._again, self._copy = QPushButton(), QPushButton()
        self._again.clicked.connect(self.again)
        self._copy.clicked.connect(lambda: copy_details(error))
        for widget in (self._title, self._text):
            layout.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self._again)
        buttons.addWidget(self._copy)
        buttons.addStretch()
        layout.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(tr("shell.tab_failed", tab=tr(f"tab.{self._key}")))
        self._text.setText(sentence_of(self._error))
        self._again.setText(tr("shell.retry"))
        self._copy.setText(tr("shell.copy_details"))
