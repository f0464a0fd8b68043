"""Personal data erased: what goes and what stays, texts that name the person, the reason, and no way back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from bigclient_desktop.domain.personal_data import ErasurePlan, Mentions, PersonPlace, Search, searches_about
from bigclient_desktop.services.erasure import erase_rows, plan_erasure
from bigclient_desktop.services.mentions import ErasedRow, mentions_of
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.mention_cards import MentionCards
from bigclient_desktop.widgets.dialog_foot import error_line, two_buttons
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import tr, words

REASONS = ("request", "withdrawn", "over", "needless")
_WITH_TEXTS = ("visit", "complaint")


class EraseDialog(QDialog):
    """Reads what the erasure would do, and opens itself when it knows.

    `near`: the customers whose texts that name him are ticked at first; None for all.
    """

    def __init__(
        self,
        context: TabContext,
        places: Sequence[PersonPlace],
        text: str,
        parent: QWidget,
        reason: str = "",
        near: Collection[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("privacy.erase_title"))
        self.setMinimumWidth(560)
        self._context = context
        whole = [place for place in places if place.goes_whole]
        self._rows: list[ErasedRow] = [(place.customer, place.entity, place.row) for place in whole]
        self._kept = sum(not place.customer for place in places)
        self._near = near
        self._searches: tuple[Search, ...] = searches_about(text, places)
        self.plans: dict[bool, ErasurePlan] = {}
        self.mentions = Mentions()
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        self.goes, self.stays = QLabel(), QLabel()
        self.named, self.cards = QLabel(), MentionCards()
        self.cards.changed.connect(self._say)
        self.cards.changed.connect(self._allow)
        self.stays.setProperty("look", "hint")
        self.keep = QCheckBox(tr("privacy.keep_texts"))
        self.keep.setChecked(True)
        self.keep.setToolTip(tr("privacy.keep_texts_tip"))
        self.keep.toggled.connect(lambda _: self._say())
        self.strike = QCheckBox()
        self.strike.setChecked(True)
        self.strike.hide()
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.addItems(["", *(tr(f"privacy.reason_{name}") for name in REASONS)])
        self.reason.setCurrentText(reason)
        self.reason.setAccessibleName(tr("privacy.reason"))
        self.reason.currentTextChanged.connect(lambda _: self._allow())
        form = QFormLayout()
        form.addRow(tr("privacy.reason"), self.reason)
        for label in (self.goes, self.named, self.stays):
            label.setWordWrap(True)
        layout.addWidget(self.goes)
        layout.addWidget(self.keep)
        layout.addWidget(self.named)
        layout.addWidget(self.cards, 1)
        layout.addWidget(self.strike)
        layout.addWidget(self.stays)
        layout.addLayout(form)
        self.error = error_line(layout)
        self.ok = two_buttons(self, layout, tr("privacy.erase_now"), self.erase, is_dangerous=True)

    def begin(self) -> None:
        """Read the plans, then open."""
        session, rows, searches = self._context.session, self._rows, self._searches

        def plan() -> tuple[dict[bool, ErasurePlan], Mentions]:
            found = mentions_of(session, searches, rows)
            plans = {keep: plan_erasure(session, rows, searches, keep_texts=keep) for keep in (True, False)}
            return plans, found

        self._context.background.run(plan, self._open, self._fail, owner=self, topic="plan")

    def erase(self) -> None:
        """As chosen; the dialog stays where it was refused."""
        session, rows, searches = self._context.session, self._rows, self._searches
        reason, keep = self.reason.currentText(), self.keep.isChecked() and not self.keep.isHidden()
        mentions, strike = self.cards.chosen(), self.strike.isChecked() and not self.strike.isHidden()
        self.ok.setEnabled(False)
        self._context.write(
            lambda: erase_rows(
                session, rows, reason, searches, keep_texts=keep, mentions=mentions, strike_drafts=strike
            ),
            tr("privacy.erased_told", count=len(rows) + len(mentions)),
            owner=self,
            offer_undo=False,
            done=lambda _: self.accept(),
            refused=self._refuse,
        )

    def _open(self, answer: tuple[dict[bool, ErasurePlan], Mentions]) -> None:
        self.plans, self.mentions = answer
        self.keep.setVisible(any(entity in _WITH_TEXTS for _, entity, _ in self._rows))
        found = self.mentions.found
        self.cards.setVisible(bool(found))
        if found:
            self.cards.show_mentions(found, self._searches, self._near)
            self.resize(760, min(760, 360 + 132 * len(found)))
        drafts = self.plans[True].other_drafts
        self.strike.setVisible(bool(drafts))
        self.strike.setText(tr("privacy.strike_drafts", count=drafts))
        self._say()
        self._allow()
        fit_screen(self)
        self.open()

    def _say(self) -> None:
        plan = self.plans[self.keep.isChecked() and not self.keep.isHidden()]
        lines = []
        if self._rows:
            lines.append(tr("privacy.goes", customers=plan.customers, records=plan.records, values=plan.values))
        for name in ("texts_kept", "files", "drafts"):
            if count := getattr(plan, name):
                lines.append(tr(f"privacy.goes_{name}", count=count))
        self.goes.setText("\n".join(lines))
        self.goes.setVisible(bool(lines))
        found = self.mentions.found
        self.named.setText(tr("privacy.mentions_title", count=len(self.cards.chosen()), all=len(found)))
        self.named.setVisible(bool(found))
        stays = [tr("privacy.stays", count=plan.steps)] if self._rows else []
        if plan.backups:
            stays.append(tr("privacy.stays_backups", count=plan.backups))
        if plan.peers:
            stays.append(tr("privacy.stays_peers", count=plan.peers))
        if self._kept:
            stays.append(tr("privacy.stays_mentions", count=self._kept))
        for why, count in self.mentions.elsewhere:
            stays.append(tr("privacy.stays_elsewhere", count=count, why=why.sentence(words())))
        self.stays.setText("\n".join(stays))

    def _allow(self) -> None:
        why_not = "" if self.reason.currentText().strip() else tr("failure.erasure_reason_missing")
        if not self._rows and not self.cards.chosen():
            why_not = tr("privacy.why_nothing_to_erase")
        allow(self.ok, why_not)

    def _refuse(self, error: Exception) -> None:
        self._allow()
        show_words(self.error, sentence_of(error))

    def _fail(self, error: Exception) -> None:
        self._context.notices.failure(error)
        self.deleteLater()
