"""A row that two aggregates claim belongs to one of them, whatever arrives first; the other's claim is parked."""

import hashlib
import random
from contextlib import suppress
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.journal.authority import CLAIMED
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit
from bigclient_desktop.journal.values import is_bound, new_child_id
from bigclient_desktop.journal.writes import NewExistence, NewRow, NewValues, Write, operations_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import purge, rebuild
from bigclient_desktop.store.projection import aggregate_bytes
from bigclient_desktop.store.tables import commit_log
from tests.store.test_projection import _Back, append, door, tables

__all__ = ["door"]

VICTIM, THIEF, THIRD = (f"0190aaaa000070008000000000000{last}" for last in ("0a1", "0a2", "0a3"))
CUSTOMERS = (VICTIM, THIEF, THIRD)
BOUND = new_child_id(VICTIM)
LOOSE = "0190aaaa0000700080000000000000b1"
BORN = 0x0190AAAA0000 << 16


@dataclass
class Hand:
    """One seat writing in one customer."""

    customer: str
    tip: bytes = b""
    sequence: int = 0

    def write(self, writes: list[Write], stamp: int) -> Commit:
        self.sequence += 1
        author = Authorship(b"i" * 16, hashlib.sha256(self.customer.encode()).digest(), b"n" * 8)
        action = hashlib.md5(f"{self.customer}{self.sequence}".encode()).digest()
        place = Place(self.sequence, self.tip, self.tip, stamp, action)
        aggregate = (1, bytes.fromhex(self.customer))
        made = make_commit(author, place, aggregate, operations_of(writes), lambda header: b"s" * 64)
        self.tip = made.id
        return made


def claim(hand: Hand, row: str, stamp: int) -> Commit:
    return hand.write([NewRow("contact", row, {"customer": hand.customer, "name": hand.customer[-3:]})], stamp)


def born(hand: Hand) -> Commit:
    return hand.write([NewRow("customer", hand.customer, {"full_name": hand.customer[-3:]})], 1)


def held(connection, row: str) -> list[str]:
    return list(connection.exec_driver_sql("SELECT name FROM contact WHERE id = ?", (bytes.fromhex(row),)).scalars())


def parked(connection) -> dict[bytes, tuple[str, str]]:
    return {row[0]: (row[2], row[3]) for row in connection.exec_driver_sql("SELECT * FROM parked")}


def test_an_id_is_bound_to_the_aggregate_that_it_was_made_for():
    made = bytes.fromhex(BOUND)
    assert is_bound(made, bytes.fromhex(VICTIM))
    assert not is_bound(made, bytes.fromhex(THIEF))
    assert not is_bound(bytes.fromhex(LOOSE), bytes.fromhex(VICTIM))
    assert made[6] >> 4 == 7
    assert len({new_child_id(VICTIM) for _ in range(500)}) == 500


def test_who_dates_back_steals_nothing_and_his_claim_is_parked(door: Session):
    victim, thief = Hand(VICTIM), Hand(THIEF)
    theirs = [born(victim), claim(victim, BOUND, (2 << 60) + 5)]
    stolen = [born(thief), claim(thief, BOUND, 1)]
    stolen.append(thief.write([NewValues("contact", BOUND, {"mobile": "1"}, (stolen[-1].id,))], 2))
    for order in ([*theirs, *stolen], [*stolen, *theirs], [*stolen[:2], *theirs, stolen[2]]):
        with suppress(_Back), door.store.at_the_door() as connection:
            append(connection, order, 100)
            assert held(connection, BOUND) == [VICTIM[-3:]]
            line = f"contact:{BOUND}:"
            assert parked(connection) == {one.id: (CLAIMED, line) for one in stolen[1:]}
            assert list(rebuild.mismatches(connection)) == []
            raise _Back


def test_a_withdrawn_row_cannot_be_brought_back_by_another(door: Session):
    victim, thief = Hand(VICTIM), Hand(THIEF)
    made = [born(victim), claim(victim, BOUND, 9)]
    made.append(victim.write([NewExistence("contact", BOUND, False, (made[-1].id,))], 10))
    stolen = [born(thief), claim(thief, BOUND, 1)]
    for order in ([*made, *stolen], [*stolen, *made]):
        with suppress(_Back), door.store.at_the_door() as connection:
            append(connection, order, 100)
            assert held(connection, BOUND) == []
            assert list(rebuild.mismatches(connection)) == []
            raise _Back


def test_what_is_purged_leaves_the_row_to_the_other_claim(door: Session):
    victim, thief = Hand(VICTIM), Hand(THIEF)
    commits = [born(victim), claim(victim, BOUND, 9), born(thief), claim(thief, BOUND, 1)]
    with suppress(_Back), door.store.at_the_door() as connection:
        append(connection, commits, 100)
        purge.purge(connection, aggregate_bytes(commits[0].aggregate))
        assert held(connection, BOUND) == [THIEF[-3:]]
        assert list(rebuild.mismatches(connection)) == []
        raise _Back


WHAT = st.sampled_from(["create", "create", "set", "withdraw", "return"])
STEPS = st.lists(st.tuples(st.integers(0, 2), WHAT, st.booleans(), st.integers(-2, 3)), min_size=2, max_size=14)


def history(steps: list[tuple[int, str, bool, int]]) -> list[Commit]:
    hands = [Hand(customer) for customer in CUSTOMERS]
    commits = [born(hand) for hand in hands]
    made: dict[tuple[int, str], bytes] = {}
    for who, what, is_bound_id, at in steps:
        row, stamp = (BOUND if is_bound_id else LOOSE), BORN + at
        prev = (made[who, row],) if (who, row) in made else ()
        if what == "create" and not prev:
            commits.append(claim(hands[who], row, stamp))
        elif what == "set":
            commits.append(hands[who].write([NewValues("contact", row, {"mobile": str(at)}, prev)], stamp))
        elif what in ("withdraw", "return"):
            commits.append(hands[who].write([NewExistence("contact", row, what == "return", prev)], stamp))
        else:
            continue
        made[who, row] = commits[-1].id
    return commits


@settings(max_examples=80, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_any_claims_in_any_order_and_pieces(door: Session, steps, order: random.Random):
    commits = history(steps)
    shuffled = list(commits)
    order.shuffle(shuffled)
    with suppress(_Back), door.store.at_the_door() as connection:
        at = 0
        while at < len(shuffled):
            size = order.choice((1, 1, 2, 5))
            append(connection, shuffled[at : at + size], 100 + at)
            at += size
            assert list(rebuild.mismatches(connection)) == []
        arrived = tables(connection)
        rebuild.rebuild(connection)
        assert tables(connection) == arrived
        raise _Back
    with suppress(_Back), door.store.at_the_door() as connection:
        connection.execute(commit_log.delete())
        rebuild.rebuild(connection)
        append(connection, commits, 100)
        assert tables(connection) == arrived
        raise _Back
