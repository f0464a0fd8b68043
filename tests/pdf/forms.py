"""Archive forms to print in tests and figures: everyday ones, and ones that push at the edges. Names are fictitious."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from bigclient_desktop.domain.archive_form import ArchiveForm, BranchLine
from bigclient_desktop.domain.customer_file import GradeOfYear, TimelineItem, YearRevenue
from bigclient_desktop.domain.customers import Competitor, Contact, Customer, CustomerId, Demand, MailUse

NAMES = {
    "units": {"440106": "广州市天河区邮政局大客户中心", "440106-001": "石牌支局"},
    "staff": {"s1": "曾国强", "s2": "区志明", "s3": "冼丽华"},
    "divisions": {"440106": "广东省广州市天河区"},
    "industries": {"manufacturing": "制造业"},
    "services": {"letters": "函件", "express": "特快专递", "logistics": "物流", "philately": "集邮", "press": "报刊"},
    "contacts": {"c0": "覃雪梅"},
    "customers": {"h1": "广东粤华电子集团有限公司"},
}


def customer(number: int = 1) -> Customer:
    """An everyday commercial customer with every field filled; `number` tells customers apart."""
    return Customer(
        id=CustomerId(f"{number:032x}"),
        code=f"440106{number:05}000",
        full_name=f"广州市粤华电子有限公司第{number}分公司",
        short_name="粤华电子",
        former_names=("广州粤华无线电厂", "广州市粤华电器公司"),
        credit_code="91440101MA5AXTUR4R",
        registration_number="440101000012345",
        kind="commercial",
        scope="comprehensive",
        responsibility_level="county",
        is_focus=True,
        industry="manufacturing",
        gbt4754_code="C3911",
        ownership="private",
        headquarters="h1",
        stage="maintaining",
        stage_since=date(2024, 3, 1),
        secrecy="internal",
        tags=("账单", "年节礼品"),
        division="440106",
        town="石牌街道",
        registered_address="广州市天河区天河路385号太古汇一座2801室",
        postal_address="广州市天河区天河路385号太古汇一座2801室",
        postcode="510620",
        service_addresses=("广州市天河区天河路385号收发室", "广州市黄埔区科学城开源大道11号厂区"),
        phone="020-38100001",
        fax="020-38100002",
        web="www.yuehua-example.com",
        email="office@yuehua-example.com",
        legal_representative="仇永昌",
        registered_capital=5_000_000_000,
        staff_count=1260,
        founded_on=date(1998, 11, 6),
        yearly_turnover=86_512_340_000,
        main_products="手机配件、充电器、蓝牙耳机、智能穿戴设备及其售后服务",
        business_scope="电子元器件制造；通信终端设备制造；家用电器零配件销售；货物进出口；技术进出口。"
        "（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
        mail_department="行政部收发室",
        mail_budget=120_000_000,
        services_used=("letters", "express", "logistics"),
        settlement="monthly",
        payment_kind="on_account",
        credit_period_days=30,
        bank_name="中国工商银行广州天河支行",
        bank_account="3602001009000123456",
        tax_number="91440101MA5AXTUR4R",
        invoice_title="广州市粤华电子有限公司",
        contract_number="粤邮穗2024-0158",
        contract_signed_on=date(2024, 3, 1),
        contract_until=date(2027, 2, 28),
        signing_organisation="广州市天河区邮政局",
        signing_division="440106",
        discount_summary="特快专递月用邮额满5万元享九折；函件按量计费不另优惠。",
        credit_payment="good",
        credit_performance="good",
        credit_note="近三年均按时付款，无欠费。",
        lead_manager="s1",
        deputy_manager="s2",
        responsible_unit="440106",
        service_unit="440106",
        reporting_sub_branch="440106-001",
        information_source="支局上报",
        verified_on=date(2025, 5, 20),
        archive_number="DH-2024-0017",
        paper_location="天河中心档案柜3-2",
        retention_until=date(2034, 12, 31),
        remark="每年中秋、春节前有礼品寄递高峰，需提前两周联系。",
    )


def contact(number: int) -> Contact:
    return Contact(
        id=f"c{number}",
        name=f"{'覃单解仇冼区曾黄'[number % 8]}雪梅",
        department=("行政部", "采购部", "财务部", "售后服务中心")[number % 4],
        title=("经理", "主管", "专员")[number % 3],
        role=("decides", "uses", "handles", "finance", "mailroom")[number % 5],
        phone="020-38100001",
        mobile=f"1380013{number:04}",
        email=f"contact{number}@yuehua.example.com" if number % 2 == 0 else None,
        reports_to="c0" if number else None,
        is_primary=number == 0 or None,
        legal_basis="consent",
        consent_on=date(2025, 1, 8),
    )


def form(number: int = 1, contacts: int = 3) -> ArchiveForm:
    """An everyday form: three contacts, two branches, three years of revenue, a few visits."""
    return ArchiveForm(
        customer=customer(number),
        contacts=tuple(contact(index) for index in range(contacts)),
        competitors=(
            Competitor(name="顺丰速运", service="express", share_percent=Decimal("35"), strengths="时效快，价格高"),
            Competitor(
                name="京东物流", service="logistics", share_percent=Decimal("20.5"), strengths="仓配一体，本地仓多"
            ),
        ),
        mail_uses=(
            MailUse(
                service="express",
                monthly_volume=Decimal("3200"),
                yearly_amount=56_000_000,
                our_share_percent=Decimal("45"),
                competitor="顺丰速运",
                price_level="九折",
                contract_end=date(2027, 2, 28),
            ),
            MailUse(
                service="letters",
                monthly_volume=Decimal("12000"),
                yearly_amount=14_400_000,
                our_share_percent=Decimal(100),
            ),
        ),
        demands=(
            Demand(
                noted_on=date(2025, 4, 12),
                content="希望增加夜间揽收班次，并提供退货逆向物流的报价。",
                service="logistics",
                expected_revenue=30_000_000,
                state="in_progress",
                responsible="s1",
            ),
        ),
        branches=(
            BranchLine(
                f"440106{number:05}001", "广州市粤华电子有限公司黄埔工厂", "广州市天河区邮政局大客户中心", "曾国强"
            ),
            BranchLine(None, "广州市粤华电子有限公司佛山办事处", "佛山市禅城区邮政局大客户中心", "冼丽华"),
        ),
        revenue=(
            YearRevenue(2023, 61_234_550, {"express": 48_000_050, "letters": 13_234_500}),
            YearRevenue(2024, 70_000_025, {"express": 52_000_000, "letters": 14_000_025, "logistics": 4_000_000}),
            YearRevenue(2025, 33_100_000, {"express": 25_100_000, "letters": 9_000_000, "logistics": -1_000_000}),
        ),
        grades=(
            GradeOfYear(2023, "silver", Decimal("76.7405"), False),
            GradeOfYear(2024, "gold", Decimal("82.00003"), False),
            GradeOfYear(2025, "general", Decimal("59.9999"), True),
        ),
        visits=(
            TimelineItem(
                "visit",
                "v2",
                datetime(2025, 5, 20, 2, 0, tzinfo=UTC),
                "续签合同洽谈，核对地址与联系人",
                "曾国强",
                "done",
            ),
            TimelineItem(
                "visit", "v1", datetime(2025, 4, 12, 2, 0, tzinfo=UTC), "了解夜间揽收与退货需求", "曾国强", "done"
            ),
        ),
        complaints=(
            TimelineItem(
                "complaint", "k1", datetime(2025, 2, 3, 2, 0, tzinfo=UTC), "特快邮件延误两天", "区志明", "closed"
            ),
        ),
        names=NAMES,
        fill_unit="广州市天河区邮政局大客户中心",
        filled_on=date(2025, 6, 3),
        printed_by="曾国强",
        printed_at=datetime(2025, 6, 3, 1, 12, tzinfo=UTC),
        print_number="2025-0158",
    )


def bare_form(name: str = "东莞市虎门镇人民政府") -> ArchiveForm:
    """A policy customer with little more than its name; no code yet."""
    return ArchiveForm(
        customer=Customer(
            full_name=name, kind="policy", division="440106", postal_address="虎门大道1号", postcode="523900"
        ),
        names=NAMES,
    )


def named(name: str) -> ArchiveForm:
    """The everyday form under another name."""
    return replace(form(), customer=replace(customer(), full_name=name))
