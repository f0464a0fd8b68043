"""The derived rows of customers, made from their projected columns as they stand there.

An import of 50,000 customers makes 50,000 of these at the door: building a record for each took twice as long.
"""

import json
from collections import defaultdict, namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import add, itemgetter, ne
from typing import Any

from sqlalchemy import Connection, Table

from bigclient_desktop.domain.completeness import COMPETITORS, OfficeWeights, completeness_percent, extras_of
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.domain.names import matching_name, normalise_name
from bigclient_desktop.domain.pinyin import PinyinKeys, company_pinyin, person_pinyin
from bigclient_desktop.journal.values import SET_KINDS
from bigclient_desktop.store.completeness import weights_of
from bigclient_desktop.store.grades import Grader, ListedGrade
from bigclient_desktop.store.merging import with_members
from bigclient_desktop.store.projection import chunks, tuples
from bigclient_desktop.store.tables import customer_list, customer_search
from bigclient_desktop.store.visit_days import IS_CURRENT, next_visits

_BULK = 5000
_SHAPES = 16
"""Sets of changed columns up to which a statement each is quicker than whole rows."""
_ALWAYS = (
    *("code", "full_name", "short_name", "former_names", "name_variant", "kind", "industry", "division", "town"),
    *("stage", "responsible_unit", "lead_manager", "deputy_manager", "headquarters", "phone", "fax", "postal_address"),
    *("contract_until", "credit_code", "deleted"),
)
"""Fields of a customer that the list and the search are made of; completeness asks for more."""
_SETS = frozenset(field.name for field in CUSTOMER.fields if field.kind in SET_KINDS)
_ACTIVE = ("id", "last_visit", "next_visit", "open_complaints", "has_conflict", "changed_at")
_Person = namedtuple("_Person", ("customer", "name", "phone", "mobile", "email", "role", "withdrawn_on"))
_NOBODY = _Person(b"", None, None, None, None, None, None)
_LISTED = tuple(column.name for column in customer_list.c)
_SEARCHED = tuple(column.name for column in customer_search.c)
_HEADQUARTERS, _DELETED = _LISTED.index("headquarters"), _LISTED.index("deleted")
_NOT_LISTED = (None,) * len(_LISTED)
_NO_REVENUE: Mapping[int, int] = {}


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


@dataclass(frozen=True, slots=True)
class News:
    """What was written to a customer of whom the list was right before."""

    stamp: int
    """Of the newest commit."""
    visits: bool
    """Whether any was of visits."""
    complaints: bool


def write_rows(connection: Connection, rows: Sequence[bytes], grader: Grader, news: Mapping[bytes, News]) -> set[bytes]:
    """Writes the list row and the search keys of these customers anew; of those in the `news` the figures that these
    say nothing of stand.

    Returns the headquarters of which they have become, or are no longer, branches.
    """
    marks = ",".join("?" * len(rows))
    parameters = tuple(rows)
    people: dict[bytes, list[Any]] = defaultdict(list)
    contacts_of = (
        f"SELECT customer, name, phone, mobile, email, role, withdrawn_on FROM contact WHERE customer IN ({marks})"
        " AND deleted IS NOT 1 ORDER BY name IS NULL OR withdrawn_on IS NOT NULL, is_primary IS NOT 1, id"
    )
    for row in tuples(connection, contacts_of, parameters):
        people[row[0]].append(_Person._make(row))
    weights = weights_of(connection)
    held = Held(connection, customer_list, _LISTED, parameters)
    figures = Figures(connection, parameters, weights, held, news)
    columns = _columns_for(tuple(sorted(weights.names)))
    merged = _merged_into(connection, figures.merged, columns)
    revenue, published = grader.revenue(connection, rows), grader.published(connection, rows)
    listed, searched = [], []
    gone = dict(held.rows)
    above: set[bytes | None] = set()
    for row in tuples(connection, columns.select + f"({marks})", parameters):
        customer = columns.read(row)
        identity, contacts = customer.id, people[customer.id]
        grade = grader.grade(
            customer.kind,
            customer.responsible_unit,
            customer.division,
            revenue.get(identity, _NO_REVENUE),
            published.get(identity),
        )
        sort_name = company_pinyin(customer.full_name or "").sort
        record = _list_row(customer, contacts, figures, grade, sort_name, weights)
        listed.append(record)
        searched.append(_search_row(customer, contacts, sort_name, merged.get(identity, ())))
        before = gone.pop(identity, _NOT_LISTED)
        if before[_HEADQUARTERS] != customer.headquarters or before[_DELETED] != record[_DELETED]:
            above |= {before[_HEADQUARTERS], customer.headquarters}
    _keep(connection, held, listed)
    _keep(connection, Held(connection, customer_search, _SEARCHED, parameters), searched)
    above |= {before[_HEADQUARTERS] for before in gone.values()}
    return {one for one in above if one is not None}


def write_activity(connection: Connection, rows: Sequence[bytes], news: Mapping[bytes, News]) -> None:
    """What visits and complaints say of these customers, in the rows of those that stand in the list."""
    held = Held(connection, customer_list, _ACTIVE, rows)
    seen = Activity(connection, tuple(held.rows), held, news)
    records = [
        (
            row,
            seen.last_visit.get(row),
            seen.next_visit.get(row),
            seen.complaints.get(row, 0),
            int(row in seen.conflicts),
            seen.changed.get(row),
        )
        for row in held.rows
    ]
    _keep(connection, held, records)


class Held:
    """Some columns of rows of a derived table as they stand, the id first."""

    def __init__(self, connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[bytes]) -> None:
        self.table = table
        self.names = names
        listed = ",".join(f'"{name}"' for name in names)
        statement = f'SELECT {listed} FROM "{table.name}" WHERE id IN ({",".join("?" * len(rows))})'
        self.rows = {row[0]: row for row in tuples(connection, statement, rows)}

    def column(self, name: str) -> Callable[[Sequence[Any]], Any]:
        """What gives this column of a row."""
        return itemgetter(self.names.index(name))


def _keep(connection: Connection, held: Held, records: Sequence[tuple[Any, ...]]) -> None:
    """Brings columns of rows of a derived table up to the records: of a row that is there, only what is another now."""
    table, names = held.table, held.names
    new: list[tuple[Any, ...]] = []
    changed: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
    places = range(len(names))
    for record in records:
        old = held.rows.get(record[0])
        if old is None:
            new.append(record)
        elif others := tuple(compress(places, map(ne, record, old))):
            changed[others].append(record)
    gone = held.rows.keys() - {record[0] for record in records}
    if gone:
        connection.exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id=?', [(identity,) for identity in gone])
    if len(changed) > _SHAPES:
        new += [record for some in changed.values() for record in some]
        changed.clear()
    for others, some in changed.items():
        assignments = ",".join(f'"{names[place]}"=?' for place in others)
        values = [(*[record[place] for place in others], record[0]) for record in some]
        connection.exec_driver_sql(f'UPDATE "{table.name}" SET {assignments} WHERE id=?', values)
    if new:
        listed, marks = ",".join(f'"{name}"' for name in names), ",".join("?" * len(names))
        connection.exec_driver_sql(f'INSERT OR REPLACE INTO "{table.name}" ({listed}) VALUES ({marks})', new)


@lru_cache(maxsize=4096)
def _words(text: str | None) -> tuple[str, ...]:
    """A set as its column holds it; many customers use the same services."""
    return tuple(json.loads(text)) if text else ()


class _Columns:
    """Those of a customer's columns that are read here."""

    def __init__(self, names: tuple[str, ...]) -> None:
        listed = ",".join(f'"{name}"' for name in names)
        self.select = f"SELECT {listed} FROM customer WHERE id IN "
        self._record: Any = namedtuple("_Customer", names)  # type: ignore[misc]  # the fields are known at run time
        self._sets = tuple(place for place, name in enumerate(names) if name in _SETS)

    def read(self, row: Sequence[Any]) -> Any:
        """The values by name, sets as tuples."""
        values = list(row)
        for place in self._sets:
            values[place] = _words(values[place])
        return self._record._make(values)


@lru_cache(maxsize=16)
def _columns_for(weighed: tuple[str, ...]) -> _Columns:
    return _Columns(("id", *dict.fromkeys((*_ALWAYS, *weighed))))


def _merged_into(connection: Connection, merged: Mapping[bytes, bytes], columns: _Columns) -> dict[bytes, list[Any]]:
    """The merged customers by who stands for them: they are found by their names and codes as well."""
    found: dict[bytes, list[Any]] = defaultdict(list)
    for some in chunks(sorted(merged)):
        statement = columns.select + f"({','.join('?' * len(some))})"
        for row in tuples(connection, statement, some):
            found[merged[row[0]]].append(columns.read(row))
    return found


def newest(connection: Connection, customers: Sequence[bytes], merged: Mapping[bytes, bytes]) -> dict[bytes, int]:
    """The stamp of what was written last to each of the customers; `merged` says who stands for whom of them."""
    found: dict[bytes, int] = {}
    aggregates = tuple(bytes([CUSTOMER.id]) + row for row in customers)
    statement = (
        "SELECT substr(aggregate, 2), max(stamp) FROM commit_log"
        f" WHERE aggregate IN ({','.join('?' * len(aggregates))}) GROUP BY aggregate"
    )
    for customer, stamp in connection.exec_driver_sql(statement, aggregates).all():
        survivor = merged.get(customer, customer)
        found[survivor] = max(stamp, found.get(survivor, stamp))
    return found


class Activity:
    """What visits, complaints and the log say of the customers of one chunk, and of those merged into them."""

    def __init__(
        self,
        connection: Connection,
        rows: tuple[bytes, ...],
        held: Held,
        news: Mapping[bytes, News],
    ) -> None:
        self.everybody, self.merged = with_members(connection, rows)
        self._connection = connection
        known = {row: (news[row], held.rows[row]) for row in rows if row in news and row in held.rows}
        self.asked = tuple(row for row in self.everybody if row not in known)
        """Those of whom nothing is known from before."""
        visited = (*self.asked, *(row for row, (new, _) in known.items() if new.visits))
        mine = f"{IS_CURRENT} AND customer IN ({{marks}}) GROUP BY customer"
        last = f"SELECT customer, max(starts_at) FROM visit WHERE state = ? AND {mine}"
        self.last_visit = self.pairs(visited, last, "done", both=max)
        # Asked anew of everybody: the day may be another one than when the list was written, also an earlier one.
        self.next_visit = next_visits(connection, rows)
        self.complaints = self.pairs(
            (*self.asked, *(row for row, (new, _) in known.items() if new.complaints)),
            "SELECT customer, count(*) FROM complaint WHERE state IS NOT ? AND customer IN ({marks}) GROUP BY customer",
            "closed",
        )
        self.conflicts = self._conflicts()
        self.changed = newest(connection, self.asked, self.merged)
        last_visit, open_complaints = held.column("last_visit"), held.column("open_complaints")
        changed_at = held.column("changed_at")
        for row, (new, before) in known.items():
            if not new.visits:
                self.last_visit[row] = last_visit(before)
            if not new.complaints:
                self.complaints[row] = open_complaints(before)
            self.changed[row] = max(new.stamp, changed_at(before) or 0)

    def _conflicts(self) -> set[bytes]:
        if self._connection.exec_driver_sql("SELECT 1 FROM conflict LIMIT 1").first() is None:
            return set()
        aggregates = tuple(bytes([CUSTOMER.id]) + row for row in self.everybody)
        statement = (
            f"SELECT DISTINCT aggregate FROM conflict WHERE aggregate IN ({','.join('?' * len(aggregates))})"
            " AND kind <> 'quiet'"
        )
        found = self._connection.exec_driver_sql(statement, aggregates).scalars().all()
        return {self.merged.get(aggregate[1:], aggregate[1:]) for aggregate in found}

    def pairs(
        self, rows: tuple[bytes, ...], sql: str, *values: Any, both: Callable[[Any, Any], Any] = add
    ) -> dict[bytes, Any]:
        """A figure by customer; of him and of those merged into him as one."""
        found: dict[bytes, Any] = {}
        if not rows:
            return found
        statement = sql.format(marks=",".join("?" * len(rows)))
        for customer, value in tuples(self._connection, statement, (*values, *rows)):
            survivor = self.merged.get(customer, customer)
            found[survivor] = both(found[survivor], value) if survivor in found else value
        return found


class Figures(Activity):
    """What other rows say about the customers of one chunk, and about those merged into them."""

    def __init__(
        self,
        connection: Connection,
        rows: tuple[bytes, ...],
        weights: OfficeWeights,
        held: Held,
        news: Mapping[bytes, News],
    ) -> None:
        super().__init__(connection, rows, held, news)
        self.staff: dict[bytes, str | None] = dict(connection.exec_driver_sql("SELECT id, name FROM staff_list").all())
        self.branches = self.pairs(
            self.asked,
            "SELECT headquarters, count(*) FROM customer"
            " WHERE deleted IS NOT ? AND headquarters IN ({marks})"
            " AND id NOT IN (SELECT id FROM merged_customer) GROUP BY headquarters",
            1,
        )
        branch_count = held.column("branch_count")
        self.branches |= {row: branch_count(held.rows[row]) for row in rows if row in news and row in held.rows}
        # Asked only where it counts: an import writes fifty thousand of these.
        self.rivals = set[bytes]()
        if COMPETITORS in weights.extras:
            named = "SELECT customer FROM competitor WHERE deleted IS NOT 1 AND name <> ''"
            marks = ",".join("?" * len(self.everybody))
            self.rivals.update(
                connection.exec_driver_sql(f"{named} AND customer IN ({marks})", tuple(self.everybody)).scalars()
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
        "\n".join([key.spelled for key in keys]),
        "\n".join([key.initials for key in keys]),
    )
