"""A package read: first what anybody may see, then, for its recipient, everything, within the limits of the format.

What is decrypted stays in memory (at most 256 MiB, packed) and never touches a disk.
"""

import hashlib
import io
import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import IO

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.packages.container import PACKED_LIMIT, Attachment, ClearPart, read_clear
from bigclient_desktop.packages.contents import Contents, read_contents
from bigclient_desktop.packages.encryption import decrypt, recipient_of
from bigclient_desktop.packages.failures import (
    ForAnother,
    NotAPackage,
    NotForUs,
    PackageCancelled,
    PackageDamaged,
    PackageForged,
    PackageMalformed,
    PackageNotRead,
    PartMissing,
    SignerUnknown,
)
from bigclient_desktop.signing.keys import Verifier

CertificateOf = Callable[[bytes], bytes | None]
"""The certificate (DER) of a name (SHA-256), None where it is not known or not to be believed."""
Vouch = Callable[[bytes, Sequence[bytes]], bytes | None]
"""Asked where `CertificateOf` knows nothing: the signer's name and the chain that lies inside the package. Gives the
certificate if the chain may be believed, None where not, or raises a Failure with a better sentence."""
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class OpenedPackage:
    """A package whose envelope is good; its commits are not verified yet (verification.check_frames)."""

    path: Path
    manifest: Manifest
    id: str
    """SHA-256 of the manifest, hex."""
    signer: str
    """Name of the certificate that signed the envelope, hex; equal to the manifest's sender_certificate."""
    certificate: bytes
    """The signer's certificate, DER."""
    chain: tuple[bytes, ...]
    """Certificates (DER) that came along."""
    clear: ClearPart
    size: int
    """Bytes of the file, or of all its parts."""
    contents: tuple[Contents, ...] = field(repr=False)
    """Of each part."""

    def frames(self) -> Iterator[CommitFrame]:
        """The commits in their order, within the limits; may be asked for again."""
        for contents in self.contents:
            yield from contents.frames()

    def attachments(self) -> Iterator[Attachment]:
        """The attachments, each checked against the hash that names it."""
        for contents in self.contents:
            yield from contents.attachments()


def look(path: Path) -> ClearPart:
    """What anybody can read; raises a PackageRefused where it is no whole package. The contents are not hashed."""
    with _opened(path) as (_, clear):
        return clear


def check_file(
    path: Path,
    certificate: bytes,
    progress: Progress = lambda done, count: None,
    cancelled: Cancelled = lambda: False,
) -> ClearPart:
    """Whether the file is whole and signed by that certificate, as far as one sees without its recipient's key."""
    with _opened(path) as (source, clear):
        _check_signature(clear, certificate)
        _check_hash(source, clear, progress, cancelled)
        return clear


def open_package(
    path: Path,
    identity: str,
    certificate_of: CertificateOf,
    *,
    vouch: Vouch | None = None,
    installation: str = "",
    addressees: Mapping[str, str] | None = None,
    progress: Progress = lambda done, count: None,
    cancelled: Cancelled = lambda: False,
) -> OpenedPackage:
    """Signature, hash, decryption, manifest; raises a Failure with one plain sentence for every case.

    `installation`: that the manifest must name as recipient. `addressees`: recipients that are known and their names,
    so that a package for somebody else can say for whom.
    """
    with _opened(path) as (source, clear):
        certificate = certificate_of(clear.certificate)
        if certificate is not None:
            _check_signature(clear, certificate)
        _check_addressee(clear, identity, addressees or {})
        if certificate is None and vouch is None:
            raise SignerUnknown()
        _check_hash(source, clear, progress, cancelled)
        contents = _decrypted(source, clear, identity, cancelled)
    if certificate is None:
        assert vouch is not None
        certificate = vouch(clear.certificate, contents.chain)
        if certificate is None:
            raise SignerUnknown()
        _check_signature(clear, certificate)
    manifest = contents.manifest
    if manifest.sender_certificate != clear.certificate.hex():
        raise PackageForged()
    if installation and manifest.recipient != installation:
        raise ForAnother(name=manifest.recipient_unit[:40])
    return OpenedPackage(
        Path(path),
        manifest,
        clear.id.hex(),
        clear.certificate.hex(),
        certificate,
        contents.chain,
        clear,
        clear.size,
        (contents,),
    )


def joined(packages: Sequence[OpenedPackage]) -> OpenedPackage:
    """The parts of one split package as one; raises PartMissing where not all are there.

    Its id is that of the last part: each part names the one before it as `previous`.
    """
    distinct = {package.id: package for package in packages}
    ordered = sorted(distinct.values(), key=lambda package: package.manifest.part)
    first, last = ordered[0], ordered[-1]
    parts = first.manifest.parts
    found = {package.manifest.part for package in ordered}
    for part in range(1, parts + 1):
        if part not in found:
            raise PartMissing(number=first.manifest.number, part=part, parts=parts)
    for before, after in pairwise(ordered):
        told = replace(before.manifest, part=0, previous="", commits=0, counts=(), digest=())
        if replace(after.manifest, part=0, previous="", commits=0, counts=(), digest=()) != told:
            raise PackageMalformed(reason="parts")
        if after.manifest.previous != before.id or after.manifest.part != before.manifest.part + 1:
            raise PackageMalformed(reason="parts")
    if parts == 1:
        return first
    manifest = replace(
        last.manifest,
        previous=first.manifest.previous,
        counts=first.manifest.counts,
        commits=sum(package.manifest.commits for package in ordered),
    )
    return replace(
        last,
        manifest=manifest,
        size=sum(package.size for package in ordered),
        contents=tuple(contents for package in ordered for contents in package.contents),
    )


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], ClearPart]]:
    try:
        status = path.stat()  # of a folder or a pipe nothing is opened: it could wait for ever
        if not stat.S_ISREG(status.st_mode):
            raise NotAPackage()
        with path.open("rb") as source:
            yield source, read_clear(source, status.st_size)
    except OSError as error:
        raise PackageNotRead(reason=error.strerror or str(error)) from error


def _check_signature(clear: ClearPart, certificate: bytes) -> None:
    if hashlib.sha256(certificate).digest() != clear.certificate:
        raise PackageForged()
    try:
        verifier = Verifier(certificate)
    except ValueError as error:
        raise SignerUnknown() from error
    if not verifier.accepts(clear.signature, clear.signed):
        raise PackageForged()


def _check_addressee(clear: ClearPart, identity: str, addressees: Mapping[str, str]) -> None:
    if clear.is_for(recipient_of(identity)):
        return
    for recipient, name in addressees.items():
        if clear.is_for(recipient):
            raise ForAnother(name=name)
    raise NotForUs()


def _check_hash(source: IO[bytes], clear: ClearPart, progress: Progress, cancelled: Cancelled) -> None:
    hashed = _Hashed(source, clear.cipher_size)
    done = 0
    while chunk := hashed.read(_CHUNK):
        _stop_if(cancelled)
        done += len(chunk)
        progress(done, clear.cipher_size)
    if hashed.digest.digest() != clear.cipher_hash:
        raise PackageDamaged()


def _decrypted(source: IO[bytes], clear: ClearPart, identity: str, cancelled: Cancelled) -> Contents:
    source.seek(clear.offset)
    hashed = _Hashed(source, clear.cipher_size)
    packed = decrypt(hashed, identity, min(PACKED_LIMIT, clear.cipher_size), lambda: _stop_if(cancelled))
    # Once more: on a stick the file may have been exchanged since it was checked.
    if hashed.digest.digest() != clear.cipher_hash:
        raise PackageDamaged()
    return read_contents(packed, clear.plain_size, clear.id)


class _Hashed(io.RawIOBase):
    """The ciphertext of a file, hashed as it is read."""

    def __init__(self, source: IO[bytes], size: int) -> None:
        self.digest = hashlib.sha256()
        self._source = source
        self._left = size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        chunk = self._source.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(chunk)
        self.digest.update(chunk)
        return chunk


def _stop_if(cancelled: Cancelled) -> None:
    if cancelled():
        raise PackageCancelled()
