"""A certificate revoked: why, and from which change on nothing of that device counts any more."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from bigclient_desktop.compiled_ui.sync.ui_revoke_dialog import Ui_RevokeDialog
from bigclient_desktop.domain.customer_file import CommitChange
from bigclient_desktop.domain.enrolment import REVOCATION_REASONS, Device
from bigclient_desktop.services.seat_commits import SeatStep, last_steps
from bigclient_desktop.services.trust import revoke
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.sync.review_words import field_words, source_words
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.words import listed, title_of, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QRadioButton

FIELDS_TOLD = 3


class RevokeDialog(QDialog):
    """Proposes that all held here stays good; a person may draw the line earlier."""

    revoked = Signal()

    def __init__(self, context: TabContext, device: Device, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_RevokeDialog()
        ui.setupUi(self)
        self._context, self._device = context, device
        self.steps: Sequence[SeatStep] = ()
        self.setWindowTitle(title_of("devices.revoke"))
        self.person = device.person_name or tr("devices.not_reported")
        ui.who.setText(tr("devices.revoke_who", person=self.person, unit=device.unit_name))
        self.reasons: dict[str, QRadioButton] = {name: getattr(ui, name) for name in REVOCATION_REASONS}
        # Two questions with round buttons stand in one window: each is a group of its own.
        for buttons in (tuple(self.reasons.values()), (ui.until_all, ui.until_one)):
            group = QButtonGroup(self)
            for button in buttons:
                group.addButton(button)
        ui.lost.setChecked(True)
        ui.until_all.setChecked(True)
        self.resize(720, 560)
        fit_screen(self)
        dress_table(ui.commits, [tr(f"devices.step_{head}") for head in ("at", "subject", "what", "source")], 2)
        ui.commits.setEnabled(False)
        ui.until_one.toggled.connect(lambda on: self._show_line(on))
        ui.commits.itemSelectionChanged.connect(self._allow)
        ui.cancel_button.clicked.connect(self.reject)
        ui.revoke_button.clicked.connect(self._ask)
        self._allow()
        self._read()

    @property
    def reason(self) -> str:
        """The reason chosen."""
        return next(name for name, button in self.reasons.items() if button.isChecked())

    @property
    def last_commit(self) -> str | None:
        """The last good commit, None for all that is held here."""
        if not self.ui.until_one.isChecked():
            return None
        line = picked_line(self.ui.commits)
        return self.steps[line].commit if line >= 0 else None

    def revoke(self) -> None:
        """Write it."""
        session, certificate = self._context.session, self._device.holder.name
        reason, last = self.reason, self.last_commit
        told = tr("devices.revoked_told", person=self.person)

        def done(_: object) -> None:
            self.revoked.emit()
            self.accept()

        self._context.write(
            lambda: revoke(session, certificate, reason, last), told, owner=self, offer_undo=False, done=done
        )

    def _read(self) -> None:
        session, certificate = self._context.session, self._device.holder.name
        self._context.background.run(
            lambda: last_steps(session, certificate),
            self._show_steps,
            self._context.notices.failure,
            owner=self,
            topic="steps",
        )

    def _show_steps(self, steps: Sequence[SeatStep]) -> None:
        self.steps = steps
        fill_table(self.ui.commits, [step_cells(step) for step in steps])
        self._allow()

    def _show_line(self, shown: bool) -> None:
        self.ui.commits.setEnabled(shown)
        if shown and self.steps and picked_line(self.ui.commits) < 0:
            self.ui.commits.selectRow(0)
        self._allow()

    def _allow(self) -> None:
        """How much would be set aside, before it is."""
        ui, one = self.ui, self.ui.until_one.isChecked()
        line = picked_line(ui.commits) if one else 0
        missing = one and line < 0
        ui.revoke_button.setEnabled(not missing)
        ui.revoke_button.setToolTip(tr("devices.pick_a_line") if missing else "")
        aside = max(line, 0)
        show_words(ui.effect, tr("devices.effect_some", count=aside) if aside else tr("devices.effect_none"))

    def _ask(self) -> None:
        words = tr("devices.revoke_now")
        text = tr("devices.revoke_sure", person=self.person)
        ask(self, words, text, (words, self.revoke), (tr("form.cancel"), lambda: None), dangerous=True)


def step_cells(step: SeatStep) -> tuple[str, str, str, str]:
    """When, about whom, which fields, whence."""
    named = list(dict.fromkeys(_named(change) for change in step.changes))
    more = tr("parked.more", count=len(named) - FIELDS_TOLD) if len(named) > FIELDS_TOLD else ""
    what = listed(named[:FIELDS_TOLD]) + more
    return plain_words(step.at), step.subject or tr("review.unit_data"), what, source_words(step.source)


def _named(change: CommitChange) -> str:
    """What was changed; of statements such as proposals only what they are."""
    statement = "proposal" in change.entity
    return tr(f"entity.{change.entity}") if statement else field_words(change.entity, (change.field,))
