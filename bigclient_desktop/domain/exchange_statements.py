"""Statements of trust, proposals, erasures and stubs as records (domain/fields.py has the fields)."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Issuer:
    """One who issues certificates: its key, and what it says of the roots before and after it."""

    id: str = ""
    unit: str | None = None
    name: str | None = None
    certificate: str | None = None
    next_root: str | None = None
    previous_root: str | None = None
    cross: str | None = None


@dataclass(frozen=True, slots=True)
class IssuedCertificate:
    """A certificate as its issuer states it, with the holder's certificates from before."""

    id: str = ""
    issuer: str | None = None
    certificate: str | None = None
    earlier: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Revocation:
    """From where on nothing signed under a certificate counts, but what is accepted by id."""

    id: str = ""
    issuer: str | None = None
    certificate: str | None = None
    incarnation: str | None = None
    last_sequence: int | None = None
    last_commit: str | None = None
    tips: str | None = None
    reason: str | None = None
    accepted: tuple[str, ...] = ()
    revoked_on: date | None = None


@dataclass(frozen=True, slots=True)
class ScopeStatement:
    """What an installation receives."""

    id: str = ""
    issuer: str | None = None
    installation: str | None = None
    kind: str | None = None
    unit: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """Up to where a centre holds the commits of a key."""

    id: str = ""
    issuer: str | None = None
    certificate: str | None = None
    incarnation: str | None = None
    sequence: int | None = None
    commit: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ClockStatement:
    """A commit whose clock ran ahead of the centre."""

    id: str = ""
    issuer: str | None = None
    commit: str | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A new value of a guarded field of a customer, proposed by one who does not decide."""

    id: str = ""
    customer: str | None = None
    entity: str | None = None
    row: str | None = None
    unit: str | None = None
    values: str | None = None
    reason: str | None = None
    proposed_by: str | None = None
    outcome: str | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None
    decision_reason: str | None = None


@dataclass(frozen=True, slots=True)
class UnitProposal:
    """The same of a unit's own rows."""

    id: str = ""
    org_unit: str | None = None
    entity: str | None = None
    row: str | None = None
    unit: str | None = None
    values: str | None = None
    reason: str | None = None
    proposed_by: str | None = None
    outcome: str | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None
    decision_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Erasure:
    """Parts of commits whose values are erased under privacy law."""

    id: str = ""
    customer: str | None = None
    parts: tuple[str, ...] = ()
    reason: str | None = None
    erased_by: str | None = None
    erased_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StaffErasure:
    """The same of one of the own people, at the unit with which his row or card is kept."""

    id: str = ""
    unit: str | None = None
    parts: tuple[str, ...] = ()
    reason: str | None = None
    erased_by: str | None = None
    erased_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Redaction:
    """A part of a commit whose texts named a person: what is left of its values (journal/redactions.py)."""

    id: str = ""
    customer: str | None = None
    part: str | None = None
    kept: str | None = None
    reason: str | None = None
    redacted_by: str | None = None
    redacted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CustomerStub:
    """What other units may see of a customer."""

    id: str = ""
    customer: str | None = None
    name: str | None = None
    unit: str | None = None
    lead_name: str | None = None
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class Holding:
    """A centre's word that a device acknowledged the history of a customer: the second holder where no centre stands
    above."""

    id: str = ""
    issuer: str | None = None
    customer: str | None = None
    installation: str | None = None
    chains: str | None = None
    """Of each key that wrote it a line: certificate, incarnation, and up to which number."""
    at: datetime | None = None
