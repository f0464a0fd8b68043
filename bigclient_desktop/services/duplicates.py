"""Use cases of doubles: while a name is typed, over the whole store, and somebody's word that two customers are two."""

from collections.abc import Callable
from dataclasses import dataclass

from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import CustomerDraft, CustomerRow
from bigclient_desktop.domain.customers import Customer, CustomerId, values_of
from bigclient_desktop.domain.duplicate_search import find_doubles
from bigclient_desktop.domain.duplicates import NotDuplicate, pair_of, possible_doubles, traits_of
from bigclient_desktop.domain.names import matching_name
from bigclient_desktop.domain.phones import phone_numbers
from bigclient_desktop.domain.pinyin import company_pinyin
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import demand, seeing
from bigclient_desktop.services.customers import CustomerUnknown, change_written
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, customers
from bigclient_desktop.store import duplicates as stored
from bigclient_desktop.store.stub_list import stubs_near


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A customer that may be the same; score 0 to 100 and the catalogue key of the reason."""

    customer: CustomerRow
    score: int
    reason_key: str
    is_elsewhere: bool = False
    """It is another unit's and not here: known by what its centre states alone."""


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two customers of the store that may be one."""

    one: CustomerRow
    other: CustomerRow
    score: int
    reason_key: str


def possible_duplicates(session: Session, draft: CustomerDraft, limit: int = 5) -> list[Duplicate]:
    """Customers that may be the same as the one on the form, likeliest first; not those known to be others."""
    customer = draft.customer
    name = customer.full_name or ""
    if len(name) < 2:
        return []
    own = traits_of(customer, draft.contacts)
    # Numbers of contacts are left: people who look after two customers are many, and the search of the store has them.
    # As it sounds without its place: 东莞市越骅 is looked for as yue hua, wherever the other begins.
    sound = company_pinyin(own.distinct).sort if len(own.distinct) > 1 else ""
    texts = {
        *phone_numbers(customer.phone or ""),
        *(text for text in (own.distinct, own.core_name[-4:]) if len(text) > 1),
    }
    names = [matching_name(name), *sorted(own.other_names)]
    with seeing(session) as connection:
        candidates = customers.candidates(connection, customer, names, texts, sound, session.store.search)
        apart = stored.told_apart(connection)
        near = stubs_near(connection, names, own.distinct, session.store.search)
    elsewhere = [(row, traits_of(Customer(full_name=row.full_name))) for row in near]
    family = {customer.id, customer.headquarters}
    others = {
        row.id: (row, traits_of(other))
        for row, other in candidates
        if row.id not in family
        and (other.headquarters is None or other.headquarters not in family)
        and pair_of(row.id, customer.id) not in apart
    }
    others |= {row.id: (row, traits) for row, traits in elsewhere}
    suspects = possible_doubles(own, ((identity, traits) for identity, (_, traits) in others.items()), limit)
    away = {row.id for row, _ in elsewhere}
    return [
        Duplicate(others[CustomerId(identity)][0], like.score, like.reason_key, identity in away)
        for identity, like in suspects
    ]


def find_duplicates(
    session: Session,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[DuplicatePair]:
    """Pairs over the whole store, likeliest first: no headquarters with its own branch, no branches of one, none that
    somebody told apart. Nothing where it was cancelled."""
    with seeing(session) as connection:
        ids, traits, headquarters = stored.all_traits(connection)
        apart = stored.told_apart(connection)
    found = []
    for pair in find_doubles(traits, progress, cancelled):
        one, other = ids[pair.one], ids[pair.other]
        of_one, of_other = headquarters[pair.one], headquarters[pair.other]
        is_family = one == of_other or other == of_one or (of_one is not None and of_one == of_other)
        if not is_family and pair_of(one, other) not in apart:
            found.append((one, other, pair.likeness))
    wanted = dict.fromkeys(identity for one, other, _ in found for identity in (one, other))
    with seeing(session) as connection:
        rows = {row.id: row for row in customers.rows_of(connection, [bytes.fromhex(identity) for identity in wanted])}
    return [
        DuplicatePair(rows[one], rows[other], like.score, like.reason_key)
        for one, other, like in found
        if one in rows and other in rows and min(rows[one].sight, rows[other].sight) is not Sight.EXISTENCE
    ]


def tell_apart(session: Session, one: str, other: str) -> Change:
    """Remembers that these are two customers; said in the person's unit. Raises CustomerUnknown, NotAllowed."""
    demand(session, Action.KEEP_BOOKS)
    with session.store.reading() as connection:
        known = customer_files.customers_by_id(connection, [one, other])
        apart = stored.told_apart(connection)
    for identity in (one, other):
        if identity not in known:
            raise CustomerUnknown(customer=identity)
    first, second = pair_of(one, other)
    if first == second or (first, second) in apart:
        return Change("", "change.tell_apart")
    root = unit_row_id(session.unit)
    values = {
        "unit": session.unit,
        "one": first,
        "other": second,
        "noted_by": session.staff_id,
        "noted_on": china_today(),
    }
    row = NewRow("not_duplicate", new_child_id(root), values)
    subject = "、".join(known[identity].full_name or "" for identity in (one, other))
    draft = AggregateDraft("org_unit", root, (row,))
    return change_written(
        session.store.append(session.writer, [draft], "change.tell_apart", subject), "change.tell_apart"
    )


def told_apart(session: Session) -> list[NotDuplicate]:
    """Every word that two customers are two, oldest first."""
    with session.store.reading() as connection:
        return stored.not_duplicates(connection)


def suspect_again(session: Session, *words: str) -> Change:
    """Takes such words back, by their ids: the pair is suspected as before. Raises NotAllowed."""
    demand(session, Action.KEEP_BOOKS)
    label = "change.suspect_again"
    with session.store.reading() as connection:
        known = {one.id: one for one in stored.not_duplicates(connection) if one.id in words}
        heads = customer_files.visible_heads_of(connection, [("not_duplicate", word) for word in known])
        sides = [side for one in known.values() for side in (one.one, one.other) if side]
        named = customer_files.customers_by_id(connection, sides)
    writes: dict[str, list[Write]] = {}
    for word in known.values():
        values = values_of(word)
        changed = changes_between("not_duplicate", word.id, values, values | {"lifted": True}, heads)
        writes.setdefault(unit_row_id(word.unit or ""), []).extend(changed)
    if not writes:
        return Change("", label)
    drafts = [AggregateDraft("org_unit", root, tuple(some)) for root, some in writes.items()]
    subject = "、".join(one.full_name or "" for one in named.values())
    return change_written(session.store.append(session.writer, drafts, label, subject), label)
