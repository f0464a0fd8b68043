"""The windows with PDFs that are open beside the main window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from bigclient_desktop.tabs.context import TabContext
    from bigclient_desktop.widgets.preview import Preview

_LARGEST = (900, 1000)


class Previews:
    """Each lives until it is closed."""

    def __init__(self, window: QWidget, context: Callable[[], "TabContext | None"]) -> None:
        self._window, self._context = window, context
        self.open: set[Preview] = set()

    def show(self, content: bytes, title: str) -> None:
        """A window with a PDF that tells of customers: where it goes is noted in the audit log. Raises NotAPdf."""
        from bigclient_desktop.widgets.noted_preview import entry_of, noted
        from bigclient_desktop.widgets.preview import Preview

        self._open(Preview(content, title, self._window, noted(self._context, entry_of(content, title))))

    def show_blank(self, content: bytes, title: str) -> None:
        """A window with a PDF that tells nothing of customers. Raises NotAPdf."""
        from bigclient_desktop.widgets.preview import Preview

        self._open(Preview(content, title, self._window))

    def _open(self, preview: "Preview") -> None:
        preview.setWindowFlag(Qt.WindowType.Window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.resize(min(_LARGEST[0], self._window.width()), min(_LARGEST[1], self._window.height()))
        self.open.add(preview)
        preview.closed.connect(lambda: self.open.discard(preview))
        preview.show()
