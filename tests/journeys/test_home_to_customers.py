import pytest

from bigclient_desktop.services.demo import fill_with_sample
from tests.conftest import PASSWORD


@pytest.fixture
def program(start, session, qtbot):
    fill_with_sample(session, 60)
    session.close()
    made = start(session.folder, password=PASSWORD)
    qtbot.waitUntil(lambda: made.session is not None, timeout=20000)
    return made


def test_a_count_on_the_home_tab_opens_the_customers_it_counts(program, qtbot):
    home = program.window.workspace.current
    qtbot.waitUntil(lambda: home.ui.pending_count.text().isdigit(), timeout=15000)
    pending = int(home.ui.pending_count.text())
    assert pending
    home.ui.pending_open.click()
    page = program.window.workspace.current.list_page
    assert program.window.workspace.current_key == "customers"
    qtbot.waitUntil(lambda: page.model.rowCount() == pending, timeout=15000)


def test_the_box_above_searches_all_customers(program, qtbot):
    program.window.header.ui.search.setText("440")
    program.window.header.ui.search.returnPressed.emit()
    assert program.window.workspace.current_key == "customers"
    page = program.window.workspace.current.list_page
    qtbot.waitUntil(lambda: page.query.search == "440", timeout=15000)
