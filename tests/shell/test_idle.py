import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bigclient_desktop.shell.idle import IdleWatch


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_tells_once_that_nobody_is_there(window, qtbot):
    watch = IdleWatch(0.1)
    told = []
    watch.idle.connect(lambda: told.append(1))
    watch.start()
    qtbot.waitUntil(lambda: told == [1])
    qtbot.wait(300)
    assert told == [1]


def test_a_key_in_any_window_keeps_it_awake(window, qtbot):
    watch = IdleWatch(3600)
    told = []
    watch.idle.connect(lambda: told.append(1))
    watch.start()
    watch._follow(window.windowHandle())
    for _ in range(3):
        watch._last_input -= 3600
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        QCoreApplication.sendEvent(window.windowHandle(), press)
        watch.look()
    assert told == []
    watch._last_input -= 3600
    watch.look()
    assert told == [1]


def test_it_says_nothing_when_stopped(window, qtbot):
    watch = IdleWatch(0.05)
    told = []
    watch.idle.connect(lambda: told.append(1))
    watch.start()
    watch.stop()
    qtbot.wait(200)
    assert told == []


def test_a_sleep_of_the_machine_counts_as_nobody_there(window, qtbot):
    watch = IdleWatch(3600)
    watch.start()
    with qtbot.waitSignal(watch.idle):
        # As after a sleep: the wall clock went on, the look comes late.
        watch._last_look -= 3600
        watch.look()
