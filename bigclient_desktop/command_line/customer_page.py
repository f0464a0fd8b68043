"""One customer's file as JSON, and as a page of text."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from bigclient_desktop.command_line.customers import row_values
from bigclient_desktop.command_line.output import print_table, width
from bigclient_desktop.domain.customer_file import CustomerFile, FieldChange
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.dictionaries import DICTIONARIES, label
from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_SECTIONS, ENTITY_BY_NAME, Field, Kind
from bigclient_desktop.domain.grading import truncated
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.translations import Catalogue

_CHILDREN = (
    ("contacts", "contact"),
    ("addresses", "address"),
    ("mail_uses", "mail_use"),
    ("competitors", "competitor"),
    ("demands", "demand"),
    ("agreements", "agreement"),
)
_HANGING = ("customer", "deleted", "person")
"""Fields of what hangs on a customer that say nothing to a reader."""


def file_values(file: CustomerFile, history: Sequence[FieldChange]) -> dict[str, Any]:
    """All fields by name, then what hangs on the customer; `names` says what unit codes and staff ids mean."""
    customer = file.customer
    mentioned = {value for value in values_of(customer).values() if isinstance(value, str)}
    newest = file.grades[0] if file.grades else None
    return {
        "id": customer.id,
        "name": customer.full_name,
        "unit": customer.responsible_unit,
        "grade": newest.grade if newest else None,
        "provisional": newest.provisional if newest else False,
        **values_of(customer),
        **{name: [_plain(child) for child in getattr(file, name)] for name, _ in _CHILDREN},
        "branches": [row_values(row) for row in file.branches],
        "headquarters_name": file.headquarters_name,
        "names": {key: name for key, name in file.names.items() if key in mentioned},
        "revenue": file.revenue,
        "grades": [{**_plain(grade), "total": truncated(grade.total)} for grade in file.grades],
        "timeline": file.timeline,
        "completeness": file.completeness,
        "history": list(history),
    }


def _plain(record: Any) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record) if field.name not in _HANGING}


def print_file(words: Catalogue, file: CustomerFile, history: Sequence[FieldChange]) -> None:
    """The file section by section as on the form, empty fields left out."""
    customer = file.customer
    print(customer.full_name)
    for section in CUSTOMER_SECTIONS:
        pairs = [(field, getattr(customer, field.name)) for field in CUSTOMER.fields if field.section == section]
        lines = [
            (words(f"customer.{field.name}"), said(words, file, "customer", field, value)) for field, value in pairs
        ]
        shown = [(name, text) for name, text in lines if text]
        if shown:
            print(f"\n{words(f'section.{section}')}")
            size = max(width(name) for name, _ in shown)
            for name, text in shown:
                print(f"  {name}{' ' * (size - width(name))}  {text}")
    for name, entity in _CHILDREN:
        _print_children(words, file, name, entity)
    _print_branches(words, file)
    _print_revenue(words, file)
    missing = [
        words(f"customer.{name}") if name != "contacts" else words("section.contacts")
        for name in file.completeness.missing
    ]
    print(f"\n{words('command_line.completeness')}  {file.completeness.percent}%", end="")
    print(f"  {words('command_line.missing', fields=missing)}" if missing else "")
    _print_history(words, file, history)


def said(words: Catalogue, file: CustomerFile, entity: str, field: Field, value: Any) -> str:
    """A field's value as a person reads it; empty where there is none."""
    if value is None or value == () or value == "":
        return ""
    if isinstance(value, tuple):
        return words("form.between").join(said(words, file, entity, field, element) for element in value)
    if isinstance(value, bool):
        return words("boolean.true" if value else "boolean.false")
    if field.kind is Kind.MONEY:
        return format_money(value, "元")
    if field.dictionary in DICTIONARIES and field.dictionary != "units":
        return label(field.dictionary, value, words.language)
    if field.dictionary == "customers":
        return file.headquarters_name or str(value)
    if field.dictionary == "contacts":
        return next((one.name or "" for one in file.contacts if one.id == value), "")
    if field.dictionary in ("units", "staff"):
        return (
            file.names.get(value) or label("units", value) if field.dictionary == "units" else file.names.get(value, "")
        )
    if field.choices:
        return words(f"{entity}.{field.name}.{value}")
    return str(value)


def _print_children(words: Catalogue, file: CustomerFile, name: str, entity: str) -> None:
    children = getattr(file, name)
    known = [field for field in ENTITY_BY_NAME[entity].fields if field.name not in _HANGING]
    rows = [[said(words, file, entity, field, getattr(child, field.name)) for field in known] for child in children]
    used = [at for at in range(len(known)) if any(row[at] for row in rows)]
    if used:
        print(f"\n{words(f'section.{name}')}")
        print_table([words(f"{entity}.{known[at].name}") for at in used], [[row[at] for at in used] for row in rows])


def _print_branches(words: Catalogue, file: CustomerFile) -> None:
    if file.branches:
        print(f"\n{words('section.branches')}")
        rows = [(row.code or words("customer.code.pending"), row.full_name, row.lead_manager) for row in file.branches]
        print_table([words(f"customer.{key}") for key in ("code", "full_name", "lead_manager")], rows)


def _print_revenue(words: Catalogue, file: CustomerFile) -> None:
    if not file.revenue:
        return
    print(f"\n{words('command_line.revenue_by_year')}")
    grades = {grade.year: grade for grade in file.grades}
    for year in file.revenue:
        services = "  ".join(
            f"{label('services', code, words.language)} {format_money(amount, '元')}"
            for code, amount in year.by_service.items()
        )
        grade = grades.get(year.year)
        shown = f"  {words(f'grade.{grade.grade}')}" if grade else ""
        print(f"  {year.year}  {format_money(year.total, '元')}{shown}  ({services})")


def _print_history(words: Catalogue, file: CustomerFile, history: Sequence[FieldChange]) -> None:
    """Newest first; what the file was made with is one line."""
    if not history:
        return
    print(f"\n{words('section.history')}")
    first = min(change.at for change in history)
    made = [change for change in history if change.at == first and change.old is None]
    for change in history:
        if change not in made:
            field = ENTITY_BY_NAME[change.entity].by_name[change.field]
            old, new = (said(words, file, change.entity, field, value) or "—" for value in (change.old, change.new))
            name = words(f"{change.entity}.{change.field}")
            if change.entity != "customer":
                name = words("command_line.of_entity", entity=words(f"entity.{change.entity}"), field=name)
            why = f" — {words(f'exchange.parked_{change.set_aside}')}" if change.set_aside else ""
            print(f"  {words('command_line.history_line', **_who(change), field=name, old=old, new=new)}{why}")
    if made:
        print(f"  {words('command_line.history_made', **_who(made[0]), count=len(made))}")


def _who(change: FieldChange) -> dict[str, str]:
    return {
        "at": f"{china_time(change.at):%Y-%m-%d %H:%M}",
        "person": change.person,
        "unit": label("units", change.unit),
    }
