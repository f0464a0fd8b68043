"""A year of packages between machines, some of them lost; then every one again, in any order.

python -m tests.faults.replays [WEEKS [SEED]] does it with a city, a county and two laptops, and says how many.
"""

import random
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.exchange import RESYNC_REQUEST, SNAPSHOT, PackageMade
from bigclient_desktop.services import attachments, exchange
from tests.faults.stores import as_text, differences, told
from tests.services.exchanging import COUNTY, Machine, offices
from tests.services.making import make_customer

LATE = {"package_in", "change_log"}
"""What grows when a package comes that never came before, even if it brings nothing new."""
_MONTH = 4


@dataclass
class Sent:
    """A package with all its files, and for whom."""

    files: list[Path]
    to: Machine
    came: bool


def a_year(links: Sequence[tuple[Machine, Machine]], weeks: int, drawn: random.Random) -> list[Sent]:
    """Edits on all sides and packages over all links, every week; one of four is lost."""
    machines = list({one.name: one for link in links for one in link}.values())
    customers: list[str] = []
    sent: list[Sent] = []
    for week in range(weeks):
        for one in machines:
            _work(one, customers, week, drawn)
        for sender, to in links:
            made = _made(sender, to, week, drawn)
            if made:
                files = [part.path for part in made]
                sent.append(Sent(files, to, made[0].kind == RESYNC_REQUEST or drawn.random() < 0.75))
                if sent[-1].came:
                    to.take(*files)
    for _ in range(6):
        for sender, to in links:
            files = [part.path for part in sender.export(to)]
            if files:
                to.take(*files)
                sent.append(Sent(files, to, True))
    return sent


def _work(one: Machine, customers: list[str], week: int, drawn: random.Random) -> None:
    if week % _MONTH == 0 or not customers:
        person = one.session.staff_id
        row = make_customer(one.session, f"{one.name}{week}公司", lead_manager=person, responsible_unit=COUNTY)
        customers.append(row)
        attachments.add_content(one.session, "customer", row, f"{week}.jpg", b"\xff\xd8\xff\xe0" + drawn.randbytes(900))
    with one.session.store.reading() as connection:
        here = {row.hex() for row in connection.exec_driver_sql("SELECT id FROM customer").scalars()}
    mine = [customer for customer in customers if customer in here]
    for customer in drawn.sample(mine, min(2, len(mine))):
        one.edit(customer, phone=str(week), remark=f"{one.name}{week}")


def _made(sender: Machine, to: Machine, week: int, drawn: random.Random) -> list[PackageMade]:
    if week % 13 == 6 and drawn.random() < 0.5:
        return exchange.request_resync(sender.session, to.id, sender.sticks)
    kind = {"kind": SNAPSHOT} if week % 13 == 9 and drawn.random() < 0.5 else {}
    split = {"split_bytes": 20_000} if drawn.random() < 0.3 else {}
    return sender.export(to, **kind, **split)


def replay(sent: Sequence[Sent], machines: Sequence[Machine], drawn: random.Random) -> int:
    """Everything that came, once more, in any order and any company; gives how many. Not a byte of a table changes."""
    before = {one.name: told(one.session, exactly=True) for one in machines}
    came = [one for one in sent if one.came]
    drawn.shuffle(came)
    for one in came:
        company = [other for other in drawn.sample(came, min(2, len(came))) if other.to is one.to]
        files = [file for each in (one, *company) for file in each.files]
        plan = exchange.plan_import(one.to.session, files)
        assert not plan.accepted
        assert {type(each.refusal).__name__ for each in plan.refused} == {"AlreadyImported"}
    for one in machines:
        after = told(one.session, exactly=True)
        assert after == before[one.name], as_text(differences(before[one.name], after))
    return len(came)


def arrive_late(sent: Sequence[Sent], machines: Sequence[Machine], drawn: random.Random) -> int:
    """What was lost comes after all, in any order: it stands in the register, and nothing else changes."""
    before = {one.name: _settled(one) for one in machines}
    lost = [one for one in sent if not one.came]
    drawn.shuffle(lost)
    for one in lost:
        result = one.to.take(*one.files)
        assert result is not None
        assert (result.new, result.conflicts, result.parked) == (0, 0, 0)
        one.came = True
    for one in machines:
        after = _settled(one)
        assert after == before[one.name], as_text(differences(before[one.name], after))
    return len(lost)


def _settled(one: Machine) -> dict[str, Any]:
    return {name: rows for name, rows in told(one.session).items() if name not in LATE}


def main(weeks: int = 52, seed: int = 1) -> None:
    """City, county and two laptops."""
    drawn = random.Random(seed)
    with tempfile.TemporaryDirectory() as place, offices(Path(place), ("b", COUNTY, "manager", "county")) as found:
        city, county, laptop, other = found.values()
        links = [(laptop, county), (other, county), (county, city), (city, county), (county, laptop), (county, other)]
        sent = a_year(links, weeks, drawn)
        print("sent", len(sent), "again", replay(sent, list(found.values()), drawn), flush=True)
        print("late", arrive_late(sent, list(found.values()), drawn), flush=True)
        print("again", replay(sent, list(found.values()), drawn))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
