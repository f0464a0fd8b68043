"""Saved views in the real lists: kept, counted, put in front, changed, shared, and taken in from a file."""

from datetime import date

import pytest

from bigclient_desktop.domain.saved_views import SavedView
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services import people
from bigclient_desktop.services.saved_views import export_views, load_views
from bigclient_desktop.services.session import new_row_id
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.tabs.complaints.tab import ComplaintsTab
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.tabs.visits.tab import VisitsTab
from bigclient_desktop.widgets.questions import NameQuestion
from bigclient_desktop.widgets.view_import import ViewImport
from tests.tabs.conftest import add_customers

NAMES = ["广东移动通信有限公司", "曾记食品厂", "广州市公安局", "中山大学"]


@pytest.fixture
def stock(session):
    return add_customers(
        session,
        [
            {"full_name": NAMES[0], "lead_manager": session.staff_id},
            {"full_name": NAMES[1]},
            {"full_name": NAMES[2], "kind": "policy"},
            {"full_name": NAMES[3], "kind": "policy", "stage": "developing"},
        ],
    )


def shown_tab(qtbot, tab, count):
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    qtbot.waitExposed(tab)
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == count, timeout=10000)
    return tab


@pytest.fixture
def tab(qtbot, window, stock):
    return shown_tab(qtbot, CustomersTab(window.context), 4)


def names(tab):
    model = tab.list_page.model
    return [model.record(row).full_name for row in range(model.rowCount())]


def save(qtbot, page, name):
    page.view_menu.save_as()
    question = page.findChild(NameQuestion)
    question.field.box.setText(name)
    question._take()
    qtbot.waitUntil(lambda: page.views.front is not None and page.views.front.name == name)


def folder_words(page):
    widget = page.ui.folders
    return [widget.item(row).text() for row in range(widget.count())]


def policy_view(qtbot, tab, name="政策性"):
    page = tab.list_page
    page.ui.filters.tick({"kinds": ("policy",)})
    qtbot.waitUntil(lambda: len(names(tab)) == 2)
    save(qtbot, page, name)


def test_a_view_is_saved_counted_left_and_put_in_front_again(qtbot, tab, session):
    page = tab.list_page
    assert "我的视图" not in folder_words(page)
    policy_view(qtbot, tab)
    assert folder_words(page)[-2:] == ["我的视图", "政策性"]
    assert page.ui.views_button.text() == "政策性 ▾"
    qtbot.waitUntil(lambda: page.folders.counts.get(f"view:{page.views.front.id}") == 2, timeout=10000)
    page.folders.show_all()
    qtbot.waitUntil(lambda: len(names(tab)) == 4)
    assert page.ui.filters.ticked == {}, "what the view ticked goes with it"
    page.views.show(page.views.views.views[0].id)
    qtbot.waitUntil(lambda: sorted(names(tab)) == sorted(NAMES[2:]))
    qtbot.waitUntil(lambda: load_views(session, "customers").views == page.views.views.views)


def test_counts_follow_what_happens(qtbot, tab, session, stock, window):
    policy_view(qtbot, tab)
    key = f"view:{tab.list_page.views.front.id}"
    tab.work.delete([stock[2]], "")
    qtbot.waitUntil(lambda: tab.list_page.folders.counts.get(key) == 1, timeout=10000)
    qtbot.waitUntil(lambda: names(tab) == [NAMES[3]])


def test_columns_and_order_belong_to_the_view_and_a_persons_own_come_back(qtbot, tab, session, window):
    page = tab.list_page
    own = page.columns.view
    policy_view(qtbot, tab)
    place = [column.name for column in page.model.columns].index("industry")
    page.ui.table.setColumnHidden(place, True)
    page.ui.table._remember()
    assert page.views.is_changed
    assert page.ui.views_button.text() == "政策性 • ▾"
    page.views.update(page.views.front)
    assert not page.views.is_changed
    page.folders.show_all()
    assert page.columns.view.shown == own.shown
    page.views.show(page.views.views.views[0].id)
    assert "industry" not in page.columns.view.shown
    qtbot.wait(700)
    kept = get_setting(session, "customers/view", None)
    assert kept is None or "industry" in kept["shown"], "a view's columns never become the person's own"


def test_changes_can_be_discarded(qtbot, tab):
    page = tab.list_page
    policy_view(qtbot, tab)
    page.ui.search.setText("中山")
    qtbot.waitUntil(lambda: names(tab) == [NAMES[3]])
    assert page.views.is_changed
    page.views.put_back()
    qtbot.waitUntil(lambda: len(names(tab)) == 2)
    assert page.ui.search.text() == ""
    qtbot.keyClicks(page.ui.search, "zsdx")
    qtbot.waitUntil(lambda: names(tab) == [NAMES[3]])


def test_names_are_refused_in_the_dialog(qtbot, tab):
    page = tab.list_page
    policy_view(qtbot, tab)
    page.view_menu.save_as()
    question = next(one for one in page.findChildren(NameQuestion) if one.isVisible())
    assert question.field.value() == "政策性 (2)"
    question.field.box.setText("政策性")
    question._take()
    assert "已有名为“政策性”的视图" in question.refusal.text()
    assert question.isVisible()
    question.field.box.setText("别的")
    question._take()
    assert [view.name for view in page.views.views.views] == ["政策性", "别的"]
    first, second = page.views.views.views
    page.views.move(second, -1)
    assert folder_words(page)[-2:] == ["别的", "政策性"]
    assert page.views.rename(first, "政策性客户") == ""
    assert folder_words(page)[-1] == "政策性客户"


def test_a_deleted_view_comes_back_from_the_notice(qtbot, tab, window):
    page = tab.list_page
    policy_view(qtbot, tab)
    actions = []
    window.context.notices.said.connect(lambda tone, text, offered: actions.extend(offered))
    page.views.delete(page.views.front)
    qtbot.waitUntil(lambda: len(names(tab)) == 4)
    assert page.ui.views_button.text() == "视图 ▾"
    actions[0][1]()
    qtbot.waitUntil(lambda: len(names(tab)) == 2)
    assert page.views.front.name == "政策性"


def test_the_list_opens_with_the_default_view(qtbot, tab, session, window):
    page = tab.list_page
    policy_view(qtbot, tab)
    page.views.open_with(page.views.front, True)
    qtbot.waitUntil(lambda: bool(load_views(session, "customers").default))
    again = shown_tab(qtbot, CustomersTab(window.context), 2)
    assert again.list_page.views.front.name == "政策性"
    again.list_page.search_for("曾记")
    qtbot.waitUntil(lambda: names(again) == [NAMES[1]])


def test_a_file_is_previewed_and_says_what_is_unknown_here(qtbot, tab, session, tmp_path):
    page = tab.list_page
    view = SavedView(
        "",
        "我的钻石",
        filters={"managers": (session.staff_id, "f" * 32), "kinds": ("policy",)},
        order=("full_name", "moon"),
        shown=("full_name", "moon"),
    )
    path = export_views(tmp_path / "a.bcview", "customers", [view], {"f" * 32: "王五"})
    page.view_menu.read(path)
    qtbot.waitUntil(lambda: page.findChild(ViewImport) is not None)
    preview = page.findChild(ViewImport)
    words = " ".join(label.text() for label in preview.findChildren(type(preview.refusal)))
    assert "王五" in words
    assert "列“moon”" in words
    assert "客户类别：政策性" in words
    assert preview.ok.text() == "导入 1 个"
    preview._take()
    qtbot.waitUntil(lambda: page.views.front is not None and page.views.front.name == "我的钻石")
    assert page.ui.filters.ticked == {"managers": (session.staff_id,), "kinds": ("policy",)}
    assert page.views.front.shown == ("full_name",)


def test_a_hostile_file_is_a_sentence(qtbot, tab, window, tmp_path):
    page = tab.list_page
    path = tmp_path / "a.bcview"
    path.write_text('{"format": "bigclient-view", "version": 1, "list": "visits", "views": [{"name": "a"}]}')
    page.view_menu.read(path)
    qtbot.waitUntil(lambda: bool(window.said))
    assert "营销日志" in window.said[-1][1]
    path.write_bytes(b"\x00")
    page.view_menu.read(path)
    qtbot.waitUntil(lambda: len(window.said) == 2)
    assert "不是视图文件" in window.said[-1][1]
    assert page.findChild(ViewImport) is None


def test_an_exported_view_names_its_people(qtbot, tab, session, window, tmp_path):
    page = tab.list_page
    qtbot.waitUntil(lambda: bool(page._lookups.ticks("staff").all))
    page.ui.filters.tick({"managers": (session.staff_id,)})
    qtbot.waitUntil(lambda: names(tab) == [NAMES[0]])
    save(qtbot, page, "a/b")
    page.view_menu.write(tmp_path / "b.bcview", page.views.views.views)
    qtbot.waitUntil(lambda: (tmp_path / "b.bcview").exists())
    assert "张三" in (tmp_path / "b.bcview").read_text(encoding="utf-8")


@pytest.mark.parametrize(("kind", "ticks"), [(VisitsTab, {"period": ("week",)}), (ComplaintsTab, {"kinds": ("loss",)})])
def test_visits_and_complaints_keep_views_too(qtbot, window, session, kind, ticks):
    tab = kind(window.context)
    qtbot.addWidget(tab)
    tab.show()
    page = tab.page
    page.ui.filters.tick(ticks)
    save(qtbot, page, "本周")
    assert folder_words(page)[-2:] == ["我的视图", "本周"]
    qtbot.waitUntil(lambda: page.folders.counts.get(f"view:{page.views.front.id}") == 0, timeout=10000)
    page.folders.show("all")
    assert page.ui.filters.ticked == {}
    page.views.show(page.views.views.views[0].id)
    assert page.ui.filters.ticked == ticks


def test_a_view_of_somebody_who_has_left_still_says_his_name(qtbot, tab, session, window):
    gone = Staff(id=new_row_id(), unit=session.unit, name="老王", position="manager", left_on=date(2025, 1, 1))
    people.save_staff(session, [gone])
    tab.pages.read_people()
    page = tab.list_page
    qtbot.waitUntil(lambda: page._lookups.label("staff", gone.id) == "老王")
    page.ui.filters.tick({"managers": (gone.id,)})
    save(qtbot, page, "老王的客户")
    assert [chip.label.text() for chip in page.ui.filters._chips[:-1]] == ["客户经理：老王"]
