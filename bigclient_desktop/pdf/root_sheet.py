"""The root key sheet (根密钥封存单): one page with the next root key, to be sealed and locked away."""

from bigclient_desktop.domain.enrolment import RootSheet
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face
from bigclient_desktop.pdf.lines import break_lines
from bigclient_desktop.pdf.page import BODY, HEIGHT, LEFT, MM, TITLE_SIZE, Document, Sheet, pdf_of

_KEY_SIZE, _CODE_SIZE, _TEXT_SIZE = 20.0, 13.0, 11.0
_LABEL = 38 * MM
_GROUPS_A_LINE = 4


def root_sheet_pdf(words: Words, root: RootSheet) -> bytes:
    """The sheet as a file."""
    sheet = Sheet()
    y = HEIGHT - 36 * MM
    title = words("root_sheet.title")
    sheet.centred(LEFT + BODY / 2, y, title, Face.BOLD, TITLE_SIZE)
    y -= 18 * MM
    day = f"{china_time(root.made_at):%Y-%m-%d}"
    facts = (("unit", root.unit_name), ("person", root.person), ("date", day), ("words", " ".join(root.root_words)))
    for label, value in facts:
        sheet.text(LEFT, y, words(f"root_sheet.{label}"), Face.SANS, _TEXT_SIZE)
        for line in break_lines(value, Face.SERIF, _TEXT_SIZE, BODY - _LABEL) or ("",):
            sheet.text(LEFT + _LABEL, y, line, Face.SERIF, _TEXT_SIZE)
            y -= 7 * MM
    y = _groups(sheet, words("root_sheet.key"), root.key, y - 4 * MM, _KEY_SIZE, 13 * MM)
    y = _groups(sheet, words("root_sheet.code"), root.root_code, y, _CODE_SIZE, 8 * MM)
    for line in break_lines(words("root_sheet.text"), Face.SERIF, _TEXT_SIZE, BODY):
        sheet.text(LEFT, y, line, Face.SERIF, _TEXT_SIZE)
        y -= 7 * MM
    return pdf_of([Document(title, [sheet])], title=title, author=root.person, bookmarks=False)


def _groups(sheet: Sheet, label: str, text: str, top: float, size: float, step: float) -> float:
    """A framed block of groups; the place below it."""
    groups = text.split("-")
    lines = [groups[at : at + _GROUPS_A_LINE] for at in range(0, len(groups), _GROUPS_A_LINE)]
    height = 16 * MM + step * len(lines)
    sheet.frames.append((LEFT, top - height, BODY, height))
    sheet.text(LEFT + 5 * MM, top - 8 * MM, label, Face.SANS, _TEXT_SIZE)
    y = top - 10 * MM - step
    for line in lines:
        sheet.centred(LEFT + BODY / 2, y, "  –  ".join(line), Face.SANS, size)
        y -= step
    return top - height - 9 * MM
