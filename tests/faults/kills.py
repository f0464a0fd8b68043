"""Work that dies at its n-th point, in a process of its own: at a file, at a statement, at a line, in the midst of a
write."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from sqlalchemy import Engine, event

PROGRAM = str(Path(__file__).parents[2] / "bigclient_desktop")
FILES = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.utime"}
KINDS = ("files", "statements", "lines")
"""What is counted: steps on the file system; SQL statements, their commits too; lines of the program, each the first
time that it is reached."""

Prepare = Callable[[], Callable[[], object]]


class _Points:
    """Counts, and kills its process at one of them (none: 0)."""

    def __init__(self, last: int) -> None:
        self.seen = 0
        self.is_armed = False
        self._last = last

    def __call__(self, *_: object) -> None:
        if self.is_armed:
            self.seen += 1
            if self.seen == self._last:
                os.kill(os.getpid(), signal.SIGKILL)


def points(kind: str, prepare: Prepare) -> int:
    """How many points the work has when nobody kills it."""
    read, write = os.pipe()
    died = _in_a_child(kind, 0, prepare, write)
    os.close(write)
    assert not died, kind
    with os.fdopen(read) as told:
        return int(told.read())


def killed_at(kind: str, point: int, prepare: Prepare) -> bool:
    """Does the work that `prepare` gives in a child that is killed at this point; False if it had fewer."""
    return _in_a_child(kind, point, prepare, None)


def killed_beyond(size: int, prepare: Prepare) -> bool:
    """Does it in a child that dies as soon as any of its files grows beyond so many bytes: a write torn in two."""

    def limited() -> Callable[[], object]:
        import resource

        work = prepare()
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return work

    return _in_a_child("", 0, limited, None)


def _in_a_child(kind: str, point: int, prepare: Prepare, told: int | None) -> bool:
    child = os.fork()
    if not child:
        try:
            counted = _Points(point)
            _watch(kind, counted)
            work = prepare()
            counted.is_armed = True
            work()
            counted.is_armed = False
            if told is not None:
                os.write(told, str(counted.seen).encode())
        except BaseException:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0, "the work itself failed"
    return os.WIFSIGNALED(status)


def _watch(kind: str, counted: _Points) -> None:
    if kind == "files":
        sys.addaudithook(lambda name, _: counted() if name in FILES else None)
    elif kind == "statements":
        event.listen(Engine, "before_cursor_execute", counted)
        event.listen(Engine, "commit", counted)
        event.listen(Engine, "rollback", counted)
    elif kind == "lines":
        sys.settrace(_new_lines(counted))


def _new_lines(counted: _Points) -> Any:
    reached: set[tuple[str, int]] = set()

    def in_frame(frame: FrameType, what: str, _: object) -> Any:
        if what == "line" and counted.is_armed:
            line = (frame.f_code.co_filename, frame.f_lineno)
            if line not in reached:
                reached.add(line)
                counted()
        return in_frame

    def on_call(frame: FrameType, what: str, _: object) -> Any:
        return in_frame if frame.f_code.co_filename.startswith(PROGRAM) else None

    return on_call
