"""The status line: what the tab in front counts, whether work is under way, the data folder and the last backup."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel, QStatusBar

from bigclient_desktop.background import Background
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.widgets.words import Worded, tr


class StatusLine(Worded, QStatusBar):
    """Words only."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.tab, self.working, self.folder, self.backup = QLabel(), QLabel(), QLabel(), QLabel()
        self.addWidget(self.tab, 1)
        for label in (self.working, self.folder, self.backup):
            self.addPermanentWidget(label)
        self.working.hide()
        self._place: Path | None = None
        self._backed_up: datetime | None = None

    def show_folder(self, folder: Path) -> None:
        self._place = folder
        self.retranslate()

    def read_backup(self, background: Background, folder: Path) -> None:
        """Look up when the last backup of that store was made."""

        def newest() -> datetime | None:
            from bigclient_desktop.services.backups import list_backups

            return max((info.made_at for info in list_backups(folder)), default=None)

        background.run(newest, self.show_backup, owner=self, topic="backup")

    def show_backup(self, at: datetime | None) -> None:
        """When the last backup was made (UTC)."""
        self._backed_up = at
        self.retranslate()

    def retranslate(self) -> None:
        self.working.setText(tr("shell.working"))
        if self._place is not None:
            self.folder.setText(tr("shell.folder", folder=_short(self._place)))
            self.folder.setToolTip(str(self._place))
        at = self._backed_up
        shown = tr("shell.last_backup", at=f"{china_time(at):%Y-%m-%d %H:%M}") if at else tr("shell.no_backup")
        self.backup.setText(shown)


def _short(folder: Path) -> str:
    text = str(folder)
    return text if len(text) <= 44 else "…" + text[-43:]
