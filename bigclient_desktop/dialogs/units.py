"""单位与人员: the units as a tree, the one picked with its card and people, and the whole as a chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from bigclient_desktop.background import Lane
from bigclient_desktop.compiled_ui.dialogs.ui_units import Ui_Units
from bigclient_desktop.dialogs.unit_page import UnitPage
from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.pinyin import company_pinyin, matches
from bigclient_desktop.services.access import Action, permit
from bigclient_desktop.services.papers import Paper
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.units import KnownHere, UnitLine, chart_of, known_here, list_units, sums_below
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.looks import fit_screen, scrolled, show_words
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.noted_preview import noted
from bigclient_desktop.widgets.org_chart import OrgChart
from bigclient_desktop.widgets.preview import Preview
from bigclient_desktop.widgets.tab_order import tab_through
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import Worded, tr, words

_CODE = Qt.ItemDataRole.UserRole
_FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Loaded:
    lines: Sequence[UnitLine]
    known: KnownHere


_TREE_PX = 280
_NAME_PX = 180
"""What the names of the units keep beside the figures, whose heads are longer in English."""
_WIDE_PX = 1000
_INDENT_PX = 14


class UnitsDialog(Worded, QDialog):
    """Follows what changes while it is open."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lookups = Lookups(context, self)
        self._lines: Sequence[UnitLine] = ()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._code = context.session.unit
        self.ui = ui = Ui_Units()
        ui.setupUi(self)
        fit_screen(self)
        self.page = UnitPage(context, self._lookups, self)
        self.chart = OrgChart(self)
        ui.right_column.addWidget(scrolled(self.page))
        ui.chart_column.addWidget(self.chart)
        tab_through(self)
        ui.split.setSizes([330 if self.width() > _WIDE_PX else _TREE_PX, 920])
        ui.split.setStretchFactor(1, 1)
        ui.tree.setIndentation(_INDENT_PX)
        ui.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        ui.search.textChanged.connect(self._sift)
        ui.search.returnPressed.connect(self._go_to_first)
        ui.with_closed.toggled.connect(lambda _: self._sift(ui.search.text()))
        ui.tree.currentItemChanged.connect(lambda item, _: self._picked(item))
        ui.close.clicked.connect(self.close)
        ui.pages.currentChanged.connect(lambda _: self._show_chart())
        self.chart.opened.connect(self.show_unit)
        self.chart.print_wanted.connect(self._print_chart)
        QShortcut(QKeySequence.StandardKey.Find, self, ui.search.setFocus)
        context.changes.happened.connect(self._heed)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        ui.tree.setHeaderLabels([tr("units.unit"), tr("units.people"), tr("units.customers")])
        head = ui.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            ui.tree.headerItem().setTextAlignment(column, _FIGURES)
        figures = sum(head.sectionSizeHint(column) for column in (1, 2))
        ui.left.setMinimumWidth(max(_TREE_PX, _NAME_PX + figures))
        if self._lines:
            self._fill()

    def refresh(self) -> None:
        """Read the tree anew."""

        def read(session: Session = self._context.session) -> _Loaded:
            return _Loaded(list_units(session), known_here(session))

        self._context.background.run(read, self._know, self._context.failure, owner=self, topic="units")

    def show_unit(self, code: str) -> None:
        """The unit of this code, picked in the tree."""
        self.ui.pages.setCurrentWidget(self.ui.units_page)
        self.ui.search.clear()
        if code in self._items:
            self.ui.tree.setCurrentItem(self._items[code])
            self.ui.tree.scrollToItem(self._items[code])

    def _heed(self, change: Change) -> None:
        if change.touches_names:
            self.refresh()

    def _know(self, loaded: _Loaded) -> None:
        self._lookups.know(loaded.known)
        self._lines = loaded.lines
        self._fill()
        self._show_chart()

    def _fill(self) -> None:
        tree = self.ui.tree
        sums = sums_below(self._lines)
        open_ones = {code for code, item in self._items.items() if item.isExpanded()}
        faint = QColor(colours_of(self.palette()).faint)
        tree.blockSignals(True)
        tree.clear()
        self._items.clear()
        for line in self._lines:
            whole = sums[line.code]
            item = QTreeWidgetItem([_name(line), f"{whole.people:,}", f"{whole.customers:,}"])
            item.setData(0, _CODE, line.code)
            item.setToolTip(0, f"{line.official_name} · {line.code}")
            for column in (1, 2):
                item.setTextAlignment(column, _FIGURES)
            if line.is_closed:
                for column in range(3):
                    item.setForeground(column, faint)
            above = self._items.get(line.parent)
            above.addChild(item) if above else tree.addTopLevelItem(item)
            self._items[line.code] = item
        for code in open_ones or {"440000"}:
            if code in self._items:
                self._items[code].setExpanded(True)
        tree.blockSignals(False)
        self._sift(self.ui.search.text())
        self._pick(self._code)

    def _pick(self, code: str) -> None:
        item = self._items.get(code) or next(iter(self._items.values()), None)
        if item is None:
            return
        above = item.parent()
        while above is not None:
            above.setExpanded(True)
            above = above.parent()
        if self.ui.tree.currentItem() is item:
            self._picked(item)
        self.ui.tree.setCurrentItem(item)
        self.ui.tree.scrollToItem(item)

    def _picked(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._code = item.data(0, _CODE)
            self.page.show_unit(self._code)

    def _sift(self, text: str) -> None:
        """Only what the text finds, by name, code or pinyin, with what stands above it; closed units if asked for."""
        sought, with_closed = text.strip(), self.ui.with_closed.isChecked()
        shown: set[str] = set()
        found = 0
        for line in self._lines:
            if (line.is_closed and not with_closed) or (sought and not _finds(line, sought)):
                continue
            found += bool(sought)
            code = line.code
            while code and code not in shown:
                shown.add(code)
                above = self._items[code].parent()
                if sought and above is not None:
                    above.setExpanded(True)
                code = above.data(0, _CODE) if above is not None else ""
        for code, item in self._items.items():
            item.setHidden(code not in shown)
        show_words(
            self.ui.found, "" if not sought else tr("units.found", count=found) if found else tr("units.none_found")
        )

    def _go_to_first(self) -> None:
        """Enter in the search: the first unit found, in the tree."""
        sought = self.ui.search.text().strip()
        for line in self._lines:
            if sought and not self._items[line.code].isHidden() and _finds(line, sought):
                self._pick(line.code)
                self.ui.tree.setFocus()
                return

    def _print_chart(self) -> None:
        """What is open on the chart, as a PDF before printing."""
        placed, session, paper = list(self.chart.canvas.placed), self._context.session, words()

        def make() -> Paper:
            from bigclient_desktop.pdf.org_chart import org_chart_pdf

            entry = permit(session, Action.PRINT, subject=paper("org_chart.title"), form="audit.form.list")
            return Paper(org_chart_pdf(paper, placed, printed_by=session.person_name, now=datetime.now(UTC)), entry)

        self._context.background.run(
            make, self._preview, self._context.failure, owner=self, topic="print_chart", lane=Lane.LONG
        )

    def _preview(self, content: Paper) -> None:
        # A child of this dialog: what stands before the main window is blocked while the dialog is open.
        preview = Preview(content, tr("org_chart.title"), self, noted(lambda: self._context, content.entry))
        preview.setWindowFlag(Qt.WindowType.Window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.resize(self.size())
        preview.show()

    def _show_chart(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.chart_page and self._lines:
            self.chart.show_units(chart_of(self._lines), self._code)


def _name(line: UnitLine) -> str:
    return tr("units.closed_name", name=line.name) if line.is_closed else line.name


def _finds(line: UnitLine, sought: str) -> bool:
    folded = sought.casefold()
    if (
        folded in line.name.casefold()
        or folded in line.official_name.casefold()
        or line.code.casefold().startswith(folded)
    ):
        return True
    return folded.isascii() and folded.isalpha() and matches(folded, company_pinyin(line.name))
