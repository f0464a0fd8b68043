"""Signatures of commits that came in a package, each checked before anything of that commit is parsed.

The checks leave the interpreter's lock, so they share the cores.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import FORMAT, Commit, CommitUnreadable, read_commit, read_prefix, read_start
from bigclient_desktop.packages.contents import size_of
from bigclient_desktop.packages.failures import CommitForged, PackageCancelled, PackageMalformed, PackageRefused
from bigclient_desktop.signing.keys import Verifier

VerifierOf = Callable[[bytes], Verifier | None]
"""The key of a certificate's name (SHA-256 of its DER); None where the certificate is not known."""
Cancelled = Callable[[], bool]

_BATCH = 256
_BATCH_BYTES = 4 << 20
_SHARED = 16
"""As many checks are worth the hand-over to another thread."""
_CORES = min(4, os.cpu_count() or 1)


class CheckedFrame(NamedTuple):
    """A commit of a package, as far as it could be checked."""

    id: bytes
    """SHA-256 of the header."""
    frame: CommitFrame
    commit: Commit | None
    """None where the program cannot read it (newer format), or may not yet (its author is unknown)."""
    is_verified: bool
    """False where the author's certificate is not known: kept, parked as unknown_certificate, never projected."""


_Job = tuple[CommitFrame, bytes, Verifier | None]
_Answer = CheckedFrame | PackageRefused


def check_frames(
    frames: Iterable[CommitFrame],
    verifier_of: VerifierOf,
    *,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[CheckedFrame]:
    """The commits in their order, each verified before it is read. Raises CommitForged at the first batch with a wrong
    one, of which nothing is handed out then; PackageMalformed where nobody can read what its author signed.

    Says of an author that he is unknown only when all before was handed out: so the caller may learn certificates from
    the trust commits that stand first.
    """
    known: dict[bytes, Verifier] = {}
    batch: list[_Job] = []
    size = done = 0

    def checked() -> Iterator[CheckedFrame]:
        nonlocal batch, size, done
        jobs, batch, size = batch, [], 0
        if cancelled():
            raise PackageCancelled()
        for answer in _all_checked(jobs):
            if isinstance(answer, PackageRefused):
                raise answer
            yield answer
        done += len(jobs)
        progress(done)

    for frame in frames:
        name = _author(frame.header)
        verifier = known.get(name) or verifier_of(name)
        if verifier is None:
            yield from checked()
            verifier = verifier_of(name)
        if verifier is not None:
            known[name] = verifier
        batch.append((frame, name, verifier))
        size += size_of(frame)
        if len(batch) == _BATCH or size > _BATCH_BYTES:
            yield from checked()
    yield from checked()


@cache
def _pool() -> ThreadPoolExecutor:
    """One for all packages: to start threads for a hundred commits costs as much as to check these."""
    return ThreadPoolExecutor(_CORES, "signatures")


def _author(header: bytes) -> bytes:
    """Name of the certificate that the header claims; only to choose the key, nothing of it is believed yet."""
    try:
        return read_start(header).certificate
    except CommitUnreadable as error:
        raise PackageMalformed(reason="commit") from error


def _all_checked(jobs: list[_Job]) -> list[_Answer]:
    """Every thread takes the next one as long as there are any, and this thread helps; raises CommitForged if any is
    wrong.

    Who verified a commit parses it: each thread needs the interpreter's lock for a moment between two checks, and would
    wait for one that parses many without a check in between. Measured: to open the next package meanwhile gains
    nothing, whatever the interpreter's switch interval; equal shares instead of the next one lose a tenth.
    """
    answers: list[_Answer | None] = [None] * len(jobs)
    left = enumerate(jobs)
    others = [_pool().submit(_check, left, answers) for _ in range(min(_CORES, len(jobs) // _SHARED) - 1)]
    good = [_check(left, answers), *(other.result() for other in others)]
    if not all(good):
        raise CommitForged()
    return [answer for answer in answers if answer is not None]


def _check(left: Iterator[tuple[int, _Job]], answers: list[_Answer | None]) -> bool:
    """Verifies one after the other and parses what is verified; False, and no more of them, where one is forged."""
    for at, (frame, name, verifier) in left:
        if verifier is not None and not verifier.accepts(frame.signature, frame.header):
            return False
        try:
            answers[at] = _read(frame, name, verifier)
        except PackageRefused as refusal:
            answers[at] = refusal
    return True


def _read(frame: CommitFrame, name: bytes, verifier: Verifier | None) -> CheckedFrame:
    """Parses what is verified by now."""
    if verifier is None:
        return CheckedFrame(sha256(frame.header).digest(), frame, None, False)
    try:
        commit = read_commit(frame.header, frame.signature, frame.parts)
    except CommitUnreadable as error:
        try:
            prefix = read_prefix(frame.header)
        except CommitUnreadable:
            raise PackageMalformed(reason="commit") from error
        if prefix.format <= FORMAT or prefix.author.certificate != name:
            raise PackageMalformed(reason="commit") from error
        return CheckedFrame(prefix.id, frame, None, True)
    if commit.author.certificate != name:
        raise CommitForged()
    return CheckedFrame(commit.id, frame, commit, True)
