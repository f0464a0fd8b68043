"""The pages of the first run, each with what it must be told before one can go on."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.compiled_ui.first_run.ui_identity import Ui_Identity
from bigclient_desktop.compiled_ui.first_run.ui_language import Ui_Language
from bigclient_desktop.compiled_ui.first_run.ui_password import Ui_Password
from bigclient_desktop.compiled_ui.first_run.ui_start import Ui_Start
from bigclient_desktop.domain.positions import SEAT_POSITIONS, is_part_time
from bigclient_desktop.opening.unit_tree import UnitTree
from bigclient_desktop.widgets.looks import indent, show_words
from bigclient_desktop.widgets.passwords import SHORTEST, CapsLockHint, strength_words
from bigclient_desktop.widgets.words import Worded, tr, words


class LanguagePage(Worded, QWidget):
    """1: the language, and the folder of the data."""

    language_chosen = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.ui = Ui_Language()
        self.ui.setupUi(self)
        (self.ui.english if words().language == "en" else self.ui.chinese).setChecked(True)
        self.ui.chinese.clicked.connect(lambda: self.language_chosen.emit("zh_CN"))
        self.ui.english.clicked.connect(lambda: self.language_chosen.emit("en"))
        self.ui.folder.setText(str(folder))
        self.ui.folder.textEdited.connect(lambda: show_words(self.ui.refusal, ""))
        self.ui.browse.clicked.connect(self._browse)
        show_words(self.ui.refusal, "")
        self.setFocusProxy(self.ui.folder)

    @property
    def folder(self) -> Path:
        return Path(self.ui.folder.text().strip()).expanduser()

    def missing(self) -> str:
        """What is still needed, in words; empty if nothing."""
        return "" if self.ui.folder.text().strip() else tr("first_run.folder_empty")

    def refuse(self, sentence: str) -> None:
        """Why this folder cannot be."""
        show_words(self.ui.refusal, sentence)
        self.ui.folder.setFocus()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        show_words(self.ui.refusal, "")

    def _browse(self) -> None:
        start = next(path for path in (self.folder, *self.folder.parents) if path.exists())
        chosen = QFileDialog.getExistingDirectory(self, tr("first_run.choose_folder"), str(start))
        if chosen:
            self.ui.folder.setText(str(Path(chosen)))
            show_words(self.ui.refusal, "")


class IdentityPage(Worded, QWidget):
    """2: unit, name and position."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_Identity()
        self.ui.setupUi(self)
        self.ui.name_label.setBuddy(self.ui.name)
        self.ui.position_label.setBuddy(self.ui.position)
        self._tree = UnitTree(self.ui.units)
        self.ui.nothing.hide()
        self.ui.filter.textChanged.connect(lambda text: self.ui.nothing.setVisible(not self._tree.seek(text)))
        self.ui.units.selectionModel().currentChanged.connect(lambda now, before: self._show_unit())
        self.ui.position.currentIndexChanged.connect(lambda line: self._tell_position())
        self.setFocusProxy(self.ui.filter)
        self.retranslate()

    @property
    def unit(self) -> str:
        return self._tree.code_at(self.ui.units.currentIndex())

    @property
    def name(self) -> str:
        return self.ui.name.text().strip()

    @property
    def position(self) -> str:
        return SEAT_POSITIONS[max(self.ui.position.currentIndex(), 0)]

    def missing(self) -> str:
        """What is still needed, in words; empty if nothing."""
        if not self.unit:
            self.ui.filter.setFocus()
            return tr("first_run.choose_unit")
        if not self.name:
            self.ui.name.setFocus()
            return tr("first_run.enter_name")
        return ""

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        chosen = max(self.ui.position.currentIndex(), 0)
        self.ui.position.clear()
        self.ui.position.addItems([tr(f"staff.position.{position}") for position in SEAT_POSITIONS])
        self.ui.position.setCurrentIndex(chosen)
        self._tell_position()
        self._show_unit()

    def _tell_position(self) -> None:
        """A part-time marketer's machine is a centre's, and his agreement is recorded there."""
        show_words(self.ui.position_hint, tr("first_run.part_time_hint") if is_part_time(self.position) else "")

    def _show_unit(self) -> None:
        index = self.ui.units.currentIndex()
        if self.unit:
            name = index.siblingAtColumn(0).data()
            self.ui.unit.setText(tr("first_run.unit_chosen", name=name, code=self.unit))
        else:
            self.ui.unit.setText(tr("first_run.unit_none"))


class PasswordPage(Worded, QWidget):
    """3: the password, twice."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_Password()
        self.ui.setupUi(self)
        self.ui.first_label.setBuddy(self.ui.first)
        self.ui.second_label.setBuddy(self.ui.second)
        CapsLockHint(self.ui.first, self.ui.caps_lock)
        CapsLockHint(self.ui.second, self.ui.caps_lock)
        self.ui.first.textChanged.connect(lambda: self._show_strength())
        self.ui.first.returnPressed.connect(self.ui.second.setFocus)
        self.ui.second.returnPressed.connect(self.entered)
        self.setFocusProxy(self.ui.first)

    @property
    def password(self) -> str:
        return self.ui.first.text()

    def missing(self) -> str:
        """What is still needed, in words; empty if nothing."""
        if len(self.password) < SHORTEST:
            self.ui.first.setFocus()
            return strength_words(self.password)
        if self.password != self.ui.second.text():
            self.ui.second.setFocus()
            return tr("password.differ")
        return ""

    def forget(self) -> None:
        """Empty both fields."""
        self.ui.first.clear()
        self.ui.second.clear()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._show_strength()

    def _show_strength(self) -> None:
        self.ui.strength.setText(strength_words(self.password) if self.password else "")


class StartPage(Worded, QWidget):
    """4: by a grant of the centre, from Excel, empty, or with sample data."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_Start()
        self.ui.setupUi(self)
        self.ui.excel.setChecked(True)
        indent(self.ui.size)
        self.setFocusProxy(self.ui.excel)
        self.ui.sample.toggled.connect(self._show_size)
        self._show_size(False)

    def missing(self) -> str:
        """Nothing: one of them is always chosen."""
        return ""

    @property
    def choice(self) -> str:
        """`join`, `excel`, `empty` or `sample`."""
        chosen = {"join": self.ui.join, "excel": self.ui.excel, "empty": self.ui.empty, "sample": self.ui.sample}
        return next(name for name, button in chosen.items() if button.isChecked())

    @property
    def customers(self) -> int:
        return self.ui.size.value()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)

    def _show_size(self, shown: bool) -> None:
        self.ui.size.setVisible(shown)
        self.ui.size_label.setVisible(shown)
