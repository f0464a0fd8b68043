"""The office's weights of completeness: page and list measure alike, at once and with every later write."""

from dataclasses import replace

import pytest

from bigclient_desktop.domain.completeness import WeightsRefused
from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.customers import Competitor
from bigclient_desktop.services import checks, customers, merging
from bigclient_desktop.services.session import Session, new_child_id
from bigclient_desktop.services.weights import completeness_weights_of, save_completeness_weights
from bigclient_desktop.store import rebuild
from tests.services.making import make_customer

OWN = {"commercial": {"full_name": 1, "competitors": 1, "decision_maker": 2}, "policy": {"contacts": 1, "fax": 3}}


def measured(session: Session) -> dict[str, int]:
    """By name in the list; every page says the same."""
    rows = customers.list_customers(session, CustomerQuery(), 0, 99)
    for row in rows:
        assert customers.customer_file(session, row.id).completeness.percent == row.completeness
    return {row.full_name: row.completeness for row in rows}


def test_other_weights_measure_every_file_anew(session: Session) -> None:
    first = make_customer(session, "甲公司")
    make_customer(session, "乙局", kind="policy")
    before = measured(session)
    save_completeness_weights(session, OWN)
    assert measured(session) == {"甲公司": 25, "乙局": 25}
    draft = customers.draft_of(customers.customer_file(session, first))
    rival = Competitor(new_child_id(first), name="顺风")
    decider = replace(draft.contacts[0], role="decides")
    customers.save_customer(session, replace(draft, competitors=(rival,), contacts=(decider,)))
    assert measured(session)["甲公司"] == 100
    assert customers.list_customers(session, CustomerQuery(incomplete_below=50), 0, 9)[0].full_name == "乙局"
    save_completeness_weights(session, {})
    assert measured(session)["乙局"] == before["乙局"]
    assert checks.check_store(session) == []


def test_what_a_rebuild_measures_is_the_same(session: Session) -> None:
    make_customer(session, "甲公司", fax="020-87654321")
    save_completeness_weights(session, OWN)
    before = measured(session)
    with session.store.at_the_door() as connection:
        rebuild.rebuild(connection)
    assert measured(session) == before


def test_rows_of_merged_customers_stand_for_the_measured_ones(session: Session) -> None:
    first, second = make_customer(session, "甲公司"), make_customer(session, "乙公司")
    merging.merge_customers(session, [first, second])
    save_completeness_weights(session, OWN)
    with session.store.reading() as connection:
        listed = connection.exec_driver_sql("SELECT completeness FROM customer_list").scalars().all()
    assert listed == [25, 25]


def test_refused_weights_change_nothing(session: Session) -> None:
    make_customer(session)
    before = measured(session)
    with pytest.raises(WeightsRefused):
        save_completeness_weights(session, {"commercial": {"full_name": 0}})
    assert measured(session) == before
    assert "full_name" in completeness_weights_of(session).by_kind["commercial"]
