"""Attachments of a customer, a visit or a complaint as small pictures: added by drag, paste or a file dialog, opened,
saved, taken off."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QImage,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.domain.attachments import AttachmentRow
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.services import attachments
from bigclient_desktop.services.access import Action, NotAllowed, refused_with
from bigclient_desktop.services.attachments import Added
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.exchange_words import size_words
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.notice import Notices, sentence_of
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.thumbnails import in_a_square, thumbnail
from bigclient_desktop.widgets.words import tr

THUMBNAIL = 112
_WORDS = 76
"""Pixels below a picture: two lines of its name, and its size."""
_ROW = Qt.ItemDataRole.UserRole
_KEPT = 400
"""Thumbnails kept in memory."""


class Work(Protocol):
    """What the sheet reads and writes with."""

    session: Session
    background: Background
    notices: Notices

    @property
    def write(self) -> Callable[..., None]:
        """Changes something off the GUI thread; the person may take it back."""
        ...


class AttachmentSheet(QWidget):
    """`show_file` opens a copy in the system's own program for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._thumbnails: dict[str, QIcon] = {}
        self.customer = ""
        self.kind = "customer"
        self.subject = ""
        self.rows: list[AttachmentRow] = []
        self._refused: dict[Action, str] = {}
        """Why the person may not do it with the customer."""
        self.show_file: Callable[[Path], object] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        self._add_buttons(column)
        self.list = QListWidget()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setIconSize(QSize(THUMBNAIL, THUMBNAIL))
        self.list.setGridSize(QSize(THUMBNAIL + 40, THUMBNAIL + _WORDS))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("customers.tab_attachments"))
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemActivated.connect(lambda _: self.open_selected())
        self.hint = QLabel(tr("attachments.hint"))
        self.hint.setProperty("look", "hint")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        pressed = (
            (QKeySequence.StandardKey.Paste, self.paste_button),
            (QKeySequence.StandardKey.Delete, self.remove_button),
        )
        for keys, button in pressed:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self._allow()

    def _add_buttons(self, column: QVBoxLayout) -> None:
        line = QHBoxLayout()
        buttons = (
            ("add_button", "attachments.add", "new", self.ask_files),
            ("paste_button", "attachments.paste", "document", self.paste),
            ("open_button", "attachments.open", "eye", self.open_selected),
            ("save_button", "attachments.save_as", "save", self.ask_where),
            ("remove_button", "attachments.remove", "delete", self.remove),
        )
        for name, words, sign, go in buttons:
            button = QPushButton(icon(sign), tr(words))
            button.clicked.connect(lambda _=False, go=go: go())
            setattr(self, name, button)
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)

    add_button: QPushButton
    paste_button: QPushButton
    open_button: QPushButton
    save_button: QPushButton
    remove_button: QPushButton

    def work_with(self, work: Work) -> None:
        """Before the first load."""
        self._work = work

    # what is shown

    def load(self, customer: str, kind: str = "customer", subject: str = "") -> None:
        """Read all attachments of a customer, or those of one of its visits or complaints; what is shown stays until
        then."""
        work, self.customer, self.kind, self.subject = self._work, customer, kind, subject or customer
        if work is None:
            return
        session = work.session
        work.background.run(
            lambda: (attachments.list_attachments(session, customer), refused_with(session, [customer])),
            lambda found: self._show(customer, *found),
            lambda error: self.hint.setText(sentence_of(error)),
            owner=self,
            topic="attachments",
        )

    def load_again(self) -> None:
        """Something has changed."""
        self.load(self.customer, self.kind, self.subject)

    def _show(self, customer: str, rows: Sequence[AttachmentRow], refused: Mapping[Action, NotAllowed]) -> None:
        if customer != self.customer:
            return
        self._refused = {action: sentence_of(why_not) for action, why_not in refused.items()}
        self.rows = [row for row in rows if self.kind == "customer" or row.subject == self.subject]
        self.list.clear()
        for row in self.rows:
            item = QListWidgetItem(self._thumbnails.get(row.sha256) or icon("document"), _words(row), self.list)
            item.setData(_ROW, row)
            item.setToolTip(_details(row))
            if row.is_picture and row.is_here and row.sha256 not in self._thumbnails:
                self._draw(row)
        self.hint.setText(tr("attachments.hint") if self.rows else f"{tr('attachments.none')} {tr('attachments.hint')}")
        self._allow()

    def _draw(self, row: AttachmentRow) -> None:
        """A picture made small, off the GUI thread."""
        assert self._work is not None
        session = self._work.session

        def arrived(image: QImage | None) -> None:
            if image is None:
                return
            if len(self._thumbnails) >= _KEPT:
                self._thumbnails.pop(next(iter(self._thumbnails)))
            self._thumbnails[row.sha256] = QIcon(QPixmap.fromImage(image))
            for at in range(self.list.count()):
                item = self.list.item(at)
                if item.data(_ROW).sha256 == row.sha256:
                    item.setIcon(self._thumbnails[row.sha256])

        def draw() -> QImage | None:
            found = thumbnail(attachments.content_of(session, row.id), THUMBNAIL * 2)
            return found and in_a_square(found, THUMBNAIL * 2)

        self._work.background.run(
            draw,
            arrived,
            lambda error: None,  # the list says what is not here; a picture nobody can draw keeps its sign
            owner=self,
            topic=f"thumbnail:{row.id}",
            lane=Lane.AHEAD,
        )

    def selected(self) -> list[AttachmentRow]:
        """What is marked, in the order of the list."""
        return [self.list.item(at).data(_ROW) for at in range(self.list.count()) if self.list.item(at).isSelected()]

    def _allow(self) -> None:
        marked = self.selected()
        readable = len(marked) == 1 and marked[0].is_here
        edit, export = (self._refused.get(action, "") for action in (Action.EDIT, Action.EXPORT))
        for button, fits, closed in (
            (self.add_button, True, edit),
            (self.paste_button, True, edit),
            (self.open_button, readable, ""),
            (self.save_button, readable, export),
            (self.remove_button, bool(marked), edit),
        ):
            button.setEnabled(fits and not closed)
            button.setToolTip(closed)

    # what is added

    def ask_files(self) -> None:
        """Choose files to add."""
        chooser = QFileDialog(self, tr("attachments.add"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(lambda paths: self.add([Path(path) for path in paths]))
        chooser.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the customer."""
        if self._work is not None and self.customer and paths:
            session, kind, subject = self._work.session, self.kind, self.subject
            self._write(lambda: attachments.add_files(session, kind, subject, paths))

    def paste(self) -> None:
        """Add what lies on the clipboard: files, or a picture."""
        self._take(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if (
            self.add_button.isEnabled()
            and self.customer
            and (_files_of(event.mimeData()) or event.mimeData().hasImage())
        ):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _take(self, dropped: QMimeData) -> None:
        files = _files_of(dropped)
        if files:
            self.add(files)
            return
        image = QImage(dropped.imageData()) if dropped.hasImage() else QImage()
        if image.isNull() or self._work is None or not self.customer:
            if self._work is not None:
                self._work.notices.warn(tr("attachments.nothing_to_paste"))
            return
        session, kind, subject = self._work.session, self.kind, self.subject
        name = tr("attachments.pasted_name", at=f"{china_time(datetime.now(UTC)):%Y%m%d-%H%M%S}")
        self._write(lambda: attachments.add_content(session, kind, subject, f"{name}.png", _png(image)))

    def _write(self, adding: Callable[[], Added]) -> None:
        """Add off the GUI thread; what was not kept, or renamed, is told beside."""
        assert self._work is not None
        found: list[Added] = []

        def write() -> Change:
            found.append(adding())
            return found[0].change

        def done(_: Change) -> None:
            self._tell(found[0])
            self.load_again()

        self._work.write(write, tr("attachments.added"), owner=self, done=done)

    def _tell(self, added: Added) -> None:
        assert self._work is not None
        notices = self._work.notices
        said = [tr("attachments.renamed", before=before, after=after) for before, after in added.renamed]
        said += [tr("attachments.known", name=name) for name in added.known]
        said += [sentence_of(refusal) for refusal in added.refused]
        if said:
            notices.warn("\n".join(said))

    # what is done to them

    def open_selected(self) -> None:
        """A copy in the system's own program; it goes when the store is closed."""
        marked = self.selected()
        if self._work is not None and len(marked) == 1:
            session, row = self._work.session, marked[0]
            self._run(lambda: attachments.open_copy(session, row.id), self.show_file)

    def ask_where(self) -> None:
        """Choose where to save the marked one."""
        marked = self.selected()
        if len(marked) != 1:
            return
        customer = self.customer

        def choose(reason: str) -> None:
            chooser = QFileDialog(self, tr("attachments.save_as"), marked[0].file_name)
            chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.fileSelected.connect(lambda path: self.save(marked[0], Path(path), reason))
            chooser.open()

        if self._work is not None:
            ask_about_secrets(self._work, self, lambda: [customer], choose)

    def save(self, row: AttachmentRow, out: Path, secret_reason: str = "") -> None:
        """Write one to a file."""
        if self._work is not None:
            session, notices = self._work.session, self._work.notices
            self._run(
                lambda: attachments.save_as(session, row.id, out, secret_reason),
                lambda path: notices.tell(tr("attachments.saved", path=path)),
            )

    def remove(self) -> None:
        """Take the marked ones off; it can be taken back."""
        marked = self.selected()
        if self._work is not None and marked:
            session, ids = self._work.session, [row.id for row in marked]
            self._work.write(
                lambda: attachments.remove_attachments(session, ids),
                tr("attachments.removed", count=len(ids)),
                owner=self,
                done=lambda _: self.load_again(),
            )

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        assert self._work is not None
        failed = self._work.notices.failure
        self._work.background.run(work, done, failed, owner=self, topic="attachment", lane=Lane.LONG)


def show_attachments(work: Work, customer: str, kind: str, subject: str, parent: QWidget) -> QDialog:
    """The attachments of a visit or a complaint in a window of their own."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr(f"attachments.of_{kind}"))
    dialog.resize(720, 460)
    sheet = AttachmentSheet(dialog)
    sheet.work_with(work)
    QVBoxLayout(dialog).addWidget(sheet)
    sheet.load(customer, kind, subject)
    dialog.open()
    return dialog


def count_attachments(work: Work, subject: str, show: Callable[[str], object], owner: QWidget) -> None:
    """Tells how many hang on a visit or a complaint, in words; nothing where there is none."""
    session = work.session

    def arrived(counts: dict[str, int]) -> None:
        if counts.get(subject):
            show(tr("attachments.count", count=counts[subject]))

    work.background.run(
        lambda: attachments.count_attachments(session, [subject]), arrived, owner=owner, topic="attachment-count"
    )


def _words(row: AttachmentRow) -> str:
    if row.is_erased:
        return tr("attachments.erased")
    size = size_words(row.size) if row.is_here else tr("attachments.not_here")
    name = row.file_name if len(row.file_name) <= 16 else f"{row.file_name[:7]}…{row.file_name[-8:]}"
    return f"{name}\n{size}"


def _details(row: AttachmentRow) -> str:
    subject = tr(f"attachment.subject_kind.{row.subject_kind}")
    at = f"{china_time(row.added_at):%Y-%m-%d %H:%M}" if row.added_at else ""
    parts = (row.file_name, size_words(row.size), subject, row.added_by, at, row.note)
    return "\n".join(part for part in parts if part)


def _files_of(dropped: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
