"""What every test may use: an offscreen screen, a real encrypted store with a cheap key, and a worker for widgets."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bigclient_desktop.background import Background
from bigclient_desktop.services.session import KeyCost, Session, set_up

CHEAP_COST = KeyCost(64, 1, 1)
PASSWORD = "合规的密码 123"

PATIENCE_MS = 60_000
"""How long a test waits at least for what must come: a busy machine is no defect of the code under test."""

# The same examples in every run, so that what passed once passes again: a run that draws new ones is asked for with
# --hypothesis-profile=search. Fixtures that all examples share are meant to be shared where they are used so.
_CALM = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("suite", deadline=None, derandomize=True, suppress_health_check=_CALM)
settings.register_profile("search", deadline=None, suppress_health_check=_CALM, print_blob=True)
settings.load_profile("suite")


class PatientBot(QtBot):
    """Waits at least PATIENCE_MS, whatever shorter time a test names: that nothing comes is not told by a clock."""

    def waitUntil(self, callback, *, timeout=0):
        def look():
            try:
                return callback()
            except (AttributeError, LookupError, StopIteration) as error:
                # What is looked into is not there yet: no file on the card, no first row.
                raise AssertionError(repr(error)) from error

        super().waitUntil(look, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal, *, timeout=0, raising=None, **options):
        if raising is not False:
            timeout = max(timeout, PATIENCE_MS)
        return super().waitSignal(signal, timeout=timeout, raising=raising, **options)

    def waitExposed(self, widget, *, timeout=0):
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE_MS))


@pytest.fixture
def qtbot(qapp, request) -> PatientBot:
    bot = PatientBot(request)
    # No key is held down: Ctrl from the test before would add to a selection.
    bot.keyClick(QWidget(), Qt.Key.Key_F24)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    return bot


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
    worker.close(PATIENCE_MS / 1000)
