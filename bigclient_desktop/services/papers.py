"""Papers on their way: made for a preview, and noted in the audit log once they go to a printer or into a file."""

from pathlib import Path
from typing import Self

from bigclient_desktop.pdf.writing import write_form
from bigclient_desktop.services.audit_log import Entry, note_entry
from bigclient_desktop.services.session import Session


class Paper(bytes):
    """A PDF's bytes with what the audit log is to say of them; looking at them alone is not noted."""

    entry: Entry

    def __new__(cls, content: bytes, entry: Entry) -> Self:
        made = super().__new__(cls, content)
        made.entry = entry
        return made


def save_paper(session: Session, paper: Paper, out: Path) -> Path:
    """Writes the paper, and notes where to before. Raises PdfNotWritten."""
    note_entry(session, paper.entry, out)
    return write_form(out, paper)
