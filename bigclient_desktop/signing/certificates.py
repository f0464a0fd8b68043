"""X.509 certificates of seats: requested, issued, read, and judged by their own dates, never by the local clock.

A certificate names neither person nor unit in its subject: that is the key's hash, equal over renewal and enrolment,
so that a chain holds whichever certificate of the issuer's key stands in it. Installation and person stand in the SAN
(`urn:bigclient:<installation>:<person>`), unit, kind, position and the age recipient in a non-critical extension.
"""

from dataclasses import dataclass
from datetime import datetime

from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.failures import Failure
from bigclient_desktop.signing.keys import Seat


class ChainRefused(Failure):
    """A certificate that does not lead to the root; `reason` says at which rule it fails."""

    key = "failure.chain_refused"


class CertificateUnreadable(Failure):
    """Bytes that are no certificate of this program."""

    key = "failure.certificate_unreadable"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a certificate shall say of its holder (see Holder)."""

    installation: str
    unit: str
    kind: str
    position: str
    person: str
    recipient: str


def new_root(subject: Subject, key: object | None = None) -> Seat:
    """A seat whose certificate signs itself; a new key, or the one given."""
    raise NotImplementedError


def make_request(seat: Seat, subject: Subject) -> bytes:
    """A certificate request (CSR, DER) signed by the seat's key."""
    raise NotImplementedError


def subject_of_request(request: bytes) -> tuple[Subject, bytes]:
    """What a request asks for, and the hash of its key. Raises CertificateUnreadable."""
    raise NotImplementedError


def issue(issuer: Seat, public_key_of: bytes, subject: Subject, valid_from: datetime, valid_until: datetime) -> bytes:
    """A certificate (DER) for the key of a request or of a certificate. Raises ChainRefused where the issuer may not."""
    raise NotImplementedError


def holder_of(certificate: bytes) -> Holder:
    """What a certificate says; its signature is not looked at. Raises CertificateUnreadable."""
    raise NotImplementedError


def is_issued_by(child: bytes, issuer: bytes) -> bool:
    """Whether the issuer's key signed the child and was entitled to: `chains` of journal.trust.build_trust."""
    raise NotImplementedError


def chain_is_good(leaf: bytes, issuers: list[bytes], root: bytes) -> None:
    """Checks the path from a certificate to the root. Raises ChainRefused."""
    raise NotImplementedError
