"""The derived rows of customers, made from their projected columns as they stand there.

An import of 50,000 customers makes 50,000 of these at the door: building a record for each took twice as long.
"""

import json
from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import add
from typing import Any

from sqlalchemy import Connection, Table

from bigclient_desktop.domain.completeness import COMPETITORS, OfficeWeights, completeness_percent, extras_of
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.names import matching_name, normalise_name
from bigclient_desktop.domain.pinyin import PinyinKeys, company_pinyin, person_pinyin
from bigclient_desktop.domain.pinyin_query import spelled_key
from bigclient_desktop.journal.values import SET_KINDS
from bigclient_desktop.store.completeness import weights_of
from bigclient_desktop.store.grades import Grader, ListedGrade
from bigclient_desktop.store.merging import with_members
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.tables import customer_list, customer_search
from bigclient_desktop.store.visit_days import IS_CURRENT, next_visits

_BULK = 5000
_SHAPES = 16
"""Sets of changed columns up to which a statement each is quicker than whole rows."""
_COLUMNS = ("id", *(field.name for field in CUSTOMER.fields))
_SETS = tuple(place for place, field in enumerate(CUSTOMER.fields, 1) if field.kind in SET_KINDS)
_ACTIVE = ("id", "last_visit", "next_visit", "open_complaints", "has_conflict", "changed_at")
_Columns = namedtuple("_Columns", _COLUMNS)  # type: ignore[misc]  # the fields are known at run time
_Person = namedtuple("_Person", ("customer", "name", "phone", "mobile", "email", "role", "withdrawn_on"))
_NOBODY = _Person(b"", None, None, None, None, None, None)


@contextmanager
def without_indexes(connection: Connection, rows: int) -> Iterator[None]:
    """Makes the list's indexes anew afterwards where so many rows come that keeping them up would cost more."""
    listed = connection.exec_driver_sql("SELECT count(*) FROM customer_list").scalar_one()
    dropped = customer_list.indexes if rows >= max(_BULK, listed // 4) else ()
    for index in dropped:
        index.drop(connection)
    yield
    for index in dropped:
        index.create(connection)


def write_rows(connection: Connection, rows: Sequence[bytes], grader: Grader) -> None:
    """Writes the list row and the search keys of these customers anew."""
    marks = ",".join("?" * len(rows))
    parameters = tuple(rows)
    people: dict[bytes, list[Any]] = defaultdict(list)
    for row in connection.exec_driver_sql(
        f"SELECT customer, name, phone, mobile, email, role, withdrawn_on FROM contact WHERE customer IN ({marks})"
        " AND deleted IS NOT 1 ORDER BY name IS NULL OR withdrawn_on IS NOT NULL, is_primary IS NOT 1, id",
        parameters,
    ):
        people[row[0]].append(_Person._make(row))
    weights = weights_of(connection)
    figures = Figures(connection, parameters, weights)
    merged = _merged_into(connection, figures.merged)
    revenue, published = grader.revenue(connection, rows), grader.published(connection, rows)
    listed, searched = [], []
    statement = f"SELECT {','.join(_COLUMNS)} FROM customer WHERE id IN ({marks})"
    for row in connection.exec_driver_sql(statement, parameters):
        customer = _read(row)
        identity, contacts = customer.id, people[customer.id]
        grade = grader.grade(
            customer.kind,
            customer.responsible_unit,
            customer.division,
            revenue.get(identity, {}),
            published.get(identity),
        )
        sort_name = company_pinyin(customer.full_name or "").sort
        listed.append(_list_row(customer, contacts, figures, grade, sort_name, weights))
        searched.append(_search_row(customer, contacts, sort_name, merged.get(identity, ())))
    for table, records in ((customer_list, listed), (customer_search, searched)):
        _keep(connection, table, [column.name for column in table.c], records, marks, parameters)


def write_activity(connection: Connection, rows: Sequence[bytes]) -> None:
    """What visits and complaints say of these customers, in the rows of those that stand in the list."""
    marks = ",".join("?" * len(rows))
    parameters = tuple(
        connection.exec_driver_sql(f"SELECT id FROM customer_list WHERE id IN ({marks})", tuple(rows)).scalars()
    )
    marks = ",".join("?" * len(parameters))
    seen = Activity(connection, parameters)
    records = [
        (
            row,
            seen.last_visit.get(row),
            seen.next_visit.get(row),
            seen.complaints.get(row, 0),
            int(row in seen.conflicts),
            seen.changed.get(row),
        )
        for row in parameters
    ]
    _keep(connection, customer_list, _ACTIVE, records, marks, parameters)


def _keep(
    connection: Connection,
    table: Table,
    names: Sequence[str],
    records: Sequence[tuple[Any, ...]],
    marks: str,
    rows: tuple[bytes, ...],
) -> None:
    """Brings these columns of rows of a derived table up to the records: of a row that is there, only what is another
    now."""
    listed = ",".join(f'"{name}"' for name in names)
    statement = f'SELECT {listed} FROM "{table.name}" WHERE id IN ({marks})'
    held = {row[0]: tuple(row) for row in connection.exec_driver_sql(statement, rows).all()}
    new: list[tuple[Any, ...]] = []
    changed: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for record in records:
        old = held.pop(record[0], None)
        if old is None:
            new.append(record)
        elif old != record:
            places = tuple([place for place, value in enumerate(record) if value != old[place]])
            changed[places].append(record)
    if held:
        connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id=?', [(identity,) for identity in held])
    if len(changed) > _SHAPES:
        new += [record for some in changed.values() for record in some]
        changed.clear()
    for places, some in changed.items():
        assignments = ",".join(f'"{names[place]}"=?' for place in places)
        values = [(*[record[place] for place in places], record[0]) for record in some]
        connection.exec_driver_sql(f'UPDATE "{table.name}" SET {assignments} WHERE id=?', values)
    if new:
        values_of = ",".join("?" * len(names))
        connection.exec_driver_sql(f'INSERT OR REPLACE INTO "{table.name}" ({listed}) VALUES ({values_of})', new)


def _read(row: Sequence[Any]) -> Any:
    columns = list(row)
    for place in _SETS:
        text = columns[place]
        columns[place] = tuple(json.loads(text)) if text else ()
    return _Columns._make(columns)


def _merged_into(connection: Connection, merged: Mapping[bytes, bytes]) -> dict[bytes, list[Any]]:
    """The merged customers by who stands for them: they are found by their names and codes as well."""
    found: dict[bytes, list[Any]] = defaultdict(list)
    for some in chunks(sorted(merged)):
        statement = f"SELECT {','.join(_COLUMNS)} FROM customer WHERE id IN ({','.join('?' * len(some))})"
        for row in connection.exec_driver_sql(statement, tuple(some)):
            found[merged[row[0]]].append(_read(row))
    return found


class Activity:
    """What visits, complaints and the log say of the customers of one chunk, and of those merged into them."""

    def __init__(self, connection: Connection, rows: tuple[bytes, ...]) -> None:
        self.everybody, self.merged = with_members(connection, rows)
        self._connection = connection
        self.marks = marks = ",".join("?" * len(self.everybody))
        mine = f"{IS_CURRENT} AND customer IN ({marks}) GROUP BY customer"
        last = f"SELECT customer, max(starts_at) FROM visit WHERE state = ? AND {mine}"
        self.last_visit = self.pairs(last, "done", both=max)
        self.next_visit = next_visits(connection, rows)
        self.complaints = self.pairs(
            "SELECT customer, count(*) FROM complaint"
            f" WHERE state IS NOT ? AND customer IN ({marks}) GROUP BY customer",
            "closed",
        )
        aggregates = tuple(bytes([CUSTOMER.id]) + row for row in self.everybody)
        self.conflicts = {
            self.merged.get(aggregate[1:], aggregate[1:])
            for (aggregate,) in connection.exec_driver_sql(
                f"SELECT DISTINCT aggregate FROM conflict WHERE aggregate IN ({marks}) AND kind <> 'quiet'",
                aggregates,
            )
        }
        self.changed: dict[bytes, int] = {}
        newest = f"SELECT aggregate, max(stamp) FROM commit_log WHERE aggregate IN ({marks}) GROUP BY aggregate"
        for aggregate, stamp in connection.exec_driver_sql(newest, aggregates):
            survivor = self.merged.get(aggregate[1:], aggregate[1:])
            self.changed[survivor] = max(stamp, self.changed.get(survivor, stamp))

    def pairs(self, sql: str, *values: Any, both: Callable[[Any, Any], Any] = add) -> dict[bytes, Any]:
        """A figure by customer; of him and of those merged into him as one."""
        found: dict[bytes, Any] = {}
        for customer, value in self._connection.exec_driver_sql(sql, (*values, *self.everybody)):
            survivor = self.merged.get(customer, customer)
            found[survivor] = both(found[survivor], value) if survivor in found else value
        return found


class Figures(Activity):
    """What other rows say about the customers of one chunk, and about those merged into them."""

    def __init__(self, connection: Connection, rows: tuple[bytes, ...], weights: OfficeWeights) -> None:
        super().__init__(connection, rows)
        self.staff: dict[bytes, str | None] = dict(connection.exec_driver_sql("SELECT id, name FROM staff_list").all())
        self.branches = self.pairs(
            "SELECT headquarters, count(*) FROM customer"
            f" WHERE deleted IS NOT ? AND headquarters IN ({self.marks})"
            " AND id NOT IN (SELECT id FROM merged_customer) GROUP BY headquarters",
            1,
        )
        # Asked only where it counts: an import writes fifty thousand of these.
        self.rivals = set[bytes]()
        if COMPETITORS in weights.extras:
            named = "SELECT customer FROM competitor WHERE deleted IS NOT 1 AND name <> ''"
            self.rivals.update(
                connection.exec_driver_sql(f"{named} AND customer IN ({self.marks})", tuple(self.everybody)).scalars()
            )


def _list_row(
    customer: Any, people: Sequence[Any], figures: Figures, grade: ListedGrade, sort_name: str, weights: OfficeWeights
) -> tuple[Any, ...]:
    """In the order of the table's columns."""
    identity = customer.id
    # Who withdrew his consent is shown to nobody as the one to ring up.
    first = people[0] if people and not people[0].withdrawn_on else _NOBODY
    name = customer.full_name or ""
    there = extras_of(people) | ({COMPETITORS} if identity in figures.rivals else set())
    return (
        identity,
        customer.code,
        name,
        customer.short_name,
        customer.kind,
        customer.industry,
        customer.division,
        customer.town,
        customer.stage,
        customer.responsible_unit,
        customer.lead_manager,
        figures.staff.get(customer.lead_manager),
        customer.deputy_manager,
        customer.headquarters,
        first.name,
        first.mobile or first.phone or customer.phone,
        customer.postal_address,
        customer.contract_until,
        grade.grade,
        grade.rank,
        int(grade.provisional),
        grade.score,
        grade.revenue,
        figures.last_visit.get(identity),
        figures.next_visit.get(identity),
        figures.complaints.get(identity, 0),
        completeness_percent(weights.of_unit(customer.responsible_unit), customer.kind, customer, there),
        figures.branches.get(identity, 0),
        int(identity in figures.conflicts),
        figures.changed.get(identity),
        int(bool(customer.deleted)),
        sort_name,
        matching_name(name),
        customer.credit_code,
    )


def _digits(number: str) -> str:
    """A number as it is searched for: capitals, no separators."""
    plain = number.upper()
    return plain if plain.isalnum() else "".join([character for character in plain if character.isalnum()])


def _search_row(customer: Any, people: Sequence[Any], sort_name: str, merged: Sequence[Any]) -> tuple[Any, ...]:
    """In the order of the table's columns."""
    companies = [
        name
        for one in (customer, *merged)
        for name in (one.full_name, one.short_name, *one.former_names, one.name_variant)
    ]
    names = [name for name in companies if name]
    persons = [person.name for person in people if person.name]
    keys: list[PinyinKeys] = [company_pinyin(name) for name in names] + [person_pinyin(name) for name in persons]
    numbers = [customer.code, customer.phone, customer.fax, customer.credit_code, *(one.code for one in merged)]
    numbers += [number for person in people for number in (person.phone, person.mobile)]
    return (
        customer.id,
        sort_name,
        "\n".join([normalise_name(name) for name in (*names, *persons)]),
        "\n".join([_digits(number) for number in numbers if number]),
        "\n".join([spelled_key(key.syllables) for key in keys]),
        "\n".join([key.initials for key in keys]),
    )
