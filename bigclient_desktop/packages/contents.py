"""What lies in a package once it is decrypted: manifest, certificates, commits, attachments."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

import msgspec

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.packages.container import ATTACHMENT_LIMIT, Attachment
from bigclient_desktop.packages.failures import PackageForged, PackageMalformed, PackageTooLarge
from bigclient_desktop.packages.manifest import MANIFEST_LIMIT, decode_manifest
from bigclient_desktop.packages.stream import (
    ATTACHMENT,
    CERTIFICATE,
    COMMIT,
    END,
    MANIFEST,
    PADDING,
    SectionReader,
)

COMMIT_LIMIT = 1 << 20
CERTIFICATE_LIMIT = 16 << 10
CHAIN_LIMIT = 256
"""As many certificates may travel outside the commits."""
_LIMITS = {
    CERTIFICATE: CERTIFICATE_LIMIT,
    COMMIT: COMMIT_LIMIT + (COMMIT_LIMIT >> 1),  # with the lengths of very many parts
    ATTACHMENT: 32 + ATTACHMENT_LIMIT,
    PADDING: 16 << 20,
    END: 0,
}

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(CommitFrame).decode


@dataclass(frozen=True, slots=True)
class Contents:
    """The decrypted, packed bytes of one file, and what stands first in them."""

    manifest: Manifest
    chain: tuple[bytes, ...]
    packed: bytearray = field(repr=False)
    plain_size: int
    _kinds: set[int] = field(default_factory=set, repr=False, compare=False)
    """Of the sections, once all were read."""

    def frames(self) -> Iterator[CommitFrame]:
        """The commits in their order; at the end also that nothing lies behind and none was missing."""
        count, kinds = 0, {END}
        for kind, contents in self._sections():
            kinds.add(kind)
            if kind == COMMIT:
                count += 1
                if count > self.manifest.commits:
                    break
                yield decode_frame(contents)
        if count != self.manifest.commits:
            raise PackageMalformed(reason="commits")
        self._kinds.update(kinds)

    def attachments(self) -> Iterator[Attachment]:
        """The attachments, each checked against the hash that names it."""
        if self._kinds and ATTACHMENT not in self._kinds:
            return
        for kind, contents in self._sections():
            if kind == ATTACHMENT:
                attachment = Attachment(contents[:32], contents[32:])
                if sha256(attachment.data).digest() != attachment.id:
                    raise PackageMalformed(reason="attachment")
                yield attachment

    def _sections(self) -> Iterator[tuple[int, bytes]]:
        reader = SectionReader(self.packed, self.plain_size)
        for _ in reader.sections({MANIFEST: MANIFEST_LIMIT}, until=MANIFEST):
            pass
        return reader.sections(_LIMITS)


def read_contents(packed: bytearray, plain_size: int, expected: bytes) -> Contents:
    """Reads what stands first: the manifest, whose hash is `expected`; the rest is read when it is asked for."""
    reader = SectionReader(packed, plain_size)
    first = [contents for _, contents in reader.sections({MANIFEST: MANIFEST_LIMIT}, until=MANIFEST)]
    if not first:
        raise PackageMalformed(reason="manifest")
    if sha256(first[0]).digest() != expected:
        raise PackageForged()
    manifest = decode_manifest(first[0])
    chain: list[bytes] = []
    for kind, contents in reader.sections(_LIMITS):
        if kind != CERTIFICATE:
            break
        if len(chain) == CHAIN_LIMIT:
            raise PackageTooLarge()
        chain.append(contents)
    return Contents(manifest, tuple(chain), packed, plain_size)


def encode_frame(frame: CommitFrame) -> bytes:
    """A commit as a section."""
    return _encode(frame)


def decode_frame(data: bytes) -> CommitFrame:
    """The commit of a section; nothing in it is parsed."""
    try:
        frame = _decode(data)
    except msgspec.DecodeError as error:
        raise PackageMalformed(reason="commit") from error
    # A section is never shorter than what it holds.
    if len(data) > COMMIT_LIMIT and size_of(frame) > COMMIT_LIMIT:
        raise PackageTooLarge()
    return frame


def size_of(frame: CommitFrame) -> int:
    """Bytes of a commit without its signature."""
    return len(frame.header) + sum([len(part) for part in frame.parts if part is not None])
