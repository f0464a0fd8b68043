"""Saved views (我的视图): what a list asks and how it is laid out, under a name; and the files to share them."""

import json
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bigclient_desktop.failures import Failure, Words

LISTS = ("customers", "visits", "complaints")
LONGEST_NAME = 40
MOST_VIEWS = 50
FORMAT, VERSION = "bigclient-view", 1
_LONGEST_TEXT, _MOST_ENTRIES, _WIDEST = 200, 2000, 10_000


class ViewNameUnfit(Failure):
    """A view needs a short name of its own."""

    key = "failure.view_name_unfit"


class ViewNameTaken(Failure):
    """Two views of one list cannot have one name."""

    key = "failure.view_name_taken"


class TooManyViews(Failure):
    """More views than anybody finds his way in."""

    key = "failure.too_many_views"


class ViewFileRefused(Failure):
    """The file is no view file, or is damaged."""

    key = "failure.view_file_refused"


class ViewFileTooNew(Failure):
    """The file was written by a later version of the program."""

    key = "failure.view_file_too_new"


class ViewFileOfAnotherList(Failure):
    """The file holds views of another list; `list_name` is the key of its tab."""

    key = "failure.view_file_of_another_list"

    def sentence(self, words: Words) -> str:
        return words(self.key, list_name=words(f"tab.{self.values['list_name']}"))


@dataclass(frozen=True, slots=True)
class SavedView:
    """`folder` is the smart folder that it stands on; `order`, `widths` and `shown` are columns by name."""

    id: str
    name: str
    folder: str = "all"
    search: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    sort: str = ""
    descending: bool = False

    def is_like(self, other: "SavedView") -> bool:
        """Whether both ask the same and look the same; how wide a column is does not matter."""
        return replace(self, id="", name="", widths={}) == replace(other, id="", name="", widths={})

    def as_json(self) -> dict[str, Any]:
        """Plain values, for the settings and for a file."""
        return {
            "id": self.id,
            "name": self.name,
            "folder": self.folder,
            "search": self.search,
            "filters": {name: list(keys) for name, keys in self.filters.items()},
            "order": list(self.order),
            "widths": dict(self.widths),
            "shown": list(self.shown),
            "sort": self.sort,
            "descending": self.descending,
        }


@dataclass(frozen=True, slots=True)
class SavedViews:
    """The views of one list in a person's order, and the one that the list opens with."""

    views: tuple[SavedView, ...] = ()
    default: str = ""

    def named(self, identity: str) -> SavedView | None:
        """The view of that id."""
        return next((view for view in self.views if view.id == identity), None)

    def with_view(self, view: SavedView) -> "SavedViews":
        """Another view at the end, or a new state of one. Raises ViewNameUnfit, ViewNameTaken, TooManyViews."""
        if not is_fit_name(view.name):
            raise ViewNameUnfit(most=LONGEST_NAME)
        if any(other.name == view.name and other.id != view.id for other in self.views):
            raise ViewNameTaken(name=view.name)
        if self.named(view.id):
            return replace(self, views=tuple(view if other.id == view.id else other for other in self.views))
        if len(self.views) >= MOST_VIEWS:
            raise TooManyViews(most=MOST_VIEWS)
        return replace(self, views=(*self.views, view))

    def without(self, identity: str) -> "SavedViews":
        """One view less."""
        default = "" if self.default == identity else self.default
        return SavedViews(tuple(view for view in self.views if view.id != identity), default)

    def moved(self, identity: str, by: int) -> "SavedViews":
        """One view further up or down, as far as it goes."""
        ids = [view.id for view in self.views]
        views = list(self.views)
        view = views.pop(ids.index(identity))
        views.insert(max(0, min(len(views), ids.index(identity) + by)), view)
        return replace(self, views=tuple(views))

    def free_name(self, name: str) -> str:
        """The name, or the name with the next free number."""
        taken = {view.name for view in self.views}
        number, free = 1, name
        while free in taken:
            number += 1
            free = f"{name[: LONGEST_NAME - 5]} ({number})"
        return free

    def as_json(self) -> dict[str, Any]:
        """Plain values for the settings."""
        return {"views": [view.as_json() for view in self.views], "default": self.default}


@dataclass(frozen=True, slots=True)
class Offer:
    """What a list here can show and ask; `filters` names what can be ticked, None where that is not asked."""

    folders: Collection[str]
    columns: Collection[str]
    sorts: Collection[str]
    filters: Mapping[str, Collection[str] | None]


@dataclass(frozen=True, slots=True)
class Unknown:
    """What a view names and nobody here knows: a `folder`, `column`, `sort`, `filter`, or the `value` of a filter."""

    kind: str
    name: str
    value: str = ""


def fitted(view: SavedView, offer: Offer) -> tuple[SavedView, tuple[Unknown, ...]]:
    """The view with what is known here, and what was left out of it."""
    left: list[Unknown] = []
    folder, sort = view.folder, view.sort
    if folder not in offer.folders:
        left.append(Unknown("folder", folder))
        folder = "all"
    if sort and sort not in offer.sorts:
        left.append(Unknown("sort", sort))
        sort = ""
    left += [Unknown("column", name) for name in view.order if name not in offer.columns]
    filters: dict[str, tuple[str, ...]] = {}
    for name, keys in view.filters.items():
        if name not in offer.filters:
            left.append(Unknown("filter", name))
            continue
        known = offer.filters[name]
        kept = tuple(key for key in keys if known is None or key in known)
        left += [Unknown("value", name, key) for key in keys if key not in kept]
        if kept:
            filters[name] = kept
    columns = set(offer.columns)
    fit = replace(
        view,
        folder=folder,
        sort=sort,
        filters=filters,
        order=tuple(name for name in view.order if name in columns),
        shown=tuple(name for name in view.shown if name in columns),
        widths={name: width for name, width in view.widths.items() if name in columns},
    )
    return fit, tuple(left)


def is_fit_name(name: str) -> bool:
    """Short, without signs that nobody sees, and not blank."""
    return 0 < len(name) <= LONGEST_NAME and name == name.strip() and _is_plain(name)


def views_from_json(value: Any) -> SavedViews:
    """What the settings kept; what is no view is left out."""
    kept = value if isinstance(value, dict) else {}
    found = SavedViews()
    for one in kept.get("views", ()) if isinstance(kept.get("views"), list) else ():
        try:
            found = found.with_view(view_of(one))
        except (ValueError, Failure):
            continue
    default = kept.get("default")
    return replace(found, default=default if isinstance(default, str) and found.named(default) else "")


def write_views(list_name: str, views: Iterable[SavedView], names: Mapping[str, str]) -> str:
    """The text of a view file. `names` tells what people are called whose ids mean nothing elsewhere."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "list": list_name,
        "views": [{key: value for key, value in view.as_json().items() if key != "id"} for view in views],
        "names": dict(names),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def read_views(text: str, list_name: str) -> tuple[tuple[SavedView, ...], Mapping[str, str]]:
    """The views of a file and the names it tells; nothing of it is trusted.

    Raises ViewFileRefused, ViewFileTooNew, ViewFileOfAnotherList.
    """
    try:
        content = json.loads(text)
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            raise ValueError("another format")
        version = content.get("version")
        if type(version) is not int or version < 1:
            raise ValueError("no version")
        if version > VERSION:
            raise ViewFileTooNew()
        if content.get("list") not in LISTS:
            raise ValueError("another list")
        if content["list"] != list_name:
            raise ViewFileOfAnotherList(list_name=content["list"])
        entries = content.get("views")
        if not isinstance(entries, list) or not 0 < len(entries) <= MOST_VIEWS:
            raise ValueError("no views, or too many")
        views = tuple(view_of({**one, "id": ""} if isinstance(one, dict) else one) for one in entries)
        return views, _mapping(content.get("names", {}), _text)
    except (ValueError, RecursionError, OverflowError) as error:
        raise ViewFileRefused() from error


def view_of(value: Any) -> SavedView:
    """A view from plain values. Raises ValueError at anything that is not as it should be."""
    if not isinstance(value, dict):
        raise ValueError("no view")
    name = _text(value.get("name"))
    if not is_fit_name(name):
        raise ValueError("no name")
    descending = value.get("descending", False)
    if not isinstance(descending, bool):
        raise ValueError("descending")
    return SavedView(
        _text(value.get("id", "")),
        name,
        _text(value.get("folder", "all")),
        _text(value.get("search", "")),
        _mapping(value.get("filters", {}), _texts),
        _texts(value.get("order", [])),
        _mapping(value.get("widths", {}), _width),
        _texts(value.get("shown", [])),
        _text(value.get("sort", "")),
        descending,
    )


def _is_plain(text: str) -> bool:
    """No control signs, no signs that turn the direction of writing, no halves of characters."""
    return not any(unicodedata.category(sign)[0] == "C" for sign in text)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or not _is_plain(value):
        raise ValueError("no plain text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or len(value) > _MOST_ENTRIES:
        raise ValueError("no list of texts")
    return tuple(dict.fromkeys(_text(one) for one in value))


def _width(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= _WIDEST:
        raise ValueError("no width")
    return value


def _mapping(value: Any, read: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or len(value) > _MOST_ENTRIES:
        raise ValueError("no mapping")
    return {_text(name): read(one) for name, one in value.items()}
