"""Use cases of requests to see another unit's file: ask, answer, take back. They travel as signed entries of the log,
up to the centre and to the unit that is asked; the answer comes back the same way."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from bigclient_desktop.domain.access import Action, Relation, Sight, may, relation_to_unit
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.file_requests import GRANTED, AskedFile, FileRequest
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import EXISTENCE, new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewExistence, NewRow, NewValues, Write
from bigclient_desktop.services.access import demand, person_of
from bigclient_desktop.services.customers import change_written, customer_file
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.store import file_requests as stored
from bigclient_desktop.store.review import heads_of_unit

_ENTITY = "file_request"
_READ = "file_requests_read"


class FileIsOpen(Failure):
    """Who asks sees the file already."""

    key = "failure.file_is_open"


class AskedAlready(Failure):
    """The same person has asked and waits for the answer."""

    key = "failure.asked_already"


class ReasonMissing(Failure):
    """A request, and a refusal, says why."""

    key = "failure.reason_missing"


class RequestGone(Failure):
    """The request was answered or taken back meanwhile."""

    key = "failure.request_gone"


class OwnRequest(Failure):
    """Nobody answers what he asked himself."""

    key = "failure.own_request"


class DayPassed(Failure):
    """What is agreed to holds until a day to come."""

    key = "failure.day_passed"


def ask_to_see(session: Session, customer: str, reason: str) -> Change:
    """Asks the unit of a customer to be shown its file.

    Raises CustomerUnknown, FileIsOpen, AskedAlready, ReasonMissing.
    """
    file = customer_file(session, customer)
    if file.sight is not Sight.EXISTENCE:
        raise FileIsOpen(name=file.customer.full_name or "")
    if not reason.strip():
        raise ReasonMissing()
    if file.request is not None and file.request.outcome is None:
        raise AskedAlready(name=file.customer.full_name or "")
    root = new_row_id()
    values = {
        "customer": file.customer.id,
        "customer_name": file.customer.full_name,
        "unit": file.customer.responsible_unit,
        "person": session.staff_id,
        "person_name": session.person_name,
        "of_unit": session.unit,
        "reason": reason.strip(),
        "asked_at": datetime.now(UTC).replace(microsecond=0),
    }
    return _write(session, {root: NewRow(_ENTITY, root, values)}, "change.ask_to_see", file.customer.full_name or "")


def asked_files(session: Session, *, answered: bool = False) -> list[AskedFile]:
    """The requests that the person at the store made, or that are put to his unit or one below, newest first."""
    person = person_of(session)
    with session.store.reading() as connection:
        found = stored.file_requests(connection, answered=answered)
    told = []
    for one in found:
        near = relation_to_unit(person, one.unit or "")
        is_own = one.person == session.staff_id
        if is_own or near in (Relation.OWN, Relation.BELOW):
            may_answer = one.outcome is None and not is_own and may(person, Action.DECIDE, near)
            told.append(AskedFile(one, may_answer, is_own))
    return told


def count_to_answer(session: Session) -> int:
    """How many requests wait for the person at the store."""
    return sum(one.may_answer for one in asked_files(session))


def answers_to_read(session: Session) -> list[FileRequest]:
    """What the person at the store asked and has been answered, as long as he has not looked at it; newest first."""
    read = set(get_setting(session, _READ, []))
    return [one for one in _own_answered(session) if one.id not in read]


def note_answers_read(session: Session) -> None:
    """He has looked at all of them."""
    answered = [one.id for one in _own_answered(session)]
    if not set(answered) <= set(get_setting(session, _READ, [])):
        set_setting(session, _READ, answered)


def _own_answered(session: Session) -> list[FileRequest]:
    return [one.request for one in asked_files(session, answered=True) if one.is_own]


def answer(session: Session, ids: Sequence[str], outcome: str, text: str = "", until: date | None = None) -> Change:
    """Answers requests: `granted` until a day, with words on how the file is shown, or `refused` with the reason.

    Raises NotAllowed, RequestGone, OwnRequest, ReasonMissing, DayPassed.
    """
    if not text.strip():
        raise ReasonMissing()
    if outcome == GRANTED and (until is None or until < china_today()):
        raise DayPassed()
    requests = _requests(session, ids)
    for one in requests.values():
        demand(session, Action.DECIDE, unit=one.unit or "")
        if one.person == session.staff_id:
            raise OwnRequest()
    said = {
        "outcome": outcome,
        "until": until if outcome == GRANTED else None,
        "answer": text.strip(),
        "answered_by": session.person_name,
        "answered_at": datetime.now(UTC).replace(microsecond=0),
    }
    with session.store.reading() as connection:
        writes: dict[str, Write] = {
            identity: NewValues(
                _ENTITY, identity, said, heads_of_unit(connection, _ENTITY, bytes.fromhex(identity), "outcome")
            )
            for identity in requests
        }
    return _write(session, writes, f"change.request_{outcome}", _subject(requests))


def withdraw(session: Session, ids: Sequence[str]) -> Change:
    """Takes back what the person at the store asked and nobody has answered. Raises RequestGone."""
    requests = _requests(session, ids)
    if any(one.person != session.staff_id for one in requests.values()):
        raise RequestGone()
    with session.store.reading() as connection:
        writes: dict[str, Write] = {
            identity: NewExistence(
                _ENTITY,
                identity,
                False,
                heads_of_unit(connection, _ENTITY, bytes.fromhex(identity), EXISTENCE),
            )
            for identity in requests
        }
    return _write(session, writes, "change.withdraw_request", _subject(requests))


def _requests(session: Session, ids: Sequence[str]) -> dict[str, FileRequest]:
    with session.store.reading() as connection:
        found = stored.requests_named(connection, ids)
    if any(identity not in found or found[identity].outcome is not None for identity in ids):
        raise RequestGone()
    return found


def _subject(requests: Mapping[str, FileRequest]) -> str:
    return "、".join(one.customer_name or "" for one in requests.values())


def _write(session: Session, writes: Mapping[str, Write], label: str, subject: str) -> Change:
    drafts = [AggregateDraft(_ENTITY, root, (write,)) for root, write in writes.items()]
    return change_written(session.store.append(session.writer, drafts, label, subject), label)
