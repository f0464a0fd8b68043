"""Packages and grants on a machine that dies in the midst: a sample of what `exchange_kills.py` sweeps."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("what", "points"), [("import", 3), ("export", 3), ("answer", 2), ("accept", 2)])
def test_a_kill_leaves_the_old_state_or_the_new_and_the_same_again_ends_as_without_it(what: str, points: int) -> None:
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.exchange_kills", what, str(points)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert run.returncode == 0, run.stderr
    counts = json.loads(run.stdout)
    assert counts["kills"] >= 3 * points
    assert counts["old"] >= 1
