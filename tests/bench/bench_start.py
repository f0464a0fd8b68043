"""From the accepted password to a usable list of 100,000 customers, against the start of an empty Qt main window.

Both run in fresh processes, in turn, with the same imports. The empty window's time runs from before its imports
until it is painted. The list's runs from the password's Enter (its slot costs next to nothing) until all rows are
counted and the first ones painted.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
STARTED = time.perf_counter()
TARGET = 1.5


def main(customers: int) -> int:
    from big_store import big_store
    from timing import ratio, report, times_of_processes

    folder = big_store(customers)
    script = str(Path(__file__))
    opened, empty = times_of_processes([script, "list", str(folder)], [script, "empty"], rounds=7)
    met = report("start", ratio(opened, empty), TARGET, list=opened, empty_window=empty, customers=customers)
    return 0 if met else 1


def show_empty_window() -> None:
    """An empty main window in a process that has imported what the program imports."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    import bigclient_desktop.application
    import bigclient_desktop.services.session
    import bigclient_desktop.tabs.customers.tab  # noqa: F401

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 720)
    window.show()
    wait(app, painted(window))
    print(time.perf_counter() - STARTED)


def open_list(folder: Path) -> None:
    """The program itself, from the password to the list."""
    import tempfile

    from PySide6.QtWidgets import QApplication

    import bigclient_desktop.services.session
    import bigclient_desktop.tabs.customers.tab  # noqa: F401
    from big_store import PASSWORD
    from bigclient_desktop.application import Program
    from bigclient_desktop.services.session import people
    from bigclient_desktop.settings import Settings

    app = QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        program = Program(app, Settings(Path(scratch) / "settings.json"), folder)
        program.start()
        wait(app, lambda: program.unlock.isVisible() and program.unlock.ui.person.count() > 0)
        app.processEvents()
        started = time.perf_counter()
        program.unlock.open_with(PASSWORD, people(folder)[0])
        wait(app, lambda: program.window.context is not None)
        page = program.window.workspace.go_to("customers").list_page
        wait(app, lambda: page.model.rowCount() > 100 and page.model.fetched(0) is not None)
        wait(app, painted(page.ui.table.viewport()))
        print(time.perf_counter() - started)
        sys.stdout.flush()
        os._exit(0)


def painted(widget) -> Callable[[], bool]:
    """Tells whether the widget has been painted since."""
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        seen = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.seen = self.seen or event.type() == QEvent.Type.Paint
            return False

    watch = Watch(widget)
    widget.installEventFilter(watch)
    widget.update()
    return lambda: watch.seen


def wait(app, until: Callable[[], bool], seconds: float = 60) -> None:
    end = time.perf_counter() + seconds
    while not until():
        app.processEvents()
        if time.perf_counter() > end:
            raise TimeoutError
        time.sleep(0.0005)


if __name__ == "__main__":
    if sys.argv[1:2] == ["empty"]:
        show_empty_window()
    elif sys.argv[1:2] == ["list"]:
        open_list(Path(sys.argv[2]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
