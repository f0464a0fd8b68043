"""Numbers that never came, and what single commits changed from what to what."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from bigclient_desktop.domain.customer_file import CommitChange
from bigclient_desktop.domain.exchange import IncomingRow
from bigclient_desktop.services.customers import customer_file, draft_of, save_customer
from bigclient_desktop.services.exchange_lists import with_missing
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import history
from bigclient_desktop.store.tables import commit_log
from tests.tabs.conftest import add_customers


def came(peer: str, number: int) -> IncomingRow:
    return IncomingRow(peer, peer, number, "delta", datetime.now(UTC), "李四", 100, 1, {}, 1, 0, 0)


def told(rows: list[IncomingRow]) -> list[tuple[str, int, int, bool]]:
    return [(line.peer, line.first, line.last, line.row is None) for line in with_missing(rows)]


def test_missing_numbers_stand_below_the_package_before_which_they_should_have_come():
    assert told([came("a", 5), came("a", 2), came("a", 1)]) == [
        ("a", 5, 5, False),
        ("a", 3, 4, True),
        ("a", 2, 2, False),
        ("a", 1, 1, False),
    ]


def test_numbers_count_from_one_and_for_each_peer_by_itself():
    assert told([came("b", 1), came("a", 3)]) == [("b", 1, 1, False), ("a", 3, 3, False), ("a", 1, 2, True)]
    assert told([came("a", 1), came("a", 2)]) == [("a", 1, 1, False), ("a", 2, 2, False)]
    assert told([]) == []


def test_two_packages_of_one_number_have_one_gap_before_them():
    assert told([came("a", 3), came("a", 3)]) == [("a", 3, 3, False), ("a", 1, 2, True), ("a", 3, 3, False)]


def newest_commit(session: Session) -> bytes:
    with session.store.reading() as connection:
        found = connection.execute(select(commit_log.c.id).order_by(commit_log.c.row.desc()).limit(1)).scalar_one()
    return bytes(found)


def test_a_commit_tells_what_it_changed_and_not_what_came_before_or_after(session):
    identity = add_customers(session, [{"full_name": "天河甲公司", "phone": "020-11111111"}])[0]
    created = newest_commit(session)
    ids = []
    for phone in ("020-22222222", "020-33333333"):
        draft = draft_of(customer_file(session, identity))
        save_customer(session, replace(draft, customer=replace(draft.customer, phone=phone)))
        ids.append(newest_commit(session))
    with session.store.reading() as connection:
        changes = history.changes_of(connection, [created, ids[1]])
    assert changes[ids[1]] == [
        CommitChange("customer", identity, "phone", "020-22222222", "020-33333333", False),
    ]
    assert set(changes) == {created, ids[1]}
    new = {(change.entity, change.field): change for change in changes[created]}
    assert new["customer", "full_name"].new == "天河甲公司"
    assert new["contact", "name"].is_new
