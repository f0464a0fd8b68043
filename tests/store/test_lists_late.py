"""The list follows what changes it without speaking of it."""

from hashlib import sha256

import msgspec

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.domain.fields import ORG_UNIT
from bigclient_desktop.journal.commits import Authorship, Place, make_commit
from bigclient_desktop.journal.values import new_child_id, new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, NewValues, operations_of
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.merging import merge_customers
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.erasures import parts_about
from tests.services.making import make_customer
from tests.store.derived_tables import assert_derived_stand
from tests.store.exchanging import Node
from tests.store.test_waiting import frames, knows, nodes, take

__all__ = ["nodes"]


def test_what_cannot_be_read_may_show_that_two_values_clash(nodes: dict[str, Node]) -> None:
    """One of them rests on a commit in a newer format: before that is here nobody knows whether they clash."""
    centre, laptop, stranger = nodes.values()
    root = laptop.new_customer("甲")
    laptop.write(root, NewValues("customer", root, {"full_name": "甲一"}, (born(laptop, root),)))
    take(centre, *frames(laptop, root))
    knows(centre, stranger)
    said = array(stranger, root, 1, b"", NewValues("customer", root, {"full_name": "甲二"}, (born(laptop, root),)))
    header = msgspec.msgpack.encode([2, *said[0][1:], "new"])
    unread = CommitFrame(header, stranger.session.writer.seat.signer()(header), said[1])
    before = sha256(header).digest()
    built = array(stranger, root, 2, before, NewValues("customer", root, {"full_name": "甲三"}, (before,)))
    late = msgspec.msgpack.encode(built[0])
    take(centre, CommitFrame(late, stranger.session.writer.seat.signer()(late), built[1]))
    assert conflicts(centre, root) == 0
    take(centre, unread)
    assert conflicts(centre, root) == 1
    assert_derived_stand(centre.session.store)


def array(node: Node, root: str, number: int, before: bytes, said: NewValues) -> tuple[list[object], tuple]:
    """The header, as it stands in a commit, and the parts."""
    writer = node.session.writer
    author = Authorship(writer.installation, writer.seat.name, writer.incarnation)
    place = Place(100 + number, before, before, (2 << 60) + number, bytes([number]) * 16)
    made = make_commit(author, place, (1, bytes.fromhex(root)), operations_of([said]), writer.seat.signer())
    return msgspec.msgpack.decode(made.header), made.parts


def born(node: Node, root: str) -> bytes:
    return sha256(frames(node, root)[0].header).digest()


def conflicts(node: Node, root: str) -> int:
    with node.session.store.reading() as connection:
        statement = "SELECT has_conflict FROM customer_list WHERE id = ?"
        return connection.exec_driver_sql(statement, (bytes.fromhex(root),)).scalar_one()


def test_revenue_of_a_merged_customer_is_news_of_who_stands_for_him(session: Session) -> None:
    made = sorted(make_customer(session, f"{word}号公司") for word in "一二")
    merge_customers(session, made)
    for customer in made[::-1]:
        line = {"customer": customer, "month": "2025-05", "service": "letters", "amount": 100}
        drafts = [AggregateDraft("customer", customer, (NewRow("revenue_line", new_row_id(), line),))]
        append_many(session, drafts, "change.import_revenue", "")
        assert_derived_stand(session.store, customer)


def test_what_is_erased_of_one_of_the_people_leaves_their_list_by_the_decision_alone(session: Session) -> None:
    """What says how he is named from then on may come later."""
    root, person = unit_row_id("440106"), bytes.fromhex(session.staff_id)
    with session.store.reading() as connection:
        parts = parts_about(connection, bytes.fromhex(root), [("staff", person)], ORG_UNIT)
    assert parts
    gone = NewRow("staff_erasure", new_child_id(root), {"unit": "440106", "parts": tuple(parts)})
    session.store.append(session.writer, [AggregateDraft("org_unit", root, (gone,))], "change.erase", "")
    with session.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT name, mobile FROM staff_list WHERE id = ?", (person,)).all() == [
            connection.exec_driver_sql("SELECT name, mobile FROM staff WHERE id = ?", (person,)).one()
        ]
    assert_derived_stand(session.store)
