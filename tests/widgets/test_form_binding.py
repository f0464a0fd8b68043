import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.domain.customers import Competitor
from bigclient_desktop.domain.fields import COMPETITOR
from bigclient_desktop.widgets.editors import editor_of
from bigclient_desktop.widgets.form_binding import FormBinding, bind_fields, lay_out
from bigclient_desktop.widgets.options import listed

SERVICES = listed({"ems": "特快专递", "letters": "函件"})
FIELDS = [COMPETITOR.by_name[name] for name in ("name", "service", "share_percent", "strengths")]


@pytest.fixture
def binding(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    binding = FormBinding(COMPETITOR, page)
    rows = bind_fields(binding, FIELDS, lambda field: editor_of("competitor", field, lambda name: SERVICES))
    lay_out(rows, page)
    page.show()
    binding.load(Competitor(id="1", customer="c", name="顺丰", deleted=False))
    yield binding
    page.close()


def test_values_go_both_ways_and_other_fields_stay(qtbot, binding):
    assert binding.record() == Competitor(id="1", customer="c", name="顺丰", deleted=False)
    assert binding.changed_fields() == ()
    binding.rows["name"].editor.box.setText("顺丰速运")
    binding.rows["service"].editor.set_value("ems")
    assert binding.record() == Competitor(id="1", customer="c", name="顺丰速运", service="ems", deleted=False)
    assert binding.changed_fields() == ("name", "service")


def test_tells_which_field_a_person_changed(qtbot, binding):
    with qtbot.waitSignal(binding.changed) as changed:
        qtbot.keyClicks(binding.rows["strengths"].editor.box, "fast")
    assert changed.args == ["strengths"]


def test_the_hard_problem_is_shown_first_and_goes_again(qtbot, binding):
    problems = [
        Problem("competitor", "1", "name", "form.not_number", hard=False),
        Problem("competitor", "1", "name", "form.not_integer", hard=True),
    ]
    binding.show_problems(problems)
    row = binding.rows["name"]
    assert row.message.isVisible()
    assert row.editor.box.property("state") == "hard"
    binding.show_problems([], only="share_percent")
    assert row.message.isVisible()
    binding.show_problems([])
    assert not row.message.isVisible()
    assert row.editor.box.property("state") == ""


def test_what_cannot_be_read_is_a_hard_problem(qtbot, binding):
    box = binding.rows["share_percent"].editor.box
    box.setText("一半")
    box.textEdited.emit("一半")
    (problem,) = binding.complaints("1")
    assert (problem.row, problem.field, problem.hard) == ("1", "share_percent", True)
    binding.show_problems([problem])
    assert "请输入数字" in binding.rows["share_percent"].message.text()


def test_enter_goes_on_unless_it_is_set_otherwise(qtbot, binding):
    binding.rows["name"].window().activateWindow()
    binding.focus("name")
    qtbot.waitUntil(binding.rows["name"].editor.box.hasFocus)
    qtbot.keyClick(binding.rows["name"].editor.box, Qt.Key.Key_Return)
    assert binding.rows["service"].editor.box.hasFocus()
    binding.enter_goes_on = False
    qtbot.keyClick(binding.rows["service"].editor.box, Qt.Key.Key_Return)
    assert binding.rows["service"].editor.box.hasFocus()


def test_screen_readers_hear_the_label(qtbot, binding):
    assert binding.rows["name"].editor.box.accessibleName() == "竞争对手"
