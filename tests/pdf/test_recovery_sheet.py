from datetime import date

import pypdfium2 as pdfium
import pytest

from bigclient_desktop.pdf.recovery_sheet import recovery_sheet_pdf
from bigclient_desktop.translations import catalogue


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_recovery_sheet_holds_the_key_and_whose_it_is(language):
    content = recovery_sheet_pdf(
        catalogue(language),
        key="AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH",
        unit="天河区邮政局大客户中心",
        person="曾国强",
        folder="/home/曾国强/数据/" + "很长的文件夹名/" * 12,
        day=date(2026, 6, 3),
    )
    document = pdfium.PdfDocument(content)
    assert len(document) == 1
    page = document[0]
    text = page.get_textpage().get_text_bounded()
    page.close()
    document.close()
    for group in ("AAAA", "HHHH", "天河区邮政局大客户中心", "曾国强", "2026-06-03"):
        assert group in text
