"""Names taken out of texts, at every peer: in packages, after restores, by who may, and with a program from before."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

import pytest

from bigclient_desktop.domain import fields
from bigclient_desktop.journal import authority
from bigclient_desktop.packages.reading import open_package
from bigclient_desktop.services import backups, customers, handover, personal_data
from bigclient_desktop.services.mentions import WantsAbove
from bigclient_desktop.services.session import open_session
from bigclient_desktop.store import versions
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.erasure_list import ERASURES_FILE
from bigclient_desktop.store.seats import certificates
from tests.conftest import PASSWORD
from tests.services.exchanging import COUNTY, carry, offices, settle
from tests.services.making import make_customer
from tests.services.test_mentions import NAME, NUMBER, change, clean, erase
from tests.services.test_personal_data import bytes_left, visit_with
from tests.sync.oracles import bytes_of, decrypted_pages


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path) as made:
        yield made


def sent(sender, to, **options):
    """Everything that stands in a package made now, as its recipient reads it."""
    with sender.session.store.reading() as connection:
        known = certificates(connection)
    made = sender.export(to, **options)
    frames = [f for one in made for f in open_package(one.path, to.session.writer.identity, known.get).frames()]
    return bytes_of(frames)


def in_peace(machines, *texts):
    for one in machines:
        clean(one.session, *texts)
        pages = decrypted_pages(one.session)
        assert not [text for text in texts if text.encode() in pages]


def test_at_every_peer_no_byte_is_left_and_no_package_brings_one(places, tmp_path):
    city, county, laptop = everyone = [places[name] for name in ("city", "county", "laptop")]
    customer = make_customer(laptop.session, "甲公司", contact="区小姐", remark=f"{NAME}介绍来的,{NUMBER}")
    visit_with(laptop.session, customer, persons_met="区小姐", needs=f"{NAME}要冷链")
    settle(*everyone)
    change(laptop.session, customer, remark=f"问{NAME}", town="天河")
    old = backups.backup(laptop.session, tmp_path / "old.bcbackup")
    carry(laptop, county)
    # The contacts of these tests bear the number: it goes with his name.
    (person,) = customers.customer_file(county.session, customer).contacts
    assert person.mobile == NUMBER
    erase(county.session)
    assert customers.customer_file(county.session, customer).customer.remark == "问〔已删除〕"
    for peer in (city, laptop):
        assert not [text for text in (NAME, NUMBER) if text.encode() in sent(county, peer)]
    settle(*everyone)
    for one in everyone:
        file = customers.customer_file(one.session, customer)
        assert (file.customer.remark, file.customer.town, file.customer.full_name) == ("问〔已删除〕", "天河", "甲公司")
        assert file.customer.lead_manager == laptop.session.staff_id
        assert personal_data.find_person(one.session, NAME).places == ()
    in_peace(everyone, NAME)
    # The backup of the laptop knows nothing of it; the list beside the store does.
    laptop.session.close()
    backups.restore(laptop.folder, old.path)
    laptop.reopen()
    assert customers.customer_file(laptop.session, customer).customer.remark == "问〔已删除〕"
    assert bytes_left(laptop.session, NAME) == []
    settle(*everyone)
    in_peace(everyone, NAME)
    # What it wrote on goes to the others as ever.
    change(laptop.session, customer, remark="照常", town="越秀")
    settle(*everyone)
    assert {customers.customer_file(one.session, customer).customer.remark for one in everyone} == {"照常"}
    in_peace(everyone, NAME)


def test_who_gets_the_file_later_gets_it_without_the_name(places):
    city, county, laptop = places["city"], places["county"], places["laptop"]
    customer = make_customer(laptop.session, "甲公司", remark=f"问{NAME}")
    carry(laptop, county)
    erase(county.session, remark="由采购部谈")
    assert NAME.encode() not in sent(county, city)
    carry(county, city)
    file = customers.customer_file(city.session, customer).customer
    assert (file.full_name, file.remark, file.lead_manager) == ("甲公司", "由采购部谈", laptop.session.staff_id)
    in_peace([city, county], NAME)


def test_edits_apart_meet_as_if_nothing_had_been_redacted(places):
    _, county, laptop = everyone = [places[name] for name in ("city", "county", "laptop")]
    customer = make_customer(laptop.session, "甲公司", remark=f"问{NAME}", phone="020-11111111")
    settle(*everyone)
    erase(county.session)
    change(laptop.session, customer, phone="020-22222222", town="越秀")
    settle(*everyone)
    for one in everyone:
        file = customers.customer_file(one.session, customer).customer
        assert (file.phone, file.town, file.remark) == ("020-22222222", "越秀", "问〔已删除〕")
    in_peace(everyone, NAME)


def test_the_files_maker_stands_over_whose_the_customer_is(places):
    """A file that the city made for the county says so in one part with the remark; what the county decides rests on
    it, so that the city alone says it again. Then all counts as before."""
    city, county, laptop = everyone = [places[name] for name in ("city", "county", "laptop")]
    customer = make_customer(city.session, "甲公司", remark=f"问{NAME}", responsible_unit=county.session.unit)
    settle(*everyone)
    change(county.session, customer, lead_manager=laptop.session.staff_id)
    settle(*everyone)
    with pytest.raises(WantsAbove) as refused:
        erase(county.session)
    assert refused.value.values["unit"] == "广州市邮政局"
    erase(city.session)
    settle(*everyone)
    for one in everyone:
        file = customers.customer_file(one.session, customer).customer
        assert (file.responsible_unit, file.lead_manager) == (county.session.unit, laptop.session.staff_id)
        assert file.remark == "问〔已删除〕"
    change(county.session, customer, deputy_manager=county.session.staff_id)
    settle(*everyone)
    assert customers.customer_file(city.session, customer).customer.deputy_manager == county.session.staff_id
    in_peace(everyone, NAME)


def test_a_customer_that_leaves_takes_along_what_was_left_of_it(tmp_path):
    """The list beside the store keeps no word of a customer that was released; a backup is wiped by it all the same."""
    with offices(tmp_path, ("other", COUNTY, "manager", "county")) as places:
        everyone = [places[name] for name in ("city", "county", "laptop", "other")]
        county, laptop, other = everyone[1:]
        lead = laptop.session.staff_id
        customer = make_customer(laptop.session, "甲有限公司", remark=f"问{NAME}", lead_manager=lead)
        settle(*everyone)
        old = backups.backup(laptop.session, tmp_path / "old.bcbackup")
        erase(county.session)
        settle(*everyone)
        assert "甲有限公司" in beside(laptop.session)
        handover.hand_over(county.session, [customer], COUNTY, other.session.staff_id)
        settle(*everyone)
        handover.release(laptop.session, [customer])
        assert not laptop.holds(customer)
        assert "甲有限公司" not in beside(laptop.session)
        laptop.session.close()
        backups.restore(laptop.folder, old.path)
        laptop.reopen()
        assert bytes_left(laptop.session, NAME) == []
        settle(*everyone)
        in_peace(everyone, NAME)


def beside(session):
    """What the list of erasures holds, as text."""
    connection = connect(session.folder / ERASURES_FILE, session.store.file_key)
    try:
        rows = connection.execute("SELECT parts FROM redacting").fetchall()
    finally:
        connection.close()
    return b"".join(row[0] for row in rows).decode("utf-8", "replace")


@contextmanager
def from_before() -> Iterator[None]:
    """Whatever happens here is done by a program that knows no redactions."""
    with ExitStack() as stack:
        stack.enter_context(patch.dict(fields.ENTITY_BY_ID))
        del fields.ENTITY_BY_ID[fields.REDACTION.id]  # type: ignore[attr-defined]
        stack.enter_context(patch.object(authority, "redactions_in", lambda commits: []))
        stack.enter_context(patch.object(versions, "PROJECTION_VERSION", versions.PROJECTION_VERSION - 1))
        yield


def test_a_program_from_before_keeps_it_and_does_it_after_its_upgrade(places):
    city, county, laptop = everyone = [places[name] for name in ("city", "county", "laptop")]
    customer = make_customer(laptop.session, "甲公司", remark=f"问{NAME}")
    settle(*everyone)
    erase(county.session)
    with from_before():
        city.reopen()
        carry(county, city)
        assert customers.customer_file(city.session, customer).customer.remark == f"问{NAME}"
        change(city.session, customer, town="越秀")
        made = city.export(county)
        city.session.close()
    county.take(*(one.path for one in made))
    assert customers.customer_file(county.session, customer).customer.town == "越秀"
    city.session = open_session(city.folder, password=PASSWORD)
    assert customers.customer_file(city.session, customer).customer.remark == "问〔已删除〕"
    in_peace([city, county], NAME)
    settle(*everyone)
    in_peace(everyone, NAME)
