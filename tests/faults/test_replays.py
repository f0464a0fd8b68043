"""Old packages once more, and lost ones that come after all (a sample of `replays.py`)."""

import random

from tests.faults.pairs import Pair
from tests.faults.replays import a_year, arrive_late, replay


def test_every_old_package_again_in_any_order_changes_nothing(pair: Pair) -> None:
    drawn = random.Random(2005)
    both = [pair.county, pair.laptop]
    sent = a_year([(pair.laptop, pair.county), (pair.county, pair.laptop)], 7, drawn)
    assert replay(sent, both, drawn) > 8
    assert arrive_late(sent, both, drawn) >= 2
    assert replay(sent, both, drawn) == len(sent)
