"""The hand-over sheet (客户移交交接单): customers, what is open at each, and three who sign."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bigclient_desktop.domain.handing_over import HandoverLine
from bigclient_desktop.domain.handover_form import COUNTED, handover_form
from bigclient_desktop.domain.list_form import CellValue, ListForm, ListSection
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Failure, Words
from bigclient_desktop.services import access
from bigclient_desktop.services.portfolios import handover_lines
from bigclient_desktop.services.secrecy import held_back, left_out_words
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.people import all_staff, staff_by_id
from bigclient_desktop.translations import catalogue


class PersonNotOne(Failure):
    """Nobody, or more than one, of the people list has this name."""

    key = "failure.person_not_one"


class NothingToHandOver(Failure):
    """The sheet would list no customer."""

    key = "failure.nothing_to_hand_over"


def person_named(session: Session, name: str) -> Staff:
    """The one person of this name; of several the one who is still here. Raises PersonNotOne."""
    wanted = normalise_name(name)
    with session.store.reading() as connection:
        found = [one for one in all_staff(connection) if normalise_name(one.name or "") == wanted]
    found = [one for one in found if one.left_on is None] or found
    if len(found) != 1:
        raise PersonNotOne(name=name, count=len(found))
    return found[0]


def handover_sheet(
    session: Session,
    takers: Mapping[str, str],
    giver: str = "",
    now: datetime | None = None,
    *,
    secret_reason: str = "",
) -> ListForm:
    """The sheet of these customers, each with who takes it (empty: to be written in), under the giver's name. Of those
    marked secret it counts what goes over and lists nobody, unless there is a reason.

    That it was printed is noted where the form is shown or written. Raises NotAllowed, NothingToHandOver.
    """
    access.demand(session, access.Action.PRINT, takers, notes_itself=True)
    words = catalogue(session.language)
    lines = handover_lines(session, list(takers), giver, now)
    if not lines:
        raise NothingToHandOver()
    names = _names(session, {giver, *takers.values()} - {""})
    gone = held_back(session, (line.customer for line in lines), secret_reason, "handover_form.title")
    by_taker: dict[str, list[HandoverLine]] = defaultdict(list)
    for line in lines:
        by_taker[takers[line.customer]].append(line)
    day = f"{china_day(now or datetime.now(UTC)):%Y-%m-%d}"
    several = len(by_taker) > 1
    to = words("handover_form.several") if several else names.get(next(iter(by_taker)), "")
    made = handover_form(words, names.get(giver, ""), to, day)
    return replace(
        made,
        notes="\n".join(part for part in (made.notes, left_out_words(words, len(gone), summed=True)) if part),
        sections=tuple(
            ListSection(
                tuple(
                    _row(words, number, line)
                    for number, line in enumerate((one for one in some if one.customer not in gone), 1)
                ),
                words("handover_form.of_taker", name=names.get(taker, ""), count=len(some)) if several else "",
                _total(words, some),
            )
            for taker, some in sorted(by_taker.items(), key=lambda entry: names.get(entry[0], ""))
        ),
        total=_total(words, lines) if several else None,
        printed_by=session.person_name,
        printed_at=now or datetime.now(UTC),
        file_name=words("handover_form.file_name", name=names.get(giver, "") or to, day=day),
    )


def _names(session: Session, people: set[str]) -> dict[str, str]:
    with session.store.reading() as connection:
        found = (staff_by_id(connection, person) for person in people)
        return {one.id: one.name or "" for one in found if one}


def _row(words: Words, number: int, line: HandoverLine) -> tuple[CellValue, ...]:
    return (
        number,
        line.code or words("customer.code.pending"),
        line.called(words),
        words(f"grade.{line.grade or 'none'}"),
        words(f"customer.stage.{line.stage}") if line.stage else None,
        words(f"handover_form.role_{line.role}") if line.role else None,
        line.contact,
        *(getattr(line, name) for name in COUNTED),
        None,
    )


def _total(words: Words, lines: Sequence[HandoverLine]) -> tuple[CellValue, ...]:
    sums = (sum(getattr(line, name) for line in lines) for name in COUNTED)
    count = words("handover_form.customers", count=len(lines))
    return (None, None, words("handover_form.total", count=count), None, None, None, None, *sums, None)
