"""Two people at one field, proposals of a laptop, hand-over, erasure: from a clash to what stands everywhere."""

from dataclasses import replace

import pytest

from bigclient_desktop.journal.values import new_child_id, new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import attachments, changes, customers, enrolment, erasure, handover, repairs, review
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.exchange_status import exchange_status
from bigclient_desktop.store import erasures, links
from bigclient_desktop.store.handover import lines_of
from bigclient_desktop.store.tables import commit_log
from tests.services.exchanging import COUNTY, carry, offices, settle
from tests.services.making import make_customer


@pytest.fixture
def places(tmp_path):
    with offices(tmp_path, ("other", COUNTY, "manager", "county")) as found:
        yield found


@pytest.fixture
def everybody(places):
    return [places[name] for name in ("city", "county", "laptop", "other")]


def test_a_clash_is_shown_on_both_sides_and_settled_once(places, everybody):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session, lead_manager=laptop.session.staff_id)
    settle(*everybody)
    laptop.edit(customer, full_name="广东移动甲")
    county.edit(customer, full_name="广东移动乙")
    settle(*everybody)
    items = {one.name: review.review_items(one.session) for one in (county, laptop)}
    assert [len(found) for found in items.values()] == [1, 1]
    assert items["county"][0].id == items["laptop"][0].id
    (item,) = items["laptop"]
    assert (item.kind, item.customer, item.entity) == ("review", customer, "customer")
    assert "full_name" in item.fields
    assert item.before["full_name"] == "广东移动通信有限公司"
    assert {choice.values["full_name"] for choice in item.choices} == {"广东移动甲", "广东移动乙"}
    assert {choice.author for choice in item.choices} == {"人laptop", "人county"}
    assert [choice.is_visible for choice in item.choices].count(True) == 1
    chosen = next(choice for choice in item.choices if choice.values["full_name"] == "广东移动甲")
    review.resolve(laptop.session, item.id, chosen.id)
    settle(*everybody)
    for one in (places["city"], county, laptop):
        assert one.customer(customer).full_name == "广东移动甲"
        assert review.review_items(one.session) == []


def test_a_settled_clash_that_is_undone_was_seen_all_the_same(places, everybody):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session)
    settle(*everybody)
    laptop.edit(customer, full_name="甲")
    county.edit(customer, full_name="乙")
    settle(*everybody)
    shown = laptop.customer(customer).full_name
    (item,) = review.review_items(laptop.session)
    review.resolve(laptop.session, item.id, next(one.id for one in item.choices if not one.is_visible))
    changes.undo(laptop.session)
    settle(*everybody)
    for one in everybody[:3]:
        assert one.customer(customer).full_name == shown
        assert review.review_items(one.session) == []


def test_nothing_that_came_since_is_settled_unseen(places, everybody):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session)
    settle(*everybody)
    laptop.edit(customer, full_name="甲")
    county.edit(customer, full_name="乙")
    settle(*everybody)
    (item,) = review.review_items(laptop.session)
    laptop.edit(customer, full_name="丙")
    with pytest.raises(review.ReviewItemChanged):
        review.resolve(laptop.session, item.id, item.choices[0].id)


def test_a_new_value_settles_too_and_many_by_one_side(places, everybody):
    county, laptop = places["county"], places["laptop"]
    ids = [make_customer(laptop.session, f"{name}公司") for name in "甲乙丙"]
    settle(*everybody)
    for identity in ids:
        laptop.edit(identity, full_name="此")
        county.edit(identity, full_name="彼")
    settle(*everybody)
    items = review.review_items(county.session)
    assert len(items) == 3
    first = items[0]
    review.resolve(county.session, first.id, {"full_name": "新名", "credit_code": None})
    assert county.customer(first.customer).full_name == "新名"
    review.resolve_all(county.session, [item.id for item in items[1:]], "theirs")
    assert {county.customer(item.customer).full_name for item in items[1:]} == {"此"}
    assert review.review_items(county.session) == []


def test_a_managers_deletion_waits_for_the_centre(places, everybody):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session)
    settle(*everybody)
    change = customers.delete_customers(laptop.session, [customer])
    assert change.proposed == 1
    assert not laptop.customer(customer).deleted
    settle(*everybody)
    (proposal,) = review.proposals(county.session)
    assert (proposal.customer, proposal.entity, proposal.values) == (customer, "customer", {"deleted": True})
    assert proposal.proposed_by == "人laptop"
    assert proposal.may_decide
    assert not review.proposals(laptop.session)[0].may_decide
    with pytest.raises(review.NotEntitled):
        review.decide(laptop.session, [proposal.id], "approved")
    review.decide(county.session, [proposal.id], "approved", "已搬走")
    assert review.proposals(county.session) == []
    settle(*everybody)
    assert laptop.customer(customer).deleted
    (decided,) = review.proposals(laptop.session, decided=True)
    assert (decided.outcome, decided.decided_by, decided.decision_reason) == ("approved", "人county", "已搬走")


def test_a_rejected_proposal_changes_nothing(places, everybody):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session)
    settle(*everybody)
    customers.delete_customers(laptop.session, [customer])
    settle(*everybody)
    review.decide(county.session, [one.id for one in review.proposals(county.session)], "rejected", "仍在用邮")
    settle(*everybody)
    assert not laptop.customer(customer).deleted
    assert review.proposals(laptop.session) == []


def test_handed_over_it_leaves_only_when_two_have_confirmed(places, everybody):
    county, laptop, other = places["county"], places["laptop"], places["other"]
    customer = make_customer(laptop.session, lead_manager=laptop.session.staff_id)
    settle(*everybody)
    assert not other.holds(customer)
    handover.hand_over(county.session, [customer], COUNTY, other.session.staff_id)
    assert handover.handed_over(laptop.session) == []
    laptop.edit(customer, remark="移交前最后一次")
    settle(*everybody)
    assert other.customer(customer).remark == "移交前最后一次"
    (held,) = handover.handed_over(laptop.session)
    assert held.customer == customer
    assert held.unsent == 0
    assert set(held.confirmed_by) == {"天河区邮政局", "广州市邮政局", "人other"}
    assert held.may_release
    handover.release(laptop.session, [customer])
    assert not laptop.holds(customer)
    settle(*everybody)
    assert not laptop.holds(customer)
    assert other.customer(customer).full_name


def test_below_a_single_centre_the_new_manager_is_the_second_holder(tmp_path):
    from tests.services.exchanging import enrol, machine

    county, laptop, other = (
        machine(tmp_path, name, COUNTY, position)
        for name, position in (("county", "director"), ("laptop", "manager"), ("other", "manager"))
    )
    enrolment.become_centre(county.session)
    for one in (laptop, other):
        enrol(one, county)

    def rounds() -> None:
        for one in (laptop, other, laptop, other):
            carry(one, county)
            carry(county, one)

    rounds()
    customer = make_customer(laptop.session, lead_manager=laptop.session.staff_id)
    attached = attachments.add_content(laptop.session, "customer", customer, "合同.txt", "合同".encode())
    rounds()
    handover.hand_over(county.session, [customer], COUNTY, other.session.staff_id)
    carry(county, laptop)
    (held,) = handover.handed_over(laptop.session)
    assert (len(held.confirmed_by), held.may_release) == (1, False)
    carry(laptop, county)
    # The centre's word for itself makes no second holder of it.
    key, chains = county.session.writer.holder.key[:32], {}
    with county.session.store.reading() as connection:
        for row in connection.exec_driver_sql(
            "SELECT certificate, incarnation, max(sequence) FROM commit_log GROUP BY 1, 2"
        ):
            chains[row[0], row[1]] = row[2]
    values = {"issuer": key, "customer": customer, "installation": county.id, "chains": lines_of(chains)}
    draft = AggregateDraft("issuer", key, (NewRow("holding", new_child_id(key), values),))
    county.session.store.append(county.session.writer, [draft], "change.state_receipts", "")
    carry(county, laptop)
    assert handover.handed_over(laptop.session)[0].confirmed_by == ("天河区邮政局",)
    with pytest.raises(handover.NotConfirmed):
        handover.release(laptop.session, [customer])
    # The new manager takes it and says so; the centre tells the old one.
    carry(county, other)
    carry(other, county)
    carry(county, laptop)
    (held,) = handover.handed_over(laptop.session)
    assert (len(held.confirmed_by), held.may_release) == (2, True)
    assert attachments.content_of(other.session, attached.ids[0]) == "合同".encode()
    # Receipts or not: what the centre has not acknowledged (any more) stays.
    with laptop.session.store.at_the_door() as connection:
        links.lower_cursor(connection, county.id, None)
    with pytest.raises(handover.NotConfirmed):
        handover.release(laptop.session, [customer])
    carry(laptop, county)
    carry(county, laptop)
    handover.release(laptop.session, [customer])
    assert not laptop.holds(customer)
    assert list(laptop.session.store.blobs.folder.iterdir()) == []
    assert other.customer(customer).full_name
    for _ in range(3):
        said = [carry(one, county) for one in (laptop, other)] + [carry(county, one) for one in (laptop, other)]
    assert said == [None] * 4
    for one in (county, laptop, other):
        one.session.close()


def test_what_nobody_confirmed_is_not_released(places, everybody):
    county, laptop, other = places["county"], places["laptop"], places["other"]
    customer = make_customer(laptop.session, lead_manager=laptop.session.staff_id)
    settle(*everybody)
    handover.hand_over(county.session, [customer], COUNTY, other.session.staff_id)
    settle(*everybody)
    laptop.edit(customer, remark="还没上报")
    assert handover.handed_over(laptop.session)[0].unsent == 1
    with pytest.raises(handover.NotConfirmed):
        handover.release(laptop.session, [customer])


def test_erased_is_erased_everywhere_and_stays_so(places, everybody):
    county, laptop, city = places["county"], places["laptop"], places["city"]
    customer = make_customer(laptop.session, contact="要求删除的人")
    settle(*everybody)
    file = customers.customer_file(county.session, customer)
    (contact,) = file.contacts
    assert contact.name == "要求删除的人"
    with pytest.raises(NotAllowed):
        erasure.erase(laptop.session, customer, [("contact", contact.id)], "本人要求")
    erasure.erase(county.session, customer, [("contact", contact.id)], "本人要求")
    settle(*everybody)
    for one in (county, laptop, city):
        (left,) = customers.customer_file(one.session, customer).contacts
        assert left.name is None
        with one.session.store.reading() as connection:
            parts = [row.parts for row in connection.execute(commit_log.select())]
        assert not any("要求删除的人".encode() in part for part in parts)
    with pytest.raises(erasure.NothingToErase):
        erasure.erase(county.session, customer, [("contact", contact.id)], "再来一次")


def test_a_form_that_was_open_while_a_name_was_erased_does_not_write_it_back(places):
    county = places["county"]
    customer = make_customer(county.session, contact="要求删除的人")
    open_form = customers.draft_of(customers.customer_file(county.session, customer))
    (contact,) = open_form.contacts
    erasure.erase(county.session, customer, [("contact", contact.id)], "本人要求")
    edited = replace(contact, department="办公室")
    customers.save_customer(county.session, replace(open_form, contacts=(edited,)))
    (left,) = customers.customer_file(county.session, customer).contacts
    assert left.name is None
    with county.session.store.reading() as connection:
        parts = [row.parts for row in connection.execute(commit_log.select())]
    assert not any("要求删除的人".encode() in part for part in parts)


def test_a_form_opened_after_an_erasure_may_say_who_it_is_now(places):
    county = places["county"]
    customer = make_customer(county.session, contact="要求删除的人")
    (contact,) = customers.customer_file(county.session, customer).contacts
    erasure.erase(county.session, customer, [("contact", contact.id)], "本人要求")
    form = customers.draft_of(customers.customer_file(county.session, customer))
    county.edit(customer, remark="表单打开以后写的")
    customers.save_customer(county.session, replace(form, contacts=(replace(form.contacts[0], name="接手的人"),)))
    (left,) = customers.customer_file(county.session, customer).contacts
    assert left.name == "接手的人"


def test_an_erasure_reaches_no_other_customer(places):
    county = places["county"]
    one, other = (make_customer(county.session, name, contact="留下的人") for name in ("甲公司", "乙公司"))
    (contact,) = customers.customer_file(county.session, other).contacts
    with county.session.store.reading() as connection:
        parts = erasures.parts_about(connection, bytes.fromhex(other), [("contact", bytes.fromhex(contact.id))])
    assert parts
    row = NewRow("erasure", new_row_id(), {"customer": one, "parts": tuple(parts), "reason": "越界"})
    county.session.store.append(county.session.writer, [AggregateDraft("customer", one, (row,))], "change.erase", "")
    (left,) = customers.customer_file(county.session, other).contacts
    assert left.name == "留下的人"


def test_what_was_decided_alone_is_provisional_until_confirmed(tmp_path):
    from tests.services.exchanging import enrol, machine

    with offices(tmp_path) as places:
        county = places["county"]
        alone = machine(tmp_path, "alone", COUNTY, "manager")
        customer = make_customer(alone.session, code="44010612345678")
        customers.delete_customers(alone.session, [customer])
        enrol(alone, county)
        assert alone.customer(customer).deleted
        settle(places["city"], county, alone)
        items = [one for one in review.provisional(county.session) if one.customer == customer]
        assert "deleted" in {one.unit for one in items}
        review.confirm_provisional(county.session, [one.id for one in items])
        assert [one for one in review.provisional(county.session) if one.customer == customer] == []
        settle(places["city"], county, alone)
        assert alone.customer(customer).deleted
        alone.session.close()


def test_badges_count_what_waits(places, everybody):
    county, laptop = places["county"], places["laptop"]
    customer = make_customer(laptop.session)
    settle(*everybody)
    laptop.edit(customer, full_name="甲")
    county.edit(customer, full_name="乙")
    customers.delete_customers(laptop.session, [customer])
    settle(*everybody)
    status = exchange_status(county.session)
    assert (status.reviews, status.proposals, status.alarms) == (1, 1, 0)
    assert repairs.alarms(county.session) == []
