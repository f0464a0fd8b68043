"""What has to be written so that people stand as they shall: on a card, on a row, or both (domain/staff_cards.py)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, ClassVar

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.exchange import OWN, REGISTERED
from bigclient_desktop.domain.organisation import units
from bigclient_desktop.domain.staff import Staff, StaffCard
from bigclient_desktop.domain.staff_cards import TOLD, Stay, strays
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import card_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.access import Action, unit_name, why_not
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import people as stored
from bigclient_desktop.store import units as stored_units
from bigclient_desktop.store.customer_files import heads_of

_LAST_MENDED = "sync_people_row"


class StaffElsewhere(Failure):
    """What is kept of the person here is no more than what was known when he went: it is not changed any more."""

    key: ClassVar[str] = "failure.staff_elsewhere"


@dataclass(slots=True)
class StaffWrites:
    """Writes by root of the unit's aggregate, and whom they are about."""

    by_root: defaultdict[str, list[Write]] = field(default_factory=lambda: defaultdict(list))
    people: list[str] = field(default_factory=list)


def root_of(session: Session, person: str) -> str:
    """The root of the unit with which the truth of a person is kept; empty where he is not known."""
    with session.store.reading() as connection:
        kept = stored.kept_of(connection, [person]).get(person)
    if kept is None:
        return ""
    return unit_row_id(kept.card.unit or "") if kept.card else kept.home


def staff_writes(session: Session, staff: Sequence[Staff], moved_on: date | None = None) -> StaffWrites:
    """What leads to these people as they shall be. Who is to be at another unit gets a card there from `moved_on` on.

    Raises StaffElsewhere.
    """
    found = StaffWrites()
    with session.store.reading() as connection:
        kept = stored.kept_of(connection, [person.id for person in staff])
        heads = heads_of(connection, [row for one in kept.values() for row in _rows(one)])
        writing = _Writing(session, connection, heads, found.by_root)
        for person in staff:
            before = sum(map(len, found.by_root.values()))
            if (old := kept.get(person.id)) is None:
                found.by_root[unit_row_id(person.unit or "")].append(NewRow("staff", person.id, values_of(person)))
            elif not writing.lead(old, person, moved_on):
                raise StaffElsewhere(name=person.name or "", unit=unit_name(old.person.unit))
            if sum(map(len, found.by_root.values())) > before:
                found.people.append(person.id)
    return found


def mending(session: Session) -> StaffWrites:
    """What a centre has to write for those who moved: cards that nobody made, rows that are behind their card, cards
    that nobody sent them to. Nothing of whom two moved apart and nobody has settled it."""
    found = StaffWrites()
    with session.store.reading() as connection:
        kept = stored.kept_of(connection, stored.moved_people(connection))
        heads = heads_of(connection, [row for one in kept.values() for row in _rows(one)])
        writing = _Writing(session, connection, heads, found.by_root)
        for one in kept.values():
            if not one.is_undecided:
                writing.lead(one, one.person)
                writing.end_strays(one)
    return found


def mend_people(session: Session) -> int:
    """Writes what `mending` finds as one step, at a centre, where units were written to since the last time; gives the
    number of commits."""
    own = whom.own_holder(session, whom.trust_of(session))
    with session.store.reading() as connection:
        last = stored_units.last_written(connection)
    if not own.is_centre or session.store.get_setting(_LAST_MENDED, 0) == last:
        return 0
    found, commits = mending(session), 0
    if found.by_root:
        commits = written(session, found, "change.mend_people", str(len(found.by_root))).commits
        with session.store.reading() as connection:
            last = stored_units.last_written(connection)
    session.store.set_setting(_LAST_MENDED, last)
    return commits


def written(session: Session, found: StaffWrites, label: str, subject: str) -> Change:
    """The writes as one step; an empty change where there are none."""
    if not found.by_root:
        return Change("", label)
    made = session.store.append(session.writer, drafts_of(found), label, subject)
    people = tuple(dict.fromkeys(found.people))
    return Change(made.action, label, staff=people, everything=True, commits=made.commits, proposed=made.proposed)


def drafts_of(found: StaffWrites) -> list[AggregateDraft]:
    """The writes, a draft for each unit."""
    return [AggregateDraft("org_unit", root, tuple(writes)) for root, writes in found.by_root.items()]


def _rows(kept: stored.Kept) -> list[tuple[str, str]]:
    row = [("staff", kept.row.id)] if kept.row else []
    return row + [("staff_card", card.id) for card in kept.cards]


def _told(person: Staff | StaffCard) -> dict[str, Any]:
    return {name: getattr(person, name) for name in TOLD}


class _Writing:
    """The writes of several people, by root."""

    def __init__(
        self,
        session: Session,
        connection: Any,
        heads: Mapping[tuple[str, str, str], tuple[bytes, ...]],
        writes: defaultdict[str, list[Write]],
    ) -> None:
        self._session, self._connection, self._heads, self._writes = session, connection, heads, writes
        self._is_alone = session.store.trust is None
        self._rights: dict[str, bool] = {}

    def lead(self, old: stored.Kept, new: Staff, moved_on: date | None = None) -> bool:
        """Writes what leads to the person; False where he is not kept here, nor his unit in our keeping.

        Whoever lets him go says where to on what is kept of him there; the card with the next unit is made by who keeps
        that one too, now or as its centre exports.
        """
        card, stays = old.card, new.unit == old.person.unit
        by_card = card is not None and not card.moved_to
        by_row = card is None and old.row is not None and unit_row_id(old.row.unit or "") == old.home
        if not (by_card or by_row or new == old.person or self._keeps(old.person.unit or "")):
            return False
        if card is not None and (by_card or (not stays and self._may(card.unit or ""))):
            told = {**_told(new), "moved_to": card.moved_to if stays else new.unit}
            where = unit_row_id(card.unit or "")
            self._write("staff_card", card.id, where, {**_told(card), "moved_to": card.moved_to}, told)
        if not (stays and (by_card or by_row)) and self._keeps(new.unit or ""):
            self._begin(old, new, moved_on)
        if old.row is not None and (by_row or self._may(self._codes.get(old.home, ""))):
            seat_key = new.seat_key if by_row and stays else old.row.seat_key
            self._write("staff", new.id, old.home, values_of(old.row), values_of(replace(new, seat_key=seat_key)))
        return True

    def end_strays(self, kept: stored.Kept) -> None:
        """Makes void the cards to which nobody sent him. Only who has the row knows the way whole."""
        if kept.row is None:
            return
        stays = [Stay(card.step or 0, card.id, card.unit or "", card.moved_to or "") for card in kept.cards]
        standing = next((stay for stay in stays if kept.card and stay.card == kept.card.id), None)
        for stay in strays(stays, standing):
            if self._may(stay.unit):
                void = {"moved_to": kept.person.unit, "is_void": True}
                self._write("staff_card", stay.card, unit_row_id(stay.unit), {}, void)

    def _write(self, entity: str, row: str, root: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        writes = changes_between(entity, row, old, new, self._heads)
        if writes:
            self._writes[root] += writes

    def _begin(self, old: stored.Kept, new: Staff, moved_on: date | None) -> None:
        """A card at the unit where he goes, or where he went before there were cards."""
        unit, from_unit = new.unit or "", old.person.unit
        if unit == from_unit:
            known = [one for one in stored_units.transfers(self._connection, staff=new.id) if one.unit == unit]
            moved_on, from_unit = (known[-1].moved_on, known[-1].from_unit) if known else (None, None)
        step = max((card.step or 0 for card in old.cards), default=0) + 1
        while stored.is_card_taken(self._connection, card_row_id(new.id, unit, step)):
            step += 1
        # The seat is certified for a unit: only one that is his from now on goes along.
        seat_key = new.seat_key if new.seat_key != old.person.seat_key else None
        said = {"unit": unit, "staff": new.id, "step": step, "since": moved_on, "from_unit": from_unit}
        values = {**said, **_told(new), "seat_key": seat_key}
        self._writes[unit_row_id(unit)].append(NewRow("staff_card", card_row_id(new.id, unit, step), values))

    def _may(self, code: str) -> bool:
        if code not in self._rights:
            refused = None if self._is_alone else why_not(self._session, Action.MANAGE_PEOPLE, unit=code)
            self._rights[code] = refused is None and bool(self._is_alone or code)
        return self._rights[code]

    def _keeps(self, code: str) -> bool:
        """Whether the unit is in our keeping and all that is said of it comes here: no card grows old unseen."""
        return self._may(code) and self._is_whole

    @cached_property
    def _is_whole(self) -> bool:
        if self._is_alone:
            return True
        return whom.own_scope(self._session, whom.trust_of(self._session)).kind not in (OWN, REGISTERED)

    @cached_property
    def _codes(self) -> dict[str, str]:
        """The code of each known unit by its root."""
        known = [one.code for one in stored_units.own_units(self._connection) if one.code]
        return {unit_row_id(code): code for code in (*known, *(one.code for one in units()))}
