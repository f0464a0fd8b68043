"""People of the centres: whom a customer can be given to."""

from collections.abc import Sequence

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.session import NameMissing, Session, UnitUnknown
from bigclient_desktop.store import people
from bigclient_desktop.store.customer_files import heads_of


def list_staff(session: Session) -> list[Staff]:
    """Everybody known here, by unit and name."""
    with session.store.reading() as connection:
        return people.all_staff(connection)


def save_staff(session: Session, staff: Sequence[Staff]) -> Change:
    """Saves new people (empty id) and changed ones as one change. Raises NameMissing, UnitUnknown."""
    with session.store.reading() as connection:
        known = {person.id: person for person in people.all_staff(connection)}
        homes = people.homes(connection)
    drafts = []
    touched = []
    for person in staff:
        if not (person.name or "").strip():
            raise NameMissing()
        info = unit_info(person.unit or "")
        if info is None:
            raise UnitUnknown(unit=person.unit)
        identity = person.id or new_child_id(unit_row_id(person.unit or ""))
        old = known.get(identity)
        writes: list[Write]
        if old is None:
            writes = [NewRow("staff", identity, values_of(person))]
        else:
            with session.store.reading() as connection:
                heads = heads_of(connection, [("staff", identity)])
            writes = changes_between("staff", identity, values_of(old), values_of(person), heads)
        if writes:
            home = homes.get(identity) or unit_row_id(person.unit or "")
            drafts.append(AggregateDraft("org_unit", home, tuple(writes)))
            touched.append(identity)
    if not drafts:
        return Change("", "change.save_staff")
    subject = "、".join(person.name or "" for person in staff[:3])
    written = session.store.append(session.writer, drafts, "change.save_staff", subject)
    return Change(
        written.action,
        "change.save_staff",
        staff=tuple(touched),
        everything=True,
        commits=written.commits,
        proposed=written.proposed,
    )
