"""The line above the list about colleagues' and siblings' customers: how many of the rows they are, or how many more a
search would find among them."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.customer_file import OTHERS, CustomerQuery
from bigclient_desktop.services.customers import count_customers
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.words import tr

COUNT_AFTER_MS = 300


class OthersHint(QObject):
    """`wanted` is called where the person asks for them to be shown."""

    def __init__(self, label: QLabel, context: TabContext, wanted: Callable[[], object]) -> None:
        super().__init__(label)
        self._label, self._context = label, context
        self._query = CustomerQuery()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COUNT_AFTER_MS)
        self._timer.timeout.connect(self._count)
        label.linkActivated.connect(lambda _: wanted())
        label.hide()

    def tell(self, query: CustomerQuery) -> None:
        """What the list asks for from now on."""
        self._query = query
        self._timer.stop()
        if OTHERS in query.reach and not query.has_others:
            self._say(tr("customers.others_unknown"))
        elif query.has_others or (query.search and query.is_open and not query.recycle_bin):
            # Other keys come first.
            self._timer.start()
        else:
            self._say("")

    def _count(self) -> None:
        query, session = self._query, self._context.session

        def counted(count: int) -> None:
            if query != self._query:
                return
            if query.has_others:
                key = "customers.others_listed" if query.has_own else "customers.others_alone"
                self._say(tr(key, count=count) if count or not query.has_own else "")
            elif count:
                link = f'<a href="others:">{escape(tr("customers.others_show"))}</a>'
                self._say(escape(tr("customers.others_found", count=count)) + link)
            else:
                self._say("")

        # What cannot be counted the list itself tells.
        self._context.background.run(
            lambda: count_customers(session, replace(query, reach=(OTHERS,))),
            counted,
            lambda _: None,
            owner=self,
            topic="others",
            lane=Lane.AHEAD,
        )

    def _say(self, words: str) -> None:
        self._label.setText(words)
        self._label.setVisible(bool(words))
