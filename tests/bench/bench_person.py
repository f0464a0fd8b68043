"""A person looked up in everything that was ever written, and erased, at 100,000 customers with three years of work.

    python tests/bench/bench_person.py [customers]

The yardstick of the search is reading the bytes of the whole log once: what a search without an index cannot undercut.
The erasure is timed from the decision to the last byte gone; it is about one person, so that it does not grow with the
store.
"""

import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.domain.customer_file import CustomerQuery  # noqa: E402
from bigclient_desktop.services import customers, erasure, personal_data  # noqa: E402
from bigclient_desktop.services.session import open_session  # noqa: E402
from tests.bench.big_store import CUSTOMERS, PASSWORD, big_store  # noqa: E402
from tests.bench.timing import Times, ratio, report, times_in_turn  # noqa: E402

ROUNDS = 3


def main(arguments: Sequence[str]) -> int:
    with TemporaryDirectory() as place:
        # The sample store serves other benches, and nothing brings an erased person back.
        copy = Path(place) / "store"
        shutil.copytree(big_store(int(arguments[0]) if arguments else CUSTOMERS), copy)
        return _measure(copy)


def _measure(folder: Path) -> int:
    session = open_session(folder, password=PASSWORD)
    rows = customers.list_customers(session, CustomerQuery(units=(session.unit,)), 0, 50)
    name = next(row.contact for row in rows if row.contact)

    def read_all() -> None:
        with session.store.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM commit_log WHERE instr(parts, x'00ff00ff') > 0").scalar()

    search, reading = times_in_turn(lambda: personal_data.find_person(session, name), read_all, rounds=ROUNDS)
    met = report("one person in the whole log", ratio(search, reading), 3, "×", search=search, log=reading)
    findings = personal_data.find_person(session, name)
    one = next(place for place in findings.places if place.may_be_erased and place.entity == "contact")
    start = time.perf_counter()
    erasure.erase_rows(session, [(one.customer, one.entity, one.row)], "测量")
    taken = Times((time.perf_counter() - start,))
    met &= report("one person erased", taken.median, 2, "s", places=len(findings.places))
    session.close()
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
