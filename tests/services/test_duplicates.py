"""Doubles over a real store: found, told apart, remembered."""

import pytest

from bigclient_desktop.services import customers, duplicates
from bigclient_desktop.services.changes import undo
from bigclient_desktop.services.customers import CustomerUnknown
from tests.services.making import make_customer, make_draft

ONE, OTHER, STRANGER = "东莞市粤华电子有限公司", "东莞粤华电子", "佛山市顺风物流有限公司"


def names(pairs):
    return [{pair.one.full_name, pair.other.full_name} for pair in pairs]


def test_pairs_are_found_and_told_apart(session):
    one, other = make_customer(session, ONE, phone="1"), make_customer(session, OTHER, phone="2")
    make_customer(session, STRANGER, phone="3", contact=None)
    assert names(duplicates.find_duplicates(session)) == [{ONE, OTHER}]
    change = duplicates.tell_apart(session, other, one)
    assert change.id
    assert duplicates.find_duplicates(session) == []
    assert not duplicates.tell_apart(session, one, other).id, "once is enough"
    word = duplicates.told_apart(session)[0]
    assert (word.one, word.other) == tuple(sorted((one, other)))
    assert word.noted_by == session.staff_id
    duplicates.suspect_again(session, word.id)
    assert names(duplicates.find_duplicates(session)) == [{ONE, OTHER}]
    undo(session)
    assert duplicates.find_duplicates(session) == []


def test_while_typing_who_was_told_apart_is_not_shown_again(session):
    one = make_customer(session, ONE)
    other = make_customer(session, OTHER)
    form = customers.draft_of(customers.customer_file(session, other))
    assert [found.customer.id for found in duplicates.possible_duplicates(session, form)] == [one]
    duplicates.tell_apart(session, one, other)
    assert duplicates.possible_duplicates(session, form) == []
    new = make_draft(session, OTHER)
    assert len(duplicates.possible_duplicates(session, new)) == 2


def test_a_family_and_the_recycle_bin_are_left_out(session):
    top = make_customer(session, ONE)
    for _ in range(2):
        branch = customers.new_branch_draft(session, top)
        customers.save_customer(session, branch)
    gone = make_customer(session, OTHER)
    customers.delete_customers(session, [gone])
    assert duplicates.find_duplicates(session) == []


def test_a_stranger_cannot_be_told_apart(session):
    one = make_customer(session, ONE)
    with pytest.raises(CustomerUnknown):
        duplicates.tell_apart(session, one, "0" * 32)
    assert not duplicates.tell_apart(session, one, one).id


KNOWN = {
    "short_name": "粤华",
    "former_names": ("莞城电子管厂",),
    "credit_code": "91441900MA4UQ7XX0X",
    "phone": "0769-22334455",
    "postal_address": "东莞市莞城区东城大道88号",
}
FORMS = {
    "same_core_name": {"name": "东莞粤华电子公司"},
    "same_former_name": {"name": "莞城电子管厂有限公司"},
    "same_credit_code": {"name": "毫不相干贸易公司", "credit_code": "91441900MA4UQ7XX0X"},
    "same_phone": {"name": "粤华电子销售部", "phone": "0769-22334455"},
    "same_pinyin": {"name": "东莞市越骅电子有限公司"},
    "same_address": {"name": "华粤电子", "postal_address": "东莞市莞城区东城大道88号"},
}


@pytest.mark.parametrize("reason", FORMS)
def test_each_reason_is_found_while_typing_and_over_the_whole_store(session, reason):
    known = make_customer(session, ONE, contact=None, **KNOWN)
    make_customer(session, STRANGER, contact=None, postal_address="别处2号")
    values = {"contact": None, "postal_address": "别处1号"} | FORMS[reason]
    found = duplicates.possible_duplicates(session, make_draft(session, **values))
    assert [(one.customer.id, one.reason_key) for one in found] == [(known, f"duplicate.{reason}")]
    make_customer(session, **values)
    assert [pair.reason_key for pair in duplicates.find_duplicates(session)] == [f"duplicate.{reason}"]


def test_a_former_name_on_the_form_is_found_as_well(session):
    known = make_customer(session, ONE, contact=None, postal_address="别处1号")
    draft = make_draft(session, "全新名称科技公司", contact=None, former_names=(ONE,))
    assert [one.customer.id for one in duplicates.possible_duplicates(session, draft)] == [known]
