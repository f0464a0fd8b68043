"""The checkout as these tests see it: its files, its modules, its catalogue."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import bigclient_desktop

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(bigclient_desktop.__file__).parent

# What a checkout may hold beside its own files: environments, builds, caches.
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", "node_modules"}
TEXT = {
    ".py",
    ".md",
    ".toml",
    ".ui",
    ".ts",
    ".json",
    ".csv",
    ".txt",
    ".spec",
    ".iss",
    ".isl",
    ".svg",
    ".html",
    ".mako",
    "",
}


def files(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of the project under `folder`; hidden caches and environments left out."""
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.endswith(("_cache", ".egg-info")) or path.name == ".hypothesis":
            continue
        if path.is_dir():
            yield from files(path)
        else:
            yield path


def texts(folder: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """The text files with their text; foreign encodings are skipped."""
    for path in files(folder):
        if path.suffix in TEXT:
            try:
                yield path, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def sources() -> list[Path]:
    """The Python files of the program, without what pyside6-uic makes."""
    return [path for path in files(PACKAGE) if path.suffix == ".py" and not path.name.startswith("ui_")]


def modules() -> set[str]:
    """The program's modules by their path in the package (`domain/codes.py`), without __init__ and made files."""
    return {path.relative_to(PACKAGE).as_posix() for path in sources() if path.name != "__init__.py"}


def told(found: Iterable[object]) -> str:
    """What a failing test shows: every finding on a line of its own."""
    return "\n" + "\n".join(str(one) for one in sorted(found, key=str))
