"""Use cases of the audit log: looked through by whoever may read it, and by everybody for what he did himself."""

from bigclient_desktop.domain import access
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.audit_log import AuditLine, AuditQuery
from bigclient_desktop.services.access import person_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import audit_log
from bigclient_desktop.store.audit_log import Reader


def audit_lines(session: Session, query: AuditQuery, offset: int = 0, limit: int = 1000) -> list[AuditLine]:
    """The newest entries first. Without the right to read the audit log a person finds his own."""
    with session.store.reading() as connection:
        return audit_log.page(connection, _reader(session), query, offset, limit)


def count_audit(session: Session, query: AuditQuery) -> int:
    """How many entries the query finds."""
    with session.store.reading() as connection:
        return audit_log.count(connection, _reader(session), query)


def reads_others(session: Session) -> bool:
    """Whether the person may read what others did."""
    return access.may(person_of(session), Action.READ_AUDIT)


def _reader(session: Session) -> Reader:
    return Reader(session.staff_id, session.unit if reads_others(session) else None)
