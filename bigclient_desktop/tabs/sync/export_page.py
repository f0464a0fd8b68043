"""导出上报包: for whom, where to, how large the parts; then the files with their words and the slip."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget

from bigclient_desktop.background import Job, Lane
from bigclient_desktop.compiled_ui.sync.ui_export_page import Ui_ExportPage
from bigclient_desktop.domain.exchange import DELTA, SNAPSHOT, LinkRow, PackageMade
from bigclient_desktop.services.exchange import export_packages, request_resync
from bigclient_desktop.services.exchange_status import links
from bigclient_desktop.services.settings import get_setting, set_setting
from bigclient_desktop.tabs.allowed import allow
from bigclient_desktop.tabs.sync.made_card import MadeCard
from bigclient_desktop.tabs.sync.places import Place, place_of, sticks
from bigclient_desktop.widgets.exchange_words import size_words
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

MIB = 1 << 20
SPLITS = (0, 10, 20, 50, 100, 500)
"""MiB a part; 0 is one file."""
LAST_FOLDER, SPLIT = "sync/export_folder", "sync/split"
_FOLDER = Qt.ItemDataRole.UserRole
Read = tuple[list[LinkRow], list[Place], str, int]


class ExportPage(QWidget):
    """`begin("")` is for everybody, `begin("peer:<id>")` for one, `begin("resync:<id>")` asks for what is missing."""

    left = Signal()

    def __init__(self, tab: "SyncTab") -> None:
        super().__init__()
        self._tab, self._context = tab, tab.context
        self._job: Job | None = None
        self._subject = ""
        self._links: list[LinkRow] = []
        self.cards: list[MadeCard] = []
        self.ui = ui = Ui_ExportPage()
        ui.setupUi(self)
        for size in SPLITS:
            ui.split.addItem(tr("sync_tab.split_at", size=size) if size else tr("sync_tab.no_split"), size)
        ui.target.currentIndexChanged.connect(lambda _: self._tell_target())
        ui.places.currentRowChanged.connect(lambda _: self._allow())
        ui.places.itemDoubleClicked.connect(lambda _: self.export())
        ui.folder_button.clicked.connect(self._choose_folder)
        ui.go_button.clicked.connect(self.export)
        ui.stop_button.clicked.connect(self._stop)
        for button in (ui.cancel_button, ui.back_button, ui.done_button):
            button.clicked.connect(self.left)
        ui.another_button.clicked.connect(lambda: self.begin(self._subject))

    def begin(self, subject: str = "") -> None:
        """Ask whom the packages are for; work under way stays in front."""
        if self._job is not None:
            return
        self._subject = subject
        session = self._context.session

        def read() -> Read:
            split = get_setting(session, SPLIT, 0)
            folder = get_setting(session, LAST_FOLDER, "")
            reached = [row for row in links(session) if row.has_key]
            return reached, sticks(), str(folder or ""), split if split in SPLITS else 0

        self.ui.pages.setCurrentWidget(self.ui.choose_page)
        status = self._tab.pages.status
        title = "sync_tab.export_any" if status is not None and status.is_centre else "sync_tab.page_export"
        self.ui.title.setText(tr("sync_tab.ask_again" if self._is_resync else title))
        self.ui.target.setFocus()
        self._context.background.run(read, self._offer, self._context.notices.failure, owner=self, topic="begin")

    def export(self) -> None:
        """Write what was chosen."""
        folder = self.folder
        if folder is None or not self.ui.go_button.isEnabled():
            return
        session, peer, split = self._context.session, self.ui.target.currentData(), self.ui.split.currentData()
        kind = SNAPSHOT if self.ui.whole.isChecked() else DELTA

        def write(job: Job) -> list[PackageMade]:
            set_setting(session, LAST_FOLDER, str(folder))
            set_setting(session, SPLIT, split)
            if self._is_resync:
                return request_resync(session, peer, folder, cancelled=job.cancel, progress=job.progress)
            return export_packages(
                session,
                peer or None,
                folder,
                kind=kind,
                split_bytes=split * MIB or None,
                cancelled=job.cancel,
                progress=job.progress,
            )

        self.ui.pages.setCurrentWidget(self.ui.busy_page)
        self.ui.busy_text.setText(tr("sync_tab.exporting"))
        self.ui.progress.setRange(0, 0)
        self.ui.stop_button.setEnabled(True)
        self._job = self._context.background.start(write, self._made, self._failed, owner=self, lane=Lane.LONG)
        self._job.progressed.connect(self._progress)

    @property
    def folder(self) -> Path | None:
        """Where the packages go."""
        item = self.ui.places.currentItem()
        return Path(item.data(_FOLDER)) if item is not None else None

    @property
    def _is_resync(self) -> bool:
        return self._subject.startswith("resync:")

    # choosing

    def _offer(self, read: Read) -> None:
        self._links, found, last, split = read
        target, wanted = self.ui.target, self._subject.partition(":")[2]
        target.clear()
        if len(self._links) > 1 and not self._is_resync:
            target.addItem(tr("sync_tab.everybody", count=len(self._links)), "")
        for row in self._links:
            name = f"{row.name} · {tr(f'sync_tab.relation_{row.relation}')}"
            target.addItem(name, row.peer)
        target.setCurrentIndex(max(target.findData(wanted), 0) if wanted else 0)
        self.ui.split.setCurrentIndex(SPLITS.index(split))
        self.ui.whole.setChecked(False)
        for widget in (self.ui.more_title, self.ui.split, self.ui.split_label, self.ui.whole):
            widget.setVisible(not self._is_resync)
        self.ui.places.clear()
        for place in found:
            self._add_place(place)
        remembered = place_of(Path(last)) if last else None
        if remembered is not None and all(place.folder != remembered.folder for place in found):
            self._add_place(remembered)
        if self.ui.places.count():
            self.ui.places.setCurrentRow(0)
        words = "" if found else tr("sync_tab.no_stick")
        show_words(self.ui.place_text, words)
        self.ui.go_button.setText(tr("sync_tab.ask_go" if self._is_resync else "sync_tab.export_go"))
        self._tell_target()

    def _add_place(self, place: Place) -> None:
        words = "sync_tab.place_stick" if place.is_stick else "sync_tab.place_folder"
        free = size_words(place.free)
        item = QListWidgetItem(icon("backup" if place.is_stick else "folder"), "")
        item.setText(tr(words, name=place.name, folder=str(place.folder), free=free))
        item.setData(_FOLDER, str(place.folder))
        self.ui.places.addItem(item)

    def _choose_folder(self) -> None:
        chooser = QFileDialog(self, tr("sync_tab.other_folder"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(lambda path: self.take_folder(Path(path)))
        chooser.open()

    def take_folder(self, folder: Path) -> None:
        """Another place, chosen."""
        place = place_of(folder)
        if place is not None:
            self._add_place(place)
            self.ui.places.setCurrentRow(self.ui.places.count() - 1)

    def _chosen_links(self) -> Sequence[LinkRow]:
        peer = self.ui.target.currentData()
        return [row for row in self._links if not peer or row.peer == peer]

    def _tell_target(self) -> None:
        pending = sum(row.pending for row in self._chosen_links())
        if self._is_resync:
            words = tr("sync_tab.resync_text")
        elif not self._links:
            words = tr("sync_tab.no_links")
        else:
            words = tr("sync_tab.pending_text", count=pending) if pending else tr("sync_tab.nothing_pending")
        self.ui.target_text.setText(words)
        self._allow()

    def _allow(self) -> None:
        why_not = ""
        if not self._links:
            why_not = tr("sync_tab.no_links")
        elif self.folder is None:
            why_not = tr("sync_tab.why_no_place")
        allow(self.ui.go_button, why_not)
        show_words(self.ui.go_text, why_not or tr("sync_tab.goes_to", folder=str(self.folder)))

    # work under way, and its result

    def _progress(self, done: int, total: int) -> None:
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)
        if total:
            words = tr("imports.progress", words=tr("sync_tab.exporting"), done=done, total=total)
            self.ui.busy_text.setText(words)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.ui.stop_button.setEnabled(False)
            self.ui.busy_text.setText(tr("imports.stopping"))

    def _failed(self, error: Exception) -> None:
        stopped = self._job is not None and self._job.cancel()
        self._job = None
        self.ui.pages.setCurrentWidget(self.ui.choose_page)
        if stopped:
            self._context.notices.tell(tr("sync_tab.export_stopped"))
        else:
            self._context.notices.failure(error)

    def _made(self, made: list[PackageMade]) -> None:
        self._job = None
        layout = self.ui.results_column
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.cards = [MadeCard(self._context, parts) for parts in by_package(made)]
        for card in self.cards:
            layout.addWidget(card)
        layout.addStretch()
        self.ui.result_title.setText(tr("sync_tab.made" if made else "sync_tab.made_none", count=len(self.cards)))
        self.ui.result_text.setText(tr("sync_tab.made_text" if made else "sync_tab.made_none_text"))
        self.ui.pages.setCurrentWidget(self.ui.result_page)
        self.ui.done_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._job is None:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def by_package(made: Sequence[PackageMade]) -> list[list[PackageMade]]:
    """The parts of each package together, in the order in which they were made."""
    found: dict[tuple[str, int], list[PackageMade]] = {}
    for one in made:
        found.setdefault((one.peer, one.number), []).append(one)
    return list(found.values())
