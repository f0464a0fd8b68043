"""What is left of a part whose texts named somebody: who may say so, and that nothing else changes by it."""

import random
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.commits import Commit, read_commit
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.redactions import kept_text, operations_in, part_name, part_named, read_kept
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.writes import NewRow, Write
from tests.journal.holders import CUSTOMER, KEY, Seat, revoked, trust_of

ROW = "0190aaaa0000700080000000000000f%d"
SAID = {"full_name": "粤华", "remark": "问曾国强", "phone": "1", "tags": ("重点",)}


def people(given: str = "440106", maker: str = "440106") -> tuple[Seat, Seat, Seat, Seat, Trust]:
    """City, county, a laptop of the maker's unit with the customer on all of them, and the centre of another county."""
    city = Seat("市局", "440100", "centre", "director")
    county = Seat("区局", "440106", "centre", "director")
    laptop = Seat("张三", maker)
    other = Seat("邻局", "440104", "centre", "director")
    laptop.write([NewRow("customer", CUSTOMER, SAID | {"responsible_unit": given})], at=1 << 40)
    for seat in (city, county, other):
        laptop.give(seat)
    return city, county, laptop, other, trust_of((city, county, laptop, other))


def made(seat: Seat) -> Commit:
    return min(seat.held.values(), key=lambda commit: commit.stamp)


def redact(seat: Seat, trust: Trust | None, at: int = 9 << 40, number: int = 1, **values: Any) -> Commit:
    """The customer's first commit without the name, or with whatever the seat says of it."""
    commit = made(seat)
    (operation,) = operations_in(commit, 0)
    entity = {"remark": 125, "responsible_unit": 112, "phone": 36}
    values = {"remark": "问〔已删除〕"} | values
    struck = {(0, operation.fields.index(entity[name])): value for name, value in values.items()}
    said = {"customer": CUSTOMER, "part": part_name((commit.id, 0)), "kept": kept_text([operation], struck)}
    return seat.write([NewRow("redaction", ROW % number, said)], at, seat.auth(trust))


def wiped(commits: Iterable[Commit], *gone: tuple[Commit, int]) -> list[Commit]:
    """The same commits as they are held where the parts went."""
    found = []
    for commit in commits:
        parts = tuple(None if (commit, at) in gone else part for at, part in enumerate(commit.parts))
        found.append(read_commit(commit.header, commit.signature, parts))
    return found


def shown(commits: Iterable[Commit], trust: Trust | None) -> RowState:
    return merge((), Judge(trust, commits))[KEY]


def same_everywhere(commits: list[Commit], first: Commit, trust: Trust | None, seed: int = 0) -> RowState:
    """Held or wiped, in any order: the same rows, the same decisions."""
    without = wiped(commits, (first, 0))
    states = []
    for held in (commits, without, random.Random(seed).sample(without, len(without))):
        judge = Judge(trust, held)
        rows = merge((), judge)
        states.append(
            (
                {key: (state.values, state.heads, state.kinds, state.erased) for key, state in rows.items()},
                judge.parked(),
                judge.owners(),
            )
        )
    assert states[0] == states[1] == states[2]
    return shown(without, trust)


def test_what_is_left_stands_for_the_values_and_nothing_else_changes() -> None:
    _city, county, laptop, _other, trust = people()
    before = shown(county.held.values(), trust)
    later = laptop.edit(trust, 2 << 40, phone="2")
    laptop.give(county)
    redact(county, trust)
    state = same_everywhere(list(county.held.values()), made(county), trust)
    assert state.values == before.values | {"remark": "问〔已删除〕", "phone": "2"}
    assert state.heads["phone"] == (later.id,)
    assert state.heads["remark"] == before.heads["remark"]
    assert state.erased == set()
    assert Judge(trust, county.held.values()).parked() == []


@pytest.mark.parametrize("who", [2, 3])
def test_who_may_not_decide_redacts_nothing(who: int) -> None:
    """P14: neither a laptop nor the centre of another county; their own word goes beside."""
    everyone = people()
    seat, trust = everyone[who], everyone[4]
    redact(seat, trust, remark="是我说的")
    assert shown(seat.held.values(), trust).values["remark"] == "问曾国强"
    assert {reason for _, reason, _ in Judge(trust, seat.held.values()).parked()} == {"no_authority"}
    # Where the part went by a good word, theirs gains nothing either.
    county = everyone[1]
    redact(county, trust, at=3 << 40, number=2)
    county.give(seat)
    state = same_everywhere(list(seat.held.values()), made(seat), trust)
    assert state.values["remark"] == "问〔已删除〕"


def test_a_decision_from_before_rests_on_whose_the_customer_was() -> None:
    """The maker gave the customer to another unit of the same city; its centre decided. Only who stands over the maker
    says that again."""
    city, county, _laptop, other, trust = people(given="440104", maker="440106")
    assert shown(other.held.values(), trust).provisional == {"responsible_unit"}
    other.edit(trust, 5 << 40, code="44010600000001")
    other.give(city)
    other.give(county)
    assert shown(city.held.values(), trust).values["code"] == "44010600000001"
    refused = replace(other, held=dict(other.held))
    redact(refused, trust)
    assert shown(refused.held.values(), trust).values["remark"] == "问曾国强"
    redact(city, trust)
    state = same_everywhere(list(city.held.values()), made(city), trust)
    assert (state.values["code"], state.values["responsible_unit"]) == ("44010600000001", "440104")
    # Nobody else makes it his by another word about the part that went.
    redact(county, trust, at=90 << 40, number=2, responsible_unit="440106")
    county.give(city)
    state = same_everywhere(list(city.held.values()), made(city), trust)
    assert (state.values["code"], state.values["responsible_unit"]) == ("44010600000001", "440104")


def test_two_who_redact_apart_meet_in_the_last_word() -> None:
    city, county, _laptop, _other, trust = people()
    redact(city, trust, at=20 << 40, number=1, remark="问市里")
    redact(county, trust, at=30 << 40, number=2, remark="问区里")
    county.give(city)
    assert same_everywhere(list(city.held.values()), made(city), trust).values["remark"] == "问区里"


def test_of_a_redaction_that_was_itself_erased_the_one_before_is_not_taken() -> None:
    """Somebody else's name stood in what was left: what tells of it now is the later word alone."""
    _city, county, _laptop, _other, trust = people()
    first = redact(county, trust, at=20 << 40, number=1, remark="问李白云")
    gone: Write = NewRow("erasure", ROW % 9, {"customer": CUSTOMER, "parts": (part_name((first.id, 1)),)})
    second = redact(county, trust, at=30 << 40, number=2, remark="问〔已删除〕")
    county.write([gone], 31 << 40, county.auth(trust))
    commits = list(county.held.values())
    for held in (commits, wiped(commits, (made(county), 0), (first, 1))):
        assert shown(held, trust).values["remark"] == "问〔已删除〕"
    # Without the later one nothing is left of the part.
    del county.held[second.id]
    state = shown(wiped(county.held.values(), (made(county), 0), (first, 1)), trust)
    assert state.values["remark"] is None
    assert "remark" in state.erased


def test_a_word_that_was_good_when_the_part_went_outlives_its_author() -> None:
    _city, county, _laptop, _other, trust = people()
    word = redact(county, trust)
    cut = revoked(trust, county)
    held = wiped(county.held.values(), (made(county), 0))
    assert shown(held, cut).values["full_name"] == "粤华"
    assert shown(held, cut).values["remark"] == "问〔已删除〕"
    assert (word.id, "revoked", "") in Judge(cut, held).parked()
    # Where it never counted, nothing went.
    assert shown(county.held.values(), cut).values["remark"] == "问曾国强"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[[]]",
        "{}",
        "[1]",
        '[["a"],["b"]]',
        "[" * 9000,
        '[[{"id":1}]]',
        '[[{"id":"zz"}]]',
        '[[{"no":1}]]',
        "[[1e9]]",
    ],
)
def test_no_such_thing_is_read(text: str) -> None:
    operation = Operation(Act.SET, 1, KEY[1], (36,), ("1",))
    assert read_kept(text, [operation]) is None


def test_every_kind_of_value_comes_back() -> None:
    values = ("text", 5, -1, True, None, b"0123456789abcdef", ["a", "b"], '{"struck":1}')
    operation = Operation(Act.CREATE, 1, KEY[1], tuple(range(1, 9)), values)
    kept = read_kept(kept_text([operation], {(0, 0): "other"}), [operation])
    assert kept is not None
    assert kept.values == (("other", *values[1:]),)
    assert kept.struck == {(0, 0)}
    huge = Operation(Act.SET, 1, KEY[1], (36,), (1 << 64,))
    assert read_kept(kept_text([huge], {}), [huge]) is None


@pytest.mark.parametrize("name", ["", "ab:1", "00" * 32, "00" * 32 + ":x", "zz" * 32 + ":1", "00" * 32 + ":٣"])
def test_what_names_no_part(name: str) -> None:
    assert part_named(name) is None
