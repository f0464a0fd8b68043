"""A person's data on request: found wherever it stands, given out, and erased so that nothing of it is left."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.personal_data import SearchTooShort, search_for
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.services import (
    attachments,
    backups,
    checks,
    complaints,
    customers,
    drafts,
    erasure,
    form_drafts,
    people,
    personal_data,
    visits,
)
from bigclient_desktop.services.changes import NothingToUndo, UndoErased, list_changes, redo, undo
from bigclient_desktop.services.complaint_steps import take_step
from bigclient_desktop.services.office import now_or
from bigclient_desktop.services.revenue_forms import preview_list, save_list
from bigclient_desktop.services.session import new_row_id, open_session
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.store import STORE_FILE
from tests.conftest import PASSWORD
from tests.services.making import make_customer, make_draft

NAME, NUMBER = "曾国强", "13800138000"
PNG = b"\x89PNG\r\n\x1a\n" + b"card" * 40


def bytes_left(session, *texts: str) -> list[str]:
    """Tables (of the store and of the drafts) that hold any of the texts, and files beside the store that do."""
    found = []
    for file in (STORE_FILE, "drafts.db"):
        path = session.folder / file
        if not path.exists():
            continue
        connection = connect(path, session.store.file_key)
        try:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                for row in connection.execute(f'SELECT * FROM "{table}"'):
                    if any(text in str(value) or _in_bytes(text, value) for text in texts for value in row):
                        found.append(f"{file}:{table}")
                        break
        finally:
            connection.close()
    return found


def _in_bytes(text: str, value) -> bool:
    return isinstance(value, bytes) and text.encode() in value


def visit_with(session, customer, **values):
    draft = visits.new_visit_draft(session, customer)
    values = {"result": "有意向", "no_next_reason": "已约好"} | values
    visits.save_visit(session, replace(draft, visit=replace(draft.visit, **values)))
    return draft.visit.id


def complaint_with(session, customer, **values):
    draft = complaints.new_complaint_draft(session, customer)
    values = {"kind": "delay", "service": "express"} | values
    complaints.save_complaint(session, replace(draft, complaint=replace(draft.complaint, **values)))
    return draft.complaint.id


@pytest.fixture
def held(session):
    """One person in every place, at two customers, and somebody of another name beside him."""
    one = make_customer(session, "甲公司", contact=NAME, legal_representative=NAME)
    two = make_customer(session, "乙公司", contact="区小姐", remark=f"老板的朋友{NAME}介绍来的")
    visit = visit_with(session, two, persons_met=f"区小姐、{NAME}", talk=f"{NAME}说下月再谈,电话138-0013-8000")
    complaint = complaint_with(session, two, complainant=NAME, phone="138 0013 8000", what_happened="晚到三天")
    take_step(session, complaint, "answered", now=now_or(None) + timedelta(minutes=1), note=f"已回复{NAME}")
    attachments.add_content(session, "customer", one, f"{NAME}名片.png", PNG)
    return {"one": one, "two": two, "visit": visit, "complaint": complaint}


def erasable(findings):
    return [(place.customer, place.entity, place.row) for place in findings.places if place.may_be_erased]


def test_he_is_found_by_name_in_every_place(session, held):
    people.save_staff(session, [Staff(unit=session.unit, name=NAME, position="manager", mobile="13900000000")])
    found = personal_data.find_person(session, f" {NAME} ")
    assert sorted((place.entity, place.is_personal, place.is_exact) for place in found.places) == [
        ("attachment", True, False),
        ("complaint", True, True),
        ("complaint_event", True, False),
        ("contact", True, True),
        ("customer", False, False),
        ("customer", True, True),
        ("staff", True, True),
        ("visit", True, True),
    ]
    contact = next(place for place in found.places if place.entity == "contact")
    assert (contact.customer, contact.customer_name, contact.title, contact.author) == (
        held["one"],
        "甲公司",
        NAME,
        "张三",
    )
    assert [(one.field, one.value) for one in contact.values] == [("name", NAME), ("mobile", NUMBER)]
    staff = next(place for place in found.places if place.entity == "staff")
    assert not staff.may_be_erased


def test_he_is_found_by_number_however_it_was_written(session, held):
    odd = make_draft(session, "丙公司", contact="李先生")
    (person,) = odd.contacts
    odd = replace(odd, contacts=(replace(person, mobile=None, phone="+86 138-00138000"),))
    customers.save_customer(session, odd)
    found = personal_data.find_person(session, "138 0013 8000")
    exact = sorted((place.entity, place.customer_name) for place in found.places if place.is_exact)
    # The contacts of the other customers carry the same number in these tests.
    assert exact == [("complaint", "乙公司"), ("contact", "丙公司"), ("contact", "乙公司"), ("contact", "甲公司")]
    assert [place.entity for place in found.places if not place.is_exact] == ["visit"]


def test_what_stood_before_and_what_was_deleted_is_held_too(session):
    customer = make_customer(session, "甲公司", contact=NAME)
    form = customers.draft_of(customers.customer_file(session, customer))
    (person,) = form.contacts
    customers.save_customer(session, replace(form, contacts=(replace(person, name="接手的人"),)))
    (place,) = personal_data.find_person(session, NAME).places
    assert place.title == "接手的人"
    assert place.is_there
    assert [(one.field, one.value, one.is_current) for one in place.values] == [
        ("name", "接手的人", True),
        ("mobile", NUMBER, True),
        ("name", NAME, False),
    ]
    undone = make_customer(session, "丁公司", contact="李白云")
    undo(session)
    (gone,) = personal_data.find_person(session, "李白云").places
    assert (gone.entity, gone.customer, gone.is_there) == ("contact", undone, False)


def test_too_little_to_look_for(session):
    for text in ("", "曾", "138", "1380", " 曾 "):
        with pytest.raises(SearchTooShort):
            personal_data.find_person(session, text)
    assert personal_data.find_person(session, "没有这个人") == personal_data.PersonFindings("没有这个人")


def test_everything_goes_and_the_work_stays(session, held):
    found = personal_data.find_person(session, NAME)
    searches = [search_for(NAME), search_for(NUMBER)]
    rows = erasable(found)
    plan = erasure.plan_erasure(session, rows, searches, keep_texts=True)
    assert (plan.customers, plan.records, plan.texts_kept) == (2, 6, 2)
    change = erasure.erase_rows(session, rows, "本人要求", searches, keep_texts=True)
    assert set(change.customers) == {held["one"], held["two"]}
    file = visits.visit_file(session, held["visit"])
    assert file.visit.persons_met == "区小姐、〔已删除〕"
    assert file.visit.talk == "〔已删除〕说下月再谈,电话〔已删除〕"
    assert file.visit.result == "有意向"
    complaint = complaints.complaint_file(session, held["complaint"]).complaint
    assert (complaint.complainant, complaint.phone, complaint.what_happened) == (None, None, "晚到三天")
    assert attachments.list_attachments(session, held["one"])[0].is_erased
    assert not list(session.store.blobs.folder.iterdir())
    (left,) = personal_data.find_person(session, NAME).places
    assert (left.entity, left.is_personal) == ("customer", False)
    # No search of the list finds him any more.
    assert customers.count_customers(session, CustomerQuery(search=NAME)) == 0
    assert customers.count_customers(session, CustomerQuery(search="zengguoqiang")) == 0
    assert checks.check_store(session) == []


def test_no_byte_of_him_is_left(session, held):
    form = customers.draft_of(customers.customer_file(session, held["one"]))
    drafts.save_draft(session, held["one"], replace(form, customer=replace(form.customer, remark=f"问{NAME}")))
    other = visits.visit_draft(session, held["visit"])
    form_drafts.keep_visit(session, other)
    customers.change_field(session, [held["two"]], "remark", None)
    assert bytes_left(session, NAME)
    found = personal_data.find_person(session, NAME)
    assert erasure.plan_erasure(session, erasable(found)).drafts == 2
    erasure.erase_rows(session, erasable(found), "本人要求")
    assert drafts.list_drafts(session) == []
    # The company's remark mentioned him in a text that belongs to no person: its old version stands in the history.
    assert bytes_left(session, NAME) == [f"{STORE_FILE}:commit_log"]
    (mention,) = personal_data.find_person(session, NAME).places
    assert not mention.is_personal
    assert not mention.values[0].is_current


def test_an_erasure_says_why_and_not_who(session, held):
    rows = erasable(personal_data.find_person(session, NAME))
    with pytest.raises(erasure.ReasonMissing):
        erasure.erase_rows(session, rows, "  ")
    with pytest.raises(erasure.ReasonNamesPerson):
        erasure.erase_rows(session, rows, f"{NAME}来电要求", [search_for(NAME)])
    erasure.erase_rows(session, rows, "本人来电要求", [search_for(NAME)])
    with pytest.raises(erasure.NothingToErase):
        erasure.erase_rows(session, rows, "再来一次")


def test_nothing_brings_him_back(session, held, tmp_path):
    """Neither an undo of an older step, nor the undo of the erasure, nor a backup put back."""
    form = customers.draft_of(customers.customer_file(session, held["one"]))
    (person,) = form.contacts
    customers.save_customer(session, replace(form, contacts=(replace(person, title="科长"),)))
    renamed = customers.draft_of(customers.customer_file(session, held["one"]))
    customers.save_customer(session, replace(renamed, contacts=(replace(renamed.contacts[0], name="曾科长"),)))
    step = list_changes(session)[0].id
    old = backups.backup(session, tmp_path / "old.bcbackup")
    rows = [(held["one"], "contact", person.id)]
    erasure.erase_rows(session, rows, "本人要求")
    assert customers.customer_file(session, held["one"]).contacts[0].name is None
    with pytest.raises(UndoErased):
        undo(session, step)
    erased = list_changes(session)[0]
    assert (erased.label, erased.undoable) == ("change.erase", False)
    with pytest.raises(NothingToUndo):
        undo(session, erased.id)
    (contact,) = customers.customer_file(session, held["one"]).contacts
    assert (contact.name, contact.title, contact.mobile) == (None, None, None)
    assert personal_data.find_person(session, "曾科长").places == ()
    folder = session.folder
    session.close()
    backups.restore(folder, old.path)
    again = open_session(folder, password=PASSWORD)
    try:
        (contact,) = customers.customer_file(again, held["one"]).contacts
        assert (contact.name, contact.title, contact.mobile) == (None, None, None)
        assert personal_data.find_person(again, "曾科长").places == ()
        assert customers.count_customers(again, CustomerQuery(search="曾科长")) == 0
        assert f"{STORE_FILE}:commit_log" not in bytes_left(again, "曾科长")
        assert checks.check_store(again) == []
    finally:
        again.close()


def test_the_log_verifies_and_the_tables_can_be_made_again(session, held):
    erasure.erase_rows(session, erasable(personal_data.find_person(session, NAME)), "本人要求")
    assert checks.check_store(session) == []
    before = customers.customer_file(session, held["one"])
    assert checks.check_store(session, rebuild_first=True) == []
    assert customers.customer_file(session, held["one"]) == before


def test_the_report_is_a_paper_and_a_workbook(session, held, tmp_path):
    found = personal_data.find_person(session, NAME)
    form = personal_data.person_report(session, found, found.places)
    assert len(form.sections) == len(found.places)
    contact = next(section for section in form.sections if section.title.startswith("甲公司 · 联系人"))
    assert [row[:2] for row in contact.rows] == [("姓名", NAME), ("手机", NUMBER)]
    assert preview_list(session, form).startswith(b"%PDF")
    out = save_list(session, form, tmp_path / "清单.xlsx")
    cells = [cell.value for row in load_workbook(out).active for cell in row if cell.value]
    assert {NAME, NUMBER, "甲公司 · 联系人"} <= {str(cell).split("（")[0] for cell in cells}


_STEPS = st.lists(
    st.tuples(st.sampled_from(("rename", "visit", "undo", "redo", "erase", "delete")), st.integers(0, 2)), max_size=10
)


@settings(max_examples=8, deadline=None)
@given(steps=_STEPS)
def test_whatever_is_done_around_erasures_the_log_verifies_and_nobody_comes_back(session, steps):
    """Several people, edits, undo and redo between erasures: the chain stays whole, the tables follow from it."""
    mark = new_row_id()[-8:]
    names = [f"{name}{mark}" for name in ("甲", "乙", "丙")]
    owners = [make_customer(session, f"{name}的公司", contact=f"{name}先生") for name in names]
    gone: set[int] = set()
    for step, which in steps:
        name, customer = f"{names[which]}先生", owners[which]
        if step == "erase":
            if rows := erasable(personal_data.find_person(session, name)):
                erasure.erase_rows(session, rows, "本人要求", [search_for(name)], keep_texts=True)
            gone.add(which)
            continue
        with suppress(Failure):  # an undo may have taken the customer away, or there is nothing to take back
            if step == "rename":
                form = customers.draft_of(customers.customer_file(session, customer))
                people_there = tuple(replace(one, title=f"科长{len(steps)}") for one in form.contacts)
                customers.save_customer(session, replace(form, contacts=people_there))
            elif step == "visit" and which not in gone:
                visit_with(session, customer, persons_met=name, talk=f"{name}谈了国庆寄递")
            elif step == "delete":
                customers.delete_customers(session, [customer])
                customers.restore_customers(session, [customer])
            elif step == "undo":
                undo(session)
            elif step == "redo":
                redo(session)
    assert checks.check_store(session) == []
    for which in gone:
        assert personal_data.find_person(session, f"{names[which]}先生").places == ()
        assert bytes_left(session, f"{names[which]}先生") == []
    for which in {0, 1, 2} - gone:
        assert personal_data.find_person(session, f"{names[which]}先生").places


def test_one_of_the_own_people_gets_all_that_is_held_of_him(session):
    people.save_staff(
        session, [Staff(unit="440106", name="区志强", position="manager", mobile="13911112222", phone="020-1")]
    )
    people.save_staff(session, [Staff(unit="440106", name="区志强", position="deputy", mobile="13933334444")])
    his, namesake = sorted(
        (one for one in people.list_staff(session) if one.name == "区志强"), key=lambda one: one.mobile
    )
    people.save_staff(session, [replace(his, mobile="13955556666", left_on=china_today())])
    findings = personal_data.staff_data(session, his.id)
    assert findings.text == "区志强"
    mine = [place for place in findings.places if findings.is_his(place)]
    assert {place.row for place in mine} == {his.id}
    assert {place.row for place in findings.places} >= {his.id, namesake.id}, "told, and not taken for him"
    (place,) = mine
    told = {(one.field, one.value) for one in place.values}
    assert {("mobile", "13955556666"), ("phone", "020-1"), ("position", "manager"), ("left_on", china_today())} <= told
    assert not {field for field, _ in told} & {"seat_key", "same_as"}
    form = personal_data.person_report(session, findings, mine)
    (section,) = form.sections
    assert "13955556666" in {row[1] for row in section.rows}
    assert "客户经理" in {row[1] for row in section.rows}
    with pytest.raises(people.StaffUnknown):
        personal_data.staff_data(session, "0c" * 16)
