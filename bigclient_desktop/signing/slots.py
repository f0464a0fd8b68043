"""Key slots: how a password or the printed recovery key opens a store.

A slot wraps a bundle (the store's file key and one person's key) with AES-256-GCM under a key that Argon2id derives
from the secret. The cost stands in the slot. Slots lie beside the store as JSON, one a person and one for the
recovery key.
"""

import json
import os
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from bigclient_desktop.failures import Failure

_VERSION = 1
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 8, 4
_MOST_MEMORY_KIB = 1 << 20
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


class WrongPassword(Failure):
    """The password opens no slot."""

    key = "failure.wrong_password"


class WrongRecoveryKey(Failure):
    """The recovery key was mistyped, or belongs to another store."""

    key = "failure.wrong_recovery_key"


class SlotDamaged(Failure):
    """A slot file that cannot be read."""

    key = "failure.slot_damaged"


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What Argon2id costs: memory in KiB, passes, lanes."""

    memory_kib: int
    passes: int
    lanes: int


DEFAULT_COST = KeyCost(128 * 1024, 3, 2)
"""About half a second on an office laptop of today; RFC 9106 asks for 64 MiB and 3 passes at least."""


@dataclass(frozen=True, slots=True)
class KeyBundle:
    """What a slot opens: the key of the store's files and the key that wraps the person's own keys, 32 bytes each."""

    file_key: bytes
    person_key: bytes


def new_bundle() -> KeyBundle:
    """Fresh random keys."""
    return KeyBundle(os.urandom(32), os.urandom(32))


def seal_slot(kind: str, name: str, person: str, secret: str, bundle: KeyBundle, cost: KeyCost) -> str:
    """The slot's file: `kind` is 'person' or 'recovery', `name` what the person is called, `person` his row id."""
    salt, nonce = os.urandom(16), os.urandom(12)
    head = {"version": _VERSION, "kind": kind, "name": name, "person": person}
    bound = json.dumps(head, sort_keys=True, ensure_ascii=False).encode()
    wrapped = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, bundle.file_key + bundle.person_key, bound)
    fields = {
        **head,
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
        "wrapped": b64encode(wrapped).decode(),
    }
    return json.dumps(fields | {"digest": _digest(fields)}, ensure_ascii=False, indent=1)


def _digest(fields: dict[str, Any]) -> str:
    """Tells a damaged slot from a wrong password; it protects nothing."""
    plain = {name: value for name, value in fields.items() if name != "digest"}
    return sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def open_slot(text: str, secret: str) -> KeyBundle:
    """The bundle, if the secret is right; raises WrongPassword, or SlotDamaged where the file is no slot."""
    try:
        fields = json.loads(text)
        head = {name: fields[name] for name in ("version", "kind", "name", "person")}
        cost = KeyCost(int(fields["memory_kib"]), int(fields["passes"]), int(fields["lanes"]))
        salt, nonce, wrapped = (b64decode(fields[name], validate=True) for name in ("salt", "nonce", "wrapped"))
        if fields["version"] != _VERSION or fields["digest"] != _digest(fields):
            raise ValueError("not as it was written")
        if cost.memory_kib > _MOST_MEMORY_KIB or cost.passes > 100 or len(nonce) != 12:
            raise ValueError("slot out of bounds")
        key = _derive(secret, salt, cost)
    except (ValueError, KeyError, TypeError) as error:
        raise SlotDamaged(reason=str(error)) from error
    bound = json.dumps(head, sort_keys=True, ensure_ascii=False).encode()
    try:
        plain = AESGCM(key).decrypt(nonce, wrapped, bound)
    except InvalidTag as error:
        raise WrongPassword() from error
    return KeyBundle(plain[:32], plain[32:])


def cost_of_slot(text: str) -> KeyCost:
    """What opening the slot costs."""
    fields = json.loads(text)
    return KeyCost(fields["memory_kib"], fields["passes"], fields["lanes"])


def slot_head(text: str) -> tuple[str, str, str]:
    """(kind, name, person) of a slot, without any secret."""
    try:
        fields = json.loads(text)
        return str(fields["kind"]), str(fields["name"]), str(fields["person"])
    except (ValueError, KeyError, TypeError) as error:
        raise SlotDamaged(reason=str(error)) from error


def _derive(secret: str, salt: bytes, cost: KeyCost) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(secret.encode())


def wrap(key: bytes, plain: bytes) -> bytes:
    """Nonce ‖ AES-256-GCM of `plain`."""
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, plain, None)


def unwrap(key: bytes, wrapped: bytes) -> bytes:
    """The inverse of `wrap`; raises WrongPassword where the key is another."""
    try:
        return AESGCM(key).decrypt(wrapped[:12], wrapped[12:], None)
    except InvalidTag as error:
        raise WrongPassword() from error


def new_recovery_key() -> str:
    """A recovery key to print: eight groups of four characters (155 random bits and a check character)."""
    body = "".join(secrets.choice(_ALPHABET) for _ in range(_GROUPS * _GROUP - 1))
    text = body + _check(body)
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def normalise_recovery_key(typed: str) -> str:
    """What was typed, without blanks and with look-alikes put right; raises WrongRecoveryKey if the check character
    is wrong."""
    text = "".join(c for c in typed.upper().translate(_LOOKALIKES) if c in _ALPHABET)
    if len(text) != _GROUPS * _GROUP or _check(text[:-1]) != text[-1]:
        raise WrongRecoveryKey()
    return text


def _check(body: str) -> str:
    total = 0
    for character in body:
        total = (total * 37 + _ALPHABET.index(character) + 1) % 1021
    return _ALPHABET[total % 32]
