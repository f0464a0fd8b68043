"""A new person's keys and row: what setting a store up and adding somebody to it share."""

from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.packages.encryption import new_identity
from bigclient_desktop.services.session_failures import NameMissing, PasswordTooShort, UnitUnknown
from bigclient_desktop.signing.certificates import CENTRE, Subject, new_root
from bigclient_desktop.signing.keys import Seat
from bigclient_desktop.store.store import Store, Writer

MINIMUM_PASSWORD = 8


def check_person(unit: str, name: str, password: str) -> None:
    """Raises UnitUnknown, NameMissing, PasswordTooShort."""
    if unit_info(unit) is None:
        raise UnitUnknown(unit=unit)
    if not name.strip():
        raise NameMissing()
    check_password(password)


def check_password(password: str) -> None:
    """Raises PasswordTooShort."""
    if len(password) < MINIMUM_PASSWORD:
        raise PasswordTooShort(minimum=MINIMUM_PASSWORD)


def new_seat(installation: bytes, unit: str, position: str, person: str) -> tuple[Seat, str]:
    """A seat that is its own root, and the age identity for packages to it."""
    secret, recipient = new_identity()
    return new_root(Subject(installation.hex(), unit, CENTRE, position, person, recipient)), secret


def record_unit_and_person(store: Store, writer: Writer, staff: Staff, label: str) -> None:
    """The person as a row of his unit, and the unit where nobody has recorded it yet."""
    info = unit_info(staff.unit or "")
    assert info is not None
    root = unit_row_id(info.code)
    with store.reading() as connection:
        known = connection.exec_driver_sql("SELECT 1 FROM org_unit WHERE id = ?", (bytes.fromhex(root),)).first()
    unit_row = [] if known else [NewRow("org_unit", root, {"code": info.code, "name": info.name})]
    person_row = NewRow(
        "staff",
        staff.id,
        {"unit": staff.unit, "name": staff.name, "position": staff.position, "seat_key": staff.seat_key},
    )
    draft = AggregateDraft("org_unit", root, (*unit_row, person_row))
    store.append(writer, [draft], label, staff.name or "")
