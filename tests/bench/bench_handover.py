"""A leaver's customers handed over as one step: read, written, and taken back.

    python tests/bench/bench_handover.py [customers]

Each customer has what years leave: twelve visits of which two are planned, two complaints of which one is open, items,
a demand, contacts. The bar is absolute (issue: 500 customers ≤ 3 s); beside it stands what the signatures alone take.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from bigclient_desktop.domain.staff import Staff  # noqa: E402
from bigclient_desktop.journal.writes import AggregateDraft, NewRow  # noqa: E402
from bigclient_desktop.services.changes import undo  # noqa: E402
from bigclient_desktop.services.people import list_staff, save_staff  # noqa: E402
from bigclient_desktop.services.portfolios import hand_over_portfolio, portfolio  # noqa: E402
from bigclient_desktop.services.session import (  # noqa: E402
    KeyCost,
    Session,
    new_child_id,
    new_row_id,
    set_up,
)
from tests.bench.timing import milliseconds, report  # noqa: E402

UNIT, CUSTOMERS, ROUNDS = "440106", 500, 3
NOW = datetime(2026, 3, 4, 2, tzinfo=UTC)


def main(arguments: Sequence[str]) -> int:
    count = int(arguments[0]) if arguments else CUSTOMERS
    with tempfile.TemporaryDirectory() as folder:
        made = set_up(
            Path(folder) / "s",
            unit=UNIT,
            name="张三",
            position="director",
            password="bench" * 2,
            cost=KeyCost(64, 1, 1),
        )
        met = measure(made.session, count)
        made.session.close()
    return 0 if met else 1


def measure(session: Session, count: int) -> bool:
    save_staff(session, [Staff(unit=UNIT, name=name, position="manager") for name in ("走的", "接的", "另一位")])
    giver, one, other = (
        next(person.id for person in list_staff(session) if person.name == name) for name in ("走的", "接的", "另一位")
    )
    session.store.append(session.writer, list(_drafts(count, giver, other)), "change.sample", "")
    reading, lines = _timed(lambda: portfolio(session, giver, NOW))
    assert len(lines) == count
    takers = {line.customer: (one, other)[place % 2] for place, line in enumerate(lines)}
    sign, told = session.writer.seat.signer(), b"x" * 400
    signing, _ = _timed(lambda: [sign(told) for _ in range(count)])
    written, taken_back = [], []
    for _ in range(ROUNDS):
        written.append(_timed(lambda: hand_over_portfolio(session, giver, takers, NOW))[0])
        assert portfolio(session, giver, NOW) == []
        taken_back.append(_timed(lambda: undo(session))[0])
    details = {"read": milliseconds(reading), "signatures alone": milliseconds(signing)}
    met = report(f"hand-over of {count} customers", sorted(written)[ROUNDS // 2], 3, "s", **details)
    print(f"    its undo: {milliseconds(sorted(taken_back)[ROUNDS // 2])}")
    return met


def _timed(work: Callable[[], object]) -> tuple[float, object]:
    start = time.perf_counter()
    made = work()
    return time.perf_counter() - start, made


def _drafts(count: int, giver: str, other: str) -> Iterator[AggregateDraft]:
    for number in range(count):
        customer = new_row_id()
        lead, deputy = (giver, other) if number % 2 else (other, giver)
        values = {"full_name": f"第{number}号有限公司", "lead_manager": lead, "deputy_manager": deputy}
        rows = [NewRow("customer", customer, values | {"responsible_unit": UNIT, "stage": "maintaining"})]
        rows += [_child("contact", customer, name=f"联系人{one}") for one in range(3)]
        for place in range(12):
            state = "planned" if place < 2 else "done"
            at = NOW + timedelta(days=place if place < 2 else -30 * place)
            rows.append(_child("visit", customer, state=state, starts_at=at, manager=giver, way="visit"))
        for state in ("open", "closed"):
            rows.append(_child("complaint", customer, received_at=NOW, kind="delay", state=state, handler=giver))
        item = {"content": "要办的事", "noted_on": NOW.date(), "responsible": giver}
        rows += [_child("follow_up", customer, kind="need", state=state, **item) for state in ("open", "done")]
        rows.append(_child("demand", customer, state="open", **item))
        yield AggregateDraft("customer", customer, tuple(rows))


def _child(entity: str, customer: str, **values: object) -> NewRow:
    return NewRow(entity, new_child_id(customer), {"customer": customer, **values})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
