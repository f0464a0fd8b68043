"""导入数据包: files or a folder of many, what each would change for whom, then all of it at once."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from bigclient_desktop.background import Job, Lane
from bigclient_desktop.compiled_ui.sync.ui_import_page import Ui_SyncImportPage
from bigclient_desktop.domain.exchange import ImportPlan, ImportResult
from bigclient_desktop.services.exchange import Leave, apply_import, plan_import
from bigclient_desktop.services.exchange_failures import OverBudget, SenderRevoked
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.tabs.sync.import_tree import PlanTree
from bigclient_desktop.tabs.sync.places import Place, place_of, sticks
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

LAST_FOLDER = "sync/import_folder"


class SyncImportPage(QWidget):
    """`begin("")` asks for packages; a path as subject is looked at at once."""

    left = Signal()

    def __init__(self, tab: "SyncTab") -> None:
        super().__init__()
        self._tab, self._context = tab, tab.context
        self._job: Job | None = None
        self.plan: ImportPlan | None = None
        self._paths: Sequence[Path] = ()
        self._leave = Leave()
        self.result: ImportResult | None = None
        self.ui = ui = Ui_SyncImportPage()
        ui.setupUi(self)
        self.setAcceptDrops(True)
        self.tree = PlanTree(ui.packages, ui.detail, ui.refusal)
        ui.splitter.setSizes([820, 320])
        ui.splitter.setStretchFactor(0, 1)
        ui.files_button.clicked.connect(self._choose_files)
        ui.folder_button.clicked.connect(self._choose_folder)
        ui.go_button.clicked.connect(self.apply)
        ui.stop_button.clicked.connect(self._stop)
        ui.budget_button.clicked.connect(lambda: self.look(self._paths, replace(self._leave, over_budget=True)))
        ui.quarantine_button.clicked.connect(lambda: self.look(self._paths, replace(self._leave, quarantine=True)))
        for button in (ui.other_button, ui.another_button):
            button.clicked.connect(lambda: self.begin())
        for button in (ui.back_button, ui.done_button):
            button.clicked.connect(self.left)

    def begin(self, subject: str = "") -> None:
        """Ask for packages; work under way stays in front."""
        if self._job is not None:
            return
        self.plan = None
        self.ui.pages.setCurrentWidget(self.ui.choose_page)
        self.ui.files_button.setFocus()
        session = self._context.session

        def read() -> list[Place]:
            last = get_setting(session, LAST_FOLDER, "")
            found = sticks()
            folder = place_of(Path(last)) if last else None
            known = {place.folder for place in found}
            return [*found, folder] if folder is not None and folder.folder not in known else found

        self._context.background.run(read, self._offer_places, lambda _: None, owner=self, topic="places")
        if subject:
            self.look([Path(subject)])

    def look(self, paths: Sequence[Path], leave: Leave = Leave()) -> None:  # noqa: B008 — a frozen record
        """Read and check packages (of folders: all in them), and show what they would change; work under way stays."""
        if self._job is not None:
            self._context.notices.warn(tr("exchange.import_busy"))
            return
        self._paths, self._leave = tuple(paths), leave
        session = self._context.session

        def work(job: Job) -> ImportPlan:
            # A stick that answers late keeps nobody from working: it is asked here.
            with suppress(OSError):
                set_setting(session, LAST_FOLDER, str(paths[0] if paths[0].is_dir() else paths[0].parent))
            return plan_import(session, list(paths), leave=leave, cancelled=job.cancel, progress=job.progress)

        self._run("sync_tab.looking", work, self._looked)

    def apply(self) -> None:
        """Take in what was shown."""
        session, plan = self._context.session, self.plan
        if plan is None or not plan.accepted:
            return
        self._run(
            "sync_tab.importing",
            lambda job: apply_import(session, plan, cancelled=job.cancel, progress=job.progress),
            self._applied,
            Lane.WRITE,
        )

    # choosing

    def _offer_places(self, places: Sequence[Place]) -> None:
        layout = self.ui.places
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.ui.places_title.setVisible(bool(places))
        for place in places:
            name = place.name or str(place.folder)
            button = QPushButton(
                icon("backup" if place.is_stick else "folder"), tr("sync_tab.import_all_of", name=name)
            )
            button.setProperty("look", "link")
            button.setToolTip(str(place.folder))
            button.clicked.connect(lambda _=False, place=place: self.look([place.folder]))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose_files(self) -> None:
        chooser = self._chooser("sync_tab.choose_files")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.setNameFilter(tr("sync_tab.package_files"))
        chooser.filesSelected.connect(lambda paths: self.look([Path(path) for path in paths]))
        chooser.open()

    def _choose_folder(self) -> None:
        chooser = self._chooser("sync_tab.choose_folder")
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(lambda path: self.look([Path(path)]))
        chooser.open()

    def _chooser(self, title: str) -> QFileDialog:
        chooser = QFileDialog(self, tr(title))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return chooser

    # what was found, and what came of it

    def _looked(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.tree.show(plan)
        taken, refused = plan.accepted, plan.refused
        ui = self.ui
        if not plan.packages:
            ui.pages.setCurrentWidget(ui.choose_page)
            self._context.notices.warn(tr("sync_tab.no_packages_there"))
            return
        ui.check_title.setText(tr("sync_tab.check_title", count=len(plan.packages)))
        sums = {name: sum(getattr(one, name) for one in taken) for name in ("new", "changed", "conflicts", "parked")}
        words = tr("sync_tab.check_sums", **sums)
        if refused:
            words = tr("sync_tab.two_sentences", first=words, second=tr("sync_tab.check_refused", count=len(refused)))
        ui.check_text.setText(words)
        ui.go_button.setText(tr("sync_tab.import_go", count=len(taken)))
        ui.go_button.setEnabled(bool(taken))
        refusals = [package.refusal for package in refused]
        ui.budget_button.setVisible(any(isinstance(refusal, OverBudget) for refusal in refusals))
        ui.quarantine_button.setVisible(any(isinstance(refusal, SenderRevoked) for refusal in refusals))
        why_not = "" if taken else tr("sync_tab.why_none_taken")
        ui.go_button.setToolTip(why_not)
        show_words(ui.go_text, why_not or tr("sync_tab.import_promise"))
        ui.pages.setCurrentWidget(ui.check_page)
        (ui.go_button if taken else ui.other_button).setFocus()

    def _applied(self, result: ImportResult) -> None:
        self.result = result
        self._context.tell(result.change, "", offer_undo=False)
        ui = self.ui
        ui.result_title.setText(tr("sync_tab.imported", count=len(result.packages)))
        lines = [tr("sync_tab.imported_text", new=result.new, known=result.known)]
        if result.backup is not None:
            lines.append(tr("sync_tab.imported_backup", name=result.backup.name))
        lines.append(tr("sync_tab.imported_receipt"))
        ui.result_text.setText("\n".join(lines))
        self._offer(result)
        ui.pages.setCurrentWidget(ui.result_page)
        ui.done_button.setFocus()

    def _offer(self, result: ImportResult) -> None:
        """What is left to do, each with its way there."""
        layout = self.ui.offers
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        offers: list[tuple[str, Callable[[], object]]] = []
        show, specs = self._tab.show_page, self._tab.pages.specs
        if result.conflicts and "review" in specs:
            offers.append((tr("sync_tab.go_review", count=result.conflicts), lambda: show("review")))
        if result.parked and "parked" in specs:
            offers.append((tr("sync_tab.go_parked", count=result.parked), lambda: show("parked")))
        sender = next((one.manifest.sender for one in result.packages if one.manifest is not None), "")
        if result.missing and sender:
            offers.append((tr("sync_tab.go_resync", count=result.missing), lambda: show("export", f"resync:{sender}")))
        offers.append((tr("sync_tab.go_export"), self._tab.start_export))
        for words, do in offers:
            button = QPushButton(icon("next"), words)
            button.setProperty("look", "link")
            button.clicked.connect(lambda _=False, run=do: run())
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    # work under way

    def _run(
        self, text: str, work: Callable[[Job], Any], done: Callable[[Any], object], lane: Lane = Lane.LONG
    ) -> None:
        came_from, ui = self.ui.pages.currentWidget(), self.ui
        ui.pages.setCurrentWidget(ui.busy_page)
        ui.busy_text.setText(tr(text))
        ui.progress.setRange(0, 0)
        ui.stop_button.setEnabled(True)

        def arrived(answer: Any) -> None:
            self._job = None
            done(answer)

        def failed(error: Exception) -> None:
            stopped = self._job is not None and self._job.cancel()
            self._job = None
            ui.pages.setCurrentWidget(came_from or ui.choose_page)
            if stopped:
                self._context.notices.tell(tr("sync_tab.import_stopped"))
            else:
                self._context.notices.failure(error)

        def progress(count: int, total: int) -> None:
            ui.progress.setRange(0, total)
            ui.progress.setValue(count)
            if total and self._job is not None and not self._job.cancel():
                ui.busy_text.setText(tr("imports.progress", words=tr(text), done=count, total=total))

        self._job = self._context.background.start(work, arrived, failed, owner=self, lane=lane)
        self._job.progressed.connect(progress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.ui.stop_button.setEnabled(False)
            self.ui.busy_text.setText(tr("imports.stopping"))

    # dropped files, keys

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._job is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.look(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is None:
            self.left.emit()
        else:
            super().keyPressEvent(event)
