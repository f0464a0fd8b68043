"""Puts a PDF on paper: the system's own print dialog, then page by page in the printer's resolution."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.widgets.pdf_pages import POINTS_AN_INCH, PdfPages
from bigclient_desktop.widgets.words import tr

_FINEST = 600
"""Dots an inch beyond which a form looks no better and the pictures only grow."""


class PrintingFailed(EnvironmentFailure):
    """The printer refused."""

    key = "failure.printing"


class NoPrinter(EnvironmentFailure):
    """The system knows no printer."""

    key = "preview.no_printer"


def print_pdf(content: bytes, title: str, parent: QWidget) -> str:
    """Ask for a printer and print; returns its name, or "" if the person thought better of it. Raises NoPrinter."""
    with PdfPages(content) as pages:
        printer = ask_printer(title, len(pages.sizes), parent)
    if printer is None:
        return ""
    print_on(printer, content, parent)
    return printer.printerName()


def ask_printer(title: str, pages: int, parent: QWidget) -> QPrinter | None:
    """The printer with the pages chosen, or None if the person thought better of it. Raises NoPrinter."""
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
    # The system's dialog runs its own loop whatever one does.
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def print_on(printer: QPrinter, content: bytes, parent: QWidget) -> None:
    """Print the pages chosen, with a bar where it takes long. Raises PrintingFailed."""
    progress = QProgressDialog(parent)
    progress.setMinimumDuration(500)
    with PdfPages(content) as pages:
        put_on_paper(printer, pages, progress)


def put_on_paper(printer: QPrinter, pages: PdfPages, progress: QProgressDialog | None = None) -> int:
    """Print the chosen pages in their own size; returns how many. Raises PrintingFailed."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages.sizes)
    scale = min(printer.resolution(), _FINEST) / POINTS_AN_INCH
    printer.setFullPage(True)
    painter = QPainter()
    printed = 0
    for number in range(first - 1, last):
        width, height = pages.sizes[number]
        orientation = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
        printer.setPageOrientation(orientation)
        begun = printer.newPage() if painter.isActive() else painter.begin(printer)
        if not begun:
            raise PrintingFailed(printer=printer.printerName())
        if progress is not None:
            progress.setMaximum(last - first + 1)
            progress.setValue(printed)
            progress.setLabelText(tr("preview.printing", page=number + 1, total=len(pages.sizes)))
            QApplication.processEvents()
            if progress.wasCanceled():
                printer.abort()
                break
        dots = printer.resolution() / POINTS_AN_INCH
        painter.drawImage(QRectF(0, 0, width * dots, height * dots), pages.picture(number, scale))
        printed += 1
    painter.end()
    return printed
