"""Statements of revenue for the tests of tabs, written as the import writes them."""

from collections.abc import Mapping

from bigclient_desktop.journal.values import new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import Session


def add_revenue(
    session: Session, month: str, amounts: Mapping[str, int], service: str = "express", replace: bool = True
) -> str:
    """One statement of the person's unit with a line a customer; gives its id."""
    statement = new_row_id()
    values = {
        "unit": session.unit,
        "month": month,
        "source": "用邮收入统计表",
        "file_name": f"{month}.xlsx",
        "line_count": len(amounts),
        "total": sum(amounts.values()),
    }
    drafts = [AggregateDraft("org_unit", unit_row_id(session.unit), (NewRow("revenue_statement", statement, values),))]
    for row, (customer, amount) in enumerate(amounts.items(), 2):
        line = {
            "customer": customer,
            "statement": statement,
            "month": month,
            "service": service,
            "amount": amount,
            "source_row": row,
        }
        drafts.append(AggregateDraft("customer", customer, (NewRow("revenue_line", new_row_id(), line),)))
    append_many(session, drafts, "change.import_revenue", month)
    return statement
