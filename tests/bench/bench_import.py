"""The import of a 50,000-row workbook with all checks, against calamine's reading plus a raw insert of its rows.

    python tests/bench/bench_import.py [rows] [rounds]

Both in turn, each round into new encrypted files. The raw insert puts every cell as text into one SQLCipher table, in
one transaction; the import reads, finds headings, converts, checks, matches, signs a commit a customer, projects and
indexes.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from openpyxl import Workbook  # noqa: E402
from python_calamine import CalamineWorkbook  # noqa: E402
from stdnum.cn import uscc  # noqa: E402

from bigclient_desktop.domain.divisions import divisions  # noqa: E402
from bigclient_desktop.services.imports import apply_plan, plan_customers  # noqa: E402
from bigclient_desktop.services.session import set_up  # noqa: E402
from bigclient_desktop.store.encryption import connect  # noqa: E402
from tests.bench.big_store import CHEAP, PASSWORD  # noqa: E402
from tests.bench.timing import Times, ratio, report  # noqa: E402

ROWS = 50_000
ROUNDS = 3
TARGET = 5.0
HEADINGS = (
    "客户编号", "客户全称", "简称", "统一社会信用代码", "客户类型", "客户所属行业", "单位性质", "行政区划",
    "通信地址", "邮政编码", "法定代表人", "注册资本(万元)", "职工人数", "成立日期", "用邮种类", "合同编号",
    "合同到期日期", "联系人", "职务", "手机",
)  # fmt: skip
FAMILY, GIVEN = "王李张刘陈杨黄赵吴周曾区单覃冼", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"


def customers(count: int) -> Iterator[list[Any]]:
    """Rows as offices write them, every one of them right."""
    chance = Random(2005)
    names = (ROOT / "resources/sample/company-short-names.txt").read_text(encoding="utf-8").split("\n")
    words = [line.strip() for line in names if line.strip() and not line.startswith("#")]
    counties = [place for place in divisions() if place.level == "county" and len(place.name) > 2]
    for number in range(count):
        place = counties[number % len(counties)]
        start = f"91{place.code}MA{number:07d}"[:17]
        person = chance.choice(FAMILY) + chance.choice(GIVEN) + chance.choice(GIVEN)
        yield [
            f"{place.code}{number // len(counties) + 1:05d}000",
            f"{place.name}{chance.choice(words)}{number}号有限公司",
            chance.choice(words),
            start + uscc.calc_check_digit(start),
            chance.choice(("商业性", "商业", "政策性")),
            chance.choice(("金融", "制造业", "电信", "医院", "物流")),
            chance.choice(("国有", "民营", "外资")),
            place.name,
            f"{place.name}人民路{number % 999 + 1}号",
            f"5{number % 100_000:05d}",
            person,
            round(chance.uniform(10, 9000), 2),
            chance.randint(5, 5000),
            date(1990, 1, 1) + timedelta(days=chance.randint(0, 10_000)),
            chance.choice(("函件、速递", "速递", "物流;集邮")),
            f"HT{number:08d}",
            date(2027, 1, 1) + timedelta(days=chance.randint(0, 900)),
            chance.choice(FAMILY) + chance.choice(GIVEN),
            chance.choice(("经理", "主任", "办公室主任")),
            f"13{chance.randint(0, 9)}{chance.randint(10_000_000, 99_999_999)}",
        ]


def make_workbook(path: Path, count: int) -> None:
    workbook = Workbook(write_only=True)
    page = workbook.create_sheet("客户")
    page.append(HEADINGS)
    for row in customers(count):
        page.append(row)
    workbook.save(path)


def read_and_insert(path: Path, folder: Path) -> float:
    """The yardstick: what nobody can do without."""
    connection = connect(folder / "raw.db", b"\7" * 32)
    columns = ",".join(f"c{index}" for index in range(len(HEADINGS)))
    marks = ",".join("?" * len(HEADINGS))
    connection.execute(f"CREATE TABLE raw ({columns})")
    start = time.perf_counter()
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO raw VALUES ({marks})", ([str(cell) for cell in row] for row in rows))
    connection.execute("COMMIT")
    taken = time.perf_counter() - start
    connection.close()
    return taken


def import_workbook(path: Path, folder: Path) -> tuple[float, float]:
    """Seconds for planning and for applying."""
    session = set_up(folder, unit="440000", name="管理员", position="director", password=PASSWORD, cost=CHEAP).session
    start = time.perf_counter()
    plan = plan_customers(session, path)
    planned = time.perf_counter()
    result = apply_plan(session, plan)
    done = time.perf_counter()
    session.close()
    assert (result.added, result.errors) == (len(plan.rows), ()), result
    return planned - start, done - planned


def in_new_folder(work: Callable[[Path, Path], Any], path: Path) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        return work(path, Path(folder))


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "customers.xlsx"
        make_workbook(path, count)
        taken = [(in_new_folder(read_and_insert, path), in_new_folder(import_workbook, path)) for _ in range(rounds)]
    yardstick = Times(tuple(raw for raw, _ in taken))
    planning = Times(tuple(parts[0] for _, parts in taken))
    applying = Times(tuple(parts[1] for _, parts in taken))
    whole = Times(tuple(sum(parts) for _, parts in taken))
    met = report(
        f"import of {count:,} rows",
        ratio(whole, yardstick),
        TARGET,
        yardstick=yardstick,
        planning=planning,
        applying=applying,
    )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
