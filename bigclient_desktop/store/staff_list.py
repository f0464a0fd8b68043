"""The derived list of people: each once, as his row or one of his cards tells him (domain/staff_cards.py)."""

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import STAFF
from bigclient_desktop.domain.staff_cards import TOLD, Stay, standing_card
from bigclient_desktop.store.projection import chunks

_FIELDS = tuple(field.name for field in STAFF.fields)
_COLUMNS = ",".join(("id", "card", *_FIELDS))


def refresh_people(connection: Connection) -> None:
    """Brings the list up to rows and cards."""
    unmoved = "NOT EXISTS (SELECT 1 FROM staff_card c WHERE c.staff = t.id)"
    rows = f"SELECT id, NULL, {','.join(_FIELDS)} FROM staff t WHERE {unmoved}"
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO staff_list ({_COLUMNS}) {rows} EXCEPT SELECT {_COLUMNS} FROM staff_list"
    )
    connection.exec_driver_sql(
        f"DELETE FROM staff_list AS t WHERE {unmoved} AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = t.id)"
    )
    if connection.exec_driver_sql("SELECT 1 FROM staff_card LIMIT 1").first() is not None:
        _write_moved(connection)
    _write_awaited(connection)


def _write_awaited(connection: Connection) -> None:
    """Who stands for another entry before anything of his own is here is told as that entry tells him."""
    told = ",".join(f"NULL {name}" if name == "same_as" else name for name in _FIELDS)
    unknown = " AND ".join(
        f"NOT EXISTS (SELECT 1 FROM {table} s WHERE s.{column} = p.same_as)"
        for table, column in (("staff", "id"), ("staff_card", "staff"))
    )
    connection.exec_driver_sql(
        f"INSERT OR REPLACE INTO staff_list ({_COLUMNS}) SELECT same_as, NULL, {told} FROM staff_list p"
        f" WHERE typeof(same_as) = 'blob' AND length(same_as) = 16 AND {unknown} ORDER BY id"
    )


def _write_moved(connection: Connection) -> None:
    told = ",".join(TOLD)
    from_card = (
        f"INSERT OR REPLACE INTO staff_list (id, card, unit, {told}) SELECT staff, id, ?, {told} FROM staff_card"
    )
    of_row = f"INSERT OR REPLACE INTO staff_list ({_COLUMNS}) SELECT id, NULL, {','.join(_FIELDS)} FROM staff"
    cards, rows = [], []
    for person, standing in standing_cards(connection):
        if standing is None:
            rows.append((person,))
        else:
            cards.append((standing.moved_to or standing.unit, bytes.fromhex(standing.card)))
    for statement, values in ((f"{from_card} WHERE id = ?", cards), (f"{of_row} WHERE id = ?", rows)):
        if values:
            connection.exec_driver_sql(statement, values)


def standing_cards(connection: Connection) -> Iterator[tuple[bytes, Stay | None]]:
    """Everybody of whom there is a card, and the card that tells the truth of him; None where his row does."""
    stays: dict[bytes, list[Stay]] = defaultdict(list)
    for person, step, card, unit, moved_to, from_unit, is_void in connection.exec_driver_sql(
        "SELECT staff, step, id, unit, moved_to, from_unit, is_void FROM staff_card"
        " WHERE typeof(staff) = 'blob' AND length(staff) = 16"
    ):
        # What a seat signs is what it likes: a step that is no number stands for none.
        number = step if isinstance(step, int) else 0
        units_said = str(unit or ""), str(moved_to or ""), str(from_unit or "")
        stays[person].append(Stay(number, card.hex(), *units_said, bool(is_void)))
    units: dict[bytes, str] = {}
    for some in chunks(sorted(stays)):
        statement = f"SELECT id, unit FROM staff WHERE id IN ({','.join('?' * len(some))})"
        units.update((person, str(unit or "")) for person, unit in connection.exec_driver_sql(statement, tuple(some)))
    for person, mine in sorted(stays.items()):
        yield person, standing_card(mine, units.get(person))
