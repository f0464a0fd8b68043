"""Erasure under privacy law: the value and its salt go, the hash stays, and it is never taken in again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Kind
from bigclient_desktop.domain.personal_data import ErasurePlan, Search, without
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.backups import list_backups
from bigclient_desktop.services.customers import change_written
from bigclient_desktop.services.drafts import draft_file
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.session_files import discard_opened
from bigclient_desktop.store import attachments, erasures, exchange_reads, personal_data
from bigclient_desktop.store.customer_files import visible_heads_of
from bigclient_desktop.store.erasure_list import ErasureList
from bigclient_desktop.store.links import peers_written_to

ErasedRow = tuple[str, str, str]
"""Customer, entity, row id."""
_REWRITTEN = ("visit", "complaint")
"""Their texts tell of the work as well: without name and number they may go on standing."""


class NothingToErase(Failure):
    """The rows hold no personal values (any more)."""

    key = "failure.nothing_to_erase"


class ReasonMissing(Failure):
    """An erasure needs its reason: it cannot be taken back."""

    key = "failure.erasure_reason_missing"


class ReasonNamesPerson(Failure):
    """The reason stays for ever: it must not say whose data went."""

    key = "failure.erasure_reason_names_person"


def plan_erasure(
    session: Session, rows: Sequence[ErasedRow], searches: Sequence[Search] = (), *, keep_texts: bool = False
) -> ErasurePlan:
    """What erasing these rows would do, in figures; nothing is written."""
    by_customer = _by_customer(rows)
    parts: list[str] = []
    with session.store.reading() as connection:
        for customer, own in by_customer.items():
            parts += erasures.parts_about(connection, bytes.fromhex(customer), own)
        texts = len(_rewritten(session, rows, searches)) if keep_texts else 0
        files = [row for _, name, row in rows if name == "attachment"]
        peers = peers_written_to(connection)
    drafts = draft_file(session)
    return ErasurePlan(
        customers=len(by_customer),
        records=len(set(rows)),
        values=len(parts),
        steps=len({part.partition(":")[0] for part in parts}),
        texts_kept=texts,
        files=len(set(files)),
        drafts=sum(drafts.count_about(customer) for customer in by_customer),
        backups=len(list_backups(session.folder)),
        peers=peers,
    )


def erase(session: Session, customer: str, rows: Sequence[tuple[str, str]], reason: str) -> Change:
    """Erases the personal values of rows (entity, row id) of one customer; see `erase_rows`."""
    return erase_rows(session, [(customer, entity, row) for entity, row in rows], reason)


def erase_rows(
    session: Session,
    rows: Sequence[ErasedRow],
    reason: str,
    searches: Sequence[Search] = (),
    *,
    keep_texts: bool = False,
) -> Change:
    """Erases the personal values of rows, by decision, here and at every peer, as one step that nobody takes back.

    With `keep_texts` what visits and complaints tell is written again without the names and numbers searched for.
    Old backups and sticks hold it all until they rotate; put back, they are erased again. Raises NotAllowed,
    NothingToErase, ReasonMissing, ReasonNamesPerson.
    """
    by_customer = _by_customer(rows)
    demand(session, Action.ERASE, by_customer, notes_itself=True)
    _check_reason(reason, searches)
    with session.store.reading() as connection:
        parts = {
            customer: erasures.parts_about(connection, bytes.fromhex(customer), own)
            for customer, own in by_customer.items()
        }
        names = exchange_reads.names_of_customers(connection, [bytes.fromhex(customer) for customer in by_customer])
        contents = attachments.contents_of(connection, list(by_customer))
    if not any(parts.values()):
        raise NothingToErase()
    texts = _rewritten(session, rows, searches) if keep_texts else {}
    drafts = []
    for customer, gone in parts.items():
        if gone:
            values = _decision(session, customer, gone, reason)
            own = (write for (root, _), writes in texts.items() if root == customer for write in writes)
            writes = (NewRow("erasure", new_child_id(customer), values), *own)
            drafts.append(AggregateDraft("customer", customer, writes))
    subject = names.get(bytes.fromhex(drafts[0].root), ("", ""))[0] if len(drafts) == 1 else str(len(drafts))
    listed = ErasureList(session.folder, session.store.file_key)
    listed.add(parts)
    try:
        note(session, "erase", subject, customer=drafts[0].root if len(drafts) == 1 else None, count=len(set(rows)))
        written = session.store.append(session.writer, drafts, "change.erase", subject)
    except BaseException:
        listed.take_back(parts)
        raise
    _forget_beside(session, by_customer)
    attachments.remove_unnamed(session.store, contents)
    return change_written(written, "change.erase")


def follow_erasures(session: Session, customers: Iterable[str]) -> None:
    """What others have erased, and a package brought: what lies beside the store goes too, and a backup put back will
    be told."""
    with session.store.reading() as connection:
        parts = erasures.parts_erased(connection, map(bytes.fromhex, customers))
    ErasureList(session.folder, session.store.file_key).add(parts)
    _forget_beside(session, customers)


def _forget_beside(session: Session, customers: Iterable[str]) -> None:
    for customer in customers:
        draft_file(session).discard_about(customer)
    discard_opened(session.folder)


def _by_customer(rows: Sequence[ErasedRow]) -> dict[str, list[tuple[str, bytes]]]:
    found: dict[str, list[tuple[str, bytes]]] = defaultdict(list)
    for customer, entity, row in rows:
        found[customer].append((entity, bytes.fromhex(row)))
    return dict(found)


def _check_reason(reason: str, searches: Sequence[Search]) -> None:
    if not reason.strip():
        raise ReasonMissing()
    if any(search.is_in(reason) for search in searches):
        raise ReasonNamesPerson()


def _decision(session: Session, customer: str, parts: Sequence[str], reason: str) -> dict[str, Any]:
    return {
        "customer": customer,
        "parts": tuple(parts),
        "reason": reason.strip(),
        "erased_by": session.staff_id,
        "erased_at": datetime.now(UTC).replace(microsecond=0),
    }


def _rewritten(
    session: Session, rows: Sequence[ErasedRow], searches: Sequence[Search]
) -> dict[tuple[str, str], list[Write]]:
    """What goes on standing of the texts, by customer and row: every personal field, names and numbers struck out."""
    wanted = {(name, bytes.fromhex(row)): customer for customer, name, row in rows if name in _REWRITTEN}
    found: dict[tuple[str, str], list[Write]] = {}
    with session.store.reading() as connection:
        standing = personal_data.rows_as_they_stand(connection, list(wanted))
        heads = visible_heads_of(connection, [(name, row.hex()) for name, row in standing])
    for (name, row), one in standing.items():
        entity = ENTITY_BY_NAME[name]
        kept = {
            field: text
            for field in personal_data.personal_fields(entity)
            if entity.by_name[field].kind in (Kind.TEXT, Kind.LONG_TEXT) and one.values.get(field)
            if (text := without(one.values[field], searches))
        }
        if kept:
            writes = changes_between(name, row.hex(), dict.fromkeys(kept), kept, heads)
            found[wanted[name, row], row.hex()] = writes
    return found
