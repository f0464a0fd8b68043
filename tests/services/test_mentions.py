"""A name in a text that tells of something else: found, taken out of every version, and nowhere any more."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.personal_data import search_for
from bigclient_desktop.failures import Failure
from bigclient_desktop.services import backups, checks, complaints, customers, drafts, erasure, personal_data, visits
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.changes import list_changes, redo, undo
from bigclient_desktop.services.mentions import TextStillNames, mentions_of
from bigclient_desktop.services.session import new_row_id, open_session
from tests.conftest import PASSWORD
from tests.services.making import make_customer
from tests.services.test_personal_data import bytes_left, complaint_with, erasable, visit_with
from tests.sync.oracles import decrypted_pages

NAME, NUMBER = "曾国强", "13800138000"
SEARCHES = (search_for(NAME), search_for(NUMBER))


def change(session, customer, **values):
    form = customers.draft_of(customers.customer_file(session, customer))
    customers.save_customer(session, replace(form, customer=replace(form.customer, **values)))


def erase(session, reason="本人要求", searches=SEARCHES, **otherwise):
    """His own records that bear his name, and every text that names him; by field another text than is proposed."""
    places = [place for place in personal_data.find_person(session, searches[0].text).places if place.is_exact]
    rows = [(place.customer, place.entity, place.row) for place in places if place.may_be_erased]
    found = mentions_of(session, searches, rows).found
    texts = {one.key: otherwise.get(one.field, one.proposed) for one in found if one.is_wanted}
    erasure.erase_rows(session, rows, reason, searches, keep_texts=True, mentions=texts, strike_drafts=True)
    return found


def clean(session, *texts):
    assert bytes_left(session, *texts) == []
    assert checks.check_store(session) == []
    assert checks.check_store(session, rebuild_first=True) == []
    assert bytes_left(session, *texts) == []


@pytest.fixture
def held(session):
    customer = make_customer(session, "甲公司", contact=NAME, remark=f"老板的朋友{NAME}介绍来的,电话138-0013-8000")
    change(session, customer, remark=f"找{NAME}谈价格", town="天河", tags=("重点", f"{NAME}的关系"))
    visit = visit_with(session, customer, persons_met="区小姐", needs=f"{NAME}要冷链", result="有意向")
    said = {"complainant": "李四", "what_happened": "晚到三天", "demand": f"{NAME}要求赔偿"}
    complaint = complaint_with(session, customer, **said)
    return {"customer": customer, "visit": visit, "complaint": complaint}


def test_a_name_goes_out_of_every_version_of_every_text(session, held):
    found = erase(session)
    assert {(one.entity, one.field, one.is_current) for one in found} == {
        ("customer", "remark", True),
        ("customer", "tags", True),
        ("visit", "needs", True),
        ("follow_up", "content", True),
        ("complaint", "demand", True),
    }
    customer = customers.customer_file(session, held["customer"]).customer
    assert (customer.remark, customer.town) == ("找〔已删除〕谈价格", "天河")
    assert customer.tags == ("〔已删除〕的关系", "重点")
    assert visits.visit_file(session, held["visit"]).visit.needs == "〔已删除〕要冷链"
    assert complaints.complaint_file(session, held["complaint"]).complaint.demand == "〔已删除〕要求赔偿"
    assert complaints.complaint_file(session, held["complaint"]).complaint.complainant == "李四"
    history = [
        (one.old, one.new) for one in customers.field_history(session, held["customer"]) if one.field == "remark"
    ]
    assert history == [
        ("老板的朋友〔已删除〕介绍来的,电话〔已删除〕", "找〔已删除〕谈价格"),
        (None, "老板的朋友〔已删除〕介绍来的,电话〔已删除〕"),
    ]
    assert personal_data.find_person(session, NAME).places == ()
    assert mentions_of(session, SEARCHES).found == ()
    clean(session, NAME, NUMBER, "138-0013-8000")


def test_another_text_than_the_proposed_one_stands_and_the_old_ones_go_whole(session, held):
    with pytest.raises(TextStillNames):
        erase(session, remark=f"不再找{NAME}")
    erase(session, remark="价格由王采购谈", needs="")
    file = customers.customer_file(session, held["customer"])
    assert file.customer.remark == "价格由王采购谈"
    assert visits.visit_file(session, held["visit"]).visit.needs is None
    told = [(one.old, one.new) for one in customers.field_history(session, file.customer.id) if one.field == "remark"]
    assert told == [(None, "价格由王采购谈")]
    clean(session, NAME, NUMBER, "介绍来的")
    # Who is named in what was written instead can be taken out of it as well.
    erase(session, searches=(search_for("王采购"),))
    assert customers.customer_file(session, held["customer"]).customer.remark == "价格由〔已删除〕谈"
    clean(session, NAME, "王采购")


def test_two_people_in_one_text_go_one_after_the_other(session):
    customer = make_customer(session, "甲公司", contact="钱先生", remark="曾国强和李白云一起来过")
    file = customers.customer_file(session, customer)
    form = customers.draft_of(file)
    (person,) = form.contacts
    customers.save_customer(session, replace(form, contacts=(replace(person, remark="李白云的同事曾国强"),)))
    erase(session, searches=(search_for("曾国强"),))
    assert personal_data.find_person(session, "李白云").places
    erase(session, searches=(search_for("李白云"),))
    file = customers.customer_file(session, customer)
    assert file.customer.remark == "〔已删除〕和〔已删除〕一起来过"
    assert (file.contacts[0].name, file.contacts[0].remark) == ("钱先生", "〔已删除〕的同事〔已删除〕")
    clean(session, "曾国强", "李白云")
    # And the third, of whom a redaction tells what is left, goes whole.
    erase(session, searches=(search_for("钱先生"),))
    contact = customers.customer_file(session, customer).contacts[0]
    assert (contact.name, contact.remark) == (None, None)
    clean(session, "曾国强", "李白云", "钱先生")


def test_what_is_not_wanted_stays(session):
    customer = make_customer(session, f"{NAME}食品店", contact="钱先生", remark=f"{NAME}本人开的店")
    found = erase(session)
    # The contacts of these tests have all the same number, that may be another's as well.
    assert [(one.field, one.is_wanted) for one in found] == [("remark", True), ("mobile", False), ("full_name", False)]
    file = customers.customer_file(session, customer)
    assert (file.customer.full_name, file.customer.remark) == (f"{NAME}食品店", "〔已删除〕本人开的店")
    assert [one.field for one in mentions_of(session, SEARCHES).found] == ["mobile", "full_name"]
    assert checks.check_store(session) == []


def test_a_company_that_bears_his_name_loses_it_where_somebody_says_so(session):
    customer = make_customer(session, f"{NAME}食品店", contact="钱先生", former_names=(f"{NAME}小吃",))
    change(session, customer, full_name=f"{NAME}食品厂", town="天河")
    searches = SEARCHES[:1]
    found = mentions_of(session, searches).found
    assert [(one.field, one.is_wanted, one.versions) for one in found] == [
        ("former_names", False, 1),
        ("full_name", False, 2),
    ]
    erasure.erase_rows(session, [], "本人要求", searches, mentions={one.key: one.proposed for one in found})
    file = customers.customer_file(session, customer).customer
    assert (file.full_name, file.former_names, file.town) == ("〔已删除〕食品厂", ("〔已删除〕小吃",), "天河")
    # Neither the history of steps nor the audit log goes on saying it.
    clean(session, NAME)
    assert customers.count_customers(session, CustomerQuery(search=NAME)) == 0
    assert customers.count_customers(session, CustomerQuery(search="zengguoqiang")) == 0


def test_what_is_not_ones_own_to_change_is_counted_with_the_reason(session):
    make_customer(session, "甲公司", remark=f"问{NAME}")
    theirs = make_customer(session, "乙公司", remark=f"问{NAME}", responsible_unit="440103")
    found = mentions_of(session, SEARCHES[:1])
    assert [one.customer_name for one in found.found] == ["甲公司"]
    ((why, count),) = found.elsewhere
    assert (why.key, count) == ("failure.not_of_unit", 1)
    assert why.values["unit"] == "荔湾区邮政局"
    (mention,) = found.found
    key = (theirs, *mention.key[1:2], theirs, "remark")
    with pytest.raises(NotAllowed):
        erasure.erase_rows(session, [], "本人要求", SEARCHES, mentions={key: "问〔已删除〕"})


def test_steps_are_taken_back_without_the_name(session, held):
    """An undo gives back the text as it is left; what else the step wrote comes back as it was."""
    change(session, held["customer"], remark="不再联系", town="白云")
    erase(session)
    step = next(one for one in list_changes(session) if one.label != "change.erase")
    undo(session, step.id)
    customer = customers.customer_file(session, held["customer"]).customer
    assert (customer.remark, customer.town) == ("找〔已删除〕谈价格", "天河")
    clean(session, NAME, NUMBER)


def test_a_backup_put_back_is_redacted_again(session, held, tmp_path):
    old = backups.backup(session, tmp_path / "old.bcbackup")
    change(session, held["customer"], town="白云")
    erase(session, remark="价格由采购部谈")
    folder = session.folder
    session.close()
    backups.restore(folder, old.path)
    again = open_session(folder, password=PASSWORD)
    try:
        customer = customers.customer_file(again, held["customer"]).customer
        assert (customer.full_name, customer.remark, customer.town) == ("甲公司", None, "天河")
        assert visits.visit_file(again, held["visit"]).visit.needs == "〔已删除〕要冷链"
        clean(again, NAME, NUMBER)
        change(again, held["customer"], remark="写点别的", town="越秀")
        assert customers.customer_file(again, held["customer"]).customer.remark == "写点别的"
        clean(again, NAME, NUMBER)
    finally:
        again.close()


def test_drafts_and_forms_from_before_bring_nothing_back(session, held):
    stale = customers.draft_of(customers.customer_file(session, held["customer"]))
    other = make_customer(session, "乙公司")
    form = customers.draft_of(customers.customer_file(session, other))
    drafts.save_draft(session, other, replace(form, customer=replace(form.customer, remark=f"问{NAME}")))
    drafts.save_draft(session, held["customer"], stale)
    plan = erasure.plan_erasure(session, erasable(personal_data.find_person(session, NAME)), SEARCHES)
    assert (plan.customers, plan.drafts, plan.other_drafts) == (1, 1, 1)
    erase(session)
    assert len(drafts.list_drafts(session)) == 1
    assert drafts.load_draft(session, other).draft.customer.remark == "问〔已删除〕"
    # Saved as it stood: nothing of it was typed since.
    customers.save_customer(session, replace(stale, customer=replace(stale.customer, town="越秀")))
    customer = customers.customer_file(session, held["customer"]).customer
    assert (customer.remark, customer.town) == ("找〔已删除〕谈价格", "越秀")
    # A form from after it writes what was typed, in the text that was left too.
    change(session, held["customer"], remark="找采购部谈", tags=("重点", "新客户"))
    customer = customers.customer_file(session, held["customer"]).customer
    assert (customer.remark, customer.tags) == ("找采购部谈", ("新客户", "重点"))
    clean(session, NAME)


def test_a_form_is_told_from_before_or_after_though_nobody_wrote(session):
    customer = make_customer(session, "甲公司", remark=f"问{NAME}")
    stale = customers.draft_of(customers.customer_file(session, customer))
    erase(session, searches=SEARCHES[:1])
    customers.save_customer(session, replace(stale, customer=replace(stale.customer, town="越秀")))
    assert customers.customer_file(session, customer).customer.remark == "问〔已删除〕"
    fresh = customers.draft_of(customers.customer_file(session, customer))
    change(session, customer, short_name="甲")
    customers.save_customer(session, replace(fresh, customer=replace(fresh.customer, remark="另写")))
    stored = customers.customer_file(session, customer).customer
    assert (stored.remark, stored.town, stored.short_name) == ("另写", "越秀", "甲")
    clean(session, NAME)


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(("name", "tag", "need", "contact", "town", "undo", "redo", "redact", "write", "delete")),
        st.integers(0, 1),
        st.integers(0, 2),
    ),
    max_size=14,
)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_is_done_around_it_nobody_comes_back_and_nothing_else_is_lost(session, steps):
    """Several people named in texts of two customers, edits, undo and redo between: no byte, sound log, same tables."""
    mark = new_row_id()[-8:]
    people = [f"{name}{mark}" for name in ("曾甲", "李乙", "区丙")]
    owners = [make_customer(session, f"{side}{mark}公司", contact="钱先生") for side in "东西"]
    gone: set[int] = set()
    for number, (step, where, who) in enumerate(steps):
        customer, name = owners[where], people[who]
        if step in ("redact", "write"):
            with suppress(erasure.NothingToErase):
                erase(session, searches=(search_for(name),), **({"remark": f"第{number}步"} if step == "write" else {}))
            gone.add(who)
            continue
        before = customers.customer_file(session, customer) if step == "town" else None
        with suppress(Failure):  # an undo may have taken the customer away, or there is nothing to take back
            if step == "town":
                change(session, customer, town=f"第{number}镇")
            elif step == "undo":
                undo(session)
            elif step == "redo":
                redo(session)
            elif step == "delete":
                customers.delete_customers(session, [customer])
                customers.restore_customers(session, [customer])
            elif who in gone:
                continue
            elif step == "name":
                beside = (who + 1) % 3
                change(session, customer, remark=f"{name}和{'别人' if beside in gone else people[beside]}来过")
            elif step == "tag":
                change(session, customer, tags=(f"{name}介绍", "重点"))
            elif step == "need":
                visit_with(session, customer, persons_met="钱先生", needs=f"{name}要冷链", problems="破损")
            elif step == "contact":
                form = customers.draft_of(customers.customer_file(session, customer))
                rows = tuple(replace(one, remark=f"{name}的同事") for one in form.contacts)
                customers.save_customer(session, replace(form, contacts=rows))
        if before is not None and step == "town":
            after = customers.customer_file(session, customer).customer
            assert replace(after, town=before.customer.town) == before.customer
    for owner, side in zip(owners, "东西", strict=True):
        with suppress(customers.CustomerUnknown):
            assert customers.customer_file(session, owner).customer.full_name == f"{side}{mark}公司"
    texts = [people[who] for who in gone]
    if texts:
        clean(session, *texts)
        plain = decrypted_pages(session)
        assert not [text for text in texts if text.encode() in plain]
    for who in gone:
        assert personal_data.find_person(session, people[who]).places == ()
