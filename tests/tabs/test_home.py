from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.customers import Contact
from bigclient_desktop.domain.dictionaries import dictionary
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_day, china_today
from bigclient_desktop.services.customers import list_customers, new_customer_draft, save_customer
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.reminders import files_to_complete, remember_start
from bigclient_desktop.services.session import new_child_id
from bigclient_desktop.services.visits import new_visit_draft, save_visit
from bigclient_desktop.store.store import STORE_FILE
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.folders import folders
from bigclient_desktop.tabs.home.reminding import NAP
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


def test_all_contracts_that_end_soon_are_a_folder_of_the_customers(home, customers, session, window):
    assert not home.cards["contracts"].all.isHidden()
    home.cards["contracts"].all_wanted.emit()
    assert customers.asked == [("folder", "contract_ending")]
    soon, late = (china_today() + timedelta(days=days) for days in (10, 2000))
    _save(session, "广州甲公司", lead_manager=session.staff_id, contract_until=soon)
    _save(session, "广州乙公司", lead_manager=session.staff_id, contract_until=late)
    folder = next(one for one in folders(window.context) if one.key == "contract_ending")
    rows = list_customers(session, folder.ask(CustomerQuery()), 0, 10)
    assert [row.full_name for row in rows] == ["广州甲公司"]


def test_a_customer_whose_b_has_left_is_a_card(home, session, qtbot):
    save_staff(session, [Staff(unit="440106", name="走的", position="manager", left_on=china_today())])
    gone = next(one.id for one in list_staff(session) if one.name == "走的")
    _save(session, "广州甲公司", lead_manager=session.staff_id, deputy_manager=gone)
    home.count()
    card = home.cards["roles"]
    qtbot.waitUntil(lambda: [row.words for row in card.rows] == ["广州甲公司"], timeout=15000)
    assert card.rows[0].note == tr("home.role_gone", role=tr("customers.deputy_manager"))


def test_a_count_that_fails_says_so_and_leaves_the_others(home, session, background, qtbot):
    # A card that is still being read would open the closed store once more, and later reads would find its file, gone
    # or not, through that connection.
    qtbot.waitUntil(lambda: not background.is_busy(), timeout=15000)
    session.close()
    (session.folder / STORE_FILE).unlink()
    home.count()
    qtbot.waitUntil(lambda: home.ui.pending_count.text() == tr("home.failed"), timeout=15000)
    assert home.ui.greeting.text() == tr("home.greeting", name="张三")


def test_its_words_change_with_the_language(home, qapp):
    use_language(qapp, "en")
    qapp.processEvents()
    assert home.ui.new_customer.text() == "New customer"
    assert home.ui.customers_count.text() == "0"
    use_language(qapp, "zh_CN")


def test_cards_show_what_is_due_and_open_it(home, session, qtbot):
    customer = _save(session, "广州粤华电子有限公司", lead_manager=session.staff_id).customers[0]
    asked = []
    home.context.do = lambda key, subject: asked.append((key, subject))
    home.context.open_customer = lambda identity: asked.append(("customer", identity))
    draft = new_visit_draft(session, customer, planned=True)
    at = datetime.now(UTC).replace(second=0, microsecond=0)
    save_visit(session, replace(draft, visit=replace(draft.visit, starts_at=at)))
    home.count()
    qtbot.waitUntil(lambda: home.cards["today"].count.text() == "1", timeout=15000)
    card = home.cards["today"]
    assert "广州粤华电子有限公司" in card.rows[0].words
    card.list.itemClicked.emit(card.list.item(0))
    assert asked == [("open_visit", draft.visit.id)]
    assert home.cards["complaints"].message.text() == tr("home.card_complaints_none")


def test_what_was_missed_is_told_once_at_the_start(session, background, customers, qtbot):
    customer = _save(session, "广州粤华电子有限公司", lead_manager=session.staff_id).customers[0]
    remember_start(session, datetime.now(UTC) - timedelta(days=3))
    draft = new_visit_draft(session, customer, planned=True)
    past = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(days=1)
    save_visit(session, replace(draft, visit=replace(draft.visit, starts_at=past)))
    context = TabContext(session, background, Notices())
    home = HomeTab(context)
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(lambda: home.ui.missed_band.isVisible(), timeout=15000)
    assert tr("home.missed_visits", count=1) in home.ui.missed_text.text()
    home.ui.missed_close.click()
    assert home.ui.missed_band.isHidden()


def test_the_reminder_sleeps_until_the_next_moment(home, session, qtbot):
    said = []
    home.context.notices.said.connect(lambda tone, text, actions: said.append(text))
    customer = _save(session, "广州粤华电子有限公司", lead_manager=session.staff_id).customers[0]
    draft = new_visit_draft(session, customer, planned=True)
    soon = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=29)
    if china_day(soon) != china_day(datetime.now(UTC)):
        pytest.skip("half an hour before midnight in China")
    save_visit(session, replace(draft, visit=replace(draft.visit, starts_at=soon)))
    home.reminding._since = datetime.now(UTC) - timedelta(hours=1)
    home.reminding.look()
    qtbot.waitUntil(lambda: bool(said), timeout=15000)
    assert "广州粤华电子有限公司" in said[0]
    assert timedelta(0) < home.reminding.wakes_in() <= timedelta(days=1, seconds=1)  # a timer counts whole ms
    home.reminding.look()
    qtbot.wait(500)
    assert len(said) == 1


def test_withdrawn_consent_and_files_kept_too_long_are_a_card(home, session, qtbot):
    _save(session, "广州甲公司", lead_manager=session.staff_id, retention_until=china_today() - timedelta(days=3))
    draft = new_customer_draft(session)
    person = Contact(id=new_child_id(draft.customer.id), name="区志明", withdrawn_on=china_today())
    customer = replace(draft.customer, full_name="广州乙公司", industry=next(iter(dictionary("industries"))))
    save_customer(session, replace(draft, customer=customer, contacts=(person,)))
    home.count()
    card = home.cards["retention"]
    qtbot.waitUntil(lambda: card.count.text() == "2", timeout=15000)
    assert [(row.words, row.note, row.tone) for row in card.rows] == [
        ("区志明 · 广州乙公司", "已撤回同意", "red"),
        ("广州甲公司", "逾期 3 天", "red"),
    ]


def test_a_laptop_that_slept_is_told_what_it_slept_through(home, session, qtbot):
    reminding = home.reminding
    qtbot.waitUntil(lambda: reminding._timer.isActive(), timeout=15000)
    assert reminding._timer.remainingTime() < NAP.total_seconds() * 1100  # a coarse timer takes 5 % more
    looks = []
    reminding.look = lambda: looks.append(1)
    reminding._rouse()
    assert (looks, reminding._timer.isActive()) == ([], True)
    reminding._wake_at = datetime.now(UTC) - timedelta(hours=8)
    reminding._rouse()
    assert looks == [1]


def test_the_first_steps_wait_until_the_store_is_known_to_be_empty(session, background, customers, qtbot):
    home = HomeTab(TabContext(session, background, Notices()))
    qtbot.addWidget(home)
    home.show()
    assert (home.ui.first_steps.isHidden(), home.ui.cards.isHidden()) == (True, False)
    qtbot.waitUntil(home.ui.first_steps.isVisible, timeout=15000)


def test_the_files_to_complete_are_those_of_the_folder(home, session, window, qtbot):
    _save(session, "广州甲公司", lead_manager=session.staff_id)
    _save(session, "广州乙公司", lead_manager=None)
    folder = next(one for one in folders(window.context) if one.key == "incomplete")
    in_folder = list_customers(session, folder.ask(CustomerQuery()), 0, 10)
    assert [row.id for row in in_folder] == [row.id for row in files_to_complete(session)]
    assert [row.full_name for row in in_folder] == ["广州甲公司"]


def test_every_card_has_the_same_room_and_shows_two_rows_at_least(home, qtbot):
    # A screen of 1366×768 at 150 %.
    home.resize(910, 380)
    cards = list(home.cards.values())
    qtbot.waitUntil(lambda: cards[0].list.parentWidget().height() > 0 and home.ui.cards.height() > 300)
    widths = {card.width() for card in cards}
    assert max(widths) - min(widths) <= 1
    assert min(card.body.height() for card in cards) >= 2 * 28
