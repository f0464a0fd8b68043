"""The customer file: what a form says is kept, however old the form is and whoever wrote meanwhile."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bigclient_desktop.domain.customer_file import CustomerDraft, CustomerQuery
from bigclient_desktop.domain.customers import Contact, values_of
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes, checks, customers
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.customers import BranchesFull, CodeAmbiguous, CustomerUnknown, DraftRefused
from bigclient_desktop.services.session import Session, new_row_id, open_session
from bigclient_desktop.services.store_people import add_person
from tests.services.making import make_customer, make_draft


@pytest.fixture
def colleague(session: Session) -> Iterator[Session]:
    """李四, who shares the store."""
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    other = open_session(session.folder, password="another password", user="李四")
    yield other
    assert checks.check_store(session) == []
    other.close()


def form(session: Session, identity: str) -> CustomerDraft:
    return customers.draft_of(customers.customer_file(session, identity))


def save(session: Session, draft: CustomerDraft, **values: object) -> None:
    customers.save_customer(session, replace(draft, customer=replace(draft.customer, **values)))


def rows(session: Session, **query: object):
    return {row.full_name: row for row in customers.list_customers(session, CustomerQuery(**query), 0, 99)}


def test_what_was_typed_is_what_is_read(session: Session) -> None:
    draft = make_draft(session, "𠮷野家餐饮有限公司 😀", legal_representative="单雄信", tags=("重点", "老客户"))
    change = customers.save_customer(session, draft)
    assert (change.customers, change.commits) == ((draft.customer.id,), 1)
    found = customers.customer_file(session, draft.customer.id)
    expected = values_of(draft.customer)
    assert values_of(found.customer) == expected | {"tags": ("老客户", "重点")}
    assert [contact.mobile for contact in found.contacts] == ["13800138000"]
    assert customers.save_customer(session, form(session, draft.customer.id)).commits == 0


def test_a_refused_form_writes_nothing(session: Session) -> None:
    make_customer(session, code="44010600001000")
    with pytest.raises(DraftRefused) as refusal:
        customers.save_customer(session, make_draft(session, "又一家有限公司", code="44010600001000", full_name=""))
    keys = {problem.key for problem in refusal.value.problems}
    assert "problem.code_taken" in keys
    assert len(keys) >= 2
    assert customers.count_customers(session, CustomerQuery()) == 1


def test_a_customer_is_found_by_id_and_by_code_in_any_spelling(session: Session) -> None:
    identity = make_customer(session, code="44010600001000")
    for spelling in (identity, identity.upper(), "44010600001000", "440106-00001-000", "44010600001000"):
        assert customers.find_customer(session, spelling) == identity
    for unknown in ("", "5", "0" * 32, "44010600002000"):
        with pytest.raises(CustomerUnknown):
            customers.find_customer(session, unknown)
    other = make_customer(session, "又一家有限公司")
    customers.change_field(session, [other], "code", "44010600001000")
    with pytest.raises(CodeAmbiguous):
        customers.find_customer(session, "44010600001000")


def test_two_forms_of_different_fields_both_stand(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    mine, his = form(session, identity), form(colleague, identity)
    save(session, mine, phone="1", tags=("甲",))
    save(colleague, his, fax="2", tags=("乙",))
    stored = customers.customer_file(session, identity).customer
    assert (stored.phone, stored.fax, stored.tags) == ("1", "2", ("乙", "甲"))
    assert not rows(session)[stored.full_name].has_conflict


def test_two_forms_of_one_field_are_a_conflict_until_somebody_decides(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    mine, his = form(session, identity), form(colleague, identity)
    save(session, mine, legal_representative="曾国强")
    save(colleague, his, legal_representative="覃卫")
    name = mine.customer.full_name
    assert customers.customer_file(session, identity).customer.legal_representative == "覃卫"
    assert rows(session)[name].has_conflict
    # Bulk work names what it saw, and closes nothing unseen.
    customers.change_field(colleague, [identity], "legal_representative", "莫凡")
    assert rows(session)[name].has_conflict
    save(session, form(session, identity), legal_representative="方圆")
    assert not rows(session)[name].has_conflict
    assert customers.customer_file(colleague, identity).customer.legal_representative == "方圆"


def test_a_quiet_clash_is_no_conflict_of_the_list(session: Session, colleague: Session) -> None:
    """The loser of an auto field stands in the history; nobody has to decide."""
    identity = make_customer(session)
    mine, his = form(session, identity), form(colleague, identity)
    save(session, mine, phone="1")
    save(colleague, his, phone="2")
    assert customers.customer_file(session, identity).customer.phone == "2"
    assert not rows(session)[mine.customer.full_name].has_conflict


def test_an_old_form_says_only_what_was_typed(session: Session, colleague: Session) -> None:
    identity = make_customer(session, legal_representative="曾国强")
    old = form(colleague, identity)
    save(session, form(session, identity), full_name="改了名的有限公司", legal_representative="覃卫", tags=("甲",))
    save(colleague, old, remark="好")
    stored = customers.customer_file(session, identity).customer
    assert (stored.full_name, stored.legal_representative, stored.tags, stored.remark) == (
        "改了名的有限公司",
        "覃卫",
        ("甲",),
        "好",
    )


def test_a_form_may_be_saved_again_without_loading_it_anew(session: Session) -> None:
    identity = make_customer(session)
    draft = form(session, identity)
    draft = replace(draft, contacts=(*draft.contacts, Contact(new_row_id(), name="新人")))
    customers.save_customer(session, draft)
    again = replace(draft, contacts=(draft.contacts[0], replace(draft.contacts[1], mobile="139")))
    customers.save_customer(session, again)
    contacts = customers.customer_file(session, identity).contacts
    assert [(contact.name, contact.mobile) for contact in contacts] == [("区小姐", "13800138000"), ("新人", "139")]
    assert checks.check_store(session) == []


def test_a_contact_removed_by_one_and_edited_by_another_stays(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    mine, his = form(session, identity), form(colleague, identity)
    customers.save_customer(session, replace(mine, contacts=(replace(mine.contacts[0], deleted=True),)))
    assert customers.customer_file(session, identity).contacts == ()
    customers.save_customer(colleague, replace(his, contacts=(replace(his.contacts[0], mobile="139"),)))
    assert [contact.mobile for contact in customers.customer_file(session, identity).contacts] == ["139"]


def test_a_contact_removed_by_one_and_left_alone_by_another_is_gone(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    mine, his = form(session, identity), form(colleague, identity)
    customers.save_customer(session, replace(mine, contacts=(replace(mine.contacts[0], deleted=True),)))
    save(colleague, his, phone="1")
    assert customers.customer_file(session, identity).contacts == ()


def test_a_contact_that_was_undone_and_edited_in_an_open_form_comes_back(session: Session) -> None:
    identity = make_customer(session, contact=None)
    draft = form(session, identity)
    customers.save_customer(session, replace(draft, contacts=(Contact(new_row_id(), name="新人"),)))
    open_form = form(session, identity)
    changes.undo(session)
    customers.save_customer(session, replace(open_form, contacts=(replace(open_form.contacts[0], mobile="139"),)))
    contacts = customers.customer_file(session, identity).contacts
    assert [(contact.name, contact.mobile) for contact in contacts] == [("新人", "139")]
    assert checks.check_store(session) == []


def test_a_customer_deleted_by_one_and_edited_by_another_stays(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    open_form = form(colleague, identity)
    customers.delete_customers(session, [identity])
    assert customers.count_customers(session, CustomerQuery()) == 0
    save(colleague, open_form, phone="1")
    assert customers.count_customers(session, CustomerQuery()) == 1
    assert customers.count_customers(session, CustomerQuery(recycle_bin=True)) == 0
    # A form loaded from the recycle bin leaves it there.
    customers.delete_customers(session, [identity])
    save(session, form(session, identity), phone="2")
    assert customers.count_customers(session, CustomerQuery(recycle_bin=True)) == 1
    customers.restore_customers(session, [identity])
    assert customers.customer_file(session, identity).customer.phone == "2"


def test_a_form_of_a_customer_that_is_gone_is_refused(session: Session) -> None:
    identity = make_customer(session)
    open_form = form(session, identity)
    changes.undo(session)
    with pytest.raises(CustomerUnknown):
        save(session, open_form, phone="1")


def test_branches_are_counted_at_their_headquarters_old_and_new(session: Session) -> None:
    first, second = make_customer(session, "甲总公司"), make_customer(session, "乙总公司")
    branch = customers.new_branch_draft(session, first)
    assert branch.customer.headquarters == first
    values = {"full_name": "甲分公司", "postal_address": "天河路", "postcode": "510000"}
    save(session, branch, **values)
    assert (rows(session)["甲总公司"].branch_count, rows(session)["乙总公司"].branch_count) == (1, 0)
    save(session, form(session, branch.customer.id), headquarters=second)
    assert (rows(session)["甲总公司"].branch_count, rows(session)["乙总公司"].branch_count) == (0, 1)
    assert [row.full_name for row in customers.customer_file(session, second).branches] == ["甲分公司"]
    customers.delete_customers(session, [branch.customer.id])
    assert rows(session)["乙总公司"].branch_count == 0
    changes.undo(session)
    changes.undo(session)
    assert rows(session)["甲总公司"].branch_count == 1
    changes.undo(session)
    assert rows(session)["甲总公司"].branch_count == 0
    with pytest.raises(CustomerUnknown):
        customers.new_branch_draft(session, "0" * 32)


def test_the_history_tells_who_changed_what_and_what_stands(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    save(session, form(session, identity), phone="1", tags=("甲",))
    save(colleague, form(colleague, identity), phone="2", tags=())
    told = {
        (change.field, change.old, change.new, change.person, change.current)
        for change in customers.field_history(session, identity)
        if change.field in ("phone", "tags")
    }
    assert told == {
        ("tags", ("甲",), (), "李四", True),
        ("phone", "1", "2", "李四", True),
        ("tags", None, ("甲",), "张三", False),
        ("phone", None, "1", "张三", False),
    }


def test_a_loser_of_a_conflict_is_kept_in_the_history_but_does_not_stand(session: Session, colleague: Session) -> None:
    identity = make_customer(session)
    mine, his = form(session, identity), form(colleague, identity)
    save(session, mine, phone="1")
    save(colleague, his, phone="2")
    told = {c.new: c.current for c in customers.field_history(session, identity) if c.field == "phone"}
    assert told == {"1": False, "2": True}


def test_what_was_undone_shows_in_the_history(session: Session) -> None:
    identity = make_customer(session, contact=None)
    draft = form(session, identity)
    customers.save_customer(session, replace(draft, contacts=(Contact(new_row_id(), name="新人"),)))
    changes.undo(session)
    told = [(c.old, c.new, c.current) for c in customers.field_history(session, identity) if c.field == "name"]
    assert told == [("新人", None, True), (None, "新人", False)]
    changes.redo(session)
    told = [(c.old, c.new, c.current) for c in customers.field_history(session, identity) if c.field == "name"]
    assert told[0] == (None, "新人", True)


def test_a_full_headquarters_is_told(session: Session) -> None:
    top = make_customer(session, "总公司")
    ids = [new_row_id() for _ in range(999)]
    append_many(
        session,
        [
            AggregateDraft("customer", row, (NewRow("customer", row, {"full_name": "分", "headquarters": top}),))
            for row in ids
        ],
        "change.import_customers",
        "999",
    )
    with pytest.raises(BranchesFull):
        customers.new_branch_draft(session, top)
