"""Use cases of the customer file: list, read, check, save, branch, recycle bin."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bigclient_desktop.domain.access import Person, Sight
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.codes import normalise_code
from bigclient_desktop.domain.completeness import completeness_of
from bigclient_desktop.domain.customer_checks import check_customer
from bigclient_desktop.domain.customer_file import (
    CustomerDraft,
    CustomerFile,
    CustomerQuery,
    CustomerRow,
    FieldChange,
    Problem,
)
from bigclient_desktop.domain.customer_tree import BranchesFull, HeadquartersRing
from bigclient_desktop.domain.customers import Contact, Customer, CustomerId, values_of
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.seen_customer import bare_file, file_as_seen, history_as_seen
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand, not_here, refusals, seeing, unit_name
from bigclient_desktop.services.customer_writes import CHILDREN, writes_of_form
from bigclient_desktop.services.marketers import refuse_registering
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, customers, history, recycle_bin
from bigclient_desktop.store.attachments import counts_of
from bigclient_desktop.store.branch_places import refuse_another_branch, refuse_bad_places
from bigclient_desktop.store.completeness import weights_of
from bigclient_desktop.store.file_requests import newest_of
from bigclient_desktop.store.merging import everyone
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.sight import sight_of, view_of
from bigclient_desktop.store.store import Written
from bigclient_desktop.store.stub_list import stub_of
from bigclient_desktop.store.units import names_of

_NAMED = 1000


class CustomerUnknown(Failure):
    """No customer has this id or code."""

    key = "failure.customer_unknown"


class CodeAmbiguous(Failure):
    """Two customers carry the same code; the centre has to decide."""

    key = "failure.code_ambiguous"


class DraftRefused(Failure):
    """The form has hard problems; nothing was saved."""

    key = "failure.draft_refused"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(count=len(problems))
        self.problems = tuple(problems)


def list_customers(session: Session, query: CustomerQuery, offset: int, limit: int) -> list[CustomerRow]:
    """One page of the list."""
    with seeing(session) as connection:
        rows = customers.page(connection, query, offset, limit, session.store.search)
        return recycle_bin.with_deletions(connection, rows) if query.recycle_bin else rows


def count_customers(session: Session, query: CustomerQuery) -> int:
    """How many customers the query finds."""
    with seeing(session) as connection:
        return customers.count(connection, query, session.store.search)


def prepare_search(session: Session) -> None:
    """Reads the search keys ahead of the first keystroke; off the GUI thread."""
    with seeing(session) as connection:
        session.store.search.refresh(connection)


def customer_ids(session: Session, query: CustomerQuery) -> list[CustomerId]:
    """Ids of everything the query finds, in its order."""
    with seeing(session) as connection:
        return customers.all_ids(connection, query, session.store.search)


def find_customer(session: Session, id_or_code: str) -> CustomerId:
    """The customer with this id, or this code in any spelling. Raises CustomerUnknown, CodeAmbiguous."""
    text = id_or_code.strip()
    with session.store.reading() as connection:
        if len(text) == 32 and all(c in "0123456789abcdef" for c in text.lower()):
            if customer_files.customer_by_id(connection, text.lower()) is not None:
                return customer_files.standing(connection, text.lower())
            raise CustomerUnknown(customer=id_or_code)
        found = customer_files.ids_with_code(connection, normalise_code(text)) if text else []
    if not found:
        raise CustomerUnknown(customer=id_or_code)
    if len(found) > 1:
        raise CodeAmbiguous(code=id_or_code, count=len(found))
    return found[0]


def customer_file(session: Session, identity: str) -> CustomerFile:
    """All that hangs on one customer; of a merged one, on who stands for him: as far as the person at the store may see
    it. Raises CustomerUnknown."""
    with seeing(session) as connection:
        identity = customer_files.standing(connection, identity)
        customer = customer_files.customer_by_id(connection, identity)
        if customer is None:
            stub = stub_of(connection, identity)
            if stub is None:
                raise CustomerUnknown(customer=identity)
            view = view_of(connection)
            asked = newest_of(connection, identity, session.staff_id)
            return replace(_file_of_stub(stub, view.person if view else None), request=asked)
        parts = customer_files.all_children(connection, identity)
        units = names_of(connection, _units_of(customer), china_today())
        names = staff_names(connection) | {code: one.name for code, one in units.items()}
        own_branches = customers.page(connection, CustomerQuery(headquarters=identity), 0, 1000)
        parent = customer_files.customer_by_id(connection, customer.headquarters) if customer.headquarters else None
        revenue = customer_files.revenue_by_year(connection, identity)
        grades = customer_files.grades_of(connection, customer, revenue)
        timeline = customer_files.timeline(connection, identity, names)
        weights = weights_of(connection).of_unit(customer.responsible_unit)
        attached = counts_of(connection, [agreement.id for agreement in parts["agreement"]])
        rows = [("customer", identity)] + [(entity, child.id) for entity, found in parts.items() for child in found]
        heads = customer_files.heads_of(connection, rows)
        deletion = recycle_bin.deletions(connection, [identity]).get(identity) if customer.deleted else None
        seen, refused = sight_of(connection, identity), refusals(connection, identity)
        asked = newest_of(connection, identity, session.staff_id) if seen is Sight.EXISTENCE else None
    contacts = parts["contact"]
    file = CustomerFile(
        customer=customer,
        contacts=contacts,
        competitors=parts["competitor"],
        mail_uses=parts["mail_use"],
        demands=parts["demand"],
        branches=tuple(own_branches),
        headquarters_name=parent.full_name if parent else None,
        names=names,
        revenue=revenue,
        grades=grades,
        timeline=timeline,
        completeness=completeness_of(customer, contacts, weights, parts["competitor"]),
        heads=heads,
        addresses=parts["address"],
        agreements=parts["agreement"],
        attached=attached,
        deletion=deletion,
        refusals=refused,
    )
    return replace(file_as_seen(file, seen), request=asked)


def _units_of(customer: Customer) -> list[str]:
    codes = (customer.responsible_unit, customer.service_unit, customer.reporting_sub_branch)
    return [code for code in codes if code]


def _file_of_stub(row: CustomerRow, person: Person | None) -> CustomerFile:
    """The page of another unit's customer that is not here: by what its centre states."""
    customer = Customer(
        id=row.id, full_name=row.full_name, stage=row.stage, responsible_unit=row.unit, lead_manager=row.lead_manager
    )
    refused = {action: not_here(person, action, row) for action in Action} if person else {}
    names = {row.unit: unit_name(row.unit)} if row.unit else {}
    if row.lead_manager:
        names[row.lead_manager] = row.lead_manager
    return bare_file(customer, names, refused)


def field_history(session: Session, identity: str) -> list[FieldChange]:
    """Who changed which field when, newest first; of a file that the person may not see, nothing."""
    with seeing(session) as connection:
        seen = sight_of(connection, identity)
        changes = [
            change
            for one in everyone(connection, [identity])
            for change in history.field_changes(connection, bytes([CUSTOMER.id]) + one)
        ]
    return history_as_seen(sorted(changes, key=lambda change: change.at, reverse=True), seen)


def draft_of(file: CustomerFile) -> CustomerDraft:
    """The form of an existing customer, with the heads it was loaded with."""
    children = {name: getattr(file, name) for name, _ in CHILDREN}
    return CustomerDraft(file.customer, **children, heads=file.heads)


def new_customer_draft(session: Session) -> CustomerDraft:
    """The form of a new customer of the person's unit. Raises what `refuse_registering` does."""
    refuse_registering(session)
    info = unit_info(session.unit)
    customer = Customer(
        id=CustomerId(new_row_id()),
        kind="commercial",
        stage="target",
        stage_since=china_today(),
        secrecy="internal",
        division=info.division if info else None,
        responsible_unit=session.unit,
        lead_manager=session.staff_id if session.position == "manager" else None,
    )
    return CustomerDraft(customer, is_new=True)


def new_branch_draft(session: Session, headquarters: str) -> CustomerDraft:
    """The form of a new branch; it keeps its headquarters' first eleven digits once the province issues its code.

    Raises CustomerUnknown, BranchesFull, NotAllowed.
    """
    demand(session, Action.EDIT, headquarters)
    with session.store.reading() as connection:
        top = customer_files.customer_by_id(connection, customer_files.standing(connection, headquarters))
        if top is None:
            raise CustomerUnknown(customer=headquarters)
        refuse_another_branch(connection, top.id)
    customer = replace(
        new_customer_draft(session).customer,
        headquarters=top.id,
        kind=top.kind,
        industry=top.industry,
        ownership=top.ownership,
        full_name=top.full_name,
        responsible_unit=top.responsible_unit,
        lead_manager=top.lead_manager,
        deputy_manager=top.deputy_manager,
    )
    return CustomerDraft(customer, is_new=True)


def check_draft(session: Session, draft: CustomerDraft) -> tuple[Problem, ...]:
    """What is wrong with the form: the rules of the fields, and what only the store knows: a code used twice, a ring
    of headquarters, a headquarters without a free number."""
    problems = [*check_customer(draft, china_today()), *_place_problems(session, draft.customer)]
    code = draft.customer.code
    if code:
        with session.store.reading() as connection:
            others = [found for found in customer_files.ids_with_code(connection, code) if found != draft.customer.id]
            if others:
                name = customers.rows_of(connection, [bytes.fromhex(other) for other in others])[0].full_name
                problems.append(Problem("customer", draft.customer.id, "code", "problem.code_taken", {"name": name}))
    return tuple(problems)


def _place_problems(session: Session, customer: Customer) -> Iterator[Problem]:
    """Of a headquarters that is another than before; one that came so by an exchange keeps nobody from saving."""
    if not customer.headquarters or customer.headquarters == customer.id:
        return
    with session.store.reading() as connection:
        stored = customer_files.customer_by_id(connection, customer.id)
        if stored is not None and stored.headquarters == customer.headquarters:
            return
        try:
            refuse_bad_places(connection, [customer.id], customer.headquarters)
        except (HeadquartersRing, BranchesFull) as refusal:
            yield Problem("customer", customer.id, "headquarters", refusal.key, refusal.values)


def save_customer(session: Session, draft: CustomerDraft) -> Change:
    """Saves the form as one change. Raises DraftRefused; CustomerUnknown where the customer is gone; of a new customer
    what `refuse_registering` does."""
    hard = [problem for problem in check_draft(session, draft) if problem.hard]
    if hard:
        raise DraftRefused(hard)
    writes = writes_of_form(session, draft)
    if writes is None:
        raise CustomerUnknown(customer=draft.customer.full_name or draft.customer.id)
    is_new = any(isinstance(write, NewRow) and write.entity == "customer" for write in writes)
    if is_new:
        refuse_registering(session)
    label = "change.new_customer" if is_new else "change.save_customer"
    return write_change(session, {draft.customer.id: writes}, label, draft.customer.full_name or "")


def write_change(
    session: Session,
    by_customer: Mapping[str, Iterable[Write]],
    label: str,
    subject: str,
    action: Action = Action.EDIT,
) -> Change:
    """Writes to some customers as one change; nothing to write makes an empty change. Raises NotAllowed."""
    drafts = [AggregateDraft("customer", identity, tuple(writes)) for identity, writes in by_customer.items()]
    drafts = [draft for draft in drafts if draft.writes]
    if not drafts:
        return Change("", label)
    demand(session, action, [draft.root for draft in drafts])
    written = session.store.append(session.writer, drafts, label, subject)
    return change_of(written.action, label, [draft.root for draft in drafts], written.commits, written.proposed)


def change_of(action: str, label: str, touched: Sequence[str], commits: int, proposed: int = 0) -> Change:
    """The change object that the views listen to."""
    if len(touched) > _NAMED:
        return Change(action, label, everything=True, commits=commits, proposed=proposed)
    return Change(action, label, tuple(touched), commits=commits, proposed=proposed)


def change_written(written: Written, label: str) -> Change:
    """What was written, as the views hear of it: by customer, or everything where more than customers changed."""
    customers = [root.hex() for entity, root in written.aggregates if entity == CUSTOMER.id]
    change = change_of(written.action, label, customers, written.commits, written.proposed)
    return change if len(customers) == len(written.aggregates) else replace(change, everything=True)


def delete_customers(session: Session, ids: Sequence[str]) -> Change:
    """Moves customers to the recycle bin."""
    return change_field(session, ids, "deleted", True, "change.delete_customers", Action.DELETE)


def restore_customers(session: Session, ids: Sequence[str]) -> Change:
    """Brings customers back from the recycle bin."""
    return change_field(session, ids, "deleted", False, "change.restore_customers", Action.DELETE)


def change_field(
    session: Session,
    ids: Sequence[str],
    field: str,
    value: Any,
    label: str = "change.change_field",
    action: Action = Action.EDIT,
) -> Change:
    """Sets one field of several customers as one change. Raises HeadquartersRing, BranchesFull of that field."""
    with session.store.reading() as connection:
        if field == "headquarters" and value:
            refuse_bad_places(connection, ids, value)
        stored = customer_files.customers_by_id(connection, list(ids))
        heads = customer_files.visible_heads_of(connection, [("customer", identity) for identity in stored])
    if len(stored) < len(ids):
        demand(session, action, ids)
    writes = {
        identity: changes_between(
            "customer", identity, values_of(customer), values_of(customer) | {field: value}, heads
        )
        for identity, customer in stored.items()
    }
    only = next(iter(stored.values())).full_name if len(stored) == 1 else None
    return write_change(session, writes, label, only or str(len(stored)), action)


def reveal_phones(session: Session, identity: str) -> tuple[Contact, ...]:
    """The contacts with their numbers as they are, which is noted in the audit log. Raises NotAllowed."""
    demand(session, Action.REVEAL_PHONES, identity)
    with session.store.reading() as connection:
        return customer_files.children(connection, "contact", Contact, [identity]).get(identity, ())
