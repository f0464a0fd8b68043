"""Files beside the store, sealed: each under a key of its own, derived from the store's key and the content's hash."""

import hmac
import os
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_MAGIC = b"BCSEAL\x00\x01"
_NONCE = 12


class NotSealed(Exception):
    """What was read is not what was sealed under this key and name."""


class Sealer:
    """Seals and opens contents by their hash. Names tell nobody which known files are there."""

    def __init__(self, file_key: bytes) -> None:
        derived = HKDF(hashes.SHA256(), 64, None, b"bigclient attachments 1").derive(file_key)
        self._name_key, self._data_key = derived[:32], derived[32:]

    def name_of(self, content_hash: bytes) -> str:
        """Under which name a content lies."""
        return hmac.digest(self._name_key, content_hash, "sha256")[:16].hex()

    def seal(self, content_hash: bytes, data: bytes) -> bytes:
        """Magic ‖ nonce ‖ AES-256-GCM of the data, bound to its hash."""
        nonce = os.urandom(_NONCE)
        return _MAGIC + nonce + AESGCM(self._key(content_hash)).encrypt(nonce, data, content_hash)

    def unseal(self, content_hash: bytes, sealed: bytes) -> bytes:
        """The inverse of `seal`; raises NotSealed."""
        nonce = sealed[len(_MAGIC) : len(_MAGIC) + _NONCE]
        if not sealed.startswith(_MAGIC) or len(nonce) < _NONCE:
            raise NotSealed()
        try:
            data = AESGCM(self._key(content_hash)).decrypt(nonce, sealed[len(_MAGIC) + _NONCE :], content_hash)
        except InvalidTag as error:
            raise NotSealed() from error
        if sha256(data).digest() != content_hash:
            raise NotSealed()
        return data

    def _key(self, content_hash: bytes) -> bytes:
        return hmac.digest(self._data_key, content_hash, "sha256")
