"""Buttons that a person may not press at all, whatever is selected: disabled, with the reason."""

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton, QWidget

from bigclient_desktop.services.access import Action, NotAllowed, why_not
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import sentence_of


def allow_by_right(context: TabContext, owner: QWidget, buttons: Mapping[QPushButton, Action]) -> None:
    """Asked once off the GUI thread: a tab is built anew for whoever comes to the store."""
    session, actions = context.session, {*buttons.values()}

    def read() -> dict[Action, NotAllowed]:
        asked = {action: why_not(session, action) for action in actions}
        return {action: refused for action, refused in asked.items() if refused is not None}

    def arrived(refused: dict[Action, NotAllowed]) -> None:
        for button, action in buttons.items():
            if action in refused:
                button.setEnabled(False)
                button.setToolTip(sentence_of(refused[action]))

    context.background.run(read, arrived, context.notices.failure, owner=owner, topic="allowed")
