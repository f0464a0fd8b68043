"""Editors that pick from a list: type characters, pinyin or initials to find, or open the whole list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.options import Option, Options
from bigclient_desktop.widgets.suggestion_list import SuggestionList
from bigclient_desktop.widgets.words import tr


class OptionLine(QWidget):
    """A line of text with its list of suggestions."""

    picked = Signal(str)
    typed = Signal()

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self.current = ""
        self.box = QLineEdit(self)
        self.list = SuggestionList(self.box, self.box)
        self.list.picked.connect(self.picked)
        self.box.textEdited.connect(self._typed)
        arrow = self.box.addAction(icon("down"), QLineEdit.ActionPosition.TrailingPosition)
        arrow.setToolTip(tr("form.open_list"))
        arrow.triggered.connect(self.open_list)

    def take_keys(self) -> None:
        """Be the first to see the keys: Enter picks from an open list before it leaves the field."""
        self.box.installEventFilter(self.list)

    def open_list(self) -> None:
        """All options, whatever is typed; a second click closes the list."""
        if self.list.isVisible():
            self.list.hide()
            return
        self.box.setFocus()
        self.options.suggest("", self._offer)

    def _typed(self, text: str) -> None:
        self.typed.emit()
        self.options.suggest(text.strip(), self._offer)

    def _offer(self, options: Sequence[Option]) -> None:
        self.list.offer(options, self.current)


class ChoiceField(FieldEditor):
    """One of a list."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = OptionLine(options, self)
        self._key: str | None = None
        self._line.picked.connect(self._pick)
        self._line.typed.connect(self._typed)
        self.box = self._line.box
        self.box.editingFinished.connect(self._settle)
        self.line.addWidget(self.box, 1)
        self._line.hide()
        self.follow(self.box)
        self._line.take_keys()

    @property
    def options(self) -> Options:
        return self._line.options

    def value(self) -> str | None:
        return self._key

    def set_value(self, value: Any) -> None:
        self._key = value or None
        self._line.current = self._key or ""
        self.box.setText(self.options.label(self._key) if self._key else "")
        self.box.setCursorPosition(0)

    def complaint(self) -> str:
        return tr("form.not_in_list", text=self.box.text()) if self._key is None and self.box.text().strip() else ""

    def open_list(self) -> None:
        """As the button does."""
        self._line.open_list()

    def _pick(self, key: str) -> None:
        self.set_value(key)
        self.changed.emit()

    def _typed(self) -> None:
        self._key = None
        self.changed.emit()

    def _settle(self) -> None:
        """A text that is exactly one option's words is that option."""
        text = self.box.text().strip()
        if self._key is not None or not text:
            return
        exact: list[str] = []
        self.options.suggest(text, lambda found: exact.extend(o.key for o in found if text in (o.label, o.key)))
        if len(exact) == 1:
            self._pick(exact[0])
