"""What is wrong or doubtful in an edited customer file, field by field; pure, without looking into the store.

Hard problems block saving: what cannot be stored or makes no sense. Soft ones want a confirmation: real files are
incomplete, and real companies carry wrong check digits.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from bigclient_desktop.domain.agreements import MOST_MONTHS
from bigclient_desktop.domain.codes import HEADQUARTERS_BRANCH, check_code, normalise_code
from bigclient_desktop.domain.consent import check_consent
from bigclient_desktop.domain.credit_code import check_credit_code
from bigclient_desktop.domain.customer_file import CustomerDraft, Problem, was_erased
from bigclient_desktop.domain.customers import Address, Agreement, Contact, Customer
from bigclient_desktop.domain.divisions import PROVINCE, city_of_division, full_name, successor
from bigclient_desktop.domain.field_checks import Found, row_check
from bigclient_desktop.domain.grading import needs_two_managers
from bigclient_desktop.domain.mail_shares import shares_by_service
from bigclient_desktop.domain.phones import check_mobile, check_phone
from bigclient_desktop.domain.trees import rings

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
    if contact.reports_to and contact.reports_to == contact.id:
        yield "reports_to", "problem.reports_to_himself", {}, True
    elif contact.reports_to and contact.reports_to not in known:
        yield "reports_to", "problem.contact_unknown", {}, False


def check_address(address: Address, known: set[str] | frozenset[str] = frozenset()) -> Iterator[Found]:
    """What is wrong with an address; `known` are the contacts that may be asked for there."""
    if address.postcode and not _POSTCODE.fullmatch(address.postcode):
        yield "postcode", "problem.postcode", {}, True
    if address.phone and (doubt := check_phone(address.phone)):
        yield "phone", *doubt, False
    if address.contact and address.contact not in known:
        yield "contact", "problem.address_contact", {}, False


def check_agreement(agreement: Agreement, known: set[str] | frozenset[str] = frozenset()) -> Iterator[Found]:
    """What is wrong with an agreement's days; `known` are the contacts that may have signed it."""
    begins, ends = agreement.starts_on or agreement.signed_on, agreement.ends_on
    if begins and ends and ends < begins:
        values = {"until": ends.isoformat(), "begins": begins.isoformat()}
        yield "ends_on", "problem.agreement_ends_first", values, True
    if begins and agreement.ended_on and agreement.ended_on < begins:
        values = {"until": agreement.ended_on.isoformat(), "begins": begins.isoformat()}
        yield "ended_on", "problem.agreement_ends_first", values, True
    if agreement.auto_renews and not ends:
        yield "ends_on", "problem.renewal_without_end", {}, False
    if agreement.renewal_months is not None and not 0 < agreement.renewal_months <= MOST_MONTHS:
        yield "renewal_months", "problem.renewal_months", {"limit": MOST_MONTHS}, True
    if agreement.contact and agreement.contact not in known:
        yield "contact", "problem.address_contact", {}, False


def _rings(contacts: Sequence[Contact]) -> Iterator[Problem]:
    """Contacts who report to each other in a ring: told at each of them."""
    above = {one.id: one.reports_to for one in contacts if one.reports_to and one.reports_to != one.id}
    names = {one.id: one.name or "" for one in contacts}
    for ring in rings(above):
        way = " → ".join(names.get(one, "") for one in (*ring, ring[0]))
        yield from (Problem("contact", one, "reports_to", "problem.reports_in_a_ring", {"way": way}) for one in ring)


def _shares(draft: CustomerDraft) -> Iterator[Problem]:
    """Shares that come to more than the whole, service by service; without a service of all of them together."""
    rivals = [row for row in draft.competitors if not row.deleted and row.share_percent]
    for shares in shares_by_service(rivals, [row for row in draft.mail_uses if not row.deleted]):
        if shares.total > 100:
            last = next((row for row in reversed(rivals) if row.service == shares.service), None)
            last = last or next(iter(reversed(rivals)), None)
            if last is not None:
                key = "problem.service_shares_above_hundred" if shares.service else "problem.shares_above_hundred"
                yield Problem("competitor", last.id, "share_percent", key, {"total": shares.total}, False)


def _children(draft: CustomerDraft, today: date) -> Iterator[Problem]:
    people = [contact for contact in draft.contacts if not contact.deleted]
    known = {contact.id for contact in people}
    more: Mapping[str, Callable[[Any], Iterable[Found]]] = {
        "contact": lambda row: [*check_contact(row, known - {row.id}), *check_consent(row, today)],
        "address": lambda row: check_address(row, known),
        "agreement": lambda row: check_agreement(row, known),
    }
    rows: tuple[tuple[str, Sequence[Any]], ...] = (
        ("contact", draft.contacts),
        ("address", draft.addresses),
        ("competitor", draft.competitors),
        ("mail_use", draft.mail_uses),
        ("demand", draft.demands),
        ("agreement", draft.agreements),
    )
    for entity, children in rows:
        check = row_check(entity)
        for row in children:
            if row.deleted:
                continue
            found = [one for one in check(row, today) if not _is_gone(draft, entity, row.id, one)]
            if entity in more:
                found += more[entity](row)
            yield from (Problem(entity, row.id, *entry) for entry in found)
    yield from _rings(people)
    mains = [address for address in draft.addresses if address.is_main and not address.deleted]
    for address in mains[1:]:
        yield Problem("address", address.id, "is_main", "problem.two_main_addresses", {}, False)
    yield from _shares(draft)


def _is_gone(draft: CustomerDraft, entity: str, row: str, found: Found) -> bool:
    """What was erased under privacy law is not asked for: nobody may be kept from saving the rest."""
    field, key, *_ = found
    return key in ("problem.required", "problem.should_be_filled") and was_erased(draft.heads, entity, row, field)


def check_customer(draft: CustomerDraft, today: date, grade: str | None = None) -> tuple[Problem, ...]:
    """Every problem of the draft, the customer's own first; with a `grade`, also whether two managers are there."""
    customer = draft.customer
    found = [*row_check("customer")(customer, today), *check_relations(customer, grade)]
    problems = [Problem("customer", customer.id, *entry) for entry in found]
    if any((draft.contacts, draft.addresses, draft.competitors, draft.mail_uses, draft.demands, draft.agreements)):
        problems += _children(draft, today)
    return tuple(problems)
