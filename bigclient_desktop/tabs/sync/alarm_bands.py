"""Alarms as bands: one sentence each, and the one button that repairs it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from bigclient_desktop.domain.exchange import Alarm
from bigclient_desktop.widgets.looks import show_icon
from bigclient_desktop.widgets.words import tr

GRAVE = {"fork", "clone", "restored", "issuer"}


class AlarmBand(QFrame):
    """One alarm."""

    def __init__(self, alarm: Alarm, repair: Callable[[Alarm], object]) -> None:
        super().__init__()
        self.alarm = alarm
        self.setProperty("look", "notice")
        self.setProperty("tone", "error" if alarm.kind in GRAVE else "warning")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 8, 6)
        sign = QLabel()
        show_icon(sign, "error" if alarm.kind in GRAVE else "warning", 16)
        line.addWidget(sign)
        self.words = QLabel(tr(alarm.sentence_key, **dict(alarm.values)))
        self.words.setWordWrap(True)
        line.addWidget(self.words, 1)
        self.button: QPushButton | None = None
        if alarm.repair:
            self.button = QPushButton(tr(alarm.repair_key))
            self.button.clicked.connect(lambda _=False: repair(alarm))
            line.addWidget(self.button)


def show_alarms(layout: QVBoxLayout, alarms: Sequence[Alarm], repair: Callable[[Alarm], object]) -> list[AlarmBand]:
    """Put these alarms in place of those before."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    bands = [AlarmBand(alarm, repair) for alarm in alarms]
    for band in bands:
        layout.addWidget(band)
    return bands
