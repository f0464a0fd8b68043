"""Signatures of commits that came in a package, checked before anything of them is parsed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.signing.keys import Verifier

VerifierOf = Callable[[bytes], Verifier | None]
"""The key of a certificate's name (SHA-256 of its DER); None where the certificate is not known."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class CheckedFrame:
    """A commit of a package, as far as it could be checked."""

    id: bytes
    """SHA-256 of the header."""
    frame: CommitFrame
    commit: Commit | None
    """None where the program cannot read it (newer format), or may not yet (its author is unknown)."""
    is_verified: bool
    """False where the author's certificate is not known: kept, parked as unknown_certificate, never projected."""


def check_frames(
    frames: Iterable[CommitFrame],
    verifier_of: VerifierOf,
    *,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[CheckedFrame]:
    """The commits in their order, each verified before it is read; raises CommitForged at the first wrong one.

    Works ahead by some hundred commits, but asks for a verifier only when what came before was handed out: so the
    caller may learn certificates from the trust commits that stand first.
    """
    raise NotImplementedError
