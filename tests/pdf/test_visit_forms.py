"""The diary, the complaint form and the today sheet, read back from the PDF by another program."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bigclient_desktop.domain.complaint_form import ComplaintForm
from bigclient_desktop.domain.complaints import Complaint, ComplaintEvent
from bigclient_desktop.domain.today_sheet import (
    EarlierVisit,
    MonthRevenue,
    OpenComplaint,
    Person,
    TodaySheet,
    TodayVisit,
)
from bigclient_desktop.domain.visit_diary import DiaryEntry, DiaryForm
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_instant
from bigclient_desktop.pdf import FORMS, MissingCharacters, complaints_pdf, diary_pdf, today_pdf
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.pdf.reading import bookmarks, page_sizes, page_texts

WORDS = catalogue("zh_CN")
DAY = date(2026, 3, 4)
NOON = china_instant(DAY, time(12))
VISIT = Visit(
    id="1",
    state="done",
    starts_at=NOON - timedelta(hours=2),
    ends_at=NOON - timedelta(hours=1),
    way="visit",
    companions="王五",
    persons_met="区小姐",
    purpose="送方案",
    talk="谈国际小包",
    needs="账单打印\n同城配送",
    competitor_news="顺丰九折",
    problems="取件晚",
    result="同意试用",
    next_step="回访",
    next_on=date(2026, 3, 13),
    recorded_on=date(2026, 3, 9),
    late_reason="出差",
    superior_remark="抓紧",
    remark_at=NOON,
    corrects="0",
    correction_reason="补记",
)
ENTRY = DiaryEntry(VISIT, "广东粤华电子有限公司", "44010600001000", "diamond", "张三", "李总")
DIARY = DiaryForm(
    "day",
    DAY,
    DAY,
    person="张三",
    fill_unit="天河区邮政局大客户中心",
    entries=(ENTRY,),
    plans=(replace(ENTRY, visit=Visit(starts_at=NOON + timedelta(days=1), way="phone", purpose="催款")),),
    filled_on=DAY,
    printed_by="张三",
    printed_at=NOON,
)
COMPLAINT = Complaint(
    id="1",
    number="440106-20260227-001",
    received_at=NOON - timedelta(days=5),
    way="phone",
    complainant="区小姐",
    phone="13800138000",
    service="express",
    item_numbers=("EA123456785CN", "1123456789012"),
    kind="delay",
    severity="serious",
    what_happened="晚到三天",
    demand="赔偿",
    responsible_unit="440106",
    handler="s1",
    findings="分拣差错",
    opinion="照章赔偿",
    compensation=123456,
    satisfaction="fair",
    improvement="加复核岗",
    unconfirmed_reason="客户失联",
)
FORM = ComplaintForm(
    COMPLAINT,
    "广东粤华电子有限公司",
    None,
    "gold",
    (
        ComplaintEvent("1", step="received", at=NOON - timedelta(days=5), by="s1"),
        ComplaintEvent(
            "2", step="paused", at=NOON - timedelta(days=4), by="s1", pause_reason="waiting_customer", note="等电话"
        ),
    ),
    due_at=china_instant(date(2026, 3, 7)),
    repeats=2,
    names={"s1": "张三", "440106": "天河区邮政局", "express": "特快专递"},
    fill_unit="天河区邮政局大客户中心",
    filled_on=DAY,
)


def today_visit(number: int) -> TodayVisit:
    return TodayVisit(
        NOON + timedelta(minutes=10 * number),
        f"广东第{number}电子有限公司",
        None,
        "gold",
        "石牌街道",
        "天河路1号",
        "visit",
        "回访",
        (Person("区小姐", "经理", "13800138000"),),
        tuple(EarlierVisit(date(2026, 2, day), "phone", f"第{day}次谈", "送样", None) for day in (20, 10, 1)),
        (OpenComplaint(date(2026, 3, 1), "delay", "晚到三天", "soon"),),
        tuple(MonthRevenue(2026, month, 1_200_000, 1_000_000) for month in (1, 2)),
        ("账单打印",),
        ("credit_code", "contacts"),
    )


def texts(content: bytes) -> str:
    return "".join(page_texts(content))


def test_the_diary_says_all_that_was_written():
    content = diary_pdf([DIARY], WORDS)
    found = texts(content)
    for text in (
        "附件3",
        "营销日志表",
        "2026年3月4日周三",
        "客户经理：张三",
        "广东粤华电子有限公司",
        "钻石",
        "10:00–11:00",
    ):
        assert text in found, text
    for text in (
        "区小姐",
        "王五",
        "送方案",
        "谈国际小包",
        "账单打印同城配送",
        "顺丰九折",
        "取件晚",
        "同意试用",
        "回访",
        "2026年3月13日",
    ):
        assert text in found, text
    for text in (
        "抓紧(李总2026年3月4日)",
        "迟填：2026-03-09录入，原因：出差",
        "已更正，原因：补记",
        "03-05周四12:00",
        "催款",
        "（盖章）",
    ):
        assert text in found, text
    assert page_sizes(content) == {(210, 297)}
    assert bookmarks(content) == [("营销日志表 张三 2026-03-04", 0)]


def test_a_reason_stands_where_no_step_follows():
    form = replace(
        DIARY, entries=(replace(ENTRY, visit=replace(VISIT, next_step=None, next_on=None, no_next_reason="已签约")),)
    )
    assert "无需跟进原因已签约" in texts(diary_pdf([form], WORDS))


def test_a_long_diary_flows_over_pages_with_its_head():
    form = replace(DIARY, scope="customer", customer_name="粤华电子", entries=(ENTRY,) * 12, plans=())
    pages = page_texts(diary_pdf([form], WORDS))
    assert len(pages) > 3
    assert all("营销日志表（续）" in page for page in pages[1:])
    assert f"第{len(pages)}页" in pages[-1]
    assert "第12次" in "".join(pages)


def test_a_day_without_visits():
    assert "本期没有走访记录。" in texts(diary_pdf([replace(DIARY, entries=(), plans=())], WORDS))


def test_the_complaint_form_says_all_that_was_written():
    content = complaints_pdf([FORM], WORDS)
    found = texts(content)
    for text in (
        "附件5",
        "投诉处理表",
        "440106-20260227-001",
        "黄金",
        "2026年2月27日12:00",
        "电话",
        "13800138000",
        "严重",
        "特快专递",
    ):
        assert text in found, text
    for text in (
        "EA123456785CN、1123456789012",
        "晚到三天",
        "分拣差错",
        "照章赔偿",
        "1,234.56元",
        "壹仟贰佰叁拾肆元伍角陆分",
        "基本满意",
    ):
        assert text in found, text
    for text in ("法定期限2026年3月6日", "客户失联", "等待客户等电话", "另有2件", "加复核岗", "天河区邮政局"):
        assert text in found, text
    assert len(page_texts(content)) == 1


def test_the_today_sheet_is_one_page_with_everything_to_know():
    sheet = TodaySheet(DAY, "张三", "天河区邮政局大客户中心", tuple(map(today_visit, range(4))), printed_by="张三")
    (page,) = page_texts(today_pdf([sheet], WORDS))
    for text in (
        "今日走访单",
        "共4户",
        "2026年3月4日周三",
        "12:00",
        "12:30",
        "广东第3电子有限公司",
        "区小姐经理13800138000",
    ):
        assert text in page, text
    for text in (
        "上次：2026-02-20电话联系第20次谈→送样",
        "第1次谈",
        "时限（将超时）晚到三天",
        "账单打印",
        "统一社会信用代码、联系人",
    ):
        assert text in page, text
    assert "收入（万元）：同比↑20%；2026年1月1.202月1.20" in page
    assert "备注" in page


def test_what_is_long_goes_on_in_the_next_line_as_far_as_there_is_room():
    months = tuple(MonthRevenue(2025 + month // 12, month % 12 + 1, 123_456_789, 100_000_000) for month in range(8, 14))
    long = replace(today_visit(0), revenue=months, address="天河路" * 14 + "尽头")
    (page,) = page_texts(today_pdf([TodaySheet(DAY, "张三", None, (long,))], WORDS))
    assert "2025年9月123.4610月123.4611月123.4612月123.462026年1月123.462月123.46" in page
    assert "天河路尽头" in page
    assert "…" not in page
    (page,) = page_texts(today_pdf([TodaySheet(DAY, "张三", None, (long,) * 12)], WORDS))
    assert page.count("同比↑23%") == 12
    assert "…" in page


def test_twelve_visits_still_are_one_page_with_what_matters():
    sheet = TodaySheet(DAY, "张三", None, tuple(map(today_visit, range(12))))
    (page,) = page_texts(today_pdf([sheet], WORDS))
    for text in ("电子有限公司", "13800138000", "上次：2026-02-20", "投诉：03-01", "收入（万元）", "待补档案"):
        assert page.count(text) == 12, text
    more = replace(sheet, visits=tuple(map(today_visit, range(13))))
    assert len(page_texts(today_pdf([more], WORDS))) == 2


def test_a_day_off_and_an_empty_day_say_so():
    (page,) = page_texts(today_pdf([TodaySheet(DAY, "张三", None, (), day_off=True)], WORDS))
    assert "（休息日）" in page
    assert "当天没有走访计划。" in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_blank_forms_have_their_title_and_no_dash(form, language):
    words = catalogue(language)
    found = texts(form.blank(words))
    assert "".join(words(form.title).split()) in found
    assert "—" not in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_print(language):
    words = catalogue(language)
    for content in (diary_pdf([DIARY], words), complaints_pdf([FORM], words)):
        assert "粤华电子" in texts(content)


def test_what_no_font_has_is_named_before_anything_is_printed():
    form = replace(DIARY, entries=(replace(ENTRY, customer_name="广东\U00013000有限公司"),))
    with pytest.raises(MissingCharacters) as caught:
        diary_pdf([form], WORDS)
    assert caught.value.missing[0].character == "\U00013000"
    assert "\U00013000" in caught.value.sentence(WORDS)
