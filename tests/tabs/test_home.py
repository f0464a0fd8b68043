from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.dictionaries import dictionary
from bigclient_desktop.services.customers import new_customer_draft, save_customer
from bigclient_desktop.store.store import STORE_FILE
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.home.tab import CARDS, HomeTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr, use_language


class Customers(QWidget):
    """Stands for the customers' tab: notes what it is asked."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def show_folder(self, key):
        self.asked.append(("folder", key))

    def new_customer(self):
        self.asked.append("new")

    def start_import(self):
        self.asked.append("import")


@pytest.fixture
def customers(qtbot):
    made = Customers()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def home(session, background, customers, qtbot):
    context = TabContext(session, background, Notices())
    context.go_to = lambda key: customers if key == "customers" else None
    made = HomeTab(context)
    made.context = context
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ui.customers_count.text() != tr("home.none"))
    return made


def _save(session, name, **values):
    draft = new_customer_draft(session)
    customer = replace(
        draft.customer,
        full_name=name,
        kind="commercial",
        industry=next(iter(dictionary("industries"))),
        division="440106",
        postal_address="天河路 1 号",
        postcode="510620",
        responsible_unit="440106",
        **values,
    )
    return save_customer(session, replace(draft, customer=customer))


def test_an_empty_store_shows_the_first_steps(home):
    assert home.ui.customers_count.text() == "0"
    assert home.ui.first_steps.isVisible()
    assert home.ui.greeting.text() == tr("home.greeting", name="张三")


def test_it_counts_again_when_something_changed(home, session, qtbot):
    change = _save(session, "广州粤华电子有限公司", lead_manager=session.staff_id)
    home.context.changes.happened.emit(change)
    qtbot.waitUntil(lambda: home.ui.customers_count.text() == "1")
    qtbot.waitUntil(lambda: home.ui.mine_count.text() == "1")
    qtbot.waitUntil(lambda: home.ui.pending_count.text() == "1")
    assert not home.ui.first_steps.isVisible()


def test_each_count_leads_to_its_customers(home, customers):
    for card in CARDS:
        getattr(home.ui, f"{card.name}_open").click()
    assert customers.asked == [("folder", card.folder) for card in CARDS]


def test_the_buttons_lead_to_the_customers(home, customers):
    home.ui.new_customer.click()
    home.ui.import_excel.click()
    assert customers.asked == ["new", "import"]


def test_a_count_that_fails_says_so_and_leaves_the_others(home, session, qtbot):
    session.close()
    (session.folder / STORE_FILE).unlink()
    home.count()
    qtbot.waitUntil(lambda: home.ui.pending_count.text() == tr("home.failed"))
    assert home.ui.greeting.text() == tr("home.greeting", name="张三")


def test_its_words_change_with_the_language(home, qapp):
    use_language(qapp, "en")
    qapp.processEvents()
    assert home.ui.new_customer.text() == "New customer"
    assert home.ui.customers_count.text() == "0"
    use_language(qapp, "zh_CN")
