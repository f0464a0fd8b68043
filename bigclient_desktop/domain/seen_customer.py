"""What a person sees of a customer: rows, files and histories with what he may not see taken out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.domain.archive_form import masked_phone
from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.customer_file import CommitChange, Completeness, CustomerFile, CustomerRow, FieldChange
from bigclient_desktop.domain.customers import Contact, Customer, CustomerId
from bigclient_desktop.failures import Failure

Told = TypeVar("Told", FieldChange, CommitChange)
_NUMBERS = frozenset({("contact", "phone"), ("contact", "mobile"), ("complaint", "phone")})


def row_as_seen(row: CustomerRow) -> CustomerRow:
    """A row of the list by its own `sight`: phones masked, or nothing but name, owner and stage."""
    if row.sight is Sight.WHOLE:
        return row
    if row.sight is Sight.MASKED:
        return replace(row, phone=masked_phone(row.phone) if row.phone else None)
    return existence_of(row)


def existence_of(row: CustomerRow) -> CustomerRow:
    """A row of the list with nothing but name, owner and stage."""
    return bare_row(row.id, row.full_name, row.unit, row.lead_manager, row.stage)


def bare_row(
    identity: CustomerId, name: str, unit: str | None, lead_manager: str | None, stage: str | None
) -> CustomerRow:
    """A row with what everybody may know; `lead_manager` is a name."""
    return CustomerRow(
        id=identity,
        code=None,
        full_name=name,
        short_name=None,
        kind=None,
        industry=None,
        division=None,
        town=None,
        stage=stage,
        unit=unit,
        lead_manager=lead_manager,
        deputy_manager=None,
        contact=None,
        phone=None,
        postal_address=None,
        contract_until=None,
        grade=None,
        grade_provisional=False,
        score=None,
        revenue=None,
        last_visit=None,
        next_visit=None,
        open_complaints=0,
        completeness=0,
        is_headquarters=False,
        branch_count=0,
        has_conflict=False,
        changed_at=None,
        sight=Sight.EXISTENCE,
    )


def file_as_seen(file: CustomerFile, sight: Sight) -> CustomerFile:
    """A whole file as somebody with this sight sees it."""
    if sight is Sight.WHOLE:
        return file
    if sight is Sight.MASKED:
        return replace(file, contacts=tuple(masked_contact(contact) for contact in file.contacts), sight=sight)
    known = file.customer
    shown = {
        name: getattr(known, name)
        for name in ("id", "full_name", "stage", "responsible_unit", "lead_manager", "deleted")
    }
    owners = {known.responsible_unit, known.lead_manager}
    names = {code: name for code, name in file.names.items() if code in owners}
    return bare_file(Customer(**shown), names, file.refusals)


def bare_file(customer: Customer, names: Mapping[str, str], refusals: Mapping[Action, Failure]) -> CustomerFile:
    """A file with what everybody may know of a customer: its own record has no more than that either."""
    return CustomerFile(
        customer=customer,
        contacts=(),
        competitors=(),
        mail_uses=(),
        demands=(),
        branches=(),
        headquarters_name=None,
        names=names,
        revenue=(),
        grades=(),
        timeline=(),
        completeness=Completeness(0, ()),
        heads={},
        sight=Sight.EXISTENCE,
        refusals=refusals,
    )


def masked_contact(contact: Contact) -> Contact:
    """A contact with masked numbers."""
    return replace(contact, phone=_masked(contact.phone), mobile=_masked(contact.mobile))


def masked_complaint(complaint: Complaint) -> Complaint:
    """A complaint with masked numbers."""
    return replace(complaint, phone=_masked(complaint.phone))


def history_as_seen(changes: Sequence[FieldChange], sight: Sight) -> list[FieldChange]:
    """Who changed what, with masked numbers, or nothing."""
    return list(changes_as_seen(changes, sight))


def changes_as_seen(changes: Iterable[Told], sight: Sight) -> tuple[Told, ...]:
    """The same of changes as histories or single steps tell them."""
    if sight is Sight.WHOLE:
        return tuple(changes)
    return tuple(map(_with_masks, changes)) if sight is Sight.MASKED else ()


def _with_masks(change: Told) -> Told:
    if (change.entity, change.field) not in _NUMBERS:
        return change
    return replace(change, old=_masked(change.old), new=_masked(change.new))


def _masked(value: Any) -> Any:
    return masked_phone(value) if isinstance(value, str) else value
