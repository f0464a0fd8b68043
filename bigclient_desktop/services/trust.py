"""Devices and certificates as a centre sees them; revocation, and what of the quarantine is accepted after all."""

from collections.abc import Sequence

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import Device
from bigclient_desktop.services.session import Session


def devices(session: Session) -> list[Device]:
    """Every seat known here, by unit and person, revoked ones last."""
    raise NotImplementedError


def revoke(session: Session, certificate: str, reason: str, last_commit: str | None = None) -> Change:
    """Revokes a certificate from after its last good commit (id; None: the last one held here) on."""
    raise NotImplementedError


def accept_quarantined(session: Session, commits: Sequence[str]) -> Change:
    """Lets commits count that a revocation holds back."""
    raise NotImplementedError
