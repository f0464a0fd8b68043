"""Records of enrolment and trust, and who may issue a certificate to whom (sync.md, Trust is in the same set)."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import ALL, OWN, REGISTERED, UNIT, Holder, Scope
from bigclient_desktop.domain.organisation import is_within, unit
from bigclient_desktop.domain.positions import is_part_time
from bigclient_desktop.domain.staff import Staff

DEVICE = "device"
CENTRE = "centre"
RENEWAL = "renewal"
REQUEST_KINDS = (DEVICE, CENTRE, RENEWAL)

REQUEST_SUFFIX = ".bcrequest"
"""Of request files; a grant is a package (`.bcpkg`)."""

REVOCATION_REASONS = ("lost", "left", "replaced", "mistake")
DEVICE_STATES = ("valid", "expiring", "expired", "revoked")
EXPIRING_DAYS = 30


def scopes_for(kind: str, position: str) -> tuple[str, ...]:
    """What a seat of this kind and position may be given: a part-time marketer's own machine nothing of which his
    rights show him the existence alone."""
    return (REGISTERED,) if kind != CENTRE and is_part_time(position) else (OWN, UNIT, ALL)


def depth_of(unit_code: str) -> int:
    """How far below the province a unit stands in the tree: 0 the province, 1 a city, 2 a county, town branch or
    specialty bureau of a city, 3 a sub-branch."""
    depth, info = 0, unit(unit_code)
    while info is not None and info.parent and depth < 4:
        depth, info = depth + 1, unit(info.parent)
    return depth


def refusal_of(issuer_unit: str, issuer_is_centre: bool, child_unit: str, child_kind: str) -> str:
    """Why this issuer may not certify such a child, as a short code: '' (it may), 'no_centre', 'unit', 'level'.

    A centre certifies devices of its own unit and of those below, and centres below its own level.
    """
    if not issuer_is_centre:
        return "no_centre"
    if unit(child_unit) is None or not is_within(child_unit, issuer_unit):
        return "unit"
    if child_kind != DEVICE and (child_unit == issuer_unit or depth_of(child_unit) <= depth_of(issuer_unit)):
        return "level"
    return ""


@dataclass(frozen=True, slots=True)
class Request:
    """A request file that was written."""

    path: Path
    words: tuple[str, ...]
    """The fingerprint that the centre reads out again."""
    kind: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class MarketerAgreement:
    """What an external part-time marketer has signed with the bureau; `until` is the last day on which it holds."""

    number: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """What a request file says, as the centre sees it before it grants."""

    name: str
    """What the person is called."""
    unit: str
    position: str
    kind: str
    """device | centre | renewal"""
    installation: str
    words: tuple[str, ...]
    person: str = ""
    """Row id."""
    sent_at: datetime | None = None
    digest: str = ""
    renews: Holder | None = None
    """The certificate in force, where the key is enrolled here already."""
    problems: tuple[str, ...] = ()
    """Catalogue keys of what speaks against it or should be asked first; each a sentence."""
    scope: Scope | None = None
    """What such a request usually receives; the centre may choose another."""
    agreement: MarketerAgreement | None = None
    """What the people list says an external part-time marketer of this name has signed."""
    shares: bool = False
    """Somebody else has a seat in force at that machine: it receives what it receives."""
    candidates: tuple[Staff, ...] = ()
    """Who on the people list he may be, the likeliest first; none where the list knows him already."""

    def scopes_for(self, position: str) -> tuple[str, ...]:
        """What may be granted to a seat of this position there."""
        if self.shares and is_part_time(position) and self.scope is not None:
            return (self.scope.kind,)
        return scopes_for(self.kind, position)


@dataclass(frozen=True, slots=True)
class Grant:
    """A grant file that was written."""

    path: Path
    words: tuple[str, ...]
    """The fingerprint of the grant, read out to the laptop."""
    root_words: tuple[str, ...]
    """The fingerprint of the root key, the same for everybody under it."""
    change: Change
    commits: int = 0


@dataclass(frozen=True, slots=True)
class GrantInfo:
    """What a grant file says, as the laptop sees it before it accepts."""

    unit: str
    unit_name: str
    position: str
    kind: str
    by: str
    """Name of the unit that grants."""
    words: tuple[str, ...]
    root_words: tuple[str, ...]
    root_unit: str
    scope: Scope
    commits: int
    valid_until: datetime
    request_words: tuple[str, ...] = ()
    """The fingerprint of one's own request, repeated by the grant."""
    provisional: int = 0
    """Decisions made alone that the centre will see as proposals."""


@dataclass(frozen=True, slots=True)
class RootSheet:
    """What is printed and sealed when a store becomes a root: the next root key."""

    key: str
    """Groups parted by dashes; shown once, kept nowhere. Empty where the next sheet is printed elsewhere."""
    unit: str
    unit_name: str
    person: str
    made_at: datetime
    root_words: tuple[str, ...]
    """Fingerprint of the root key in force."""
    change: Change
    root_code: str = ""
    """The hash of the root key in force in groups: typed too where a store has no data of this trust any more."""


@dataclass(frozen=True, slots=True)
class Device:
    """One seat that this centre knows, in the list of devices and certificates."""

    holder: Holder
    person_name: str
    unit_name: str
    last_package_at: datetime | None
    last_number: int
    valid_until: datetime
    state: str
    """valid | expiring | expired | revoked"""
    may_revoke: bool = False
    is_own: bool = False
