"""The grading tab over a real store: from a missing denominator to a published run, and what-if."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox

from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.services.grading_runs import list_runs, run_details, start_run, take_step
from bigclient_desktop.services.revenue import save_bureau_revenue
from bigclient_desktop.services.rule_sets import list_rule_sets
from bigclient_desktop.tabs.grading.rules_page import RuleSetDialog
from bigclient_desktop.tabs.grading.runs_page import NewRunDialog
from bigclient_desktop.tabs.grading.tab import GradingTab
from bigclient_desktop.widgets.record_source import State
from tests.tabs.conftest import add_customers
from tests.tabs.revenue_making import add_revenue

WAN = 1_000_000
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def customers(session):
    """甲 60 万 (silver at 2 亿), 乙 90 万 (diamond), 丙 nothing, 丁 policy."""
    made = add_customers(
        session,
        [
            {"full_name": "天河甲公司", "code": "44010600001000"},
            {"full_name": "天河乙公司", "code": "44010600002000"},
            {"full_name": "天河丙公司"},
            {"full_name": "天河区政府", "kind": "policy"},
        ],
    )
    for month in range(1, 13):
        add_revenue(session, f"2024-{month:02d}", {made[0]: 5 * WAN, made[1]: 90 * WAN // 12, made[3]: WAN})
    return made


@pytest.fixture
def denominator(session):
    save_bureau_revenue(session, [BureauRevenue(unit="440100", year=2024, amount=20_000 * WAN, source="决算")])


@pytest.fixture
def tab(qtbot, window):
    made = GradingTab(window.context)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


@pytest.fixture
def run(customers, denominator, session):
    return start_run(session, 2024, scope="440100")[0]


@pytest.fixture
def page(qtbot, run, tab):
    tab.open_run(run)
    made = tab.pages.run
    qtbot.waitUntil(lambda: made.list is not None and made.list.model.state is State.SHOWN)
    qtbot.waitUntil(lambda: made.panel.result is not None)
    return made


def cell(page, row: int, name: str) -> str:
    model = page.list.model
    place = [column.name for column in model.columns].index(name)
    return model.index(row, place).data()


def choose(qtbot, page, name: str) -> None:
    row = next(row for row in range(page.list.model.rowCount()) if cell(page, row, "name") == name)
    page.list._go(row)
    qtbot.waitUntil(lambda: page.panel.result is not None and page.panel.result.name == name)


def test_without_runs_the_page_offers_one_and_a_missing_denominator_leads_to_its_table(
    qtbot, customers, tab, window, session
):
    runs = tab.pages.runs
    qtbot.waitUntil(lambda: runs.list.model.state is State.EMPTY)
    assert runs.ui.state.title.text() == "本年度尚未评定"
    asked = []

    class Revenue:
        def show_denominators(self, unit, year):
            asked.append((unit, year))

    window.context.go_to = lambda key: Revenue() if key == "revenue" else None
    runs.new_run()
    qtbot.waitUntil(lambda: runs.findChild(NewRunDialog) is not None)
    dialog = runs.findChild(NewRunDialog)
    dialog.ui.year.setValue(2024)
    dialog.ui.start_button.click()
    qtbot.waitUntil(dialog.ui.denominators_button.isVisible)
    assert "2024" in dialog.ui.complaint.text()
    dialog.ui.denominators_button.click()
    assert asked == [("440100", 2024)]
    assert list_runs(session) == []


def test_a_new_run_opens_its_ranking(qtbot, customers, denominator, tab, session):
    runs = tab.pages.runs
    runs.new_run()
    qtbot.waitUntil(lambda: runs.findChild(NewRunDialog) is not None)
    dialog = runs.findChild(NewRunDialog)
    dialog.ui.year.setValue(2024)
    dialog.ui.start_button.click()
    qtbot.waitUntil(lambda: tab.currentWidget() is tab.pages.run)
    page = tab.pages.run
    qtbot.waitUntil(lambda: page.list is not None and page.list.model.rowCount() == 3)
    assert [cell(page, row, "total") for row in range(3)] == ["94.00", "76.00", "0.00"]
    assert [cell(page, row, "computed_grade") for row in range(3)] == ["钻石", "白银", "一般"]
    assert cell(page, 1, "share") == "3.00"
    assert cell(page, 1, "distance") == "黄金 还差 6.67 万"
    assert cell(page, 0, "distance") == "—"
    assert page.ui.title.text().startswith("2024年 · ")


def test_the_model_is_sound_and_filters_narrow(qtbot, page):
    QAbstractItemModelTester(page.list.model, FATAL, page)
    assert not page.ui.ranking.grab().isNull()
    page.filters["policy"].click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1 and cell(page, 0, "name") == "天河区政府")
    assert cell(page, 0, "total") == ""
    page.filters["missing"].click()
    qtbot.waitUntil(lambda: cell(page, 0, "name") == "天河丙公司")
    page.filters["all"].click()
    page.ui.search.setText("没有这一户")
    qtbot.waitUntil(lambda: page.list.model.state is State.EMPTY)
    assert page.ui.state.title.text() == "没有符合条件的客户"


def test_the_score_card_says_the_formula_in_numbers(qtbot, page):
    choose(qtbot, page, "天河甲公司")
    text = page.panel.ui.sheet.toPlainText()
    assert "60.00 万元 ÷ 100.00 万元 × 60 = 36.00" in text
    assert "还差 6.67 万元可达黄金（66.67 万元）" in text
    assert "还差 23.34 万元可达钻石" in text or "还差 23.33 万元可达钻石" in text


def test_what_if_follows_slider_and_field(qtbot, page, session, run):
    choose(qtbot, page, "天河甲公司")
    panel = page.panel
    panel.ui.tabs.setCurrentIndex(1)
    panel.ui.revenue.setValue(66.67)
    assert "黄金" in panel.ui.what_if_sheet.toPlainText().splitlines()[0]
    panel.ui.denominator.setValue(50_000)
    assert "黄金" not in panel.ui.what_if_sheet.toPlainText().splitlines()[0]
    panel.ui.revenue_slider.setValue(1000)
    assert "钻石" in panel.ui.what_if_sheet.toPlainText().splitlines()[0]
    panel.ui.reset_button.click()
    assert panel.ui.revenue.value() == 60
    assert [one.grade for one in run_details(session, run).results if one.name == "天河甲公司"] == ["silver"]


def test_a_change_by_hand_needs_its_reason(qtbot, page, session, run):
    choose(qtbot, page, "天河甲公司")
    ui = page.panel.ui
    ui.grade.setCurrentIndex(ui.grade.findData("gold"))
    assert not ui.adjust_button.isEnabled()
    assert ui.adjust_button.toolTip() == "请写明理由"
    ui.reason.setPlainText("合同已签")
    ui.adjust_button.click()
    qtbot.waitUntil(lambda: run_details(session, run).run.adjustments == 1)
    qtbot.waitUntil(lambda: cell(page, 1, "reason") == "合同已签")
    assert (cell(page, 1, "computed_grade"), cell(page, 1, "grade")) == ("白银", "黄金")


def test_a_manager_is_told_why_he_cannot_review(page):
    assert not page.ui.step_button.isEnabled()
    assert "客户经理" in page.ui.step_button.toolTip()
    assert "客户经理" in page.ui.steps_hint.text()


def test_the_director_reviews_approves_and_publishes(qtbot, page, session, run, monkeypatch):
    monkeypatch.setattr(type(session), "position", property(lambda self: "director"))
    page.refresh()
    for state in ("reviewed", "approved"):
        qtbot.waitUntil(page.ui.step_button.isEnabled)
        page.ui.step_button.click()
        qtbot.waitUntil(lambda state=state: list_runs(session)[0].state == state)
        qtbot.waitUntil(lambda state=state: page.details.run.state == state)
    page.ui.step_button.click()
    page.findChild(QMessageBox).buttons()[0].click()
    qtbot.waitUntil(lambda: page.details.run.state == "published")
    assert page.ui.step_button.isHidden()
    assert page.ui.discard_button.isHidden()
    assert not page.panel.ui.adjust_button.isEnabled()
    assert page.details.intact


def test_the_portfolio_says_who_would_change(qtbot, run, tab):
    tab.show_view("portfolio")
    page = tab.pages.view("portfolio")
    qtbot.waitUntil(lambda: page.shift is not None)
    page.ui.percent.setValue(-10)
    qtbot.waitUntil(lambda: page.shift.percent == -10 and page.model.rowCount() == 2)
    names = {page.model.index(row, 0).data() for row in range(2)}
    assert names == {"天河甲公司", "天河乙公司"}
    assert "-10" in page.ui.changed_title.text()
    assert page.ui.percent_slider.value() == -100


def test_silver_without_managers_and_the_loads(qtbot, run, tab):
    tab.show_view("missing")
    page = tab.pages.view("missing")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    tab.show_view("loads")
    loads = tab.pages.view("loads")
    qtbot.waitUntil(lambda: loads.list.model.state is State.SHOWN and loads.ui.foot.text() != "")
    assert loads.list.model.index(0, 0).data() == "张三"


def test_the_shipped_rules_are_locked_and_a_copy_is_checked_and_saved(qtbot, tab, session):
    tab.show_view("rules")
    page = tab.pages.view("rules")
    qtbot.waitUntil(lambda: page.list.current() is not None)
    page.open_button.click()
    locked = page.findChild(RuleSetDialog)
    assert locked.ui.save_button.isHidden()
    assert not locked.ui.gold.isEnabled()
    locked.reject()
    locked.setParent(None)
    page.copy_button.click()
    dialog = page.findChild(RuleSetDialog)
    dialog.ui.name.setText("gz-2026")
    dialog.ui.revenue_points.setValue(70)
    assert not dialog.ui.save_button.isEnabled()
    assert "110" in dialog.ui.complaints.text()
    dialog.ui.share_points.setValue(30)
    dialog.ui.gold.setValue(95)
    assert "钻石" in dialog.ui.complaints.text()
    dialog.ui.gold.setValue(82)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: len(list_rule_sets(session)) == 2)
    saved = list_rule_sets(session)[1]
    assert (saved.name, saved.rules.revenue_points, dict(saved.rules.grades)["gold"]) == ("gz-2026", 70, 82)


def test_papers_are_made_of_the_run(qtbot, page, window, tmp_path):
    page.preview("ranking")
    qtbot.waitUntil(lambda: bool(window.previews), timeout=20000)
    assert window.previews[0][0].startswith(b"%PDF")
    page.preview("list")
    qtbot.waitUntil(lambda: len(window.previews) == 2, timeout=20000)


def test_charts_wait_for_a_published_run(qtbot, run, tab, session, monkeypatch):
    tab.show_view("charts")
    page = tab.pages.view("charts")
    qtbot.waitUntil(lambda: page.ui.state.title.text() == "还没有已发布的评定")
    monkeypatch.setattr(type(session), "position", property(lambda self: "director"))
    for state in ("reviewed", "approved", "published"):
        take_step(session, run, state)
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.body.currentWidget() is page.ui.chart)
    assert page.ui.chart.accessibleName() == "历年等级户数"
