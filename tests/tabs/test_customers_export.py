"""The view as a workbook: the columns on screen in their order, codes as text, figures as figures."""

from openpyxl import load_workbook

from bigclient_desktop.services.left_out import LeftOut
from bigclient_desktop.tabs.customers.export import _records, write_view
from bigclient_desktop.tabs.customers.tab import CustomersTab
from tests.tabs.conftest import add_customers

NOBODY = LeftOut(frozenset(), frozenset())


def test_writes_the_columns_on_screen(qtbot, window, session, tmp_path):
    add_customers(
        session,
        [{"full_name": "东莞市粤华电子有限公司", "code": "44190000001000"}, {"full_name": "曾记食品厂"}],
    )
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    page = tab.list_page
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    head = page.ui.table.horizontalHeader()
    head.moveSection(head.visualIndex(1), 0)
    out = tmp_path / "客户.xlsx"
    count = write_view(out, page.shown_columns(), page.unit, _records(session, page.query, None, NOBODY), 2)
    rows = [[cell.value for cell in row] for row in load_workbook(out).active.iter_rows()]
    assert count == 2
    assert rows[0][:2] == ["客户名称", "客户编号"]
    found = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert found["东莞市粤华电子有限公司"]["客户编号"] == "441900-00001-000"
    assert found["曾记食品厂"]["客户编号"] == "待编码"
    assert isinstance(found["曾记食品厂"]["完整度"], int)


def test_a_selection_writes_its_rows_alone(qtbot, window, session):
    add_customers(session, [{"full_name": f"客户{number}"} for number in range(5)])
    tab = CustomersTab(window.context)
    qtbot.addWidget(tab)
    page = tab.list_page
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    picked = [row.full_name for row in _records(session, page.query, [1, 3], NOBODY)]
    assert picked == [page.model.fetched(1).full_name, page.model.fetched(3).full_name]
