"""What of a customer file counts how much for its completeness: the office's own weights, by kind of customer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QSpinBox, QTableWidgetItem, QWidget

from bigclient_desktop.compiled_ui.dialogs.ui_completeness import Ui_CompletenessWeights
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.completeness import (
    COMPETITORS,
    EXTRAS,
    KINDS,
    MOST_WEIGHT,
    WEIGHABLE,
    Weights,
    shipped_weights,
)
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import fit_screen, indent, show_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.small_table import dress_table
from bigclient_desktop.widgets.tab_order import tab_along
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.services.weights import WeightsInForce

_ROW_PX = 42


class CompletenessDialog(Worded, QDialog):
    """Nothing takes effect before it is saved; then every file is measured anew."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_CompletenessWeights()
        self.ui.setupUi(self)
        fit_screen(self)
        self.boxes: dict[tuple[str, str], QSpinBox] = {}
        self._found: WeightsInForce | None = None
        self.ui.defaults.clicked.connect(lambda: self._show(shipped_weights()))
        self.ui.save.clicked.connect(self.save)
        save_keys(self, self.ui.save)
        self.ui.cancel.clicked.connect(self.close)
        self.retranslate()
        self._read()

    def retranslate(self) -> None:
        kept = {place: box.value() for place, box in self.boxes.items()}
        self.ui.retranslateUi(self)
        table = self.ui.weights
        heads = ["completeness.field", "completeness.section", *(f"customer.kind.{kind}" for kind in KINDS)]
        dress_table(table, [tr(head) for head in heads], stretched=0)
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        for column in (2, 3):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, 96)
        table.setRowCount(len(WEIGHABLE))
        for row, name in enumerate(WEIGHABLE):
            for column, text in enumerate((tr(f"customer.{name}"), _section(name))):
                cell = QTableWidgetItem(text)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(row, column, cell)
            for column, kind in enumerate(KINDS, 2):
                box = self.boxes[kind, name] = QSpinBox()
                box.setRange(0, MOST_WEIGHT)
                indent(box)
                box.setValue(kept.get((kind, name), 0))
                box.setAccessibleName(f"{tr(f'customer.{name}')} · {tr(f'customer.kind.{kind}')}")
                box.valueChanged.connect(self._say_sums)
                table.setCellWidget(row, column, _apart(box))
        tab_along([table, *self.boxes.values(), self.ui.defaults, self.ui.save, self.ui.cancel])
        self._tell_office()
        self._say_sums()

    def save(self) -> None:
        """Keep them, and measure every file."""
        own = {kind: {name: self.boxes[kind, name].value() for name in WEIGHABLE} for kind in KINDS}
        session = self._context.session

        def write() -> Change:
            from bigclient_desktop.services.weights import save_completeness_weights

            is_shipped = all(_positive(own[kind]) == _positive(shipped_weights().by_kind[kind]) for kind in KINDS)
            return save_completeness_weights(session, {} if is_shipped else own)

        self.ui.save.setEnabled(False)
        self._context.write(
            write, tr("completeness.saved"), owner=self, done=lambda _: self.close(), refused=self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        self.ui.sums.setText(sentence_of(error))
        self.ui.save.setEnabled(True)

    def _read(self) -> None:
        session = self._context.session

        def read() -> object:
            from bigclient_desktop.services.weights import weights_in_force

            return weights_in_force(session)

        self._context.background.run(read, self._take, self._refuse, owner=self, topic="completeness")

    def _take(self, found: "WeightsInForce") -> None:
        self._found = found
        self._show(found.weights)
        self._tell_office()

    def _tell_office(self) -> None:
        """Whose weights these are; who may not set others can look at them."""
        found = self._found
        if found is None:
            show_words(self.ui.office, "")
            return
        info = unit(found.office)
        key = found.said_by
        if key == "office":
            is_city = info is not None and info.level == "city"
            key = "alone" if found.is_alone else "office" if is_city else "unit"
        show_words(self.ui.office, tr(f"completeness.by_{key}", office=info.name if info else found.office))
        for box in self.boxes.values():
            box.setReadOnly(found.refused is not None)
        self.ui.defaults.setEnabled(found.refused is None)
        self.ui.defaults.setToolTip(self._why_not())
        self._say_sums()

    def _why_not(self) -> str:
        refused = self._found.refused if self._found else None
        return sentence_of(refused) if refused else ""

    def _show(self, weights: Weights) -> None:
        for (kind, name), box in self.boxes.items():
            box.setValue(weights.by_kind[kind].get(name, 0))

    def _say_sums(self) -> None:
        sums = dict.fromkeys(KINDS, 0)
        for (kind, _), box in self.boxes.items():
            sums[kind] += box.value()
        self.ui.sums.setText(tr("completeness.sums", **sums))
        why_not = self._why_not() or ("" if all(sums.values()) else tr("failure.weights_refused"))
        self.ui.save.setEnabled(not why_not)
        self.ui.save.setToolTip(why_not)


def _apart(box: QSpinBox) -> QWidget:
    """The box with some air: rows of boxes that touch are read as one."""
    frame = QWidget()
    line = QHBoxLayout(frame)
    line.setContentsMargins(4, 4, 4, 4)
    line.addWidget(box)
    return frame


def _section(name: str) -> str:
    """Where it stands on the form."""
    if name in EXTRAS:
        return tr("section.competitors" if name == COMPETITORS else "section.contacts")
    return tr(f"section.{CUSTOMER.by_name[name].section}")


def _positive(weights: dict[str, int]) -> dict[str, int]:
    return {name: weight for name, weight in weights.items() if weight}
