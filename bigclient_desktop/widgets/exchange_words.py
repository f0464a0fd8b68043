"""How the exchange stands, in words: ages, counts, sizes and the badge; the same in every tab."""

from collections.abc import Mapping
from datetime import UTC, datetime

from bigclient_desktop.domain.exchange import AMBER_DAYS, COUNT_KINDS, RED_DAYS, ExchangeStatus
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.words import tr

TONES = {"green": "good", "amber": "warn", "red": "bad"}
INKS = {"amber": "amber", "red": "red"}
_KIB, _MIB, _GIB = 1 << 10, 1 << 20, 1 << 30


def age_words(days: int) -> str:
    """`今天`, `昨天`, `3 天前`."""
    return tr("exchange_words.today") if days <= 0 else tr("exchange_words.days_ago", days=days)


def days_since(at: datetime) -> int:
    """Whole days of the office's calendar."""
    return (china_time(datetime.now(UTC)).date() - china_time(at).date()).days


def count_words(counts: Mapping[str, int]) -> str:
    """`客户 3 · 走访 12`; empty where there is nothing."""
    parts = [tr(f"exchange_words.of_{kind}", count=counts[kind]) for kind in COUNT_KINDS if counts.get(kind)]
    return " · ".join(parts)


def size_words(size: int) -> str:
    """Bytes as file managers show them."""
    for unit, word in ((_GIB, "GB"), (_MIB, "MB")):
        if size >= unit:
            return f"{size / unit:,.1f} {word}"
    return f"{max(size / _KIB, 0.1):,.1f} KB"


def receipt_days(status: ExchangeStatus) -> int | None:
    """How old the last receipt is, where one has come."""
    if status.age_days is not None:
        return status.age_days
    return days_since(status.receipt_at) if status.receipt_at else None


def receipt_words(status: ExchangeStatus) -> str:
    """`上次回执 3 天前`, `尚无回执`."""
    days = receipt_days(status)
    if status.receipt_at is None:
        if days:
            return tr("exchange_words.no_receipt_for", days=days)
        return tr("exchange_words.no_receipt")
    return tr("exchange_words.receipt", age=age_words(days or 0))


def badge_chip(status: ExchangeStatus) -> Chip:
    """What stands in the window's head."""
    if not status.is_enrolled:
        return Chip("quiet", tr("exchange_words.alone"))
    unsent = tr("exchange_words.unsent", count=status.unsent) if status.unsent else tr("exchange_words.all_sent")
    if not status.centre_name and status.receipt_at is None and status.is_centre:
        # The top centre gets receipts from nobody.
        return Chip(TONES.get(status.level, "quiet"), tr("exchange_words.top"))
    return Chip(TONES.get(status.level, "quiet"), f"{receipt_words(status)} · {unsent}")


def badge_tip(status: ExchangeStatus) -> str:
    """The whole of it, for the tooltip and for screen readers."""
    if not status.is_enrolled:
        return tr("exchange_words.alone_tip")
    lines = [badge_chip(status).word]
    if status.receipt_until is not None:
        lines.append(tr("exchange_words.until", at=f"{china_time(status.receipt_until):%Y-%m-%d %H:%M}"))
    if status.level == "amber":
        lines.append(tr("exchange_words.amber_tip", days=AMBER_DAYS))
    elif status.level == "red":
        lines.append(tr("exchange_words.red_tip", days=RED_DAYS))
    lines.append(tr("exchange_words.open_tip"))
    return "\n".join(lines)
