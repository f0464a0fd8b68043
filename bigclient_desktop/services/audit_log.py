"""Writes the audit log: part of the signed log, one for each person at each machine, sent up and to nobody else."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bigclient_desktop.domain.fields import AUDIT_ENTRY
from bigclient_desktop.journal.values import audit_row_id, new_child_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.exchange_reads import rows_held
from bigclient_desktop.store.undo import AUDIT


@dataclass(frozen=True, slots=True)
class Entry:
    """What the audit log says of something, but when and where to; the fields are those of `note`."""

    kind: str
    subject: str = ""
    customer: str | None = None
    count: int = 1
    form: str = ""


def note_entry(session: Session, entry: Entry, target: object = "") -> None:
    """Notes it, before it is done."""
    note(
        session,
        entry.kind,
        entry.subject,
        customer=entry.customer,
        count=entry.count,
        target=str(target),
        form=entry.form,
    )


def note(
    session: Session,
    kind: str,
    subject: str = "",
    *,
    customer: str | None = None,
    count: int = 1,
    target: str = "",
    form: str = "",
) -> None:
    """Adds an entry, before the thing is done: what cannot be noted is not done.

    `kind` is one of the entry's choices (domain/fields.py), `form` a catalogue key; the rest as in `AuditEntry`. It is
    no step of the person's: nothing to undo.
    """
    installation = session.writer.installation.hex()
    root = audit_row_id(installation, session.staff_id)
    values = {
        "audit_log": root,
        "at": datetime.now(UTC).replace(microsecond=0),
        "kind": kind,
        "subject": _within("subject", subject),
        "customer": customer,
        "count": count,
        "target": _within("target", target),
        "form": form or None,
    }
    rows = [NewRow("audit_entry", new_child_id(root), values)]
    with session.store.reading() as connection:
        known = rows_held(connection, "audit_log", [bytes.fromhex(root)])
    if not known:
        owner = {"unit": session.unit, "person": session.staff_id, "installation": installation}
        rows.insert(0, NewRow("audit_log", root, owner))
    session.store.append(session.writer, [AggregateDraft("audit_log", root, tuple(rows))], AUDIT, "")


def _within(field: str, text: str) -> str | None:
    """The text within the field's length; its end is what tells files apart."""
    longest = AUDIT_ENTRY.by_name[field].max_length
    return text if len(text) <= longest else f"…{text[1 - longest :]}"
