"""The today sheet (今日走访单): a slot a visit, at the left what is known, at the right lines for the pen."""

from collections.abc import Iterable, Iterator, Sequence

from bigclient_desktop.domain.today_sheet import TodaySheet, TodayVisit
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face, text_width
from bigclient_desktop.pdf.form_sheets import Head, checked_pdf, form_date, opener, printed
from bigclient_desktop.pdf.lines import break_lines, printable
from bigclient_desktop.pdf.page import BODY, LEFT, MM, RIGHT, Document, Sheet, number_pages

TITLE = "today.title"
MOST_A_PAGE = 12
BOTTOM = 17 * MM
SLOT_MOST = 44 * MM
CLOCK = 13 * MM
KNOWN = 112 * MM
"""Width of what is printed; the rest is for the pen."""
LINE = 6.3 * MM
_SIZES = (9.0, 8.25, 7.5, 7.0)
_LEGIBLE = _SIZES[:3]
_LEADING = 1.2
_PAD = 1.0 * MM


def today_pdf(sheets: Iterable[TodaySheet], words: Words, *, bookmarks: bool = True) -> bytes:
    """The sheets as one file's bytes. Raises MissingCharacters."""
    found = tuple(sheets)
    author = found[0].printed_by or "" if found else ""
    return checked_pdf((today_document(one, words) for one in found), words, TITLE, author, bookmarks=bookmarks)


def blank_today_pdf(words: Words) -> bytes:
    """The empty sheet with six slots, for filling in by hand."""
    return checked_pdf([_blank(words)], words, TITLE, "", bookmarks=False)


def today_document(sheet: TodaySheet, words: Words) -> Document:
    """The page of one day; more than twelve visits go on to a second one."""
    day = f"{form_date(words, sheet.day)} {words(f'weekday.{sheet.day.isoweekday()}')}"
    if sheet.day_off:
        day += words("today.day_off")
    open_sheet = opener(
        Head(
            words("today.count", count=len(sheet.visits)),
            words(TITLE),
            words("archive.fill_unit", unit=sheet.unit or ""),
            day,
            words("diary.person", name=sheet.person),
        ),
        words,
    )
    pages: list[Sheet] = []
    for start in range(0, max(len(sheet.visits), 1), MOST_A_PAGE):
        page, top = open_sheet(len(pages) + 1)
        pages.append(page)
        some = sheet.visits[start : start + MOST_A_PAGE]
        _fill(page, top, [_lines(visit, words) for visit in some], [_clock(visit) for visit in some], start, words)
    number_pages(pages, words, printed(words, sheet.printed_by, sheet.printed_at))
    return Document(printable(f"{words(TITLE)} {sheet.person} {sheet.day}"), pages)


def _blank(words: Words) -> Document:
    head = Head(
        "",
        words(TITLE),
        words("archive.fill_unit", unit=""),
        words("diary.day_blank"),
        words("diary.person", name="        "),
    )
    page, top = opener(head, words)(1)
    _fill(page, top, [[] for _ in range(6)], [""] * 6, 0, words)
    number_pages([page], words, "")
    return Document(words(TITLE), [page])


def _fill(
    page: Sheet,
    top: float,
    slots: Sequence[Sequence[tuple[int, str]]],
    clocks: Sequence[str],
    start: int,
    words: Words,
) -> None:
    """Slots of one height from the top, then lines for notes down to the foot."""
    height = min(SLOT_MOST, (top - BOTTOM) / max(len(slots), 1))
    y = top
    for number, (lines, clock) in enumerate(zip(slots, clocks, strict=True), start + 1):
        _slot(page, y, height, number, clock, lines)
        y -= height
    if slots:
        page.frames.append((LEFT, y, BODY, top - y))
    else:
        page.centred(LEFT + BODY / 2, y - 8 * MM, words("today.nothing"))
        y -= 12 * MM
    if y - BOTTOM > 2 * LINE:
        page.text(LEFT, y - 5 * MM, words("today.notes"), Face.SANS, 9)
        y -= 5 * MM + LINE
        while y >= BOTTOM:
            page.level(LEFT, y, BODY)
            y -= LINE


def _slot(page: Sheet, top: float, height: float, number: int, clock: str, lines: Sequence[tuple[int, str]]) -> None:
    bottom, middle = top - height, top - height / 2
    page.level(LEFT, bottom, BODY)
    page.upright(LEFT + CLOCK, top, bottom)
    page.upright(LEFT + CLOCK + KNOWN, top, bottom)
    page.centred(LEFT + CLOCK / 2, middle + 1.5 * MM, str(number), Face.SANS, 11)
    page.centred(LEFT + CLOCK / 2, middle - 3.5 * MM, clock, Face.SANS, 9)
    size, shown = _chosen(lines, height)
    y = top - _PAD - size * 0.9
    for face, text in shown:
        page.text(LEFT + CLOCK + _PAD, y, text, face, size)
        y -= size * _LEADING
    x = LEFT + CLOCK + KNOWN
    y = top - LINE
    while y > bottom + 1.5 * MM:
        page.level(x + 1.5 * MM, y, RIGHT - x - 3 * MM)
        y -= LINE


def _chosen(lines: Sequence[tuple[int, str]], height: float) -> tuple[float, list[tuple[Face, str]]]:
    """Everything, on as many lines as it takes, where a well legible size has room for that. Else the largest size at
    which each has a line; at the smallest the most important ones, still in their order."""
    width = KNOWN - 2 * _PAD
    faces = [Face.SERIF if place else Face.SANS for place in range(len(lines))]
    for size in _LEGIBLE:
        whole = [
            (face, part)
            for face, (_, text) in zip(faces, lines, strict=True)
            for part in break_lines(printable(text).replace("\n", " "), face, size, width)
        ]
        if len(whole) <= _room(height, size):
            return size, whole
    size = next((size for size in _SIZES if len(lines) <= _room(height, size)), _SIZES[-1])
    kept = sorted(sorted(range(len(lines)), key=lambda at: (lines[at][0], at))[: _room(height, size)])
    return size, [(faces[at], _cut(lines[at][1], faces[at], size, width)) for at in kept]


def _room(height: float, size: float) -> int:
    """How many lines of that size a slot holds."""
    return int((height - 2 * _PAD + size * (_LEADING - 1)) / (size * _LEADING))


def _cut(text: str, face: Face, size: float, width: float) -> str:
    """One line of the text, with … where it goes on."""
    text = printable(text).replace("\n", " ")
    lines = break_lines(text, face, size, width)
    if len(lines) < 2:
        return text
    return (
        lines[0] if text_width(lines[0], face, size) > width else break_lines(text, face, size, width - size)[0] + "…"
    )


def _clock(visit: TodayVisit) -> str:
    return f"{china_time(visit.starts_at):%H:%M}"


def _lines(visit: TodayVisit, words: Words) -> list[tuple[int, str]]:
    """(importance, text) of every line in the order of printing; 0 is kept longest."""
    people = words(f"today.withheld_{visit.withheld}") if visit.withheld else _people(visit, words)
    found: list[tuple[int, str]] = [(0, _who(visit, words)), (0, people)]
    if visit.address:
        found.append((6, words("today.address", address=visit.address)))
    if visit.purpose:
        way = words(f"visit.way.{visit.way}") if visit.way else ""
        found.append((5, words("today.purpose", way=way, purpose=visit.purpose)))
    for number, complaint in enumerate(visit.complaints):
        kind = words(f"complaint.kind.{complaint.kind}") if complaint.kind else ""
        running = complaint.level in ("over", "soon", "paused") or not complaint.stage
        level = words(f"clock.level.{complaint.level}" if running else f"complaint_event.step.{complaint.stage}")
        values = {
            "day": f"{complaint.received_on:%m-%d}",
            "kind": kind,
            "level": level,
            "what": complaint.what_happened,
        }
        found.append((1 if number == 0 else 6, words("today.complaint", **values)))
    for number, text in enumerate(() if visit.withheld else _earlier(visit, words)):
        found.append((1 if number == 0 else 6 + number, text))
    if visit.revenue:
        found.append((2, _revenue(visit, words)))
    if visit.items:
        found.append((4, words("today.items", items=visit.items)))
    if visit.missing:
        names = words("form.between").join(
            words("section.contacts") if name == "contacts" else words(f"customer.{name}") for name in visit.missing[:8]
        )
        found.append((3, words("today.missing", fields=names)))
    return found


def _who(visit: TodayVisit, words: Words) -> str:
    grade = words(f"grade.{visit.grade}") if visit.grade else ""
    return "  ".join(part for part in (visit.customer_name, grade, visit.town or "") if part)


def _people(visit: TodayVisit, words: Words) -> str:
    people = "  ".join(
        " ".join(part for part in (person.name, person.title, person.phone) if part) for person in visit.people
    )
    return words("today.people", people=people or words("today.nobody"))


def _earlier(visit: TodayVisit, words: Words) -> Iterator[str]:
    if not visit.earlier:
        yield words("today.never")
    for earlier in visit.earlier:
        way = words(f"visit.way.{earlier.way}") if earlier.way else ""
        text = words("today.earlier", day=f"{earlier.day:%Y-%m-%d}", way=way, summary=earlier.summary)
        if earlier.next_step:
            text += words("today.earlier_next", step=earlier.next_step)
        yield text


def _revenue(visit: TodayVisit, words: Words) -> str:
    months = " ".join(
        words(
            "today.month" if place and month.month > 1 else "today.month_of_year",
            year=month.year,
            month=month.month,
            amount=f"{month.amount / 1_000_000:.2f}",
        )
        for place, month in enumerate(visit.revenue)
    )
    trend = visit.trend
    if trend is None:
        return words("today.revenue", months=months)
    arrow = "↑" if trend > 0 else "↓" if trend < 0 else "→"
    return words("today.revenue_trend", months=months, trend=f"{arrow}{abs(trend)}%")
