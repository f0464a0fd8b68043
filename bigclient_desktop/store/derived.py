"""What the list shows, filters and searches by, derived from the projection for the customers that changed."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from bigclient_desktop.domain.completeness import completeness_of
from bigclient_desktop.domain.customers import Contact, Customer
from bigclient_desktop.domain.fields import CUSTOMER, ENTITY_BY_NAME
from bigclient_desktop.domain.names import matching_name, normalise_name
from bigclient_desktop.domain.pinyin import PinyinKeys, company_pinyin, person_pinyin
from bigclient_desktop.domain.pinyin_query import spelled_key
from bigclient_desktop.store.grades import Grader, ListedGrade
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.records import record_of
from bigclient_desktop.store.revenue_sums import judge_statements, refresh_sums
from bigclient_desktop.store.tables import PROJECTED, customer_list
from bigclient_desktop.store.visits import IS_CURRENT

_customer, _contact = PROJECTED["customer"], PROJECTED["contact"]
_CHUNK = 500


LIGHT = frozenset(ENTITY_BY_NAME[name].id for name in ("revenue_line", "grading_result", "alert_cause"))
"""Entities of which the list shows revenue and grade alone."""
_LINES = frozenset([ENTITY_BY_NAME["revenue_line"].id])
_STATEMENTS = frozenset([ENTITY_BY_NAME["revenue_statement"].id])
_DENOMINATORS = frozenset([ENTITY_BY_NAME["bureau_revenue"].id])
_STAFF = frozenset([ENTITY_BY_NAME["staff"].id])
_RUNS = frozenset([ENTITY_BY_NAME["grading_run"].id])

Touched = Mapping[tuple[int, bytes], Set[int]]
"""Ids of the entities that were written to, by aggregate."""


def refresh(
    connection: Connection,
    aggregates: Sequence[tuple[int, bytes]],
    cancelled: Callable[[], bool] = lambda: False,
    touched: Touched | None = None,
) -> None:
    """Brings the derived rows up to the aggregates just projected; `touched` spares work, None means everything.

    New denominators and published runs regrade everybody.
    """

    def writes(aggregate: tuple[int, bytes], entities: Set[int]) -> bool:
        return touched is None or bool(touched.get(aggregate, frozenset()) & entities)

    customers = {aggregate[1] for aggregate in aggregates if aggregate[0] == CUSTOMER.id}
    units = [aggregate for aggregate in aggregates if aggregate[0] != CUSTOMER.id]
    light = {root for root in customers if touched is not None and touched.get((CUSTOMER.id, root), {0}) <= LIGHT}
    summed = {root for root in customers if writes((CUSTOMER.id, root), _LINES)}
    if any(writes(unit, _STATEMENTS) for unit in units):
        judged = judge_statements(connection) - customers
        light |= judged
        summed |= judged
    refresh_sums(connection, sorted(summed), cancelled)
    grader = Grader(connection)
    rows = sorted(customers - light)
    headquarters = _headquarters_of(connection, rows) - set(rows)
    for some in chunks(rows + sorted(headquarters), _CHUNK):
        if cancelled():
            return
        _refresh(connection, some, grader)
    if any(writes(unit, _STAFF) for unit in units):
        connection.exec_driver_sql(
            "UPDATE customer_list SET lead_name = (SELECT name FROM staff WHERE staff.id = lead_manager)"
            " WHERE lead_name IS NOT (SELECT name FROM staff WHERE staff.id = lead_manager)"
        )
    if _grades_changed(
        connection,
        denominators=any(writes(unit, _DENOMINATORS) for unit in units),
        runs=any(writes(unit, _RUNS) for unit in units),
    ):
        regrade(connection, grader, None)
    else:
        regrade(connection, grader, sorted(light))
    _note_changed(connection, sorted(light))


def _note_changed(connection: Connection, rows: Sequence[bytes]) -> None:
    for some in chunks(rows, _CHUNK):
        aggregates = tuple(bytes([CUSTOMER.id]) + row for row in some)
        stamps = connection.exec_driver_sql(
            f"SELECT max(stamp), substr(aggregate, 2) FROM commit_log WHERE aggregate IN ({','.join('?' * len(some))})"
            " GROUP BY aggregate",
            aggregates,
        ).all()
        if stamps:
            connection.exec_driver_sql(
                "UPDATE customer_list SET changed_at=? WHERE id=?", [tuple(row) for row in stamps]
            )


def _headquarters_of(connection: Connection, rows: Sequence[bytes]) -> set[bytes]:
    """Headquarters, new and (while the list is as it was) old, of the customers: their branches may be others now."""
    found: set[bytes] = set()
    for some in chunks(rows, _CHUNK):
        for table in (_customer, customer_list):
            column = table.c.headquarters
            found.update(connection.scalars(select(column).where(table.c.id.in_(some), column.is_not(None)).distinct()))
    return found


def _grades_changed(connection: Connection, *, denominators: bool, runs: bool) -> bool:
    """Whether denominators and runs written can change a grade: there are some, or a grade rests on some."""
    questions = []
    if denominators:
        questions.append("EXISTS (SELECT 1 FROM bureau_revenue)")
        questions.append("EXISTS (SELECT 1 FROM customer_list WHERE revenue IS NOT NULL)")
    if runs:
        questions.append("EXISTS (SELECT 1 FROM grading_run WHERE state = 'published')")
        questions.append("EXISTS (SELECT 1 FROM customer_list WHERE grade IS NOT NULL AND grade_provisional = 0)")
    return bool(questions and connection.exec_driver_sql(f"SELECT {' OR '.join(questions)}").scalar())


def regrade(connection: Connection, grader: Grader, rows: Sequence[bytes] | None) -> None:
    """Revenue and grade of these customers again; of everybody where `rows` is None."""
    if rows is not None and not rows:
        return
    everybody: list[Any] = []
    select_all = "SELECT id, kind, unit, division FROM customer_list"
    for some in chunks(rows, _CHUNK) if rows is not None else [None]:
        where, values = (f" WHERE id IN ({','.join('?' * len(some))})", tuple(some)) if some is not None else ("", ())
        everybody += connection.exec_driver_sql(select_all + where, values).all()
    revenue, published = grader.revenue(connection, rows), grader.published(connection, rows)
    parameters = []
    for identity, kind, unit, division in everybody:
        grade = grader.grade(kind, unit, division, revenue.get(identity, {}), published.get(identity))
        parameters.append((grade.grade, grade.rank, grade.score, int(grade.provisional), grade.revenue, identity))
    if parameters:
        connection.exec_driver_sql(
            "UPDATE customer_list SET grade=?, grade_rank=?, score=?, grade_provisional=?, revenue=? WHERE id=?",
            parameters,
        )


def _refresh(connection: Connection, rows: Sequence[bytes], grader: Grader) -> None:
    customers = [
        record_of("customer", Customer, row)
        for row in connection.execute(select(_customer).where(_customer.c.id.in_(rows)))
    ]
    contacts: dict[str, list[Contact]] = defaultdict(list)
    for row in connection.execute(
        select(_contact).where(_contact.c.customer.in_(rows), _contact.c.deleted.is_not(True))
    ):
        contact = record_of("contact", Contact, row)
        contacts[contact.customer or ""].append(contact)
    marks = ",".join("?" * len(rows))
    parameters = tuple(rows)
    figures = _Figures(connection, marks, parameters)
    revenue, published = grader.revenue(connection, rows), grader.published(connection, rows)
    listed, searched = [], []
    for customer in customers:
        people = sorted(contacts[customer.id], key=lambda contact: (not contact.is_primary, contact.id))
        identity = bytes.fromhex(customer.id)
        grade = grader.grade(
            customer.kind,
            customer.responsible_unit,
            customer.division,
            revenue.get(identity, {}),
            published.get(identity),
        )
        listed.append(_list_row(identity, customer, people, figures, grade))
        searched.append(_search_row(identity, customer, people, listed[-1]["sort_name"]))
    for table, records in (("customer_list", listed), ("customer_search", searched)):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id IN ({marks})", parameters)
        if records:
            names = list(records[0])
            statement = f"INSERT INTO {table} ({','.join(names)}) VALUES ({','.join('?' * len(names))})"
            connection.exec_driver_sql(statement, [tuple(record.values()) for record in records])


class _Figures:
    """What other rows say about the customers of one chunk."""

    def __init__(self, connection: Connection, marks: str, rows: tuple[bytes, ...]) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

        def pairs(sql: str, *values: Any) -> dict[bytes, Any]:
            return dict(connection.exec_driver_sql(sql, (*values, *rows)).all())

        mine = f"{IS_CURRENT} AND customer IN ({marks}) GROUP BY customer"
        self.last_visit = pairs(f"SELECT customer, max(starts_at) FROM visit WHERE state = ? AND {mine}", "done")
        self.next_visit = pairs(
            f"SELECT customer, min(starts_at) FROM visit WHERE state = ? AND starts_at >= ? AND {mine}", "planned", now
        )
        self.staff: dict[bytes, str | None] = dict(connection.exec_driver_sql("SELECT id, name FROM staff").all())
        self.complaints = pairs(
            "SELECT customer, count(*) FROM complaint"
            f" WHERE state IS NOT ? AND customer IN ({marks}) GROUP BY customer",
            "closed",
        )
        self.branches = pairs(
            "SELECT headquarters, count(*) FROM customer"
            f" WHERE deleted IS NOT ? AND headquarters IN ({marks}) GROUP BY headquarters",
            1,
        )
        aggregates = tuple(bytes([CUSTOMER.id]) + row for row in rows)
        self.conflicts = {
            aggregate[1:]
            for (aggregate,) in connection.exec_driver_sql(
                f"SELECT DISTINCT aggregate FROM conflict WHERE aggregate IN ({marks})", aggregates
            )
        }
        self.changed = {
            aggregate[1:]: stamp
            for aggregate, stamp in connection.exec_driver_sql(
                f"SELECT aggregate, max(stamp) FROM commit_log WHERE aggregate IN ({marks}) GROUP BY aggregate",
                aggregates,
            )
        }


def _list_row(
    identity: bytes,
    customer: Customer,
    people: Sequence[Contact],
    figures: _Figures,
    grade: ListedGrade,
) -> dict[str, Any]:
    first = people[0] if people else Contact()
    name = customer.full_name or ""

    def reference(value: str | None) -> bytes | None:
        return bytes.fromhex(value) if value else None

    return {
        "id": identity,
        "code": customer.code,
        "full_name": name,
        "short_name": customer.short_name,
        "kind": customer.kind,
        "industry": customer.industry,
        "division": customer.division,
        "town": customer.town,
        "stage": customer.stage,
        "unit": customer.responsible_unit,
        "lead_manager": reference(customer.lead_manager),
        "lead_name": figures.staff.get(reference(customer.lead_manager) or b""),
        "deputy_manager": reference(customer.deputy_manager),
        "headquarters": reference(customer.headquarters),
        "contact": first.name,
        "phone": first.mobile or first.phone or customer.phone,
        "postal_address": customer.postal_address,
        "contract_until": customer.contract_until.isoformat() if customer.contract_until else None,
        "grade": grade.grade,
        "grade_rank": grade.rank,
        "grade_provisional": int(grade.provisional),
        "score": grade.score,
        "revenue": grade.revenue,
        "last_visit": figures.last_visit.get(identity),
        "next_visit": figures.next_visit.get(identity),
        "open_complaints": figures.complaints.get(identity, 0),
        "completeness": completeness_of(customer, tuple(people)).percent,
        "branch_count": figures.branches.get(identity, 0),
        "has_conflict": int(identity in figures.conflicts),
        "changed_at": figures.changed.get(identity),
        "deleted": int(bool(customer.deleted)),
        "sort_name": company_pinyin(name).sort,
        "match_name": matching_name(name),
        "credit_code": customer.credit_code,
    }


def _digits(number: str) -> str:
    """A number as it is searched for: capitals, no separators."""
    plain = number.upper()
    return plain if plain.isalnum() else "".join([character for character in plain if character.isalnum()])


def _search_row(identity: bytes, customer: Customer, people: Sequence[Contact], sort_name: str) -> dict[str, Any]:
    companies = [customer.full_name, customer.short_name, *customer.former_names, customer.name_variant]
    names = [name for name in companies if name]
    persons = [contact.name for contact in people if contact.name]
    keys: list[PinyinKeys] = [company_pinyin(name) for name in names] + [person_pinyin(name) for name in persons]
    numbers = [customer.code, customer.phone, customer.fax, customer.credit_code]
    numbers += [number for contact in people for number in (contact.phone, contact.mobile)]
    return {
        "id": identity,
        "sort_name": sort_name,
        "words": "\n".join(normalise_name(name) for name in (*names, *persons)),
        "digits": "\n".join([_digits(number) for number in numbers if number]),
        "pinyin": "\n".join(spelled_key(key.syllables) for key in keys),
        "initials": "\n".join(key.initials for key in keys),
    }
