"""An erasure that a centre decides: at every peer, in drafts, in restored backups, for good."""

import pytest

from bigclient_desktop.domain.personal_data import search_for
from bigclient_desktop.services import backups, checks, customers, drafts, erasure, personal_data, visits
from bigclient_desktop.store.store import STORE_FILE
from tests.services.exchanging import carry, offices, settle
from tests.services.making import make_customer
from tests.services.test_personal_data import bytes_left, erasable, visit_with

NAME = "曾国强"


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path) as made:
        yield made


def test_what_a_centre_erases_is_gone_everywhere_and_stays_gone_after_a_restore(places, tmp_path):
    city, county, laptop = places["city"], places["county"], places["laptop"]
    customer = make_customer(laptop.session, "甲公司", contact=NAME)
    visit = visit_with(laptop.session, customer, persons_met=NAME, talk=f"{NAME}谈了国庆寄递")
    settle(city, county, laptop)
    form = customers.draft_of(customers.customer_file(laptop.session, customer))
    drafts.save_draft(laptop.session, customer, form)
    old = backups.backup(laptop.session, tmp_path / "old.bcbackup")
    found = personal_data.find_person(county.session, NAME)
    assert {place.author for place in found.places} == {"人laptop"}
    plan = erasure.plan_erasure(county.session, erasable(found), [search_for(NAME)], keep_texts=True)
    assert (plan.records, plan.texts_kept, plan.peers) == (2, 1, 2)
    erasure.erase_rows(county.session, erasable(found), "本人要求", [search_for(NAME)], keep_texts=True)
    settle(city, county, laptop)
    for one in (city, county, laptop):
        assert bytes_left(one.session, NAME) == []
        assert personal_data.find_person(one.session, NAME).places == ()
        assert visits.visit_file(one.session, visit).visit.talk == "〔已删除〕谈了国庆寄递"
        assert checks.check_store(one.session) == []
    # The laptop's old backup knows nothing of it; the list beside the store does.
    laptop.session.close()
    backups.restore(laptop.folder, old.path)
    laptop.reopen()
    assert f"{STORE_FILE}:commit_log" not in bytes_left(laptop.session, NAME)
    assert customers.customer_file(laptop.session, customer).contacts[0].name is None
    settle(city, county, laptop)
    for one in (city, county, laptop):
        assert bytes_left(one.session, NAME) == []
        assert checks.check_store(one.session) == []


def test_a_centre_that_is_put_back_before_its_erasure_travelled_erases_it_everywhere_all_the_same(places, tmp_path):
    city, county, laptop = places["city"], places["county"], places["laptop"]
    customer = make_customer(laptop.session, "甲公司", contact=NAME)
    settle(city, county, laptop)
    old = backups.backup(county.session, tmp_path / "old.bcbackup")
    rows = erasable(personal_data.find_person(county.session, NAME))
    erasure.erase_rows(county.session, rows, "本人要求")
    county.session.close()
    backups.restore(county.folder, old.path)
    county.reopen()
    assert customers.customer_file(county.session, customer).contacts[0].name is None
    settle(city, county, laptop)
    for one in (city, county, laptop):
        assert bytes_left(one.session, NAME) == []
        assert customers.customer_file(one.session, customer).contacts[0].name is None
        assert checks.check_store(one.session) == []


def test_a_new_package_holds_nothing_of_him(places):
    city, county, laptop = places["city"], places["county"], places["laptop"]
    customer = make_customer(laptop.session, "甲公司", contact=NAME)
    carry(laptop, county)
    rows = erasable(personal_data.find_person(county.session, NAME))
    erasure.erase_rows(county.session, rows, "本人要求")
    # The city never had it, and gets the steps without the values.
    carry(county, city)
    (contact,) = customers.customer_file(city.session, customer).contacts
    assert contact.name is None
    assert bytes_left(city.session, NAME) == []
    assert checks.check_store(city.session) == []
