"""The workbook to fill in for an import: the data, an explanation of its columns, the lists to choose from."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.datavalidation import DataValidation

from bigclient_desktop.domain.dictionaries import DICTIONARIES, dictionary, label
from bigclient_desktop.domain.fields import CONTACT, CUSTOMER, Field, Kind
from bigclient_desktop.failures import Words
from bigclient_desktop.spreadsheets.columns import is_money, target_of
from bigclient_desktop.spreadsheets.customers import label_key
from bigclient_desktop.spreadsheets.sources import letter
from bigclient_desktop.spreadsheets.styles import DATE_FORMAT, MONEY_FORMAT, TEXT_FORMAT, for_a4, head, keep_text, save
from bigclient_desktop.spreadsheets.writing import SheetColumn, column_width

TEMPLATE_TARGETS: tuple[str, ...] = (
    "code", "full_name", "short_name", "credit_code", "kind", "industry", "ownership", "division", "postal_address",
    "postcode", "phone", "email", "legal_representative", "registered_capital", "staff_count", "founded_on",
    "mail_department", "mail_budget", "services_used", "settlement", "contract_number", "contract_signed_on",
    "contract_until", "lead_manager", "deputy_manager", "responsible_unit", "reporting_sub_branch",
    "contact.name", "contact.department", "contact.title", "contact.phone", "contact.mobile", "contact.email",
    "contact2.name", "contact2.mobile", "remark",
)  # fmt: skip
"""The columns of the template, in the order of the paper form."""

PREPARED_ROWS = 2000
_FORMATS = {Kind.DATE: DATE_FORMAT, Kind.MONEY: MONEY_FORMAT, Kind.INTEGER: "0"}
_HOW = {
    Kind.DATE: "export.how_date",
    Kind.MONEY: "export.how_money",
    Kind.INTEGER: "export.how_integer",
    Kind.BOOLEAN: "export.how_boolean",
    Kind.CHOICE: "export.how_choice",
    Kind.CHOICE_SET: "export.how_choices",
    Kind.TEXT_SET: "export.how_texts",
    Kind.REFERENCE: "export.how_person",
}
_GENERAL = ("export.general_heads", "export.general_empty", "export.general_match", "export.general_totals")
_MONEY_UNIT = "万元"


def write_template(path: Path, words: Words, language: str, targets: Sequence[str] = TEMPLATE_TARGETS) -> None:
    """Writes the empty workbook in the user's language. Raises WorkbookUnwritable."""
    workbook = Workbook()
    data: Any = workbook.active
    data.title = words("export.sheet_customers")
    notes: Any = workbook.create_sheet(words("export.sheet_notes"))
    lists: Any = workbook.create_sheet(words("export.sheet_lists"))
    ranges = _fill_lists(lists, targets, words, language)
    _fill_data(data, targets, ranges, words)
    _fill_notes(notes, targets, words)
    save(workbook, path)


def template_heading(target: str, words: Words) -> str:
    """The heading of a target's column: contacts are told apart, money has its unit."""
    text = words(label_key(target))
    goal = target_of(target)
    if goal.contact:
        who = words("customer.contacts") + (str(goal.contact) if goal.contact > 1 else "")
        text = f"{who}/{text}"
    return words("export.in_unit", heading=text, unit=_MONEY_UNIT) if is_money(target) else text


def _definition(target: str) -> Field:
    goal = target_of(target)
    return (CONTACT if goal.entity == "contact" else CUSTOMER).by_name[goal.field]


def _fill_data(page: Any, targets: Sequence[str], ranges: Mapping[str, str], words: Words) -> None:
    for index, target in enumerate(targets):
        name, definition = letter(index), _definition(target)
        column = SheetColumn(template_heading(target, words), definition.kind)
        cell = page.cell(1, index + 1)
        keep_text(cell, column.heading)
        head(cell)
        dimension = page.column_dimensions[name]
        dimension.width = column_width(column, definition.name)
        dimension.number_format = _FORMATS.get(definition.kind, TEXT_FORMAT)
        if target in ranges:
            rule = DataValidation("list", formula1=ranges[target], allow_blank=True, showErrorMessage=False)
            rule.add(f"{name}2:{name}{PREPARED_ROWS}")
            page.add_data_validation(rule)
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{letter(len(targets) - 1)}1"
    for_a4(page, landscape=True)


def _fill_lists(page: Any, targets: Sequence[str], words: Words, language: str) -> dict[str, str]:
    """A column for every list; gives the range of each target that chooses one of it."""
    ranges: dict[str, str] = {}
    column = 0
    for target in targets:
        definition = _definition(target)
        texts = _list_of(target, definition, words, language)
        if not texts:
            continue
        name = letter(column)
        column += 1
        heading = page.cell(1, column)
        keep_text(heading, template_heading(target, words))
        head(heading)
        page.column_dimensions[name].width = 24
        for row, text in enumerate(texts, 2):
            keep_text(page.cell(row, column), text)
        if definition.kind is Kind.CHOICE:
            quoted = page.title.replace("'", "''")
            ranges[target] = f"'{quoted}'!${name}$2:${name}${len(texts) + 1}"
    page.freeze_panes = "A2"
    for_a4(page, landscape=False)
    return ranges


def _list_of(target: str, definition: Field, words: Words, language: str) -> list[str]:
    if definition.dictionary in DICTIONARIES:
        return [label(definition.dictionary, code, language) for code in dictionary(definition.dictionary)]
    goal = target_of(target)
    return [words(f"{goal.entity}.{goal.field}.{choice}") for choice in definition.choices]


def _fill_notes(page: Any, targets: Sequence[str], words: Words) -> None:
    for index, key in enumerate(("export.note_field", "export.note_required", "export.note_how"), 1):
        keep_text(page.cell(1, index), words(key))
        head(page.cell(1, index))
    for row, target in enumerate(targets, 2):
        definition = _definition(target)
        keep_text(page.cell(row, 1), template_heading(target, words))
        keep_text(page.cell(row, 2), words("export.yes") if target == "full_name" else "")
        keep_text(page.cell(row, 3), _how(definition, words))
    for row, key in enumerate(_GENERAL, len(targets) + 3):
        keep_text(page.cell(row, 1), words(key))
    for name, width in (("A", 28), ("B", 10), ("C", 56)):
        page.column_dimensions[name].width = width
    for row in range(2, len(targets) + 2):
        page.cell(row, 3).alignment = Alignment(wrap_text=True)
    page.freeze_panes = "A2"
    for_a4(page, landscape=False)


def _how(definition: Field, words: Words) -> str:
    if definition.name in ("code", "credit_code"):
        return words(f"export.how_{definition.name}")
    key = _HOW.get(definition.kind)
    return words(key) if key else words("export.how_text", limit=definition.max_length)
