"""A county's week as its centre takes it in: real package files of thirty enrolled laptops, through the whole program.

    python tests/bench/bench_county.py [rounds] [laptops]

Two kinds of 500 operations a laptop: a week as the program writes it (weeks.py: plans, records with needs and the next
plan, a complaint, edits of files), and new values of five fields of each of 100 customers, where the list and search
row of everybody is made anew.

Yardstick, in the same run on SQLCipher and on one core: the bare signature checks of the same commits, and raw writes
of the same operations: log rows, values by key, heads, and of the list and search rows the columns that change. The
import opens, decrypts and verifies the files, appends, projects, derives, keeps cursors and registers, in one
transaction, on two cores; told apart is the copy of the store that is made before it, which grows with the store and
not with the week. The last figure is one edit in a form in the enrolled store, from the saved form to the end of the
transaction.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.services import customers, enrolment, exchange, exchange_imports  # noqa: E402
from bigclient_desktop.services.session import Session, open_session, set_up  # noqa: E402
from tests.bench import weeks  # noqa: E402
from tests.bench.big_store import CHEAP, PASSWORD  # noqa: E402
from tests.bench.timing import Times, milliseconds, report  # noqa: E402
from tests.bench.yardsticks import Yardstick  # noqa: E402
from tests.services.making import make_draft  # noqa: E402

LAPTOPS, CUSTOMERS, FIELDS = 30, 100, ("phone", "remark", "fax", "postcode", "short_name")
OPERATIONS = 500
KINDS = ("week", "edits")
EDITS = 60


class County:
    """A centre that holds every laptop's customers, and the packages with a week's edits of them."""

    def __init__(self, place: Path, laptops: int, kind: str = "edits") -> None:
        self.place = place
        self.before = place / "centre"
        centre = _machine(self.before, "440100", "director")
        enrolment.become_centre(centre)
        firsts: list[Path] = []
        self.packages: list[Path] = []
        sessions = [_machine(place / f"laptop{n}", "440106", "manager") for n in range(laptops)]
        for n, session in enumerate(sessions):
            _enrol(place / f"e{n}", session, centre)
            _make_customers(session, CUSTOMERS)
            firsts += _export(session, place / f"first{n}")
        exchange.apply_import(centre, exchange.plan_import(centre, firsts, preview=False))
        # Both hear that what was before has arrived, so that the week's packages are the week alone.
        heard: list[Path] = []
        for n, session in enumerate(sessions):
            back = _export(centre, place / f"back{n}", session.writer.installation.hex())
            exchange.apply_import(session, exchange.plan_import(session, back, preview=False))
            heard += _export(session, place / f"heard{n}")
        exchange.apply_import(centre, exchange.plan_import(centre, heard, preview=False))
        self.after_row = _last_row(centre)
        self.roots = _customers(centre)
        for n, session in enumerate(sessions):
            roots = _customers(session)
            if kind == "week":
                weeks.work_a_week(session, roots, OPERATIONS, datetime.now(UTC))
            else:
                for root in roots:
                    _edit(session, root, "9")
            self.packages += _export(session, place / f"week{n}")
            session.close()
        centre.close()

    def take(self, folder: Path) -> tuple[float, float, float, float]:
        """Seconds for reading and checking, for taking in, for the backup within it, and for the same again."""
        shutil.copytree(self.before, folder)
        session = open_session(folder, password=PASSWORD)
        copied, real = 0.0, exchange_imports.automatic_backup

        def backup(*arguments: Any) -> Any:
            nonlocal copied
            start = time.perf_counter()
            try:
                return real(*arguments)
            finally:
                copied += time.perf_counter() - start

        exchange_imports.automatic_backup = backup
        try:
            start = time.perf_counter()
            plan = exchange.plan_import(session, self.packages, preview=False)
            planned = time.perf_counter()
            result = exchange.apply_import(session, plan)
            applied = time.perf_counter()
            assert not result.parked
            assert not result.conflicts
        finally:
            exchange_imports.automatic_backup = real
        assert len(plan.accepted) == len(self.packages)
        assert result.new >= len(self.packages) * CUSTOMERS, result.new
        again = time.perf_counter()
        assert not exchange.plan_import(session, self.packages, preview=False).accepted
        again = time.perf_counter() - again
        self.taken = folder
        session.close()
        return planned - start, applied - planned, copied, again

    def edit(self, count: int) -> tuple[float, ...]:
        """Seconds of one edit each in a form of the enrolled store."""
        session = open_session(self.taken, password=PASSWORD)
        taken = tuple(_edit(session, root, f"{n}") for n, root in enumerate(self.roots[: count + 1]))
        session.close()
        return taken[1:]


def _machine(folder: Path, unit: str, position: str) -> Session:
    return set_up(folder, unit=unit, name="人", position=position, password=PASSWORD, cost=CHEAP).session


def _enrol(folder: Path, session: Session, centre: Session) -> None:
    folder.mkdir()
    request = enrolment.request_enrolment(session, folder / "a.bcrequest", "device")
    enrolment.accept_grant(session, enrolment.grant(centre, request.path, folder / "a.bcpkg").path)


def _make_customers(session: Session, count: int) -> None:
    for n in range(count):
        draft = make_draft(session, f"客户{n}", responsible_unit="440106", lead_manager=session.staff_id, phone="0")
        customers.save_customer(session, draft)


def _edit(session: Session, root: str, value: str) -> float:
    form = customers.draft_of(customers.customer_file(session, root))
    said = dict.fromkeys(FIELDS, value) | {"postcode": "51044" + value[-1]}
    start = time.perf_counter()
    customers.save_customer(session, replace(form, customer=replace(form.customer, **said)))
    return time.perf_counter() - start


def _export(session: Session, folder: Path, peer: str | None = None) -> list[Path]:
    folder.mkdir()
    return [one.path for one in exchange.export_packages(session, peer, folder)]


def _customers(session: Session) -> list[str]:
    with session.store.reading() as connection:
        return [row.hex() for row in connection.exec_driver_sql("SELECT id FROM customer ORDER BY id").scalars()]


def _last_row(session: Session) -> int:
    with session.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT max(row) FROM commit_log").scalar_one())


def bench(kind: str, rounds: int, laptops: int) -> bool:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        county = County(place, laptops, kind)
        county.take(place / "one")
        yardstick = Yardstick(county.before, county.taken, county.after_row, PASSWORD)
        checks, raws, takes = [], [], []
        for n in range(rounds + 1):
            checks.append(yardstick.check())
            raws.append(yardstick.write(place / f"raw{n}"))
            takes.append(county.take(place / f"take{n}"))
        edits = county.edit(EDITS)
    check, raw = Times(tuple(checks[1:])), Times(tuple(raws[1:]))
    planned, applied, copied, again = (Times(tuple(one[k] for one in takes[1:])) for k in range(4))
    whole = Times(tuple(one[0] + one[1] - one[2] for one in takes[1:]))
    met = report(
        f"{laptops} package files of {OPERATIONS} operations ({kind}), everything checked",
        whole.median / (check.median + raw.median),
        1.5,
        whole=whole,
        read=planned,
        taken_in_with_backup=applied,
        backup=copied,
        checks=check,
        raw=raw,
        again=again,
    )
    edit = Times(edits)
    slow = milliseconds(edit.percentile(95))
    return met & report("one edit in a form, enrolled", edit.median * 1000, 10, "ms", edits=edit, p95=slow)


def main(arguments: Sequence[str]) -> int:
    rounds = int(arguments[0]) if arguments else 5
    laptops = int(arguments[1]) if len(arguments) > 1 else LAPTOPS
    met = [bench(kind, rounds, laptops) for kind in KINDS]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
