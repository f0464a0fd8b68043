"""The README's first command, from the sample data to the open window, as a process of its own."""

import os
import subprocess
import sys
import time

from bigclient_desktop.services.demo import PASSWORD

WINDOW_SECONDS = 4


def test_demo_ends_in_an_open_window_and_is_not_the_next_start(tmp_path):
    store, told, config = tmp_path / "store", tmp_path / "told", tmp_path / "config"
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(config), "LOCALAPPDATA": str(config)}
    with told.open("wb") as output:
        program = subprocess.Popen(
            [sys.executable, "-m", "bigclient_desktop", "--store", str(store), "demo", "--customers", "3"],
            env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": ""},
            stdout=output,
            stderr=output,
        )
    try:
        end = time.monotonic() + 300
        while program.poll() is None and PASSWORD.encode() not in told.read_bytes() and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(WINDOW_SECONDS)
        is_open = program.poll() is None
    finally:
        program.terminate()
        program.wait(30)
    assert is_open, told.read_text("utf-8")
    assert PASSWORD in told.read_text("utf-8")
    assert "Traceback" not in told.read_text("utf-8")
    assert not any(str(store) in path.read_text("utf-8") for path in config.rglob("*.json"))
