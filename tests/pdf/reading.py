"""PDF files read back by another program's eyes (PDFium)."""

import re
from contextlib import closing

import pypdfium2 as pdfium


def page_texts(content: bytes) -> list[str]:
    """The text of each page, as a reader would copy it, without the blanks between the pieces."""
    with closing(pdfium.PdfDocument(content)) as document:
        texts = []
        for page in document:
            with closing(page), closing(page.get_textpage()) as textpage:
                texts.append(re.sub(r"\s+", "", textpage.get_text_range()))
        return texts


def bookmarks(content: bytes) -> list[tuple[str, int]]:
    """(title, page index) of every bookmark."""
    with closing(pdfium.PdfDocument(content)) as document:
        return [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]


def page_sizes(content: bytes) -> set[tuple[int, int]]:
    """The pages' sizes in whole millimetres."""
    with closing(pdfium.PdfDocument(content)) as document:
        sizes = (document.get_page_size(index) for index in range(len(document)))
        return {(round(width / 72 * 25.4), round(height / 72 * 25.4)) for width, height in sizes}
