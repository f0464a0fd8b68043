"""Commits of packages verified one after the other; certificates that come along are learned on the way."""

from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.domain.fields import ISSUED_CERTIFICATE, ISSUER
from bigclient_desktop.journal.commits import Commit, Prefix, read_prefix
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.packages.verification import check_frames
from bigclient_desktop.signing.certificates import CertificateUnreadable, holder_of
from bigclient_desktop.signing.keys import Verifier

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
