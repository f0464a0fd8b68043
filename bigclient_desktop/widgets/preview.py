"""The preview of a PDF: sheets one under the other, fitting the width or zoomed, to print and to save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from bigclient_desktop.compiled_ui.shell.ui_preview import Ui_Preview
from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import indent
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.notice_bar import NoticeBar
from bigclient_desktop.widgets.pdf_pages import POINTS_AN_INCH, PdfPages
from bigclient_desktop.widgets.words import Worded, tr

TakeOut = Callable[["Preview", str, Callable[[], object]], object]
"""Told the file or the printer before the PDF goes there; calls what it is given when it may."""
_GAP = 16
_SMALLEST, _LARGEST, _STEP = 0.25, 4.0, 1.25
_SCREEN = 96 / POINTS_AN_INCH
"""Pixels a point at 100 %."""


class PdfNotSaved(EnvironmentFailure):
    """The chosen place cannot be written."""

    key = "failure.pdf_not_saved"


class _Sheets(QWidget):
    """All pages at one zoom; draws only those in sight."""

    def __init__(self, pages: PdfPages, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = pages
        self._drawn: dict[tuple[int, float], object] = {}
        self.zoom = 1.0

    def places(self) -> list[QRect]:
        """Where each page lies."""
        top, places = _GAP, []
        for width, height in self._pages.sizes:
            size = QSize(round(width * _SCREEN * self.zoom), round(height * _SCREEN * self.zoom))
            places.append(QRect(QPoint(max(_GAP, (self.width() - size.width()) // 2), top), size))
            top += size.height() + _GAP
        return places

    def take(self, zoom: float) -> None:
        """Another zoom."""
        self.zoom = zoom
        widest = max(width for width, _ in self._pages.sizes) * _SCREEN * zoom
        high = sum(round(height * _SCREEN * zoom) + _GAP for _, height in self._pages.sizes) + _GAP
        self.setMinimumSize(round(widest) + 2 * _GAP, high)
        self._drawn.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        sharp = self.devicePixelRatioF()
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
            seen = {}
            for number, place in enumerate(self.places()):
                if not place.intersects(event.rect()):
                    continue
                key = (number, sharp)
                picture = self._drawn.get(key) or self._pages.picture(number, _SCREEN * self.zoom * sharp)
                seen[key] = picture
                painter.drawImage(place, picture)  # type: ignore[call-overload]
            self._keep(seen)

    def _keep(self, seen: dict[tuple[int, float], object]) -> None:
        self._drawn.update(seen)
        if len(self._drawn) > 8:
            self._drawn = dict(seen)


class Preview(Worded, QWidget):
    """A window of its own, or a page of another. The title is also the proposed file name."""

    closed = Signal()

    def __init__(
        self,
        content: bytes,
        title: str,
        parent: QWidget | None = None,
        take_out: TakeOut = lambda preview, target, go: go(),
    ) -> None:
        super().__init__(parent)
        self._content, self._title, self._take_out = content, title, take_out
        self.notices = Notices(self)
        self._pages = PdfPages(content)
        self._fits = True
        self.ui = Ui_Preview()
        self.ui.setupUi(self)
        self.sheets = _Sheets(self._pages, self)
        self.ui.area.setWidget(self.sheets)
        # A bar that comes and goes would change the width that the pages fit.
        self.ui.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.ui.area.viewport().installEventFilter(self)
        self.ui.layout.addWidget(NoticeBar(self.notices))
        for name in ("previous", "next", "zoom_in", "zoom_out"):
            getattr(self.ui, name).setIcon(icon(name))
        indent(self.ui.page)
        self.ui.page.setMaximum(len(self._pages.sizes))
        self.ui.previous.clicked.connect(lambda: self.ui.page.stepDown())
        self.ui.next.clicked.connect(lambda: self.ui.page.stepUp())
        self.ui.page.valueChanged.connect(self.go_to)
        self.ui.zoom_in.clicked.connect(lambda: self.zoom_by(_STEP))
        self.ui.zoom_out.clicked.connect(lambda: self.zoom_by(1 / _STEP))
        self.ui.fit.clicked.connect(self.fit_width)
        self.ui.save.clicked.connect(self._ask_where)
        self.ui.print.clicked.connect(self._print)
        self.ui.area.verticalScrollBar().valueChanged.connect(self._show_number)
        self.retranslate()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.setWindowTitle(tr("preview.title", title=self._title))
        self.ui.pages.setText(tr("preview.pages", total=len(self._pages.sizes)))
        self._show_zoom()

    def fit_width(self) -> None:
        """As wide as the window."""
        self._fits = True
        widest = max(width for width, _ in self._pages.sizes) * _SCREEN
        room = self.ui.area.viewport().width() - 2 * _GAP
        self._take(min(max(room / widest, _SMALLEST), _LARGEST))

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller."""
        self._fits = False
        self._take(min(max(self.sheets.zoom * factor, _SMALLEST), _LARGEST))

    def go_to(self, number: int) -> None:
        """Scroll to that page, from 1."""
        self.ui.area.verticalScrollBar().setValue(self.sheets.places()[number - 1].top() - _GAP)

    def save_to(self, path: Path) -> None:
        """Raises PdfNotSaved."""
        try:
            path.write_bytes(self._content)
        except OSError as error:
            raise PdfNotSaved(path=path, reason=error.strerror or str(error)) from error

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        self._pages.close()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            return True
        if event.type() == QEvent.Type.Resize and self._fits:
            self.fit_width()
        return False

    def _take(self, zoom: float) -> None:
        number = self.ui.page.value()
        self.sheets.take(zoom)
        self._show_zoom()
        self.go_to(number)

    def _show_zoom(self) -> None:
        self.ui.zoom.setText(f"{self.sheets.zoom:.0%}")

    def _show_number(self, top: int) -> None:
        middle = top + self.ui.area.viewport().height() // 3
        number = sum(place.top() <= middle for place in self.sheets.places())
        self.ui.page.blockSignals(True)
        self.ui.page.setValue(max(number, 1))
        self.ui.page.blockSignals(False)

    def _ask_where(self) -> None:
        from bigclient_desktop.paths import documents_folder

        name = "".join("_" if character in '\\/:*?"<>|' else character for character in self._title)
        start = str(documents_folder() / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("preview.save"), start, tr("preview.pdf_files"))
        if chosen:
            self._take_out(self, chosen, lambda: self._save(Path(chosen)))

    def _save(self, path: Path) -> None:
        try:
            self.save_to(path)
        except PdfNotSaved as error:
            self.notices.failure(error)
        else:
            self.notices.tell(tr("preview.saved", path=path))

    def _print(self) -> None:
        from bigclient_desktop.widgets.printing import ask_printer, print_on

        def on_paper() -> None:
            assert printer is not None
            try:
                print_on(printer, self._content, self)
            except Exception as error:
                self.notices.failure(error)
            else:
                self.notices.tell(tr("preview.printed", printer=printer.printerName()))

        try:
            printer = ask_printer(self._title, len(self._pages.sizes), self)
        except Exception as error:
            self.notices.failure(error)
        else:
            if printer is not None:
                self._take_out(self, printer.printerName(), on_paper)
