"""The manifest's bytes, version 1: a MessagePack array, strict in both directions; golden packages fix them."""

from hashlib import sha256

from bigclient_desktop.domain.exchange import Manifest

CAPABILITIES = ("commits-1", "attachments-1", "parts-1")
"""What this version understands; what a manifest names as critical and is not among these refuses the package."""


def encode_manifest(manifest: Manifest) -> bytes:
    """The bytes that are signed; their SHA-256 is the package's id."""
    raise NotImplementedError


def decode_manifest(data: bytes) -> Manifest:
    """Raises PackageMalformed for anything but a manifest of version 1, PackageNewer for what needs a newer program."""
    raise NotImplementedError


def package_id(data: bytes) -> str:
    """Id of the package with that manifest."""
    return sha256(data).hexdigest()
