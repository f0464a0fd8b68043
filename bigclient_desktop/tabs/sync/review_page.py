"""待核对: every clash in a list, the one under the cursor as a card beside it; settled by mouse or by figure keys."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from bigclient_desktop.compiled_ui.sync.ui_review_page import Ui_ReviewPage
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_tree import RingCut
from bigclient_desktop.domain.exchange import Choice, ReviewItem
from bigclient_desktop.services.organisation_tree import rings_to_review
from bigclient_desktop.services.review import resolve, resolve_all, review_items
from bigclient_desktop.tabs.allowed import allow_by_right
from bigclient_desktop.tabs.sync.review_card import FIRST_KEYS, ReviewCard
from bigclient_desktop.tabs.sync.review_words import TONES, choice_words, clashing, field_words, same_field, side_of
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.columns import Column, Look
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.record_source import listed
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

SIDES = ("theirs", "mine", "visible")


class ReviewPage(QWidget):
    """Its subject is a customer's id: only the clashes of that customer are listed."""

    def __init__(self, tab: "SyncTab") -> None:
        super().__init__()
        self.ui = ui = Ui_ReviewPage()
        ui.setupUi(self)
        self._tab, self._context = tab, tab.context
        self.customer = ""
        self.items: Sequence[ReviewItem] = ()
        label = tab.pages.lookups.label
        self.list = RecordList(
            self._context,
            ui.table,
            ui.body,
            (ui.table_page, ui.state),
            review_columns(label),
            "sync/view_review",
            self._say_empty,
        )
        self.card = ReviewCard(tab.pages.lookups)
        ui.card_column.addWidget(self.card)
        ui.splitter.setSizes([500, 580])
        ui.splitter.setStretchFactor(1, 1)
        ui.scroll.setMinimumWidth(380)
        self.list.current_changed.connect(self._follow)
        self.list.model.modelReset.connect(self._follow)
        self.list.sorted_anew.connect(self.refresh)
        self.card.chosen.connect(self._take)
        self.card.entered.connect(self._enter)
        self.card.began.connect(self._show_new)
        self.card.customer_wanted.connect(self._context.open_customer)
        ui.previous_button.clicked.connect(self.previous)
        ui.next_button.clicked.connect(self.next)
        ui.all_button.setMenu(self._all_menu())
        ui.rings.hide()
        ui.rings.linkActivated.connect(self._context.open_customer)
        self._add_keys()
        self.card.show_item(None, 0)

    def begin(self, subject: str = "") -> None:
        """All clashes, or those of one customer."""
        self.customer = subject
        self.refresh()
        self.ui.table.setFocus()

    def refresh(self) -> None:
        """Read anew."""
        session, customer = self._context.session, self.customer or None

        def read() -> Sequence[ReviewItem]:
            self.items = review_items(session, customer)
            return self.items

        self.list.show(listed(read))
        self._context.background.run(lambda: rings_to_review(session), self._show_rings, owner=self, topic="rings")

    def _show_rings(self, cuts: Sequence[RingCut]) -> None:
        """Headquarters that came to stand below each other: no field clashes, and yet somebody has to say."""
        lines = []
        for cut in cuts:
            way = escape(" → ".join(cut.names))
            lines.append(
                f'{escape(tr("review.ring"))} {way} <a href="{cut.customer}">{escape(tr("review.ring_open"))}</a>'
            )
        self.ui.rings.setText("<br>".join(lines))
        self.ui.rings.setVisible(bool(lines))

    def next(self) -> None:
        """The next clash (F3)."""
        self.list.step(1)

    def previous(self) -> None:
        """The clash before (Shift+F3)."""
        self.list.step(-1)

    # showing

    def _follow(self) -> None:
        item: ReviewItem | None = self.list.current()
        alike = sum(same_field(item, other) for other in self.items) - 1 if item else 0
        self.card.show_item(item, max(alike, 0))
        count = self.list.model.rowCount()
        row = self.ui.table.currentIndex().row() + 1
        self.ui.position.setText(tr("review.position", row=row, count=count) if item and count else "")
        for widget in (self.ui.previous_button, self.ui.next_button, self.ui.all_button):
            widget.setVisible(bool(count))
        self.ui.previous_button.setEnabled(row > 1)
        self.ui.next_button.setEnabled(row < count)

    def _show_new(self) -> None:
        # Once the card has grown.
        QTimer.singleShot(0, self, lambda: self.ui.scroll.ensureWidgetVisible(self.card.ui.new_save))

    def _say_empty(self, panel: StatePanel) -> None:
        if self.customer:
            panel.say(
                tr("review.none_of_customer"),
                tr("review.none_text"),
                (tr("review.show_all"), lambda: self.begin("")),
                (tr("review.open_customer"), lambda: self._context.open_customer(self.customer)),
            )
        else:
            panel.say(tr("review.none"), tr("review.none_text"))

    # settling

    def _take(self, choice: Choice) -> None:
        item, session = self.card.item, self._context.session
        if item is None:
            return
        if self.card.ui.same_too.isChecked():
            alike = [one.id for one in self.items if same_field(item, one) and one.may_resolve]
            self._settle_all(alike, side_of(item, choice))
            return
        words = choice_words(item, choice, self._tab.pages.lookups.label)
        self._settle(lambda: resolve(session, item.id, choice.id), words)

    def _enter(self, values: Mapping[str, Any]) -> None:
        item, session = self.card.item, self._context.session
        if item is not None:
            self._settle(lambda: resolve(session, item.id, values), tr("review.new_value_said"))

    def _settle(self, write: Callable[[], Change], words: str) -> None:
        """Write it; the next clash comes under the cursor."""
        after = self._after()
        told = tr("review.settled", value=words)
        self._context.write(write, told, owner=self, done=lambda _: self.list.want(after) if after else None)

    def _after(self) -> str:
        """The clash after this one, or before it at the end."""
        row = self.ui.table.currentIndex().row()
        for place in (row + 1, row - 1):
            record = self.list.model.fetched(place) if 0 <= place < self.list.model.rowCount() else None
            if record is not None:
                return str(record.id)
        return ""

    def _settle_all(self, ids: Sequence[str], side: str) -> None:
        session = self._context.session

        def write() -> None:
            told = tr("review.settled_all", count=len(ids))
            self._context.write(lambda: resolve_all(session, ids, side), told, owner=self)

        answers = ((tr("review.settle_count", count=len(ids)), write), (tr("form.cancel"), lambda: None))
        ask(self, tr(f"review.all_{side}"), tr("review.settle_all_text", count=len(ids)), *answers)

    def _settle_listed(self, side: str) -> None:
        self._settle_all([one.id for one in self.items if one.may_resolve], side)

    def _all_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        sides = [menu.addAction(tr(f"review.all_{side}"), partial(self._settle_listed, side)) for side in SIDES]
        allow_by_right(self._context, menu, dict.fromkeys(sides, Action.KEEP_BOOKS))
        return menu

    def _add_keys(self) -> None:
        """1 to 9 take a side, N begins a new value, while the list has the focus."""

        def add(keys: str, run: Callable[[], object]) -> None:
            action = QAction(self.ui.table)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda: run())
            self.ui.table.addAction(action)

        for number in range(1, FIRST_KEYS + 1):
            add(str(number), partial(self.card.take, number))
        add("N", self.card.begin_new)


def review_columns(label: Callable[[str, str], str]) -> tuple[Column[ReviewItem], ...]:
    """What the list of clashes shows."""

    def chip(item: ReviewItem) -> Chip:
        return Chip(TONES.get(item.kind, "warn"), tr(f"review.kind_{item.kind}"))

    def sides(item: ReviewItem) -> str:
        return " / ".join(choice_words(item, choice, label) for choice in item.choices)

    return (
        Column("kind", "review.kind", lambda one: chip(one).word, 96, "", Look.CHIP, value=chip),
        Column("customer", "review.customer", lambda one: one.customer_name or tr("review.unit_data"), 130),
        Column("field", "review.field", lambda one: field_words(one.entity, clashing(one)), 92),
        Column("sides", "review.sides", sides, 180),
    )
