"""Who can open this store (工具 › 本机用户): somebody added, a forgotten password set anew, an access taken away."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_store_people import Ui_StorePeople
from bigclient_desktop.dialogs.add_person import AddPersonDialog
from bigclient_desktop.dialogs.reset_password import ResetPasswordDialog
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.notice import sentence_of, show_error
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.small_table import dress_table, fill_table, picked_line
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from bigclient_desktop.failures import Failure
    from bigclient_desktop.services.store_people import StorePerson


class StorePeopleDialog(Worded, QDialog):
    """Those with a password to the store; the one at work is marked, and removes himself never."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._people: list[StorePerson] = []
        self._refused: Failure | None = None
        """Why he may neither add nor remove anybody."""
        self.ui = Ui_StorePeople()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.add.clicked.connect(self.add)
        self.ui.reset.clicked.connect(self.reset)
        self.ui.remove.clicked.connect(self.ask_to_remove)
        self.ui.close.clicked.connect(self.close)
        self.ui.list.itemSelectionChanged.connect(self._allow)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        heads = [tr(f"staff.{head}") for head in ("name", "position", "unit")]
        heads += [tr(f"store_people.{head}") for head in ("since", "signed_in")]
        dress_table(self.ui.list, heads, stretched=2)
        show_words(self.ui.error, "")
        self._show(self._people)

    def refresh(self) -> None:
        """Read the list anew."""

        def read() -> object:
            from bigclient_desktop.services.store_people import store_people, why_not_let_in

            session = self._context.session
            return store_people(session), why_not_let_in(session)

        self._context.background.run(read, self._take, self._refuse, owner=self, topic="store_people")

    def add(self) -> None:
        """Another person; the first time it is said first what sharing a store means."""
        if len(self._people) > 1:
            self._open_add()
            return
        answers = ((tr("store_people.understood"), self._open_add), (tr("form.cancel"), lambda: None))
        ask(self, tr("store_people.first_title"), tr("store_people.first_text"), *answers)

    def reset(self) -> None:
        """A new password for the one picked."""
        person = self._picked()
        if person is not None:
            dialog = ResetPasswordDialog(self._context, person.id, person.name, self)
            dialog.done_with.connect(self.refresh)
            self._open(dialog)

    def ask_to_remove(self) -> None:
        """Not without a question: he will need somebody here to come in again."""
        person = self._picked()
        if person is None or person.is_here:
            return
        title = tr("store_people.remove_title", name=person.name)
        answers = ((tr("store_people.do_remove"), lambda: self._remove(person)), (tr("form.cancel"), lambda: None))
        ask(self, title, tr("store_people.remove_text"), *answers, dangerous=True)

    def _open_add(self) -> None:
        dialog = AddPersonDialog(self._context, self)
        dialog.done_with.connect(self.refresh)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self, person: "StorePerson") -> None:
        def remove() -> None:
            from bigclient_desktop.services.store_people import remove_person

            remove_person(self._context.session, person.id)

        def removed(nothing: None) -> None:
            self._context.notices.tell(tr("store_people.removed", name=person.name))
            self.refresh()

        show_words(self.ui.error, "")
        self._context.background.run(remove, removed, self._refuse, owner=self, lane=Lane.WRITE)

    def _picked(self) -> "StorePerson | None":
        line = picked_line(self.ui.list)
        return self._people[line] if 0 <= line < len(self._people) else None

    def _allow(self) -> None:
        """A button that cannot be pressed says why."""
        person = self._picked()
        nobody = "" if person else tr("store_people.pick_one")
        own = tr("failure.own_access") if person and person.is_here else ""
        right = sentence_of(self._refused) if self._refused else ""
        for button, why_not in (
            (self.ui.add, right),
            (self.ui.reset, nobody),
            (self.ui.remove, right or nobody or own),
        ):
            button.setEnabled(not why_not)
            button.setToolTip(why_not)

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.error, error)

    def _take(self, found: "tuple[list[StorePerson], Failure | None]") -> None:
        people, self._refused = found
        self._show(people)

    def _show(self, people: "list[StorePerson]") -> None:
        self._people = people
        fill_table(self.ui.list, [_line(person) for person in people])
        self._allow()


def _line(person: "StorePerson") -> tuple[str, ...]:
    info = unit(person.unit)
    name = tr("store_people.here", name=person.name) if person.is_here else person.name
    position = tr(f"staff.position.{person.position}") if person.position else ""
    return (name, position, info.name if info else person.unit, _day(person.since, False), _day(person.signed_in))


def _day(moment: datetime | None, with_time: bool = True) -> str:
    if moment is None:
        return tr("store_people.not_noted")
    return f"{china_time(moment):%Y-%m-%d %H:%M}" if with_time else f"{china_time(moment):%Y-%m-%d}"
