"""Use cases of the audit log: looked through by whoever may read it, and by everybody for what he did himself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from bigclient_desktop.domain import access
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.audit_log import AuditLine, AuditQuery, Found
from bigclient_desktop.domain.fields import Kind
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.services.access import demand, person_of, unit_name
from bigclient_desktop.services.session import Session
from bigclient_desktop.spreadsheets.reading import Cancel, Progress
from bigclient_desktop.spreadsheets.writing import SheetColumn, write_customers
from bigclient_desktop.store import audit_log
from bigclient_desktop.store.audit_log import Reader
from bigclient_desktop.translations import catalogue

_MOST = 1_000_000
"""Rows that a sheet holds."""
_COLUMNS = (
    ("at", Kind.DATETIME),
    ("who", Kind.TEXT),
    ("unit", Kind.TEXT),
    ("kind", Kind.TEXT),
    ("subject", Kind.TEXT),
    ("form", Kind.TEXT),
    ("how_many", Kind.INTEGER),
    ("target", Kind.TEXT),
)


def audit_lines(session: Session, query: AuditQuery, offset: int = 0, limit: int = 1000) -> list[AuditLine]:
    """The newest entries first. Without the right to read the audit log a person finds his own."""
    reader = _reader(session)
    with session.store.reading() as connection:
        return audit_log.page(connection, reader, query, offset, limit)


def count_audit(session: Session, query: AuditQuery) -> int:
    """How many entries the query finds."""
    reader = _reader(session)
    with session.store.reading() as connection:
        return audit_log.count(connection, reader, query)


def find_audit(session: Session, query: AuditQuery, limit: int, *, person_name: str = "") -> Found:
    """The newest entries with their number and who there is to choose from; of a person by name where one is named."""
    reader = _reader(session)
    with session.store.reading() as connection:
        people = audit_log.people(connection, reader)
        named = next((identity for identity, name in people.items() if name == person_name), "")
        if person_name:
            query = replace(query, person=named)
        if person_name and not named:
            return Found(people=people, of_others=reader.unit is not None, knows_person=False)
        lines = audit_log.page(connection, reader, query, 0, limit)
        found = audit_log.count(connection, reader, query)
    return Found(tuple(lines), found, people, reader.unit is not None)


def export_audit(
    session: Session, query: AuditQuery, out: Path, *, cancel: Cancel | None = None, progress: Progress | None = None
) -> int:
    """Writes the entries that the query finds as a workbook, and gives their number; that, too, is noted.

    Raises WorkbookUnwritable, WorkCancelled, NotAllowed.
    """
    words, found = catalogue(session.language), audit_lines(session, query, 0, _MOST)
    total = len(found)
    demand(session, Action.EXPORT, subject=words("audit.title"), count=total, target=out, form="audit.form.list")

    def rows() -> Iterator[tuple[Any, ...]]:
        for line in found:
            yield (china_time(line.at), line.person, *about(line, words))

    columns = [SheetColumn(words(f"audit.{name}"), kind) for name, kind in _COLUMNS]
    title = words("audit.title")
    return write_customers(out, columns, rows(), sheet=title, total=total, cancel=cancel, progress=progress)


def about(line: AuditLine, words: Words) -> tuple[Any, ...]:
    """What an entry says behind when and who: unit, kind, subject, form, how many, where to."""
    form = words(line.form) if line.form else ""
    return unit_name(line.unit), words(f"audit_entry.kind.{line.kind}"), line.subject, form, line.count, line.target


def reads_others(session: Session) -> bool:
    """Whether the person may read what others did."""
    return access.may(person_of(session), Action.READ_AUDIT)


def _reader(session: Session) -> Reader:
    return Reader(session.staff_id, session.unit if reads_others(session) else None)
