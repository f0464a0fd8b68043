"""Revocation with the last good commits: what lies below the line stands, nothing new gets below it (P14, P18)."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bigclient_desktop.services import checks, customers
from bigclient_desktop.services.customers import CustomerUnknown
from bigclient_desktop.services.enrolment import become_centre, grant, read_request, request_enrolment
from bigclient_desktop.services.enrolment_failures import (
    CertificateUnknown,
    CommitNotTheirs,
    MayNotRevoke,
    NothingQuarantined,
    RequestRevoked,
    RevokedAlready,
)
from bigclient_desktop.services.exchange import Leave, apply_import, export_packages, plan_import
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.services.trust import accept_quarantined, devices, revoke
from tests.conftest import PASSWORD
from tests.services.enrolling import Maker, enrol, exchange, make
from tests.services.making import make_customer

__all__ = ["make"]


def last_commit(session: Session) -> str:
    """The newest commit of the store."""
    with session.store.reading() as connection:
        return connection.exec_driver_sql("SELECT hex(id) FROM commit_log ORDER BY row DESC LIMIT 1").scalar().lower()


def smuggle(sender: Session, receiver: Session, stick: Path) -> None:
    """A package of a revoked device taken in all the same: its commits are looked at one by one."""
    folder = stick / f"smuggled-{os.urandom(4).hex()}"
    folder.mkdir()
    made = export_packages(sender, receiver.writer.installation.hex(), folder)
    plan = plan_import(receiver, [one.path for one in made], leave=Leave(quarantine=True))
    assert not plan.refused, [one.refusal for one in plan.refused]
    apply_import(receiver, plan)


def test_what_came_before_the_line_stands_and_nothing_after(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    enrol(centre, laptop, tmp_path)
    kept = make_customer(laptop)
    customers.change_field(laptop, [kept], "phone", "1")
    exchange(laptop, centre, tmp_path)
    revoke(centre, laptop.writer.holder.name, "lost")
    assert [one.state for one in devices(centre) if not one.is_own] == ["revoked"]
    customers.change_field(laptop, [kept], "phone", "thief")
    new = make_customer(laptop, "贼有限公司")
    smuggle(laptop, centre, tmp_path)
    assert customers.customer_file(centre, kept).customer.phone == "1"
    with pytest.raises(CustomerUnknown):
        customers.customer_file(centre, new)
    assert checks.check_store(centre) == []
    thefts = last_commit(laptop)
    accept_quarantined(centre, [thefts])
    assert customers.customer_file(centre, new).customer.full_name == "贼有限公司"
    assert customers.customer_file(centre, kept).customer.phone == "1"
    with pytest.raises(NothingQuarantined):
        accept_quarantined(centre, [last_commit(centre)])
    with pytest.raises(RevokedAlready):
        revoke(centre, laptop.writer.holder.name, "lost")


def test_a_thief_with_the_key_cannot_fork_below_the_line(make: Maker, tmp_path: Path) -> None:
    """He takes an old copy of the store and writes with small sequence numbers."""
    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    enrol(centre, laptop, tmp_path)
    kept = make_customer(laptop)
    laptop.close()
    shutil.copytree(laptop.folder, tmp_path / "copy")
    owner = open_session(laptop.folder, password=PASSWORD)
    for phone in ("1", "2", "3"):
        customers.change_field(owner, [kept], "phone", phone)
    exchange(owner, centre, tmp_path)
    revoke(centre, owner.writer.holder.name, "lost")
    thief = open_session(tmp_path / "copy", password=PASSWORD)
    customers.change_field(thief, [kept], "phone", "thief")
    customers.change_field(thief, [kept], "fax", "thief")
    smuggle(thief, centre, tmp_path)
    found = customers.customer_file(centre, kept).customer
    assert (found.phone, found.fax) == ("3", None)
    owner.close()
    thief.close()


def test_an_earlier_line_takes_back_what_the_thief_had_sent_already(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    enrol(centre, laptop, tmp_path)
    kept = make_customer(laptop)
    customers.change_field(laptop, [kept], "phone", "1")
    line = last_commit(laptop)
    customers.change_field(laptop, [kept], "phone", "thief")
    make_customer(laptop, "贼有限公司")
    exchange(laptop, centre, tmp_path)
    assert customers.customer_file(centre, kept).customer.phone == "thief"
    with pytest.raises(CommitNotTheirs):
        revoke(centre, laptop.writer.holder.name, "lost", last_commit(centre)[::-1])
    revoke(centre, laptop.writer.holder.name, "lost", line)
    assert customers.customer_file(centre, kept).customer.phone == "1"
    assert checks.check_store(centre) == []


def test_a_stolen_county_centre_enrols_nobody_below_the_line(make: Maker, tmp_path: Path) -> None:
    city, county, old, late = make("市", "440100", "director"), make("县", position="director"), make("旧"), make("新")
    become_centre(city)
    enrol(city, county, tmp_path, "centre")
    enrol(county, old, tmp_path)
    exchange(county, city, tmp_path)
    revoke(city, county.writer.holder.name, "lost")
    enrol(county, late, tmp_path)
    smuggle(county, city, tmp_path)
    trust = city.store.trust
    assert trust is not None
    assert old.writer.seat.name in trust.holders
    assert late.writer.seat.name not in trust.holders


def test_only_those_above_revoke(make: Maker, tmp_path: Path) -> None:
    city, county, laptop = make("市", "440100", "director"), make("县", position="director"), make("员")
    become_centre(city)
    enrol(city, county, tmp_path, "centre")
    enrol(county, laptop, tmp_path)
    exchange(county, city, tmp_path)
    for who, whom in ((laptop, county), (laptop, laptop), (county, city), (county, county), (city, city)):
        with pytest.raises(MayNotRevoke):
            revoke(who, whom.writer.holder.name, "lost")
    with pytest.raises(CertificateUnknown):
        revoke(city, "00" * 32, "lost")
    revoke(city, laptop.writer.holder.name, "left")
    assert not [one for one in devices(county) if one.state == "revoked"]
    make_customer(city)
    exchange(city, county, tmp_path)
    assert [one.holder.key for one in devices(county) if one.state == "revoked"] == [laptop.writer.holder.key]


def test_a_lost_laptop_is_a_new_device_with_the_same_data(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("张三")
    become_centre(centre)
    enrol(centre, laptop, tmp_path)
    kept = make_customer(laptop)
    exchange(laptop, centre, tmp_path)
    fresh = make("张三")
    request = request_enrolment(fresh, tmp_path)
    assert "enrolment.problem_namesake" in read_request(centre, request.path).problems
    revoke(centre, laptop.writer.holder.name, "lost")
    assert "enrolment.problem_namesake" not in read_request(centre, request.path).problems
    with pytest.raises(RequestRevoked):
        grant(centre, request_enrolment(laptop, tmp_path / "again.bcrequest").path, tmp_path)
    scope = replace(read_request(centre, request.path).scope, kind="unit", unit="440106", person="")
    enrol(centre, fresh, tmp_path, scope=scope)
    assert customers.customer_file(fresh, kept).customer.full_name == "广东移动通信有限公司"
    assert fresh.writer.holder.key != laptop.writer.holder.key
