"""The fourth page of the import: what would become of every row, to be filtered by its state."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QWidget

from bigclient_desktop.compiled_ui.customers.ui_import_page import Ui_ImportPage
from bigclient_desktop.services.import_records import Action, ImportPlan, Light
from bigclient_desktop.tabs.customers.import_choices import Choices, UnknownWords, nameable
from bigclient_desktop.tabs.customers.import_models import CheckModel
from bigclient_desktop.widgets.lookups import Lookups
from bigclient_desktop.widgets.words import tr

STATES = ("all", "green", "amber", "red", "skipped")


class CheckStep(QObject):
    """Shows a plan; `take_words` is told what unknown words mean."""

    def __init__(
        self, ui: Ui_ImportPage, lookups: Lookups, take_words: Callable[[Choices], object], page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._lookups = lookups
        self._take_words = take_words
        self._page = page
        self.model = CheckModel(self)
        self.plan: ImportPlan | None = None
        table = ui.check_table
        table.setModel(self.model)
        table.verticalHeader().hide()
        table.setSelectionBehavior(table.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        for place, width in enumerate((56, 110, 260)):
            table.setColumnWidth(place, width)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for state in STATES:
            button = getattr(ui, f"show_{state}")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, only=state: self.model.only("" if only == "all" else only))
        ui.unknown_button.clicked.connect(self._ask_words)

    def to_write(self) -> int:
        """How many customers would be written."""
        return self.plan.counts[Action.ADD] + self.plan.counts[Action.UPDATE] if self.plan else 0

    def show(self, plan: ImportPlan) -> None:
        """Another plan."""
        self.plan = plan
        self.model.show(plan.rows, plan.skipped)
        ui, counts, lights = self._ui, plan.counts, plan.lights
        shown = {
            "all": len(plan.rows) + len(plan.skipped),
            "green": lights[Light.GREEN] - counts[Action.SKIP],
            "amber": lights[Light.AMBER],
            "red": lights[Light.RED],
            "skipped": len(plan.skipped) + counts[Action.SKIP],
        }
        for state, count in shown.items():
            getattr(ui, f"show_{state}").setText(tr(f"imports.filter_{state}", count=count))
        ui.show_all.setChecked(True)
        unknown = sum(len(texts) for texts in nameable(plan.unknown).values())
        ui.unknown_button.setText(tr("imports.unknown", count=unknown))
        ui.unknown_button.setVisible(bool(unknown))
        ui.check_text.setText(
            tr(
                "imports.check_text",
                added=counts[Action.ADD],
                updated=counts[Action.UPDATE],
                unchanged=counts[Action.UNCHANGED],
                errors=counts[Action.REFUSE],
            )
        )

    def _ask_words(self) -> None:
        if self.plan is not None:
            UnknownWords(self.plan.unknown, self._lookups, self._take_words, self._page).open()
