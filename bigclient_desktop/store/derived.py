"""What the list shows, filters and searches by, derived from the projection for the customers that changed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.fields import (
    COMPLAINT,
    COMPLAINT_EVENT,
    CUSTOMER,
    CUSTOMER_STUB,
    ENTITY_BY_ID,
    ENTITY_BY_NAME,
    FOLLOW_UP,
    REVENUE_LINE,
    VISIT,
)
from bigclient_desktop.journal.commits import Commit, Prefix
from bigclient_desktop.store.completeness import measure_if_others
from bigclient_desktop.store.grades import Grader
from bigclient_desktop.store.list_rows import News, newest, without_indexes, write_activity, write_rows
from bigclient_desktop.store.merging import refresh_merged, survivors, with_members, write_stand_ins
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

_CHUNK = 1000


LIGHT = frozenset(ENTITY_BY_NAME[name].id for name in ("revenue_line", "grading_result", "alert_cause"))
"""Entities of which the list shows revenue and grade alone."""
_COMPLAINTS = frozenset([COMPLAINT.id, COMPLAINT_EVENT.id])
ACTIVITY = frozenset([VISIT.id, FOLLOW_UP.id]) | _COMPLAINTS
"""Entities of which the list shows the last and next visit and the open complaints alone."""
_LINES = frozenset([REVENUE_LINE.id])
_STATEMENTS = frozenset([ENTITY_BY_NAME["revenue_statement"].id])
_DENOMINATORS = frozenset([ENTITY_BY_NAME["bureau_revenue"].id])
_UNITS = frozenset([ENTITY_BY_NAME["org_unit"].id])
_STAFF = frozenset(ENTITY_BY_NAME[name].id for name in ("staff", "staff_card", "staff_erasure"))
_RUNS = frozenset([ENTITY_BY_NAME["grading_run"].id])
_EVERYTHING = frozenset(ENTITY_BY_ID)


class Touched:
    """What was written since a log row: it spares what the derived rows say already."""

    def __init__(self, since: int) -> None:
        self.entities: dict[tuple[int, bytes], set[int]] = defaultdict(set)
        """Ids of the entities that were written to, by aggregate."""
        self.stamps: dict[tuple[int, bytes], int] = {}
        """The newest of what was written to an aggregate."""
        self._since = since
        self._lines = 0

    def note(self, commits: Iterable[Commit | Prefix]) -> None:
        """Takes along what was appended; of what cannot be read that it is there."""
        for commit in commits:
            aggregate, entities = commit.aggregate, self.entities[commit.aggregate]
            if commit.stamp > self.stamps.get(aggregate, 0):
                self.stamps[aggregate] = commit.stamp
            if isinstance(commit, Commit):
                written = [operation.entity for operation in commit.operations]
                entities.update(written)
                self._lines += written.count(REVENUE_LINE.id)

    def note_whole(self, aggregates: Iterable[bytes]) -> None:
        """Of these (17 bytes each) anything may be another now."""
        for key in aggregates:
            self.entities[key[0], key[1:]].update(ENTITY_BY_ID)

    @property
    def lines(self) -> NewLines:
        """What was written of revenue lines."""
        return NewLines(self._since, self._lines)

    def of_customer(self, root: bytes) -> Set[int]:
        """Ids of the entities that were written to."""
        return self.entities.get((CUSTOMER.id, root), _EVERYTHING)


def refresh(
    connection: Connection,
    aggregates: Sequence[tuple[int, bytes]],
    cancelled: Callable[[], bool] = lambda: False,
    touched: Touched | None = None,
) -> None:
    """Brings the derived rows up to the aggregates just projected; `touched` spares work.

    New denominators and published runs regrade everybody; other weights measure everybody's completeness.
    """

    def writes(aggregate: tuple[int, bytes], entities: Set[int]) -> bool:
        return touched is None or not entities.isdisjoint(touched.entities.get(aggregate, frozenset()))

    def written(root: bytes) -> Set[int]:
        return _EVERYTHING if touched is None else touched.of_customer(root)

    customers = {aggregate[1] for aggregate in aggregates if aggregate[0] == CUSTOMER.id}
    refresh_stubs(connection, {root for entity, root in aggregates if entity == CUSTOMER_STUB.id}, customers)
    united = refresh_merged(connection) if customers else set()
    standing = survivors(connection)
    units = [aggregate for aggregate in aggregates if aggregate[0] != CUSTOMER.id]
    if new_people := any(writes(unit, _STAFF) for unit in units):
        refresh_people(connection)
    light = {root for root in customers if written(root) <= LIGHT}
    summed = {root for root in customers if writes((CUSTOMER.id, root), _LINES)}
    whole: list[bytes] = []
    if any(writes(unit, _STATEMENTS) for unit in units):
        judged, new_statements = judge_statements(connection)
        light |= judged - customers
        summed |= judged
        if touched is not None and not judged:
            whole = whole_statements(connection, new_statements, touched.lines)
    if whole and not united:
        add_statements(connection, whole)
    else:
        refresh_sums(connection, sorted(summed | united), cancelled)
    grader = Grader(connection)
    # What was written to a merged customer shows at who stands for him.
    active = {root for root in customers - light if written(root) <= ACTIVITY}
    heavy = {standing.get(customer, customer) for customer in customers - light - active} | united - standing.keys()
    light = {standing.get(customer, customer) for customer in light} - heavy
    active = {standing.get(customer, customer) for customer in active} - heavy
    news = _news(touched, customers - united - standing.keys() - set(standing.values()))
    rows = sorted(heavy)
    above = _headquarters_of(connection, united)
    with without_indexes(connection, len(rows)):
        for some in chunks(rows, _CHUNK):
            if cancelled():
                return
            above |= write_rows(connection, some, grader, news)
        # What was written whole counted its branches as they are.
        headquarters = {standing.get(customer, customer) for customer in above} - (heavy - news.keys())
        for some in chunks(sorted(headquarters), _CHUNK):
            if cancelled():
                return
            write_rows(connection, some, grader, {})
    for some in chunks(sorted(active), _CHUNK):
        if cancelled():
            return
        write_activity(connection, some, news)
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
        _note_changed(connection, sorted(light))
        write_stand_ins(connection, None)
    else:
        regrade(connection, grader, sorted(light))
        _note_changed(connection, sorted(light))
        write_stand_ins(connection, {*rows, *headquarters, *light, *active})
    if any(writes(unit, _UNITS) for unit in units):
        measure_if_others(connection)


def _note_changed(connection: Connection, rows: Sequence[bytes]) -> None:
    for some in chunks(rows, _CHUNK):
        stamps = newest(connection, *with_members(connection, some))
        if stamps:
            connection.exec_driver_sql(
                "UPDATE customer_list SET changed_at=? WHERE id=?", [(stamp, row) for row, stamp in stamps.items()]
            )


def _news(touched: Touched | None, customers: Iterable[bytes]) -> dict[bytes, News]:
    """What was written to customers who stand for themselves, as they did before: of them the list is right but for
    that."""
    if touched is None:
        return {}
    found: dict[bytes, News] = {}
    for root in customers:
        written, stamp = touched.of_customer(root), touched.stamps.get((CUSTOMER.id, root))
        if stamp is not None and written != _EVERYTHING:
            found[root] = News(stamp, VISIT.id in written, not written.isdisjoint(_COMPLAINTS))
    return found


def _headquarters_of(connection: Connection, customers: Iterable[bytes]) -> set[bytes]:
    """Of customers that stand, or stood, for others: these are no branches any more, or are again."""
    found: set[bytes] = set()
    for some in chunks(sorted(customers)):
        which = f"id IN ({','.join('?' * len(some))}) AND headquarters IS NOT NULL"
        found.update(
            connection.exec_driver_sql(f"SELECT headquarters FROM customer WHERE {which}", tuple(some)).scalars()
        )
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
