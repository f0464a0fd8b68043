"""Packages to try: two seats with their keys, signed commits, and files written as the program writes them."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bigclient_desktop.domain.exchange import CommitFrame, Manifest
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.packages.encryption import new_identity
from bigclient_desktop.packages.reading import OpenedPackage, open_package
from bigclient_desktop.packages.writing import WrittenPackage, write_package
from bigclient_desktop.signing.keys import Seat, Verifier

NOW = datetime(2026, 5, 3, 6, 5, tzinfo=UTC)
CUSTOMER = 1


def new_seat(name: str) -> Seat:
    """A seat whose certificate signs itself; who may issue what is tested elsewhere."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2026, 1, 1))
        .not_valid_after(datetime(2036, 1, 1))
        .sign(key, hashes.SHA256())
    )
    return Seat(certificate.public_bytes(serialization.Encoding.DER), key)


@dataclass(frozen=True)
class Side:
    """One end of a link."""

    seat: Seat
    identity: str
    recipient: str
    installation: bytes

    @property
    def incarnation(self) -> bytes:
        return self.installation[:8]


def new_side(name: str) -> Side:
    identity, recipient = new_identity()
    return Side(new_seat(name), identity, recipient, os.urandom(16))


def commits_of(side: Side, count: int, operations: int = 5, aggregates: int = 3) -> list[Commit]:
    """Chained commits on some customers: their creation, then new values, each naming what it replaces."""
    author = Authorship(side.installation, side.seat.name, side.incarnation)
    sign = side.seat.signer()
    made: list[Commit] = []
    tips: dict[bytes, bytes] = {}
    for at in range(count):
        root = sha256(b"%d" % (at % aggregates) + side.installation).digest()[:16]
        before = tips.get(root, b"")
        if before:
            said = [
                Operation(Act.SET, CUSTOMER, root, (field,), (f"东莞市第{at}号电子厂",), 0, (before,))
                for field in range(2, 2 + operations)
            ]
        else:
            values = tuple(f"值{at}.{field}" for field in range(operations))
            said = [Operation(Act.CREATE, CUSTOMER, root, tuple(range(2, 2 + operations)), values, 0, ())]
        place = Place(at + 1, made[-1].id if made else b"", before, (1_777_000_000_000 + at) << 16, os.urandom(16))
        made.append(make_commit(author, place, (CUSTOMER, root), said, sign))
        tips[root] = made[-1].id
    return made


def frames_of(commits: Sequence[Commit]) -> list[CommitFrame]:
    return [CommitFrame(commit.header, commit.signature, commit.parts) for commit in commits]


def manifest_of(side: Side, peer: Side, number: int = 1, **changes: object) -> Manifest:
    manifest = Manifest(
        kind="delta",
        sender=side.installation.hex(),
        sender_unit="441900",
        sender_certificate=side.seat.name.hex(),
        recipient=peer.installation.hex(),
        recipient_unit="厚街镇分局",
        number=number,
        made_at=NOW,
        counts=(("customers", 15),),
    )
    return replace(manifest, **changes)


def write(
    out: Path,
    sender: Side,
    recipient: Side,
    frames: Sequence[CommitFrame],
    manifest: Manifest | None = None,
    **options: object,
) -> list[WrittenPackage]:
    manifest = manifest or manifest_of(sender, recipient)
    options.setdefault("recipients", [recipient.recipient])
    return write_package(out, manifest, frames, options.pop("attachments", ()), seat=sender.seat, **options)


def read(path: Path, recipient: Side, *senders: Side, **options: object) -> OpenedPackage:
    known = {side.seat.name: side.seat.certificate for side in senders}
    return open_package(path, recipient.identity, known.get, **options)


def verifier_of(*sides: Side):
    return {side.seat.name: Verifier(side.seat.certificate) for side in sides}.get
