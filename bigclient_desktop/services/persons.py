"""One person at several customers: where else a customer's contacts are contacts, said to be one, and told apart for
good."""

from collections.abc import Collection, Sequence
from typing import Any

from bigclient_desktop.domain.access import Sight, sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Contact, values_of
from bigclient_desktop.domain.duplicates import pair_of
from bigclient_desktop.domain.persons import PersonElsewhere, may_be_one, others_of, same_mobile
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id, new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand, person_of
from bigclient_desktop.services.customers import change_written, write_change
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
        apart = stored.told_apart(connection, [customer])
        found = others_of(people, stored.elsewhere(connection, people, customer), apart)
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
            not linked and pair_of(one.id, other.id) in apart,
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


def tell_persons_apart(session: Session, contact: str, other: str) -> Change:
    """Remembers that two contacts are two persons, in the unit of who says so: they are suggested no more. Raises
    ContactGone, NotAllowed."""
    label = "change.tell_persons_apart"
    with session.store.reading() as connection:
        known = _both(connection, contact, other)
        apart = stored.told_apart(connection, [one.customer for one in known if one.customer])
    demand(session, Action.SEE_FILE, sorted({one.customer for one in known if one.customer}))
    if contact == other or pair_of(contact, other) in apart:
        return Change("", label)
    drafts = _apart_drafts(session, [pair_of(contact, other)])
    return change_written(session.store.append(session.writer, drafts, label, known[0].name or ""), label)


def suspect_persons_again(session: Session, contact: str, other: str) -> Change:
    """Takes every such word about the two back: they are suggested as before. Raises ContactGone, NotAllowed."""
    label = "change.suspect_persons_again"
    with session.store.reading() as connection:
        known = _both(connection, contact, other)
        apart = stored.told_apart(connection, [one.customer for one in known if one.customer])
        words = apart.get(pair_of(contact, other), [])
        heads = customer_files.visible_heads_of(connection, [("not_same_person", word.id) for word in words])
    demand(session, Action.SEE_FILE, sorted({one.customer for one in known if one.customer}))
    writes: dict[str, list[Write]] = {}
    for word in words:
        old = values_of(word)
        changed = changes_between("not_same_person", word.id, old, old | {"lifted": True}, heads)
        writes.setdefault(unit_row_id(word.unit or ""), []).extend(changed)
    drafts = [AggregateDraft("org_unit", root, tuple(some)) for root, some in writes.items() if some]
    if not drafts:
        return Change("", label)
    return change_written(session.store.append(session.writer, drafts, label, known[0].name or ""), label)


def _both(connection: Any, contact: str, other: str) -> tuple[Contact, Contact]:
    """Raises ContactGone."""
    known = stored.contacts_by_id(connection, [contact, other])
    if contact not in known or other not in known:
        raise ContactGone()
    return known[contact], known[other]


def _apart_drafts(session: Session, pairs: Collection[tuple[str, str]]) -> list[AggregateDraft]:
    root = unit_row_id(session.unit)
    rows = tuple(
        NewRow(
            "not_same_person",
            new_child_id(root),
            {
                "unit": session.unit,
                "one": one,
                "other": other,
                "noted_by": session.staff_id,
                "noted_on": china_today(),
            },
        )
        for one, other in sorted(pairs)
    )
    return [AggregateDraft("org_unit", root, rows)] if rows else []


def unlink_person(session: Session, contact: str) -> Change:
    """Says that a contact is a person of his own, which is remembered; the others stay one. Raises ContactGone,
    NotAllowed."""
    with session.store.reading() as connection:
        known = stored.contacts_by_id(connection, [contact])
        if contact not in known:
            raise ContactGone()
        left = stored.of_person(connection, known[contact].person or "")
        apart = stored.told_apart(connection, [known[contact].customer or ""])
    alone = [known[contact]] if len(left) > 2 else left
    likely = {pair_of(contact, one.id) for one in left if one.id != contact and may_be_one(known[contact], one)}
    drafts = _apart_drafts(session, likely - apart.keys())
    return _write(session, alone, None, "change.unlink_person", known[contact].name or "", drafts)


def _write(
    session: Session,
    contacts: Sequence[Contact],
    mark: str | None,
    label: str,
    subject: str,
    beside: Sequence[AggregateDraft] = (),
) -> Change:
    customers = sorted({one.customer for one in contacts if one.customer})
    demand(session, Action.EDIT, customers)
    with session.store.reading() as connection:
        heads = customer_files.visible_heads_of(connection, [("contact", one.id) for one in contacts])
    writes: dict[str, list[Write]] = {}
    for one in contacts:
        old = values_of(one)
        changed = changes_between("contact", one.id, old, old | {"person": mark}, heads)
        writes.setdefault(one.customer or "", []).extend(changed)
    if not beside:
        return write_change(session, writes, label, subject)
    drafts = [AggregateDraft("customer", customer, tuple(some)) for customer, some in writes.items() if some]
    return change_written(session.store.append(session.writer, [*drafts, *beside], label, subject), label)
