"""A package that is double-clicked: the window opens with it, or takes it from a second start; locked, it waits."""

import subprocess
import sys
from pathlib import Path

import pytest

from bigclient_desktop.__main__ import has_command
from bigclient_desktop.application import _options
from tests.conftest import PASSWORD


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """No whole one: what the page says of it is enough to see that it came there."""
    path = tmp_path / "440106-第1号.bcpkg"
    path.write_bytes(b"\x89BCPKG\r\n")
    return path


@pytest.fixture
def folder(session) -> Path:
    session.close()
    return session.folder


def _page(program):
    found = [tab for tab in program.window.workspace.tabs if hasattr(tab, "open_packages")]
    return found[0].pages.page("import") if found else None


def _shows(program, package: Path) -> bool:
    page = _page(program)
    return page is not None and getattr(page, "_paths", ()) == (package,)


def test_a_package_named_at_the_start_is_shown_once_the_store_is_open(start, folder, qtbot, package) -> None:
    program = start(folder, password=PASSWORD, packages=[package])
    qtbot.waitUntil(lambda: program.session is not None, timeout=15000)
    qtbot.waitUntil(lambda: _shows(program, package), timeout=15000)


def test_a_second_start_hands_it_over(start, folder, qtbot, package) -> None:
    program = start(folder, password=PASSWORD)
    qtbot.waitUntil(lambda: program.session is not None, timeout=15000)
    second = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from bigclient_desktop.shell import single_instance; single_instance._PATIENCE = 60_000;"
            "app = QCoreApplication([]);"
            "sys.exit(single_instance.Door(None, [Path(sys.argv[2])]).claim(Path(sys.argv[1])))",
            str(folder),
            str(package),
        ]
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: _shows(program, package), timeout=15000)


def test_locked_it_waits_for_the_password(start, folder, qtbot, package) -> None:
    program = start(folder, password=PASSWORD)
    qtbot.waitUntil(lambda: program.session is not None and not program.background.is_busy(), timeout=15000)
    program.lock()
    program.open_packages([package])
    assert not _shows(program, package)
    program.unlock.ui.password.setText(PASSWORD)
    program.unlock.ui.open.click()
    qtbot.waitUntil(lambda: _shows(program, package), timeout=15000)


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["C:\\棒\\包.BCPKG"], False),
        (["--store", "s", "包.bcpkg"], False),
        (["sync", "inspect", "包.bcpkg"], True),
        (["--no-such.bcpkg"], True),
    ],
)
def test_a_package_alone_opens_the_window(arguments, command) -> None:
    assert has_command(arguments) is command
    if not command:
        assert [Path(one).suffix.lower() for one in _options(arguments).packages] == [".bcpkg"]
