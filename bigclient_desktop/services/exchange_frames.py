"""Commits of packages verified one after the other; certificates that come along are learned on the way."""

from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.domain.fields import ISSUED_CERTIFICATE, ISSUER
from bigclient_desktop.journal.commits import Commit, CommitUnreadable, Prefix, read_prefix, read_start
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.packages.verification import check_frames
from bigclient_desktop.signing.certificates import CertificateUnreadable, holder_of
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store import chains, projection

Arrived = tuple[Commit | Prefix, CommitFrame]
_CERTIFICATE_FIELDS = {
    ISSUER.id: (ISSUER.by_name["certificate"].id,),
    ISSUED_CERTIFICATE.id: (
        ISSUED_CERTIFICATE.by_name["certificate"].id,
        ISSUED_CERTIFICATE.by_name["earlier"].id,
    ),
}


@dataclass(slots=True)
class Certificates:
    """Certificates known here and those that packages bring: enough to verify by; whether what they signed counts is
    for trust to say."""

    known: Mapping[bytes, bytes]
    learned: dict[bytes, bytes] = field(default_factory=dict)
    _verifiers: dict[bytes, Verifier] = field(default_factory=dict)

    def verifier(self, name: bytes) -> Verifier | None:
        """The key of the certificate of this name."""
        found = self._verifiers.get(name)
        if found is None:
            certificate = self.known.get(name) or self.learned.get(name)
            if certificate is None:
                return None
            found = self._verifiers[name] = Verifier(certificate)
        return found

    def learn(self, certificate: bytes) -> None:
        """Takes a certificate along, if it is one of ours."""
        try:
            holder_of(certificate)
        except CertificateUnreadable:
            return
        name = sha256(certificate).digest()
        if name not in self.known:
            self.learned[name] = certificate

    def learn_from(self, commit: Commit) -> None:
        """Takes along what a trust commit states."""
        if commit.aggregate[0] != ISSUER.id:
            return
        for operation in commit.operations:
            wanted = _CERTIFICATE_FIELDS.get(operation.entity)
            if wanted is None or operation.act not in (Act.CREATE, Act.SET) or operation.values is None:
                continue
            for number, value in zip(operation.fields, operation.values, strict=False):
                if number in wanted and isinstance(value, str):
                    for line in value.split():
                        self.learn_text(line)

    def learn_text(self, text: str) -> None:
        """Takes along a certificate in base64."""
        self.learn(_decoded(text))


class Known:
    """Which commits of some packages are here already; asked before their signatures are checked."""

    def __init__(self, connection: Any, manifests: Iterable[Manifest]) -> None:
        self._connection = connection
        keys = {(name, incarnation) for one in manifests for _, held in one.digest for name, incarnation, *_ in held}
        self._last = chains.last_held(connection, keys)

    def unknown(self, frames: Sequence[CommitFrame]) -> list[CommitFrame]:
        """Those that are not here. Where a header claims a place beyond its key's chain, nothing needs to be looked
        up: the commit of that very header would stand there."""
        ids = [None if self._is_beyond(frame.header) else sha256(frame.header).digest() for frame in frames]
        missing = projection.unknown(self._connection, [identity for identity in ids if identity is not None])
        return [frame for identity, frame in zip(ids, frames, strict=True) if identity is None or identity in missing]

    def _is_beyond(self, header: bytes) -> bool:
        try:
            start = read_start(header)
        except CommitUnreadable:
            return False
        last = self._last.get((start.certificate, start.incarnation))
        return last is not None and start.sequence > last


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""


def checked_commits(
    frames: Iterable[CommitFrame],
    certificates: Certificates,
    *,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Arrived]:
    """Every commit with its frame, verified where its author is known; of one that cannot be read its head alone.

    Raises CommitForged.
    """
    for checked in check_frames(frames, certificates.verifier, progress=progress, cancelled=cancelled):
        if checked.commit is None:
            yield read_prefix(checked.frame.header), checked.frame
            continue
        certificates.learn_from(checked.commit)
        yield checked.commit, checked.frame
