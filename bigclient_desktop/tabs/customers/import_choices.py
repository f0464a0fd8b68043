"""Words of the sheet that no list knows: which of the program's own do they mean?"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.spreadsheets.columns import target_of
from bigclient_desktop.tabs.customers.import_columns import target_words
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.editors import options_for
from bigclient_desktop.widgets.looks import scrolled
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

Choices = Mapping[str, Mapping[str, str]]


def nameable(unknown: Mapping[str, Mapping[str, int]]) -> Mapping[str, Mapping[str, int]]:
    """Without the people: who is not known here has to be added first."""
    return {
        target: texts
        for target, texts in unknown.items()
        if ENTITY_BY_NAME[target_of(target).entity].by_name[target_of(target).field].dictionary != "staff"
    }


class UnknownWords(QDialog):
    """A line for every word; what is left open stays out of the import."""

    def __init__(
        self,
        unknown: Mapping[str, Mapping[str, int]],
        lookups: Lookups,
        take: Callable[[Choices], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("imports.unknown_title"))
        self.resize(640, 420)
        self._take = take
        self.editors: dict[tuple[str, str], ChoiceField] = {}
        layout = QVBoxLayout(self)
        hint = QLabel(tr("imports.unknown_text"))
        hint.setProperty("look", "hint")
        hint.setWordWrap(True)
        layout.addWidget(hint)
        inner = QWidget()
        layout.addWidget(scrolled(inner))
        grid = QGridLayout(inner)
        grid.setColumnStretch(2, 1)
        for target, texts in nameable(unknown).items():
            goal = target_of(target)
            field = ENTITY_BY_NAME[goal.entity].by_name[goal.field]
            for text, count in texts.items():
                editor = ChoiceField(options_for(goal.entity, field, lookups.options))
                self.editors[target, text] = editor
                row = grid.rowCount()
                grid.addWidget(QLabel(target_words(target)), row, 0)
                grid.addWidget(QLabel(tr("imports.unknown_word", text=text, count=count)), row, 1)
                grid.addWidget(editor, row, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        two_buttons(self, layout, tr("imports.check_again"), self._accept)

    def chosen(self) -> Choices:
        """What was said, by field and word."""
        found: dict[str, dict[str, str]] = {}
        for (target, text), editor in self.editors.items():
            key = editor.value()
            if key:
                found.setdefault(target_of(target).field, {})[text] = key
        return found

    def _accept(self) -> None:
        self._take(self.chosen())
        self.accept()
