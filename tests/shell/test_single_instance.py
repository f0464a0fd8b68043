import subprocess
import sys

from bigclient_desktop.shell.single_instance import Door, door_name, raise_other

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from bigclient_desktop.shell import single_instance
from bigclient_desktop.shell.single_instance import Door
single_instance._PATIENCE = 60_000  # of a busy machine
app = QCoreApplication([])
sys.exit(0 if not Door().claim(Path(sys.argv[1])) else 3)
"""


def test_each_folder_has_a_door_of_its_own(tmp_path):
    assert door_name(tmp_path / "a") != door_name(tmp_path / "b")
    assert door_name(tmp_path / "a") == door_name(tmp_path / "x" / ".." / "a")


def test_nobody_is_there_at_first(qapp, tmp_path):
    assert not raise_other(tmp_path)


def test_a_second_start_finds_the_first_and_brings_it_to_the_front(qtbot, tmp_path):
    door, knocks = Door(), []
    door.knocked.connect(lambda: knocks.append(1))
    assert door.claim(tmp_path)
    second = subprocess.Popen([sys.executable, "-c", _SECOND, str(tmp_path)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert second.returncode == 0
    assert knocks == [1]
    door.close()


def test_what_a_killed_program_left_is_no_hindrance(qtbot, tmp_path):
    dead = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from bigclient_desktop.shell.single_instance import Door;"
            "app = QCoreApplication([]); Door().claim(Path(sys.argv[1])); os._exit(9)",
            str(tmp_path),
        ]
    )
    assert dead.returncode == 9
    door = Door()
    assert door.claim(tmp_path)
    assert door.claim(tmp_path)
    door.close()


def test_a_closed_door_can_be_claimed_again(qtbot, tmp_path):
    first, second = Door(), Door()
    assert first.claim(tmp_path)
    first.close()
    assert second.claim(tmp_path)
    second.close()
