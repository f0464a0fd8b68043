"""客户移交: hand customers over, and what of those handed over is still kept here until two holders have them."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.exchange import HeldCustomer
from bigclient_desktop.pdf import blank_handover_pdf
from bigclient_desktop.services.handover import handed_over, release
from bigclient_desktop.tabs.allowed import allow, allow_by_right
from bigclient_desktop.tabs.sync.handover_dialog import HandoverDialog
from bigclient_desktop.tabs.sync.portfolio_dialog import hand_over_all
from bigclient_desktop.tabs.sync.sheet_page import SheetPage, facts
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import Label, plain_words
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import listed, tr, words

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

CONFIRMATIONS = 2


class HandoverPage(SheetPage):
    """Releasing removes a customer from this machine, and only once two others have said that they hold it."""

    def __init__(self, tab: "SyncTab") -> None:
        self._tab, self._label = tab, tab.pages.lookups.label
        super().__init__(
            tab.context, held_columns(self._label), "sync/view_handover", self._say_empty, lambda one: str(one.customer)
        )
        self.release_button = self.add_button("handover.release", self._release)
        self.blank_button = self.add_button("portfolio.blank", self._show_blank)
        self.all_button = self.add_button("portfolio.begin", lambda: hand_over_all(self.context, ""))
        self.hand_button = self.add_button("handover.begin", lambda: self.hand_over(), "primary")
        handing = dict.fromkeys((self.all_button, self.hand_button), Action.HAND_OVER)
        allow_by_right(self.context, self, handing)
        self.opened.connect(lambda one: self.context.open_customer(one.customer))
        self.say(tr("sync_tab.page_handover"), tr("handover.hint"))
        self.allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self.context.session
        self.show_all(lambda: handed_over(session))

    def begin(self, subject: str = "") -> None:
        """Asked for with customers, their ids apart by blanks: straight to the question."""
        self.refresh()
        if subject and self.hand_button.isEnabled():
            self.hand_over(subject.split())

    def hand_over(self, customers: Sequence[str] = ()) -> HandoverDialog:
        """Ask which customers go to whom."""
        dialog = HandoverDialog(self.context, self._tab.pages.lookups, customers, self)
        dialog.open()
        return dialog

    def _show_blank(self) -> None:
        """The sheet to be filled in by hand."""
        language = words()
        self.context.background.run(
            lambda: blank_handover_pdf(language),
            lambda content: self.context.preview_blank(content, tr("handover_form.title")),
            self.context.notices.failure,
            owner=self,
            topic="blank",
            lane=Lane.LONG,
        )

    def html_of(self, record: HeldCustomer) -> str:
        label = self._label
        to = " · ".join(part for part in (label("units", record.to_unit), record.to_manager) if part)
        confirmed = listed(record.confirmed_by) or tr("handover.nobody")
        pairs = (
            (tr("review.customer"), record.name),
            (tr("handover.to"), to),
            (tr("handover.at"), plain_words(record.handed_at) if record.handed_at else ""),
            (tr("handover.unsent"), tr("handover.unsent_words", count=record.unsent) if record.unsent else ""),
            (tr("handover.confirmed"), confirmed),
        )
        note = "handover.may_release" if record.may_release else "handover.may_not_release"
        return (
            facts(*((escape(key), escape(value)) for key, value in pairs), beside=2)
            + f'<p class="quiet">{tr(note)}</p>'
        )

    def allow(self) -> None:
        chosen = self.chosen()
        free = [one for one in chosen if one.may_release]
        allow(self.release_button, "" if free else tr("handover.why_not_release"))

    def _release(self) -> None:
        customers = [one.customer for one in self.chosen() if one.may_release]
        session, question = self.context.session, tr("handover.release_count", count=len(customers))
        told = tr("handover.released", count=len(customers))

        def write() -> None:
            self.context.write(lambda: release(session, customers), told, owner=self, offer_undo=False)

        ask(
            self,
            question,
            tr("handover.release_text"),
            (question, write),
            (tr("form.cancel"), lambda: None),
            dangerous=True,
        )

    def _say_empty(self, panel: StatePanel) -> None:
        closed = self.context.rights.why_not(Action.HAND_OVER)
        offer = (tr("handover.begin"), lambda: self.hand_over(), closed)
        panel.say(tr("handover.none"), tr("handover.none_text"), offer)


def held_columns(label: Label) -> tuple[Column[HeldCustomer], ...]:
    """What the list of handed-over customers shows."""
    return (
        Column("state", "handover.state", lambda one: held_chip(one).word, 128, "", Look.CHIP, value=held_chip),
        Column("name", "review.customer", lambda one: one.name, 220),
        Column("unit", "handover.to_unit", lambda one: label("units", one.to_unit) if one.to_unit else "", 180),
        Column("manager", "handover.lead", lambda one: one.to_manager, 100),
        Column("at", "handover.at", lambda one: plain_words(one.handed_at) if one.handed_at else "", 132),
        Column("unsent", "handover.unsent", lambda one: str(one.unsent or "—"), 96, "", Look.FIGURES),
        Column("by", "handover.confirmed", lambda one: listed(one.confirmed_by), 220),
    )


def held_chip(one: HeldCustomer) -> Chip:
    """How many of the two confirmations are here."""
    if one.may_release:
        return Chip("good", tr("handover.state_free"))
    if one.unsent:
        return Chip("warn", tr("handover.state_unsent"))
    return Chip("quiet", tr("handover.state_held", count=len(one.confirmed_by), wanted=CONFIRMATIONS))
