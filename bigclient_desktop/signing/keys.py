"""A seat's signing key: ECDSA over P-256 with SHA-256, signatures as raw r‖s (64 bytes) with low s."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.x509.oid import NameOID

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_HASH = ec.ECDSA(hashes.SHA256())


@dataclass(frozen=True, slots=True)
class Seat:
    """One person on one device: the certificate (DER) and its SHA-256, which names the seat in every commit."""

    certificate: bytes
    private_key: ec.EllipticCurvePrivateKey

    @property
    def name(self) -> bytes:
        """SHA-256 of the certificate."""
        return sha256(self.certificate).digest()

    def signer(self) -> Callable[[bytes], bytes]:
        """The function that signs a commit's header."""
        key = self.private_key

        def sign(message: bytes) -> bytes:
            r, s = decode_dss_signature(key.sign(message, _HASH))
            return r.to_bytes(32, "big") + min(s, _ORDER - s).to_bytes(32, "big")

        return sign


def new_root_seat(unit: str, person_id: str, now: datetime) -> Seat:
    """A seat whose certificate signs itself: a store that is not enrolled is its own root (sync.md, Merge).

    The certificate names the unit and the person's row id, never the person.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit), x509.NameAttribute(NameOID.COMMON_NAME, person_id)]
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=True, path_length=2), critical=True)
        .sign(key, hashes.SHA256())
    )
    return Seat(certificate.public_bytes(serialization.Encoding.DER), key)


def person_of(certificate: bytes) -> str:
    """Row id of the person whose seat the certificate names."""
    names = x509.load_der_x509_certificate(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


def private_bytes(seat: Seat) -> bytes:
    """The private key as PKCS #8, to be wrapped at once."""
    return seat.private_key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def seat_of(certificate: bytes, private: bytes) -> Seat:
    """The seat from its stored certificate and unwrapped private key."""
    key = serialization.load_der_private_key(private, None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return Seat(certificate, key)


class Verifier:
    """Checks signatures of one certificate's key."""

    def __init__(self, certificate: bytes) -> None:
        key = x509.load_der_x509_certificate(certificate).public_key()
        assert isinstance(key, ec.EllipticCurvePublicKey)
        self._key = key

    def accepts(self, signature: bytes, message: bytes) -> bool:
        """Whether the 64 bytes r‖s sign the message, with low s."""
        if len(signature) != 64:
            return False
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
        if s > _ORDER // 2:
            return False
        try:
            self._key.verify(encode_dss_signature(r, s), message, _HASH)
        except InvalidSignature:
            return False
        return True
