"""Signatures have one form; slots open with the right secret alone."""

import hashlib
import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.signing.certificates import CENTRE, Subject, new_root
from bigclient_desktop.signing.keys import Verifier, private_bytes, seat_of
from bigclient_desktop.signing.slots import (
    KeyCost,
    SlotDamaged,
    WrongPassword,
    WrongRecoveryKey,
    new_bundle,
    new_recovery_key,
    normalise_recovery_key,
    open_slot,
    seal_slot,
    unwrap,
    wrap,
)

CHEAP = KeyCost(64, 1, 1)
SUBJECT = Subject("ab" * 16, "440106", CENTRE, "manager", "cd" * 16, "age1")
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def test_every_signature_is_64_bytes_with_low_s_and_only_that_form_is_accepted() -> None:
    seat = new_root(SUBJECT)
    sign, verifier = seat.signer(), Verifier(seat.certificate)
    for number in range(50):
        message = b"%d" % number
        signature = sign(message)
        s = int.from_bytes(signature[32:], "big")
        assert len(signature) == 64
        assert s <= ORDER // 2
        assert verifier.accepts(signature, message)
        mirrored = signature[:32] + (ORDER - s).to_bytes(32, "big")
        assert not verifier.accepts(mirrored, message)
        assert not verifier.accepts(signature, message + b"!")
        assert not verifier.accepts(signature[:-1], message)


def test_a_seat_survives_its_wrapping_and_its_certificate_names_no_person() -> None:
    seat = new_root(SUBJECT)
    key = b"k" * 32
    again = seat_of(seat.certificate, unwrap(key, wrap(key, private_bytes(seat))))
    assert Verifier(seat.certificate).accepts(again.signer()(b"m"), b"m")
    with pytest.raises(WrongPassword):
        unwrap(b"x" * 32, wrap(key, b"secret"))


def test_a_slot_opens_with_its_secret_alone() -> None:
    bundle = new_bundle()
    slot = seal_slot("person", "曾国强", "0190", "密码 pass 123", bundle, CHEAP)
    assert open_slot(slot, "密码 pass 123") == bundle
    with pytest.raises(WrongPassword):
        open_slot(slot, "密码 pass 124")


def test_a_slot_bound_to_a_person_cannot_be_given_to_another() -> None:
    fields = json.loads(seal_slot("person", "曾国强", "0190", "secret-1", new_bundle(), CHEAP)) | {"name": "覃卫"}
    del fields["digest"]
    digest = hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()
    with pytest.raises(WrongPassword):
        open_slot(json.dumps(fields | {"digest": digest}), "secret-1")


def test_a_damaged_slot_is_told_from_a_wrong_password_at_every_byte() -> None:
    slot = seal_slot("person", "曾国强", "0190", "secret-1", new_bundle(), CHEAP).encode()
    same = json.loads(slot)
    for position in range(len(slot)):
        text = (slot[:position] + bytes([slot[position] ^ 1]) + slot[position + 1 :]).decode("utf-8", "replace")
        with suppress(ValueError):
            if json.loads(text) == same:
                continue
        with pytest.raises(SlotDamaged):
            open_slot(text, "secret-1")


@pytest.mark.parametrize("text", ["", "{}", "[]", "nonsense", '{"version": 1}', '{"version": 2, "kind": "person"}'])
def test_what_is_no_slot_is_refused(text: str) -> None:
    with pytest.raises(SlotDamaged):
        open_slot(text, "secret")


def test_a_recovery_key_is_forgiving_about_look_alikes_and_strict_about_errors() -> None:
    key = new_recovery_key()
    plain = normalise_recovery_key(key)
    assert normalise_recovery_key(key.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == plain
    with pytest.raises(WrongRecoveryKey):
        normalise_recovery_key(key[:-1])


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_one_wrong_character_of_a_recovery_key_is_noticed(data: st.DataObject) -> None:
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    plain = normalise_recovery_key(new_recovery_key())
    position = data.draw(st.integers(0, len(plain) - 2))
    other = data.draw(st.sampled_from(alphabet.replace(plain[position], "")))
    changed = plain[:position] + other + plain[position + 1 :]
    try:
        assert normalise_recovery_key(changed) != plain
        undetected = True
    except WrongRecoveryKey:
        undetected = False
    slot = seal_slot("recovery", "a", "b", plain, new_bundle(), CHEAP)
    if undetected:
        with pytest.raises(WrongPassword):
            open_slot(slot, changed)
