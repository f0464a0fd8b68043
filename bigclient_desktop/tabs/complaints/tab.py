"""投诉处理: the list with the clocks, one complaint's page, and the form, one in front at a time."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from bigclient_desktop.background import Job, Lane
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services import complaints
from bigclient_desktop.services.activity_exports import complaints_customers, export_complaints
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.tabs.activity_tab import ActivityTab, Command
from bigclient_desktop.tabs.allowed import allow_by_right
from bigclient_desktop.tabs.complaints.card import ComplaintCard
from bigclient_desktop.tabs.complaints.form_page import ComplaintFormPage, Loaded
from bigclient_desktop.tabs.complaints.list_page import ComplaintsPage
from bigclient_desktop.tabs.complaints.step_dialog import StepDialog
from bigclient_desktop.widgets.list_export import ask_and_export
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.words import tr, words


class ComplaintsTab(ActivityTab):
    """Knows its pages, and what is done to the complaint in front; what stands on the form is taken over."""

    entity = "complaint"
    page: ComplaintsPage

    # what the window and other tabs ask

    def save_drafts(self) -> None:
        """Keep what is typed, now."""
        self.form_page.keeper.keep_at_once()

    def open_complaint(self, complaint: str) -> None:
        """That complaint, in the pane at the right."""

        def go() -> None:
            self.show_front()
            self.page.preview.choose(True)
            self.page.show_folder("all")
            self.page.list.want(complaint)
            self.card.load(complaint)

        self._if_free(go)

    def show_folder(self, key: str) -> None:
        """The complaints of a smart folder."""

        def go() -> None:
            self.show_front()
            self.page.show_folder(key)

        self._if_free(go)

    def new_complaint(self, customer: str = "") -> None:
        """An empty form, about that customer."""
        session = self.context.session

        def make() -> Loaded:
            draft = complaints.new_complaint_draft(session, customer or None)
            name = customer_file(session, customer).customer.full_name if customer else ""
            return Loaded(draft, name or "")

        self._if_free(lambda: self._begin(make))

    def edit(self) -> None:
        """The form of the complaint in front."""
        complaint, session, closed = self.card.complaint_id(), self.context.session, self.why_not_edit()

        def make() -> Loaded:
            draft = complaints.complaint_draft(session, complaint)
            return Loaded(draft, complaints.complaint_file(session, complaint).customer_name)

        if complaint and closed:
            self.context.notices.warn(closed)
        elif complaint:
            self._if_free(lambda: self._begin(make))

    def start_import(self) -> None:
        """Old complaints from a workbook."""
        self._if_free(self.show_import)

    # building

    def make_pages(self) -> Sequence[QWidget]:
        self.card = ComplaintCard(self.context, self.lookups)
        self.page = ComplaintsPage(self.context, self.lookups, self.card)
        self.form_page = ComplaintFormPage(self.context, self.lookups)
        self.card.step_wanted.connect(self.take_step)
        self.card.asked.connect(self._do)
        self.page.new_wanted.connect(lambda: self.new_complaint())
        self.page.import_wanted.connect(self.start_import)
        self.page.opened.connect(lambda _: self.edit())
        self.page.ui.export_button.clicked.connect(self.export)
        self.page.ui.print_button.clicked.connect(self.print_forms)
        ui = self.page.ui
        needed = {ui.export_button: Action.EXPORT, ui.print_button: Action.PRINT}
        allow_by_right(self.context, self.page, dict.fromkeys((ui.new_button, ui.import_button), Action.EDIT) | needed)
        self.form_page.left.connect(self.show_front)
        self.form_page.saved.connect(self._saved)
        return self.page, self.form_page

    def commands(self) -> Iterator[Command]:
        yield "new", self.new_complaint, Action.EDIT, "menu.new_complaint"
        yield "import", self.start_import, Action.EDIT, "imports.title_complaint"
        yield "export", self.export, Action.EXPORT, ""
        yield "print", self.print_forms, Action.PRINT, "complaints.print_form"
        yield "print_blank", self.print_blank, None, ""
        yield "edit", self.edit, Action.EDIT, ""
        yield "save", self._save, Action.EDIT, ""
        yield "save_close", self._save, Action.EDIT, ""

    def carry_over(self) -> Callable[[], object]:
        shown, form = self.card.complaint_id(), self.form_page
        editing = self.currentWidget() is form

        def show_again() -> None:
            if editing:
                self.form_page.take_over(form)
                self.setCurrentWidget(self.form_page)
            elif shown:
                self.card.load(shown)

        return show_again

    # what is done to the complaint in front

    def take_step(self, step: str) -> None:
        """A step of the way, after its dialog."""
        if self.card.file is not None:
            StepDialog(self.context, self.lookups, self.card.file, step, self).open()

    def _do(self, asked: str) -> None:
        if asked == "edit":
            self.edit()
        elif asked == "print":
            self._print([self.card.complaint_id()])
        else:
            self.open_complaint(asked.removeprefix("open:"))

    def _save(self) -> None:
        if self.currentWidget() is self.form_page:
            self.form_page.save()

    def _heed(self, change: Change) -> None:
        if change.label == "change.erase":
            self.form_page.heed_erasure(change.customers)
        super()._heed(change)

    def _begin(self, make: Callable[[], Loaded]) -> None:
        def ready(loaded: Loaded) -> None:
            self.setCurrentWidget(self.form_page)
            self.form_page.begin(loaded)

        self.context.background.run(make, ready, self.context.notices.failure, owner=self, topic="begin")

    def _saved(self, change: Change, complaint: str) -> None:
        self.context.tell(change, tr("complaints.saved"))
        self.show_front()
        self.page.list.want(complaint)
        self.card.load(complaint)

    def _if_free(self, go: Callable[[], None]) -> None:
        """Go, unless a form with something typed is in front: that one asks first."""
        if self.currentWidget() is self.form_page and self.form_page.is_dirty():
            self.form_page.leave()
        else:
            go()

    # paper and workbook

    def print_forms(self) -> None:
        """The forms of what is selected, in the preview."""
        ids = [row.id for row in self.page.list.selected()]
        self._print(ids or [self.card.complaint_id()])

    def print_blank(self) -> None:
        """The empty form, for filling in by hand."""
        from bigclient_desktop.pdf import blank_complaint_pdf

        catalogue = words()
        self._show_pdf(lambda: blank_complaint_pdf(catalogue), tr("complaints.blank_file"))

    def export(self) -> None:
        """The complaints that the list asks for, as a workbook that can be imported again."""
        session, query = self.context.session, self.page.query

        def go(reason: str) -> None:
            def write(path: Path, job: Job) -> int:
                return export_complaints(
                    session, query, path, cancel=job.cancel, progress=job.progress, secret_reason=reason
                )

            ask_and_export(self.context, self, tr("tab.complaints"), write)

        ask_about_secrets(self.context, self, lambda: complaints_customers(session, query), go)

    def _print(self, ids: Sequence[str]) -> None:
        from bigclient_desktop.services.visit_forms import complaint_bytes, customers_of_complaints

        session, file = self.context.session, self.card.file
        if not ids or not ids[0]:
            self.context.notices.tell(tr("complaints.nothing_chosen"))
            return
        title = tr("complaint_form.title")
        if len(ids) == 1 and file is not None:
            title = f"{title}_{file.customer_name}_{file.complaint.number or ''}"

        def go(reason: str) -> None:
            self._show_pdf(lambda: complaint_bytes(session, ids, reason), title)

        ask_about_secrets(self.context, self, lambda: customers_of_complaints(session, ids).values(), go)

    def _show_pdf(self, make: Callable[[], bytes], title: str) -> None:
        self.context.background.run(
            make,
            lambda content: self.context.preview_pdf(content, title),
            self.context.notices.failure,
            owner=self,
            topic="print",
            lane=Lane.LONG,
        )
