"""People of the centre: a list, and one of them to edit."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_people import Ui_People
from bigclient_desktop.domain.fields import STAFF
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change

_POSITIONS = STAFF.by_name["position"].choices


class PeopleDialog(Worded, QDialog):
    """Who can be lead or deputy manager of a customer."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people: list[Staff] = []
        self._edited = Staff(unit=context.session.unit)
        self.ui = Ui_People()
        self.ui.setupUi(self)
        self.ui.new_person.clicked.connect(self.begin_new)
        self.ui.save.clicked.connect(self.save)
        self.ui.close.clicked.connect(self.close)
        self.retranslate()
        self.ui.list.itemSelectionChanged.connect(self._edit_picked)
        self.refresh()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        heads = [tr(f"people.{head}") for head in ("name", "position", "unit", "phone", "mobile", "left_on")]
        dress_table(self.ui.list, heads, stretched=2)
        self.ui.position.clear()
        self.ui.position.addItems([tr(f"staff.position.{position}") for position in _POSITIONS])
        self._show(self._people)
        self._edit(self._edited)

    def refresh(self) -> None:
        """Read the list anew."""

        def read() -> object:
            from bigclient_desktop.services.people import list_staff

            return list_staff(self._context.session)

        self._context.background.run(read, self._show, self._refuse, owner=self, topic="people")

    def begin_new(self) -> None:
        """An empty form."""
        self.ui.list.clearSelection()
        self._edit(Staff(unit=self._context.session.unit, position=_POSITIONS[0]))
        self.ui.name.setFocus()

    def save(self) -> None:
        """What stands in the form."""
        person = replace(
            self._edited,
            name=self.ui.name.text().strip() or None,
            position=_POSITIONS[self.ui.position.currentIndex()],
            phone=self.ui.phone.text().strip() or None,
            mobile=self.ui.mobile.text().strip() or None,
            left_on=(self._edited.left_on or date.today()) if self.ui.left.isChecked() else None,
        )
        if not person.name:
            show_words(self.ui.error, tr("people.no_name"))
            return

        def keep() -> object:
            from bigclient_desktop.services.people import save_staff

            return save_staff(self._context.session, [person])

        show_words(self.ui.error, "")
        self._context.background.run(keep, self._saved, self._refuse, owner=self, lane=Lane.WRITE)

    def _saved(self, change: "Change") -> None:
        self._context.changes.happened.emit(change)
        self.refresh()
        self.begin_new()

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.error, error)

    def _edit_picked(self) -> None:
        line = picked_line(self.ui.list)
        if line >= 0:
            self._edit(self._people[line])

    def _edit(self, person: Staff) -> None:
        self._edited = person
        self.ui.name.setText(person.name or "")
        self.ui.position.setCurrentIndex(_POSITIONS.index(person.position) if person.position in _POSITIONS else 0)
        self.ui.phone.setText(person.phone or "")
        self.ui.mobile.setText(person.mobile or "")
        self.ui.left.setChecked(person.left_on is not None)
        show_words(self.ui.error, "")

    def _show(self, people: list[Staff]) -> None:
        self._people = people
        fill_table(self.ui.list, [_line(person) for person in people])
        self.ui.empty.setVisible(not people)


def _line(person: Staff) -> tuple[str, ...]:
    info = unit(person.unit or "")
    position = tr(f"staff.position.{person.position}") if person.position else ""
    left = person.left_on.isoformat() if person.left_on else ""
    place = info.name if info else person.unit or ""
    return (person.name or "", position, place, person.phone or "", person.mobile or "", left)
