import threading

import pytest
from PySide6.QtCore import QObject

from bigclient_desktop.background import Background, Lane


@pytest.fixture
def owner(qapp):
    return QObject()


def test_the_work_runs_elsewhere_and_the_answer_comes_here(background, owner, qtbot):
    seen = []
    background.run(threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())), owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert worker != here == threading.get_ident()


def test_a_failure_comes_back_as_the_exception_it_was(background, owner, qtbot):
    seen = []

    def fail():
        raise ValueError("no")

    background.run(fail, lambda _: seen.append("result"), seen.append, owner=owner)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ValueError)


def test_a_failure_that_nobody_takes_is_told_to_the_window(background, owner, qtbot):
    def fail():
        raise ValueError("no")

    with qtbot.waitSignal(background.failed) as told:
        background.run(fail, owner=owner)
    assert isinstance(told.args[0], ValueError)


def test_only_the_newest_answer_of_a_topic_arrives_and_waiting_ones_never_run(background, owner, qtbot):
    started, go = threading.Event(), threading.Event()
    ran, seen = [], []

    def first():
        started.set()
        go.wait(5)
        ran.append(1)
        return 1

    def later(number):
        ran.append(number)
        return number

    background.run(first, seen.append, owner=owner, topic="search")
    started.wait(5)
    background.run(lambda: later(2), seen.append, owner=owner, topic="search")
    background.run(lambda: later(3), seen.append, owner=owner, topic="search")
    go.set()
    qtbot.waitUntil(lambda: not background.is_busy())
    assert ran == [1, 3]
    assert seen == [3]


def test_topics_of_different_owners_do_not_meet(background, owner, qtbot):
    other, seen = QObject(), []
    background.run(lambda: "a", seen.append, owner=owner, topic="search")
    background.run(lambda: "b", seen.append, owner=other, topic="search")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert sorted(seen) == ["a", "b"]


def test_a_forgotten_owner_hears_nothing_and_its_work_is_asked_to_end(background, owner, qtbot):
    started, seen = threading.Event(), []

    def work(job):
        started.set()
        while not job.cancel():
            threading.Event().wait(0.005)
        return "ended"

    background.start(work, seen.append, seen.append, owner=owner)
    started.wait(5)
    background.forget(owner)
    qtbot.waitUntil(lambda: not background.is_busy())
    assert seen == []


def test_the_answer_for_a_deleted_owner_is_dropped(background, qtbot):
    owner, seen = QObject(), []
    go = threading.Event()
    background.run(lambda: go.wait(5), seen.append, owner=owner)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _alive(owner))
    go.set()
    qtbot.waitUntil(lambda: not background.is_busy())
    assert seen == []


def test_a_read_does_not_wait_for_a_write_or_for_long_work(background, owner, qtbot):
    go, seen = threading.Event(), []
    background.run(lambda: go.wait(5), owner=owner, lane=Lane.WRITE)
    background.run(lambda: go.wait(5), owner=owner, lane=Lane.LONG)
    background.run(lambda: "read", seen.append, owner=owner)
    qtbot.waitUntil(lambda: seen == ["read"])
    assert background.is_busy(Lane.WRITE)
    assert background.is_busy(Lane.LONG)
    assert not background.is_busy(Lane.READ)
    go.set()
    qtbot.waitUntil(lambda: not background.is_busy())


def test_progress_arrives_at_the_gui_thread(background, owner, qtbot):
    seen = []
    go = threading.Event()

    def work(job):
        go.wait(5)
        job.progress(1, 2)
        job.progress(2, 2)

    job = background.start(work, owner=owner)
    job.progressed.connect(lambda done, total: seen.append((done, total, threading.get_ident())))
    go.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [(1, 2, threading.get_ident()), (2, 2, threading.get_ident())]


def test_busy_is_told_once_at_the_beginning_and_once_at_the_end(background, owner, qtbot):
    told = []
    background.busy_changed.connect(told.append)
    background.run(lambda: 1, owner=owner)
    background.run(lambda: 2, owner=owner)
    qtbot.waitUntil(lambda: told == [True, False])


def test_closing_leaves_no_thread(qapp):
    before = set(threading.enumerate())
    worker, owner = Background(), QObject()
    for lane in Lane:
        worker.run(lambda: None, owner=owner, lane=lane)
    assert set(threading.enumerate()) - before
    worker.close()
    assert set(threading.enumerate()) - before == set()


def _alive(thing):
    import shiboken6

    return shiboken6.isValid(thing)
