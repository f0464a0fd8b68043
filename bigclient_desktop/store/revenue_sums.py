"""Sums of revenue by customer, year, service and sub-branch, kept beside the lines: a page of a pivot is one
look-up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from bigclient_desktop.domain.revenue import RevenueStatement
from bigclient_desktop.domain.revenue_statements import StatementReview, review_statements
from bigclient_desktop.store.merging import families, survivors, with_members
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.tables import MONTHS, PROJECTED

_statement = PROJECTED["revenue_statement"]
_CHUNK = 500

_BY_MONTH = ",".join(f"sum(CASE at WHEN {number} THEN amount ELSE 0 END)" for number in range(1, 13))
_OF_LINES = (
    f"SELECT year, customer, service, branch, sum(amount), {_BY_MONTH} FROM"
    " (SELECT month / 100 AS year, month % 100 AS at, customer, service, branch, sum(amount) AS amount FROM"
    "  (SELECT CAST(replace(month, '-', '') AS INTEGER) AS month, {who} AS customer, coalesce(service, '') AS service,"
    "   coalesce(reporting_sub_branch, '') AS branch, coalesce(amount, 0) AS amount"
    "   FROM revenue_line WHERE {lines} AND month IS NOT NULL)"
    "  GROUP BY customer, month, service, branch)"
    " GROUP BY year, customer, service, branch"
)
_SUMS = f"INSERT INTO revenue_sum (year,customer,service,branch,total,{','.join(MONTHS)}) {_OF_LINES}"
_YEARS = (
    "INSERT INTO revenue_year (year, customer, total) SELECT year, customer, sum(total) FROM revenue_sum"
    " WHERE year IN ({years}) AND customer IN ({marks}) GROUP BY year, customer"
)
_SERVICES = (
    f"INSERT INTO revenue_service (year,service,{','.join(MONTHS)})"
    f" SELECT year, service, {','.join(f'{{sign}}sum({name})' for name in MONTHS)} FROM revenue_sum"
    " WHERE year IN ({years}) AND customer IN ({marks}) GROUP BY year, service"
    f" ON CONFLICT DO UPDATE SET {','.join(f'{name}={name}+excluded.{name}' for name in MONTHS)}"
)
"""Adds what the customers come to, or (`sign` is -) takes it away."""
_SURVIVOR = "coalesce((SELECT m.survivor FROM merged_customer m WHERE m.id = revenue_line.customer), customer)"
"""Whose revenue a line is: that of a merged customer counts for who stands for him."""


@dataclass(frozen=True, slots=True)
class NewLines:
    """What an action wrote of revenue lines: the last log row before it, and how many operations on lines."""

    since: int
    written: int


def all_statements(connection: Connection) -> list[RevenueStatement]:
    """Every statement that is known, the withdrawn ones too."""
    return [record_of("revenue_statement", RevenueStatement, row) for row in connection.execute(select(_statement))]


def statement_review(connection: Connection) -> StatementReview:
    """Which statements count, and which are twins."""
    return review_statements(all_statements(connection))


def judge_statements(connection: Connection) -> tuple[set[bytes], list[bytes]]:
    """Notes anew which statements count; gives the customers whose sums that changes, and the new ones that count."""
    not_counting = {bytes.fromhex(identity) for identity in statement_review(connection).not_counting}
    known: dict[bytes, int] = dict(connection.exec_driver_sql("SELECT id, counts FROM statement_state").all())
    states = {identity: int(identity not in not_counting) for identity in connection.scalars(select(_statement.c.id))}
    gone = [identity for identity in known if identity not in states]
    changed = [identity for identity, counts in states.items() if known.get(identity, 1) != counts]
    changed += [identity for identity in gone if not known[identity]]
    new = [(identity, counts) for identity, counts in states.items() if known.get(identity) != counts]
    if gone:
        connection.exec_driver_sql("DELETE FROM statement_state WHERE id = ?", [(identity,) for identity in gone])
    if new:
        connection.exec_driver_sql("INSERT OR REPLACE INTO statement_state (id, counts) VALUES (?, ?)", new)
    customers: set[bytes] = set()
    for some in chunks(changed):
        marks = ",".join("?" * len(some))
        statement = f"SELECT DISTINCT customer FROM revenue_line WHERE statement IN ({marks})"
        customers.update(connection.exec_driver_sql(statement, tuple(some)).scalars())
    return customers, [identity for identity, counts in states.items() if identity not in known and counts]


def refresh_sums(
    connection: Connection, customers: Sequence[bytes], cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Makes the sums of these customers anew from their lines."""
    excluded = "SELECT id FROM statement_state WHERE counts = 0"
    none = connection.exec_driver_sql(f"{excluded} LIMIT 1").first() is None
    counting = "" if none else f" AND (statement IS NULL OR statement NOT IN ({excluded}))"
    known = survivors(connection)
    everybody = sorted({*families(connection, customers), *customers}) if known else customers
    for some in chunks(everybody, _CHUNK):
        if cancelled():
            return
        marks, values = ",".join("?" * len(some)), tuple(some)
        years = _years(connection, marks, values)
        if not years:
            continue
        listed = ",".join(map(str, sorted(years)))
        connection.exec_driver_sql(_SERVICES.format(sign="-", marks=marks, years=listed), values)
        for table in ("revenue_sum", "revenue_year"):
            connection.exec_driver_sql(
                f"DELETE FROM {table} WHERE year IN ({listed}) AND customer IN ({marks})", values
            )
        standing = [one for one in some if one not in known]
        whole = with_members(connection, standing)[0] if known else standing
        lines = f"customer IN ({','.join('?' * len(whole))}){counting}"
        connection.exec_driver_sql(_SUMS.format(lines=lines, who=_who(connection)), tuple(whole))
        connection.exec_driver_sql(_YEARS.format(marks=marks, years=listed), values)
        connection.exec_driver_sql(_SERVICES.format(sign="", marks=marks, years=listed), values)
    connection.exec_driver_sql(f"DELETE FROM revenue_service WHERE {' AND '.join(f'{name} = 0' for name in MONTHS)}")


def _who(connection: Connection) -> str:
    """Nobody is looked up where nobody was merged."""
    return _SURVIVOR if survivors(connection) else "customer"


def add_statements(connection: Connection, statements: Sequence[bytes]) -> None:
    """Adds the lines of statements that came with all their lines just now: nothing else has to be read again."""
    literals = ",".join(f"x'{identity.hex()}'" for identity in statements)
    adding = ",".join(f"{name}={name}+excluded.{name}" for name in MONTHS)
    names = ",".join(MONTHS)
    fresh = "temp.fresh_sums"
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE fresh_sums AS {_OF_LINES.format(lines=f'statement IN ({literals})', who=_who(connection))}"
    )
    connection.exec_driver_sql(
        f"INSERT INTO revenue_sum (year,customer,service,branch,total,{names}) SELECT * FROM {fresh} WHERE true"
        f" ON CONFLICT DO UPDATE SET total=total+excluded.total,{adding}"
    )
    columns = [row[1] for row in connection.exec_driver_sql("PRAGMA temp.table_info(fresh_sums)")]
    connection.exec_driver_sql(
        f'INSERT INTO revenue_year (year,customer,total) SELECT year, customer, sum("{columns[4]}") FROM {fresh}'
        " WHERE true GROUP BY year, customer ON CONFLICT DO UPDATE SET total=total+excluded.total"
    )
    sums = ",".join(f'sum("{column}")' for column in columns[5:])
    connection.exec_driver_sql(
        f"INSERT INTO revenue_service (year,service,{names}) SELECT year, service, {sums} FROM {fresh}"
        f" WHERE true GROUP BY year, service ON CONFLICT DO UPDATE SET {adding}"
    )
    connection.exec_driver_sql(f"DROP TABLE {fresh}")


def whole_statements(connection: Connection, new: Sequence[bytes], lines: NewLines) -> list[bytes]:
    """The new statements, where their lines are all that was written of lines, and all of them new; else none.

    Then their lines can be added to the sums; otherwise the sums of the customers have to be made anew.
    """
    count = 0
    for some in chunks(new):
        marks = ",".join("?" * len(some))
        found, fresh = connection.exec_driver_sql(
            f"SELECT count(*), coalesce(sum(made_by > ?), 0) FROM revenue_line WHERE statement IN ({marks})",
            (lines.since, *some),
        ).one()
        if found != fresh:
            return []
        count += found
    return list(new) if count == lines.written else []


def _years(connection: Connection, marks: str, values: tuple[bytes, ...]) -> set[int]:
    """The years that the sums hold, and those that the lines now hold."""
    years = set(known_years(connection))
    lines = f"SELECT DISTINCT substr(month, 1, 4) FROM revenue_line WHERE customer IN ({marks}) AND month IS NOT NULL"
    return years | {int(year) for year in connection.exec_driver_sql(lines, values).scalars()}


def known_years(connection: Connection) -> list[int]:
    """The years with revenue, newest first; a hop a year over the key."""
    years = []
    year = connection.exec_driver_sql("SELECT max(year) FROM revenue_year").scalar()
    while year is not None:
        years.append(int(year))
        year = connection.exec_driver_sql("SELECT max(year) FROM revenue_year WHERE year < ?", (year,)).scalar()
    return years
