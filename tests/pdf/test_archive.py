"""The archive form as it comes out of the printer: what stands on it, where, and how it goes on over pages."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from bigclient_desktop.domain.customer_file import GradeOfYear
from bigclient_desktop.domain.customers import Address, Agreement
from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_SECTIONS
from bigclient_desktop.pdf import PrintOptions, archives_pdf, blank_archive_pdf
from bigclient_desktop.pdf.archive import BOTTOM, NEXT_TOP, archive_document, blank_document
from bigclient_desktop.pdf.fonts import text_width
from bigclient_desktop.pdf.page import LEFT, MM, RIGHT
from bigclient_desktop.translations import catalogue
from tests.pdf.forms import bare_form, customer, form
from tests.pdf.reading import page_sizes, page_texts

ZH, EN = catalogue("zh_CN"), catalogue("en")


def texts(one, words=ZH, **options):
    return page_texts(archives_pdf([one], words, options=PrintOptions(**options)))


def long_form():
    return replace(form(), customer=replace(customer(), remark="五岭以南，" * 800, business_scope="很宽的范围；" * 150))


def test_the_everyday_form_takes_the_two_pages_of_the_annex():
    first, second = texts(form())
    assert "附件2客户档案填报单位：广州市天河区邮政局大客户中心" in first
    assert "填报日期：2025年6月3日编号：2025-0158" in first
    assert "第1页共2页" in first
    assert "第2页共2页" in second
    assert page_sizes(archives_pdf([form()], ZH)) == {(210, 297)}


def test_every_field_of_the_customer_but_the_office_s_own_has_its_label_and_value():
    first = texts(form())[0]
    printed = [field.name for field in CUSTOMER.fields if field.section and field.name != "retention_reason"]
    labels = [ZH(f"customer.{name}") for name in printed]
    assert [label for label in labels if label not in first] == []
    for value in (
        "440106-00001-000",
        "广州市粤华电子有限公司第1分公司",
        "商业性",
        "县（市、区）级",
        "制造业",
        "广东粤华电子集团有限公司",
        "2024年3月1日",
        "5,000.00万元",
        "函件、特快专递、物流",
        "曾国强",
        "石牌支局",
        "2034年12月31日",
    ):
        assert value in first


def test_sections_stand_in_the_order_of_the_field_definitions():
    first = texts(form())[0]
    labels = [ZH(f"customer.{field.name}") for field in CUSTOMER.fields if field.section == CUSTOMER_SECTIONS[2]]
    places = [first.index(label) for label in labels]
    assert places == sorted(places)


def test_the_second_page_has_people_and_business():
    second = texts(form())[1]
    for value in (
        "客户名称：广州市粤华电子有限公司第1分公司",
        "客户编号：440106-00001-000",
        "覃雪梅",
        "13800130000",
        "本人同意2025-01-08",
        "440106-00001-001广州市粤华电子有限公司黄埔工厂",
        "待编码广州市粤华电子有限公司佛山办事处",
        "560,000.00",
        "2023年2024年2025年",
        "物流—40,000.00-10,000.00",
        "合计612,345.50700,000.25331,000.00",
        "顺丰速运",
        "希望增加夜间揽收班次",
        "2025-05-20续签合同洽谈，核对地址与联系人",
        "特快邮件延误两天",
    ):
        assert value in second


def test_a_long_account_of_a_complaint_is_printed_in_short():
    told = replace(form().complaints[0], title="第一行\n" + "很长的经过" * 100)
    second = texts(replace(form(), complaints=(told,)))[1]
    assert "第一行很长的经过" in second
    assert "…" in second
    assert len(texts(replace(form(), complaints=(told,)))) == 2


def test_scores_are_cut_off_never_rounded_up():
    second = texts(form())[1]
    assert "客户等级白银黄金一般（预评）得分76.7482.0059.99" in second


def test_opinions_leave_three_blanks_each():
    second = texts(form())[1]
    assert "经办人意见" in second
    assert "部门意见" in second
    assert "领导意见" in second
    assert second.count("签字：") == second.count("（盖章）") == 3
    assert second.count("年月日") == 3


@pytest.mark.parametrize("one", [form(), bare_form(), form(contacts=7), form(contacts=8), long_form()])
def test_the_opinion_fields_are_high_enough_for_pen_and_seal(one):
    sheet = archive_document(one, ZH, PrintOptions()).sheets[-1]
    left, bottom, width, _height = sheet.frames[-1]
    between = {top - low for x, top, _, low in sheet.lines if x == pytest.approx(left + width / 3) and low == bottom}
    assert min(between) >= 25 * MM


def test_sixty_contacts_go_on_under_a_repeated_head():
    pages = texts(form(contacts=60))
    assert len(pages) == 5
    for page in pages[1:]:
        assert "续表" in page
        assert "客户名称：广州市粤华电子有限公司第1分公司客户编号：440106-00001-000" in page
    for page in pages[1:4]:
        assert "序号姓名部门/职务" in page
    assert sum(page.count("雪梅") for page in pages) >= 60
    for number in range(60):
        assert sum(page.count(f"1380013{number:04}") for page in pages) == 1
    assert sum("经办人意见" in page for page in pages) == 1


def test_a_long_text_flows_over_pages_whole_and_keeps_its_label():
    pages = texts(long_form())
    reached = [page for page in pages if "岭" in page]
    assert len(reached) >= 2
    assert sum(page.count("岭") for page in pages) == 800
    assert all("备注" in page for page in reached)


@pytest.mark.parametrize("words", [ZH, EN], ids=["zh", "en"])
@pytest.mark.parametrize(
    "one", [form(), bare_form(), form(contacts=60), long_form()], ids=["full", "bare", "60", "long"]
)
def test_nothing_is_cut_off_at_the_margins(one, words):
    document = archive_document(one, words, PrintOptions())
    for sheet in (*document.sheets, *blank_document(words).sheets):
        for x, y, face, size, text in sheet.texts:
            assert x >= LEFT - 0.01
            assert x + text_width(text, face, size) <= RIGHT + 0.01, text
            assert y >= 8 * MM
        below = sorted({y for _, y, _, _, _ in sheet.texts if y < BOTTOM})
        assert all(upper - lower > 3 * MM for lower, upper in pairwise(below))
        (_, bottom, _, height) = sheet.frames[0]
        assert bottom >= BOTTOM - 0.01
        assert bottom + height <= NEXT_TOP + 0.01


def test_a_bare_file_is_printed_with_dashes_or_empty_for_the_pen():
    with_dashes = "".join(texts(bare_form()))
    assert with_dashes.count("—") > 60
    assert "客户编号待编码" in with_dashes
    assert "—" not in "".join(texts(bare_form(), empty_mark=""))


def test_phones_are_masked_where_asked():
    second = texts(form(), mask_phones=True)[1]
    assert "138****0000" in second
    assert "13800130000" not in second
    assert "020-****0001" in texts(form(), mask_phones=True)[0]


def test_the_blank_form_has_two_pages_boxes_and_no_values():
    first, second = page_texts(blank_archive_pdf(ZH))
    assert "□商业性□政策性" in first
    assert "□是□否" in first
    assert "—" not in first + second
    assert "待编码" not in first
    assert "打印：" not in first
    assert "填报日期：年月日编号：" in first
    assert "填报单位：石龙邮政局" in page_texts(blank_archive_pdf(ZH, fill_unit="石龙邮政局"))[0]


def test_the_blank_form_has_lines_to_write_on():
    second = blank_document(ZH).sheets[1]
    assert len({y for _, y, _, end in second.lines if y == end}) > 25
    assert "走访记录" not in page_texts(blank_archive_pdf(ZH))[1]


def test_rare_characters_of_names_are_printed():
    rare = "𠅤𬭎龘㙍"
    first = texts(replace(form(), customer=replace(customer(), full_name=f"{rare}有限公司")))[0]
    assert f"{rare}有限公司" in first


def test_the_english_form_says_the_same():
    first = texts(form(), EN)[0]
    assert "CustomerFile" in first
    assert "Commercial" in first
    assert "5,000.00wan" in first


def test_a_customer_graded_once_gets_three_years_of_columns():
    graded = replace(form(), revenue=(), grades=(GradeOfYear(2025, "gold", form().grades[1].total, False),))
    assert "2023年2024年2025年" in texts(graded)[1]


def test_one_form_is_a_small_file():
    assert len(archives_pdf([form()], ZH)) < 300_000


def test_addresses_and_agreements_stand_there_where_there_are_some():
    assert "协议名称" not in "".join(texts(form()))
    places = (
        Address(
            "1", kind="delivery", is_main=True, address="黄埔区神舟路9号2号仓库", contact="c0", phone="020-55501234"
        ),
        Address("2", kind="invoice", address="太古汇一座32楼财务部", division="440106", postcode="510620"),
    )
    terms = Agreement(
        "3",
        number="粤邮协〔2025〕018号",
        kind="mail_service",
        title="国内标准快递服务协议",
        starts_on=date(2025, 1, 1),
        ends_on=date(2026, 12, 31),
        amount=120_000_000,
        discount="首重8折",
    )
    sheets = texts(replace(form(), addresses=places, agreements=(terms,)))
    whole = "".join(sheets)
    for value in (
        "收投（上门）地址主要地址",
        "黄埔区神舟路9号2号仓库",
        "发票寄送地址",
        "510620",
        "国内标准快递服务协议粤邮协〔2025〕018号",
        "用邮服务协议",
        "2025-01-012026-12-31",
        "120.00万元",
        "首重8折",
    ):
        assert value in whole, value
    masked = texts(replace(form(), addresses=places), mask_phones=True)
    assert "020-55501234" not in "".join(masked)
