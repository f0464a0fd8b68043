"""The columns of the sync tab's lists: peers, what is unsent, what went out and what came in."""

from datetime import datetime

from bigclient_desktop.domain.exchange import LinkRow, OutgoingRow, UnsentItem
from bigclient_desktop.services.exchange_lists import IncomingLine, UnsentLine
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.exchange_words import TONES, age_words, count_words, size_words
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.words import tr

STATE_TONES = {"made": "quiet", "delivered": "general", "acked": "good", "replaced": "quiet"}


def _when(at: datetime | None) -> str:
    return plain_words(at) if at else "—"


def number_words(number: int) -> str:
    """`第 12 号`; before the first one a dash."""
    return tr("sync_tab.number", number=number) if number else "—"


def silence_chip(row: LinkRow) -> Chip:
    """For how long nothing has come from the peer."""
    word = tr("sync_tab.never_came") if row.days_silent is None else age_words(row.days_silent)
    return Chip(TONES.get(row.level, "quiet"), word)


def _note(row: LinkRow) -> str:
    if not row.has_key:
        return tr("sync_tab.has_no_key")
    return tr("sync_tab.wants_resync") if row.wants_resync else ""


def link_columns() -> tuple[Column[LinkRow], ...]:
    """Peers: who, since when silent, what was confirmed."""
    return (
        Column("name", "sync_tab.peer", lambda row: row.name, 190),
        Column("relation", "sync_tab.relation", lambda row: tr(f"sync_tab.relation_{row.relation}"), 76),
        Column(
            "silent",
            "sync_tab.last_came",
            lambda row: silence_chip(row).word,
            124,
            look=Look.CHIP,
            value=silence_chip,
        ),
        Column("received", "sync_tab.last_received", lambda row: number_words(row.last_received_number), 80),
        Column("sent_at", "sync_tab.last_sent_at", lambda row: _when(row.last_sent_at), 136),
        Column("sent", "sync_tab.last_sent", lambda row: number_words(row.last_sent_number), 80),
        Column("acked", "sync_tab.acked", lambda row: number_words(row.acked_number), 116),
        Column("pending", "sync_tab.pending", lambda row: f"{row.pending:,}", 88, look=Look.FIGURES),
        Column("note", "sync_tab.note", _note, 96),
    )


def packed_chip(item: UnsentItem) -> Chip:
    """Whether it lies in a package already."""
    if item.packed_in is None:
        return Chip("warn", tr("sync_tab.not_packed"))
    return Chip("quiet", tr("sync_tab.packed_in", number=item.packed_in))


def unsent_columns() -> tuple[Column[UnsentLine], ...]:
    """What the centre has not confirmed: the step, and what it changed from what to what."""
    return (
        Column("at", "sync_tab.at", lambda line: plain_words(line.item.at), 136),
        Column("kind", "sync_tab.kind", lambda line: tr(f"exchange_words.kind_{line.item.kind}"), 92),
        Column("subject", "sync_tab.subject", lambda line: line.item.subject, 200),
        Column("step", "sync_tab.step", lambda line: tr(line.item.change), 140),
        Column("change", "sync_tab.change", lambda line: line.words, 360),
        Column("person", "sync_tab.person", lambda line: line.item.person, 84, shown=False),
        Column(
            "packed",
            "sync_tab.packed",
            lambda line: packed_chip(line.item).word,
            128,
            look=Look.CHIP,
            value=lambda line: packed_chip(line.item),
        ),
    )


def sent_chip(row: OutgoingRow) -> Chip:
    """What became of a package."""
    return Chip(STATE_TONES.get(row.state, "quiet"), tr(f"sync_tab.state_{row.state}"))


def outgoing_columns() -> tuple[Column[OutgoingRow], ...]:
    """The outgoing register."""
    return (
        Column("number", "sync_tab.package", lambda row: number_words(row.number), 72),
        Column("peer", "sync_tab.to", lambda row: row.peer_name, 148),
        Column("kind", "sync_tab.package_kind", lambda row: tr(f"sync_tab.kind_{row.kind}"), 64),
        Column(
            "state",
            "sync_tab.state",
            lambda row: sent_chip(row).word,
            140,
            look=Look.CHIP,
            value=lambda r: sent_chip(r),
        ),
        Column("counts", "sync_tab.content", lambda row: count_words(row.counts) or tr("sync_tab.only_receipt"), 132),
        Column("size", "sync_tab.size", lambda row: size_words(row.size), 84, look=Look.FIGURES, shown=False),
        Column("made_at", "sync_tab.made_at", lambda row: _when(row.made_at), 132),
        Column("person", "sync_tab.made_by", lambda row: row.person, 84, shown=False),
        Column("acked_at", "sync_tab.acked_at", lambda row: _when(row.acked_at), 132),
        Column("words", "sync_tab.fingerprint", lambda row: " ".join(row.words), 252),
        Column("file", "sync_tab.file", lambda row: row.file, 220, shown=False),
    )


def arrival_chip(line: IncomingLine) -> Chip:
    """Whether the number came, or is missing."""
    if line.row is None:
        return Chip("bad", tr("sync_tab.missing", numbers=_line_numbers(line)))
    if line.row.parked:
        return Chip("warn", tr("sync_tab.with_parked", count=line.row.parked))
    return Chip("good", tr("sync_tab.taken_in"))


def incoming_columns() -> tuple[Column[IncomingLine], ...]:
    """The incoming register; a missing number is a line of its own, in red."""
    return (
        Column("number", "sync_tab.package", _line_numbers, 88),
        Column("peer", "sync_tab.from", lambda line: line.peer_name, 150),
        Column(
            "state", "sync_tab.state", lambda line: arrival_chip(line).word, 136, look=Look.CHIP, value=arrival_chip
        ),
        Column("kind", "sync_tab.package_kind", lambda one: tr(f"sync_tab.kind_{one.row.kind}") if one.row else "", 64),
        Column("counts", "sync_tab.content", _line_content, 176),
        Column("new", "sync_tab.new", lambda line: f"{line.row.new:,}" if line.row else "", 72, look=Look.FIGURES),
        Column(
            "conflicts",
            "sync_tab.conflicts",
            lambda line: f"{line.row.conflicts:,}" if line.row else "",
            72,
            look=Look.FIGURES,
        ),
        Column("size", "sync_tab.size", lambda one: size_words(one.row.size) if one.row else "", 84, look=Look.FIGURES),
        Column("at", "sync_tab.imported_at", lambda line: _when(line.row.imported_at) if line.row else "", 132),
        Column("person", "sync_tab.imported_by", lambda line: line.row.person if line.row else "", 76),
    )


def _line_numbers(line: IncomingLine) -> str:
    if line.first == line.last:
        return number_words(line.first)
    return tr("sync_tab.numbers", first=line.first, last=line.last)


def _line_content(line: IncomingLine) -> str:
    if line.row is None:
        return tr("sync_tab.missing_text")
    return count_words(line.row.counts) or tr("sync_tab.only_receipt")
