"""A person's saved views of one list (我的视图): among the folders, put in front, changed, kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.domain.saved_views import Offer, SavedView, SavedViews, fitted
from bigclient_desktop.failures import Failure
from bigclient_desktop.services.saved_views import keep_views, load_views
from bigclient_desktop.services.session import Session
from bigclient_desktop.widgets.columns import Column
from bigclient_desktop.widgets.filter_bar import FilterBar
from bigclient_desktop.widgets.folder_list import Folder, FolderList
from bigclient_desktop.widgets.kept_columns import KeptColumns
from bigclient_desktop.widgets.notice import Notices, sentence_of
from bigclient_desktop.widgets.search_bar import SearchBar
from bigclient_desktop.widgets.words import tr

HEADING = "views"
_PREFIX = "view:"


class Work(Protocol):
    """What views are kept with."""

    session: Session
    background: Background
    notices: Notices


@dataclass(frozen=True, slots=True)
class ListParts:
    """What of a list page a view is made of. `name` is the list's, as a view file names it."""

    name: str
    folders: FolderList
    search: SearchBar
    filters: FilterBar
    kept: KeptColumns
    columns: tuple[Column[Any], ...]
    query_of: Callable[[Folder, str, Mapping[str, tuple[str, ...]]], Any]
    """The question that a folder, a search and ticks make together."""


class ListViews(QObject):
    """Made before the page listens to its folders, so that a view is in force when the page asks."""

    changed = Signal()
    """Another view is in front, or what is in front differs from it now, or the views are others."""

    def __init__(self, work: Work, parts: ListParts) -> None:
        super().__init__(parts.folders)
        self._work, self.parts = work, parts
        self.views = load_views(work.session, parts.name)
        self.front: SavedView | None = None
        self._put: SavedView | None = None
        """What was put in front, as the list took it."""
        parts.folders.chosen.connect(self._take)
        parts.filters.changed.connect(lambda _: self.changed.emit())
        parts.search.searched.connect(lambda _: self.changed.emit())
        parts.kept.changed.connect(self.changed)
        self._show()

    # what the page and the menu ask

    def open_default(self) -> None:
        """The view that the list opens with, if there is one."""
        if self.views.default:
            self.show(self.views.default)

    def show(self, identity: str) -> None:
        """Put a view in front."""
        self.parts.folders.show(_PREFIX + identity)

    def view_of(self, folder: Folder | None) -> SavedView | None:
        """The view that a folder of the list stands for."""
        return self.views.named(folder.key.removeprefix(_PREFIX)) if folder else None

    @property
    def is_changed(self) -> bool:
        """Whether something else is asked or shown than the view in front says."""
        return self._put is not None and not self._put.is_like(self.state())

    def state(self) -> SavedView:
        """What the list asks and shows now, as a view without a name."""
        parts, view = self.parts, self.parts.kept.view
        folder = self.front.folder if self.front else parts.folders.current.key
        return SavedView(
            "",
            "",
            folder,
            parts.search.text().strip(),
            dict(parts.filters.ticked),
            view.order,
            view.widths,
            tuple(name for name in view.order if name in view.shown),
            view.sort,
            view.descending,
        )

    def offer(self, filters: Mapping[str, frozenset[str] | None] | None = None) -> Offer:
        """What this list can show; what can be ticked where that is asked."""
        parts = self.parts
        return Offer(
            frozenset(folder.key for folder in parts.folders.shipped),
            frozenset(column.name for column in parts.columns),
            frozenset(column.sort for column in parts.columns if column.sort),
            dict.fromkeys(parts.filters.offered) if filters is None else filters,
        )

    def save_as(self, name: str) -> str:
        """What is in front under a name of its own; gives the sentence that refuses the name."""
        view = replace(self.state(), id=uuid4().hex, name=name)
        return self.refusal_of(lambda: self._keep(self.views.with_view(view), show=view.id))

    def update(self, view: SavedView) -> None:
        """The view says from now on what is in front."""
        self._keep(self.views.with_view(replace(self.state(), id=view.id, name=view.name)), show=view.id)

    def rename(self, view: SavedView, name: str) -> str:
        """Another name; gives the sentence that refuses it."""
        return self.refusal_of(lambda: self._keep(self.views.with_view(replace(view, name=name))))

    def delete(self, view: SavedView) -> None:
        """Off the list; the notice offers the way back."""
        before = self.views
        self._keep(self.views.without(view.id))
        self._work.notices.tell(
            tr("views.deleted", name=view.name), (tr("customers.undo"), lambda: self._keep(before, show=view.id))
        )

    def move(self, view: SavedView, by: int) -> None:
        """Further up or down."""
        self._keep(self.views.moved(view.id, by))

    def open_with(self, view: SavedView, wanted: bool) -> None:
        """The list opens with this view, or with none."""
        self._keep(replace(self.views, default=view.id if wanted else ""))

    def take_in(self, views: list[SavedView]) -> str:
        """Views of somebody else; a name that is taken gets a number. Gives the sentence that refuses them."""

        def add() -> None:
            kept, first = self.views, ""
            for view in views:
                own = replace(view, id=uuid4().hex, name=kept.free_name(view.name))
                kept = kept.with_view(own)
                first = first or own.id
            self._keep(kept, show=first)

        return self.refusal_of(add)

    def put_back(self) -> None:
        """The view in front again as it was saved."""
        if self.front is not None:
            self.parts.folders.chosen.emit(self.parts.folders.current)

    @staticmethod
    def refusal_of(do: Callable[[], object]) -> str:
        """The sentence of the failure that it ends in, or none."""
        try:
            do()
        except Failure as failure:
            return sentence_of(failure)
        return ""

    # how it is done

    def _show(self) -> None:
        """The views among the folders, under a heading."""
        heading = (Folder(HEADING, "views.mine"),) if self.views.views else ()
        self.parts.folders.put_under((*heading, *(self._folder(view) for view in self.views.views)))

    def _folder(self, view: SavedView) -> Folder:
        known, _ = fitted(view, self.offer())
        base = self.parts.folders.find(known.folder)
        assert base is not None
        assert base.ask is not None

        def counted(_: Any) -> Any:
            return self.parts.query_of(base, known.search, known.filters)

        return Folder(_PREFIX + view.id, "views.mine", base.ask, base.counted, view.name, counted)

    def _take(self, folder: Folder) -> None:
        """Somebody chose a folder: a view brings its own search, ticks and columns, and takes them along again."""
        parts, view = self.parts, self.view_of(folder)
        if view is not None:
            known, _ = fitted(view, self.offer())
            self.front = view
            parts.search.put(known.search)
            parts.filters.put(known.filters)
            parts.kept.lend(known.as_json())
            self._put = self.state()
        elif self.front is not None:
            self.front = self._put = None
            parts.search.put("")
            parts.filters.put({})
            parts.kept.give_back()
        self.changed.emit()

    def _keep(self, views: SavedViews, show: str = "") -> None:
        self.views = views
        if self.front is not None:
            self.front = views.named(self.front.id) or self.front
        self._show()
        if show:
            if self.front is not None and self.front.id == show:
                self.put_back()
            else:
                self.show(show)
        self.changed.emit()
        session, name = self._work.session, self.parts.name
        self._work.background.run(
            lambda: keep_views(session, name, views),
            None,
            self._work.notices.failure,
            owner=self,
            topic="views",
            lane=Lane.WRITE,
        )
