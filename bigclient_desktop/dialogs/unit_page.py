"""One unit: its card and its people, and what can be done with both."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from bigclient_desktop.compiled_ui.dialogs.ui_unit_page import Ui_UnitPage
from bigclient_desktop.dialogs.transfers_dialog import TransfersDialog
from bigclient_desktop.dialogs.unit_facts import dispatch_words, kind_words, sheet_of, state_words
from bigclient_desktop.dialogs.unit_steps import UnitSteps
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.unit_rules import check_closing, has_sub_branches
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.access import Action, NotAllowed
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.units import PersonLine, UnitFile, unit_file, why_not_in_unit
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.portfolio_dialog import hand_over_all
from bigclient_desktop.widgets.chips import Chip, ChipLabel
from bigclient_desktop.widgets.flow_layout import line_up
from bigclient_desktop.widgets.load_bar import LoadDelegate, show_load
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import Worded, tr, words

_LOAD = 2
_ROOM = 44
"""Pixels around the words of a load: its sign and the cell's edges."""
_PEOPLE_PX = 168
"""The heads and four people, however low the dialog is."""
_LEAST = 400
"""Pixels; before the page has its size."""
_HEADS = ("staff.name", "staff.position", "units.load", "staff.dispatch", "staff.mobile", "units.state")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A unit's file, and why the person may not keep its people or the unit itself."""

    file: UnitFile
    no_people: NotAllowed | None
    no_units: NotAllowed | None


class UnitPage(Worded, QWidget):
    """Shows one unit at a time."""

    def __init__(self, context: TabContext, lookups: Lookups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._lookups = context, lookups
        self._steps = UnitSteps(context, lookups, self)
        self._loaded: Loaded | None = None
        self._people: Sequence[PersonLine] = ()
        self._code = self._picked = ""
        self.ui = ui = Ui_UnitPage()
        ui.setupUi(self)
        self._level, self._closed = ChipLabel(), ChipLabel()
        for chip in (self._level, self._closed):
            ui.chips.addWidget(chip)
        line_up(ui.head, ui.edit_unit)
        line_up(ui.people_head, ui.new_person)
        ui.facts.document().setDocumentMargin(0)
        ui.people.setMinimumHeight(_PEOPLE_PX)
        ui.people.setItemDelegateForColumn(_LOAD, LoadDelegate(ui.people))
        ui.people.itemSelectionChanged.connect(self._allow)
        ui.people.doubleClicked.connect(lambda _: ui.edit_person.click())
        ui.edit_unit.clicked.connect(lambda: self._steps.edit_unit(self.file))
        ui.rename_unit.clicked.connect(lambda: self._steps.rename(self.file))
        ui.add_branch.clicked.connect(lambda: self._steps.add_branch(self.file))
        ui.close_unit.clicked.connect(lambda: self._steps.close_or_reopen(self.file))
        ui.new_person.clicked.connect(lambda: self._steps.new_person(self.file))
        ui.edit_person.clicked.connect(self._edit_person)
        ui.transfer.clicked.connect(lambda: self._steps.transfer(self._person()))
        ui.leave.clicked.connect(lambda: self._steps.leave_or_return(self._person()))
        ui.hand_over.clicked.connect(lambda: hand_over_all(context, self._person().staff.id, self))
        ui.person_history.clicked.connect(lambda: TransfersDialog(context, lookups, self._person().staff, self).open())
        ui.same_person.clicked.connect(lambda: self._steps.same_person(self._person()))
        ui.personal_data.clicked.connect(self._show_personal_data)
        for keys, button in (("Ctrl+N", ui.new_person), ("F2", ui.edit_person), ("Ctrl+B", ui.add_branch)):
            QShortcut(QKeySequence(keys), self, button.click)
        self.retranslate()

    @property
    def file(self) -> UnitFile:
        """The unit that is shown."""
        assert self._loaded is not None
        return self._loaded.file

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        dress_table(self.ui.people, [tr(head) for head in _HEADS], stretched=3)
        self.ui.people.horizontalHeader().setSectionResizeMode(
            _LOAD, self.ui.people.horizontalHeader().ResizeMode.Fixed
        )
        widest = tr("units.load_words", lead=99, deputy=99)
        self.ui.people.setColumnWidth(_LOAD, self.fontMetrics().horizontalAdvance(widest) + _ROOM)
        if self._loaded is not None:
            self._show(self._loaded)
        else:
            for button in self.findChildren(QPushButton):
                allow(button, tr("units.why_reading"))

    def show_unit(self, code: str) -> None:
        """Read this unit, and show it."""
        self._code = code
        session = self._context.session
        self._context.background.run(lambda: _load(session, code), self._show, self._refuse, owner=self, topic="unit")

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.error, error)

    def _show(self, loaded: Loaded) -> None:
        if loaded.file.line.code != self._code:
            return
        ui, file = self.ui, loaded.file
        person = picked_line(ui.people)
        self._picked = self._people[person].staff.id if 0 <= person < len(self._people) else ""
        self._loaded, self._people = loaded, file.people
        show_words(ui.error, "")
        ui.name.setText(file.line.name)
        self._level.show_chip(Chip("quiet", kind_words(file)))
        day = file.line.closed_on
        self._closed.show_chip(Chip("bad", tr("units.closed_since", day=day)) if day else None)
        ui.facts.setHtml(sheet_of(file, self._lookups, colours_of(self.palette())))
        self._fit_card()
        present = [one for one in file.people if one.is_present]
        ui.people_title.setText(tr("units.people_title", count=len(present), gone=len(file.people) - len(present)))
        self._fill()
        show_words(ui.empty, "" if file.people else tr("units.nobody"))
        self._allow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_card()

    def _fit_card(self) -> None:
        """As high as the card is; where the dialog is low the page scrolls."""
        card = self.ui.facts
        card.document().setTextWidth(max(card.viewport().width(), _LEAST))
        card.setFixedHeight(int(card.document().size().height()) + 2)

    def _fill(self) -> None:
        ui = self.ui
        rows = [
            (
                line.staff.name or "",
                tr(f"staff.position.{line.staff.position}") if line.staff.position else "",
                "",
                dispatch_words(line, self._lookups),
                line.staff.mobile or line.staff.phone or "",
                state_words(line),
            )
            for line in self._people
        ]
        fill_table(ui.people, rows)
        faint, amber = (QColor(getattr(colours_of(self.palette()), name)) for name in ("faint", "amber"))
        for row, line in enumerate(self._people):
            cells = [cell for column in range(len(_HEADS)) if (cell := ui.people.item(row, column)) is not None]
            if line.load is not None and line.is_present:
                show_load(cells[_LOAD], line.load)
            if not line.is_present:
                for cell in cells:
                    cell.setForeground(faint)
            if line.left_behind:
                cells[-1].setForeground(amber)
            if line.staff.id == self._picked:
                ui.people.selectRow(row)

    def _person(self) -> PersonLine:
        return self._people[picked_line(self.ui.people)]

    def _edit_person(self) -> None:
        assert self._loaded is not None
        self._steps.edit_person(self.file, self._person().staff, numbers_alone=self._loaded.no_people is not None)

    def _show_personal_data(self) -> None:
        """Where all that is held about a person is looked at; this window gives way to it."""
        person = self._person().staff.id
        self.window().close()
        self._context.do("personal_data", f"staff:{person}")

    # what can be done, and why not

    def _allow(self) -> None:
        if self._loaded is None:
            return
        ui, loaded = self.ui, self._loaded
        no_units = loaded.no_units.sentence(words()) if loaded.no_units else ""
        no_people = loaded.no_people.sentence(words()) if loaded.no_people else ""
        closed = tr("units.why_closed") if self.file.line.is_closed else ""
        info = unit(self.file.line.code)
        no_branches = "" if info and has_sub_branches(info) else tr("units.why_no_branches")
        allow(ui.edit_unit, no_units)
        allow(ui.rename_unit, no_units or closed)
        allow(ui.add_branch, no_units or no_branches or closed)
        reopens = self.file.own.closed_on is not None
        ui.close_unit.setText(tr("units.reopen" if reopens else "units.close_unit"))
        allow(ui.close_unit, no_units or ("" if reopens else closed or _why_not_close(self.file)))
        allow(ui.new_person, no_people or closed)
        line = picked_line(ui.people)
        nobody = "" if line >= 0 else tr("units.why_nobody")
        one = self._people[line] if line >= 0 else None
        own = one is not None and one.staff.id == self._context.session.staff_id
        elsewhere = tr("units.why_elsewhere") if one and one.gone_to else ""
        left = tr("units.why_left") if one and not one.is_present else ""
        allow(ui.edit_person, nobody or elsewhere or ("" if own else no_people))
        allow(ui.transfer, nobody or no_people or elsewhere or left)
        returns = one is not None and not one.is_present and not one.gone_to
        ui.leave.setText(tr("units.take_back" if returns else "units.leave"))
        allow(ui.leave, nobody or no_people or elsewhere)
        allow(ui.hand_over, nobody)
        allow(ui.person_history, nobody)
        allow(ui.same_person, nobody or no_people or elsewhere)
        allow(ui.personal_data, nobody or ("" if own else no_people))


def _load(session: Session, code: str) -> Loaded:
    people, units = (why_not_in_unit(session, action, code) for action in (Action.MANAGE_PEOPLE, Action.MANAGE_UNITS))
    return Loaded(unit_file(session, code), people, units)


def _why_not_close(file: UnitFile) -> str:
    today = china_today()
    try:
        check_closing(
            file.line.code,
            file.line.name,
            replace(file.own, opened_on=None),
            today,
            today,
            customers=file.holdings.responsible + file.holdings.served,
            people=sum(1 for one in file.people if one.is_present),
            units=file.units_below,
        )
    except Failure as failure:
        return failure.sentence(words())
    return ""
