"""What every editor of a field offers: its value, what it has to complain about, and when a person changed it."""

from typing import Any

from PySide6.QtCore import QEvent, QMetaMethod, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from bigclient_desktop.widgets.words import tr


class FieldEditor(QWidget):
    """An editor of one value. `changed` speaks only of what a person did, never of `set_value`."""

    changed = Signal()
    left = Signal()
    next_wanted = Signal()
    """Enter was pressed where it does not belong to the text or to the input method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(4)

    def value(self) -> Any:
        """The value as the record holds it; None or an empty tuple where nothing is entered."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def complaint(self) -> str:
        """The sentence that says why what stands here is no value; empty when it is one."""
        return ""

    def name_for_readers(self, name: str) -> None:
        """The name that a screen reader speaks."""
        proxy = self.focusProxy()
        (proxy or self).setAccessibleName(name)

    def mark(self, level: str) -> None:
        """Paint the frame: 'hard', 'soft' or ''; the style sheet knows the property."""
        for widget in (self, self.focusProxy()):
            if widget is not None and widget.property("state") != level:
                widget.setProperty("state", level)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def follow(self, widget: QWidget) -> None:
        """Take this inner widget as the one with the keyboard: Enter and leaving are reported."""
        self.setFocusProxy(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        if isinstance(event, QInputMethodEvent):
            watched.setProperty("composing", bool(event.preeditString()))
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_enter(watched, event):
            if self.isSignalConnected(QMetaMethod.fromSignal(self.next_wanted)):
                self.next_wanted.emit()
            else:
                # Beside no form that says which field comes next, Enter goes on as Tab does.
                self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _is_enter(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or watched.property("composing"):
            return False
        return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


class TextField(FieldEditor):
    """One line of text. Nothing is cut off: what is too long (in characters, not UTF-16 units) is complained about."""

    def __init__(self, max_length: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.max_length = max_length
        self.box = QLineEdit()
        self.box.textEdited.connect(lambda _: self.changed.emit())
        self.line.addWidget(self.box)
        self.follow(self.box)

    def value(self) -> str | None:
        return self.box.text().strip() or None

    def set_value(self, value: Any) -> None:
        self.box.setText(value or "")
        self.box.setCursorPosition(0)

    def complaint(self) -> str:
        return too_long(self.value(), self.max_length)


class LongTextField(FieldEditor):
    """Several lines; Enter is a new line here, Tab goes on."""

    def __init__(self, max_length: int = 2000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.max_length = max_length
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 16)
        self._showing = False
        self.box.textChanged.connect(self._text_changed)
        self.line.addWidget(self.box)
        self.follow(self.box)

    def value(self) -> str | None:
        return self.box.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self._showing = True
        self.box.setPlainText(value or "")
        self._showing = False

    def complaint(self) -> str:
        return too_long(self.value(), self.max_length)

    def _text_changed(self) -> None:
        if not self._showing:
            self.changed.emit()

    def _is_enter(self, watched: QObject, event: QKeyEvent) -> bool:
        return False


def too_long(text: str | None, most: int) -> str:
    """The sentence for a text of more than `most` characters; a character beyond the BMP is one."""
    if text is None or len(text) <= most:
        return ""
    return tr("form.too_long", most=most, over=len(text) - most)
