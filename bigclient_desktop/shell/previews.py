"""The windows with PDFs that are open beside the main window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from bigclient_desktop.widgets.preview import Preview

_LARGEST = (900, 1000)


class Previews:
    """Each lives until it is closed."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.open: set[Preview] = set()

    def show(self, content: bytes, title: str) -> None:
        """A window with the PDF. Raises NotAPdf."""
        from bigclient_desktop.widgets.preview import Preview

        preview = Preview(content, title, self._window)
        preview.setWindowFlag(Qt.WindowType.Window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.resize(min(_LARGEST[0], self._window.width()), min(_LARGEST[1], self._window.height()))
        self.open.add(preview)
        preview.closed.connect(lambda: self.open.discard(preview))
        preview.show()
