"""What every test may use: an offscreen screen, a real encrypted store with a cheap key, and a worker for widgets."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bigclient_desktop.background import Background
from bigclient_desktop.services.session import KeyCost, Session, set_up

CHEAP_COST = KeyCost(64, 1, 1)
PASSWORD = "合规的密码 123"

# A busy machine is no defect of the code under test.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.fixture
def store_folder(tmp_path: Path) -> Path:
    """Where the test's store lies."""
    return tmp_path / "store"


@pytest.fixture
def session(store_folder: Path) -> Iterator[Session]:
    """张三, account manager of 天河, at a new empty store."""
    made = set_up(store_folder, unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST)
    yield made.session
    made.session.close()


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    """A worker of its own, ended with the test."""
    worker = Background()
    yield worker
    worker.close()
