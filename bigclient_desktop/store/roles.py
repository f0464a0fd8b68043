"""Reads of who is A and B, where a role is open or its holder has left."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, case, func

from bigclient_desktop.domain.roles import CARE, RoleState
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.tables import customer_list

_l = customer_list.c
MAIN_MANAGER: ColumnElement[bytes] = case(
    (_l.stage == CARE, func.coalesce(_l.deputy_manager, _l.lead_manager)),
    else_=func.coalesce(_l.lead_manager, _l.deputy_manager),
)
"""Who leads now, as `domain.roles.main_person` says."""

_GAPS = """
    SELECT l.id, l.full_name, l.grade, l.unit, l.lead_manager, l.deputy_manager,
        l.lead_manager IS NULL AS lacks_lead, l.deputy_manager IS NULL AS lacks_deputy,
        a.left_on IS NOT NULL AS lead_gone, b.left_on IS NOT NULL AS deputy_gone
    FROM customer_list l
    LEFT JOIN staff_list a ON a.id = l.lead_manager LEFT JOIN staff_list b ON b.id = l.deputy_manager
    WHERE l.deleted = 0 AND coalesce(l.kind, '') <> 'policy' AND (
        (l.grade IN ('silver', 'gold', 'diamond') AND (l.lead_manager IS NULL OR l.deputy_manager IS NULL))
        OR a.left_on IS NOT NULL OR b.left_on IS NOT NULL)
    ORDER BY l.grade_rank DESC, l.sort_name
"""


def states_of(connection: Connection, customers: Sequence[str]) -> list[RoleState]:
    """The customers as the list knows them; whose row has not arrived is left out."""
    names = ("id", "full_name", "kind", "grade", "stage", "lead_manager", "deputy_manager")
    found = []
    for some in chunks([bytes.fromhex(customer) for customer in customers]):
        statement = f"SELECT {','.join(names)} FROM customer_list WHERE id IN ({','.join('?' * len(some))})"
        for customer, name, kind, grade, stage, *people in connection.exec_driver_sql(statement, tuple(some)):
            lead, deputy = (person.hex() if person else None for person in people)
            found.append(RoleState(customer.hex(), name or "", kind, grade, stage, lead, deputy))
    return found


@dataclass(frozen=True, slots=True)
class Gap:
    """A customer with an open role, or one whose holder has left."""

    id: str
    name: str
    grade: str | None
    lacks_lead: bool
    lacks_deputy: bool
    lead_gone: bool
    deputy_gone: bool
    unit: str | None
    holders: tuple[str, ...]


def gaps(connection: Connection) -> list[Gap]:
    """The best grade first."""
    return [
        Gap(
            row.id.hex(),
            row.full_name or "",
            row.grade,
            bool(row.lacks_lead),
            bool(row.lacks_deputy),
            bool(row.lead_gone),
            bool(row.deputy_gone),
            row.unit,
            tuple(person.hex() for person in (row.lead_manager, row.deputy_manager) if person),
        )
        for row in connection.exec_driver_sql(_GAPS)
    ]
