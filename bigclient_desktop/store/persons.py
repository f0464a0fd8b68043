"""Reads for persons who are contacts of several customers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.duplicates import pair_of
from bigclient_desktop.domain.persons import NotSamePerson, stand_ins_of
from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.store.customer_files import children
from bigclient_desktop.store.merging import everyone, survivors
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of

_DIGITS = "replace(replace(replace(mobile,' ',''),'-',''),'+86','')"
_MOST = 200
_STANDS = "lifted IS NOT 1 AND one IS NOT NULL AND other IS NOT NULL"


def elsewhere(connection: Connection, people: Sequence[Contact], customer: str) -> list[Contact]:
    """Contacts of other customers in care that share a person's mark, a mobile number or a name with these."""
    marks = {one.person for one in people if one.person}
    names = {one.name for one in people if one.name}
    mobiles = {number for one in people if one.mobile for number in phone_numbers(one.mobile)}
    found = dict[str, Contact]()
    # Each by itself: the marks stand in an index, and asked for together all would be walked.
    for column, values in (("person", marks), ("name", names), (_DIGITS, mobiles)):
        for some in chunks(sorted(values)):
            statement = (
                f"SELECT * FROM contact WHERE {column} IN ({','.join('?' * len(some))})"
                f" AND {column} IS NOT NULL AND deleted IS NOT 1 LIMIT {_MOST}"
            )
            for row in connection.exec_driver_sql(statement, tuple(some)):
                contact = record_of("contact", Contact, row)
                found[contact.id] = contact
    known = survivors(connection)
    return [
        one
        for one in found.values()
        if one.customer and one.customer != customer and bytes.fromhex(one.customer) not in known
    ]


def of_person(connection: Connection, mark: str) -> list[Contact]:
    """Every contact that bears the mark."""
    rows = connection.exec_driver_sql("SELECT * FROM contact WHERE person = ? AND deleted IS NOT 1", (mark,))
    return [record_of("contact", Contact, row) for row in rows]


def contacts_by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Contact]:
    """Contacts that are there, by id."""
    found = dict[str, Contact]()
    for some in chunks([bytes.fromhex(one) for one in ids]):
        statement = f"SELECT * FROM contact WHERE id IN ({','.join('?' * len(some))}) AND deleted IS NOT 1"
        for row in connection.exec_driver_sql(statement, tuple(some)):
            contact = record_of("contact", Contact, row)
            found[contact.id] = contact
    return found


def told_apart(connection: Connection, customers: Sequence[str]) -> dict[tuple[str, str], list[NotSamePerson]]:
    """The words that stand about contacts of these customers, by the pairs of contacts (smaller id first) of which they
    hold: what was said of a contact of a customer that was merged since holds of the one who stands in for him."""
    family = [member.hex() for member in everyone(connection, customers)]
    people = children(connection, "contact", Contact, family)
    return _by_pair(connection, _words_about(connection, [one.id for some in people.values() for one in some]))


def all_told_apart(connection: Connection) -> dict[tuple[str, str], list[NotSamePerson]]:
    """The same about the contacts of all customers."""
    rows = connection.exec_driver_sql(f"SELECT * FROM not_same_person WHERE {_STANDS} ORDER BY id")
    return _by_pair(connection, [record_of("not_same_person", NotSamePerson, row) for row in rows])


def _by_pair(connection: Connection, words: Sequence[NotSamePerson]) -> dict[tuple[str, str], list[NotSamePerson]]:
    sides = {side for word in words for side in (word.one, word.other) if side}
    standing = _standing(connection, sorted(sides))
    found = defaultdict[tuple[str, str], list[NotSamePerson]](list)
    for word in words:
        for one in standing.get(word.one or "", ()):
            for other in standing.get(word.other or "", ()):
                found[pair_of(one, other)].append(word)
    return dict(found)


def _words_about(connection: Connection, contacts: Sequence[str]) -> list[NotSamePerson]:
    found = dict[str, NotSamePerson]()
    for column in ("one", "other"):
        for some in chunks([bytes.fromhex(one) for one in contacts]):
            statement = f"SELECT * FROM not_same_person WHERE {column} IN ({','.join('?' * len(some))}) AND {_STANDS}"
            for row in connection.exec_driver_sql(statement, tuple(some)):
                word = record_of("not_same_person", NotSamePerson, row)
                found[word.id] = word
    return sorted(found.values(), key=lambda word: word.id)


def _standing(connection: Connection, contacts: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Who stands for each of these contacts by now: himself, or whoever is he at the customer that his was merged
    into."""
    known, merged = contacts_by_id(connection, contacts), survivors(connection)
    into = {
        one.id: merged[bytes.fromhex(one.customer)].hex()
        for one in known.values()
        if one.customer and bytes.fromhex(one.customer) in merged
    }
    people = children(connection, "contact", Contact, sorted(set(into.values())))
    return {
        one.id: stand_ins_of(one, people.get(into[one.id], ())) if one.id in into else [one.id]
        for one in known.values()
    }


def names_in_care(connection: Connection, customers: Sequence[str]) -> dict[str, str]:
    """Names of those of the customers that are not in the recycle bin."""
    found = dict[str, str]()
    for some in chunks([bytes.fromhex(one) for one in customers]):
        statement = f"SELECT id, full_name FROM customer_list WHERE deleted = 0 AND id IN ({','.join('?' * len(some))})"
        found.update((row.hex(), name) for row, name in connection.exec_driver_sql(statement, tuple(some)))
    return found
