"""Packages between laptop, county and city: there and back, twice, late, lost, and to the wrong one."""

import shutil
from secrets import token_hex

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.exchange import RECEIPT
from bigclient_desktop.packages.failures import CommitForged
from bigclient_desktop.packages.reading import open_package
from bigclient_desktop.packages.writing import write_package
from bigclient_desktop.services import customers, exchange, exchange_status
from bigclient_desktop.services.checks import check_store
from bigclient_desktop.services.exchange_failures import NotEnrolled, NothingToImport, PeerUnknown, SeatNotCertified
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store.store import Cancelled
from bigclient_desktop.translations import catalogue
from tests.conftest import PASSWORD
from tests.services.exchanging import COUNTY, carry, offices, settle
from tests.services.making import make_customer


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path) as found:
        yield found


@pytest.fixture
def city(places):
    return places["city"]


@pytest.fixture
def county(places):
    return places["county"]


@pytest.fixture
def laptop(places):
    return places["laptop"]


def test_a_laptops_work_reaches_the_city_and_the_receipt_comes_down(city, county, laptop):
    customer = make_customer(laptop.session, lead_manager=laptop.session.staff_id)
    before = exchange_status.exchange_status(laptop.session)
    assert before.is_enrolled
    assert before.unsent > 0
    assert before.receipt_until is None
    settle(city, county, laptop)
    assert city.customer(customer).full_name == "广东移动通信有限公司"
    after = exchange_status.exchange_status(laptop.session)
    assert after.unsent == 0
    assert after.receipt_until is not None
    assert (after.level, after.age_days) == ("green", 0)
    assert exchange_status.unsent(laptop.session) == []
    for one in (city, county, laptop):
        assert [(one.name, found.finding_key) for found in check_store(one.session)] == []


def test_the_way_back_brings_what_the_centre_changed(city, county, laptop):
    customer = make_customer(laptop.session, lead_manager=laptop.session.staff_id)
    settle(city, county, laptop)
    city.edit(customer, phone="020-1111")
    settle(city, county, laptop)
    assert laptop.customer(customer).phone == "020-1111"


def test_a_package_says_what_it_brings_before_anything_is_written(county, laptop):
    carry(laptop, county)
    customer = make_customer(laptop.session)
    (made,) = laptop.export(county)
    assert made.slip is not None
    assert made.slip.exists()
    assert len(made.words) == 8
    plan = exchange.plan_import(county.session, [laptop.sticks])
    (package,) = plan.accepted
    assert package.manifest.number == made.number
    assert package.words == made.words
    rows = {row.customer: row for row in package.rows if row.customer}
    assert rows[customer].is_new
    assert rows[customer].name == "广东移动通信有限公司"
    assert rows[customer].new >= 2
    assert customers.count_customers(county.session, CustomerQuery()) == 0
    result = exchange.apply_import(county.session, plan)
    assert result.new + result.known == made.commits
    assert result.change.everything or customer in result.change.customers
    assert result.backup is not None


def test_twice_is_said_with_number_and_day(county, laptop):
    make_customer(laptop.session)
    (made,) = laptop.export(county)
    assert county.take(made.path) is not None
    (again,) = exchange.plan_import(county.session, [made.path]).packages
    sentence = again.refusal.sentence(catalogue("zh_CN"))
    assert f"第 {made.number} 号" in sentence
    assert "导入过" in sentence
    with pytest.raises(NothingToImport):
        exchange.apply_import(county.session, exchange.plan_import(county.session, [made.path]))


def test_a_lost_package_needs_no_action(city, county, laptop):
    first = make_customer(laptop.session, "甲公司")
    laptop.export(county)[0].path.unlink()
    second = make_customer(laptop.session, "乙公司")
    carry(laptop, county)
    assert {county.customer(one).full_name for one in (first, second)} == {"甲公司", "乙公司"}


def test_a_late_package_changes_nothing(city, county, laptop, tmp_path):
    customer = make_customer(laptop.session)
    (early,) = laptop.export(county)
    laptop.edit(customer, phone="020-2222")
    carry(laptop, county)
    late = county.take(early.path)
    assert late is not None
    assert late.new == 0
    assert county.customer(customer).phone == "020-2222"
    settle(city, county, laptop)


def test_nothing_to_say_makes_no_package(city, county, laptop):
    settle(city, county, laptop)
    assert laptop.export(county) == []
    assert county.export(laptop) == []
    assert county.export(city) == []


def test_a_package_for_another_says_for_whom(city, county, laptop):
    make_customer(laptop.session)
    (made,) = laptop.export(county)
    (plan,) = exchange.plan_import(city.session, [made.path]).packages
    assert "天河" in plan.refusal.sentence(catalogue("zh_CN"))
    assert laptop.refusal(made.path) == "IsOwnPackage"


def test_strangers_and_strays_are_refused(city, county, laptop, tmp_path):
    make_customer(laptop.session)
    (made,) = laptop.export(county)
    with offices(tmp_path / "elsewhere") as others:
        assert others["county"].refusal(made.path)
    broken = tmp_path / "broken.bcpkg"
    broken.write_bytes(made.path.read_bytes()[:-9])
    assert county.refusal(broken)
    assert county.refusal(tmp_path / "nothing.bcpkg")
    assert county.take(made.path) is not None


def test_a_forged_commit_refuses_its_package_alone(county, laptop, tmp_path):
    make_customer(laptop.session)
    (first,) = laptop.export(county)
    make_customer(laptop.session)
    (second,) = laptop.export(county)
    writers = laptop.session.writer, county.session.writer
    seat, read_by = writers[0].seat, writers[1].identity
    opened = open_package(second.path, read_by, {seat.name: seat.certificate}.get)
    *good, last = opened.frames()
    frames, to = [*good, last._replace(signature=good[0].signature)], [writers[1].holder.recipient]
    forged = tmp_path / "forged.bcpkg"
    write_package(forged, opened.manifest, frames, seat=seat, recipients=to, chain=opened.chain)
    plan = exchange.plan_import(county.session, [forged, first.path])
    assert [type(one.refusal) for one in plan.packages] == [type(None), CommitForged]
    assert exchange.apply_import(county.session, plan).new == first.commits
    assert customers.count_customers(county.session, CustomerQuery()) == 1
    assert county.take(second.path) is not None
    assert customers.count_customers(county.session, CustomerQuery()) == 2


def test_a_store_of_its_own_exchanges_nothing(session, tmp_path):
    with pytest.raises(NotEnrolled):
        exchange.export_packages(session, None, tmp_path)
    with pytest.raises(NotEnrolled):
        exchange.plan_import(session, [tmp_path])
    status = exchange_status.exchange_status(session)
    assert (status.is_enrolled, status.level) == (False, "")


def test_an_unknown_peer_gets_a_sentence(county, tmp_path):
    with pytest.raises(PeerUnknown):
        exchange.export_packages(county.session, "没有这个单位", tmp_path)


def test_stopped_at_any_time_nothing_is_written(county, laptop):
    make_customer(laptop.session)
    (made,) = laptop.export(county)
    asked, taken = 0, len(exchange_status.incoming(county.session))
    while True:
        calls = iter(range(asked))
        try:
            plan = exchange.plan_import(county.session, [made.path], cancelled=lambda c=calls: next(c, None) is None)
            exchange.apply_import(county.session, plan, cancelled=lambda c=calls: next(c, None) is None)
        except Cancelled:
            assert customers.count_customers(county.session, CustomerQuery()) == 0
            assert len(exchange_status.incoming(county.session)) == taken
            asked += 1
        else:
            break
    assert asked > 2
    assert customers.count_customers(county.session, CustomerQuery()) == 1


def test_registers_and_links_tell_both_sides(city, county, laptop):
    make_customer(laptop.session)
    settle(city, county, laptop)
    (out, *_) = [row for row in exchange_status.outgoing(laptop.session) if row.kind != RECEIPT]
    assert out.peer == county.id
    assert out.state == "acked"
    assert out.number in {row.number for row in exchange_status.incoming(county.session)}
    rows = {row.peer: row for row in exchange_status.links(county.session)}
    assert rows[city.id].relation == "parent"
    assert rows[laptop.id].relation == "child"
    assert rows[laptop.id].days_silent == 0
    assert rows[laptop.id].pending == 0


def test_unsent_steps_are_listed_by_what_they_are_about(county, laptop):
    customer = make_customer(laptop.session)
    laptop.edit(customer, phone="020-3333")
    steps = exchange_status.unsent(laptop.session)
    assert [step.change for step in steps[:2]] == ["change.save_customer", "change.new_customer"]
    assert steps[0].kind == "customers"
    assert steps[0].customer == customer
    assert steps[0].packed_in is None
    (made,) = laptop.export(county)
    assert exchange_status.unsent(laptop.session)[0].packed_in == made.number


def test_a_restored_laptop_gets_its_own_work_back(city, county, laptop, tmp_path):
    make_customer(laptop.session, "早的公司")
    settle(city, county, laptop)
    laptop.session.close()
    kept = tmp_path / "kept"
    shutil.copytree(laptop.folder, kept)
    laptop.reopen()
    lost = make_customer(laptop.session, "晚的公司")
    settle(city, county, laptop)
    laptop.session.close()
    shutil.rmtree(laptop.folder)
    shutil.copytree(kept, laptop.folder)
    laptop.reopen()
    assert not laptop.holds(lost)
    county.edit(lost, phone="020-4444")
    settle(city, county, laptop)
    assert laptop.customer(lost).phone == "020-4444"


def test_a_snapshot_sends_all_once_more(city, county, laptop):
    customer = make_customer(laptop.session)
    settle(city, county, laptop)
    (made,) = laptop.export(county, kind="snapshot")
    assert made.kind == "snapshot"
    result = county.take(made.path)
    assert result.new == 0
    assert result.known == made.commits
    assert county.customer(customer).full_name


def test_split_for_small_sticks(county, laptop):
    for number in range(40):
        make_customer(laptop.session, f"第{number}公司", remark=token_hex(900))
    made = laptop.export(county, split_bytes=40_000)
    assert len(made) > 1
    assert county.refusal(made[0].path)
    assert county.take(*(one.path for one in made)).new == sum(one.commits for one in made)


def test_another_person_at_the_store_needs_a_certificate_of_his_own(tmp_path):
    with offices(tmp_path, ("deputy", COUNTY, "deputy", "county")) as found:
        county, laptop = found["county"], found["deputy"]
        add_person(laptop.session, unit=COUNTY, name="新来的", position="manager", password=PASSWORD)
        newcomer = open_session(laptop.folder, password=PASSWORD, user="新来的")
        with pytest.raises(SeatNotCertified):
            exchange.export_packages(newcomer, county.id, laptop.sticks)
        newcomer.close()
