"""Unsaved forms come back as they were, to the person who typed them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bigclient_desktop.domain.customers import Competitor, Contact, Demand, MailUse
from bigclient_desktop.services import checks, customers, drafts
from bigclient_desktop.services.session import Session, new_row_id, open_session
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store.drafts import DRAFTS_FILE
from tests.conftest import PASSWORD
from tests.services.making import make_customer, make_draft


def a_full_draft(session: Session):
    identity = make_customer(session, legal_representative="曾国强")
    loaded = customers.draft_of(customers.customer_file(session, identity))
    customer = replace(
        loaded.customer,
        remark="改到一半 😀 𠮷",
        contract_until=date(2027, 3, 1),
        mail_budget=123_456,
        lead_manager=session.staff_id,
        tags=("重点", "老客户"),
        is_focus=False,
    )
    return replace(
        loaded,
        customer=customer,
        contacts=(*(replace(contact, deleted=True) for contact in loaded.contacts), Contact(new_row_id(), name="新人")),
        competitors=(Competitor(new_row_id(), name="顺风", share_percent=Decimal("12.50")),),
        mail_uses=(MailUse(new_row_id(), service="express", yearly_amount=0),),
        demands=(Demand(new_row_id(), noted_on=date(2026, 1, 2), content="要账单", responsible=session.staff_id),),
    )


def test_a_draft_comes_back_whole_and_can_be_saved(session: Session) -> None:
    draft = a_full_draft(session)
    saved_at = drafts.save_draft(session, draft.customer.id, draft)
    found = drafts.load_draft(session, draft.customer.id)
    assert found is not None
    assert (found.draft, found.saved_at) == (
        replace(draft, customer=replace(draft.customer, tags=("老客户", "重点"))),
        saved_at,
    )
    customers.save_customer(session, found.draft)
    stored = customers.customer_file(session, draft.customer.id)
    assert stored.customer.remark == "改到一半 😀 𠮷"
    assert [contact.name for contact in stored.contacts] == ["新人"]
    assert checks.check_store(session) == []


def test_drafts_are_listed_newest_first_replaced_and_forgotten(session: Session) -> None:
    first, second = make_draft(session), make_draft(session, "佛山照明股份有限公司")
    assert drafts.list_drafts(session) == []
    assert drafts.load_draft(session, first.customer.id) is None
    drafts.discard_draft(session, "never there")
    for draft in (first, second, first):
        drafts.save_draft(session, draft.customer.id, draft)
    assert sorted(drafts.list_drafts(session)) == sorted([first.customer.id, second.customer.id])
    drafts.discard_draft(session, first.customer.id)
    assert drafts.list_drafts(session) == [second.customer.id]


def test_each_person_has_drafts_of_his_own(session: Session) -> None:
    add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    draft = make_draft(session)
    drafts.save_draft(session, draft.customer.id, draft)
    other = open_session(session.folder, password="another password", user="李四")
    try:
        assert drafts.list_drafts(other) == []
        assert drafts.load_draft(other, draft.customer.id) is None
        drafts.discard_draft(other, draft.customer.id)
    finally:
        other.close()
    assert drafts.list_drafts(session) == [draft.customer.id]


def test_a_draft_outlives_the_session_and_tells_nothing_without_the_key(session: Session) -> None:
    draft = a_full_draft(session)
    drafts.save_draft(session, draft.customer.id, draft)
    session.close()
    for path in session.folder.glob(f"{DRAFTS_FILE}*"):
        assert "改到一半".encode() not in path.read_bytes()
    again = open_session(session.folder, password=PASSWORD)
    try:
        assert drafts.list_drafts(again) == [draft.customer.id]
    finally:
        again.close()


def test_a_draft_is_kept_while_a_long_write_holds_the_store(session: Session) -> None:
    draft = make_draft(session)
    with session.store.at_the_door():
        drafts.save_draft(session, draft.customer.id, draft)
    assert drafts.list_drafts(session) == [draft.customer.id]


@pytest.mark.parametrize("position", [3, 2000, 9000])
def test_a_damaged_drafts_file_is_set_aside_and_keeps_nobody_from_his_work(session: Session, position: int) -> None:
    draft = a_full_draft(session)
    drafts.save_draft(session, "lost", draft)
    path = session.folder / DRAFTS_FILE
    data = bytearray(path.read_bytes())
    data[position] ^= 1
    path.write_bytes(data)
    assert drafts.load_draft(session, "lost") is None
    drafts.save_draft(session, "new", draft)
    assert drafts.list_drafts(session) == ["new"]
    (aside,) = session.folder.glob("drafts-damaged-*.db")
    assert aside.read_bytes() == bytes(data)


def test_a_draft_of_a_customer_that_was_saved_after_all_is_an_edit(session: Session) -> None:
    """A crash between saving and forgetting the draft: the form comes back as new, and is saved again."""
    draft = make_draft(session)
    customers.save_customer(session, draft)
    customers.save_customer(session, replace(draft, customer=replace(draft.customer, phone="020-1")))
    change = customers.save_customer(session, replace(draft, customer=replace(draft.customer, phone="020-1")))
    assert change.commits == 0
    stored = customers.customer_file(session, draft.customer.id)
    assert (stored.customer.phone, len(stored.contacts)) == ("020-1", 1)
    assert customers.field_history(session, draft.customer.id)[0].field == "phone"
    assert checks.check_store(session) == []
