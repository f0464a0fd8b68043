"""The form of a person: which fields it shows follows from the position."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.dialogs.record_form import Asked, RecordForm
from bigclient_desktop.domain.fields import STAFF
from bigclient_desktop.domain.positions import EXTERNAL_PART_TIME, MANAGER
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change

_ALWAYS = ("name", "position", "phone", "mobile", "began_on")
_OF_POSITION: Mapping[str, Sequence[str]] = {
    MANAGER.code: ("dispatch", "dispatch_unit", "dispatch_place"),
    EXTERNAL_PART_TIME.code: ("agreement_number", "agreement_from", "agreement_until"),
}
OWN_NUMBERS = ("phone", "mobile")
"""What everybody may change of himself."""


class PersonForm(RecordForm):
    """A new person, or one who is here. `only` fields are shown to who may not manage people."""

    def __init__(
        self,
        context: TabContext,
        lookups: Lookups,
        parent: QWidget,
        person: Staff,
        *,
        external_allowed: bool,
        city: str,
        only: Sequence[str] = (),
    ) -> None:
        self._external = "" if external_allowed else tr("units.external_off", city=city)
        names = only or (*_ALWAYS, *(name for names in _OF_POSITION.values() for name in names))
        title = tr("units.edit_person_title", name=person.name) if person.id else tr("units.new_person_title")
        asked = Asked(STAFF, names, title, needed=("name", "position"))
        super().__init__(context, lookups, parent, asked, person, self._keep, lambda one: _told(one))
        self._follow_position()

    def record(self) -> Any:
        """Without what does not belong to the position."""
        person = self.binding.record()
        gone = [name for position, names in _OF_POSITION.items() if position != person.position for name in names]
        return replace(person, **dict.fromkeys(gone)) if "position" in self.binding.rows else person

    def _changed(self, name: str) -> None:
        super()._changed(name)
        if name == "position":
            self._follow_position()

    def _follow_position(self) -> None:
        rows = self.binding.rows
        if "position" not in rows:
            return
        position = rows["position"].editor.value()
        for of_position, names in _OF_POSITION.items():
            for name in names:
                rows[name].setVisible(position == of_position)
                rows[name].label.setVisible(position == of_position)
        words = tr("units.position_hint") if self.binding.record().id else ""
        show_words(self.ui.explain, self._external if position == EXTERNAL_PART_TIME.code and self._external else words)

    def _keep(self, person: Staff) -> "Change":
        from bigclient_desktop.services.people import save_staff

        return save_staff(self._context.session, [person])


def _told(person: Staff) -> str:
    return tr("units.person_saved", name=person.name or "")
