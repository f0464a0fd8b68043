"""The sync tab over real stores and real package files: a centre, a laptop, and a folder that plays the stick."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

from bigclient_desktop.dialogs.shortcuts import ShortcutsDialog
from bigclient_desktop.domain.customer_file import CommitChange, CustomerQuery
from bigclient_desktop.main_window import MainWindow
from bigclient_desktop.services import enrolment, exchange
from bigclient_desktop.services.customers import customer_file, draft_of, list_customers, save_customer
from bigclient_desktop.services.exchange_lists import unsent_counts, unsent_lines
from bigclient_desktop.services.exchange_status import exchange_status, incoming, links, outgoing
from bigclient_desktop.services.session import Session, set_up
from bigclient_desktop.shell.menus import own_shortcuts
from bigclient_desktop.tabs import TABS
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.columns import incoming_columns, outgoing_columns
from bigclient_desktop.tabs.sync.lists import change_words
from bigclient_desktop.tabs.sync.proposals_page import proposal_columns
from bigclient_desktop.tabs.sync.tab import PAGES, SyncTab
from bigclient_desktop.widgets.exchange_words import badge_chip
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.record_source import State
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr, use_language
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_draft
from tests.shell.windows import main_window

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
UNIT = "440106"


@dataclass
class Machine:
    """A store with its tab, as the window builds it."""

    session: Session
    tab: SyncTab
    said: list[tuple[str, str]]
    previews: list[tuple[bytes, str]]
    opened: list[str]

    def page(self, key: str):
        """A page of the tab, in front."""
        return self.tab.show_page(key)


@pytest.fixture
def centre(tmp_path) -> Iterator[Session]:
    """李总 at the county's centre, a root of its own."""
    made = set_up(tmp_path / "centre", unit=UNIT, name="李总", position="director", password=PASSWORD, cost=CHEAP_COST)
    enrolment.become_centre(made.session)
    yield made.session
    made.session.close()


@pytest.fixture
def stick(tmp_path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def laptop(session, centre, tmp_path) -> Session:
    """张三's laptop, enrolled at the centre."""
    request = enrolment.request_enrolment(session, tmp_path / "one.bcrequest")
    made = enrolment.grant(centre, request.path, tmp_path / "grant.bcpkg")
    enrolment.accept_grant(session, made.path)
    return session


@pytest.fixture
def machine(qtbot, background):
    """Puts a session behind a tab."""

    def build(session: Session) -> Machine:
        notices = Notices()
        context = TabContext(session, background, notices)
        said: list[tuple[str, str]] = []
        previews: list[tuple[bytes, str]] = []
        opened: list[str] = []
        notices.said.connect(lambda tone, text, actions: said.append((tone, text)))
        context.preview_pdf = context.preview_blank = lambda content, title: previews.append((content, title))
        context.open_customer = opened.append
        tab = SyncTab(context)
        qtbot.addWidget(tab)
        tab.resize(1366, 700)
        tab.show()
        return Machine(session, tab, said, previews, opened)

    return build


@pytest.fixture(autouse=True)
def chinese(qapp):
    use_language(qapp, "zh_CN")
    yield
    use_language(qapp, "zh_CN")


def new_customer(session: Session, name: str) -> str:
    draft = make_draft(session, name, responsible_unit=UNIT, lead_manager=session.staff_id, phone="020-11111111")
    save_customer(session, draft)
    return draft.customer.id


def give(session: Session, customer: str, **values: str) -> None:
    draft = draft_of(customer_file(session, customer))
    save_customer(session, replace(draft, customer=replace(draft.customer, **values)))


def carry(sender: Session, receiver: Session, stick: Path) -> list[Path]:
    """Everything that the sender has to say, without a window."""
    paths = [made.path for made in exchange.export_packages(sender, None, stick)]
    if paths:
        exchange.apply_import(receiver, exchange.plan_import(receiver, paths))
    return paths


def shown(list_page, count: int):
    """Whether so many rows of a list are on screen."""
    model = list_page.list.model
    return lambda: model.rowCount() == count and all(model.fetched(row) is not None for row in range(count))


def cells(list_page) -> list[list[str]]:
    model = list_page.list.model
    return [
        [model.data(model.index(row, column)) or "" for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


# alone


def test_a_store_alone_is_told_what_the_exchange_is_and_how_to_begin(qtbot, machine, session):
    alone = machine(session)
    overview = alone.page("overview")
    qtbot.waitUntil(lambda: overview.ui.state.title.text() == tr("sync_tab.alone_title"))
    assert overview.ui.state.text.text().count("。") == 2
    offers = [button.text() for button in overview.ui.state.findChildren(QPushButton)]
    assert offers == ["加入中心", "设为中心", "用封存的密钥接续"]
    assert overview.ui.export_button.isHidden()
    folders = alone.tab.pages.ui.folders
    assert [folders.item(row).text() for row in range(folders.count()) if not folders.isRowHidden(row)] == [
        "概况",
        "查看申请",
    ]


# a laptop reports


def test_the_overview_counts_what_is_unsent_and_names_the_centre(qtbot, machine, laptop):
    customer = new_customer(laptop, "天河甲公司")
    give(laptop, customer, phone="020-22222222")
    here = machine(laptop)
    overview = here.page("overview")
    qtbot.waitUntil(lambda: overview.status is not None and overview.status.is_enrolled)
    unsent = exchange_status(laptop).unsent
    assert unsent == unsent_counts(laptop).total() >= 2
    assert overview.ui.unsent_figure.text() == f"{unsent} 步"
    qtbot.waitUntil(lambda: overview.links.model.rowCount() == 1)
    assert len(unsent_lines(laptop, 0, 1000)) == unsent
    assert f"未上报 {unsent} 步" in badge_chip(exchange_status(laptop)).word
    assert "客户" in overview.ui.unsent_text.text()
    assert "天河区" in overview.ui.hint.text()
    assert overview.ui.receipt_figure.text() == "—"
    assert not overview.ui.export_button.isHidden()
    qtbot.waitUntil(lambda: overview.links.model.rowCount() == 1)
    assert overview.links.model.fetched(0).relation == "parent"


def test_each_unsent_step_says_what_it_changed(qtbot, machine, laptop):
    customer = new_customer(laptop, "天河甲公司")
    give(laptop, customer, phone="020-22222222")
    here = machine(laptop)
    page = here.page("unsent")
    QAbstractItemModelTester(page.list.model, FATAL)
    qtbot.waitUntil(lambda: page.list.model.rowCount() >= 2 and page.list.model.fetched(0) is not None)
    first = cells(page)[0]
    assert first[2] == "天河甲公司"
    assert "电话 020-11111111 → 020-22222222" in first[4]
    assert "未装包" in first[6]
    page.list.want(page.list.model.identity(page.list.model.fetched(0)))
    page.ui.table.opened.emit()
    assert here.opened == [customer]


def test_an_unsent_proposal_is_told_as_what_it_asks_for(qtbot, machine, laptop):
    customer = new_customer(laptop, "天河甲公司")
    give(laptop, customer, code="44010600001000")
    page = machine(laptop).page("unsent")
    qtbot.waitUntil(lambda: page.list.model.rowCount() >= 2 and page.list.model.fetched(0) is not None)
    told = [line[4] for line in cells(page)]
    assert "申请把客户编号改为 440106-00001-000" in told
    assert not any(customer in line or "席位密钥" in line for line in told)


def test_ids_are_told_to_nobody():
    customer = "0c" * 16
    asked = {"customer": customer, "customer_name": "越秀甲公司", "reason": "要核对联系人"}
    changes = [CommitChange("file_request", "0d" * 16, name, None, value, is_new=True) for name, value in asked.items()]
    told = change_words(changes, lambda kind, code: code)
    assert customer not in told
    assert "越秀甲公司" in told


@pytest.mark.parametrize("columns", [outgoing_columns(), incoming_columns(), proposal_columns(lambda kind, code: code)])
def test_lists_fit_beside_the_rail_of_a_small_screen(columns):
    assert sum(column.width for column in columns if column.shown) <= 1366 - 256 - 34


def test_a_package_is_exported_registered_and_has_its_words_and_its_slip(qtbot, machine, laptop, stick):
    new_customer(laptop, "天河甲公司")
    here = machine(laptop)
    page = here.page("export")
    qtbot.waitUntil(lambda: page.ui.target.count() == 1)
    assert not page.ui.go_button.isEnabled() or page.folder is not None
    page.take_folder(stick)
    assert page.folder == stick
    (link,) = links(laptop)
    assert f"{link.pending} 条" in page.ui.target_text.text()
    qtbot.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    (card,) = page.cards
    made = card.parts[0]
    assert made.path.parent == stick
    assert made.path.stat().st_size == made.size
    assert len(made.words) == 8
    qtbot.mouseClick(card.slip_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(here.previews))
    assert here.previews[0][0].startswith(b"%PDF")
    qtbot.mouseClick(card.delivered_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: outgoing(laptop)[0].state == "delivered")
    qtbot.mouseClick(page.ui.done_button, Qt.MouseButton.LeftButton)
    register = here.page("outgoing")
    qtbot.waitUntil(shown(register, 1))
    assert "已交付" in cells(register)[0][3]
    assert cells(register)[0][7] == "张三"
    register.ui.table.opened.emit()
    qtbot.waitUntil(lambda: len(here.previews) == 2)
    unsent = here.page("unsent")
    qtbot.waitUntil(lambda: unsent.list.model.rowCount() > 0 and unsent.list.model.fetched(0) is not None)
    assert f"在第 {made.number} 号" in cells(unsent)[0][6]
    # The same folder is proposed again.
    again = here.page("export")
    qtbot.waitUntil(lambda: again.folder == stick)


def test_a_large_package_is_split(qtbot, machine, laptop, stick):
    for number in range(3):
        new_customer(laptop, f"天河{number}公司")
    here = machine(laptop)
    page = here.page("export")
    qtbot.waitUntil(lambda: page.ui.target.count() == 1)
    page.take_folder(stick)
    page.ui.split.setItemData(1, 0.004)
    page.ui.split.setCurrentIndex(1)
    page.export()
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    (card,) = page.cards
    assert len(card.parts) > 1
    assert sorted(stick.glob("*.bcpkg")) == sorted(part.path for part in card.parts)


# the centre takes it in


def test_the_centre_sees_what_would_change_and_takes_it_in(qtbot, machine, laptop, centre, stick):
    new_customer(laptop, "天河甲公司")
    new_customer(laptop, "天河乙公司")
    exchange.export_packages(laptop, None, stick)
    (stick / "坏的.bcpkg").write_bytes(b"no package at all")
    there = machine(centre)
    page = there.page("import")
    page.look([stick])
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    tree = page.ui.packages
    assert tree.topLevelItemCount() == 2
    refused, taken = tree.topLevelItem(0), tree.topLevelItem(1)
    assert refused.text(0) == "坏的.bcpkg"
    assert refused.text(5).endswith("。")
    assert page.ui.refusal.text() == f"不能导入：{refused.text(5)}"
    taken.setExpanded(True)
    names = [taken.child(row).text(0) for row in range(taken.childCount())]
    assert {"天河甲公司", "天河乙公司"} <= set(names)
    assert not list_customers(centre, CustomerQuery(), 0, 10)
    assert page.ui.go_button.text() == "导入 1 个数据包"
    qtbot.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    assert {row.full_name for row in list_customers(centre, CustomerQuery(), 0, 10)} == {"天河甲公司", "天河乙公司"}
    assert page.result.backup is not None
    assert page.result.backup.name in page.ui.result_text.text()
    register = there.page("incoming")
    qtbot.waitUntil(shown(register, 1))
    assert "已导入" in cells(register)[0][2]
    assert cells(register)[0][9] == "李总"


def test_a_package_that_was_imported_is_refused_with_a_sentence(qtbot, machine, laptop, centre, stick):
    new_customer(laptop, "天河甲公司")
    carry(laptop, centre, stick)
    there = machine(centre)
    page = there.page("import")
    page.look([stick])
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    assert not page.ui.go_button.isEnabled()
    assert page.ui.go_button.toolTip() == tr("sync_tab.why_none_taken")
    assert "导入过" in page.ui.packages.topLevelItem(0).text(5)


def test_a_folder_without_packages_says_so(qtbot, machine, centre, stick):
    there = machine(centre)
    page = there.page("import")
    page.look([stick])
    qtbot.waitUntil(lambda: ("warning", tr("sync_tab.no_packages_there")) in there.said, timeout=20000)
    assert page.ui.pages.currentWidget() is page.ui.choose_page


def test_dropped_files_are_looked_at(qtbot, machine, laptop, centre, stick):
    new_customer(laptop, "天河甲公司")
    (made,) = exchange.export_packages(laptop, None, stick)
    there = machine(centre)
    page = there.page("import")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(made.path))])
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(drop)
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    assert page.plan.accepted[0].path == made.path


def test_work_that_is_stopped_changes_nothing(qtbot, machine, laptop, centre, stick):
    for number in range(4):
        new_customer(laptop, f"天河{number}公司")
    exchange.export_packages(laptop, None, stick)
    there = machine(centre)
    page = there.page("import")
    page.look([stick])
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    page.apply()
    page.ui.stop_button.click()
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    assert ("info", tr("sync_tab.import_stopped")) in there.said
    assert not list_customers(centre, CustomerQuery(), 0, 10)
    assert not incoming(centre)
    page.apply()
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    assert len(list_customers(centre, CustomerQuery(), 0, 10)) == 4


def test_numbers_that_never_came_stand_in_red(qtbot, machine, laptop, centre, stick, tmp_path):
    customer = new_customer(laptop, "天河甲公司")
    for phone in ("020-22222222", "020-33333333"):
        lost = exchange.export_packages(laptop, None, tmp_path / "stick")
        shutil.move(lost[0].path, tmp_path / f"lost-{lost[0].number}")
        give(laptop, customer, phone=phone)
    carry(laptop, centre, stick)
    register = machine(centre).page("incoming")
    qtbot.waitUntil(shown(register, 2))
    missing = register.list.model.fetched(1)
    assert missing.row is None
    chip = register.list.model.columns[2].value(missing)
    assert (chip.tone, chip.word) == ("bad", "缺" + register.list.model.columns[0].text(missing))


# and the receipt comes back


def test_the_receipt_that_comes_back_is_shown(qtbot, machine, laptop, centre, stick):
    new_customer(laptop, "天河甲公司")
    carry(laptop, centre, stick)
    here = machine(laptop)
    overview = here.page("overview")
    qtbot.waitUntil(lambda: overview.status is not None and overview.ui.receipt_figure.text() == "—")
    page = here.page("import")
    made = exchange.export_packages(centre, None, stick)
    page.look([made[0].path])
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    page.apply()
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    page.ui.done_button.click()
    overview = here.page("overview")
    qtbot.waitUntil(lambda: overview.ui.receipt_figure.text() != "—")
    assert overview.ui.unsent_figure.text() == "0 步"
    unsent = here.page("unsent")
    qtbot.waitUntil(lambda: unsent.list.model.state is State.EMPTY)
    assert unsent.ui.state.title.text() == "没有未上报的操作"


# the frame


def test_pages_are_named_in_both_languages(qapp):
    for language in ("zh_CN", "en"):
        use_language(qapp, language)
        for page in PAGES:
            assert tr(f"sync_tab.page_{page.key}") != f"sync_tab.page_{page.key}"


def test_another_language_builds_the_pages_anew(qapp, qtbot, machine, laptop):
    here = machine(laptop)
    here.page("outgoing")
    use_language(qapp, "en")
    qtbot.waitUntil(lambda: here.tab.pages.ui.folders.item(0).text() == "Overview")
    qtbot.waitUntil(lambda: here.tab.pages.front_key == "outgoing")
    assert here.tab.findChildren(StatePanel)


@pytest.fixture
def window(qtbot, qapp, laptop) -> Iterator[MainWindow]:
    """The program's own window."""
    with main_window(qapp, qtbot, laptop) as made:
        yield made


def test_the_badge_stands_in_every_tab_and_opens_the_exchange(qtbot, window, laptop):
    badge = window.header.badge
    qtbot.waitUntil(badge.isVisible)
    for spec in TABS[:-1]:
        window.workspace.go_to(spec.key)
        assert badge.isVisible()
    before = badge.accessibleName()
    assert "尚无回执" in before
    new_customer(laptop, "天河甲公司")
    window.context.changes.happened.emit(save_again(laptop))
    qtbot.waitUntil(lambda: badge.accessibleName() != before)
    assert f"未上报 {exchange_status(laptop).unsent}" in badge.accessibleName()
    qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert window.workspace.current_key == "sync"


def save_again(session: Session):
    """One more edit; gives its change."""
    (row,) = list_customers(session, CustomerQuery(), 0, 1)
    draft = draft_of(customer_file(session, row.id))
    return save_customer(session, replace(draft, customer=replace(draft.customer, phone="020-99999999")))


def test_commands_lead_there_from_anywhere_and_stand_in_the_shortcut_sheet(qtbot, window):
    window.context.do("export_package", "")
    assert window.workspace.current_key == "sync"
    tab = window.workspace.current
    assert tab.pages.front_key == "export"
    window.context.do("import_packages", "")
    assert tab.pages.front_key == "import"
    sheet = ShortcutsDialog(own_shortcuts(), [spec.key for spec in TABS])
    qtbot.addWidget(sheet)
    listed = [line.text(1) for _, lines in sheet._groups for line in lines]
    assert {"Ctrl+Shift+E", "Ctrl+Shift+I"} <= set(listed)


def test_the_home_card_counts_what_is_unsent_and_leads_there(qtbot, window, laptop):
    new_customer(laptop, "天河甲公司")
    home = window.workspace.go_to("home")
    card = home.cards["packages"]
    home.count()
    qtbot.waitUntil(lambda: any(row.id == "unsent" for row in card.rows))
    assert card.count.text() == f"{exchange_status(laptop).unsent:,}"
    card.opened.emit("unsent")
    assert window.workspace.current_key == "sync"
    assert window.workspace.current.pages.front_key == "unsent"


def test_two_laptops_put_their_packages_on_the_same_stick(laptop, centre, stick, tmp_path):
    other = set_up(
        tmp_path / "other", unit=UNIT, name="王五", position="manager", password=PASSWORD, cost=CHEAP_COST
    ).session
    request = enrolment.request_enrolment(other, tmp_path / "two.bcrequest")
    made = enrolment.grant(centre, request.path, tmp_path / "grant2.bcpkg")
    enrolment.accept_grant(other, made.path)
    for number, sender in enumerate((laptop, other)):
        new_customer(sender, f"天河{number}公司")
        exchange.export_packages(sender, None, stick)
    other.close()
    plan = exchange.plan_import(centre, [stick])
    assert [package.refusal for package in plan.packages] == [None, None]
