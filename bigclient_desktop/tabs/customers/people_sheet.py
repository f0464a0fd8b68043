"""The sheet of a customer's people: who reports to whom as a picture, the list, and where else each is a contact."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from bigclient_desktop.domain.customer_file import CustomerFile
from bigclient_desktop.domain.persons import PersonElsewhere
from bigclient_desktop.domain.reporting_lines import ReportingChart, reporting_chart
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.tabs.customers.sheets import contacts
from bigclient_desktop.widgets.people_chart import chart_size, people_image
from bigclient_desktop.widgets.words import tr

_PICTURE = QUrl("chart:people")
NARROW = 340
"""Width of the picture in the preview beside the list."""


def people(file: CustomerFile, look: Look, elsewhere: Sequence[PersonElsewhere]) -> str:
    """The whole sheet; its picture has to be put into the document with `add_picture`."""
    chart = reporting_chart(file.contacts)
    return _rings(chart) + _picture(chart, look) + contacts(file, look) + _elsewhere(file, elsewhere)


def add_picture(browser: QTextBrowser, file: CustomerFile, look: Look) -> None:
    """Draws who reports to whom for the screen that the sheet is on, in the size in which it is shown."""
    chart = reporting_chart(file.contacts)
    if chart.boxes:
        scale = _shown_size(chart, look)[0] / chart_size(chart)[0]
        image = people_image(chart, browser.palette(), browser.font(), browser.devicePixelRatioF() * scale)
        browser.document().addResource(QTextDocument.ResourceType.ImageResource, _PICTURE, image)


def _rings(chart: ReportingChart) -> str:
    told = (escape(tr("people_chart.ring", way=" → ".join(ring))) for ring in chart.rings)
    return "".join(f'<p>▲ {words} <a href="edit:contacts">{escape(tr("command.edit"))}</a></p>' for words in told)


def _shown_size(chart: ReportingChart, look: Look) -> tuple[int, int]:
    """As large as it is drawn; where the sheet is narrow, small enough to be seen whole."""
    width, height = chart_size(chart)
    return (NARROW, height * NARROW // width) if look.narrow and width > NARROW else (width, height)


def _picture(chart: ReportingChart, look: Look) -> str:
    if not chart.boxes:
        return ""
    width, height = _shown_size(chart, look)
    words = escape(tr("people_chart.words", count=len(chart.boxes)))
    return f'<p><img src="{_PICTURE.toString()}" width="{width}" height="{height}" alt="{words}"></p>'


def _elsewhere(file: CustomerFile, elsewhere: Sequence[PersonElsewhere]) -> str:
    """Said to be one first; then who may be, with the reason; at the end who was said to be another."""
    if not elsewhere:
        return ""
    names = {contact.id: contact.name or "" for contact in file.contacts}
    lines = []
    for one in elsewhere:
        customer = f'<a href="customer:{one.customer}">{escape(one.customer_name)}</a>'
        title = f"({escape(one.title)})" if one.title else ""
        if one.is_linked:
            words = escape(tr("persons.also", name=names.get(one.here, "")))
            do = f'<a href="part:{one.here}">{escape(tr("persons.part"))}</a>'
            lines.append(f"<p>{words} {customer} {title} · {do}</p>")
        elif one.told_apart:
            words = escape(tr("persons.not_same", name=names.get(one.here, ""), other=one.name))
            do = _link("again", one, "persons.again")
            lines.append(f'<p class="quiet">{words} {customer} {title} · {do}</p>')
        else:
            why = tr("persons.same_mobile" if one.same_mobile else "persons.same_name")
            words = escape(tr("persons.maybe", name=names.get(one.here, ""), other=one.name, why=why))
            do = f"{_link('same', one, 'persons.link')} · {_link('apart', one, 'persons.tell_apart')}"
            lines.append(f'<p class="quiet">{words} {customer} {title} · {do}</p>')
    return f"<h3>{escape(tr('persons.title'))}</h3>" + "".join(lines)


def _link(what: str, one: PersonElsewhere, key: str) -> str:
    return f'<a href="{what}:{one.here} {one.contact}">{escape(tr(key))}</a>'
