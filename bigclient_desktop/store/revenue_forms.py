"""Reads for annex 4: what each customer spent on each service in a month, with volume, year so far and last year."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import Connection

from bigclient_desktop.store.sight import seen_by
from bigclient_desktop.store.tables import MONTHS


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A customer's service in the month, in 分."""

    customer: str
    code: str | None
    name: str
    service: str
    branch: str
    volume: Decimal | None
    volume_unit: str
    amount: int
    cumulated: int
    last_year: int


def statement_lines(connection: Connection, year: int, month: int, unit_stems: tuple[str, ...]) -> list[StatementLine]:
    """The lines of a month by customer code and service; of units whose codes begin so (all where none is named)."""
    this = MONTHS[month - 1]
    until = "+".join(f"s.{name}" for name in MONTHS[:month])
    units = f" AND ({' OR '.join('c.unit LIKE ?' for _ in unit_stems)})" if unit_stems else ""
    units += "".join(f" AND {part}" for part in seen_by(connection, "c"))
    rows = connection.exec_driver_sql(
        f"SELECT s.customer, c.code, c.full_name, s.service, s.branch, s.{this}, {until},"
        f" (SELECT p.{this} FROM revenue_sum p WHERE p.year = ? AND p.customer = s.customer AND p.service = s.service"
        " AND p.branch = s.branch)"
        " FROM revenue_sum s JOIN customer_list c ON c.id = s.customer"
        f" WHERE s.year = ? AND c.deleted = 0 AND ({until}) <> 0{units} "
        " ORDER BY c.code IS NULL, c.code, c.sort_name, s.service",
        (year - 1, year, *(f"{stem}%" for stem in unit_stems)),
    ).all()
    volumes = _volumes(connection, f"{year}-{month:02d}")
    found = []
    for customer, code, name, service, branch, amount, cumulated, last_year in rows:
        volume, unit = volumes.get((customer, service, branch), (None, ""))
        found.append(
            StatementLine(customer.hex(), code, name, service, branch, volume, unit, amount, cumulated, last_year or 0)
        )
    return found


def _volumes(connection: Connection, month: str) -> dict[tuple[bytes, str, str], tuple[Decimal | None, str]]:
    """Volumes that add up: of one unit; where units differ nothing is shown."""
    statement = (
        "SELECT customer, service, coalesce(reporting_sub_branch, ''), volume, coalesce(volume_unit, '')"
        " FROM revenue_line WHERE month = ? AND volume IS NOT NULL"
        " AND (statement IS NULL OR statement NOT IN (SELECT id FROM statement_state WHERE counts = 0))"
    )
    found: dict[tuple[bytes, str, str], tuple[Decimal | None, str]] = {}
    for customer, service, branch, volume, unit in connection.exec_driver_sql(statement, (month,)):
        key = (customer, service, branch)
        total, known = found.get(key, (Decimal(0), unit))
        same = total is not None and known == unit
        found[key] = (total + Decimal(volume) if same and total is not None else None, known if same else "")
    return found
