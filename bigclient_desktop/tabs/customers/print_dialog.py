"""How archive forms are printed: one file or one each, what stands in empty cells, whether phones are masked."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from bigclient_desktop.background import Job, Lane
from bigclient_desktop.compiled_ui.customers.ui_print_options import Ui_PrintOptions
from bigclient_desktop.domain.archive_form import ArchiveForm
from bigclient_desktop.pdf import (
    MissingCharacter,
    PrintOptions,
    archive_file_name,
    blank_archive_pdf,
    missing_characters,
)
from bigclient_desktop.pdf.fonts import code_point
from bigclient_desktop.services.archive import archive_forms, preview_forms, write_forms
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.busy import Busy
from bigclient_desktop.widgets.dialog_foot import save_keys
from bigclient_desktop.widgets.words import tr, words

PREVIEW_AT_MOST = 200
"""More forms than this are saved, not looked at."""


class PrintDialog(QDialog):
    """Reads the forms at once and names what cannot be printed before anything is. `left_out`: what the file says of
    those who were asked for and stay out, a sentence a line."""

    def __init__(self, context: TabContext, ids: Sequence[str], parent: QWidget, left_out: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PrintOptions()
        self.ui.setupUi(self)
        self._context = context
        self._note = left_out
        self.forms: list[ArchiveForm] = []
        self._busy = Busy(self.ui.progress)
        ui = self.ui
        ui.what.setText(tr("print.what", count=len(ids)))
        for part in (ui.one_file, ui.one_each):
            part.setVisible(len(ids) > 1)
        ui.dashes.setChecked(True)
        ui.missing.hide()
        ui.cancel_button.clicked.connect(self.reject)
        ui.preview_button.clicked.connect(self._preview)
        ui.save_button.clicked.connect(self._save)
        save_keys(self, ui.save_button)
        self._allow(False, tr("customers.loading"))
        self._busy.start()
        session = context.session

        def read(job: Job) -> tuple[list[ArchiveForm], list[MissingCharacter]]:
            forms = []
            for form in archive_forms(session, ids):
                if job.cancel():
                    break
                forms.append(form)
                job.progress(len(forms), len(ids))
            return forms, missing_characters(forms)

        job = context.background.start(read, self._read, self._failed, owner=self)
        job.progressed.connect(self._busy.progress)

    def options(self) -> PrintOptions:
        """As ticked."""
        mark = "—" if self.ui.dashes.isChecked() else ""
        return PrintOptions(empty_mark=mark, mask_phones=self.ui.mask_phones.isChecked())

    def _read(self, answer: tuple[list[ArchiveForm], list[MissingCharacter]]) -> None:
        self.forms, missing = answer
        self._busy.stop()
        self._allow(not missing, tr("print.missing_tip") if missing else "")
        if missing:
            lines = [
                tr(
                    "print.missing_line",
                    customer=one.customer,
                    field=tr(one.where),
                    character=one.character,
                    code=code_point(one.character),
                )
                for one in missing[:8]
            ]
            more = [tr("customers.and_more", count=len(missing) - 8)] if len(missing) > 8 else []
            self.ui.missing.setText("\n".join([tr("print.missing"), *lines, *more]))
            self.ui.missing.show()
        elif len(self.forms) > PREVIEW_AT_MOST:
            self.ui.preview_button.setEnabled(False)
            self.ui.preview_button.setToolTip(tr("print.too_many", most=PREVIEW_AT_MOST))

    def _allow(self, allowed: bool, why_not: str) -> None:
        for button in (self.ui.preview_button, self.ui.save_button):
            button.setEnabled(allowed)
            button.setToolTip(why_not)

    def _preview(self) -> None:
        forms, options, catalogue, note = self.forms, self.options(), words(), self._note
        title = archive_file_name(forms[0], catalogue).removesuffix(".pdf") if len(forms) == 1 else tr("archive.title")
        session = self._context.session
        self._work(
            lambda: preview_forms(session, forms, options, note),
            lambda content: self._context.preview_pdf(content, title),
        )

    def _save(self) -> None:
        session, forms, options, note = self._context.session, self.forms, self.options(), self._note
        ids = [form.customer.id for form in forms]

        def write(place: str, one_file: bool) -> None:
            out = Path(place)
            write = lambda: write_forms(session, forms, ids, out, one_file=one_file, options=options, note=note)  # noqa: E731
            self._work(write, self._saved)

        if len(forms) > 1 and self.ui.one_each.isChecked():
            chooser = QFileDialog(self, tr("print.folder"))
            chooser.setFileMode(QFileDialog.FileMode.Directory)
            chooser.fileSelected.connect(lambda folder: write(folder, False))
        else:
            chooser = QFileDialog(self, tr("print.save_pdf"), archive_file_name(forms[0], words()), "PDF (*.pdf)")
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.setDefaultSuffix("pdf")
            chooser.fileSelected.connect(lambda path: write(path, True))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.open()

    def _saved(self, paths: list[Path]) -> None:
        place = paths[0] if len(paths) == 1 else paths[0].parent
        said = tr("print.saved", count=len(paths), place=place)
        self._context.notices.tell(" ".join((said, *self._note.splitlines())))

    def _work(self, function: Callable[[], object], done: Callable[..., object]) -> None:
        self._allow(False, tr("customers.loading"))
        self._busy.start()

        def finished(result: object) -> None:
            done(result)
            self.accept()

        self._context.background.run(function, finished, self._failed, owner=self, lane=Lane.LONG)

    def _failed(self, error: Exception) -> None:
        self._busy.stop()
        self._allow(bool(self.forms), "")
        self._context.notices.failure(error)


def preview_blank(context: TabContext, owner: QWidget) -> None:
    """The empty form, for filling in by hand."""
    catalogue = words()
    context.background.run(
        lambda: blank_archive_pdf(catalogue),
        lambda content: context.preview_blank(content, tr("print.blank_title")),
        context.notices.failure,
        owner=owner,
        lane=Lane.LONG,
    )
