"""Other weights of completeness: kept, and every file measured by them, in one transaction."""

import json
from collections.abc import Mapping

from bigclient_desktop.domain.completeness import weights_with
from bigclient_desktop.store.completeness import WEIGHTS, measure
from bigclient_desktop.store.merging import write_stand_ins
from bigclient_desktop.store.store import Store


def keep_weights(store: Store, own: Mapping[str, Mapping[str, int]]) -> int:
    """Keeps the office's own weights (none: the shipped ones again); gives how many files stand otherwise now. Raises
    WeightsRefused; then nothing was written."""
    weights = weights_with(own)
    with store.at_the_door() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE key = ?", (WEIGHTS,))
        if own:
            kept = json.dumps({kind: dict(by_name) for kind, by_name in own.items()})
            connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES (?, ?)", (WEIGHTS, kept))
        changed = measure(connection, weights)
        if changed:
            write_stand_ins(connection, None)
    return changed
