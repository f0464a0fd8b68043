"""The plain stream of a package: sections one after the other inside zstd, read and written within the limits.

    1 byte what it is, 4 bytes length (big-endian), the contents

Order: manifest, chain (certificates), commits, attachments, padding, end. The manifest is a zstd frame of its own, so
that it can say what the frame behind it holds.
"""

import os
import struct
from collections.abc import Iterator

import zstandard

from bigclient_desktop.packages.container import RATIO_LIMIT
from bigclient_desktop.packages.failures import PackageMalformed, PackageTooLarge

END, MANIFEST, CERTIFICATE, COMMIT, ATTACHMENT, PADDING = range(6)
_ORDER = {MANIFEST: 0, CERTIFICATE: 1, COMMIT: 2, ATTACHMENT: 3, PADDING: 4, END: 5}
_HEAD = struct.Struct(">BI")
HEAD = _HEAD.size
"""Bytes before the contents of a section."""

_LEVEL = 9
_WINDOW_LOG = 23
_WINDOW = 1 << _WINDOW_LOG
_CHUNK = 256 << 10


class SectionReader:
    """Reads sections in their order from the packed stream; never holds more than a window, a chunk and one section.

    Raises PackageTooLarge before anything beyond a limit is taken in, PackageMalformed for everything else.
    """

    def __init__(self, packed: bytes | bytearray, plain_size: int) -> None:
        if plain_size > RATIO_LIMIT * len(packed):
            raise PackageTooLarge()
        # decompress(max_output_size=…) does not bound (sync.md, File); the reader gives what is asked for and no more.
        decompressor = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
        self._source = decompressor.stream_reader(packed, read_size=64 << 10, read_across_frames=True)
        self._left = plain_size
        self._buffer = b""
        self._at = 0
        self._last = -1

    def sections(self, limits: dict[int, int], until: int = END) -> Iterator[tuple[int, bytes]]:
        """The sections up to the end, or to the first one of the kind `until`, which is given last.

        `limits`: the longest contents of each kind; kinds that are not named are refused.
        """
        while True:
            kind, size = _HEAD.unpack(self._take(HEAD))
            rank, limit = _ORDER.get(kind, -1), limits.get(kind, 0 if kind == END else None)
            is_again = rank == self._last and kind in (MANIFEST, PADDING)
            if rank < self._last or is_again or limit is None:
                raise PackageMalformed(reason="section")
            if size > limit:
                raise PackageTooLarge()
            self._last = rank
            contents = self._take(size)
            if kind == END:
                self._check_end()
                return
            yield kind, contents
            if kind == until:
                return

    def _take(self, size: int) -> bytes:
        at = self._at
        if len(self._buffer) >= (end := at + size):
            self._at = end
            return self._buffer[at:end]
        if size > len(self._buffer) - at + self._left:
            raise PackageTooLarge()
        pieces = [self._buffer[at:]]
        missing = size - len(pieces[0])
        while missing > 0:
            chunk = self._read(_CHUNK)
            pieces.append(chunk[:missing])
            self._buffer, self._at = chunk, min(missing, len(chunk))
            missing -= len(chunk)
        return b"".join(pieces)

    def _read(self, size: int) -> bytes:
        try:
            chunk = self._source.read(min(size, self._left))
        except (zstandard.ZstdError, MemoryError) as error:
            raise PackageMalformed(reason="zstd") from error
        if not chunk:
            raise PackageMalformed(reason="zstd")
        self._left -= len(chunk)
        return chunk

    def _check_end(self) -> None:
        """Nothing may follow, neither within what was declared nor beyond it."""
        try:
            beyond = self._source.read(1)
        except (zstandard.ZstdError, MemoryError) as error:
            raise PackageMalformed(reason="zstd") from error
        if beyond or self._left or self._at < len(self._buffer):
            raise PackageMalformed(reason="section")


class SectionWriter:
    """Packs sections; knows how large they are so far."""

    def __init__(self) -> None:
        parameters = zstandard.ZstdCompressionParameters.from_level(_LEVEL, window_log=_WINDOW_LOG)
        self._compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
        self._packed = bytearray()
        self._waiting = 0
        self.plain_size = 0

    def add(self, kind: int, contents: bytes) -> None:
        """Adds one section."""
        for piece in (bytes((kind,)) + len(contents).to_bytes(4, "big"), contents):
            emitted = self._compressor.compress(piece)
            self.plain_size += len(piece)
            self._waiting += len(piece)
            if emitted:
                self._packed += emitted
                self._waiting = len(piece)  # what began a new block

    def has_room(self, size: int, limit: int) -> bool:
        """Whether a section with contents of that size surely fits into the limit yet."""
        needed = size + HEAD + (size >> 10) + 64
        if len(self._packed) + self._waiting + (self._waiting >> 10) + needed > limit and self._waiting:
            self._packed += self._compressor.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
            self._waiting = 0
        return len(self._packed) + self._waiting + needed <= limit

    def finish(self, is_last: bool = True) -> bytearray:
        """The packed bytes, padded where they would look like a bomb; `is_last`: nothing follows this frame."""
        if is_last:
            self._packed += self._compressor.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
            short = self.plain_size - (RATIO_LIMIT - 10) * len(self._packed)
            if short > 0:
                self.add(PADDING, os.urandom(short // (RATIO_LIMIT - 20)))
            self.add(END, b"")
        self._packed += self._compressor.flush()
        return self._packed
