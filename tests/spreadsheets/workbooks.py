"""Real files for these tests: workbooks as WPS saves them, .xls files and encrypted ones made byte by byte."""

import re
import struct
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def save_rows(path: Path, rows: Sequence[Sequence[Any]], *, sheet: str = "客户", merged: Sequence[str] = ()) -> Path:
    """An xlsx with one sheet; row 1 of the sheet is the first of `rows`."""
    workbook = Workbook()
    page = workbook.active
    page.title = sheet
    for number, row in enumerate(rows, 1):
        for index, value in enumerate(row, 1):
            if value is not None and value != "":
                page.cell(number, index, value)
    for area in merged:
        page.merge_cells(area)
    workbook.save(path)
    return path


def edit_part(path: Path, part: str, change: Callable[[str], str]) -> Path:
    """Rewrites one XML part of an xlsx in place."""
    with zipfile.ZipFile(path) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def with_dimension(path: Path, dimension: str) -> Path:
    """The workbook with the wrong dimension record that WPS leaves behind."""
    return edit_part(
        path,
        "xl/worksheets/sheet1.xml",
        lambda xml: re.sub(r'<dimension ref="[^"]*"', f'<dimension ref="{dimension}"', xml),
    )


def compound_file(path: Path, streams: dict[str, bytes]) -> Path:
    """An OLE compound file (version 3) with these streams in its root."""
    padded = {name: data.ljust(max(len(data), 4096), b"\0") for name, data in streams.items()}
    bodies, starts, next_sector = [], {}, 0
    fat: list[int] = []
    for name, data in padded.items():
        count = -(-len(data) // SECTOR)
        starts[name] = next_sector
        fat += [*range(next_sector + 1, next_sector + count), END]
        bodies.append(data.ljust(count * SECTOR, b"\0"))
        next_sector += count
    entries = [_directory_entry("Root Entry", 5, child=1, start=END, size=0)]
    names = list(padded)
    for index, name in enumerate(names, 1):
        right = index + 1 if index < len(names) else FREE
        entries.append(_directory_entry(name, 2, right=right, start=starts[name], size=len(padded[name])))
    entries += [_directory_entry("", 0)] * (-len(entries) % 4)
    directory = b"".join(entries)
    directory_start = next_sector
    count = len(directory) // SECTOR
    fat += [*range(directory_start + 1, directory_start + count), END]
    fat_start = directory_start + count
    fat_sectors = -(-(len(fat) + 1) // 128)
    fat += [FAT] * fat_sectors
    fat += [FREE] * (fat_sectors * 128 - len(fat))
    header = struct.pack("<8s16sHHHHH6xIIIIIIIII", bytes.fromhex("d0cf11e0a1b11ae1"), b"", 0x3E, 3, 0xFFFE, 9, 6,
                         0, fat_sectors, directory_start, 0, 4096, END, 0, END, 0)  # fmt: skip
    header += struct.pack("<109I", *[fat_start + index for index in range(fat_sectors)], *[FREE] * (109 - fat_sectors))
    path.write_bytes(header + b"".join(bodies) + directory + struct.pack(f"<{len(fat)}I", *fat))
    return path


def _directory_entry(
    name: str, kind: int, *, child: int = FREE, right: int = FREE, start: int = 0, size: int = 0
) -> bytes:
    encoded = name.encode("utf-16-le")
    length = len(encoded) + 2 if name else 0
    return struct.pack("<64sHBBIII16sIQQIQ", encoded, length, kind, 1, FREE, right, child, b"", 0, 0, 0, start, size)


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _unicode(text: str) -> bytes:
    encoded = text.encode("utf-16-le")
    return struct.pack("<HB", len(encoded) // 2, 1) + encoded


def xls_file(path: Path, rows: Sequence[Sequence[str | float]], *, sheet: str = "客户") -> Path:
    """An Excel 97 workbook (BIFF8) with texts and numbers."""
    globals_start = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    name = struct.pack("<BB", len(sheet), 1) + sheet.encode("utf-16-le")
    end = _record(0x000A, b"")
    offset = len(globals_start) + 4 + 6 + len(name) + len(end)
    body = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    body += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0))
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            if isinstance(value, str):
                body += _record(0x0204, struct.pack("<HHH", row, column, 0) + _unicode(value))
            else:
                body += _record(0x0203, struct.pack("<HHHd", row, column, 0, value))
    bound = _record(0x0085, struct.pack("<IBB", offset, 0, 0) + name)
    return compound_file(path, {"Workbook": globals_start + bound + end + body + end})
