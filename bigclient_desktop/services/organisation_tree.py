"""Headquarters and branches: the tree with its sums, what may stand below what, and moving a branch elsewhere."""

from collections.abc import Mapping, Sequence
from functools import cache

from bigclient_desktop.domain.access import Owned, Sight, may_with, sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_tree import CustomerTree, RingCut, rolled_up
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.writes import changes_between
from bigclient_desktop.services.access import Action, demand, person_of
from bigclient_desktop.services.customers import CustomerUnknown, write_change
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files
from bigclient_desktop.store import customer_tree as stored
from bigclient_desktop.store import sight as whose
from bigclient_desktop.store.branch_places import refuse_bad_places
from bigclient_desktop.store.revenue_sums import known_years


def customer_tree(session: Session, customer: str) -> CustomerTree:
    """The whole tree that the customer stands in, with this year's visits and open complaints, and its revenue (of the
    newest year that has some). Raises CustomerUnknown."""
    year = china_today().year
    with session.store.reading() as connection:
        revenue_year = next((one for one in known_years(connection) if one <= year), year)
        asked = customer_files.standing(connection, customer)
        root, above, ring = stored.family_tree(connection, bytes.fromhex(asked))
        everybody = [root, *above]
        person = person_of(session)
        owned = whose.belongings(connection, [one.hex() for one in everybody], person.id if person.is_part_time else "")

        @cache
        def is_seen(one: Owned) -> bool:
            # Branches of one tree are mostly owned alike.
            return sight(person, one) is not Sight.EXISTENCE

        @cache
        def is_edited(one: Owned) -> bool:
            return may_with(person, Action.EDIT, one)

        def rights(identity: str) -> tuple[bool, bool]:
            found = owned.get(identity)
            return (is_seen(found.owned), is_edited(found.owned)) if found else (False, False)

        customers = stored.tree_customers(connection, everybody, year, revenue_year, rights)
    if root.hex() not in customers:
        raise CustomerUnknown(customer=customer)
    nodes = rolled_up(root.hex(), customers, {child.hex(): parent.hex() for child, parent in above.items()})
    return CustomerTree(
        asked, year, revenue_year, nodes, _cuts([ring] if ring else [], {one: customers[one].name for one in ring})
    )


def rings_to_review(session: Session) -> tuple[RingCut, ...]:
    """Where customers came to stand below each other by decisions made apart: each is cut at its latest decision, and
    somebody should say what is right (sync.md, Merge)."""
    with session.store.reading() as connection:
        rings = stored.all_rings(connection)
        names = stored.names_of(connection, [one for ring in rings for one in ring])
    return _cuts(rings, names)


def _cuts(rings: Sequence[tuple[str, ...]], names: Mapping[str, str]) -> tuple[RingCut, ...]:
    return tuple(RingCut(ring[0], tuple(names[one] for one in (*ring, ring[0]))) for ring in rings)


def move_branches(session: Session, customers: Sequence[str], headquarters: str | None) -> Change:
    """Puts customers, each with all below it, under another headquarters, or (None) under nobody. Codes stay: the
    province issues another one. Raises CustomerUnknown, HeadquartersRing, BranchesFull, NotAllowed."""
    demand(session, Action.EDIT, customers)
    with session.store.reading() as connection:
        known = customer_files.customers_by_id(connection, list(customers))
        names = stored.names_of(connection, [headquarters]) if headquarters else {}
        if len(known) < len(set(customers)) or (headquarters and headquarters not in names):
            raise CustomerUnknown(customer=headquarters or "")
        if headquarters:
            refuse_bad_places(connection, customers, headquarters)
        heads = customer_files.visible_heads_of(connection, [("customer", one) for one in known])
    writes = {
        one: changes_between(
            "customer", one, values_of(customer), values_of(customer) | {"headquarters": headquarters}, heads
        )
        for one, customer in known.items()
    }
    moved = "、".join(customer.full_name or "" for customer in known.values())
    return write_change(
        session, writes, "change.move_branches", f"{moved} → {names.get(headquarters or '', '—')}"[:200]
    )
