"""A line of words at the window's foot: what was done, what failed, and what to do about it."""

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

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
