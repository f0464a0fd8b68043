"""未上报, 发件登记 and 收件登记: what the centre has not confirmed, and the two registers."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.customer_file import CommitChange
from bigclient_desktop.domain.exchange import OutgoingRow
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Kind
from bigclient_desktop.services.exchange import mark_delivered
from bigclient_desktop.services.exchange_lists import IncomingLine, UnsentLine, incoming_lines, unsent_lines
from bigclient_desktop.services.exchange_status import exchange_status, outgoing
from bigclient_desktop.services.review import proposed_values
from bigclient_desktop.tabs.sync.columns import incoming_columns, outgoing_columns, unsent_columns
from bigclient_desktop.tabs.sync.review_words import field_words, values_words
from bigclient_desktop.widgets.field_words import Label, value_words
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.record_source import RecordSource
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

FIELDS_TOLD = 4
PROPOSALS = frozenset({"proposal", "unit_proposal"})
SUMMED = frozenset(
    {"receipt", "customer_stub", "clock_statement", "audit_log", "audit_entry", "erasure", "staff_erasure", "redaction"}
)
"""What a centre states by itself, many at a time, and what takes something away: how many is all there is to tell."""
UNTOLD = frozenset(
    {"seat_key", "certificate", "next_root", "previous_root", "cross", "earlier", "incarnation", "last_commit", "tips"}
    | {"installation", "issuer", "step", "kept", "part"}
)
"""Keys, certificates and hashes: nothing that a person could read."""


def change_words(changes: Sequence[CommitChange], label: Label) -> str:
    """`电话 020-1 → 020-2；备注 — → …`; of many fields only the first."""
    proposed: dict[str, dict[str, Any]] = {}
    for change in changes:
        if change.entity in PROPOSALS and change.is_new:
            proposed.setdefault(change.row, {})[change.field] = change.new
    parts = [_proposal_words(values, label) for values in proposed.values()]
    summed = Counter(entity for entity, _ in {(one.entity, one.row) for one in changes if one.entity in SUMMED})
    parts += [tr("sync_tab.summed", what=tr(f"entity.{entity}"), count=summed[entity]) for entity in sorted(summed)]
    for change in changes:
        if change.entity in SUMMED or (change.entity in PROPOSALS and change.is_new):
            continue
        field = ENTITY_BY_NAME[change.entity].by_name.get(change.field)
        if field is None or field.name in UNTOLD or (field.kind is Kind.REFERENCE and not field.dictionary):
            # A row that no list names can only be told by its id; the subject of the step says whom it is about.
            continue
        old, new = (value_words(change.entity, field, value, label) or "—" for value in (change.old, change.new))
        name = tr(f"{change.entity}.{change.field}")
        parts.append(f"{name} {new}" if change.is_new else f"{name} {old} → {new}")
    shown = tr("form.semicolon").join(parts[:FIELDS_TOLD])
    return shown if len(parts) <= FIELDS_TOLD else tr("sync_tab.and_more", shown=shown, count=len(parts))


def _proposal_words(values: Mapping[str, Any], label: Label) -> str:
    """`申请 客户编号 改为 …`: what is asked for, not how the row of a proposal keeps it."""
    entity = values.get("entity") or ""
    asked = proposed_values(entity, values.get("values")) if entity in ENTITY_BY_NAME else {}
    return tr("sync_tab.proposes", field=field_words(entity, asked), value=values_words(entity, asked, label))


class UnsentPage(RecordPage):
    """Every step that the centre has not confirmed; a double click opens its customer."""

    def __init__(self, tab: "SyncTab") -> None:
        self._tab = tab
        super().__init__(tab.context, unsent_columns(), "sync/unsent", self._say_empty, _step_id)
        self.add_button("sync_tab.page_export", tab.start_export, "primary")
        self.opened.connect(self._open_customer)
        self.say(tr("sync_tab.page_unsent"), tr("sync_tab.unsent_hint"))

    def refresh(self) -> None:
        """Read anew."""
        session, label = self._tab.context.session, self._tab.pages.lookups.label
        count = [0]

        def rows(offset: int, limit: int) -> list[UnsentLine]:
            lines = unsent_lines(session, offset, limit)
            count[0] = max(count[0], offset + len(lines))
            return [replace(line, words=change_words(line.changes, label)) for line in lines]

        def total() -> int:
            return max(count[0], exchange_status(session).unsent)

        self.show_source(RecordSource(rows, total))

    def _open_customer(self, line: UnsentLine) -> None:
        if line.item.customer:
            self._tab.context.open_customer(line.item.customer)

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr("sync_tab.nothing_unsent"), tr("sync_tab.nothing_unsent_text"))


class OutgoingPage(RecordPage):
    """The outgoing register: what was made, for whom, and what became of it."""

    def __init__(self, tab: "SyncTab") -> None:
        self._tab = tab
        super().__init__(tab.context, outgoing_columns(), "sync/outgoing", self._say_empty, _sent_id)
        self.slip_button = self.add_button("sync_tab.show_slip", self._show_slip)
        self.delivered_button = self.add_button("sync_tab.mark_delivered", self._deliver)
        self.add_button("sync_tab.page_export", tab.start_export, "primary")
        self.opened.connect(lambda row: self._show_slip())
        self.list.selection_changed.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.say(tr("sync_tab.page_outgoing"), tr("sync_tab.outgoing_hint"))
        self._allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self._tab.context.session
        self.show_all(lambda: outgoing(session))

    def _chosen(self) -> list[OutgoingRow]:
        return self.list.selected()

    def _allow(self) -> None:
        chosen = self._chosen()
        made = [row for row in chosen if row.state == "made"]
        self.delivered_button.setEnabled(bool(made))
        self.delivered_button.setToolTip("" if made else tr("sync_tab.why_no_made"))
        self.slip_button.setEnabled(len(chosen) == 1)
        self.slip_button.setToolTip("" if len(chosen) == 1 else tr("sync_tab.why_no_one"))

    def _deliver(self) -> None:
        context = self._tab.context
        session = context.session
        for row in [row for row in self._chosen() if row.state == "made"]:
            context.write(
                lambda row=row: mark_delivered(session, row.peer, row.number),  # type: ignore[misc]
                tr("sync_tab.delivered", number=row.number),
                owner=self,
                offer_undo=False,
            )

    def _show_slip(self) -> None:
        row = self.current()
        if row is None:
            return
        from bigclient_desktop.services.exchange_slips import slip_again

        context = self._tab.context
        session = context.session
        context.background.run(
            lambda: slip_again(session, row.peer, row.number),
            lambda content: context.preview_blank(content, tr("sync_tab.slip_name", file=Path(row.file).stem)),
            context.notices.failure,
            owner=self,
            topic="slip",
            lane=Lane.LONG,
        )

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(
            tr("sync_tab.nothing_sent"),
            tr("sync_tab.nothing_sent_text"),
            (tr("sync_tab.page_export"), self._tab.start_export),
        )


class IncomingPage(RecordPage):
    """The incoming register; numbers that never came stand in it, in red."""

    def __init__(self, tab: "SyncTab") -> None:
        self._tab = tab
        super().__init__(tab.context, incoming_columns(), "sync/incoming", self._say_empty, _came_id)
        self.resync_button = self.add_button("sync_tab.ask_again", self._ask_again)
        self.add_button("sync_tab.page_import", tab.start_import, "primary")
        self.list.selection_changed.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.say(tr("sync_tab.page_incoming"), tr("sync_tab.incoming_hint"))
        self._allow()

    def refresh(self) -> None:
        """Read anew."""
        session = self._tab.context.session
        self.show_all(lambda: incoming_lines(session))

    def _allow(self) -> None:
        line: IncomingLine | None = self.current()
        self.resync_button.setEnabled(line is not None)
        self.resync_button.setToolTip(tr("sync_tab.ask_again_tip") if line else tr("sync_tab.why_no_one"))

    def _ask_again(self) -> None:
        line: IncomingLine | None = self.current()
        if line is not None:
            self._tab.show_page("export", f"resync:{line.peer}")

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(
            tr("sync_tab.nothing_came"),
            tr("sync_tab.nothing_came_text"),
            (tr("sync_tab.page_import"), self._tab.start_import),
        )


def _step_id(line: UnsentLine) -> str:
    return line.item.commits[0] if line.item.commits else f"{line.item.at.isoformat()}{line.item.subject}"


def _sent_id(row: OutgoingRow) -> str:
    return f"{row.peer}:{row.number}:{row.file}"


def _came_id(line: IncomingLine) -> str:
    return f"{line.peer}:{line.first}:{line.row.imported_at if line.row else ''}"
