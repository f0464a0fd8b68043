"""X.509 certificates of seats: requested, issued, read, and judged by their own dates, never by the local clock.

A certificate names neither person nor unit in its subject: that is the key's hash, equal over renewal and enrolment,
so that a chain holds whichever certificate of the issuer's key stands in it. Installation and person stand in the SAN
(`urn:bigclient:<installation>:<person>`); unit, kind, position and the age recipient in a non-critical extension.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509 import verification
from cryptography.x509.oid import NameOID

from bigclient_desktop.domain.enrolment import depth_of, refusal_of
from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.failures import Failure
from bigclient_desktop.signing.keys import Seat

CENTRE, DEVICE, CROSS = "centre", "device", "root"
"""Kinds of certificate. CROSS is what one root says of another: 'this key is the root after me', or 'above me'."""

SUITE = 1
"""P-256 with SHA-256; another number leaves room for SM2 with SM3."""
_WORDS = x509.ObjectIdentifier("2.25.269461917053914683407226128374310447319")
_URN = re.compile(r"urn:bigclient:([0-9a-f]{32}):([0-9a-f]{32}|)", re.ASCII)
_LONG_AGO, _FAR_AWAY = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
_DEEPEST = 2
_LONGEST = 16 << 10


class ChainRefused(Failure):
    """A certificate that does not lead to the root; `reason` says at which rule it fails."""

    key = "failure.chain_refused"


class CertificateUnreadable(Failure):
    """Bytes that are no certificate of this program."""

    key = "failure.certificate_unreadable"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a certificate shall say of its holder (see Holder)."""

    installation: str
    unit: str
    kind: str
    position: str
    person: str
    recipient: str


def new_root(subject: Subject, key: ec.EllipticCurvePrivateKey | None = None) -> Seat:
    """A seat whose certificate signs itself: a store that is not enrolled is its own root (sync.md, Merge).

    Its dates say nothing about a clock: nobody certified it, and what it certifies later must lie within them.
    """
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = key_hash(key.public_key())
    return Seat(_certificate(key, name, key.public_key(), subject, (_LONG_AGO, _FAR_AWAY), ""), key)


def make_request(seat: Seat, subject: Subject) -> bytes:
    """A certificate request (CSR, DER) signed by the seat's key."""
    builder = x509.CertificateSigningRequestBuilder().subject_name(_name(key_hash(seat.private_key.public_key())))
    for extension in _said(subject, "", _FAR_AWAY):
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(seat.private_key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def read_certificate_request(request: bytes) -> tuple[Subject, str]:
    """What a request asks for, and the hash of its key (hex). Raises CertificateUnreadable."""
    try:
        found = x509.load_der_x509_csr(request)
        public = found.public_key()
        if len(request) > _LONGEST or not found.is_signature_valid or not _is_ours(public):
            raise ValueError("signature or kind of key")
        subject, _, _ = _read(found.extensions)
    except Exception as error:  # What cryptography raises for strangers' bytes is no closed list.
        raise CertificateUnreadable(reason=str(error)) from error
    return subject, key_hash(public)


def issue(issuer: Seat, key_of: bytes, subject: Subject, valid_from: datetime, valid_until: datetime) -> bytes:
    """A certificate (DER) for the key of a request or of another certificate.

    To X.509 a centre's is without end on either side, so that no clock, no renewal and no enrolment after years leaves
    what its key issued outside: `valid_until` is a matter of its link and stands in our extension. Raises ChainRefused
    where the issuer may not.
    """
    above = holder_of(issuer.certificate)
    start = _LONG_AGO if subject.kind == CENTRE else max(_LONG_AGO, min(valid_from, _FAR_AWAY - timedelta(days=1)))
    until = max(valid_until, start + timedelta(days=1)).replace(microsecond=0)
    made = _certificate(issuer.private_key, above.key, _public_key(key_of), subject, (start, until), above.name)
    chain_is_good(made, [], issuer.certificate)
    return made


def cross_certificate(issuer: Seat, root: bytes) -> bytes:
    """What a root says of another root's certificate: it follows me, or it stands above me."""
    there = holder_of(root)
    subject = Subject(there.installation, there.unit, CROSS, there.position, there.person, there.recipient)
    dates = (_LONG_AGO, _FAR_AWAY)
    here = holder_of(issuer.certificate)
    return _certificate(issuer.private_key, here.key, _public_key(root), subject, dates, here.name)


@lru_cache(4096)
def holder_of(certificate: bytes) -> Holder:
    """What a certificate says; its signature is not looked at. Raises CertificateUnreadable."""
    try:
        found = x509.load_der_x509_certificate(certificate)
        public = found.public_key()
        if len(certificate) > _LONGEST or not _is_ours(public):
            raise ValueError("kind of key")
        if not certificate.endswith(b"\0" + found.signature):
            # The count of unused bits stands outside what is signed: one certificate would have two names.
            raise ValueError("end")
        subject, issuer, until = _first_version(found) or _read(found.extensions)
        dates = found.not_valid_before_utc, until
    except Exception as error:  # What cryptography raises for strangers' bytes is no closed list.
        raise CertificateUnreadable(reason=str(error)) from error
    info = unit_info(subject.unit)
    return Holder(
        sha256(certificate).hexdigest(),
        key_hash(public),
        subject.installation,
        subject.unit,
        info.level if info else "",
        subject.kind,
        subject.position,
        subject.person,
        subject.recipient,
        issuer,
        *dates,
        certificate,
    )


@lru_cache(4096)
def signed_part(certificate: bytes) -> bytes:
    """SHA-256 of what its issuer signed: an ECDSA signature can be changed by anybody into another valid one, so that
    one certificate goes about under two names."""
    return sha256(x509.load_der_x509_certificate(certificate).tbs_certificate_bytes).digest()


def is_self_signed(certificate: bytes) -> bool:
    """Whether a certificate is signed by its own key, and says so."""
    try:
        holder = holder_of(certificate)
        found = x509.load_der_x509_certificate(certificate)
        found.verify_directly_issued_by(found)
    except Exception:  # What cryptography raises for strangers' bytes is no closed list.
        return False
    return not holder.issuer


def person_of(certificate: bytes) -> str:
    """Row id of the person whose seat the certificate names."""
    return holder_of(certificate).person


@lru_cache(4096)
def is_issued_by(child: bytes, issuer: bytes) -> bool:
    """Whether the issuer's key signed the child and was entitled to (`chains` of journal.trust.build_trust)."""
    try:
        chain_is_good(child, [], issuer)
    except (ChainRefused, CertificateUnreadable):
        return False
    return True


def is_root(certificate: bytes) -> bool:
    """Whether a certificate signs itself, as that of a root does."""
    return is_self_signed(certificate) and holder_of(certificate).kind == CENTRE


def chain_is_good(leaf: bytes, issuers: Sequence[bytes], root: bytes) -> None:
    """Checks the path from a certificate over its issuers (nearest first) to the root. Raises ChainRefused.

    Who was a root of its own before stands in it with both certificates: its self-signed one, then the one from above.
    """
    chain = [leaf, *issuers, root]
    holders = [holder_of(one) for one in chain]
    loaded = [x509.load_der_x509_certificate(one) for one in chain]
    parsed = loaded[:1]
    for at in range(len(chain) - 1):
        child, issuer = holders[at], holders[at + 1]
        if at and child.key == issuer.key and is_root(chain[at]) and is_within(child.unit, issuer.unit):
            parsed.pop()
        else:
            reason = _refusal(child, issuer, loaded[at], loaded[at + 1])
            if reason:
                raise ChainRefused(reason=reason)
        parsed.append(loaded[at + 1])
    # The latest beginning: the local clock may say 2016, and the end of a certificate is a matter of its link alone.
    instant = max(one.not_valid_before_utc for one in parsed)
    verifier = (
        verification.PolicyBuilder()
        .store(verification.Store([parsed[-1]]))
        .time(instant)
        .max_chain_depth(_DEEPEST + 1)
        .extension_policies(ca_policy=_CA, ee_policy=_LEAF)
        .build_client_verifier()
    )
    try:
        verifier.verify(parsed[0], parsed[1:-1])
    except verification.VerificationError as error:
        raise ChainRefused(reason=str(error)) from error


def _refusal(child: Holder, issuer: Holder, parsed: x509.Certificate, above: x509.Certificate) -> str:
    """Our own rules for one step of the path: who may certify whom, and how deep it may go."""
    if child.issuer == "" or child.key == issuer.key:
        return "self"
    if child.issuer != issuer.name:
        # Of two certificates of one key each may allow what the other does not.
        return "issuer"
    below, over = _constraints(parsed), _constraints(above)
    if not over.ca or over.path_length is None:
        return "no_centre"
    if child.kind == CROSS:
        return "" if not below.ca and issuer.issuer == "" else "cross"
    if child.kind not in (CENTRE, DEVICE) or below.ca != (child.kind == CENTRE):
        return "ca"
    if below.ca and (below.path_length is None or below.path_length >= over.path_length):
        return "path_length"
    return refusal_of(issuer.unit, issuer.kind == CENTRE, child.unit, child.kind)


def _constraints(certificate: x509.Certificate) -> x509.BasicConstraints:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except x509.ExtensionNotFound:
        return x509.BasicConstraints(ca=False, path_length=None)


_AGNOSTIC = verification.Criticality.AGNOSTIC
_LEAF = (
    verification.ExtensionPolicy.webpki_defaults_ee()
    .may_be_present(x509.BasicConstraints, _AGNOSTIC, None)
    .may_be_present(x509.KeyUsage, _AGNOSTIC, None)
)
"""A centre signs packages and commits by the same certificate by which it certifies others."""
_CA = verification.ExtensionPolicy.webpki_defaults_ca()


def key_hash(key: Any) -> str:
    """SHA-256 of a public key's SPKI, hex."""
    spki = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return sha256(spki).hexdigest()


def _is_ours(key: Any) -> bool:
    return isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)


def _public_key(of: bytes) -> ec.EllipticCurvePublicKey:
    try:
        public: Any = x509.load_der_x509_certificate(of).public_key()
    except ValueError:
        read_certificate_request(of)
        public = x509.load_der_x509_csr(of).public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey) or not _is_ours(public):
        raise CertificateUnreadable(reason="kind of key")
    return public


def _name(key: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, key)])


def _said(subject: Subject, issuer: str, until: datetime) -> tuple[x509.ExtensionType, x509.ExtensionType]:
    urn = x509.UniformResourceIdentifier(f"urn:bigclient:{subject.installation}:{subject.person}")
    ends = int(until.timestamp())
    words = [SUITE, subject.unit, subject.kind, subject.position, subject.recipient, issuer, ends]
    return x509.SubjectAlternativeName([urn]), x509.UnrecognizedExtension(_WORDS, json.dumps(words).encode())


def _read(extensions: x509.Extensions) -> tuple[Subject, str, datetime]:
    """Subject, the name of the issuing certificate, and until when its link is in force."""
    words = extensions.get_extension_for_oid(_WORDS).value
    names = extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    said = json.loads(words.value.decode("ascii")) if isinstance(words, x509.UnrecognizedExtension) else []
    urns = [_URN.fullmatch(name) for name in names.get_values_for_type(x509.UniformResourceIdentifier)]
    if not isinstance(said, list) or len(said) != 7 or said[0] != SUITE or len(urns) != 1 or len(names) != 1:
        raise ValueError("not as this program writes it")
    if not all(isinstance(word, str) for word in said[1:6]) or urns[0] is None:
        raise ValueError("not as this program writes it")
    _, unit, kind, position, recipient, issuer, ends = said
    until = datetime.fromtimestamp(int(ends), UTC)
    return Subject(urns[0][1], unit, kind, position, urns[0][2], recipient), issuer, until


def _first_version(found: x509.Certificate) -> tuple[Subject, str, datetime] | None:
    """What the self-signed certificates of stores of version 1 said: unit and person in their subject."""
    units = found.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
    people = found.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    if not units or not people or found.issuer != found.subject:
        return None
    return Subject("", str(units[0].value), CENTRE, "", str(people[0].value), ""), "", found.not_valid_after_utc


def _certificate(
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    public: ec.EllipticCurvePublicKey,
    subject: Subject,
    dates: tuple[datetime, datetime],
    issued_by: str,
) -> bytes:
    is_centre = subject.kind == CENTRE
    path_length = max(0, _DEEPEST - depth_of(subject.unit)) if is_centre else None
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(key_hash(public)))
        .issuer_name(_name(issuer))
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(dates[0])
        .not_valid_after(_FAR_AWAY if is_centre else dates[1])
        .add_extension(x509.BasicConstraints(ca=is_centre, path_length=path_length), critical=True)
        .add_extension(_usage(is_centre), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False)
    )
    for extension in _said(subject, issued_by, dates[1]):
        builder = builder.add_extension(extension, critical=False)
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def _usage(is_centre: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_centre,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
