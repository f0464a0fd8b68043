"""A sample store of 100,000 customers that the benches share; made once (some minutes), then found again.

python tests/bench/big_store.py [customers]     makes it and prints its folder
"""

import hashlib
import sys
import tempfile
from pathlib import Path

from bigclient_desktop.domain import fields
from bigclient_desktop.services.demo import PASSWORD, open_sample_store
from bigclient_desktop.services.session import KeyCost
from bigclient_desktop.store import tables

CUSTOMERS, UNIT = 100_000, "440000"
CHEAP = KeyCost(64, 1, 1)
"""Unlocking with it takes no time worth counting, so that a figure shows the store and not Argon2id."""

__all__ = ["CHEAP", "CUSTOMERS", "PASSWORD", "big_store"]


def big_store(customers: int = CUSTOMERS) -> Path:
    """The folder of the sample store, under the system's temporary one; the same seed gives the same customers. It is
    the province's, which sees them all.

    Another shape of the tables gives another folder, so that no figure rests on a store that was made differently.
    """
    shape = hashlib.sha256(b"".join(Path(module.__file__).read_bytes() for module in (fields, tables)))
    folder = Path(tempfile.gettempdir()) / f"bigclient-bench-{UNIT}-{customers}-{shape.hexdigest()[:8]}"
    open_sample_store(folder, unit=UNIT, customers=customers, cost=CHEAP).session.close()
    return folder


if __name__ == "__main__":
    print(big_store(int(sys.argv[1]) if len(sys.argv) > 1 else CUSTOMERS))
