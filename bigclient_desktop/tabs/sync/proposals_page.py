"""待决定: proposals that wait, values that stand provisionally, and what became of the proposals decided."""

from collections.abc import Callable, Sequence
from html import escape
from typing import TYPE_CHECKING

from bigclient_desktop.domain.exchange import ProposalItem, ProvisionalItem
from bigclient_desktop.services.review import confirm_provisional, decide, proposals, provisional
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.sync.review_words import NONE, field_words, values_words
from bigclient_desktop.tabs.sync.sheet_page import SheetPage, facts
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.questions import TextQuestion, ask
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

WAITING, PROVISIONAL, DECIDED = VIEWS = ("waiting", "provisional", "decided")
Line = ProposalItem | ProvisionalItem


class ProposalsPage(SheetPage):
    """Whoever may decide approves or rejects with a reason; whoever proposed sees what became of it."""

    def __init__(self, tab: "SyncTab") -> None:
        self._label = tab.pages.lookups.label
        super().__init__(
            tab.context, proposal_columns(self._label), "sync/view_proposals", self._say_empty, lambda one: str(one.id)
        )
        self.offer_views(VIEWS, "proposals")
        self.customer_button = self.add_button("review.open_customer", self._open)
        self.reject_button = self.add_button("proposals.reject", self._reject)
        self.approve_button = self.add_button("proposals.approve", self._approve, "primary")
        self.confirm_button = self.add_button("proposals.confirm", self._confirm, "primary")
        self.opened.connect(lambda _: self._open())
        self.view_changed.connect(lambda _: self.refresh())
        self.say(tr("sync_tab.page_proposals"), tr("proposals.hint"))
        self.allow()

    def begin(self, subject: str = "") -> None:
        """A view may be asked for by its name."""
        if subject in self.views:
            self.turn(subject)

    def refresh(self) -> None:
        """Read the view in front anew."""
        session = self.context.session
        reads: dict[str, Callable[[], Sequence[Line]]] = {
            WAITING: lambda: proposals(session),
            PROVISIONAL: lambda: provisional(session),
            DECIDED: lambda: proposals(session, decided=True),
        }
        self.show_all(reads[self.view])
        self.allow()

    def html_of(self, record: Line) -> str:
        waits = isinstance(record, ProposalItem)
        asked = values_words(record.entity, record.values, self._label)
        pairs = [
            (tr("review.customer"), record.customer_name),
            (tr("review.field"), field_words(record.entity, tuple(record.values))),
        ]
        if isinstance(record, ProposalItem):
            pairs += [
                (tr("proposals.now"), values_words(record.entity, record.current, self._label)),
                (tr("proposals.asked"), asked),
                (tr("proposals.reason"), record.reason),
                (tr("proposals.by"), _who(record.proposed_by, record.proposed_at)),
                (tr("proposals.outcome"), _outcome_words(record) if record.outcome else ""),
                (tr("proposals.decided_by"), _who(record.decided_by, record.decided_at)),
                (tr("proposals.decision_reason"), record.decision_reason),
            ]
        else:
            pairs += [(tr("proposals.stands"), asked), (tr("proposals.by"), _who(record.author, record.at))]
        note = "" if waits else f'<p class="quiet">{escape(tr("proposals.provisional_text"))}</p>'
        return facts(*((escape(label), escape(value)) for label, value in pairs), beside=2) + note

    def allow(self) -> None:
        chosen = self.chosen()
        mine = [one for one in chosen if one.may_decide]
        why_not = "" if mine else tr("proposals.why_not" if chosen else "proposals.why_none")
        for button in (self.approve_button, self.reject_button):
            button.setVisible(self.view == WAITING)
            allow(button, why_not)
        self.confirm_button.setVisible(self.view == PROVISIONAL)
        allow(self.confirm_button, why_not)
        one = chosen[0] if len(chosen) == 1 else None
        allow(self.customer_button, "" if one and one.customer else tr("parked.why_no_one"))

    def _open(self) -> None:
        record = self.current()
        if record is not None and record.customer:
            self.context.open_customer(record.customer)

    def _mine(self) -> list[str]:
        return [one.id for one in self.chosen() if one.may_decide]

    def _approve(self) -> None:
        ids, session = self._mine(), self.context.session
        told = tr("proposals.approved", count=len(ids))
        write = lambda: self.context.write(  # noqa: E731
            lambda: decide(session, ids, "approved"), told, owner=self, offer_undo=False
        )
        answers = ((tr("proposals.approve_count", count=len(ids)), write), (tr("form.cancel"), lambda: None))
        ask(self, tr("proposals.approve"), tr("proposals.approve_text"), *answers)

    def _reject(self) -> None:
        ids, session = self._mine(), self.context.session
        told = tr("proposals.rejected", count=len(ids))

        def reject(reason: str) -> None:
            self.context.write(lambda: decide(session, ids, "rejected", reason), told, owner=self, offer_undo=False)

        TextQuestion(
            self, tr("proposals.reject"), tr("proposals.reject_text", count=len(ids)), tr("proposals.reject"), reject
        ).open()

    def _confirm(self) -> None:
        ids, session = self._mine(), self.context.session
        told = tr("proposals.confirmed", count=len(ids))
        write = lambda: self.context.write(  # noqa: E731
            lambda: confirm_provisional(session, ids), told, owner=self, offer_undo=False
        )
        answers = ((tr("proposals.confirm_count", count=len(ids)), write), (tr("form.cancel"), lambda: None))
        ask(self, tr("proposals.confirm"), tr("proposals.confirm_text"), *answers)

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr(f"proposals.none_{self.view}"), tr(f"proposals.none_{self.view}_text"))


def proposal_columns(label: Callable[[str, str], str]) -> tuple[Column[Line], ...]:
    """What the lists of proposals and of provisional values show."""

    def now(one: Line) -> str:
        return values_words(one.entity, one.current, label) if isinstance(one, ProposalItem) else NONE

    def by(one: Line) -> str:
        return one.proposed_by if isinstance(one, ProposalItem) else one.author

    def at(one: Line) -> str:
        when = one.proposed_at if isinstance(one, ProposalItem) else one.at
        return plain_words(when) if when else ""

    return (
        Column("state", "proposals.outcome", lambda one: state_chip(one).word, 104, "", Look.CHIP, value=state_chip),
        Column("customer", "review.customer", lambda one: one.customer_name or tr("review.unit_data"), 180),
        Column("field", "review.field", lambda one: field_words(one.entity, tuple(one.values)), 116),
        Column("now", "proposals.now", now, 130),
        Column("asked", "proposals.asked", lambda one: values_words(one.entity, one.values, label), 140),
        Column("reason", "proposals.reason", lambda one: getattr(one, "reason", ""), 140),
        Column("by", "proposals.by", by, 72),
        Column("at", "proposals.at", at, 132),
        Column("answer", "proposals.decision_reason", lambda one: getattr(one, "decision_reason", ""), shown=False),
    )


def state_chip(one: Line) -> Chip:
    """Waiting, provisional, approved or rejected."""
    if isinstance(one, ProvisionalItem):
        return Chip("warn", tr("proposals.state_provisional"), provisional=True)
    tones = {"approved": "good", "rejected": "bad"}
    return Chip(tones.get(one.outcome, "warn"), _outcome_words(one))


def _outcome_words(one: ProposalItem) -> str:
    return tr(f"proposals.state_{one.outcome or 'waiting'}")


def _who(name: str, at: object) -> str:
    return " · ".join(part for part in (name, plain_words(at) if at else "") if part)
