"""What the columns of a sheet of customers may fill."""

from bigclient_desktop.spreadsheets.columns import all_targets, target_of
from bigclient_desktop.spreadsheets.customers import label_key, takes_unit
from bigclient_desktop.widgets.column_mapping import Targets
from bigclient_desktop.widgets.words import tr


def target_words(target: str) -> str:
    """A target in words: 客户名称, 联系人2 · 手机."""
    goal = target_of(target)
    label = tr(label_key(target))
    if not goal.contact:
        return label
    number = str(goal.contact) if goal.contact > 1 else ""
    return f"{tr('entity.contact')}{number} · {label}"


CUSTOMER_TARGETS = Targets(all_targets, target_words, takes_unit)
KNOW_CUSTOMERS = ("full_name", "code", "credit_code")
"""By any of these a customer can be told."""
