"""A customer's headquarters and branches as a tree with sums; a branch is moved by a button or by dragging it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from bigclient_desktop.domain.customer_tree import CustomerTree, TreeNode
from bigclient_desktop.services.organisation_tree import customer_tree, move_branches
from bigclient_desktop.widgets.attachment_sheet import Work
from bigclient_desktop.widgets.flow_layout import FlowLayout
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.move_dialog import MoveDialog
from bigclient_desktop.widgets.notice import sentence_of
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.tree_model import COLUMNS, TreeModel
from bigclient_desktop.widgets.words import listed, tr

_WIDTHS = {"code": 150, "grade": 84, "lead_manager": 84, "revenue": 144, "summed": 116, "visits": 96, "complaints": 96}
_NARROW_BELOW = 620
_SHORT_BELOW = 200
_OPEN_AT_ONCE = 60
"""Branches up to which the whole tree is shown open; of a larger one its first level, which is open anyway."""


class OrganisationSheet(QWidget):
    """`opened` is a customer that was double-clicked, `branch_wanted` whom a new branch is for."""

    opened = Signal(str)
    branch_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._lookups: Lookups | None = None
        self.customer = ""
        self.tree: CustomerTree | None = None
        self._was_narrow = False
        self.model = TreeModel(lambda code: self._lookups.label("units", code) if self._lookups else code)
        self.model.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        self._add_buttons(column)
        self.ring = QLabel()
        self.ring.setWordWrap(True)
        self.ring.setProperty("look", "warning")
        self.ring.hide()
        column.addWidget(self.ring)
        self.view = QTreeView()
        self._dress(self.view)
        column.addWidget(self.view, 1)
        self.hint = QLabel()
        self.hint.setProperty("look", "hint")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        self.model.move_wanted.connect(self._dropped)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self._allow()

    def work_with(self, work: Work) -> None:
        """Before the first load."""
        self._work, self._lookups = work, Lookups(work, self)

    def load(self, customer: str) -> None:
        """Read the tree that the customer stands in; what is shown stays until then."""
        work, self.customer = self._work, customer
        if work is None:
            return
        session = work.session
        work.background.run(
            lambda: customer_tree(session, customer),
            lambda tree: self.show_tree(tree) if customer == self.customer else None,
            lambda error: self.hint.setText(sentence_of(error)),
            owner=self,
            topic="organisation",
        )

    def show_tree(self, tree: CustomerTree) -> None:
        """The tree, open down to the customer whose page it is."""
        self.tree = tree
        self.model.show(tree)
        self.view.expandToDepth(0)
        if tree.branches <= _OPEN_AT_ONCE:
            self.view.expandAll()
        at = self.model.index_of(tree.asked)
        self.view.setCurrentIndex(at)
        self.view.scrollTo(at)
        top = tree.nodes[tree.root]
        words = (
            tr("organisation.hint", year=tree.year, revenue_year=tree.revenue_year, count=tree.branches)
            if tree.branches
            else tr("organisation.none")
        )
        if top.hidden:
            words = f"{words} {tr('organisation.hidden', count=top.hidden)}"
        self.hint.setText(words)
        self.view.setToolTip(words)
        self.ring.setVisible(bool(tree.cut))
        self.ring.setText("\n".join(tr("organisation.ring", way=" → ".join(cut.names)) for cut in tree.cut))
        self._allow()

    def selected(self) -> list[TreeNode]:
        """What is marked."""
        rows = self.view.selectionModel().selectedRows()
        return [node for index in rows if (node := self.model.node(index)) is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the list there is room for names and sums alone; where the page is short, the rows need the hint's."""
        narrow = event.size().width() < _NARROW_BELOW
        head = self.view.header()
        for place, name in enumerate(COLUMNS):
            self.view.setColumnHidden(place, narrow and name not in ("name", "summed"))
        mode = QHeaderView.ResizeMode
        head.setStretchLastSection(not narrow)
        head.setSectionResizeMode(0, mode.Stretch if narrow else mode.Interactive)
        self.hint.setVisible(event.size().height() >= _SHORT_BELOW)
        if narrow != self._was_narrow:
            self._was_narrow = narrow
            self.view.setColumnWidth(0, 330)
        super().resizeEvent(event)

    # moving

    def ask_where(self) -> None:
        """Choose the new headquarters of what is marked."""
        marked = self.selected()
        if self._lookups is None or not marked:
            return
        below = sum(node.summed.customers + node.hidden - 1 for node in marked)
        names = listed(node.customer.name for node in marked)
        ids = [node.customer.id for node in marked]
        dialog = MoveDialog(names, below, self._lookups.options("customers"), self)
        dialog.chosen.connect(lambda headquarters: self._move(ids, headquarters, dialog))
        dialog.open()

    def detach(self) -> None:
        """What is marked stands below nobody any more."""
        ids = [node.customer.id for node in self.selected()]
        if ids:
            answers = ((tr("organisation.detach"), lambda: self._move(ids, None)), (tr("form.cancel"), lambda: None))
            ask(self, tr("organisation.detach_title"), tr("organisation.detach_text"), *answers)

    def _dropped(self, ids: Sequence[str], headquarters: str) -> None:
        if self.tree is None or all(self.tree.nodes[one].parent == headquarters for one in ids):
            return
        names = listed(self.tree.nodes[one].customer.name for one in ids)
        above = self.tree.nodes[headquarters].customer.name
        answers = (
            (tr("organisation.move"), lambda: self._move(list(ids), headquarters)),
            (tr("form.cancel"), lambda: None),
        )
        ask(self, tr("organisation.move_title"), tr("organisation.move_text", names=names, above=above), *answers)

    def _move(self, ids: list[str], headquarters: str | None, dialog: MoveDialog | None = None) -> None:
        """Write it; a refusal is told where it was asked for."""
        if self._work is None:
            return
        session, again = self._work.session, self.customer

        def done(_: object) -> None:
            if dialog is not None:
                dialog.accept()
            self.load(again)

        self._work.write(
            lambda: move_branches(session, ids, headquarters),
            tr("organisation.moved", count=len(ids)),
            owner=self,
            done=done,
            refused=dialog.show_refusal if dialog is not None else None,
        )

    def _allow(self) -> None:
        marked = self.selected()
        others = next((node.customer.name for node in marked if not node.customer.may_edit), "")
        closed = tr("organisation.not_yours", name=others) if others else ""
        why_not = closed or ("" if marked else tr("customers.why_nothing_selected"))
        alone = tr("organisation.is_alone") if not all(node.parent or self._is_cut(node) for node in marked) else ""
        single = "" if len(marked) == 1 else tr("organisation.one_line")
        for button, reason in (
            (self.move_button, why_not),
            (self.detach_button, why_not or alone),
            (self.branch_button, closed or single),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _is_cut(self, node: TreeNode) -> bool:
        return self.tree is not None and any(cut.customer == node.customer.id for cut in self.tree.cut)

    # building

    branch_button: QPushButton
    move_button: QPushButton
    detach_button: QPushButton

    def _add_buttons(self, column: QVBoxLayout) -> None:
        line = FlowLayout(spacing=6)
        buttons = (
            ("branch_button", "organisation.new_branch", self._begin_branch),
            ("move_button", "organisation.move_to", self.ask_where),
            ("detach_button", "organisation.detach", self.detach),
            ("open_button", "organisation.open_all", lambda: self.view.expandAll()),
            ("close_button", "organisation.close_all", lambda: self.view.expandToDepth(0)),
        )
        for name, words, go in buttons:
            button = QPushButton(tr(words))
            button.clicked.connect(lambda _=False, go=go: go())
            setattr(self, name, button)
            line.addWidget(button)
        column.addLayout(line)

    def _begin_branch(self) -> None:
        marked = self.selected()
        if len(marked) == 1:
            self.branch_wanted.emit(marked[0].customer.id)

    def _dress(self, view: QTreeView) -> None:
        view.setModel(self.model)
        view.setProperty("look", "plan")
        view.setAccessibleName(tr("customers.tab_organisation"))
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.setExpandsOnDoubleClick(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        head = view.header()
        head.setStretchLastSection(True)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.setColumnWidth(0, 330)
        for place, name in enumerate(COLUMNS):
            if name in _WIDTHS:
                view.setColumnWidth(place, _WIDTHS[name])
        view.activated.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None and node.customer.id != self.customer:
            self.opened.emit(node.customer.id)
