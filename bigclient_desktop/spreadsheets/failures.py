"""Why a workbook was refused: a class a reason, each with what to do about it."""

from typing import ClassVar

from bigclient_desktop.failures import EnvironmentFailure, Failure


class WorkbookRefused(Failure):
    """A file that cannot be imported."""

    key: ClassVar[str] = "failure.not_a_workbook"


class NotAWorkbook(WorkbookRefused):
    """Neither xlsx, xls nor csv, whatever its name says (a web page named .xls is common)."""


class WorkbookMissing(WorkbookRefused):
    """There is no such file."""

    key: ClassVar[str] = "failure.workbook_missing"


class WorkbookEncrypted(WorkbookRefused):
    """Opens with a password only."""

    key: ClassVar[str] = "failure.workbook_encrypted"


class WorkbookOfWps(WorkbookRefused):
    """An .et file, which only WPS reads."""

    key: ClassVar[str] = "failure.workbook_et"


class WorkbookTooLarge(WorkbookRefused):
    """Larger than can be read without filling the memory."""

    key: ClassVar[str] = "failure.workbook_too_large"


class SheetTooLarge(WorkbookRefused):
    """A used area beyond reason: as a rule one stray cell far below or far to the right."""

    key: ClassVar[str] = "failure.sheet_too_large"


class WorkbookDamaged(WorkbookRefused):
    """Begins like a workbook, and cannot be read to the end."""

    key: ClassVar[str] = "failure.workbook_damaged"


class WorkbookEmpty(WorkbookRefused):
    """No sheet, or no cell with a value."""

    key: ClassVar[str] = "failure.workbook_empty"


class SheetMissing(WorkbookRefused):
    """No sheet of that name."""

    key: ClassVar[str] = "failure.sheet_missing"


class TextUnreadable(WorkbookRefused):
    """A text file that is neither UTF-8 nor GB18030."""

    key: ClassVar[str] = "failure.text_unreadable"


class HeadingsMissing(WorkbookRefused):
    """No row looks like headings, or the rows named lie outside the sheet."""

    key: ClassVar[str] = "failure.headings_missing"


class WorkCancelled(Failure):
    """The user stopped it; nothing was changed."""

    key: ClassVar[str] = "failure.work_cancelled"


class WorkbookUnreadable(EnvironmentFailure):
    """The system does not let the file be read."""

    key: ClassVar[str] = "failure.workbook_unreadable"


class WorkbookUnwritable(EnvironmentFailure):
    """The system does not let the file be written (open in Excel, folder read-only, disk full)."""

    key: ClassVar[str] = "failure.workbook_unwritable"
