"""What stands above a form whose values cannot be saved yet, or should be looked at once more."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QLabel

from bigclient_desktop.domain.customer_file import Problem
from bigclient_desktop.widgets.form_binding import sentence_of
from bigclient_desktop.widgets.words import tr

_SHOWN = 6


class ProblemBand(QObject):
    """Names the problems with links to their fields; soft ones alone offer to save all the same."""

    field_wanted = Signal(str, str, str)
    """Entity, row and field."""
    confirmed = Signal()

    def __init__(self, band: QFrame, text: QLabel) -> None:
        super().__init__(band)
        self._band, self._text = band, text
        text.linkActivated.connect(self._clicked)
        band.hide()

    def hide(self) -> None:
        self._band.hide()

    def show(self, problems: Sequence[Problem]) -> Problem | None:
        """Say what is wrong; gives the problem whose field should get the cursor."""
        band, hard = self._band, [problem for problem in problems if problem.hard]
        band.setVisible(bool(problems))
        if not problems:
            return None
        band.setProperty("tone", "error" if hard else "warning")
        band.style().unpolish(band)
        band.style().polish(band)
        shown = hard or list(problems)
        lines = [escape(tr("customers.problems_hard" if hard else "customers.problems_soft", count=len(shown)))]
        lines += [_line(problem) for problem in shown[:_SHOWN]]
        if not hard:
            lines.append(f'<a href="anyway:">{escape(tr("customers.save_anyway"))}</a>')
        self._text.setText("<br>".join(lines))
        return shown[0]

    def _clicked(self, link: str) -> None:
        what, _, rest = link.partition(":")
        if what == "anyway":
            self.confirmed.emit()
        elif what == "field":
            self.field_wanted.emit(*rest.split(":"))


def _line(problem: Problem) -> str:
    link = f"field:{problem.entity}:{problem.row}:{problem.field}"
    label = tr(f"{problem.entity}.{problem.field}")
    return f'· <a href="{link}">{escape(label)}</a>{tr("form.colon")}{escape(sentence_of(problem))}'
