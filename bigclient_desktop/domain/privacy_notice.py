"""The notice to a person whose data is kept (个人信息处理告知书, PIPL art. 17): exactly what the paper says."""

from dataclasses import dataclass
from datetime import date

from bigclient_desktop.domain.fields import CONTACT

ABOUT_THE_KEEPING = (
    "legal_basis",
    "consent_on",
    "withdrawn_on",
    "notice_given_on",
    "information_source",
    "valid_until",
    "valid_reason",
    "person",
)
"""Personal fields of a contact that say how his data is kept, not who he is."""
KINDS = tuple(field.name for field in CONTACT.fields if field.personal and field.name not in ABOUT_THE_KEEPING)
"""What may be kept about a contact, by field."""


@dataclass(frozen=True, slots=True)
class PrivacyNotice:
    """One notice; without a person it is the empty form. `kinds` are the fields that are filled."""

    person: str = ""
    customer: str = ""
    unit: str = ""
    """Official name of the centre that keeps the data."""
    address: str = ""
    handler: str = ""
    phone: str = ""
    kinds: tuple[str, ...] = KINDS
    basis: str = ""
    """One of the choices of contact.legal_basis."""
    source: str = ""
    until: date | None = None
    day: date | None = None
