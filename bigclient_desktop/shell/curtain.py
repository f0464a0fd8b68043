"""The lock: hides what is on screen, and brings it back as it was."""

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QWidget


class Curtain:
    """Every window of the program but one is hidden while it is drawn."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._hidden: list[QWidget] = []

    def draw(self, tabs: Iterable[QWidget]) -> None:
        """Keep what is half-typed, then hide dialogs, previews and menus."""
        save_drafts(tabs)
        self._hidden = [
            widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not self._window
        ]
        for widget in self._hidden:
            widget.hide()

    def open(self) -> None:
        """Everything as before."""
        for widget in self._hidden:
            widget.show()
        self._hidden = []

    def discard(self) -> list[str]:
        """Nothing as before: it was another person's, and forms are kept for him. Gives the titles of the windows that
        keep nothing."""
        closed = [one.windowTitle() for one in self._hidden if one.windowTitle() and not hasattr(one, "save_drafts")]
        for widget in self._hidden:
            widget.deleteLater()
        self._hidden = []
        return closed


def save_drafts(tabs: Iterable[QWidget]) -> None:
    """Ask each tab that has something to keep, and each dialog: one may stand open whose tab was never shown."""
    for part in (*tabs, *QApplication.topLevelWidgets()):
        save = getattr(part, "save_drafts", None)
        if save is not None:
            save()
