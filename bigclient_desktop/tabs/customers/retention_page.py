"""保存期限: who withdrew his consent, whose time is over, which files were kept long enough; kept longer, or erased."""

from typing import TYPE_CHECKING

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.consent import RetentionEnd
from bigclient_desktop.services.personal_data import person_in
from bigclient_desktop.services.retention import notice_days, retention_ends
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.customers.erase_dialog import EraseDialog
from bigclient_desktop.tabs.customers.extend_dialog import ExtendDialog
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.domain.changes import Change
    from bigclient_desktop.domain.personal_data import PersonFindings
    from bigclient_desktop.tabs.customers.tab import CustomersTab

_REASON_OF = {"withdrawn": "withdrawn", "expired": "over", "ending": "over"}


class RetentionPage(RecordPage):
    """The most urgent first."""

    def __init__(self, tab: "CustomersTab") -> None:
        super().__init__(tab.context, retention_columns(), "retention/view", self._say_empty, identity_of)
        self._tab, self._context = tab, tab.context
        self.open_button = self.add_button("privacy.open", self._show)
        self.person_button = self.add_button("privacy.show_person", self._show_person)
        self.extend_button = self.add_button("privacy.extend", self.extend)
        self.erase_button = self.add_button("privacy.erase", self.erase, "danger")
        self.offer_back(tr("customers.back_to_list"))
        self.opened.connect(lambda _: self._show())
        self.list.selection_changed.connect(self.allow)
        self.list.model.modelReset.connect(self.allow)
        self._context.changes.happened.connect(self._heed)
        self._context.rights.changed.connect(self.allow)
        self.refresh()

    def refresh(self) -> None:
        """Read again."""
        session = self._context.session
        self.say(tr("privacy.retention_title"), tr("privacy.retention_hint", days=notice_days(session)))
        self.show_all(lambda: retention_ends(session))

    def allow(self) -> None:
        """What can be done with the line under the cursor."""
        one: RetentionEnd | None = self.current()
        nothing = "" if one else tr("privacy.why_no_line")
        person = nothing or ("" if one and one.contact else tr("privacy.why_no_person"))
        longer = nothing or (tr("privacy.why_not_longer") if one and one.standing == "withdrawn" else "")
        rights = self._context.rights
        for button, why_not in (
            (self.open_button, nothing),
            (self.person_button, person),
            (self.extend_button, rights.why_not(Action.EDIT) or longer),
            (self.erase_button, rights.why_not(Action.ERASE) or person),
        ):
            allow(button, why_not)

    def extend(self) -> None:
        """A later day, with the reason."""
        one = self.current()
        if one is not None:
            ExtendDialog(self._context, one, self).open()

    def erase(self) -> None:
        """Everything that is held about the person, as his own place or by his name."""
        one = self.current()
        if one is None or not one.contact:
            return
        session = self._context.session

        def ask(findings: "PersonFindings") -> None:
            own = [place for place in findings.places if place.is_exact and place.customer == one.customer]
            reason = tr(f"privacy.reason_{_REASON_OF[one.standing]}")
            EraseDialog(self._context, own, findings.text, self, reason, near=frozenset([one.customer])).begin()

        self._context.background.run(
            lambda: person_in(session, one.customer, "contact", one.contact),
            ask,
            self._context.notices.failure,
            owner=self,
            topic="person",
        )

    def _show(self) -> None:
        one = self.current()
        if one is not None:
            self._tab.open_customer(one.customer)

    def _show_person(self) -> None:
        one = self.current()
        if one is not None and one.contact:
            self._tab.show_person(f"{one.customer}:{one.contact}")

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(tr("privacy.nothing_due"), tr("privacy.nothing_due_text"))

    def _heed(self, change: "Change") -> None:
        if change.customers or change.everything:
            self.ask()


def identity_of(one: RetentionEnd) -> str:
    """A customer's file, or a person there."""
    return f"{one.customer}{one.contact}"


def retention_columns() -> tuple[Column[RetentionEnd], ...]:
    """What the list shows."""
    return (
        Column("standing", "privacy.standing", lambda one: tr(f"privacy.standing_{one.standing}"), 168),
        Column("what", "privacy.what", lambda one: one.contact_name or tr("privacy.whole_file"), 160),
        Column("customer", "privacy.customer", lambda one: one.customer_name, 320),
        Column("day", "privacy.day", lambda one: one.day.isoformat(), 120),
    )
