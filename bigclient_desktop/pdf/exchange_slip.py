"""The exchange slip (交接单): one A4 page that goes with a package, with its fingerprint and two signatures."""

from pathlib import Path

from bigclient_desktop.domain.exchange import COUNT_KINDS, ExchangeSlip
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.fonts import Face
from bigclient_desktop.pdf.form_sheets import BOTTOM, Head, Part, checked_pdf, form_time, labelled, opener
from bigclient_desktop.pdf.lines import fit, printable
from bigclient_desktop.pdf.page import BODY, LEFT, MM, Document, Sheet, number_pages
from bigclient_desktop.pdf.table import INNER, Align, Block, Cell, Flow, Row, label, value
from bigclient_desktop.pdf.writing import write_form

TITLE = "exchange_slip.title"
_SIGNATURES_LEAST, _SIGNATURES_MOST = 34 * MM, 58 * MM
_WORD_SIZES = (20.0, 18.0, 16.0, 14.0, 12.0)
_WORDS_A_LINE = 4
_BESIDE_FROM = 9
"""From this many files on two stand in a line, so that the slip stays one page."""
_MIB, _KIB = 1 << 20, 1 << 10


def write_exchange_slip(out: Path, slip: ExchangeSlip, words: Words) -> Path:
    """Writes the slip of one package. Raises MissingCharacters, PdfNotWritten."""
    return write_form(out, exchange_slip_pdf(slip, words))


def exchange_slip_pdf(slip: ExchangeSlip, words: Words) -> bytes:
    """The slip as a file's bytes. Raises MissingCharacters."""
    return checked_pdf([slip_document(slip, words)], words, TITLE, slip.person, bookmarks=False)


def blank_exchange_slip_pdf(words: Words) -> bytes:
    """The empty slip, for a package whose own was lost."""
    return checked_pdf([slip_document(None, words)], words, TITLE, "", bookmarks=False)


def slip_document(slip: ExchangeSlip | None, words: Words) -> Document:
    """The sheet of one slip; None gives the empty one."""
    page = _Page(slip, words)
    flow = Flow(opener(page.head(), words), BOTTOM)
    for block in (page.package(), page.content(), page.files(), page.fingerprint()):
        flow.add(block)
    _signatures(flow, words)
    flow.close()
    number_pages(flow.sheets, words, "")
    return Document(words(TITLE), flow.sheets)


def size_words(size: int, words: Words) -> str:
    """Bytes as a person compares them with what a file manager shows."""
    if size >= _MIB:
        return words("exchange_slip.mib", size=f"{size / _MIB:,.1f}", bytes=f"{size:,}")
    return words("exchange_slip.kib", size=f"{size / _KIB:,.1f}", bytes=f"{size:,}")


def short_size_words(size: int, words: Words) -> str:
    """Bytes alone, for narrow columns."""
    return words("exchange_slip.bytes", bytes=f"{size:,}")


def short_code(digest: str) -> str:
    """The first 16 digits of a SHA-256, in fours: enough to find the right file, not to prove it."""
    shown = digest[:16].upper()
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))


class _Page:
    """The blocks of the slip."""

    def __init__(self, slip: ExchangeSlip | None, words: Words) -> None:
        self.slip, self.words = slip, words
        self.empty = "—" if slip else ""

    def head(self) -> Head:
        slip, words = self.slip, self.words
        number = words("exchange_slip.head_number", number=slip.number if slip else "")
        parts = words("exchange_slip.head_parts", count=len(slip.files)) if slip and len(slip.files) > 1 else ""
        return Head("", words(TITLE), number, parts, words("exchange_slip.head_copies"))

    def _row(self, *parts: Part, height: float = 0.0) -> Row:
        return labelled(parts, INNER, self.empty, height)

    def package(self) -> Block:
        """Who sends what to whom."""
        slip, words = self.slip, self.words

        def part(key: str, text: str, share: float = 1) -> Part:
            return Part(share, words(f"exchange_slip.{key}"), text, most=2)

        def number(found: int | None) -> str:
            return words("exchange_slip.number_of", number=found) if found else ""

        kind = words(f"exchange_slip.kind.{slip.kind.replace('-', '_')}") if slip else ""
        acked = number(slip.acked_number) if slip else ""
        basis = number(slip.basis_number) if slip else ""
        rows = [
            self._row(part("sender", slip.sender_name if slip else "")),
            self._row(part("recipient", slip.recipient_name if slip else "")),
            self._row(part("number", number(slip.number) if slip else ""), part("kind", kind)),
            self._row(
                part("made_at", form_time(words, slip.made_at) if slip else ""),
                part("person", slip.person if slip else ""),
            ),
            self._row(part("basis", basis), part("acked", acked)),
        ]
        return Block(words("exchange_slip.package"), rows)

    def content(self) -> Block:
        """Operations by what they are about."""
        slip, words = self.slip, self.words
        kinds = [*COUNT_KINDS, "sum"]
        rows = []
        for start in range(0, len(kinds), 3):
            parts = []
            for kind in kinds[start : start + 3]:
                count = "" if slip is None else f"{self._count(kind):,}"
                parts.append(Part(1, words(f"exchange_slip.count.{kind}"), count, Align.RIGHT))
            rows.append(self._row(*parts))
        return Block(words("exchange_slip.content"), rows)

    def _count(self, kind: str) -> int:
        assert self.slip is not None
        return self.slip.commits if kind == "sum" else self.slip.counts.get(kind, 0)

    def files(self) -> Block:
        """Name, size and short code of each file."""
        slip, words = self.slip, self.words
        files = slip.files if slip else (("", 0), ("", 0))
        digests = slip.digests if slip else ()
        beside = 2 if len(files) >= _BESIDE_FROM else 1
        width = INNER / beside
        name, size = width * (0.46 if beside == 1 else 0.4), width * (0.22 if beside == 1 else 0.24)
        widths = (name, size, width - name - size)
        heads: list[Cell] = []
        for column in range(beside):
            x = column * width
            for room, key in zip(widths, ("name", "size", "code"), strict=True):
                heads.append(label(x, room, words(f"exchange_slip.file_{key}")))
                x += room
        rows = []
        for start in range(0, len(files), beside):
            cells: list[Cell] = []
            for column in range(beside):
                place = start + column
                one = files[place] if place < len(files) else ("", 0)
                digest = digests[place] if place < len(digests) else ""
                size_of = size_words if beside == 1 else short_size_words
                texts = (one[0], size_of(one[1], words) if one[1] else "", short_code(digest))
                x = column * width
                for room, text in zip(widths, texts, strict=True):
                    cells.append(value(x, room, printable(text), sizes=(9.5, 9.0, 8.25, 7.5), most=2))
                    x += room
            rows.append(Row(tuple(cells)))
        return Block(words("exchange_slip.files"), rows, [Row(tuple(heads))])

    def fingerprint(self) -> Block:
        """The eight words, large enough to be read out over the telephone, numbered."""
        slip, words = self.slip, self.words
        found = slip.words if slip else ("",) * 8
        width = INNER / _WORDS_A_LINE
        rows = []
        for start in range(0, len(found), _WORDS_A_LINE):
            heads, cells = [], []
            for column, word in enumerate(found[start : start + _WORDS_A_LINE]):
                x = column * width
                heads.append(label(x, width, str(start + column + 1)))
                shown = fit(printable(word), Face.SERIF, width - 2 * MM, _WORD_SIZES)
                cells.append(Cell(x, width, shown, Align.CENTRE))
            rows += [Row(tuple(heads)), Row(tuple(cells), 12 * MM)]
        rows.append(Row((value(0, INNER, words("exchange_slip.voice"), sizes=(9.0,), most=9),)))
        return Block(words("exchange_slip.fingerprint"), rows)


def _signatures(flow: Flow, words: Words) -> None:
    """Handed over at the left, received at the right, each with room for a seal."""
    if flow.left < _SIGNATURES_LEAST:
        flow.new_sheet()
    sheet, top = flow.sheet, flow.y
    bottom, width = top - min(flow.left, _SIGNATURES_MOST), BODY / 2
    sheet.level(LEFT, top, BODY)
    for index, side in enumerate(("handed_over", "received")):
        left = LEFT + index * width
        if index:
            sheet.upright(left, top, bottom)
        _signature(sheet, words, side, left, top, bottom, width)
    flow.y = bottom


def _signature(sheet: Sheet, words: Words, side: str, left: float, top: float, bottom: float, width: float) -> None:
    sheet.centred(left + width / 2, top - 5.2 * MM, words(f"exchange_slip.{side}"), Face.SANS, 10)
    sheet.text(left + 3 * MM, top - 12 * MM, words(f"exchange_slip.{side}_says"), size=9)
    sheet.text(left + 3 * MM, bottom + 13.5 * MM, words("archive.signature"))
    sheet.right(left + width - 3 * MM, bottom + 13.5 * MM, words("archive.seal"))
    sheet.right(left + width - 3 * MM, bottom + 4 * MM, words("archive.date_blank"))
