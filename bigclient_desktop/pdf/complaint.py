"""The complaint form (投诉处理表, annex 5): receipt, matter, findings, handling, the customer, the steps, opinions."""

from collections.abc import Iterable
from datetime import timedelta

from bigclient_desktop.domain.complaint_form import ComplaintForm
from bigclient_desktop.domain.complaints import Complaint
from bigclient_desktop.domain.fields import COMPLAINT
from bigclient_desktop.domain.money import chinese_capitals, format_money
from bigclient_desktop.domain.working_days import china_day
from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.form_sheets import (
    BOTTOM,
    Head,
    Part,
    checked_pdf,
    form_date,
    form_time,
    labelled,
    opener,
    printed,
)
from bigclient_desktop.pdf.lines import printable
from bigclient_desktop.pdf.page import MM, Document, number_pages
from bigclient_desktop.pdf.signatures import opinions
from bigclient_desktop.pdf.table import INNER, Block, Flow, Row, label, value

TITLE = "complaint_form.title"
_SIGNATURES = 34 * MM
ONE_SECOND = timedelta(seconds=1)
_BLANK_STEPS = ("received", "answered", "investigated", "handled", "confirmed", "closed")


def complaints_pdf(forms: Iterable[ComplaintForm], words: Words, *, bookmarks: bool = True, note: str = "") -> bytes:
    """The forms as one file's bytes, `note` at its end. Raises MissingCharacters."""
    found = tuple(forms)
    author = found[0].printed_by or "" if found else ""
    documents = (complaint_document(form, words) for form in found)
    return checked_pdf(documents, words, TITLE, author, bookmarks=bookmarks, note=note)


def blank_complaint_pdf(words: Words) -> bytes:
    """The empty form for filling in by hand."""
    form = ComplaintForm(Complaint())
    return checked_pdf([complaint_document(form, words, blank=True)], words, TITLE, "", bookmarks=False)


def complaint_document(form: ComplaintForm, words: Words, *, blank: bool = False) -> Document:
    """The sheets of one form."""
    flow = Flow(opener(_head(form, words), words), BOTTOM)
    page = _Page(form, words, blank)
    for block in (page.receipt(), page.matter(), page.findings(), page.handling(), page.customer(), page.way()):
        flow.add(block)
    opinions(flow, words, _SIGNATURES)
    flow.close()
    number_pages(flow.sheets, words, printed(words, form.printed_by, form.printed_at))
    title = f"{words(TITLE)} {form.complaint.number or ''} {form.customer_name}"
    return Document(printable(title).strip(), flow.sheets)


def _head(form: ComplaintForm, words: Words) -> Head:
    unit = words("archive.fill_unit", unit=form.fill_unit or "")
    day = form_date(words, form.filled_on) or words("archive.date_blank_short")
    number = words("archive.number", number=form.complaint.number or "")
    return Head(words("complaint_form.annex"), words(TITLE), unit, words("archive.filled_on", date=day), number)


class _Page:
    """The blocks of one form."""

    def __init__(self, form: ComplaintForm, words: Words, blank: bool) -> None:
        self.form, self.complaint, self.words, self.blank = form, form.complaint, words, blank
        self.empty = "" if blank else "—"

    def _part(self, name: str, share: float = 1, most: int = 1) -> Part:
        """A field of the complaint as a labelled cell; a blank form offers its choices to tick."""
        field = COMPLAINT.by_name[name]
        found = getattr(self.complaint, name)
        text = ""
        if self.blank:
            if field.choices and len(field.choices) < 7:
                text = " ".join(f"□{self.words(f'complaint.{name}.{choice}')}" for choice in field.choices)
        elif isinstance(found, tuple):
            text = self.words("form.between").join(found)
        elif found is None:
            text = ""
        elif field.choices:
            text = self.words(f"complaint.{name}.{found}")
        elif field.dictionary:
            text = self.form.name_of(found)
        else:
            text = str(found)
        return Part(share, self.words(f"complaint.{name}"), text, most=most)

    def _row(self, *parts: Part, height: float = 0.0) -> Row:
        return labelled(parts, INNER, self.empty, height)

    def _text(self, name: str, blank_height: float, least: float = 0.0) -> Row:
        return self._row(self._part(name, most=99), height=blank_height if self.blank else least)

    def receipt(self) -> Block:
        form, words = self.form, self.words
        grade = words(f"grade.{form.grade}") if form.grade else ""
        customer = "  ".join(part for part in (form.customer_name, grade) if part)
        handler = form.name_of(self.complaint.handler) or self.complaint.handler_name or ""
        # The limit ends with its last day: 24 o'clock of the 6th is not the 7th.
        due = form_date(words, china_day(form.due_at - ONE_SECOND) if form.due_at else None)
        rows = [
            self._row(Part(1, words("complaint.customer"), customer, most=2)),
            self._row(
                Part(1, words("complaint.received_at"), form_time(words, self.complaint.received_at)),
                self._part("way") if not self.blank else Part(1, words("complaint.way"), ""),
            ),
            self._row(self._part("complainant"), self._part("phone"), self._part("received_by")),
            self._row(
                self._part("kind", 2) if self.blank else self._part("kind"),
                *(() if self.blank else (self._part("severity"), self._part("service"))),
            ),
        ]
        if self.blank:
            rows.append(self._row(self._part("severity"), self._part("service")))
        rows.append(
            self._row(
                self._part("responsible_unit"),
                Part(1, words("complaint.handler"), handler),
                Part(1, words("complaint_form.due"), due, most=2),
            )
        )
        return Block(words("complaint_form.receipt"), rows)

    def matter(self) -> Block:
        rows = [
            self._row(self._part("item_numbers", most=99), height=9 * MM if self.blank else 0),
            self._text("what_happened", 20 * MM, 14 * MM),
            self._text("demand", 10 * MM),
        ]
        if self.form.repeats:
            text = self.words("complaint_form.repeats", count=self.form.repeats)
            rows.append(Row((value(0, INNER, text, sizes=(9.0,)),)))
        return Block(self.words("complaint_form.matter"), rows)

    def findings(self) -> Block:
        return Block(
            self.words("complaint_form.findings"),
            [
                self._row(self._part("investigator"), self._part("liability", 2)),
                self._text("findings", 17 * MM, 14 * MM),
            ],
        )

    def handling(self) -> Block:
        complaint, words = self.complaint, self.words
        amount = complaint.compensation
        figures = "" if amount is None else words("complaint_form.yuan", amount=format_money(amount))
        capitals = "" if amount is None else chinese_capitals(amount)
        return Block(
            words("complaint_form.handling"),
            [
                self._text("opinion", 17 * MM, 14 * MM),
                self._row(
                    Part(2, words("complaint.compensation"), figures),
                    Part(3, words("complaint_form.capitals"), capitals, most=2),
                ),
                self._row(self._part("compensation_basis")),
            ],
        )

    def customer(self) -> Block:
        complaint, words = self.complaint, self.words
        rows = [
            self._row(
                self._part("satisfaction"),
                Part(1, words("complaint_form.handled_at"), form_time(words, self.form.handled_at)),
            )
        ]
        if complaint.dissatisfaction_reason:
            rows.append(self._row(self._part("dissatisfaction_reason", most=9)))
        if complaint.unconfirmed_reason:
            rows.append(self._row(self._part("unconfirmed_reason", most=9)))
        rows.append(self._text("improvement", 10 * MM))
        rows.append(
            self._row(
                self._part("improvement_owner"),
                Part(1, words("complaint.improvement_due"), form_date(words, complaint.improvement_due)),
            )
        )
        return Block(words("complaint_form.customer"), rows)

    def way(self) -> Block:
        """The steps with person and time."""
        words = self.words
        widths = (34 * MM, 42 * MM, 26 * MM, INNER - 102 * MM)
        keys = ("complaint_event.step", "complaint_event.at", "complaint_event.by", "complaint_event.note")
        rows = [self._step(widths, texts) for texts in self._steps()]
        heads, x = [], 0.0
        for width, key in zip(widths, keys, strict=True):
            heads.append(label(x, width, words(key)))
            x += width
        return Block(words("complaint_form.way"), rows, [Row(tuple(heads))])

    def _steps(self) -> list[tuple[str, str, str, str]]:
        words, form = self.words, self.form
        if self.blank:
            return [(words(f"complaint_event.step.{step}"), "", "", "") for step in _BLANK_STEPS]
        found = []
        for event in form.events:
            reason = words(f"complaint_event.pause_reason.{event.pause_reason}") if event.pause_reason else ""
            note = " ".join(part for part in (reason, form.name_of(event.to_unit), event.note or "") if part)
            step = words(f"complaint_event.step.{event.step}")
            found.append((step, form_time(words, event.at), form.name_of(event.by), note))
        return found or [(self.empty,) * 4]

    def _step(self, widths: tuple[float, ...], texts: tuple[str, ...]) -> Row:
        cells, x = [], 0.0
        for width, text in zip(widths, texts, strict=True):
            cells.append(value(x, width, printable(text), sizes=(9.5, 9.0, 8.25), most=2))
            x += width
        return Row(tuple(cells))
