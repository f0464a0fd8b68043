"""Customers of one's own unit and of others, each with secrets of its own, for tests of rights."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import Session, new_child_id

OTHER = "0b" * 16
YEAR = china_today().year - 1
"""The year that the list shows."""


@dataclass(frozen=True)
class Known:
    """A customer with what nobody without the right may read: names, numbers, texts, the code, the revenue in 分."""

    id: str
    name: str
    contact: str
    mobile: str
    secrets: tuple[str, ...]
    revenue: int
    visit: str
    complaint: str


def add_known(session: Session, number: int, name: str, **fields: object) -> Known:
    """A whole customer with contact, visit, complaint, item to follow up and revenue, written at the door."""
    customer, statement = new_row_id(), new_row_id()
    contact, mobile = f"区秘密{number}", f"1380000{number:04}"
    talk, happened, need = f"密谈{number}号", f"投诉内情{number}号", f"需求内情{number}号"
    code, revenue = f"440106{number:05}000", 1_000_003 + number * 11
    visit, complaint, item = (new_child_id(customer) for _ in range(3))
    values = {
        "full_name": name,
        "kind": "commercial",
        "industry": "finance",
        "code": code,
        "division": "440106",
        "postal_address": f"内情路{number}号",
        "postcode": "510000",
        "credit_code": f"91440101MA5{number:07}",
        "phone": f"020-8{number:07}",
        "stage": "maintaining",
        "contract_until": date(YEAR, 12, 31),
        "responsible_unit": "440106",
    } | fields
    seen = datetime(YEAR, 3, 4, 2, tzinfo=UTC)
    of = {"customer": customer}
    rows = (
        NewRow("customer", customer, values),
        NewRow("contact", new_child_id(customer), of | {"name": contact, "mobile": mobile, "is_primary": True}),
        NewRow(
            "visit",
            visit,
            of
            | {"state": "done", "starts_at": seen, "manager": session.staff_id, "way": "visit", "talk": talk}
            | {"persons_met": contact, "purpose": talk, "result": talk, "unit": session.unit},
        ),
        NewRow(
            "complaint",
            complaint,
            of
            | {"number": f"TS{number:05}", "received_at": seen, "kind": "delay", "state": "open", "phone": mobile}
            | {"complainant": contact, "what_happened": happened, "responsible_unit": session.unit},
        ),
        NewRow(
            "follow_up",
            item,
            of | {"kind": "need", "content": need, "noted_on": date(YEAR, 3, 4), "state": "open", "visit": visit},
        ),
        NewRow(
            "revenue_line",
            new_child_id(customer),
            of | {"statement": statement, "month": f"{YEAR}-02", "service": "express", "amount": revenue},
        ),
    )
    told = {"unit": session.unit, "month": f"{YEAR}-02", "source": f"第{number}张"}
    root = unit_row_id(session.unit)
    drafts = [
        AggregateDraft("org_unit", root, (NewRow("revenue_statement", statement, told),)),
        AggregateDraft("customer", customer, rows),
    ]
    append_many(session, drafts, "change.import_customers", name)
    secrets = (contact, mobile, talk, happened, need, code, f"内情路{number}号", f"TS{number:05}", str(revenue))
    return Known(customer, name, contact, mobile, secrets, revenue, visit, complaint)


def add_all(session: Session) -> dict[str, Known]:
    """One customer of every relation to a person of 天河."""
    me, root = session.staff_id, unit_row_id(session.unit)
    city = NewRow("bureau_revenue", new_child_id(root), {"unit": "440100", "year": YEAR, "amount": 10**12})
    append_many(session, [AggregateDraft("org_unit", root, (city,))], "change.save_bureau_revenue", "")
    return {
        "own": add_known(session, 1, "广州本局一公司"),
        "nobodys": add_known(session, 2, "广州无主二公司", responsible_unit=None),
        "below": add_known(session, 3, "广州下级三公司", responsible_unit="440106-001", lead_manager=OTHER),
        "held": add_known(session, 4, "广州协管四公司", responsible_unit="440104", deputy_manager=me),
        "served": add_known(session, 5, "广州代管五公司", responsible_unit="440104", service_unit="440106"),
        "above": add_known(session, 6, "广州上级六公司", responsible_unit="440100", lead_manager=OTHER),
        "sibling": add_known(session, 7, "广州兄弟七公司", responsible_unit="440104", lead_manager=OTHER),
    }
