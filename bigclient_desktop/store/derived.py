"""What the list shows, filters and searches by, derived from the projection for the customers that changed."""

from collections.abc import Callable, Mapping, Sequence, Set
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import CUSTOMER, CUSTOMER_STUB, ENTITY_BY_NAME
from bigclient_desktop.store.completeness import measure_if_others
from bigclient_desktop.store.grades import Grader
from bigclient_desktop.store.list_rows import without_indexes, write_activity, write_rows
from bigclient_desktop.store.merging import refresh_merged, survivors, write_stand_ins
from bigclient_desktop.store.projection import chunks
from bigclient_desktop.store.revenue_sums import (
    NewLines,
    add_statements,
    judge_statements,
    refresh_sums,
    whole_statements,
)
from bigclient_desktop.store.staff_list import refresh_people
from bigclient_desktop.store.stub_list import refresh_stubs

_CHUNK = 500


LIGHT = frozenset(ENTITY_BY_NAME[name].id for name in ("revenue_line", "grading_result", "alert_cause"))
"""Entities of which the list shows revenue and grade alone."""
ACTIVITY = frozenset(ENTITY_BY_NAME[name].id for name in ("visit", "follow_up", "complaint", "complaint_event"))
"""Entities of which the list shows the last and next visit and the open complaints alone."""
_LINES = frozenset([ENTITY_BY_NAME["revenue_line"].id])
_STATEMENTS = frozenset([ENTITY_BY_NAME["revenue_statement"].id])
_DENOMINATORS = frozenset([ENTITY_BY_NAME["bureau_revenue"].id])
_UNITS = frozenset([ENTITY_BY_NAME["org_unit"].id])
_STAFF = frozenset(ENTITY_BY_NAME[name].id for name in ("staff", "staff_card"))
_RUNS = frozenset([ENTITY_BY_NAME["grading_run"].id])

Touched = Mapping[tuple[int, bytes], Set[int]]
"""Ids of the entities that were written to, by aggregate."""


def refresh(
    connection: Connection,
    aggregates: Sequence[tuple[int, bytes]],
    cancelled: Callable[[], bool] = lambda: False,
    touched: Touched | None = None,
    new_lines: NewLines | None = None,
) -> None:
    """Brings the derived rows up to the aggregates just projected; `touched` and `new_lines` spare work.

    New denominators and published runs regrade everybody; other weights measure everybody's completeness.
    """

    def writes(aggregate: tuple[int, bytes], entities: Set[int]) -> bool:
        return touched is None or bool(touched.get(aggregate, frozenset()) & entities)

    customers = {aggregate[1] for aggregate in aggregates if aggregate[0] == CUSTOMER.id}
    refresh_stubs(connection, {root for entity, root in aggregates if entity == CUSTOMER_STUB.id}, customers)
    united = refresh_merged(connection) if customers else set()
    standing = survivors(connection)
    units = [aggregate for aggregate in aggregates if aggregate[0] != CUSTOMER.id]
    if new_people := any(writes(unit, _STAFF) for unit in units):
        refresh_people(connection)
    light = {root for root in customers if touched is not None and touched.get((CUSTOMER.id, root), {0}) <= LIGHT}
    summed = {root for root in customers if writes((CUSTOMER.id, root), _LINES)}
    whole: list[bytes] = []
    if any(writes(unit, _STATEMENTS) for unit in units):
        judged, new_statements = judge_statements(connection)
        light |= judged - customers
        summed |= judged
        if new_lines is not None and not judged:
            whole = whole_statements(connection, new_statements, new_lines)
    if whole and not united:
        add_statements(connection, whole)
    else:
        refresh_sums(connection, sorted(summed | united), cancelled)
    grader = Grader(connection)
    # What was written to a merged customer shows at who stands for him.
    active = {
        root for root in customers - light if touched is not None and touched.get((CUSTOMER.id, root), {0}) <= ACTIVITY
    }
    heavy = {standing.get(customer, customer) for customer in customers - light - active} | united - standing.keys()
    light = {standing.get(customer, customer) for customer in light} - heavy
    active = {standing.get(customer, customer) for customer in active} - heavy
    rows = sorted(heavy)
    above = _headquarters_of(connection, rows)
    headquarters = {standing.get(customer, customer) for customer in above} - set(rows)
    with without_indexes(connection, len(rows)):
        for some in chunks(rows + sorted(headquarters), _CHUNK):
            if cancelled():
                return
            write_rows(connection, some, grader)
    for some in chunks(sorted(active), _CHUNK):
        if cancelled():
            return
        write_activity(connection, some)
    if new_people:
        connection.exec_driver_sql(
            "UPDATE customer_list SET lead_name = (SELECT name FROM staff_list s WHERE s.id = lead_manager)"
            " WHERE lead_name IS NOT (SELECT name FROM staff_list s WHERE s.id = lead_manager)"
        )
    if _grades_changed(
        connection,
        denominators=any(writes(unit, _DENOMINATORS) for unit in units),
        runs=any(writes(unit, _RUNS) for unit in units),
    ):
        regrade(connection, grader, None)
        write_stand_ins(connection, None)
    else:
        regrade(connection, grader, sorted(light))
        write_stand_ins(connection, {*rows, *headquarters, *light, *active})
    if any(writes(unit, _UNITS) for unit in units):
        measure_if_others(connection)
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
        which = f"WHERE id IN ({','.join('?' * len(some))}) AND headquarters IS NOT NULL"
        statement = f"SELECT headquarters FROM customer {which} UNION SELECT headquarters FROM customer_list {which}"
        found.update(connection.exec_driver_sql(statement, (*some, *some)).scalars())
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
