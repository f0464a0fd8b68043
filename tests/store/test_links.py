"""Cursors move by acknowledgements alone: whatever is lost, doubled or late needs no action by anybody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.domain.fields import ISSUER
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.store import chains, incoming, links, outgoing, registers, scopes
from bigclient_desktop.store.rebuild import mismatches
from tests.store.exchanging import Node, connect, new_node, settle


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Node]:
    node = new_node(tmp_path / "laptop", "张三")
    yield node
    node.session.close()


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Node]:
    node = new_node(tmp_path / "centre", "中心", unit="440100")
    yield node
    node.session.close()


def test_a_lost_package_lies_in_the_next(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    first = laptop.new_customer("甲")
    laptop.export(centre)
    second = laptop.new_customer("乙")
    centre.take(laptop.export(centre))
    assert (centre.value(first, "full_name"), centre.value(second, "full_name")) == ("甲", "乙")


def test_export_moves_no_cursor_and_an_acknowledgement_moves_exactly_its_own(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    laptop.new_customer("甲")
    first = laptop.export(centre)
    before = laptop.pending(centre).commits
    laptop.new_customer("乙")
    second = laptop.export(centre)
    assert laptop.pending(centre).commits == before + 1
    centre.take(first)
    laptop.take(centre.export(laptop))
    assert laptop.link(centre).acked_number == 1
    assert laptop.pending(centre).commits == 1
    centre.take(second)
    laptop.take(centre.export(laptop))
    assert (laptop.link(centre).acked_number, laptop.pending(centre).commits) == (2, 0)


def test_late_and_doubled_packages_and_acknowledgements_change_nothing(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    laptop.new_customer()
    old = laptop.export(centre)
    laptop.new_customer()
    new = laptop.export(centre)
    centre.take(new)
    late_answer = centre.export(laptop)
    assert centre.take(old).outcome.new == 0
    assert centre.take(new).outcome.new == 0
    assert centre.link(laptop).in_number == 2
    laptop.take(centre.export(laptop))
    held = laptop.link(centre)
    laptop.take(late_answer)
    assert laptop.link(centre).acked_row == held.acked_row
    assert not laptop.link(centre).wants_resync


def test_what_came_from_a_peer_does_not_go_back(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    settle((laptop, centre))
    laptop.new_customer()
    centre.take(laptop.export(centre))
    assert centre.pending(laptop).commits == 0


def test_exchanges_end(laptop: Node, centre: Node) -> None:
    """P15: without edits there is nothing to say after a few rounds, acknowledgements of acknowledgements included."""
    connect(laptop, centre)
    laptop.new_customer()
    centre.new_customer()
    assert settle((laptop, centre)) <= 3
    assert laptop.commits() == centre.commits()


def test_a_peer_restored_from_an_old_backup_gets_its_own_back(laptop: Node, centre: Node, tmp_path: Path) -> None:
    connect(laptop, centre)
    settle((laptop, centre))
    laptop.back_up(tmp_path / "backup")
    mine = laptop.new_customer("甲")
    theirs = centre.new_customer("乙")
    settle((laptop, centre))
    laptop.restore(tmp_path / "backup", told=False)
    assert laptop.holds(mine) == 0
    centre.edit(theirs, phone="1")
    package = centre.export(laptop)
    received = laptop.take(package)
    assert received.link.is_beyond
    assert laptop.link(centre).in_number < package.manifest.number
    centre.take(laptop.export(centre))
    laptop.take(centre.export(laptop))
    assert laptop.commits() == centre.commits()
    settle((laptop, centre))
    assert not laptop.link(centre).wants_resync


def test_a_store_that_knows_it_was_restored_asks_at_once(laptop: Node, centre: Node, tmp_path: Path) -> None:
    connect(laptop, centre)
    settle((laptop, centre))
    laptop.back_up(tmp_path / "backup")
    mine = laptop.new_customer("甲")
    settle((laptop, centre))
    laptop.restore(tmp_path / "backup", told=True)
    laptop.new_customer("丙")
    centre.take(laptop.export(centre))
    laptop.take(centre.export(laptop))
    assert laptop.holds(mine) == 1
    settle((laptop, centre))
    assert laptop.commits() == centre.commits()
    with laptop.session.store.reading() as connection:
        assert chains.forks(connection) == []


def test_an_acknowledgement_of_an_unknown_package_tells_that_this_store_was_restored(
    laptop: Node, centre: Node, tmp_path: Path
) -> None:
    connect(laptop, centre)
    laptop.back_up(tmp_path / "backup")
    laptop.new_customer()
    centre.take(laptop.export(centre))
    answer = centre.export(laptop)
    laptop.restore(tmp_path / "backup", told=False)
    assert laptop.take(answer).link.was_restored
    assert laptop.export(centre).manifest.number == 2
    settle((laptop, centre))
    assert laptop.commits() == centre.commits()


def test_both_branches_of_a_fork_are_kept(laptop: Node, centre: Node, tmp_path: Path) -> None:
    connect(laptop, centre)
    settle((laptop, centre))
    laptop.back_up(tmp_path / "backup")
    laptop.new_customer("甲")
    centre.take(laptop.export(centre))
    laptop.restore(tmp_path / "backup", told=False)
    other = laptop.new_customer("乙")
    outcome = centre.take(laptop.export(centre)).outcome
    assert [len(fork.commits) for fork in outcome.forks] == [2]
    assert centre.holds(other) == 1
    before = laptop.session.writer.incarnation
    settle((laptop, centre))
    assert laptop.session.writer.incarnation != before
    assert laptop.commits() == centre.commits()
    with laptop.session.store.at_the_door() as connection:
        (fork,) = chains.forks(connection)
        assert (fork.is_own, fork.settled) == (True, False)
        chains.settle_fork(connection, fork)
        assert chains.forks(connection)[0].settled


def test_a_settled_fork_is_covered_along_both_branches(laptop: Node, centre: Node, tmp_path: Path) -> None:
    connect(laptop, centre)
    settle((laptop, centre))
    key = (laptop.session.writer.seat.name, laptop.session.writer.incarnation)
    with centre.session.store.at_the_door() as connection:
        common = chains.contiguous(connection)[key][0]
    laptop.back_up(tmp_path / "backup")
    for name in "甲乙丙":
        laptop.new_customer(name)
    longer = laptop.export(centre)
    laptop.restore(tmp_path / "backup", told=False)
    laptop.new_customer("丁")
    shorter = laptop.export(centre)
    centre.take(longer)
    centre.take(shorter)
    laptop.new_customer("戊")
    centre.take(laptop.export(centre))
    with centre.session.store.at_the_door() as connection:
        # Until somebody has looked, nothing from the fork on is covered.
        assert chains.contiguous(connection)[key][0] == common
        found = chains.forks(connection)
        assert [fork.sequence for fork in found] == [common + 1, common + 2]
        chains.settle_fork(connection, found[0])
        assert chains.contiguous(connection)[key][0] == common + 1
        chains.settle_fork(connection, found[1])
        assert chains.contiguous(connection)[key][0] == common + 3


def test_a_gap_is_named_asked_for_and_filled(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    root = laptop.new_customer()
    settle((laptop, centre))
    with centre.session.store.at_the_door() as connection:
        incoming.purge(connection, bytes([1]) + bytes.fromhex(root))
    laptop.edit(root, phone="1")
    centre.take(laptop.export(centre))
    assert centre.link(laptop).has_gaps
    laptop.take(centre.export(laptop))
    centre.take(laptop.export(centre))
    assert centre.value(root, "phone") == "1"
    assert not centre.link(laptop).wants_resync
    settle((laptop, centre))


def test_a_purged_customer_leaves_nothing(laptop: Node) -> None:
    root = laptop.new_customer()
    with laptop.session.store.at_the_door() as connection:
        renewed = incoming.purge(connection, bytes([1]) + bytes.fromhex(root))
        assert list(renewed) == [laptop.session.writer.seat.name]
        assert list(mismatches(connection)) == []
        for table, column in (("customer", "id"), ("customer_list", "id"), ("customer_search", "id")):
            statement = f"SELECT count(*) FROM {table} WHERE {column} = ?"
            assert connection.exec_driver_sql(statement, (bytes.fromhex(root),)).scalar() == 0
    assert laptop.holds(root) == 0


def test_a_chain_is_contiguous_up_to_the_first_hole(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    for _ in range(3):
        laptop.new_customer()
    package = laptop.export(centre)
    key = (laptop.session.writer.seat.name, laptop.session.writer.incarnation)
    read = [incoming.read_commit(f.header, f.signature, f.parts) for f in package.frames]
    arrived = list(zip(read, package.frames, strict=True))
    hole = arrived.pop(1)
    with centre.session.store.at_the_door() as connection:
        incoming.append(connection, arrived, "package")
        assert chains.contiguous(connection)[key] == (1, arrived[0][0].id)
        incoming.append(connection, [hole], "package")
        assert chains.contiguous(connection)[key] == (4, arrived[-1][0].id)


def test_a_history_enters_a_scope_late_and_leaves_it_again(laptop: Node, centre: Node) -> None:
    """P7: nothing of a customer that is another's; the whole history once it is one's own; then that it went."""
    connect(laptop, centre, Scope(laptop.installation, "unit", "440106"))
    root = centre.new_customer("甲", responsible_unit="440103")
    for number in range(3):
        centre.edit(root, phone=str(number))
    settle((laptop, centre))
    assert laptop.holds(root) == 0
    centre.edit(root, responsible_unit="440106")
    settle((laptop, centre))
    assert laptop.holds(root) == 5
    centre.edit(root, responsible_unit="440103")
    centre.edit(root, phone="secret")
    settle((laptop, centre))
    assert (laptop.holds(root), laptop.value(root, "responsible_unit")) == (6, "440103")
    assert laptop.value(root, "phone") == "2"
    centre.edit(root, responsible_unit="440106")
    settle((laptop, centre))
    assert laptop.value(root, "phone") == "secret"


@pytest.mark.parametrize("kind", ["own", "unit"])
def test_a_scope_that_names_no_unit_holds_nothing(centre: Node, kind: str) -> None:
    """P7: a machine of which no statement says anything is asked for its own, and told nothing."""
    for unit in ("440106", "", None):
        centre.new_customer("甲", responsible_unit=unit)
    stub, session = new_row_id(), centre.session
    row = NewRow("customer_stub", stub, {"name": "乙", "unit": "440106"})
    session.store.append(session.writer, [AggregateDraft("customer_stub", stub, (row,))], "change.test", "")
    with session.store.reading() as connection:
        held = list(scopes.all_in_scope(connection, Scope("aa" * 16, kind)))
        logged = list(scopes.all_aggregates(connection))
    assert {key[0] for key in logged} >= {1, 59}
    assert {key[0] for key in held} <= {ISSUER.id}


def test_another_scope_brings_what_it_covers(laptop: Node, centre: Node) -> None:
    connect(laptop, centre, Scope(laptop.installation, "unit", "440106"))
    root = centre.new_customer("甲", responsible_unit="440103")
    settle((laptop, centre))
    centre.scopes[laptop.installation] = Scope(laptop.installation, "unit", "440103")
    settle((laptop, centre))
    assert laptop.holds(root) == 1
    assert centre.pending(laptop).commits == 0


def test_the_registers_tell_what_went_and_came(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    laptop.new_customer()
    package = laptop.export(centre)
    centre.take(package)
    with laptop.session.store.at_the_door() as connection:
        outgoing.mark_delivered(connection, centre.installation, 1)
        (row,) = registers.outgoing_rows(connection)
        assert (row.number, row.state, row.commits) == (1, "delivered", package.manifest.commits)
    laptop.take(centre.export(laptop))
    with laptop.session.store.reading() as connection:
        assert [row.state for row in registers.outgoing_rows(connection, centre.installation)] == ["acked"]
    with centre.session.store.reading() as connection:
        (arrived,) = registers.incoming_rows(connection)
        assert (arrived.number, arrived.new) == (1, package.manifest.commits)
        assert registers.imported_at(connection, laptop.installation, package.id) == arrived.imported_at


def test_nothing_walks_the_log(laptop: Node, centre: Node) -> None:
    """Every statement of an export, an import and a receipt finds its rows of the log by an index."""
    connect(laptop, centre)
    laptop.new_customer()
    settle((laptop, centre))
    laptop.new_customer()
    said: list[tuple[str, object]] = []
    with laptop.session.store.at_the_door() as connection:
        raw = connection.connection.driver_connection
        raw.set_trace_callback(lambda text: said.append((text, None)))
        sent = outgoing.pending(connection, centre.installation, Scope(centre.installation, "unit", "440106"))
        list(outgoing.frames(connection, sent.rows))
        outgoing.counts_of(connection, sent.rows)
        digest = outgoing.digest_of(connection, sent.digest_aggregates)
        incoming.gaps(connection, digest)
        chains.contiguous(connection)
        links.links(connection)
        raw.set_trace_callback(None)
        asked = [text for text, _ in said if "commit_log" in text and text.lstrip().startswith(("SELECT", "INSERT"))]
        assert len(asked) > 6
        plans = [
            (text, detail)
            for text in asked
            for *_, detail in connection.exec_driver_sql("EXPLAIN QUERY PLAN " + text.replace("%", "%%")).all()
        ]
    walks = [(text, detail) for text, detail in plans if detail.startswith("SCAN") and "commit_log" in detail]
    # The keys and the end of the log are found by the first or last entry of an index.
    assert [one for one in walks if "LIMIT 1" not in one[0] and "max(row) FROM commit_log" not in one[0]] == []


def test_holding_more_than_a_peer_says_is_no_gap(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    root = laptop.new_customer()
    settle((laptop, centre))
    laptop.edit(root, phone="1")
    centre.edit(root, fax="2")
    laptop.take(centre.export(laptop))
    assert not laptop.link(centre).has_gaps


def test_an_acknowledgement_from_before_a_loss_says_nothing_any_more(laptop: Node, centre: Node) -> None:
    connect(laptop, centre)
    laptop.new_customer()
    centre.take(laptop.export(centre))
    late = centre.export(laptop)
    with laptop.session.store.at_the_door() as connection:
        links.lower_cursor(connection, centre.installation, (), whole=True)
    laptop.take(late)
    assert laptop.link(centre).basis is None
    # Both of its own, and what the other had sent.
    assert laptop.pending(centre).commits == 3
    settle((laptop, centre))
