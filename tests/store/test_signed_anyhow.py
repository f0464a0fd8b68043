"""Whatever an enrolled author signs: the short way gives the tables of the full merge, and the lists can be made."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.fields import CONTACT, CUSTOMER
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit, read_commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import derived, rebuild
from tests.store.test_projection import CONTACTS, _Back, append, door

__all__ = ["door"]

ROOT, PERSON = bytes.fromhex("0190aaaa0000700080000000000000a1"), bytes.fromhex(CONTACTS[0])
NAME, CODE, PHONE, TAGS = (CUSTOMER.by_name[name].id for name in ("full_name", "credit_code", "phone", "tags"))
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


FIELDS = st.lists(st.sampled_from([NAME, CODE, PHONE, TAGS, WHOSE, MOBILE, NOWHERE]), max_size=3).map(tuple)
VALUES = st.sampled_from(["甲", "", "{", 5, 1.5, True, None, b"x", ["乙", "甲"], ["甲"], [], [1]])


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
