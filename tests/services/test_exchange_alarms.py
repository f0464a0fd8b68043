"""Clones, restored stores, clocks, expired and revoked senders, budgets: each noticed, each with one sentence."""

import shutil
import time
from datetime import datetime, timedelta
from unittest.mock import patch

import pytest

from bigclient_desktop.domain.exchange import Alarm
from bigclient_desktop.services import customers, exchange, exchange_peers, exchange_status, repairs, trust
from bigclient_desktop.services.exchange_failures import PeerHasNoKey
from bigclient_desktop.services.review import parked_items
from bigclient_desktop.services.session import open_session
from bigclient_desktop.store import links
from bigclient_desktop.translations import catalogue
from tests.conftest import PASSWORD
from tests.services.exchanging import Machine, carry, offices, settle
from tests.services.making import make_customer


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path) as found:
        yield found


def sentences(machine: Machine) -> list[str]:
    return [catalogue("zh_CN")(one.sentence_key, **one.values) for one in repairs.alarms(machine.session)]


def kinds(machine: Machine) -> list[str]:
    return [one.kind for one in repairs.alarms(machine.session)]


def test_a_copied_machine_is_noticed_and_loses_nothing(places, tmp_path):
    county, laptop = places["county"], places["laptop"]
    settle(places["city"], county, laptop)
    laptop.session.close()
    shutil.copytree(laptop.folder, tmp_path / "copy")
    laptop.reopen()
    copy = Machine("copy", tmp_path / "copy", open_session(tmp_path / "copy", password=PASSWORD), tmp_path / "more")
    copy.sticks.mkdir()
    first = make_customer(laptop.session, "本机写的")
    carry(laptop, county)
    second = make_customer(copy.session, "副本写的")
    carry(copy, county)
    assert {county.customer(one).full_name for one in (first, second)} == {"本机写的", "副本写的"}
    assert "fork" in kinds(county)
    assert "第" in sentences(county)[0]
    (alarm,) = [one for one in repairs.alarms(county.session) if one.kind == "fork"]
    repairs.repair(county.session, alarm)
    assert "fork" not in kinds(county)
    copy.session.close()


def test_a_clock_ahead_is_stated_and_told(places):
    county, laptop = places["county"], places["laptop"]
    settle(places["city"], county, laptop)
    real = time.time
    with patch("time.time", lambda: real() + 3 * 24 * 3600):
        make_customer(laptop.session, "来自未来的公司")
        carry(laptop, county)
    settle(places["city"], county, laptop)
    (alarm,) = [one for one in repairs.alarms(laptop.session) if one.kind == "clock"]
    assert alarm.values["hours"] in (71, 72)
    assert "clock" not in kinds(county)
    repairs.repair(laptop.session, alarm)
    assert "clock" not in kinds(laptop)


def test_a_store_put_back_says_so_until_it_has_all(places, tmp_path):
    county, laptop = places["county"], places["laptop"]
    settle(places["city"], county, laptop)
    with laptop.session.store.at_the_door() as connection:
        links.after_restore(connection)
    assert "restored" in kinds(laptop)
    (made,) = laptop.export(county)
    assert made.kind == "resync-request"
    county.take(made.path)
    carry(county, laptop)
    assert kinds(laptop) == []


def test_a_gap_can_be_asked_for_by_hand(places):
    county, laptop = places["county"], places["laptop"]
    settle(places["city"], county, laptop)
    (made,) = exchange.request_resync(laptop.session, county.id, laptop.sticks)
    assert made.kind == "resync-request"
    (plan,) = exchange.plan_import(county.session, [made.path]).packages
    assert [key for key, _ in plan.notes] == ["exchange.note_resync"]
    county.take(made.path)
    assert carry(county, laptop) is not None
    repairs.repair(laptop.session, Alarm("gap", f"gap:{county.id}", "alarm.gap", {}, "request_resync"))
    assert exchange_status.links(laptop.session)[0].wants_resync


class Later(datetime):
    """The clock of a machine on which every certificate has ended."""

    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + timedelta(days=3000)


def test_a_centre_takes_nothing_from_an_expired_device(places, monkeypatch):
    county, laptop = places["county"], places["laptop"]
    make_customer(laptop.session)
    (made,) = laptop.export(county)
    monkeypatch.setattr(exchange_peers, "datetime", Later)
    assert county.refusal(made.path) == "SenderExpired"
    monkeypatch.undo()
    assert county.refusal(made.path) == ""


def test_over_budget_waits_for_the_centre(places):
    county, laptop = places["county"], places["laptop"]
    make_customer(laptop.session)
    with county.session.store.at_the_door() as connection:
        exchange_peers.keep_links(connection, laptop.session.writer.holder, "child")
        links.set_budget(connection, laptop.id, 0, None)
    (made,) = laptop.export(county)
    assert county.refusal(made.path) == "OverBudget"
    plan = exchange.plan_import(county.session, [made.path], leave=exchange.Leave(over_budget=True))
    assert exchange.apply_import(county.session, plan).new > 0


def phones(machine: Machine, customer: str) -> list[tuple[str, bool, str]]:
    """What the history says of the phone, newest first."""
    history = customers.field_history(machine.session, customer)
    return [(one.new, one.current, one.set_aside) for one in history if one.field == "phone"]


def test_a_revoked_device_is_refused_and_says_so_itself(places):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session)
    settle(places["city"], county, laptop)
    certificate = laptop.session.writer.seat.name.hex()
    laptop.edit(customer, phone="020-9")
    (late,) = laptop.export(county)
    trust.revoke(county.session, certificate, "lost")
    assert county.refusal(late.path) == "SenderRevoked"
    assert county.customer(customer).phone != "020-9"
    plan = exchange.plan_import(county.session, [late.path], leave=exchange.Leave(quarantine=True))
    assert exchange.apply_import(county.session, plan).parked > 0
    assert county.customer(customer).phone != "020-9"
    assert phones(county, customer)[0] == ("020-9", False, "revoked")
    (parked,) = parked_items(county.session)
    assert (parked.reason, parked.may_accept) == ("revoked", True)
    trust.accept_quarantined(county.session, [parked.commit])
    assert county.customer(customer).phone == "020-9"
    assert phones(county, customer)[0] == ("020-9", True, "")
    assert parked_items(county.session) == []


def test_a_revoked_device_keeps_nobody_else_from_a_package(places, tmp_path):
    city, county, laptop = places["city"], places["county"], places["laptop"]
    make_customer(laptop.session)
    settle(city, county, laptop)
    trust.revoke(county.session, laptop.session.writer.seat.name.hex(), "lost")
    made = exchange.export_packages(county.session, None, tmp_path)
    assert [one.peer for one in made] == [city.id]
    rows = {row.peer: row for row in exchange_status.links(county.session)}
    assert (rows[city.id].has_key, rows[laptop.id].has_key, rows[laptop.id].pending) == (True, False, 0)
    with pytest.raises(PeerHasNoKey):
        exchange.export_packages(county.session, laptop.id, tmp_path)
