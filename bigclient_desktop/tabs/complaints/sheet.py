"""One complaint to read, field by field, as the printed form has it."""

from html import escape

from bigclient_desktop.domain.complaint_lists import ComplaintFile
from bigclient_desktop.domain.fields import COMPLAINT
from bigclient_desktop.domain.money import chinese_capitals
from bigclient_desktop.tabs.complaints.form_fields import SECTIONS
from bigclient_desktop.widgets.field_words import Label, value_words
from bigclient_desktop.widgets.sheets import labelled
from bigclient_desktop.widgets.words import tr

_UNTOLD = ("customer",)
_ALWAYS = ("receipt", "matter")


def sheet(file: ComplaintFile, label: Label) -> str:
    """Every filled field, section by section; empty sections of later steps stay away."""
    parts = []
    for section, names in SECTIONS.items():
        lines = [_line(file, name, label) for name in names if name not in _UNTOLD]
        told = [line for line in lines if line]
        if told:
            parts.append(f"<h3>{escape(tr(f'complaints.section_{section}'))}</h3>")
            parts.append(labelled(told))
    return "".join(parts) + _closing(file)


def _line(file: ComplaintFile, name: str, label: Label) -> tuple[str, str] | None:
    value = getattr(file.complaint, name)
    text = value_words(
        "complaint", COMPLAINT.by_name[name], value, lambda kind, key: file.names.get(key) or label(kind, key)
    )
    if name == "handler" and not text:
        text = file.complaint.handler_name or ""
    if not text:
        return None
    shown = escape(text).replace("\n", "<br>")
    if name == "compensation" and value:
        words = tr("form.named", name=tr("complaint_form.capitals"), value=chinese_capitals(value))
        shown += f'<br><span class="quiet">{escape(words)}</span>'
    if name == "item_numbers":
        shown = f"{len(value)} {escape(tr('complaints.items_unit'))}<br>{escape('  '.join(value))}"
    return tr(f"complaint.{name}"), shown


def _closing(file: ComplaintFile) -> str:
    reason = file.complaint.unconfirmed_reason
    if not reason:
        return ""
    return f"<p>{escape(tr('form.named', name=tr('complaint.unconfirmed_reason'), value=reason))}</p>"
