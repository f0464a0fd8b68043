"""Stores that have exchanged everything, laid side by side by SQLite's session extension."""

from pathlib import Path

import pytest

from bigclient_desktop.services import handover, review
from tests.sync.session_diff import Copies, converged
from tests.sync.test_machine import template
from tests.sync.world import COUNTY, World, commits


def clashed(world: World) -> str:
    """A customer that was edited on both sides, handed over, and another whose clash stays open."""
    first, second = world.make("a", "甲有限公司", contact="王一"), world.make("a", "乙有限公司")
    world.settle()
    for customer, said in ((first, "广州甲"), (second, "广州乙")):
        here, there = world.load("a", customer), world.load("county", customer)
        assert world.save("a", here, full_name=f"{said}一有限公司", phone="1")
        assert world.save("county", there, full_name=f"{said}二有限公司", remark="丁")
    with world.nodes["county"].at_its_time() as session:
        handover.hand_over(session, [first], COUNTY, world.nodes["b"].session.staff_id)
    world.settle()
    with world.nodes["city"].at_its_time() as session:
        item = next(one for one in review.review_items(session, first) if one.unit == "identity")
        review.resolve(session, item.id, item.choices[0].id)
    world.settle()
    return first


def test_stores_that_hold_the_same_hold_the_same_rows(tmp_path: Path) -> None:
    world = World.copy_of(template(tmp_path))
    try:
        clashed(world)
        assert converged(world) > 100
    finally:
        world.close()


@pytest.mark.parametrize(
    "difference",
    [
        "UPDATE customer SET phone = '8' WHERE id = x'{id}'",
        "DELETE FROM contact",
        "UPDATE head SET commit_id = x'00' WHERE rowid = (SELECT min(rowid) FROM head)",
        "DELETE FROM conflict",
    ],
)
def test_a_difference_anywhere_is_seen(founded: World, difference: str) -> None:
    city, county = (founded.nodes[name].session for name in ("city", "county"))
    copies = Copies(city, county, commits(city))
    assert copies.differences() == []
    customer = next(key for key in commits(city) if key[0] == 1)
    copies.change(difference.format(id=customer[1:].hex()))
    assert copies.differences() != []


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> World:
    world = World.copy_of(template(tmp_path_factory.mktemp("world")))
    clashed(world)
    yield world
    world.close()
