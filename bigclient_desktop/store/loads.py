"""Reads of loads: how many commercial customers each manager holds, and how many each unit is responsible for."""

from collections.abc import Sequence

from sqlalchemy import Connection

from bigclient_desktop.store.projection import chunks

_COUNTED = "FROM customer_list WHERE deleted = 0 AND kind IS NOT 'policy'"


def held_by(connection: Connection, role: str, people: Sequence[str]) -> dict[str, int]:
    """Person to the number held as `lead_manager` or `deputy_manager`; who holds none is left out. By index, a few
    people at a time: a unit's card must not read a province."""
    found: dict[str, int] = {}
    for some in chunks([bytes.fromhex(person) for person in people]):
        asked = f"SELECT {role}, count(*) {_COUNTED} AND {role} IN ({','.join('?' * len(some))}) GROUP BY {role}"
        found.update({person.hex(): count for person, count in connection.exec_driver_sql(asked, tuple(some))})
    return found


def left_behind(connection: Connection, unit: str, people: Sequence[str]) -> dict[str, int]:
    """Person to the number of this unit's customers, of any kind, whose lead or deputy manager he still is."""
    found: dict[str, int] = {}
    for some in chunks([bytes.fromhex(person) for person in people]):
        for role in ("lead_manager", "deputy_manager"):
            asked = (
                f"SELECT {role}, count(*) FROM customer_list WHERE deleted = 0 AND unit = ?"
                f" AND {role} IN ({','.join('?' * len(some))}) GROUP BY {role}"
            )
            for person, count in connection.exec_driver_sql(asked, (unit, *some)):
                found[person.hex()] = found.get(person.hex(), 0) + count
    return found


def commercial_customers(connection: Connection, units: Sequence[str] = ()) -> int:
    """How many there are, of these units or of all."""
    if not units:
        return int(connection.exec_driver_sql(f"SELECT count(*) {_COUNTED}").scalar_one())
    found = 0
    for some in chunks(list(units)):
        asked = f"SELECT count(*) {_COUNTED} AND unit IN ({','.join('?' * len(some))})"
        found += int(connection.exec_driver_sql(asked, tuple(some)).scalar_one())
    return found
