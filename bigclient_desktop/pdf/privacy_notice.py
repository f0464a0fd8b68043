"""The notice to a person whose data is kept (个人信息处理告知书): who keeps what, why, how long, and his rights."""

from collections.abc import Iterator

from bigclient_desktop.domain.privacy_notice import PrivacyNotice
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face
from bigclient_desktop.pdf.form_sheets import checked_pdf, form_date
from bigclient_desktop.pdf.lines import break_lines, printable
from bigclient_desktop.pdf.page import BODY, HEIGHT, LEFT, MM, RIGHT, TITLE_SIZE, Document, Sheet

TITLE = "privacy_notice.title"
_SIZE, _STEP = 11.0, 6.6 * MM
_BLANK = "＿＿＿＿＿＿＿＿"


def privacy_notice_pdf(notice: PrivacyNotice, words: Words) -> bytes:
    """The notice as a file's bytes. Raises MissingCharacters."""
    return checked_pdf([notice_document(notice, words)], words, TITLE, notice.handler, bookmarks=False)


def blank_privacy_notice_pdf(words: Words) -> bytes:
    """The empty notice, for filling in by hand."""
    return checked_pdf([notice_document(PrivacyNotice(), words)], words, TITLE, "", bookmarks=False)


def notice_document(notice: PrivacyNotice, words: Words) -> Document:
    """One page: the address, six points, and the receipt to be signed."""
    sheet = Sheet()
    y = HEIGHT - 30 * MM
    sheet.centred(LEFT + BODY / 2, y, words(TITLE), Face.BOLD, TITLE_SIZE)
    y -= 15 * MM
    greeting = words("privacy_notice.to", person=notice.person or _BLANK, customer=notice.customer or _BLANK)
    y = _paragraph(sheet, greeting, Face.BOLD, y)
    y = _paragraph(sheet, words("privacy_notice.opening", unit=notice.unit or _BLANK), Face.SERIF, y - 1 * MM)
    for key, text in _points(notice, words):
        y = _paragraph(sheet, words(f"privacy_notice.{key}"), Face.BOLD, y - 2 * MM)
        y = _paragraph(sheet, text, Face.SERIF, y)
    _receipt(sheet, notice, words, y - 4 * MM)
    return Document(words(TITLE), [sheet])


def _points(notice: PrivacyNotice, words: Words) -> Iterator[tuple[str, str]]:
    between = words("form.between")
    kinds = between.join(words(f"contact.{name}") for name in notice.kinds)
    basis = words(f"contact.legal_basis.{notice.basis}") if notice.basis else _BLANK
    until = form_date(words, notice.until) if notice.until else ""
    who = {name: getattr(notice, name) or _BLANK for name in ("unit", "address", "handler", "phone")}
    yield "who", words("privacy_notice.who_text", **who)
    yield "why", words("privacy_notice.why_text", basis=basis)
    yield "what", words("privacy_notice.what_text", kinds=kinds, source=notice.source or words("privacy_notice.source"))
    yield "how", words("privacy_notice.how_text")
    yield "until", words("privacy_notice.until_day", day=until) if until else words("privacy_notice.until_text")
    yield "rights", words("privacy_notice.rights_text", **who)


def _paragraph(sheet: Sheet, text: str, face: Face, y: float) -> float:
    """The place below it."""
    for line in break_lines(printable(text), face, _SIZE, BODY):
        sheet.text(LEFT, y, line, face, _SIZE)
        y -= _STEP
    return y


def _receipt(sheet: Sheet, notice: PrivacyNotice, words: Words, top: float) -> None:
    height = 40 * MM
    sheet.frames.append((LEFT, top - height, BODY, height))
    inner = LEFT + 5 * MM
    sheet.text(inner, top - 9 * MM, words("privacy_notice.receipt"), Face.SANS, _SIZE)
    sheet.text(inner, top - 18 * MM, words("privacy_notice.agreed"), Face.SERIF, _SIZE)
    sheet.text(inner, top - 33 * MM, words("privacy_notice.sign"), Face.SERIF, _SIZE)
    day = form_date(words, notice.day) if notice.day else words("archive.date_blank")
    sheet.right(RIGHT - 5 * MM, top - 33 * MM, words("archive.date_blank"), Face.SERIF, _SIZE)
    unit = words("privacy_notice.from", unit=notice.unit or _BLANK, day=day)
    sheet.right(RIGHT, top - height - 9 * MM, unit, Face.SERIF, _SIZE)
