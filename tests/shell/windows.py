"""The program's own window at a store, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager

from bigclient_desktop.background import Background
from bigclient_desktop.main_window import MainWindow
from bigclient_desktop.services.session import Session
from bigclient_desktop.settings import Settings
from bigclient_desktop.widgets.words import use_language


@contextmanager
def main_window(
    qapp, qtbot, session: Session | None = None, size: tuple[int, int] | None = None
) -> Iterator[MainWindow]:
    """In Chinese, with a worker of its own; at work where a session is given."""
    use_language(qapp, "zh_CN")
    background = Background()
    window = MainWindow(background, Settings(), lambda key, value: None, lambda: "light")
    window.may_close = True
    qtbot.addWidget(window)
    if size is not None:
        window.resize(*size)
    if session is not None:
        window.show_work(session)
        window.show()
    try:
        yield window
    finally:
        background.close()
