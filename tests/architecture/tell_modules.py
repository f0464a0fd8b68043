"""Writes the list of modules in CONTRIBUTING.md anew, from the first lines of their docstrings.

python -m tests.architecture.tell_modules
"""

import ast
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tests.architecture.house import PACKAGE, ROOT, sources

CONTRIBUTING = ROOT / "CONTRIBUTING.md"
LAYERS = ("", "domain", "journal", "signing", "store", "packages", "spreadsheets", "pdf", "services", "compiled_ui")
FIRST, LAST = "## The house\n", "\n## "


def first_line(path: Path) -> str:
    """What the module says it is for."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    line = " ".join(docstring.split("\n\n")[0].split())
    return line if not line or line.endswith((".", "!", "?")) else line + "."


def lines() -> Iterator[str]:
    """A heading for every folder, a line for every module; lower layers first."""
    paths = sorted(sources(), key=lambda path: (_layer(path), path.parent, path.name))
    for folder, found in groupby(paths, key=lambda path: path.parent):
        name = folder.relative_to(PACKAGE).as_posix()
        modules = list(found)
        yield f"### `bigclient_desktop/{'' if name == '.' else name + '/'}`\n"
        for path in modules:
            if path.name != "__init__.py":
                yield f"- `{path.name}` {first_line(path)}"
            elif name != "." and first_line(path):
                yield first_line(path) + "\n"
        yield ""


def _layer(path: Path) -> int:
    room = path.relative_to(PACKAGE).parts[0] if path.parent != PACKAGE else ""
    return LAYERS.index(room) if room in LAYERS else len(LAYERS)


def write() -> None:
    before, rest = CONTRIBUTING.read_text(encoding="utf-8").split(FIRST)
    introduction, _, listed = rest.partition("### ")
    wrapped = [
        part
        for line in "\n".join(lines()).splitlines()
        for part in textwrap.wrap(
            line, 118, subsequent_indent="  " * line.startswith("- "), break_long_words=False, break_on_hyphens=False
        )
        or [""]
    ]
    after = listed[listed.index(LAST) :]
    CONTRIBUTING.write_text(
        before + FIRST + introduction + "\n".join(wrapped).rstrip() + "\n" + after, encoding="utf-8"
    )


if __name__ == "__main__":
    write()
