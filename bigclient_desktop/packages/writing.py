"""A package written to a stick: under a temporary name, made durable, read back, verified, then renamed."""

import errno
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import IO

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.packages.container import PACKED_LIMIT, Attachment, ClearPart, clear_size, tag_of
from bigclient_desktop.packages.encryption import encrypt
from bigclient_desktop.packages.failures import (
    PackageCancelled,
    PackageExists,
    PackageNotRead,
    PackageNotWritten,
    PackageRefused,
    PlaceTaken,
    ReadBackDiffers,
    StickBroken,
    StickFull,
    StickGone,
    StickReadOnly,
)
from bigclient_desktop.packages.fingerprint import words
from bigclient_desktop.packages.manifest import encode_manifest
from bigclient_desktop.packages.packing import Body, pack_bodies, pack_manifest
from bigclient_desktop.packages.reading import check_file
from bigclient_desktop.signing.keys import Seat

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Finishing = Callable[[Sequence["WrittenPackage"]], AbstractContextManager[object]]

_AGE_HEADER = 1024
_AGE_RECIPIENT = 256
_REASONS: dict[int, type[PackageNotWritten]] = {
    errno.ENOSPC: StickFull,
    errno.EDQUOT: StickFull,
    errno.EFBIG: StickFull,
    errno.EROFS: StickReadOnly,
    errno.EACCES: StickReadOnly,
    errno.EPERM: StickReadOnly,
    errno.ENOENT: StickGone,
    errno.ENOTDIR: StickGone,
    errno.ENODEV: StickGone,
    errno.ENXIO: StickGone,
    errno.EIO: StickBroken,
    errno.EISDIR: PlaceTaken,
    errno.EEXIST: PlaceTaken,
    errno.ENOTEMPTY: PlaceTaken,
}


@dataclass(frozen=True, slots=True)
class WrittenPackage:
    """A file of a package, as it lies there, verified."""

    path: Path
    id: str
    """SHA-256 of its manifest, hex; of a package in several files the last one's id stands for all."""
    number: int
    size: int
    manifest: Manifest
    """As it was written: with its part, parts, commits, counts and digest."""

    def words(self, language: str) -> tuple[str, ...]:
        """The fingerprint to compare by voice."""
        return words(bytes.fromhex(self.id), language)


def write_package(
    out: Path,
    manifest: Manifest,
    frames: Iterable[CommitFrame],
    attachments: Iterable[Attachment] = (),
    *,
    seat: Seat,
    recipients: Sequence[str],
    chain: Sequence[bytes] = (),
    split_bytes: int | None = None,
    progress: Progress = lambda done, count: None,
    cancelled: Cancelled = lambda: False,
    finishing: Finishing = nullcontext,
) -> list[WrittenPackage]:
    """Writes a package, in several files where it is larger than `split_bytes` (or than a package may be).

    `commits`, `part`, `parts` and `sender_certificate` of the manifest are filled in here. Of several files the first
    has the manifest's `previous` and `counts` and each further one the id of the file before it as `previous`; the
    last one has the `digest`. `chain`: certificates (DER) that the reader may not know yet, the seat's first.
    `finishing` is entered once all files are verified and left once they have their names: what it writes stands if
    they do. Nothing is left behind where this fails or is cancelled.
    """
    manifest = replace(manifest, sender_certificate=seat.name.hex())
    overhead = clear_size(len(recipients)) + _AGE_HEADER + _AGE_RECIPIENT * len(recipients)
    largest = PACKED_LIMIT if split_bytes is None else min(split_bytes, PACKED_LIMIT)
    # age adds 16 bytes to each 64 KiB.
    limit = largest - largest // 4096 - overhead - len(pack_manifest(encode_manifest(manifest)).packed)
    bodies = pack_bodies(_counted(frames, manifest.commits, progress, cancelled), attachments, chain, limit)
    paths = [_name(out, part, len(bodies)) for part in range(1, len(bodies) + 1)]
    with plain_failures(out.parent):
        for path in paths:
            if path.exists():
                raise PackageExists(path=str(path))
    written: list[WrittenPackage] = []
    temporary = [path.with_name(path.name + ".part") for path in paths]
    try:
        for part, (path, there, body) in enumerate(zip(paths, temporary, bodies, strict=True), start=1):
            previous = written[-1].id if written else manifest.previous
            told = _of_part(manifest, previous, part, len(bodies), body.commits)
            written.append(_write(path, there, told, body, seat, recipients, cancelled))
        _put_in_place(temporary, paths, finishing(written))
    finally:
        for left in temporary:
            _remove(left)
    return written


def _of_part(manifest: Manifest, previous: str, part: int, parts: int, commits: int) -> Manifest:
    return replace(
        manifest,
        previous=previous,
        part=part,
        parts=parts,
        commits=commits,
        counts=manifest.counts if part == 1 else (),
        digest=manifest.digest if part == parts else (),
    )


def _write(
    path: Path,
    there: Path,
    manifest: Manifest,
    body: Body,
    seat: Seat,
    recipients: Sequence[str],
    cancelled: Cancelled,
) -> WrittenPackage:
    """One file under its temporary name, durable and read back."""
    encoded = encode_manifest(manifest)
    front = pack_manifest(encoded)
    nonce = os.urandom(16)
    tags = tuple(tag_of(nonce, recipient) for recipient in recipients)
    with plain_failures(path.parent):
        there.unlink(missing_ok=True)
        with there.open("x+b") as target:
            # Zeros first: cut off at any point it is no package.
            target.write(bytes(clear_size(len(tags))))
            sink = _Hashing(target, cancelled)
            encrypt(io.BytesIO(b"".join((front.packed, body.packed))), sink, recipients)
            digest, size = sink.digest.digest(), sink.size
            plain_size = front.plain_size + body.plain_size
            clear = ClearPart(seat.name, sha256(encoded).digest(), digest, size, plain_size, nonce, tags)
            target.seek(0)
            target.write(clear.fields + seat.signer()(clear.signed))
            target.flush()
            os.fsync(target.fileno())
            _forget_cached(target)
    with plain_failures(path.parent):
        try:
            check_file(there, seat.certificate, cancelled=cancelled)
        except PackageRefused as error:
            raise ReadBackDiffers(reason=str(path.name)) from error
        except PackageNotRead as error:
            raise error.__cause__ or error from None
    return WrittenPackage(path, clear.id.hex(), manifest.number, clear.size, manifest)


def _put_in_place(temporary: Sequence[Path], paths: Sequence[Path], finishing: AbstractContextManager[object]) -> None:
    """Renames all; where one cannot be, or cannot be recorded, those before it go again."""
    done: list[Path] = []
    try:
        with finishing:
            for there, path in zip(temporary, paths, strict=True):
                with plain_failures(path.parent):
                    os.replace(there, path)
                    done.append(path)
            _make_durable(paths[0].parent)
    except BaseException:
        for path in done:
            _remove(path)
        raise


def _name(out: Path, part: int, parts: int) -> Path:
    return out if parts == 1 else out.with_name(f"{out.stem}-{part}-{parts}{out.suffix}")


def _counted(
    frames: Iterable[CommitFrame], count: int, progress: Progress, cancelled: Cancelled
) -> Iterator[CommitFrame]:
    for done, frame in enumerate(frames, start=1):
        if cancelled():
            raise PackageCancelled()
        yield frame
        if done % 64 == 0:
            progress(done, count)


def _forget_cached(target: IO[bytes]) -> None:
    """So that reading back reads the stick and not this machine's memory, where the system can be asked for that."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _make_durable(folder: Path) -> None:
    """The new names too, where folders can be synced (not on Windows, not on every stick)."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    with suppress(OSError):
        os.fsync(descriptor)
    os.close(descriptor)


def _remove(path: Path) -> None:
    with suppress(OSError):  # the stick is gone, and with it the file
        path.unlink(missing_ok=True)


@contextmanager
def plain_failures(folder: Path) -> Iterator[None]:
    """Turns what the system says of a folder that packages are written to into the failures of this package."""
    try:
        yield
    except OSError as error:
        failure = _REASONS.get(error.errno or 0, PackageNotWritten)
        name = Path(error.filename).name if isinstance(error.filename, str) else ""
        raise failure(reason=error.strerror or str(error), folder=str(folder), name=name) from error


class _Hashing(io.RawIOBase):
    """What is encrypted on its way to the stick."""

    def __init__(self, target: IO[bytes], cancelled: Cancelled) -> None:
        self.digest = sha256()
        self.size = 0
        self._target = target
        self._cancelled = cancelled

    def writable(self) -> bool:
        return True

    def write(self, chunk: bytes) -> int:  # type: ignore[override]
        if self._cancelled():
            raise PackageCancelled()
        self._target.write(chunk)
        self.digest.update(chunk)
        self.size += len(chunk)
        return len(chunk)
