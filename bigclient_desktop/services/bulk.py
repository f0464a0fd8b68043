"""Bulk work through the one door: parsed, checked and staged outside, then one short write transaction under one
change."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.journal.writes import AggregateDraft, NewElement, NewExistence, NewRow, NewValues
from bigclient_desktop.services.customers import change_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import bulk as stored

__all__ = [
    "AggregateDraft",
    "Existing",
    "NewElement",
    "NewExistence",
    "NewRow",
    "NewValues",
    "append_many",
    "current_values",
    "existing_customers",
]


@dataclass(frozen=True, slots=True)
class Existing:
    """Who is known already: ids by code, credit code and normalised name (several where twins exist)."""

    by_code: Mapping[str, list[str]]
    by_credit_code: Mapping[str, list[str]]
    by_name: Mapping[str, list[str]]


def existing_customers(session: Session) -> Existing:
    """Read once before a bulk import; deleted customers are left out."""
    with session.store.reading() as connection:
        return Existing(*stored.existing(connection))


def current_values(
    session: Session, ids: Iterable[str]
) -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, dict[str, Any]]]]:
    """Values of these customers by id, and of their contacts by customer and contact id, as records hold them."""
    with session.store.reading() as connection:
        return stored.current(connection, list(ids))


def append_many(
    session: Session,
    drafts: Iterable[AggregateDraft],
    label: str,
    subject: str,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Change:
    """Appends the drafts, a commit each, in one transaction under one change. Raises Cancelled, StoreBusy, DiskFull;
    then nothing was written."""
    touched: list[str] = []

    def noting() -> Iterable[AggregateDraft]:
        for draft in drafts:
            if draft.entity == "customer" and len(touched) <= 1000:
                touched.append(draft.root)
            yield draft

    written = session.store.append(session.writer, noting(), label, subject, progress=progress, cancelled=cancelled)
    return change_of(written.action, label, touched, written.commits, written.proposed)
