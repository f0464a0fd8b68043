"""A command beside an open window gets its person another certificate, or another incarnation: the window writes on
as the one that its store knows."""

import shutil
from pathlib import Path
from typing import Any

from bigclient_desktop.services import enrolment, exchange
from bigclient_desktop.services.exchange_status import exchange_status
from bigclient_desktop.signing.certificates import holder_of
from bigclient_desktop.store import seats
from tests.faults.pairs import Pair
from tests.faults.stores import must_be_sound, opened
from tests.services.exchanging import COUNTY, Machine, carry, machine
from tests.services.making import make_customer


def last_author(one: Machine) -> tuple[Any, ...]:
    """Certificate and incarnation of what was written last."""
    with one.session.store.reading() as connection:
        return tuple(
            connection.exec_driver_sql(
                "SELECT certificate, incarnation FROM commit_log WHERE source = 'local' ORDER BY row DESC"
            ).first()
            or ()
        )


def own_seat(one: Machine) -> Any:
    with one.session.store.reading() as connection:
        (found,) = seats.own_seats(connection)
    return found


def test_a_window_goes_on_under_the_certificate_that_a_command_got(pair: Pair, tmp_path: Path) -> None:
    county = pair.county
    window = machine(tmp_path, "new", COUNTY, "manager")
    command = Machine("new", window.folder, opened(window.folder), window.sticks)
    asked = enrolment.request_enrolment(command.session, window.sticks, "device")
    enrolment.accept_grant(command.session, enrolment.grant(county.session, asked.path, window.sticks).path)
    command.session.close()
    made = make_customer(window.session, "广州庚公司")
    granted = holder_of(own_seat(window).certificate)
    assert granted.issuer
    assert last_author(window)[0].hex() == granted.name
    assert carry(window, county) is not None
    assert county.customer(made).full_name == "广州庚公司"
    assert window.session.writer.holder == granted
    assert exchange_status(window.session).is_enrolled
    must_be_sound(window.session)
    window.session.close()


def test_a_window_goes_on_under_the_incarnation_that_a_command_opened(pair: Pair, tmp_path: Path) -> None:
    county, window = pair.county, pair.laptop
    carry(window, county)
    window.session.close()
    shutil.copytree(window.folder, tmp_path / "copy")
    window.reopen()
    copy = Machine("copy", tmp_path / "copy", opened(tmp_path / "copy"), tmp_path / "more")
    copy.sticks.mkdir()
    make_customer(copy.session, "副本写的", lead_manager=copy.session.staff_id)
    carry(copy, county)
    copy.session.close()
    command = Machine("laptop", window.folder, opened(window.folder), window.sticks)
    (asked,) = exchange.request_resync(command.session, county.id, window.sticks)
    county.take(asked.path)
    before = own_seat(window).incarnation
    carry(county, command)
    command.session.close()
    assert own_seat(window).incarnation != before
    assert window.session.writer.incarnation == before
    make_customer(window.session, "窗口写的", lead_manager=window.session.staff_id)
    assert last_author(window)[1] == own_seat(window).incarnation
    carry(window, county)
    assert window.session.writer.incarnation == own_seat(window).incarnation
    with county.session.store.reading() as connection:
        assert not connection.exec_driver_sql(
            "SELECT certificate, incarnation, sequence FROM commit_log GROUP BY 1, 2, 3 HAVING count(*) > 1"
        ).all()
    must_be_sound(window.session)
