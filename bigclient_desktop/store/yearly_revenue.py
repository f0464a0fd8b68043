"""What a grading needs of a year: each customer's revenue, and the bureaus' totals."""

from dataclasses import dataclass

from sqlalchemy import Connection

from bigclient_desktop.domain.customers import CustomerId


@dataclass(frozen=True, slots=True)
class CustomerOfYear:
    """A customer with its revenue of the year in 分; lines of withdrawn statements do not count."""

    id: CustomerId
    code: str | None
    name: str
    kind: str | None
    unit: str
    """The responsible unit; the division where none is named."""
    headquarters: str | None
    revenue: int


def customers_of_year(connection: Connection, year: int) -> list[CustomerOfYear]:
    """Every customer that is not in the recycle bin, by code, those without one last."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.code, c.full_name, c.kind, coalesce(c.responsible_unit, c.division, ''), c.headquarters,"
        " coalesce(r.total, 0) FROM customer c LEFT JOIN (SELECT customer, sum(amount) AS total FROM revenue_line"
        " WHERE month BETWEEN ? AND ? AND (statement IS NULL OR statement NOT IN"
        " (SELECT id FROM revenue_statement WHERE withdrawn = 1)) GROUP BY customer) r ON r.customer = c.id"
        " WHERE c.deleted IS NOT 1 ORDER BY c.code IS NULL, c.code, c.full_name, c.id",
        (f"{year}-01", f"{year}-12"),
    )
    return [
        CustomerOfYear(
            CustomerId(row[0].hex()), row[1], row[2] or "", row[3], row[4], row[5].hex() if row[5] else None, row[6]
        )
        for row in rows
    ]


def bureau_revenue_of_year(connection: Connection, year: int) -> dict[str, int]:
    """The yearly revenue in 分 by unit code, as it was recorded last."""
    rows = connection.exec_driver_sql(
        "SELECT unit, amount FROM bureau_revenue WHERE year = ? ORDER BY made_by", (year,)
    )
    return {unit: amount for unit, amount in rows if amount is not None}
