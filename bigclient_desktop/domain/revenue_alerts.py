"""Alerts on a customer's monthly revenue: a drop, silence, a jump that smells of a wrong unit, a loss to propose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

CAUSES = ("competitor", "moved", "season", "service", "price", "unit_mistake", "other")
_YEAR = 12


@dataclass(frozen=True, slots=True)
class AlertLimits:
    """When to speak (ours, not the guideline's): percent year on year, months without revenue, factor of a jump."""

    drop_percent: Decimal = Decimal(10)
    silent_months: int = 2
    lost_months: int = 3
    jump_factor: int = 100

    @classmethod
    def of(cls, values: Mapping[str, object]) -> "AlertLimits":
        """From a setting (JSON); what it does not say, or says wrongly, stays as shipped."""
        shipped = cls()

        def number(name: str, least: int) -> Decimal | None:
            value = values.get(name)
            if isinstance(value, int | float | str) and not isinstance(value, bool):
                try:
                    found = Decimal(str(value))
                except ArithmeticError:
                    return None
                return found if found.is_finite() and found >= least else None
            return None

        return cls(
            number("drop_percent", 0) or shipped.drop_percent,
            int(number("silent_months", 1) or shipped.silent_months),
            int(number("lost_months", 1) or shipped.lost_months),
            int(number("jump_factor", 2) or shipped.jump_factor),
        )


@dataclass(frozen=True, slots=True)
class Alert:
    """What the newest month says. `before` is what it was measured by: the month of last year, or a usual month."""

    kind: str
    """drop, silent, jump; lost where the silence is long enough to propose it."""
    month: str
    amount: int
    before: int
    months: int = 0
    """How many months without revenue."""

    @property
    def percent(self) -> Decimal | None:
        """The change in percent, one decimal."""
        if self.before <= 0:
            return None
        return (Decimal(self.amount - self.before) * 100 / self.before).quantize(Decimal("0.1"))


def months_back(month: str, count: int) -> list[str]:
    """The `count` months up to and with `month`, oldest first."""
    year, number = int(month[:4]), int(month[5:])
    last = year * _YEAR + number - 1
    return [f"{at // _YEAR:04d}-{at % _YEAR + 1:02d}" for at in range(last - count + 1, last + 1)]


def alert_of(amounts: Sequence[int], month: str, limits: AlertLimits) -> Alert | None:
    """The gravest alert that the newest month of `amounts` (分, oldest first, at least 13 months) calls for."""
    current = amounts[-1]
    silent = _silence(amounts)
    if silent:
        known = [amount for amount in amounts[-silent - _YEAR : -silent] if amount > 0]
        if not known or silent < limits.silent_months:
            return None
        usual = sum(known) // len(known)
        return Alert("lost" if silent >= limits.lost_months else "silent", month, 0, usual, silent)
    earlier = [amount for amount in amounts[-_YEAR - 1 : -1] if amount > 0]
    if earlier:
        usual = sum(earlier) // len(earlier)
        if current >= usual * limits.jump_factor or 0 < current * limits.jump_factor <= usual:
            return Alert("jump", month, current, usual)
    last_year = amounts[-_YEAR - 1] if len(amounts) > _YEAR else 0
    if last_year > 0 and Decimal(last_year - current) * 100 >= limits.drop_percent * last_year:
        return Alert("drop", month, current, last_year)
    return None


def _silence(amounts: Sequence[int]) -> int:
    """How many of the newest months brought nothing."""
    count = 0
    for amount in reversed(amounts):
        if amount:
            break
        count += 1
    return count
