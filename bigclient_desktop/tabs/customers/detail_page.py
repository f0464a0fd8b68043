"""One customer's own page: the card, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.compiled_ui.customers.ui_detail_page import Ui_DetailPage
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.widgets.icons import icon


class DetailPage(QWidget):
    """Frames a card."""

    left = Signal()
    step_wanted = Signal(int)

    def __init__(self, card: CustomerCard) -> None:
        super().__init__()
        self.ui = Ui_DetailPage()
        self.ui.setupUi(self)
        self.card = card
        self.ui.card_column.addWidget(card)
        self.ui.back_button.clicked.connect(self.left)
        for button, name, by in ((self.ui.previous_button, "up", -1), (self.ui.next_button, "down", 1)):
            button.setIcon(icon(name))
            button.clicked.connect(lambda _=False, step=by: self.step_wanted.emit(step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
