"""What a view file holds, before it is taken in: each view in words, and what of it nobody here knows."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.domain.saved_views import Offer, SavedView, Unknown, fitted
from bigclient_desktop.widgets.dialog_foot import two_buttons
from bigclient_desktop.widgets.list_views import ListParts, ListViews
from bigclient_desktop.widgets.looks import scrolled, show_words
from bigclient_desktop.widgets.words import listed, tr

_MOST_KEYS = 6


class ViewImport(QDialog):
    """A tick a view; what is unknown here is named and left out."""

    def __init__(
        self,
        views: ListViews,
        file_name: str,
        found: tuple[SavedView, ...],
        names: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("views.import_title"))
        self.setMinimumWidth(520)
        self._views = views
        offer, parts = offer_of(views), views.parts
        self.ticks: list[tuple[QCheckBox, SavedView]] = []
        layout = QVBoxLayout(self)
        layout.addWidget(_label(tr("views.import_text", file=file_name, count=len(found)), ""))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        for view in found:
            known, left = fitted(view, offer)
            tick = QCheckBox(view.name.replace("&", "&&"))
            tick.setChecked(True)
            tick.toggled.connect(self._allow)
            self.ticks.append((tick, known))
            column.addWidget(tick)
            for line in view_lines(known, parts):
                column.addWidget(_indented(line, "hint"))
            if left:
                words = tr("form.semicolon").join(unknown_words(left, parts, names))
                column.addWidget(_indented(tr("views.left_out", what=words), "warning"))
        column.addStretch(1)
        layout.addWidget(scrolled(sheet), 1)
        self.refusal = _label("", "error")
        self.refusal.hide()
        layout.addWidget(self.refusal)
        self.ok = two_buttons(self, layout, "", self._take, is_primary=True)
        self.resize(560, min(560, 180 + 110 * len(found)))
        self._allow()

    def _allow(self) -> None:
        count = sum(tick.isChecked() for tick, _ in self.ticks)
        self.ok.setText(tr("views.import_now", count=count))
        self.ok.setEnabled(bool(count))

    def _take(self) -> None:
        refusal = self._views.take_in([view for tick, view in self.ticks if tick.isChecked()])
        show_words(self.refusal, refusal)
        if not refusal:
            self.accept()


def offer_of(views: ListViews) -> Offer:
    """What the list can show, with all that can be ticked here."""
    filters = views.parts.filters.offered
    return views.offer({name: frozenset(option.key for option in one.options().all) for name, one in filters.items()})


def view_lines(view: SavedView, parts: ListParts) -> list[str]:
    """What a view asks and shows, a line each."""
    folder = parts.folders.find(view.folder)
    lines = [tr("views.line_folder", folder=folder.text if folder else view.folder)]
    if view.search:
        lines.append(tr("views.line_search", text=view.search))
    for name, keys in view.filters.items():
        one = parts.filters.offered[name]
        words = listed(one.options().label(key) for key in keys[:_MOST_KEYS])
        if keys[_MOST_KEYS:]:
            words = tr("views.and_more", words=words, count=len(keys) - _MOST_KEYS)
        lines.append(tr("views.line_filter", filter=tr(one.label), words=words))
    column = next((column for column in parts.columns if column.sort and column.sort == view.sort), None)
    if column is not None:
        lines.append(tr("views.line_down" if view.descending else "views.line_up", column=tr(column.label)))
    lines.append(tr("views.line_columns", count=len(view.shown)))
    return lines


def unknown_words(left: Iterable[Unknown], parts: ListParts, names: Mapping[str, str]) -> list[str]:
    """What is left out, in words; `names` are those that the file tells."""
    found = []
    for one in left:
        if one.kind == "value":
            label = tr(parts.filters.offered[one.name].label)
            found.append(tr("views.unknown_value", filter=label, name=names.get(one.value, one.value)))
        else:
            found.append(tr(f"views.unknown_{one.kind}", name=one.name))
    return found


def _label(text: str, look: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if look:
        label.setProperty("look", look)
    show_words(label, text)
    return label


def _indented(text: str, look: str) -> QLabel:
    label = _label(text, look)
    label.setContentsMargins(24, 0, 0, 0)
    return label
