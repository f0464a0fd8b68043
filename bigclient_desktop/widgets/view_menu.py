"""The menu 视图 of a list: which view is in front, saving it, and what can be done with each; also by a right click."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QMenu, QToolButton, QWidget

from bigclient_desktop.domain.saved_views import LONGEST_NAME, SavedView
from bigclient_desktop.services.saved_views import SUFFIX, export_views, read_view_file
from bigclient_desktop.widgets.list_views import ListViews, Work
from bigclient_desktop.widgets.questions import NameQuestion
from bigclient_desktop.widgets.view_import import ViewImport
from bigclient_desktop.widgets.words import tr

_SHORT = 8
"""So many characters of a view's name stand on the button."""


class ViewMenu(QObject):
    """Hangs on the button above the list and on the folders at its left."""

    def __init__(self, views: ListViews, work: Work, button: QToolButton, folders: QListWidget, page: QWidget) -> None:
        super().__init__(button)
        self._views, self._work, self._button, self._folders, self._page = views, work, button, folders, page
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self._fill)
        button.setMenu(self.menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        folders.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        folders.customContextMenuRequested.connect(self._open_at)
        views.changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """The button says which view is in front, with a dot where something differs from it."""
        front = self._views.front
        if front is None:
            self._button.setText(f"{tr('views.button')} ▾")
            self._button.setToolTip(tr("views.button_tip"))
            return
        name = front.name if len(front.name) <= _SHORT else f"{front.name[: _SHORT - 1]}…"
        is_changed = self._views.is_changed
        self._button.setText(f"{name}{' •' if is_changed else ''} ▾".replace("&", "&&"))
        self._button.setToolTip(tr("views.changed_tip" if is_changed else "views.front_tip", name=front.name))

    # what the menu's entries do

    def save_as(self) -> None:
        """Asks for a name, and keeps what is in front under it."""
        proposed = self._views.front.name if self._views.front else ""
        NameQuestion(
            self._page,
            tr("views.save_as_title"),
            tr("views.save_as_text"),
            tr("views.save"),
            self._views.save_as,
            self._views.views.free_name(proposed) if proposed else "",
            LONGEST_NAME,
        ).open()

    def rename(self, view: SavedView) -> None:
        """Asks for another name."""
        NameQuestion(
            self._page,
            tr("views.rename_title"),
            tr("views.save_as_text"),
            tr("views.save"),
            lambda name: self._views.rename(view, name),
            view.name,
            LONGEST_NAME,
        ).open()

    def export(self, views: tuple[SavedView, ...]) -> None:
        """Asks where to, and writes the file."""
        name = views[0].name if len(views) == 1 else tr("views.all_file")
        chooser = QFileDialog(self._page, tr("views.export_title"), f"{plain(name)}{SUFFIX}", self._kinds())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(SUFFIX[1:])
        chooser.fileSelected.connect(lambda path: self.write(Path(path), views))
        chooser.open()

    def write(self, path: Path, views: tuple[SavedView, ...]) -> None:
        """Writes the file, with the names of what only this office knows by its key."""
        names: dict[str, str] = {}
        offered, list_name = self._views.parts.filters.offered, self._views.parts.name
        for view in views:
            for name, keys in view.filters.items():
                if name in offered:
                    options = offered[name].options()
                    names.update({key: words for key in keys if (words := options.label(key)) != key})
        self._work.background.run(
            lambda: export_views(path, list_name, views, names),
            lambda made: self._work.notices.tell(tr("views.exported", count=len(views), file=made.name)),
            self._work.notices.failure,
            owner=self,
        )

    def choose_file(self) -> None:
        """Asks for a file, and shows what it holds."""
        chooser = QFileDialog(self._page, tr("views.import_title"), "", self._kinds())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda path: self.read(Path(path)))
        chooser.open()

    def read(self, path: Path) -> None:
        """Shows what the file holds; what is no view file is told."""
        name = self._views.parts.name

        def show(found: tuple[tuple[SavedView, ...], Mapping[str, str]]) -> None:
            views, names = found
            ViewImport(self._views, path.name, views, names, self._page).open()

        self._work.background.run(lambda: read_view_file(path, name), show, self._work.notices.failure, owner=self)

    def _fill(self) -> None:
        self.menu.clear()
        views, front = self._views, self._views.front
        for view in views.views.views:
            action = self.menu.addAction(view.name.replace("&", "&&"), partial(views.show, view.id))
            action.setCheckable(True)
            action.setChecked(front is not None and front.id == view.id)
        if views.views.views:
            self.menu.addSeparator()
        if front is not None:
            shown = front.name.replace("&", "&&")
            update = self.menu.addAction(tr("views.update", name=shown), lambda: views.update(front))
            back = self.menu.addAction(tr("views.put_back"), views.put_back)
            for action in (update, back):
                action.setEnabled(views.is_changed)
                action.setToolTip("" if views.is_changed else tr("views.why_unchanged"))
        self.menu.addAction(tr("views.save_as"), self.save_as)
        self.menu.setToolTipsVisible(True)
        if front is not None:
            self._add_for(self.menu, front)
        self.menu.addSeparator()
        self.menu.addAction(tr("views.import"), self.choose_file)
        if len(views.views.views) > 1:
            self.menu.addAction(tr("views.export_all"), lambda: self.export(views.views.views))

    def _add_for(self, menu: QMenu, view: SavedView) -> None:
        """What can be done with one view."""
        views = self._views
        ids = [one.id for one in views.views.views]
        menu.addAction(tr("views.rename"), lambda: self.rename(view))
        default = menu.addAction(tr("views.default"), lambda: views.open_with(view, views.views.default != view.id))
        default.setCheckable(True)
        default.setChecked(views.views.default == view.id)
        for words, by, end in (("views.up", -1, ids[0]), ("views.down", 1, ids[-1])):
            action = menu.addAction(tr(words), partial(views.move, view, by))
            action.setEnabled(view.id != end)
        menu.addAction(tr("views.export"), lambda: self.export((view,)))
        menu.addAction(tr("views.delete"), lambda: views.delete(view))

    def _open_at(self, at: QPoint) -> None:
        item = self._folders.itemAt(at)
        view = self._views.view_of(self._views.parts.folders.folder_at(self._folders.row(item))) if item else None
        menu = QMenu(self._folders)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if view is not None:
            menu.addAction(tr("views.open"), lambda: self._views.show(view.id))
            self._add_for(menu, view)
        else:
            menu.addAction(tr("views.save_as"), self.save_as)
            menu.addAction(tr("views.import"), self.choose_file)
        menu.popup(self._folders.viewport().mapToGlobal(at))

    @staticmethod
    def _kinds() -> str:
        return f"{tr('views.file_kind')} (*{SUFFIX})"


def plain(name: str) -> str:
    """The name without what file systems refuse."""
    return "".join("_" if sign in '\\/:*?"<>|' else sign for sign in name).strip(" .") or "view"
