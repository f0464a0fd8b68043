"""Where a person stands who was transferred: which of his cards, or his first row, tells the truth of him.

A unit receives what is kept with it and with the units above, never what is kept with its siblings. So a transfer to
another unit leaves the person's row where it was made and makes a card with the unit that he goes to; the id stays
his. The card is made by who keeps both units, the centre above them at the latest when it exports: who writes where
nothing comes back from would read an old card for ever.

The one place where he works tells the truth: the card that he did not leave, else the row. Who changes his name,
numbers or position changes them there. The row is brought up to the card by whoever holds both, now or as a centre
exports, and is not read where such a card is. A unit that he left keeps what it knew, and where he went.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from bigclient_desktop.domain.staff import Staff

TOLD = tuple(field.name for field in fields(Staff) if field.name not in ("id", "unit"))
"""What row and card both tell of a person; whose seat he has stays with the unit that certified it."""


@dataclass(frozen=True, slots=True, order=True)
class Stay:
    """A card as the rule asks it: how-manieth step, row id, unit, where he went from there (empty while he is there)
    and whence he came, and whether the transfer never came to count."""

    step: int
    card: str
    unit: str
    moved_to: str = ""
    from_unit: str = ""
    is_void: bool = False


def standing_card(stays: Iterable[Stay], row_unit: str | None = None) -> Stay | None:
    """The card that tells the truth of a person; None where his row does.

    `row_unit` is the unit that his row names, None where the row is not here. The row and each place say, by a
    decision, where he went, so a card to which nobody sent him does not count where the row is here; nor one to which
    a place sent him that has taken it back since. Elsewhere the last place counts that he did not leave.
    """
    known = list(stays)
    if row_unit is None:
        found = max(known, key=_lasting, default=None)
    else:
        known = [stay for stay in known if not stay.is_void]
        found = _at_the_end(known, row_unit)
    while found is not None and (before := _before(found, known)) is not None and not before.moved_to:
        found = before
    return found


def _at_the_end(known: Sequence[Stay], at: str) -> Stay | None:
    found: Stay | None = None
    step = 0
    while here := [stay for stay in known if stay.unit == at and stay.step > step]:
        found = max(here, key=_lasting)
        if not found.moved_to:
            break
        at, step = found.moved_to, found.step
    return found


def _before(stay: Stay, known: Iterable[Stay]) -> Stay | None:
    """The card from which he came to this one."""
    return max((one for one in known if one.unit == stay.from_unit and one.step < stay.step), default=None)


def _lasting(stay: Stay) -> tuple[bool, bool, Stay]:
    return not stay.moved_to, not stay.is_void, stay


def strays(stays: Iterable[Stay], standing: Stay | None) -> list[Stay]:
    """Cards that say he is there though he is elsewhere: a transfer that did not come to count, or was taken back."""
    return sorted(stay for stay in stays if not stay.moved_to and stay != standing)
