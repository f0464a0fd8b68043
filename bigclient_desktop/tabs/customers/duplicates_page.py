"""疑似重复: pairs of customers that may be one, over the whole store; merged, told apart, or looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QProgressBar

from bigclient_desktop.background import Job
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_file import CustomerRow
from bigclient_desktop.services.duplicates import DuplicatePair, find_duplicates, tell_apart
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.customers.merge_dialog import MergeDialog
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.field_words import Label, code_words
from bigclient_desktop.widgets.record_page import RecordPage
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.tab import CustomersTab


@dataclass(frozen=True, slots=True)
class _Line:
    """A pair as the list holds it."""

    pair: DuplicatePair

    @property
    def id(self) -> str:
        return f"{self.pair.one.id}{self.pair.other.id}"


class DuplicatesPage(RecordPage):
    """Nothing is looked for before somebody asks: over a large store it takes half a minute."""

    def __init__(self, tab: "CustomersTab", label: Label) -> None:
        super().__init__(tab.context, pair_columns(label), "duplicates/view", self._say_empty)
        self._tab, self._context = tab, tab.context
        self._pairs: Sequence[_Line] | None = None
        self._job: Job | None = None
        self._own = ""
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.ui.tools.addWidget(self.bar)
        self._busy = Busy(self.bar)
        self.merge_button = self.add_button("duplicates.merge", self._merge, "primary")
        self.apart_button = self.add_button("duplicates.tell_apart", self._tell_apart)
        self.one_button = self.add_button("duplicates.open_one", lambda: self._show(0))
        self.other_button = self.add_button("duplicates.open_other", lambda: self._show(1))
        self.told_button = self.add_button("told_apart.open", tab.show_told_apart)
        self.search_button = self.add_button("duplicates.search", self.search)
        self.offer_back(tr("customers.back_to_list"))
        self.say(tr("duplicates.title"), tr("duplicates.hint"))
        self.opened.connect(lambda _: self.merge_button.click())
        self._context.rights.changed.connect(self.allow)
        self.list.selection_changed.connect(self.allow)
        self.list.model.modelReset.connect(self.allow)
        self._context.changes.happened.connect(self._heed)
        self._fill()

    def search(self) -> None:
        """Compare all customers; a second press ends the search under way."""
        if self._job is not None:
            self._job.stop()
            return
        session = self._context.session

        def work(job: Job) -> list[DuplicatePair] | None:
            found = find_duplicates(session, job.progress, job.cancel)
            return None if job.cancel() else found

        self._busy.start()
        self.search_button.setText(tr("form.cancel"))
        self._job = self._context.background.start(work, self._found, self._failed, owner=self, topic="duplicates")
        self._job.progressed.connect(self._busy.progress)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.list.table if self._pairs else self.search_button).setFocus()

    def allow(self) -> None:
        """What can be done with the pair under the cursor."""
        none = "" if self.current() is not None else tr("duplicates.why_none")
        rights = self._context.rights
        allow(self.merge_button, rights.why_not(Action.MERGE) or none)
        allow(self.apart_button, rights.why_not(Action.KEEP_BOOKS) or none)
        for button in (self.one_button, self.other_button):
            allow(button, none)

    def _found(self, pairs: list[DuplicatePair] | None) -> None:
        self._stop()
        if pairs is not None:
            self._pairs = [_Line(pair) for pair in pairs]
            self.foot(tr("duplicates.count", count=len(pairs)) if pairs else "")
        self._fill()

    def _failed(self, error: Exception) -> None:
        self._stop()
        self._context.notices.failure(error)

    def _stop(self) -> None:
        self._job = None
        self._busy.stop()
        self.search_button.setText(tr("duplicates.search"))

    def _fill(self) -> None:
        lines = list(self._pairs or ())
        self.show_all(lambda: lines)

    def _say_empty(self, panel: StatePanel) -> None:
        if self._pairs is None:
            panel.say(tr("duplicates.first"), tr("duplicates.first_text"), (tr("duplicates.search"), self.search))
        else:
            panel.say(tr("duplicates.none"), tr("duplicates.none_text"))

    def _rows(self) -> tuple[CustomerRow, ...]:
        line = self.current()
        return (line.pair.one, line.pair.other) if line is not None else ()

    def _show(self, place: int) -> None:
        rows = self._rows()
        if rows:
            self._tab.open_customer(rows[place].id)

    def _merge(self) -> None:
        ids = [row.id for row in self._rows()]
        if ids:
            MergeDialog(self._context, ids, self._tab.pages.lookups.label, self).begin()

    def _tell_apart(self) -> None:
        rows, line = self._rows(), self.current()
        if not rows:
            return
        session = self._context.session

        def done(change: Change) -> None:
            self._drop(lambda other: other is not line)

        self._context.write(
            lambda: tell_apart(session, rows[0].id, rows[1].id),
            tr("duplicates.told_apart", one=rows[0].full_name, other=rows[1].full_name),
            owner=self,
            done=done,
        )

    def _drop(self, stays: Callable[[_Line], bool]) -> None:
        self._pairs = [line for line in self._pairs or () if stays(line)]
        self.foot(tr("duplicates.count", count=len(self._pairs)) if self._pairs else "")
        self._fill()

    def _heed(self, change: Change) -> None:
        """A merged customer is in no pair any more; after other changes the pairs may be others."""
        if self._pairs is None:
            return
        if change.label == "change.merge_customers":
            self._drop(lambda line: not {line.pair.one.id, line.pair.other.id} <= set(change.customers))
        elif change.customers or change.everything:
            self.foot(tr("duplicates.stale"))


def pair_columns(label: Label) -> tuple[Column[_Line], ...]:
    """What the list of pairs shows."""

    def of(name: str, key: str, width: int, words: Callable[[CustomerRow], str]) -> Column[_Line]:
        return Column(f"{name}_{key}", f"duplicates.{name}_{key}", lambda line: words(getattr(line.pair, name)), width)

    def unit(row: CustomerRow) -> str:
        return label("units", row.unit) if row.unit else ""

    return (
        Column("score", "duplicates.score", lambda line: f"{line.pair.score}%", 72, "", Look.FIGURES),
        Column("reason", "duplicates.reason", lambda line: tr(line.pair.reason_key), 240),
        of("one", "name", 208, lambda row: row.full_name),
        of("one", "code", 136, lambda row: code_words(row.code)),
        of("other", "name", 208, lambda row: row.full_name),
        of("other", "code", 136, lambda row: code_words(row.code)),
        of("one", "unit", 120, unit),
        of("other", "unit", 120, unit),
    )
