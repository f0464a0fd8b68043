"""Forms of the diary and of complaints: gathered from the store, shown or written as PDF."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bigclient_desktop.domain.complaint_form import ComplaintForm
from bigclient_desktop.domain.complaint_lists import ComplaintFile
from bigclient_desktop.domain.dictionaries import label
from bigclient_desktop.domain.visit_diary import DiaryEntry, DiaryForm
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.domain.visits import Visit
from bigclient_desktop.domain.working_days import china_day, week_of
from bigclient_desktop.pdf import (
    blank_complaint_pdf,
    blank_diary_pdf,
    blank_handover_pdf,
    blank_today_pdf,
    complaints_pdf,
    diary_pdf,
    file_name,
    write_form,
)
from bigclient_desktop.services.access import Action, permit, seeing
from bigclient_desktop.services.audit_log import Entry, note_entry
from bigclient_desktop.services.complaints import complaint_file
from bigclient_desktop.services.customers import CustomerUnknown
from bigclient_desktop.services.left_out import LeftOut, check_left, held_back_from_paper
from bigclient_desktop.services.office import calendar_of, now_or
from bigclient_desktop.services.papers import Paper, save_paper
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_names import official_name_here
from bigclient_desktop.store import customers as stored_customers
from bigclient_desktop.store import visits as stored
from bigclient_desktop.store.complaints import complaints_by_id
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.translations import catalogue

_BLANKS = {
    "visit-diary": blank_diary_pdf,
    "complaint": blank_complaint_pdf,
    "today": blank_today_pdf,
    "handover": blank_handover_pdf,
}


def diary_of_day(session: Session, day: date, manager: str | None = None, now: datetime | None = None) -> DiaryForm:
    """The diary of a day: what was done, and the plans of the next working day."""
    calendar = calendar_of(session)
    following = calendar.after(day)
    return _diary(session, "day", day, day, (day + timedelta(days=1), following), manager, now)


def diary_of_week(session: Session, day: date, manager: str | None = None, now: datetime | None = None) -> DiaryForm:
    """The diary of the day's week: what was done, and the plans of the next week."""
    first, last = week_of(day)
    return _diary(session, "week", first, last, (last + timedelta(days=1), last + timedelta(days=7)), manager, now)


def _diary(
    session: Session,
    scope: str,
    first: date,
    last: date,
    ahead: tuple[date, date],
    manager: str | None,
    now: datetime | None,
) -> DiaryForm:
    moment, person = now_or(now), manager or session.staff_id
    mine = VisitQuery(managers=(person,))
    done = _entries(session, replace(mine, first=first, last=last, states=("done",)), moment)
    planned = replace(mine, first=ahead[0], last=ahead[1], states=("planned", "overdue"))
    with seeing(session) as connection:
        name = staff_names(connection).get(person, "")
    form = DiaryForm(scope, first, last, person=name, entries=done, plans=_entries(session, planned, moment))
    return _signed(session, form, moment)


def diary_of_customer(
    session: Session, customer: str, first: date | None = None, last: date | None = None, now: datetime | None = None
) -> DiaryForm:
    """All records of one customer, or those of a span. Raises CustomerUnknown."""
    moment = now_or(now)
    with seeing(session) as connection:
        rows = stored_customers.rows_of(connection, [bytes.fromhex(customer)])
    if not rows:
        raise CustomerUnknown(customer=customer)
    done = _entries(session, VisitQuery(customers=(customer,), first=first, last=last, states=("done",)), moment)
    planned = _entries(session, VisitQuery(customers=(customer,), first=china_day(moment), states=("planned",)), moment)
    form = DiaryForm(
        "customer", first, last, customer_name=rows[0].full_name, customer=customer, entries=done, plans=planned
    )
    return _signed(session, form, moment)


def _signed(session: Session, form: DiaryForm, now: datetime) -> DiaryForm:
    return replace(
        form,
        fill_unit=official_name_here(session, session.unit),
        filled_on=china_day(now),
        printed_by=session.person_name,
        printed_at=now,
    )


def _entries(session: Session, query: VisitQuery, now: datetime) -> tuple[DiaryEntry, ...]:
    with seeing(session) as connection:
        visits = stored.full_visits(connection, query, now, session.store.search)
        ids = list(dict.fromkeys(bytes.fromhex(visit.customer) for visit, _ in visits if visit.customer))
        rows = {row.id: row for row in stored_customers.rows_of(connection, ids)}
        names = staff_names(connection)

    def entry(visit: Visit, visitor: str) -> DiaryEntry:
        row = rows[visit.customer]  # type: ignore[index]
        return DiaryEntry(visit, row.full_name, row.code, row.grade, visitor, names.get(visit.remark_by or "", ""))

    return tuple(entry(visit, visitor) for visit, visitor in visits if visit.customer in rows)


def diary_bytes(session: Session, forms: Sequence[DiaryForm], secret_reason: str = "") -> Paper:
    """The forms as one file's bytes, for the preview; whom one may not print, and who is marked secret, stays out and
    is counted at the end. Raises MissingCharacters, NotAllowed, OnlySecret."""
    asked = customers_of_diary(forms)
    gone = held_back_from_paper(session, asked, secret_reason, "diary.title")
    check_left(session, gone, any(customer not in gone for customer in asked))
    kept = [_without(form, gone) for form in forms if form.customer not in gone]
    entry, words = _diary_entry(session, kept), catalogue(session.language)
    return Paper(diary_pdf(kept, words, note=gone.note(words)), entry)


def save_diary(session: Session, forms: Sequence[DiaryForm], out: Path, secret_reason: str = "") -> Path:
    """Writes the forms, a bookmark each. Raises MissingCharacters, PdfNotWritten, NotAllowed, OnlySecret."""
    return save_paper(session, diary_bytes(session, forms, secret_reason), out)


def customers_of_diary(forms: Sequence[DiaryForm]) -> set[str]:
    """Of whom the forms tell."""
    told = {entry.visit.customer for form in forms for entry in (*form.entries, *form.plans)}
    return {customer for customer in (*told, *(form.customer for form in forms)) if customer}


def _without(form: DiaryForm, gone: LeftOut) -> DiaryForm:
    entries, plans = (
        tuple(one for one in some if one.visit.customer not in gone) for some in (form.entries, form.plans)
    )
    return replace(form, entries=entries, plans=plans)


def _diary_entry(session: Session, forms: Sequence[DiaryForm]) -> Entry:
    entries = [entry for form in forms for entry in (*form.entries, *form.plans)]
    customers = dict.fromkeys(entry.visit.customer for entry in entries if entry.visit.customer)
    return permit(session, Action.PRINT, customers, count=len(entries), form="audit.form.diary")


def complaint_form(session: Session, identity: str, now: datetime | None = None) -> ComplaintForm:
    """The form of one complaint. Raises ComplaintUnknown."""
    moment = now_or(now)
    file = complaint_file(session, identity, moment)
    complaint = file.complaint
    names = dict(file.names)
    if complaint.service:
        names[complaint.service] = label("services", complaint.service, session.language)
    return ComplaintForm(
        complaint,
        file.customer_name,
        file.customer_code,
        file.grade,
        file.events,
        file.way.answered_at,
        _handled_at(file),
        file.clocks.statutory.due_at,
        file.clocks.rule.rule,
        sum(1 for repeat in file.repeats if complaint.received_at and repeat.received_at <= complaint.received_at),
        names,
        official_name_here(session, session.unit),
        china_day(moment),
        session.person_name,
        moment,
    )


def _handled_at(file: ComplaintFile) -> datetime | None:
    return file.way.rounds[-1].handled_at if file.way.rounds else None


def customers_of_complaints(session: Session, ids: Sequence[str]) -> dict[str, str]:
    """Whose each of these complaints is."""
    with session.store.reading() as connection:
        found = complaints_by_id(connection, list(ids))
    return {identity: complaint.customer for identity, complaint in found.items() if complaint.customer}


def _complaints_to_print(session: Session, ids: Sequence[str], reason: str) -> tuple[list[str], str]:
    """The complaints without those of customers whom one may not print, and of those marked secret unless there is a
    reason; and the sentence about them. Raises NotAllowed, OnlySecret."""
    owners = customers_of_complaints(session, ids)
    gone = held_back_from_paper(session, owners.values(), reason, "complaint_form.title")
    kept = [one for one in ids if owners.get(one) not in gone]
    check_left(session, gone, bool(kept))
    return kept, gone.note(catalogue(session.language))


def complaint_bytes(
    session: Session, ids: Sequence[str], secret_reason: str = "", now: datetime | None = None
) -> Paper:
    """The forms of the complaints as one file's bytes, for the preview. Raises ComplaintUnknown, MissingCharacters,
    OnlySecret, NotAllowed."""
    kept, said = _complaints_to_print(session, ids, secret_reason)
    forms, entry = _complaints(session, kept, now)
    return Paper(complaints_pdf(forms, catalogue(session.language), note=said), entry)


def _complaints(session: Session, ids: Sequence[str], now: datetime | None) -> tuple[list[ComplaintForm], Entry]:
    forms = [complaint_form(session, identity, now) for identity in ids]
    customers = dict.fromkeys(form.complaint.customer for form in forms if form.complaint.customer)
    return forms, permit(session, Action.PRINT, customers, count=len(forms), form="audit.form.complaint")


def save_complaints(
    session: Session,
    ids: Sequence[str],
    out: Path,
    *,
    one_file: bool = True,
    secret_reason: str = "",
    now: datetime | None = None,
) -> list[Path]:
    """Writes the forms into one file with bookmarks, or each into one of its own in the folder `out`; those of
    customers whom one may not print are left out, and those marked secret unless there is a reason.

    Raises ComplaintUnknown, MissingCharacters, PdfNotWritten, OnlySecret, NotAllowed.
    """
    kept, said = _complaints_to_print(session, ids, secret_reason)
    words = catalogue(session.language)
    forms, entry = _complaints(session, kept, now)
    note_entry(session, entry, out)
    if one_file:
        return [write_form(out, complaints_pdf(forms, words, note=said))]
    contents = [complaints_pdf([form], words, bookmarks=False) for form in forms]
    written = []
    for form, content in zip(forms, contents, strict=True):
        number = form.complaint.number or form.complaint.id[-8:]
        name = file_name(words("complaint_form.file_name", name=form.customer_name[:48], number=number))
        written.append(write_form(out / name, content))
    return written


def save_blank(form: str, out: Path, language: str = "zh_CN") -> Path:
    """Writes the empty form (visit-diary, complaint, today, handover) for filling in by hand. Raises PdfNotWritten."""
    return write_form(out, _BLANKS[form](catalogue(language)))
