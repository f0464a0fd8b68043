"""The tree of a headquarters with 999 branches on two levels, each with visits and revenue: read, and on the screen.

    python tests/bench/bench_tree.py

From the question to the painted view. The yardstick of the same run is the bare statement that reads the same
customers' list rows.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication  # noqa: E402

from bigclient_desktop.domain.working_days import china_today  # noqa: E402
from bigclient_desktop.journal.writes import AggregateDraft, NewRow  # noqa: E402
from bigclient_desktop.services.bulk import append_many  # noqa: E402
from bigclient_desktop.services.organisation_tree import customer_tree  # noqa: E402
from bigclient_desktop.services.session import Session, new_child_id, new_row_id, set_up  # noqa: E402
from bigclient_desktop.widgets.organisation_sheet import OrganisationSheet  # noqa: E402
from tests.bench.timing import Times, report, times_in_turn  # noqa: E402
from tests.conftest import CHEAP_COST, PASSWORD  # noqa: E402
from tests.tabs.revenue_making import add_revenue  # noqa: E402

BRANCHES, MIDDLE, VISITS = 999, 30, 5


def main(arguments: Sequence[str]) -> int:
    app = QApplication([])
    with TemporaryDirectory() as place:
        session = set_up(
            Path(place) / "store", unit="440106", name="张三", position="director", password=PASSWORD, cost=CHEAP_COST
        ).session
        top = _stock(session)
        sheet = OrganisationSheet()
        sheet.resize(1366, 600)
        sheet.show()

        def shown() -> None:
            sheet.show_tree(customer_tree(session, top))
            app.processEvents()

        def bare() -> None:
            with session.store.reading() as connection:
                connection.exec_driver_sql("SELECT * FROM customer_list").all()

        processor = Times(tuple(_processor_seconds(shown) for _ in range(15)))
        whole, read, rows = times_in_turn(shown, lambda: customer_tree(session, top), bare, rounds=15)
        met = report(
            f"tree of {BRANCHES} branches on the screen",
            whole.median * 1000,
            100,
            "ms",
            whole=whole,
            processor=processor,
            reading=read,
            rows=rows,
        )
        session.close()
    return 0 if met else 1


def _processor_seconds(work: Callable[[], object]) -> float:
    """What the work costs where others use the machine as well."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _stock(session: Session) -> str:
    """A headquarters, thirty branches below it, the rest below those in turn."""
    ids = [new_row_id() for _ in range(BRANCHES + 1)]
    drafts = []
    for at, one in enumerate(ids):
        above = None if not at else ids[0] if at <= MIDDLE else ids[1 + at % MIDDLE]
        values = {
            "full_name": f"示例公司第{at}营业部",
            "kind": "commercial",
            "headquarters": above,
            "responsible_unit": "440106",
            "lead_manager": session.staff_id,
        }
        rows = [NewRow("customer", one, values)]
        for day in range(1, VISITS + 1):
            moment = datetime(china_today().year, 1, day, 2, tzinfo=UTC)
            visit = {"customer": one, "state": "done", "starts_at": moment, "manager": session.staff_id, "way": "visit"}
            rows.append(NewRow("visit", new_child_id(one), visit))
        drafts.append(AggregateDraft("customer", one, tuple(rows)))
    append_many(session, drafts, "change.import_customers", str(len(drafts)))
    add_revenue(session, f"{china_today().year}-01", dict.fromkeys(ids, 10000))
    return ids[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
