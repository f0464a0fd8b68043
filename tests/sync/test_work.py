"""P17: what an import has the database do depends on the package, not on how much the store holds."""

from pathlib import Path

import pytest

from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from tests.services.exchanging import COUNTY, Machine, offices, settle
from tests.services.making import make_customer

OTHERS = 3000
_EVERY = 100
"""Instructions of SQLite's virtual machine between two counts."""


def instructions(centre: Machine, package: Path) -> int:
    """How many the import of a package takes at the door, its preview included, in hundreds."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    with centre.session.store.at_the_door() as connection:
        raw = connection.connection.driver_connection
    raw.set_progress_handler(count, _EVERY)
    assert centre.take(package) is not None
    raw.set_progress_handler(None, _EVERY)
    return counted


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path) as found:
        yield found


def test_an_import_does_as_much_in_a_large_store_as_in_a_small_one(places):
    city, county, laptop = places.values()
    mine = [make_customer(laptop.session, f"客户{n}公司", lead_manager=laptop.session.staff_id) for n in range(20)]
    settle(city, county, laptop)
    taken = []
    for value in ("1", "2"):
        for customer in mine:
            laptop.edit(customer, phone=value, remark=value)
        (made,) = laptop.export(county)
        taken.append(instructions(county, made.path))
        others = [new_row_id() for _ in range(OTHERS)]
        rows = [NewRow("customer", one, {"full_name": f"别家{one}", "responsible_unit": COUNTY}) for one in others]
        drafts = [AggregateDraft("customer", one, (row,)) for one, row in zip(others, rows, strict=True)]
        county.session.store.append(county.session.writer, drafts, "change.test", "")
    small, large = taken
    assert small > 50
    assert large <= small * 1.3
