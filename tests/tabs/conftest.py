"""A tab over a real store with a few customers, as the window builds it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from bigclient_desktop.background import Background
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import Session, new_row_id
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.words import use_language

WHOLE = {
    "kind": "commercial",
    "industry": "finance",
    "division": "440106",
    "postal_address": "天河路1号",
    "postcode": "510000",
    "phone": "020-87654321",
    "responsible_unit": "440106",
    "stage": "maintaining",
    "stage_since": date(2025, 3, 1),
    "secrecy": "internal",
}


@dataclass
class Window:
    """What stands in for the window: it collects what tabs tell it."""

    context: TabContext
    said: list[tuple[str, str]] = field(default_factory=list)
    previews: list[tuple[bytes, str]] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)


def add_customers(session: Session, customers: Sequence[dict[str, Any]]) -> list[str]:
    """Customers at once, each with one contact; gives their ids."""
    drafts, ids = [], []
    for number, values in enumerate(customers):
        identity = new_row_id()
        ids.append(identity)
        contact = {"customer": identity, "name": f"区志明{number}", "mobile": "13812345678", "is_primary": True}
        rows = (NewRow("customer", identity, WHOLE | values), NewRow("contact", new_row_id(), contact))
        drafts.append(AggregateDraft("customer", identity, rows))
    append_many(session, drafts, "change.import_customers", str(len(drafts)))
    return ids


def wait_for_rest(qtbot, records: RecordList, background: Background) -> None:
    """Until what was asked for is here and the cursor has come to rest."""
    qtbot.waitUntil(lambda: not background.is_busy() and not records._rest.isActive())


def open_file(qtbot, window: Window, customer: str, size: tuple[int, int]) -> CustomersTab:
    """The tab of customers with this one's page in front."""
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    tab.resize(*size)
    tab.show()
    tab.open_customer(customer)
    qtbot.waitUntil(lambda: tab.detail_page.card.file is not None)
    return tab


@pytest.fixture
def window(qapp, session, background) -> Window:
    use_language(qapp, "zh_CN")
    notices = Notices()
    context = TabContext(session, background, notices)
    made = Window(context)
    notices.said.connect(lambda tone, text, actions: made.said.append((tone, text)))
    background.failed.connect(notices.failure)
    context.changes.happened.connect(made.changes.append)
    context.preview_pdf = context.preview_blank = lambda content, title: made.previews.append((content, title))
    return made
