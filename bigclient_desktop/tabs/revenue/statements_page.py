"""The statements handed in: which count, which were replaced or withdrawn, and twins that somebody must decide on."""

from PySide6.QtCore import Signal

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.revenue_statements import StatementReview
from bigclient_desktop.services.revenue import keep_statement, list_statements, statement_review, withdraw_statements
from bigclient_desktop.tabs.allowed import allow, allow_by_right
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.revenue.columns import Statement, statement_columns
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr


class StatementsPage(RecordPage):
    """Withdraws, takes back in, and decides between twins."""

    import_wanted = Signal()

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        columns = statement_columns(lookups.label, frozenset())
        super().__init__(context, columns, "revenue/view_statements", self._say_empty, lambda one: str(one[0].id))
        self._context, self._lookups = context, lookups
        self._twins: frozenset[str] = frozenset()
        self.keep_button = self.add_button("revenue_view.keep_twin", self._keep)
        self.withdraw_button = self.add_button("revenue_view.withdraw", self._withdraw)
        self.restore_button = self.add_button("revenue_view.restore", self._restore)
        import_button = self.add_button("revenue_view.import", self.import_wanted.emit, "primary")
        allow_by_right(context, self, {import_button: Action.KEEP_BOOKS})
        context.rights.changed.connect(self._allow)
        self.list.selection_changed.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.say(tr("revenue_view.statements"), tr("revenue_view.statements_hint"))
        self._allow()

    def refresh(self) -> None:
        """Read statements and twins anew."""
        session = self._context.session

        def know(review: StatementReview) -> None:
            self._twins = frozenset(one.id for twins in review.twins for one in twins.statements)
            self.list.model.columns = statement_columns(self._lookups.label, self._twins)
            self.foot(tr("revenue_view.twins", count=len(review.twins)) if review.twins else "")
            self.show_all(lambda: list_statements(session))

        self._context.background.run(
            lambda: statement_review(session), know, self._context.notices.failure, owner=self, topic="review"
        )

    def _chosen(self) -> list[Statement]:
        return self.list.selected()

    def _allow(self) -> None:
        chosen = self._chosen()
        one_twin = len(chosen) == 1 and chosen[0][0].id in self._twins and not chosen[0][0].withdrawn
        self.keep_button.setVisible(bool(self._twins))
        live = [one for one, _ in chosen if not one.withdrawn]
        closed = self._context.rights.why_not(Action.KEEP_BOOKS)
        for button, fits, why_not in (
            (self.keep_button, one_twin, "revenue_view.why_no_twin"),
            (self.withdraw_button, bool(live), "revenue_view.why_no_live"),
            (self.restore_button, bool(chosen) and not live, "revenue_view.why_no_withdrawn"),
        ):
            allow(button, closed or ("" if fits else tr(why_not)))

    def _keep(self) -> None:
        identity, session = self._chosen()[0][0].id, self._context.session
        self._context.write(lambda: keep_statement(session, identity), tr("revenue_view.twin_kept"), owner=self)

    def _withdraw(self) -> None:
        ids = [one.id for one, _ in self._chosen() if not one.withdrawn]
        session, words = self._context.session, tr("revenue_view.withdraw_count", count=len(ids))
        told = tr("revenue_view.withdrawn_count", count=len(ids))
        write = lambda: self._context.write(lambda: withdraw_statements(session, ids), told, owner=self)  # noqa: E731
        answers = ((words, write), (tr("form.cancel"), lambda: None))
        ask(self, words, tr("revenue_view.withdraw_text"), *answers, dangerous=True)

    def _restore(self) -> None:
        ids, session = [one.id for one, _ in self._chosen()], self._context.session
        told = tr("revenue_view.restored_count", count=len(ids))
        self._context.write(lambda: withdraw_statements(session, ids, withdrawn=False), told, owner=self)

    def _say_empty(self, panel: StatePanel) -> None:
        panel.say(
            tr("revenue_view.first_use"),
            tr("revenue_view.first_use_text"),
            (
                tr("revenue_view.first_import"),
                self.import_wanted.emit,
                self._context.rights.why_not(Action.KEEP_BOOKS),
            ),
        )
