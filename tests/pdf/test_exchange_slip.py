"""The slip that goes with a package, read back from its PDF."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bigclient_desktop.domain.exchange import COUNT_KINDS, PACKAGE_KINDS, ExchangeSlip
from bigclient_desktop.pdf import MissingCharacters, exchange_slip_pdf, write_exchange_slip
from bigclient_desktop.translations import LANGUAGES, catalogue
from tests.pdf.reading import page_sizes, page_texts

CHINESE = catalogue("zh_CN")
SLIP = ExchangeSlip(
    number=12,
    kind="delta",
    sender_name="东莞市厚街镇分局大客户中心",
    recipient_name="东莞市大客户中心",
    person="曾国强",
    made_at=datetime(2026, 6, 3, 1, 12, tzinfo=UTC),
    files=(("厚街-012.bcpkg", 1_234_567),),
    commits=1_134,
    counts={"customers": 800, "visits": 333, "trust": 1},
    words=("稻田", "海风", "明月", "竹林", "早晨", "铁路", "花园", "石桥"),
    basis_number=11,
    acked_number=9,
    digests=("3f2a91c0deadbeef" + "0" * 48,),
)


def in_parts(count: int) -> ExchangeSlip:
    return replace(
        SLIP,
        files=tuple((f"厚街-012-{number}.bcpkg", 20 << 20) for number in range(1, count + 1)),
        digests=tuple(f"{number:016x}" + "0" * 48 for number in range(1, count + 1)),
    )


def test_the_slip_says_who_what_and_how_much():
    (page,) = page_texts(exchange_slip_pdf(SLIP, CHINESE))
    for text in (
        "数据包交接单",
        "厚街镇分局大客户中心",
        "接收单位东莞市大客户中心",
        "曾国强",
        "2026年6月3日09:12",
        "第12号",
    ):
        assert text in page
    for text in ("客户800", "走访333", "投诉0", "合计（条）1,134", "对方已收到第11号", "本方已收到第9号"):
        assert text in page
    for text in ("厚街-012.bcpkg", "1.2MB（1,234,567字节）", "3F2A91C0DEADBEEF", "移交", "接收"):
        assert text in page
    assert page.count("签字：") == page.count("（盖章）") == 2


def test_the_eight_words_stand_in_their_order():
    (page,) = page_texts(exchange_slip_pdf(SLIP, CHINESE))
    places = [page.index(word) for word in SLIP.words]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 2, 8, 9, 20])
def test_a_package_in_parts_still_takes_one_page(count, language):
    content = exchange_slip_pdf(in_parts(count), catalogue(language))
    (page,) = page_texts(content)
    assert page_sizes(content) == {(210, 297)}
    for number in range(1, count + 1):
        assert f"厚街-012-{number}.bcpkg" in page
        assert f"{number:016X}" in page


def test_very_many_parts_go_on_on_another_page_with_nothing_lost():
    pages = page_texts(exchange_slip_pdf(in_parts(120), CHINESE))
    assert len(pages) > 1
    whole = "".join(pages)
    assert all(f"{number:016X}" in whole for number in range(1, 121))
    assert "（盖章）" in pages[-1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PACKAGE_KINDS)
def test_every_kind_of_package_has_a_word(kind, language):
    words = catalogue(language)
    (page,) = page_texts(exchange_slip_pdf(replace(SLIP, kind=kind), words))
    assert words(f"exchange_slip.kind.{kind.replace('-', '_')}").replace(" ", "") in page
    for counted in COUNT_KINDS:
        assert "".join(words(f"exchange_slip.count.{counted}").split()) in page


def test_the_slip_is_written_whole_or_not_at_all(tmp_path: Path):
    out = write_exchange_slip(tmp_path / "交接单.pdf", SLIP, CHINESE)
    assert "数据包交接单" in page_texts(out.read_bytes())[0]
    with pytest.raises(MissingCharacters):
        write_exchange_slip(tmp_path / "坏.pdf", replace(SLIP, person="曾\U00013000"), CHINESE)
    assert [path.name for path in tmp_path.iterdir()] == ["交接单.pdf"]
