"""A file is what its content says; what runs, and what lies, is not kept under its name."""

import io
import zipfile

import pytest

from bigclient_desktop.domain.media_types import OTHER, TEXT, ZIP, judge, media_type_of, plain_name

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
JPEG = b"\xff\xd8\xff\xe0" + bytes(40)


def packed(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (PNG, "image/png"),
        (JPEG, "image/jpeg"),
        (b"%PDF-1.7\n", "application/pdf"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"\0\0\0\x18ftypheic" + bytes(20), "image/heic"),
        (b"\0\0\0\x18ftypisom" + bytes(20), "video/mp4"),
        (packed("[Content_Types].xml", "word/document.xml"), DOCX),
        (packed("OFD.xml"), "application/ofd"),
        (packed("a.txt"), ZIP),
        (b"PK\x03\x04 and then nothing", OTHER),
        ("会议纪要\n".encode(), TEXT),
        ("会议纪要\n".encode("gb18030"), TEXT),
        (bytes(range(256)), OTHER),
    ],
)
def test_the_content_says_what_it_is(data: bytes, kind: str) -> None:
    assert media_type_of(data) == kind


@pytest.mark.parametrize(
    ("name", "data", "kept", "renamed", "problem"),
    [
        ("照片.png", PNG, "照片.png", False, ""),
        ("照片.JPEG", JPEG, "照片.JPEG", False, ""),
        ("合同.pdf", JPEG, "合同.jpg", True, ""),
        ("照片", PNG, "照片.png", True, ""),
        ("报价 3.5", PNG, "报价 3.5.png", True, ""),
        ("合同.pdf", bytes(range(256)), "合同.pdf", False, "lies"),
        ("图纸.dwg", bytes(range(256)), "图纸.dwg", False, ""),
        ("笔记.txt", "你好".encode(), "笔记.txt", False, ""),
        ("发票.pdf", "你好".encode(), "发票.txt", True, ""),
        ("表.pages", packed("a"), "表.pages", False, ""),
        ("照片.png", b"", "照片.png", False, "empty"),
        ("照片.png", b"MZ\x90\0" + bytes(60), "照片.png", False, "runs"),
        ("发票.pdf.exe", PNG, "发票.pdf.exe", False, "runs"),
        ("看我.js", b"alert(1)", "看我.js", False, "runs"),
    ],
)
def test_a_name_says_the_same_or_is_put_right_or_refused(
    name: str, data: bytes, kept: str, renamed: bool, problem: str
) -> None:
    judged = judge(name, data)
    assert (judged.file_name, judged.was_renamed, judged.problem) == (kept, renamed, problem)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\a\\合同.pdf", "合同.pdf"),
        ("a\u202efdp.exe", "a_fdp.exe"),
        ("con.txt", "_con.txt"),
        ("  ..  ", "file"),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
    ],
)
def test_a_name_leads_nowhere_and_hides_nothing(typed: str, plain: str) -> None:
    assert plain_name(typed) == plain
