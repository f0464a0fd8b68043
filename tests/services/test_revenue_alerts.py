"""Alerts of a store: who is told about, what cause is kept, who becomes lost; and loads and missing managers."""

import pytest

from bigclient_desktop.domain.revenue_alerts import AlertLimits
from bigclient_desktop.journal.values import new_row_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.revenue_alerts import (
    CauseUnknown,
    alert_limits,
    give_cause,
    list_alerts,
    mark_lost,
    save_alert_limits,
)
from bigclient_desktop.services.what_if import customer_scores, manager_loads, missing_managers, portfolio
from tests.services.making import make_customer
from tests.services.test_grading_runs import WAN, bureau, spend

NEWEST = "2025-05"


def report(session, months: dict[str, dict[str, int]], unit: str = "440106") -> None:
    """A statement a month with the amounts of each customer."""
    statements = {month: new_row_id() for month in months}
    rows = [
        NewRow("revenue_statement", identity, {"unit": unit, "month": month, "source": "表"})
        for month, identity in statements.items()
    ]
    drafts = [AggregateDraft("org_unit", unit_row_id(unit), tuple(rows))]
    for month, amounts in months.items():
        for customer, amount in amounts.items():
            values = {"customer": customer, "statement": statements[month], "month": month, "service": "letters"}
            line = NewRow("revenue_line", new_row_id(), values | {"amount": amount})
            drafts.append(AggregateDraft("customer", customer, (line,)))
    append_many(session, drafts, "change.import_revenue", "")


@pytest.fixture
def firms(session) -> dict[str, str]:
    ids = {name: make_customer(session, f"{name}公司") for name in ("平稳", "下降", "沉默", "流失", "错位")}
    months = {f"2024-{number:02d}": dict.fromkeys(ids.values(), 1000) for number in range(1, 13)}
    for number in range(1, 6):
        month = f"2025-{number:02d}"
        months[month] = {ids["平稳"]: 1000, ids["下降"]: 1000, ids["错位"]: 1000}
        if number <= 2:
            months[month][ids["流失"]] = 1000
        if number <= 3:
            months[month][ids["沉默"]] = 1000
    months[NEWEST] |= {ids["下降"]: 900, ids["错位"]: 100_000}
    report(session, months)
    return ids


def kinds(session) -> dict[str, str]:
    return {alert.name: alert.alert.kind for alert in list_alerts(session)}


def test_alerts_of_the_newest_month(session, firms):
    assert kinds(session) == {"下降公司": "drop", "沉默公司": "silent", "流失公司": "lost", "错位公司": "jump"}
    assert [alert.alert.kind for alert in list_alerts(session)] == ["jump", "lost", "silent", "drop"]


def test_unit_that_has_not_reported_yet_is_not_silent(session, firms):
    late = make_customer(session, "番禺公司", responsible_unit="440113")
    report(session, {f"2024-{number:02d}": {late: 1000} for number in range(1, 13)}, unit="440113")
    assert "番禺公司" not in kinds(session)


def test_cause_is_kept_with_its_month(session, firms):
    alert = next(one for one in list_alerts(session) if one.name == "下降公司")
    give_cause(session, alert.customer, alert.alert, "season", note="淡季")
    found = next(one for one in list_alerts(session) if one.name == "下降公司")
    assert (found.cause.cause, found.cause.month, found.cause.note) == ("season", NEWEST, "淡季")
    assert "下降公司" not in {one.name for one in list_alerts(session, with_cause=False)}
    with pytest.raises(CauseUnknown):
        give_cause(session, alert.customer, alert.alert, "weather")


def test_lost_customer_takes_the_competitor_into_its_file_and_back(session, firms):
    alert = next(one for one in list_alerts(session) if one.alert.kind == "lost")
    mark_lost(session, alert.customer, alert.alert, "competitor", competitor="顺达快运")
    file = customer_file(session, alert.customer)
    assert file.customer.stage == "lost"
    assert [rival.name for rival in file.competitors] == ["顺达快运"]
    assert "流失公司" not in kinds(session)
    changes.undo(session)
    assert customer_file(session, alert.customer).customer.stage != "lost"
    assert kinds(session)["流失公司"] == "lost"


def test_limits_are_kept(session, firms):
    limits = AlertLimits(drop_percent=AlertLimits().drop_percent + 5, silent_months=3, lost_months=4)
    save_alert_limits(session, limits)
    assert alert_limits(session) == limits
    assert kinds(session) == {"流失公司": "silent", "错位公司": "jump"}


def test_missing_managers_and_loads(session):
    first = make_customer(session, "钻石公司")
    make_customer(session, "一般公司")
    policy = make_customer(session, "区政府", kind="policy", industry="party")
    for customer in (first, policy):
        spend(session, customer, 100 * WAN)
    bureau(session, 20_000 * WAN)
    (missing,) = missing_managers(session)
    assert (missing.name, missing.grade, missing.roles) == ("钻石公司", "diamond", ("deputy_manager",))
    (load,), heads = manager_loads(session)
    assert (load.name, load.lead, load.deputy, load.state) == ("张三", 2, 0, "below")
    assert (heads.customers, heads.fewest, heads.most, heads.managers) == (2, 1, 1, 1)


def test_scores_by_both_denominators_and_a_portfolio_that_shrinks(session):
    customer = make_customer(session, "黄金公司")
    spend(session, customer, 6667 * WAN // 100)
    bureau(session, 20_000 * WAN)
    bureau(session, 5_000 * WAN, unit="440100-LP")
    scores = customer_scores(session, customer, 2024)
    assert [(card.unit, card.score.grade) for card in scores.cards] == [("440100", "gold"), ("440100-LP", "gold")]
    assert scores.cards[0].better[0].grade == "diamond"
    shift = portfolio(session, 2024, -5)
    assert [(one.before, one.after) for one in shift.changed] == [("gold", "silver")]
