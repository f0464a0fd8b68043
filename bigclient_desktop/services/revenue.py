"""Mail revenue: pivots with their comparisons, the lines behind a figure, statements, and the yearly denominators."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.customers import values_of
from bigclient_desktop.domain.dictionaries import dictionary, label
from bigclient_desktop.domain.organisation import unit as unit_info
from bigclient_desktop.domain.revenue import BureauRevenue, RevenueStatement
from bigclient_desktop.domain.revenue_pivot import (
    Concentration,
    PivotQuery,
    PivotRow,
    RevenueDetail,
    RollUp,
    concentration_of,
    summed,
)
from bigclient_desktop.domain.revenue_statements import StatementReview
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow, Write, changes_between
from bigclient_desktop.services.access import Action, demand, seeing
from bigclient_desktop.services.session import Session, UnitUnknown
from bigclient_desktop.store import revenue as stored
from bigclient_desktop.store import revenue_sums
from bigclient_desktop.store.customer_files import heads_of
from bigclient_desktop.store.customer_tree import all_below
from bigclient_desktop.store.people import staff_names
from bigclient_desktop.store.units import names_of as names_of_units


class StatementUnknown(Failure):
    """There is no such statement here."""

    key = "failure.statement_unknown"


class DenominatorRefused(Failure):
    """A bureau's yearly revenue must be above zero; values: unit, year."""

    key = "failure.denominator_refused"


def revenue_years(session: Session) -> list[int]:
    """The years with revenue, newest first."""
    with session.store.reading() as connection:
        return revenue_sums.known_years(connection)


def list_revenue(session: Session, query: PivotQuery, offset: int = 0, limit: int = 200) -> list[PivotRow]:
    """One page of a pivot. Customers come page by page; of other roll-ups everything is summed first."""
    with seeing(session) as connection:
        search = session.store.search
        if query.rows is RollUp.CUSTOMER:
            return stored.customer_page(connection, query, offset, limit, search)
        if query.rows is RollUp.HEADQUARTERS:
            return stored.tree_page(connection, query, offset, limit, search)
        groups = stored.rolled_up(connection, query, search)
        until = stored.last_month(connection, query.year, [months for _, months, _ in groups])
        page = groups[offset : offset + limit]
        names: Mapping[str, tuple[str, str | None]] = {}
        if query.rows is RollUp.MANAGER:
            names = {key: (name, None) for key, name in staff_names(connection).items()}
        elif query.rows in (RollUp.UNIT, RollUp.SUB_BRANCH):
            called = names_of_units(connection, [key for key, _, _ in page if key], china_today())
            names = {key: (one.name, None) for key, one in called.items()}
    return [
        PivotRow(key, *names.get(key, (_group_name(session, query.rows, key), None)), months, last_year, until)
        for key, months, last_year in page
    ]


def _group_name(session: Session, rows: RollUp, key: str) -> str:
    """What a group is called; empty for revenue that belongs to none."""
    if rows is RollUp.SERVICE:
        return label("services", key, session.language) if key else ""
    if rows is RollUp.INDUSTRY:
        return label("industries", key, session.language) if key else ""
    return ""


def count_revenue(session: Session, query: PivotQuery) -> int:
    """How many rows the pivot has."""
    with seeing(session) as connection:
        if query.rows is RollUp.CUSTOMER:
            return stored.customer_count(connection, query, session.store.search)
        if query.rows is RollUp.HEADQUARTERS:
            return stored.tree_count(connection, query, session.store.search)
        return len(stored.rolled_up(connection, query, session.store.search))


def revenue_totals(session: Session, query: PivotQuery) -> PivotRow:
    """The foot of a pivot: everything that the query takes, added up."""
    return summed(list_revenue(session, replace(query, rows=RollUp.SERVICE), 0, len(dictionary("services")) + 100))


def revenue_details(
    session: Session,
    *,
    customer: str | None = None,
    statement: str | None = None,
    first: str = "0000-01",
    last: str = "9999-12",
    service: str | None = None,
    with_branches: bool = False,
) -> list[RevenueDetail]:
    """The lines behind a figure, by month and service, with file and row; `first` and `last` are months (YYYY-MM),
    `with_branches` takes everybody below the customer along."""
    with seeing(session) as connection:
        customers = None if customer is None else [bytes.fromhex(customer)]
        if customers and with_branches:
            customers += all_below(connection, customers[0])
        return stored.lines_of(connection, customers, (first, last), service, statement)


def customer_names(session: Session, ids: Sequence[str]) -> dict[str, str]:
    """What these customers are called, by id."""
    with seeing(session) as connection:
        return {identity: name for identity, (name, _) in stored.names_of(connection, ids).items()}


def concentration(session: Session, year: int) -> Concentration:
    """How few customers bring how much of the year's revenue."""
    with seeing(session) as connection:
        return concentration_of(stored.yearly_totals(connection, year))


def list_statements(session: Session, year: int | None = None) -> list[tuple[RevenueStatement, bool]]:
    """Every statement and whether it counts, newest month first."""
    with session.store.reading() as connection:
        statements = revenue_sums.all_statements(connection)
        review = revenue_sums.statement_review(connection)
    wanted = [one for one in statements if year is None or (one.month or "").startswith(f"{year}-")]
    wanted.sort(key=lambda one: (one.month or "", one.unit or "", one.id), reverse=True)
    return [(one, one.id not in review.not_counting) for one in wanted]


def statement_review(session: Session) -> StatementReview:
    """Which statements do not count, and the twins that somebody has to decide on."""
    with session.store.reading() as connection:
        return revenue_sums.statement_review(connection)


def withdraw_statements(session: Session, ids: Sequence[str], *, withdrawn: bool = True) -> Change:
    """Takes statements out of every sum, or back in; their lines stay. Raises StatementUnknown, NotAllowed."""
    demand(session, Action.KEEP_BOOKS)
    with session.store.reading() as connection:
        known = {one.id: one for one in revenue_sums.all_statements(connection)}
        heads = heads_of(connection, [("revenue_statement", identity) for identity in ids if identity in known])
    writes: dict[str, list[Write]] = {}
    for identity in ids:
        if identity not in known:
            raise StatementUnknown()
        old = known[identity]
        new = values_of(replace(old, withdrawn=withdrawn))
        found = changes_between("revenue_statement", identity, values_of(old), new, heads)
        writes.setdefault(unit_row_id(old.unit or ""), []).extend(found)
    label_key = "change.withdraw_statements" if withdrawn else "change.restore_statements"
    drafts = [AggregateDraft("org_unit", root, tuple(found)) for root, found in writes.items() if found]
    if not drafts:
        return Change("", label_key)
    written = session.store.append(session.writer, drafts, label_key, str(len(ids)))
    return Change(written.action, label_key, everything=True, commits=written.commits, proposed=written.proposed)


def keep_statement(session: Session, statement_id: str) -> Change:
    """Decides between twins: this one counts, its twins are withdrawn. Raises StatementUnknown."""
    for twins in statement_review(session).twins:
        ids = [one.id for one in twins.statements]
        if statement_id in ids:
            return withdraw_statements(session, [identity for identity in ids if identity != statement_id])
    raise StatementUnknown()


def list_bureau_revenue(session: Session) -> list[BureauRevenue]:
    """The denominators: yearly revenue of bureaus and specialties with its source, newest year first."""
    with session.store.reading() as connection:
        return stored.bureau_revenues(connection)


def save_bureau_revenue(session: Session, entries: Sequence[BureauRevenue]) -> Change:
    """Saves denominators: a known unit and year is changed, others added. Raises UnitUnknown, DenominatorRefused,
    NotAllowed."""
    demand(session, Action.KEEP_BOOKS)
    known = {(one.unit, one.year): one for one in list_bureau_revenue(session)}
    with session.store.reading() as connection:
        heads = heads_of(connection, [("bureau_revenue", one.id) for one in known.values()])
    writes: dict[str, list[Write]] = {}
    for entry in entries:
        info = unit_info(entry.unit or "")
        if info is None:
            raise UnitUnknown(unit=entry.unit)
        if entry.year is None or not entry.amount or entry.amount <= 0:
            raise DenominatorRefused(unit=info.name, year=entry.year or "")
        old = known.get((entry.unit, entry.year))
        home = unit_row_id(entry.unit or "")
        root = writes.setdefault(home, [])
        if old is None:
            root.append(NewRow("bureau_revenue", new_child_id(home), values_of(entry)))
        else:
            root += changes_between("bureau_revenue", old.id, values_of(old), values_of(entry), heads)
    drafts = [AggregateDraft("org_unit", root, tuple(found)) for root, found in writes.items() if found]
    if not drafts:
        return Change("", "change.save_bureau_revenue")
    written = session.store.append(session.writer, drafts, "change.save_bureau_revenue", str(len(entries)))
    return Change(
        written.action,
        "change.save_bureau_revenue",
        everything=True,
        commits=written.commits,
        proposed=written.proposed,
    )
