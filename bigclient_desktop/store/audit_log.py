"""Reads the audit log: newest first, within what the reader may read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from bigclient_desktop.domain.audit_log import AuditEntry, AuditLine, AuditQuery
from bigclient_desktop.domain.working_days import ONE_DAY, china_instant
from bigclient_desktop.signing.certificates import person_of
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.sight import certificates_of, within
from bigclient_desktop.store.tables import PROJECTED, commit_log, known_certificate

_entry, _log = PROJECTED["audit_entry"], PROJECTED["audit_log"]
_joined = _entry.join(_log, _log.c.id == _entry.c.audit_log).join(commit_log, commit_log.c.row == _entry.c.made_by)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: his own entries, and with `unit` those of it and the units below."""

    person: str
    unit: str | None = None


def page(connection: Connection, reader: Reader, query: AuditQuery, offset: int, limit: int) -> list[AuditLine]:
    """The entries from `offset` on, at most `limit`. Who it was stands in the certificate that signed the entry."""
    statement = (
        select(_entry, _log.c.unit.label("unit"), known_certificate.c.certificate)
        .select_from(_joined.outerjoin(known_certificate, known_certificate.c.name == commit_log.c.certificate))
        .where(*_wanted(connection, reader, query))
        .order_by(_entry.c.at.desc(), _entry.c.id.desc())
    )
    names = staff_names(connection)
    return [_line(row, names) for row in connection.execute(statement.offset(offset).limit(limit))]


def count(connection: Connection, reader: Reader, query: AuditQuery) -> int:
    """How many entries the query finds."""
    statement = select(func.count()).select_from(_joined).where(*_wanted(connection, reader, query))
    return int(connection.scalar(statement) or 0)


def people(connection: Connection, reader: Reader) -> dict[str, str]:
    """Name by staff id of everybody of whom there is an entry that the reader may read."""
    signed = select(known_certificate.c.certificate).select_from(
        _joined.join(known_certificate, known_certificate.c.name == commit_log.c.certificate)
    )
    names = staff_names(connection)
    found = {
        person_of(certificate)
        for certificate in connection.scalars(signed.where(*_wanted(connection, reader, AuditQuery())).distinct())
    }
    return {person: names.get(person, "?") for person in sorted(found, key=lambda one: names.get(one, ""))}


def _wanted(connection: Connection, reader: Reader, query: AuditQuery) -> Sequence[ColumnElement[bool]]:
    own = commit_log.c.certificate.in_(certificates_of(connection, reader.person))
    conditions = [own if reader.unit is None else or_(own, within(_log.c.unit, reader.unit))]
    if query.first:
        conditions.append(_entry.c.at >= _began(query.first))
    if query.last:
        conditions.append(_entry.c.at < _began(query.last + ONE_DAY))
    if query.person:
        conditions.append(commit_log.c.certificate.in_(certificates_of(connection, query.person)))
    if query.kinds:
        conditions.append(_entry.c.kind.in_(query.kinds))
    return conditions


def _began(day: date) -> str:
    return f"{china_instant(day):%Y-%m-%dT%H:%M:%SZ}"


def _line(row: Any, names: dict[str, str]) -> AuditLine:
    entry = record_of("audit_entry", AuditEntry, row)
    person = person_of(row.certificate) if row.certificate else ""
    assert entry.at is not None
    return AuditLine(
        entry.id,
        entry.at,
        person,
        names.get(person, ""),
        row.unit or "",
        entry.kind or "",
        entry.subject or "",
        entry.customer,
        entry.count or 0,
        entry.target or "",
        entry.form or "",
    )
