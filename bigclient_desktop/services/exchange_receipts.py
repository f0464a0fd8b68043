"""What a centre states for those below it: how far it holds each key's commits, whose clock runs ahead, and stubs of
customers that siblings may see."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from bigclient_desktop.domain.exchange import OWN, REGISTERED, Holder
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.journal.clock import seconds_ahead, stamp_at
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, NewValues, Write
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import exchange_statements as statements
from bigclient_desktop.store import handover, incoming

_STUBS_SETTING = "sync_stubs_row"
_AHEAD = timedelta(hours=24)
_STUB_FIELDS = ("customer", "name", "unit", "lead_name", "stage")


def state_receipts(session: Session, peers: Sequence[whom.Peer]) -> int:
    """States what moved since the last time, as one step; gives the number of commits. Only a centre states anything.

    Nothing is stated of keys that are not below, so that a number of rounds without edits comes to an end.
    """
    trust = whom.trust_of(session)
    own = whom.own_holder(session, trust)
    if not own.is_centre:
        return 0
    now = datetime.now(UTC)
    with session.store.at_the_door() as connection:
        reached = incoming.contiguous(connection)
    with session.store.reading() as connection:
        writes = [*_receipts(connection, trust, own, reached, now), *_clocks(connection, trust, own, now)]
        writes += _holdings(connection, trust, own, peers, now)
        drafts = [AggregateDraft("issuer", own.key[:32], tuple(writes))] if writes else []
        stubs, row = _stubs(session, connection, trust, own, peers)
    if drafts or stubs:
        written = session.store.append(
            session.writer, [*drafts, *stubs], "change.state_receipts", str(len(writes) + len(stubs))
        )
        session.store.set_setting(_STUBS_SETTING, row)
        return written.commits
    return 0


def _receipts(
    connection: Any, trust: Trust, own: Holder, reached: dict[tuple[bytes, bytes], tuple[int, bytes]], now: datetime
) -> list[Write]:
    told = {
        (one.certificate, one.incarnation): one.sequence
        for one in sorted(trust.receipts, key=lambda one: one.sequence)
        if one.by == own.key
    }
    writes: list[Write] = []
    for (certificate, incarnation), (sequence, commit) in sorted(reached.items()):
        holder = trust.holder(certificate)
        if holder is None or not _is_below(trust, holder, own) or told.get((certificate, incarnation), 0) >= sequence:
            continue
        values = {
            "issuer": own.key[:32],
            "certificate": certificate.hex(),
            "incarnation": incarnation.hex(),
            "sequence": sequence,
            "commit": commit.hex(),
            "at": now,
        }
        writes.append(NewRow("receipt", new_child_id(own.key[:32]), values))
    return writes


def _holdings(connection: Any, trust: Trust, own: Holder, peers: Sequence[whom.Peer], now: datetime) -> list[Write]:
    """That the new manager's device has what a handed-over customer's old one wrote: the second holder besides this
    centre."""
    writes: list[Write] = []
    for peer in peers:
        if peer.link.relation != whom.CHILD:
            continue
        for customer in handover.gone_from(connection, peer.link.peer):
            told: dict[str, dict[tuple[bytes, bytes], int]] = defaultdict(dict)
            for one in handover.witnessed(connection, customer):
                for chain, number in one.chains.items():
                    told[one.installation][chain] = max(number, told[one.installation].get(chain, 0))
            for other, chains in handover.acknowledged_by(connection, customer, peer.link.peer).items():
                if any(holder.is_centre for holder in trust.holders.values() if holder.installation == other):
                    continue  # it speaks for itself
                theirs = {chain: number for chain, number in chains.items() if _is_of(trust, chain[0], peer)}
                said = told[other]
                if not theirs or all(said.get(chain, 0) >= number for chain, number in theirs.items()):
                    continue
                values = {
                    "issuer": own.key[:32],
                    "customer": customer.hex(),
                    "installation": other,
                    "chains": handover.lines_of(theirs),
                    "at": now,
                }
                writes.append(NewRow("holding", new_child_id(own.key[:32]), values))
    return writes


def _is_of(trust: Trust, certificate: bytes, peer: whom.Peer) -> bool:
    holder = trust.holder(certificate)
    return holder is not None and holder.installation == peer.link.peer


def _is_below(trust: Trust, holder: Holder, own: Holder) -> bool:
    """Whether the centre, or one that it certified, issued the certificate."""
    issuer = whom.issuer_of(trust, holder)
    return holder.installation != own.installation and (
        issuer == own.key or own.key in trust.issuers.get(issuer, ()) or own.key in trust.issuers.get(holder.key, ())
    )


def _clocks(connection: Any, trust: Trust, own: Holder, now: datetime) -> list[Write]:
    """Commits stamped more than a day ahead of this centre, which nobody has stated yet."""
    milliseconds = int(now.timestamp() * 1000)
    limit = stamp_at(int((now + _AHEAD).timestamp() * 1000))
    return [
        NewRow(
            "clock_statement",
            new_child_id(own.key[:32]),
            {"issuer": own.key[:32], "commit": commit.hex(), "ahead": seconds_ahead(stamp, milliseconds)},
        )
        for commit, stamp in statements.stamped_after(connection, limit)
        if commit not in trust.clock_statements
    ]


def _stubs(
    session: Session, connection: Any, trust: Trust, own: Holder, peers: Sequence[whom.Peer]
) -> tuple[list[AggregateDraft], int]:
    """Stubs of the unit's customers that changed since the last time; only where somebody receives no more than his
    own, or a unit no more than its. What a centre below has stated already is not stated again."""
    last = int(session.store.get_setting(_STUBS_SETTING, 0))
    kinds = {peer.scope.kind for peer in peers}
    if not kinds & {OWN, REGISTERED} and not ("unit" in kinds and _has_siblings(trust, own)):
        return [], last
    changed, row = statements.customers_since(connection, last)
    drafts = []
    for customer, now_values in statements.stub_values(connection, changed).items():
        row_id = stub_row_id(customer.hex())
        old, heads = statements.stub_as_stated(connection, bytes.fromhex(row_id))
        # What went to a unit further off, or is gone, is said once more: who knows the stub would go by it for ever.
        if not any(is_within(one.get("unit") or "-", own.unit) for one in (now_values, old or {})):
            continue
        values = {"customer": customer.hex(), **(old or {}), **now_values}
        if old is None and values["name"] is None:
            continue
        if old is None:
            drafts.append(AggregateDraft("customer_stub", row_id, (NewRow("customer_stub", row_id, values),)))
            continue
        edits = tuple(
            NewValues("customer_stub", row_id, {name: values[name]}, heads.get(name) or heads[""])
            for name in _STUB_FIELDS[1:]
            if values[name] != old[name]
        )
        if edits:
            drafts.append(AggregateDraft("customer_stub", row_id, edits))
    return drafts, row


def _has_siblings(trust: Trust, own: Holder) -> bool:
    """Whether several units' centres stand below this one."""
    below = {one.unit for one in trust.holders.values() if one.is_centre and _is_below(trust, one, own)}
    return len(below) > 1


def stub_row_id(customer: str) -> str:
    """The row id of a customer's stub: the same wherever it is made."""
    return uuid5(UUID(customer), "stub").hex
