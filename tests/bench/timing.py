"""What every bench shares: medians, ratios taken in one run, and memory at its peak.

A machine's seconds say little, so a bench times the thing and its yardstick in turn in one run and reports their ratio.
"""

import json
import math
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of every round, in the order they were taken."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    def percentile(self, percent: float) -> float:
        """The smallest time that at least `percent` of the rounds do not exceed."""
        ordered = sorted(self.seconds)
        return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]

    def __str__(self) -> str:
        low, high = min(self.seconds), max(self.seconds)
        return f"{milliseconds(self.median)} (of {len(self.seconds)}: {milliseconds(low)} to {milliseconds(high)})"


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def times_of(work: Callable[[], object], rounds: int = 5) -> Times:
    """The time of each of `rounds` runs; one run before them warms up and is not counted."""
    work()
    return Times(tuple(_seconds(work) for _ in range(rounds)))


def times_in_turn(
    *works: Callable[[], object], rounds: int = 5, clock: Callable[[], float] = time.perf_counter
) -> tuple[Times, ...]:
    """Each work's times, taken in turn (a, b, b, a, a, b …), so that a slow minute of the machine hits all alike. There
    and back: in one order alone the collector of cycles keeps step, and meets the same work again and again.

    Where a few parts in a hundred count, `time.process_time` as the clock leaves out what others do meanwhile.
    """
    for work in works:
        work()
    taken: list[list[float]] = [[] for _ in works]
    there = list(zip(works, taken, strict=True))
    for turn in range(rounds):
        for work, seconds in there if turn % 2 == 0 else reversed(there):
            seconds.append(_seconds(work, clock))
    return tuple(Times(tuple(seconds)) for seconds in taken)


def _seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    start = clock()
    work()
    return clock() - start


def ratio(thing: Times, yardstick: Times) -> float:
    """How many times longer the thing takes than the yardstick, median by median."""
    return thing.median / yardstick.median


def times_of_processes(*commands: Sequence[str], rounds: int = 5) -> tuple[Times, ...]:
    """Times that fresh Python processes report of themselves, taken in turn; the first of each is not counted.

    Each command is what follows `python`; the last line it prints is one number, its seconds.
    """
    taken = [[_reported(command) for command in commands] for _ in range(rounds + 1)]
    return tuple(Times(column) for column in zip(*taken[1:], strict=True))


def _reported(command: Sequence[str]) -> float:
    run = subprocess.run([sys.executable, *command], check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return float(run.stdout.split()[-1])


def peak_memory() -> int:
    """The most memory that this process ever held, in bytes; 0 where the system does not tell (Windows)."""
    status = Path("/proc/self/status")
    if status.exists():
        # getrusage would tell the parent's peak as well: what was held before exec counts there.
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(peak.split()[1]) * 1024
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def report(
    name: str, value: float, target: float, unit: str = "×", *, at_least: bool = False, **details: object
) -> bool:
    """Prints one figure beside its target, for people and as JSON for the closing note; False where it is missed."""
    met = value >= target if at_least else value <= target
    print(f"{name}: {value:.2f} {unit} ({'≥' if at_least else '≤'} {target} {unit}) {'met' if met else 'MISSED'}")
    for key, detail in details.items():
        print(f"    {key}: {detail}")
    machine = f"{os.cpu_count()} cores, {sys.platform}, Python {sys.version.split()[0]}"
    figure = {"figure": name, "value": round(value, 3), "target": target, "unit": unit, "met": met, "on": machine}
    print(json.dumps(figure, ensure_ascii=False))
    return met
