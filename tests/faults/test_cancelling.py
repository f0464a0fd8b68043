"""Work on packages that is stopped, wherever it asks or tells how far it is: the old state."""

from collections.abc import Callable
from typing import Any

import pytest

from bigclient_desktop.services import exchange
from bigclient_desktop.store.store import Cancelled
from tests.faults.pairs import Pair
from tests.faults.stores import must_be_sound, told


class Stopper:
    """As a window's job: asked, and told how far it is; from the n-th time on it wants an end."""

    def __init__(self, last: int) -> None:
        self._left = last

    def progress(self, done: int, total: int) -> None:
        """Somebody clicks while he looks at the bar."""
        self._left -= 1

    def cancelled(self) -> bool:
        """Whether somebody has."""
        self._left -= 1
        return self._left <= 0


def stopped_everywhere(work: Callable[..., Any], unchanged: Callable[[], None]) -> int:
    """Stops the work one call later each time until it is done before; how often it was stopped."""
    for last in range(1, 1000):
        stop = Stopper(last)
        try:
            work(cancelled=stop.cancelled, progress=stop.progress)
        except Cancelled:
            unchanged()
        else:
            return last - 1
    raise AssertionError("no end")


@pytest.mark.parametrize("options", [{}, {"split_bytes": 100_000}])
def test_an_export_stopped_anywhere_leaves_nothing(pair: Pair, options: dict[str, int]) -> None:
    laptop, county = pair.laptop, pair.county
    before = told(laptop.session, exactly=True)

    def unchanged() -> None:
        assert list(laptop.sticks.iterdir()) == []
        assert told(laptop.session, exactly=True) == before

    made: list[Any] = []
    stops = stopped_everywhere(lambda **calls: made.extend(laptop.export(county, **options, **calls)), unchanged)
    assert stops >= 10
    assert county.take(*(one.path for one in made)) is not None


def test_an_import_stopped_anywhere_leaves_nothing(pair: Pair) -> None:
    laptop, county = pair.laptop, pair.county
    paths = [one.path for one in laptop.export(county)]
    before, blobs = told(county.session, exactly=True), county.session.store.blobs.folder
    plans: list[exchange.ImportPlan] = []

    def unchanged() -> None:
        now = told(county.session, exactly=True)
        # The backup made before it began may stand.
        changed = {name for name in before if before[name] != now[name]}
        assert changed <= {"setting"}
        assert not list(blobs.glob("*"))

    def plan(**calls: Any) -> None:
        plans.append(exchange.plan_import(county.session, paths, **calls))

    assert stopped_everywhere(plan, unchanged) >= 5
    assert stopped_everywhere(lambda **calls: exchange.apply_import(county.session, plans[0], **calls), unchanged) >= 5
    must_be_sound(county.session)
