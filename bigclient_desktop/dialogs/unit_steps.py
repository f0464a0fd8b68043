"""What is done to units and people: the form each step asks with, and the service that it runs."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from bigclient_desktop.dialogs.person_form import OWN_NUMBERS, PersonForm
from bigclient_desktop.dialogs.record_form import Asked, RecordForm
from bigclient_desktop.domain.fields import ORG_UNIT, STAFF, STAFF_TRANSFER, UNIT_NAME
from bigclient_desktop.domain.staff import OrgUnit, Staff, StaffTransfer, UnitName
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import people, same_person, unit_changes
from bigclient_desktop.services.units import PersonLine, UnitFile
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.words import tr


class UnitSteps:
    """Opens the forms before `page`."""

    def __init__(self, context: TabContext, lookups: Lookups, page: QWidget) -> None:
        self._context, self._lookups, self._page = context, lookups, page

    def _form(self, asked: Asked, record: Any, save: Any, told: Any) -> None:
        RecordForm(self._context, self._lookups, self._page, asked, record, save, told).open()

    # units

    def edit_unit(self, file: UnitFile) -> None:
        """The card. A city's has the switch for external part-timers, a specialty's whether it runs the business."""
        session, line = self._context.session, file.line
        names = ["phone", "attached_department", "address", "opened_on"]
        if line.kind == "sub_branch":
            names = ["name", "phone", "address", "opened_on"]
        elif line.kind == "specialty":
            names.append("runs_business")
        elif line.level in ("province", "city"):
            names.append("external_part_time")
        asked = Asked(ORG_UNIT, names, tr("units.edit_title", name=line.name), needed=("name",))
        self._form(
            asked,
            file.own,
            lambda new: unit_changes.save_unit(session, new, file.heads if _is_recorded(file) else None),
            lambda new: tr("units.unit_saved", name=line.name),
        )

    def rename(self, file: UnitFile) -> None:
        """A name from a day on."""
        session, code = self._context.session, file.line.code
        asked = Asked(
            UNIT_NAME,
            ("name", "valid_from", "official_name"),
            tr("units.rename_title", name=file.line.name),
            tr("units.rename_explain"),
            ("name", "valid_from"),
        )
        self._form(
            asked,
            UnitName(unit=code, valid_from=china_today()),
            lambda new: unit_changes.rename_unit(
                session, code, new.name or "", new.valid_from or china_today(), new.official_name or ""
            ),
            lambda new: tr("units.renamed", name=new.name),
        )

    def add_branch(self, file: UnitFile) -> None:
        """A sub-branch under the county; the next free code is proposed."""
        session, above = self._context.session, file.line

        def proposed(code: str) -> None:
            asked = Asked(
                ORG_UNIT,
                ("name", "code", "phone", "opened_on", "address"),
                tr("units.add_branch_title", name=above.name),
                tr("units.add_branch_explain", above=above.code),
                ("name",),
            )
            self._form(
                asked,
                OrgUnit(code=code),
                lambda new: unit_changes.add_sub_branch(session, above.code, new),
                lambda new: tr("units.branch_added", name=new.name),
            )

        self._context.background.run(
            lambda: unit_changes.proposed_code(session, above.code),
            proposed,
            self._context.failure,
            owner=self._page,
            topic="proposed_code",
        )

    def close_or_reopen(self, file: UnitFile) -> None:
        """Closes the unit from a day on; a closed one is opened again."""
        session, line = self._context.session, file.line
        if file.own.closed_on is not None:
            told = tr("units.reopened", name=line.name)
            self._context.write(lambda: unit_changes.reopen_unit(session, line.code), told, owner=self._page)
            return
        asked = Asked(
            ORG_UNIT,
            ("closed_on",),
            tr("units.close_title", name=line.name),
            tr("units.close_explain", code=line.code),
            ("closed_on",),
        )
        self._form(
            asked,
            replace(file.own, closed_on=china_today()),
            lambda new: unit_changes.close_unit(session, line.code, new.closed_on or china_today()),
            lambda new: tr("units.closed", name=line.name),
        )

    # people

    def new_person(self, file: UnitFile) -> None:
        """Somebody who begins at the unit."""
        self._person_form(file, Staff(unit=file.line.code, position="manager", began_on=china_today()))

    def edit_person(self, file: UnitFile, person: Staff, *, numbers_alone: bool) -> None:
        """What is recorded of a person; who may not manage people has his own numbers alone."""
        self._person_form(file, person, numbers_alone)

    def _person_form(self, file: UnitFile, person: Staff, numbers_alone: bool = False) -> None:
        PersonForm(
            self._context,
            self._lookups,
            self._page,
            person,
            external_allowed=file.external_allowed,
            city=file.city_name,
            only=OWN_NUMBERS if numbers_alone else (),
        ).open()

    def transfer(self, line: PersonLine) -> None:
        """To another unit, or another position, from a day on."""
        session, person = self._context.session, line.staff
        asked = Asked(
            STAFF_TRANSFER,
            ("unit", "position", "moved_on", "reason"),
            tr("units.transfer_title", name=person.name),
            tr("units.transfer_explain") + _still_held(line),
            ("unit", "position", "moved_on"),
        )
        self._form(
            asked,
            StaffTransfer(unit=person.unit, position=person.position, moved_on=china_today()),
            lambda new: people.transfer_staff(
                session,
                person.id,
                new.unit or "",
                new.position or "",
                new.moved_on or china_today(),
                new.reason or "",
            ),
            lambda new: tr("units.transferred", name=person.name),
        )

    def same_person(self, line: PersonLine) -> None:
        """The list tells him twice: which other entry stands for this one."""
        session, person = self._context.session, line.staff
        asked = Asked(
            STAFF,
            ("same_as",),
            tr("units.same_person_title", name=person.name),
            tr("units.same_person_explain"),
            ("same_as",),
        )
        self._form(
            asked,
            person,
            lambda new: same_person.join(session, person.id, new.same_as or ""),
            lambda new: tr("units.same_person_told", name=person.name),
        )

    def leave_or_return(self, line: PersonLine) -> None:
        """A leaver with his last day; or a leaving taken back, after a question."""
        session, person = self._context.session, line.staff
        if not line.is_present:
            told = tr("units.taken_back", name=person.name)
            ask(
                self._page,
                tr("units.take_back_title", name=person.name),
                tr("units.take_back_text"),
                (
                    tr("units.take_back"),
                    lambda: self._context.write(lambda: people.take_back(session, person.id), told, owner=self._page),
                ),
                (tr("form.cancel"), lambda: None),
            )
            return
        asked = Asked(
            STAFF,
            ("left_on",),
            tr("units.leave_title", name=person.name),
            tr("units.leave_explain") + _still_held(line),
            ("left_on",),
        )
        self._form(
            asked,
            replace(person, left_on=china_today()),
            lambda new: people.let_go(session, person.id, new.left_on or china_today()),
            lambda new: tr("units.left", name=person.name),
        )


def _is_recorded(file: UnitFile) -> bool:
    return bool(file.heads)


def _still_held(line: PersonLine) -> str:
    load = line.load
    if load is None or not (load.lead or load.deputy):
        return ""
    return tr("units.still_held", name=line.staff.name, lead=load.lead, deputy=load.deputy)
