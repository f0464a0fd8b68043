"""The diary form (营销日志表, annex 3) of a day, a week or a customer: a block a visit, then what is planned."""

from collections.abc import Iterable

from bigclient_desktop.domain.visit_diary import DiaryEntry, DiaryForm
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.form_sheets import (
    BOTTOM,
    LONG_SIZES,
    Head,
    Part,
    checked_pdf,
    form_date,
    labelled,
    opener,
    printed,
)
from bigclient_desktop.pdf.lines import printable
from bigclient_desktop.pdf.page import MM, Document, number_pages
from bigclient_desktop.pdf.signatures import opinions
from bigclient_desktop.pdf.table import INNER, Align, Block, Flow, Row, label, value

TITLE = "diary.title"
_TEXTS = ("purpose", "talk", "needs", "competitor_news", "problems", "result")
_ALWAYS = ("talk", "result")
_BLANK_HEIGHTS = {"talk": 17 * MM, "needs": 9 * MM, "competitor_news": 8 * MM, "problems": 8 * MM, "result": 9 * MM}
_SIGNATURES = 34 * MM


def diary_pdf(forms: Iterable[DiaryForm], words: Words, *, bookmarks: bool = True, note: str = "") -> bytes:
    """The forms as one file's bytes, `note` at its end. Raises MissingCharacters."""
    found = tuple(forms)
    author = found[0].printed_by or "" if found else ""
    documents = (diary_document(form, words) for form in found)
    return checked_pdf(documents, words, TITLE, author, bookmarks=bookmarks, note=note)


def blank_diary_pdf(words: Words) -> bytes:
    """The empty form of a day, two visits, for filling in by hand."""
    empty = DiaryEntry(Visit(), "")
    form = DiaryForm("day", entries=(empty, empty))
    return checked_pdf([diary_document(form, words, blank=True)], words, TITLE, "", bookmarks=False)


def diary_document(form: DiaryForm, words: Words, *, blank: bool = False) -> Document:
    """The sheets of one form."""
    flow = Flow(opener(_head(form, words, blank), words), BOTTOM)
    if not form.entries:
        flow.add(Block("", [Row((value(0, INNER, words("diary.nothing"), Align.CENTRE),))]))
    for number, entry in enumerate(form.entries, 1):
        flow.add(_entry(entry, number, words, blank))
    if form.plans:
        flow.add(_plans(form, words))
    if form.scope != "customer":
        opinions(flow, words, _SIGNATURES)
    flow.close()
    number_pages(flow.sheets, words, printed(words, form.printed_by, form.printed_at))
    return Document(_title(form, words), flow.sheets)


def _title(form: DiaryForm, words: Words) -> str:
    who = form.customer_name if form.scope == "customer" else form.person
    return printable(f"{words(TITLE)} {who} {form.first or ''}").strip()


def _head(form: DiaryForm, words: Words, blank: bool) -> Head:
    if form.scope == "customer":
        right = words("archive.customer", name=form.customer_name)
    else:
        right = words("diary.person", name=form.person)
    if blank:
        span = words("diary.day_blank")
    elif form.first and form.last and form.first != form.last:
        span = words("diary.span", first=form_date(words, form.first), last=form_date(words, form.last))
    else:
        day = form.first
        span = f"{form_date(words, day)} {words(f'weekday.{day.isoweekday()}')}" if day else ""
    unit = words("archive.fill_unit", unit=form.fill_unit or "")
    return Head(words("diary.annex"), words(TITLE), unit, span, right)


def _entry(entry: DiaryEntry, number: int, words: Words, blank: bool) -> Block:
    visit, empty = entry.visit, "" if blank else "—"
    grade = words(f"grade.{entry.grade}") if entry.grade else ""
    customer = "  ".join(part for part in (entry.customer_name, grade) if part)
    rows = [
        labelled(
            [Part(5, words("visit.customer"), customer), Part(4, words("diary.time"), _time(visit, words))],
            INNER,
            empty,
        ),
        labelled(
            [
                Part(3, words("visit.way"), words(f"visit.way.{visit.way}") if visit.way else ""),
                Part(3, words("diary.visitor"), entry.manager),
                Part(3, words("visit.companions"), visit.companions or ""),
            ],
            INNER,
            empty,
        ),
        labelled(
            [
                Part(5, words("visit.persons_met"), visit.persons_met or ""),
                Part(4, words("visit.place"), visit.place or ""),
            ],
            INNER,
            empty,
        ),
    ]
    for name in _TEXTS:
        text = getattr(visit, name) or ""
        if text or blank or name in _ALWAYS:
            height = _BLANK_HEIGHTS.get(name, 0.0) if blank else 0.0
            rows.append(labelled([Part(1, words(f"visit.{name}"), text, most=99)], INNER, empty, height))
    rows.append(_next(visit, words, empty))
    if visit.superior_remark or blank:
        by = " ".join(part for part in (entry.remark_by, _remark_day(visit, words)) if part)
        text = f"{visit.superior_remark or ''}{f'  ({by})' if by else ''}"
        height = 9 * MM if blank else 0.0
        rows.append(labelled([Part(1, words("visit.superior_remark"), text, most=99)], INNER, empty, height))
    if note := _note(visit, words):
        rows.append(Row((value(0, INNER, note, sizes=(8.25, 7.5)),)))
    return Block(words("diary.entry", number=number), rows)


def _time(visit: Visit, words: Words) -> str:
    if visit.starts_at is None:
        return ""
    start = china_time(visit.starts_at)
    end = f"–{china_time(visit.ends_at):%H:%M}" if visit.ends_at else ""
    return f"{start:%Y-%m-%d} {words(f'weekday.{start.isoweekday()}')} {start:%H:%M}{end}"


def _next(visit: Visit, words: Words, empty: str) -> Row:
    if visit.no_next_reason:
        return labelled([Part(1, words("visit.no_next_reason"), visit.no_next_reason, most=9)], INNER, empty)
    return labelled(
        [
            Part(6, words("visit.next_step"), visit.next_step or "", most=9),
            Part(3, words("visit.next_on"), form_date(words, visit.next_on)),
        ],
        INNER,
        empty,
    )


def _remark_day(visit: Visit, words: Words) -> str:
    return form_date(words, china_day(visit.remark_at)) if visit.remark_at else ""


def _note(visit: Visit, words: Words) -> str:
    """Both dates of a late entry; that a record was corrected, and why."""
    parts = []
    if visit.late_reason and visit.recorded_on:
        parts.append(words("diary.late", date=visit.recorded_on.isoformat(), reason=visit.late_reason))
    if visit.corrects:
        parts.append(words("diary.corrected", reason=visit.correction_reason or ""))
    if visit.state == "cancelled":
        parts.append(words("diary.cancelled", reason=visit.cancel_reason or ""))
    return printable(";".join(parts))


def _plans(form: DiaryForm, words: Words) -> Block:
    """明日计划: a line a plan."""
    widths = (34 * MM, 62 * MM, 24 * MM, INNER - 120 * MM)
    keys = ("diary.time", "visit.customer", "visit.way", "visit.purpose")
    heads, x = [], 0.0
    for width, key in zip(widths, keys, strict=True):
        heads.append(label(x, width, words(key)))
        x += width
    rows = []
    for entry in form.plans:
        visit = entry.visit
        start = china_time(visit.starts_at) if visit.starts_at else None
        texts = (
            f"{start:%m-%d} {words(f'weekday.{start.isoweekday()}')} {start:%H:%M}" if start else "",
            entry.customer_name,
            words(f"visit.way.{visit.way}") if visit.way else "",
            visit.purpose or "",
        )
        cells, x = [], 0.0
        for width, text in zip(widths, texts, strict=True):
            cells.append(value(x, width, printable(text), sizes=LONG_SIZES, most=2))
            x += width
        rows.append(Row(tuple(cells)))
    return Block(words("diary.plans"), rows, [Row(tuple(heads))])
