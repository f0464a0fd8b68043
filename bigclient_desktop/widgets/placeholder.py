"""A page that is not built yet: says so, says what will be here, and does nothing else."""

from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.shell.ui_placeholder import Ui_Placeholder
from bigclient_desktop.widgets.looks import show_icon
from bigclient_desktop.widgets.words import Worded, tr


class Placeholder(Worded, QWidget):
    """For the tab of that key; its words are `tab.<key>` and `placeholder.<key>`."""

    def __init__(self, key: str, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.ui = Ui_Placeholder()
        self.ui.setupUi(self)
        show_icon(self.ui.mark, sign, 32)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.title.setText(tr(f"tab.{self._key}"))
        self.ui.text.setText(tr(f"placeholder.{self._key}"))
        self.setAccessibleName(tr(f"tab.{self._key}"))
