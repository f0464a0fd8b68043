"""Builds the program for machines without Python: `python3 installer/build.py` (on Windows `py installer\\build.py`).

The result is the folder `dist/bigclient` for the system it was built on; on Windows, where Inno Setup is found, the
installer `dist/BigClient-<version>.exe` too.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from setup import PYTHON, ROOT, CannotSetUp, prepare, run

INNO_PLACES = ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA")


def main() -> int:
    try:
        prepare("installer")
    except CannotSetUp as refusal:
        print(refusal, file=sys.stderr)
        return 1
    spec = str(ROOT / "installer" / "bigclient.spec")
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    status = run([str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, spec])
    if status != 0:
        return status
    print("Built " + str(ROOT / "dist" / "bigclient"))
    return build_windows_installer() if os.name == "nt" else 0


def build_windows_installer() -> int:
    """Runs Inno Setup on the built folder, where its compiler is found."""
    compiler = inno_setup()
    if compiler is None:
        print("Inno Setup's compiler (ISCC.exe) was not found: the folder is there, the installer is not.")
        return 0
    return run([compiler, "/Qp", "/DVersion=" + version(), str(ROOT / "installer" / "windows.iss")])


def inno_setup() -> str | None:
    found = shutil.which("iscc")
    if found:
        return found
    for variable in INNO_PLACES:
        for folder in sorted(Path(os.environ.get(variable, "")).glob("**/Inno Setup */"), reverse=True):
            if (folder / "ISCC.exe").exists():
                return str(folder / "ISCC.exe")
    return None


def version() -> str:
    text = (ROOT / "bigclient_desktop" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'__version__ = "(.+)"', text)
    assert match, "the version stands in bigclient_desktop/__init__.py"
    return match.group(1)


if __name__ == "__main__":
    sys.exit(main())
