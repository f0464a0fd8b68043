"""From a fresh machine to the running program, or to the passed tests, in one command.

    python3 installer/setup.py demo     sets up and opens the program with sample data
    python3 installer/setup.py test     sets up and runs the tests

On Windows `py installer\\setup.py demo`. Needs Python 3.11 or newer and the standard library; everything else goes into
`.venv` beside this checkout. What follows the word is handed on (`test -k codes`, `demo --customers 500`).
"""

from __future__ import annotations  # so that an older Python comes as far as the sentence that refuses it

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST_PYTHON = (3, 11)


class CannotSetUp(Exception):
    """Something that only a person can put right; the text says what to do."""


def main(arguments: list[str]) -> int:
    commands = {"demo": open_demo, "test": run_tests}
    if not arguments or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except CannotSetUp as refusal:
        print(refusal, file=sys.stderr)
        return 1


def open_demo(more: list[str]) -> int:
    """Opens the window on a store with sample data."""
    if "--no-window" not in more and not has_display():
        raise CannotSetUp(
            "The demo opens a window, and this session has no display (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Run it from a desktop, or in a virtual one: xvfb-run -a python3 installer/setup.py demo"
        )
    prepare("test")
    return run([str(PYTHON), "-m", "bigclient_desktop", "demo", *more])


def run_tests(more: list[str]) -> int:
    """The whole suite on every core, with windows that nobody sees."""
    prepare("test")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return run([str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "loadgroup", *more], environment)


def has_display() -> bool:
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def prepare(extra: str) -> None:
    """Makes `.venv` with the program, editable, and the named extra of pyproject.toml; at once where that is done."""
    if sys.version_info < OLDEST_PYTHON:
        raise CannotSetUp("BigClient Desktop needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    _have_system_libraries()
    if not PYTHON.exists():
        _make_environment()
    stamp = VENV / ("installed-" + extra)
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("Installing into " + str(VENV) + " …", flush=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    if run([*pip, "--editable", str(ROOT) + "[" + extra + "]"]) != 0:
        raise CannotSetUp("pip could not install what the program needs; its message stands above. Is there a network?")
    stamp.write_text(wanted)


def _make_environment() -> None:
    try:
        import ensurepip  # noqa: F401 - Debian keeps it in a package of its own
    except ImportError:
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        _have_packages([package])
    if run([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise CannotSetUp("Python could not make " + str(VENV) + "; its message stands above.")


def _have_system_libraries() -> None:
    if not sys.platform.startswith("linux"):
        return
    from qt_libraries import missing_packages

    missing = missing_packages()
    if missing:
        _have_packages(missing)


def _have_packages(packages: list[str]) -> None:
    """Installs Debian packages where the user may, else says which line does it."""
    from qt_libraries import apt_line, can_install, install

    if not can_install() or not install(packages):
        raise CannotSetUp(
            "Some system packages are missing. Please install them and start again:\n    " + apt_line(packages)
        )


def run(command: list[str], environment: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
