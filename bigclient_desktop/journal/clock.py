"""Hybrid logical clock: 48 bits of milliseconds since 1970, a 16-bit counter; only breaks ties (sync.md, Identity)."""

from datetime import UTC, datetime

_COUNTER_BITS = 16
AHEAD_MS = 5 * 60 * 1000
"""As far as another's clock may pull ours forward."""


def instant_of(stamp: int) -> datetime:
    """The wall-clock time in a stamp, UTC."""
    return datetime.fromtimestamp((stamp >> _COUNTER_BITS) / 1000, UTC)


def stamp_at(milliseconds: int) -> int:
    """The first stamp of this millisecond since 1970."""
    return milliseconds << _COUNTER_BITS


def next_stamp(last: int, now_ms: int) -> int:
    """The stamp of the next commit: never before `last`, whatever the wall clock says."""
    return max(last + 1, stamp_at(now_ms))


def stamp_after_receipt(last: int, remote: int, now_ms: int) -> int:
    """The last stamp after another's was received: one that runs ahead pulls ours by five minutes at most."""
    return max(last, min(remote, stamp_at(now_ms + AHEAD_MS)))


def seconds_ahead(stamp: int, now_ms: int) -> int:
    """By how many seconds the stamp runs ahead of the clock; negative behind it."""
    return ((stamp >> _COUNTER_BITS) - now_ms) // 1000
