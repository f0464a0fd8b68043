"""A line of words at the window's foot: what was done, what failed, and what to do about it."""

import traceback
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from bigclient_desktop.failures import Failure
from bigclient_desktop.widgets.words import tr, words

Action = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


def sentence_of(error: BaseException) -> str:
    """What a person is told: the failure's own sentence, or a plain one for what nobody foresaw."""
    if isinstance(error, Failure):
        return error.sentence(words())
    return tr("shell.unexpected")


def details_of(error: BaseException) -> str:
    """What the IT office is given; no customer data beyond what the error itself carries."""
    return "".join(traceback.format_exception(error))


def copy_details(error: BaseException) -> None:
    QGuiApplication.clipboard().setText(details_of(error))


def show_error(label: QLabel, error: Exception) -> None:
    """What went wrong, on the label of a page; an unforeseen error offers its details for the IT office."""
    words = sentence_of(error)
    if isinstance(error, Failure):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
    else:
        traceback.print_exception(error)
        label.setProperty("details", details_of(error))
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(f'{escape(words)} <a href="copy">{escape(tr("shell.copy_details"))}</a>')
        label.linkActivated.connect(lambda link: _copy_of(label), Qt.ConnectionType.SingleShotConnection)
    label.show()


def _copy_of(label: QLabel) -> None:
    QGuiApplication.clipboard().setText(label.property("details"))


class Notices(QObject):
    """Where tabs and dialogs leave their messages; the window's notice bar shows them."""

    said = Signal(str, str, object)
    """Tone (`info`, `warning`, `error`), text, and a tuple of `Action`."""

    def tell(self, text: str, *actions: Action) -> None:
        """Something was done; goes away by itself."""
        self.said.emit("info", text, actions)

    def warn(self, text: str, *actions: Action) -> None:
        """Something needs a look; stays until closed."""
        self.said.emit("warning", text, actions)

    def failure(self, error: BaseException, *actions: Action) -> None:
        """Something did not work; an unforeseen error offers its details for the IT office."""
        if not isinstance(error, Failure):
            traceback.print_exception(error)
            actions = (*actions, (tr("shell.copy_details"), lambda: copy_details(error)))
        self.said.emit("error", sentence_of(error), actions)
