"""The recovery sheet: one page with the key that opens a store when the password is forgotten, to be locked away."""

from datetime import date

from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face
from bigclient_desktop.pdf.lines import break_lines
from bigclient_desktop.pdf.page import BODY, HEIGHT, LEFT, MM, TITLE_SIZE, Document, Sheet, pdf_of

_KEY_SIZE, _TEXT_SIZE = 20.0, 11.0
_LABEL = 32 * MM
_GROUPS_A_LINE = 4


def recovery_sheet_pdf(words: Words, *, key: str, unit: str, person: str, folder: str, day: date) -> bytes:
    """The sheet as a file; `key` in groups parted by dashes."""
    sheet = Sheet()
    y = HEIGHT - 40 * MM
    sheet.centred(LEFT + BODY / 2, y, words("recovery_sheet.title"), Face.BOLD, TITLE_SIZE)
    y -= 20 * MM
    facts = (("unit", unit), ("person", person), ("folder", folder), ("date", day.isoformat()))
    for label, value in facts:
        sheet.text(LEFT, y, words(f"recovery_sheet.{label}"), Face.SANS, _TEXT_SIZE)
        for line in break_lines(value, Face.SERIF, _TEXT_SIZE, BODY - _LABEL) or ("",):
            sheet.text(LEFT + _LABEL, y, line, Face.SERIF, _TEXT_SIZE)
            y -= 7 * MM
    y = _key(sheet, words, key, y - 6 * MM)
    for line in break_lines(words("recovery_sheet.text"), Face.SERIF, _TEXT_SIZE, BODY):
        sheet.text(LEFT, y, line, Face.SERIF, _TEXT_SIZE)
        y -= 7 * MM
    title = words("recovery_sheet.title")
    return pdf_of([Document(title, [sheet])], title=title, author=person, bookmarks=False)


def _key(sheet: Sheet, words: Words, key: str, top: float) -> float:
    groups = key.split("-")
    lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
    height = (18 + 13 * len(lines)) * MM
    sheet.frames.append((LEFT, top - height, BODY, height))
    sheet.text(LEFT + 5 * MM, top - 9 * MM, words("recovery_sheet.key"), Face.SANS, _TEXT_SIZE)
    y = top - 24 * MM
    for line in lines:
        sheet.centred(LEFT + BODY / 2, y, "  –  ".join(line), Face.SANS, _KEY_SIZE)
        y -= 13 * MM
    return top - height - 12 * MM
