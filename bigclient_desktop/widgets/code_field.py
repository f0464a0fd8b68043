"""The customer code in three boxes: division 6, serial 5, branch 3; a paste of all 14 digits fills them."""

import re
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from bigclient_desktop.domain.codes import normalise_code
from bigclient_desktop.domain.divisions import division_name
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.words import tr

_PARTS = (("division", 6), ("serial", 5), ("branch", 3))


class _Digits(QLineEdit):
    """A box of digits, where the input method stays off."""

    def __init__(self, digits: int, placeholder: str = "") -> None:
        super().__init__()
        self.digits = digits
        self.setPlaceholderText(placeholder)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        widest = max(map(self.fontMetrics().horizontalAdvance, ("0" * digits, placeholder)))
        self.setFixedWidth(widest + 32)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        # Some input methods ask this and ignore the attribute.
        return False if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)


class CodeField(FieldEditor):
    """None while nothing is entered: the province gives the code later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        pending = (tr("customer.code.pending"), "", "")
        self.boxes = tuple(_Digits(digits, words) for (_, digits), words in zip(_PARTS, pending, strict=True))
        for place, (box, (part, _)) in enumerate(zip(self.boxes, _PARTS, strict=True)):
            box.setToolTip(tr(f"form.code_{part}"))
            box.setAccessibleName(tr(f"form.code_{part}"))
            box.textEdited.connect(lambda text, at=place: self._edited(at, text))
            box.installEventFilter(self)
            if place:
                self.line.addWidget(QLabel("-"))
            self.line.addWidget(box)
        self.place_name = QLabel()
        self.place_name.setProperty("look", "hint")
        self.place_name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line.addWidget(self.place_name, 1)
        self.setFocusProxy(self.boxes[0])

    def value(self) -> str | None:
        return "".join(box.text() for box in self.boxes) or None

    def set_value(self, value: Any) -> None:
        self._spread(value or "")

    def complaint(self) -> str:
        code = self.value()
        if code is None or all(len(box.text()) == box.digits for box in self.boxes):
            return ""
        return tr("form.code_length", count=len(code))

    def name_for_readers(self, name: str) -> None:
        for box in self.boxes:
            box.setAccessibleName(f"{name}: {box.toolTip()}")

    def mark(self, level: str) -> None:
        for box in self.boxes:
            box.setProperty("state", level)
            box.style().unpolish(box)
            box.style().polish(box)

    def _edited(self, place: int, text: str) -> None:
        digits = re.sub(r"\D", "", normalise_code(text))
        box = self.boxes[place]
        if len(digits) > box.digits and place == 0:
            self._spread(digits)
            self.boxes[-1].setFocus()
        else:
            at = box.cursorPosition()
            rest = digits[box.digits :]
            if digits != text:
                box.setText(digits[: box.digits])
                box.setCursorPosition(min(at, box.digits))
            if len(digits) >= box.digits and place + 1 < len(self.boxes) and box.cursorPosition() == box.digits:
                following = self.boxes[place + 1]
                following.setFocus()
                following.setText((rest + following.text())[: following.digits] if rest else following.text())
                following.selectAll()
        self._name_place()
        self.changed.emit()

    def _spread(self, digits: str) -> None:
        start = 0
        for box in self.boxes:
            end = start + box.digits
            # What is too much stays in the last box, to be complained about rather than cut off.
            box.setText(digits[start:] if box is self.boxes[-1] else digits[start:end])
            start = end
        self._name_place()

    def _name_place(self) -> None:
        division = self.boxes[0].text()
        name = division_name(division) if len(division) == 6 else None
        self.place_name.setText(name or (tr("form.code_division_unknown") if len(division) == 6 else ""))
