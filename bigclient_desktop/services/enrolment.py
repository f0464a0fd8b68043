"""Enrolment with no network: request file, grant file, renewal, a new centre, a new root (sync.md, Trust)."""

from pathlib import Path

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import Grant, GrantInfo, Request, RequestInfo, RootSheet
from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.services.session import Session


def request_enrolment(session: Session, out: Path, kind: str = "device") -> Request:
    """Writes the request file (a folder gets a name of its own in it); `kind` is device, centre or renewal."""
    raise NotImplementedError


def read_request(session: Session, path: Path) -> RequestInfo:
    """What a request file says, with what speaks against granting it. Raises RequestUnreadable."""
    raise NotImplementedError


def grant(
    session: Session,
    request: Path,
    out: Path,
    *,
    unit: str | None = None,
    position: str | None = None,
    kind: str | None = None,
    scope: Scope | None = None,
    years: int = 2,
) -> Grant:
    """Issues the certificate and writes the grant file; what is not given is as the request asks."""
    raise NotImplementedError


def read_grant(session: Session, path: Path) -> GrantInfo:
    """What a grant file says, checked in full; nothing is written. Raises GrantNotOurs and what open_package raises."""
    raise NotImplementedError


def accept_grant(session: Session, path: Path) -> Change:
    """Takes the certificate, the root, the trust and the first snapshot; the session goes on as the new seat."""
    raise NotImplementedError


def become_centre(session: Session) -> RootSheet:
    """Makes this store the root of a trust of its own; the next root key is to be printed and sealed."""
    raise NotImplementedError


def succeed_root(session: Session, printed_key: str | None = None, successor: Path | None = None) -> RootSheet:
    """The next root: by the printed key this seat becomes it; without it the root in force names the seat of a request
    file (`successor`)."""
    raise NotImplementedError
