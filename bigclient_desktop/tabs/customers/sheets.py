"""The read view of a customer file as sheets of rich text that look like the printed form."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from bigclient_desktop.domain.consent import standing_of
from bigclient_desktop.domain.customer_file import CustomerFile, was_erased
from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_SECTIONS, ENTITY_BY_NAME, Field, Kind
from bigclient_desktop.domain.mail_shares import shares_by_service
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.tabs.customers.file_sheets import addresses
from bigclient_desktop.tabs.customers.look import Look
from bigclient_desktop.widgets.form_binding import WIDE
from bigclient_desktop.widgets.share_bars import share_bars
from bigclient_desktop.widgets.sheets import nothing, table
from bigclient_desktop.widgets.words import tr

_FIGURES = frozenset({Kind.MONEY, Kind.INTEGER, Kind.DECIMAL})


def overview(file: CustomerFile, look: Look) -> str:
    """Every field of the customer, section by section."""
    parts = []
    for section in CUSTOMER_SECTIONS:
        fields = [field for field in CUSTOMER.fields if field.section == section]
        parts.append(_heading(tr(f"section.{section}")) + _form(file, fields, look))
        if section == "address":
            parts.append(_heading(tr("section.addresses")) + addresses(file, look))
    return "".join(parts)


def contacts(file: CustomerFile, look: Look) -> str:
    """The people, each below whom they report to."""
    people = [one for one in file.contacts if not one.deleted]
    if not people:
        return nothing("customers.no_contacts", "edit:contacts")
    reveal = "" if look.phones else f'<p><a href="reveal:">{escape(tr("customers.show_phones"))}</a></p>'
    names: tuple[str, ...] = ("name", "department", "title", "role", "mobile", "phone", "email", "is_primary")
    names += ("legal_basis", "remark")
    if look.narrow:
        names = ("name", "title", "role", "mobile")
    fields = [ENTITY_BY_NAME["contact"].by_name[name] for name in names]
    rows = []
    for depth, person in _below(people):
        cells = [look.marked("contact", person, field) for field in fields]
        if not person.name and was_erased(file.heads, "contact", person.id, "name"):
            cells[0] = f'<span class="quiet">{escape(tr("privacy.erased_short"))}</span>'
        if standing := standing_of(person.withdrawn_on, person.valid_until, china_today(), 0):
            link = f'<a href="person:{person.id}">▲ {escape(tr(f"privacy.standing_{standing}"))}</a>'
            cells[0] = f"{cells[0]}<br><small>{link}</small>"
        cells[0] = "&nbsp;&nbsp;&nbsp;&nbsp;" * depth + ("└ " if depth else "") + cells[0]
        cells.append(f'<a href="person:{person.id}">{escape(tr("privacy.person_link"))}</a>')
        rows.append(cells)
    return reveal + table([*(tr(f"contact.{name}") for name in names), tr("privacy.person_head")], rows)


def mail_use(file: CustomerFile, look: Look) -> str:
    """What the customer sends, who else carries it, and what it still needs."""
    parts = []
    kinds: tuple[tuple[str, str, Sequence[Any]], ...] = (
        ("mail_use", "mail_uses", file.mail_uses),
        ("competitor", "competitors", file.competitors),
        ("demand", "demands", file.demands),
    )
    for entity, section, records in kinds:
        fields = [f for f in ENTITY_BY_NAME[entity].fields if f.name not in ("customer", "deleted", "visit")]
        rows = [[look.marked(entity, one, f) for f in fields] for one in records if not one.deleted]
        heading = _heading(tr(f"section.{section}"))
        figures = {place for place, f in enumerate(fields) if f.kind in _FIGURES}
        rows_drawn = table([tr(f"{entity}.{f.name}") for f in fields], rows, figures)
        parts.append(heading + (rows_drawn if rows else nothing("customers.none_yet", f"edit:{section}")))
    shares = shares_by_service(
        [row for row in file.competitors if not row.deleted], [row for row in file.mail_uses if not row.deleted]
    )
    if shares:
        words = {one.service: look.label("services", one.service) for one in shares if one.service}
        parts.insert(0, _heading(tr("mail_shares.title")) + share_bars(shares, words, look.colours))
    return "".join(parts)


def revenue(file: CustomerFile, look: Look) -> str:
    """Revenue by year and service, in 万元, and the grades of the years."""
    if not file.revenue:
        return nothing("customers.no_revenue")
    years = sorted(file.revenue, key=lambda one: one.year)
    services = sorted({service for year in years for service in year.by_service})
    rows = [
        [escape(look.label("services", service)), *[_wan(year.by_service.get(service)) for year in years]]
        for service in services
    ]
    rows.append([escape(tr("customers.total")), *[_wan(year.total) for year in years]])
    grades = {one.year: one for one in file.grades}
    if grades:
        words = [grades.get(year.year) for year in years]
        rows.append([escape(tr("customers.grade")), *[escape(_grade_words(one)) for one in words]])
    note = f'<p class="quiet">{escape(tr("customers.unit_wan"))} · {escape(tr("customers.rounding"))}</p>'
    heads = [tr("mail_use.service"), *[str(year.year) for year in years]]
    return note + table(heads, rows, right=set(range(1, len(years) + 1)))


def _form(file: CustomerFile, fields: Sequence[Field], look: Look) -> str:
    """Two fields a line (one where it is narrow), wide fields on lines of their own."""
    lines: list[str] = []
    waiting = ""
    span = 1 if look.narrow else 3
    for field in fields:
        value = getattr(file.customer, field.name)
        text = look.marked("customer", file.customer, field)
        if field.name == "headquarters" and value:
            text = f'<a href="customer:{escape(value)}">{escape(file.headquarters_name or value)}</a>'
        label = (
            f'<td class="label" width="{"34" if look.narrow else "17"}%">{escape(tr(f"customer.{field.name}"))}</td>'
        )
        if look.narrow or field.kind in WIDE:
            if waiting:
                lines.append(f"<tr>{waiting}<td colspan='2'></td></tr>")
            lines.append(f'<tr>{label}<td colspan="{span}">{text}</td></tr>')
            waiting = ""
        elif waiting:
            lines.append(f'<tr>{waiting}{label}<td width="33%">{text}</td></tr>')
            waiting = ""
        else:
            waiting = f'{label}<td width="33%">{text}</td>'
    if waiting:
        lines.append(f'<tr>{waiting}<td class="label"></td><td></td></tr>')
    return f'<table width="100%" cellspacing="0">{"".join(lines)}</table>'


def _below(people: Sequence[Any], above: str | None = None, depth: int = 0) -> Iterable[tuple[int, Any]]:
    """The people in the order of a tree; whoever reports to nobody here stands at the top. Rings are cut."""
    ids = {person.id for person in people}
    shown: set[str] = set()

    def walk(boss: str | None, level: int) -> Iterable[tuple[int, Any]]:
        for person in people:
            own = person.reports_to if person.reports_to in ids and person.reports_to != person.id else None
            if own == boss and person.id not in shown:
                shown.add(person.id)
                yield level, person
                yield from walk(person.id, level + 1)

    yield from walk(above, depth)
    yield from ((0, person) for person in people if person.id not in shown)


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _wan(fen: int | None) -> str:
    return "—" if not fen else format_money(fen, unit="万元")


def _grade_words(one: Any) -> str:
    if one is None:
        return ""
    grade = tr(f"grade.{one.grade}")
    return tr("archive.grade_provisional", grade=grade) if one.provisional else grade
