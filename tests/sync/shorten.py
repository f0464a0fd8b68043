"""`python -m tests.sync.shorten LOG`: the last broken history that a sweep printed, with every step left out that it
breaks without."""

import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis.stateful import MultipleResults

from tests.sync.test_machine import Machines, template

_STEP = re.compile(r"^(?:\((\w+),\) = )?state\.(\w+)\((.*)\)$")


def steps_of(log: str) -> list[str]:
    """The steps of the last history in the text."""
    last = log.rsplit("state = Machines()", 1)[-1]
    found = [line.strip() for line in last.splitlines() if _STEP.match(line.strip())]
    return [line for line in found if "teardown" not in line and "the_same_commits" not in line]


def breaks(steps: Sequence[str]) -> str:
    """What the oracles say of the history; nothing where all is well. Steps whose form was never opened are left."""
    state, forms = Machines(), {}
    try:
        for line in steps:
            match = _STEP.match(line)
            assert match is not None
            named, rule, arguments = match.groups()
            if any(form not in forms for form in re.findall(r"forms_\d+", arguments)):
                continue
            answer = eval(f"state.{rule}({arguments})", {"state": state, **forms})
            if named and not isinstance(answer, MultipleResults):
                forms[named] = answer
            state.the_same_commits_make_the_same_tables()
        state.finish()
    except Exception as error:  # whatever it is, it is what broke
        return f"{type(error).__name__}: {error}"[:300]
    finally:
        state.world.close()
    return ""


def shorten(steps: list[str]) -> tuple[list[str], str]:
    """Steps left out in halves, quarters, and one by one, as long as the same thing breaks."""
    why = breaks(steps)
    size = len(steps) // 2
    while why and size:
        at = 0
        while at < len(steps):
            fewer = steps[:at] + steps[at + size :]
            said = breaks(fewer)
            if said[:20] == why[:20]:
                steps, why = fewer, said
                print(f"{len(steps)} steps", file=sys.stderr, flush=True)
            else:
                at += size
        size //= 2
    return steps, why


def main(log: str) -> int:
    """Prints the short history and what broke."""
    with tempfile.TemporaryDirectory() as place:
        Machines.template = template(Path(place))
        steps, why = shorten(steps_of(Path(log).read_text(encoding="utf-8")))
    print("\n".join(steps), why or "It breaks no more.", sep="\n")
    return bool(why)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
