"""What the person at the store may do with which customers: asked before actions, and by screens for reasons."""

from collections.abc import Iterable
from typing import ClassVar

from bigclient_desktop.domain import access
from bigclient_desktop.domain.access import Action, Person, Relation
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.failures import Failure, Words
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import sight

__all__ = ["Action", "NotAllowed", "demand", "person_of", "why_not"]


class NotAllowed(Failure):
    """The person may not do this. Values: `action` always; `name` and `unit` where it is about one."""

    def sentence(self, words: Words) -> str:
        """Why not, and whom to ask."""
        said = dict(self.values)
        said["action"] = words(f"access.action.{said['action']}")
        for name in ("position", "positions"):
            codes = said.get(name)
            if isinstance(codes, tuple):
                said[name] = words("access.between").join(words(f"staff.position.{code}") for code in codes)
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


class NotYourUnit(NotAllowed):
    """The unit does not lie within one's own."""

    key: ClassVar[str] = "failure.not_your_unit"


_BY_KEY: dict[str, type[NotAllowed]] = {one.key: one for one in (NotForPartTime, NotByPosition, NotOfUnit)}


def person_of(session: Session) -> Person:
    """The person at the store as the rule of rights knows him."""
    position = session.position
    return Person(position, session.unit, session.staff_id, may_decide(position) or _decides(session))


def _decides(session: Session) -> bool:
    """A centre's seat decides. So does everybody in a store with nobody above where no deciding position is at hand."""
    trust = session.store.trust
    if trust is not None:
        holder = trust.holder(session.writer.seat.name)
        return holder is not None and holder.is_centre
    with session.store.reading() as connection:
        return not any(map(may_decide, sight.positions_here(connection)))


def demand(session: Session, action: Action, customers: str | Iterable[str] = (), *, unit: str | None = None) -> None:
    """Raises NotAllowed where the person may not do it: with all of these customers, in that unit, or at all; the
    attempt is noted in the audit log.

    Call it first in a service, outside of any reading; an id that nobody knows is refused by the service itself.
    """
    if (refused := why_not(session, action, customers, unit=unit)) is not None:
        subject = refused.values.get("name") or refused.values.get("unit") or ""
        about = customers if isinstance(customers, str) else None
        note(session, "refused", str(subject), customer=about or None, form=f"access.action.{action}")
        raise refused


def why_not(
    session: Session, action: Action, customers: str | Iterable[str] = (), *, unit: str | None = None
) -> NotAllowed | None:
    """The same as a reason for a disabled button (`.sentence(words)`), or None where he may. Reads the store."""
    person = person_of(session)
    asked = [customers] if isinstance(customers, str) else list(customers)
    if unit is not None:
        return _about_unit(person, action, unit)
    if not asked:
        return _refused(person, action, [Relation.OWN])
    with session.store.reading() as connection:
        known = sight.belongings(connection, asked, person.id if person.is_part_time else "")
    for one in known.values():
        nears = access.relations(person, one.owned)
        if refused := _refused(person, action, nears, name=one.name, unit=unit_name(one.owned.responsible_unit)):
            return refused
    return None


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


def unit_name(code: str | None) -> str:
    """What a unit is called; its code where the shipped tree does not know it."""
    info = unit_info(code) if code else None
    return info.name if info else code or ""
