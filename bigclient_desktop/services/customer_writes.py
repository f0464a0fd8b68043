"""What a saved form says to the log: only what the person changed, about what stood on his screen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bigclient_desktop.domain.customer_file import ERASED_UNIT, REDACTED, CustomerDraft, Heads
from bigclient_desktop.domain.customers import Customer, values_of
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.journal.writes import ERASED, NewExistence, NewRow, Write, changes_between
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, history

CHILDREN: tuple[tuple[str, str], ...] = (
    ("contacts", "contact"),
    ("addresses", "address"),
    ("agreements", "agreement"),
    ("competitors", "competitor"),
    ("mail_uses", "mail_use"),
    ("demands", "demand"),
)
_Values = Mapping[tuple[str, str], Mapping[str, Any]]


def rows_of(draft: CustomerDraft) -> list[tuple[str, str]]:
    """(entity, row id) of the customer and of all that hangs on it."""
    children = [(entity, child.id) for name, entity in CHILDREN for child in getattr(draft, name)]
    return [("customer", draft.customer.id), *children]


def after_erasure(session: Session, loaded: CustomerDraft, typed: CustomerDraft) -> tuple[CustomerDraft, CustomerDraft]:
    """The drafts of a form that stood open while something was erased, as it was loaded and as it stands: what went is
    empty, what was written again stands as it does now unless somebody typed there; all else as it was."""
    with session.store.reading() as connection:
        heads = customer_files.heads_of(connection, rows_of(loaded))
        key = bytes([CUSTOMER.id]) + bytes.fromhex(loaded.customer.id)
        seen = history.values_at(connection, key, loaded.heads)
        now = history.values_at(connection, key, heads)
    marks = {k: v for k, v in heads.items() if k[2].startswith(ERASED_UNIT) or k[2] == REDACTED}
    again: _Values = {
        row: {name: now.get(row, {}).get(name) for name, value in values.items() if value is ERASED}
        for row, values in seen.items()
    }
    return _refreshed(loaded, loaded, again, marks), _refreshed(typed, loaded, again, marks)


def _refreshed(draft: CustomerDraft, loaded: CustomerDraft, again: _Values, marks: Heads) -> CustomerDraft:
    before = {(entity, row.id): row for name, entity in CHILDREN for row in getattr(loaded, name)}

    def refreshed(entity: str, row: Any, old: Any) -> Any:
        said = again.get((entity, row.id), {})
        values = {
            name: value
            for name, value in said.items()
            if value is None or old is None or getattr(row, name) == getattr(old, name)
        }
        return replace(row, **values)

    changed: dict[str, Any] = {"heads": {**draft.heads, **marks}}
    changed["customer"] = refreshed("customer", draft.customer, loaded.customer)
    for name, entity in CHILDREN:
        rows = getattr(draft, name)
        changed[name] = tuple(refreshed(entity, row, before.get((entity, row.id))) for row in rows)
    return replace(draft, **changed)


def writes_of_form(session: Session, draft: CustomerDraft) -> tuple[Write, ...] | None:
    """The writes of a saved form; None where an edited customer is gone.

    A new form that was saved before, and came back as a kept draft, is an edit of what stands.
    """
    identity = draft.customer.id
    with session.store.reading() as connection:
        stored = customer_files.customer_by_id(connection, identity)
        if stored is None:
            return _new_writes(draft) if draft.is_new else None
        parts = customer_files.all_children(connection, identity)
        current = customer_files.heads_of(connection, rows_of(draft))
        live = {(entity, child.id): values_of(child) for entity, found in parts.items() for child in found}
        seen = current if draft.is_new else draft.heads
        # Where nobody wrote since, the tables say what stood on the form; else the log does.
        untouched = all(seen.get(key) == heads for key, heads in current.items()) and len(seen) == len(current)
        base: _Values = (
            live if untouched else history.values_at(connection, bytes([CUSTOMER.id]) + bytes.fromhex(identity), seen)
        )
        withdrawn = customer_files.existence_heads(connection, [key for key in rows_of(draft) if key not in live])
    return tuple(_changed_writes(draft, stored, seen, base, live, withdrawn, set(current)))


def _new_writes(draft: CustomerDraft) -> tuple[Write, ...]:
    writes: list[Write] = [NewRow("customer", draft.customer.id, values_of(draft.customer))]
    for name, entity in CHILDREN:
        for child in getattr(draft, name):
            if not child.deleted:
                writes.append(NewRow(entity, child.id, values_of(child) | {"customer": draft.customer.id}))
    return tuple(writes)


def _changed_writes(
    draft: CustomerDraft,
    stored: Customer,
    seen: Heads,
    base: _Values,
    live: _Values,
    withdrawn: Mapping[tuple[str, str], tuple[bytes, ...]],
    known: set[tuple[str, str, str]],
) -> list[Write]:
    identity = draft.customer.id
    before = base.get(("customer", identity), values_of(stored))
    writes = changes_between("customer", identity, before, values_of(draft.customer), seen)
    for name, entity in CHILDREN:
        for child in getattr(draft, name):
            key = (entity, child.id)
            values = values_of(child) | {"customer": identity}
            if key not in live and (*key, "") not in seen:
                writes += [] if child.deleted else [NewRow(*key, values)]
                continue
            edited = changes_between(*key, base.get(key, live.get(key, {})), values, seen)
            if key not in live and edited and not child.deleted:
                edited += _brought_back(key, seen, withdrawn.get(key), is_there=(*key, "") in known)
            writes += edited if key in live or not child.deleted else []
    if writes and stored.deleted and not before.get("deleted") and not draft.customer.deleted:
        writes += _brought_back(("customer", identity), seen, None, is_there=True)
    return writes


def _brought_back(
    key: tuple[str, str], seen: Heads, withdrawn: tuple[bytes, ...] | None, *, is_there: bool
) -> list[Write]:
    """Deleted by one and edited by another stays in sight (sync.md, Merge)."""
    if is_there:
        return changes_between(*key, {"deleted": True}, {"deleted": False}, seen)
    return [NewExistence(*key, True, withdrawn)] if withdrawn else []
