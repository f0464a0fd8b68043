"""The organisation as it stands here: the shipped tree with what the offices added, and one unit with its people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bigclient_desktop.domain.customer_file import Heads
from bigclient_desktop.domain.loads import HeadCount, ManagerLoad
from bigclient_desktop.domain.org_chart import ChartUnit
from bigclient_desktop.domain.organisation import area_class, city_of, is_within, unit, units
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.specialty_centres import Eligibility, specialty_eligibility
from bigclient_desktop.domain.staff import OrgUnit, Staff, StaffCard, StaffTransfer, UnitName
from bigclient_desktop.domain.staff_rules import agreement_state, is_present
from bigclient_desktop.domain.unit_rules import (
    closed_on,
    first_name,
    is_closed,
    known_names,
    name_on,
    refuse_unknown_unit,
)
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.services.access import Action, NotAllowed, why_not
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.what_if import manager_loads
from bigclient_desktop.store import people as stored_people
from bigclient_desktop.store import units as stored
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.loads import left_behind
from bigclient_desktop.store.revenue import bureau_revenues
from bigclient_desktop.store.units import Holdings

_ORDER = ("specialty", "centre", "town_branch", "sub_branch")


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One unit in the tree. The counts are its own: who works there today, and whose customers it is responsible
    for."""

    code: str
    name: str
    official_name: str
    level: str
    kind: str
    parent: str
    area_class: int | None
    has_centre: bool
    closed_on: date | None
    people: int
    managers: int
    customers: int

    @property
    def is_closed(self) -> bool:
        """Whether it is told as closed; a closing is entered on its day."""
        return self.closed_on is not None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person at a unit. `load` is there for account managers; `agreement` says how an external one's stands;
    `gone_to` is the unit to which a transfer took him."""

    staff: Staff
    load: ManagerLoad | None
    agreement: str
    is_present: bool
    gone_to: str = ""
    left_behind: int = 0
    """Customers of this unit that somebody who is here no more still holds: they wait for a hand-over."""


@dataclass(frozen=True, slots=True)
class UnitFile:
    """One unit with everything that its card shows; `heads` are for saving."""

    line: UnitLine
    own: OrgUnit
    names: tuple[UnitName, ...]
    people: tuple[PersonLine, ...]
    holdings: Holdings
    units_below: int
    head_count: HeadCount
    eligibility: Eligibility | None
    external_allowed: bool
    city_name: str
    heads: Heads

    @property
    def first_name(self) -> str:
        """What it was called before any renaming."""
        return first_name(self.line.code, self.own).name


@dataclass(frozen=True, slots=True)
class Organisation:
    """What of the organisation is recorded here, read at one time."""

    own: Mapping[str, OrgUnit]
    names: tuple[UnitName, ...]
    present: Mapping[str, tuple[int, int]]
    """How many people each unit has today, and how many of them are account managers."""
    customers: Mapping[str, int]
    """How many each unit is responsible for."""
    today: date
    staff: tuple[Staff, ...] = ()
    """Only where it was asked for: a province has thousands."""

    def name(self, code: str) -> str:
        """The name in force today."""
        return name_on(code, self.names, self.today, self.own.get(code)).name

    def closed(self, code: str) -> date | None:
        """Since when the unit is no more; None while it is open."""
        day = closed_on(code, self.own.get(code))
        return day if day is not None and day <= self.today else None


def organisation(session: Session, today: date | None = None, *, with_staff: bool = False) -> Organisation:
    """What is recorded of units, in one reading; with everybody's record where it is asked for."""
    on = today or china_today()
    with session.store.reading() as connection:
        own = {one.code: one for one in stored.own_units(connection) if one.code}
        names = tuple(stored.unit_names(connection))
        present = stored_people.present_counts(connection, on)
        customers = stored.responsible_for(connection)
        staff = tuple(stored_people.all_staff(connection)) if with_staff else ()
    return Organisation(own, names, present, customers, on, staff)


def list_units(session: Session, under: str = "", today: date | None = None) -> list[UnitLine]:
    """The tree, each unit after the one above it: the shipped units, the offices' sub-branches, and closed units with
    which something is recorded. `under`: of this unit alone. Raises UnitCodeUnknown."""
    if under:
        refuse_unknown_unit(under)
    known = organisation(session, today)
    return [line for line in _lines(known) if not under or is_within(line.code, under)]


def _lines(known: Organisation) -> Iterator[UnitLine]:
    codes = dict.fromkeys(one.code for one in units())
    with_something = [*known.own, *known.present, *known.customers]
    codes |= dict.fromkeys(code for code in with_something if unit(code) is not None)
    below: dict[str, list[UnitLine]] = defaultdict(list)
    for code in codes:
        line = _line(code, known)
        below[line.parent].append(line)
    for lines in below.values():
        lines.sort(key=lambda line: (_ORDER.index(line.kind), line.is_closed, line.code))
    yield from _in_order("", below)


def _in_order(above: str, below: Mapping[str, list[UnitLine]]) -> Iterator[UnitLine]:
    for line in below.get(above, ()):
        yield line
        yield from _in_order(line.code, below)


@dataclass(frozen=True, slots=True)
class Sums:
    """What a unit comes to with everything below it."""

    people: int = 0
    managers: int = 0
    customers: int = 0


def sums_below(lines: Iterable[UnitLine]) -> dict[str, Sums]:
    """The sums of each unit, itself included. The lines are a tree: each after the one above it."""
    found: dict[str, Sums] = defaultdict(Sums)
    for line in reversed(list(lines)):
        below, above = found[line.code], found[line.parent]
        whole = Sums(below.people + line.people, below.managers + line.managers, below.customers + line.customers)
        found[line.code] = whole
        found[line.parent] = Sums(
            above.people + whole.people, above.managers + whole.managers, above.customers + whole.customers
        )
    return dict(found)


def chart_of(lines: Iterable[UnitLine]) -> list[ChartUnit]:
    """The open units for the chart, with the sums below each."""
    kept = [line for line in lines if not line.is_closed]
    sums = sums_below(kept)
    return [
        ChartUnit(line.code, line.name, line.parent, line.kind, sums[line.code].people, sums[line.code].customers)
        for line in kept
    ]


def _line(code: str, known: Organisation) -> UnitLine:
    info = refuse_unknown_unit(code)
    name = name_on(code, known.names, known.today, known.own.get(code))
    return UnitLine(
        code,
        name.name,
        name.official_name,
        info.level,
        info.kind,
        info.parent,
        area_class(code, known.today),
        info.has_centre,
        known.closed(code),
        *known.present.get(code, (0, 0)),
        known.customers.get(code, 0),
    )


def unit_file(session: Session, code: str, today: date | None = None) -> UnitFile:
    """One unit with its card and its people. Raises UnitCodeUnknown."""
    info = refuse_unknown_unit(code)
    known = organisation(session, today)
    with session.store.reading() as connection:
        heads = heads_of(connection, [("org_unit", unit_row_id(code))])
        transfers = stored.transfers(connection, left=code)
        here = stored_people.staff_of(connection, [code])
        moved = stored_people.staff_by_ids(connection, {one.staff for one in transfers if one.staff})
        totals = bureau_revenues(connection)
        held = stored.holdings_of(connection, code)
    loads, count = manager_loads(session, [code])
    known = replace(known, staff=(*here, *(one for one in moved if one.unit != code)))
    people = list(_people(code, known, {load.manager: load for load in loads}, transfers))
    with session.store.reading() as connection:
        behind = left_behind(connection, code, [one.staff.id for one in people if not one.is_present])
    city = city_of(code)
    of_city = known.own.get(city)
    eligibility = _eligibility(city, info.code[-2:], totals, known) if info.kind == "specialty" else None
    return UnitFile(
        _line(code, known),
        known.own.get(code) or OrgUnit(unit_row_id(code), code, info.name),
        tuple(one for one in known.names if one.unit == code),
        tuple(replace(one, left_behind=behind.get(one.staff.id, 0)) for one in people),
        held,
        open_below(known, code),
        count,
        eligibility,
        bool(of_city and of_city.external_part_time),
        known.name(city),
        heads,
    )


def open_below(known: Organisation, code: str) -> int:
    """How many open units stand directly under a unit."""
    below = {one.code for one in units() if one.parent == code}
    below |= {own for own in known.own if (info := unit(own)) is not None and info.parent == code}
    return sum(1 for one in below if known.closed(one) is None)


def _people(
    code: str, known: Organisation, loads: Mapping[str, ManagerLoad], transfers: Iterable[StaffTransfer]
) -> Iterator[PersonLine]:
    """Who is here, by position and name; then those who left or went elsewhere, the last first."""
    order = ("director", "deputy", "administrator", "manager", "internal_part_time", "external_part_time")
    here = [one for one in known.staff if one.unit == code]
    present = [one for one in here if is_present(one, known.today)]
    present.sort(key=lambda one: (order.index(one.position or order[-1]), one.name or ""))
    for one in present:
        yield PersonLine(one, loads.get(one.id), agreement_state(one, known.today), True)
    left = sorted((one for one in here if one not in present), key=lambda one: one.left_on or date.min, reverse=True)
    for one in left:
        yield PersonLine(one, loads.get(one.id), "", False)
    staff = {one.id: one for one in known.staff if one.unit != code}
    gone = dict.fromkeys(one.staff for one in reversed(list(transfers)) if one.from_unit == code and one.staff in staff)
    for identity in gone:
        one = staff[identity or ""]
        yield PersonLine(one, None, "", False, known.name(one.unit or ""))


def _eligibility(city: str, specialty: str, totals: Iterable[BureauRevenue], known: Organisation) -> Eligibility:
    """By the newest year for which the specialty's revenue is recorded, else the bureau's, else last year."""
    code = f"{city}-{specialty}"
    amounts = {(one.unit, one.year): one.amount for one in totals if one.amount is not None}
    years = [year for asked in (code, city) for unit_code, year in amounts if unit_code == asked and year]
    of_specialty = [year for unit_code, year in amounts if unit_code == code and year]
    year = max(of_specialty or years or [known.today.year - 1])
    own = known.own.get(code)
    runs = own.runs_business if own else None
    return specialty_eligibility(year, amounts.get((code, year)), amounts.get((city, year)), runs)


@dataclass(frozen=True, slots=True)
class KnownHere:
    """Whom and which units lists can name: the people, names that the shipped tree does not tell, units closed by
    now."""

    staff: tuple[Staff, ...]
    unit_names: Mapping[str, str]
    closed_units: frozenset[str]


def known_here(session: Session, today: date | None = None) -> KnownHere:
    """People and units, for everything on screen that names them."""
    with session.store.reading() as connection:
        own, names = stored.own_units(connection), stored.unit_names(connection)
        staff = tuple(stored_people.all_staff(connection))
    on = today or china_today()
    closed = frozenset(one.code for one in own if one.code and is_closed(one.code, on, one))
    return KnownHere(staff, known_names(own, names, on), closed)


def list_people(session: Session, unit_code: str = "", today: date | None = None) -> list[PersonLine]:
    """People with their loads: of one unit, or everybody who is present. Raises UnitCodeUnknown."""
    if unit_code:
        return list(unit_file(session, unit_code, today).people)
    known = organisation(session, today, with_staff=True)
    loads = {load.manager: load for load in manager_loads(session)[0]}
    present = [one for one in known.staff if is_present(one, known.today)]
    return [PersonLine(one, loads.get(one.id), agreement_state(one, known.today), True) for one in present]


def staff_history(session: Session, staff_id: str) -> list[StaffTransfer]:
    """A person's transfers, the oldest first. One that is noted with a unit he came from is told by his card."""
    with session.store.reading() as connection:
        noted = stored.transfers(connection, staff=staff_id)
        cards = stored_people.cards_of(connection, staff_id)
    arrivals = [_arrival(card, noted) for card in cards if card.since]
    known = {(one.unit, one.moved_on) for one in noted}
    told = [*noted, *(one for one in arrivals if (one.unit, one.moved_on) not in known)]
    return sorted(told, key=lambda one: one.moved_on or date.min)


def _arrival(card: StaffCard, noted: Iterable[StaffTransfer]) -> StaffTransfer:
    """How he came to the unit of the card: as what he was there until the next move that is noted."""
    later = (one for one in noted if one.from_unit == card.unit and (one.moved_on or date.min) >= card.since)  # type: ignore[operator]
    position = next((one.from_position for one in later), card.position)
    return StaffTransfer(card.id, card.unit, card.staff, card.since, position, card.from_unit)


def why_not_in_unit(session: Session, action: Action, code: str) -> NotAllowed | None:
    """Why the person may not manage people or units there, or None. A store with nobody above keeps whatever units it
    likes: nobody else would."""
    return why_not(session, action, unit=code if session.store.trust is not None else None)


def demand_for_unit(session: Session, action: Action, code: str) -> None:
    """Raises NotAllowed where the person may not manage people or units there."""
    if (refused := why_not_in_unit(session, action, code)) is not None:
        raise refused
