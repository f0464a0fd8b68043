"""From the menu: a sub-branch added and the unit renamed are what the whole window says and offers from then on."""

import pytest

from bigclient_desktop.dialogs.record_form import RecordForm
from bigclient_desktop.dialogs.units import UnitsDialog
from bigclient_desktop.widgets.words import tr
from tests.conftest import PASSWORD
from tests.services.making import make_customer


@pytest.fixture
def program(start, session, qtbot):
    make_customer(session, lead_manager=session.staff_id)
    session.close()
    made = start(session.folder, password=PASSWORD)
    qtbot.waitUntil(lambda: made.session is not None, timeout=20000)
    return made


def saved(dialog, **values):
    form = next(one for one in dialog.findChildren(RecordForm) if one.isVisible())
    for name, value in values.items():
        form.binding.rows[name].editor.set_value(value)
    form.save()


def test_what_an_office_adds_is_offered_in_every_form(program, qtbot):
    window = program.window
    tab = window.workspace.go_to("customers")
    qtbot.waitUntil(lambda: tab.list_page.model.rowCount() == 1, timeout=10000)
    window.menus.actions["people"].trigger()
    dialog = window.findChild(UnitsDialog)
    page = dialog.page
    qtbot.waitUntil(lambda: page.ui.add_branch.isEnabled(), timeout=10000)
    page.ui.add_branch.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(RecordForm)))
    saved(dialog, name="龙洞支局")
    qtbot.waitUntil(lambda: "440106-001" in dialog._items, timeout=10000)
    page.ui.rename_unit.click()
    saved(dialog, name="天河区邮政分公司")
    qtbot.waitUntil(lambda: page.ui.name.text() == "天河区邮政分公司", timeout=10000)

    def offered():
        found = []
        tab.pages.lookups.options("units").suggest("龙洞", found.extend)
        return [option.key for option in found]

    qtbot.waitUntil(lambda: offered() == ["440106-001"], timeout=10000)
    qtbot.waitUntil(lambda: "天河区邮政分公司" in window.header.ui.person.toolTip(), timeout=10000)
    assert page.ui.people.item(0, 2).toolTip().startswith(tr("units.load_words", lead=1, deputy=0))
    dialog.close()
