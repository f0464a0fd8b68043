"""Where packages are put and fetched: sticks that are plugged in, and the folder that was used last."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_REMOVABLE_ROOTS = ("/media/", "/run/media/", "/mnt/")
_DRIVE_REMOVABLE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A folder to choose."""

    folder: Path
    name: str
    """What the stick is called; empty for a folder."""
    free: int
    is_stick: bool


def sticks() -> list[Place]:
    """The removable drives that can be written; asks the system, so not at the GUI thread."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_removable(root):
            found.append(Place(Path(root), volume.displayName(), volume.bytesAvailable(), True))
    return found


def place_of(folder: Path) -> Place | None:
    """A folder, if it is (still) there."""
    if not folder.is_dir():
        return None
    return Place(folder, "", QStorageInfo(str(folder)).bytesAvailable(), False)


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    return root.startswith(_REMOVABLE_ROOTS)
