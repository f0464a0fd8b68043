"""Customers for tests."""

from dataclasses import replace
from typing import Any

from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.services import customers
from bigclient_desktop.services.session import Session, new_child_id


def make_draft(
    session: Session, name: str = "广东移动通信有限公司", contact: str | None = "区小姐", **fields: Any
) -> CustomerDraft:
    """A complete new customer; `fields` overrides."""
    draft = customers.new_customer_draft(session)
    values = {
        "full_name": name,
        "industry": "telecom",
        "postal_address": "天河路1号",
        "postcode": "510000",
        "services_used": ("express", "letters"),
    } | fields
    row = new_child_id(draft.customer.id)
    people = (Contact(id=row, name=contact, mobile="13800138000", is_primary=True),) if contact else ()
    return replace(draft, customer=replace(draft.customer, **values), contacts=people)


def make_customer(session: Session, name: str = "广东移动通信有限公司", **fields: Any) -> str:
    """Saves it and gives its id."""
    draft = make_draft(session, name, **fields)
    customers.save_customer(session, draft)
    return draft.customer.id
