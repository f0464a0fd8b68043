"""Everything that hangs on one customer, read in one transaction."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from bigclient_desktop.domain.customer_file import (
    ERASED_UNIT,
    REDACTED,
    GradeOfYear,
    Heads,
    TimelineItem,
    YearRevenue,
)
from bigclient_desktop.domain.customers import (
    Address,
    Agreement,
    Competitor,
    Contact,
    Customer,
    CustomerId,
    Demand,
    MailUse,
)
from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME
from bigclient_desktop.journal.values import EXISTENCE
from bigclient_desktop.store.grades import Grader
from bigclient_desktop.store.merging import everyone, survivors
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.revenue_sums import known_years
from bigclient_desktop.store.tables import PROJECTED, commit_log

Record = TypeVar("Record")

_CHILD_RECORDS: tuple[tuple[str, Any], ...] = (
    ("contact", Contact),
    ("address", Address),
    ("agreement", Agreement),
    ("competitor", Competitor),
    ("mail_use", MailUse),
    ("demand", Demand),
)
CHILD_ENTITIES: tuple[str, ...] = tuple(entity for entity, _ in _CHILD_RECORDS)


def customer_by_id(connection: Connection, identity: str) -> Customer | None:
    """One customer, also a deleted one, or None."""
    table = PROJECTED["customer"]
    row = connection.execute(select(table).where(table.c.id == bytes.fromhex(identity))).first()
    return record_of("customer", Customer, row) if row else None


def standing(connection: Connection, identity: str) -> CustomerId:
    """Who stands for the customer: himself, unless he was merged into another."""
    key = bytes.fromhex(identity)
    return CustomerId(survivors(connection).get(key, key).hex())


def customers_by_id(connection: Connection, ids: list[str]) -> dict[str, Customer]:
    """The customers by id."""
    table = PROJECTED["customer"]
    found: dict[str, Customer] = {}
    for some in chunks([bytes.fromhex(identity) for identity in ids]):
        for row in connection.execute(select(table).where(table.c.id.in_(some))):
            customer = record_of("customer", Customer, row)
            found[customer.id] = customer
    return found


def ids_with_code(connection: Connection, code: str) -> list[CustomerId]:
    """Ids of the customers that carry the code; more than one only where two offices issued it. The code of a merged
    customer leads to who stands for him."""
    table = PROJECTED["customer"]
    found = connection.scalars(select(table.c.id).where(table.c.code == code)).all()
    known = survivors(connection)
    return [CustomerId(one.hex()) for one in dict.fromkeys(known.get(identity, identity) for identity in found)]


def children(
    connection: Connection, entity: str, kind: type[Record], customers: list[str]
) -> dict[str, tuple[Record, ...]]:
    """Rows of one child table by customer, deleted ones left out, oldest first."""
    table = PROJECTED[entity]
    found: dict[str, list[Record]] = defaultdict(list)
    there = " AND deleted IS NOT 1" if "deleted" in table.c else ""
    for some in chunks([bytes.fromhex(identity) for identity in customers]):
        marks = ",".join("?" * len(some))
        statement = f'SELECT * FROM "{table.name}" WHERE customer IN ({marks}){there} ORDER BY id'
        for row in connection.exec_driver_sql(statement, tuple(some)):
            found[row._mapping["customer"].hex()].append(record_of(entity, kind, row))
    return {customer: tuple(rows) for customer, rows in found.items()}


def all_children(connection: Connection, customer: str) -> dict[str, tuple[Any, ...]]:
    """The rows of every kind that hang on one customer, by entity."""
    return {entity: children(connection, entity, kind, [customer]).get(customer, ()) for entity, kind in _CHILD_RECORDS}


def heads_of(connection: Connection, rows: list[tuple[str, str]]) -> Heads:
    """What the form must hand back for each (entity, row id): the creating commit under the empty unit, and the heads
    of units changed since; what was erased or redacted is marked, so that a form from before is told from one after."""
    heads: dict[tuple[str, str, str], tuple[bytes, ...]] = {}
    for entity, keys in _by_entity(rows).items():
        for some in chunks(keys):
            made = (
                f'SELECT made.id, log.id FROM "{PROJECTED[entity].name}" made JOIN commit_log log'
                f" ON log.row = made.made_by WHERE made.id IN ({','.join('?' * len(some))})"
            )
            for row, commit in connection.exec_driver_sql(made, tuple(some)):
                heads[entity, row.hex(), EXISTENCE] = (commit,)
            for row, unit, commit in _head_rows(connection, some, "unit <> ''"):
                key = (entity, row.hex(), unit)
                heads[key] = (*heads.get(key, ()), commit)
            statement = f"SELECT row, unit FROM erased WHERE row IN ({','.join('?' * len(some))})"
            for row, unit in connection.exec_driver_sql(statement, tuple(some)):
                heads[entity, row.hex(), f"{ERASED_UNIT}{unit}"] = ()
    return heads | _redacted(connection, rows)


def _redacted(connection: Connection, rows: list[tuple[str, str]]) -> dict[tuple[str, str, str], tuple[bytes, ...]]:
    """The marks of rows whose customers' texts were redacted."""
    marks: dict[tuple[str, str, str], tuple[bytes, ...]] = {}
    if connection.exec_driver_sql("SELECT 1 FROM redaction LIMIT 1").first() is None:
        return marks
    for name, keys in _by_entity(rows).items():
        entity = ENTITY_BY_NAME[name]
        if entity.aggregate != CUSTOMER.name:
            continue
        for some in chunks(keys):
            found = connection.exec_driver_sql(
                f'SELECT DISTINCT made.id, log.id FROM "{name}" made'
                f" JOIN redaction ON redaction.customer = made.{entity.parent or 'id'}"
                " JOIN commit_log log ON log.row = redaction.made_by"
                f" WHERE made.id IN ({','.join('?' * len(some))}) ORDER BY log.id",
                tuple(some),
            )
            for row, commit in found:
                key = (name, row.hex(), REDACTED)
                marks[key] = (*marks.get(key, ()), commit)
    return marks


def existence_heads(connection: Connection, rows: list[tuple[str, str]]) -> dict[tuple[str, str], tuple[bytes, ...]]:
    """The commits that last said whether the row is there, of rows withdrawn or brought back once."""
    heads: dict[tuple[str, str], tuple[bytes, ...]] = {}
    for entity, keys in _by_entity(rows).items():
        for some in chunks(keys):
            for row, _, commit in _head_rows(connection, some, "unit = ''"):
                heads[entity, row.hex()] = (*heads.get((entity, row.hex()), ()), commit)
    return heads


def visible_heads_of(connection: Connection, rows: list[tuple[str, str]]) -> Heads:
    """As `heads_of`, but of a conflict only the head that is shown: bulk work closes no conflict unseen."""
    heads = dict(heads_of(connection, rows))
    several = {commit for commits in heads.values() if len(commits) > 1 for commit in commits}
    rank: dict[bytes, tuple[int, bytes, bytes]] = {}
    for some in chunks(sorted(several)):
        columns = select(commit_log.c.id, commit_log.c.stamp, commit_log.c.certificate)
        for commit, stamp, certificate in connection.execute(columns.where(commit_log.c.id.in_(some))):
            rank[commit] = (stamp, certificate, commit)
    return {
        key: commits if len(commits) == 1 else (max(commits, key=rank.__getitem__),) for key, commits in heads.items()
    }


def _by_entity(rows: list[tuple[str, str]]) -> dict[str, list[bytes]]:
    by_entity: dict[str, list[bytes]] = defaultdict(list)
    for entity, row in rows:
        by_entity[entity].append(bytes.fromhex(row))
    return by_entity


def _head_rows(connection: Connection, rows: Sequence[bytes], which: str) -> Iterable[Any]:
    statement = f"SELECT row, unit, commit_id FROM head WHERE row IN ({','.join('?' * len(rows))}) AND {which}"
    return connection.exec_driver_sql(f"{statement} ORDER BY commit_id", tuple(rows))


def revenue_by_year(connection: Connection, customer: str) -> tuple[YearRevenue, ...]:
    """Revenue of each year by service, newest first; lines of statements that do not count are left out."""
    years: dict[int, dict[str, int]] = defaultdict(dict)
    for year in known_years(connection):
        rows = connection.exec_driver_sql(
            "SELECT service, sum(total) FROM revenue_sum WHERE year = ? AND customer = ?"
            " GROUP BY service ORDER BY service",
            (year, bytes.fromhex(customer)),
        )
        years[year] = dict(rows.all())
    return tuple(YearRevenue(year, sum(services.values()), services) for year, services in years.items() if services)


def grades_of(connection: Connection, customer: Customer, revenue: tuple[YearRevenue, ...]) -> tuple[GradeOfYear, ...]:
    """The grade of every year, newest first: the published one, else the provisional one where the denominator is
    known."""
    grades = {
        year: GradeOfYear(year, grade, Decimal(total), provisional=False)
        for year, grade, total in connection.exec_driver_sql(
            "SELECT g.year, r.grade, r.total FROM grading_result r JOIN grading_run g ON g.id = r.run"
            " WHERE r.customer = ? AND g.state = 'published' AND r.grade IS NOT NULL ORDER BY g.published_at, g.id",
            (bytes.fromhex(customer.id),),
        )
    }
    grader = Grader(connection)
    for year in revenue:
        found = grader.grade_of_year(customer.kind, customer.responsible_unit, customer.division, year.year, year.total)
        if year.year not in grades and found.grade is not None and found.score is not None:
            grades[year.year] = GradeOfYear(year.year, found.grade, Decimal(found.score), provisional=True)
    return tuple(grades[year] for year in sorted(grades, reverse=True))


def timeline(connection: Connection, customer: str, names: dict[str, str]) -> tuple[TimelineItem, ...]:
    """Visits and complaints together, newest first."""
    who = everyone(connection, [customer])
    marks = ",".join("?" * len(who))
    rows = connection.exec_driver_sql(
        "SELECT 'visit', id, starts_at, coalesce(purpose, result, ''), manager, state FROM visit"
        f" WHERE customer IN ({marks})"
        " AND NOT EXISTS (SELECT 1 FROM visit AS newer"
        " WHERE newer.corrects = coalesce(visit.corrects, visit.id)"
        " AND (visit.corrects IS NULL OR newer.id > visit.id))"
        " UNION ALL "
        "SELECT 'complaint', id, received_at, coalesce(what_happened, ''), handler, state FROM complaint"
        f" WHERE customer IN ({marks})"
        " ORDER BY 3 DESC",
        (*who, *who),
    )
    return tuple(
        TimelineItem(
            kind, identity.hex(), datetime.fromisoformat(at), title, names.get(person.hex()) if person else None, state
        )
        for kind, identity, at, title, person, state in rows
        if at
    )
