"""Commits of authors who are not known here: kept apart until their signature can be checked, and relayed by nobody."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import read_commit, read_prefix
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services.review import parked_items
from bigclient_desktop.store import chains, exchange_unsent, incoming, outgoing, seats
from bigclient_desktop.store.audit import findings
from bigclient_desktop.store.incoming import Outcome
from tests.store.exchanging import Node, connect, new_node

SOURCE = incoming.source_of("ab" * 16, 1)


@pytest.fixture
def nodes(tmp_path: Path) -> Iterator[dict[str, Node]]:
    """A centre with a laptop below it, and a stranger whom neither knows."""
    found = {name: new_node(tmp_path / name, name) for name in ("centre", "laptop", "stranger")}
    connect(found["centre"], found["laptop"])
    for one, other in (("centre", "laptop"), ("laptop", "centre")):
        with found[one].session.store.at_the_door() as connection:
            seats.keep_certificate(connection, found[other].session.writer.seat.certificate)
    yield found
    for node in found.values():
        node.session.close()


def frames(node: Node, root: str) -> list[CommitFrame]:
    with node.session.store.reading() as connection:
        key = bytes([1]) + bytes.fromhex(root)
        rows = connection.exec_driver_sql("SELECT row FROM commit_log WHERE aggregate = ? ORDER BY row", (key,))
        return list(outgoing.frames(connection, rows.scalars().all()))


def take(node: Node, *arrived: CommitFrame, verified: bool = False) -> Outcome:
    with node.session.store.at_the_door() as connection:
        read = [read_commit(f.header, f.signature, f.parts) if verified else read_prefix(f.header) for f in arrived]
        return incoming.append(connection, list(zip(read, arrived, strict=True)), SOURCE)


def knows(node: Node, other: Node) -> Outcome:
    with node.session.store.at_the_door() as connection:
        seats.keep_certificate(connection, other.session.writer.seat.certificate)
        return incoming.append(connection, [], SOURCE)


def waiting(node: Node) -> int:
    with node.session.store.reading() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM waiting_commit").scalar() or 0


def sound(node: Node) -> None:
    with node.session.store.reading() as connection:
        assert list(findings(connection, lambda stage, done, total: None)) == []


def test_an_unknown_author_is_kept_shown_and_passed_on_to_nobody(nodes: dict[str, Node]) -> None:
    centre, laptop, stranger = nodes.values()
    root = stranger.new_customer("甲")
    before = centre.pending(laptop).commits
    outcome = take(centre, *frames(stranger, root))
    assert (outcome.new, outcome.parked, waiting(centre)) == (0, 1, 1)
    assert centre.holds(root) == 0
    assert centre.pending(laptop).commits == before
    assert [item.reason for item in parked_items(centre.session)] == ["unknown_certificate"]
    assert parked_items(centre.session)[0].what == ()
    with centre.session.store.reading() as connection:
        assert exchange_unsent.counts(connection)[1] == 1
        assert outgoing.digest_of(connection, [bytes([1]) + bytes.fromhex(root)])[0][1] == ()
        # It is here, and nobody is asked for it again.
        author = stranger.session.writer
        tip = read_prefix(frames(stranger, root)[0].header).id
        said = [(bytes([1]) + bytes.fromhex(root), [(author.seat.name, author.incarnation, 1, tip)])]
        assert chains.gaps(connection, said) == []
        assert chains.gaps(connection, [(said[0][0], [(*said[0][1][0][:2], 2, tip)])])
    assert take(centre, *frames(stranger, root)).parked == 0
    # Known at last, it is due to everybody whose acknowledgement was earlier.
    centre.take(laptop.export(centre))
    laptop.take(centre.export(laptop))
    centre.take(laptop.export(centre))
    before = centre.pending(laptop).commits
    assert knows(centre, stranger).new == 1
    assert (waiting(centre), centre.value(root, "full_name")) == (0, "甲")
    assert centre.pending(laptop).commits == before + 1
    sound(centre)


def test_a_forged_copy_keeps_no_good_one_out(nodes: dict[str, Node]) -> None:
    centre, laptop, stranger = nodes.values()
    root = stranger.new_customer("甲")
    (good,) = frames(stranger, root)
    other = frames(stranger, stranger.new_customer("乙"))[0]
    stripped = good._replace(parts=(None,) * len(good.parts))
    forged = [good._replace(signature=bytes(63) + b"\1"), good._replace(parts=other.parts), stripped]
    take(centre, *forged)
    take(centre, good)
    assert waiting(centre) == 4
    assert knows(centre, stranger).new == 1
    assert centre.value(root, "full_name") == "甲"
    assert waiting(centre) == 0
    sound(centre)
    # Alone, the forged and the malformed go, and make no fork of their author's chain.
    take(laptop, *forged[:2])
    assert knows(laptop, stranger).new == 0
    assert (waiting(laptop), laptop.holds(root)) == (0, 0)
    with laptop.session.store.reading() as connection:
        assert chains.forks(connection) == []
    assert take(laptop, good).new == 1


def test_a_checked_copy_takes_the_place_of_those_that_wait(nodes: dict[str, Node]) -> None:
    centre, _, stranger = nodes.values()
    root = stranger.new_customer("甲")
    (good,) = frames(stranger, root)
    take(centre, good._replace(signature=bytes(63) + b"\1"))
    assert take(centre, good, verified=True).new == 1
    assert (waiting(centre), centre.value(root, "full_name")) == (0, "甲")


def test_a_newer_commit_that_is_well_signed_goes_on(nodes: dict[str, Node]) -> None:
    """P9: who cannot read it forwards it all the same, its bytes unchanged."""
    centre, laptop, stranger = nodes.values()
    root = stranger.new_customer("甲")
    (good,) = frames(stranger, root)
    array = msgspec.msgpack.decode(good.header)
    header = msgspec.msgpack.encode([2, *array[1:], "new"])
    newer = CommitFrame(header, stranger.session.writer.seat.signer()(header), good.parts)
    knows(centre, stranger)
    before = centre.pending(laptop).commits
    assert take(centre, newer).new == 1
    assert centre.pending(laptop).commits == before + 1
    with centre.session.store.reading() as connection:
        assert newer in list(outgoing.frames(connection, centre.pending(laptop).rows))
    assert [item.reason for item in parked_items(centre.session)] == ["newer"]
    assert take(centre, newer._replace(signature=bytes(63) + b"\1")).new == 0
    # Before its author is known it waits like any other.
    take(laptop, newer)
    assert (waiting(laptop), knows(laptop, stranger).new, waiting(laptop)) == (1, 1, 0)


def test_what_waits_goes_with_its_customer(nodes: dict[str, Node]) -> None:
    centre, _, stranger = nodes.values()
    root = centre.new_customer("甲")
    stranger.write(root, NewRow("contact", new_row_id(), {"customer": root, "name": "乙"}))
    take(centre, *frames(stranger, root))
    assert waiting(centre) == 1
    with centre.session.store.at_the_door() as connection:
        incoming.purge(connection, bytes([1]) + bytes.fromhex(root))
    assert waiting(centre) == 0
