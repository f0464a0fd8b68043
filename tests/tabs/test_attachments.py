"""Attachments on the customer's page, through the page's own widgets over a real store."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog

from bigclient_desktop.domain.customers import Agreement
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.services import attachments, customers, visits
from bigclient_desktop.services.session import new_child_id
from bigclient_desktop.tabs.customers.card import CustomerCard
from bigclient_desktop.tabs.visits.card import VisitCard
from bigclient_desktop.widgets.attachment_sheet import AttachmentSheet
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.thumbnails import thumbnail
from tests.tabs.conftest import add_customers, open_file

PDF = b"%PDF-1.7\n" + b"contract " * 40


@pytest.fixture
def customer(session) -> str:
    return add_customers(session, [{"full_name": "广东移动通信有限公司"}])[0]


@pytest.fixture
def sheet(qtbot, window, customer) -> AttachmentSheet:
    card = open_file(qtbot, window, customer, (1366, 700)).detail_page.card
    card.ui.tabs.setCurrentWidget(card.ui.attachments)
    qtbot.waitUntil(lambda: bool(card.ui.attachments.customer))
    return card.ui.attachments


@pytest.fixture
def photo(tmp_path) -> Path:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    path = tmp_path / "门头.jpg"
    assert image.save(str(path))
    return path


def drop(sheet: AttachmentSheet, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    sheet.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_dropped_files_stand_there_with_their_picture(qtbot, window, sheet, photo, tmp_path) -> None:
    (tmp_path / "合同.pdf").write_bytes(PDF)
    (tmp_path / "坏.exe").write_bytes(b"MZ" + bytes(80))
    drop(sheet, photo, tmp_path / "合同.pdf", tmp_path / "坏.exe")
    qtbot.waitUntil(lambda: sheet.list.count() == 2)
    assert {row.file_name for row in sheet.rows} == {"门头.jpg", "合同.pdf"}
    assert any("坏.exe" in text for tone, text in window.said)
    at = next(at for at in range(2) if sheet.rows[at].is_picture)

    def drawn() -> bool:
        image = sheet.list.item(at).icon().pixmap(100, 100).toImage()
        colour = image.pixelColor(image.rect().center())
        return colour.red() < 20 and abs(colour.green() - 128) < 10 and abs(colour.blue() - 128) < 10

    qtbot.waitUntil(drawn)


def test_a_picture_is_pasted(qtbot, sheet) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    sheet.paste_button.click()
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    assert sheet.rows[0].media_type == "image/png"
    QGuiApplication.clipboard().setText("nothing of the kind")
    sheet.paste()
    assert sheet.list.count() == 1


def test_opened_saved_removed_and_taken_back(qtbot, window, session, sheet, customer, tmp_path) -> None:
    (tmp_path / "合同.pdf").write_bytes(PDF)
    drop(sheet, tmp_path / "合同.pdf")
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    assert not sheet.remove_button.isEnabled()
    sheet.list.item(0).setSelected(True)
    shown: list[Path] = []
    sheet.show_file = shown.append
    sheet.open_button.click()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[0].read_bytes() == PDF
    out = tmp_path / "out.pdf"
    sheet.save(sheet.selected()[0], out)
    qtbot.waitUntil(lambda: any(str(out) in text for _, text in window.said))
    assert out.read_bytes() == PDF
    sheet.remove_button.click()
    qtbot.waitUntil(lambda: sheet.list.count() == 0)
    window.context.undo()
    qtbot.waitUntil(lambda: len(attachments.list_attachments(session, customer)) == 1)
    qtbot.waitUntil(lambda: sheet.list.count() == 1)


def test_a_visit_has_its_own(qtbot, window, session, customer, tmp_path) -> None:
    visits.save_visit(session, visits.new_visit_draft(session, customer, planned=True))
    identity = visits.list_visits(session, VisitQuery(), 0, 10)[0].id
    (tmp_path / "合同.pdf").write_bytes(PDF)
    attachments.add_files(session, "customer", customer, [tmp_path / "合同.pdf"])
    card = VisitCard(window.context, Lookups(window.context, window.context.changes))
    qtbot.addWidget(card)
    card.load(identity)
    qtbot.waitUntil(lambda: card.file is not None)
    card.show_attachments()
    sheet = card.findChild(AttachmentSheet)
    qtbot.waitUntil(lambda: "还没有附件" in sheet.hint.text())
    (tmp_path / "名片.txt").write_text("张经理", encoding="utf-8")
    sheet.add([tmp_path / "名片.txt"])
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    assert [row.subject_kind for row in sheet.rows] == ["visit"]
    card.load_again()
    qtbot.waitUntil(lambda: card.ui.facts.text().endswith("附件 1"))
    assert len(attachments.list_attachments(session, customer)) == 2


def test_a_picture_is_drawn_within_bounds(qapp, photo) -> None:
    small = thumbnail(photo.read_bytes(), 100)
    assert small is not None
    assert (small.width(), small.height()) == (100, 75)
    assert thumbnail(b"\xff\xd8\xff\xe0 no picture", 100) is None
    huge = b"BM" + (70).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little") + (40).to_bytes(4, "little")
    huge += (60_000).to_bytes(4, "little") * 2 + (1).to_bytes(2, "little") + (24).to_bytes(2, "little") + bytes(40)
    assert thumbnail(huge, 100) is None


def test_a_photo_of_30_mb_and_a_file_that_lies_are_told_and_the_good_one_is_kept(
    qtbot, window, session, sheet, customer, photo, tmp_path
) -> None:
    big, liar = tmp_path / "全景.jpg", tmp_path / "合同.pdf"
    big.write_bytes(photo.read_bytes() + bytes(30 << 20))
    liar.write_bytes(bytes(range(256)))
    drop(sheet, big)
    qtbot.waitUntil(lambda: any("全景.jpg" in words and "20 MB" in words for _, words in window.said))
    drop(sheet, liar)
    qtbot.waitUntil(lambda: any("合同.pdf" in words and "不符" in words for _, words in window.said))
    assert attachments.list_attachments(session, customer) == []
    window.said.clear()
    drop(sheet, big, liar, photo)
    qtbot.waitUntil(lambda: sheet.list.count() == 1)
    told = "\n".join(words for _, words in window.said)
    assert "全景.jpg" in told
    assert "合同.pdf" in told
    assert [row.file_name for row in attachments.list_attachments(session, customer)] == ["门头.jpg"]


def test_an_agreement_has_papers_of_its_own(qtbot, window, session, sheet, customer, tmp_path) -> None:
    draft = customers.draft_of(customers.customer_file(session, customer))
    terms = Agreement(new_child_id(customer), kind="mail_service", title="用邮服务协议")
    customers.save_customer(session, replace(draft, agreements=(terms,)))
    card = window_card(sheet)
    card.load_again()
    card.ui.tabs.setCurrentWidget(card.ui.agreements)
    qtbot.waitUntil(lambda: "添加协议附件" in card.ui.agreements.toPlainText())
    card.ui.agreements.anchorClicked.emit(QUrl(f"papers:{terms.id}"))
    (dialog,) = [one for one in card.findChildren(QDialog) if one.findChild(AttachmentSheet)]
    paper = tmp_path / "协议.pdf"
    paper.write_bytes(PDF)
    drop(dialog.findChild(AttachmentSheet), paper)
    qtbot.waitUntil(lambda: customers.customer_file(session, customer).attached == {terms.id: 1})
    dialog.close()
    qtbot.waitUntil(lambda: "附件 1 个" in card.ui.agreements.toPlainText())


def window_card(sheet: AttachmentSheet) -> CustomerCard:
    """The card that the sheet stands in."""
    parent = sheet.parent()
    while not isinstance(parent, CustomerCard):
        parent = parent.parent()
    return parent
