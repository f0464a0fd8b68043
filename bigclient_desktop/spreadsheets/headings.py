"""Where the headings of a sheet stand, and which rows below them are no data.

Those are blank rows, totals, and headings repeated by a page break.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bigclient_desktop.spreadsheets.failures import HeadingsMissing
from bigclient_desktop.spreadsheets.reading import Cell, Merged

SEARCHED_ROWS = 40
MOST_HEADING_ROWS = 3
_TOTAL = re.compile(r"[^,，;；。]{0,12}(?:合计|小计|总计|共计|累计)(?:数)?[::]?")
_BLANKS = re.compile(r"\s+")
_FIRST_CELLS = 4
PART = "/"
"""Between the parts of a heading path."""


class SkippedAs(StrEnum):
    """Why a row below the headings is no data."""

    BLANK = "blank"
    TOTAL = "total"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of a sheet: their rows, counted from 1 as spreadsheets do, and a path a column (or nothing)."""

    rows: tuple[int, ...]
    paths: tuple[str, ...]

    @property
    def first_data_row(self) -> int:
        """The row below the headings, counted from 1."""
        return self.rows[-1] + 1


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was left out, with its first text, so that the report can name it."""

    row: int
    reason: SkippedAs
    text: str = ""


Knows = Callable[[str], bool]
"""Whether a heading (a path) is one that the import understands."""


def find_headings(
    rows: Sequence[Sequence[Cell]], merged: Sequence[Merged] = (), knows: Knows | None = None
) -> Headings:
    """The headings among the first rows: where most words are known, else the first full row of words.

    Raises HeadingsMissing.
    """
    best: tuple[float, Headings] | None = None
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        if not _may_be_heading(row):
            continue
        found = headings_at(rows, tuple(range(index + 1, index + 1 + _depth(rows, index, merged))), merged)
        score = _score(found, knows)
        if best is None or score > best[0]:
            best = score, found
    if best is None:
        raise HeadingsMissing()
    return best[1]


def headings_at(rows: Sequence[Sequence[Cell]], at: tuple[int, ...], merged: Sequence[Merged] = ()) -> Headings:
    """The headings in rows that are known (counted from 1, one below the other). Raises HeadingsMissing."""
    at = tuple(sorted(set(at)))
    if not at or at[0] < 1 or at[-1] > len(rows):
        raise HeadingsMissing()
    width = max(len(rows[number - 1]) for number in at)
    levels = [_spread(rows, number - 1, width, merged, last=number == at[-1]) for number in at]
    paths = []
    for column in range(width):
        parts = [level[column] for level in levels if level[column]]
        paths.append(PART.join(dict.fromkeys(parts)))
    return Headings(at, tuple(paths))


def heading_text(cell: Cell) -> str:
    """A heading as one line without blanks inside Chinese words; other cells by their value (a month, a year)."""
    if not isinstance(cell, str):
        return "" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell)
    text = _BLANKS.sub(" ", cell).strip()
    return text if text.isascii() else text.replace(" ", "")


def _texts(row: Sequence[Cell]) -> list[str]:
    return [cell for cell in row if isinstance(cell, str) and cell.strip()]


def _may_be_heading(row: Sequence[Cell]) -> bool:
    filled = [cell for cell in row if cell != ""]
    texts = _texts(row)
    return len(filled) >= 2 and len(set(texts)) >= max(2, 0.6 * len(filled)) and not _is_total(row)


def _score(found: Headings, knows: Knows | None) -> float:
    """Known words count most, then the number of columns; of equals the upper rows win."""
    named = [path for path in found.paths if path]
    known = sum(map(knows, named)) if knows else 0
    words = sum(1 for path in named if len(path) <= 24 and not any(character.isdigit() for character in path))
    return known * 1000 + words - found.rows[0] * 0.5 - (len(found.rows) > 1) * 0.1


def _depth(rows: Sequence[Sequence[Cell]], index: int, merged: Sequence[Merged]) -> int:
    """How many rows the headings that begin at `index` take."""
    depth = 1
    while depth < MOST_HEADING_ROWS and index + depth < len(rows) and _continues(rows, index, depth, merged):
        depth += 1
    return depth


def _continues(rows: Sequence[Sequence[Cell]], index: int, depth: int, merged: Sequence[Merged]) -> bool:
    """Whether row `index + depth` is one more row of headings: by merged cells, or by gaps that it fills."""
    upper, lower = rows[index + depth - 1], rows[index + depth]
    below = _texts(lower)
    if not below or len(below) < sum(1 for cell in lower if cell != "") or any(map(_looks_like_data, below)):
        return False
    row = index + depth
    across = [area for area in merged if area.top <= row - 1 <= area.bottom and index <= area.top]
    if any(area.bottom >= row for area in across):
        return True
    wide = [area for area in across if area.right > area.left]
    if wide and not all(area.right - area.left + 1 >= len(upper) for area in wide):
        return True
    fills = sum(1 for above, under in zip(upper, lower, strict=False) if above == "" and under != "")
    leaves = sum(1 for above, under in zip(upper, lower, strict=False) if above != "" and under == "")
    return not merged and fills >= 1 and leaves >= 1 and len(below) < len(lower)


def _looks_like_data(text: str) -> bool:
    digits = sum(character.isdigit() for character in text)
    return len(text) > 20 or digits > 3 or "@" in text or text.endswith(("公司", "集团", "厂", "银行"))


def _spread(
    rows: Sequence[Sequence[Cell]], index: int, width: int, merged: Sequence[Merged], *, last: bool
) -> list[str]:
    """The texts of a heading row, each given to all columns that its merged cell covers."""
    texts = [heading_text(cell) for cell in rows[index]]
    texts += [""] * (width - len(texts))
    covered = False
    for area in merged:
        if area.top <= index <= area.bottom and (area.right > area.left or area.bottom > area.top):
            covered = True
            value = heading_text(rows[area.top][area.left]) if area.left < len(rows[area.top]) else ""
            for column in range(area.left, min(area.right + 1, width)):
                texts[column] = value
    if not covered and not last and not merged:
        below = rows[index + 1]
        for column in range(1, width):
            if not texts[column] and column < len(below) and below[column] != "":
                texts[column] = texts[column - 1]
    return texts


def _is_total(row: Sequence[Cell]) -> bool:
    for cell in row[:_FIRST_CELLS]:
        if cell.__class__ is str and cell and "计" in cell:
            text = _BLANKS.sub("", unicodedata.normalize("NFKC", str(cell)))
            if _TOTAL.fullmatch(text):
                return True
    return False


def data_rows(
    rows: Sequence[Sequence[Cell]], headings: Headings
) -> tuple[list[tuple[int, Sequence[Cell]]], list[SkippedRow]]:
    """The rows with data, each with its number (counted from 1), and those left out with the reason."""
    data: list[tuple[int, Sequence[Cell]]] = []
    skipped: list[SkippedRow] = []
    repeated = [list(rows[number - 1]) for number in headings.rows]
    for number, row in enumerate(rows[headings.first_data_row - 1 :], headings.first_data_row):
        if not any(row) and all(cell == "" or cell is None for cell in row):
            skipped.append(SkippedRow(number, SkippedAs.BLANK))
        elif _is_total(row):
            skipped.append(SkippedRow(number, SkippedAs.TOTAL, _first_text(row)))
        elif row in repeated:
            skipped.append(SkippedRow(number, SkippedAs.REPEATED, _first_text(row)))
        else:
            data.append((number, row))
    while skipped and skipped[-1].reason is SkippedAs.BLANK and (not data or skipped[-1].row > data[-1][0]):
        skipped.pop()
    return data, skipped


def fill_merged(rows: Sequence[list[Cell]], merged: Sequence[Merged], headings: Headings) -> None:
    """Gives the value of a cell that was merged over several data rows to each of them."""
    for area in merged:
        if area.top >= headings.rows[-1] and area.bottom > area.top and area.top < len(rows):
            value = rows[area.top][area.left] if area.left < len(rows[area.top]) else ""
            for row in rows[area.top + 1 : area.bottom + 1]:
                if area.left < len(row):
                    row[area.left] = value


def _first_text(row: Sequence[Cell]) -> str:
    return next((text.strip() for text in _texts(row)), "")
