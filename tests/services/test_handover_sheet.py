"""The hand-over sheet (客户移交交接单): who gives what to whom, figures, three signatures; as PDF and workbook."""

import pytest
from python_calamine import CalamineWorkbook

from bigclient_desktop.command_line import run
from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.list_form import rows_of
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.audit_log import Entry
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.handover_sheet import (
    NothingToHandOver,
    PersonNotOne,
    handover_sheet,
    person_named,
)
from bigclient_desktop.services.portfolios import hand_over_portfolio
from bigclient_desktop.services.revenue_forms import preview_list, save_list
from bigclient_desktop.translations import catalogue
from tests.conftest import PASSWORD
from tests.pdf.reading import page_texts
from tests.services.making import make_customer
from tests.services.test_portfolios import NOW, person, row

WORDS = catalogue("zh_CN")


@pytest.fixture
def two(session):
    giver, taker = person(session, "走的"), person(session, "接的")
    one = make_customer(session, "甲公司", code="44010600001000", lead_manager=giver, stage="maintaining")
    two = make_customer(session, "乙公司", deputy_manager=giver, stage=None)
    row(session, "visit", one, state="planned", starts_at=NOW, manager=giver, way="visit")
    row(session, "complaint", two, received_at=NOW, kind="delay", state="open", handler=giver)
    return giver, taker, one, two


def test_the_sheet_lists_what_is_open_and_who_signs(session, two):
    giver, taker, one, other = two
    form = handover_sheet(session, {one: taker, other: taker}, giver, NOW)
    first, second = rows_of(form)
    assert first[2:] == ("乙公司", "未评", None, "B角", "区小姐", 1, 0, 1, 0, 0, 0, None)
    stage = WORDS("customer.stage.maintaining")
    assert second[1:] == ("44010600001000", "甲公司", "未评", stage, "A角", "区小姐", 1, 1, 0, 0, 0, 0, None)
    pages = page_texts(preview_list(session, form))
    assert len(pages) == 1
    for words in ("客户移交交接单", "移交人：走的", "接收人：接的", "移交日期：2026-03-04", "合计2户", "甲公司"):
        assert words in pages[0]
    for key in ("form.sign.giver", "form.sign.taker", "form.sign.supervisor"):
        assert WORDS(key) in pages[0]
    assert form.file_name == "客户移交交接单_走的_2026-03-04"
    assert audit_lines(session, AuditQuery()) == [], "a look is not printing"
    assert preview_list(session, form).entry == Entry("print", form.file_name, None, 2, "audit.form.list")


def test_several_takers_stand_apart_with_their_sums(session, two):
    giver, taker, one, other = two
    third = person(session, "另一位")
    form = handover_sheet(session, {one: taker, other: third}, giver, NOW)
    assert [section.title for section in form.sections] == ["接收人：另一位　1 户", "接收人：接的　1 户"]
    assert form.total is not None
    (page,) = page_texts(preview_list(session, form))
    assert "接收人：见各栏" in page


def test_a_signed_sheet_can_be_printed_again_afterwards(session, two):
    giver, taker, one, other = two
    hand_over_portfolio(session, giver, {one: taker, other: taker}, NOW)
    form = handover_sheet(session, {one: taker, other: taker}, giver, NOW)
    assert [line[2] for line in rows_of(form)] == ["乙公司", "甲公司"]


def test_many_customers_go_over_pages_and_into_a_workbook(session, two, tmp_path):
    giver, taker, *_ = two
    ids = [make_customer(session, f"第{number}号有限责任公司", lead_manager=giver) for number in range(60)]
    form = handover_sheet(session, dict.fromkeys(ids, taker), giver, NOW)
    pages = page_texts(preview_list(session, form))
    assert len(pages) > 1
    assert WORDS("form.sign.supervisor") in pages[-1]
    assert WORDS("form.sign.supervisor") not in pages[0]
    save_list(session, form, tmp_path / "交接单.xlsx")
    rows = CalamineWorkbook.from_path(str(tmp_path / "交接单.xlsx")).get_sheet_by_index(0).to_python()
    assert sum("号有限责任公司" in str(line) for line in rows) == 60


def test_what_cannot_be_listed_is_said(session, two):
    with pytest.raises(NothingToHandOver):
        handover_sheet(session, {}, two[0], NOW)
    with pytest.raises(PersonNotOne):
        person_named(session, "没有这个人")
    person(session, "接的")
    with pytest.raises(PersonNotOne):
        person_named(session, "接的")
    far = make_customer(session, "外市公司", responsible_unit="440300", lead_manager=None)
    with pytest.raises(NotAllowed):
        handover_sheet(session, {far: ""}, "", NOW)


def test_the_command_prints_a_persons_customers_or_the_empty_form(session, two, store_folder, tmp_path, monkeypatch):
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def bigclient(*arguments):
        return run(["--language", "zh", "--store", str(store_folder), "print", "handover", *map(str, arguments)])

    assert bigclient("--from", "走的", "--to", "接的", "--out", tmp_path / "a.pdf") == 0
    (page,) = page_texts((tmp_path / "a.pdf").read_bytes())
    assert "移交人：走的" in page
    assert "乙公司" in page
    assert bigclient("44010600001000", "--out", tmp_path / "b.pdf") == 0
    assert "乙公司" not in page_texts((tmp_path / "b.pdf").read_bytes())[0]
    assert bigclient("--blank", "--out", tmp_path / "c.pdf") == 0
    assert "客户移交交接单" in page_texts((tmp_path / "c.pdf").read_bytes())[0]
    assert bigclient("--blank", "--from", "走的", "--out", tmp_path / "d.pdf") == 1
    assert bigclient("--out", tmp_path / "d.pdf") == 1
    assert not (tmp_path / "d.pdf").exists()


def test_the_day_on_paper_is_chinas(session, two):
    late = NOW.replace(hour=17)
    assert "2026-03-05" in handover_sheet(session, {two[2]: ""}, "", late).head[2]
