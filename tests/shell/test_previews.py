"""What leaves a preview for a file or a printer is noted first, with the place."""

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.pdf import blank_diary_pdf
from bigclient_desktop.services import archive, customers, revenue_forms, today, visit_forms
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.handover_sheet import handover_sheet
from bigclient_desktop.services.privacy_notices import privacy_notice_bytes
from bigclient_desktop.shell.previews import Previews
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.translations import catalogue
from bigclient_desktop.widgets import printing
from bigclient_desktop.widgets.notice import Notices
from tests.services.making import make_customer
from tests.services.test_personal_data import complaint_with, visit_with

WORDS = catalogue("zh_CN")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


@pytest.fixture
def previews(window, session):
    background = Background()
    context = TabContext(session, background, Notices(window))
    yield Previews(window, lambda: context)
    background.close()


def opened(previews, show=None):
    (show or previews.show)(blank_diary_pdf(WORDS), "今日走访单_李四")
    (preview,) = previews.open
    return preview


def noted(session):
    return [(line.kind, line.subject, line.target, line.form) for line in audit_lines(session, AuditQuery())]


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(path), ""))


def test_saving_is_noted_with_the_file(qtbot, session, previews, monkeypatch, tmp_path):
    preview, out = opened(previews), tmp_path / "单.pdf"
    assert noted(session) == [], "looking is not printing"
    choose(monkeypatch, out)
    preview.ui.save.click()
    qtbot.waitUntil(out.exists)
    assert noted(session) == [("print", "今日走访单_李四", str(out), "audit.form.preview")]
    preview.close()


def test_a_paper_is_one_entry_that_says_what_it_was_and_where_it_went(qtbot, session, previews, monkeypatch, tmp_path):
    customer = make_customer(session, "甲公司")
    visit_with(session, customer, talk="谈了")
    complaint = complaint_with(session, customer, complainant="来人", what_happened="晚到")
    (contact,) = customers.customer_file(session, customer).contacts
    day = visit_forms.diary_of_customer(session, customer)
    papers = [
        ("audit.form.diary", visit_forms.diary_bytes(session, [day])),
        ("audit.form.complaint", visit_forms.complaint_bytes(session, [complaint])),
        ("audit.form.today", today.today_bytes(session, [today.today_sheet(session)])),
        ("audit.form.list", revenue_forms.preview_list(session, handover_sheet(session, {customer: ""}))),
        ("audit.form.archive", archive.preview_forms(session, list(archive.archive_forms(session, [customer])))),
        ("privacy_notice.title", privacy_notice_bytes(session, customer, contact.id)),
    ]
    assert noted(session) == [], "making it to look at is not printing"
    for number, (form, paper) in enumerate(papers, 1):
        out = tmp_path / f"{number}.pdf"
        previews.show(paper, "预览")
        (preview,) = previews.open
        choose(monkeypatch, out)
        preview.ui.save.click()
        qtbot.waitUntil(out.exists)
        preview.close()
        kind, subject, target, told = noted(session)[0]
        assert (kind, target, told, len(noted(session))) == ("print", str(out), form, number)
        if form in ("audit.form.diary", "audit.form.complaint", "audit.form.archive", "privacy_notice.title"):
            assert subject == "甲公司"
            assert audit_lines(session, AuditQuery())[0].customer == customer


def test_printing_is_noted_with_the_printer(qtbot, session, previews, monkeypatch, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    monkeypatch.setattr(printing, "ask_printer", lambda *asked: printer)
    preview = opened(previews)
    preview.ui.print.click()
    qtbot.waitUntil((tmp_path / "paper.pdf").exists)
    assert noted(session) == [("print", "今日走访单_李四", printer.printerName(), "audit.form.preview")]
    preview.close()


def test_what_cannot_be_noted_is_not_saved(qtbot, session, previews, monkeypatch, tmp_path):
    preview, out, said = opened(previews), tmp_path / "单.pdf", []
    preview.notices.said.connect(lambda tone, text, actions: said.append(text))
    choose(monkeypatch, out)
    session.close()
    for file in session.folder.glob("*"):
        if file.is_file():
            file.write_bytes(b"broken")
    preview.ui.save.click()
    qtbot.waitUntil(lambda: bool(said))
    assert not out.exists()
    preview.close()


def test_empty_forms_and_slips_are_not_noted(qtbot, session, previews, monkeypatch, tmp_path):
    preview, out = opened(previews, previews.show_blank), tmp_path / "空白.pdf"
    choose(monkeypatch, out)
    preview.ui.save.click()
    assert out.exists()
    assert noted(session) == []
    preview.close()
