from io import BytesIO

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from reportlab.pdfgen.canvas import Canvas

from bigclient_desktop.translations import catalogue
from bigclient_desktop.widgets.pdf_pages import NotAPdf, PdfPages
from bigclient_desktop.widgets.preview import PdfNotSaved, Preview
from bigclient_desktop.widgets.printing import put_on_paper


def _pdf(*sizes):
    file = BytesIO()
    canvas = Canvas(file)
    for number, size in enumerate(sizes, 1):
        canvas.setPageSize(size)
        canvas.drawString(72, 72, f"page {number}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


A4, LANDSCAPE = (595.0, 842.0), (842.0, 595.0)


@pytest.fixture
def preview(qtbot):
    made = Preview(_pdf(A4, A4, A4), "客户档案: 曾国强")
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_what_is_no_pdf_is_refused():
    with pytest.raises(NotAPdf):
        PdfPages(b"no pdf at all")


def test_a_page_is_drawn_with_its_ink():
    with PdfPages(_pdf(A4)) as pages:
        picture = pages.picture(0, 1.0)
    assert (picture.width(), picture.height()) == (595, 842)
    dark = sum(picture.pixelColor(x, y).lightness() < 128 for x in range(60, 140) for y in range(755, 780))
    assert dark > 20


def test_it_begins_at_the_width_of_the_window(preview):
    room = preview.ui.area.viewport().width()
    page = preview.sheets.places()[0]
    assert room - 40 <= page.width() <= room


def test_pages_are_turned_by_number_and_by_button(preview):
    preview.ui.page.setValue(3)
    assert preview.ui.area.verticalScrollBar().value() > 0
    preview.ui.previous.click()
    assert preview.ui.page.value() == 2
    preview.ui.area.verticalScrollBar().setValue(0)
    assert preview.ui.page.value() == 1


def test_the_wheel_zooms_with_control_alone(preview):
    before = preview.sheets.zoom
    _wheel(preview, Qt.KeyboardModifier.NoModifier)
    assert preview.sheets.zoom == before
    _wheel(preview, Qt.KeyboardModifier.ControlModifier)
    assert preview.sheets.zoom > before
    preview.ui.fit.click()
    assert preview.sheets.zoom == pytest.approx(before, rel=0.05)


def test_it_is_saved_as_it_is(preview, tmp_path):
    preview.save_to(tmp_path / "form.pdf")
    assert (tmp_path / "form.pdf").read_bytes() == preview._content


def test_a_place_that_cannot_be_written_is_named(preview, tmp_path):
    with pytest.raises(PdfNotSaved) as refused:
        preview.save_to(tmp_path / "missing" / "form.pdf")
    assert str(tmp_path / "missing" / "form.pdf") in refused.value.sentence(catalogue("zh_CN"))


def test_paper_gets_every_page_in_its_own_shape(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    with PdfPages(_pdf(A4, LANDSCAPE)) as pages:
        assert put_on_paper(printer, pages) == 2
    printed = pdfium.PdfDocument(tmp_path / "paper.pdf")
    sizes = [printed.get_page_size(number) for number in range(len(printed))]
    printed.close()
    assert [width > height for width, height in sizes] == [False, True]


def _wheel(preview, modifiers):
    viewport = preview.ui.area.viewport()
    place = QPointF(viewport.rect().center())
    event = QWheelEvent(
        place,
        viewport.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
