"""Charts: every figure on them, readable as SVG and in a PDF."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest
from reportlab.graphics import renderPDF

from bigclient_desktop.pdf.charts import (
    Series,
    concentration_chart,
    month_chart,
    score_chart,
    share_chart,
    sparkline,
    stacked_chart,
    svg_of,
)

LABELS = [f"{month}月" for month in range(1, 13)]
CHARTS = {
    "months": month_chart("各月", LABELS, Series("2025年", tuple(range(12))), Series("2024年", (5.0,) * 12)),
    "corrections": month_chart("各月", LABELS, Series("2025年", (-3.0, *range(11)))),
    "no revenue": month_chart("各月", LABELS, Series("2025年", (0.0,) * 12)),
    "shares": share_chart("占比", [("函件", Decimal("62.5")), ("速递", Decimal("37.5"))]),
    "no shares": share_chart("占比", []),
    "grades": stacked_chart("等级", ["2024", "2025"], [Series("一般", (90.0, 80.0)), Series("白银", (10.0, 20.0))]),
    "no grades": stacked_chart("等级", [], [Series("一般", ())], "没有数据"),
    "scores": score_chart("得分", ["2024", "2025"], [76.0, 89.99], [("钻石", 90), ("一般", 0)]),
    "concentration": concentration_chart(
        "集中度", "客户", "收入", [(Decimal(0), Decimal(0)), (Decimal(100), Decimal(100))]
    ),
    "sparkline": sparkline([3, 1, 2]),
    "flat sparkline": sparkline([0]),
}


@pytest.mark.parametrize("drawing", CHARTS.values(), ids=CHARTS)
def test_chart_is_whole_as_svg_and_pdf(drawing):
    text = svg_of(drawing)
    ElementTree.fromstring(text.encode())
    assert "clip" not in text, "Qt draws the clipping in black"
    assert renderPDF.drawToString(drawing).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("months", ("2025年", "2024年", "12月", "各月")),
        ("shares", ("函件", "62.5%", "37.5%")),
        ("grades", ("一般", "白银", "90", "20", "2024")),
        ("no grades", ("没有数据",)),
        ("scores", ("76.00", "89.99", "钻石")),
    ],
)
def test_chart_says_its_figures(name, wanted):
    text = svg_of(CHARTS[name])
    for one in wanted:
        assert one in text


def test_parts_are_told_apart_without_colour():
    hatched = stacked_chart("等级", ["2025"], [Series("一般", (10.0,)), Series("白银", (90.0,))])
    plain = stacked_chart("等级", ["2025"], [Series("一般", (90.0,)), Series("白银", (10.0,))])
    assert svg_of(hatched).count("<path") > svg_of(plain).count("<path") + 5
