"""Erasure under privacy law: the value and its salt go, the hash stays, and it is never taken in again."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.customers import change_written
from bigclient_desktop.services.drafts import draft_file
from bigclient_desktop.services.review import NotEntitled, may_decide_here
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import attachments, erasures, exchange_reads


class NothingToErase(Failure):
    """The rows hold no personal values (any more)."""

    key = "failure.nothing_to_erase"


class ReasonMissing(Failure):
    """An erasure needs its reason: it cannot be taken back."""

    key = "failure.erasure_reason_missing"


def erase(session: Session, customer: str, rows: Sequence[tuple[str, str]], reason: str) -> Change:
    """Erases the personal values of rows (entity, row id) of a customer, by decision, here and at every peer.

    Old backups and sticks hold them until they rotate; put back, they are erased again. Raises NotEntitled,
    NothingToErase, ReasonMissing.
    """
    if not may_decide_here(session):
        raise NotEntitled()
    if not reason.strip():
        raise ReasonMissing()
    identity = bytes.fromhex(customer)
    with session.store.reading() as connection:
        parts = erasures.parts_about(connection, identity, [(name, bytes.fromhex(row)) for name, row in rows])
        name = exchange_reads.names_of_customers(connection, [identity]).get(identity, ("", ""))[0]
        contents = attachments.contents_of(connection, [customer])
    if not parts:
        raise NothingToErase()
    values = {
        "customer": customer,
        "parts": tuple(parts),
        "reason": reason.strip(),
        "erased_by": session.staff_id,
        "erased_at": datetime.now(UTC).replace(microsecond=0),
    }
    draft = AggregateDraft("customer", customer, (NewRow("erasure", new_child_id(customer), values),))
    written = session.store.append(session.writer, [draft], "change.erase", name)
    draft_file(session).discard_everywhere(customer)
    attachments.remove_unnamed(session.store, contents)
    return change_written(written, "change.erase")
