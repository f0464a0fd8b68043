"""Unsaved customer forms: kept while typing, offered again after a crash or a lock."""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.domain.customers import (
    Address,
    Agreement,
    Competitor,
    Contact,
    Customer,
    Demand,
    MailUse,
    values_of,
)
from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.journal.values import from_wire, to_wire
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.drafts import DraftFile

_CHILDREN: tuple[tuple[str, str, Any], ...] = (
    ("contacts", "contact", Contact),
    ("addresses", "address", Address),
    ("agreements", "agreement", Agreement),
    ("competitors", "competitor", Competitor),
    ("mail_uses", "mail_use", MailUse),
    ("demands", "demand", Demand),
)


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft found again, and when it was saved (UTC)."""

    draft: CustomerDraft
    saved_at: datetime


def draft_file(session: Session) -> DraftFile:
    """The person's own part of the small encrypted file."""
    return DraftFile(session.folder, session.store.file_key, session.staff_id)


def save_draft(session: Session, key: str, draft: CustomerDraft) -> datetime:
    """Keeps what is on the form; `key` is the customer's id."""
    body: dict[str, Any] = {"customer": kept_row("customer", draft.customer), "is_new": draft.is_new}
    for name, entity, _ in _CHILDREN:
        body[name] = [kept_row(entity, child) for child in getattr(draft, name)]
    body["heads"] = [[*unit, [b64encode(head).decode() for head in heads]] for unit, heads in draft.heads.items()]
    return draft_file(session).save(key, body)


def load_draft(session: Session, key: str) -> SavedDraft | None:
    """The kept form, or None."""
    found = draft_file(session).load(key)
    if found is None:
        return None
    body, saved_at = found
    children = {
        name: tuple(kept_record(entity, kind, row) for row in body.get(name, ())) for name, entity, kind in _CHILDREN
    }
    heads = {(entity, row, unit): tuple(map(b64decode, values)) for entity, row, unit, values in body["heads"]}
    customer = kept_record("customer", Customer, body["customer"])
    return SavedDraft(CustomerDraft(customer, **children, heads=heads, is_new=body["is_new"]), saved_at)


def discard_draft(session: Session, key: str) -> None:
    """Forgets the kept form."""
    draft_file(session).discard(key)


def list_drafts(session: Session) -> list[str]:
    """Customers whose forms are kept for the person, newest first."""
    found = draft_file(session).keys()
    return [key for key in found if ":" not in key]


def count_kept(session: Session) -> int:
    """How many forms of any sort are kept for the person."""
    return len(draft_file(session).keys())


def kept_row(entity: str, record: Any) -> dict[str, Any]:
    """A record as JSON keeps it."""
    by_name = ENTITY_BY_NAME[entity].by_name
    wire = {name: to_wire(by_name[name], value) for name, value in values_of(record).items()}
    return {"id": record.id} | {
        name: value.hex() if isinstance(value, bytes) else value
        for name, value in wire.items()
        if value not in (None, [])
    }


def kept_record(entity: str, kind: Any, row: dict[str, Any]) -> Any:
    """The record that was kept."""
    by_name = ENTITY_BY_NAME[entity].by_name
    values = {}
    for name, value in row.items():
        if name != "id" and name in by_name:
            plain = bytes.fromhex(value) if by_name[name].kind == "reference" else value
            values[name] = from_wire(by_name[name], plain)
    return kind(id=row["id"], **values)
