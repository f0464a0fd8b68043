"""Reads of units: what offices have added to the shipped tree, their names, and what hangs on each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from bigclient_desktop.domain.fields import ORG_UNIT
from bigclient_desktop.domain.staff import OrgUnit, StaffTransfer, UnitName
from bigclient_desktop.domain.unit_rules import NameInForce, name_on
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import PROJECTED

_unit, _name, _transfer = PROJECTED["org_unit"], PROJECTED["unit_name"], PROJECTED["staff_transfer"]


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many customers a unit is responsible for, serves, and reported; those in the recycle bin do not count."""

    responsible: int = 0
    served: int = 0
    reported: int = 0


def own_units(connection: Connection) -> list[OrgUnit]:
    """Every unit of which anything was recorded, by code."""
    return [record_of("org_unit", OrgUnit, row) for row in connection.execute(select(_unit).order_by(_unit.c.code))]


def own_unit(connection: Connection, code: str) -> OrgUnit | None:
    """What was recorded of one unit, or None."""
    row = connection.execute(select(_unit).where(_unit.c.code == code).order_by(_unit.c.id).limit(1)).first()
    return record_of("org_unit", OrgUnit, row) if row else None


def unit_names(connection: Connection) -> list[UnitName]:
    """Every renaming, by unit and the day from which it counts."""
    rows = connection.execute(select(_name).order_by(_name.c.unit, _name.c.valid_from, _name.c.id))
    return [record_of("unit_name", UnitName, row) for row in rows]


def names_of(connection: Connection, codes: Iterable[str], on: date) -> dict[str, NameInForce]:
    """The names in force of these units alone: a file needs three, a large store knows thousands."""
    wanted = list(dict.fromkeys(codes))
    own = {
        one.code: one
        for one in (
            record_of("org_unit", OrgUnit, row)
            for row in connection.execute(select(_unit).where(_unit.c.code.in_(wanted)))
        )
    }
    renamed = connection.execute(select(_name).where(_name.c.unit.in_(wanted)))
    names = [record_of("unit_name", UnitName, row) for row in renamed]
    return {code: name_on(code, names, on, own.get(code)) for code in wanted}


def transfers(connection: Connection, *, staff: str = "", left: str = "") -> list[StaffTransfer]:
    """One person's transfers, or those that took somebody from a unit, the oldest first."""
    mine = _transfer.c.staff == bytes.fromhex(staff) if staff else _transfer.c.from_unit == left
    statement = select(_transfer).where(mine).order_by(_transfer.c.moved_on, _transfer.c.id)
    return [record_of("staff_transfer", StaffTransfer, row) for row in connection.execute(statement)]


def last_written(connection: Connection) -> int:
    """The last log row of any unit; 0 where there is none."""
    between = (bytes([ORG_UNIT.id]), bytes([ORG_UNIT.id + 1]))
    found = connection.exec_driver_sql("SELECT max(row) FROM commit_log WHERE aggregate BETWEEN ? AND ?", between)
    return found.scalar() or 0


def responsible_for(connection: Connection) -> Mapping[str, int]:
    """How many customers each unit is responsible for: one pass over an index."""
    rows = connection.exec_driver_sql(
        "SELECT unit, count(*) FROM customer_list WHERE deleted = 0 AND unit IS NOT NULL GROUP BY unit"
    )
    return {str(unit): int(count) for unit, count in rows}


def holdings_of(connection: Connection, code: str) -> Holdings:
    """What one unit holds."""
    counted = "SELECT count(*) FROM customer c JOIN customer_list l ON l.id = c.id WHERE l.deleted = 0 AND "
    questions = (
        "c.service_unit = ? AND c.responsible_unit IS NOT c.service_unit",
        "c.reporting_sub_branch = ?",
    )
    responsible = connection.exec_driver_sql(
        "SELECT count(*) FROM customer_list WHERE deleted = 0 AND unit = ?", (code,)
    ).scalar_one()
    served, reported = (connection.exec_driver_sql(counted + asked, (code,)).scalar_one() for asked in questions)
    return Holdings(responsible, served, reported)
