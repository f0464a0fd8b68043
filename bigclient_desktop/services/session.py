"""A store opened by a person: set-up and unlocking."""

from dataclasses import dataclass, field
from pathlib import Path

from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id, new_row_id, unit_row_id
from bigclient_desktop.services.seat_making import check_person, new_seat, record_unit_and_person
from bigclient_desktop.services.session_failures import (
    NameMissing,
    NameTaken,
    PasswordTooShort,
    SlotMissing,
    StoreExists,
    StoreMissing,
    UnitUnknown,
    UserNeeded,
    UserUnknown,
)
from bigclient_desktop.services.session_files import back_up_before_migration, discard_left_open, discard_opened
from bigclient_desktop.signing.keys import Seat
from bigclient_desktop.signing.slots import (
    DEFAULT_COST,
    KeyBundle,
    KeyCost,
    SlotDamaged,
    WrongPassword,
    WrongRecoveryKey,
    new_bundle,
    new_recovery_key,
    normalise_recovery_key,
    open_slot,
    seal_slot,
)
from bigclient_desktop.store import links, seats
from bigclient_desktop.store.attachments import sweep
from bigclient_desktop.store.backup import sync_folder
from bigclient_desktop.store.erasure_list import ErasureList, erase_again
from bigclient_desktop.store.faults import StoreDamaged, plain_disk_failures
from bigclient_desktop.store.location import refuse_unsafe_folder
from bigclient_desktop.store.new_year import regrade_for_year
from bigclient_desktop.store.people import staff_by_id
from bigclient_desktop.store.presence import alone_in
from bigclient_desktop.store.restore import RESTORED, finish_restore
from bigclient_desktop.store.slot_files import RECOVERY, SlotFile, read_slots, slot_paths, write_slot
from bigclient_desktop.store.store import STORE_FILE, Store, Writer, standing
from bigclient_desktop.store.versions import bring_up_to_date, has_tables, is_current

_PAGE = 4096
SETTING_UP = "setting-up"
"""The file that marks a folder whose store is being set up."""

__all__ = [
    "DEFAULT_COST",
    "KeyCost",
    "NameMissing",
    "NameTaken",
    "PasswordTooShort",
    "Session",
    "SlotDamaged",
    "SlotMissing",
    "StoreExists",
    "StoreMissing",
    "UnitUnknown",
    "UserNeeded",
    "UserUnknown",
    "WrongPassword",
    "WrongRecoveryKey",
    "new_child_id",
    "new_row_id",
    "open_session",
    "set_up",
]


@dataclass(slots=True)
class Session:
    """An opened store with one person at it. Threads may share it."""

    store: Store
    writer: Writer
    staff: Staff
    language: str = "zh_CN"
    person_key: bytes = field(default=b"", repr=False)
    """Wraps the person's own keys; a new root key is wrapped under it."""

    @property
    def folder(self) -> Path:
        """Where the store lies."""
        return self.store.folder

    @property
    def staff_id(self) -> str:
        """Row id of the person."""
        return self.staff.id

    @property
    def person_name(self) -> str:
        """What the person is called."""
        return self.staff.name or ""

    @property
    def unit(self) -> str:
        """Code of the person's unit: what his centre certified, else what he said."""
        holder = self.writer.holder
        return holder.unit if holder.issuer else self.staff.unit or ""

    @property
    def position(self) -> str:
        """manager, administrator, deputy or director: as certified, else as he said."""
        holder = self.writer.holder
        return holder.position if holder.issuer else self.staff.position or ""

    def catch_up(self) -> None:
        """Goes on as the store has the seat now: a command beside the window may have renewed it."""
        with self.store.reading() as connection:
            self.writer = standing(connection, self.writer)

    def close(self) -> None:
        """Lets go of the file and the keys."""
        self.store.close()
        discard_opened(self.folder)


@dataclass(frozen=True, slots=True)
class SetUp:
    """A new store: its session, and the recovery key to print (shown once, kept nowhere)."""

    session: Session
    recovery_key: str


def store_is_here(folder: Path) -> bool:
    """Whether a store was set up in the folder; one whose set-up was cut short does not count."""
    return (folder / STORE_FILE).exists() and not (folder / SETTING_UP).exists()


def people(folder: Path) -> list[str]:
    """Names of those who can open the store. Raises SlotDamaged, SlotMissing where nobody can."""
    names = [slot.name for slot in read_slots(folder) if slot.kind == "person"]
    if not names:
        raise _no_way_in(folder)
    return names


def _no_way_in(folder: Path) -> Failure:
    damaged = len(slot_paths(folder)) - len(read_slots(folder))
    return SlotDamaged(reason=str(damaged)) if damaged else SlotMissing(folder=str(folder))


def set_up(folder: Path, *, unit: str, name: str, position: str, password: str, cost: KeyCost = DEFAULT_COST) -> SetUp:
    """Makes a store that is its own root, with one person.

    Raises StoreExists, UnitUnknown, NameMissing, PasswordTooShort, and what `refuse_unsafe_folder` raises.
    """
    check_person(unit, name, password)
    refuse_unsafe_folder(folder)
    _make_room(folder)
    bundle = new_bundle()
    store = Store(folder, bundle.file_key)
    try:
        person = new_child_id(unit_row_id(unit))
        with store.at_the_door() as connection:
            bring_up_to_date(connection, back_up=lambda: None)
            installation = seats.found_installation(connection)
            own, secret = new_seat(installation, unit, position, person)
            writer = seats.keep_seat(connection, person, own, bundle.person_key, secret)
        staff = Staff(id=person, unit=unit, name=name.strip(), position=position, seat_key=own.name.hex())
        record_unit_and_person(store, writer, staff, "change.set_up")
        recovery = new_recovery_key()
        secret = normalise_recovery_key(recovery)
        write_slot(folder, RECOVERY, seal_slot("recovery", name.strip(), person, secret, bundle, cost))
        write_slot(folder, person, seal_slot("person", name.strip(), person, password, bundle, cost))
        (folder / SETTING_UP).unlink()
        sync_folder(folder)
    except BaseException:
        store.close()
        raise
    return SetUp(Session(store, writer, staff, person_key=bundle.person_key), recovery)


def _make_room(folder: Path) -> None:
    """The folder with a mark that a set-up is under way; what an earlier one cut short has left is taken away.

    Nothing that may belong to a finished store is ever touched. Raises StoreExists, StoreInUse.
    """
    mark = folder / SETTING_UP
    if not mark.exists() and ((folder / STORE_FILE).exists() or slot_paths(folder)):
        raise StoreExists(folder=str(folder))
    with plain_disk_failures():
        folder.mkdir(parents=True, exist_ok=True)
    with alone_in(folder), plain_disk_failures():
        mark.touch()
        sync_folder(folder)
        for leftover in (*folder.glob(f"{STORE_FILE}*"), *slot_paths(folder)):
            leftover.unlink()


def open_session(folder: Path, *, password: str, user: str | None = None) -> Session:
    """Unlocks a store. Raises StoreMissing, UserUnknown, UserNeeded, WrongPassword, StoreDamaged, StoreNewer,
    StoreUnreachable."""
    slot = _slot_of(folder, user)
    return open_store(folder, slot.person, open_slot(slot.text, password))


def _slot_of(folder: Path, user: str | None) -> SlotFile:
    slots = [slot for slot in slots_of_store(folder) if slot.kind == "person" and user in (None, slot.name)]
    if len(slots) == 1:
        return slots[0]
    if slots:
        raise UserNeeded(users=[slot.name for slot in slots])
    if user is not None and len(read_slots(folder)) == len(slot_paths(folder)) and people(folder):
        raise UserUnknown(user=user)
    raise _no_way_in(folder)


def slots_of_store(folder: Path) -> list[SlotFile]:
    """The slots that can be read. Raises StoreMissing."""
    if folder.is_dir():
        finish_restore(folder)
    if not store_is_here(folder):
        raise StoreMissing(folder=str(folder))
    return read_slots(folder)


def open_store(folder: Path, person: str, bundle: KeyBundle) -> Session:
    """The store for one of its people, whose keys are at hand. Raises what `open_session` does of the store."""
    refuse_unsafe_folder(folder)
    if (folder / STORE_FILE).stat().st_size < _PAGE:
        # It would open as a new, empty one.
        raise StoreDamaged(path=str(folder / STORE_FILE))
    discard_left_open(folder)
    store = Store(folder, bundle.file_key)
    try:
        _prepare(store)
        with store.reading() as connection:
            writer = seats.load_writer(connection, person, bundle.person_key)
            staff = staff_by_id(connection, person)
    except BaseException:
        store.close()
        raise
    if writer is None or staff is None:
        store.close()
        raise UserUnknown(user=person)
    session = Session(store, writer, staff, person_key=bundle.person_key)
    vouch(session)
    _adopt_own_weights(session)
    sweep(store)
    regrade_for_year(store)
    return session


def _adopt_own_weights(session: Session) -> None:
    from bigclient_desktop.services.weights import adopt_own_weights

    adopt_own_weights(session)


def _prepare(store: Store) -> None:
    with store.reading() as connection:
        if not has_tables(connection):
            raise StoreDamaged(path=str(store.folder / STORE_FILE))
        current = is_current(connection)
    restored = store.folder / RESTORED
    if current and not restored.exists():
        _follow_decisions(store)
        return
    with store.at_the_door() as connection:
        bring_up_to_date(connection, lambda: back_up_before_migration(store))
        if restored.exists():
            seats.new_incarnations(connection)
            links.after_restore(connection)
            erase_again(connection, store.folder, store.file_key)
    restored.unlink(missing_ok=True)
    _follow_decisions(store)


def _follow_decisions(store: Store) -> None:
    with store.reading() as connection:
        ErasureList(store.folder, store.file_key).follow(connection)


def give_new_key(session: Session, seat: Seat) -> None:
    """Another signing key for the person at the store; what is encrypted to him stays readable."""
    with session.store.at_the_door() as connection:
        session.writer = seats.keep_seat(
            connection, session.staff_id, seat, session.person_key, session.writer.identity
        )


def vouch(session: Session, person: str = "") -> None:
    """At a centre's own machine its seat certifies who is added; elsewhere who is enrolled signs for the others."""
    from bigclient_desktop.services import certifying, witnessing

    trust = session.store.trust
    if trust is not None and session.writer.seat.name in trust.holders:
        if person and session.writer.holder.is_centre:
            certifying.certify_own_seats(session.store, session.writer, [person])
        witnessing.witness_seats(session)
