"""查看申请: who asks to see whose file; the unit that is asked answers, who asked sees the answer."""

from collections.abc import Callable
from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.file_requests import GRANTED, REFUSED, USUAL_DAYS, AskedFile
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.file_requests import answer, asked_files, note_answers_read, withdraw
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.sync.sheet_page import SheetPage, facts
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.field_editor import LongTextField
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.figure_fields import DateField
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import title_of, tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

WAITING, ANSWERED = VIEWS = ("waiting", "answered")
_TONES = {"waiting": "warn", "granted": "good", "refused": "bad", "ended": "warn"}


class RequestsPage(SheetPage):
    """Of one's own requests, and of those put to one's unit or to one below."""

    def __init__(self, tab: "SyncTab") -> None:
        self._label = tab.pages.lookups.label
        super().__init__(
            tab.context, request_columns(self._label), "sync/view_requests", self._say_empty, lambda one: str(one.id)
        )
        self.offer_views(VIEWS, "file_requests")
        self.customer_button = self.add_button("review.open_customer", self._open)
        self.withdraw_button = self.add_button("file_requests.withdraw", self._withdraw)
        self.refuse_button = self.add_button("file_requests.refuse", self._refuse)
        self.grant_button = self.add_button("file_requests.grant", self._grant, "primary")
        self.opened.connect(lambda _: self._open())
        self.view_changed.connect(lambda _: self.refresh())
        self.say(tr("sync_tab.page_requests"), tr("file_requests.hint"))
        self.allow()

    def begin(self, view: str) -> None:
        """Come to the front with this view, or with the one that was."""
        if view in VIEWS:
            self.turn(view)

    def refresh(self) -> None:
        """Read the view in front anew."""
        session, answered = self.context.session, self.view == ANSWERED
        self.show_all(lambda: asked_files(session, answered=answered))
        if answered:
            self.context.background.run(
                lambda: note_answers_read(session), lambda _: None, lambda _: None, owner=self, lane=Lane.WRITE
            )
        self.allow()

    def html_of(self, record: AskedFile) -> str:
        one = record.request
        until = tr("file_requests.until_day", day=plain_words(one.until)) if one.until else ""
        pairs = [
            (tr("file_request.customer"), one.customer_name or ""),
            (tr("file_request.unit"), self._label("units", one.unit or "")),
            (tr("file_request.person"), one.person_name or ""),
            (tr("file_request.of_unit"), self._label("units", one.of_unit or "")),
            (tr("file_request.asked_at"), plain_words(one.asked_at) if one.asked_at else ""),
            (tr("file_request.reason"), one.reason or ""),
            (tr("file_request.outcome"), f"{chip_of(record).word} {until}" if one.outcome else ""),
            (tr("file_request.answer"), one.answer or ""),
            (tr("file_request.answered_by"), one.answered_by or ""),
            (tr("file_request.answered_at"), plain_words(one.answered_at) if one.answered_at else ""),
        ]
        note = f'<p class="quiet">{escape(tr("file_requests.what_it_does"))}</p>'
        return facts(*((escape(label), escape(value)) for label, value in pairs), beside=2) + note

    def allow(self) -> None:
        chosen: list[AskedFile] = self.chosen()
        to_answer = [one for one in chosen if one.may_answer]
        why_not = "" if to_answer else tr("file_requests.why_not" if chosen else "file_requests.why_none")
        for button in (self.grant_button, self.refuse_button):
            button.setVisible(self.view == WAITING)
            allow(button, why_not)
        self.withdraw_button.setVisible(self.view == WAITING)
        own = any(one.may_withdraw for one in chosen)
        allow(self.withdraw_button, "" if own else tr("file_requests.why_not_own"))
        allow(self.customer_button, "" if len(chosen) == 1 else tr("parked.why_no_one"))

    def _open(self) -> None:
        record = self.current()
        if record is not None and record.request.customer:
            self.context.open_customer(record.request.customer)

    def _grant(self) -> None:
        ids = [one.id for one in self.chosen() if one.may_answer]
        session, told = self.context.session, tr("file_requests.granted", count=len(ids))

        def grant(text: str, until: object) -> None:
            self.context.write(
                lambda: answer(session, ids, GRANTED, text, until),  # type: ignore[arg-type]  # the field gives a date
                told,
                owner=self,
                offer_undo=False,
            )

        GrantDialog(self, len(ids), grant).open()

    def _refuse(self) -> None:
        ids = [one.id for one in self.chosen() if one.may_answer]
        session, told = self.context.session, tr("file_requests.refused", count=len(ids))

        def refuse(reason: str) -> None:
            self.context.write(lambda: answer(session, ids, REFUSED, reason), told, owner=self, offer_undo=False)

        text = tr("file_requests.refuse_text", count=len(ids))
        TextQuestion(self, title_of("file_requests.refuse"), text, tr("file_requests.refuse_now"), refuse).open()

    def _withdraw(self) -> None:
        ids = [one.id for one in self.chosen() if one.may_withdraw]
        session = self.context.session
        self.context.write(lambda: withdraw(session, ids), tr("file_requests.withdrawn", count=len(ids)), owner=self)

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr(f"file_requests.none_{self.view}"), tr(f"file_requests.none_{self.view}_text"))


class GrantDialog(QDialog):
    """Until when, and how the file is shown: `do` gets the words and the day."""

    def __init__(self, parent: QWidget, count: int, do: Callable[[str, object], object]) -> None:
        super().__init__(parent)
        self._do = do
        self.setWindowTitle(title_of("file_requests.grant"))
        self.setMinimumWidth(480)
        layout = QVBoxLayout(self)
        self.until, self.text = DateField(), LongTextField(1000)
        self.until.set_value(china_today() + timedelta(days=USUAL_DAYS))
        self.text.set_value(tr("file_requests.grant_words"))
        for words in (
            tr("file_requests.grant_text", count=count),
            tr("file_requests.what_it_does"),
            tr("file_requests.paper"),
        ):
            label = QLabel(words)
            label.setWordWrap(True)
            layout.addWidget(label)
        for name, field in (("file_request.until", self.until), ("file_requests.how", self.text)):
            layout.addWidget(QLabel(tr(name)))
            field.name_for_readers(tr(name))
            layout.addWidget(field)
            field.changed.connect(self._allow)
        self.ok = two_buttons(self, layout, tr("file_requests.grant_now"), self._take, is_primary=True)
        self._allow()

    def _allow(self) -> None:
        until = self.until.value()
        why_not = self.until.complaint() or self.text.complaint()
        if not why_not and (until is None or until < china_today()):
            why_not = tr("failure.day_passed")
        if not why_not and not self.text.value():
            why_not = tr("form.words_needed")
        allow(self.ok, why_not)

    def _take(self) -> None:
        self.accept()
        self._do(self.text.value() or "", self.until.value())


def request_columns(label: Callable[[str, str], str]) -> tuple[Column[AskedFile], ...]:
    """What the list of requests shows."""
    return (
        Column("state", "file_request.outcome", lambda one: chip_of(one).word, 96, "", Look.CHIP, value=chip_of),
        Column("customer", "file_request.customer", lambda one: one.request.customer_name or "", 176),
        Column("unit", "file_request.unit", lambda one: label("units", one.request.unit or ""), 112),
        Column("person", "file_request.person", lambda one: one.request.person_name or "", 88),
        Column("of_unit", "file_request.of_unit", lambda one: label("units", one.request.of_unit or ""), 112),
        Column("reason", "file_request.reason", lambda one: one.request.reason or "", 170),
        Column(
            "asked_at",
            "file_request.asked_at",
            lambda one: plain_words(one.request.asked_at) if one.request.asked_at else "",
            132,
        ),
        Column(
            "until", "file_request.until", lambda one: plain_words(one.request.until) if one.request.until else "", 96
        ),
        Column("answer", "file_request.answer", lambda one: one.request.answer or "", 150),
    )


def chip_of(one: AskedFile) -> Chip:
    """Waiting, agreed to, refused, or agreed to for days that are over."""
    state = one.request.state(china_today())
    return Chip(_TONES[state], tr(f"file_requests.state_{state}"))
