"""The customer file (客户档案, annex 2) as records."""

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any, NewType

CustomerId = NewType("CustomerId", str)
"""UUIDv7 as 32 hexadecimal digits; every row id has this form."""


@dataclass(frozen=True, slots=True)
class Customer:
    """One customer as its fields say (domain/fields.py, CUSTOMER). Money in 分; missing values are None, missing sets
    empty."""

    id: CustomerId = CustomerId("")
    code: str | None = None
    full_name: str | None = None
    short_name: str | None = None
    former_names: tuple[str, ...] = ()
    name_variant: str | None = None
    credit_code: str | None = None
    registration_number: str | None = None
    kind: str | None = None
    scope: str | None = None
    responsibility_level: str | None = None
    is_focus: bool | None = None
    industry: str | None = None
    gbt4754_code: str | None = None
    ownership: str | None = None
    headquarters: str | None = None
    stage: str | None = None
    stage_since: date | None = None
    secrecy: str | None = None
    tags: tuple[str, ...] = ()
    division: str | None = None
    town: str | None = None
    registered_address: str | None = None
    postal_address: str | None = None
    postcode: str | None = None
    service_addresses: tuple[str, ...] = ()
    phone: str | None = None
    fax: str | None = None
    web: str | None = None
    email: str | None = None
    legal_representative: str | None = None
    registered_capital: int | None = None
    staff_count: int | None = None
    founded_on: date | None = None
    yearly_turnover: int | None = None
    main_products: str | None = None
    business_scope: str | None = None
    mail_department: str | None = None
    mail_budget: int | None = None
    services_used: tuple[str, ...] = ()
    settlement: str | None = None
    payment_kind: str | None = None
    credit_period_days: int | None = None
    bank_name: str | None = None
    bank_account: str | None = None
    tax_number: str | None = None
    invoice_title: str | None = None
    contract_number: str | None = None
    contract_signed_on: date | None = None
    contract_until: date | None = None
    signing_organisation: str | None = None
    signing_division: str | None = None
    discount_summary: str | None = None
    credit_payment: str | None = None
    credit_performance: str | None = None
    credit_note: str | None = None
    lead_manager: str | None = None
    deputy_manager: str | None = None
    responsible_unit: str | None = None
    service_unit: str | None = None
    reporting_sub_branch: str | None = None
    information_source: str | None = None
    verified_on: date | None = None
    archive_number: str | None = None
    paper_location: str | None = None
    retention_until: date | None = None
    retention_reason: str | None = None
    remark: str | None = None
    deleted: bool | None = None
    merged_into: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the customer; few fields on purpose (PIPL art. 6)."""

    id: str = ""
    customer: str | None = None
    name: str | None = None
    department: str | None = None
    title: str | None = None
    role: str | None = None
    phone: str | None = None
    mobile: str | None = None
    email: str | None = None
    reports_to: str | None = None
    is_primary: bool | None = None
    legal_basis: str | None = None
    consent_on: date | None = None
    withdrawn_on: date | None = None
    notice_given_on: date | None = None
    information_source: str | None = None
    valid_until: date | None = None
    valid_reason: str | None = None
    remark: str | None = None
    deleted: bool | None = None
    person: str | None = None
    """Shared by the contacts of several customers that are one person."""


@dataclass(frozen=True, slots=True)
class Address:
    """One of the customer's places: where it is registered, gets its mail, is picked up at, or billed."""

    id: str = ""
    customer: str | None = None
    kind: str | None = None
    is_main: bool | None = None
    division: str | None = None
    address: str | None = None
    postcode: str | None = None
    contact: str | None = None
    phone: str | None = None
    remark: str | None = None
    deleted: bool | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement (协议) with the customer; its state is derived (domain/agreements.py)."""

    id: str = ""
    customer: str | None = None
    number: str | None = None
    kind: str | None = None
    title: str | None = None
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    auto_renews: bool | None = None
    renewal_months: int | None = None
    ended_on: date | None = None
    amount: int | None = None
    discount: str | None = None
    first_reminder_days: int | None = None
    second_reminder_days: int | None = None
    signing_organisation: str | None = None
    contact: str | None = None
    remark: str | None = None
    deleted: bool | None = None


@dataclass(frozen=True, slots=True)
class Competitor:
    """Who else carries the customer's mail, and how much of it."""

    id: str = ""
    customer: str | None = None
    name: str | None = None
    service: str | None = None
    share_percent: Decimal | None = None
    strengths: str | None = None
    deleted: bool | None = None


@dataclass(frozen=True, slots=True)
class MailUse:
    """What the customer sends (用邮情况)."""

    id: str = ""
    customer: str | None = None
    service: str | None = None
    monthly_volume: Decimal | None = None
    yearly_amount: int | None = None
    our_share_percent: Decimal | None = None
    competitor: str | None = None
    price_level: str | None = None
    contract_end: date | None = None
    deleted: bool | None = None


@dataclass(frozen=True, slots=True)
class Demand:
    """A need of the customer (客户需求)."""

    id: str = ""
    customer: str | None = None
    noted_on: date | None = None
    content: str | None = None
    service: str | None = None
    expected_revenue: int | None = None
    state: str | None = None
    responsible: str | None = None
    visit: str | None = None
    deleted: bool | None = None


def values_of(record: Any) -> dict[str, Any]:
    """The record's fields by name, without its id."""
    return {field.name: getattr(record, field.name) for field in fields(record) if field.name != "id"}
