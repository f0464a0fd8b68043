"""Histories for tests of the merge: a city, a county and laptops that write, hand on what they hold, and disagree."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.trust import Cut, Trust
from bigclient_desktop.journal.writes import NewValues, Write, operations_of

CUSTOMER = "0190aaaa0000700080000000000000a1"
KEY = ("customer", bytes.fromhex(CUSTOMER))
AGGREGATE = (1, KEY[1])
AGGREGATE_BYTES = b"\x01" + KEY[1]
SINCE = datetime(2026, 1, 1, tzinfo=UTC)
UNTIL = datetime(2036, 1, 1, tzinfo=UTC)


def digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


@dataclass
class Seat:
    """A holder with what is held there; what is written rests on what is seen under `trust`."""

    name: str
    unit: str
    kind: str = "device"
    position: str = "manager"
    key: str = ""
    held: dict[bytes, Commit] = field(default_factory=dict)
    sequence: int = 0
    tip: bytes = b""
    skew: int = 0
    incarnation: bytes = b"n" * 8
    real: Holder | None = None
    """What a real certificate says, in tests that need one."""

    @property
    def certificate(self) -> bytes:
        if self.real is not None:
            return bytes.fromhex(self.real.name)
        return digest(f"certificate {self.name}")

    @property
    def person(self) -> str:
        return digest(f"person {self.name}")[:16].hex()

    @property
    def holder(self) -> Holder:
        if self.real is not None:
            return self.real
        key = digest(f"key {self.key or self.name}").hex()
        installation = digest(f"installation {self.key or self.name}")[:16].hex()
        said = (self.unit, "county", self.kind, self.position, self.person, "", "issuer", SINCE, UNTIL, b"")
        return Holder(self.certificate.hex(), key, installation, *said)

    def judge(self, trust: Trust | None) -> Judge:
        return Judge(trust, self.held.values())

    def see(self, trust: Trust | None) -> RowState:
        return merge((), self.judge(trust))[KEY]

    def write(self, writes: Iterable[Write], at: int, auth: tuple[bytes, ...] = ()) -> Commit:
        self.sequence += 1
        author = Authorship(bytes.fromhex(self.holder.installation), self.certificate, self.incarnation)
        action = hashlib.md5(f"{self.name}{self.sequence}{at}".encode()).digest()
        place = Place(self.sequence, self.tip, self.tip, max(0, at + self.skew), action, auth)
        commit = make_commit(author, place, AGGREGATE, operations_of(writes), lambda header: b"s" * 64)
        self.held[commit.id] = commit
        self.tip = commit.id
        return commit

    def edit(self, trust: Trust | None, at: int, **values: Any) -> Commit:
        """One unit of the customer's row set on what is seen; says what a store says in `auth`."""
        state = self.see(trust)
        unit = {"full_name": "identity"}.get(next(iter(values)), next(iter(values)))
        prev = state.heads.get(unit) or state.heads[""]
        return self.write([NewValues("customer", CUSTOMER, values, prev)], at, self.auth(trust))

    def auth(self, trust: Trust | None) -> tuple[bytes, ...]:
        judge = self.judge(trust)
        followed = {commit.aggregate_prev for commit in self.held.values()}
        ends = sorted(identity for identity in self.held if identity not in followed and identity != self.tip)
        owners = judge.owners() if trust else []
        return (*[identity for identity, _ in owners[:1]], *ends)

    def give(self, other: "Seat") -> None:
        other.held.update(self.held)


def trust_of(seats: Iterable[Seat], **also: Any) -> Trust:
    """A trust in which these hold good certificates."""
    holders = {seat.certificate: seat.holder for seat in seats}
    keys = {name: bytes.fromhex(holder.key) for name, holder in holders.items()}
    return Trust("00" * 32, holders, keys=keys, **also)


def revoked(trust: Trust, seat: Seat, *tips: bytes, accepted: Iterable[bytes] = ()) -> Trust:
    """The same trust with the seat's certificate cut off after the tips."""
    cut = Cut("00" * 32, "lost", "", 0, b"", {AGGREGATE_BYTES: frozenset(tips)}, "", "")
    return replace(trust, revocations={seat.certificate: (cut,)}, accepted=frozenset(accepted))
