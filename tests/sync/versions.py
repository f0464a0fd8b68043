"""Two versions of the program in one world: the newer one writes its commits in a format that the older one keeps,
forwards, and reads after its upgrade (P9)."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from unittest.mock import patch

from bigclient_desktop.journal import commits
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.packages import verification
from bigclient_desktop.store import audit, incoming, versions

FORMER, NEWER = 1, 2
_FORMAT = 3
"""Where a header says its format (journal/commits.py)."""


@contextmanager
def running(version: int) -> Iterator[None]:
    """Whatever happens here is done by a program of this version; an upgrade projects what it can read now."""
    if version == FORMER:
        yield
        return
    read = commits._read

    def read_both(header: bytes, signature: bytes, parts: Sequence[bytes | None]) -> Commit:
        written, commits.FORMAT = commits.FORMAT, min(header[_FORMAT], version)
        try:
            return read(header, signature, parts)
        finally:
            commits.FORMAT = written

    with ExitStack() as stack:
        for module in (commits, verification, incoming, audit):
            stack.enter_context(patch.object(module, "FORMAT", version))
        stack.enter_context(patch.object(commits, "_read", read_both))
        stack.enter_context(patch.object(versions, "PROJECTION_VERSION", versions.PROJECTION_VERSION + 1))
        yield
