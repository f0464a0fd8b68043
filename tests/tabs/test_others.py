"""Colleagues' and siblings' customers in the list: after one's own, pale, in no workbook, nobody's to change."""

from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import OTHERS, REACHES
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.print_dialog import PrintDialog
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import use_language
from tests.services.siblings import Known, add_all
from tests.services.test_access import at

HIDDEN = ("广州上级六公司", "广州兄弟七公司")
ONLY_LOOKED_AT = "选中的有同事或其他单位的客户"


@pytest.fixture
def known(tmp_path, qapp, background, qtbot) -> Iterator[tuple[CustomersTab, dict[str, Known]]]:
    """李四, manager of 天河, beside his director, with five customers that he sees and two that he does not."""
    use_language(qapp, "zh_CN")
    session = at(tmp_path / "s", "manager")
    found = add_all(session)
    tab = CustomersTab(TabContext(session, background, Notices()))
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == 5)
    qtbot.waitUntil(lambda: "recycle_bin" in tab.list_page.folders.counts)
    yield tab, found
    session.close()


def names(tab: CustomersTab) -> list[str]:
    model = tab.list_page.model
    return [model.record(row).full_name for row in range(model.rowCount())]


def shown(tab: CustomersTab) -> list[str]:
    return [column.name for column in tab.list_page.shown_columns()]


def check_left_out(path: Path, known: tuple[CustomersTab, dict[str, Known]]) -> None:
    """Neither theirs stand in the workbook nor what he may see but not export; it says how many, each by its reason."""
    book = load_workbook(path)
    written = [row[1].value for row in book.worksheets[0].iter_rows(min_row=2)]
    _, found = known
    assert sorted(written) == sorted(found[near].name for near in ("own", "nobodys", "held", "served"))
    said = book.worksheets[1]["A1"].value
    assert "另有 2 户同事或兄弟单位的客户" in said
    assert "另有 1 户客户按您的岗位和单位不能打印、导出，没有列入" in said


def select_rows(tab: CustomersTab, customers: Collection[str]) -> None:
    table, model = tab.list_page.ui.table, tab.list_page.model
    table.clearSelection()
    for row in range(model.rowCount()):
        if model.record(row).full_name in customers:
            whole_row = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            table.selectionModel().select(model.index(row, 0), whole_row)


def test_while_typing_it_says_who_has_it_already(qtbot, known) -> None:
    tab, _ = known
    tab.new_customer()
    qtbot.waitUntil(tab.is_editing)
    tab.edit_page.form.binding.rows["full_name"].editor.set_value("广州市兄弟七公司")
    watch = tab.edit_page.duplicates
    watch.look()
    qtbot.waitUntil(lambda: "广州兄弟七公司（越秀区邮政局、维护中，相似" in watch._label.text())


def test_the_list_holds_ones_own_and_a_folder_the_others(qtbot, known) -> None:
    tab, _ = known
    page = tab.list_page
    assert (page.folders.counts["all"], page.folders.counts["others"]) == (5, 2)
    assert page.ui.others_hint.isHidden()
    own = shown(tab)
    page.folders.show("others")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert names(tab) == list(HIDDEN)
    assert shown(tab) == ["full_name", "unit", "lead_manager", "stage"]
    assert [page.model.is_quiet(row) for row in range(2)] == [True, True]
    qtbot.waitUntil(lambda: "申请查看" in page.ui.others_hint.text())
    assert not tab.commands.actions["export"].isEnabled()
    page.folders.show_all()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    assert shown(tab) == own
    assert not any(page.model.is_quiet(row) for row in range(5))


def test_a_search_says_what_it_would_find_among_them(qtbot, known) -> None:
    tab, _ = known
    page = tab.list_page
    page.ui.search.setText("广州")
    qtbot.waitUntil(lambda: "另有 2 户名称相符" in page.ui.others_hint.text())
    assert page.model.rowCount() == 5
    page.ui.others_hint.linkActivated.emit("others:")
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert names(tab)[5:] == list(HIDDEN)
    qtbot.waitUntil(lambda: "灰色的 2 户" in page.ui.others_hint.text())
    assert {"unit", "lead_manager", "stage"} <= set(shown(tab))
    page.ui.filters.tick({"reach": REACHES, "kinds": ("commercial",)})
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    assert "不含同事和兄弟单位" in page.ui.others_hint.text()


def test_the_search_over_everything_finds_them(qtbot, known) -> None:
    tab, found = known
    tab.search("xiongdi")
    qtbot.waitUntil(lambda: names(tab) == ["广州兄弟七公司"])
    assert tab.list_page.ui.filters.ticked == {"reach": REACHES}
    tab.search("内情路7号")
    qtbot.waitUntil(lambda: not tab.list_page.model.rowCount())
    tab.open_customer(found["sibling"].id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: card.customer_id() == found["sibling"].id)
    assert card.file is not None
    assert card.file.sight is Sight.EXISTENCE


def test_no_workbook_holds_them(qtbot, known, tmp_path, monkeypatch) -> None:
    tab, _ = known
    page = tab.list_page
    page.show_others()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    paths = iter([tmp_path / "all.xlsx", tmp_path / "some.xlsx"])

    def answer(dialog: QFileDialog) -> None:
        dialog.fileSelected.emit(str(next(paths)))

    monkeypatch.setattr(QFileDialog, "open", answer)
    tab.commands.export()
    qtbot.waitUntil(lambda: (tmp_path / "all.xlsx").exists())
    check_left_out(tmp_path / "all.xlsx", known)
    page.ui.table.selectAll()
    qtbot.waitUntil(lambda: len(page.selected_records()) == 7)
    tab.commands.export()
    qtbot.waitUntil(lambda: (tmp_path / "some.xlsx").exists())
    check_left_out(tmp_path / "some.xlsx", known)


def test_what_is_selected_among_them_can_only_be_looked_at(qtbot, known) -> None:
    tab, found = known
    page, actions = tab.list_page, tab.commands.actions
    page.show_others()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    qtbot.waitUntil(lambda: "岗位" in tab.commands._rights.why_not("merge", []))
    select_rows(tab, HIDDEN)
    qtbot.waitUntil(lambda: not page.ui.hand_over_button.isEnabled())
    assert page.ui.hand_over_button.toolTip().startswith(ONLY_LOOKED_AT)
    for key in ("bulk_edit", "print", "export", "delete"):
        assert not actions[key].isEnabled(), key
        assert actions[key].toolTip().startswith(ONLY_LOOKED_AT), key
    select_rows(tab, (*HIDDEN, found["below"].name))
    qtbot.waitUntil(lambda: "岗位" in actions["print"].toolTip() and "岗位" in actions["export"].toolTip())
    assert not actions["print"].isEnabled()
    assert not actions["export"].isEnabled()
    page.ui.table.selectRow(0)
    qtbot.waitUntil(page.ui.hand_over_button.isEnabled)


def test_among_ones_own_they_are_neither_changed_nor_printed(qtbot, known) -> None:
    tab, found = known
    page, actions = tab.list_page, tab.commands.actions
    page.show_others()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    page.ui.table.selectAll()
    qtbot.waitUntil(lambda: not page.ui.hand_over_button.isEnabled())
    assert page.ui.hand_over_button.toolTip().startswith(ONLY_LOOKED_AT)
    for key in ("bulk_edit", "delete"):
        assert not actions[key].isEnabled(), key
        assert actions[key].toolTip().startswith(ONLY_LOOKED_AT), key
    assert actions["export"].isEnabled()
    assert actions["print"].isEnabled()
    tab.commands.print_selected()
    qtbot.waitUntil(lambda: tab.findChild(PrintDialog) is not None)
    dialog = tab.findChild(PrintDialog)
    qtbot.waitUntil(dialog.ui.preview_button.isEnabled)
    printed = {form.customer.id for form in dialog.forms}
    assert printed == {found[near].id for near in ("own", "nobodys", "held", "served")}
    assert "另有 3 户" in dialog._note
    dialog.reject()


def test_a_saved_view_keeps_whose_customers_it_shows(qtbot, known) -> None:
    tab, _ = known
    page = tab.list_page
    page.show_others()
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert page.views.save_as("连同兄弟单位") == ""
    qtbot.waitUntil(lambda: page.folders.counts.get(page.folders.current.key) == 7)
    columns = shown(tab)
    page.folders.show_all()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    assert "unit" not in shown(tab)
    page.views.show(page.views.views.views[0].id)
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    assert shown(tab) == columns
    assert OTHERS in page.query.reach
