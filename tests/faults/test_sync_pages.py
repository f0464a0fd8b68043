"""The pages of the exchange where stick or disk fail: a sentence is shown, the page goes on, nothing is half done."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.services.exchange_status import outgoing
from bigclient_desktop.services.session import Session
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.tab import SyncTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import use_language
from tests.faults.pairs import Pair
from tests.faults.stores import told


class Screen:
    """A session's tab, with what it said."""

    def __init__(self, qtbot, background: Background, session: Session) -> None:
        notices = Notices()
        context = TabContext(session, background, notices)
        self.said: list[tuple[str, str]] = []
        self.previews: list[bytes] = []
        notices.said.connect(lambda tone, text, actions: self.said.append((tone, text)))
        context.preview_pdf = context.preview_blank = lambda content, title: self.previews.append(content)
        self.tab = SyncTab(context)
        qtbot.addWidget(self.tab)
        self.tab.resize(1366, 700)
        self.tab.show()


@pytest.fixture
def screen(qapp, qtbot, background) -> Callable[[Session], Screen]:
    use_language(qapp, "zh_CN")
    return lambda session: Screen(qtbot, background, session)


def export(qtbot, shown: Screen, stick: Path, before_it_goes: Callable[[], object] = lambda: None):
    """The export page, filled in and sent off."""
    page = shown.tab.show_page("export")
    qtbot.waitUntil(lambda: page.ui.target.count() == 1)
    page.take_folder(stick)
    before_it_goes()
    qtbot.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    return page


def must_be_refused(qtbot, page, shown: Screen, pair: Pair, *words: str) -> None:
    qtbot.waitUntil(lambda: bool(shown.said), timeout=20000)
    assert page.ui.pages.currentWidget() is page.ui.choose_page
    ((_, text),) = shown.said
    assert all(word in text for word in words), text
    assert len(outgoing(pair.laptop.session)) == 1
    shown.said.clear()


def test_an_export_to_a_full_stick_is_told_and_can_be_repeated(qtbot, screen, pair: Pair, small_disk, fill) -> None:
    filler = fill(small_disk, leave=70_000)
    shown = screen(pair.laptop.session)
    page = export(qtbot, shown, small_disk)
    must_be_refused(qtbot, page, shown, pair, "已满", str(small_disk))
    assert list(small_disk.iterdir()) == [filler]
    filler.unlink()
    qtbot.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    assert len(outgoing(pair.laptop.session)) == 2


def test_an_export_to_a_stick_that_was_pulled_is_told(qtbot, screen, pair: Pair, tmp_path) -> None:
    stick = tmp_path / "pulled"
    stick.mkdir()
    shown = screen(pair.laptop.session)
    page = export(qtbot, shown, stick, stick.rmdir)
    must_be_refused(qtbot, page, shown, pair, "找不到", str(stick))
    assert not stick.exists()


def test_an_export_to_a_locked_stick_is_told(qtbot, screen, pair: Pair, tmp_path, read_only) -> None:
    stick = tmp_path / "locked"
    stick.mkdir()
    read_only(stick)
    shown = screen(pair.laptop.session)
    page = export(qtbot, shown, stick)
    must_be_refused(qtbot, page, shown, pair, "写保护")


def test_the_slip_is_drawn_again_where_the_stick_is_gone(qtbot, screen, pair: Pair, tmp_path) -> None:
    stick = tmp_path / "later-gone"
    stick.mkdir()
    shown = screen(pair.laptop.session)
    page = export(qtbot, shown, stick)
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    shutil.rmtree(stick)
    (card,) = page.cards
    qtbot.mouseClick(card.slip_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.previews) or bool(shown.said), timeout=20000)
    assert shown.said == []
    assert shown.previews[0].startswith(b"%PDF")


def test_a_slip_that_found_no_room_is_told_and_can_be_printed(
    qtbot, screen, pair: Pair, small_disk, fill, tmp_path
) -> None:
    (made,) = pair.laptop.export(pair.county)
    fill(small_disk, leave=(made.size // 4096 + 3) * 4096)
    shown = screen(pair.laptop.session)
    page = export(qtbot, shown, small_disk)
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.result_page, timeout=20000)
    (card,) = page.cards
    assert [label.text() for label in card.hints if "交接单没有写进" in label.text()]
    qtbot.mouseClick(card.slip_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(shown.previews), timeout=20000)


def test_a_request_for_what_is_missing_can_be_stopped(qtbot, screen, background, pair: Pair) -> None:
    go = threading.Event()
    before = told(pair.laptop.session, exactly=True)
    shown = screen(pair.laptop.session)
    page = shown.tab.show_page("export", f"resync:{pair.county.id}")
    qtbot.waitUntil(lambda: page.ui.target.count() == 1)
    page.take_folder(pair.laptop.sticks)
    background.run(go.wait, owner=page, lane=Lane.LONG)
    page.export()
    page.ui.stop_button.click()
    go.set()
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.choose_page, timeout=20000)
    assert list(pair.laptop.sticks.iterdir()) == []
    after = told(pair.laptop.session, exactly=True)
    assert {name for name in before if before[name] != after[name]} <= {"setting"}


def test_packages_on_a_stick_that_was_pulled_are_told(qtbot, screen, pair: Pair) -> None:
    (made,) = pair.laptop.export(pair.county)
    made.path.unlink()
    before = told(pair.county.session, exactly=True)
    shown = screen(pair.county.session)
    page = shown.tab.show_page("import")
    page.look([made.path])
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    assert not page.ui.go_button.isEnabled()
    assert page.plan is not None
    assert len(page.plan.refused) == 1
    after = told(pair.county.session, exactly=True)
    assert {name for name in before if before[name] != after[name]} <= {"setting"}


def test_a_stick_that_answers_late_is_asked_off_the_window(qtbot, screen, pair: Pair, monkeypatch) -> None:
    (made,) = pair.laptop.export(pair.county)
    asked_by = []
    real = Path.is_dir

    def is_dir(path: Path) -> bool:
        if path == made.path.parent:
            asked_by.append(threading.current_thread())
        return real(path)

    monkeypatch.setattr(Path, "is_dir", is_dir)
    shown = screen(pair.county.session)
    page = shown.tab.show_page("import")
    page.look([made.path.parent])
    qtbot.waitUntil(lambda: page.ui.pages.currentWidget() is page.ui.check_page, timeout=20000)
    assert asked_by
    assert threading.main_thread() not in asked_by
