"""Two laptops and a centre, each in its own window: join, export, import, and a clash settled for all three."""

from dataclasses import replace

import pytest

from bigclient_desktop.services.customers import customer_file, draft_of, save_customer
from bigclient_desktop.services.exchange_status import exchange_status
from bigclient_desktop.services.review import review_items
from bigclient_desktop.services.session import set_up
from bigclient_desktop.tabs.sync.handover_dialog import HandoverDialog
from bigclient_desktop.widgets.words import tr
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

COUNTY = "440106"
PEOPLE = {"centre": ("陈总监", "director"), "first": ("张三", "manager"), "second": ("李四", "manager")}
WAIT = 30_000


@pytest.fixture
def offices(start, qtbot, tmp_path):
    made = {}
    for key, (name, position) in PEOPLE.items():
        folder = tmp_path / key
        set_up(folder, unit=COUNTY, name=name, position=position, password=PASSWORD, cost=CHEAP_COST).session.close()
        made[key] = start(folder, password=PASSWORD)
    qtbot.waitUntil(lambda: all(one.session is not None for one in made.values()), timeout=WAIT)
    return made


def exchange(office):
    return office.window.workspace.go_to("sync")


def step(flow, qtbot, key):
    title = tr(f"enrolment_view.{key}")
    qtbot.waitUntil(lambda: flow.step.title == title and not flow.busy.is_on, timeout=WAIT)


def found(office, qtbot):
    flow = exchange(office).show_page("enrolment", "found")
    flow.ui.next_button.click()
    step(flow, qtbot, "sheet")
    flow.step.sealed.setChecked(True)
    flow.ui.next_button.click()


def join(office, centre, stick, qtbot):
    """Request, grant and acceptance by files; the words on both screens are the same."""
    asks = exchange(office).show_page("enrolment", "join")
    asks.flow.write_request(stick)
    step(asks, qtbot, "request_words")
    gives = exchange(centre).show_page("enrolment", "grant")
    gives.flow.take_request(next(stick.glob("*.bcrequest")))
    step(gives, qtbot, "compare_request")
    assert gives.step.words.words
    gives.ui.next_button.click()
    gives.flow.write_grant(stick)
    step(gives, qtbot, "granted")
    asks.ui.next_button.click()
    asks.flow.take_grant(next(stick.glob("*.bcpkg")))
    step(asks, qtbot, "compare_root")
    assert asks.step.words.words == tuple(asks.flow.info.root_words)
    for following in ("compare_grant", "accept", "done"):
        asks.ui.next_button.click()
        step(asks, qtbot, following)
    asks.ui.next_button.click()


def carry(sender, receiver, stick, qtbot):
    """Everything that is pending, by one stick, with its slip."""
    stick.mkdir()
    peer = receiver.session.writer.installation.hex()
    giving = exchange(sender).show_page("export", f"peer:{peer}")
    qtbot.waitUntil(lambda: giving.ui.target.currentData() == peer, timeout=WAIT)
    giving.take_folder(stick)
    giving.ui.go_button.click()
    qtbot.waitUntil(lambda: giving.ui.pages.currentWidget() is giving.ui.result_page, timeout=WAIT)
    assert list(stick.glob("*.bcpkg"))
    assert list(stick.glob("*.pdf"))
    taking = exchange(receiver).show_page("import")
    taking.look([stick])
    qtbot.waitUntil(lambda: taking.plan is not None and taking._job is None, timeout=WAIT)
    assert [package.refusal for package in taking.plan.packages] == [None] * len(taking.plan.packages)
    taking.ui.go_button.click()
    qtbot.waitUntil(lambda: taking.ui.pages.currentWidget() is taking.ui.result_page, timeout=WAIT)


def rename(office, customer, name):
    draft = draft_of(customer_file(office.session, customer))
    save_customer(office.session, replace(draft, customer=replace(draft.customer, full_name=name)))


def name_at(office, customer):
    return customer_file(office.session, customer).customer.full_name


def test_two_laptops_and_a_centre_end_with_one_name(offices, qtbot, tmp_path):
    centre, first, second = (offices[key] for key in PEOPLE)
    laptops = {"first": first, "second": second}
    found(centre, qtbot)
    for key, laptop in laptops.items():
        (tmp_path / f"{key}-stick").mkdir()
        join(laptop, centre, tmp_path / f"{key}-stick", qtbot)
        assert exchange_status(laptop.session).is_enrolled

    customer = make_customer(
        first.session,
        "粤华电子有限公司",
        responsible_unit=COUNTY,
        lead_manager=first.session.staff_id,
        deputy_manager=second.session.staff_id,
    )
    carry(first, centre, tmp_path / "1", qtbot)
    carry(centre, second, tmp_path / "2", qtbot)
    assert name_at(second, customer) == "粤华电子有限公司"

    rename(first, customer, "粤华电子集团")
    rename(second, customer, "粤华电子股份")
    carry(first, centre, tmp_path / "3", qtbot)
    carry(second, centre, tmp_path / "4", qtbot)
    assert exchange_status(centre.session).reviews == 1
    page = exchange(centre).show_page("review")
    qtbot.waitUntil(lambda: page.card.item is not None and len(page.card.item.choices) == 2, timeout=WAIT)
    page.card.take(1)
    qtbot.waitUntil(lambda: not review_items(centre.session), timeout=WAIT)

    for key, laptop in laptops.items():
        carry(centre, laptop, tmp_path / f"down-{key}", qtbot)
    settled = name_at(centre, customer)
    assert settled in ("粤华电子集团", "粤华电子股份")
    assert [name_at(laptop, customer) for laptop in laptops.values()] == [settled, settled]
    assert [exchange_status(laptop.session).reviews for laptop in laptops.values()] == [0, 0]
    assert exchange_status(first.session).receipt_at is not None


def test_selected_customers_lead_to_their_hand_over(offices, qtbot):
    office = offices["centre"]
    found(office, qtbot)
    customers = [make_customer(office.session, name) for name in ("粤华电子有限公司", "南方印务公司")]
    tab = office.window.workspace.go_to("customers")
    tab.refresh()
    page = tab.list_page
    qtbot.waitUntil(lambda: page.ui.table.model().rowCount() == 2, timeout=WAIT)
    page.ui.table.selectAll()
    page.ui.hand_over_button.click()
    qtbot.waitUntil(lambda: bool(office.window.findChildren(HandoverDialog)), timeout=WAIT)
    (dialog,) = office.window.findChildren(HandoverDialog)
    assert set(dialog.ticked) == set(customers)
    assert office.window.workspace.current_key == "sync"
    dialog.reject()
