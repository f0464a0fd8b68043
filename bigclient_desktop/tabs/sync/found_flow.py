"""Be a centre, and the next root: what it means, the sheet with the sealed key, and who goes on after it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton

from bigclient_desktop.background import Background, Lane
from bigclient_desktop.domain.enrolment import RootSheet
from bigclient_desktop.failures import Words
from bigclient_desktop.services.enrolment import become_centre, succeed_root
from bigclient_desktop.tabs.sync.flow_steps import FileStep, Step
from bigclient_desktop.widgets.looks import show_words
from bigclient_desktop.widgets.notice import show_error
from bigclient_desktop.widgets.words import title_of, tr, words

if TYPE_CHECKING:
    from bigclient_desktop.tabs.sync.enrolment_page import EnrolmentPage

COUNT = 2
_KEY_PIXELS = 20


class SheetStep(Step):
    """The next root key, shown once: it must be printed or saved, and sealed, before one goes on."""

    def __init__(self, sheet: RootSheet, background: Background) -> None:
        super().__init__(tr("enrolment_view.sheet"), tr("enrolment_view.sheet_text"))
        self._sheet, self._background = sheet, background
        groups = sheet.key.split("-")
        half = (len(groups) + 1) // 2
        self.key = QLabel("-\n".join("-".join(part) for part in (groups[:half], groups[half:]) if part))
        self.key.setAccessibleName(sheet.key)
        font = self.key.font()
        font.setPixelSize(_KEY_PIXELS)
        self.key.setFont(font)
        self.key.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.key)
        line = QHBoxLayout()
        self.print_button = QPushButton(tr("enrolment_view.print_sheet"))
        self.save_button = QPushButton(tr("enrolment_view.save_sheet"))
        self.print_button.clicked.connect(lambda _=False: self._print())
        self.save_button.clicked.connect(lambda _=False: self._choose())
        for button in (self.print_button, self.save_button):
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self.said = self.add_text("", "hint")
        self.sealed = self.add_tick(tr("enrolment_view.sealed"))
        self.add_text(tr("enrolment_view.root_words_text"))
        self.add_words(sheet.root_words)
        self.next_words = tr("enrolment_view.finish")

    def missing(self) -> str:
        return "" if self.sealed.isChecked() else tr("enrolment_view.tick_sealed")

    def why_stay(self) -> str:
        return "" if self.sealed.isChecked() else tr("enrolment_view.leave_unsealed_text")

    def save_to(self, path: Path) -> None:
        """Write the sheet; the step says where it is, or why it is not."""
        sheet, language = self._sheet, words()

        def write() -> Path:
            from bigclient_desktop.pdf import write_form

            return write_form(path, _pdf(language, sheet))

        self._work(write, lambda path: show_words(self.said, tr("first_run.recovery_saved", path=path)))

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("enrolment_view.save_sheet"), str(Path.home()), tr("preview.pdf_files"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(tr("enrolment_view.sheet_file"))
        chooser.fileSelected.connect(lambda path: self.save_to(Path(path)))
        chooser.open()

    def _print(self) -> None:
        from bigclient_desktop.widgets.printing import print_pdf

        sheet, language = self._sheet, words()
        self._work(lambda: _pdf(language, sheet), lambda content: print_pdf(content, tr("enrolment_view.sheet"), self))

    def _work(self, make: Callable[[], Any], done: Callable[[Any], object]) -> None:
        """Fonts are read and embedded off the GUI thread; what goes wrong is said beside the key."""

        def made(answer: Any) -> None:
            try:
                done(answer)
            except Exception as error:
                self._refuse(error)

        show_words(self.said, tr("first_run.making_sheet"))
        self._background.run(make, made, self._refuse, owner=self, topic="sheet", lane=Lane.LONG)

    def _refuse(self, error: Exception) -> None:
        self.said.show()
        show_error(self.said, error)


def _pdf(language: Words, sheet: RootSheet) -> bytes:
    from bigclient_desktop.pdf.root_sheet import root_sheet_pdf

    return root_sheet_pdf(language, sheet)


class FoundFlow:
    """This store becomes the root of a trust of its own."""

    def __init__(self, page: "EnrolmentPage") -> None:
        self.page, self.session = page, page.context.session

    def begin(self) -> None:
        """1: what it means."""
        unit = self.page.tab.pages.lookups.label("units", self.session.unit)
        step = Step(
            tr("enrolment_view.found", unit=unit),
            tr("enrolment_view.found_text"),
            tr("enrolment_view.found_when"),
        )
        step.add_text(tr("enrolment_view.found_seal"), "warning")
        step.next_words = tr("enrolment_view.found_now")
        step.go_on = self.found
        self.page.show_step(step, 1, COUNT)

    def found(self) -> None:
        """Do it."""
        session = self.session
        self.page.work(tr("enrolment_view.founding"), lambda: become_centre(session), self.show_sheet, Lane.WRITE)

    def show_sheet(self, sheet: RootSheet) -> None:
        """2: the key to seal."""
        self.page.context.tell(sheet.change, tr("enrolment_view.founded_told", unit=sheet.unit_name), offer_undo=False)
        step = SheetStep(sheet, self.page.context.background) if sheet.key else _named_step()
        step.go_on = self.page.leave
        self.page.show_step(step, 2, COUNT)


class RootFlow(FoundFlow):
    """The next root: this seat by the sealed key, or another one, named by the root that still works."""

    def begin(self) -> None:
        """1: which of the two ways."""
        step = Step(tr("enrolment_view.root"), tr("enrolment_view.root_text"), tr("enrolment_view.root_printed_text"))
        self.key = QLineEdit()
        self.key.setPlaceholderText(tr("enrolment_view.root_key"))
        self.key.setAccessibleName(tr("enrolment_view.root_key"))
        step.column.addWidget(self.key)
        step.add_text(tr("enrolment_view.root_named_text"))
        step.next_words = tr("enrolment_view.root_by_key")
        step.go_on = self.by_key
        step.other_words = tr("enrolment_view.root_by_request")
        step.go_other = self.show_open
        self.page.show_step(step, 1, COUNT)

    def by_key(self) -> None:
        """This seat becomes the root."""
        typed, session = self.key.text().strip(), self.session
        if not typed:
            show_words(self.page.ui.error, tr("enrolment_view.type_key"))
            self.key.setFocus()
            return
        self.page.work(
            tr("enrolment_view.founding"),
            lambda: succeed_root(session, printed_key=typed),
            self.show_sheet,
            Lane.WRITE,
        )

    def show_open(self) -> None:
        """The request file of who comes after."""
        texts = (tr("enrolment_view.root_request_text"),)
        step = FileStep(title_of("enrolment_view.root_by_request"), tr("enrolment_view.request_files"), *texts)
        step.chosen.connect(self.by_request)
        step.back = self.begin
        self.page.show_step(step, 1, COUNT)

    def by_request(self, path: Path) -> None:
        """The seat of that request becomes the root."""
        session = self.session
        self.page.work(
            tr("enrolment_view.founding"), lambda: succeed_root(session, successor=path), self.show_sheet, Lane.WRITE
        )


def _named_step() -> Step:
    """Another seat comes after: its sheet is printed there."""
    step = Step(tr("enrolment_view.done"), tr("enrolment_view.named_text"))
    step.next_words = tr("enrolment_view.finish")
    return step
