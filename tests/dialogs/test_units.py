"""单位与人员: the tree, a unit's card and people, the forms of each step, the chart, its print."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from bigclient_desktop.dialogs.history import HistoryDialog
from bigclient_desktop.dialogs.person_form import PersonForm
from bigclient_desktop.dialogs.record_form import RecordForm
from bigclient_desktop.dialogs.transfers_dialog import TransfersDialog
from bigclient_desktop.dialogs.units import UnitsDialog
from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.revenue import BureauRevenue
from bigclient_desktop.domain.staff import OrgUnit, Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import people, revenue, unit_changes, units
from bigclient_desktop.services.audit_reading import audit_lines
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.preview import Preview
from bigclient_desktop.widgets.words import tr, use_language
from tests.services.exchanging import offices
from tests.services.making import make_customer


@pytest.fixture
def context(session, background):
    return TabContext(session, background, Notices())


@pytest.fixture
def dialog(context, qtbot):
    return opened(context, qtbot)


def opened(context, qtbot):
    made = UnitsDialog(context)
    qtbot.addWidget(made)
    made.show()
    shown(made, qtbot, context.session.unit)
    return made


def shown(dialog, qtbot, code):
    """Wait until the page shows the unit as it is now."""
    known = unit(code)
    assert known is not None
    loaded = dialog.page
    qtbot.waitUntil(lambda: loaded._loaded is not None and loaded.file.line.code == code, timeout=10000)


def names(dialog):
    table = dialog.page.ui.people
    return [table.item(row, 0).text() for row in range(table.rowCount())]


def form(dialog, kind=RecordForm):
    return next(one for one in dialog.findChildren(kind) if one.isVisible())


def fill(dialog, qtbot, context, **values):
    """Fill the form that stands open, and save it."""
    asked = form(dialog)
    for name, value in values.items():
        asked.binding.rows[name].editor.set_value(value)
        asked._changed(name)
    with qtbot.waitSignal(context.changes.happened):
        asked.save()
    return asked


def test_a_person_is_added_corrected_moved_and_let_go(dialog, context, session, qtbot):
    page = dialog.page
    assert names(dialog) == ["张三"]
    page.ui.new_person.click()
    assert isinstance(form(dialog), PersonForm)
    fill(dialog, qtbot, context, name="李四", position="manager", mobile="13800138000", began_on=china_today())
    qtbot.waitUntil(lambda: names(dialog) == ["张三", "李四"])

    page.ui.people.selectRow(1)
    page.ui.edit_person.click()
    fill(dialog, qtbot, context, dispatch="by_area", dispatch_place="五山、石牌")
    qtbot.waitUntil(lambda: page.ui.people.item(1, 3).text() == "分片：五山、石牌")

    page.ui.transfer.click()
    fill(dialog, qtbot, context, unit="440106", position="deputy", moved_on=china_today(), reason="补缺")
    qtbot.waitUntil(lambda: names(dialog) == ["李四", "张三"])
    assert page.ui.people.item(0, 1).text() == tr("staff.position.deputy")

    page.ui.leave.click()
    fill(dialog, qtbot, context, left_on=china_today())
    qtbot.waitUntil(lambda: names(dialog) == ["张三", "李四"])
    assert china_today().isoformat() in page.ui.people.item(1, 5).text()
    assert (page.ui.leave.text(), page.ui.transfer.isEnabled()) == (tr("units.take_back"), False)
    assert page.ui.transfer.toolTip() == tr("units.why_left")

    page.ui.leave.click()
    box = dialog.findChild(QMessageBox)
    with qtbot.waitSignal(context.changes.happened):
        next(one for one in box.findChildren(QPushButton) if one.text() == tr("units.take_back")).click()
    qtbot.waitUntil(lambda: names(dialog) == ["李四", "张三"])
    assert next(one for one in list_staff(session) if one.name == "李四").left_on is None

    page.ui.person_history.click()
    history = dialog.findChild(TransfersDialog)
    qtbot.waitUntil(lambda: history.list.rowCount() == 1)
    assert [history.list.item(0, column).text() for column in (2, 4, 5)] == ["客户经理", "副总监", "补缺"]


def test_what_a_service_refuses_stands_in_the_form_and_nothing_is_lost(dialog, context, session, qtbot):
    dialog.page.ui.new_person.click()
    asked = form(dialog)
    asked.save()
    qtbot.waitUntil(lambda: asked.ui.problem.isVisible())
    assert asked.ui.problem.text() == tr("failure.name_missing")
    for name, value in {"name": "钱五", "position": "external_part_time"}.items():
        asked.binding.rows[name].editor.set_value(value)
        asked._changed(name)
    assert "广州市邮政局" in asked.ui.explain.text()
    assert asked.binding.rows["agreement_number"].isVisible()
    assert not asked.binding.rows["dispatch"].isVisible()
    asked.save()
    qtbot.waitUntil(lambda: asked.ui.problem.isVisible())
    assert asked.ui.problem.text() == tr("failure.external_not_allowed", name="钱五", city="广州市邮政局")
    assert asked.binding.rows["name"].editor.value() == "钱五"
    assert [one.name for one in list_staff(session)] == ["张三"]


def test_a_date_that_is_none_is_told_at_its_field(dialog, qtbot):
    dialog.page.ui.new_person.click()
    asked = form(dialog)
    row = asked.binding.rows["began_on"]
    row.editor.box.setText("明天")
    row.editor._edited("明天")
    asked.save()
    assert row.message.isVisible()
    assert asked.isVisible()


def test_a_step_is_taken_back_from_the_history(dialog, context, session, qtbot):
    dialog.page.ui.new_person.click()
    fill(dialog, qtbot, context, name="李四", position="manager")
    history = HistoryDialog(context)
    qtbot.addWidget(history)
    history.show()
    qtbot.waitUntil(lambda: history.ui.list.rowCount() == 2)
    history.ui.list.selectRow(0)
    with qtbot.waitSignal(context.changes.happened):
        history.undo()
    qtbot.waitUntil(lambda: names(dialog) == ["张三"])
    assert [one.name for one in list_staff(session) if one.name and not one.left_on] == ["张三"]


def test_a_sub_branch_is_added_renamed_closed_and_opened_again(dialog, context, session, qtbot):
    page = dialog.page
    page.ui.add_branch.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(RecordForm)))
    assert form(dialog).binding.rows["code"].editor.value() == "440106-001"
    fill(dialog, qtbot, context, name="龙洞支局", address="龙洞东路1号")
    qtbot.waitUntil(lambda: "440106-001" in dialog._items)
    dialog.show_unit("440106-001")
    shown(dialog, qtbot, "440106-001")
    assert "龙洞东路1号" in page.ui.facts.toPlainText()
    assert not page.ui.add_branch.isEnabled()
    assert page.ui.add_branch.toolTip() == tr("units.why_no_branches")
    assert page.ui.empty.isVisible()

    page.ui.rename_unit.click()
    fill(dialog, qtbot, context, name="龙洞营业支局", valid_from=china_today())
    qtbot.waitUntil(lambda: page.ui.name.text() == "龙洞营业支局")
    assert "此前 龙洞支局" in page.ui.facts.toPlainText()

    page.ui.close_unit.click()
    fill(dialog, qtbot, context, closed_on=china_today())
    qtbot.waitUntil(lambda: page.ui.close_unit.text() == tr("units.reopen"))
    assert dialog._items["440106-001"].isHidden()
    assert (page.ui.new_person.isEnabled(), page.ui.new_person.toolTip()) == (False, tr("units.why_closed"))
    dialog.ui.with_closed.setChecked(True)
    assert not dialog._items["440106-001"].isHidden()
    assert "（已撤销）" in dialog._items["440106-001"].text(0)
    with qtbot.waitSignal(context.changes.happened):
        page.ui.close_unit.click()
    qtbot.waitUntil(lambda: page.ui.close_unit.text() == tr("units.close_unit"))
    assert not units.unit_file(session, "440106-001").line.is_closed


def test_a_unit_with_customers_says_why_it_cannot_be_closed(context, session, qtbot):
    make_customer(session)
    dialog = opened(context, qtbot)
    assert not dialog.page.ui.close_unit.isEnabled()
    assert dialog.page.ui.close_unit.toolTip() == tr("failure.unit_has_customers", name="天河区邮政局", count=1)


def test_the_card_says_which_condition_of_a_specialty_fails(context, session, qtbot):
    wan = 1_0000_00
    figures = {"440500": 20_000 * wan, "440500-LP": 3_000 * wan}
    revenue.save_bureau_revenue(session, [BureauRevenue(unit=u, year=2025, amount=a) for u, a in figures.items()])
    dialog = opened(context, qtbot)
    dialog.show_unit("440500-LP")
    shown(dialog, qtbot, "440500-LP")
    card = dialog.page.ui.facts.toPlainText()
    assert tr("units.not_eligible", year=2025) in card
    assert "✗ 专业收入 3,000.00 万元，没有超过 3,000.00 万元" in card
    assert "✓ 占全局收入 15.00%，超过 10%" in card
    dialog.page.ui.edit_unit.click()
    fill(dialog, qtbot, context, runs_business=True)
    qtbot.waitUntil(lambda: f"✓ {tr('units.runs_yes')}" in dialog.page.ui.facts.toPlainText())


def test_an_abolished_county_says_what_it_became(context, session, qtbot):
    make_customer(session, responsible_unit="440102", division="440104")
    dialog = opened(context, qtbot)
    assert tr("units.division_since", year=1985) in dialog.page.ui.facts.toPlainText()
    assert dialog._items["440102"].isHidden()
    dialog.ui.with_closed.setChecked(True)
    dialog.show_unit("440102")
    shown(dialog, qtbot, "440102")
    said = tr("units.abolished_into", year=2005, unit="越秀区邮政局", code="440104")
    assert said in dialog.page.ui.facts.toPlainText()
    assert tr("units.closed_but_holding", customers=1, people=0) in dialog.page.ui.facts.toPlainText()
    assert dialog.page.ui.close_unit.toolTip() == tr("units.why_closed")


def test_the_tree_is_searched_by_name_code_and_pinyin(dialog, qtbot):
    def seen(text):
        dialog.ui.search.setText(text)
        return {code for code, item in dialog._items.items() if not item.isHidden()}

    assert seen("虎门") == {"440000", "441900", "441900-121"}
    assert seen("441900-121") == {"440000", "441900", "441900-121"}
    assert "441900-121" in seen("humen")
    qtbot.keyClick(dialog.ui.search, Qt.Key.Key_Return)
    shown(dialog, qtbot, "441900-121")
    assert seen("没有的地方") == set()
    assert dialog.ui.found.text() == tr("units.none_found")
    assert len(seen("")) == len(units.list_units(dialog._context.session))


def test_the_load_is_a_bar_that_can_be_read(context, session, qtbot):
    make_customer(session, lead_manager=session.staff_id)
    dialog = opened(context, qtbot)
    cell = dialog.page.ui.people.item(0, 2)
    assert cell.toolTip() == f"{tr('units.load_words', lead=1, deputy=0)} · {tr('grading.load.below')}"
    assert not dialog.page.ui.people.grab().isNull()


def test_a_manager_of_a_centre_may_look_and_change_his_own_numbers(background, tmp_path, qtbot):
    with offices(tmp_path) as places:
        session = places["laptop"].session
        context = TabContext(session, background, Notices())
        dialog = opened(context, qtbot)
        page = dialog.page
        page.ui.people.selectRow(names(dialog).index("人laptop"))
        for button in (page.ui.edit_unit, page.ui.rename_unit, page.ui.new_person, page.ui.transfer, page.ui.leave):
            assert not button.isEnabled()
            assert "客户管理员" in button.toolTip()
        page.ui.edit_person.click()
        assert set(form(dialog).binding.rows) == {"phone", "mobile"}
        fill(dialog, qtbot, context, mobile="13900000000")
        mine = next(one for one in list_staff(session) if one.id == session.staff_id)
        assert mine.mobile == "13900000000"


# the chart


def test_the_chart_opens_and_closes_levels_by_mouse_and_keys(dialog, qtbot):
    dialog.ui.pages.setCurrentWidget(dialog.ui.chart_page)
    chart, canvas = dialog.chart, dialog.chart.canvas
    codes = lambda: {one.unit.code for one in canvas.placed}  # noqa: E731
    assert {"440000", "440100", "440106"} <= codes()
    assert "440303" not in codes()
    assert canvas.current == "440106"
    chart.open_levels(1)
    assert "440106" not in codes()
    assert "445300" in codes()
    chart.open_levels(2)
    assert {"440303", "441900-121"} <= codes()
    canvas.go("440100")
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert "440106" not in codes()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.current == "440100-EL"
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.current == "440100-LP"
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    shown(dialog, qtbot, "440100-LP")
    assert dialog.ui.pages.currentWidget() is dialog.ui.units_page


def test_the_chart_zooms_within_bounds(dialog):
    dialog.ui.pages.setCurrentWidget(dialog.ui.chart_page)
    canvas = dialog.chart.canvas
    before = canvas.size()
    dialog.chart.larger.click()
    assert canvas.width() > before.width()
    for _ in range(30):
        dialog.chart.smaller.click()
    assert 0.3 < canvas.zoom < 0.5


def test_the_chart_is_shown_as_a_pdf_and_noted_where_it_goes(dialog, qtbot, session, monkeypatch, tmp_path):
    dialog.ui.pages.setCurrentWidget(dialog.ui.chart_page)
    dialog.chart.print_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(Preview) is not None, timeout=10000)
    preview, out = dialog.findChild(Preview), tmp_path / "机构图.pdf"
    assert audit_lines(session, AuditQuery()) == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(out), ""))
    preview.ui.save.click()
    qtbot.waitUntil(out.exists, timeout=10000)
    (line,) = audit_lines(session, AuditQuery())
    assert (line.kind, line.subject, line.target) == ("print", tr("org_chart.title"), str(out))
    preview.close()


def test_the_dialog_keeps_its_words_when_the_language_changes(context, session, qapp, qtbot):
    people.save_staff(session, [Staff(unit="440106", name="李四", position="deputy")])
    unit_changes.add_sub_branch(session, "440106", OrgUnit(name="龙洞支局"))
    dialog = opened(context, qtbot)
    use_language(qapp, "en")
    qapp.processEvents()
    try:
        assert dialog.windowTitle() == "Units and people"
        assert dialog.page.ui.people.item(0, 1).text() == "Deputy director"
        assert "Managers needed" in dialog.page.ui.facts.toPlainText()
        assert dialog.chart.cities.text() == "Cities only"
    finally:
        use_language(qapp, "zh_CN")


def test_an_agreement_that_ends_is_told(context, session, qtbot):
    unit_changes.allow_external(session, "440106", True)
    agreed = Staff(
        unit="440106",
        name="钱五",
        position="external_part_time",
        agreement_number="社兼-1",
        agreement_from=china_today() - timedelta(days=300),
        agreement_until=china_today() + timedelta(days=5),
    )
    people.save_staff(
        session, [agreed, replace(agreed, name="孙六", agreement_until=china_today() - timedelta(days=1))]
    )
    dialog = opened(context, qtbot)
    told = [dialog.page.ui.people.item(row, 5).text() for row in (1, 2)]
    ending, over = agreed.agreement_until, china_today() - timedelta(days=1)
    assert sorted(told) == sorted([tr("units.agreement_ending", day=ending), tr("units.agreement_over", day=over)])


def pick(dialog, qtbot, name, count):
    qtbot.waitUntil(lambda: names(dialog).count(name) == count)
    dialog.page.ui.people.selectRow(names(dialog).index(name))


def test_two_entries_of_one_person_are_joined(dialog, qtbot, context, session):
    people.save_staff(session, [Staff(unit="440106", name="孙六", position="manager", mobile="13911112222")])
    people.save_staff(session, [Staff(unit="440106", name="孙六", position="manager", began_on=china_today())])
    old, new = sorted((one for one in list_staff(session) if one.name == "孙六"), key=lambda one: not one.mobile)
    customer = make_customer(session, lead_manager=old.id)
    context.changes.happened.emit(people.save_staff(session, [replace(old, phone="020-87654321")]))
    qtbot.waitUntil(lambda: names(dialog).count("孙六") == 2)
    row = next(place for place, line in enumerate(dialog.page._people) if line.staff.id == old.id)
    dialog.page.ui.people.selectRow(row)
    dialog.page.ui.same_person.click()
    fill(dialog, qtbot, context, same_as=new.id)
    qtbot.waitUntil(lambda: names(dialog).count("孙六") == 1)
    (one,) = [line.staff for line in dialog.page._people if line.staff.name == "孙六"]
    assert (one.id, one.mobile, one.phone) == (new.id, "13911112222", "020-87654321")
    assert customer_file(session, customer).customer.lead_manager == new.id


def test_a_persons_data_are_looked_at_where_they_can_be_given_out(dialog, qtbot, context, session):
    asked = []
    context.do = lambda key, subject: asked.append((key, subject))
    pick(dialog, qtbot, session.person_name, 1)
    dialog.page.ui.personal_data.click()
    assert asked == [("personal_data", f"staff:{session.staff_id}")]
    assert not dialog.isVisible()
