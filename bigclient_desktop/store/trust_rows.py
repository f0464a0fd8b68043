"""Reads of trust statements as records, and of what a key has written, for a revocation's last good commits."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from bigclient_desktop.domain.exchange_statements import IssuedCertificate, Issuer, Revocation, ScopeStatement
from bigclient_desktop.domain.fields import ENTITIES, Field, Merge
from bigclient_desktop.journal.commits import Prefix, read_prefix
from bigclient_desktop.journal.values import merge_unit
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED, commit_log, head


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
    """How many guarded merge units were changed after their row was made: what was decided alone before an enrolment.

    What a row was made with counts by its creation and waits for nobody.
    """
    decided = {(entity.name, merge_unit(one)) for entity in ENTITIES for one in entity.fields if _is_guarded(one)}
    changed = connection.execute(select(head.c.entity, head.c.row, head.c.unit).distinct())
    return sum((entity, unit) in decided for entity, _, unit in changed)


def _is_guarded(field: Field) -> bool:
    return field.merge is Merge.GUARDED
