"""Texts that name a person and tell of something else: each with the name marked, and what stands there from now on."""

from collections.abc import Collection, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from bigclient_desktop.domain.personal_data import Mention, MentionKey, Search, marked
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

MOST = 200
"""As many are shown one by one; more go, or stay, by one tick."""
_LONGEST, _AROUND = 240, 60


class MentionCards(QScrollArea):
    """A card each, ticked where the name should go."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "page")
        self.cards: list[MentionCard] = []
        self.rest: QCheckBox | None = None
        self._further: Sequence[Mention] = ()

    def show_mentions(
        self, mentions: Sequence[Mention], searches: Sequence[Search], near: Collection[str] | None
    ) -> None:
        """`near`: the customers whose texts are ticked at first; None for all."""
        ordered = sorted(mentions, key=lambda one: not _is_ticked(one, near))
        sheet = QWidget()
        layout = QVBoxLayout(sheet)
        layout.setSpacing(16)
        layout.setContentsMargins(0, 0, 12, 0)
        for one in ordered[:MOST]:
            card = MentionCard(one, searches, _is_ticked(one, near))
            card.box.toggled.connect(lambda _: self.changed.emit())
            self.cards.append(card)
            layout.addWidget(card)
        self._further = [one for one in ordered[MOST:] if _is_ticked(one, near)]
        if self._further:
            self.rest = QCheckBox(tr("privacy.mentions_rest", count=len(self._further)))
            self.rest.setChecked(True)
            self.rest.toggled.connect(lambda _: self.changed.emit())
            layout.addWidget(self.rest)
        layout.addStretch(1)
        self.setWidget(sheet)

    def chosen(self) -> dict[MentionKey, str]:
        """The texts that go, each with what shall stand."""
        found = {card.mention.key: card.text() for card in self.cards if card.box.isChecked()}
        if self.rest is not None and self.rest.isChecked():
            found |= {one.key: one.proposed for one in self._further}
        return found


class MentionCard(QFrame):
    """Where it stands, the text with the name marked, and the text without it, to be written otherwise."""

    def __init__(self, mention: Mention, searches: Sequence[Search], ticked: bool) -> None:
        super().__init__()
        self.mention, self._searches = mention, searches
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.box = QCheckBox(_place_words(mention))
        self.box.setChecked(ticked)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setIndent(24)
        layout.addWidget(self.box)
        layout.addWidget(self.said)
        self.editor: QPlainTextEdit | None = None
        if mention.may_be_written:
            self.editor = QPlainTextEdit(mention.proposed)
            self.editor.setPlaceholderText(tr("privacy.mention_goes_whole"))
            self.editor.setTabChangesFocus(True)
            self.editor.setFixedHeight(52 if len(mention.proposed) <= _AROUND else 76)
            self.editor.setToolTip(tr("privacy.mention_tip"))
            self.editor.setAccessibleName(tr("privacy.mention_becomes"))
            self.box.toggled.connect(self.editor.setEnabled)
            self.editor.setEnabled(ticked)
            layout.addWidget(_indented(self.editor))
        else:
            becomes = QLabel(tr("privacy.mention_becomes_fixed", text=_short(mention.proposed) or "—"))
            becomes.setWordWrap(True)
            becomes.setProperty("look", "hint")
            becomes.setIndent(24)
            layout.addWidget(becomes)
        self._mark()

    def text(self) -> str:
        """What shall stand."""
        return self.editor.toPlainText() if self.editor is not None else self.mention.proposed

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()
        super().changeEvent(event)

    def _mark(self) -> None:
        colours = colours_of(self.palette())
        look = f"background-color: {colours.amber_soft}; color: {colours.amber}; font-weight: 600;"
        pieces = []
        for piece, is_name in marked(_around(self.mention.text, self._searches), self._searches):
            told = escape(piece).replace("\n", "<br>")
            pieces.append(f'<span style="{look}">{told}</span>' if is_name else told)
        self.said.setText("".join(pieces))


def _is_ticked(one: Mention, near: Collection[str] | None) -> bool:
    return one.is_wanted and (near is None or one.customer in near)


def _indented(widget: QWidget) -> QWidget:
    outer = QWidget()
    layout = QVBoxLayout(outer)
    layout.setContentsMargins(24, 0, 0, 0)
    layout.addWidget(widget)
    return outer


def _place_words(one: Mention) -> str:
    where = tr(f"entity.{one.entity}")
    about = f"{where} {one.title}" if one.title and one.title != one.customer_name else where
    told = [one.customer_name, about, tr(f"{one.entity}.{one.field}")]
    text = " · ".join(part for part in told if part)
    if not one.is_current:
        return f"{text}{tr('privacy.mention_earlier')}"
    return f"{text}{tr('privacy.mention_versions', count=one.versions)}" if one.versions > 1 else text


def _around(text: str, searches: Sequence[Search]) -> str:
    """Of a long text what stands around the names."""
    if len(text) <= _LONGEST:
        return text
    found = []
    at = 0
    for piece, is_name in marked(text, searches):
        if is_name:
            found.append((max(0, at - _AROUND), at + len(piece) + _AROUND))
        at += len(piece)
    told, end = "", 0
    for first, last in found:
        told += text[end:last] if first <= end else f"…{text[first:last]}"
        end = max(end, last)
    return f"{told}…" if end < len(text) else told


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
