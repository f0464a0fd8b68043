"""Run as a program: a write to a store, killed at random moments, and a look at what is left.

`store_kills.py save|bulk|password|set_up FOLDER` prints {"kills": n, "old": n, "new": n}; a state between stops it
with a traceback.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import bulk, checks, customers
from bigclient_desktop.services.passwords import change_password
from bigclient_desktop.services.session import (
    KeyCost,
    Session,
    WrongPassword,
    new_row_id,
    open_session,
    set_up,
    store_is_here,
)

COST = KeyCost(64, 1, 1)
FIRST, SECOND = "first password", "second password"
ROUNDS = 12
SHORTER = 40
"""So often the moments may be drawn from half the length before."""
MANY = 60


def killed_after(seconds: float, prepare: Callable[[], Callable[[], object]]) -> bool:
    """Does what `prepare` gives in a child killed so many seconds after it began; False if it was done by then."""
    ready, begun = os.pipe()
    child = os.fork()
    if not child:
        work = prepare()
        os.write(begun, b".")
        work()
        os._exit(0)
    os.close(begun)
    assert os.read(ready, 1) == b"."
    os.close(ready)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def sweep(prepare: Callable[[], Callable[[], object]], state: Callable[[], str]) -> dict[str, int]:
    """Lets it be once, kills it at the very start, and then at random moments of its length."""
    length = timed(prepare)
    counts = {"kills": 0, "old": 0, "new": 0}
    counts[state()] += 1
    moments = random.Random(2005)

    def kill(seconds: float) -> None:
        counts["kills"] += killed_after(seconds, prepare)
        counts[state()] += 1

    for seconds in (0.0, *(moments.uniform(0, length) for _ in range(ROUNDS))):
        kill(seconds)
    # A machine that was busier when it was measured than it is now is done before it is killed: on, earlier each time.
    for _ in range(SHORTER):
        if counts["kills"] >= 3 and counts["old"]:
            break
        length /= 2
        kill(moments.uniform(0, length))
    return counts


def timed(prepare: Callable[[], Callable[[], object]]) -> float:
    """How long the work takes undisturbed, in a child of its own."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        work = prepare()
        started = time.perf_counter()
        work()
        os.write(write, str(time.perf_counter() - started).encode())
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    return float(os.read(read, 100))


def session_of(folder: Path) -> Session:
    return open_session(folder, password=FIRST)


def sound(session: Session) -> None:
    problems = [finding.finding_key for finding in checks.check_store(session)]
    assert problems == [], problems


def saves(folder: Path) -> dict[str, int]:
    made = set_up(folder, unit="440106", name="张三", position="manager", password=FIRST, cost=COST).session
    draft = customers.new_customer_draft(made)
    values = {
        "full_name": "粤华",
        "industry": "telecom",
        "postal_address": "天河路",
        "postcode": "510000",
        "phone": "0",
    }
    customers.save_customer(made, replace(draft, customer=replace(draft.customer, **values)))
    made.close()
    identity, last = draft.customer.id, ["0"]

    def prepare() -> Callable[[], object]:
        session = session_of(folder)
        form = customers.draft_of(customers.customer_file(session, identity))
        number = str(int(form.customer.phone or "0") + 1)
        people = (*form.contacts, Contact(new_row_id(), name=f"第{number}位", mobile=number))
        filled = replace(form, customer=replace(form.customer, phone=number, remark=number), contacts=people)
        return lambda: customers.save_customer(session, filled)

    def state() -> str:
        session = session_of(folder)
        sound(session)
        found = customers.customer_file(session, identity)
        session.close()
        number = found.customer.phone or "0"
        assert found.customer.remark == (number if number != "0" else None)
        assert len(found.contacts) == int(number)
        before, last[0] = last[0], number
        assert int(number) - int(before) in (0, 1)
        return "old" if number == before else "new"

    return sweep(prepare, state)


def bulks(folder: Path) -> dict[str, int]:
    set_up(folder, unit="440106", name="张三", position="manager", password=FIRST, cost=COST).session.close()
    last = [0]

    def prepare() -> Callable[[], object]:
        session = session_of(folder)
        ids = [new_row_id() for _ in range(MANY)]
        values = {"kind": "commercial", "industry": "telecom"}
        drafts = [
            AggregateDraft("customer", row, (NewRow("customer", row, values | {"full_name": f"第{at}家"}),))
            for at, row in enumerate(ids)
        ]
        return lambda: bulk.append_many(session, drafts, "change.import_customers", str(MANY))

    def state() -> str:
        session = session_of(folder)
        sound(session)
        count = customers.count_customers(session, CustomerQuery())
        session.close()
        before, last[0] = last[0], count
        assert count - before in (0, MANY)
        return "old" if count == before else "new"

    return sweep(prepare, state)


def passwords(folder: Path) -> dict[str, int]:
    set_up(folder, unit="440106", name="张三", position="manager", password=FIRST, cost=COST).session.close()
    last = [FIRST]

    def prepare() -> Callable[[], object]:
        session = open_session(folder, password=last[0])
        other = SECOND if last[0] == FIRST else FIRST
        return lambda: change_password(session, last[0], other)

    def state() -> str:
        opened = []
        for password in (FIRST, SECOND):
            try:
                open_session(folder, password=password).close()
                opened.append(password)
            except WrongPassword:
                continue
        (password,) = opened
        before, last[0] = last[0], password
        return "old" if password == before else "new"

    return sweep(prepare, state)


def set_ups(folder: Path) -> dict[str, int]:
    def once() -> object:
        return set_up(folder, unit="440106", name="张三", position="manager", password=FIRST, cost=COST)

    def state() -> str:
        if store_is_here(folder):
            session, found = session_of(folder), "new"
        else:
            # What was cut short keeps nobody from setting up again.
            session, found = (
                set_up(folder, unit="440106", name="李四", position="manager", password=FIRST, cost=COST).session,
                "old",
            )
        sound(session)
        assert session.person_name == {"new": "张三", "old": "李四"}[found]
        session.close()
        shutil.rmtree(folder)
        return found

    return sweep(lambda: once, state)


if __name__ == "__main__":
    work = {"save": saves, "bulk": bulks, "password": passwords, "set_up": set_ups}[sys.argv[1]]
    print(json.dumps(work(Path(sys.argv[2]))))
