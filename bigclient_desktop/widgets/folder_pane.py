"""The pane of the folders at the left of a list: gives way to a narrow rail, by hand or where the window is narrow."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QMenu, QSizePolicy, QSplitter, QToolButton, QVBoxLayout, QWidget

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.widgets.icons import SMALL, icon
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

NARROW, NARROW_WITH_CARD = 1000, 1320
"""Under these widths the folders give way: of a page of two panes, and of one that shows a record at its right."""
RAIL = 32
_CARD_SHARE = 0.36
WIDE_SETTING, NARROW_SETTING = "folders/shown", "folders/shown_narrow"
"""What a person chose, for all lists: in a wide window, and in a narrow one."""


class Work(Protocol):
    """What the choice is kept with."""

    session: Session
    background: Background


class _Rail(QToolButton):
    """What is left of the pane: the folder in front, written downwards; opens the folders as a menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setFixedWidth(RAIL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(RAIL, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(QGuiApplication.palette())
        with QPainter(self) as painter:
            if self.underMouse() or self.hasFocus():
                painter.fillRect(self.rect(), QColor(colours.accent_soft))
            icon("folder").paint(painter, QRect((RAIL - SMALL) // 2, 12, SMALL, SMALL))
            metrics, text, top = self.fontMetrics(), self.text(), 12 + SMALL + 10
            painter.setPen(QColor(colours.ink))
            if text.isascii():
                painter.translate(QPoint(RAIL // 2, top))
                painter.rotate(90)
                room = self.height() - top - 8
                words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                painter.drawText(QRect(0, -RAIL // 2, room, RAIL), Qt.AlignmentFlag.AlignVCenter, words)
            else:
                for place, one in enumerate(text):
                    line = QRect(0, top + place * metrics.height(), RAIL, metrics.height())
                    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, one)


class FolderPane(QWidget):
    """Takes the list's place in its splitter. `counted` tells how many records a row's folder has, if it is known."""

    def __init__(self, folders: QListWidget, work: Work, counted: Callable[[int], int | None]) -> None:
        super().__init__()
        self._folders, self._work, self._counted = folders, work, counted
        splitter = folders.parentWidget()
        assert isinstance(splitter, QSplitter)
        self._splitter = splitter
        self._wanted = {
            False: bool(get_setting(work.session, WIDE_SETTING, True)),
            True: bool(get_setting(work.session, NARROW_SETTING, False)),
        }
        self._width = 0
        place = splitter.indexOf(folders)
        self.rail = _Rail()
        self.fold_button = QToolButton()
        self.fold_button.setAutoRaise(True)
        self.fold_button.setIcon(icon("previous"))
        self._lay_out()
        splitter.insertWidget(place, self)
        splitter.setCollapsible(place, False)
        splitter.installEventFilter(self)
        self.rail.clicked.connect(self._open_menu)
        self.fold_button.clicked.connect(lambda: self.choose(False))
        folders.currentRowChanged.connect(lambda _: self.tell_front())
        self._fold(is_folded=False)
        self.tell_front()

    @property
    def is_narrow(self) -> bool:
        """Whether the page is so narrow that the folders give way by themselves."""
        splitter = self._splitter
        card = splitter.widget(2)
        return splitter.width() < (NARROW_WITH_CARD if card is not None and not card.isHidden() else NARROW)

    def choose(self, shown: bool) -> None:
        """Somebody wants the folders, or does not; remembered for a window of this width."""
        narrow = self.is_narrow
        self._wanted[narrow] = shown
        key, session = NARROW_SETTING if narrow else WIDE_SETTING, self._work.session
        self._work.background.run(lambda: set_setting(session, key, shown), owner=self, topic=key, lane=Lane.WRITE)
        self.settle()

    def settle(self) -> None:
        """Fold or unfold, as the width and the person want it."""
        is_folded = not self._wanted[self.is_narrow]
        if is_folded != self.is_folded:
            self._fold(is_folded)

    @property
    def is_folded(self) -> bool:
        """Whether the rail stands for the folders."""
        return self._folders.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.settle()
            self._narrow_card()
        return False

    def menu(self) -> QMenu:
        """The folders to choose from, and the way back to the pane."""
        menu = QMenu(self)
        for row in range(self._folders.count()):
            item = self._folders.item(row)
            if item.isHidden():
                continue
            count = self._counted(row)
            words = item.text().replace("&", "&&")
            action = menu.addAction(words if count is None else f"{words}\t{count:,}")
            if not item.flags() & Qt.ItemFlag.ItemIsEnabled:
                action.setEnabled(False)
                continue
            action.setCheckable(True)
            action.setChecked(row == self._folders.currentRow())
            action.triggered.connect(lambda _=False, row=row: self._folders.setCurrentRow(row))
        menu.addSeparator()
        menu.addAction(tr("lists.show_folders"), lambda: self.choose(True))
        return menu

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._folders, 1)
        column.addWidget(self.rail, 1)
        line = QHBoxLayout()
        line.setContentsMargins(6, 2, 6, 6)
        line.addWidget(self.fold_button)
        line.addStretch(1)
        column.addLayout(line)

    def _fold(self, is_folded: bool) -> None:
        splitter = self._splitter
        sizes, place = splitter.sizes(), splitter.indexOf(self)
        if is_folded:
            self._width = self.width()
        self._folders.setHidden(is_folded)
        self.fold_button.setHidden(is_folded)
        self.rail.setVisible(is_folded)
        if is_folded:
            self.setFixedWidth(RAIL)
        else:
            self.setMinimumWidth(self._folders.minimumWidth())
            self.setMaximumWidth(16_777_215)
        wide = RAIL if is_folded else max(self._width, self._folders.minimumWidth())
        if sum(sizes):
            sizes[place + 1] += sizes[place] - wide
            sizes[place] = wide
            splitter.setSizes(sizes)

    def _narrow_card(self) -> None:
        """The record at the right leaves the list the larger part."""
        splitter, sizes, card = self._splitter, self._splitter.sizes(), self._splitter.widget(2)
        if card is None:
            return
        most = max(round(splitter.width() * _CARD_SHARE), card.minimumWidth())
        if sizes[2] > most:
            sizes[1] += sizes[2] - most
            sizes[2] = most
            splitter.setSizes(sizes)

    def tell_front(self) -> None:
        """The rail says which folder is in front."""
        item = self._folders.currentItem()
        self.rail.setText(item.text() if item else "")
        self.rail.setToolTip(tr("lists.folders_folded"))
        self.rail.setAccessibleName(f"{tr('lists.folders')}: {self.rail.text()}")
        self.fold_button.setToolTip(tr("lists.fold_folders"))
        self.fold_button.setAccessibleName(tr("lists.fold_folders"))
        self.rail.update()

    def _open_menu(self) -> None:
        self.menu().popup(self.rail.mapToGlobal(QPoint(RAIL, 8)))
