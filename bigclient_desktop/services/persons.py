"""One person at several customers: where else a customer's contacts are contacts, said to be one, and told apart."""

from collections.abc import Sequence

from bigclient_desktop.domain.access import Sight, sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Contact, values_of
from bigclient_desktop.domain.persons import PersonElsewhere, others_of, same_mobile
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import Write, changes_between
from bigclient_desktop.services.access import Action, demand, person_of
from bigclient_desktop.services.customers import write_change
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files
from bigclient_desktop.store import persons as stored
from bigclient_desktop.store import sight as whose


class ContactGone(Failure):
    """The contact was removed meanwhile; nothing was changed."""

    key = "failure.contact_gone"


def persons_elsewhere(session: Session, customer: str) -> list[PersonElsewhere]:
    """Contacts of other customers who are, or may be, one of this customer's; of customers whose file may be seen."""
    with session.store.reading() as connection:
        customer = customer_files.standing(connection, customer)
        people = customer_files.children(connection, "contact", Contact, [customer]).get(customer, ())
        found = others_of(people, stored.elsewhere(connection, people, customer))
        asked = sorted({other.customer for _, other, _ in found if other.customer})
        names = stored.names_in_care(connection, asked)
        person = person_of(session)
        owned = whose.belongings(connection, names, person.id if person.is_part_time else "")
    seen = {one for one in owned if sight(person, owned[one].owned) is not Sight.EXISTENCE}
    return [
        PersonElsewhere(
            one.id,
            other.id,
            other.name or "",
            other.title or other.department or "",
            other.customer or "",
            names.get(other.customer or "", ""),
            linked,
            same_mobile(one, other),
        )
        for one, other, linked in found
        if other.customer in seen
    ]


def link_persons(session: Session, contact: str, other: str) -> Change:
    """Says that two contacts are one person, and with them all whom that was said of before. Raises ContactGone,
    NotAllowed."""
    with session.store.reading() as connection:
        known = stored.contacts_by_id(connection, [contact, other])
        if contact not in known or other not in known:
            raise ContactGone()
        marks = [one.person for one in known.values() if one.person]
        group = dict(known)
        for mark in marks:
            group |= {one.id: one for one in stored.of_person(connection, mark)}
    mark = min(marks, default="") or new_row_id()
    return _write(session, [*group.values()], mark, "change.link_persons", known[contact].name or "")


def unlink_person(session: Session, contact: str) -> Change:
    """Says that a contact is a person of his own; the others stay one. Raises ContactGone, NotAllowed."""
    with session.store.reading() as connection:
        known = stored.contacts_by_id(connection, [contact])
        if contact not in known:
            raise ContactGone()
        left = stored.of_person(connection, known[contact].person or "")
    alone = [known[contact]] if len(left) > 2 else left
    return _write(session, alone, None, "change.unlink_person", known[contact].name or "")


def _write(session: Session, contacts: Sequence[Contact], mark: str | None, label: str, subject: str) -> Change:
    customers = sorted({one.customer for one in contacts if one.customer})
    demand(session, Action.EDIT, customers)
    with session.store.reading() as connection:
        heads = customer_files.visible_heads_of(connection, [("contact", one.id) for one in contacts])
    writes: dict[str, list[Write]] = {}
    for one in contacts:
        old = values_of(one)
        changed = changes_between("contact", one.id, old, old | {"person": mark}, heads)
        writes.setdefault(one.customer or "", []).extend(changed)
    return write_change(session, writes, label, subject)
