"""The notice to a contact (个人信息处理告知书): gathered from the store, as PDF; and the day on which it was given."""

from datetime import date

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import Contact, values_of
from bigclient_desktop.domain.organisation import unit
from bigclient_desktop.domain.privacy_notice import KINDS, PrivacyNotice
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import changes_between
from bigclient_desktop.pdf.privacy_notice import privacy_notice_pdf
from bigclient_desktop.services.access import Action, demand, permit
from bigclient_desktop.services.customers import customer_file, write_change
from bigclient_desktop.services.papers import Paper
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.people import staff_by_id
from bigclient_desktop.store.units import own_units
from bigclient_desktop.translations import catalogue


class ContactUnknown(Failure):
    """The person is no contact of the customer (any more)."""

    key = "failure.contact_unknown"


def privacy_notice(session: Session, customer: str, contact: str, day: date | None = None) -> PrivacyNotice:
    """What the notice to this contact says. Raises CustomerUnknown, ContactUnknown, NotAllowed."""
    permit(session, Action.PRINT, customer)
    file = customer_file(session, customer)
    person = next((one for one in file.contacts if one.id == contact and one.name), None)
    if person is None:
        raise ContactUnknown()
    with session.store.reading() as connection:
        own = next((one for one in own_units(connection) if one.code == session.unit), None)
        handler = staff_by_id(connection, session.staff_id)
    info = unit(session.unit)
    phone = (handler.phone or handler.mobile if handler else None) or (own.phone if own else None)
    return PrivacyNotice(
        person=person.name or "",
        customer=file.customer.full_name or "",
        unit=info.official_name if info else session.unit,
        address=(own.address if own else None) or "",
        handler=session.person_name,
        phone=phone or "",
        kinds=tuple(name for name in KINDS if getattr(person, name)),
        basis=person.legal_basis or "",
        source=person.information_source or "",
        until=person.valid_until,
        day=day or china_today(),
    )


def privacy_notice_bytes(session: Session, customer: str, contact: str) -> Paper:
    """The notice as PDF, for the preview. Raises as `privacy_notice`, and MissingCharacters."""
    entry = permit(session, Action.PRINT, customer, form="privacy_notice.title")
    return Paper(privacy_notice_pdf(privacy_notice(session, customer, contact), catalogue(session.language)), entry)


def note_given(session: Session, customer: str, contact: str, day: date | None = None) -> Change:
    """The day on which the person got the notice, in his record. Raises as `privacy_notice`."""
    demand(session, Action.EDIT, customer)
    file = customer_file(session, customer)
    person: Contact | None = next((one for one in file.contacts if one.id == contact and one.name), None)
    if person is None:
        raise ContactUnknown()
    new = {"notice_given_on": day or china_today()}
    writes = changes_between("contact", contact, values_of(person), new, file.heads)
    return write_change(session, {customer: writes}, "change.notice_given", file.customer.full_name or "")
