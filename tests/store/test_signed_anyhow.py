"""Whatever an enrolled author signs: the short way gives the tables of the full merge, and the lists can be made."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.fields import COMPETITOR, CONTACT, CUSTOMER, REVENUE_LINE, VISIT, Entity
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit, read_commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import customer_files, customers, derived, history, rebuild
from tests.store.test_projection import CONTACTS, _Back, append, door

__all__ = ["door"]

ROOT, PERSON = bytes.fromhex("0190aaaa0000700080000000000000a1"), bytes.fromhex(CONTACTS[0])
NAME, CODE, PHONE, TAGS, UNTIL = (
    CUSTOMER.by_name[name].id for name in ("full_name", "credit_code", "phone", "tags", "contract_until")
)
WHOSE, MOBILE = CONTACT.by_name["customer"].id, CONTACT.by_name["mobile"].id
NOWHERE = 65_000
BORN = Operation(Act.CREATE, CUSTOMER.id, ROOT, (NAME, TAGS), ("粤华", ["老客户"]))


def signed(commits: list[list[Operation]]) -> list[Commit]:
    """A commit for each, of one key; each operation on an own earlier value names the commit before."""
    found: list[Commit] = []
    tip = b""
    for number, operations in enumerate(commits, 1):
        told = [one if one.act == Act.CREATE else seen(one, tip) for one in operations]
        place = Place(number, tip, tip, number, number.to_bytes(16))
        made = make_commit(Authorship(b"i" * 16, b"c" * 32, b"n" * 8), place, (1, ROOT), told, lambda header: b"s" * 64)
        found.append(read_commit(made.header, made.signature, made.parts))
        tip = made.id
    return found


def seen(one: Operation, tip: bytes) -> Operation:
    return Operation(one.act, one.entity, one.row, one.fields, one.values, one.part, (tip,) if tip else ())


def assert_both_ways_agree(door: Session, commits: list[Commit], step: int) -> None:
    with suppress(_Back), door.store.at_the_door() as connection:
        for at in range(0, len(commits), step):
            append(connection, commits[at : at + step], 100 + at)
        assert list(rebuild.mismatches(connection)) == []
        derived.refresh(connection, [(1, ROOT)])
        # Everything that shows the customer can be read.
        history.field_changes(connection, bytes([1]) + ROOT)
        history.changes_of(connection, [one.id for one in commits])
        customer_files.customers_by_id(connection, [ROOT.hex()])
        customer_files.all_children(connection, ROOT.hex())
        customer_files.timeline(connection, ROOT.hex(), {})
        customers.rows_of(connection, [ROOT])
        raise _Back


@pytest.mark.parametrize(
    "operations",
    [
        [Operation(Act.SET, 1, ROOT, (NOWHERE,), ("1",))],
        [Operation(Act.SET, 1, ROOT, (), ())],
        [Operation(Act.SET, 1, ROOT, (PHONE, NAME, CODE), ("1", "2", "3"))],
        [Operation(Act.SET, 1, ROOT, (NAME,), ("2",))],
        [Operation(Act.SET, 1, ROOT, (TAGS,), (["乙", "甲"],))],
        [Operation(Act.SET, 1, ROOT, (TAGS,), ("{",))],
        [Operation(Act.ELEMENT, 1, ROOT, (PHONE,), ("1", True))],
        [Operation(Act.ELEMENT, 1, ROOT, (NOWHERE,), ("1", True))],
        [Operation(Act.CREATE, CONTACT.id, PERSON, (WHOSE, NOWHERE), (ROOT, "1"))],
        [Operation(Act.CREATE, CONTACT.id, PERSON, (WHOSE, MOBILE, MOBILE), (ROOT, "1", "2"))],
        [Operation(Act.CREATE, CONTACT.id, PERSON, (MOBILE,), ("1",), 1)],
        [
            Operation(Act.CREATE, CONTACT.id, PERSON, (WHOSE, MOBILE), (ROOT, "1")),
            Operation(Act.CREATE, CONTACT.id, PERSON, (MOBILE,), ("2",), 1),
        ],
    ],
)
@pytest.mark.parametrize("step", [1, 2])
def test_what_the_program_would_never_say(door: Session, operations: list[Operation], step: int) -> None:
    assert_both_ways_agree(door, signed([[BORN], operations]), step)


@pytest.mark.parametrize("value", [["乙", "甲"], ["甲", "甲"], [], "{", "[1", 5, [None], [1, 2], True, b"x"], ids=repr)
def test_a_set_that_is_none(door: Session, value: object) -> None:
    born = Operation(Act.CREATE, 1, ROOT, (NAME, TAGS), ("粤华", value))
    assert_both_ways_agree(door, signed([[born]]), 1)


@pytest.mark.parametrize(
    ("entity", "field", "values"),
    [
        (CUSTOMER, "contract_until", ["甲", "2026-02-30", "", 5, b"x", ["2026-02-28"]]),
        (VISIT, "starts_at", ["甲", "2026-02-28", "2026-02-28T09:00:00", "9999-12-31T20:00:00Z", 5]),
        (REVENUE_LINE, "month", ["甲", "abcd-01", "2026-13", "0000-01", "2026-1", 202601]),
        (REVENUE_LINE, "amount", [1 << 62, -(1 << 62), "1", True, 1.5]),
        (COMPETITOR, "share_percent", ["甲", "NaN", "Infinity", "1E+9", "", 5]),
        (CUSTOMER, "headquarters", ["甲", 5, True]),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_no_value_of_its_field_counts_as_none(door: Session, entity: Entity, field: str, values: list) -> None:
    """Nobody's import, and no page, stops at it."""
    for value in values:
        row, whose = (ROOT, ()) if entity is CUSTOMER else (PERSON, ((entity.by_name["customer"].id, ROOT),))
        given = [(entity.by_name[field].id, value), *whose]
        if entity is REVENUE_LINE and field == "amount":
            given.append((entity.by_name["month"].id, "2026-01"))
        one = Operation(Act.CREATE, entity.id, row, *map(tuple, zip(*given, strict=True)))
        commits = signed([[one]] if entity is CUSTOMER else [[BORN], [one]])
        assert_both_ways_agree(door, commits, 1)
        with suppress(_Back), door.store.at_the_door() as connection:
            append(connection, commits, 100)
            assert connection.exec_driver_sql(f"SELECT {field} FROM {entity.name}").scalars().all() == [None], value
            raise _Back


FIELDS = st.lists(st.sampled_from([NAME, CODE, PHONE, TAGS, UNTIL, WHOSE, MOBILE, NOWHERE]), max_size=3).map(tuple)
VALUES = st.sampled_from(
    ["甲", "2026-02-28", "2026-02-30", "", "{", 5, 1.5, True, None, b"x", ["乙", "甲"], ["甲"], [], [1]]
)


@st.composite
def operation(draw: st.DrawFn) -> Operation:
    act = draw(st.sampled_from(list(Act)))
    entity, row = draw(st.sampled_from([(CUSTOMER.id, ROOT), (CONTACT.id, PERSON), (CONTACT.id, ROOT)]))
    fields = draw(FIELDS)
    values: tuple[object, ...] = tuple(draw(VALUES) for _ in fields)
    if act == Act.EXIST:
        fields, values = (), (draw(st.booleans()),)
    elif act == Act.ELEMENT:
        fields, values = (draw(st.sampled_from([PHONE, TAGS, NOWHERE])),), (draw(VALUES), draw(VALUES))
    return Operation(act, entity, row, fields, values, draw(st.integers(0, 1)))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(operation(), min_size=1, max_size=3), max_size=3), st.integers(1, 3))
def test_anything_signed(door: Session, said: list[list[Operation]], step: int) -> None:
    assert_both_ways_agree(door, signed([[BORN], *said]), step)


def test_a_set_is_told_as_json(door: Session) -> None:
    with suppress(_Back), door.store.at_the_door() as connection:
        append(connection, signed([[BORN]]), 100)
        assert json.loads(connection.exec_driver_sql("SELECT tags FROM customer").scalar_one()) == ["老客户"]
        raise _Back
