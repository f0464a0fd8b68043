"""The rule of rights, as a table: position × level × what the customer is to one × action."""

import pytest

from bigclient_desktop.domain.access import (
    Action,
    Owned,
    Person,
    Relation,
    Sight,
    may_with,
    positions_for,
    refusal,
    relation_to_unit,
    relations,
    sight,
    sources,
)
from bigclient_desktop.domain.positions import POSITIONS
from bigclient_desktop.domain.reference import document

ME = "0a" * 16

# Of each level a unit with one of its own, one below, one above and a sibling ("" where there is none).
LEVELS = {
    "province": {"own": "440000", "below": "440106", "above": "", "sibling": ""},
    "city": {"own": "440100", "below": "440106", "above": "440000", "sibling": "440300"},
    "specialty": {"own": "440100-LP", "below": "", "above": "440100", "sibling": "440100-EL"},
    "county": {"own": "440106", "below": "440106-001", "above": "440100", "sibling": "440104"},
    "town_branch": {"own": "441900-121", "below": "", "above": "441900", "sibling": "441900-101"},
    "sub_branch": {"own": "440106-001", "below": "", "above": "440106", "sibling": "440106-002"},
}

CENTRE = {"manager", "administrator", "deputy", "director"}
KEEPING = CENTRE - {"manager"}
DECIDING = {"deputy", "director"}
# Action: who of his own unit, of one below, who holds it elsewhere, whose unit serves it. Above and sibling: nobody.
TABLE = {
    Action.SEE_FILE: (CENTRE, CENTRE, CENTRE, CENTRE),
    Action.SEE_PHONES: (CENTRE, KEEPING, CENTRE, CENTRE),
    Action.REVEAL_PHONES: (CENTRE, CENTRE, CENTRE, CENTRE),
    Action.EDIT: (CENTRE, KEEPING, CENTRE, CENTRE),
    Action.DELETE: (CENTRE, KEEPING, CENTRE, set()),
    Action.EXPORT: (CENTRE, KEEPING, CENTRE, CENTRE),
    Action.PRINT: (CENTRE, KEEPING, CENTRE, CENTRE),
    Action.HAND_OVER: (CENTRE, KEEPING, CENTRE, set()),
    Action.DECIDE: (DECIDING, DECIDING, set(), set()),
    Action.MERGE: (DECIDING, DECIDING, set(), set()),
    Action.ERASE: (DECIDING, DECIDING, set(), set()),
    Action.MANAGE_PEOPLE: (KEEPING, KEEPING, set(), set()),
    Action.MANAGE_UNITS: (KEEPING, KEEPING, set(), set()),
    Action.SET_RULES: (KEEPING, KEEPING, set(), set()),
    Action.KEEP_BOOKS: (CENTRE, CENTRE, set(), set()),
    Action.READ_AUDIT: (KEEPING, KEEPING, set(), set()),
}

EVERY = [(position.code, level, action) for position in POSITIONS for level in LEVELS for action in Action]


@pytest.mark.parametrize(("position", "level", "action"), EVERY, ids="-".join)
def test_rights(position: str, level: str, action: Action) -> None:
    units = LEVELS[level]
    me = Person(position, units["own"], ME)
    own, below, held, served = TABLE[action]
    assert may_with(me, action, Owned(units["own"])) == (position in own)
    assert may_with(me, action, Owned()) == (position in own)
    if units["below"]:
        assert may_with(me, action, Owned(units["below"])) == (position in below)
        # What one holds below is held, whatever else it is.
        assert may_with(me, action, Owned(units["below"], lead_manager=ME)) == (position in held | below)
    for far in filter(None, (units["above"], units["sibling"])):
        assert not may_with(me, action, Owned(far))
        assert not may_with(me, action, Owned(far, lead_manager="0b" * 16, deputy_manager="0c" * 16))
        assert may_with(me, action, Owned(far, deputy_manager=ME)) == (position in held)
        assert may_with(me, action, Owned(far, lead_manager=ME)) == (position in held)
        assert may_with(me, action, Owned(far, units["own"])) == (position in served)


def test_table_names_every_action_and_its_source() -> None:
    assert set(TABLE) == set(Action) == {Action(action) for action in document("rights")["actions"]}
    assert all(sources().values())
    known = {relation.value for relation in Relation} | {"source"}
    groups = document("rights")["positions"]
    for entry in document("rights")["actions"].values():
        assert set(entry) <= known
        assert {entry[near] for near in entry if near != "source"} <= set(groups)
    assert {code for group in groups.values() for code in group} == {position.code for position in POSITIONS}


@pytest.mark.parametrize("level", LEVELS)
def test_what_a_unit_is_to_another(level: str) -> None:
    units = LEVELS[level]
    for name, unit in units.items():
        if unit:
            assert relation_to_unit(Person("manager", units["own"]), unit) == Relation(name)


def test_sibling_exists_superior_sees_and_calls_are_masked() -> None:
    tianhe, guangzhou = Person("manager", "440106", ME), Person("manager", "440100", ME)
    assert sight(tianhe, Owned("440106")) == Sight.WHOLE
    assert sight(tianhe, Owned("440104")) == Sight.EXISTENCE
    assert sight(tianhe, Owned("440100")) == Sight.EXISTENCE
    assert sight(tianhe, Owned("440104", deputy_manager=ME)) == Sight.WHOLE, "the B role sees everything"
    assert sight(tianhe, Owned("440104", "440106")) == Sight.WHOLE, "who serves it sees it"
    assert sight(guangzhou, Owned("440106")) == Sight.MASKED
    assert sight(guangzhou, Owned("440106", "440106")) == Sight.MASKED
    assert sight(guangzhou, Owned("440106", "440100")) == Sight.WHOLE
    assert sight(guangzhou, Owned("440300", "440106")) == Sight.WHOLE
    assert sight(guangzhou, Owned("440106", lead_manager=ME)) == Sight.WHOLE
    assert sight(Person("director", "440100", ME), Owned("440106")) == Sight.WHOLE


@pytest.mark.parametrize("position", ["internal_part_time", "external_part_time"])
def test_part_time_marketers_see_what_they_registered_alone(position: str) -> None:
    me = Person(position, "440106", ME, decides=True)
    assert sight(me, Owned("440106")) == Sight.EXISTENCE
    assert sight(me, Owned("440106", registered_by="0b" * 16)) == Sight.EXISTENCE
    assert sight(me, Owned("440104", registered_by=ME)) == Sight.WHOLE
    assert [action for action in Action if may_with(me, action, Owned("440106", registered_by=ME))] == [
        Action.SEE_FILE,
        Action.SEE_PHONES,
        Action.REVEAL_PHONES,
    ]
    assert refusal(me, Action.EXPORT) == "failure.not_for_part_time"
    assert Relation.REGISTERED not in relations(Person("manager", "440106", ME), Owned("440104", registered_by=ME))


def test_unit_that_is_none_holds_nothing() -> None:
    nowhere = Person("director", "-", ME)
    assert {sight(nowhere, Owned(unit)) for level in LEVELS.values() for unit in level.values() if unit} == {
        Sight.EXISTENCE
    }


def test_seat_that_decides_has_a_directors_rights() -> None:
    alone = Person("manager", "440106", ME, decides=True)
    assert all(may_with(alone, action, Owned("440106")) for action in Action)
    assert not may_with(alone, Action.SEE_FILE, Owned("440104"))


def test_reason_names_the_unit_or_the_position() -> None:
    manager, director = Person("manager", "440106"), Person("director", "440106")
    assert refusal(director, Action.MERGE, relations(director, Owned("440104"))) == "failure.not_of_unit"
    assert refusal(manager, Action.MERGE, relations(manager, Owned("440104"))) == "failure.not_by_position"
    assert refusal(manager, Action.EXPORT, relations(manager, Owned("440104"))) == "failure.not_of_unit"
    assert refusal(manager, Action.MERGE) == "failure.not_by_position"
    assert positions_for(Action.MERGE) == ("deputy", "director")
    assert refusal(director, Action.MERGE) is None
