"""The long run: `python -m tests.sync.sweep HISTORIES STEPS SEED`; prints what it ran, or the history that broke."""

import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.test_machine import Machines, template


def main(histories: int = 200, steps: int = 30, start: int = 1) -> None:
    """Histories in lots of 20, each lot with its own seed."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as place:
        Machines.template = template(Path(place))
        for done in range(0, histories, 20):
            lot = settings(
                max_examples=min(20, histories - done),
                stateful_step_count=steps,
                deadline=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
                database=None,
            )
            run_state_machine_as_test(seed(start + done)(Machines), settings=lot)  # type: ignore[arg-type]
            print(f"{done + lot.max_examples} histories, {time.perf_counter() - began:.0f} s", flush=True)
    print(f"passed: {histories} histories of up to {steps} steps from seed {start}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
