"""营销日志: the diary in four looks, and the plan generator, one in front at a time."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from bigclient_desktop.background import Job
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.visits import FollowUp
from bigclient_desktop.domain.working_days import WorkCalendar, china_instant, china_time, china_today
from bigclient_desktop.services import visit_changes
from bigclient_desktop.services.activity_exports import export_visits, visits_customers
from bigclient_desktop.services.visits import visit_file
from bigclient_desktop.tabs.activity_tab import ActivityTab, Command
from bigclient_desktop.tabs.allowed import Right, allow_by_right, refused_by
from bigclient_desktop.tabs.visits import entry
from bigclient_desktop.tabs.visits.card import VisitCard
from bigclient_desktop.tabs.visits.page import VisitsPage
from bigclient_desktop.tabs.visits.papers import DiaryDialog, preview_blank, print_today
from bigclient_desktop.tabs.visits.plan_page import PlanPage
from bigclient_desktop.tabs.visits.small_dialogs import FollowUpDialog, PutOffDialog
from bigclient_desktop.widgets.list_export import ask_and_export
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.words import tr


class VisitsTab(ActivityTab):
    """Knows its pages, and what is done to the visit in front."""

    entity = "visit"
    page: VisitsPage

    # what the window and other tabs ask

    def open_visit(self, visit: str) -> None:
        """That visit, in the pane at the right."""
        self.show_front()
        self.page.preview.choose(True)
        self.page.list.want(visit)
        self.card.load(visit)

    def show_folder(self, key: str) -> None:
        """The visits of a smart folder."""
        self.show_front()
        self.page.show_folder(key)

    def show_customer(self, customer: str, name: str) -> None:
        """A customer's time line."""
        self.show_front()
        self.page.show_customer(customer, name)

    def show_plan(self) -> None:
        """The plan generator, with a fresh proposal."""
        self.setCurrentWidget(self.plan_page)
        self.plan_page.begin()

    def start_import(self) -> None:
        """Old visits from a workbook."""
        self.show_import()

    def search(self, text: str) -> None:
        """Look for a text in the diary."""
        self.show_front()
        self.page.ui.search.setText(text)

    def _show_planned(self, day: date) -> None:
        self.show_front()
        self.page.show_week(day)

    # building

    def make_pages(self) -> Sequence[QWidget]:
        self.card = VisitCard(self.context, self.lookups)
        self.page = VisitsPage(self.context, self.lookups, self.card)
        self.plan_page = PlanPage(self.context, self.lookups)
        self.card.asked.connect(self._do)
        self.page.new_wanted.connect(lambda: entry.record_visit(self.context))
        self.page.plan_wanted.connect(self.show_plan)
        self.page.import_wanted.connect(self.start_import)
        self.plan_page.left.connect(self.show_front)
        self.plan_page.accepted.connect(self._show_planned)
        self.page.ui.calendar.moved.connect(self._move)
        self.page.ui.calendar.menu_wanted.connect(self._entry_menu)
        needed: dict[Any, Right] = dict.fromkeys((self.page.ui.new_button, self.page.ui.plan_button), Action.EDIT)
        for key, run, right in (
            ("menu.plan_visit", lambda: entry.plan_visit(self.context), Action.EDIT),
            ("menu.today_sheet", lambda: print_today(self.context), Action.PRINT),
            ("visits.print_diary", self.print_diary, Action.PRINT),
            ("visits.print_blank", lambda: preview_blank(self.context, self), None),
            ("command.import", self.start_import, Action.EDIT),
            ("command.export", self.export, Action.EXPORT),
        ):
            needed[self.page.more.addAction(tr(key), run)] = right
        allow_by_right(self.context, self.page, needed)
        return self.page, self.plan_page

    def commands(self) -> Iterator[Command]:
        yield "new", lambda: entry.record_visit(self.context), Action.EDIT, "menu.quick_visit"
        yield "import", self.start_import, Action.EDIT, "imports.title_visit"
        yield "export", self.export, Action.EXPORT, ""
        yield "print", self.print_diary, Action.PRINT, "visits.print_diary"
        yield "print_blank", lambda: preview_blank(self.context, self), None, ""
        yield "edit", lambda: self._do("edit"), Action.EDIT, "visits.command_edit"

    def carry_over(self) -> Callable[[], object]:
        visit = self.card.visit_id()
        return lambda: self.card.load(visit) if visit else None

    # what is done to the visit in front

    def _do(self, asked: str) -> None:
        visit, file = self.card.visit_id(), self.card.file
        if file is None:
            return
        if asked.startswith("item:"):
            if closed := refused_by(file.refusals, Action.EDIT):
                self.context.notices.warn(closed)
            else:
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
            if self.card.copy.isEnabled():
                menu.addAction(tr("visits.copy_plan"), partial(self._do, "copy"))
            if not menu.isEmpty():
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

        def go(reason: str) -> None:
            def write(path: Path, job: Job) -> int:
                return export_visits(
                    session, query, path, cancel=job.cancel, progress=job.progress, secret_reason=reason
                )

            ask_and_export(self.context, self, tr("tab.visits"), write)

        ask_about_secrets(self.context, self, lambda: visits_customers(session, query), go)
