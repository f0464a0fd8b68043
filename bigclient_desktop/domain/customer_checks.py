"""What is wrong or doubtful in an edited customer file, field by field; pure, without looking into the store.

Hard problems block saving: what cannot be stored or makes no sense. Soft ones want a confirmation: real files are
incomplete, and real companies carry wrong check digits.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from bigclient_desktop.domain.codes import HEADQUARTERS_BRANCH, check_code, normalise_code
from bigclient_desktop.domain.consent import check_consent
from bigclient_desktop.domain.credit_code import check_credit_code
from bigclient_desktop.domain.customer_file import CustomerDraft, Problem, was_erased
from bigclient_desktop.domain.customers import Customer
from bigclient_desktop.domain.divisions import PROVINCE, city_of_division, full_name, successor
from bigclient_desktop.domain.field_checks import Found, row_check
from bigclient_desktop.domain.grading import needs_two_managers
from bigclient_desktop.domain.phones import check_mobile, check_phone

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_POSTCODE = re.compile(r"\d{6}", re.ASCII)


def _check_code(customer: Customer) -> Iterator[Found]:
    """The customer's code, and whether it fits the place and the headquarters."""
    if not customer.code:
        return
    problems = check_code(customer.code)
    for key, values, hard in problems:
        yield "code", key, values, hard
    code = normalise_code(customer.code)
    if problems:
        return
    branch, place = code[11:], code[:6]
    if branch == HEADQUARTERS_BRANCH and customer.headquarters:
        yield "code", "problem.code_is_headquarters", {}, False
    elif branch != HEADQUARTERS_BRANCH and not customer.headquarters:
        yield "code", "problem.code_is_branch", {"branch": branch}, False
    elif branch == HEADQUARTERS_BRANCH and customer.division and not _covers(place, customer.division):
        values = {"code_division": full_name(place) or place, "division": full_name(customer.division) or ""}
        yield "code", "problem.code_division_differs", values, False


def _covers(code_division: str, place: str) -> bool:
    """True where a customer of `place` may carry the division: its own, its city's, the province's, a predecessor's."""
    city = city_of_division(place)
    return code_division in (place, city, PROVINCE, f"{place[:4]}01") or successor(code_division) in (place, city)


def check_relations(customer: Customer, grade: str | None = None) -> Iterator[Found]:
    """What fields say of each other."""
    yield from _check_code(customer)
    if customer.credit_code and (key := check_credit_code(customer.credit_code)):
        yield "credit_code", key, {}, False
    if customer.postcode and not _POSTCODE.fullmatch(customer.postcode):
        yield "postcode", "problem.postcode", {}, True
    for name, number in (("phone", customer.phone), ("fax", customer.fax)):
        if number and (doubt := check_phone(number)):
            yield name, *doubt, False
    if customer.email and not _EMAIL.fullmatch(customer.email.strip()):
        yield "email", "problem.email", {"value": customer.email}, False
    if (
        customer.contract_signed_on
        and customer.contract_until
        and customer.contract_until < customer.contract_signed_on
    ):
        values = {"until": customer.contract_until.isoformat(), "signed": customer.contract_signed_on.isoformat()}
        yield "contract_until", "problem.date_order", values, True
    if customer.headquarters and customer.headquarters == customer.id:
        yield "headquarters", "problem.own_headquarters", {}, True
    if customer.lead_manager and customer.lead_manager == customer.deputy_manager:
        yield "deputy_manager", "problem.same_manager", {}, True
    if needs_two_managers(grade) and not (customer.lead_manager and customer.deputy_manager):
        missing = "deputy_manager" if customer.lead_manager else "lead_manager"
        yield missing, "problem.two_managers", {}, False


def check_contact(contact: Any, known: set[str] | frozenset[str] = frozenset()) -> Iterator[Found]:
    """What is doubtful about a contact's phones and addresses; `known` are the contacts he may report to."""
    if contact.mobile and (doubt := check_mobile(contact.mobile)):
        yield "mobile", *doubt, False
    if contact.phone and (doubt := check_phone(contact.phone)):
        yield "phone", *doubt, False
    if contact.email and not _EMAIL.fullmatch(contact.email.strip()):
        yield "email", "problem.email", {"value": contact.email}, False
    if contact.reports_to and contact.reports_to not in known:
        yield "reports_to", "problem.contact_unknown", {}, False


def _children(draft: CustomerDraft, today: date) -> Iterator[Problem]:
    known = {contact.id for contact in draft.contacts if not contact.deleted}
    rows: tuple[tuple[str, Sequence[Any]], ...] = (
        ("contact", draft.contacts),
        ("competitor", draft.competitors),
        ("mail_use", draft.mail_uses),
        ("demand", draft.demands),
    )
    for entity, children in rows:
        check = row_check(entity)
        for row in children:
            if row.deleted:
                continue
            found = [one for one in check(row, today) if not _is_gone(draft, entity, row.id, one)]
            if entity == "contact":
                found += [*check_contact(row, known - {row.id}), *check_consent(row, today)]
            yield from (Problem(entity, row.id, *entry) for entry in found)
    total = sum((row.share_percent or Decimal(0) for row in draft.competitors if not row.deleted), Decimal(0))
    if total > 100:
        last = next(row for row in reversed(draft.competitors) if row.share_percent and not row.deleted)
        yield Problem("competitor", last.id, "share_percent", "problem.shares_above_hundred", {"total": total}, False)


def _is_gone(draft: CustomerDraft, entity: str, row: str, found: Found) -> bool:
    """What was erased under privacy law is not asked for: nobody may be kept from saving the rest."""
    field, key, *_ = found
    return key in ("problem.required", "problem.should_be_filled") and was_erased(draft.heads, entity, row, field)


def check_customer(draft: CustomerDraft, today: date, grade: str | None = None) -> tuple[Problem, ...]:
    """Every problem of the draft, the customer's own first; with a `grade`, also whether two managers are there."""
    customer = draft.customer
    found = [*row_check("customer")(customer, today), *check_relations(customer, grade)]
    problems = [Problem("customer", customer.id, *entry) for entry in found]
    if draft.contacts or draft.competitors or draft.mail_uses or draft.demands:
        problems += _children(draft, today)
    return tuple(problems)
