"""概况: what is unsent, what the centre has confirmed and until when, what waits for a person, alarms, and who is
silent."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from bigclient_desktop.compiled_ui.sync.ui_overview_page import Ui_OverviewPage
from bigclient_desktop.domain.exchange import Alarm, ExchangeStatus, LinkRow
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.services import repairs
from bigclient_desktop.services.exchange_lists import unsent_counts
from bigclient_desktop.services.exchange_status import exchange_status, links
from bigclient_desktop.tabs.allowed import BE_CENTRE
from bigclient_desktop.tabs.sync.alarm_bands import AlarmBand, show_alarms
from bigclient_desktop.tabs.sync.columns import link_columns
from bigclient_desktop.widgets.chips import Chip
from bigclient_desktop.widgets.exchange_words import TONES, age_words, count_words, receipt_days, receipt_words
from bigclient_desktop.widgets.icons import icon
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import copy_details, sentence_of
from bigclient_desktop.widgets.questions import ask
from bigclient_desktop.widgets.record_list import RecordList
from bigclient_desktop.widgets.record_source import listed
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.tab import SyncTab

WORK = (("review", "reviews"), ("parked", "parked"), ("proposals", "proposals"))
"""Pages whose work is counted here, and the figure of the status that counts it."""
Read = tuple[ExchangeStatus, Mapping[str, int], Sequence[Alarm]]


class OverviewPage(QWidget):
    """Reads anew whenever it comes to the front and whenever something changed."""

    def __init__(self, tab: "SyncTab") -> None:
        super().__init__()
        self._tab, self._context = tab, tab.context
        self.status: ExchangeStatus | None = None
        self.alarms: list[AlarmBand] = []
        self.ui = ui = Ui_OverviewPage()
        ui.setupUi(self)
        ui.export_button.setIcon(icon("export", QPalette.ColorRole.HighlightedText))
        ui.import_button.setIcon(icon("import"))
        ui.export_button.clicked.connect(tab.start_export)
        ui.import_button.clicked.connect(tab.start_import)
        ui.unsent_open.clicked.connect(lambda: tab.show_page("unsent"))
        self.work: dict[str, QPushButton] = {}
        for page, _ in WORK:
            button = self.work[page] = QPushButton()
            button.setProperty("look", "link")
            button.setStyleSheet("text-align: left; padding-left: 0")
            button.clicked.connect(lambda _=False, page=page: tab.show_page(page))
            ui.work_lines.addWidget(button)
        self.links = RecordList(
            self._context,
            ui.links,
            ui.links_body,
            (ui.links_page, ui.links_state),
            link_columns(),
            "sync/links",
            lambda panel: panel.say("", tr("sync_tab.no_links")),
            lambda row: str(row.peer),
        )
        ui.links.opened.connect(self._export_to)
        ui.links.setAccessibleName(tr("sync_tab.links_title"))
        self._show_frame(False)
        ui.state.say(tr("customers.loading"), "")
        ui.body.setCurrentWidget(ui.state)

    def refresh(self) -> None:
        """Read everything anew."""
        session = self._context.session

        def read() -> Read:
            status = exchange_status(session)
            if not status.is_enrolled:
                return status, {}, ()
            return status, unsent_counts(session), repairs.alarms(session)

        self._context.background.run(read, self.show_all, self._failed, owner=self, topic="overview")

    def show_all(self, read: Read) -> None:
        """What was read."""
        status, counts, alarms = read
        self.status = status
        if not status.is_enrolled:
            self._show_alone()
            return
        self._show_frame(True)
        self.ui.body.setCurrentWidget(self.ui.content)
        centre = tr("sync_tab.centre_of" if status.is_centre else "sync_tab.device_of", unit=self._unit(status.unit))
        above = tr("sync_tab.above", centre=status.centre_name) if status.centre_name else tr("sync_tab.is_top")
        show_words(self.ui.hint, tr("sync_tab.two_sentences", first=centre, second=above))
        self.ui.export_button.setText(tr("sync_tab.export_any" if status.is_centre else "sync_tab.page_export"))
        self._show_unsent(status, counts)
        self._show_receipt(status)
        for page, figure in WORK:
            count = getattr(status, figure)
            self.work[page].setText(tr(f"sync_tab.work_{page}", count=count))
            self.work[page].setVisible(page in self._tab.pages.specs)
        self.alarms = show_alarms(self.ui.alarms, alarms, self._repair)
        self.links.show(listed(lambda: links(self._context.session)))
        self._context.show_status(tr("sync_tab.status", unsent=status.unsent))

    # parts

    def _show_unsent(self, status: ExchangeStatus, counts: Mapping[str, int]) -> None:
        self.ui.unsent_figure.setText(tr("sync_tab.unsent_steps", steps=status.unsent))
        nothing = "sync_tab.nothing_unsent_text" if status.centre_name else "sync_tab.nobody_above"
        self.ui.unsent_text.setText(count_words(counts) if counts else tr(nothing))

    def _show_receipt(self, status: ExchangeStatus) -> None:
        ui, until, days = self.ui, status.receipt_until, receipt_days(status)
        tone = TONES.get(status.level, "quiet")
        if status.receipt_at is not None:
            ui.receipt_chip.show_chip(Chip(tone, age_words(days or 0)))
        else:
            ui.receipt_chip.show_chip(Chip(tone, receipt_words(status)) if days else None)
        if until is not None:
            ui.receipt_figure.setText(f"{china_time(until):%Y-%m-%d %H:%M}")
            given = status.receipt_at
            at = f"{china_time(given):%Y-%m-%d %H:%M}" if given else "—"
            ui.receipt_text.setText(tr("sync_tab.receipt_text", at=at))
        else:
            ui.receipt_figure.setText("—")
            words = "sync_tab.receipt_none" if status.centre_name else "sync_tab.receipt_top"
            ui.receipt_text.setText(tr(words))

    def _show_alone(self) -> None:
        """Nobody has taken this store in yet: two sentences, and the three ways."""
        closed = self._context.rights.why_not(BE_CENTRE)
        self._show_frame(False)
        show_words(self.ui.hint, "")
        self.ui.body.setCurrentWidget(self.ui.state)
        self.ui.state.say(
            tr("sync_tab.alone_title"),
            tr("sync_tab.alone_text"),
            (tr("sync_tab.join"), lambda: self._tab.show_page("enrolment", "join")),
            (tr("sync_tab.found"), lambda: self._tab.show_page("enrolment", "found"), closed),
            (tr("sync_tab.succeed"), lambda: self._tab.show_page("enrolment", "root"), closed),
        )

    def _show_frame(self, shown: bool) -> None:
        for widget in (self.ui.export_button, self.ui.import_button):
            widget.setVisible(shown)
        self.ui.state_chip.hide()

    def _failed(self, error: Exception) -> None:
        self._show_frame(False)
        self.ui.body.setCurrentWidget(self.ui.state)
        self.ui.state.say(
            tr("customers.failed"),
            sentence_of(error),
            (tr("customers.again"), self.refresh),
            (tr("shell.copy_details"), lambda: copy_details(error)),
        )

    # what can be done

    def _repair(self, alarm: Alarm) -> None:
        if alarm.repair == repairs.RENEW:
            self._tab.show_page("enrolment", "renew")
        elif alarm.repair == repairs.REQUEST_RESYNC:
            self._tab.show_page("export", f"resync:{alarm.id.partition(':')[2]}")
        elif alarm.repair == repairs.ACCEPT_FORK:
            sentence = tr(alarm.sentence_key, **dict(alarm.values))
            answers = (tr(alarm.repair_key), lambda: self._do_repair(alarm)), (tr("form.cancel"), lambda: None)
            ask(self, tr("sync_tab.page_overview"), sentence, *answers)
        else:
            self._do_repair(alarm)

    def _do_repair(self, alarm: Alarm) -> None:
        session = self._context.session
        self._context.write(
            lambda: repairs.repair(session, alarm), tr("sync_tab.repaired"), owner=self, offer_undo=False
        )

    def _export_to(self) -> None:
        row: LinkRow | None = self.links.current()
        if row is not None:
            self._tab.show_page("export", f"peer:{row.peer}")

    def _unit(self, code: str) -> str:
        return self._tab.pages.lookups.label("units", code)
