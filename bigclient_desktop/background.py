"""The one way off the GUI thread: work runs in a lane of its own, its answer comes back by a queued signal.

A newer request with the same owner and topic makes the older one stale: it is skipped if it has not begun, and its
answer is dropped. Work of a closed owner is forgotten.
"""

import threading
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal


class Lane(StrEnum):
    """Who waits for whom: reads never wait for a write, and neither waits for long work (imports, forms, backups), nor
    for what is read ahead of the need (home's cards, search keys)."""

    READ = "read"
    WRITE = "write"
    LONG = "long"
    AHEAD = "ahead"


class Job(QObject):
    """One piece of work under way. `cancel` and `progress` can be handed to a service as they are."""

    progressed = Signal(int, int)
    """Done and total, at the GUI thread."""

    def __init__(self, work: Callable[["Job"], Any], owner: QObject, topic: str, lane: Lane) -> None:
        super().__init__()
        self.work = work
        self.owner = owner
        self.topic = topic
        self.lane = lane
        self.on_result: Callable[[Any], object] | None = None
        self.on_failure: Callable[[Exception], object] | None = None
        self.forgotten = False
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to end early; whether and where it does is the work's own affair."""
        self._stop.set()

    def cancel(self) -> bool:
        """Whether an end was asked for; the work calls this between its steps."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """Called by the work, from its thread."""
        self.progressed.emit(done, total)


class _Worker:
    """A thread that takes jobs in order; it starts with the first and ends with `close`."""

    def __init__(self, name: str, answer: Callable[[Job, Any, Exception | None], None]) -> None:
        self._name = name
        self._answer = answer
        self._waiting: deque[Job] = deque()
        self._ready = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None
        self._current: Job | None = None

    def put(self, job: Job) -> None:
        with self._ready:
            self._waiting.append(job)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._ready.notify()

    def close(self, seconds: float) -> None:
        with self._ready:
            self._closed = True
            self._waiting.clear()
            if self._current:
                self._current.stop()
            self._ready.notify()
        if self._thread is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        while True:
            with self._ready:
                while not self._waiting and not self._closed:
                    self._ready.wait()
                if self._closed:
                    return
                job = self._current = self._waiting.popleft()
            result, failure = None, None
            if not job.forgotten:
                try:
                    result = job.work(job)
                except Exception as error:
                    failure = error
            with self._ready:
                self._current = None
            self._answer(job, result, failure)


class Background(QObject):
    """Runs store work for the window. Close it before the program ends."""

    failed = Signal(object)
    """An exception nobody else took: the window shows it."""
    busy_changed = Signal(bool)
    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = {lane: _Worker(f"bigclient-{lane}", self._answered.emit) for lane in Lane}
        self._open: set[Job] = set()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[], Any],
        on_result: Callable[[Any], object] | None = None,
        on_failure: Callable[[Exception], object] | None = None,
        *,
        owner: QObject,
        topic: str = "",
        lane: Lane = Lane.READ,
    ) -> Job:
        """Run `function` off the GUI thread; the answers are called at the GUI thread while `owner` lives."""
        return self.start(lambda job: function(), on_result, on_failure, owner=owner, topic=topic, lane=lane)

    def start(
        self,
        work: Callable[[Job], Any],
        on_result: Callable[[Any], object] | None = None,
        on_failure: Callable[[Exception], object] | None = None,
        *,
        owner: QObject,
        topic: str = "",
        lane: Lane = Lane.LONG,
    ) -> Job:
        """As `run`, for work that reports progress and can be cancelled: it is given its Job."""
        if topic:
            self._drop(lambda older: older.owner is owner and older.topic == topic)
        job = Job(work, owner, topic, lane)
        job.on_result, job.on_failure = on_result, on_failure
        if not self._open:
            self.busy_changed.emit(True)
        self._open.add(job)
        self._workers[lane].put(job)
        return job

    def forget(self, owner: QObject) -> None:
        """Drop all that `owner` waits for, and ask what runs for it to end."""
        self._drop(lambda job: job.owner is owner)

    def is_busy(self, lane: Lane | None = None) -> bool:
        """Whether anything waits or runs (in that lane), forgotten work included."""
        return any(lane in (None, job.lane) for job in self._open)

    def close(self, seconds: float = 10.0) -> None:
        """End the threads; running work is asked to stop and waited for."""
        for worker in self._workers.values():
            worker.close(seconds)
        self._open.clear()

    def _drop(self, meant: Callable[[Job], bool]) -> None:
        for job in self._open:
            if meant(job):
                job.forgotten = True
                job.stop()

    def _deliver(self, job: Job, result: object, failure: Exception | None) -> None:
        self._open.discard(job)
        if not job.forgotten and shiboken6.isValid(job.owner):
            self._hand_over(job, result, failure)
        if not self._open:
            self.busy_changed.emit(False)

    def _hand_over(self, job: Job, result: object, failure: Exception | None) -> None:
        if failure is None:
            if job.on_result:
                job.on_result(result)
        elif job.on_failure:
            job.on_failure(failure)
        else:
            self.failed.emit(failure)
