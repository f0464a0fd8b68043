"""Records of the exchange (sync.md): who signs, what a package says, and what the screens and the command line read.

Ids are hex strings, unless a field says bytes; times are aware UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from bigclient_desktop.domain.changes import Change

DELTA = "delta"
SNAPSHOT = "snapshot"
RESYNC_REQUEST = "resync-request"
ENROL_GRANT = "enrol-grant"
RECEIPT = "receipt"
PACKAGE_KINDS = (DELTA, SNAPSHOT, RESYNC_REQUEST, ENROL_GRANT, RECEIPT)

ALL, UNIT, OWN, REGISTERED = SCOPES = ("all", "unit", "own", "registered")
"""How much an installation receives: of everybody, of a unit, of one manager, or what a part-time marketer has
registered."""

COUNT_KINDS = ("customers", "visits", "complaints", "revenue", "grading", "people", "trust", "other")
"""What the operations of a package are about, in the order in which a slip names them."""

AMBER_DAYS = 7
"""From this age on the last receipt is shown in amber …"""
RED_DAYS = 14
"""… and in red."""


@dataclass(frozen=True, slots=True)
class Holder:
    """What a certificate says of the seat that holds its key."""

    name: str
    """SHA-256 of the certificate's DER; what commits name."""
    key: str
    """SHA-256 of the public key's SPKI: equal over a renewal."""
    installation: str
    unit: str
    level: str
    """Organisation level of `unit`."""
    kind: str
    """centre | device"""
    position: str
    person: str
    recipient: str
    """The age recipient to which packages for it are encrypted."""
    issuer: str
    """Name of the issuing certificate, empty for a root."""
    valid_from: datetime
    valid_until: datetime
    certificate: bytes
    """The DER itself."""

    @property
    def is_centre(self) -> bool:
        """May issue certificates and decide."""
        return self.kind == "centre"


@dataclass(frozen=True, slots=True)
class Scope:
    """What an installation receives: 'all'; of one 'unit'; what is a person's 'own', or what he 'registered'."""

    installation: str
    kind: str
    unit: str = ""
    person: str = ""
    is_above: bool = False
    """It is the centre above, which receives the audit logs of all machines; others get their own back alone."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The first thing in a package; what its signature binds. Package id = SHA-256 of the manifest's bytes."""

    kind: str
    sender: str
    """Installation."""
    sender_unit: str
    sender_certificate: str
    recipient: str
    """Installation."""
    recipient_unit: str
    number: int
    """Counts per link and direction, from 1."""
    previous: str = ""
    """Id of the package before this one to the same peer, empty for the first."""
    basis: tuple[int, str] | None = None
    """Number and id of the sender's last package that the recipient has acknowledged."""
    ack: tuple[int, str] | None = None
    """Number and id of the recipient's last package that the sender has imported."""
    made_at: datetime | None = None
    commits: int = 0
    counts: tuple[tuple[str, int], ...] = ()
    """Kind of COUNT_KINDS and how many operations; only those above zero."""
    digest: tuple[tuple[bytes, tuple[tuple[bytes, bytes, int, bytes], ...]], ...] = ()
    """Per aggregate (17 bytes): certificate, incarnation, count, tip; the recipient shall hold at least this."""
    capabilities: tuple[str, ...] = ()
    critical: tuple[str, ...] = ()
    """Capabilities without which the package must not be read."""
    part: int = 1
    parts: int = 1
    schema: int = 1
    payload: bytes = b""
    """What only packages of this kind say."""


class CommitFrame(NamedTuple):
    """A commit as it travels: signed bytes, and its parts, None where erased. An import reads thousands of them, and
    what a package holds is made one without a step of Python."""

    header: bytes
    signature: bytes
    parts: tuple[bytes | None, ...]


@dataclass(frozen=True, slots=True)
class ExchangeStatus:
    """What every tab shows of the exchange; cheap to ask for."""

    is_enrolled: bool
    is_centre: bool
    unit: str
    """Unit of the seat's certificate, else of the person."""
    unsent: int
    """Steps, as the undo history counts them, that no centre above has confirmed."""
    receipt_at: datetime | None
    """When the newest receipt of the centre above was given."""
    receipt_until: datetime | None
    """Up to when the centre has one's own edits."""
    age_days: int | None
    """Days since `receipt_until`, as long as something is unsent or a receipt is owed; None where nothing is."""
    level: str
    """'' where there is nothing to show, else green, amber (7 days), red (14 days)."""
    reviews: int
    parked: int
    alarms: int
    proposals: int = 0
    expires_at: datetime | None = None
    """When one's own certificate ends, told from 30 days before."""
    centre_name: str = ""
    """Name of the centre above, empty at the top."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A peer with whom packages are exchanged."""

    peer: str
    name: str
    unit: str
    relation: str
    """parent | child"""
    last_sent_at: datetime | None
    last_sent_number: int
    last_received_at: datetime | None
    last_received_number: int
    acked_number: int
    acked_at: datetime | None
    days_silent: int | None
    """Days since its last package; None where none ever came."""
    level: str
    """'' | green | amber | red by `days_silent`."""
    pending: int
    """Commits that it has not acknowledged."""
    wants_resync: bool = False
    has_key: bool = True
    """False of a machine that was revoked, or whose certificate is not known: nothing goes to it."""


@dataclass(frozen=True, slots=True)
class PackageMade:
    """A package that was written, or each part of one that was split."""

    path: Path
    slip: Path | None
    peer: str
    peer_name: str
    kind: str
    number: int
    id: str
    part: int
    parts: int
    commits: int
    counts: Mapping[str, int]
    size: int
    words: tuple[str, ...]
    """The fingerprint to compare by voice."""
    attachments: int = 0
    waiting: int = 0
    """Attachments for which there was no room; they go with the next package."""
    waiting_bytes: int = 0


@dataclass(frozen=True, slots=True)
class ExchangeSlip:
    """What the printed slip (交接单) beside a package says."""

    number: int
    kind: str
    sender_name: str
    recipient_name: str
    person: str
    made_at: datetime
    files: tuple[tuple[str, int], ...]
    """Name and bytes of each file."""
    commits: int
    counts: Mapping[str, int]
    words: tuple[str, ...]
    basis_number: int | None = None
    acked_number: int | None = None
    """The peer's last package that was imported before this one was made."""
    digests: tuple[str, ...] = ()
    """SHA-256 of each file in hex, in the order of `files`."""


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What a package brings for one customer, or for one unit ('' as customer)."""

    customer: str
    name: str
    unit: str
    new: int = 0
    """Operations on rows that are not here yet."""
    changed: int = 0
    conflicts: int = 0
    parked: int = 0
    is_new: bool = False
    kind: str = "customer"
    """Entity of the aggregate: customer, org_unit, issuer …"""


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """One package of an import before anything is written."""

    path: Path
    manifest: Manifest | None
    refusal: Any = None
    """The Failure for which it is left out; its sentence says why."""
    sender_name: str = ""
    sender_person: str = ""
    id: str = ""
    size: int = 0
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    parked: int = 0
    known: int = 0
    """Commits that are here already."""
    rows: tuple[PlannedRow, ...] = ()
    notes: tuple[tuple[str, Mapping[str, object]], ...] = ()
    """Sentences that refuse nothing: a gap, a restored peer, changes that need a newer version."""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would be imported; nothing of it is written yet."""

    packages: tuple[PackagePlan, ...]
    staged: Any = None
    """The verified commits, for `apply_import`; nobody else looks inside."""

    @property
    def accepted(self) -> tuple[PackagePlan, ...]:
        """The packages that would be taken."""
        return tuple(package for package in self.packages if package.refusal is None)

    @property
    def refused(self) -> tuple[PackagePlan, ...]:
        """The packages that are left out, each with its reason."""
        return tuple(package for package in self.packages if package.refusal is not None)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of an import."""

    change: Change
    packages: tuple[PackagePlan, ...]
    new: int
    """Commits that were not here before."""
    known: int
    conflicts: int
    parked: int
    backup: Path | None
    missing: int = 0
    """Commits that the sender has and this store does not: a resync request is due."""


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """One line of the outgoing register (发件登记)."""

    peer: str
    peer_name: str
    number: int
    kind: str
    made_at: datetime
    person: str
    file: str
    size: int
    commits: int
    counts: Mapping[str, int]
    state: str
    """made | delivered | acked | replaced"""
    acked_at: datetime | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """One line of the incoming register (收件登记)."""

    peer: str
    peer_name: str
    number: int
    kind: str
    imported_at: datetime
    person: str
    size: int
    commits: int
    counts: Mapping[str, int]
    new: int
    conflicts: int
    parked: int


@dataclass(frozen=True, slots=True)
class UnsentItem:
    """A step that the centre has not confirmed yet."""

    kind: str
    """Of COUNT_KINDS."""
    subject: str
    change: str
    """Catalogue key of the action's name (`change.save_customer`)."""
    at: datetime
    customer: str = ""
    person: str = ""
    packed_in: int | None = None
    """Number of the package it lies in, not acknowledged yet."""
    commits: tuple[str, ...] = ()
    """Its commits' ids; the page 未上报 reads from them what was changed from what to what."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One side of a clash."""

    id: str
    """Commit id."""
    values: Mapping[str, Any]
    """By field name, as records hold them."""
    author: str
    unit: str
    at: datetime
    package: str
    """'local', or the number of the package it came in."""
    is_visible: bool
    erased: bool = False


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A clash that a person should look at."""

    id: str
    """entity:row:unit"""
    kind: str
    """review | decide | revived | clock | late | quiet"""
    customer: str
    customer_name: str
    entity: str
    row: str
    unit: str
    """Merge unit."""
    fields: tuple[str, ...]
    """Field names; labels stand in the catalogue under `<entity>.<field>`."""
    before: Mapping[str, Any] | None
    choices: tuple[Choice, ...]
    sentence_key: str
    may_resolve: bool = True
    """False where only somebody else may decide."""


@dataclass(frozen=True, slots=True)
class ParkedItem:
    """A commit that does not count, kept with its reason."""

    commit: str
    customer: str
    customer_name: str
    author: str
    unit: str
    at: datetime
    reason_key: str
    """Catalogue key of the sentence."""
    reason: str
    """Short code: revoked, no_authority, unknown_certificate, newer …"""
    what: tuple[tuple[str, str, Any], ...]
    """Entity, field, value of each operation, as far as it can be read."""
    may_accept: bool = False


@dataclass(frozen=True, slots=True)
class ProposalItem:
    """A change to a guarded field that waits for a decision, or has one."""

    id: str
    customer: str
    customer_name: str
    entity: str
    row: str
    unit: str
    """Merge unit."""
    values: Mapping[str, Any]
    current: Mapping[str, Any]
    reason: str
    proposed_by: str
    proposed_at: datetime | None
    outcome: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    decision_reason: str = ""
    may_decide: bool = False


@dataclass(frozen=True, slots=True)
class ProvisionalItem:
    """A guarded value that stands until somebody above confirms it."""

    id: str
    """entity:row:unit"""
    customer: str
    customer_name: str
    entity: str
    row: str
    unit: str
    values: Mapping[str, Any]
    author: str
    at: datetime | None
    may_decide: bool = False


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something wrong with identities, clocks or versions: one sentence, one repair."""

    kind: str
    """fork | clone | restored | clock | newer | gap | issuer | expiring"""
    id: str
    sentence_key: str
    values: Mapping[str, object] = field(default_factory=dict)
    repair: str = ""
    """Which repair `services.repairs.repair` does, empty where there is nothing to press: accept_fork |
    new_incarnation | request_resync | acknowledge | renew"""
    repair_key: str = ""
    """Catalogue key of the repair's button."""


@dataclass(frozen=True, slots=True)
class HeldCustomer:
    """A customer that was handed over and is still kept here."""

    customer: str
    name: str
    to_unit: str
    to_manager: str
    handed_at: datetime | None
    unsent: int
    """One's own commits on it that are not confirmed yet."""
    confirmed_by: tuple[str, ...]
    """Names of the holders whose receipts cover it."""
    may_release: bool = False
