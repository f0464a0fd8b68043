"""Archive forms of customers: gathered from the store, written as PDF."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bigclient_desktop.domain.archive_form import ArchiveForm, archive_form
from bigclient_desktop.domain.dictionaries import dictionary, is_keyed
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.pdf import PrintOptions, archives_pdf, write_archives, write_archives_apart, write_blank_archive
from bigclient_desktop.pdf.writing import AS_FILLED
from bigclient_desktop.services.access import Action, permit
from bigclient_desktop.services.audit_log import Entry, note_entry
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.left_out import LeftOut, check_left, held_back_from_paper
from bigclient_desktop.services.papers import Paper
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.unit_names import official_name_here
from bigclient_desktop.translations import catalogue

_ON_THE_FORM = ("divisions", "industries", "services")


def archive_forms(session: Session, ids: Sequence[str]) -> Iterator[ArchiveForm]:
    """The form of each customer, in the given order, read one by one. Raises CustomerUnknown."""
    now = datetime.now(UTC)
    names = reference_names(session.language)
    fill_unit = official_name_here(session, session.unit)
    for identity in ids:
        yield archive_form(
            customer_file(session, identity),
            dictionaries=names,
            fill_unit=fill_unit,
            filled_on=china_time(now).date(),
            printed_by=session.person_name,
            printed_at=now,
        )


def save_archive(
    session: Session, ids: Sequence[str], out: Path, *, one_file: bool = True, secret_reason: str = ""
) -> list[Path]:
    """Writes the forms into one file with bookmarks, or each into one of its own in the folder `out`.

    Customers whom one may not print are left out, and those marked secret unless there is a reason.

    Raises CustomerUnknown, NotAllowed, OnlySecret, MissingCharacters, PdfNotWritten; then nothing was overwritten.
    """
    ids, gone = archives_to_print(session, ids, secret_reason)
    note = gone.note(catalogue(session.language))
    return write_forms(session, archive_forms(session, ids), ids, out, one_file=one_file, note=note)


def archives_to_print(session: Session, ids: Sequence[str], reason: str) -> tuple[list[str], LeftOut]:
    """Those who are printed, and those left out. Raises NotAllowed, OnlySecret where nobody is left."""
    gone = held_back_from_paper(session, ids, reason, "archive.title")
    kept = [identity for identity in ids if identity not in gone]
    check_left(session, gone, bool(kept))
    return kept, gone


def write_forms(
    session: Session,
    forms: Iterable[ArchiveForm],
    ids: Sequence[str],
    out: Path,
    *,
    one_file: bool,
    options: PrintOptions = AS_FILLED,
    note: str = "",
) -> list[Path]:
    """Writes forms of these customers, `note` at the end of one file. Raises as `save_archive`, but OnlySecret."""
    note_entry(session, _entry(session, ids), out)
    words = catalogue(session.language)
    if one_file:
        return [write_archives(out, forms, words, options=options, note=note)]
    return write_archives_apart(out, forms, words, options=options)


def preview_forms(
    session: Session, forms: Sequence[ArchiveForm], options: PrintOptions = AS_FILLED, note: str = ""
) -> Paper:
    """The forms as one file's bytes, for the preview. Raises NotAllowed, MissingCharacters."""
    entry, words = _entry(session, [form.customer.id for form in forms]), catalogue(session.language)
    return Paper(archives_pdf(forms, words, bookmarks=len(forms) > 1, options=options, note=note), entry)


def _entry(session: Session, ids: Sequence[str]) -> Entry:
    return permit(session, Action.PRINT, ids, form="audit.form.archive")


def save_blank_archive(out: Path, language: str = "zh_CN", unit_code: str = "") -> Path:
    """Writes the empty form for filling in by hand, with the unit's name where one is given. Raises PdfNotWritten."""
    return write_blank_archive(out, catalogue(language), fill_unit=_unit_name(unit_code))


def reference_names(language: str) -> Mapping[str, Mapping[str, str]]:
    """Code to name of every reference list that the form prints."""
    words = catalogue(language)
    return {
        name: {code: words(label) if is_keyed(name) else label for code, label in dictionary(name).items()}
        for name in _ON_THE_FORM
    }


def _unit_name(code: str) -> str | None:
    info = unit(code) if code else None
    return info.official_name if info else None
