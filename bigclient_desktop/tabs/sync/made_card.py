"""A package that was written: its files, its words to compare by voice, its slip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.exchange import PackageMade
from bigclient_desktop.services.exchange import mark_delivered
from bigclient_desktop.services.exchange_attachments import in_mib
from bigclient_desktop.services.exchange_slips import slip_of
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.exchange_words import count_words, size_words
from bigclient_desktop.widgets.words import tr

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class MadeCard(QFrame):
    """All parts of one package."""

    def __init__(self, context: TabContext, parts: Sequence[PackageMade]) -> None:
        super().__init__()
        self._context, self.parts = context, parts
        self.hints: list[QLabel] = []
        first = parts[0]
        self.setProperty("look", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        kind = tr(f"sync_tab.kind_{first.kind}")
        self.head = QLabel(tr("sync_tab.made_head", number=first.number, peer=first.peer_name, kind=kind))
        column.addWidget(self.head)
        content = count_words(first.counts) or tr("sync_tab.only_receipt")
        for part in parts:
            size = size_words(part.size)
            name = QLabel(tr("sync_tab.made_file", file=part.path.name, size=size))
            name.setToolTip(str(part.path))
            name.setTextInteractionFlags(_SELECTABLE)
            column.addWidget(name)
        self._add_hint(column, tr("sync_tab.made_content", content=content, commits=first.commits))
        if first.slip is None:
            self._add_hint(column, tr("exchange.slip_not_written", folder=str(first.path.parent)))
        if first.attachments:
            self._add_hint(column, tr("exchange.attachments_sent", count=first.attachments))
        if first.waiting:
            mib = in_mib(first.waiting_bytes)
            self._add_hint(column, tr("exchange.attachments_wait", count=first.waiting, mib=mib))
        for part in parts:
            # Aloud over the telephone: the parts' numbers are said with them.
            lead = tr("sync_tab.words_of_part", part=part.part) if len(parts) > 1 else tr("sync_tab.words")
            words = QLabel(f"{lead}  <b>{'&nbsp;&nbsp; '.join(part.words)}</b>")
            words.setWordWrap(True)
            words.setTextInteractionFlags(_SELECTABLE)
            column.addWidget(words)
        self._add_buttons(column)

    def _add_hint(self, column: QVBoxLayout, words: str) -> None:
        hint = QLabel(words)
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        self.hints.append(hint)
        column.addWidget(hint)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        self.slip_button = QPushButton(tr("sync_tab.slip_preview"))
        self.slip_button.clicked.connect(self._show_slip)
        self.folder_button = QPushButton(tr("sync_tab.open_folder"))
        self.folder_button.clicked.connect(self._open_folder)
        self.delivered_button = QPushButton(tr("sync_tab.mark_delivered"))
        self.delivered_button.setToolTip(tr("sync_tab.mark_delivered_tip"))
        self.delivered_button.clicked.connect(self._deliver)
        for button in (self.slip_button, self.folder_button, self.delivered_button):
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)

    def _show_slip(self) -> None:
        context, first = self._context, self.parts[0]
        session = context.session
        context.background.run(
            lambda: slip_of(session, first),
            lambda content: context.preview_blank(content, tr("sync_tab.slip_name", file=first.path.stem)),
            context.notices.failure,
            owner=self,
            topic="slip",
            lane=Lane.LONG,
        )

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.parts[0].path.parent)))

    def _deliver(self) -> None:
        session, first = self._context.session, self.parts[0]
        self._context.write(
            lambda: mark_delivered(session, first.peer, first.number),
            tr("sync_tab.delivered", number=first.number),
            owner=self,
            offer_undo=False,
            done=lambda _: self.delivered_button.setEnabled(False),
        )
