"""While a name is typed: customers that may be the same."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFrame, QLabel

from bigclient_desktop.background import Lane
from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import CustomerDraft, CustomerRow
from bigclient_desktop.services.duplicates import Duplicate, possible_duplicates, tell_apart
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.field_words import Label, code_words
from bigclient_desktop.widgets.words import listed, tr

AFTER_MS = 300
FIELDS = frozenset({"full_name", "short_name", "former_names", "credit_code", "phone", "postal_address"})
SHOWN_AT_MOST = 3


class DuplicateWatch(QObject):
    """Asks the store a moment after the last key, and fills the band; who is declared to be another stays away."""

    def __init__(
        self,
        context: TabContext,
        band: QFrame,
        label: QLabel,
        draft_now: Callable[[], CustomerDraft],
        words_of: Label,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words_of = words_of
        self._band = band
        self._label = label
        self._draft_now = draft_now
        self._others: set[str] = set()
        self._found: Sequence[Duplicate] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.look)
        band.hide()

    def begin(self) -> None:
        """Another form."""
        self._others.clear()
        self._timer.stop()
        self._show(())

    def typed(self, field: str) -> None:
        """A field has changed."""
        if field in FIELDS:
            self._timer.start()

    def look(self) -> None:
        """Ask now."""
        session, draft = self._context.session, self._draft_now()
        self._context.background.run(
            lambda: possible_duplicates(session, draft), self._show, owner=self, topic="duplicates"
        )

    def dismiss(self, customer_id: str) -> None:
        """This one is not the same customer; remembered at once, or with the new customer when it is saved."""
        self._others.add(customer_id)
        self._show(self._found)
        draft = self._draft_now()
        if not draft.is_new:
            self._remember(draft.customer.id, [customer_id])

    def saved(self, customer_id: str, *, is_new: bool) -> None:
        """The form has become a customer: who was declared to be another is remembered."""
        if is_new and self._others:
            self._remember(customer_id, sorted(self._others))

    def _remember(self, customer_id: str, others: Sequence[str]) -> None:
        session = self._context.session
        away = {one.customer.id for one in self._found if one.is_elsewhere}

        def work() -> None:
            for other in set(others) - away:
                tell_apart(session, customer_id, other)

        self._context.background.run(work, None, self._context.notices.failure, owner=self, lane=Lane.WRITE)

    def _show(self, found: Sequence[Duplicate]) -> None:
        self._found = found
        lines = [self._line(one) for one in found if one.customer.id not in self._others][:SHOWN_AT_MOST]
        self._label.setText("<br>".join(lines))
        self._band.setProperty("tone", "warning")
        self._band.setVisible(bool(lines))

    def _whose(self, row: CustomerRow) -> str:
        """Of one whose file is closed, who has it: he is to be spoken with before anything is begun."""
        unit = self._words_of("units", row.unit) if row.unit else ""
        lead = tr("customers.duplicate_lead", name=row.lead_manager) if row.lead_manager else ""
        stage = tr(f"customer.stage.{row.stage}") if row.stage else ""
        return listed(part for part in (unit, lead, stage) if part) or tr("access.locked")

    def _line(self, one: Duplicate) -> str:
        row = one.customer
        sentence = tr(
            "customers.duplicate",
            name=row.full_name,
            code=self._whose(row) if row.sight is Sight.EXISTENCE else code_words(row.code),
            score=one.score,
            reason=tr(one.reason_key),
        )
        view, other = tr("customers.duplicate_view"), tr("customers.duplicate_other")
        links = f'<a href="customer:{row.id}">{escape(view)}</a> · <a href="other:{row.id}">{escape(other)}</a>'
        return f"{escape(sentence)} {links}"
