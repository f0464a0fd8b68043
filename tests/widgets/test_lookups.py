"""What lists offer and call units: the shipped tree, what the offices added and renamed, without what is closed."""

from PySide6.QtCore import QObject

from bigclient_desktop.domain.staff import OrgUnit
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import unit_changes
from bigclient_desktop.services.units import known_here
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.notice import Notices


def offered(lookups, text):
    found = []
    lookups.options("units").suggest(text, found.extend)
    return {option.key: option.label for option in found}


def test_own_units_are_offered_as_soon_as_they_are_known(session, background, qapp):
    owner = QObject()
    lookups = Lookups(TabContext(session, background, Notices()), owner)
    options = lookups.options("units")
    assert offered(lookups, "龙洞") == {}
    unit_changes.add_sub_branch(session, "440106", OrgUnit(name="龙洞支局"))
    unit_changes.add_sub_branch(session, "440106", OrgUnit(name="五山支局"))
    unit_changes.rename_unit(session, "440106", "天河区邮政分公司", china_today())
    lookups.know(known_here(session))
    found = []
    options.suggest("龙洞", found.extend)
    assert [option.key for option in found] == ["440106-001"], "a form that stands open offers it too"
    assert "440106-001" in offered(lookups, "longdong")
    assert lookups.label("units", "440106") == "天河区邮政分公司"
    codes = [option.key for option in lookups.ticks("units").all]
    at = codes.index("440106")
    assert codes[at : at + 4] == ["440106", "440106-001", "440106-002", "440111"]

    unit_changes.close_unit(session, "440106-001", china_today())
    lookups.know(known_here(session))
    assert offered(lookups, "龙洞") == {}
    assert "440106-001" in [option.key for option in lookups.ticks("units").all], "a filter finds what belongs to it"
    assert lookups.label("units", "440106-001") == "龙洞支局", "old files still call it by its name"
    assert lookups.label("units", "440102") == "东山区邮政局"
    assert lookups.label("units", "no unit") == "no unit"
