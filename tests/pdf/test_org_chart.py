"""The organisation chart on paper, read back from the PDF."""

from datetime import UTC, datetime

import pytest

from bigclient_desktop.domain.org_chart import ChartUnit, place
from bigclient_desktop.pdf.missing import MissingCharacters
from bigclient_desktop.pdf.org_chart import ROWS, org_chart_pdf
from bigclient_desktop.translations import catalogue
from tests.pdf.reading import page_texts

NOW = datetime(2026, 6, 1, 2, 0, tzinfo=UTC)


def chart(cities: int, name: str = "城{at}邮政局") -> list[ChartUnit]:
    found = [ChartUnit("p", "广东省邮政局", "", "centre", 9, 8)]
    for at in range(cities):
        found.append(ChartUnit(f"c{at}", name.format(at=at), "p", "centre", at, 0))
        found.append(ChartUnit(f"d{at}", f"县{at}邮政局", f"c{at}", "centre", 0, at))
    return found


def test_every_unit_that_is_open_is_printed_on_as_many_pages_as_it_takes() -> None:
    units = chart(ROWS + 3)
    placed = place(units, {one.code for one in units})
    pages = page_texts(org_chart_pdf(catalogue("zh_CN"), placed, printed_by="张三", now=NOW))
    assert len(pages) == 2
    for one in units:
        assert sum(one.name in page for page in pages) >= 1, one.name
    assert "大客户营销体系结构图" in pages[0]
    assert "续：广东省邮政局" in pages[1]
    assert "第2页" in pages[1]


def test_what_is_closed_on_the_screen_is_counted_on_paper() -> None:
    placed = place(chart(2), {"p"})
    (page,) = page_texts(org_chart_pdf(catalogue("zh_CN"), placed, printed_by="张三", now=NOW))
    assert "县0邮政局" not in page
    assert "下级1个" in page


def test_a_name_that_cannot_be_printed_is_told() -> None:
    with pytest.raises(MissingCharacters):
        org_chart_pdf(catalogue("zh_CN"), place(chart(1, "\U0001f600局"), {"p"}), printed_by="张三", now=NOW)
