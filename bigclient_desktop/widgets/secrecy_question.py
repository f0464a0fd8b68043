"""Before something is written: customers marked secret stay out, or go along with a reason that is noted."""

from collections.abc import Callable, Collection
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.background import Background
from bigclient_desktop.services.secrecy import secret_customers
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.field_editor import TextField
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.words import tr


class Work(Protocol):
    """What is asked with."""

    session: Session
    background: Background
    notices: Notices


def ask_about_secrets(
    work: Work,
    owner: QWidget,
    among: Callable[[], Collection[str]],
    go: Callable[[str], object],
    *,
    even_none: bool = False,
) -> None:
    """Goes on at once where none of the customers is secret; else asks. `go` gets the reason, empty to leave them out.

    `among` reads the customers' ids off the GUI thread; it is not called in a store without a secret customer.
    `even_none`: the paper counts those whom it does not list, so that it may list nobody.
    """

    def read() -> tuple[int, bool]:
        secret = secret_customers(work.session)
        asked = set(among()) if secret else set()
        return len(secret & asked), asked <= secret and not even_none

    def answer(found: tuple[int, bool]) -> None:
        count, only = found
        if count:
            SecretsDialog(count, only, go, owner).open()
        else:
            go("")

    work.background.run(read, answer, work.notices.failure, owner=owner, topic="secrets")


class SecretsDialog(QDialog):
    """Left out unless a person ticks it and says why."""

    def __init__(self, count: int, only: bool, go: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("privacy.secrets_title"))
        self.setMinimumWidth(460)
        self._go, self._only = go, only
        layout = QVBoxLayout(self)
        self.explained = QLabel(tr("privacy.secrets_only" if only else "privacy.secrets_text", count=count))
        self.explained.setWordWrap(True)
        layout.addWidget(self.explained)
        self.take = QCheckBox(tr("privacy.secrets_take"))
        self.reason = TextField(200)
        self.reason.box.setPlaceholderText(tr("privacy.secrets_reason"))
        self.reason.name_for_readers(tr("privacy.secrets_reason"))
        self.reason.setEnabled(False)
        self.take.toggled.connect(self.reason.setEnabled)
        self.take.toggled.connect(lambda _: self._allow())
        self.reason.changed.connect(self._allow)
        layout.addWidget(self.take)
        layout.addWidget(self.reason)
        self.ok = two_buttons(self, layout, tr("privacy.secrets_go"), self._accept)
        self._allow()

    def _allow(self) -> None:
        why_not = ""
        if self.take.isChecked():
            why_not = self.reason.complaint() or ("" if self.reason.value() else tr("privacy.secrets_reason"))
        elif self._only:
            why_not = tr("failure.only_secret")
        self.ok.setEnabled(not why_not)
        self.ok.setToolTip(why_not)

    def _accept(self) -> None:
        self.accept()
        self._go((self.reason.value() or "") if self.take.isChecked() else "")
