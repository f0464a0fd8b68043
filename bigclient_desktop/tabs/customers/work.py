"""What the tab does to customers: every write off the GUI thread, told to the views, and offered to be taken back."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services import customers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.words import tr


class CustomerWork(QObject):
    """Deletes, restores, changes and takes back."""

    def __init__(self, context: TabContext, widget: QWidget) -> None:
        super().__init__(widget)
        self._context = context
        self._widget = widget

    def delete(self, ids: Sequence[str], subject: str) -> None:
        """Into the recycle bin, after a question when it is more than one."""
        if not ids:
            return
        if len(ids) == 1:
            self._delete(ids, subject)
            return
        words = tr("customers.delete_count", count=len(ids))
        text = tr("customers.delete_text")
        answers = ((words, lambda: self._delete(ids, subject)), (tr("form.cancel"), lambda: None))
        ask(self._widget, words, text, *answers, dangerous=True)

    def restore(self, ids: Sequence[str]) -> None:
        """Out of the recycle bin."""
        if ids:
            self._write(
                lambda: customers.restore_customers(self._context.session, ids),
                tr("customers.restored", count=len(ids)),
            )

    def change_field(self, ids: Sequence[str], field: str, value: Any) -> None:
        """The same value for one field of many."""
        self._write(
            lambda: customers.change_field(self._context.session, ids, field, value),
            tr("customers.changed_count", count=len(ids), field=tr(f"customer.{field}")),
        )

    def tell(self, change: Change, words: str = "") -> None:
        """Let the views and the person know of a change."""
        self._context.tell(change, words)

    def _delete(self, ids: Sequence[str], subject: str) -> None:
        one = len(ids) == 1
        words = tr("customers.deleted", what=subject) if one else tr("customers.deleted_count", count=len(ids))
        self._write(lambda: customers.delete_customers(self._context.session, ids), words)

    def _write(self, function: Callable[[], Change], words: str) -> None:
        self._context.write(function, words, owner=self)
