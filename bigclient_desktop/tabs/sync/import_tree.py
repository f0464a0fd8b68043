"""What an import would do, before it does it: a line a package, under it a line a customer, and the words at the
right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem

from bigclient_desktop.domain.exchange import ImportPlan, PackagePlan, PlannedRow
from bigclient_desktop.widgets.exchange_words import count_words, size_words
from bigclient_desktop.widgets.field_words import plain_words
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr

_PACKAGE = Qt.ItemDataRole.UserRole
HEADS = ("package", "new", "changed", "conflicts", "parked", "said")
ROWS_SHOWN = 1000
"""Customers of one package that are listed; the counts above them are of all."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlanTree:
    """Fills the tree; customers are listed when their package is opened."""

    def __init__(self, tree: QTreeWidget, detail: QLabel, refusal: QLabel) -> None:
        self._tree, self._detail, self._refusal = tree, detail, refusal
        tree.setHeaderLabels([tr(f"sync_tab.plan_{head}") for head in HEADS])
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        for place, width in enumerate((300, 72, 72, 72, 72)):
            tree.setColumnWidth(place, width)
        tree.header().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        for place in range(1, 5):
            tree.headerItem().setTextAlignment(place, _RIGHT)
        tree.itemExpanded.connect(self._fill)
        tree.currentItemChanged.connect(lambda item, _: self._tell(item))

    def show(self, plan: ImportPlan) -> None:
        """Another plan: refused packages first, for they need a person."""
        tree = self._tree
        tree.clear()
        for package in (*plan.refused, *plan.accepted):
            tree.addTopLevelItem(self._package_item(package))
        first = tree.topLevelItem(0)
        if first is not None:
            first.setExpanded(tree.topLevelItemCount() == 1)
            tree.setCurrentItem(first)

    def _package_item(self, package: PackagePlan) -> QTreeWidgetItem:
        figures = [f"{figure:,}" for figure in (package.new, package.changed, package.conflicts, package.parked)]
        if package.refusal is not None:
            item = QTreeWidgetItem([package_name(package), *[""] * 4, sentence_of(package.refusal)])
            item.setIcon(0, icon("error"))
            item.setForeground(5, QColor(colours_of(self._tree.palette()).red))
        else:
            item = QTreeWidgetItem([package_name(package), *figures, self._said(package)])
            item.setIcon(0, icon("warning" if package.notes or package.conflicts or package.parked else "done"))
            if package.rows:
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        for place in range(1, 5):
            item.setTextAlignment(place, _RIGHT)
        item.setToolTip(0, str(package.path))
        item.setToolTip(5, item.text(5))
        item.setData(0, _PACKAGE, package)
        return item

    def _said(self, package: PackagePlan) -> str:
        if package.notes:
            return "".join(tr(key, **dict(values)) for key, values in package.notes)
        if not (package.new or package.changed or package.conflicts or package.parked):
            return tr("sync_tab.plan_nothing_new")
        return ""

    def _fill(self, item: QTreeWidgetItem) -> None:
        package: PackagePlan | None = item.data(0, _PACKAGE)
        if package is None or item.childCount():
            return
        item.addChildren([self._row_item(row) for row in package.rows[:ROWS_SHOWN]])
        more = len(package.rows) - ROWS_SHOWN
        if more > 0:
            item.addChild(QTreeWidgetItem([tr("sync_tab.plan_more", count=more)]))

    def _row_item(self, row: PlannedRow) -> QTreeWidgetItem:
        name = row.name or tr("sync_tab.plan_unit")
        figures = [f"{figure:,}" if figure else "" for figure in (row.new, row.changed, row.conflicts, row.parked)]
        item = QTreeWidgetItem([name, *figures, tr("sync_tab.plan_new_customer") if row.is_new else ""])
        for place in range(1, 5):
            item.setTextAlignment(place, _RIGHT)
        item.setToolTip(0, name)
        return item

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        """The whole of the package in front, in sentences."""
        if item is not None and item.parent() is not None:
            item = item.parent()
        package: PackagePlan | None = item.data(0, _PACKAGE) if item is not None else None
        self._detail.setText("\n".join(package_lines(package)) if package is not None else "")
        refusal = package.refusal if package is not None else None
        show_words(self._refusal, tr("sync_tab.plan_refused", why=sentence_of(refusal)) if refusal else "")


def package_name(package: PackagePlan) -> str:
    """`天河区中心 李四 第 3 号`; a file that could not be read by its name."""
    if package.manifest is None or not package.sender_name:
        return package.path.name
    # Whose name is not known yet is told apart by the machine.
    sender = f"{package.sender_name} {package.sender_person or package.manifest.sender[:4]}"
    return tr("sync_tab.plan_name", sender=sender, number=package.manifest.number)


def package_lines(package: PackagePlan) -> list[str]:
    """What is to be said of a package."""
    lines = [package.path.name, size_words(package.size) if package.size else ""]
    manifest = package.manifest
    if manifest is not None:
        lines.append(tr("sync_tab.plan_from", sender=package.sender_name, person=package.sender_person))
        made = plain_words(manifest.made_at) if manifest.made_at else "—"
        lines.append(tr("sync_tab.plan_made", kind=tr(f"sync_tab.kind_{manifest.kind}"), at=made))
        lines.append(count_words(dict(manifest.counts)))
    if package.notes:
        lines += ["", *(tr(key, **dict(values)) for key, values in package.notes)]
    if package.known:
        lines.append(tr("sync_tab.plan_known", count=package.known))
    if package.words:
        lines += ["", tr("sync_tab.words"), " ".join(package.words)]
    return [line for place, line in enumerate(lines) if line or (place and lines[place - 1])]
