"""Customers handed to another manager or unit, and released once two holders have confirmed them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Customer, values_of
from bigclient_desktop.domain.exchange import HeldCustomer
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.clock import instant_of
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.writes import changes_between
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.customers import change_of, write_change
from bigclient_desktop.services.drafts import draft_file
from bigclient_desktop.services.exchange_status import own_certificates
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.portfolios import LABEL, work_writes
from bigclient_desktop.services.review import may_decide_here
from bigclient_desktop.services.roles import SamePersonTwice
from bigclient_desktop.services.session import Session, UnitUnknown
from bigclient_desktop.store import attachments, customer_files, exchange_reads, incoming, links
from bigclient_desktop.store.erasure_list import ErasureList
from bigclient_desktop.store.exchange_unsent import Chain
from bigclient_desktop.store.handover import Held, Witnessed, outside, unacknowledged, witnessed
from bigclient_desktop.store.people import staff_names

HOLDERS_WANTED = 2
_AGGREGATE = b"\x01"


class NotConfirmed(Failure):
    """A handed-over customer is removed only when two holders have confirmed it."""

    key = "failure.release_not_confirmed"


def hand_over(
    session: Session,
    customers: Sequence[str],
    unit: str,
    lead: str | None = None,
    deputy: str | None = None,
    now: datetime | None = None,
) -> Change:
    """Gives customers to a unit and its managers, and what is open there in the earlier managers' names with them; of
    whoever may not decide it is a proposal, and the open work stays.

    Raises UnitUnknown, SamePersonTwice, NotAllowed.
    """
    if unit_info(unit) is None:
        raise UnitUnknown(unit=unit)
    if lead is not None and lead == deputy:
        raise SamePersonTwice()
    demand(session, Action.HAND_OVER, customers)
    new, decides = {"responsible_unit": unit, "lead_manager": lead, "deputy_manager": deputy}, may_decide_here(session)
    with session.store.reading() as connection:
        stored = customer_files.customers_by_id(connection, list(customers))
        heads = customer_files.visible_heads_of(connection, [("customer", identity) for identity in stored])
        # What is only proposed leaves the work where it is: the new managers may never get the customers.
        takers = {one: _takers(customer, lead, deputy) for one, customer in stored.items()} if decides else {}
        writes = work_writes(connection, takers, china_day(now_or(now)))
    for identity, customer in stored.items():
        found = changes_between("customer", identity, values_of(customer), values_of(customer) | new, heads)
        writes[identity] = [*found, *writes.get(identity, ())]
    only = next(iter(stored.values())).full_name if len(stored) == 1 else None
    return write_change(session, writes, LABEL, only or str(len(stored)), Action.HAND_OVER)


def _takers(customer: Customer, lead: str | None, deputy: str | None) -> dict[str, str]:
    """Who takes over from the earlier managers: A from A, B from B, else A; who stays keeps his work."""
    new = ((customer.lead_manager, lead), (customer.deputy_manager, deputy or lead))
    return {giver: taker for giver, taker in new if giver and taker and giver not in (lead, deputy)}


def handed_over(session: Session) -> list[HeldCustomer]:
    """Customers that are no longer one's own and are still kept here, read-only."""
    trust = session.store.trust
    if trust is None:
        return []
    scope = whom.own_scope(session, trust)
    if scope.kind == "all" or not whom.own_holder(session, trust).issuer:
        return []
    with session.store.reading() as connection:
        held = outside(connection, scope, frozenset(own_certificates(session, connection, trust)))
        names = staff_names(connection)
        witnesses = {one.customer: witnessed(connection, one.customer) for one in held}
    return [_told(trust, one, names, _witnesses(session, trust, one, witnesses[one.customer])) for one in held]


def _told(trust: Trust, one: Held, names: dict[str, str], witnesses: dict[str, str]) -> HeldCustomer:
    """`witnesses`: devices that have all of it, by a centre's word, with their people."""
    confirmed = _confirmed_by(trust, one)
    covered = [key for key, unsent in confirmed.items() if not unsent]
    units = {holder.key: whom.unit_name(holder.unit) for holder in trust.holders.values()}
    return HeldCustomer(
        one.customer.hex(),
        one.name,
        one.unit,
        names.get(one.lead.hex(), "") if one.lead else "",
        instant_of(one.handed_stamp) if one.handed_stamp else None,
        min(confirmed.values(), default=len(one.own)),
        (*(units.get(key, key[:8]) for key in covered), *(names.get(person, "") for person in witnesses.values())),
        len(covered) >= 1 and len(covered) + len(witnesses) >= HOLDERS_WANTED,
    )


def _confirmed_by(trust: Trust, one: Held) -> dict[str, int]:
    """Key of each holder that gave receipts for these chains, to the number of commits that it does not have."""
    reached: dict[str, dict[Chain, int]] = {}
    chains = {chain for chain, _ in one.own}
    for receipt in trust.receipts:
        chain = receipt.certificate, receipt.incarnation
        if chain in chains:
            told = reached.setdefault(receipt.by, {})
            told[chain] = max(told.get(chain, 0), receipt.sequence)
    return {
        key: sum(sequence > told.get(chain, 0) for chain, sequence in one.own) for key, told in reached.items()
    } or dict.fromkeys({receipt.by for receipt in trust.receipts} if not one.own else (), 0)


def _witnesses(session: Session, trust: Trust, one: Held, said: Sequence[Witnessed]) -> dict[str, str]:
    """Other devices that acknowledged every own commit on the customer, as a centre above states it; each with its
    person. Centres speak for themselves, by receipt."""
    own = session.writer.installation.hex()
    issuer = whom.issuer_of(trust, whom.own_holder(session, trust))
    above = {issuer, *trust.issuers.get(issuer, ())}
    centres = _centres(trust)
    people = {held.installation: held.person for held in trust.holders.values() if held.installation not in centres}
    found: dict[str, str] = {}
    for statement in said:
        by, device = trust.key_of(statement.by).hex(), statement.installation
        if by not in above or by[:32] != statement.issuer.hex() or device == own or device not in people:
            continue
        if all(sequence <= statement.chains.get(chain, 0) for chain, sequence in one.own):
            found[device] = people[device]
    return found


def _centres(trust: Trust) -> frozenset[str]:
    """Installations at which a centre's key stands."""
    return frozenset(holder.installation for holder in trust.holders.values() if holder.is_centre)


def release(session: Session, customers: Sequence[str]) -> Change:
    """Removes handed-over customers from this store; only what two holders have confirmed. Raises NotConfirmed."""
    held = {one.customer: one for one in handed_over(session)}
    for customer in customers:
        if customer not in held or not held[customer].may_release or _is_open(session, customer):
            raise NotConfirmed(name=held[customer].name if customer in held else customer)
    if not customers:
        return Change("", "change.release_customers")
    with session.store.reading() as connection:
        contents = attachments.contents_of(connection, customers)
    subject = held[customers[0]].name if len(customers) == 1 else str(len(customers))
    renewed: dict[bytes, bytes] = {}
    with session.store.at_the_door() as connection:
        for customer in customers:
            renewed |= incoming.purge(connection, _AGGREGATE + bytes.fromhex(customer))
        action = exchange_reads.note_step(
            connection, session.staff_id, "change.release_customers", subject, datetime.now(UTC)
        )
    attachments.remove_unnamed(session.store, contents)
    writer = session.writer
    session.writer = replace(writer, incarnation=renewed.get(writer.seat.name, writer.incarnation))
    for customer in customers:
        draft_file(session).discard_about(customer)
    ErasureList(session.folder, session.store.file_key).release(customers)
    return change_of(action, "change.release_customers", list(customers), 0)


def _is_open(session: Session, customer: str) -> bool:
    """Whether the centre above has not acknowledged a package with everything that was written here."""
    with session.store.reading() as connection:
        own = frozenset(own_certificates(session, connection, whom.trust_of(session)))
        above = [link.peer for link in links.links(connection) if link.relation == whom.PARENT]
        return any(unacknowledged(connection, peer, bytes.fromhex(customer), own) for peer in above)
