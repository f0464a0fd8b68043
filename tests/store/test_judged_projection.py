"""Under a trust, too, the short way and the full merge give the same tables: whatever arrives, statements among it, in
whatever order and pieces."""

import random
from base64 import b64encode
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit
from bigclient_desktop.journal.merge import merge
from bigclient_desktop.journal.trust import build_trust
from bigclient_desktop.journal.writes import NewElement, NewExistence, NewRow, NewValues, Write, operations_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import Subject, holder_of, is_issued_by, issue, new_root
from bigclient_desktop.store import rebuild, seats
from bigclient_desktop.store.projection import aggregate_bytes
from bigclient_desktop.store.tables import commit_log
from bigclient_desktop.store.trust import load_trust
from tests.journal.holders import CUSTOMER, Seat
from tests.store.test_projection import _Back, append, door, tables

__all__ = ["door"]

CONTACT = "0190aaaa0000700080000000000000b1"
COMPLAINT = "0190aaaa0000700080000000000000c1"
CUT = "0190aaaa0000700080000000000000d1"
UNTIL = datetime(2090, 1, 1, tzinfo=UTC)


def _subject(name: str, unit: str, kind: str) -> Subject:
    digest = sha256(name.encode()).hexdigest()
    return Subject(digest[:32], unit, kind, "director" if kind == "centre" else "manager", digest[32:], "age1x")


@pytest.fixture(scope="module")
def certificates() -> list[bytes]:
    """The root's, the county's, two laptops'."""
    city = new_root(_subject("city", "440100", "centre"))
    made = [city.certificate]
    for name, unit, kind in (("county", "440106", "centre"), ("one", "440106", "device"), ("two", "440104", "device")):
        subject = _subject(name, unit, kind)
        made.append(issue(city, new_root(subject).certificate, subject, datetime(2026, 1, 1, tzinfo=UTC), UNTIL))
    return made


class Issuer:
    """The chain of the root's statements."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.tip, self.sequence = seat, b"", 0
        self.root = bytes.fromhex(seat.holder.key)[:16]

    def state(self, writes: list[Write], stamp: int) -> Commit:
        self.sequence += 1
        author = Authorship(bytes.fromhex(self.seat.holder.installation), self.seat.certificate, b"i" * 8)
        place = Place(self.sequence, self.tip, self.tip, stamp, sha256(self.tip).digest()[:16])
        made = make_commit(author, place, (50, self.root), operations_of(writes), lambda header: b"s" * 64)
        self.tip = made.id
        return made


def world(certificates: list[bytes]) -> tuple[list[Seat], Issuer, list[Commit]]:
    known = [holder_of(der) for der in certificates]
    people = [Seat(holder.name, holder.unit, holder.kind, holder.position, real=holder) for holder in known]
    issuer = Issuer(people[0])
    texts = [b64encode(der).decode() for der in certificates]
    statements = [issuer.state([NewRow("issuer", issuer.root.hex(), {"unit": "440100", "certificate": texts[0]})], 1)]
    for at, text in enumerate(texts[1:]):
        row = NewRow("issued_certificate", f"{at:032x}", {"issuer": issuer.root.hex(), "certificate": text})
        statements.append(issuer.state([row], 2 + at))
    return people, issuer, statements


def a_write(seat: Seat, what: str, value: int, trust: object) -> tuple[list[Write], bool]:
    """What is written on what the seat sees, and whether it says what it rests on."""
    rows = merge((), seat.judge(trust))  # type: ignore[arg-type]
    customer = rows.get(("customer", bytes.fromhex(CUSTOMER)))
    contact = rows.get(("contact", bytes.fromhex(CONTACT)))
    complaint = rows.get(("complaint", bytes.fromhex(COMPLAINT)))
    if customer is None:
        return [], False
    if what == "contact" and contact is None:
        return [NewRow("contact", CONTACT, {"customer": CUSTOMER, "name": "区小姐"})], False
    if what == "complaint" and complaint is None:
        state = "closed" if value == 3 else "open"
        return [NewRow("complaint", COMPLAINT, {"customer": CUSTOMER, "state": state})], False
    if what == "record" and contact is not None and complaint is None:
        # A new state of one row and what comes of it, in one commit.
        changed, _ = a_write(seat, "mobile", value, trust)
        made, _ = a_write(seat, "complaint", value, trust)
        return changed + made, False
    if what == "close" and complaint is not None:
        return [NewValues("complaint", COMPLAINT, {"state": "closed"}, complaint.heads["state"])], True
    if what == "event" and complaint is not None:
        values = {"customer": CUSTOMER, "complaint": COMPLAINT, "step": "answered"}
        if value == 2:
            values |= {"complaint": CONTACT, "by": COMPLAINT}
        return [NewRow("complaint_event", f"{value:02x}" + sha256(seat.tip).hexdigest()[:30], values)], bool(value % 2)
    if what == "withdraw" and contact is not None:
        seen = tuple(sorted({head for heads in contact.heads.values() for head in heads}))
        return [NewExistence("contact", CONTACT, value > 1, seen)], bool(value % 2)
    if what == "tag":
        seen = customer.heads.get(f"tags={value}", ())
        return [NewElement("customer", CUSTOMER, "tags", str(value), value > 1, seen)], False
    if what == "mobile" and contact is not None:
        return [
            NewValues("contact", CONTACT, {"mobile": str(value)}, contact.heads.get(what, contact.heads[""]))
        ], False
    if what in ("phone", "code", "responsible_unit", "deleted", "legal_representative"):
        said = {"responsible_unit": ("440104", "440106")[value % 2], "deleted": value > 1}.get(what, str(value))
        seen = customer.heads.get(what) or customer.heads[""]
        return [NewValues("customer", CUSTOMER, {what: said}, seen)], what in ("code", "responsible_unit", "deleted")
    return [], False


WHAT = ("phone", "phone", "contact", "mobile", "code", "responsible_unit", "deleted", "legal_representative", "tag")
WHAT += ("complaint", "record", "close", "event", "withdraw", "erase", "give", "give", "give")
STEPS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(WHAT), st.integers(0, 3)),
    min_size=4,
    max_size=24,
)


def history(
    certificates: list[bytes], steps: list[tuple[int, str, int]], revoked: int, accepts: bool
) -> tuple[list[Commit], bytes]:
    people, issuer, statements = world(certificates)
    trust = None
    maker = people[2]
    maker.write([NewRow("customer", CUSTOMER, {"full_name": "粤华", "responsible_unit": "440106"})], 1 << 40)
    for seat in people:
        maker.give(seat)
    trust = build_trust(people[0].holder.key, statements, holder_of, is_issued_by)
    for moment, (who, what, value) in enumerate(steps):
        seat = people[who]
        if what == "give":
            seat.give(people[value])
            continue
        if what == "erase":
            personal = [one.id.hex() for one in seat.held.values() if len(one.parts) > 1]
            row = {"customer": CUSTOMER, "parts": tuple(f"{one}:1" for one in personal[: value + 1])}
            writes, knows = [NewRow("erasure", f"e{moment:031x}", row)], True
        else:
            writes, knows = a_write(seat, what, value, trust)
        if writes:
            seat.write(writes, (2 << 40) + (moment << 20), seat.auth(trust) if knows else ())
    own = [one for one in people[revoked].held.values() if one.author.certificate == people[revoked].certificate]
    if own and revoked:
        tips = f"{aggregate_bytes(own[0].aggregate).hex()}:{own[len(own) // 2].id.hex()}"
        values = {"issuer": issuer.root.hex(), "certificate": people[revoked].certificate.hex(), "tips": tips}
        values["accepted"] = (own[-1].id.hex(),) if accepts else ()
        statements.append(issuer.state([NewRow("revocation", CUT, values)], 9))
    found = {identity: commit for seat in people for identity, commit in seat.held.items()}
    return [*statements, *sorted(found.values(), key=lambda commit: commit.stamp)], bytes.fromhex(people[0].holder.key)


def arrived_in_pieces(connection: Connection, commits: list[Commit], order: random.Random) -> None:
    at = 0
    while at < len(commits):
        size = order.choice((1, 1, 2, 5))
        append(connection, commits[at : at + size], 100 + at)
        at += size
        assert list(rebuild.mismatches(connection)) == []


@settings(max_examples=60, deadline=None)
@given(STEPS, st.integers(0, 3), st.booleans(), st.randoms(use_true_random=False), st.booleans())
def test_any_commits_and_statements_in_any_order_and_pieces(
    door: Session,
    certificates: list[bytes],
    steps: list[tuple[int, str, int]],
    revoked: int,
    accepts: bool,
    order: random.Random,
    in_turn: bool,
) -> None:
    commits, root = history(certificates, steps, revoked, accepts)
    by_time = list(commits)
    if not in_turn:
        order.shuffle(commits)
    with suppress(_Back), door.store.at_the_door() as connection:
        connection.execute(commit_log.delete())
        rebuild.rebuild(connection)
        seats.accept_root(connection, root)
        arrived_in_pieces(connection, commits, order)
        trust = load_trust(connection)
        assert trust is not None
        assert len(trust.holders) == len(certificates)
        arrived = tables(connection)
        rebuild.rebuild(connection)
        assert tables(connection) == arrived
        raise _Back
    with suppress(_Back), door.store.at_the_door() as connection:
        connection.execute(commit_log.delete())
        rebuild.rebuild(connection)
        append(connection, by_time, 100)
        seats.accept_root(connection, root)
        rebuild.rebuild(connection)
        assert tables(connection) == arrived
        raise _Back


def told(certificates: list[bytes]) -> tuple[list[Seat], list[Commit], object]:
    """The seats, who all know the customer, the statements and the trust that they make."""
    people, _, statements = world(certificates)
    people[2].write([NewRow("customer", CUSTOMER, {"full_name": "粤华", "responsible_unit": "440106"})], 1 << 40)
    for seat in people:
        people[2].give(seat)
    return people, statements, build_trust(people[0].holder.key, statements, holder_of, is_issued_by)


def begun(connection: Connection, people: list[Seat]) -> None:
    connection.execute(commit_log.delete())
    rebuild.rebuild(connection)
    seats.accept_root(connection, bytes.fromhex(people[0].holder.key))


def test_a_step_that_comes_alone_opens_what_was_closed_without_it(door: Session, certificates: list[bytes]) -> None:
    people, statements, trust = told(certificates)
    county, laptop = people[1:3]
    laptop.write(a_write(laptop, "complaint", 0, trust)[0], 2 << 40)
    laptop.give(county)
    before = list(county.held.values())
    county.write(a_write(county, "close", 0, trust)[0], 3 << 40, county.auth(trust))  # type: ignore[arg-type]
    laptop.write(a_write(laptop, "event", 0, trust)[0], 4 << 40)
    closing = [one for one in county.held.values() if one not in before]
    step = [one for one in laptop.held.values() if one not in before]
    with suppress(_Back), door.store.at_the_door() as connection:
        begun(connection, people)
        append(connection, [*statements, *before, *closing], 100)
        assert connection.exec_driver_sql("SELECT state FROM complaint").scalar() == "closed"
        append(connection, step, 200)
        assert list(rebuild.mismatches(connection)) == []
        assert connection.exec_driver_sql("SELECT state FROM complaint").scalar() == "open"
        raise _Back


def test_who_may_not_close_does_not_by_making_a_closed_one(door: Session, certificates: list[bytes]) -> None:
    people, statements, trust = told(certificates)
    stranger = people[3]
    before = list(stranger.held.values())
    stranger.write(a_write(stranger, "complaint", 3, trust)[0], 2 << 40)
    made = [one for one in stranger.held.values() if one not in before]
    with suppress(_Back), door.store.at_the_door() as connection:
        begun(connection, people)
        append(connection, [*statements, *before], 100)
        append(connection, made, 200)
        assert list(rebuild.mismatches(connection)) == []
        assert connection.exec_driver_sql("SELECT unit FROM provisional").scalars().all() == ["state"]
        raise _Back
