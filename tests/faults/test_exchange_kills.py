"""Packages and grants on a machine that dies in the midst: a sample of what `exchange_kills.py` sweeps."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


POINTS = 1


def test_a_kill_leaves_the_old_state_or_the_new_and_the_same_again_ends_as_without_it() -> None:
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.exchange_kills", "import,export,answer,accept", str(POINTS)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert run.returncode == 0, run.stderr
    sweeps = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(sweeps) == 4
    assert all(counts["kills"] >= 3 * POINTS for counts in sweeps)
    assert any("old" in counts for counts in sweeps)
    assert any("new" in counts for counts in sweeps)
