"""Paper forms as PDF: one module a form, drawn with the bundled fonts on sheets from page.py."""

from collections.abc import Callable
from dataclasses import dataclass

from bigclient_desktop.failures import Words
from bigclient_desktop.pdf.complaint import blank_complaint_pdf, complaints_pdf
from bigclient_desktop.pdf.exchange_slip import blank_exchange_slip_pdf, exchange_slip_pdf, write_exchange_slip
from bigclient_desktop.pdf.fonts import Face, NoGlyph
from bigclient_desktop.pdf.list_form import (
    blank_grading_list_pdf,
    blank_handover_pdf,
    blank_ranking_pdf,
    blank_statement_pdf,
)
from bigclient_desktop.pdf.missing import MissingCharacter, MissingCharacters, missing_characters
from bigclient_desktop.pdf.privacy_notice import blank_privacy_notice_pdf, privacy_notice_pdf
from bigclient_desktop.pdf.today import blank_today_pdf, today_pdf
from bigclient_desktop.pdf.values import PrintOptions
from bigclient_desktop.pdf.visit_diary import blank_diary_pdf, diary_pdf
from bigclient_desktop.pdf.writing import (
    PdfDiskFull,
    PdfFolderMissing,
    PdfNotWritten,
    PdfPlaceRefused,
    archive_file_name,
    archives_pdf,
    blank_archive_pdf,
    file_name,
    write_archives,
    write_archives_apart,
    write_blank_archive,
    write_form,
)


@dataclass(frozen=True, slots=True)
class FormKind:
    """A printable form: catalogue key of its title, and how its empty sheet is made."""

    name: str
    title: str
    blank: Callable[[Words], bytes]


FORMS: tuple[FormKind, ...] = (
    FormKind("archive", "archive.title", blank_archive_pdf),
    FormKind("visit-diary", "diary.title", blank_diary_pdf),
    FormKind("today", "today.title", blank_today_pdf),
    FormKind("complaint", "complaint_form.title", blank_complaint_pdf),
    FormKind("revenue", "revenue_statement_form.title", blank_statement_pdf),
    FormKind("ranking", "ranking_form.title", blank_ranking_pdf),
    FormKind("grading-list", "grading_list_form.title", blank_grading_list_pdf),
    FormKind("handover", "handover_form.title", blank_handover_pdf),
    FormKind("privacy-notice", "privacy_notice.title", blank_privacy_notice_pdf),
    FormKind("exchange-slip", "exchange_slip.title", blank_exchange_slip_pdf),
)

__all__ = [
    "FORMS",
    "Face",
    "FormKind",
    "MissingCharacter",
    "MissingCharacters",
    "NoGlyph",
    "PdfDiskFull",
    "PdfFolderMissing",
    "PdfNotWritten",
    "PdfPlaceRefused",
    "PrintOptions",
    "archive_file_name",
    "archives_pdf",
    "blank_archive_pdf",
    "blank_complaint_pdf",
    "blank_diary_pdf",
    "blank_handover_pdf",
    "blank_privacy_notice_pdf",
    "blank_today_pdf",
    "complaints_pdf",
    "diary_pdf",
    "exchange_slip_pdf",
    "file_name",
    "missing_characters",
    "privacy_notice_pdf",
    "today_pdf",
    "write_archives",
    "write_archives_apart",
    "write_blank_archive",
    "write_exchange_slip",
    "write_form",
]
