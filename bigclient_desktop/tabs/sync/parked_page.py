"""待处理: changes that are kept but do not count, each with its reason; a centre lets some of them count after all."""

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from bigclient_desktop.domain.exchange import ParkedItem
from bigclient_desktop.services.review import parked_items
from bigclient_desktop.services.trust import accept_quarantined
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.sync.review_words import author_words, field_words, one_value
from bigclient_desktop.tabs.sync.sheet_page import SheetPage, facts
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

TONES = {"revoked": "bad", "unknown_certificate": "bad", "no_authority": "warn"}
SHOWN_IN_LIST = 3


class ParkedPage(SheetPage):
    """Nothing is dropped: whatever does not count stands here until its reason is gone."""

    def __init__(self, tab: "SyncTab") -> None:
        self._label = tab.pages.lookups.label
        super().__init__(
            tab.context, parked_columns(self._label), "sync/view_parked", _say_empty, lambda one: str(one.commit)
        )
        self.customer_button = self.add_button("review.open_customer", self._open)
        self.accept_button = self.add_button("parked.accept", self._accept, "primary")
        self.opened.connect(lambda _: self._open())
        self.say(tr("sync_tab.page_parked"), tr("parked.hint"))
        self.allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self.context.session
        self.show_all(lambda: parked_items(session))

    def html_of(self, record: ParkedItem) -> str:
        whats = "<br>".join(escape(line) for line in what_lines(record, self._label)) or escape(tr("parked.unreadable"))
        return facts(
            (escape(tr("parked.reason")), f"<b>{escape(tr(record.reason_key))}</b>"),
            (escape(tr("review.customer")), escape(record.customer_name)),
            (escape(tr("parked.by")), escape(author_words(record.author, record.unit, record.at, "", self._label))),
            (escape(tr("parked.what")), whats),
            beside=2,
        )

    def allow(self) -> None:
        chosen = self.chosen()
        waiting = [one for one in chosen if one.may_accept]
        allow(self.accept_button, "" if waiting else tr("parked.why_not_accept"))
        allow(self.customer_button, "" if len(chosen) == 1 and chosen[0].customer else tr("parked.why_no_one"))

    def _open(self) -> None:
        record = self.current()
        if record is not None and record.customer:
            self.context.open_customer(record.customer)

    def _accept(self) -> None:
        commits = [one.commit for one in self.chosen() if one.may_accept]
        session = self.context.session
        told = tr("parked.accepted", count=len(commits))

        def accept() -> None:
            write = lambda: accept_quarantined(session, commits)  # noqa: E731
            self.context.write(write, told, owner=self, offer_undo=False)

        answers = ((tr("parked.accept_count", count=len(commits)), accept), (tr("form.cancel"), lambda: None))
        ask(self, tr("parked.accept"), tr("parked.accept_text"), *answers, dangerous=True)


def what_lines(item: ParkedItem, label: Callable[[str, str], str]) -> list[str]:
    """What a parked commit says, a line each field."""
    return [
        tr("form.named", name=field_words(entity, (field,)), value=one_value(entity, field, value, label))
        for entity, field, value in item.what
    ]


def parked_columns(label: Callable[[str, str], str]) -> tuple[Column[ParkedItem], ...]:
    """What the list of parked changes shows."""

    def chip(item: ParkedItem) -> Chip:
        return Chip(TONES.get(item.reason, "quiet"), tr(f"parked.reason_{item.reason}"))

    def what(item: ParkedItem) -> str:
        lines = what_lines(item, label)
        more = tr("parked.more", count=len(lines) - SHOWN_IN_LIST) if len(lines) > SHOWN_IN_LIST else ""
        return tr("form.semicolon").join(lines[:SHOWN_IN_LIST]) + more or tr("parked.unreadable")

    return (
        Column("reason", "parked.reason", lambda one: chip(one).word, 132, "", Look.CHIP, value=chip),
        Column("customer", "review.customer", lambda one: one.customer_name or tr("review.unit_data"), 200),
        Column("what", "parked.what", what, 320),
        Column("author", "parked.author", lambda one: one.author, 88),
        Column("unit", "parked.unit", lambda one: label("units", one.unit) if one.unit else "", 150),
        Column("at", "parked.at", lambda one: plain_words(one.at), 132),
    )


def _say_empty(panel: StatePanel) -> None:
    panel.say(tr("parked.none"), tr("parked.none_text"))
