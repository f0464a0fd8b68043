"""The page on which a customer file is edited: the form, what is wrong with it, what was kept of it, and saving."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.customers.ui_edit_page import Ui_EditPage
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customer_checks import check_customer
from bigclient_desktop.domain.customer_file import CustomerDraft, Problem
from bigclient_desktop.domain.fields import CUSTOMER_SECTIONS
from bigclient_desktop.domain.roles import CARE
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.customer_writes import after_erasure
from bigclient_desktop.services.customers import DraftRefused, check_draft, save_customer
from bigclient_desktop.services.drafts import SavedDraft, discard_draft, load_draft, save_draft
from bigclient_desktop.services.session import Session, new_child_id
from bigclient_desktop.services.settings import get_setting
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.compare import show_comparison
from bigclient_desktop.tabs.customers.duplicate_watch import DuplicateWatch
from bigclient_desktop.tabs.customers.form import CustomerForm
from bigclient_desktop.widgets.draft_keeper import DraftKeeper, Forms, FoundAgain
from bigclient_desktop.widgets.form_binding import sentence_of
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.words import tr

SECTIONS = (
    *CUSTOMER_SECTIONS[:2],
    "addresses",
    "contacts",
    *CUSTOMER_SECTIONS[2:4],
    "mail_uses",
    "competitors",
    "demands",
    CUSTOMER_SECTIONS[4],
    "agreements",
    *CUSTOMER_SECTIONS[5:],
)
"""In the order of the sheet."""
ENTER_GOES_ON = "form/enter_goes_on"
NEW = "new"
"""The key of the form of a customer that does not exist yet."""


def _key(draft: CustomerDraft) -> str:
    return NEW if draft.is_new else draft.customer.id


def _find(session: Session, draft: CustomerDraft) -> SavedDraft | None:
    return load_draft(session, _key(draft))


FORMS = Forms(_key, _find, lambda session, draft: save_draft(session, _key(draft), draft), discard_draft)


class EditPage(QWidget):
    """One form at a time."""

    saved = Signal(object, str, bool)
    """The change, the customer's id, and whether another new form is wanted."""
    came_into_care = Signal(str)
    """After `saved`: the customer's stage was changed so."""
    left = Signal()
    link = Signal(str)

    def __init__(self, context: TabContext, lookups: Lookups) -> None:
        super().__init__()
        self.ui = Ui_EditPage()
        self.ui.setupUi(self)
        self._context = context
        self._lookups = lookups
        self._saving = False
        self.form = CustomerForm(self.ui, lookups, new_child_id)
        self.form.binding.enter_goes_on = bool(get_setting(context.session, ENTER_GOES_ON, True))
        self.keeper = DraftKeeper(context, FORMS, self._worth_keeping, self)
        self.found_again = FoundAgain(self.ui, self.keeper, self._is_shown, lambda kept: self.form.put(kept.draft))
        band, text = self.ui.duplicate_band, self.ui.duplicate_text
        self.duplicates = DuplicateWatch(context, band, text, self.form.draft, lookups.label, self)
        for cards in self.form.children_of.values():
            cards.shown.connect(lambda _: tab_through(self))
        self._connect()

    def begin(self, draft: CustomerDraft, focus: str = "") -> None:
        """Edit this; `focus` is a field, a kind of child rows, or a field of one of them (`contact:row:field`)."""
        self._lookups.know_names({contact.id: contact.name for contact in draft.contacts if contact.name})
        self.form.load(draft)
        tab_through(self)
        self.duplicates.begin()
        self._saving = False
        self.found_again.hide()
        self.ui.draft_compare.setVisible(not draft.is_new)
        self.ui.problem_band.hide()
        self._say_title()
        self.keeper.watch(draft)
        self.ui.scroll.verticalScrollBar().setValue(0)
        entity, row, field = focus.split(":") if ":" in focus else ("customer", draft.customer.id, focus or "full_name")
        self.form.focus(entity, row, field)

    def heed_erasure(self, customers: Sequence[str]) -> None:
        """What was erased meanwhile is taken off the form, and out of what was kept of it."""
        loaded, typed, session = self.form.loaded, self.form.draft(), self._context.session
        if not self.keeper.key or loaded.customer.id not in customers:
            return

        def put(drafts: tuple[CustomerDraft, CustomerDraft]) -> None:
            self.form.load(drafts[0])
            self.form.put(drafts[1])
            self.keeper.forget()

        self._context.background.run(
            lambda: after_erasure(session, loaded, typed),
            put,
            self._context.notices.failure,
            owner=self,
            topic="erased",
        )

    def is_dirty(self) -> bool:
        """Whether something would be lost."""
        return bool(self.keeper.key) and self.form.is_dirty()

    def save(self, another: bool = False, soft_ones_confirmed: bool = False) -> None:
        """Check everything, then save; what blocks is shown at its field and above."""
        if self._saving:
            return
        complaints = self.form.complaints()
        draft, before = self.form.draft(), self.form.loaded.customer.stage
        session = self._context.session
        self._set_saving(True)

        def work() -> tuple[tuple[Problem, ...], Change | None]:
            problems = (*complaints, *check_draft(session, draft))
            blocked = any(problem.hard for problem in problems) or (problems and not soft_ones_confirmed)
            return problems, None if blocked else save_customer(session, draft)

        def done(answer: tuple[tuple[Problem, ...], Change | None]) -> None:
            self._set_saving(False)
            problems, change = answer
            self._show_problems(problems, another)
            if change is not None:
                self.keeper.forget()
                self.keeper.stop()
                self.duplicates.saved(draft.customer.id, is_new=draft.is_new)
                self.saved.emit(change, draft.customer.id, another)
                if draft.customer.stage == CARE != before:
                    self.came_into_care.emit(draft.customer.id)

        self._context.background.run(work, done, self._save_failed, owner=self, topic="save", lane=Lane.WRITE)

    def leave(self) -> None:
        """Back, with a question if something is typed."""
        if not self.is_dirty():
            self._go()
            return
        ask(
            self,
            tr("customers.leave_title"),
            tr("customers.leave_text"),
            (tr("command.save"), self.save),
            (tr("customers.leave_discard"), self._discard_and_go),
            (tr("customers.leave_stay"), lambda: None),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui, form = self.ui, self.form
        for section in SECTIONS:
            item = QListWidgetItem(tr(f"section.{section}"))
            item.setData(Qt.ItemDataRole.UserRole, section)
            ui.sections.addItem(item)
        ui.sections.itemClicked.connect(self._go_to_section)
        form.changed.connect(self._changed)
        form.left.connect(self._check_one)
        ui.duplicate_text.linkActivated.connect(self._clicked)
        ui.problem_text.linkActivated.connect(self._clicked)
        ui.save_button.clicked.connect(lambda: self.save())
        ui.save_new_button.clicked.connect(lambda: self.save(another=True))
        ui.cancel_button.clicked.connect(self.leave)
        ui.back_button.clicked.connect(self.leave)
        ui.draft_compare.clicked.connect(self._compare_kept)

    # typing

    def _changed(self, field: str) -> None:
        self._say_title()
        self.duplicates.typed(field)

    def _check_one(self, field: str) -> None:
        """What is wrong with a field that was just left; the rest is not judged before saving."""
        draft = self.form.draft()
        problems = (*self.form.complaints(), *check_customer(draft, china_today()))
        if field:
            self.form.show_problems(problems, field)

    def _say_title(self) -> None:
        draft = self.form.loaded
        name = self.form.binding.rows["full_name"].editor.value()
        self.ui.title.setText(name or tr("customers.new_title" if draft.is_new else "customers.nameless"))
        dirty = self.form.is_dirty()
        self.ui.dirty.setText("●" if dirty else "")
        self.ui.dirty.setToolTip(tr("customers.unsaved") if dirty else "")
        self.ui.state_label.setText(tr("customers.unsaved") if dirty else "")

    # saving

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        for button in (self.ui.save_button, self.ui.save_new_button):
            button.setEnabled(not saving)
        if saving:
            self.ui.state_label.setText(tr("customers.saving"))
        else:
            self._say_title()

    def _save_failed(self, error: Exception) -> None:
        self._set_saving(False)
        if isinstance(error, DraftRefused):
            self._show_problems(error.problems, another=False)
        else:
            self._context.notices.failure(error)

    def _show_problems(self, problems: Sequence[Problem], another: bool) -> None:
        self.form.show_problems(problems)
        band, hard = self.ui.problem_band, [problem for problem in problems if problem.hard]
        band.setVisible(bool(problems))
        if not problems:
            return
        band.setProperty("tone", "error" if hard else "warning")
        band.style().unpolish(band)
        band.style().polish(band)
        shown = hard or list(problems)
        lines = [escape(tr("customers.problems_hard" if hard else "customers.problems_soft", count=len(shown)))]
        lines += [self._problem_line(problem) for problem in shown[:6]]
        if not hard:
            lines.append(f'<a href="anyway:{int(another)}">{escape(tr("customers.save_anyway"))}</a>')
        self.ui.problem_text.setText("<br>".join(lines))
        first = shown[0]
        self.form.focus(first.entity, first.row, first.field)

    def _problem_line(self, problem: Problem) -> str:
        link = f"field:{problem.entity}:{problem.row}:{problem.field}"
        label = tr(f"{problem.entity}.{problem.field}")
        return f'· <a href="{link}">{escape(label)}</a>: {escape(sentence_of(problem))}'

    def _clicked(self, link: str) -> None:
        what, _, rest = link.partition(":")
        if what == "anyway":
            self.save(another=rest == "1", soft_ones_confirmed=True)
        elif what == "field":
            entity, row, field = rest.split(":")
            self.form.focus(entity, row, field)
        elif what == "other":
            self.duplicates.dismiss(rest)
        else:
            self.link.emit(link)

    # what was kept

    def _worth_keeping(self) -> CustomerDraft | None:
        return self.form.draft() if self.form.is_dirty() else None

    def _is_shown(self, draft: CustomerDraft) -> bool:
        return draft in (self.form.loaded, self.form.draft())

    def _compare_kept(self) -> None:
        kept = self.found_again.kept
        if kept is not None:
            show_comparison(self, self.form.loaded, kept.draft, self._lookups.label)

    # leaving

    def _discard_and_go(self) -> None:
        self.keeper.forget()
        self._go()

    def _go(self) -> None:
        self.keeper.stop()
        self.left.emit()

    def _go_to_section(self, item: QListWidgetItem) -> None:
        title = getattr(self.ui, f"title_{item.data(Qt.ItemDataRole.UserRole)}")
        self.ui.scroll.verticalScrollBar().setValue(max(title.pos().y() - 8, 0))
