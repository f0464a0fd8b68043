"""About the program."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.compiled_ui.dialogs.ui_about import Ui_About
from bigclient_desktop.widgets.looks import show_mark
from bigclient_desktop.widgets.words import Worded, tr


class AboutDialog(Worded, QDialog):
    """Versions and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_About()
        self.ui.setupUi(self)
        show_mark(self.ui.mark, 48)
        self.ui.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.ui.version.text()))
        self.ui.close.clicked.connect(self.close)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = tr("about.version", version=_version(), python=platform.python_version(), qt=qVersion())
        self.ui.version.setText(words)


def _version() -> str:
    try:
        return version("bigclient-desktop")
    except PackageNotFoundError:
        return "–"
