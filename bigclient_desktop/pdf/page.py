"""The A4 sheet of every form, and how it is put on a ReportLab canvas. Measures in points, y from below."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.graphics import renderPDF
from reportlab.pdfgen.canvas import Canvas

from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face, registered, runs, text_width

# Plain compressed pages: the text armour that ReportLab adds by default makes files a fifth larger and slower.
rl_config.useA85 = 0

MM = 72 / 25.4
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT = 25 * MM
"""The margin for binding."""
RIGHT = WIDTH - 15 * MM
BODY = RIGHT - LEFT
FOOT = 9.5 * MM
THICK, THIN = 0.5 * MM, 0.16 * MM

TITLE_SIZE, HEAD_SIZE, FOOT_SIZE, SMALL_SIZE = 20.0, 10.0, 9.0, 7.5


@dataclass(slots=True)
class Sheet:
    """One page: texts (x, y, face, size, text) in reading order, thin lines, frames (x, y, width, height)."""

    texts: list[tuple[float, float, Face, float, str]] = field(default_factory=list)
    turned: list[tuple[float, float, Face, float, str]] = field(default_factory=list)
    lines: list[tuple[float, float, float, float]] = field(default_factory=list)
    frames: list[tuple[float, float, float, float]] = field(default_factory=list)
    landscape: bool = False
    drawings: list[tuple[float, float, Any]] = field(default_factory=list)
    """Charts with the place of their lower left corner."""

    def text(self, x: float, y: float, text: str, face: Face = Face.SERIF, size: float = HEAD_SIZE) -> None:
        self.texts.append((x, y, face, size, text))

    def centred(self, x: float, y: float, text: str, face: Face = Face.SERIF, size: float = HEAD_SIZE) -> None:
        self.texts.append((x - text_width(text, face, size) / 2, y, face, size, text))

    def right(self, x: float, y: float, text: str, face: Face = Face.SERIF, size: float = HEAD_SIZE) -> None:
        self.texts.append((x - text_width(text, face, size), y, face, size, text))

    def level(self, x: float, y: float, width: float) -> None:
        """A thin horizontal line."""
        self.lines.append((x, y, x + width, y))

    def upright(self, x: float, top: float, bottom: float) -> None:
        """A thin vertical line."""
        self.lines.append((x, top, x, bottom))


@dataclass(frozen=True, slots=True)
class Document:
    """The sheets of one form of one customer; `title` is its bookmark."""

    title: str
    sheets: Sequence[Sheet]


def number_pages(sheets: Sequence[Sheet], words: Words, printed: str) -> None:
    """Puts 第 x 页 共 y 页 in the middle of every foot, and who printed it when in small at the left."""
    for number, sheet in enumerate(sheets, 1):
        if printed:
            sheet.text(LEFT, FOOT, printed, size=SMALL_SIZE)
        page = words("page.number", number=number, count=len(sheets))
        sheet.centred(LEFT + BODY / 2, FOOT, page, size=FOOT_SIZE)


def _noted(documents: Iterable[Document], note: str) -> Iterator[Document]:
    """The documents one by one, so that a thousand are never held at once; the last one
    with the note at its last foot."""
    waiting: Document | None = None
    for document in documents:
        if waiting is not None:
            yield waiting
        waiting = document
    if waiting is not None:
        _note(waiting.sheets[-1], note)
        yield waiting


def _note(sheet: Sheet, note: str) -> None:
    """Beside the page number where there is room, else a line a sentence above it."""
    if "\n" not in note and text_width(note, Face.SERIF, SMALL_SIZE) < BODY / 2 - 14 * MM:
        sheet.right(RIGHT, FOOT, note, size=SMALL_SIZE)
        return
    for number, line in enumerate(reversed(note.splitlines())):
        sheet.right(RIGHT, FOOT + 4.5 * MM + number * 3 * MM, line, size=SMALL_SIZE)


def pdf_of(documents: Iterable[Document], *, title: str, author: str, bookmarks: bool, note: str = "") -> bytes:
    """The finished file: fonts embedded as subsets, one bookmark per document; `note`, a sentence a line, at the foot
    of its last page."""
    file = BytesIO()
    text_font = registered(Face.SERIF).fontName
    canvas = Canvas(file, pagesize=(WIDTH, HEIGHT), pageCompression=1, initialFontName=text_font)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setCreator("BigClient Desktop")
    for index, document in enumerate(_noted(documents, note) if note else documents):
        for number, sheet in enumerate(document.sheets):
            if bookmarks and not number:
                canvas.bookmarkPage(f"form-{index}", fit="Fit")
                canvas.addOutlineEntry(document.title, f"form-{index}", level=0)
            canvas.setPageSize((HEIGHT, WIDTH) if sheet.landscape else (WIDTH, HEIGHT))
            draw(canvas, sheet)
            canvas.showPage()
    if bookmarks:
        canvas.showOutline()
    canvas.save()
    return file.getvalue()


def draw(canvas: Any, sheet: Sheet) -> None:
    """Puts one sheet on the canvas: all lines as two strokes, all texts as one text object."""
    if sheet.lines:
        canvas.setLineWidth(THIN)
        canvas.lines(sheet.lines)
    if sheet.frames:
        canvas.setLineWidth(THICK)
        canvas.setLineJoin(0)
        for frame in sheet.frames:
            canvas.rect(*frame)
    for x, y, drawing in sheet.drawings:
        renderPDF.draw(drawing, canvas, x, y)
    pen = canvas.beginText()
    for x, y, face, size, text in sheet.texts:
        for lent, part in runs(text, face):
            pen.setTextOrigin(x, y)
            pen.setFont(registered(lent).fontName, size)
            pen.textLine(part)
            x += text_width(part, lent, size) if part is not text else 0
    for x, y, face, size, text in sheet.turned:
        for lent, part in runs(text, face):
            pen.setTextTransform(0, 1, -1, 0, x, y)
            pen.setFont(registered(lent).fontName, size)
            pen.textLine(part)
            y += text_width(part, lent, size)
    canvas.drawText(pen)
