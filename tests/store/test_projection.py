"""The quick projection and the full merge give the same tables, whatever arrives in whatever order and pieces."""

import hashlib
import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit, pack_parts
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.values import EXISTENCE
from bigclient_desktop.journal.writes import NewElement, NewExistence, NewRow, NewValues, Write, operations_of
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import rebuild
from bigclient_desktop.store.projection import aggregate_bytes
from bigclient_desktop.store.quick_projection import project
from bigclient_desktop.store.store import insert_log_rows
from bigclient_desktop.store.tables import projection_metadata

CUSTOMER = "0190aaaa0000700080000000000000a1"
CONTACTS = ("0190aaaa0000700080000000000000b1", "0190aaaa0000700080000000000000b2")
ROWS = (("customer", CUSTOMER), *(("contact", contact) for contact in CONTACTS))
NEW_ROWS = {
    CUSTOMER: {"full_name": "粤华", "tags": ("老客户",), "legal_representative": "曾国强"},
    **{contact: {"customer": CUSTOMER, "name": "区小姐", "mobile": "138"} for contact in CONTACTS},
}


@dataclass
class Laptop:
    """A seat with what it holds; what it writes rests on what it sees."""

    name: str
    held: dict[bytes, Commit] = field(default_factory=dict)
    sequence: int = 0
    tip: bytes = b""

    def state(self, place: int) -> RowState | None:
        entity, row = ROWS[place]
        return merge(self.held.values()).get((entity, bytes.fromhex(row)))

    def write(self, writes: list[Write], stamp: int) -> None:
        self.sequence += 1
        author = Authorship(b"i" * 16, hashlib.sha256(self.name.encode()).digest(), b"n" * 8)
        place = Place(
            self.sequence, self.tip, self.tip, stamp, hashlib.md5(f"{self.name}{self.sequence}".encode()).digest()
        )
        operations = operations_of(writes)
        commit = make_commit(author, place, (1, bytes.fromhex(CUSTOMER)), operations, lambda header: b"s" * 64)
        self.held[commit.id] = commit
        self.tip = commit.id


def a_write(laptop: Laptop, what: str, place: int, value: int) -> list[Write]:
    entity, row = ROWS[place]
    state = laptop.state(place)
    if what == "create":
        return [NewRow(entity, row, NEW_ROWS[row])]
    if state is None:
        return []
    if what == "field":
        name = ("phone", "mobile", "mobile")[place]
        return [NewValues(entity, row, {name: str(value)}, state.heads.get(name, (state.created,)))]
    if what == "group" and place == 0:
        seen = state.heads.get("identity", (state.created,))
        return [NewValues(entity, row, {"full_name": f"粤华{value}", "credit_code": None}, seen)]
    if what in ("tag", "untag") and place == 0:
        tag = ("老客户", "重'点")[value % 2]
        seen = state.heads.get(f"tags={tag}", (state.created,))
        return [NewElement(entity, row, "tags", tag, what == "tag", seen)]
    if what in ("withdraw", "return"):
        seen = tuple(sorted({head for heads in state.heads.values() for head in heads}))
        return [NewExistence(entity, row, what == "return", seen if value else state.heads[EXISTENCE])]
    return []


WHAT = ("create", "field", "field", "group", "tag", "untag", "withdraw", "return", "deliver", "deliver")
STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(WHAT), st.integers(0, 2), st.integers(0, 3), st.booleans()),
    min_size=4,
    max_size=30,
)


def commits_of_laptops(steps: list[tuple[int, str, int, int, bool]]) -> list[Commit]:
    laptops = [Laptop("甲"), Laptop("乙"), Laptop("丙")]
    laptops[0].write([NewRow("customer", CUSTOMER, NEW_ROWS[CUSTOMER])], 1)
    for other in laptops[1:]:
        other.held.update(laptops[0].held)
    waiting: list[Write] = []
    for moment, (who, what, place, value, more) in enumerate(steps):
        laptop = laptops[who]
        if what == "deliver":
            laptops[value % 3].held.update(laptop.held)
            continue
        waiting = a_write(laptop, what, place, value)
        if more and what == "field" and place:
            waiting += a_write(laptop, "tag", 0, value)
        elif more and what == "field":
            # A record: a new state of one row, and rows that come of it.
            waiting += [one for at in (1, 2) if laptop.state(at) is None for one in a_write(laptop, "create", at, 0)]
        if waiting:
            laptop.write(waiting, 10 + moment)
    found = {identity: commit for laptop in laptops for identity, commit in laptop.held.items()}
    return sorted(found.values(), key=lambda commit: (commit.stamp, commit.id))


def append(connection: Connection, commits: list[Commit], first_row: int) -> None:
    numbered = list(enumerate(commits, first_row))
    rows = [
        (
            row,
            commit.id,
            commit.author.certificate,
            commit.author.incarnation,
            commit.sequence,
            aggregate_bytes(commit.aggregate),
            commit.stamp,
            commit.action,
            commit.header,
            commit.signature,
            pack_parts(commit.parts),
            "3",
        )
        for row, commit in numbered
    ]
    insert_log_rows(connection, rows)
    project(connection, numbered)


def tables(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    names = ["customer", "contact", "head", "conflict", "withdrawn", "parked", "provisional", "erased", "wanting"]
    known = {table.name: table for table in projection_metadata.sorted_tables}
    found = {}
    for name in names:
        columns = ",".join(f'"{column.name}"' for column in known[name].columns if column.name != "made_by")
        found[name] = sorted(connection.exec_driver_sql(f'SELECT {columns} FROM "{name}"').all(), key=repr)
    return found


class _Back(Exception):
    """Nothing of an example stays."""


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    from bigclient_desktop.services.session import set_up
    from tests.conftest import CHEAP_COST, PASSWORD

    folder = tmp_path_factory.mktemp("door") / "store"
    made = set_up(folder, unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST)
    yield made.session
    made.session.close()


@settings(max_examples=100, deadline=None)
@given(STEPS, st.randoms(use_true_random=False), st.booleans())
def test_any_commits_in_any_order_and_pieces(door: Session, steps: list, order: random.Random, in_turn: bool) -> None:
    commits = commits_of_laptops(steps)
    by_time = list(commits)
    if not in_turn:
        order.shuffle(commits)
    with suppress(_Back), door.store.at_the_door() as connection:
        first, at = 100, 0
        while at < len(commits):
            size = order.choice((1, 1, 2, 5))
            append(connection, commits[at : at + size], first + at)
            at += size
            assert list(rebuild.mismatches(connection)) == []
        arrived = tables(connection)
        rebuild.rebuild(connection)
        assert tables(connection) == arrived
        raise _Back
    with suppress(_Back), door.store.at_the_door() as connection:
        append(connection, by_time, 100)
        assert tables(connection) == arrived
        raise _Back


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM head",
        "DELETE FROM withdrawn",
        "DELETE FROM conflict",
        "INSERT INTO withdrawn VALUES (x'00', 'customer', x'01')",
        "UPDATE head SET commit_id = zeroblob(32) WHERE unit = ''",
        "UPDATE contact SET mobile = ''",
    ],
)
def test_a_projection_that_differs_anywhere_is_found(door: Session, statement: str) -> None:
    steps = [(0, "create", 1, 0, False), (0, "create", 2, 0, False), (0, "deliver", 0, 1, False)]
    steps += [(0, "field", 0, 1, False), (1, "field", 0, 2, False), (0, "withdraw", 2, 1, False)]
    with suppress(_Back), door.store.at_the_door() as connection:
        append(connection, commits_of_laptops(steps), 100)
        assert list(rebuild.mismatches(connection)) == []
        assert connection.exec_driver_sql("SELECT count(*) FROM conflict").scalar() == 1
        connection.exec_driver_sql(statement)
        assert list(rebuild.mismatches(connection)) != []
        raise _Back


def test_a_row_is_changed_by_its_own_aggregate_alone(door: Session) -> None:
    """A commit on one customer that writes to another's row is kept in the log, and changes nothing."""
    stranger = Laptop("甲")
    stranger.write([NewRow("customer", CUSTOMER, NEW_ROWS[CUSTOMER])], 1)
    own = next(iter(stranger.held.values()))
    other = "0190aaaa0000700080000000000000c1"
    operations = operations_of([NewValues("customer", CUSTOMER, {"phone": "666"}, (own.id,))])
    foreign = make_commit(
        Authorship(b"i" * 16, b"x" * 32, b"n" * 8),
        Place(1, b"", b"", 2, b"u" * 16),
        (1, bytes.fromhex(other)),
        operations,
        lambda header: b"s" * 64,
    )
    with suppress(_Back), door.store.at_the_door() as connection:
        append(connection, [own], 100)
        append(connection, [foreign], 101)
        assert connection.exec_driver_sql("SELECT phone FROM customer").all() == [(None,)]
        assert list(rebuild.mismatches(connection)) == []
        raise _Back


def test_a_conflict_that_somebody_decides_is_over(door: Session) -> None:
    steps = [(0, "field", 0, 1, False), (1, "field", 0, 2, False), (1, "deliver", 0, 0, False)]
    steps += [(0, "field", 0, 3, False)]
    *apart, decided = commits_of_laptops(steps)
    with suppress(_Back), door.store.at_the_door() as connection:
        append(connection, apart, 100)
        assert connection.exec_driver_sql("SELECT unit FROM conflict").all() == [("phone",)]
        append(connection, [decided], 110)
        assert connection.exec_driver_sql("SELECT unit FROM conflict").all() == []
        assert list(rebuild.mismatches(connection)) == []
        raise _Back
