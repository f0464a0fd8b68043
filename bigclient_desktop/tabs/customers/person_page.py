"""个人信息查询: everything held about one person, found by name or number; given to him, put right, or erased."""

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.domain.personal_data import PersonFindings, PersonPlace
from bigclient_desktop.domain.working_days import china_time, china_today
from bigclient_desktop.services.access import why_not
from bigclient_desktop.services.erasing_people import erase_person
from bigclient_desktop.services.personal_data import (
    find_person,
    held_words,
    person_in,
    person_report,
    place_words,
    staff_data,
)
from bigclient_desktop.services.privacy_notices import note_given, privacy_notice_bytes
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.customers.erase_dialog import EraseDialog
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.list_papers import preview_paper, save_paper
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.record_card import show_sheet
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.sheets import table
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr, words

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change
    from bigclient_desktop.tabs.customers.tab import CustomersTab

_SHEET_HEIGHT = 200


class PersonPage(RecordPage):
    """Nothing is shown before somebody asks. Those that bear the very name or number are selected at first."""

    def __init__(self, tab: "CustomersTab") -> None:
        super().__init__(tab.context, place_columns(), "person/view", self._say_empty, identity_of)
        self._tab, self._context = tab, tab.context
        self.findings: PersonFindings | None = None
        self._refusals: dict[str, str] = {}
        """Why the person may not erase at a customer."""
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("privacy.search_hint"))
        self.box.setClearButtonEnabled(True)
        self.box.setFixedWidth(320)
        self.box.setAccessibleName(tr("privacy.search_hint"))
        self.box.returnPressed.connect(self.search)
        self.search_button = QPushButton(tr("privacy.search"))
        self.search_button.setProperty("look", "primary")
        self.search_button.clicked.connect(lambda: self.search())
        for part in (self.box, self.search_button):
            self.ui.filter_line.addWidget(part)
        self.ui.filter_line.addStretch(1)
        self.sheet = QTextBrowser()
        self.sheet.setProperty("look", "sheet")
        self.sheet.setFixedHeight(_SHEET_HEIGHT)
        self.ui.table_column.addWidget(self.sheet)
        self.open_button = self.add_button("privacy.open", self._open_place)
        self.correct_button = self.add_button("privacy.correct", self.correct)
        self.notice_button = self.add_button("privacy.notice", self._show_notice)
        self.preview_button = self.add_button(
            "privacy.preview", lambda: preview_paper(self._context, self, self._paper)
        )
        self.export_button = self.add_button("privacy.export", self._export)
        self.erase_button = self.add_button("privacy.erase", self.erase, "danger")
        self.offer_back(tr("customers.back_to_list"))
        self.say(tr("privacy.title"), tr("privacy.hint"))
        self.opened.connect(lambda _: self._open_place())
        self.list.current_changed.connect(self._show_current)
        self.list.selection_changed.connect(self.allow)
        self.list.model.modelReset.connect(self._select_exact)
        self._context.changes.happened.connect(self._heed)
        self._context.rights.changed.connect(self.allow)
        self._fill()

    def search(self) -> None:
        """Look for what stands in the box."""
        text, session = self.box.text(), self._context.session
        self._ask(lambda: find_person(session, text))

    def show_person(self, customer: str, contact: str) -> None:
        """What is held about that contact."""
        session = self._context.session
        self._ask(lambda: person_in(session, customer, "contact", contact))

    def show_staff(self, person: str) -> None:
        """What is held about one of the own people: what is surely his is selected at first."""
        session = self._context.session
        self.box.clear()
        self._ask(lambda: staff_data(session, person))

    def chosen(self) -> list[PersonPlace]:
        """The selected places."""
        return self.list.selected()

    def erase(self) -> None:
        """Ask how, and why, then erase what is selected."""
        assert self.findings is not None
        if self._is_own():
            self._erase_own(self.findings.person, self.findings.text)
            return
        EraseDialog(self._context, self.chosen(), self.findings.text, self).begin()

    def _is_own(self) -> bool:
        """Whether what is selected is one of the own people's, beyond doubt."""
        findings, chosen = self.findings, self.chosen()
        if findings is None or not findings.person or not chosen:
            return False
        return all(one.row in findings.sure for one in chosen)

    def _erase_own(self, person: str, name: str) -> None:
        """Numbers, and of who has left the name; nothing else of one of the own people is his to have erased."""
        session = self._context.session

        def erase(reason: str) -> None:
            told = tr("privacy.own_erased")
            self._context.write(lambda: erase_person(session, person, reason), told, owner=self, offer_undo=False)

        title, text = tr("privacy.erase_own_title", name=name), tr("privacy.erase_own_text")
        TextQuestion(self, title, text, tr("privacy.erase_now"), erase).open()

    def allow(self) -> None:
        """What can be done with the selected places."""
        chosen = self.chosen() if self.findings else []
        refused = next((self._refusals[one.customer] for one in chosen if one.customer in self._refusals), "")
        nothing = "" if chosen else tr("privacy.why_none")
        some = self._is_own() or any(place.customer for place in chosen)
        gone = "" if some else tr("privacy.why_nothing_to_erase")
        rights = self._context.rights
        closed = rights.why_not(Action.EXPORT)
        reasons = dict.fromkeys((self.preview_button, self.export_button), closed or nothing)
        reasons[self.erase_button] = rights.why_not(Action.ERASE) or nothing or gone or refused
        one = self.current() if self.findings else None
        is_contact = bool(one and one.entity == "contact" and one.is_personal and one.is_there)
        reasons[self.notice_button] = rights.why_not(Action.PRINT) or (
            "" if is_contact else tr("privacy.why_no_contact")
        )
        reasons[self.correct_button] = rights.why_not(Action.EDIT) or (
            "" if one and one.customer and one.is_there else tr("privacy.why_no_customer")
        )
        reasons[self.open_button] = "" if one and one.customer else tr("privacy.why_no_customer")
        for button, reason in reasons.items():
            allow(button, reason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._show_current()
        super().changeEvent(event)

    def correct(self) -> None:
        """The form of the record under the cursor, at the value that names the person."""
        place = self.current()
        if place is None or not place.customer:
            return
        if place.entity == "contact":
            self._tab.begin_edit(place.customer, f"contact:{place.row}:name")
        elif place.entity == "customer":
            self._tab.begin_edit(place.customer, place.values[0].field)
        else:
            self._open_place()

    def _ask(self, find: Callable[[], PersonFindings]) -> None:
        self.search_button.setEnabled(False)
        self.foot(tr("customers.loading"))
        session = self._context.session

        def work() -> tuple[PersonFindings, dict[str, str]]:
            findings = find()
            customers = {place.customer for place in findings.places if place.customer}
            refused = {customer: why_not(session, Action.ERASE, customer) for customer in customers}
            return findings, {customer: why.sentence(words()) for customer, why in refused.items() if why}

        self._context.background.run(work, self._found, self._refused, owner=self, topic="person")

    def _found(self, answer: tuple[PersonFindings, dict[str, str]]) -> None:
        self.search_button.setEnabled(True)
        findings, self._refusals = answer
        self.findings = findings
        if not self.box.text().strip():
            self.box.setText(findings.text)
        hidden = tr("privacy.hidden", count=findings.hidden) if findings.hidden else ""
        count = tr("privacy.count", count=len(findings.places)) if findings.places else ""
        self.foot("  ".join(part for part in (count, hidden) if part))
        self._fill()

    def _refused(self, error: Exception) -> None:
        self.search_button.setEnabled(True)
        self.foot("")
        self._context.notices.failure(error)

    def _fill(self) -> None:
        places = list(self.findings.places) if self.findings else []
        self.show_all(lambda: places)
        self._show_current()
        self.allow()

    def _say_empty(self, panel: StatePanel) -> None:
        if self.findings is None:
            panel.say(tr("privacy.first"), tr("privacy.first_text"))
        else:
            panel.say(tr("privacy.nobody", text=self.findings.text), tr("privacy.nobody_text"))

    def _select_exact(self) -> None:
        """Same name, same number: most likely all his."""
        model, chosen = self.list.model, QItemSelection()
        last = model.columnCount() - 1
        for row in range(model.rowCount()):
            place = model.fetched(row)
            if place is not None and self.findings is not None and self.findings.is_his(place):
                chosen.select(model.index(row, 0), model.index(row, last))
        if not chosen.isEmpty():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.table.selectionModel().select(chosen, flag)
        self.allow()

    def _show_current(self) -> None:
        place = self.current() if self.findings else None
        self.sheet.setVisible(place is not None)
        show_sheet(self.sheet, _sheet_of(place) if place is not None else "")
        self.allow()

    def _show_notice(self) -> None:
        """The notice to the contact under the cursor; that it was given is noted when somebody says so."""
        place, session = self.current(), self._context.session
        if place is None:
            return

        def show(content: bytes) -> None:
            # Under this title the audit log notes where it goes, for ever: it does not name him.
            self._context.preview_pdf(content, f"{tr('privacy_notice.title')}_{place.customer_name}")
            given = (tr("privacy.notice_given"), lambda: self._note_given(place))
            self._context.notices.tell(tr("privacy.notice_shown", name=place.title), given)

        self._context.background.run(
            lambda: privacy_notice_bytes(session, place.customer, place.row),
            show,
            self._context.notices.failure,
            owner=self,
            topic="notice",
            lane=Lane.LONG,
        )

    def _note_given(self, place: PersonPlace) -> None:
        session = self._context.session
        self._context.write(
            lambda: note_given(session, place.customer, place.row), tr("privacy.notice_noted"), owner=self
        )

    def _paper(self) -> ListForm:
        assert self.findings is not None
        return person_report(self._context.session, self.findings, self.chosen())

    def _export(self) -> None:
        save_paper(self._context, self, self._paper, tr("privacy.report_file", day=f"{china_today():%Y%m%d}"))

    def _open_place(self) -> None:
        place = self.current()
        if place is not None and place.customer:
            if place.entity in ("visit", "complaint"):
                self._context.do(f"open_{place.entity}", place.row)
            else:
                self._tab.open_customer(place.customer)

    def _heed(self, change: "Change") -> None:
        """After an erasure what is left is shown."""
        if self.findings is None or change.label != "change.erase":
            return
        if self.findings.person:
            self.show_staff(self.findings.person)
        else:
            self.search()


def identity_of(place: PersonPlace) -> str:
    """A row may stand twice: as a person's own, and as a text that mentions him."""
    return f"{place.row}{int(place.is_personal)}"


def place_columns() -> tuple[Column[PersonPlace], ...]:
    """What the list of places shows."""
    return (
        Column("where", "privacy.where", lambda place: place_words(place, tr), 192),
        Column("customer", "privacy.customer", lambda place: place.customer_name, 232),
        Column("title", "privacy.about", lambda place: place.title, 128),
        Column("match", "privacy.match", _match_words, 96),
        Column("text", "privacy.held", _held_words, 264),
        Column("since", "privacy.since", lambda place: f"{china_time(place.since):%Y-%m-%d}", 104),
        Column("author", "privacy.author", lambda place: place.author, 88),
    )


def _match_words(place: PersonPlace) -> str:
    if not place.is_personal:
        return tr("privacy.match_mention")
    return tr("privacy.match_exact" if place.is_exact else "privacy.match_text")


def _held_words(place: PersonPlace) -> str:
    return "  ".join(held_words(place.entity, one, tr, words().language)[1] for one in place.values)


def _sheet_of(place: PersonPlace) -> str:
    """Every value that is held in the place, what was changed since below what stands."""
    rows = []
    for one in place.values:
        heading, text = held_words(place.entity, one, tr, words().language)
        cells = (heading, text, f"{china_time(one.since):%Y-%m-%d %H:%M}")
        rows.append([escape(cell).replace("\n", "<br>") for cell in cells])
    note = "" if place.goes_whole else f'<p class="quiet">{escape(tr(_why_it_stays(place)))}</p>'
    return note + table([tr("privacy.report_field"), tr("privacy.report_value"), tr("privacy.report_since")], rows)


def _why_it_stays(place: PersonPlace) -> str:
    return "privacy.stays_mention" if place.customer or not place.is_personal else "privacy.stays_staff"
