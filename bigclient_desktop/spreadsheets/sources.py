"""What kind of file lies there, told by its first bytes and not by its name; refused before anything is parsed."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from bigclient_desktop.spreadsheets.failures import (
    NotAWorkbook,
    SheetTooLarge,
    WorkbookDamaged,
    WorkbookEmpty,
    WorkbookEncrypted,
    WorkbookMissing,
    WorkbookOfWps,
    WorkbookTooLarge,
    WorkbookUnreadable,
)

MOST_BYTES = 100 * 1024 * 1024
MOST_UNPACKED = 2 * 1024**3
MOST_CELLS = 40_000_000
"""A sheet is read as one dense block; 32 bytes a cell."""

TEXT_ENDINGS = (".csv", ".txt", ".tsv")
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_TEXT_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_REFERENCE = rb' r="([A-Z]{%s})([0-9]+)"[^/>]*>'
_FAR_CELL = re.compile(_REFERENCE % b"3")
_SECOND_CELL = re.compile(_REFERENCE % b"2,3")
_ANY_CELL = re.compile(_REFERENCE % b"1,3")


class Source(StrEnum):
    """The kinds that are read."""

    ZIPPED = "xlsx"
    COMPOUND = "xls"
    TEXT = "csv"


def source_of(path: Path) -> Source:
    """The kind of the file at `path`; raises a WorkbookRefused that says why it cannot be read."""
    size, head = _look(path)
    if path.suffix.lower() in (".et", ".ett"):
        raise WorkbookOfWps(file=path.name)
    if size == 0:
        raise WorkbookEmpty(file=path.name)
    if size > MOST_BYTES:
        raise WorkbookTooLarge(file=path.name, megabytes=size // 1024**2, limit=MOST_BYTES // 1024**2)
    if head.startswith(_ZIP):
        _refuse_swollen(path)
        return Source.ZIPPED
    if head.startswith(_COMPOUND):
        if _ENCRYPTED_STREAM in path.read_bytes():
            raise WorkbookEncrypted(file=path.name)
        return Source.COMPOUND
    if path.suffix.lower() in TEXT_ENDINGS and (head.startswith(_TEXT_BOMS) or b"\x00" not in head):
        return Source.TEXT
    raise NotAWorkbook(file=path.name)


def _look(path: Path) -> tuple[int, bytes]:
    try:
        with path.open("rb") as file:
            return path.stat().st_size, file.read(4096)
    except FileNotFoundError as error:
        raise WorkbookMissing(file=path.name) from error
    except OSError as error:
        raise WorkbookUnreadable(file=path.name, reason=error.strerror or str(error)) from error


def _refuse_swollen(path: Path) -> None:
    """A few megabytes of zip may unpack to terabytes; and a stray cell makes a small sheet a giant."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            unpacked = sum(entry.file_size for entry in entries)
            if unpacked > MOST_UNPACKED:
                raise WorkbookTooLarge(file=path.name, megabytes=unpacked // 1024**2, limit=MOST_UNPACKED // 1024**2)
            if any(entry.flag_bits & 1 for entry in entries):
                raise WorkbookEncrypted(file=path.name)
            for entry in entries:
                if entry.filename.startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
                    _refuse_giant(archive, entry, path.name)
    except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
        raise WorkbookDamaged(file=path.name) from error


def _refuse_giant(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> None:
    """Finds the lowest row and the farthest column that hold something, without parsing.

    Columns up to Z can be left uncounted: even a million rows of them can be read.
    """
    rows, columns = _extent(archive, entry, _FAR_CELL)
    if rows * number("ZZ") > MOST_CELLS:
        rows, columns = _extent(archive, entry, _SECOND_CELL)
    if rows * columns > MOST_CELLS:
        raise SheetTooLarge(file=name, row=rows, column=letter(columns - 1))


def _extent(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, far: re.Pattern[bytes]) -> tuple[int, int]:
    rows, columns = 1, number("Z")
    for chunk in _chunks(archive, entry):
        value = max(chunk.rfind(b"<v>"), chunk.rfind(b"<is>"))
        last = _ANY_CELL.match(chunk, max(chunk.rfind(b' r="', 0, max(value, 0)), 0))
        for column, row in (*far.findall(chunk), *([last.groups()] if last else ())):
            rows, columns = max(rows, int(row)), max(columns, number(column.decode()))
    return rows, columns


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    kept = b""
    with archive.open(entry) as stream:
        while chunk := stream.read(1 << 20):
            yield kept + chunk
            kept = chunk[-200:]


def letter(column: int) -> str:
    """The name of a column counted from 0, as spreadsheets show it: A, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def number(letters: str) -> int:
    """The count of columns up to and with this one: A is 1, AA is 27."""
    total = 0
    for character in letters:
        total = total * 26 + ord(character) - 64
    return total
