"""Reads of attachments: the list of a customer, what names a content, and what is missing here."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.attachments import Attachment, AttachmentRow
from bigclient_desktop.domain.fields import ATTACHMENT
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.store.merging import everyone
from bigclient_desktop.store.projection import chunks, told_commits_of
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.store import Store
from bigclient_desktop.store.tables import PROJECTED

_table = PROJECTED["attachment"]
_HASH = ATTACHMENT.by_name["sha256"].id


def of_customer(store: Store, connection: Connection, customer: str, names: dict[str, str]) -> list[AttachmentRow]:
    """The attachments of a customer with all that hangs on it, newest first."""
    mine = everyone(connection, [customer])
    statement = select(_table).where(_table.c.customer.in_(mine), _table.c.removed.is_not(1))
    found = [record_of("attachment", Attachment, row) for row in connection.execute(statement.order_by(_table.c.id))]
    held = store.blobs.held({bytes.fromhex(one.sha256) for one in found if one.sha256})
    return [_shown(one, names, held) for one in reversed(found)]


def _shown(one: Attachment, names: dict[str, str], held: set[bytes]) -> AttachmentRow:
    return AttachmentRow(
        one.id,
        one.customer or "",
        one.subject_kind or "customer",
        one.subject or one.customer or "",
        one.file_name or "",
        one.media_type or "",
        one.size or 0,
        one.sha256 or "",
        one.note or "",
        names.get(one.added_by or "", ""),
        one.added_at,
        bytes.fromhex(one.sha256 or "") in held,
    )


def by_id(connection: Connection, ids: Sequence[str]) -> dict[str, Attachment]:
    """Attachments by row id; removed ones too."""
    found: dict[str, Attachment] = {}
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        for row in connection.execute(select(_table).where(_table.c.id.in_(some))):
            found[row.id.hex()] = record_of("attachment", Attachment, row)
    return found


def of_subjects(connection: Connection, subjects: Sequence[str]) -> list[Attachment]:
    """What hangs on these visits, complaints or agreements; removed ones left out."""
    found = []
    for some in chunks([bytes.fromhex(subject) for subject in subjects]):
        statement = select(_table).where(_table.c.subject.in_(some), _table.c.removed.is_not(1)).order_by(_table.c.id)
        found += [record_of("attachment", Attachment, row) for row in connection.execute(statement)]
    return found


def counts_of(connection: Connection, subjects: Sequence[str]) -> dict[str, int]:
    """How many hang on each of these visits or complaints."""
    found: dict[str, int] = {}
    for some in chunks([bytes.fromhex(subject) for subject in subjects]):
        statement = (
            f"SELECT subject, count(*) FROM attachment WHERE subject IN ({','.join('?' * len(some))})"
            " AND removed IS NOT 1 GROUP BY subject"
        )
        found.update((row[0].hex(), row[1]) for row in connection.exec_driver_sql(statement, tuple(some)))
    return found


def customer_of(connection: Connection, kind: str, subject: str) -> str | None:
    """The customer that a visit or a complaint, or itself, belongs to."""
    row = bytes.fromhex(subject)
    if kind == "customer":
        found = connection.exec_driver_sql("SELECT id FROM customer WHERE id = ?", (row,)).scalar()
    else:
        table = PROJECTED[kind]
        found = connection.scalar(select(table.c.customer).where(table.c.id == row))
    return found.hex() if found else None


def live(connection: Connection, contents: Iterable[bytes] | None = None) -> dict[bytes, list[Any]]:
    """Rows (customer, size, made_by) by the content that they name, of those (all) contents; removed ones left out."""
    columns = "sha256, customer, size, made_by"
    found: dict[bytes, list[Any]] = {}

    def take(rows: Iterable[Any]) -> None:
        for row in rows:
            found.setdefault(bytes.fromhex(row[0]), []).append(row)

    statement = f"SELECT {columns} FROM attachment WHERE removed IS NOT 1 AND sha256"
    if contents is None:
        take(connection.exec_driver_sql(f"{statement} IS NOT NULL"))
        return found
    for some in chunks([content.hex() for content in contents]):
        take(connection.exec_driver_sql(f"{statement} IN ({','.join('?' * len(some))})", tuple(some)))
    return found


def named(connection: Connection) -> set[bytes]:
    """Every content that a row names, also one that was removed, undone or set aside: it may be wanted again."""
    statement = "SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL"
    found = {bytes.fromhex(text) for text in connection.exec_driver_sql(statement).scalars()}
    aside = (
        connection.exec_driver_sql(
            "SELECT aggregate FROM withdrawn WHERE entity = 'attachment' UNION SELECT aggregate FROM parked"
        )
        .scalars()
        .all()
    )
    for some in chunks(aside):
        for commits in told_commits_of(connection, some).values():
            found |= named_in(commits)
    return found


def named_in(commits: Iterable[Any]) -> set[bytes]:
    """The contents that these commits give names to."""
    return {
        bytes.fromhex(str(operation.values[operation.fields.index(_HASH)]))
        for commit in commits
        if isinstance(commit, Commit)
        for operation in commit.operations
        if operation.entity == ATTACHMENT.id and operation.act == Act.CREATE and _HASH in operation.fields
        if operation.values is not None
    }


def contents_of(connection: Connection, customers: Collection[str]) -> set[bytes]:
    """The contents that hang on these customers, removed ones too."""
    found: set[bytes] = set()
    for some in chunks([bytes.fromhex(customer) for customer in customers]):
        statement = select(_table.c.sha256).where(_table.c.customer.in_(some), _table.c.sha256.is_not(None))
        found.update(bytes.fromhex(text) for text in connection.scalars(statement))
    return found


def remove_unnamed(store: Store, contents: Collection[bytes]) -> None:
    """Takes away those contents that no row names any more, at once."""
    if contents:
        with store.reading() as connection:
            store.blobs.remove(set(contents) - named(connection))


def sweep(store: Store) -> int:
    """Takes away what a killed import or a lost race left beside the store; gives how many."""
    if not store.blobs.folder.is_dir():
        return 0
    with store.reading() as connection:
        return store.blobs.sweep(named(connection))
