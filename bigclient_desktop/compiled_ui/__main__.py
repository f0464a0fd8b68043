"""Compiles `ui/<folder>/<name>.ui` into `compiled_ui/<folder>/ui_<name>.py`; `--check` only names what is stale.

A developer's tool: it needs a checkout and the pyside6-uic of the environment it runs in.
"""

import re
import subprocess
import sys
from pathlib import Path

from bigclient_desktop.assets import resource

COMPILED = Path(__file__).resolve().parent
SOURCES = resource().parent / "ui"


def compiled_form(source: Path) -> str:
    """The Python text of one form, with types for its two methods and without the compiler's version."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    text = subprocess.run([str(uic), str(source)], check=True, capture_output=True, encoding="utf-8").stdout
    text = re.sub(
        r"\A(?:#.*\n|\n)+",
        "# Made from ui/ by python -m bigclient_desktop.compiled_ui; edit the form instead.\n\n",
        text,
    )
    return re.sub(
        r"def (setupUi|retranslateUi)\(self, (\w+)\):",
        lambda head: f"def {head[1]}(self, {head[2]}: {_base_class(source)}) -> None:",
        text,
    )


def _base_class(source: Path) -> str:
    found = re.search(r'<widget class="(\w+)"', source.read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{source} holds no widget")
    return found[1]


def targets() -> dict[Path, Path]:
    """Every form in ui/ and the module it is compiled into."""
    return {
        source: COMPILED / source.parent.relative_to(SOURCES) / f"ui_{source.stem}.py"
        for source in sorted(SOURCES.rglob("*.ui"))
    }


def stale() -> list[Path]:
    """Modules that do not say what their form says, and modules whose form is gone."""
    wanted = targets()
    wrong = [
        target
        for source, target in wanted.items()
        if not target.exists() or target.read_text(encoding="utf-8") != compiled_form(source)
    ]
    return wrong + [path for path in sorted(COMPILED.rglob("ui_*.py")) if path not in wanted.values()]


def compile_all() -> list[Path]:
    """Write what is stale; returns the modules written."""
    written = []
    for source, target in targets().items():
        text = compiled_form(source)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            package = target.parent / "__init__.py"
            if not package.exists():
                package.write_text("", encoding="utf-8")
            target.write_text(text, encoding="utf-8")
            written.append(target)
    return written


if __name__ == "__main__":
    if "--check" in sys.argv:
        wrong = stale()
        print(*wrong, sep="\n")
        sys.exit(bool(wrong))
    print(*compile_all(), sep="\n")
