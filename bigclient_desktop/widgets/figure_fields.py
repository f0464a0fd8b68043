"""Editors of figures, money, dates and yes or no: what is typed is read leniently and shown in one form."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from unicodedata import normalize

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from bigclient_desktop.domain.dates import parse_date
from bigclient_desktop.domain.money import Unit, exact_money, parse_money
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.words import tr


class ParsedField(FieldEditor):
    """A line whose text is read into a value; text that cannot be read stays and is complained about."""

    def __init__(
        self, read: Callable[[str], Any], show: Callable[[Any], str], complaint_key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._show = show
        self._complaint_key = complaint_key
        self._value: Any = None
        self._complaint = ""
        self.box = QLineEdit()
        self.box.textEdited.connect(self._edited)
        self.box.editingFinished.connect(self._tidy)
        self.line.addWidget(self.box)
        self.follow(self.box)

    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self._complaint = ""
        self.box.setText("" if value is None else self._show(value))

    def complaint(self) -> str:
        return self._complaint

    def _edited(self, text: str) -> None:
        self._value, self._complaint = None, ""
        typed = normalize("NFKC", text).strip()
        if typed:
            try:
                self._value = self._read(typed)
            except Failure as failure:
                self._complaint = failure.sentence(tr)
            except (ValueError, InvalidOperation):
                self._complaint = tr(self._complaint_key)
        self.changed.emit()

    def _tidy(self) -> None:
        if self._value is not None and not self._complaint:
            self.box.setText(self._show(self._value))


class MoneyField(ParsedField):
    """Money in 分, typed and shown in 元 or 万元."""

    def __init__(self, unit: Unit = "元", parent: QWidget | None = None) -> None:
        self.unit = unit
        super().__init__(
            lambda text: parse_money(text, unit=unit),
            lambda fen: exact_money(fen, unit=unit),
            "form.not_money",
            parent,
        )
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)


class IntegerField(ParsedField):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda text: int(text.replace(",", "")), lambda n: f"{n:,}", "form.not_integer", parent)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)


class DecimalField(ParsedField):
    """A decimal number; a percent sign may follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_decimal, lambda number: f"{number:f}", "form.not_number", parent)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)


class DateField(ParsedField):
    """A date: `603`, `20250603`, `2025.6.3`, `2025年6月3日` are understood; a calendar stands beside."""

    def __init__(self, today: Callable[[], date] = china_today, parent: QWidget | None = None) -> None:
        super().__init__(lambda text: parse_date(text, today()), date.isoformat, "form.not_date", parent)
        self.box.setPlaceholderText("2025-06-03")
        self._calendar: QFrame | None = None
        arrow = self.box.addAction(icon("down"), QLineEdit.ActionPosition.TrailingPosition)
        arrow.setToolTip(tr("form.calendar"))
        arrow.triggered.connect(self._open_calendar)

    def _open_calendar(self) -> None:
        # A popup may hold a calendar, but no text: input methods are dead in popups.
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(1, 1, 1, 1)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        if isinstance(self._value, date):
            calendar.setSelectedDate(QDate(self._value.year, self._value.month, self._value.day))
        calendar.clicked.connect(lambda chosen: self._choose(chosen, frame))
        layout.addWidget(calendar)
        frame.move(self.box.mapToGlobal(QPoint(0, self.box.height())))
        frame.show()
        self._calendar = frame

    def _choose(self, chosen: QDate, frame: QFrame) -> None:
        frame.close()
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.changed.emit()


class YesNoField(FieldEditor):
    """A box to tick; untouched it stays unknown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: bool | None = None
        self.box = QCheckBox()
        # As high as the fields beside it: the style sheet makes the box itself lower.
        self.setMinimumHeight(32)
        self.box.clicked.connect(self._clicked)
        self.line.addWidget(self.box)
        self.line.addStretch()
        self.follow(self.box)

    def value(self) -> bool | None:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self.box.setChecked(bool(value))

    def _clicked(self, ticked: bool) -> None:
        self._value = ticked
        self.changed.emit()


def _decimal(text: str) -> Decimal:
    number = Decimal(text.rstrip("%").replace(",", ""))
    if not number.is_finite():
        raise ValueError(text)
    return number
