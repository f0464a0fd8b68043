"""What the screens of customers say of rights: what is disabled and why, and the sheet of another unit's customer."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape

from PySide6.QtCore import QObject

from bigclient_desktop.compiled_ui.customers.ui_customer_card import Ui_CustomerCard
from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.domain.customer_file import CustomerFile, CustomerRow
from bigclient_desktop.domain.file_requests import FileRequest
from bigclient_desktop.domain.organisation import level_above, unit
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.access import NotAllowed, refused_with
from bigclient_desktop.tabs.allowed import Right, allow, refused_by
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.words import tr


class SelectedRights(QObject):
    """What the person at the store may not do with the customers that are selected: told at once by how much he sees of
    them, and a moment later by the unit and the roles of each."""

    def __init__(self, context: TabContext, changed: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._changed = context, changed
        self._asked: frozenset[str] = frozenset()
        self._refused: dict[bool, dict[Action, NotAllowed]] = {}
        """By whether each of them is refused, or one."""
        context.rights.changed.connect(self._forget)
        context.changes.happened.connect(lambda _: self._forget())

    def why_not(self, right: Right, selected: Iterable[CustomerRow | CustomerFile], *, leaves_out: bool = False) -> str:
        """Why a command that needs this right is not his. `leaves_out`: it passes over those with whom it is refused,
        and is refused only where nothing is left."""
        if (refused := self._context.rights.why_not(right)) or not isinstance(right, Action):
            return refused
        selected = list(selected)
        if leaves_out:
            seen = [one.id for one in selected if isinstance(one, CustomerRow) and one.sight is not Sight.EXISTENCE]
            if selected and not seen:
                return tr("access.existence_reason")
            # Of a whole view only the first is asked about: its service says where nobody is left.
            return refused_by(self._refused_with(seen, by_all=True), right) if len(selected) > 1 else ""
        sight = max((one.sight for one in selected), default=Sight.WHOLE)
        if sight is not Sight.WHOLE:
            return tr("access.existence_reason" if sight is Sight.EXISTENCE else "access.masked_reason")
        files = [one.refusals for one in selected if isinstance(one, CustomerFile)]
        refusals = files or [self._refused_with([one.id for one in selected if isinstance(one, CustomerRow)])]
        return next(filter(None, (refused_by(one, right) for one in refusals)), "")

    def _refused_with(self, customers: Sequence[str], *, by_all: bool = False) -> Mapping[Action, NotAllowed]:
        """What is known of them; asked off the GUI thread where they are others than before."""
        asked = frozenset(customers)
        if asked == self._asked:
            return self._refused.get(by_all, {})
        self._asked, self._refused = asked, {}
        session = self._context.session

        def read() -> dict[bool, dict[Action, NotAllowed]]:
            return {way: refused_with(session, asked, by_all=way) for way in (False, True)}

        def arrived(found: dict[bool, dict[Action, NotAllowed]]) -> None:
            if asked == self._asked and found[False]:
                self._refused = found
                self._changed()

        if asked:
            self._context.background.run(read, arrived, owner=self, topic="rights")
        return {}

    def _forget(self) -> None:
        self._asked = frozenset()
        self._changed()


def show_rights(ui: Ui_CustomerCard, file: CustomerFile) -> None:
    """What cannot be done with the customer is disabled and says why; of a bare existence only the first sheet is
    there."""
    in_bin = tr("customers.in_bin_tip") if file.customer.deleted else ""
    for button in (ui.branch_button, ui.edit_button, ui.visit_button, ui.complaint_button):
        allow(button, refused_by(file.refusals, Action.EDIT) or in_bin)
    allow(ui.print_button, refused_by(file.refusals, Action.PRINT))
    is_locked = file.sight is Sight.EXISTENCE
    ui.completeness_frame.setVisible(not is_locked)
    if is_locked:
        ui.tabs.setCurrentWidget(ui.overview)
    for place in range(ui.tabs.count()):
        closed = is_locked and ui.tabs.widget(place) is not ui.overview
        ui.tabs.setTabEnabled(place, not closed)
        ui.tabs.setTabToolTip(place, tr("access.locked_tip") if closed else "")


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
