"""A seat's signing key: ECDSA over P-256 with SHA-256, signatures as raw r‖s (64 bytes) with low s."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256, sha512

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

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


def private_bytes(seat: Seat) -> bytes:
    """The private key as PKCS #8, to be wrapped at once."""
    return seat.private_key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def seat_of(certificate: bytes, private: bytes) -> Seat:
    """The seat from its stored certificate and unwrapped private key."""
    key = serialization.load_der_private_key(private, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("kind of key")
    return Seat(certificate, key)


def new_key() -> ec.EllipticCurvePrivateKey:
    """A fresh key."""
    return ec.generate_private_key(ec.SECP256R1())


def printed_key(text: str) -> ec.EllipticCurvePrivateKey:
    """The key that a printed text of 155 random bits stands for: the same on every machine and for ever."""
    wide = sha512(b"bigclient root key 1\0" + text.encode()).digest()
    return ec.derive_private_key(int.from_bytes(wide, "big") % (_ORDER - 1) + 1, ec.SECP256R1())


def _public(key: object) -> ec.EllipticCurvePublicKey:
    """The key, if it is of the one kind and curve that signs here; raises ValueError."""
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise ValueError("kind of key")
    return key


class Verifier:
    """Checks signatures of one certificate's key. Raises ValueError for a key that is none of ours."""

    def __init__(self, certificate: bytes) -> None:
        self._key = _public(x509.load_der_x509_certificate(certificate).public_key())

    @classmethod
    def of_request(cls, request: bytes) -> "Verifier":
        """Checks signatures of a certificate request's key."""
        made = cls.__new__(cls)
        made._key = _public(x509.load_der_x509_csr(request).public_key())
        return made

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
