"""Units and people at 100,000 customers: the tree, one unit's card with its loads, and the chart arranged.

    python tests/bench/bench_units.py [customers]

The bars are of this project: a click in the tree must not be felt. Beside them stands a baseline of the same run: every
customer of the list counted by unit, with nothing else.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.domain.org_chart import place  # noqa: E402
from bigclient_desktop.services.session import open_session  # noqa: E402
from bigclient_desktop.services.units import chart_of, list_units, unit_file  # noqa: E402
from bigclient_desktop.store.units import responsible_for  # noqa: E402
from tests.bench.big_store import CUSTOMERS, PASSWORD, big_store  # noqa: E402
from tests.bench.timing import Times, report  # noqa: E402

ROUNDS = 9


def main(arguments: Sequence[str]) -> int:
    session = open_session(big_store(int(arguments[0]) if arguments else CUSTOMERS), password=PASSWORD)

    def counted() -> object:
        with session.store.reading() as connection:
            return responsible_for(connection)

    lines = list_units(session)
    chart = chart_of(lines)
    everything = {one.code for one in chart}
    alone = _timed(counted)
    tree, card = _timed(lambda: list_units(session)), _timed(lambda: unit_file(session, session.unit))
    arranged = _timed(lambda: place(chart, everything))
    met = report(f"the tree of {len(lines)} units", tree.median * 1000, 300, "ms", tree=tree, counted_alone=alone)
    met &= report("one unit's card", card.median * 1000, 300, "ms", card=card)
    met &= report(f"the chart of {len(chart)} units arranged", arranged.median * 1000, 50, "ms", chart=arranged)
    session.close()
    return 0 if met else 1


def _timed(work: Callable[[], object]) -> Times:
    found = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        found.append(perf_counter() - start)
    return Times(tuple(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
