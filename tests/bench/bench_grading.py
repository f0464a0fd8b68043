"""Grading 100,000 customers with millions of revenue lines, against the one statement that sums the year's lines."""

import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.services.grading import grade_year  # noqa: E402
from bigclient_desktop.services.revenue import revenue_years  # noqa: E402
from bigclient_desktop.services.session import Session, open_session  # noqa: E402
from tests.bench.big_store import CUSTOMERS, PASSWORD, big_store  # noqa: E402
from tests.bench.timing import Times, peak_memory, report, times_in_turn  # noqa: E402

MEBIBYTE = 1024 * 1024


def summed(session: Session, year: int) -> int:
    """The yardstick: every customer's revenue of the year from its lines."""
    with session.store.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT customer, sum(amount) FROM revenue_line WHERE month BETWEEN ? AND ? GROUP BY customer",
            (f"{year}-01", f"{year}-12"),
        )
        return len(rows.all())


def main(customers: int) -> int:
    session = open_session(big_store(customers), password=PASSWORD)
    year = revenue_years(session)[0]
    started = time.perf_counter()
    lines = grade_year(session, year, "gd-2005")
    first = time.perf_counter() - started
    ours, yardstick = times_in_turn(
        lambda: grade_year(session, year, "gd-2005"), lambda: summed(session, year), rounds=5
    )
    session.close()
    met = report(
        f"grading {len(lines)} customers",
        ours.median / yardstick.median,
        3,
        ours=ours,
        first=Times((first,)),
        one_statement=yardstick,
    )
    return 0 if report("memory while grading", peak_memory() / MEBIBYTE, 500, "MiB") and met else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else CUSTOMERS))
