import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.widgets.filter_bar import Filter, FilterBar
from bigclient_desktop.widgets.filter_picker import FilterPicker
from bigclient_desktop.widgets.options import listed
from bigclient_desktop.widgets.search_bar import SearchBar

AREAS = listed(
    {"44": "广东省", "4401": "广州市", "440106": "天河区", "4419": "东莞市"},
    {"4401": "44", "440106": "4401", "4419": "44"},
)


@pytest.fixture
def picker(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    made = FilterPicker("区划", AREAS, ("440106",), bar)
    qtbot.addWidget(made)
    made.show()
    yield made
    bar.close()


def test_ticks_stand_in_a_tree_and_count_at_once(qtbot, picker):
    assert picker.chosen() == ("440106",)
    with qtbot.waitSignal(picker.ticked) as ticked:
        picker._items["4419"].setCheckState(0, Qt.CheckState.Checked)
    assert ticked.args == [("440106", "4419")]
    picker._clear()
    assert picker.chosen() == ()


def test_typing_narrows_the_tree_but_keeps_the_way_to_what_is_found(picker):
    picker.box.setText("th")
    hidden = {key for key, item in picker._items.items() if item.isHidden()}
    assert hidden == {"4419"}
    picker.box.setText("")
    assert not any(item.isHidden() for item in picker._items.values())


def test_chips_say_what_is_filtered_by(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.offer((Filter("divisions", "customers.area", lambda: AREAS),))
    with qtbot.waitSignal(bar.changed) as changed:
        bar.tick({"divisions": ("44", "4401"), "kinds": ()})
    assert changed.args == [{"divisions": ("44", "4401")}]
    bar._chips[0].closed.emit()
    assert bar.ticked == {"divisions": ("4401",)}
    bar.clear()
    assert bar.ticked == {}
    assert bar._chips == []


def test_the_quick_filter_speaks_within_a_frame_and_once(qtbot):
    bar = SearchBar()
    qtbot.addWidget(bar)
    said = []
    bar.searched.connect(said.append)
    qtbot.keyClicks(bar, "gd")
    qtbot.waitUntil(lambda: said == ["gd"])
    qtbot.keyClicks(bar, " ")
    qtbot.wait(60)
    assert said == ["gd"]
