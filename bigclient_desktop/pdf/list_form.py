"""Forms that are lists: a ruled table over as many pages as it takes, its headings on each, signatures on the last."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bigclient_desktop.domain.handover_form import handover_form
from bigclient_desktop.domain.list_form import CellValue, ColumnKind, ListForm, cell_text
from bigclient_desktop.domain.revenue_forms import grading_list_form, month_columns, ranking_form, statement_form
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face, without_glyph
from bigclient_desktop.pdf.lines import Fitted, break_lines, fit, fit_evenly, printable
from bigclient_desktop.pdf.missing import MissingCharacter, MissingCharacters
from bigclient_desktop.pdf.page import FOOT, FOOT_SIZE, HEIGHT, LEFT, MM, SMALL_SIZE, WIDTH, Document, Sheet, pdf_of
from bigclient_desktop.pdf.writing import write_form

TOP, RIGHT_MARGIN, BOTTOM = 17 * MM, 15 * MM, 20 * MM
SIGNATURES, NOTE_LINE = 14 * MM, 3.6 * MM
LEAST_ROW, PADDING = 5.6 * MM, 1.0 * MM
SIZES = (8.5, 8.0, 7.5, 7.0, 6.5)
HEAD_SIZES = (8.5, 8.0, 7.5, 7.0)
LEADING = 1.22
BLANK_ROWS = {False: 28, True: 17}


class _Pages:
    """Lays a form on sheets."""

    def __init__(self, form: ListForm, words: Words) -> None:
        self._form, self._words = form, words
        self._page_width, self._page_height = (HEIGHT, WIDTH) if form.landscape else (WIDTH, HEIGHT)
        self._body = self._page_width - LEFT - RIGHT_MARGIN
        whole = sum(column.width for column in form.columns)
        self._widths = [column.width / whole * self._body for column in form.columns]
        self._heads = [
            fit_evenly(column.heading, Face.SANS, width - 2 * PADDING, HEAD_SIZES, 3)
            for column, width in zip(form.columns, self._widths, strict=True)
        ]
        self.sheets: list[Sheet] = []
        self._open()

    def _open(self) -> None:
        sheet, form = Sheet(landscape=self._form.landscape), self._form
        self.sheets.append(sheet)
        middle, top = LEFT + self._body / 2, self._page_height - TOP
        if form.annex and len(self.sheets) == 1:
            sheet.text(LEFT, top, form.annex, Face.SANS, 10)
        sheet.centred(middle, top - 7 * MM, form.title, Face.BOLD, 18 if len(self.sheets) == 1 else 14)
        left, centre, right = (printable(text) for text in form.head)
        size, lines = fit(left, Face.SERIF, self._body / 2.4, (10.0, 9.0, 8.0, 7.0), 1)
        sheet.text(LEFT, top - 15 * MM, lines[0], size=size)
        sheet.centred(middle + self._body / 12, top - 15 * MM, centre, size=10)
        sheet.right(LEFT + self._body, top - 15 * MM, right, size=10)
        self._top = self._y = top - 17.5 * MM
        self._cells(self._heads, Face.SANS, centred=True)

    def _close(self) -> None:
        sheet = self.sheets[-1]
        sheet.frames.append((LEFT, self._y, self._body, self._top - self._y))

    def row(self, values: Sequence[CellValue], face: Face = Face.SERIF) -> None:
        """One row; it goes to the next page where it does not fit."""
        texts = [
            fit(printable(cell_text(column, value)), face, width - 2 * PADDING, SIZES, 1)
            for column, width, value in zip(self._form.columns, self._widths, values, strict=True)
        ]
        self._room(self._height(texts))
        self._cells(texts, face)

    def title(self, text: str) -> None:
        """A line across the table, kept with the row below it."""
        self._room(3 * LEAST_ROW)
        sheet, bottom = self.sheets[-1], self._y - LEAST_ROW
        sheet.text(LEFT + PADDING, bottom + 1.8 * MM, text, Face.SANS, 9)
        sheet.level(LEFT, bottom, self._body)
        self._y = bottom

    def _room(self, height: float) -> None:
        if self._y - height < BOTTOM:
            self._close()
            self._open()

    @staticmethod
    def _height(texts: Sequence[Fitted]) -> float:
        return max(
            LEAST_ROW, *((len(text.lines) - 1) * text.size * LEADING + text.size + 2 * PADDING for text in texts)
        )

    def _cells(self, texts: Sequence[Fitted], face: Face, centred: bool = False) -> None:
        sheet, height, x = self.sheets[-1], self._height(texts), LEFT
        bottom = self._y - height
        for column, width, (size, lines) in zip(self._form.columns, self._widths, texts, strict=True):
            if x > LEFT:
                sheet.upright(x, self._y, bottom)
            y = (self._y + bottom) / 2 + (len(lines) - 1) * size * LEADING / 2 - size * 0.36
            for line in lines:
                if centred:
                    sheet.centred(x + width / 2, y, line, face, size)
                elif column.kind is ColumnKind.TEXT:
                    sheet.text(x + PADDING, y, line, face, size)
                else:
                    sheet.right(x + width - PADDING, y, line, face, size)
                y -= size * LEADING
            x += width
        sheet.level(LEFT, bottom, self._body)
        self._y = bottom

    def finish(self) -> None:
        """Notes, signatures, feet."""
        form = self._form
        notes = break_lines(printable(form.notes), Face.SERIF, SMALL_SIZE, self._body) if form.notes else ()
        self._room(len(notes) * NOTE_LINE + SIGNATURES)
        self._close()
        sheet, y = self.sheets[-1], self._y - 4 * MM
        for line in notes:
            sheet.text(LEFT, y, line, size=SMALL_SIZE)
            y -= NOTE_LINE
        y -= 5 * MM
        places = [*form.signatures, self._words("form.sign.date")]
        for index, text in enumerate(places):
            sheet.text(LEFT + index * self._body / len(places), y, text, size=10)
        self._feet()

    def _feet(self) -> None:
        form = self._form
        printed = ""
        if form.printed_by or form.printed_at:
            time = f"{china_time(form.printed_at):%Y-%m-%d %H:%M}" if form.printed_at else ""
            printed = self._words("page.printed", person=printable(form.printed_by), time=time)
        for number, sheet in enumerate(self.sheets, 1):
            if printed:
                sheet.text(LEFT, FOOT, printed, size=SMALL_SIZE)
            page = self._words("page.number", number=number, count=len(self.sheets))
            sheet.centred(LEFT + self._body / 2, FOOT, page, size=FOOT_SIZE)


def list_document(form: ListForm, words: Words) -> Document:
    """The finished sheets; a form without rows gets empty ones, to be filled in by hand."""
    pages = _Pages(form, words)
    if not any(section.rows or section.total for section in form.sections):
        for _ in range(BLANK_ROWS[form.landscape]):
            pages.row(("",) * len(form.columns))
    for section in form.sections:
        if section.title and (section.rows or section.total):
            pages.title(section.title)
        for row in section.rows:
            pages.row(row)
        if section.total is not None:
            pages.row(section.total, Face.SANS)
    if form.total is not None:
        pages.row(form.total, Face.SANS)
    pages.finish()
    return Document(form.title, pages.sheets)


def list_pdf(form: ListForm, words: Words) -> bytes:
    """The form as a file's bytes. Raises MissingCharacters where a text cannot be printed."""
    if missing := list(_missing(form)):
        raise MissingCharacters(missing)
    document = list_document(form, words)
    return pdf_of([document], title=form.title, author=printable(form.printed_by), bookmarks=False)


def _missing(form: ListForm) -> Iterator[MissingCharacter]:
    for section in form.sections:
        for number, row in enumerate(section.rows, 1):
            for column, value in zip(form.columns, row, strict=True):
                if isinstance(value, str):
                    for character in without_glyph(printable(value)):
                        yield MissingCharacter(character, value, f"{column.heading} {number}")


def write_list(out: Path, form: ListForm, words: Words) -> Path:
    """Writes the form. Raises MissingCharacters, PdfNotWritten; then nothing was overwritten."""
    return write_form(out, list_pdf(form, words))


def blank_statement_pdf(words: Words) -> bytes:
    """Annex 4 to be filled in by hand."""
    period = words("revenue_statement_form.of_blank")
    return list_pdf(statement_form(words, month_columns(words, "元"), "元", "", period), words)


def blank_ranking_pdf(words: Words) -> bytes:
    """Annex 1 to be filled in by hand."""
    return list_pdf(ranking_form(words, "", "____", ""), words)


def blank_grading_list_pdf(words: Words) -> bytes:
    """The grading list to be filled in by hand."""
    return list_pdf(grading_list_form(words, "", "", ""), words)


def blank_handover_pdf(words: Words) -> bytes:
    """The hand-over sheet to be filled in by hand."""
    return list_pdf(handover_form(words, "", "", ""), words)
