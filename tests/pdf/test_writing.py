"""Forms on disk: refused whole or written whole, under names that every file system takes."""

import os
import signal
from dataclasses import replace

import pytest

from bigclient_desktop.domain.customers import Address, Agreement, Competitor, Contact, Demand
from bigclient_desktop.pdf import (
    MissingCharacters,
    PdfFolderMissing,
    PdfNotWritten,
    PdfPlaceRefused,
    archive_file_name,
    missing_characters,
    write_archives,
    write_archives_apart,
    write_blank_archive,
)
from bigclient_desktop.translations import catalogue
from tests.pdf.forms import bare_form, customer, form, named
from tests.pdf.reading import bookmarks, page_texts

ZH, EN = catalogue("zh_CN"), catalogue("en")
EXTENSION_B = "\U000221c3"


def test_many_customers_share_a_file_with_a_bookmark_each(tmp_path):
    out = write_archives(tmp_path / "档案.pdf", (form(number) for number in range(1, 4)), ZH)
    content = out.read_bytes()
    assert bookmarks(content) == [
        (f"广州市粤华电子有限公司第{number}分公司 440106-{number:05}-000", 2 * (number - 1)) for number in range(1, 4)
    ]
    assert [page[-5:] for page in page_texts(content)] == ["1页共2页", "2页共2页"] * 3


def test_bookmarks_can_be_left_out(tmp_path):
    assert bookmarks(write_archives(tmp_path / "a.pdf", [form()], ZH, bookmarks=False).read_bytes()) == []


def test_one_file_each_is_named_after_its_customer(tmp_path):
    paths = write_archives_apart(tmp_path, [form(1), bare_form(), bare_form()], ZH)
    assert [path.name for path in paths] == [
        "客户档案_广州市粤华电子有限公司第1分公司_440106-00001-000.pdf",
        "客户档案_东莞市虎门镇人民政府_待编码.pdf",
        "客户档案_东莞市虎门镇人民政府_待编码(2).pdf",
    ]
    assert sorted(os.listdir(tmp_path)) == sorted(path.name for path in paths)
    assert "东莞市虎门镇人民政府" in page_texts(paths[1].read_bytes())[0]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ('甲\\乙/丙:丁*戊?己"庚<辛>壬|癸', "甲乙丙丁戊己庚辛壬癸"),
        (" 两端有空格和点. ", "两端有空格和点"),
        ("长" * 300, "长" * 48),
        ("𠅤" * 60, "𠅤" * 48),
    ],
)
def test_file_names_leave_out_what_file_systems_refuse(name, safe):
    file_name = archive_file_name(named(name), ZH)
    assert file_name == f"客户档案_{safe}_440106-00001-000.pdf"
    assert len(file_name.encode()) <= 255


@pytest.mark.parametrize(
    ("broken", "character", "where"),
    [
        (named("欢乐👍有限公司"), "👍", "customer.full_name"),
        (
            replace(form(), customer=replace(customer(), former_names=("旧", EXTENSION_B))),
            EXTENSION_B,
            "customer.former_names",
        ),
        (replace(form(), contacts=(Contact(name=f"王{EXTENSION_B}"),)), EXTENSION_B, "contact.name"),
        (replace(form(), competitors=(Competitor(name="甲", strengths="😀"),)), "😀", "competitor.strengths"),
        (replace(form(), addresses=(Address(address="🏠"),)), "🏠", "address.address"),
        (replace(form(), agreements=(Agreement(title="📜"),)), "📜", "agreement.title"),
        (replace(form(), demands=(Demand(content="\ue000"),)), "\ue000", "demand.content"),
        (replace(form(), names={**form().names, "staff": {"s1": "曾🦀"}}), "🦀", "customer.lead_manager"),
        (replace(form(), visits=(replace(form().visits[0], title="🚚"),)), "🚚", "section.visits"),
        (replace(form(), branches=(replace(form().branches[0], name="🏭"),)), "🏭", "section.branches"),
        (replace(form(), fill_unit="🏣"), "🏣", "archive.place.unit"),
        (replace(form(), printed_by="🙂"), "🙂", "archive.place.person"),
    ],
)
def test_a_character_without_glyph_is_named_with_its_place(broken, character, where):
    found = missing_characters([form(), broken])[0]
    assert (found.character, found.where) == (character, where)
    assert found.customer == broken.customer.full_name


def test_missing_characters_are_refused_before_anything_is_written(tmp_path):
    out = tmp_path / "a.pdf"
    out.write_bytes(b"what stood there")
    with pytest.raises(MissingCharacters) as refused:
        write_archives(out, [form(), named("欢乐👍有限公司")], ZH)
    assert refused.value.sentence(ZH) == (
        "客户“欢乐👍有限公司”的“客户名称”中，“👍”（U+1F44D）在字库里没有字形，共有 1 处缺字，"
        "因此没有打印。请改用规范字，或把原字写入“名称替代写法”后再打印。"
    )
    assert "“Full name”" in refused.value.sentence(EN)
    with pytest.raises(MissingCharacters):
        write_archives_apart(tmp_path, [form(), named("欢乐👍有限公司")], ZH)
    assert os.listdir(tmp_path) == ["a.pdf"]
    assert out.read_bytes() == b"what stood there"


def test_what_is_not_printed_does_not_stop_the_print(tmp_path):
    unprinted = replace(form(), contacts=(Contact(name="王", remark="👍"),))
    assert missing_characters([unprinted]) == []
    write_archives(tmp_path / "a.pdf", [unprinted], ZH)


def test_line_ends_and_invisible_marks_in_texts_are_no_missing_characters(tmp_path):
    several = replace(form(), customer=replace(customer(), remark="第一行\r\n第二行\u200b\n第三行\t完"))
    content = write_archives(tmp_path / "a.pdf", [several], ZH).read_bytes()
    assert any("第一行第二行第三行完" in text for text in page_texts(content))


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path):
    out = tmp_path / "a.pdf"
    write_archives(out, [form()], ZH)
    write_blank_archive(out, ZH)
    assert "广州" not in page_texts(out.read_bytes())[0]
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(PdfFolderMissing) as refused:
        write_archives(tmp_path / "没有" / "a.pdf", [form()], ZH)
    assert "文件夹不存在" in refused.value.sentence(ZH)


def test_a_place_that_cannot_be_written_is_said_and_nothing_left(tmp_path):
    out = tmp_path / "a.pdf"
    out.mkdir()
    with pytest.raises(PdfPlaceRefused) as refused:
        write_archives(out, [form()], ZH)
    assert "不允许写入" in refused.value.sentence(ZH)
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_a_write_that_fails_halfway_leaves_the_old_file(tmp_path):
    limits = pytest.importorskip("resource")
    out = tmp_path / "a.pdf"
    out.write_bytes(b"what stood there")
    soft, hard = limits.getrlimit(limits.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits.setrlimit(limits.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(PdfNotWritten):
            write_archives(out, [form()], ZH)
    finally:
        limits.setrlimit(limits.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)
    assert out.read_bytes() == b"what stood there"
    assert os.listdir(tmp_path) == ["a.pdf"]
