import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from bigclient_desktop.failures import Failure
from bigclient_desktop.widgets.notice import Notices, sentence_of, show_error
from bigclient_desktop.widgets.notice_bar import NoticeBar
from bigclient_desktop.widgets.words import tr


class NoSuchFolder(Failure):
    key = "shell.folder"


@pytest.fixture
def notices(qapp):
    return Notices()


@pytest.fixture
def bar(notices, qtbot):
    made = NoticeBar(notices)
    qtbot.addWidget(made)
    return made


def test_nothing_is_shown_before_anything_is_said(bar):
    assert not bar.isVisible()


def test_what_was_done_is_said_with_the_way_back(bar, notices, qtbot):
    undone = []
    notices.tell("已删除 3 户", ("撤销", lambda: undone.append(1)))
    assert bar.isVisible()
    assert bar.text.text() == "已删除 3 户"
    next(button for button in bar.findChildren(QPushButton) if button.text() == "撤销").click()
    assert undone == [1]
    assert not bar.isVisible()


def test_trouble_stays_and_news_goes(bar, notices, qtbot):
    bar._timer.setInterval(10)
    notices.failure(NoSuchFolder(folder="X"))
    qtbot.wait(40)
    assert bar.isVisible()
    assert bar.property("tone") == "error"
    notices.tell("完成")
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_failure_says_its_own_sentence(notices):
    assert sentence_of(NoSuchFolder(folder="X")) == tr("shell.folder", folder="X")


def test_what_nobody_foresaw_is_a_plain_sentence_and_its_details_can_be_copied(bar, notices, capsys):
    notices.failure(ZeroDivisionError("secret"))
    assert bar.text.text() == tr("shell.unexpected")
    assert "secret" not in bar.text.text()
    copy = next(button for button in bar.findChildren(QPushButton) if button.text() == tr("shell.copy_details"))
    copy.click()
    assert "ZeroDivisionError: secret" in QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_actions_of_the_last_message_do_not_stay(bar, notices, qtbot):
    notices.tell("一", ("撤销", lambda: None))
    notices.tell("二")
    qtbot.waitUntil(lambda: not [b for b in bar.findChildren(QPushButton) if b.text() == "撤销"])


def test_a_label_shows_an_error_and_copies_what_nobody_foresaw(qtbot, capsys):
    label = QLabel()
    qtbot.addWidget(label)
    show_error(label, NoSuchFolder(folder="<b>"))
    assert label.text() == tr("shell.folder", folder="<b>")
    show_error(label, ZeroDivisionError("deep"))
    assert tr("shell.unexpected") in label.text()
    label.linkActivated.emit("copy")
    assert "ZeroDivisionError: deep" in QGuiApplication.clipboard().text()
