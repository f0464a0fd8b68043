"""The badge in the window's head: how old the last receipt is and what is unsent; a click opens 数据交换."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.exchange import ExchangeStatus
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.chips import chip_width, paint_chip
from bigclient_desktop.widgets.exchange_words import badge_chip, badge_tip
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import Worded

EVERY_MS = 10 * 60 * 1000
SOON_MS = 400
"""Many changes in a row are asked about once."""


class SyncBadge(Worded, QAbstractButton):
    """A chip: shape, word and colour say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status: ExchangeStatus | None = None
        self._context: TabContext | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        self._every, self._soon = QTimer(self), QTimer(self)
        self._every.setInterval(EVERY_MS)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        for timer in (self._every, self._soon):
            timer.timeout.connect(self.read)
        self.clicked.connect(lambda: self._context.go_to("sync") if self._context else None)

    def follow(self, context: TabContext) -> None:
        """Work with this context: read now, after every change, and as time passes."""
        if context is not self._context:
            self._context = context
            context.changes.happened.connect(lambda change: self._soon.start())
        self._every.start()
        self.read()

    def read(self) -> None:
        """Ask how the exchange stands."""
        context, head = self._context, self.parentWidget()
        if context is None or (head is not None and head.isHidden()):
            return
        session = context.session

        def ask() -> ExchangeStatus:
            from bigclient_desktop.services.exchange_status import exchange_status

            return exchange_status(session)

        # A badge that cannot be read says nothing; the tab itself tells what is wrong.
        context.background.run(
            ask, self.show_status, lambda _: self.hide(), owner=self, topic="status", lane=Lane.AHEAD
        )

    def show_status(self, status: ExchangeStatus) -> None:
        """Other words."""
        self.status = status
        tip = badge_tip(status)
        self.setToolTip(tip)
        self.setAccessibleName(badge_chip(status).word)
        self.setAccessibleDescription(tip)
        self.show()
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        if self.status is not None:
            self.show_status(self.status)

    def sizeHint(self) -> QSize:
        word = badge_chip(self.status).word if self.status else ""
        return QSize(chip_width(self.fontMetrics().horizontalAdvance(word)) + 4, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.status is None:
            return
        with QPainter(self) as painter:
            if self.hasFocus() or self.underMouse():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(colours_of(self.palette()).accent), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
            paint_chip(painter, QRectF(self.rect()).adjusted(2, 1, -2, -1), badge_chip(self.status), self.palette())
