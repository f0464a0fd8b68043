"""The editor of item numbers: many pasted at once, counted, doubles dropped, odd ones named."""

from typing import Any

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from bigclient_desktop.domain.complaint_checks import parse_item_numbers
from bigclient_desktop.widgets.field_editor import LongTextField
from bigclient_desktop.widgets.words import tr

_NAMED = 5


class ItemNumbersField(LongTextField):
    """However they are parted (blanks, commas, lines): what counts is what was understood, and that stands below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(20_000, parent)
        self.box.setPlaceholderText(tr("complaints.items_hint"))
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.box.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 16)
        self.understood = QLabel()
        self.understood.setProperty("look", "hint")
        self.understood.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.line.removeWidget(self.box)
        column.addWidget(self.box)
        column.addWidget(self.understood)
        self.line.addLayout(column)
        self.box.textChanged.connect(self._count)
        self._count()

    def value(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(sorted(parse_item_numbers(self.box.toPlainText()).numbers))

    def set_value(self, value: Any) -> None:
        super().set_value("\n".join(value or ()))

    def complaint(self) -> str:
        return ""

    def _count(self) -> None:
        found = parse_item_numbers(self.box.toPlainText())
        words = [tr("complaints.items_count", count=len(found.numbers))] if found.numbers else []
        if found.doubles:
            words.append(tr("complaints.items_doubles", count=found.doubles))
        if found.odd:
            words.append(tr("complaints.items_odd", numbers=found.odd[:_NAMED]))
        self.understood.setText(" ".join(words))
        self.understood.setVisible(bool(words))
