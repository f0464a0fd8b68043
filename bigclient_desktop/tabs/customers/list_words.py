"""What the list of customers says instead of rows."""

from collections.abc import Callable
from dataclasses import dataclass

from bigclient_desktop.widgets.notice import copy_details, sentence_of
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done about an empty or failed list."""

    again: Callable[[], object]
    clear: Callable[[], object]
    show_all: Callable[[], object]
    new: Callable[[], object]
    from_excel: Callable[[], object]
    why_not_new: str
    """Why the person may register nobody."""


def say_failed(panel: StatePanel, failure: Exception, ways: Ways) -> None:
    """Why the list could not be read."""
    panel.say(
        tr("customers.failed"),
        sentence_of(failure),
        (tr("customers.again"), ways.again),
        (tr("shell.copy_details"), lambda: copy_details(failure)),
    )


def say_empty(panel: StatePanel, ways: Ways, *, narrowed: bool, in_folder: bool, in_bin: bool) -> None:
    """Why there are no rows: a filter, a folder, an empty bin, or the first use."""
    if narrowed:
        offers = [(tr("customers.clear_filter"), ways.clear)]
        if in_folder:
            offers.append((tr("customers.search_everywhere"), ways.show_all))
        panel.say(tr("customers.nothing_found"), tr("customers.nothing_found_text"), *offers)
    elif in_bin:
        panel.say(tr("customers.bin_empty"), tr("customers.bin_empty_text"))
    elif in_folder:
        panel.say(tr("customers.folder_empty"), "", (tr("customers.show_all"), ways.show_all))
    else:
        panel.say(
            tr("customers.first_use"),
            tr("customers.first_use_text"),
            (tr("customers.first_new"), ways.new, ways.why_not_new),
            (tr("customers.first_import"), ways.from_excel, ways.why_not_new),
        )
