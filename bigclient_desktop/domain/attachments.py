"""Attachments (附件): files and photos that hang on a customer, a visit or a complaint."""

from dataclasses import dataclass
from datetime import datetime

ATTACHMENT_LIMIT = 20 << 20
"""Bytes of one file."""
SUBJECT_KINDS = ("customer", "visit", "complaint")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file as its fields say (domain/fields.py, ATTACHMENT); the content lies beside the store."""

    id: str = ""
    customer: str | None = None
    subject_kind: str | None = None
    subject: str | None = None
    file_name: str | None = None
    media_type: str | None = None
    size: int | None = None
    sha256: str | None = None
    note: str | None = None
    added_by: str | None = None
    added_at: datetime | None = None
    removed: bool | None = None


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One line of a customer's attachments, ready to show."""

    id: str
    customer: str
    subject_kind: str
    subject: str
    file_name: str
    """Empty where it was erased."""
    media_type: str
    size: int
    sha256: str
    note: str
    added_by: str
    """Name of the person."""
    added_at: datetime | None
    is_here: bool
    """False until the file itself has come."""

    @property
    def is_picture(self) -> bool:
        """Whether there is a thumbnail to make of it."""
        return self.media_type.startswith("image/")

    @property
    def is_erased(self) -> bool:
        """Whether it went under privacy law."""
        return not self.sha256
