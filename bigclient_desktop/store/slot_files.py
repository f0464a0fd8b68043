"""The key slots beside the store: one JSON file a person, one for the recovery key."""

import os
from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.signing.slots import SlotDamaged, slot_head
from bigclient_desktop.store.backup import sync_folder
from bigclient_desktop.store.faults import plain_disk_failures

SLOTS = "slots"
RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SlotFile:
    """A slot as it lies there: kind ('person' or 'recovery'), what the person is called, his row id, the whole text."""

    kind: str
    name: str
    person: str
    text: str


def slot_paths(folder: Path) -> list[Path]:
    """The files of all slots of the store, whatever state they are in."""
    return sorted((folder / SLOTS).glob("*.json"))


def read_slots(folder: Path) -> list[SlotFile]:
    """All slots that can be read, persons by name: one that cannot must not lock the others out."""
    slots = []
    for path in slot_paths(folder):
        try:
            text = path.read_text("utf-8")
            slots.append(SlotFile(*slot_head(text), text))
        except (SlotDamaged, OSError, UnicodeDecodeError):
            continue
    return sorted(slots, key=lambda slot: (slot.kind, slot.name))


def write_slot(folder: Path, stem: str, text: str) -> None:
    """Writes a slot so that at any moment the old or the new one is there, whole. Raises DiskFull, DiskFailed."""
    directory = folder / SLOTS
    temporary = directory / f".{stem}.new"
    with plain_disk_failures():
        directory.mkdir(parents=True, exist_ok=True)
        with temporary.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, directory / f"{stem}.json")
        sync_folder(directory)


def remove_slot(folder: Path, stem: str) -> None:
    """Takes a slot away; what it opened stays as it is. Raises DiskFailed."""
    directory = folder / SLOTS
    with plain_disk_failures():
        (directory / f"{stem}.json").unlink(missing_ok=True)
        sync_folder(directory)
