"""The shipped reference tables (resources/reference), read once and handed out as plain rows."""

import csv
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from bigclient_desktop.assets import resource


def table(name: str) -> tuple[Mapping[str, str], ...]:
    """The rows of `resources/reference/<name>.csv`, in the file's order."""
    with resource("reference", f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def document(name: str) -> Any:
    """The content of `resources/reference/<name>.json`; shared, so never change it."""
    return json.loads(resource("reference", f"{name}.json").read_text(encoding="utf-8"))
