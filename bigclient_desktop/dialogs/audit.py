"""The audit log (工具 › 审计日志): who looked at what was masked, exported, printed, merged, erased, was refused."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from bigclient_desktop.background import Job
from bigclient_desktop.compiled_ui.dialogs.ui_audit import Ui_Audit
from bigclient_desktop.domain.audit_log import AuditLine, AuditQuery, Found
from bigclient_desktop.domain.fields import AUDIT_ENTRY
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.working_days import china_time, china_today
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.list_export import ask_and_export
from bigclient_desktop.widgets.looks import fit_screen, show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.small_table import dress_table, fill_table
from bigclient_desktop.widgets.words import Worded, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

MOST = 1000
_KINDS = AUDIT_ENTRY.by_name["kind"].choices
_PERIODS: dict[str, Callable[[date], date | None]] = {
    "today": lambda today: today,
    "week": lambda today: today - timedelta(days=6),
    "month": lambda today: today - timedelta(days=29),
    "year": lambda today: today.replace(month=1, day=1),
    "ever": lambda today: None,
}


class AuditDialog(Worded, QDialog):
    """The newest entries of a period, a person and a kind; as a workbook on request."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found = Found()
        self.ui = Ui_Audit()
        self.ui.setupUi(self)
        fit_screen(self)
        self.retranslate()
        self.ui.period.setCurrentIndex(list(_PERIODS).index("month"))
        for box in (self.ui.period, self.ui.person, self.ui.kind):
            box.currentIndexChanged.connect(lambda _: self.refresh())
        self.ui.export_button.clicked.connect(self.export)
        self.ui.close.clicked.connect(self.close)
        self.refresh()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        heads = [tr(f"audit.{head}") for head in ("at", "who", "unit", "kind", "subject", "form", "how_many", "target")]
        dress_table(self.ui.list, heads, stretched=(4, 7), figures=(6,))
        # Where a file went is told by its name, at the end.
        self.ui.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        _fill(self.ui.period, [(tr(f"audit.period.{key}"), key) for key in _PERIODS])
        _fill(self.ui.kind, [(tr("audit.all"), "")] + [(tr(f"audit_entry.kind.{kind}"), kind) for kind in _KINDS])
        self._show(self._found)

    def query(self) -> AuditQuery:
        """What is looked for."""
        kind = self.ui.kind.currentData() or ""
        first = _PERIODS[self.ui.period.currentData() or "ever"](china_today())
        return AuditQuery(first, None, self.ui.person.currentData() or "", (kind,) if kind else ())

    def refresh(self) -> None:
        """Read the entries anew."""
        query = self.query()

        def read() -> Found:
            from bigclient_desktop.services.audit_reading import find_audit

            return find_audit(self._context.session, query, MOST)

        show_words(self.ui.error, "")
        self._context.background.run(read, self._show, self._refuse, owner=self, topic="audit")

    def export(self) -> None:
        """What the filters find, as a workbook."""
        session, query = self._context.session, self.query()

        def write(path: Path, job: Job) -> int:
            from bigclient_desktop.services.audit_reading import export_audit

            return export_audit(session, query, path, cancel=job.cancel, progress=job.progress)

        ask_and_export(self._context, self, tr("audit.title"), write)

    def _refuse(self, error: Exception) -> None:
        show_error(self.ui.error, error)

    def _show(self, found: Found) -> None:
        self._found = found
        people = [(tr("audit.all"), ""), *((name, identity) for identity, name in found.people.items())]
        if [self.ui.person.itemData(at) for at in range(self.ui.person.count())] != [data for _, data in people]:
            _fill(self.ui.person, people)
        fill_table(self.ui.list, [_cells(line) for line in found.lines])
        key = "audit.none" if not found.count else "audit.count" if found.count <= MOST else "audit.count_more"
        own = "" if found.of_others else tr("audit.own_alone")
        show_words(self.ui.count, tr(key, count=found.count, most=MOST) + own)
        self.ui.export_button.setEnabled(bool(found.count))
        self.ui.export_button.setToolTip("" if found.count else tr("audit.why_no_export"))


def _fill(box: "QComboBox", options: list[tuple[str, str]]) -> None:
    """Other words or options; what was picked stays picked."""
    picked = box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, data in options:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(picked)))
    box.blockSignals(False)


def _cells(line: AuditLine) -> tuple[str, ...]:
    info = unit(line.unit)
    return (
        f"{china_time(line.at):%Y-%m-%d %H:%M:%S}",
        line.person or "?",
        info.name if info else line.unit,
        tr(f"audit_entry.kind.{line.kind}"),
        line.subject,
        tr(line.form) if line.form else "",
        f"{line.count:,}",
        line.target,
    )
