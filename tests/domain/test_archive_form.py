"""The archive form is made of a customer's file, and phones are masked as custom has it."""

from datetime import UTC, date, datetime

import pytest

from bigclient_desktop.domain.archive_form import BranchLine, archive_form, masked_phone
from bigclient_desktop.domain.customer_file import Completeness, CustomerFile, CustomerRow, TimelineItem
from bigclient_desktop.domain.customers import Contact, Customer, CustomerId

ROW = CustomerRow(
    id=CustomerId("b1"),
    code=None,
    full_name="粤华电子黄埔工厂",
    short_name=None,
    kind="commercial",
    industry=None,
    division=None,
    town=None,
    stage=None,
    unit="440112",
    lead_manager="曾国强",
    deputy_manager=None,
    contact=None,
    phone=None,
    postal_address=None,
    contract_until=None,
    grade=None,
    grade_provisional=False,
    score=None,
    revenue=None,
    last_visit=None,
    next_visit=None,
    open_complaints=0,
    completeness=0,
    is_headquarters=False,
    branch_count=0,
    has_conflict=False,
    changed_at=None,
)


def visit(day: int) -> TimelineItem:
    return TimelineItem("visit", f"v{day}", datetime(2025, 6, day, tzinfo=UTC), "走访", None, "done")


FILE = CustomerFile(
    customer=Customer(full_name="粤华电子", headquarters="h1", lead_manager="s1", responsible_unit="440106"),
    contacts=(Contact(id="c1", name="覃雪梅"), Contact(id="c2", name="区志明", deleted=True)),
    competitors=(),
    mail_uses=(),
    demands=(),
    branches=(ROW,),
    headquarters_name="粤华集团",
    names={"440106": "天河区邮政局", "440112": "黄埔区邮政局", "s1": "曾国强"},
    revenue=(),
    grades=(),
    timeline=(
        visit(1),
        visit(3),
        TimelineItem("complaint", "k", datetime(2025, 6, 4, tzinfo=UTC), "延误", None, "open"),
        visit(2),
    ),
    completeness=Completeness(0, ()),
    heads={},
)


def made(latest: int = 6):
    return archive_form(
        FILE,
        dictionaries={"divisions": {"440106": "广东省广州市天河区"}},
        fill_unit="天河区邮政局",
        filled_on=date(2025, 6, 3),
        printed_by="曾国强",
        printed_at=datetime(2025, 6, 3, tzinfo=UTC),
        latest=latest,
    )


def test_names_are_looked_up_in_their_own_list():
    form = made()
    assert form.name_of("units", "440106") == "天河区邮政局"
    assert form.name_of("divisions", "440106") == "广东省广州市天河区"
    assert form.name_of("staff", "s1") == "曾国强"
    assert form.name_of("customers", "h1") == "粤华集团"
    assert form.name_of("services", "unknown") == "unknown"


def test_deleted_contacts_are_left_out_but_still_have_a_name():
    form = made()
    assert [contact.id for contact in form.contacts] == ["c1"]
    assert form.name_of("contacts", "c2") == "区志明"


def test_branches_carry_the_names_of_their_units():
    assert made().branches == (BranchLine(None, "粤华电子黄埔工厂", "黄埔区邮政局", "曾国强"),)


def test_the_latest_visits_come_first_and_apart_from_complaints():
    assert [item.id for item in made(latest=2).visits] == ["v3", "v2"]
    assert [item.id for item in made().complaints] == ["k"]


@pytest.mark.parametrize(
    ("phone", "masked"),
    [
        ("13812345678", "138****5678"),
        ("020-38101234", "020-****1234"),
        ("+86 138 1234 5678", "+86 1** **** 5678"),
        ("13812345678、13987654321", "138****5678、139****4321"),
        ("12345", "***45"),
        ("无", "无"),
    ],
)
def test_phones_are_masked(phone, masked):
    assert masked_phone(phone) == masked
