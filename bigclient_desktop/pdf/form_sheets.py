"""What the forms of visits and complaints share: a sheet's head, labelled cells, dates, the check before printing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face, without_glyph
from bigclient_desktop.pdf.lines import fit, printable
from bigclient_desktop.pdf.missing import MissingCharacter, MissingCharacters
from bigclient_desktop.pdf.page import (
    BODY,
    HEAD_SIZE,
    HEIGHT,
    LEFT,
    MM,
    RIGHT,
    TITLE_SIZE,
    Document,
    Sheet,
    pdf_of,
)
from bigclient_desktop.pdf.table import Align, Cell, Row, label, value

BOTTOM = 20 * MM
FIRST_TOP = HEIGHT - 38 * MM
NEXT_TOP = HEIGHT - 31 * MM
LABEL = 22 * MM
LONG_SIZES = (10.0, 9.5, 9.0)


@dataclass(frozen=True, slots=True)
class Head:
    """The three parts of a sheet's head under its title."""

    annex: str
    title: str
    left: str
    middle: str
    right: str


def opener(head: Head, words: Words) -> Callable[[int], tuple[Sheet, float]]:
    """Opens sheets for a Flow: the first with the whole head, further ones with the title and the left part."""

    def open_sheet(number: int) -> tuple[Sheet, float]:
        sheet, middle = Sheet(), LEFT + BODY / 2
        if number == 1:
            sheet.text(LEFT, HEIGHT - 17 * MM, head.annex, Face.SANS)
            sheet.centred(middle, HEIGHT - 26 * MM, head.title, Face.BOLD, TITLE_SIZE)
            y, top = HEIGHT - 35.5 * MM, FIRST_TOP
        else:
            title = words("page.continued", title=head.title)
            sheet.centred(middle, HEIGHT - 20 * MM, title, Face.BOLD, 14)
            y, top = HEIGHT - 28.5 * MM, NEXT_TOP
        third = BODY / 3 - 2 * MM
        for x, text, place in (
            (LEFT, head.left, "left"),
            (middle, head.middle, "middle"),
            (RIGHT, head.right, "right"),
        ):
            size, lines = fit(
                printable(text), Face.SERIF, third * (1.15 if place == "left" else 1), (HEAD_SIZE, 9.0, 8.0), 1
            )
            draw = {"left": sheet.text, "middle": sheet.centred, "right": sheet.right}[place]
            draw(x, y, lines[0], size=size)
        return sheet, top

    return open_sheet


@dataclass(frozen=True, slots=True)
class Part:
    """A labelled cell: its share of the row's width, label, text; a blank form leaves the text empty."""

    share: float
    label: str
    text: str
    align: Align = Align.LEFT
    most: int = 1


def labelled(parts: Sequence[Part], width: float, empty: str, height: float = 0.0, label_width: float = LABEL) -> Row:
    """A row of labelled cells over `width`."""
    whole, x = sum(part.share for part in parts), 0.0
    cells: list[Cell] = []
    for part in parts:
        taken = width * part.share / whole
        cells.append(label(x, label_width, part.label))
        text = printable(part.text)
        shown = value(
            x + label_width,
            taken - label_width,
            text or empty,
            part.align if text else Align.CENTRE,
            LONG_SIZES,
            part.most,
        )
        cells.append(shown)
        x += taken
    return Row(tuple(cells), height)


def form_date(words: Words, day: date | None) -> str:
    """2025年6月3日; empty without a day."""
    return words("archive.date", year=day.year, month=day.month, day=day.day) if day else ""


def form_time(words: Words, instant: datetime | None) -> str:
    """2025年6月3日 09:30; empty without an instant."""
    if instant is None:
        return ""
    local = china_time(instant)
    return f"{form_date(words, local.date())} {local:%H:%M}"


def printed(words: Words, person: str | None, at: datetime | None) -> str:
    """Who printed it and when, for the foot."""
    if not person and not at:
        return ""
    return words("page.printed", person=printable(person or ""), time=f"{china_time(at):%Y-%m-%d %H:%M}" if at else "")


def checked_pdf(
    documents: Iterable[Document], words: Words, title: str, author: str, *, bookmarks: bool = True, note: str = ""
) -> bytes:
    """The finished file, `note` at the foot of its last page. Raises MissingCharacters where a text cannot be printed;
    nothing is written then."""
    found = tuple(documents)
    missing: dict[MissingCharacter, None] = {}
    for document in found:
        for sheet in document.sheets:
            for *_, text in (*sheet.texts, *sheet.turned):
                for character in without_glyph(text):
                    missing[MissingCharacter(character, document.title, title)] = None
    if missing:
        raise MissingCharacters(list(missing))
    return pdf_of(found, title=words(title), author=printable(author), bookmarks=bookmarks, note=note)
