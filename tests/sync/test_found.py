"""Histories that the machine broke once, each as short as it can be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.services import backups, drafts, erasure
from tests.sync import oracles
from tests.sync.test_machine import template
from tests.sync.world import World, trust_ids


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template(tmp_path_factory.mktemp("world"))


@pytest.fixture
def world(founded: Path) -> Iterator[World]:
    made = World.copy_of(founded)
    yield made
    made.close()


@pytest.mark.parametrize("name", ["city", "county", "a"])
def test_a_clock_ahead_is_stated_once_and_not_for_ever(world: World, name: str) -> None:
    """P15: to state the clock of a centre's receipts called for the next receipt."""
    world.nodes[name].clock = 10 * 365 * 86400
    world.make("a", "甲有限公司")
    assert world.settle(6)


def test_a_restored_store_writes_beside_its_earlier_package_of_the_number(world: World) -> None:
    """P8: it was refused, because a package of that name lay on the stick already."""
    node, kept = world.nodes["a"], world.place / "a.bcbackup"
    backups.backup(node.session, kept)
    lost = world.make("a", "甲有限公司")
    (early,) = world.export("a", "county")
    node.session.close()
    backups.restore(node.folder, kept)
    node.reopen()
    after = world.make("a", "乙有限公司")
    (late,) = world.export("a", "county")
    assert early != late
    assert early.exists()
    assert early.with_suffix(".pdf").exists()
    assert late.with_suffix(".pdf").exists()
    world.settle(8)
    assert world.load("city", after)
    assert world.take_in("county", [early])
    world.settle(8)
    assert world.load("city", lost)
    assert world.load("a", lost)


def test_a_centre_put_back_to_before_an_enrolment_asks_whom_it_enrolled(world: World) -> None:
    """P8: nobody but the machine itself still held its certificate, and no package could be encrypted to it."""
    node, kept = world.nodes["county"], world.place / "county.bcbackup"
    backups.backup(node.session, kept)
    world.enrol("c", "county", "device")
    world.out.discard("c")
    node.session.close()
    backups.restore(node.folder, kept)
    node.reopen()
    alone = world.make("c", "丙有限公司")
    world.settle(8)
    assert world.load("city", alone)
    assert trust_ids(node.session) == trust_ids(world.nodes["c"].session)


def test_an_erasure_that_comes_with_a_package_leaves_nothing_behind(world: World) -> None:
    """P16: the pages of before still stood in the log beside the file, and the values in somebody's unsaved form."""
    customer = world.make("city", "甲有限公司", contact="张三丰")
    world.carry("city", "county")
    city = world.nodes["city"].session
    form = world.load("city", customer)
    drafts.save_draft(city, customer, form)
    erasure.erase(world.nodes["county"].session, customer, [("contact", form.contacts[0].id)], "本人要求")
    world.carry("county", "city")
    oracles.erased_is_gone(world, ["张三丰"])
    assert drafts.load_draft(city, customer) is None
