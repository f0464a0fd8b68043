"""Forms as files: checked for missing characters first, written under a temporary name, then put in place."""

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile

from bigclient_desktop.domain.archive_form import ArchiveForm
from bigclient_desktop.failures import EnvironmentFailure, Words
from bigclient_desktop.pdf.archive import archive_document, blank_document
from bigclient_desktop.pdf.lines import printable
from bigclient_desktop.pdf.missing import MissingCharacters, missing_characters
from bigclient_desktop.pdf.page import pdf_of
from bigclient_desktop.pdf.values import PrintOptions, layered

AS_FILLED = PrintOptions()
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LONGEST_NAME = 48


class PdfNotWritten(EnvironmentFailure):
    """The machine would not take the file; `reason` is the system's own word."""

    key = "failure.pdf_not_written"


class PdfFolderMissing(PdfNotWritten):
    """The folder is not there (any more)."""

    key = "failure.pdf_folder_missing"


class PdfPlaceRefused(PdfNotWritten):
    """No right to write there, or the old file is open in another program."""

    key = "failure.pdf_place_refused"


class PdfDiskFull(PdfNotWritten):
    """No room left; whatever stood there before is untouched."""

    key = "failure.pdf_disk_full"


_REASONS: dict[int, type[PdfNotWritten]] = {
    errno.ENOSPC: PdfDiskFull,
    errno.EDQUOT: PdfDiskFull,
    errno.ENOENT: PdfFolderMissing,
    errno.ENOTDIR: PdfFolderMissing,
    errno.EACCES: PdfPlaceRefused,
    errno.EPERM: PdfPlaceRefused,
    errno.EROFS: PdfPlaceRefused,
    errno.EISDIR: PdfPlaceRefused,
}


def archives_pdf(
    forms: Iterable[ArchiveForm],
    words: Words,
    *,
    bookmarks: bool = True,
    options: PrintOptions = AS_FILLED,
    note: str = "",
) -> bytes:
    """The archive forms of all customers as one file's bytes, for the preview and for writing; `note` at its end.

    Raises MissingCharacters where a text cannot be printed.
    """
    checked = tuple(forms)
    if missing := missing_characters(checked):
        raise MissingCharacters(missing)
    documents = (archive_document(form, words, options) for form in checked)
    author = printable(checked[0].printed_by or "") if checked else ""
    return pdf_of(documents, title=words("archive.title"), author=author, bookmarks=bookmarks, note=note)


def write_archives(
    out: Path,
    forms: Iterable[ArchiveForm],
    words: Words,
    *,
    bookmarks: bool = True,
    options: PrintOptions = AS_FILLED,
    note: str = "",
) -> Path:
    """Writes all forms into one file with a bookmark per customer, `note` at its end.

    Raises MissingCharacters before anything is written, PdfNotWritten where the machine refuses.
    """
    return _put(out, archives_pdf(forms, words, bookmarks=bookmarks, options=options, note=note))


def write_archives_apart(
    folder: Path, forms: Iterable[ArchiveForm], words: Words, *, options: PrintOptions = AS_FILLED
) -> list[Path]:
    """Writes a file per customer into the folder; all are checked before the first is written."""
    checked = tuple(forms)
    if missing := missing_characters(checked):
        raise MissingCharacters(missing)
    written: list[Path] = []
    taken: set[str] = set()
    for form in checked:
        path = folder / _free_name(archive_file_name(form, words), taken)
        written.append(_put(path, archives_pdf([form], words, bookmarks=False, options=options)))
    return written


def blank_archive_pdf(words: Words, *, fill_unit: str | None = None) -> bytes:
    """The empty form for filling in by hand."""
    return pdf_of([blank_document(words, fill_unit)], title=words("archive.title"), author="", bookmarks=False)


def write_blank_archive(out: Path, words: Words, *, fill_unit: str | None = None) -> Path:
    """Writes the empty form for filling in by hand."""
    return _put(out, blank_archive_pdf(words, fill_unit=fill_unit))


def write_form(out: Path, content: bytes) -> Path:
    """Writes a finished form, whole or not at all. Raises PdfNotWritten."""
    return _put(out, content)


def file_name(text: str) -> str:
    """A file's name made of a text, without what no file system takes."""
    return _FORBIDDEN.sub("", printable(text).replace("\n", " ")).strip(" .") + ".pdf"


def archive_file_name(form: ArchiveForm, words: Words) -> str:
    """客户档案_<name>_<code>.pdf without what no file system takes, the name cut where it is very long."""
    customer = form.customer
    name = _FORBIDDEN.sub("", printable(customer.full_name or "").replace("\n", " "))[:_LONGEST_NAME].strip(" .")
    code = layered(customer.code) if customer.code else words("customer.code.pending")
    return _FORBIDDEN.sub("", words("archive.file_name", name=name, code=code)) + ".pdf"


def _free_name(name: str, taken: set[str]) -> str:
    """The name, numbered where this run has used it already (two customers of one name without codes)."""
    stem, number, free = name.removesuffix(".pdf"), 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem}({number}).pdf"
    taken.add(free.casefold())
    return free


def _put(out: Path, content: bytes) -> Path:
    temporary: Path | None = None
    try:
        with NamedTemporaryFile(dir=out.parent, prefix=f".{out.stem[:40]}.", suffix=".part", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
        os.replace(temporary, out)
    except OSError as error:
        if temporary:
            temporary.unlink(missing_ok=True)
        failure = _REASONS.get(error.errno or 0, PdfNotWritten)
        raise failure(path=out, reason=error.strerror or str(error)) from error
    return out
