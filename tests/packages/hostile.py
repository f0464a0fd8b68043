"""Packages as an attacker with a real key would make them: sections, sizes and signatures are his to choose."""

import io
import os
from hashlib import sha256
from pathlib import Path

import zstandard

from bigclient_desktop.packages.container import ClearPart, tag_of
from bigclient_desktop.packages.encryption import encrypt
from bigclient_desktop.packages.manifest import encode_manifest
from bigclient_desktop.packages.stream import MANIFEST
from tests.packages.making import Side, manifest_of


def section(kind: int, contents: bytes, size: int | None = None) -> bytes:
    return bytes((kind,)) + (len(contents) if size is None else size).to_bytes(4, "big") + contents


def packed(*pieces: bytes, level: int = 3, window_log: int = 20) -> bytes:
    parameters = zstandard.ZstdCompressionParameters.from_level(level, window_log=window_log)
    compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    return b"".join(map(compressor.compress, pieces)) + compressor.flush()


def envelope(path: Path, sender: Side, recipient: Side, stream: bytes, plain_size: int, manifest: bytes) -> Path:
    """Encrypts and signs any stream of bytes."""
    sink = io.BytesIO()
    encrypt(io.BytesIO(stream), sink, [recipient.recipient])
    cipher, nonce = sink.getvalue(), os.urandom(16)
    clear = ClearPart(
        sender.seat.name,
        sha256(manifest).digest(),
        sha256(cipher).digest(),
        len(cipher),
        plain_size,
        nonce,
        (tag_of(nonce, recipient.recipient),),
    )
    path.write_bytes(clear.fields + sender.seat.signer()(clear.signed) + cipher)
    return path


def of_sections(path: Path, sender: Side, recipient: Side, *sections: bytes, **changes: object) -> Path:
    """A package with a good manifest and then these sections."""
    manifest = encode_manifest(manifest_of(sender, recipient, **changes))
    plain = section(MANIFEST, manifest) + b"".join(sections)
    return envelope(path, sender, recipient, packed(plain), len(plain), manifest)
