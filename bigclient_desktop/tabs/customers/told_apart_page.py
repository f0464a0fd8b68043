"""已认定不同: customers and contacts whom somebody told apart, with who and when; looked at, and taken back."""

from typing import TYPE_CHECKING

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services.told_apart import CUSTOMERS, ApartPair, Side, pairs_told_apart, take_back
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.field_words import Label, plain_words
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.tab import CustomersTab


class ToldApartPage(RecordPage):
    """The newest first."""

    def __init__(self, tab: "CustomersTab", label: Label) -> None:
        super().__init__(tab.context, apart_columns(label), "told_apart/view", self._say_empty)
        self._tab, self._context = tab, tab.context
        self.back_button = self.add_button("told_apart.take_back", self._take_back, "primary")
        self.one_button = self.add_button("duplicates.open_one", lambda: self._show(0))
        self.other_button = self.add_button("duplicates.open_other", lambda: self._show(1))
        self.offer_back(tr("told_apart.back"))
        self.say(tr("told_apart.title"), tr("told_apart.hint"))
        self.opened.connect(lambda _: self._show(0))
        self._context.rights.changed.connect(self.allow)
        self.list.selection_changed.connect(self.allow)
        self.list.model.modelReset.connect(self.allow)
        self._context.changes.happened.connect(self._heed)
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        session = self._context.session
        self.show_all(lambda: pairs_told_apart(session))

    def allow(self) -> None:
        """What can be done with the pair under the cursor."""
        pair: ApartPair | None = self.current()
        none = "" if pair is not None else tr("told_apart.why_none")
        # Whoever sees both files may take back what was said of two contacts, and these stand here alone.
        refused = self._context.rights.why_not(Action.KEEP_BOOKS) if pair and pair.kind == CUSTOMERS else ""
        allow(self.back_button, refused or none)
        for button in (self.one_button, self.other_button):
            allow(button, none)

    def _show(self, place: int) -> None:
        pair: ApartPair | None = self.current()
        if pair is not None:
            self._tab.open_customer((pair.one, pair.other)[place].customer)

    def _take_back(self) -> None:
        pair: ApartPair | None = self.current()
        if pair is None:
            return
        session = self._context.session
        told = tr(f"told_apart.taken_back_{pair.kind}", one=pair.one.name, other=pair.other.name)
        self._context.write(lambda: take_back(session, pair), told, owner=self)

    def _heed(self, change: Change) -> None:
        if change.everything or change.customers:
            self.ask()

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr("told_apart.none"), tr("told_apart.none_text"))


def apart_columns(label: Label) -> tuple[Column[ApartPair], ...]:
    """What the list shows."""

    def words(side: Side) -> str:
        return (
            tr("told_apart.contact_of", name=side.name, customer=side.customer_name)
            if side.customer_name
            else side.name
        )

    return (
        Column("kind", "told_apart.kind", lambda pair: tr(f"told_apart.kind_{pair.kind}"), 88),
        Column("one", "told_apart.one", lambda pair: words(pair.one), 304),
        Column("other", "told_apart.other", lambda pair: words(pair.other), 304),
        Column("noted_by", "not_duplicate.noted_by", lambda pair: pair.noted_by, 104),
        Column(
            "noted_on", "not_duplicate.noted_on", lambda pair: plain_words(pair.noted_on) if pair.noted_on else "", 104
        ),
        Column("unit", "told_apart.unit", lambda pair: label("units", pair.unit) if pair.unit else "", 152),
    )
