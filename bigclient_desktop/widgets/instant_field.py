"""The editor of a moment: a day and a time of that day, as the office's clock shows them."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.dates import parse_clock
from bigclient_desktop.domain.working_days import china_instant, china_time, china_today
from bigclient_desktop.widgets.field_editor import FieldEditor
from bigclient_desktop.widgets.figure_fields import DateField, ParsedField
from bigclient_desktop.widgets.words import tr

_TIME_WIDTH = 84


class InstantField(FieldEditor):
    """A day beside a time (`930`, `14:30`, `下午3点` are understood); both are needed, or neither."""

    def __init__(self, today: Callable[[], date] = china_today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(today)
        self.time = ParsedField(parse_clock, lambda at: f"{at:%H:%M}", "form.not_time")
        self.time.box.setPlaceholderText("09:30")
        self.time.setFixedWidth(_TIME_WIDTH)
        self.line.addWidget(self.day, 1)
        self.line.addWidget(self.time)
        for part in (self.day, self.time):
            part.changed.connect(self.changed)
        self.day.next_wanted.connect(self.time.setFocus)
        self.time.next_wanted.connect(self.next_wanted)
        self.time.left.connect(self.left)
        self.day.left.connect(self._left_day)
        self.setFocusProxy(self.day)

    def value(self) -> datetime | None:
        day, at = self.day.value(), self.time.value()
        return china_instant(day, at) if isinstance(day, date) and isinstance(at, time) else None

    def set_value(self, value: Any) -> None:
        shown = china_time(value) if value is not None else None
        self.day.set_value(shown.date() if shown else None)
        self.time.set_value(shown.time().replace(second=0, microsecond=0) if shown else None)

    def complaint(self) -> str:
        wrong = self.day.complaint() or self.time.complaint()
        if not wrong and (self.day.value() is None) != (self.time.value() is None):
            wrong = tr("form.half_a_moment")
        return wrong

    def name_for_readers(self, name: str) -> None:
        self.day.name_for_readers(name)
        self.time.name_for_readers(f"{name} ({tr('form.time')})")

    def mark(self, level: str) -> None:
        self.day.mark(level)
        self.time.mark(level)

    def _left_day(self) -> None:
        if not self.time.box.hasFocus():
            self.left.emit()
