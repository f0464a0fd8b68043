"""Reads of trust statements as records, and of what a key has written, for a revocation's last good commits."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from bigclient_desktop.domain.exchange_statements import IssuedCertificate, Issuer, Revocation, ScopeStatement
from bigclient_desktop.domain.fields import ENTITIES, Merge
from bigclient_desktop.journal.commits import Prefix, read_prefix
from bigclient_desktop.journal.values import merge_unit
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED, commit_log


def issuer_row(connection: Connection, row: str) -> Issuer | None:
    """What an issuer says of itself."""
    table = PROJECTED["issuer"]
    found = connection.execute(select(table).where(table.c.id == bytes.fromhex(row))).first()
    return record_of("issuer", Issuer, found) if found else None


def issuer_rows(connection: Connection) -> list[Issuer]:
    """Every issuer's; whether it is entitled to anything is for trust to say."""
    return [record_of("issuer", Issuer, row) for row in connection.execute(select(PROJECTED["issuer"]))]


def issued_rows(connection: Connection, issuer: str) -> list[IssuedCertificate]:
    """The certificates that an issuer states."""
    table = PROJECTED["issued_certificate"]
    rows = connection.execute(select(table).where(table.c.issuer == bytes.fromhex(issuer)).order_by(table.c.id))
    return [record_of("issued_certificate", IssuedCertificate, row) for row in rows]


def scope_rows(connection: Connection, issuer: str, installation: str) -> list[ScopeStatement]:
    """What an issuer states that an installation receives, the latest last."""
    table = PROJECTED["scope_statement"]
    mine = (table.c.issuer == bytes.fromhex(issuer)) & (table.c.installation == installation)
    rows = connection.execute(select(table).where(mine).order_by(table.c.id))
    return [record_of("scope_statement", ScopeStatement, row) for row in rows]


def revocation_rows(connection: Connection, certificates: Iterable[str]) -> list[Revocation]:
    """The revocations of these certificates (names)."""
    table = PROJECTED["revocation"]
    rows = connection.execute(select(table).where(table.c.certificate.in_(list(certificates))).order_by(table.c.id))
    return [record_of("revocation", Revocation, row) for row in rows]


def log_of_certificates(connection: Connection, certificates: Iterable[bytes]) -> list[Prefix]:
    """Every commit signed under these certificates, in the order of arrival."""
    wanted = commit_log.c.certificate.in_(list(certificates))
    return [
        read_prefix(header)
        for header in connection.scalars(select(commit_log.c.header).where(wanted).order_by(commit_log.c.row))
    ]


def authors_of(connection: Connection, commits: Iterable[bytes]) -> dict[bytes, bytes]:
    """The certificate under which each of these commits was signed."""
    columns = (commit_log.c.id, commit_log.c.certificate)
    return {
        row.id: row.certificate
        for row in connection.execute(select(*columns).where(commit_log.c.id.in_(list(commits))))
    }


def count_decided(connection: Connection) -> int:
    """How many merge units of guarded fields hold a value: what was decided alone before an enrolment."""
    total = 0
    for entity in ENTITIES:
        units = {merge_unit(field): field.name for field in entity.fields if field.merge is Merge.GUARDED}
        if units:
            sums = " + ".join(f'count("{name}")' for name in units.values())
            total += connection.exec_driver_sql(f'SELECT {sums} FROM "{entity.name}"').scalar() or 0
    return total
