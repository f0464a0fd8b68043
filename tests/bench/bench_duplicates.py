"""Doubles among 100,000 customers: the whole store, and one name while it is typed.

    python tests/bench/bench_duplicates.py [customers] [names]

The bars are absolute (issue: 60 s and 1 GiB for the whole store, 100 ms for one name); beside them stands a baseline of
the same run: reading the same columns and working out what each customer is recognised by, with no comparison at all.
The memory is the growth of the process from the opened store, with what the search index takes.
"""

import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.domain.customer_file import CustomerQuery  # noqa: E402
from bigclient_desktop.services import customers, duplicates  # noqa: E402
from bigclient_desktop.services.session import open_session  # noqa: E402
from bigclient_desktop.store.duplicates import all_traits  # noqa: E402
from tests.bench.big_store import CUSTOMERS, PASSWORD, big_store  # noqa: E402
from tests.bench.timing import Times, milliseconds, report  # noqa: E402

NAMES = 60


def main(arguments: Sequence[str]) -> int:
    session = open_session(big_store(int(arguments[0]) if arguments else CUSTOMERS), password=PASSWORD)
    before = _peak()
    start = time.perf_counter()
    with session.store.reading() as connection:
        all_traits(connection)
    reading = time.perf_counter() - start
    start = time.perf_counter()
    pairs = duplicates.find_duplicates(session)
    whole = time.perf_counter() - start
    grown = _peak() - before
    met = report(f"{len(pairs)} pairs over the whole store", whole, 60, "s", reading_alone=Times((reading,)))
    met &= report("memory it takes", grown / 1024, 1024, "MiB")
    rows = customers.list_customers(session, CustomerQuery(), 0, int(arguments[1]) if len(arguments) > 1 else NAMES)
    typed = []
    for row in rows:
        draft = customers.new_customer_draft(session)
        typed_in = {name: getattr(row, name) for name in ("full_name", "phone", "postal_address", "division")}
        draft = replace(draft, customer=replace(draft.customer, **typed_in))
        start = time.perf_counter()
        duplicates.possible_duplicates(session, draft)
        typed.append(time.perf_counter() - start)
    each = Times(tuple(typed))
    slow = milliseconds(each.percentile(95))
    met &= report("one name while typing", each.median * 1000, 100, "ms", names=each, p95=slow)
    session.close()
    return 0 if met else 1


def _peak() -> int:
    """Peak memory of the process so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
