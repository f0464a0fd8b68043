"""All that a person has, handed to one or several colleagues: picked by list, with what it means, and the sheet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTableWidgetItem, QWidget

from bigclient_desktop.compiled_ui.sync.ui_portfolio_dialog import Ui_PortfolioDialog
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.grading import needs_two_managers
from bigclient_desktop.domain.handing_over import HandoverLine, roles_after
from bigclient_desktop.domain.list_form import ListForm
from bigclient_desktop.domain.pinyin import person_pinyin
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services.handover_sheet import handover_sheet
from bigclient_desktop.services.people import list_staff
from bigclient_desktop.services.portfolios import hand_over_portfolio, portfolio
from bigclient_desktop.services.review import may_decide_here
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.choice_fields import ChoiceField
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.field_words import code_words
from bigclient_desktop.widgets.list_papers import preview_paper
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.options import Answer, AskedOptions, ListedOptions, Option
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.small_table import dress_table, fill_table
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import Worded, tr

_HEADS = ("name", "code", "grade", "stage", "role", "plans", "complaints", "items", "taker")
_TAKER = len(_HEADS) - 1
Found = tuple[list[HandoverLine], bool]


def hand_over_all(context: TabContext, giver: str, before: QWidget | None = None) -> None:
    """Asks who takes over from this person (his id, or nobody yet), before a dialog or the window."""
    dialog = PortfolioDialog(context, giver, before or context.window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class PortfolioDialog(Worded, QDialog):
    """Everybody is ticked at first: for one taker it is one choice and one button."""

    handed = Signal()

    def __init__(self, context: TabContext, giver: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._wanted = context, giver
        self._people: dict[str, Staff] = {}
        self._lines: list[HandoverLine] = []
        self._takers: dict[str, str] = {}
        self._decides = True
        self.ui = ui = Ui_PortfolioDialog()
        ui.setupUi(self)
        fit_screen(self)
        self.giver, self.taker = (ChoiceField(AskedOptions(self._ask(gone), self._name)) for gone in (True, False))
        ui.giver_place.addWidget(self.giver)
        ui.taker_place.addWidget(self.taker)
        ui.giver_label.setBuddy(self.giver)
        ui.taker_label.setBuddy(self.taker)
        tab_through(self)
        self.giver.setFocus()
        self.taker.setMinimumWidth(220)
        self.giver.changed.connect(self.read)
        self.taker.changed.connect(self._allow)
        ui.all_button.clicked.connect(lambda: self._tick_all(True))
        ui.none_button.clicked.connect(lambda: self._tick_all(False))
        ui.assign.clicked.connect(self.assign)
        ui.preview.clicked.connect(self.preview)
        ui.hand_over.clicked.connect(self.hand_over)
        save_keys(self, ui.hand_over)
        ui.cancel.clicked.connect(self.reject)
        ui.list.itemChanged.connect(lambda _: self._allow())
        self.retranslate()
        session = context.session
        context.background.run(lambda: list_staff(session), self._know, self._refuse, owner=self, topic="staff")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        dress_table(self.ui.list, [tr(f"portfolio.{head}") for head in _HEADS], stretched=0, figures=(5, 6, 7))
        self.giver.name_for_readers(tr("portfolio.giver"))
        self.taker.name_for_readers(tr("portfolio.taker"))
        self._show((self._lines, self._decides))

    def read(self) -> None:
        """What the giver has."""
        session, giver = self._context.session, self.giver.value()
        if not giver:
            self._show(([], self._decides))
            return

        def look() -> Found:
            return portfolio(session, giver), may_decide_here(session)

        self._context.background.run(look, self._show, self._refuse, owner=self, topic="portfolio")

    def assign(self) -> None:
        """Those ticked go to the taker."""
        taker = self.taker.value()
        if self._why_not_assign() or taker is None:
            return
        ticked = self._ticked()
        self._takers |= dict.fromkeys(ticked, taker)
        for row, line in enumerate(self._lines):
            if line.customer in ticked:
                self._cell(row, _TAKER).setText(self._name(taker))
                self._cell(row, 0).setCheckState(Qt.CheckState.Unchecked)
        self._allow()

    def preview(self) -> None:
        """The sheet as it would be signed."""
        session, takers, giver = self._context.session, self._all_takers(), self.giver.value() or ""

        def go(reason: str) -> None:
            make = lambda: handover_sheet(session, takers, giver, secret_reason=reason)  # noqa: E731
            preview_paper(self._context, self, make)

        ask_about_secrets(self._context, self, lambda: takers, go, even_none=True)

    def hand_over(self) -> None:
        """Write it, with a sheet where one is wanted."""
        takers, giver = dict(self._takers), self.giver.value()
        if giver is None or self._why_not():
            return
        if self.ui.show_sheet.isChecked():
            go = lambda reason: self._write(takers, giver, reason)  # noqa: E731
            ask_about_secrets(self._context, self, lambda: takers, go, even_none=True)
        else:
            self._write(takers, giver)

    def _write(self, takers: dict[str, str], giver: str, secret_reason: str | None = None) -> None:
        """With the sheet of what stood before, unless there is no word on whom it may list."""
        session, made, window = self._context.session, list[ListForm](), self._context.window or self

        def write() -> Change:
            if secret_reason is not None:
                made.append(handover_sheet(session, takers, giver, secret_reason=secret_reason))
            return hand_over_portfolio(session, giver, takers)

        def done(change: Change) -> None:
            if made:
                preview_paper(self._context, window, lambda: made[0])
            self.handed.emit()
            self.accept()

        told = "portfolio.done" if self._decides else "portfolio.proposed"
        words = tr(told, count=len(takers), name=self._name(giver))
        show_words(self.ui.problem, "")
        self._context.write(write, words, owner=self, done=done, refused=self._refuse)

    def _ask(self, gone: bool) -> Callable[[str, Answer], None]:
        """Finds people: the giver may have left, the taker not, and he is another."""

        def ask(text: str, answer: Answer) -> None:
            giver = "" if gone else self.giver.value()
            some = [one for one in self._people.values() if gone or (one.left_on is None and one.id != giver)]
            ListedOptions(
                Option(one.id, self._name(one.id), "", person_pinyin(one.name or "")) for one in some
            ).suggest(text, answer)

        return ask

    def _know(self, people: list[Staff]) -> None:
        self._people = {one.id: one for one in people}
        if self._wanted:
            self.giver.set_value(self._wanted)
            self._wanted = ""
            self.read()
        self._allow()

    def _name(self, person: str) -> str:
        one = self._people.get(person)
        name = (one.name if one else None) or person
        return tr("portfolio.gone", name=name) if one and one.left_on else name

    def _show(self, found: Found) -> None:
        self._lines, self._decides = found
        known = {line.customer for line in self._lines}
        self._takers = {customer: taker for customer, taker in self._takers.items() if customer in known}
        table = self.ui.list
        table.blockSignals(True)
        fill_table(table, [self._texts(line) for line in self._lines])
        for row, line in enumerate(self._lines):
            ticked = line.customer not in self._takers
            self._cell(row, 0).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        table.blockSignals(False)
        show_words(self.ui.empty, self._why_empty())
        self._allow()

    def _texts(self, line: HandoverLine) -> tuple[str, ...]:
        role = tr(f"handover_form.role_{line.role}") if line.role else tr("portfolio.work_only")
        taker = self._takers.get(line.customer)
        return (
            line.called(tr),
            code_words(line.code),
            tr(f"grade.{line.grade or 'none'}"),
            tr(f"customer.stage.{line.stage}") if line.stage else "",
            role,
            *(str(figure or "—") for figure in (line.plans, line.complaints, line.items)),
            self._name(taker) if taker else "",
        )

    def _cell(self, row: int, column: int) -> QTableWidgetItem:
        cell = self.ui.list.item(row, column)
        assert cell is not None
        return cell

    def _ticked(self) -> set[str]:
        checked = Qt.CheckState.Checked
        return {line.customer for row, line in enumerate(self._lines) if self._cell(row, 0).checkState() is checked}

    def _tick_all(self, on: bool) -> None:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for row in range(len(self._lines)):
            self._cell(row, 0).setCheckState(state)

    def _all_takers(self) -> dict[str, str]:
        """Every customer; who is given to nobody yet stands on the sheet with the line left open."""
        return {line.customer: self._takers.get(line.customer, "") for line in self._lines}

    def _why_empty(self) -> str:
        if self._lines:
            return ""
        giver = self.giver.value()
        return tr("portfolio.nothing", name=self._name(giver)) if giver else tr("portfolio.pick_giver")

    def _why_not_assign(self) -> str:
        if said := self.taker.complaint():
            return said
        if not self.taker.value():
            return tr("portfolio.pick_taker")
        return "" if self._ticked() else tr("handover.pick_customers")

    def _why_not(self) -> str:
        if not self.giver.value():
            return tr("portfolio.pick_giver")
        return "" if self._takers else tr("portfolio.nobody_takes")

    def _allow(self) -> None:
        ui = self.ui
        reasons = (
            (ui.assign, self._why_not_assign()),
            (ui.hand_over, self._why_not()),
            *((button, self._why_empty()) for button in (ui.preview, ui.all_button, ui.none_button)),
        )
        for button, why_not in reasons:
            allow(button, why_not)
        count, given = len(self._lines), len(self._takers)
        show_words(ui.count, tr("portfolio.count", count=count, given=given, left=count - given) if count else "")
        show_words(ui.effect, "　".join(self._effects()))

    def _effects(self) -> Sequence[str]:
        """What follows that one may not expect."""
        giver = self.giver.value() or ""
        given = ((line, self._takers[line.customer]) for line in self._lines if line.customer in self._takers)
        missing = sum(
            needs_two_managers(line.grade) and not all(roles_after(line.lead, line.deputy, giver, taker))
            for line, taker in given
        )
        said = [tr("portfolio.missing", count=missing)] if missing else []
        return said if self._decides else [*said, tr("portfolio.only_proposed")]

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.problem, error)
