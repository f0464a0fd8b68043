"""Attachments: files and photos added to a customer, a visit or a complaint, opened, saved, removed."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.attachments import ATTACHMENT_LIMIT, Attachment, AttachmentRow
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.media_types import judge
from bigclient_desktop.failures import EnvironmentFailure, Failure
from bigclient_desktop.journal.values import new_child_id
from bigclient_desktop.journal.writes import NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand, seeing
from bigclient_desktop.services.customers import CustomerUnknown, write_change
from bigclient_desktop.services.secrecy import OnlySecret, held_back
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.session_files import opened_folder
from bigclient_desktop.store import attachments as stored
from bigclient_desktop.store.blobs import BlobDamaged
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.faults import plain_disk_failures
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.sight import sight_of


class AttachmentTooLarge(Failure):
    """A file is at most 20 MiB."""

    key = "failure.attachment_too_large"


class AttachmentEmpty(Failure):
    """There is nothing in the file."""

    key = "failure.attachment_empty"


class AttachmentRuns(Failure):
    """Programs, scripts and pages that run are not kept."""

    key = "failure.attachment_runs"


class AttachmentLies(Failure):
    """The name says one kind, the content is no such file."""

    key = "failure.attachment_lies"


class AttachmentUnreadable(EnvironmentFailure):
    """The file to add cannot be read; `reason` is the system's own."""

    key = "failure.attachment_unreadable"


class AttachmentUnknown(Failure):
    """No attachment has this id, or it was erased."""

    key = "failure.attachment_unknown"


_PROBLEMS: dict[str, type[Failure]] = {"empty": AttachmentEmpty, "runs": AttachmentRuns, "lies": AttachmentLies}


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding files: those that were not kept have their reason, those renamed a note."""

    change: Change
    ids: tuple[str, ...]
    refused: tuple[Failure, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    """Name before and after."""
    known: tuple[str, ...] = ()
    """Names of files that hang there already."""


def list_attachments(session: Session, customer: str) -> list[AttachmentRow]:
    """The attachments of a customer and of its visits and complaints, newest first."""
    with seeing(session) as connection:
        if sight_of(connection, customer) is Sight.EXISTENCE:
            return []
        return stored.of_customer(session.store, connection, customer, staff_names(connection))


def count_attachments(session: Session, subjects: Sequence[str]) -> dict[str, int]:
    """How many hang on each of these visits or complaints."""
    with session.store.reading() as connection:
        return stored.counts_of(connection, subjects)


def add_files(session: Session, kind: str, subject: str, paths: Sequence[Path], note: str = "") -> Added:
    """Adds files as one step. Those that may not be kept are told; raises the first one's reason where none may,
    and CustomerUnknown, DiskFull, DiskFailed."""
    contents: list[tuple[str, bytes]] = []
    refused: list[Failure] = []
    for path in paths:
        try:
            contents.append((path.name, _read(path)))
        except Failure as refusal:
            refused.append(refusal)
    return _add(session, kind, subject, contents, note, refused)


def add_content(session: Session, kind: str, subject: str, file_name: str, data: bytes, note: str = "") -> Added:
    """Adds what was pasted; raises as `add_files`."""
    return _add(session, kind, subject, [(file_name, data)], note, [])


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise AttachmentUnreadable(name=path.name, reason="folder")
        with path.open("rb") as file:
            data = file.read(ATTACHMENT_LIMIT + 1) if size <= ATTACHMENT_LIMIT else b""
    except OSError as error:
        raise AttachmentUnreadable(name=path.name, reason=error.strerror or str(error)) from error
    if size > ATTACHMENT_LIMIT or len(data) > ATTACHMENT_LIMIT:
        raise AttachmentTooLarge(name=path.name, mib=-(-size // (1 << 20)), limit=ATTACHMENT_LIMIT >> 20)
    return data


def _add(
    session: Session,
    kind: str,
    subject: str,
    contents: Sequence[tuple[str, bytes]],
    note: str,
    refused: list[Failure],
) -> Added:
    with session.store.reading() as connection:
        customer = stored.customer_of(connection, kind, subject)
        if customer is None:
            raise CustomerUnknown(customer=subject)
        there = {
            one.sha256
            for one in stored.of_customer(session.store, connection, customer, {})
            if one.subject == subject and one.is_here
        }
    writes: list[Write] = []
    renamed: list[tuple[str, str]] = []
    known: list[str] = []
    kept: list[bytes] = []
    for file_name, data in contents:
        judged = judge(file_name, data)
        if judged.problem or len(data) > ATTACHMENT_LIMIT:
            refused.append(_refusal(judged.problem, file_name, len(data)))
            continue
        # The content is durable before a row names it; killed in between, it is swept up later.
        content = session.store.blobs.put(data)
        if content.hex() in there:
            known.append(judged.file_name)
            continue
        there.add(content.hex())
        kept.append(data)
        if judged.was_renamed:
            renamed.append((file_name, judged.file_name))
        row = Attachment(
            new_child_id(customer),
            customer,
            kind,
            subject,
            judged.file_name,
            judged.media_type,
            len(data),
            content.hex(),
            note.strip() or None,
            session.staff_id,
            datetime.now(UTC).replace(microsecond=0),
        )
        writes.append(NewRow("attachment", row.id, values_of(row)))
    if refused and not writes and not known:
        raise refused[0]
    change = write_change(session, {customer: writes}, "change.add_attachments", _subject(writes))
    for data in kept:
        session.store.blobs.put(data)  # swept up at the wrong moment by another program, it is written once more
    ids = tuple(write.row for write in writes)
    return Added(change, ids, tuple(refused), tuple(renamed), tuple(known))


def _refusal(problem: str, file_name: str, size: int) -> Failure:
    if not problem:
        return AttachmentTooLarge(name=file_name, mib=-(-size // (1 << 20)), limit=ATTACHMENT_LIMIT >> 20)
    return _PROBLEMS[problem](name=file_name)


def _subject(writes: Sequence[Write]) -> str:
    names = [str(write.values["file_name"]) for write in writes if isinstance(write, NewRow)]
    return names[0] if len(names) == 1 else str(len(names))


def content_of(session: Session, attachment: str) -> bytes:
    """The file itself. Raises AttachmentUnknown, NotAllowed, BlobMissing, BlobDamaged, DiskFailed."""
    return _content(session, _found(session, attachment))


def _found(session: Session, attachment: str) -> Attachment:
    with session.store.reading() as connection:
        found = stored.by_id(connection, [attachment]).get(attachment)
    if found is None or not found.sha256:
        raise AttachmentUnknown()
    demand(session, Action.SEE_FILE, found.customer or "")
    return found


def _content(session: Session, found: Attachment) -> bytes:
    content = bytes.fromhex(found.sha256 or "")
    try:
        return session.store.blobs.read(content)
    except BlobDamaged:
        # Gone, it is asked for again with the next package.
        session.store.blobs.remove([content])
        raise


def open_copy(session: Session, attachment: str) -> Path:
    """A copy for another program to show; it goes when the store is closed, or opened next. Raises as `content_of`,
    and AttachmentRuns: what a peer sent is judged again."""
    found = _found(session, attachment)
    data = _content(session, found)
    judged = judge(found.file_name or "", data)
    if judged.problem == "runs":
        raise AttachmentRuns(name=found.file_name)
    with plain_disk_failures():
        folder = opened_folder(session.folder) / os.urandom(6).hex()
        folder.mkdir(parents=True, mode=0o700)
        path = folder / judged.file_name
        path.write_bytes(data)
    return path


def save_as(session: Session, attachment: str, out: Path, secret_reason: str = "") -> Path:
    """The file written to a place of the person's choice; what was there goes once the new one is whole. Raises as
    `content_of`, DiskFull, and OnlySecret where its customer is marked so and there is no reason."""
    found = _found(session, attachment)
    if held_back(session, [found.customer or ""], secret_reason, "audit.form.attachment"):
        raise OnlySecret()
    demand(session, Action.EXPORT, found.customer or "", form="audit.form.attachment", target=out)
    data = _content(session, found)
    part = out.with_name(f".{out.name}.{os.urandom(4).hex()}.part")
    with plain_disk_failures():
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, out)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return out


def remove_attachments(session: Session, ids: Sequence[str]) -> Change:
    """Takes attachments off; it can be undone. Raises AttachmentUnknown."""
    with session.store.reading() as connection:
        found = stored.by_id(connection, ids)
        heads = heads_of(connection, [("attachment", identity) for identity in found])
    by_customer: dict[str, list[Write]] = {}
    for identity in ids:
        one = found.get(identity)
        if one is None or one.customer is None:
            raise AttachmentUnknown()
        old = values_of(one)
        changed = changes_between("attachment", identity, old, old | {"removed": True}, heads)
        by_customer.setdefault(one.customer, []).extend(changed)
    names = [one.file_name or "" for one in found.values()]
    return write_change(
        session, by_customer, "change.remove_attachments", names[0] if len(names) == 1 else str(len(names))
    )
