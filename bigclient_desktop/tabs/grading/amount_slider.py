"""A slider and a field that say the same amount, in 分; typing may go beyond what the slider reaches."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QSlider

from bigclient_desktop.widgets.looks import indent

_STEPS = 1000
_WAN = 1_000_000


class AmountSlider(QObject):
    """`changed` when the amount does; `show` does not speak."""

    changed = Signal()

    def __init__(self, slider: QSlider, spin: QDoubleSpinBox, suffix: str) -> None:
        super().__init__(slider)
        self._slider, self._spin = slider, spin
        self._most = 1
        slider.setRange(0, _STEPS)
        slider.setPageStep(50)
        indent(spin)
        spin.setSuffix(f" {suffix}")
        spin.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        slider.valueChanged.connect(self._slid)
        spin.valueChanged.connect(self._typed)

    def amount(self) -> int:
        """分."""
        return round(self._spin.value() * _WAN)

    def show(self, amount: int, most: int) -> None:
        """Another amount, and how far the slider reaches."""
        self._most = max(most, _WAN)
        for widget in (self._slider, self._spin):
            widget.blockSignals(True)
        self._spin.setValue(amount / _WAN)
        self._slider.setValue(self._place(amount))
        for widget in (self._slider, self._spin):
            widget.blockSignals(False)

    def _place(self, amount: int) -> int:
        return max(0, min(_STEPS, round(amount * _STEPS / self._most)))

    def _slid(self, place: int) -> None:
        self._spin.blockSignals(True)
        self._spin.setValue(max(place * self._most / _STEPS / _WAN, self._spin.minimum()))
        self._spin.blockSignals(False)
        self.changed.emit()

    def _typed(self, _: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(self._place(self.amount()))
        self._slider.blockSignals(False)
        self.changed.emit()
