"""Which customer may stand below which: no ring, and no more branches than the code has numbers for."""

from collections.abc import Iterable

from sqlalchemy import Connection

from bigclient_desktop.domain.customer_tree import MOST_BRANCHES, BranchesFull, HeadquartersRing
from bigclient_desktop.domain.trees import closes_ring
from bigclient_desktop.store.customer_files import standing
from bigclient_desktop.store.customer_tree import all_below, chain_above, family_tree, names_of


def refuse_bad_places(connection: Connection, customers: Iterable[str], headquarters: str) -> None:
    """Raises HeadquartersRing, BranchesFull where these customers may not stand below the headquarters."""
    parent = standing(connection, headquarters)
    chain = {child.hex(): above.hex() for child, above in chain_above(connection, bytes.fromhex(parent)).items()}
    moved = set[bytes]()
    for customer in customers:
        child = standing(connection, customer)
        if way := closes_ring(chain, child, parent):
            names = names_of(connection, way)
            said = " → ".join(names.get(one, "") for one in (child, *way))
            raise HeadquartersRing(customer=names.get(child, ""), way=said)
        moved |= {bytes.fromhex(child), *all_below(connection, bytes.fromhex(child))}
    top, there, _ = family_tree(connection, bytes.fromhex(parent))
    if len(there.keys() | moved) > MOST_BRANCHES:
        raise BranchesFull(customer=names_of(connection, [top.hex()]).get(top.hex(), ""))


def refuse_another_branch(connection: Connection, headquarters: str) -> None:
    """Raises BranchesFull where no number is left below the top of this customer's tree."""
    top, there, _ = family_tree(connection, bytes.fromhex(headquarters))
    if len(there) >= MOST_BRANCHES:
        raise BranchesFull(customer=names_of(connection, [top.hex()]).get(top.hex(), ""))
