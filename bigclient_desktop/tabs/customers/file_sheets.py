"""Sheets of what a file holds in several: its addresses and its agreements."""

from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date
from html import escape
from typing import Any

from bigclient_desktop.domain.agreements import State, reminder_days, standing_of
from bigclient_desktop.domain.customer_file import CustomerFile
from bigclient_desktop.domain.customers import Agreement
from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.widgets.sheets import labelled, nothing, table
from bigclient_desktop.widgets.words import tr

_ADDRESS_COLUMNS = ("kind", "address", "division", "postcode", "contact", "phone", "remark")
_INKS = {State.ENDING: "amber", State.IN_FORCE: "accent", State.COMING: "quiet", State.ENDED: "quiet"}
"""In the order in which they are shown."""


def addresses(file: CustomerFile, look: Look) -> str:
    """The addresses, the main one first."""
    rows = [row for row in file.addresses if not row.deleted]
    if not rows:
        return nothing("customers.no_addresses", "edit:addresses")
    fields = [ENTITY_BY_NAME["address"].by_name[name] for name in _ADDRESS_COLUMNS]
    look = _with_people(file, look)
    heads, lines = [tr(f"address.{name}") for name in _ADDRESS_COLUMNS], []
    for row in sorted(rows, key=lambda row: not row.is_main):
        cells = [look.marked("address", row, field) for field in fields]
        if row.is_main:
            cells[0] += f" <b>★ {escape(tr('address.is_main'))}</b>"
        lines.append(cells)
    return _lines(heads, lines, look)


def agreements(file: CustomerFile, look: Look, today: date | None = None) -> str:
    """The agreements, those that run first; each with how it stands and what hangs on it."""
    rows = [row for row in file.agreements if not row.deleted]
    if not rows:
        return nothing("customers.no_agreements", "edit:agreements")
    day = today or china_today()
    look = _with_people(file, look)
    heads = [tr(f"agreements.{head}") for head in ("state", "title", "number", "term", "amount", "discount", "more")]
    order = list(_INKS)
    rows.sort(key=lambda row: (order.index(standing_of(row, day).state), row.ends_on or date.max, row.id))
    lines = [_agreement(file, row, look, day) for row in rows]
    note = f'<p class="quiet">{escape(tr("agreements.note"))}</p>'
    return _lines(heads, lines, look, right={4}) + note


def _lines(heads: Sequence[str], rows: Sequence[Sequence[str]], look: Look, right: Set[int] = frozenset()) -> str:
    """A table; where it is narrow a small one for each row, with its values behind their labels."""
    if not look.narrow:
        return table(heads, rows, right)
    return "<br>".join(labelled([pair for pair in zip(heads, row, strict=True) if pair[1]]) for row in rows)


def _agreement(file: CustomerFile, row: Agreement, look: Look, today: date) -> list[str]:
    def said(name: str) -> str:
        return look.marked("agreement", row, ENTITY_BY_NAME["agreement"].by_name[name])

    standing = standing_of(row, today)
    ink = getattr(look.colours, _INKS[standing.state])
    state = f'<span style="color:{ink}"><b>{escape(tr(f"agreements.{standing.state}"))}</b></span>'
    if standing.until is not None and standing.state in (State.ENDING, State.IN_FORCE):
        days = (standing.until - today).days
        state += f"<br><span class='quiet'>{escape(tr('agreements.days_left', days=days))}</span>"
    begins = said("starts_on") or said("signed_on")
    term = f"{begins or '…'} ~ {said('ended_on') or said('ends_on') or escape(tr('agreements.open_end'))}"
    if standing.renews:
        until = standing.until.isoformat() if standing.until else ""
        term += f"<br><span class='quiet'>{escape(tr('agreements.renews', until=until))}</span>"
    title = f"{said('title')}<br><span class='quiet'>{said('kind')}</span>"
    return [state, title, said("number"), term, said("amount"), said("discount"), _more(file, row, said)]


def _more(file: CustomerFile, row: Agreement, said: Any) -> str:
    """Who signed, when it is told, and its papers."""
    first, second = reminder_days(row)
    parts = [said("signing_organisation"), said("contact"), escape(tr("agreements.told", first=first, second=second))]
    if row.signed_on:
        parts.insert(0, f"{escape(tr('agreement.signed_on'))} {said('signed_on')}")
    parts.append(said("remark"))
    count = file.attached.get(row.id, 0)
    words = tr("agreements.papers", count=count) if count else tr("agreements.add_papers")
    parts.append(f'<a href="papers:{row.id}">{escape(words)}</a>')
    return "<br>".join(part for part in parts if part)


def _with_people(file: CustomerFile, look: Look) -> Look:
    """The look that knows the file's contacts by name."""
    people = {contact.id: contact.name or "" for contact in file.contacts}
    plain = look.label

    def label(dictionary: str, key: str) -> str:
        return people.get(key, "") if dictionary == "contacts" else plain(dictionary, key)

    return replace(look, label=label)
