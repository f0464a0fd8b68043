"""投诉处理: the list with the clocks, one complaint's page, and the form, one in front at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from bigclient_desktop.background import Job, Lane
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.services import complaints
from bigclient_desktop.services.activity_exports import export_complaints
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.tabs.complaints.card import ComplaintCard
from bigclient_desktop.tabs.complaints.form_page import ComplaintFormPage, Loaded
from bigclient_desktop.tabs.complaints.list_page import ComplaintsPage
from bigclient_desktop.tabs.complaints.step_dialog import StepDialog
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.widgets.activity_import import ActivityImportPage
from bigclient_desktop.widgets.list_export import ask_and_export
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import Worded, tr, words


class ComplaintsTab(Worded, QStackedWidget):
    """Knows its pages, and what is done to the complaint in front."""

    import_page: ActivityImportPage | None

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self._begin_pages()
        self._add_commands()
        context.changes.happened.connect(self._heed)

    def retranslate(self) -> None:
        """Build the pages anew in the language in force; what stands on the form is taken over."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    # what the window and other tabs ask

    def save_drafts(self) -> None:
        """Keep what is typed, now."""
        self.form_page.keeper.keep_at_once()

    def open_complaint(self, complaint: str) -> None:
        """That complaint, in the pane at the right."""

        def go() -> None:
            self.show_list()
            self.page.preview.choose(True)
            self.page.show_folder("all")
            self.page.list.want(complaint)
            self.card.load(complaint)

        self._if_free(go)

    def show_folder(self, key: str) -> None:
        """The complaints of a smart folder."""

        def go() -> None:
            self.show_list()
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
        complaint, session = self.card.complaint_id(), self.context.session

        def make() -> Loaded:
            draft = complaints.complaint_draft(session, complaint)
            return Loaded(draft, complaints.complaint_file(session, complaint).customer_name)

        if complaint:
            self._if_free(lambda: self._begin(make))

    def start_import(self) -> None:
        """Old complaints from a workbook."""
        self._if_free(self._show_import)

    def show_list(self) -> None:
        """Back to the list."""
        self.setCurrentWidget(self.page)

    # building

    def _begin_pages(self) -> None:
        self.lookups = Lookups(self.context, self)
        self.card = ComplaintCard(self.context, self.lookups)
        self.page = ComplaintsPage(self.context, self.lookups, self.card)
        self.form_page = ComplaintFormPage(self.context, self.lookups)
        self.import_page = None
        for page in (self.page, self.form_page):
            self.addWidget(page)
        self.card.step_wanted.connect(self.take_step)
        self.card.asked.connect(self._do)
        self.page.new_wanted.connect(lambda: self.new_complaint())
        self.page.import_wanted.connect(self.start_import)
        self.page.opened.connect(lambda _: self.edit())
        self.page.ui.export_button.clicked.connect(self.export)
        self.page.ui.print_button.clicked.connect(self.print_forms)
        self.form_page.left.connect(self.show_list)
        self.form_page.saved.connect(self._saved)
        self._read_people()
        self.page.ask()
        self.page.folders.count_again()

    def _build_again(self) -> None:
        shown, old_form = self.card.complaint_id(), self.form_page
        editing = self.currentWidget() is old_form
        old = (self.page, self.form_page, self.import_page)
        self._begin_pages()
        self.setCurrentWidget(self.page)
        if editing:
            self.form_page.take_over(old_form)
            self.setCurrentWidget(self.form_page)
        elif shown:
            self.card.load(shown)
        for page in filter(None, old):
            self.removeWidget(page)
            page.deleteLater()

    def _show_import(self) -> None:
        if self.import_page is None:
            self.import_page = ActivityImportPage(self.context, "complaint")
            self.import_page.left.connect(self.show_list)
            self.addWidget(self.import_page)
        self.import_page.begin()
        self.setCurrentWidget(self.import_page)

    def _add_commands(self) -> None:
        # The pages are built anew with another language, so they are asked for each time.
        commands: tuple[tuple[str, Callable[[], object], str], ...] = (
            ("new", self.new_complaint, "menu.new_complaint"),
            ("import", self.start_import, "imports.title_complaint"),
            ("export", self.export, ""),
            ("print", self.print_forms, "complaints.print_form"),
            ("print_blank", self.print_blank, ""),
            ("edit", self.edit, ""),
            ("save", lambda: self._save(), ""),
            ("save_close", lambda: self._save(), ""),
            ("find", lambda: self.page.ui.search.setFocus(), ""),
            ("next", lambda: self.page.list.step(1), ""),
            ("previous", lambda: self.page.list.step(-1), ""),
            ("refresh", lambda: self.page.refresh(), ""),
            ("preview", lambda: self.page.preview.toggle(), ""),
            ("columns", lambda: self.page.ui.table.choose_columns(), ""),
        )
        for key, run, word in commands:
            add_command(self, key, run, word)

    def _read_people(self) -> None:
        page, lookups = self.page, self.lookups

        def know(known: KnownHere) -> None:
            lookups.know(known)
            page.offer_filters()

        session, failure = self.context.session, self.context.notices.failure
        self.context.background.run(lambda: known_here(session), know, failure, owner=page, topic="people")

    def _heed(self, change: Change) -> None:
        if change.touches_names:
            self._read_people()
        self.page.heed(change)

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

    def _begin(self, make: Callable[[], Loaded]) -> None:
        def ready(loaded: Loaded) -> None:
            self.setCurrentWidget(self.form_page)
            self.form_page.begin(loaded)

        self.context.background.run(make, ready, self.context.notices.failure, owner=self, topic="begin")

    def _saved(self, change: Change, complaint: str) -> None:
        self.context.tell(change, tr("complaints.saved"))
        self.show_list()
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

        def write(path: Path, job: Job) -> int:
            return export_complaints(session, query, path, cancel=job.cancel, progress=job.progress)

        ask_and_export(self.context, self, tr("tab.complaints"), write)

    def _print(self, ids: Sequence[str]) -> None:
        from bigclient_desktop.services.visit_forms import complaint_bytes

        session, file = self.context.session, self.card.file
        if not ids or not ids[0]:
            self.context.notices.tell(tr("complaints.nothing_chosen"))
            return
        title = tr("complaint_form.title")
        if len(ids) == 1 and file is not None:
            title = f"{title}_{file.customer_name}_{file.complaint.number or ''}"
        self._show_pdf(lambda: complaint_bytes(session, ids), title)

    def _show_pdf(self, make: Callable[[], bytes], title: str) -> None:
        self.context.background.run(
            make,
            lambda content: self.context.preview_pdf(content, title),
            self.context.notices.failure,
            owner=self,
            topic="print",
            lane=Lane.LONG,
        )
