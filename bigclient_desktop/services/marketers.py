"""Part-time marketers at a store: what must be recorded of one before he gets a seat, and before he registers."""

from collections.abc import Callable
from dataclasses import replace

from bigclient_desktop.domain.enrolment import MarketerAgreement
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.organisation import city_of
from bigclient_desktop.domain.positions import EXTERNAL_PART_TIME, is_part_time
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.staff_rules import (
    AgreementMissing,
    check_agreement_on,
    check_seat,
)
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewValues
from bigclient_desktop.services.enrolment_failures import MarketerIsNoCentre
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.staff_writes import drafts_of, staff_writes
from bigclient_desktop.store import people, units


def check_marketers_seat(session: Session, person: Staff) -> None:
    """Whether a person may have a seat as he stands here; of others than external part-time marketers nothing is asked.

    Raises ExternalNotAllowed, AgreementMissing, AgreementBackwards, AgreementNotBegun, AgreementEnded.
    """
    if person.position != EXTERNAL_PART_TIME.code:
        return
    today, city = china_today(), city_of(person.unit or "")
    with session.store.reading() as connection:
        own = units.own_unit(connection, city)
        name = units.names_of(connection, [city], today)[city].name
    check_seat(person, name, today, external_allowed=bool(own and own.external_part_time))


def refuse_registering(session: Session) -> None:
    """What an external part-time marketer registers rests on his agreement: raises what `check_agreement_on` does."""
    if session.position != EXTERNAL_PART_TIME.code:
        return
    with session.store.reading() as connection:
        person = people.staff_by_id(connection, session.staff_id) or session.staff
    check_agreement_on(replace(person, position=session.position), china_today())


def why_not_register(session: Session) -> Failure | None:
    """Why the person at the store may register no customer now, for a disabled button; None where he may."""
    return _why_not(refuse_registering, session)


def why_not_be_centre(session: Session) -> Failure | None:
    """The same of `refuse_as_centre`."""
    return _why_not(refuse_as_centre, session)


def _why_not(refuse: Callable[[Session], None], session: Session) -> Failure | None:
    try:
        refuse(session)
    except Failure as refusal:
        return refusal
    return None


def refuse_as_centre(session: Session) -> None:
    """A centre's seat decides, and a part-time marketer decides nothing. Raises MarketerIsNoCentre."""
    if is_part_time(session.position):
        raise MarketerIsNoCentre(name=session.person_name)


def agreement_of(session: Session, person: str, name: str, unit: str) -> MarketerAgreement | None:
    """What is recorded of the person, or of the only external marketer of that name in the unit."""
    with session.store.reading() as connection:
        known = people.staff_by_id(connection, person)
        if known is None or known.position != EXTERNAL_PART_TIME.code:
            wanted = normalise_name(name)
            same = [
                one
                for one in people.staff_of(connection, [unit])
                if one.position == EXTERNAL_PART_TIME.code
                and one.left_on is None
                and normalise_name(one.name or "") == wanted
            ]
            known = same[0] if len(same) == 1 else None
    if known is None or not known.agreement_number or known.agreement_from is None or known.agreement_until is None:
        return None
    return MarketerAgreement(known.agreement_number, known.agreement_from, known.agreement_until)


def demanded_agreement(
    session: Session, given: MarketerAgreement | None, *, person: str, name: str, unit: str
) -> MarketerAgreement:
    """The agreement on which an external marketer's certificate rests: the one given, else the recorded one.

    Raises what `check_marketers_seat` does.
    """
    found = given or agreement_of(session, person, name, unit)
    asked = Staff(person, unit, name.strip(), EXTERNAL_PART_TIME.code)
    if found is not None:
        asked = with_agreement(asked, found)
    check_marketers_seat(session, asked)
    if found is None:
        raise AgreementMissing(name=name)
    return found


def with_agreement(person: Staff, agreement: MarketerAgreement) -> Staff:
    """The person with this agreement."""
    return replace(
        person,
        agreement_number=agreement.number,
        agreement_from=agreement.since,
        agreement_until=agreement.until,
    )


def agreement_drafts(
    session: Session, person: str, unit: str, agreement: MarketerAgreement, *, is_new: bool
) -> list[AggregateDraft]:
    """What records the agreement where the truth of the person is kept. His row comes with his first package, so that
    until then it is written ahead of it, at his unit, and only where his certificate `is_new`. Raises StaffElsewhere.
    """
    with session.store.reading() as connection:
        known = people.staff_by_id(connection, person)
    if known is None:
        said = with_agreement(Staff(), agreement)
        names = ("agreement_number", "agreement_from", "agreement_until")
        values = {name: getattr(said, name) for name in names}
        row = NewValues("staff", person, values, ())
        return [AggregateDraft("org_unit", unit_row_id(unit), (row,))] if is_new else []
    return drafts_of(staff_writes(session, [with_agreement(known, agreement)]))
