"""Join a centre, or renew: write the request, compare, open the grant, compare, accept."""

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QRadioButton

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import CENTRE, DEVICE, RENEWAL, GrantInfo, Request
from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.services.enrolment import accept_grant, read_grant, request_enrolment
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.tabs.allowed import BE_CENTRE, allow
from bigclient_desktop.tabs.sync.flow_steps import CompareStep, FileStep, Step, ask_folder
from bigclient_desktop.tabs.sync.sheet_page import facts
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.enrolment_page import EnrolmentPage

REQUESTED = "sync/requested"
"""The local setting with the last request: its words stay at hand while the grant is on its way."""
COUNT = 6
_TABLE_HEIGHT = 250


class RequestStep(Step):
    """Who asks, for what kind of seat."""

    def __init__(self, unit: str, person: str, position: str, kind: str) -> None:
        renews = kind == RENEWAL
        super().__init__(
            tr("enrolment_view.renew_request" if renews else "enrolment_view.request"),
            tr("enrolment_view.renew_request_text" if renews else "enrolment_view.request_text"),
        )
        told = ((tr("devices.person"), person), (tr("devices.position"), position), (tr("devices.unit"), unit))
        self.add_facts(facts(*((escape(label), escape(value)) for label, value in told)), 112)
        self.device, self.centre = (QRadioButton(tr(f"enrolment_view.as_{one}")) for one in (DEVICE, CENTRE))
        if not renews:
            for button in (self.device, self.centre):
                self.column.addWidget(button)
            (self.centre if kind == CENTRE else self.device).setChecked(True)
        self.next_words = tr("enrolment_view.write_request")


class JoinFlow:
    """The side that asks. The request may have been written days ago: then the flow goes on with the grant."""

    def __init__(self, page: "EnrolmentPage", kind: str) -> None:
        self.page, self.kind = page, kind
        self.session = page.context.session
        self.path = Path()
        self.info: GrantInfo | None = None

    def begin(self) -> None:
        """At the request, or where its answer is waited for."""
        kept = get_setting(self.session, REQUESTED, None)
        if isinstance(kept, dict) and kept.get("kind") == self.kind and kept.get("words"):
            self.show_words(tuple(kept["words"]), str(kept.get("path", "")))
        else:
            self.show_request()

    def show_request(self) -> None:
        """1: who asks."""
        session, label = self.session, self.page.tab.pages.lookups.label
        position = tr(f"staff.position.{session.position}")
        step = RequestStep(label("units", session.unit), session.person_name, position, self.kind)
        allow(step.centre, self.page.context.rights.why_not(BE_CENTRE))
        step.go_on = lambda: ask_folder(self.page, tr("enrolment_view.where_request"), self.write_request)
        self.page.show_step(step, 1, COUNT)

    def write_request(self, folder: Path) -> None:
        """Into that folder; its words come next."""
        step, session, kind = self.page.step, self.session, self.kind
        if isinstance(step, RequestStep) and kind != RENEWAL:
            kind = self.kind = CENTRE if step.centre.isChecked() else DEVICE

        def write() -> Request:
            made = request_enrolment(session, folder, kind)
            set_setting(session, REQUESTED, {"kind": kind, "words": list(made.words), "path": str(made.path)})
            return made

        def written(made: Request) -> None:
            self.show_words(made.words, str(made.path))

        self.page.work(tr("enrolment_view.writing"), write, written, Lane.WRITE)

    def show_words(self, words: tuple[str, ...], path: str) -> None:
        """2: the request's words, for the centre to compare."""
        step = Step(tr("enrolment_view.request_words"), tr("enrolment_view.request_words_text"))
        step.add_words(words)
        step.add_text(tr("enrolment_view.request_at", path=path), "hint")
        step.add_text(tr("enrolment_view.request_wait"))
        step.next_words = tr("enrolment_view.have_grant")
        step.go_on = self.show_open
        step.other_words = tr("enrolment_view.request_again")
        step.go_other = self.show_request
        self.page.show_step(step, 2, COUNT)

    def show_open(self) -> None:
        """3: the grant file."""
        step = FileStep(
            tr("enrolment_view.open_grant"), tr("enrolment_view.grant_files"), tr("enrolment_view.open_grant_text")
        )
        step.chosen.connect(self.take_grant)
        step.back = self.begin
        self.page.show_step(step, 3, COUNT)

    def take_grant(self, path: Path) -> None:
        """Read it and check it; nothing is written yet."""
        session = self.session

        def read(info: GrantInfo) -> None:
            self.path, self.info = path, info
            self.show_root()

        self.page.work(tr("enrolment_view.checking"), lambda: read_grant(session, path), read)

    def show_root(self) -> None:
        """4: the root's words, by voice."""
        assert self.info is not None
        self._compare(
            "root", self.info.root_words, 4, self.show_grant, root=self._unit(self.info.root_unit), by=self.info.by
        )

    def show_grant(self) -> None:
        """5: the grant's words, by voice."""
        assert self.info is not None
        self._compare("grant", self.info.words, 5, self.show_accept, by=self.info.by)

    def show_accept(self) -> None:
        """6: what the grant gives, in full."""
        info = self.info
        assert info is not None
        step = Step(tr("enrolment_view.accept"), tr("enrolment_view.accept_text"))
        pairs = (
            (tr("enrolment_view.by"), info.by),
            (tr("devices.unit"), info.unit_name),
            (tr("devices.position"), tr(f"staff.position.{info.position}")),
            (tr("devices.kind"), tr(f"devices.kind_{info.kind}")),
            (tr("enrolment_view.scope"), scope_words(info.scope, self._unit)),
            (tr("enrolment_view.commits"), tr("enrolment_view.commits_words", count=f"{info.commits:,}")),
            (tr("devices.until"), f"{info.valid_until:%Y-%m-%d}"),
        )
        step.add_facts(facts(*((escape(label), escape(value)) for label, value in pairs)), _TABLE_HEIGHT)
        if info.provisional:
            step.add_text(tr("enrolment_view.provisional", count=info.provisional), "warning")
        step.next_words = tr("enrolment_view.accept_now")
        step.go_on = self.accept
        step.back = self.show_grant
        self.page.show_step(step, 6, COUNT)

    def accept(self) -> None:
        """From here on this machine belongs to the centre."""
        session, path = self.session, self.path

        def take() -> Change:
            change = accept_grant(session, path)
            set_setting(session, REQUESTED, None)
            return change

        self.page.work(tr("enrolment_view.accepting"), take, self._accepted, Lane.WRITE)

    def _accepted(self, change: Change) -> None:
        info = self.info
        assert info is not None
        renews, until = self.kind == RENEWAL, f"{info.valid_until:%Y-%m-%d}"
        told = tr(
            "enrolment_view.renewed_told" if renews else "enrolment_view.accepted_told", unit=info.by, until=until
        )
        self.page.context.tell(change, told, offer_undo=False)
        done = Step(tr("enrolment_view.done"), tr(f"enrolment_view.{'renewed' if renews else 'done'}_text", by=info.by))
        if info.provisional:
            done.add_text(tr("enrolment_view.done_provisional", count=info.provisional))
        done.next_words = tr("enrolment_view.finish")
        done.go_on = self.page.leave
        self.page.show_step(done)

    def _compare(self, name: str, words: tuple[str, ...], number: int, then: Any, **places: str) -> None:
        title, text = tr(f"enrolment_view.compare_{name}"), tr(f"enrolment_view.compare_{name}_text", **places)
        step = CompareStep(title, words, text)
        step.go_on = then
        step.go_other = lambda: self.page.show_step(refused_step(self.page, "enrolment_view.refused_grant"))
        step.back = self.show_open if name == "root" else self.show_root
        self.page.show_step(step, number, COUNT)

    def _unit(self, code: str) -> str:
        return self.page.tab.pages.lookups.label("units", code)


def refused_step(page: "EnrolmentPage", key: str) -> Step:
    """A word was different: nothing is taken, and what to do."""
    step = Step(tr("enrolment_view.refused"), tr(key))
    step.next_words = tr("enrolment_view.finish")
    step.go_on = page.leave
    return step


def scope_words(scope: Scope, unit: Any) -> str:
    """What an installation receives."""
    return tr(f"enrolment_view.scope_{scope.kind}", unit=unit(scope.unit) if scope.unit else "")
