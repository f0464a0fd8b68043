"""Searching, scrolling and sorting 100,000 customers in the real tab.

A keystroke's time runs from the key until the first rows that answer it are painted. Pauses are those of the GUI
thread's own event loop.
"""

import os
import random
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer

KEYSTROKE_TARGET = 50.0
PAUSE_TARGET = 50.0
WORDS = 24
LONGEST = 8


def main(customers: int) -> int:
    from PySide6.QtWidgets import QApplication

    from big_store import PASSWORD, big_store
    from bigclient_desktop.background import Background
    from bigclient_desktop.services.session import open_session, people
    from bigclient_desktop.tabs.context import TabContext
    from bigclient_desktop.tabs.customers.tab import CustomersTab
    from bigclient_desktop.widgets.notice import Notices
    from bigclient_desktop.widgets.theme import Theme
    from timing import Times, report

    app = QApplication([])
    theme = Theme(app, "light")
    folder = big_store(customers)
    session = open_session(folder, password=PASSWORD, user=people(folder)[0])
    background = Background()
    tab = CustomersTab(TabContext(session, background, Notices()))
    tab.resize(1366, 700)
    tab.show()
    bench = Bench(app, tab)
    bench.wait(lambda: tab.list_page.model.rowCount() == customers)
    bench.idle(6)
    keys = Times(tuple(bench.keystrokes(session)))
    fast = report(
        "search keystroke, p95",
        keys.percentile(95) * 1000,
        KEYSTROKE_TARGET,
        "ms",
        keystrokes=keys,
        customers=customers,
    )
    calm = [
        report(f"longest pause while {name}", bench.pause(work) * 1000, PAUSE_TARGET, "ms")
        for name, work in (("scrolling", bench.scroll), ("flinging", bench.fling), ("sorting", bench.sort))
    ]
    del theme
    background.close()
    session.close()
    return 0 if fast and all(calm) else 1


class Bench:
    """Types, scrolls and sorts."""

    def __init__(self, app, tab) -> None:
        self.app = app
        self.tab = tab
        self.table = tab.list_page.ui.table
        self.model = tab.list_page.model

    def wait(self, until: Callable[[], bool], seconds: float = 60) -> None:
        """Let the event loop run, asleep while nothing happens, until something holds."""
        end = time.perf_counter() + seconds
        while not until():
            self.idle(0.05)
            if time.perf_counter() > end:
                raise TimeoutError

    def idle(self, seconds: float) -> None:
        """Let the event loop run for so long."""
        self._run_loop(lambda loop: QTimer.singleShot(round(seconds * 1000), loop.quit))

    def answer(self) -> None:
        """Let the event loop run until the model shows another answer."""
        self._run_loop(lambda loop: self.model.modelReset.connect(loop.quit))

    def _run_loop(self, until: Callable[[QEventLoop], object]) -> None:
        loop = QEventLoop()
        until(loop)
        QTimer.singleShot(60_000, loop, loop.quit)
        loop.exec()

    def keystrokes(self, session):
        """The seconds of every keystroke: words of names in characters, pinyin and initials, typed one by one."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        box = self.tab.list_page.ui.search
        for word in words(session):
            for letter in word:
                started = time.perf_counter()
                if letter.isascii():
                    QTest.keyClick(box, letter)
                else:
                    box.insert(letter)
                self.answer()
                self.table.viewport().repaint()
                yield time.perf_counter() - started
                self.idle(0.06)
            box.clear()
            self.idle(0.3)
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def pause(self, work: Callable[[], None]) -> float:
        from pauses import PauseWatch

        self.idle(1)
        with PauseWatch() as watch:
            work()
            self.idle(0.5)
        return watch.longest

    def scroll(self) -> None:
        """Wheel steps through some thousand rows."""
        bar = self.table.verticalScrollBar()
        for step in range(300):
            bar.setValue(step * 12)
            self.idle(0.008)

    def fling(self) -> None:
        """The scroll bar dragged to and fro over all rows."""
        bar = self.table.verticalScrollBar()
        for step in range(150):
            bar.setValue(int(bar.maximum() * abs((step % 50) / 25 - 1)))
            self.idle(0.016)

    def sort(self) -> None:
        """By every column that sorts, both ways."""
        from PySide6.QtCore import Qt

        for place, column in enumerate(self.model.columns):
            if column.sort:
                for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                    self.table.sortByColumn(place, order)
                    self.answer()
                    self.idle(0.2)


def words(session) -> list[str]:
    """Pieces of customers' names, a third each in characters, full pinyin and initials; one to eight letters."""
    from pypinyin import Style, lazy_pinyin

    from bigclient_desktop.domain.customer_file import CustomerQuery
    from bigclient_desktop.services.customers import list_customers

    dice = random.Random(5)
    rows = list_customers(session, CustomerQuery(), 0, 5000)
    found = []
    for number in range(WORDS):
        name = dice.choice(rows).full_name
        start = dice.randrange(max(len(name) - 6, 1))
        piece = name[start : start + 6]
        if number % 3 == 1:
            piece = "".join(lazy_pinyin(piece))
        elif number % 3 == 2:
            piece = "".join(lazy_pinyin(piece, style=Style.FIRST_LETTER))
        found.append(piece[:LONGEST])
    return found


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
