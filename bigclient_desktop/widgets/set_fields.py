"""Editors of sets: each member a chip with a cross, and a line to add the next."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from bigclient_desktop.widgets.choice_fields import OptionLine
from bigclient_desktop.widgets.field_editor import FieldEditor, too_long
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.options import Options
from bigclient_desktop.widgets.words import tr


class ClosableChip(QFrame):
    """A word with a cross that takes it away."""

    closed = Signal()

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "chip")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 1, 2, 1)
        layout.setSpacing(2)
        self.label = QLabel(word)
        layout.addWidget(self.label)
        cross = QToolButton()
        cross.setText("✕")
        cross.setProperty("look", "cross")
        cross.setAutoRaise(True)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setToolTip(tr("form.remove", what=word))
        cross.setAccessibleName(tr("form.remove", what=word))
        cross.clicked.connect(self.closed)
        layout.addWidget(cross)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class SetField(FieldEditor):
    """Chips and a line; Backspace in the empty line takes the last chip away."""

    def __init__(self, box: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[str] = []
        self.frame = QFrame()
        self.frame.setProperty("look", "field")
        self.frame.setMinimumHeight(32)
        self._flow = FlowLayout(self.frame)
        self._flow.setContentsMargins(2, 2, 2, 2)
        self.box = box
        self.box.setMinimumWidth(140)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setFrame(False)
        self._flow.addWidget(self.box)
        self.line.addWidget(self.frame)
        self.follow(self.box)

    def value(self) -> tuple[str, ...]:
        return tuple(sorted(self._members))

    def set_value(self, value: Any) -> None:
        while self._flow.count() > 1:
            item = self._flow.takeAt(0)
            chip = item.widget() if item else None
            if chip is not None:
                chip.setParent(None)
                chip.deleteLater()
        self._members = list(value or ())
        for member in self._members:
            chip = ClosableChip(self.word(member))
            chip.closed.connect(lambda gone=member: self._take(gone))
            self._flow.insert_widget(self._flow.count() - 1, chip)
        self.box.clear()
        self.updateGeometry()

    def word(self, member: str) -> str:
        """What the chip of a member says."""
        return member

    def add(self, member: str) -> None:
        """Another member, as if typed."""
        if member and member not in self._members:
            self.set_value([*self._members, member])
            self.changed.emit()
        self.box.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
            and not self.box.text()
            and self._members
            and not watched.property("composing")
        ):
            self._take(self._members[-1])
            return True
        return super().eventFilter(watched, event)

    def _take(self, member: str) -> None:
        self.set_value([other for other in self._members if other != member])
        self.changed.emit()


class TextSetField(SetField):
    """Words of one's own: Enter or leaving adds what is typed."""

    def __init__(self, max_length: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(QLineEdit(), parent)
        self._max_length = max_length
        self.box.setPlaceholderText(tr("form.add_to_set"))
        self.box.editingFinished.connect(self._finish)
        self.box.textEdited.connect(lambda _: self.changed.emit())

    def value(self) -> tuple[str, ...]:
        typed = self.box.text().strip()
        return tuple(sorted({*self._members, typed} - {""}))

    def complaint(self) -> str:
        return next((sentence for text in self.value() if (sentence := too_long(text, self._max_length))), "")

    def _is_enter(self, watched: QObject, event: QKeyEvent) -> bool:
        return super()._is_enter(watched, event) and not self._finish()

    def _finish(self) -> bool:
        typed = self.box.text().strip()
        if typed:
            self.add(typed)
        return bool(typed)


class ChoiceSetField(SetField):
    """Several of a list."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        self._line = OptionLine(options)
        super().__init__(self._line.box, parent)
        self._line.setParent(self)
        self._line.hide()
        self.box.setPlaceholderText(tr("form.pick_to_add"))
        self._line.take_keys()
        self._line.picked.connect(self.add)
        self._line.typed.connect(self.changed)

    def word(self, member: str) -> str:
        return self._line.options.label(member)

    def complaint(self) -> str:
        typed = self.box.text().strip()
        return tr("form.not_in_list", text=typed) if typed else ""
