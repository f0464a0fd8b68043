"""A list with the record under the cursor in full below it, and views of the list to choose from."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QTextBrowser, QToolButton

from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.record_card import show_sheet
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

SHEET_HEIGHT = 190


class SheetPage(RecordPage):
    """`html_of` tells the record under the cursor; links in it come by `link`."""

    link = Signal(str)
    view_changed = Signal(str)

    def __init__(
        self,
        context: TabContext,
        columns: tuple[Column[Any], ...],
        setting: str,
        say_empty: Callable[[StatePanel], None],
        identity: Callable[[Any], str],
    ) -> None:
        super().__init__(context, columns, setting, say_empty, identity)
        self.context = context
        self.views: dict[str, QToolButton] = {}
        self.view = ""
        self._group = QButtonGroup(self)
        self.sheet = QTextBrowser()
        self.sheet.setProperty("look", "sheet")
        self.sheet.setOpenLinks(False)
        self.sheet.setFixedHeight(SHEET_HEIGHT)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet.anchorClicked.connect(lambda url: self.link.emit(url.toString()))
        self.ui.table_column.addWidget(self.sheet)
        self.list.current_changed.connect(self.show_current)
        self.list.selection_changed.connect(self.allow)
        self.list.model.modelReset.connect(self.allow)

    def html_of(self, record: Any) -> str:
        """The record in full."""
        raise NotImplementedError

    def allow(self) -> None:
        """Which buttons can be pressed for what is selected."""

    def chosen(self) -> list[Any]:
        """The selected records."""
        return self.list.selected()

    def show_current(self) -> None:
        """The record under the cursor."""
        record = self.current()
        show_sheet(self.sheet, self.html_of(record) if record is not None else "")

    def offer_views(self, names: Sequence[str], prefix: str) -> None:
        """Views of the list beside each other, the first of them in front."""
        for name in names:
            button = QToolButton()
            button.setText(tr(f"{prefix}.view_{name}"))
            button.setCheckable(True)
            button.setProperty("look", "filter")
            button.clicked.connect(lambda _=False, name=name: self.turn(name))
            self._group.addButton(button)
            self.views[name] = button
            self.ui.filter_line.addWidget(button)
        self.ui.filter_line.addStretch(1)
        self._press(names[0])

    def turn(self, name: str) -> None:
        """Another view."""
        self._press(name)
        self.view_changed.emit(name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.show_current()
        super().changeEvent(event)

    def _press(self, name: str) -> None:
        self.view = name
        for key, button in self.views.items():
            button.setChecked(key == name)
            button.setProperty("active", key == name)
            button.style().unpolish(button)
            button.style().polish(button)


def facts(*pairs: tuple[str, str], beside: int = 1) -> str:
    """Labelled cells, `beside` of them in a line; a pair without a value is left out. Values are HTML already."""
    told = [(label, value) for label, value in pairs if value]
    rows = []
    for start in range(0, len(told), beside):
        line = told[start : start + beside]
        width = "18%" if beside == 1 else "14%"
        cells = "".join(f'<td class="label" width="{width}">{label}</td><td>{value}</td>' for label, value in line)
        rest = f'<td colspan="{2 * (beside - len(line))}"></td>' if len(line) < beside else ""
        rows.append(f"<tr>{cells}{rest}</tr>")
    return f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'
