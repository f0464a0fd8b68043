"""The opinions and signatures at the end of forms: handler, department, leader, with room for seals."""

from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face
from bigclient_desktop.pdf.page import BODY, LEFT, MM
from bigclient_desktop.pdf.table import Flow

OPINION_LEAST, OPINION_MOST = 32 * MM, 60 * MM


def opinions(flow: Flow, words: Words, most: float = OPINION_MOST) -> None:
    """Handler, department and leader side by side, with room for a seal and blanks for 签字 and the date."""
    if flow.left < OPINION_LEAST:
        flow.new_sheet()
    sheet, top = flow.sheet, flow.y
    height = min(flow.left, most)
    bottom, width = top - height, BODY / 3
    sheet.level(LEFT, top, BODY)
    for index, level in enumerate(("handler", "department", "leader")):
        left = LEFT + index * width
        if index:
            sheet.upright(left, top, bottom)
        sheet.centred(left + width / 2, top - 5.2 * MM, words(f"archive.opinion.{level}"), Face.SANS, 10)
        sheet.text(left + 3 * MM, bottom + 13.5 * MM, words("archive.signature"))
        sheet.right(left + width - 3 * MM, bottom + 13.5 * MM, words("archive.seal"))
        sheet.right(left + width - 3 * MM, bottom + 4 * MM, words("archive.date_blank"))
    flow.y = bottom
