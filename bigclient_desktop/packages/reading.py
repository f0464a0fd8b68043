"""A package read: first what anybody may see, then, for its recipient, everything, within the limits of the format."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.packages.container import Attachment, ClearPart

CertificateOf = Callable[[bytes], bytes | None]
"""The certificate (DER) of a name (SHA-256), None where it is not known or not to be believed."""
Vouch = Callable[[bytes, Sequence[bytes]], bytes | None]
"""Asked where `CertificateOf` knows nothing: the signer's name and the chain that lies inside the package. Gives the
certificate if the chain may be believed, None where not, or raises a Failure with a better sentence."""
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


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
    """Bytes of the file."""

    def frames(self) -> Iterator[CommitFrame]:
        """The commits in their order, within the limits; may be asked for again."""
        raise NotImplementedError

    def attachments(self) -> Iterator[Attachment]:
        """The attachments, each with the hash that names it checked."""
        raise NotImplementedError


def look(path: Path) -> ClearPart:
    """What anybody can read; raises a PackageRefused where it is no whole package. The contents are not hashed."""
    raise NotImplementedError


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
    raise NotImplementedError


def joined(packages: Sequence[OpenedPackage]) -> OpenedPackage:
    """The parts of one split package as one; raises PartMissing where not all are there.

    Its id is that of the last part: each part names the one before it as `previous`.
    """
    raise NotImplementedError
