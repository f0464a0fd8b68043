"""Another person for this store: one known already or a new one, with a password of his own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_add_person import Ui_AddPerson
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.positions import SEAT_POSITIONS, is_part_time
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.passwords import SHORTEST, CapsLockHint, strength_words
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change


class AddPersonDialog(Worded, QDialog):
    """Name (picked or typed), unit, position, and the password twice."""

    done_with = Signal()
    """He is in."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: list[Staff] = []
        self.ui = Ui_AddPerson()
        self.ui.setupUi(self)
        self._busy = Busy(self.ui.busy)
        self.unit = ChoiceField(Lookups(context, self).options("units"), self)
        self.unit.set_value(context.session.unit)
        self.ui.unit_place.addWidget(self.unit)
        self.ui.unit_label.setBuddy(self.unit)
        tab_through(self)
        fit_screen(self)
        for field in (self.ui.first, self.ui.second):
            CapsLockHint(field, self.ui.caps_lock)
        self.ui.first.textChanged.connect(
            lambda text: show_words(self.ui.strength, strength_words(text) if text else "")
        )
        self.ui.name.currentIndexChanged.connect(self._take_known)
        self.ui.position.currentIndexChanged.connect(lambda line: self._tell_known())
        self.ui.name.editTextChanged.connect(lambda text: self._tell_known())
        self.ui.save.clicked.connect(self.add)
        save_keys(self, self.ui.save)
        self.ui.cancel.clicked.connect(self.close)
        self.ui.save.setDefault(True)
        self.retranslate()
        self._read()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        chosen = self.ui.position.currentIndex()
        self.ui.position.clear()
        self.ui.position.addItems([tr(f"staff.position.{position}") for position in SEAT_POSITIONS])
        self.ui.position.setCurrentIndex(max(chosen, 0))
        self.unit.name_for_readers(tr("staff.unit"))
        show_words(self.ui.strength, "")
        show_words(self.ui.error, "")
        self._tell_known()

    def add(self) -> None:
        """Check what was typed, and do it."""
        known = self._picked()
        name = (known.name if known else self.ui.name.currentText().strip()) or ""
        password = self.ui.first.text()
        problem = "" if name else tr("failure.name_missing")
        problem = problem or self.unit.complaint() or ("" if self.unit.value() else tr("store_people.no_unit"))
        problem = problem or (strength_words(password) if len(password) < SHORTEST else "")
        if not problem and password != self.ui.second.text():
            problem = tr("password.differ")
        show_words(self.ui.error, problem)
        if problem or self._busy.is_on:
            return
        self._keep(name, str(self.unit.value()), known.id if known else None)

    def _keep(self, name: str, unit_code: str, known: str | None) -> None:
        session, password = self._context.session, self.ui.first.text()
        position = SEAT_POSITIONS[self.ui.position.currentIndex()]

        def add() -> object:
            from bigclient_desktop.services.store_people import let_in

            return let_in(session, unit=unit_code, name=name, position=position, password=password, known=known)

        def added(change: "Change") -> None:
            self._busy.stop()
            self._context.changes.happened.emit(change)
            self._context.notices.tell(tr("store_people.added", name=name))
            self.done_with.emit()
            self.close()

        self._busy.start()
        self._context.background.run(add, added, self._refuse, owner=self, lane=Lane.WRITE)

    def _read(self) -> None:
        def read() -> object:
            from bigclient_desktop.services.store_people import may_be_added

            return may_be_added(self._context.session)

        self._context.background.run(read, self._offer, self._refuse, owner=self, topic="known")

    def _offer(self, people: list[Staff]) -> None:
        typed = self.ui.name.currentText()
        self._known = people
        self.ui.name.clear()
        self.ui.name.addItems([_words(person) for person in people])
        self.ui.name.setCurrentIndex(-1)
        self.ui.name.setEditText(typed)

    def _picked(self) -> Staff | None:
        """Who stands in the people list under what is written in the field."""
        typed = self.ui.name.currentText()
        return next((person for person in self._known if _words(person) == typed), None)

    def _take_known(self, line: int) -> None:
        if 0 <= line < len(self._known):
            person = self._known[line]
            self.unit.set_value(person.unit)
            if person.position in SEAT_POSITIONS:
                self.ui.position.setCurrentIndex(SEAT_POSITIONS.index(person.position))

    def _tell_known(self) -> None:
        person = self._picked()
        told = tr("store_people.known", name=person.name) if person else ""
        position = SEAT_POSITIONS[max(self.ui.position.currentIndex(), 0)]
        if is_part_time(position):
            told = " ".join(filter(None, (told, tr(f"store_people.{position}_hint"))))
        show_words(self.ui.known, told)

    def _refuse(self, error: Exception) -> None:
        self._busy.stop()
        show_error(self.ui.error, error)


def _words(person: Staff) -> str:
    info = unit(person.unit or "")
    place = info.name if info else person.unit or ""
    position = tr(f"staff.position.{person.position}") if person.position else ""
    return " · ".join(part for part in (person.name, position, place) if part)
