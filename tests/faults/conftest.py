"""Machines that misbehave: a full disk, a folder that nobody may write. Real ones, as far as the system lets us."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import pairs


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of its own of 8 MiB; fill it with `fill(small_disk)`. Skipped where the user may not mount one."""
    yield from _disk(tmp_path / "small_disk", 8)


@pytest.fixture
def roomy_disk(tmp_path) -> Iterator[Path]:
    """A disk of its own that is large enough for an import to begin."""
    yield from _disk(tmp_path / "roomy_disk", 90)


def _disk(place: Path, mib: int) -> Iterator[Path]:
    place.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={mib}m", "tmpfs", str(place))
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Path:
    """A county and its laptop, closed."""
    place = tmp_path_factory.mktemp("pair") / "template"
    pairs.found(place)
    return place


@pytest.fixture
def pair(template, tmp_path) -> Iterator[pairs.Pair]:
    """Copies of the two, opened; their folder is tmp_path."""
    with pairs.pair_in(template, tmp_path) as both:
        yield both


@pytest.fixture
def fill():
    """Fills the disk of a folder to its last bytes, and returns the file that does; unlink it to make room again."""

    def fill_disk(folder: Path, leave: int = 0) -> Path:
        filler = folder / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while (free := shutil.disk_usage(folder).free - leave) > 0:
                    file.write(bytes(min(free, 1 << 16)))
            except OSError:
                pass
        return filler

    return fill_disk


@pytest.fixture
def read_only():
    """Makes a folder read-only, for root too; everything is writable again afterwards."""
    undo = []

    def make_read_only(folder: Path) -> Path:
        if sys.platform == "win32":
            user = os.environ["USERNAME"]
            subprocess.run(["icacls", str(folder), "/deny", f"{user}:(OI)(CI)W"], check=True, capture_output=True)
            undo.append(["icacls", str(folder), "/remove:d", user])
        elif os.geteuid() == 0:
            _mount("--bind", str(folder), str(folder))
            undo.append(["umount", "--lazy", str(folder)])
            _mount("-o", "remount,bind,ro", str(folder))
        else:
            folder.chmod(0o555)
            undo.append(["chmod", "755", str(folder)])
        return folder

    yield make_read_only
    for command in reversed(undo):
        subprocess.run(command, check=True, capture_output=True)


def _mount(*arguments: str) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs a Linux where this user may mount")
    run = subprocess.run(["mount", *arguments], capture_output=True, encoding="utf-8")
    if run.returncode != 0:
        pytest.skip(f"no mount here: {run.stderr.strip()}")
