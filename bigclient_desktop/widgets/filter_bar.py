"""Filters of a list: a button each, and a chip for everything that is filtered by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from bigclient_desktop.widgets.filter_picker import FilterPicker
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.options import ListedOptions
from bigclient_desktop.widgets.set_fields import ClosableChip
from bigclient_desktop.widgets.words import tr


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: its name in the query, a catalogue key, and what can be ticked."""

    name: str
    label: str
    options: Callable[[], ListedOptions]
    """Made when they are first looked at: reading hundreds of names as pinyin takes its time."""


class FilterBar(QWidget):
    """`changed` gives what is ticked, by filter name."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=6)
        self._filters: dict[str, Filter] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._chips: list[QWidget] = []
        self.ticked: dict[str, tuple[str, ...]] = {}

    def offer(self, filters: tuple[Filter, ...]) -> None:
        """The filters of this list; what is ticked stays."""
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self._filters = {one.name: one for one in filters}
        self._buttons = {}
        for one in filters:
            button = QToolButton(self)
            button.setProperty("look", "filter")
            button.setText(f"{tr(one.label)} ▾")
            button.clicked.connect(lambda _=False, name=one.name: self._open(name))
            self._buttons[one.name] = button
            self._flow.insert_widget(len(self._buttons) - 1, button)
        self._show_chips()

    def tick(self, ticked: dict[str, tuple[str, ...]]) -> None:
        """Other ticks, as if by hand."""
        self.put(ticked)
        self.changed.emit(self.ticked)

    def put(self, ticked: Mapping[str, tuple[str, ...]]) -> None:
        """Other ticks, of which nobody is told."""
        self.ticked = {name: keys for name, keys in ticked.items() if keys}
        self._show_chips()

    @property
    def offered(self) -> Mapping[str, Filter]:
        """The filters of this list by name."""
        return self._filters

    def clear(self) -> None:
        """No filter at all."""
        self.tick({})

    def _open(self, name: str) -> None:
        one, button = self._filters[name], self._buttons[name]
        picker = FilterPicker(tr(one.label), one.options(), self.ticked.get(name, ()), self)
        picker.ticked.connect(lambda keys: self.tick({**self.ticked, name: keys}))
        picker.show_below(button, QPoint(0, button.height() + 2))

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for name, keys in self.ticked.items():
            one = self._filters.get(name)
            if one is None:
                continue
            for key in keys[:4]:
                self._add_chip(tr("form.named", name=tr(one.label), value=one.options().label(key)), name, (key,))
            if keys[4:]:
                self._add_chip(f"{tr(one.label)}: +{len(keys) - 4}", name, keys[4:])
        if self._chips:
            clear = QPushButton(tr("table.clear_filters"), self)
            clear.setProperty("look", "link")
            clear.clicked.connect(self.clear)
            self._chips.append(clear)
            self._flow.addWidget(clear)
        for name, button in self._buttons.items():
            button.setProperty("active", "true" if name in self.ticked else "false")
            button.style().unpolish(button)
            button.style().polish(button)
        self.updateGeometry()

    def _add_chip(self, words: str, name: str, keys: tuple[str, ...]) -> None:
        chip = ClosableChip(words, self)
        kept = tuple(key for key in self.ticked[name] if key not in keys)
        chip.closed.connect(lambda: self.tick({**self.ticked, name: kept}))
        self._chips.append(chip)
        self._flow.addWidget(chip)
