import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.opening.first_run import IDENTITY, LANGUAGE, PASSWORD, RECOVERY, START, FirstRun
from bigclient_desktop.services.passwords import open_with_recovery_key
from bigclient_desktop.services.session import people
from bigclient_desktop.widgets.words import tr
from tests.conftest import PASSWORD as SECRET


@pytest.fixture
def program(start, tmp_path):
    return start(tmp_path / "数据")


@pytest.fixture
def first_run(program, qtbot) -> FirstRun:
    qtbot.waitUntil(lambda: isinstance(program.window.pages.currentWidget(), FirstRun), timeout=15000)
    return program.window.pages.currentWidget()


def _go_on(page, qtbot, at):
    qtbot.mouseClick(page.ui.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.at == at, timeout=15000)


def _to_password(page, qtbot):
    _go_on(page, qtbot, IDENTITY)
    qtbot.keyClicks(page.identity.ui.filter, "440106")
    qtbot.keyClicks(page.identity.ui.name, "Zeng")
    _go_on(page, qtbot, PASSWORD)


def _to_recovery(page, qtbot):
    _to_password(page, qtbot)
    page.password.ui.first.setText(SECRET)
    page.password.ui.second.setText(SECRET)
    _go_on(page, qtbot, RECOVERY)


def test_from_nothing_to_the_home_tab(program, first_run, qtbot, tmp_path):
    _to_recovery(first_run, qtbot)
    key = first_run.recovery.ui.key.accessibleName()
    first_run.recovery.save_to(tmp_path / "恢复单.pdf")
    assert first_run.recovery.ui.saved.text() == tr("first_run.making_sheet")
    saved = tr("first_run.recovery_saved", path=tmp_path / "恢复单.pdf")
    qtbot.waitUntil(lambda: first_run.recovery.ui.saved.text() == saved)
    first_run.recovery.ui.kept.setChecked(True)
    _go_on(first_run, qtbot, START)
    first_run.start.ui.empty.setChecked(True)
    qtbot.mouseClick(first_run.ui.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.pages.currentWidget() is program.window.workspace)
    assert program.window.workspace.current_key == "home"
    assert "天河区" in program.window.header.ui.person.toolTip()
    assert people(tmp_path / "数据") == ["Zeng"]

    document = pdfium.PdfDocument(tmp_path / "恢复单.pdf")
    page = document[0]
    printed = page.get_textpage().get_text_bounded()
    page.close()
    document.close()
    assert all(group in printed for group in key.split("-"))
    program.end()
    open_with_recovery_key(tmp_path / "数据", key, "a new password").close()


def test_each_page_says_what_it_still_needs(first_run, qtbot):
    _go_on(first_run, qtbot, IDENTITY)
    first_run.go_on()
    assert first_run.ui.error.text() == tr("first_run.choose_unit")
    first_run.identity.ui.filter.setText("天河区")
    first_run.go_on()
    assert first_run.ui.error.text() == tr("first_run.enter_name")
    first_run.identity.ui.name.setText("曾国强")
    _go_on(first_run, qtbot, PASSWORD)
    first_run.password.ui.first.setText("1234567")
    first_run.go_on()
    assert first_run.ui.error.text() == tr("password.too_short", n=1)
    first_run.password.ui.first.setText("12345678")
    first_run.go_on()
    assert first_run.ui.error.text() == tr("password.differ")
    first_run.password.ui.second.setText("12345678")
    _go_on(first_run, qtbot, RECOVERY)
    first_run.go_on()
    assert first_run.ui.error.text() == tr("first_run.tick_kept")
    assert not first_run.ui.back.isVisible()


def test_nothing_is_written_before_the_password(first_run, qtbot, tmp_path):
    _to_password(first_run, qtbot)
    assert not (tmp_path / "数据").exists()
    first_run.go_back()
    assert first_run.at == IDENTITY
    assert first_run.identity.unit == "440106"


@pytest.mark.parametrize("folder", ["//server/share/data", "/tmp/Dropbox/data", "/dev/null"])
def test_a_folder_where_data_are_damaged_is_refused_on_the_page(first_run, qtbot, folder):
    first_run.language.ui.folder.setText(folder)
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.language.ui.refusal.isVisible(), timeout=15000)
    assert first_run.at == LANGUAGE
    assert first_run.language.ui.refusal.text() not in ("", tr("shell.unexpected"))


def test_the_language_changes_on_the_first_page(program, first_run, qtbot):
    qtbot.mouseClick(first_run.language.ui.english, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first_run.ui.next.text() == "Next")
    assert first_run.language.ui.browse.text() == "Browse…"
    assert first_run.identity.ui.position.itemText(0) == "Account manager"
    assert program._settings.language == "en"


def test_a_folder_with_data_leads_to_the_password(program, first_run, session, qtbot):
    first_run.language.ui.folder.setText(str(session.folder))
    first_run.go_on()
    qtbot.waitUntil(lambda: program.window.pages.currentWidget() is program.unlock, timeout=15000)
    assert program.unlock.ui.folder.text() == tr("unlock.folder", folder=session.folder)


@pytest.mark.parametrize("sought", ["东莞", "4419", "dongguan-nowhere"])
def test_units_are_found_by_name_or_code(first_run, qtbot, sought):
    _go_on(first_run, qtbot, IDENTITY)
    first_run.identity.ui.filter.setText(sought)
    found = first_run.identity.unit.startswith("4419")
    assert found is (sought != "dongguan-nowhere")
    assert first_run.identity.ui.nothing.isVisible() is not found


def test_a_part_time_marketer_is_told_that_his_machine_joins_a_centre(first_run, qtbot):
    _go_on(first_run, qtbot, IDENTITY)
    ui = first_run.identity.ui
    assert not ui.position_hint.isVisible()
    ui.position.setCurrentText(tr("staff.position.external_part_time"))
    assert ui.position_hint.isVisible()
    assert ui.position_hint.text() == tr("first_run.part_time_hint")
    assert first_run.identity.position == "external_part_time"
    ui.position.setCurrentText(tr("staff.position.director"))
    assert not ui.position_hint.isVisible()


def test_sample_data_are_written_and_can_be_stopped(program, first_run, qtbot):
    _to_recovery(first_run, qtbot)
    first_run.recovery.ui.kept.setChecked(True)
    _go_on(first_run, qtbot, START)
    first_run.start.ui.sample.setChecked(True)
    first_run.start.ui.size.setValue(5000)
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.ui.cancel.isVisible())
    first_run.ui.cancel.click()
    qtbot.waitUntil(lambda: not first_run._busy.is_on, timeout=60000)
    assert first_run.ui.error.text() == tr("first_run.sample_cancelled")
    first_run.start.ui.size.setValue(60)
    first_run.go_on()
    qtbot.waitUntil(lambda: program.window.pages.currentWidget() is program.window.workspace, timeout=60000)
    home = program.window.workspace.current
    # Five of the sixty are siblings': known to be there, in a folder of their own.
    qtbot.waitUntil(lambda: home.ui.customers_count.text() == "55")


def test_joining_a_centre_is_offered_and_leads_to_the_request(program, first_run, qtbot):
    _to_recovery(first_run, qtbot)
    first_run.recovery.ui.kept.setChecked(True)
    _go_on(first_run, qtbot, START)
    first_run.start.ui.join.setChecked(True)
    qtbot.mouseClick(first_run.ui.next, Qt.MouseButton.LeftButton)
    workspace = program.window.workspace
    qtbot.waitUntil(lambda: workspace.current_key == "sync", timeout=15000)
    flow = workspace.current.currentWidget()
    assert flow.ui.title.text() == tr("enrolment_view.title_join")
    assert flow.ui.next_button.text() == tr("enrolment_view.write_request")
