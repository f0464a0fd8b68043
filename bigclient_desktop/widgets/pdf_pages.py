"""Pages of a PDF as pictures: for the preview and for the printer."""

from types import TracebackType

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

from bigclient_desktop.failures import Failure

POINTS_AN_INCH = 72


class NotAPdf(Failure):
    """The content is no PDF, or damaged."""

    key = "failure.not_a_pdf"


class PdfPages:
    """An opened PDF; close it, or use it in a `with`. Page numbers from 0, sizes in points (width, height)."""

    def __init__(self, content: bytes) -> None:
        try:
            self._document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as error:
            raise NotAPdf() from error
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(number) for number in range(len(self._document))
        )

    def picture(self, number: int, scale: float) -> QImage:
        """The page with `scale` pixels a point."""
        page = self._document[number]
        try:
            drawn = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
            # The buffer goes with the bitmap, so the picture must have its own.
            return image.copy()
        finally:
            page.close()

    def close(self) -> None:
        self._document.close()

    def __enter__(self) -> "PdfPages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
