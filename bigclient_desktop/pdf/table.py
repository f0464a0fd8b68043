"""Ruled tables that flow over pages: cells in rows, rows in blocks with their title at the left, each page framed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from bigclient_desktop.pdf.fonts import Face, text_width
from bigclient_desktop.pdf.lines import Fitted, fit, fit_evenly
from bigclient_desktop.pdf.page import BODY, LEFT, MM, Sheet

STRIP = 8 * MM
"""Width of the column at the left that holds the blocks' titles."""
INNER = BODY - STRIP
PADDING = 1.1 * MM
ROW = 6.5 * MM
LEADING, TIGHT_LEADING = 1.26, 1.12
LABEL_SIZES = (9.0, 8.25)
SMALL_LABEL_SIZES = (8.25, 7.5, 6.75)
VALUE_SIZES = (10.5, 9.75, 9.0)
NARROW = (8.25, 7.5, 7.0)
"""Further sizes for what has no place to break: numbers, codes, addresses on the net."""
STRIP_SIZE = 9.5


class Align(Enum):
    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """A ruled cell, `x` from the right edge of the title strip."""

    x: float
    width: float
    text: Fitted
    align: Align = Align.LEFT
    is_label: bool = False

    @property
    def leading(self) -> float:
        """From line to line, in points."""
        return self.text.size * (TIGHT_LEADING if self.is_label else LEADING)

    @property
    def needs(self) -> float:
        """The height its lines ask for."""
        size, lines = self.text
        padding = PADDING / 2 if self.is_label else PADDING
        return (len(lines) - 1) * self.leading + size + 2 * padding


@dataclass(slots=True)
class Row:
    cells: tuple[Cell, ...]
    height: float = 0.0

    def __post_init__(self) -> None:
        self.height = max(self.height, ROW, *(cell.needs for cell in self.cells))

    def split(self, height: float) -> tuple["Row", "Row"] | None:
        """The part that fits into `height` and the rest, labels in both; None where less than three lines would fit."""
        above, below = [], []
        for cell in self.cells:
            size, lines = cell.text
            room = int((height - 2 * PADDING - size) / cell.leading) + 1
            if len(lines) > room and room < 3:
                return None
            above.append(replace(cell, text=Fitted(size, lines[:room])))
            below.append(cell if cell.is_label else replace(cell, text=Fitted(size, lines[room:])))
        return Row(tuple(above)), Row(tuple(below))


@dataclass(slots=True)
class Block:
    """Rows under one title; `heads` come again on every page that the block reaches."""

    title: str
    rows: list[Row]
    heads: list[Row] = field(default_factory=list)

    @property
    def height(self) -> float:
        return sum(row.height for row in (*self.heads, *self.rows))


def label(x: float, width: float, text: str) -> Cell:
    """A cell that names the one beside or below it: one line, or two small ones in the same height."""
    room = width - 1.2 * PADDING
    one_word = text.isascii() and " " not in text and "/" not in text
    fitted = fit(text, Face.SERIF, room, (*LABEL_SIZES, *SMALL_LABEL_SIZES) if one_word else LABEL_SIZES)
    if len(fitted.lines) > 1:
        fitted = fit_evenly(text, Face.SERIF, room, SMALL_LABEL_SIZES)
    return Cell(x, width, fitted, Align.CENTRE, is_label=True)


def value(
    x: float, width: float, text: str, align: Align = Align.LEFT, sizes: tuple[float, ...] = VALUE_SIZES, most: int = 1
) -> Cell:
    """A cell that holds what was filled in: shrunk a little to stay within `most` lines, else wrapped."""
    room = width - 2 * PADDING
    fitted = fit(text, Face.SERIF, room, sizes, most)
    if len(fitted.lines) > most and text.isascii() and " " not in text:
        smaller = fit(text, Face.SERIF, room, NARROW, max(most, len(fitted.lines) - 1))
        fitted = smaller if len(smaller.lines) < len(fitted.lines) else fitted
    return Cell(x, width, fitted, align)


class Flow:
    """Lays blocks on sheets from top to bottom, opening a new sheet where the rest does not fit.

    `open_sheet(number)` gives a fresh sheet with its head drawn, and the y of the table's upper edge.
    """

    def __init__(self, open_sheet: Callable[[int], tuple[Sheet, float]], bottom: float) -> None:
        self._open_sheet = open_sheet
        self._bottom = bottom
        self.sheets: list[Sheet] = []
        self._top = self.y = 0.0
        self.new_sheet()

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def left(self) -> float:
        """How much height is left on this sheet."""
        return self.y - self._bottom

    def new_sheet(self) -> None:
        """Closes the frame of the sheet in hand and goes on with the next one."""
        self.close()
        sheet, self._top = self._open_sheet(len(self.sheets) + 1)
        self.y = self._top
        self.sheets.append(sheet)

    def close(self) -> None:
        """Draws the thick frame round what this sheet holds."""
        if self.sheets and self.y < self._top:
            self.sheet.frames.append((LEFT, self.y, BODY, self._top - self.y))

    def add(self, block: Block) -> None:
        """Lays one block; it starts on this sheet only if its heads and two rows fit."""
        start = sum(row.height for row in (*block.heads, *block.rows[:2]))
        if self.y < self._top and min(start, block.height) > self.left and start < self._top - self._bottom:
            self.new_sheet()
        rows = [*block.heads, *block.rows]
        part_top = self.y
        while rows:
            row = rows.pop(0)
            if row.height > self.left:
                parts = row.split(self.left) if row.height > 5 * ROW else None
                if parts:
                    self._row(parts[0])
                rows = [*block.heads, parts[1] if parts else row, *rows]
                self._title(block.title, part_top)
                self.new_sheet()
                part_top = self.y
                continue
            self._row(row)
        self._title(block.title, part_top)

    def _row(self, row: Row) -> None:
        sheet, x, top = self.sheet, LEFT + STRIP, self.y
        bottom = top - row.height
        for cell in row.cells:
            if cell.x:
                sheet.upright(x + cell.x, top, bottom)
            _write(sheet, cell, x + cell.x, (top + bottom) / 2)
        if top < self._top:
            sheet.level(x, top, INNER)
        self.y = bottom

    def _title(self, title: str, top: float) -> None:
        """The block's title in the strip beside what of the block stands on this sheet."""
        if self.y == top:
            return
        if top < self._top:
            self.sheet.level(LEFT, top, STRIP)
        self.sheet.upright(LEFT + STRIP, top, self.y)
        write_strip(self.sheet, title, top, self.y)


def _write(sheet: Sheet, cell: Cell, x: float, middle: float) -> None:
    size, lines = cell.text
    y = middle + (len(lines) - 1) * cell.leading / 2 - size * 0.37
    for line in lines:
        if line:
            if cell.align is Align.LEFT:
                sheet.texts.append((x + PADDING, y, Face.SERIF, size, line))
            elif cell.align is Align.CENTRE:
                sheet.centred(x + cell.width / 2, y, line, size=size)
            else:
                sheet.right(x + cell.width - PADDING, y, line, size=size)
        y -= cell.leading


def write_strip(sheet: Sheet, title: str, top: float, bottom: float) -> None:
    """A title running downwards: Chinese character under character (two side by side where it is low), else turned."""
    height, middle, centre = top - bottom - PADDING, (top + bottom) / 2, LEFT + STRIP / 2
    if title.isascii():
        size = min(STRIP_SIZE, height / max(text_width(title, Face.SANS, 1), 0.1))
        length = text_width(title, Face.SANS, size)
        sheet.turned.append((centre + size * 0.35, middle - length / 2, Face.SANS, size, title))
        return
    size, beside = STRIP_SIZE, 1
    if len(title) * size * 1.15 > height:
        beside = 2
    lines = _stacked(title, beside)
    size = min(size, height / len(lines) / 1.05)
    pitch = min(size * 1.8, height / len(lines))
    y = middle + (len(lines) - 1) * pitch / 2 - size * 0.37
    for line in lines:
        sheet.centred(centre, y, line, Face.SANS, size)
        y -= pitch


def _stacked(title: str, beside: int) -> Sequence[str]:
    return [title[start : start + beside] for start in range(0, len(title), beside)]
