"""Use cases of merging customers: what the merge would do, and the merge itself: one step, taken back by one undo."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Contact, Customer, values_of
from bigclient_desktop.domain.merging import MergeChoice, MergeWithBranch, choices_of, is_same_person, order_of, united
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.customers import CustomerUnknown, write_change
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files
from bigclient_desktop.store.attachments import of_subjects
from bigclient_desktop.store.customer_files import CHILD_ENTITIES
from bigclient_desktop.store.customer_tree import chain_above
from bigclient_desktop.store.duplicates import following as following_of


@dataclass(frozen=True, slots=True)
class MergeContact:
    """A contact of a customer that goes into another; `is_known`: the survivor has that person already."""

    contact: Contact
    is_known: bool


@dataclass(frozen=True, slots=True)
class Following:
    """What goes with a merged customer, in figures; `revenue` in 分, of all years."""

    visits: int
    complaints: int
    revenue: int
    attachments: int


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do. `customers` has the survivor first; `following` is aligned with it."""

    customers: tuple[Customer, ...]
    choices: tuple[MergeChoice, ...]
    contacts: tuple[MergeContact, ...]
    following: tuple[Following, ...]


def plan_merge(session: Session, ids: Sequence[str]) -> MergePlan:
    """What merging these customers would do. Raises CustomerUnknown, MergeWithItself, MergeWithBranch, MergeInBin,
    NotAllowed."""
    demand(session, Action.MERGE, ids, notes_itself=True)
    with session.store.reading() as connection:
        standing = [customer_files.standing(connection, identity) for identity in ids]
        known = customer_files.customers_by_id(connection, list(standing))
        for identity in standing:
            if identity not in known:
                raise CustomerUnknown(customer=identity)
        customers = order_of([known[identity] for identity in standing])
        chains: dict[str, Collection[bytes]] = {
            customer.id: set(chain_above(connection, bytes.fromhex(customer.id)).values()) for customer in customers
        }
    _refuse_branches(customers, chains)
    with session.store.reading() as connection:
        people = customer_files.children(connection, "contact", Contact, [customer.id for customer in customers])
        following = tuple(Following(*following_of(connection, customer.id)) for customer in customers)
    own = people.get(customers[0].id, ())
    contacts = tuple(
        MergeContact(contact, any(is_same_person(contact, known_one) for known_one in own))
        for customer in customers[1:]
        for contact in people.get(customer.id, ())
    )
    return MergePlan(tuple(customers), choices_of(customers), contacts, following)


def _refuse_branches(customers: Sequence[Customer], above: Mapping[str, Collection[bytes]]) -> None:
    """One that stands below another by way of third ones is its branch as well."""
    for branch in customers:
        for top in customers:
            if top is not branch and bytes.fromhex(top.id) in above[branch.id]:
                raise MergeWithBranch(branch=branch.full_name or "", customer=top.full_name or "")


def merge_customers(
    session: Session, ids: Sequence[str], chosen: Mapping[str, int] | None = None, without: Collection[str] = ()
) -> Change:
    """Merges the customers into the one that stands for them.

    `chosen` gives the place of the customer whose value stands, by the choice's name; `without` are contacts that are
    not taken along (those that are known are left anyway). Visits, complaints, revenue, attachments and history follow
    without being rewritten. Raises what `plan_merge` raises.
    """
    plan = plan_merge(session, ids)
    demand(session, Action.MERGE, ids)
    survivor = plan.customers[0]
    left = {one.contact.id for one in plan.contacts if one.is_known} | set(without)
    with session.store.reading() as connection:
        rows = [("customer", str(customer.id)) for customer in plan.customers]
        heads = customer_files.visible_heads_of(connection, rows)
        parts = {customer.id: customer_files.all_children(connection, customer.id) for customer in plan.customers[1:]}
        agreements = [one.id for found in parts.values() for one in found["agreement"]]
        papers = of_subjects(connection, agreements)
        heads = {**heads, **customer_files.visible_heads_of(connection, [("attachment", one.id) for one in papers])}
    writes: dict[str, list[Write]] = {}
    for customer in plan.customers[1:]:
        into = replace(customer, merged_into=survivor.id)
        writes[customer.id] = changes_between("customer", customer.id, values_of(customer), values_of(into), heads)
    whole = united(plan.customers, chosen or {})
    writes[survivor.id] = changes_between("customer", survivor.id, values_of(survivor), values_of(whole), heads)
    anew: dict[str, str] = {}
    for found in parts.values():
        writes[survivor.id] += _copies(survivor.id, found, left, anew)
    for paper in papers:
        # What hangs on a row that is made anew is hung on the new one.
        old, moved = values_of(paper), {"customer": survivor.id, "subject": anew[paper.subject or ""]}
        writes[survivor.id].append(NewRow("attachment", new_child_id(survivor.id), old | moved))
        writes[paper.customer or ""] += changes_between("attachment", paper.id, old, old | {"removed": True}, heads)
    subject = "、".join(customer.full_name or "" for customer in plan.customers)
    return write_change(session, writes, "change.merge_customers", subject[:200], Action.SEE_FILE)


def _copies(
    survivor: str, parts: Mapping[str, Sequence[Any]], left: Collection[str], ids: dict[str, str]
) -> list[NewRow]:
    """The children of a merged customer, made anew at the survivor; who reports to whom goes along. `ids` learns which
    row is made of which."""
    copied = {
        child.id: (entity, child)
        for entity in CHILD_ENTITIES
        for child in parts.get(entity, ())
        if child.id not in left
    }
    ids.update((identity, new_child_id(survivor)) for identity in copied)
    rows = []
    for identity, (entity, child) in copied.items():
        values = values_of(child) | {"customer": survivor}
        if entity == "contact":
            values["reports_to"] = ids.get(child.reports_to or "")
            values["is_primary"] = None
        elif "contact" in values:
            values["contact"] = ids.get(child.contact or "")
        if entity == "address":
            values["is_main"] = None
        rows.append(NewRow(entity, ids[identity], values))
    return rows
