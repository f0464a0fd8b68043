"""Histories that the machine broke once, each as short as it can be."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.test_machine import template
from tests.sync.world import World


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
