"""What comes after the first joining, on the screen: renewal, a centre below a centre, the next root."""

import re

from PySide6.QtWidgets import QPushButton

from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.exchange import apply_import, export_packages, plan_import
from bigclient_desktop.services.exchange_status import exchange_status
from bigclient_desktop.services.trust import devices
from bigclient_desktop.widgets.record_source import State
from tests.services.making import make_customer
from tests.tabs.enrolling import CITY, COUNTY, WAIT, at, enrolled, found, join, machines, new_machine

__all__ = ["enrolled", "machines", "new_machine"]


def carry(sender, recipient, stick):
    """One package, by the stick."""
    (made,) = (one for one in export_packages(sender, None, stick) if one.peer == recipient.writer.installation.hex())
    apply_import(recipient, plan_import(recipient, [made.path]))


def test_a_certificate_is_renewed_for_the_same_key(qtbot, enrolled, tmp_path):
    city, laptop = enrolled["city"], enrolled["laptop"]
    before = laptop.session.writer.holder
    page = laptop.flow("renew")
    assert page.step.title == "生成续期申请"
    page.leave()
    join(qtbot, city, laptop, tmp_path / "stick", "renew", years=3)
    assert any(said.startswith("证书已续到") for said in laptop.said)
    after = laptop.session.writer.holder
    assert after.key == before.key
    assert after.name != before.name
    assert after.valid_until > before.valid_until
    assert [one.state for one in devices(city.session) if one.holder.key == after.key] == ["valid"]
    customer = make_customer(laptop.session, "续期后的有限公司", responsible_unit=COUNTY)
    carry(laptop.session, city.session, tmp_path / "stick")
    assert customer_file(city.session, customer).customer.full_name == "续期后的有限公司"


def test_a_county_joins_as_a_centre_and_grants_to_its_own_laptop(qtbot, machines, new_machine, tmp_path):
    city, laptop = machines["city"], machines["laptop"]
    county = new_machine("county", COUNTY, "陈主任", "director")
    found(qtbot, city).sealed.setChecked(True)
    stick = tmp_path / "stick"
    stick.mkdir()
    join(qtbot, city, county, stick, "below")
    status = exchange_status(county.session)
    assert status.is_enrolled
    assert status.is_centre
    county.tab.pages.page("enrolment").leave()
    qtbot.waitUntil(lambda: not county.tab.pages.ui.folders.isRowHidden(_row(county, "devices")), timeout=WAIT)
    join(qtbot, county, laptop, stick)
    assert not exchange_status(laptop.session).is_centre
    assert exchange_status(laptop.session).centre_name == "天河区邮政局"
    customer = make_customer(laptop.session, "区里的有限公司", responsible_unit=COUNTY)
    carry(laptop.session, county.session, stick)
    carry(county.session, city.session, stick)
    assert customer_file(city.session, customer).customer.full_name == "区里的有限公司"
    carry(county.session, laptop.session, stick)
    county.tab.refresh()
    known = county.tab.pages.lookups.label
    qtbot.waitUntil(lambda: known("staff", laptop.session.staff_id) == "张三", timeout=WAIT)
    page = county.tab.show_page("unsent")
    qtbot.waitUntil(lambda: page.list.model.state is State.SHOWN and page.list.model.rowCount() > 0, timeout=WAIT)
    told = [page.list.model.fetched(at).words for at in range(page.list.model.rowCount())]
    assert any("客户摘要 1 项" in words and "接收回执" in words for words in told)
    assert [words for words in told if re.search("[0-9a-f]{16}", words)] == []


def test_a_new_computer_goes_on_with_the_sealed_key_and_code(qtbot, machines, new_machine):
    sheet = found(qtbot, machines["city"])
    fresh = new_machine("fresh", CITY, "新主任", "director")
    overview = fresh.tab.show_page("overview")
    qtbot.waitUntil(lambda: overview.status is not None, timeout=WAIT)
    words = "用封存的密钥接续"
    next(button for button in overview.findChildren(QPushButton) if button.text() == words).click()
    page = fresh.tab.pages.page("enrolment")
    assert page.step.title == "换根密钥"
    page.ui.next_button.click()
    assert page.ui.error.text()
    page.flow.key.setText(sheet.key.accessibleName())
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: not page.busy.is_on and page.ui.error.isVisibleTo(page), timeout=WAIT)
    page.flow.key.setText(f"{sheet.key.accessibleName()} {sheet._sheet.root_code}")
    page.ui.next_button.click()
    at(qtbot, page, "打印并封存下一任根密钥")
    assert page.step.key.accessibleName() != sheet.key.accessibleName()
    assert exchange_status(fresh.session).is_centre


def test_the_centre_in_force_changes_its_key_by_the_sealed_one(qtbot, enrolled, tmp_path):
    city, laptop = enrolled["city"], enrolled["laptop"]
    before = city.session.store.trust.root
    page = city.flow("root")
    assert page.step.title == "换根密钥"
    page.flow.key.setText("0000-0000-0000-0000-0000-0000-0000-0000")
    page.ui.next_button.click()
    qtbot.waitUntil(lambda: not page.busy.is_on and page.ui.error.isVisibleTo(page), timeout=WAIT)
    assert city.session.store.trust.root == before
    page.flow.key.setText(city.root_key)
    page.ui.next_button.click()
    at(qtbot, page, "打印并封存下一任根密钥")
    page.step.sealed.setChecked(True)
    page.ui.next_button.click()
    carry(city.session, laptop.session, tmp_path / "stick")
    assert laptop.session.store.trust.root == city.session.store.trust.root != before


def _row(machine, key):
    from bigclient_desktop.tabs.sync.tab import PAGES

    listed = [spec.key for spec in PAGES if not spec.fills_tab]
    return listed.index(key)
