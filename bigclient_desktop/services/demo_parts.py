"""Sample addresses and agreements, told by what a sample customer's file says already: no dice are thrown for them."""

from collections.abc import Iterator

from bigclient_desktop.journal.writes import NewRow
from bigclient_desktop.services.demo_customers import SampleCustomer
from bigclient_desktop.services.demo_words import Dice, phrases


def part_rows(dice: Dice, customer: SampleCustomer) -> Iterator[NewRow]:
    """Where mail is picked up, for those who have a registered address; the agreement of those under contract."""
    values = customer.values
    first = customer.contacts[0].row if customer.contacts else None
    if values.get("registered_address"):
        place = {
            "customer": customer.id,
            "kind": "delivery",
            "is_main": True,
            "address": f"{values['postal_address']}{phrases()['pick_up']}",
            "division": values["division"],
            "postcode": values["postcode"],
            "contact": first,
        }
        yield NewRow("address", dice.child_id(customer.id), place)
    if values.get("contract_number"):
        signed = values["contract_signed_on"]
        terms = {
            "customer": customer.id,
            "number": values["contract_number"],
            "kind": "mail_service",
            "title": phrases()["agreement"],
            "signed_on": signed,
            "starts_on": signed,
            "ends_on": values["contract_until"],
            "auto_renews": signed.day % 3 == 0 or None,
            "discount": values["discount_summary"],
            "contact": first,
        }
        yield NewRow("agreement", dice.child_id(customer.id), terms)
