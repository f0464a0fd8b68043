"""The key slots beside the store: one JSON file a person, one for the recovery key."""

import os
from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.signing.slots import slot_head

SLOTS = "slots"
RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class SlotFile:
    """A slot as it lies there: kind ('person' or 'recovery'), what the person is called, his row id, the whole text."""

    kind: str
    name: str
    person: str
    text: str


def read_slots(folder: Path) -> list[SlotFile]:
    """All slots of the store, persons by name."""
    slots = []
    for path in sorted((folder / SLOTS).glob("*.json")):
        text = path.read_text("utf-8")
        slots.append(SlotFile(*slot_head(text), text))
    return sorted(slots, key=lambda slot: (slot.kind, slot.name))


def write_slot(folder: Path, stem: str, text: str) -> None:
    """Writes a slot so that at any moment either the old or the new one is there, whole."""
    directory = folder / SLOTS
    directory.mkdir(parents=True, exist_ok=True)
    temporary = directory / f".{stem}.new"
    with temporary.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, directory / f"{stem}.json")
