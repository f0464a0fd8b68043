"""One session under several threads, as a window and its workers use it."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import bulk, checks, customers, drafts, settings
from bigclient_desktop.services.session import Session, new_row_id
from bigclient_desktop.store.store import Cancelled
from tests.services.making import make_customer, make_draft


def many(count: int) -> list[AggregateDraft]:
    ids = [new_row_id() for _ in range(count)]
    return [
        AggregateDraft("customer", row, (NewRow("customer", row, {"full_name": f"第{at}家", "kind": "commercial"}),))
        for at, row in enumerate(ids)
    ]


def test_threads_share_a_session(session: Session) -> None:
    identity = make_customer(session)
    together = threading.Barrier(4)

    def write(number: int) -> None:
        together.wait()
        for at in range(4):
            make_customer(session, f"第{number}-{at}号有限公司")
            customers.change_field(session, [identity], "tags", (f"{number}-{at}",))

    def read() -> None:
        together.wait()
        for _ in range(15):
            rows = customers.list_customers(session, CustomerQuery(search="号"), 0, 99)
            assert all(row.full_name.endswith("号有限公司") for row in rows)
            assert customers.customer_file(session, identity).customer.full_name
            drafts.save_draft(session, identity, make_draft(session))
            settings.set_setting(session, "width", 7)

    with ThreadPoolExecutor(4) as pool:
        work: list[Callable[[], None]] = [lambda: write(1), lambda: write(2), read, read]
        for done in [pool.submit(one) for one in work]:
            done.result()
    assert customers.count_customers(session, CustomerQuery()) == 9
    assert customers.count_customers(session, CustomerQuery(search="号有限")) == 8
    assert settings.get_setting(session, "width") == 7
    assert checks.check_store(session) == []


def test_a_reader_sees_the_old_state_until_bulk_work_is_done(session: Session) -> None:
    make_customer(session)
    seen = []
    bulk.append_many(
        session,
        many(1500),
        "change.import_customers",
        "1500",
        progress=lambda done: seen.append((done, customers.count_customers(session, CustomerQuery()))),
    )
    assert seen == [(1000, 1), (1500, 1)]
    assert customers.count_customers(session, CustomerQuery()) == 1501


@pytest.mark.parametrize("moment", [0, 1, 2, 3])
def test_cancelled_bulk_work_leaves_nothing(session: Session, moment: int) -> None:
    identity = make_customer(session)
    asked = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > moment

    with pytest.raises(Cancelled):
        bulk.append_many(session, many(1500), "change.import_customers", "1500", cancelled=cancelled)
    assert customers.count_customers(session, CustomerQuery()) == 1
    assert sum(len(keys.ids) for keys in session.store.search._main) <= 1
    draft = customers.draft_of(customers.customer_file(session, identity))
    customers.save_customer(session, replace(draft, customer=replace(draft.customer, phone="1")))
    assert checks.check_store(session) == []


def test_bulk_work_that_fails_in_the_middle_leaves_nothing(session: Session) -> None:
    def some() -> object:
        yield from many(1200)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bulk.append_many(session, some(), "change.import_customers", "1200")
    assert customers.count_customers(session, CustomerQuery()) == 0
    assert checks.check_store(session) == []
