"""The sums kept beside the lines are what the lines say, whichever way they came about."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.journal.values import new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.revenue import list_statements, withdraw_statements
from bigclient_desktop.store.rebuild import rebuild
from tests.services.making import make_customer

SUMS = ("revenue_sum", "revenue_year", "revenue_service", "statement_state")
AMOUNTS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(("2024-01", "2024-12", "2025-05")),
        st.sampled_from(("letters", "express")),
        st.integers(-500, 5000).filter(bool),
        st.sampled_from((None, "440106-001")),
    ),
    min_size=1,
    max_size=6,
)
DEED = st.tuples(st.sampled_from(("report", "replace", "add", "withdraw", "loose", "undo")), AMOUNTS)


def sums(session) -> dict[str, list[str]]:
    with session.store.reading() as connection:
        return {name: sorted(map(repr, connection.exec_driver_sql(f"SELECT * FROM {name}").all())) for name in SUMS}


def report(session, firms, lines, *, statement: bool = True, **refers: str) -> None:
    month, identity = lines[0][1], new_row_id()
    values = {"unit": "440106", "month": month, "source": "表", **refers}
    drafts = []
    if statement:
        drafts.append(
            AggregateDraft("org_unit", unit_row_id("440106"), (NewRow("revenue_statement", identity, values),))
        )
    for who, _, service, amount, branch in lines:
        line = {"customer": firms[who], "month": month, "service": service, "amount": amount}
        line |= {"reporting_sub_branch": branch, "statement": identity if statement else None}
        drafts.append(AggregateDraft("customer", firms[who], (NewRow("revenue_line", new_row_id(), line),)))
    append_many(session, drafts, "change.import_revenue", "")


@settings(max_examples=15, deadline=None)
@given(st.lists(DEED, min_size=1, max_size=5))
def test_sums_equal_what_a_rebuild_makes_of_the_log(session, deeds):
    firms = [make_customer(session, f"{name}公司") for name in "甲乙丙"]
    for deed, lines in deeds:
        statements = [one for one, counts in list_statements(session) if counts and not one.adds_to]
        if deed in ("replace", "add") and statements:
            report(session, firms, lines, **{"replaces" if deed == "replace" else "adds_to": statements[0].id})
        elif deed == "withdraw" and statements:
            withdraw_statements(session, [statements[0].id])
        elif deed == "undo":
            step = next(iter(changes.list_changes(session, 1)), None)
            if step and step.undoable and step.label != "change.new_customer":
                changes.undo(session)
        else:
            report(session, firms, lines, statement=deed != "loose")
    kept = sums(session)
    with session.store.at_the_door() as connection:
        rebuild(connection)
    assert sums(session) == kept
