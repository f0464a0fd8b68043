"""营销日志: the diary in four looks, and the plan generator, one in front at a time."""

from collections.abc import Callable
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QStackedWidget

from bigclient_desktop.background import Job
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.visits import FollowUp
from bigclient_desktop.domain.working_days import WorkCalendar, china_instant, china_time, china_today
from bigclient_desktop.services import visit_changes
from bigclient_desktop.services.activity_exports import export_visits
from bigclient_desktop.services.units import KnownHere, known_here
from bigclient_desktop.services.visits import visit_file
from bigclient_desktop.tabs.context import TabContext, add_command
from bigclient_desktop.tabs.visits import entry
from bigclient_desktop.tabs.visits.card import VisitCard
from bigclient_desktop.tabs.visits.page import VisitsPage
from bigclient_desktop.tabs.visits.papers import DiaryDialog, preview_blank, print_today
from bigclient_desktop.tabs.visits.plan_page import PlanPage
from bigclient_desktop.tabs.visits.small_dialogs import FollowUpDialog, PutOffDialog
from bigclient_desktop.widgets.activity_import import ActivityImportPage
from bigclient_desktop.widgets.list_export import ask_and_export
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.words import Worded, tr


class VisitsTab(Worded, QStackedWidget):
    """Knows its pages, and what is done to the visit in front."""

    import_page: ActivityImportPage | None

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self._begin_pages()
        self._add_commands()
        context.changes.happened.connect(self._heed)

    def retranslate(self) -> None:
        """Build the pages anew in the language in force."""
        # Not while Qt still tells the children of the old pages.
        QTimer.singleShot(0, self, self._build_again)

    # what the window and other tabs ask

    def open_visit(self, visit: str) -> None:
        """That visit, in the pane at the right."""
        self.show_diary()
        self.page.preview.choose(True)
        self.page.list.want(visit)
        self.card.load(visit)

    def show_folder(self, key: str) -> None:
        """The visits of a smart folder."""
        self.show_diary()
        self.page.show_folder(key)

    def show_customer(self, customer: str, name: str) -> None:
        """A customer's time line."""
        self.show_diary()
        self.page.show_customer(customer, name)

    def show_plan(self) -> None:
        """The plan generator, with a fresh proposal."""
        self.setCurrentWidget(self.plan_page)
        self.plan_page.begin()

    def start_import(self) -> None:
        """Old visits from a workbook."""
        if self.import_page is None:
            self.import_page = ActivityImportPage(self.context, "visit")
            self.import_page.left.connect(self.show_diary)
            self.addWidget(self.import_page)
        self.import_page.begin()
        self.setCurrentWidget(self.import_page)

    def search(self, text: str) -> None:
        """Look for a text in the diary."""
        self.show_diary()
        self.page.ui.search.setText(text)

    def _show_planned(self, day: date) -> None:
        self.show_diary()
        self.page.show_week(day)

    def show_diary(self) -> None:
        """Back to the diary."""
        self.setCurrentWidget(self.page)

    # building

    def _begin_pages(self) -> None:
        self.lookups = Lookups(self.context, self)
        self.card = VisitCard(self.context, self.lookups)
        self.page = VisitsPage(self.context, self.lookups, self.card)
        self.plan_page = PlanPage(self.context, self.lookups)
        self.import_page = None
        for page in (self.page, self.plan_page):
            self.addWidget(page)
        self.card.asked.connect(self._do)
        self.page.new_wanted.connect(lambda: entry.record_visit(self.context))
        self.page.plan_wanted.connect(self.show_plan)
        self.page.import_wanted.connect(self.start_import)
        self.plan_page.left.connect(self.show_diary)
        self.plan_page.accepted.connect(self._show_planned)
        self.page.ui.calendar.moved.connect(self._move)
        self.page.ui.calendar.menu_wanted.connect(self._entry_menu)
        for key, run in (
            ("menu.plan_visit", lambda: entry.plan_visit(self.context)),
            ("menu.today_sheet", lambda: print_today(self.context)),
            ("visits.print_diary", self.print_diary),
            ("visits.print_blank", lambda: preview_blank(self.context, self)),
            ("command.import", self.start_import),
            ("command.export", self.export),
        ):
            self.page.more.addAction(tr(key), run)
        self._read_people()
        self.page.ask()
        self.page.folders.count_again()

    def _build_again(self) -> None:
        old = (self.page, self.plan_page, self.import_page)
        visit = self.card.visit_id()
        self._begin_pages()
        self.setCurrentWidget(self.page)
        if visit:
            self.card.load(visit)
        for page in filter(None, old):
            self.removeWidget(page)
            page.deleteLater()

    def _add_commands(self) -> None:
        # The pages are built anew with another language, so they are asked for each time.
        commands: tuple[tuple[str, Callable[[], object], str], ...] = (
            ("new", lambda: entry.record_visit(self.context), "menu.quick_visit"),
            ("import", self.start_import, "imports.title_visit"),
            ("export", self.export, ""),
            ("print", self.print_diary, "visits.print_diary"),
            ("print_blank", lambda: preview_blank(self.context, self), ""),
            ("edit", lambda: self._do("edit"), "visits.command_edit"),
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
        page, plan_page, lookups = self.page, self.plan_page, self.lookups

        def know(known: KnownHere) -> None:
            lookups.know(known)
            page.offer_filters()
            plan_page.offer_filters()

        session, failure = self.context.session, self.context.notices.failure
        self.context.background.run(lambda: known_here(session), know, failure, owner=page, topic="people")

    def _heed(self, change: Change) -> None:
        if change.touches_names:
            self._read_people()
        self.page.heed(change)

    # what is done to the visit in front

    def _do(self, asked: str) -> None:
        visit, file = self.card.visit_id(), self.card.file
        if file is None:
            return
        if asked.startswith("item:"):
            self._follow(asked.removeprefix("item:"))
            return
        runs: dict[str, Callable[[], object]] = {
            "record": lambda: entry.record_plan(self.context, visit),
            "edit": lambda: entry.edit_visit(self.context, visit),
            "correct": lambda: entry.edit_visit(self.context, visit),
            "copy": lambda: entry.copy_plan(self.context, visit),
            "put_off": self._put_off,
            "cancel": self._cancel,
            "remark": self._remark,
            "print": lambda: self.print_diary((file.visit.customer or "", file.customer_name)),
        }
        runs[asked]()

    def _put_off(self) -> None:
        file = self.card.file
        if file is None or file.visit.starts_at is None:
            return
        visit = file.visit.id
        calendar = self.page.calendar.calendar or WorkCalendar()
        planned = china_time(file.visit.starts_at)
        # The same time on the next working day, seen from today or from the day planned.
        at = china_instant(calendar.after(max(planned.date(), china_today())), planned.time())
        do = lambda moment: self._write_off(visit, moment)  # noqa: E731
        PutOffDialog(file.customer_name, at, calendar, do, self).open()

    def _move(self, visit: str, day: date) -> None:
        """Dragged in the calendar: the same time on another day."""
        session = self.context.session

        def moved() -> Change:
            at = visit_file(session, visit).visit.starts_at
            clock = china_time(at).time() if at else time(9, 30)
            return visit_changes.put_off(session, {visit: china_instant(day, clock)})

        calendar = self.page.calendar.calendar
        off = calendar is not None and not calendar.is_working_day(day)
        words = tr("visits.moved_off" if off else "visits.moved", date=day.isoformat())
        self.context.write(moved, words, owner=self)

    def _write_off(self, visit: str, at: datetime) -> None:
        session = self.context.session
        words = tr("visits.moved", date=f"{china_time(at):%Y-%m-%d %H:%M}")
        self.context.write(lambda: visit_changes.put_off(session, {visit: at}), words, owner=self)

    def _cancel(self) -> None:
        file, session = self.card.file, self.context.session
        if file is None:
            return
        visit = file.visit.id

        def do(reason: str) -> None:
            self.context.write(
                lambda: visit_changes.cancel_visits(session, [visit], reason), tr("visits.cancelled"), owner=self
            )

        text = tr("visits.cancel_text", customer=file.customer_name)
        title, keep = tr("visits.cancel_title"), tr("visits.keep_plan")
        # Beside “cancel the plan” a button that says “cancel” would be read as the same.
        TextQuestion(self, title, text, title, do, leave=keep).open()

    def _remark(self) -> None:
        file, session = self.card.file, self.context.session
        if file is None:
            return
        visit = file.visit.id

        def do(text: str) -> None:
            self.context.write(
                lambda: visit_changes.remark_on_visits(session, [visit], text), tr("visits.remarked"), owner=self
            )

        title, said = tr("visit.superior_remark"), file.visit.superior_remark or ""
        TextQuestion(self, title, tr("visits.remark_text"), tr("command.save"), do, said).open()

    def _follow(self, identity: str) -> None:
        file, session = self.card.file, self.context.session
        item = next((one for one in file.follow_ups if one.id == identity), None) if file else None
        if item is None:
            return

        def do(changed: FollowUp) -> None:
            self.context.write(
                lambda: visit_changes.save_follow_up(session, changed), tr("visits.item_saved"), owner=self
            )

        FollowUpDialog(item, self.lookups, do, self).open()

    def _entry_menu(self, visit: str, at: QPoint) -> None:
        """What can be done to a visit of the calendar, as soon as it is read."""

        def show() -> None:
            if self.card.visit_id() != visit:
                return
            menu = QMenu(self)
            for name in ("record", "put_off", "cancel", "edit", "correct", "remark"):
                button = getattr(self.card.ui, f"{name}_button")
                if not button.isHidden() and button.isEnabled():
                    menu.addAction(button.text(), partial(self._do, name))
            menu.addAction(tr("visits.copy_plan"), partial(self._do, "copy"))
            menu.popup(at)

        if self.card.visit_id() == visit:
            show()
        else:
            self.card.loaded.connect(show, Qt.ConnectionType.SingleShotConnection)
            self.card.load(visit)

    # paper and workbook

    def print_diary(self, customer: tuple[str, str] = ("", "")) -> None:
        """Which diary, then the preview."""
        DiaryDialog(self.context, self.lookups, customer, self).open()

    def export(self) -> None:
        """The visits that the list asks for, as a workbook that can be imported again."""
        session, query = self.context.session, self.page.query

        def write(path: Path, job: Job) -> int:
            return export_visits(session, query, path, cancel=job.cancel, progress=job.progress)

        ask_and_export(self.context, self, tr("tab.visits"), write)
