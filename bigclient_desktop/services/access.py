"""What the person at the store may do with which customers: asked before actions, and by screens for reasons."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, ClassVar

from bigclient_desktop.domain import access
from bigclient_desktop.domain.access import Action, Person, Relation
from bigclient_desktop.domain.customer_file import CustomerRow
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.failures import Failure, Words
from bigclient_desktop.services.audit_log import Entry, note, note_entry
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import sight
from bigclient_desktop.store.kept import kept
from bigclient_desktop.store.stub_list import stub_rows
from bigclient_desktop.store.trust import load_trust

__all__ = ["Action", "NotAllowed", "demand", "permit", "person_of", "seeing", "why_not"]


class NotAllowed(Failure):
    """The person may not do this. Values: `action` always; `name` and `unit` where it is about one."""

    def sentence(self, words: Words) -> str:
        """Why not, and whom to ask."""
        said = dict(self.values)
        said["action"] = words(f"access.action.{said['action']}")
        for name in ("position", "positions"):
            codes = said.get(name)
            if isinstance(codes, tuple):
                said[name] = words("form.between").join(words(f"staff.position.{code}") for code in codes)
        return words(self.key, **said)


class NotForPartTime(NotAllowed):
    """Part-time marketers see nothing but what they registered."""

    key: ClassVar[str] = "failure.not_for_part_time"


class NotByPosition(NotAllowed):
    """Another position does this."""

    key: ClassVar[str] = "failure.not_by_position"


class NotOfUnit(NotAllowed):
    """The customer belongs to a unit that does not lie within one's own."""

    key: ClassVar[str] = "failure.not_of_unit"


class NotHere(NotAllowed):
    """The customer's file lies at a colleague's machine."""

    key: ClassVar[str] = "failure.not_here"


class NotYourUnit(NotAllowed):
    """The unit does not lie within one's own."""

    key: ClassVar[str] = "failure.not_your_unit"


_NOTED = {
    Action.EXPORT: "export",
    Action.PRINT: "print",
    Action.MERGE: "merge",
    Action.ERASE: "erase",
    Action.REVEAL_PHONES: "reveal",
}
"""What is noted though it is allowed, by the kind of the entry."""
_TOLD = 3
_NOWHERE = "-"
"""The unit of somebody of whom none is known: no unit lies within it."""
_BY_KEY: dict[str, type[NotAllowed]] = {one.key: one for one in (NotForPartTime, NotByPosition, NotOfUnit)}


def person_of(session: Session) -> Person:
    """The person at the store as the rule of rights knows him."""
    with session.store.reading() as connection:
        return _view(session, connection).person


@contextmanager
def seeing(session: Session) -> Iterator[Any]:
    """A reading through which the person at the store looks: what he may not see is left out or masked."""
    with session.store.reading() as connection:
        yield sight.looking(connection, _view(session, connection))


def _view(session: Session, connection: Any) -> sight.View:
    """What the person at the store sees. Asked at every page, so kept until something is written."""
    staff, seat = session.staff, session.writer.seat

    def asked() -> sight.View:
        position, unit = session.position, session.unit or _NOWHERE
        around = sight.surroundings(connection, unit)
        decides = may_decide(position) or _decides(seat.name, connection, around)
        return sight.view_for(connection, Person(position, unit, staff.id, decides), around)

    return kept(connection, (seat.certificate, staff.id, staff.unit, staff.position), asked)


def _decides(seat: bytes, connection: Any, around: sight.Surroundings) -> bool:
    """A centre's seat decides. So does everybody in a store with nobody above where no deciding position is at hand."""
    if not around.is_enrolled:
        return not any(map(may_decide, around.positions))
    trust = load_trust(connection)
    holder = trust.holder(seat) if trust else None
    return holder is not None and holder.is_centre


def demand(
    session: Session,
    action: Action,
    customers: str | Iterable[str] = (),
    *,
    unit: str | None = None,
    subject: str = "",
    count: int | None = None,
    target: object = "",
    form: str = "",
    notes_itself: bool = False,
) -> None:
    """Raises NotAllowed where the person may not do it: with all of these customers, in that unit, or at all. The
    attempt is noted in the audit log; so are exports, prints, merges, erasures and numbers shown, where he may.

    Call it first in a service; an id that nobody knows is refused by the service itself. For the audit log: `form` is
    the catalogue key of the paper or workbook, `target` where it goes; without `subject` and `count` the customers are
    told. A service that knows only later what it does `notes_itself`.
    """
    entry = permit(session, action, customers, unit=unit, subject=subject, count=count, form=form)
    if entry.kind and not notes_itself:
        note_entry(session, entry, target)


def permit(
    session: Session,
    action: Action,
    customers: str | Iterable[str] = (),
    *,
    unit: str | None = None,
    subject: str = "",
    count: int | None = None,
    form: str = "",
) -> Entry:
    """As `demand`, for what is only looked at yet: notes a refusal, and gives what is to be noted once it is done."""
    asked = [customers] if isinstance(customers, str) else list(customers)
    refused, names = _judged(session, action, asked, unit)
    only = asked[0] if len(asked) == 1 else None
    if refused is not None:
        about = refused.values.get("name") or refused.values.get("unit") or ""
        note(session, "refused", str(about), customer=only, form=f"access.action.{action}")
        raise refused
    counted = len(asked) or 1 if count is None else count
    return Entry(_NOTED.get(action, ""), subject or "、".join(names), only, counted, form)


def why_not(
    session: Session, action: Action, customers: str | Iterable[str] = (), *, unit: str | None = None
) -> NotAllowed | None:
    """The same as a reason for a disabled button (`.sentence(words)`), or None where he may. Reads the store."""
    return _judged(session, action, [customers] if isinstance(customers, str) else list(customers), unit)[0]


def _judged(
    session: Session, action: Action, asked: Sequence[str], unit: str | None
) -> tuple[NotAllowed | None, list[str]]:
    """Why not, and the names of the first customers."""
    person = person_of(session)
    if unit is not None:
        return _about_unit(person, action, unit), []
    if not asked:
        return _refused(person, action, [Relation.OWN]), []
    with session.store.reading() as connection:
        known = sight.belongings(connection, asked, person.id if person.is_part_time else "")
        away = stub_rows(connection, [bytes.fromhex(identity) for identity in asked if identity not in known])
    names = [one.name for one in islice(known.values(), _TOLD)]
    for stub in away.values():
        return not_here(person, action, stub), names
    for one in known.values():
        nears = access.relations(person, one.owned)
        if refused := _refused(person, action, nears, name=one.name, unit=unit_name(one.owned.responsible_unit)):
            return refused, names
    return None, names


def refused_at_all(session: Session) -> dict[Action, NotAllowed]:
    """What the person may not even do within his own unit, each with its reason: for what stands before a selection."""
    return _all_refused(person_of(session), [Relation.OWN])


def refused_with(session: Session, customers: Iterable[str], *, by_all: bool = False) -> dict[Action, NotAllowed]:
    """What the person may not do with all of these customers, or `by_all` with none of them, each action with the first
    reason. Unknown ones are passed over; of those that lie elsewhere the rows themselves tell."""
    person = person_of(session)
    with session.store.reading() as connection:
        known = sight.belongings(connection, list(customers), person.id if person.is_part_time else "")
    each = [
        _all_refused(
            person, access.relations(person, one.owned), name=one.name, unit=unit_name(one.owned.responsible_unit)
        )
        for one in known.values()
    ]
    found = {action: refused for one in reversed(each) for action, refused in one.items()}
    return {action: refused for action, refused in found.items() if not by_all or all(action in one for one in each)}


def _all_refused(person: Person, nears: Iterable[Relation], **about: str) -> dict[Action, NotAllowed]:
    found = {action: _refused(person, action, nears, **about) for action in Action}
    return {action: refused for action, refused in found.items() if refused is not None}


def not_here(person: Person, action: Action, stub: CustomerRow) -> NotAllowed:
    """Why nothing can be done with a customer of which only the existence is stated here."""
    about = {"name": stub.full_name, "unit": unit_name(stub.unit)}
    nears = [access.relation_to_unit(person, stub.unit or "")]
    return _refused(person, action, nears, **about) or NotHere(action=action.value, **about)


def closed_files(session: Session) -> dict[str, str]:
    """The unit's name by id of every customer whose file the person may not change; for imports."""
    with seeing(session) as connection:
        closed = sight.closed_to(connection, Action.EDIT)
    return {customer: unit_name(unit) for customer, unit in closed.items()}


def refusals(connection: Any, customer: str) -> dict[Action, Failure]:
    """What the person who looks through the connection may not do with the customer, each with its reason."""
    view = sight.view_of(connection)
    if view is None:
        return {}
    person = view.person
    known = sight.belongings(connection, [customer], person.id if person.is_part_time else "").get(customer)
    if known is None:
        return {}
    nears, unit = access.relations(person, known.owned), unit_name(known.owned.responsible_unit)
    return {**_all_refused(person, nears, name=known.name, unit=unit)}


def _refused(person: Person, action: Action, nears: Iterable[Relation], **about: str) -> NotAllowed | None:
    key = access.refusal(person, action, nears)
    if key is None:
        return None
    near = Relation.BELOW if Relation.BELOW in nears else Relation.OWN
    positions = access.positions_for(action, near)
    return _BY_KEY[key](action=action.value, position=(person.position,), positions=positions, **about)


def _about_unit(person: Person, action: Action, unit: str) -> NotAllowed | None:
    near = access.relation_to_unit(person, unit)
    if access.refusal(person, action, [near]) == NotOfUnit.key:
        return NotYourUnit(action=action.value, unit=unit_name(unit))
    return _refused(person, action, [near])


def in_sight(session: Session, items: Iterable[Any]) -> list[Any]:
    """Those of the items whose `customer` (an id, or empty) the person sees more of than the existence."""
    kept = list(items)
    with seeing(session) as connection:
        known = sight.sights_of(connection, list({one.customer for one in kept if one.customer}))
    return [one for one in kept if known.get(one.customer) is not access.Sight.EXISTENCE]


def unit_name(code: str | None) -> str:
    """What a unit is called; its code where the shipped tree does not know it."""
    info = unit_info(code) if code else None
    return info.name if info else code or ""
