"""Two entries of the people list that are one person: who stands for both, by decision of who manages the people there.

Who enrols with a machine of his own brings the person that his certificate names; the list may hold him already, as
his centre entered him. Nobody can say of himself that he is somebody of the list: the one who grants says it, or who
manages the people of that unit. Then everything that is open in the entry's name is the person's, and the entry says
for whom it stands; what was done long ago keeps it, under the same name.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.names import normalise_name
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.staff_cards import TOLD
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewValues, Write, changes_between
from bigclient_desktop.services.access import Action
from bigclient_desktop.services.people import StaffUnknown
from bigclient_desktop.services.portfolios import work_writes
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.staff_writes import drafts_of, staff_writes
from bigclient_desktop.services.units import demand_for_unit
from bigclient_desktop.store import customer_files, handing_over, people

LABEL = "change.same_person"
_CARRIED = tuple(name for name in TOLD if name not in ("name", "position", "left_on", "seat_key", "same_as"))
"""What the person takes from the entry where nothing of the kind is said of him."""


class EntryHasKey(Failure):
    """An entry with a device in use stands for itself."""

    key = "failure.entry_has_key"


class SamePersonItself(Failure):
    """Nobody is told twice by one entry, and who stands for another has nobody who stands for him."""

    key = "failure.same_person_itself"


def candidates(session: Session, name: str, unit: str, person: str) -> tuple[Staff, ...]:
    """Who on the list somebody may be who asks for a certificate: those of his unit, and his namesakes in the centre's
    keeping, the likeliest first. Nobody who has a key in force, and nobody for whom another stands."""
    own, trust = session.unit, session.store.trust
    with session.store.reading() as connection:
        known = people.all_staff(connection)
    wanted = normalise_name(name)
    keyed = holders_of(trust)

    def is_namesake(one: Staff) -> bool:
        return normalise_name(one.name or "") == wanted

    found = [
        one
        for one in known
        if one.id not in (*keyed, person)
        and one.left_on is None
        and (one.unit == unit or (is_namesake(one) and is_within(one.unit or "", own)))
    ]
    return tuple(sorted(found, key=lambda one: (not is_namesake(one), one.unit != unit, one.name or "", one.id)))


def holders_of(trust: Trust | None) -> frozenset[str]:
    """The people who have a key in force."""
    if trust is None:
        return frozenset()
    return frozenset(one.person for name, one in trust.holders.items() if not trust.cuts(name) and one.issuer)


def stands_for(session: Session, entry: str, person: str) -> bool:
    """Whether that was said before."""
    with session.store.reading() as connection:
        return any(one.id == entry for one in people.doubles_of(connection, person))


def join(session: Session, entry: str, person: str) -> Change:
    """From now on `person` stands for `entry`: roles and everything open are his, and the list tells him once. One
    step, taken back by one undo. Raises StaffUnknown, SamePersonItself, EntryHasKey, StaffElsewhere, NotAllowed."""
    drafts, name = join_drafts(session, entry, person)
    written = session.store.append(session.writer, drafts, LABEL, name)
    touched = tuple(draft.root for draft in drafts if draft.entity == "customer")
    return Change(written.action, LABEL, touched, (entry, person), everything=True, commits=written.commits)


def join_drafts(
    session: Session, entry: str, person: str, *, home: str = "", agreement: bool = True
) -> tuple[list[AggregateDraft], str]:
    """What `join` writes, and what the entry is called. `home` is the unit with which the person's own row is kept that
    is yet to come; without the `agreement` what the entry says of one is left out."""
    with session.store.reading() as connection:
        old, new = people.staff_by_id(connection, entry), people.staff_by_id(connection, person)
        before = people.doubles_of(connection, entry)
    if old is None or (new is None and not home):
        raise StaffUnknown(person=entry if old is None else person)
    if entry == person or old.same_as or (new is not None and new.same_as):
        raise SamePersonItself(name=old.name or "")
    if entry in holders_of(session.store.trust):
        raise EntryHasKey(name=old.name or "")
    demand_for_unit(session, Action.MANAGE_PEOPLE, old.unit or "")
    carried = {
        field: value
        for field in _CARRIED
        if (value := getattr(old, field)) is not None and (new is None or getattr(new, field) is None)
        if agreement or not field.startswith("agreement")
    }
    staff = [replace(one, same_as=person) for one in (old, *before)]
    found = staff_writes(session, [*staff, replace(new, **carried)] if new is not None else staff)
    if new is None and carried:
        found.by_root[unit_row_id(home)].append(NewValues("staff", person, carried, ()))
    customers = _customer_drafts(session, [entry, *(one.id for one in before)], person)
    return [*customers, *drafts_of(found)], old.name or ""


def _customer_drafts(session: Session, entries: list[str], person: str) -> list[AggregateDraft]:
    """Every role and everything open in the name of the entries, whoever may see the customer."""
    today = china_today()
    moves = dict.fromkeys(entries, person)
    with session.store.reading() as connection:
        standing = handing_over.standing_for(connection)
        held = [one for entry in entries for one in handing_over.held_by(connection, entry)]
        named = [standing.get(row.root, row.root) for row in handing_over.rows_naming(connection, entries)]
        asked = list(dict.fromkeys([*held, *named]))
        stored = customer_files.customers_by_id(connection, asked)
        heads = customer_files.visible_heads_of(connection, [("customer", identity) for identity in stored])
        writes: dict[str, list[Write]] = work_writes(connection, dict.fromkeys(asked, moves), today)
    for identity, customer in stored.items():
        new = values_of(customer) | _roles(customer.lead_manager, customer.deputy_manager, moves)
        found = changes_between("customer", identity, values_of(customer), new, heads)
        writes[identity] = [*found, *writes.get(identity, ())]
    return [AggregateDraft("customer", root, tuple(some)) for root, some in writes.items() if some]


def _roles(lead: str | None, deputy: str | None, moves: Mapping[str, str]) -> dict[str, Any]:
    """A and B; who would be both leads."""
    lead, deputy = moves.get(lead or "", lead), moves.get(deputy or "", deputy)
    return {"lead_manager": lead, "deputy_manager": None if deputy == lead else deputy}
