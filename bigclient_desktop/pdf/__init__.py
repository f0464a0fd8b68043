"""Paper forms as PDF: one module a form, drawn with the bundled fonts on sheets from page.py."""

from collections.abc import Callable
from dataclasses import dataclass

from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face, NoGlyph
from bigclient_desktop.pdf.missing import MissingCharacter, MissingCharacters, missing_characters
from bigclient_desktop.pdf.values import PrintOptions
from bigclient_desktop.pdf.writing import (
    PdfDiskFull,
    PdfFolderMissing,
    PdfNotWritten,
    PdfPlaceRefused,
    archive_file_name,
    archives_pdf,
    blank_archive_pdf,
    write_archives,
    write_archives_apart,
    write_blank_archive,
)


@dataclass(frozen=True, slots=True)
class FormKind:
    """A printable form: catalogue key of its title, and how its empty sheet is made."""

    name: str
    title: str
    blank: Callable[[Words], bytes]


FORMS: tuple[FormKind, ...] = (FormKind("archive", "archive.title", blank_archive_pdf),)

__all__ = [
    "FORMS",
    "Face",
    "FormKind",
    "MissingCharacter",
    "MissingCharacters",
    "NoGlyph",
    "PdfDiskFull",
    "PdfFolderMissing",
    "PdfNotWritten",
    "PdfPlaceRefused",
    "PrintOptions",
    "archive_file_name",
    "archives_pdf",
    "blank_archive_pdf",
    "missing_characters",
    "write_archives",
    "write_archives_apart",
    "write_blank_archive",
]
