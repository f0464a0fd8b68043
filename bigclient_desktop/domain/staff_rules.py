"""Rules of the people: positions, part-time marketers, how managers are sent out, transfers, leavers."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import ClassVar

from bigclient_desktop.domain.positions import DIRECTOR, EXTERNAL_PART_TIME, MANAGER, position
from bigclient_desktop.domain.staff import Staff, StaffTransfer
from bigclient_desktop.failures import Failure

AGREEMENT_NOTICE = timedelta(days=30)
"""From so long before its end an agreement is pointed at; a default, not from the guideline."""


class ExternalNotAllowed(Failure):
    """External part-time marketers only in cities that have switched them on."""

    key: ClassVar[str] = "failure.external_not_allowed"


class AgreementMissing(Failure):
    """An external part-time marketer needs an agreement with number and term."""

    key: ClassVar[str] = "failure.agreement_missing"


class AgreementBackwards(Failure):
    """The agreement would end before it begins."""

    key: ClassVar[str] = "failure.agreement_backwards"


class AgreementEnded(Failure):
    """An external part-time marketer's agreement has run out."""

    key: ClassVar[str] = "failure.agreement_ended"


class AgreementNotBegun(Failure):
    """An external part-time marketer's agreement begins later."""

    key: ClassVar[str] = "failure.agreement_not_begun"


class DispatchOfOthers(Failure):
    """Only account managers are sent out."""

    key: ClassVar[str] = "failure.dispatch_of_others"


class DispatchWithoutPlace(Failure):
    """Sent out, but not said where."""

    key: ClassVar[str] = "failure.dispatch_without_place"


class LeftBeforeBegun(Failure):
    """The person would leave before beginning."""

    key: ClassVar[str] = "failure.left_before_begun"


class LeftInFuture(Failure):
    """Leaving is entered on its day."""

    key: ClassVar[str] = "failure.left_in_future"


class LastDirector(Failure):
    """A centre with people or customers is left without a director."""

    key: ClassVar[str] = "failure.last_director"


class TransferTooEarly(Failure):
    """A transfer before the person began, or before the last transfer."""

    key: ClassVar[str] = "failure.transfer_too_early"


class TransferInFuture(Failure):
    """A transfer is entered on its day."""

    key: ClassVar[str] = "failure.transfer_in_future"


class TransferNowhere(Failure):
    """Unit and position stay as they are."""

    key: ClassVar[str] = "failure.transfer_nowhere"


class TransferOfLeaver(Failure):
    """The person has left."""

    key: ClassVar[str] = "failure.transfer_of_leaver"


class UnitIsClosed(Failure):
    """Nobody begins at, or moves to, a unit that is closed."""

    key: ClassVar[str] = "failure.unit_is_closed"


def is_present(person: Staff, on: date) -> bool:
    """Whether the person works here on that day; on the day of leaving no more."""
    return person.left_on is None or person.left_on > on


def check_person(person: Staff, city: str, today: date, *, external_allowed: bool) -> None:
    """What a person's own fields must say. `city` is the city's name, for the sentence.

    Raises ExternalNotAllowed, AgreementMissing, AgreementBackwards, DispatchOfOthers, DispatchWithoutPlace,
    LeftInFuture, LeftBeforeBegun.
    """
    name = person.name or ""
    if person.position == EXTERNAL_PART_TIME.code:
        if not external_allowed:
            raise ExternalNotAllowed(name=name, city=city)
        _check_agreement(person)
    if person.dispatch:
        if person.position != MANAGER.code:
            raise DispatchOfOthers(name=name)
        if not person.dispatch_unit and not person.dispatch_place:
            raise DispatchWithoutPlace(name=name)
    if person.left_on is not None and person.left_on > today:
        raise LeftInFuture(name=name, day=person.left_on.isoformat())
    if person.left_on is not None and person.began_on is not None and person.left_on < person.began_on:
        raise LeftBeforeBegun(name=name, began=person.began_on.isoformat(), left=person.left_on.isoformat())


def _check_agreement(person: Staff) -> None:
    if not person.agreement_number or person.agreement_from is None or person.agreement_until is None:
        raise AgreementMissing(name=person.name or "")
    if person.agreement_until < person.agreement_from:
        raise AgreementBackwards(first=person.agreement_from.isoformat(), last=person.agreement_until.isoformat())


def check_agreement_on(person: Staff, day: date) -> None:
    """Whether what an external part-time marketer has signed holds on a day; nothing is asked of others.

    Raises AgreementMissing, AgreementBackwards, AgreementNotBegun, AgreementEnded.
    """
    if person.position != EXTERNAL_PART_TIME.code:
        return
    _check_agreement(person)
    assert person.agreement_from is not None
    assert person.agreement_until is not None
    name = person.name or ""
    if day < person.agreement_from:
        raise AgreementNotBegun(name=name, day=person.agreement_from.isoformat())
    if day > person.agreement_until:
        raise AgreementEnded(name=name, day=person.agreement_until.isoformat())


def check_seat(person: Staff, city: str, today: date, *, external_allowed: bool) -> None:
    """Whether a person can be given a seat. `city` is the city's name, for the sentence.

    Raises ExternalNotAllowed and what `check_agreement_on` raises.
    """
    if person.position == EXTERNAL_PART_TIME.code and not external_allowed:
        raise ExternalNotAllowed(name=person.name or "", city=city)
    check_agreement_on(person, today)


def check_director_stays(person: Staff, colleagues: Iterable[Staff], customers: int, on: date, unit_name: str) -> None:
    """Raises LastDirector where the centre's only director would go while others work there or it has customers.

    `colleagues` are the people of the unit as they stand, the person among them or not.
    """
    if person.position != DIRECTOR.code or not is_present(person, on):
        return
    others = [one for one in colleagues if one.id != person.id and is_present(one, on)]
    if any(one.position == DIRECTOR.code for one in others):
        return
    if customers or any(not position(one.position or "").part_time for one in others):
        raise LastDirector(name=person.name or "", unit=unit_name)


def check_transfer(
    person: Staff, unit: str, new_position: str, moved_on: date, earlier: Sequence[StaffTransfer], today: date
) -> None:
    """Raises TransferOfLeaver, TransferNowhere, TransferInFuture, TransferTooEarly."""
    name = person.name or ""
    if not is_present(person, today):
        raise TransferOfLeaver(name=name, left=person.left_on)
    if (person.unit, person.position) == (unit, new_position):
        raise TransferNowhere(name=name)
    if moved_on > today:
        raise TransferInFuture(day=moved_on.isoformat())
    begun = [day for day in (person.began_on, *(one.moved_on for one in earlier)) if day is not None]
    if begun and moved_on < max(begun):
        raise TransferTooEarly(name=name, day=moved_on.isoformat(), began=max(begun).isoformat())


def agreement_state(person: Staff, on: date) -> str:
    """Of an external part-time marketer's agreement: `valid`, `ending` within 30 days, `over`; empty for others."""
    if person.position != EXTERNAL_PART_TIME.code or person.agreement_until is None:
        return ""
    if person.agreement_until < on:
        return "over"
    return "ending" if person.agreement_until - on <= AGREEMENT_NOTICE else "valid"
