"""Grant to a request, at the centre: read it, compare, choose unit and scope, write the grant, read its words out."""

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.enrolment import CENTRE, RENEWAL, Grant, MarketerAgreement, RequestInfo
from bigclient_desktop.domain.exchange import ALL, OWN, SCOPES, Scope
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.positions import CENTRE_POSITIONS, EXTERNAL_PART_TIME, SEAT_POSITIONS
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services.enrolment import grant, read_request
from bigclient_desktop.tabs.sync.agreement_fields import AgreementFields
from bigclient_desktop.tabs.sync.flow_steps import CompareStep, FileStep, Step, ask_folder
from bigclient_desktop.tabs.sync.join_flow import refused_step, scope_words
from bigclient_desktop.tabs.sync.sheet_page import facts
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.looks import indent, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.enrolment_page import EnrolmentPage

COUNT = 4
MOST_YEARS, YEARS = 5, 2


class TermsStep(Step):
    """Unit, position, what it receives, for how long: as the request asks, until somebody changes it."""

    def __init__(self, info: RequestInfo, lookups: Lookups) -> None:
        super().__init__(tr("enrolment_view.terms"), tr("enrolment_view.terms_text", name=info.name))
        self._info = info
        for key in info.problems:
            self.add_text(tr(key), "warning")
        form = QWidget()
        lines = QFormLayout(form)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        self.unit = ChoiceField(lookups.options("units"))
        self.unit.set_value(info.unit)
        self.unit.name_for_readers(tr("devices.unit"))
        self.position, self.scope, self.years = QComboBox(), QComboBox(), QSpinBox()
        self.listed = QComboBox()
        self._offer_listed(lookups)
        for code in CENTRE_POSITIONS if info.kind == CENTRE else SEAT_POSITIONS:
            self.position.addItem(tr(f"staff.position.{code}"), code)
        self.position.setCurrentIndex(max(self.position.findData(info.position), 0))
        self._scopes = {
            kind: scope_words(Scope("", kind, info.unit), lambda code: lookups.label("units", code)) for kind in SCOPES
        }
        self._usual = info.scope.kind if info.scope else ALL if info.kind == CENTRE else OWN
        self.years.setRange(1, MOST_YEARS)
        self.years.setValue(YEARS)
        indent(self.years)
        for key, editor in (
            ("enrolment_view.listed", self.listed),
            ("devices.unit", self.unit),
            ("devices.position", self.position),
            ("enrolment_view.scope", self.scope),
            ("enrolment_view.years", self.years),
        ):
            lines.addRow(tr(key), editor)
            if editor is not self.unit:
                editor.setAccessibleName(tr(key))
        self.agreement = AgreementFields(info.agreement, form)
        for said, words in self.agreement.lines():
            lines.addRow(words, said)
        self._lines = lines
        lines.setRowVisible(self.listed, bool(info.candidates))
        self.column.addWidget(form)
        self._listed_text = self.add_text("", "hint")
        self.listed.currentIndexChanged.connect(lambda line: self._tell_listed())
        self._tell_listed()
        self.position.currentIndexChanged.connect(lambda line: self._follow_position())
        self._follow_position()
        self.next_words = tr("enrolment_view.write_grant")

    def _offer_listed(self, lookups: Lookups) -> None:
        """Who on the list he may be. His only namesake is put forward, for the person who grants to confirm."""
        same = normalise_name(self._info.name)
        for one in self._info.candidates:
            self.listed.addItem(tr("enrolment_view.listed_one", **_listed(one, lookups)), one)
        self.listed.addItem(tr("enrolment_view.listed_new"), None)
        namesakes = [one for one in self._info.candidates if normalise_name(one.name or "") == same]
        self.listed.setCurrentIndex(0 if len(namesakes) == 1 else self.listed.count() - 1)

    def _tell_listed(self) -> None:
        one: Staff | None = self.listed.currentData()
        words = tr("enrolment_view.listed_text", name=one.name) if one else tr("enrolment_view.listed_new_text")
        show_words(self._listed_text, words if self._info.candidates else "")

    def missing(self) -> str:
        problem = self.unit.complaint() or ("" if self.unit.value() else tr("handover.pick_unit"))
        return problem or (self.agreement.missing(self._info.name) if self._is_external else "")

    def said_agreement(self) -> MarketerAgreement | None:
        """What an external part-time marketer has signed; of others nothing."""
        return self.agreement.value() if self._is_external else None

    @property
    def _is_external(self) -> bool:
        return bool(self.position.currentData() == EXTERNAL_PART_TIME.code)

    def _follow_position(self) -> None:
        """What a position may receive, and the agreement of one who needs it."""
        kept = self.scope.currentData() or self._usual
        self.scope.clear()
        for kind in self._info.scopes_for(str(self.position.currentData())):
            self.scope.addItem(self._scopes[kind], kind)
        wanted = (self.scope.findData(kind) for kind in (kept, self._usual))
        self.scope.setCurrentIndex(max(next((line for line in wanted if line >= 0), 0), 0))
        for editor, _ in self.agreement.lines():
            self._lines.setRowVisible(editor, self._is_external)


def _listed(one: Staff, lookups: Lookups) -> dict[str, str]:
    return {
        "name": one.name or "",
        "position": tr(f"staff.position.{one.position}") if one.position else "",
        "unit": lookups.label("units", one.unit or ""),
    }


class GrantFlow:
    """The side that grants."""

    def __init__(self, page: "EnrolmentPage") -> None:
        self.page = page
        self.session = page.context.session
        self.path = Path()
        self.info: RequestInfo | None = None

    def begin(self) -> None:
        """1: the request file."""
        texts = (tr("enrolment_view.open_request_text"),)
        step = FileStep(tr("enrolment_view.open_request"), tr("enrolment_view.request_files"), *texts)
        step.chosen.connect(self.take_request)
        self.page.show_step(step, 1, COUNT)

    def take_request(self, path: Path) -> None:
        """Read it."""
        session = self.session

        def read(info: RequestInfo) -> None:
            self.path, self.info = path, info
            self.show_words()

        self.page.work(tr("enrolment_view.checking"), lambda: read_request(session, path), read)

    def show_words(self) -> None:
        """2: who asks, and whether it is really that file."""
        info, label = self.info, self.page.tab.pages.lookups.label
        assert info is not None
        step = CompareStep(
            tr("enrolment_view.compare_request"),
            info.words,
            tr("enrolment_view.compare_request_text", name=info.name),
        )
        pairs = (
            (tr("devices.person"), info.name),
            (tr("devices.unit"), label("units", info.unit)),
            (tr("devices.position"), tr(f"staff.position.{info.position}")),
            (tr("enrolment_view.asks_for"), tr(f"enrolment_view.asks_{info.kind}")),
        )
        step.add_facts(facts(*((escape(key), escape(value)) for key, value in pairs)), 150)
        for key in info.problems:
            step.add_text(tr(key), "warning")
        step.go_on = self.show_terms
        step.go_other = lambda: self.page.show_step(refused_step(self.page, "enrolment_view.refused_request"))
        step.back = self.begin
        self.page.show_step(step, 2, COUNT)

    def show_terms(self) -> None:
        """3: what is granted."""
        assert self.info is not None
        step = TermsStep(self.info, self.page.tab.pages.lookups)
        step.go_on = lambda: ask_folder(self.page, tr("enrolment_view.where_grant"), self.write_grant)
        step.back = self.show_words
        self.page.show_step(step, 3, COUNT)

    def write_grant(self, folder: Path) -> None:
        """Into that folder."""
        step, info, session, request = self.page.step, self.info, self.session, self.path
        assert info is not None
        assert isinstance(step, TermsStep)
        unit, position = step.unit.value(), step.position.currentData()
        person = info.person
        scope = Scope(info.installation, step.scope.currentData(), unit or "", person)
        kind = None if info.kind == RENEWAL else info.kind
        years, agreement = step.years.value(), step.said_agreement()
        listed: Staff | None = step.listed.currentData()

        def issue() -> Grant:
            return grant(
                session,
                request,
                folder,
                unit=unit,
                position=position,
                kind=kind,
                scope=scope,
                years=years,
                agreement=agreement,
                same_as=listed.id if listed is not None else "",
            )

        self.page.work(tr("enrolment_view.granting"), issue, self.show_grant, Lane.WRITE)

    def show_grant(self, made: Grant) -> None:
        """4: both fingerprints, to be read out."""
        info = self.info
        assert info is not None
        self.page.context.tell(made.change, tr("enrolment_view.granted_told", name=info.name), offer_undo=False)
        step = Step(tr("enrolment_view.granted"), tr("enrolment_view.granted_text", name=info.name))
        step.add_text(tr("enrolment_view.granted_at", path=made.path), "hint")
        step.add_text(tr("enrolment_view.read_root"))
        step.add_words(made.root_words, in_one_line=True)
        step.add_text(tr("enrolment_view.read_grant"))
        step.add_words(made.words, in_one_line=True)
        step.next_words = tr("enrolment_view.finish")
        step.go_on = self.page.leave
        step.other_words = tr("enrolment_view.grant_next")
        step.go_other = self.begin
        self.page.show_step(step, 4, COUNT)
