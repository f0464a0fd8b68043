"""The archive form (客户档案, annex 2): exactly what the form of one customer prints."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bigclient_desktop.domain.consent import may_be_approached
from bigclient_desktop.domain.customer_file import CustomerFile, GradeOfYear, TimelineItem, YearRevenue
from bigclient_desktop.domain.customers import Address, Agreement, Competitor, Contact, Customer, Demand, MailUse

Names = Mapping[str, Mapping[str, str]]
"""Display names by reference list and code or id.

The lists are `units`, `staff`, `divisions`, `industries`, `services`, `contacts` and `customers`."""


@dataclass(frozen=True, slots=True)
class BranchLine:
    """One branch of a headquarters, ready to print; `unit` is the unit's name."""

    code: str | None
    name: str
    unit: str | None = None
    lead_manager: str | None = None


@dataclass(frozen=True, slots=True)
class ArchiveForm:
    """One customer's archive form. Values are the domain's own; the form puts in words and dates."""

    customer: Customer
    contacts: tuple[Contact, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    mail_uses: tuple[MailUse, ...] = ()
    demands: tuple[Demand, ...] = ()
    branches: tuple[BranchLine, ...] = ()
    revenue: tuple[YearRevenue, ...] = ()
    grades: tuple[GradeOfYear, ...] = ()
    visits: tuple[TimelineItem, ...] = ()
    complaints: tuple[TimelineItem, ...] = ()
    names: Names = field(default_factory=dict)
    fill_unit: str | None = None
    filled_on: date | None = None
    printed_by: str | None = None
    printed_at: datetime | None = None
    print_number: str | None = None
    addresses: tuple[Address, ...] = ()
    agreements: tuple[Agreement, ...] = ()

    def name_of(self, dictionary: str, code: str) -> str:
        """The display name of a code; the code itself where nobody knows a name."""
        return self.names.get(dictionary, {}).get(code, code)


def archive_form(
    file: CustomerFile,
    *,
    dictionaries: Names,
    fill_unit: str | None,
    filled_on: date | None,
    printed_by: str | None,
    printed_at: datetime | None,
    print_number: str | None = None,
    latest: int = 6,
) -> ArchiveForm:
    """The form of a customer's file, with the `latest` visits and complaints; what was deleted is left out, and so are
    people who withdrew their consent or whose time is over.

    `dictionaries` brings the names of divisions, industries and services; units and people come from the file.
    """
    people = {contact.id: contact.name or "" for contact in file.contacts}
    above = {file.customer.headquarters: file.headquarters_name} if file.customer.headquarters else {}
    names = {
        "units": file.names,
        "staff": file.names,
        "contacts": people,
        "customers": {key: name for key, name in above.items() if key and name},
        **dictionaries,
    }
    return ArchiveForm(
        customer=file.customer,
        contacts=tuple(
            row
            for row in file.contacts
            if not row.deleted and row.name and may_be_approached(row, filled_on or date.min)
        ),
        competitors=tuple(row for row in file.competitors if not row.deleted),
        mail_uses=tuple(row for row in file.mail_uses if not row.deleted),
        demands=tuple(row for row in file.demands if not row.deleted),
        branches=tuple(
            BranchLine(row.code, row.full_name, file.names.get(row.unit or "", row.unit), row.lead_manager)
            for row in file.branches
        ),
        revenue=file.revenue,
        grades=file.grades,
        visits=_latest(file.timeline, "visit", latest),
        complaints=_latest(file.timeline, "complaint", latest),
        names=names,
        fill_unit=fill_unit,
        filled_on=filled_on,
        printed_by=printed_by,
        printed_at=printed_at,
        print_number=print_number,
        addresses=tuple(sorted((row for row in file.addresses if not row.deleted), key=lambda row: not row.is_main)),
        agreements=tuple(row for row in file.agreements if not row.deleted),
    )


def _latest(timeline: tuple[TimelineItem, ...], kind: str, count: int) -> tuple[TimelineItem, ...]:
    """Newest first."""
    return tuple(
        sorted((item for item in timeline if item.kind == kind), key=lambda item: item.at, reverse=True)[:count]
    )


_NUMBER = re.compile(r"\+?\d(?:[\d\- ]*\d)?")


def masked_phone(text: str) -> str:
    """Every number in `text` with its first three and last four digits (138****5678), a short one with its last two.
    What is masked already stays as it is."""
    return text if "*" in text else _NUMBER.sub(lambda found: _masked_number(found.group()), text)


def _masked_number(number: str) -> str:
    count = sum(sign.isdigit() for sign in number)
    first, last = (3, 4) if count > 7 else (0, 2)
    shown, seen = [], 0
    for sign in number:
        seen += sign.isdigit()
        hidden = sign.isdigit() and first < seen <= count - last
        shown.append("*" if hidden else sign)
    return "".join(shown)
