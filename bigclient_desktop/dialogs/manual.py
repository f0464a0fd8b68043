"""The manual (F1), in the language in force."""

from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.assets import resource
from bigclient_desktop.compiled_ui.dialogs.ui_help import Ui_Help
from bigclient_desktop.widgets.looks import fit_screen
from bigclient_desktop.widgets.words import Worded, words


class ManualDialog(Worded, QDialog):
    """Shows `resources/help/<language>.md`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Help()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.close.clicked.connect(self.close)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.text.setMarkdown(resource("help", f"{words().language}.md").read_text(encoding="utf-8"))
