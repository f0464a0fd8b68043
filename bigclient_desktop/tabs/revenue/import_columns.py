"""What the columns of a revenue sheet may fill, in words."""

from bigclient_desktop.domain.dictionaries import dictionary
from bigclient_desktop.spreadsheets.columns import Column
from bigclient_desktop.spreadsheets.revenue_columns import PLAIN_TARGETS, target_of
from bigclient_desktop.widgets.column_mapping import Targets
from bigclient_desktop.widgets.words import tr

KNOW_CUSTOMERS = ("code", "name")


def all_targets() -> list[str]:
    """Each plain meaning, then an amount of each month and of each service."""
    months = [f"amount@{number:02d}" for number in range(1, 13)]
    return [*PLAIN_TARGETS, *months, *(f"amount/{service}" for service in dictionary("services"))]


def target_words(target: str) -> str:
    """收入 · 快递 · 5月."""
    goal = target_of(target)
    said = [tr(f"revenue_view.target_{goal.what}")]
    if goal.service:
        said.append(tr(dictionary("services").get(goal.service, goal.service)))
    if goal.month:
        said.append(tr(f"revenue_view.month_{int(goal.month)}") if len(goal.month) == 2 else goal.month)
    return " · ".join(said)


def takes_unit(column: Column) -> bool:
    """Whether the column holds money."""
    return target_of(column.target).what in ("amount", "row_total")


REVENUE_TARGETS = Targets(all_targets, target_words, takes_unit)
