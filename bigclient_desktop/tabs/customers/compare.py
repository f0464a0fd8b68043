"""What was kept of a form beside what the store holds."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from bigclient_desktop.domain.customer_file import CustomerDraft
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.tabs.customers.child_cards import CHILD_KINDS
from bigclient_desktop.widgets.dialog_foot import close_button
from bigclient_desktop.widgets.field_words import Label, value_words
from bigclient_desktop.widgets.sheets import style_of, table
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr


def differences(stored: CustomerDraft, kept: CustomerDraft, label: Label) -> Iterator[tuple[str, str, str]]:
    """Field, what the store holds, what was typed."""
    for field in CUSTOMER.fields:
        old, new = getattr(stored.customer, field.name), getattr(kept.customer, field.name)
        if old != new:
            words = (value_words("customer", field, value, label) for value in (old, new))
            yield (tr(f"customer.{field.name}"), *words)  # type: ignore[misc]
    for kind in CHILD_KINDS:
        before = {row.id: row for row in getattr(stored, kind.name)}
        for row in getattr(kept, kind.name):
            old_row = before.get(row.id)
            for field in kind.fields:
                old = getattr(old_row, field.name) if old_row else None
                new = None if row.deleted else getattr(row, field.name)
                if (old or None) != (new or None):
                    name = f"{tr(f'entity.{kind.entity.name}')} · {tr(f'{kind.entity.name}.{field.name}')}"
                    words = (value_words(kind.entity.name, field, value, label) for value in (old, new))
                    yield (name, *words)  # type: ignore[misc]


def show_comparison(parent: QWidget, stored: CustomerDraft, kept: CustomerDraft, label: Label) -> QDialog:
    """A window with the differences."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("customers.draft_compare"))
    dialog.resize(720, 480)
    layout = QVBoxLayout(dialog)
    browser = QTextBrowser()
    browser.document().setDefaultStyleSheet(style_of(colours_of(parent.palette())))
    rows = [[escape(text or "—") for text in row] for row in differences(stored, kept, label)]
    browser.setHtml(table([tr("customers.field"), tr("customers.stored"), tr("customers.typed")], rows))
    layout.addWidget(browser)
    close_button(dialog, layout)
    dialog.open()
    return dialog
