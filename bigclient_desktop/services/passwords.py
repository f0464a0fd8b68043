"""Passwords of those who share a store: changed by the one who knows his, or set anew with the printed recovery key."""

from pathlib import Path

from bigclient_desktop.services.seat_making import check_password, new_seat
from bigclient_desktop.services.session import Session, open_store, slots_of_store, vouch
from bigclient_desktop.services.session_failures import SlotMissing, UserUnknown
from bigclient_desktop.signing.slots import (
    KeyBundle,
    WrongPassword,
    WrongRecoveryKey,
    cost_of_slot,
    new_bundle,
    normalise_recovery_key,
    open_slot,
    seal_slot,
)
from bigclient_desktop.store import seats
from bigclient_desktop.store.people import staff_by_id
from bigclient_desktop.store.slot_files import SlotFile, read_slots, write_slot
from bigclient_desktop.store.store import Store


def change_password(session: Session, old: str, new: str) -> None:
    """A new password for the person at the store. Raises WrongPassword, PasswordTooShort."""
    slot = own_slot(session)
    bundle = open_slot(slot.text, old)
    check_password(new)
    _seal(session.folder, slot, slot, new, bundle)


def own_slot(session: Session) -> SlotFile:
    """The slot of the person at the store. Raises SlotMissing where it was taken away meanwhile."""
    for slot in read_slots(session.folder):
        if slot.kind == "person" and slot.person == session.staff_id:
            return slot
    raise SlotMissing(folder=str(session.folder))


def open_with_recovery_key(folder: Path, key: str, new_password: str, user: str | None = None) -> Session:
    """Opens the store with the printed key and gives the person a new password.

    Who did not set the store up gets a new seat: his old key was wrapped under his password alone. Raises
    WrongRecoveryKey, PasswordTooShort, UserUnknown.
    """
    recovery, bundle = _recovered(folder, key, new_password)
    target = next((slot for slot in _persons(folder) if slot.name == user), recovery)
    if user is not None and target.name != user:
        raise UserUnknown(user=user)
    if target.person != recovery.person:
        store = Store(folder, bundle.file_key)
        try:
            bundle = _replace_seat(store, target.person)
        finally:
            store.close()
    _seal(folder, target, recovery, new_password, bundle)
    return open_store(folder, target.person, bundle)


def reset_password(session: Session, person: str, key: str, new_password: str) -> None:
    """A new password for one who shares the store and forgot his; the printed key says that it may be.

    Another than the one at the store and the one who set it up gets a new seat, as his old key is lost. Raises
    WrongRecoveryKey, PasswordTooShort, UserUnknown.
    """
    recovery, bundle = _recovered(session.folder, key, new_password)
    target = next((slot for slot in _persons(session.folder) if slot.person == person), None)
    if target is None:
        raise UserUnknown(user=person)
    if person == session.staff_id:
        bundle = KeyBundle(session.store.file_key, session.person_key)
    elif person != recovery.person:
        bundle = _replace_seat(session.store, person)
        vouch(session, person)
    _seal(session.folder, target, recovery, new_password, bundle)


def _recovered(folder: Path, key: str, new_password: str) -> tuple[SlotFile, KeyBundle]:
    """The slot of the printed key, and what it opens: the store, and the keys of who set it up."""
    secret = normalise_recovery_key(key)
    check_password(new_password)
    recovery = next((slot for slot in slots_of_store(folder) if slot.kind == "recovery"), None)
    if recovery is None:
        raise SlotMissing(folder=str(folder))
    try:
        return recovery, open_slot(recovery.text, secret)
    except WrongPassword as error:
        raise WrongRecoveryKey() from error


def _persons(folder: Path) -> list[SlotFile]:
    return [slot for slot in read_slots(folder) if slot.kind == "person"]


def _seal(folder: Path, target: SlotFile, like: SlotFile, password: str, bundle: KeyBundle) -> None:
    """The person's slot under another password, as dear to open as `like`."""
    text = seal_slot("person", target.name, target.person, password, bundle, cost_of_slot(like.text))
    write_slot(folder, target.person, text)


def _replace_seat(store: Store, person: str) -> KeyBundle:
    own = KeyBundle(store.file_key, new_bundle().person_key)
    with store.at_the_door() as connection:
        staff = staff_by_id(connection, person)
        assert staff is not None
        installation = seats.installation_of(connection)
        seat, secret = new_seat(installation, staff.unit or "", staff.position or "", person)
        seats.keep_seat(connection, person, seat, own.person_key, secret)
    return own
