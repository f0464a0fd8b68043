"""The store's side of the exchange: what a growing store costs an export, what an import costs beyond the unavoidable.

    python tests/bench/bench_sync.py [rounds] [log rows of the large store]

Yardsticks, all in the same run on SQLCipher and on one core: the bare signature checks of the same commits; raw writes
of what the import leaves behind (log rows, values by key, heads, and of list and search rows the columns that differ);
the updates by key alone. An import checks, reads, appends, projects and derives: here all packages in one append, while
the program appends package by package (bench_county.py).
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.domain.exchange import CommitFrame, Scope  # noqa: E402
from bigclient_desktop.journal.commits import read_commit  # noqa: E402
from bigclient_desktop.journal.values import new_row_id  # noqa: E402
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, NewValues  # noqa: E402
from bigclient_desktop.services.session import Session, open_session, set_up  # noqa: E402
from bigclient_desktop.signing.keys import Verifier  # noqa: E402
from bigclient_desktop.store import incoming, links, outgoing  # noqa: E402
from bigclient_desktop.store.collecting import without_collecting  # noqa: E402
from bigclient_desktop.store.encryption import connect  # noqa: E402
from tests.bench.big_store import CHEAP, PASSWORD  # noqa: E402
from tests.bench.timing import Times, report  # noqa: E402
from tests.bench.yardsticks import Yardstick  # noqa: E402

LAPTOPS, OPERATIONS, PER_COMMIT = 30, 500, 5
FIELDS = ("phone", "remark", "fax", "postcode", "short_name")
PEER = "aa" * 16
CHANGES = 1000
SMALL, LARGE = 10_000, 1_000_000


def new_session(folder: Path) -> Session:
    return set_up(folder, unit="440100", name="中心", position="director", password=PASSWORD, cost=CHEAP).session


def make_customers(session: Session, count: int) -> list[str]:
    roots = [new_row_id() for _ in range(count)]
    drafts = [
        AggregateDraft("customer", root, (NewRow("customer", root, {"full_name": f"客户{n}", "phone": "0"}),))
        for n, root in enumerate(roots)
    ]
    session.store.append(session.writer, drafts, "change.test", "")
    return roots


def edits(session: Session, roots: list[str], value: str) -> None:
    """One commit a customer, a new value of PER_COMMIT fields."""
    with session.store.reading() as connection:
        made = dict(
            connection.exec_driver_sql("SELECT c.id, l.id FROM customer c JOIN commit_log l ON l.row = c.made_by").all()
        )
    drafts = [
        AggregateDraft(
            "customer",
            root,
            tuple(
                NewValues("customer", root, {name: value}, (made[bytes.fromhex(root)],)) for name in FIELDS[:PER_COMMIT]
            ),
        )
        for root in roots
    ]
    session.store.append(session.writer, drafts, "change.test", "")


def frames_after(session: Session, row: int) -> list[CommitFrame]:
    with session.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT row FROM commit_log WHERE row > ? ORDER BY row", (row,)).scalars()
        return list(outgoing.frames(connection, list(rows)))


def last_row(session: Session) -> int:
    with session.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar())


def timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


class County:
    """A centre that holds the customers, and the packages of thirty laptops about them."""

    def __init__(self, folder: Path) -> None:
        session = new_session(folder / "made")
        count = LAPTOPS * OPERATIONS // PER_COMMIT
        roots = make_customers(session, count)
        self.before = folder / "before"
        self.row = row = last_row(session)
        session.close()
        shutil.copytree(folder / "made", self.before)
        session = open_session(folder / "made", password=PASSWORD)
        edits(session, roots, "9")
        found = frames_after(session, row)
        self.certificate = session.writer.seat.certificate
        session.close()
        each = len(found) // LAPTOPS
        self.packages = [found[n * each : (n + 1) * each] for n in range(LAPTOPS)]
        self.frames = found

    def yardstick(self, folder: Path) -> Yardstick:
        """The checks and the writes of one import of all packages, bare."""
        self.take(folder, keep=True)
        made = Yardstick(self.before, folder, self.row, PASSWORD)
        shutil.rmtree(folder)
        return made

    def update(self, folder: Path) -> float:
        """Seconds for the updates by key alone."""
        shutil.copytree(self.before, folder)
        session = open_session(folder, password=PASSWORD)
        key = session.store.file_key
        session.close()
        rows = [("9", read_commit(frame.header, frame.signature, frame.parts).aggregate[1]) for frame in self.frames]
        raw = connect(folder / "store.db", key)
        start = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        for name in FIELDS[:PER_COMMIT]:
            raw.executemany(f"UPDATE customer SET {name} = ? WHERE id = ?", rows)
        updated = time.perf_counter() - start
        raw.execute("COMMIT")
        raw.close()
        shutil.rmtree(folder)
        return updated

    def take(self, folder: Path, *, keep: bool = False) -> tuple[float, float, float]:
        """Seconds for the whole import, for values and heads alone, and for the same packages again."""
        shutil.copytree(self.before, folder)
        session = open_session(folder, password=PASSWORD)
        verifier = Verifier(self.certificate)
        appended = 0.0

        def import_all() -> None:
            nonlocal appended
            with without_collecting(), session.store.at_the_door() as connection:
                arrived = []
                for package in self.packages:
                    ids = [sha256(frame.header).digest() for frame in package]
                    fresh = incoming.unknown(connection, ids)
                    for identity, frame in zip(ids, package, strict=True):
                        if identity in fresh:
                            assert verifier.accepts(frame.signature, frame.header)
                            arrived.append((read_commit(frame.header, frame.signature, frame.parts), frame))
                spent = 0.0
                real = incoming.project

                def watched(*arguments: Any) -> Any:
                    nonlocal spent
                    start = time.perf_counter()
                    try:
                        return real(*arguments)
                    finally:
                        spent += time.perf_counter() - start

                incoming.project = watched
                try:
                    incoming.append(connection, arrived, incoming.source_of(PEER, 1))
                finally:
                    incoming.project = real
                appended = spent

        first = timed(import_all)
        only = appended
        again = timed(import_all)
        session.close()
        if not keep:
            shutil.rmtree(folder)
        return first, only, again


def bench_import(rounds: int) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        county = County(folder)
        bare = county.yardstick(folder / "first")
        taken = []
        for n in range(rounds + 1):
            taken.append(
                (
                    bare.check(),
                    bare.write(folder / f"raw{n}"),
                    county.update(folder / f"updated{n}"),
                    *county.take(folder / f"take{n}"),
                )
            )
    check, raw, updates, whole, only, again = (Times(column) for column in zip(*taken[1:], strict=True))
    met = report(
        f"{LAPTOPS} packages of {OPERATIONS} operations, everything checked",
        whole.median / (check.median + raw.median),
        1.5,
        whole=whole,
        checks=check,
        raw=raw,
        applied=only,
    )
    met &= report("apply against a raw UPDATE by key", updates.median / only.median, 0.40, at_least=True, raw=updates)
    met &= report("a known package again", whole.median / again.median, 3.0, at_least=True, again=again)
    return met


class Grown:
    """A store with a log of this many rows, and CHANGES since the peer's last acknowledgement."""

    def __init__(self, folder: Path, rows: int) -> None:
        self.session = new_session(folder)
        roots = make_customers(self.session, CHANGES)
        acked = last_row(self.session)
        with self.session.store.at_the_door() as connection:
            links.keep_link(connection, PEER, name="peer", unit="440000", relation="parent")
            # The log of the large store is filled with rows of the same shape, without their tables.
            connection.exec_driver_sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                " INSERT INTO commit_log SELECT ? + i, randomblob(32), certificate, incarnation, 1000000 + i,"
                " x'01' || randomblob(16), stamp, action, header, signature, parts, source"
                " FROM n, commit_log WHERE row = ?",
                (rows - acked, acked, acked),
            )
            connection.exec_driver_sql("UPDATE link SET acked_row = ?, acked_scope = 'all::'", (rows,))
            connection.exec_driver_sql(
                "INSERT INTO link_aggregate SELECT ?, aggregate, ?, 'sent' FROM commit_log WHERE row <= ? GROUP BY 2",
                (bytes.fromhex(PEER), rows, rows),
            )
        edits(self.session, roots, "9")

    def export(self) -> float:
        """What the store does of an export, but for signing and encryption, which are the same in both."""
        with self.session.store.reading() as connection:
            start = time.perf_counter()
            sent = outgoing.pending(connection, PEER, Scope(PEER, "all"))
            found = sum(len(frame.header) for frame in outgoing.frames(connection, sent.rows))
            outgoing.counts_of(connection, sent.rows)
            outgoing.digest_of(connection, sent.digest_aggregates)
            taken = time.perf_counter() - start
        assert sent.commits == CHANGES
        assert found
        return taken


def bench_growth(rounds: int, large: int) -> bool:
    with tempfile.TemporaryDirectory() as name:
        stores = [Grown(Path(name) / str(rows), rows) for rows in (SMALL, large)]
        taken = [[store.export() for store in stores] for _ in range(rounds + 1)][1:]
        for store in stores:
            store.session.close()
    small, big = (Times(tuple(column)) for column in zip(*taken, strict=True))
    return report(
        f"{CHANGES:,} changes in a log of {large:,} rows against one of {SMALL:,}",
        big.median / small.median,
        1.3,
        small=small,
        large=big,
    )


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    large = int(sys.argv[2]) if len(sys.argv) > 2 else LARGE
    met = bench_import(rounds)
    met &= bench_growth(rounds, large)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
