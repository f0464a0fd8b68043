"""How long the sample store takes: 100,000 customers with three years of revenue, through the one door.

    python tests/bench/bench_demo.py [customers]

The store is made in the temporary folder and removed again.
"""

import json
import resource
import sys
import tempfile
import time
from pathlib import Path

from bigclient_desktop.services.demo import open_sample_store
from bigclient_desktop.services.session import KeyCost

TARGET_SECONDS_A_CUSTOMER = 300 / 100_000


def main(customers: int) -> int:
    """Makes the store, tells the figures, and gives 1 where it took too long."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "store"
        start = time.perf_counter()
        made = open_sample_store(folder, customers=customers, cost=KeyCost(64, 1, 1))
        seconds = time.perf_counter() - start
        with made.session.store.reading() as connection:
            lines = connection.exec_driver_sql("SELECT count(*) FROM revenue_line").scalar_one()
        made.session.close()
        size = (folder / "store.db").stat().st_size >> 20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    target = TARGET_SECONDS_A_CUSTOMER * customers
    print(f"{customers:,} customers, {lines:,} revenue lines: {seconds:.0f} s (target: at most {target:.0f} s)")
    print(f"store {size:,} MiB, peak memory {peak} MiB")
    print(json.dumps({"customers": customers, "seconds": round(seconds, 1), "store_mib": size, "peak_mib": peak}))
    return 0 if seconds <= target else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
