"""The root key sheet: one page, everything on it, nothing over the edge."""

from datetime import UTC, datetime

import pypdfium2 as pdfium
import pytest

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import RootSheet
from bigclient_desktop.pdf.root_sheet import root_sheet_pdf
from bigclient_desktop.translations import catalogue

KEY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"
CODE = "-".join(f"{number:04X}" for number in range(0x1000, 0x1010))


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_root_sheet_holds_key_code_and_words_on_one_page(language: str) -> None:
    told = ("春天", "河流", "山峰", "桥梁", "灯塔", "棉花", "铁路", "月光")
    made = datetime(2026, 6, 2, 20, 0, tzinfo=UTC)
    sheet = RootSheet(KEY, "440100", "广州市邮政局", "曾国强", made, told, Change("", "change.become_centre"), CODE)
    document = pdfium.PdfDocument(root_sheet_pdf(catalogue(language), sheet))
    assert len(document) == 1
    page = document[0]
    text = page.get_textpage().get_text_bounded()
    lowest = min(item.get_bounds()[1] for item in page.get_objects())
    page.close()
    document.close()
    for wanted in (*KEY.split("-"), *CODE.split("-"), *told, "广州市邮政局", "曾国强", "2026-06-03"):
        assert wanted in text
    assert lowest > 28
