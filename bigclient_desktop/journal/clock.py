"""Hybrid logical clock: 48 bits of milliseconds since 1970, a 16-bit counter; only breaks ties (sync.md, Identity)."""

from datetime import UTC, datetime

_COUNTER_BITS = 16


def instant_of(stamp: int) -> datetime:
    """The wall-clock time in a stamp, UTC."""
    return datetime.fromtimestamp((stamp >> _COUNTER_BITS) / 1000, UTC)


def next_stamp(last: int, now_ms: int) -> int:
    """The stamp of the next commit: never before `last`, whatever the wall clock says."""
    return max(last + 1, now_ms << _COUNTER_BITS)
