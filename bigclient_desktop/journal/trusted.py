"""What follows from the issuers' statements, as records (journal/trust.py makes them)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bigclient_desktop.domain.exchange import Holder, Scope

HolderOf = Callable[[bytes], Holder]
"""Reads a certificate (DER); raises a Failure or ValueError where it cannot."""
Chains = Callable[[bytes, bytes], bool]
"""Whether the first certificate (DER) is signed by the second one's key."""


@dataclass(frozen=True, slots=True)
class Cut:
    """From where on nothing counts that was signed under a certificate."""

    by: str
    """Key of the issuer that revoked it, hex."""
    reason: str
    incarnation: str
    last_sequence: int
    last_commit: bytes
    tips: Mapping[bytes, frozenset[bytes]]
    """Aggregate (17 bytes) to the last good commits there; they and their ancestors are good."""
    revoked_on: str
    row: str
    """Row id of the statement."""


@dataclass(frozen=True, slots=True)
class ReceiptStatement:
    """Up to where a centre holds the commits of one key, without a gap."""

    by: str
    """Key of the centre, hex."""
    certificate: bytes
    incarnation: bytes
    sequence: int
    commit: bytes
    at: datetime | None


@dataclass(frozen=True, slots=True)
class IssuerAlarm:
    """One issuer said two things under one number."""

    key: str
    sequence: int
    commits: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Trust:
    """What follows from the issuers' statements; names are SHA-256 of certificates."""

    root: str
    """Key (hex) of the topmost root."""
    holders: Mapping[bytes, Holder] = field(default_factory=dict)
    earlier: Mapping[bytes, bytes] = field(default_factory=dict)
    """Certificate from before the enrolment to the enrolled one."""
    keys: Mapping[bytes, bytes] = field(default_factory=dict)
    """Key (32 bytes) of each known certificate, the earlier ones too."""
    revocations: Mapping[bytes, tuple[Cut, ...]] = field(default_factory=dict)
    accepted: frozenset[bytes] = frozenset()
    """Commits accepted one by one in spite of a revocation."""
    scopes: Mapping[str, tuple[tuple[str, Scope], ...]] = field(default_factory=dict)
    """Installation to what it receives, with the key (hex) of the issuer who says so: the highest's first, of one the
    latest. Two who stand beside each other may both have certified it; `scope_by` says whose word counts where."""
    receipts: tuple[ReceiptStatement, ...] = ()
    clock_statements: Mapping[bytes, int] = field(default_factory=dict)
    """Commit to the seconds by which its clock ran ahead."""
    alarms: tuple[IssuerAlarm, ...] = ()
    roots: tuple[str, ...] = ()
    """Keys (hex) of the root and of those before it."""
    issuers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Key of each issuer to the keys above it, the nearest last."""

    def holder(self, certificate: bytes) -> Holder | None:
        """Who signs under this certificate; of one from before the enrolment the one enrolled since."""
        return self.holders.get(certificate) or self.holders.get(self.earlier.get(certificate, b""))

    def over(self, keys: Iterable[str]) -> frozenset[str]:
        """These issuers and those above them; the roots are above all."""
        return frozenset(self.roots).union(*((key, *self.issuers.get(key, ())) for key in keys))

    def scope_by(self, installation: str, keys: Iterable[str]) -> Scope | None:
        """What an installation receives by the word of these issuers, or of those above them, whose counts more."""
        over = self.over(keys)
        return next((scope for by, scope in self.scopes.get(installation, ()) if by in over), None)

    def key_of(self, certificate: bytes) -> bytes:
        """The key behind a certificate: the same over its renewals. Of an unknown one, its name."""
        return self.keys.get(certificate, certificate)

    def cuts(self, certificate: bytes) -> tuple[Cut, ...]:
        """The revocations of a certificate, or of the one that it was enrolled as."""
        return self.revocations.get(certificate) or self.revocations.get(self.earlier.get(certificate, b""), ())
