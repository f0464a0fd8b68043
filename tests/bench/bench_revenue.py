"""Revenue at 100,000 customers: the first page of a pivot, headquarters with all below them, and the import of 200,000
lines.

The yardstick of the import is what cannot be saved: reading the file with calamine and inserting its rows into a table
of the same columns and indexes in a store encrypted the same way.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from openpyxl import Workbook  # noqa: E402
from python_calamine import CalamineWorkbook  # noqa: E402

from bigclient_desktop.domain.revenue_pivot import PivotQuery, RollUp  # noqa: E402
from bigclient_desktop.journal.values import new_row_id  # noqa: E402
from bigclient_desktop.services.revenue import list_revenue, revenue_years  # noqa: E402
from bigclient_desktop.services.revenue_imports import apply_revenue, plan_revenue  # noqa: E402
from bigclient_desktop.services.session import Session, open_session  # noqa: E402
from bigclient_desktop.store.encryption import open_engine  # noqa: E402
from bigclient_desktop.store.tables import PROJECTED  # noqa: E402
from tests.bench.big_store import CUSTOMERS, PASSWORD, big_store  # noqa: E402
from tests.bench.timing import Times, peak_memory, report  # noqa: E402

LINES = 200_000
SERVICES = ("函件", "速递", "包件", "报刊")
MONTHS = tuple(f"2031-{number:02d}" for number in range(1, 4))
MEBIBYTE = 1024 * 1024


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def pivot(folder: Path) -> bool:
    """The first page in a store just opened, then again."""
    session = open_session(folder, password=PASSWORD)
    year = revenue_years(session)[0]
    customers = timed(lambda: list_revenue(session, PivotQuery(year), 0, 100))
    services = timed(lambda: list_revenue(session, PivotQuery(year, RollUp.SERVICE), 0, 100))
    again = [timed(lambda: list_revenue(session, PivotQuery(year), 0, 100)) for _ in range(6)]
    trees = PivotQuery(year, RollUp.HEADQUARTERS)
    whole = Times(tuple(timed(lambda: list_revenue(session, trees, 0, 100)) for _ in range(6)))
    session.close()
    met = report(
        "pivot of a year, first page just after opening",
        max(customers, services) * 1000,
        300,
        "ms",
        again=Times(tuple(again)),
    )
    return report("pivot of headquarters with everybody below", whole.median * 1000, 1000, "ms", again=whole) and met


def statement_file(session: Session, out: Path) -> None:
    """200,000 lines of as many customers as it takes, three months × four services each."""
    with session.store.reading() as connection:
        names = connection.exec_driver_sql(
            "SELECT code, full_name FROM customer_list WHERE code IS NOT NULL ORDER BY id LIMIT ?",
            (LINES // len(SERVICES) // len(MONTHS) + 1,),
        ).all()
    workbook = Workbook(write_only=True)
    page = workbook.create_sheet("收入")
    page.append(["客户编号", "客户名称", "月份", "业务种类", "收入(元)", "业务量"])
    lines = (
        [code, name, month, service, 100 + number % 977 + 0.5, number % 50]
        for number, (code, name) in enumerate(names)
        for month in MONTHS
        for service in SERVICES
    )
    for _, line in zip(range(LINES), lines, strict=False):
        page.append(line)
    workbook.save(out)


def yardstick(path: Path, folder: Path) -> None:
    """Reads the file, inserts its rows."""
    rows = list(CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows())[1:]
    table = PROJECTED["revenue_line"]
    engine = open_engine(folder / "raw.db", bytes(32), writes=True, size=1)
    customer, statement = bytes.fromhex(new_row_id()), bytes.fromhex(new_row_id())
    with engine.begin() as connection:
        table.create(connection, checkfirst=True)
        connection.exec_driver_sql(
            "INSERT INTO revenue_line (id, made_by, customer, statement, month, service, amount, volume, source_row)"
            " VALUES (?,?,?,?,?,?,?,?,?)",
            [
                (
                    bytes.fromhex(new_row_id()),
                    1,
                    customer,
                    statement,
                    row[2],
                    row[3],
                    int(row[4] * 100),
                    str(row[5]),
                    at,
                )
                for at, row in enumerate(rows)
            ],
        )
    engine.dispose()


def import_apart(folder: Path, path: Path) -> None:
    """In a process of its own: prints seconds and MiB."""
    session = open_session(folder, password=PASSWORD)
    seconds = timed(lambda: apply_revenue(session, plan_revenue(session, path)))
    session.close()
    print(seconds, peak_memory() / MEBIBYTE)


def imported(folder: Path) -> bool:
    with tempfile.TemporaryDirectory(dir=folder.parent) as scratch:
        copy, path = Path(scratch) / "store", Path(scratch) / "statement.xlsx"
        shutil.copytree(folder, copy)
        session = open_session(copy, password=PASSWORD)
        statement_file(session, path)
        session.close()
        raw = timed(lambda: yardstick(path, Path(scratch)))
        command = [sys.executable, __file__, "--import", str(copy), str(path)]
        run = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    ours, memory = map(float, run.stdout.split()[-2:])
    met = report("import of 200,000 revenue lines", ours / raw, 3, ours=f"{ours:.1f} s", yardstick=f"{raw:.1f} s")
    return report("memory while importing", memory, 500, "MiB") and met


def main(customers: int) -> int:
    folder = big_store(customers)
    return 0 if all([pivot(folder), imported(folder)]) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--import"]:
        sys.exit(import_apart(Path(sys.argv[2]), Path(sys.argv[3])))
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else CUSTOMERS))
