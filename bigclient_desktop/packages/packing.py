"""The contents of a package packed before they are encrypted: the manifest, and behind it one body a file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain as one_after_the_other

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.packages.container import ATTACHMENT_LIMIT, PLAIN_LIMIT, Attachment
from bigclient_desktop.packages.contents import CERTIFICATE_LIMIT, CHAIN_LIMIT, COMMIT_LIMIT, encode_frame
from bigclient_desktop.packages.failures import TooLargeToPack
from bigclient_desktop.packages.manifest import MANIFEST_LIMIT, decode_manifest
from bigclient_desktop.packages.stream import ATTACHMENT, CERTIFICATE, COMMIT, MANIFEST, SectionWriter

_PLAIN = PLAIN_LIMIT - (MANIFEST_LIMIT << 1)


@dataclass(frozen=True, slots=True)
class Body:
    """Packed bytes of a file, and what is in them."""

    packed: bytearray = field(repr=False)
    plain_size: int
    commits: int


def pack_manifest(encoded: bytes) -> Body:
    """The manifest as a frame of its own; raises where nobody could read it again."""
    if len(encoded) > MANIFEST_LIMIT:
        raise TooLargeToPack(size=len(encoded) >> 20)
    decode_manifest(encoded)
    writer = SectionWriter()
    writer.add(MANIFEST, encoded)
    return Body(writer.finish(is_last=False), writer.plain_size, 0)


def pack_bodies(
    frames: Iterable[CommitFrame], attachments: Iterable[Attachment], chain: Sequence[bytes], limit: int
) -> list[Body]:
    """Commits, then attachments, in as many bodies as it takes to keep each below the limit."""
    if len(chain) > CHAIN_LIMIT or any(len(certificate) > CERTIFICATE_LIMIT for certificate in chain):
        raise TooLargeToPack(size=len(chain))
    bodies: list[Body] = []
    writer, commits, is_empty = _begun(chain), 0, True
    for kind, contents in one_after_the_other(_commit_sections(frames), _attachment_sections(attachments)):
        if not _has_room(writer, len(contents), limit):
            if is_empty:
                raise TooLargeToPack(size=(len(contents) >> 20) + 1)
            bodies.append(Body(writer.finish(), writer.plain_size, commits))
            writer, commits, is_empty = _begun(chain), 0, True
            if not _has_room(writer, len(contents), limit):
                raise TooLargeToPack(size=(len(contents) >> 20) + 1)
        writer.add(kind, contents)
        commits += kind == COMMIT
        is_empty = False
    bodies.append(Body(writer.finish(), writer.plain_size, commits))
    return bodies


def _has_room(writer: SectionWriter, size: int, limit: int) -> bool:
    return writer.has_room(size, limit) and writer.plain_size + size < _PLAIN


def _begun(chain: Sequence[bytes]) -> SectionWriter:
    writer = SectionWriter()
    for certificate in chain:
        writer.add(CERTIFICATE, certificate)
    return writer


def _commit_sections(frames: Iterable[CommitFrame]) -> Iterator[tuple[int, bytes]]:
    for frame in frames:
        if len(frame.header) + sum([len(part) for part in frame.parts if part is not None]) > COMMIT_LIMIT:
            raise TooLargeToPack(size=2)
        yield COMMIT, encode_frame(frame)


def _attachment_sections(attachments: Iterable[Attachment]) -> Iterator[tuple[int, bytes]]:
    for attachment in attachments:
        if len(attachment.data) > ATTACHMENT_LIMIT or sha256(attachment.data).digest() != attachment.id:
            raise TooLargeToPack(size=len(attachment.data) >> 20)
        yield ATTACHMENT, attachment.id + attachment.data
