"""What the person at the store may not do at all, whatever is selected: the one source of disabled buttons and menu
entries and of their reasons.

Every command, menu entry and button declares the right that it needs (`Right`); where a record decides as well, its own
refusals say so (`CustomerFile.refusals`, and the same of visits and complaints).
"""

from collections.abc import Collection, Mapping
from typing import Any, Final, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.failures import Failure
from bigclient_desktop.tabs.context import TabAction, TabContext
from bigclient_desktop.widgets.notice import sentence_of

REGISTER: Final = "register"
"""Makes customers: everybody's but for an external marketer whose agreement is over."""
BE_CENTRE: Final = "be_centre"
"""Founds a centre, or asks to be one below another: nobody's who is part-time."""
Right = Action | Literal["register", "be_centre"] | None
"""None: everybody's."""
Button = QAbstractButton | QAction


class OwnRights(QObject):
    """Read off the GUI thread when first asked, and again whenever somebody else is there or people have changed."""

    changed = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__(context.changes)
        self._context = context
        self._person = ""
        self._refused: dict[Right, Failure] = {}
        context.changes.happened.connect(self._heed)

    def why_not(self, right: Right) -> str:
        """The reason for a disabled button; empty where he may, and as long as nothing is known."""
        if self._person != self._context.session.staff_id:
            self._read()
        refused = self._refused.get(right)
        return sentence_of(refused) if refused is not None else ""

    def say_again(self) -> None:
        """The reasons in another language."""
        self.changed.emit()

    def _heed(self, change: Change) -> None:
        if change.touches_names and self._person:
            self._read()

    def _read(self) -> None:
        session = self._context.session
        self._person = session.staff_id

        def read() -> dict[Right, Failure]:
            from bigclient_desktop.services.access import refused_at_all
            from bigclient_desktop.services.marketers import why_not_be_centre, why_not_register

            found: dict[Right, Failure] = dict(refused_at_all(session).items())
            beside: dict[Right, Failure | None] = {
                REGISTER: why_not_register(session),
                BE_CENTRE: why_not_be_centre(session),
            }
            return found | {right: why_not for right, why_not in beside.items() if why_not is not None}

        def arrived(found: dict[Right, Failure]) -> None:
            self._refused = found
            self.changed.emit()

        self._context.background.run(read, arrived, owner=self, topic="rights")


def refused_by(refusals: Mapping[Action, Failure], action: Action) -> str:
    """The reason that a record itself gives; empty where he may."""
    refused = refusals.get(action)
    return sentence_of(refused) if refused is not None else ""


def allow(button: Button, why_not: str, usual: str = "") -> None:
    """Enabled, or disabled with the reason for its tool tip."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not or usual)


def allow_by_right(context: TabContext, owner: QObject, buttons: Mapping[Any, Right]) -> None:
    """For buttons that nothing else disables: follows the person's rights as long as the owner lives."""
    _Allowing(context.rights, owner, buttons)


def allow_commands(context: TabContext, tab: QWidget, *, but: Collection[str] = ()) -> None:
    """The commands of a tab by the right that each declared, `but` those whose state the tab itself knows."""
    kept = {f"command_{key}" for key in but}
    commands = [one for one in tab.actions() if isinstance(one, TabAction) and one.objectName() not in kept]
    allow_by_right(context, tab, {one: one.right for one in commands})


class _Allowing(QObject):
    def __init__(self, rights: OwnRights, owner: QObject, buttons: Mapping[Button, Right]) -> None:
        super().__init__(owner)
        self._rights = rights
        self._buttons = {one: (right, _own_tip(one)) for one, right in buttons.items()}
        rights.changed.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        for button, (right, usual) in self._buttons.items():
            allow(button, self._rights.why_not(right), usual)


def _own_tip(button: Button) -> str:
    """An action without a tool tip of its own shows its word, which changes with the language."""
    return "" if isinstance(button, QAction) else button.toolTip()
