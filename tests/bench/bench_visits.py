"""Visits: the calendar month of 5,000, a time line of ten years, the today sheet of twelve; clocks of 500 complaints.

python tests/bench/bench_visits.py      makes a store of its own in the temporary folder
"""

import os
import sys
import tempfile
import time as clock
from datetime import date, datetime, time, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bigclient_desktop.domain.complaint_lists import ComplaintQuery  # noqa: E402
from bigclient_desktop.domain.visit_lists import VisitQuery  # noqa: E402
from bigclient_desktop.domain.working_days import china_instant  # noqa: E402
from bigclient_desktop.journal.writes import AggregateDraft, NewRow  # noqa: E402
from bigclient_desktop.services import reminders, visit_plans, visits  # noqa: E402
from bigclient_desktop.services.bulk import append_many  # noqa: E402
from bigclient_desktop.services.complaints import list_complaints  # noqa: E402
from bigclient_desktop.services.session import KeyCost, Session, new_row_id, set_up  # noqa: E402
from bigclient_desktop.services.today import today_bytes, today_sheet  # noqa: E402
from tests.bench.timing import Times, milliseconds, report, times_of  # noqa: E402

NOW = china_instant(date(2026, 3, 31), time(10))
CUSTOMERS, MONTH, YEARS, DAY = 500, 5000, 10, 12


def fill(session: Session) -> list[str]:
    """500 customers with ten visits each in March 2026; the first with ten years of visits and complaints as well."""
    ids = [new_row_id() for _ in range(CUSTOMERS)]

    def visit(customer: str, at: datetime, state: str = "done") -> NewRow:
        values = {
            "customer": customer,
            "state": state,
            "starts_at": at,
            "ends_at": at + timedelta(hours=1),
            "manager": session.staff_id,
            "way": "visit",
            "purpose": "例行走访,了解旺季寄递计划",
            "talk": "介绍国际小包新资费,客户对时限提出疑问,约定准备对比方案。" * 3,
            "result": "有意向",
        }
        return NewRow("visit", new_row_id(), values)

    def complaint(customer: str, at: datetime, state: str) -> list[NewRow]:
        identity = new_row_id()
        values = {
            "customer": customer,
            "number": f"T{identity[-8:]}",
            "received_at": at,
            "kind": "delay",
            "state": state,
        }
        return [
            NewRow("complaint", identity, values | {"service": "express", "handler": session.staff_id}),
            *(
                NewRow(
                    "complaint_event",
                    new_row_id(),
                    {"customer": customer, "complaint": identity, "step": step, "at": at + timedelta(hours=hours)},
                )
                for hours, step in enumerate(("received", "answered", "paused", "resumed"))
            ),
        ]

    def rows(number: int, customer: str):
        name = f"广州市第{number}粤华电子科技有限公司"
        values = {
            "full_name": name,
            "kind": "commercial",
            "division": "440106",
            "town": f"第{number % 20}街道",
            "lead_manager": session.staff_id,
            "postal_address": "天河路1号",
            "stage": "maintaining",
        }
        yield NewRow("customer", customer, values)
        people = {"customer": customer, "name": "区小姐", "mobile": "13800138000", "is_primary": True}
        yield NewRow("contact", new_row_id(), people)
        for step in range(MONTH // CUSTOMERS):
            yield visit(customer, china_instant(date(2026, 3, 1 + (number + step * 3) % 30), time(9 + number % 8)))
        if number < DAY:
            yield visit(customer, china_instant(date(2026, 4, 1), time(9 + number % 8)), "planned")
        yield from complaint(customer, NOW - timedelta(days=number % 20), "open")
        if number == 0:
            for week in range(52 * YEARS):
                yield visit(customer, NOW - timedelta(weeks=week, days=40))
            for month in range(12 * YEARS):
                yield from complaint(customer, NOW - timedelta(days=30 * month + 40), "closed")

    drafts = (AggregateDraft("customer", who, tuple(rows(number, who))) for number, who in enumerate(ids))
    append_many(session, drafts, "change.sample", "bench")
    return ids


def main() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        made = set_up(
            Path(folder) / "store",
            unit="440106",
            name="张三",
            position="manager",
            password="合规的密码 123",
            cost=KeyCost(64, 1, 1),
        )
        session = made.session
        ids = fill(session)
        good = [
            month(session),
            month_shown(session),
            line(session, ids[0]),
            sheet(session),
            first_page(session),
            clocks(session),
            plan(session),
            idle(session),
        ]
        session.close()
    return all(good)


def month(session: Session) -> bool:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    count = len(visits.visit_marks(session, first, last, now=NOW))
    times = times_of(lambda: visits.visit_marks(session, first, last, now=NOW), rounds=9)
    return report("calendar month of 5,000 visits, read", times.median * 1000, 100, "ms", visits=count, times=times)


def month_shown(session: Session) -> bool:
    """From the wish for the month until it is painted in the real tab, another month in between each time."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from bigclient_desktop.background import Background
    from bigclient_desktop.tabs.context import TabContext
    from bigclient_desktop.tabs.visits.tab import VisitsTab
    from bigclient_desktop.widgets.notice import Notices
    from bigclient_desktop.widgets.theme import Theme

    app = QApplication.instance() or QApplication([])
    theme = Theme(app, "light")
    background = Background()
    tab = VisitsTab(TabContext(session, background, Notices()))
    tab.resize(1366, 700)
    tab.page.show_look("month")
    tab.show()
    view, grid, loop = tab.page.calendar, tab.page.ui.calendar, QEventLoop()

    class Painted(QObject):
        """Ends the loop behind the painting of a grid with entries."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and any(grid.entries_of(day) for day in grid._days()):
                QTimer.singleShot(0, loop.quit)
            return False

    painted = Painted()
    grid.viewport().installEventFilter(painted)
    rest = QEventLoop()

    def seconds() -> float:
        view.show_month(date(2025, 1, 1))
        QTimer.singleShot(600, rest.quit)
        rest.exec()
        start = clock.perf_counter()
        view.show_month(date(2026, 3, 1))
        QTimer.singleShot(5000, loop, loop.quit)
        loop.exec()
        return clock.perf_counter() - start

    seconds()
    times = Times(tuple(seconds() for _ in range(9)))
    grid.viewport().removeEventFilter(painted)
    tab.close()
    background.close()
    del theme
    return report("calendar month of 5,000 visits, shown in the tab", times.median * 1000, 100, "ms", times=times)


def line(session: Session, customer: str) -> bool:
    count = len(visits.time_line(session, customer, NOW))
    times = times_of(lambda: visits.time_line(session, customer, NOW), rounds=9)
    return report("time line of 10 years, read", times.median * 1000, 100, "ms", parts=count, times=times)


def sheet(session: Session) -> bool:
    def work() -> bytes:
        return today_bytes(session, [today_sheet(session, date(2026, 4, 1), now=NOW)])

    count = len(today_sheet(session, date(2026, 4, 1), now=NOW).visits)
    times = times_of(work, rounds=5)
    return report("today sheet of 12 visits, read and drawn", times.median, 1, "s", visits=count, times=times)


def first_page(session: Session) -> bool:
    query = VisitQuery()
    times = times_of(lambda: visits.list_visits(session, query, 0, 200, NOW), rounds=9)
    found = times_of(lambda: visits.list_visits(session, VisitQuery(search="yhdz"), 0, 200, NOW), rounds=9)
    return report("list of visits, first page of 200", times.median * 1000, 100, "ms", searched=found)


def clocks(session: Session) -> bool:
    query = ComplaintQuery(states=("open",))
    count = len(list_complaints(session, query, now=NOW))
    times = times_of(lambda: list_complaints(session, query, now=NOW), rounds=5)
    return report("clocks of 500 open complaints", times.median * 1000, 300, "ms", complaints=count, times=times)


def plan(session: Session) -> bool:
    times = times_of(lambda: visit_plans.propose_plan(session, weeks=4, now=NOW), rounds=3)
    return report("plan of four weeks for 500 customers", times.median, 1, "s", times=times)


def idle(session: Session) -> bool:
    """Nothing runs between two reminders: what counts is how long one look takes, and how far off the next one is."""
    found = reminders.reminders(session, NOW, NOW)
    times = times_of(lambda: reminders.reminders(session, NOW, NOW), rounds=3)
    assert found.wake_at is not None
    share = times.median / max((found.wake_at - NOW).total_seconds(), 1)
    return report(
        "reminders, CPU while idle", share * 100, 0.1, "%", look=milliseconds(times.median), next=found.wake_at
    )


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
