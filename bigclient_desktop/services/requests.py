"""The requests made at a seat: a grant must answer one of them."""

from datetime import datetime
from typing import Any

from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import CertificateUnreadable, holder_of
from bigclient_desktop.store import seats

_SETTING = "enrolment_requests"
_KEPT = 20


def note_request(session: Session, digest: str, kind: str, at: datetime) -> None:
    """Remembers a request that was written."""
    made: list[Any] = session.store.get_setting(_SETTING, [])
    entry = {"digest": digest, "kind": kind, "person": session.staff_id, "at": at.isoformat()}
    session.store.set_setting(_SETTING, [*made, entry][-_KEPT:])


def is_own_request(session: Session, digest: str) -> bool:
    """Whether the person at the store has made this request."""
    made: list[Any] = session.store.get_setting(_SETTING, [])
    return any(one["digest"] == digest and one["person"] == session.staff_id for one in made)


def own_certificates(connection: Any, key: str) -> list[bytes]:
    """The certificates of a key from before its enrolment: those that it signed itself."""
    found = []
    for certificate in seats.certificates(connection).values():
        try:
            holder = holder_of(certificate)
        except CertificateUnreadable:
            continue
        if holder.key == key and not holder.issuer:
            found.append(certificate)
    return sorted(found)
