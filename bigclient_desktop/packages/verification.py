"""Signatures of commits that came in a package, checked before anything of them is parsed.

The checks leave the interpreter's lock, so they share the cores.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import FORMAT, Commit, CommitUnreadable, read_commit, read_prefix
from bigclient_desktop.packages.failures import CommitForged, PackageCancelled, PackageMalformed
from bigclient_desktop.signing.keys import Verifier

VerifierOf = Callable[[bytes], Verifier | None]
"""The key of a certificate's name (SHA-256 of its DER); None where the certificate is not known."""
Cancelled = Callable[[], bool]

_BATCH = 256
_BATCH_BYTES = 4 << 20
_SHARED = 16
"""As many checks are worth the hand-over to another thread."""
_CORES = min(4, os.cpu_count() or 1)
# The head of a header of format 1, up to the certificate (journal/commits.py): 16 elements, format, schema below 128,
# 16 bytes of installation, 32 bytes.
_HEAD = b"\xdc\x00\x10\x01"
_CERTIFICATE = slice(25, 57)


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


def check_frames(
    frames: Iterable[CommitFrame],
    verifier_of: VerifierOf,
    *,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Cancelled = lambda: False,
) -> Iterator[CheckedFrame]:
    """The commits in their order, each verified before it is read; raises CommitForged at the first wrong one.

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
        if not _all_good(jobs):
            raise CommitForged()
        for frame, name, verifier in jobs:
            yield _read(frame, name, verifier)
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
        size += len(frame.header) + sum([len(part) for part in frame.parts if part is not None])
        if len(batch) == _BATCH or size > _BATCH_BYTES:
            yield from checked()
    yield from checked()


@cache
def _pool() -> ThreadPoolExecutor:
    """One for all packages: to start threads for a hundred commits costs as much as to check these."""
    return ThreadPoolExecutor(_CORES, "signatures")


def _author(header: bytes) -> bytes:
    """Name of the certificate that the header claims; only to choose the key, nothing of it is believed yet."""
    if header[:4] == _HEAD and header[4:5] < b"\x80" and header[23:25] == b"\xc4\x20" and len(header) > 57:
        return header[_CERTIFICATE]
    try:
        return read_prefix(header).author.certificate
    except CommitUnreadable as error:
        raise PackageMalformed(reason="commit") from error


def _all_good(jobs: list[_Job]) -> bool:
    """Shared out in equal parts; this thread takes one itself, for what it did meanwhile would hold the others up: each
    needs the interpreter's lock for a moment between two checks."""
    each = max(_SHARED, -(-len(jobs) // _CORES))
    others = [_pool().submit(_are_good, jobs[at : at + each]) for at in range(each, len(jobs), each)]
    answers = [_are_good(jobs[:each]), *(other.result() for other in others)]
    return all(answers)


def _are_good(jobs: list[_Job]) -> bool:
    return all(verifier.accepts(frame.signature, frame.header) for frame, _, verifier in jobs if verifier is not None)


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
