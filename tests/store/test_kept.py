"""What is kept for a reading is told anew as soon as anybody has written anything, and never sooner."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from sqlalchemy import Connection

from bigclient_desktop.services import settings
from bigclient_desktop.services.session import Session, new_row_id, open_session
from bigclient_desktop.store.kept import kept
from tests.conftest import PASSWORD
from tests.services.making import make_customer

_ELSEWHERE = """
import sys
from pathlib import Path
from bigclient_desktop.services.session import open_session
from tests.services.making import make_customer
session = open_session(Path(sys.argv[1]), password=sys.argv[2])
make_customer(session, "别处写的公司")
session.close()
"""


def _by_another_window(session: Session) -> None:
    other = open_session(session.folder, password=PASSWORD)
    make_customer(other)
    other.close()


def _by_another_process(session: Session) -> None:
    subprocess.run([sys.executable, "-c", _ELSEWHERE, str(session.folder), PASSWORD], check=True)


WRITES: dict[str, Callable[[Session], object]] = {
    "door": make_customer,
    "setting": lambda session: settings.set_setting(session, "width", new_row_id()),
    "window": _by_another_window,
    "process": _by_another_process,
}


class Told:
    """Tells how many customers there are, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, connection: Connection, name: str = "customers") -> int:
        def ask() -> int:
            self.asked += 1
            return int(connection.exec_driver_sql("SELECT count(*) FROM customer").scalar_one())

        return kept(connection, name, ask)


def test_asked_once_while_nothing_is_written(session: Session) -> None:
    told = Told()
    for _ in range(3):
        with session.store.reading() as connection:
            assert told(connection) == told(connection) == 0
    assert told.asked == 1
    with session.store.reading() as connection:
        told(connection, "another name")
    assert told.asked == 2


@pytest.mark.parametrize("how", WRITES)
def test_asked_anew_after_any_write(session: Session, how: str) -> None:
    told = Told()
    for written in (1, 2):
        with session.store.reading() as connection:
            before = told(connection)
        WRITES[how](session)
        with session.store.reading() as connection:
            assert told(connection) == before + (how != "setting")
        assert told.asked == 1 + written


def test_a_reading_keeps_to_the_state_that_it_sees(session: Session) -> None:
    told = Told()
    with session.store.reading() as early:
        assert told(early) == 0
        make_customer(session)
        with session.store.reading() as late:
            assert told(late) == 1
        assert told(early) == 0
    with session.store.reading() as connection:
        assert told(connection) == 1


def test_nothing_is_kept_of_what_may_be_taken_back(session: Session) -> None:
    told = Told()

    def fails() -> None:
        with session.store.at_the_door() as connection:
            connection.exec_driver_sql("INSERT INTO customer (id, made_by) VALUES (x'00', 1)")
            assert told(connection) == told(connection) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert told.asked == 2
    with session.store.at_the_door() as connection:
        assert told(connection) == 0


def test_a_reading_that_fails_spoils_nothing(session: Session) -> None:
    told = Told()
    make_customer(session)

    def fails() -> None:
        with session.store.reading() as connection:
            assert told(connection) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    make_customer(session)
    with session.store.reading() as connection:
        assert told(connection) == 2
