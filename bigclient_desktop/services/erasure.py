"""Erasure under privacy law: the value and its salt go, the hash stays, and it is never taken in again."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.fields import ENTITY_BY_NAME, Kind
from bigclient_desktop.domain.personal_data import GONE, ErasurePlan, MentionKey, Search, without
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand
from bigclient_desktop.services.audit_log import note
from bigclient_desktop.services.backups import list_backups
from bigclient_desktop.services.customers import change_written
from bigclient_desktop.services.drafts import draft_file
from bigclient_desktop.services.mentions import ErasedRow, Redactions, redactions
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.session_files import discard_opened
from bigclient_desktop.store import attachments, erasures, exchange_reads, personal_data
from bigclient_desktop.store.customer_files import visible_heads_of
from bigclient_desktop.store.erasure_list import ErasureList
from bigclient_desktop.store.links import peers_written_to

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
    session: Session,
    rows: Sequence[ErasedRow],
    searches: Sequence[Search] = (),
    *,
    keep_texts: bool = False,
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
        other_drafts=drafts.count_naming(_spellings(searches), by_customer),
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
    mentions: Mapping[MentionKey, str] = MappingProxyType({}),
    strike_drafts: bool = False,
) -> Change:
    """Erases the personal values of rows, by decision, here and at every peer, as one step that nobody takes back.

    With `keep_texts` what visits and complaints tell is written again without the names and numbers searched for. The
    `mentions` (services/mentions.py), texts of other records that name him, go out of all versions, each with the text
    that shall stand. Drafts about the rows' customers go; `strike_drafts` takes his name out of all others. Old backups
    and sticks hold it all until they rotate; put back, they are erased again. Raises NotAllowed, NothingToErase,
    ReasonMissing, ReasonNamesPerson, WantsAbove, TextStillNames.
    """
    by_customer = _by_customer(rows)
    customers = sorted({*by_customer, *(key[0] for key in mentions)})
    demand(session, Action.ERASE, customers, notes_itself=True)
    check_reason(reason, searches)
    with session.store.reading() as connection:
        parts = {
            customer: erasures.parts_about(connection, bytes.fromhex(customer), own)
            for customer, own in by_customer.items()
        }
        names = exchange_reads.names_of_customers(connection, [bytes.fromhex(customer) for customer in customers])
        contents = attachments.contents_of(connection, customers)
    said = _said(session, reason)
    told = {"reason": said["reason"], "redacted_by": said["erased_by"], "redacted_at": said["erased_at"]}
    redacted = {one: redactions(session, one, mentions, searches, rows, told) for one in customers}
    parts = {one: sorted({*parts.get(one, ()), *redacted[one].gone}) for one in customers}
    texts = _rewritten(session, rows, searches) if keep_texts else {}
    drafts = []
    for customer in customers:
        drafts += _drafts(customer, parts[customer], redacted[customer], texts, said)
    if not drafts:
        raise NothingToErase()
    roots = {draft.root for draft in drafts}
    only = next(iter(roots)) if len(roots) == 1 else None
    # A company may bear his name, and the audit log keeps what it is told for ever.
    subject = str(len(roots)) if only is None else without(names.get(bytes.fromhex(only), ("", ""))[0], searches) or ""
    listed = ErasureList(session.folder, session.store.file_key)
    listed.add(parts)
    try:
        count = len(set(rows)) + sum(one.texts for one in redacted.values())
        note(session, "erase", subject, customer=only, count=count)
        written = session.store.append(session.writer, drafts, "change.erase", subject)
    except BaseException:
        listed.take_back(parts)
        raise
    keep_decisions(session, roots)
    _forget_beside(session, by_customer)
    if strike_drafts:
        draft_file(session).strike(_spellings(searches), GONE)
    attachments.remove_unnamed(session.store, contents)
    return change_written(written, "change.erase")


def _drafts(
    customer: str,
    parts: Sequence[str],
    redacted: Redactions,
    texts: Mapping[tuple[str, str], list[Write]],
    said: Mapping[str, Any],
) -> list[AggregateDraft]:
    """The decision about a customer, and apart from it what somebody wrote instead: of that a part may go one day."""
    writes: list[Write] = [*redacted.decided]
    if parts:
        values = {"customer": customer, "parts": tuple(parts), **said}
        writes.insert(0, NewRow("erasure", new_child_id(customer), values))
        writes += [write for (root, _), own in texts.items() if root == customer for write in own]
    made = (writes, [*redacted.corrected])
    return [AggregateDraft("customer", customer, tuple(some)) for some in made if some]


def follow_erasures(session: Session, customers: Iterable[str]) -> None:
    """What others have erased, and a package brought: what lies beside the store goes too, and a backup put back will
    be told."""
    with session.store.reading() as connection:
        parts = erasures.parts_erased(connection, map(bytes.fromhex, customers))
    ErasureList(session.folder, session.store.file_key).add(parts)
    keep_decisions(session, customers)
    _forget_beside(session, customers)


def _spellings(searches: Sequence[Search]) -> list[str]:
    return [spelling for search in searches for spelling in search.spellings]


def keep_decisions(session: Session, roots: Iterable[str]) -> None:
    """What was decided about these customers, or units: a backup put back will be told."""
    with session.store.reading() as connection:
        ErasureList(session.folder, session.store.file_key).keep_decisions(connection, roots)


def _forget_beside(session: Session, customers: Iterable[str]) -> None:
    for customer in customers:
        draft_file(session).discard_about(customer)
    discard_opened(session.folder)


def _by_customer(rows: Sequence[ErasedRow]) -> dict[str, list[tuple[str, bytes]]]:
    found: dict[str, list[tuple[str, bytes]]] = defaultdict(list)
    for customer, entity, row in rows:
        found[customer].append((entity, bytes.fromhex(row)))
    return dict(found)


def check_reason(reason: str, searches: Sequence[Search]) -> None:
    """Raises ReasonMissing, ReasonNamesPerson."""
    if not reason.strip():
        raise ReasonMissing()
    if any(search.is_in(reason) for search in searches):
        raise ReasonNamesPerson()


def _said(session: Session, reason: str) -> dict[str, Any]:
    return {
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
