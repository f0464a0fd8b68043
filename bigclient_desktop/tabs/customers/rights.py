"""What the screens of customers say of rights: what is disabled and why, and the sheet of another unit's customer."""

from collections.abc import Callable, Iterable, Iterator
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from bigclient_desktop.compiled_ui.customers.ui_customer_card import Ui_CustomerCard
from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.domain.customer_file import CustomerFile, CustomerRow
from bigclient_desktop.domain.file_requests import FileRequest
from bigclient_desktop.domain.organisation import level_above, unit
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.access import NotAllowed, why_not
from bigclient_desktop.services.marketers import why_not_register
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.words import tr

_ACTIONS = {
    "edit": Action.EDIT,
    "new_branch": Action.EDIT,
    "bulk_edit": Action.EDIT,
    "delete": Action.DELETE,
    "restore": Action.DELETE,
    "print": Action.PRINT,
    "export": Action.EXPORT,
    "merge": Action.MERGE,
    "hand_over": Action.HAND_OVER,
}
"""The commands that need a right."""
_REGISTERING = ("new", "import")
"""The commands that make customers."""


class OwnRights(QObject):
    """What the person at the store may not do at all, read off the GUI thread whenever somebody else is there."""

    def __init__(self, context: TabContext, changed: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._changed = context, changed
        self._person = ""
        self._refused: dict[Action, NotAllowed] = {}
        self._registering: Failure | None = None

    def why_not(self, command: str, selected: Iterable[CustomerRow | CustomerFile]) -> str:
        """Why a command is not his: because of his position, or of whose the selected customers are."""
        self._read()
        action = _ACTIONS.get(command)
        if command in _REGISTERING and self._registering is not None:
            return sentence_of(self._registering)
        if action is None:
            return ""
        if refused := self._refused.get(action):
            return sentence_of(refused)
        selected = list(selected)
        if command == "export":
            # The whole view, or several that are picked: others' customers are left out, and told.
            closed = bool(selected) and all(one.sight is Sight.EXISTENCE for one in selected)
            return tr("access.existence_reason") if closed else ""
        sight = max((one.sight for one in selected), default=Sight.WHOLE)
        if sight is Sight.WHOLE:
            return ""
        return tr("access.existence_reason" if sight is Sight.EXISTENCE else "access.masked_reason")

    def _read(self) -> None:
        session = self._context.session
        if self._person == session.staff_id:
            return
        self._person = session.staff_id

        def read() -> tuple[dict[Action, NotAllowed], Failure | None]:
            asked = {action: why_not(session, action) for action in {*_ACTIONS.values()}}
            refused = {action: refused for action, refused in asked.items() if refused is not None}
            return refused, why_not_register(session)

        def arrived(found: tuple[dict[Action, NotAllowed], Failure | None]) -> None:
            self._refused, self._registering = found
            self._changed()

        self._context.background.run(read, arrived, owner=self, topic="rights")


def show_rights(ui: Ui_CustomerCard, file: CustomerFile) -> None:
    """What cannot be done with the customer is disabled and says why; of a bare existence only the first sheet is
    there."""
    in_bin = tr("customers.in_bin_tip") if file.customer.deleted else ""
    for button in (ui.branch_button, ui.edit_button, ui.visit_button, ui.complaint_button):
        _allow(button, file, Action.EDIT, in_bin)
    _allow(ui.print_button, file, Action.PRINT)
    is_locked = file.sight is Sight.EXISTENCE
    ui.completeness_frame.setVisible(not is_locked)
    if is_locked:
        ui.tabs.setCurrentWidget(ui.overview)
    for place in range(ui.tabs.count()):
        closed = is_locked and ui.tabs.widget(place) is not ui.overview
        ui.tabs.setTabEnabled(place, not closed)
        ui.tabs.setTabToolTip(place, tr("access.locked_tip") if closed else "")


def _allow(button: QPushButton, file: CustomerFile, action: Action, otherwise: str = "") -> None:
    refused = file.refusals.get(action)
    reason = sentence_of(refused) if refused else otherwise
    button.setEnabled(not reason)
    button.setToolTip(reason)


def locked(file: CustomerFile, look: Look) -> str:
    """Whose the customer is, why no more is shown, what was asked and answered, and whom to ask."""
    customer = file.customer
    owner = look.label("units", customer.responsible_unit) if customer.responsible_unit else ""
    name = file.names.get(customer.lead_manager or "", "")
    lead = tr("access.locked_lead", lead=name) if name else ""
    stage = tr(f"customer.stage.{customer.stage}") if customer.stage else "—"
    code = customer.responsible_unit or ""
    above = unit(level_above(code) or code)
    coordinates = above.name if above else owner
    return "".join(
        (
            f"<h3>{escape(tr('access.locked_title'))}</h3>",
            f"<p>{escape(tr('access.locked_text', name=customer.full_name or '', unit=owner, lead=lead))}</p>",
            f"<p>{escape(tr('form.named', name=tr('customer.stage'), value=stage))}</p>",
            f"<h3>{escape(tr('access.ask_to_see'))}</h3>",
            *_request(file.request, owner),
            f"<p>{escape(tr('access.ask_whom', unit=owner, lead=lead, above=coordinates))}</p>",
        )
    )


def _request(asked: FileRequest | None, owner: str) -> Iterator[str]:
    """What became of the request; a link to ask where none waits for its answer."""
    state = asked.state(china_today()) if asked else ""
    if asked is not None:
        told = {
            "at": plain_words(asked.asked_at) if asked.asked_at else "",
            "reason": asked.reason or "",
            "unit": owner,
            "by": asked.answered_by or "",
            "until": plain_words(asked.until) if asked.until else "",
            "answer": asked.answer or "",
        }
        yield f"<p><b>{escape(tr(f'file_requests.told_{state}', **told))}</b></p>"
    if state in ("granted", "ended"):
        yield f"<p>{escape(tr('file_requests.what_it_does'))}</p>"
    if state not in ("waiting", "granted"):
        words = tr("file_requests.ask_again" if state else "access.ask_to_see")
        yield f'<p><a href="ask:">{escape(words)}…</a></p>'
