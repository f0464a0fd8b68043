"""A leaver's customers go to others with everything open in his name; what is done stays; one undo brings it back."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bigclient_desktop.domain.handing_over import RESPONSIBLE, roles_after
from bigclient_desktop.domain.list_form import rows_of
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_day, china_instant
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import checks, customers, merging
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.changes import list_changes, redo, undo
from bigclient_desktop.services.handover import hand_over
from bigclient_desktop.services.handover_sheet import handover_sheet
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.portfolios import (
    NobodyTakes,
    TakerUnfit,
    hand_over_portfolio,
    handover_lines,
    portfolio,
)
from bigclient_desktop.services.session import Session, new_child_id
from bigclient_desktop.store.tables import PROJECTED
from tests.services.making import make_customer
from tests.services.test_merging import shown

NOW = china_instant(date(2026, 3, 4), time(10))
TODAY = china_day(NOW)


def person(session: Session, name: str, **more) -> str:
    save_staff(session, [Staff(unit="440106", name=name, position="manager", **more)])
    return max((one for one in list_staff(session) if one.name == name), key=lambda one: one.id).id


@pytest.fixture
def people(session):
    """(who goes, two who stay)"""
    return tuple(person(session, name) for name in ("走的", "接的", "另一位"))


def row(session: Session, entity: str, customer: str, **values) -> str:
    identity = new_child_id(customer)
    kept = {key: value for key, value in values.items() if value is not None}
    draft = AggregateDraft("customer", customer, (NewRow(entity, identity, {"customer": customer, **kept}),))
    session.store.append(session.writer, [draft], "change.sample", "")
    return identity


def value(session: Session, entity: str, identity: str, field: str):
    with session.store.reading() as connection:
        table = PROJECTED[entity]
        found = connection.execute(table.select().where(table.c.id == bytes.fromhex(identity))).one()._mapping[field]
    return found.hex() if isinstance(found, bytes) else found


def test_everything_open_goes_and_what_is_done_stays(session, people):
    giver, taker, other = people
    one = make_customer(session, "甲公司", lead_manager=giver, deputy_manager=other, stage="developing")
    plan = row(session, "visit", one, state="planned", starts_at=NOW + timedelta(9), manager=giver, way="visit")
    late = row(session, "visit", one, state="planned", starts_at=NOW - timedelta(9), manager=giver, way="visit")
    done = row(session, "visit", one, state="done", starts_at=NOW, manager=giver, way="visit")
    his = row(session, "complaint", one, received_at=NOW, kind="delay", state="open", handler=giver, received_by=giver)
    closed = row(session, "complaint", one, received_at=NOW, kind="delay", state="closed", handler=giver)
    item = row(session, "follow_up", one, kind="need", content="要", noted_on=TODAY, state="open", responsible=giver)
    demand = row(session, "demand", one, content="要", noted_on=TODAY, state="in_progress", responsible=giver)
    won = row(session, "demand", one, content="要", noted_on=TODAY, state="won", responsible=giver)
    elsewhere = make_customer(session, "乙公司", lead_manager=other)
    lent = row(session, "visit", elsewhere, state="planned", starts_at=NOW, manager=giver, way="phone")
    lines = portfolio(session, giver, NOW)
    assert [(one.name, one.role, one.work, one.plans, one.complaints, one.items) for one in lines] == [
        ("乙公司", "", 1, 1, 0, 0),
        ("甲公司", "lead", 5, 2, 1, 2),
    ]
    before = shown(session)
    change = hand_over_portfolio(session, giver, {line.customer: taker for line in lines}, NOW)
    assert (change.commits, change.proposed) == (2, 0)
    file = customers.customer_file(session, one).customer
    assert (file.lead_manager, file.deputy_manager, file.stage) == (taker, other, "developing")
    assert customers.customer_file(session, elsewhere).customer.lead_manager == other
    gone = [("visit", plan, "manager"), ("visit", late, "manager"), ("visit", lent, "manager")]
    gone += [("complaint", his, "handler"), ("follow_up", item, "responsible"), ("demand", demand, "responsible")]
    assert {value(session, *field) for field in gone} == {taker}
    kept = [("visit", done, "manager"), ("complaint", closed, "handler"), ("demand", won, "responsible")]
    assert {value(session, *field) for field in [*kept, ("complaint", his, "received_by")]} == {giver}
    assert portfolio(session, giver, NOW) == []
    after = shown(session)
    assert list_changes(session)[0].label == "change.hand_over"
    undo(session)
    assert shown(session) == before
    redo(session)
    assert shown(session) == after
    assert checks.check_store(session) == []


def test_what_lies_in_the_recycle_bin_goes_along(session, people):
    """Who restores it later must not find it with somebody who left."""
    giver, taker, _ = people
    make_customer(session, "甲公司", lead_manager=giver)
    binned, idle = (make_customer(session, name, lead_manager=giver) for name in ("删掉的公司", "闲着的公司"))
    plan = row(session, "visit", binned, state="planned", starts_at=NOW + timedelta(9), manager=giver, way="visit")
    lent = make_customer(session, "借来的公司", deputy_manager=taker)
    call = row(session, "visit", lent, state="planned", starts_at=NOW, manager=giver, way="phone")
    customers.delete_customers(session, [binned, lent, idle])
    lines = portfolio(session, giver, NOW)
    assert [(one.name, one.role, one.work, one.in_bin) for one in lines] == [
        ("甲公司", "lead", 0, False),
        ("借来的公司", "", 1, True),
        ("删掉的公司", "lead", 1, True),
        ("闲着的公司", "lead", 0, True),
    ]
    sheet = handover_sheet(session, {line.customer: taker for line in lines}, giver, NOW)
    named = [listed[2] for listed in rows_of(sheet)]
    assert named == ["甲公司", "借来的公司（回收站）", "删掉的公司（回收站）", "闲着的公司（回收站）"]
    before = shown(session)
    assert hand_over_portfolio(session, giver, {line.customer: taker for line in lines}, NOW).commits == 4
    assert {value(session, "visit", identity, "manager") for identity in (plan, call)} == {taker}
    assert portfolio(session, giver, NOW) == []
    customers.restore_customers(session, [binned])
    assert customers.customer_file(session, binned).customer.lead_manager == taker
    undo(session)
    undo(session)
    assert shown(session) == before
    assert checks.check_store(session) == []


def test_several_take_by_list_and_who_is_not_given_stays(session, people):
    giver, taker, other = people
    one, two, three = (make_customer(session, name, deputy_manager=giver) for name in ("甲公司", "乙公司", "丙公司"))
    hand_over_portfolio(session, giver, {one: taker, two: other}, NOW)
    assert [customers.customer_file(session, one).customer.deputy_manager for one in (one, two, three)] == [
        taker,
        other,
        giver,
    ]
    assert [line.customer for line in portfolio(session, giver, NOW)] == [three]


def test_who_was_the_other_of_the_two_never_becomes_both(session, people):
    giver, taker, _ = people
    one = make_customer(session, "甲公司", lead_manager=giver, deputy_manager=taker)
    hand_over_portfolio(session, giver, {one: taker}, NOW)
    file = customers.customer_file(session, one).customer
    assert (file.lead_manager, file.deputy_manager) == (taker, None)


@given(st.sampled_from("GTAB"), st.sampled_from("GTAB"))
def test_roles_name_the_giver_no_more_and_nobody_twice(lead, deputy):
    new = roles_after(lead, None if deputy == lead else deputy, "G", "T")
    assert "G" not in new
    assert new[0] != new[1]
    if "G" in (lead, deputy):
        assert "T" in new


def test_what_lies_at_a_merged_customer_goes_along(session, people):
    giver, taker, _ = people
    one, two = (make_customer(session, name, lead_manager=giver) for name in ("甲公司", "乙公司"))
    plan = row(session, "visit", two, state="planned", starts_at=NOW, manager=giver, way="visit")
    merging.merge_customers(session, [one, two])
    (line,) = portfolio(session, giver, NOW)
    assert (line.plans, line.work) == (1, 1)
    hand_over_portfolio(session, giver, {line.customer: taker}, NOW)
    assert value(session, "visit", plan, "manager") == taker
    assert portfolio(session, giver, NOW) == []
    assert checks.check_store(session) == []


def test_an_unfit_taker_or_none_writes_nothing(session, people):
    giver = people[0]
    one = make_customer(session, "甲公司", lead_manager=giver)
    gone = person(session, "也走了", left_on=TODAY)
    before = shown(session)
    for unfit in (giver, gone, "00" * 16):
        with pytest.raises(TakerUnfit):
            hand_over_portfolio(session, giver, {one: unfit}, NOW)
    with pytest.raises(NobodyTakes):
        hand_over_portfolio(session, giver, {}, NOW)
    assert shown(session) == before


def test_a_unit_that_takes_customers_takes_their_open_work(session, people):
    giver, taker, other = people
    one = make_customer(session, "甲公司", lead_manager=giver, deputy_manager=other)
    plan = row(session, "visit", one, state="planned", starts_at=NOW, manager=giver, way="visit")
    mine = row(session, "visit", one, state="planned", starts_at=NOW, manager=other, way="visit")
    hand_over(session, [one], "440104", taker, other, NOW)
    assert [value(session, "visit", each, "manager") for each in (plan, mine)] == [taker, other]


def test_the_lines_count_what_the_sheet_shows(session, people):
    giver, _, _ = people
    one = make_customer(session, "甲公司", code="44010600001000", lead_manager=giver, stage="maintaining")
    row(session, "contact", one, name="李工")
    row(session, "agreement", one, kind="mail_service", title="用邮协议", ends_on=TODAY + timedelta(90))
    row(session, "agreement", one, kind="mail_service", title="旧协议", ends_on=TODAY - timedelta(90))
    (line,) = handover_lines(session, [one], now=NOW)
    assert (line.code, line.contact, line.contacts, line.agreements, line.role) == (
        "44010600001000",
        "区小姐",
        2,
        1,
        "",
    )


def test_another_units_customers_are_not_handed_over(session, people):
    giver, taker, _ = people
    one = make_customer(session, "甲公司", lead_manager=giver, responsible_unit="440300")
    with pytest.raises(NotAllowed):
        hand_over_portfolio(session, giver, {one: taker}, NOW)


_STATES = {
    "visit": ("planned", "done", "cancelled"),
    "complaint": ("open", "closed"),
    "follow_up": ("open", "in_progress", "done", "dropped"),
    "demand": ("open", "in_progress", "won", "dropped"),
}
_PEOPLE = st.sampled_from((0, 1, 2, None))


@st.composite
def _rows(draw):
    entity = draw(st.sampled_from(sorted(_STATES)))
    named = {field: draw(_PEOPLE) for field in RESPONSIBLE[entity]}
    due = draw(st.sampled_from((-3, 3, None))) if entity == "complaint" else None
    return draw(st.integers(0, 2)), entity, draw(st.sampled_from(_STATES[entity])), named, due


_OPEN = """
    SELECT 'visit', id FROM visit WHERE manager = :who AND state = 'planned'
    UNION SELECT 'complaint', id FROM complaint
        WHERE state <> 'closed' AND :who IN (handler, investigator, improvement_owner)
    UNION SELECT 'improvement', id FROM complaint WHERE improvement_owner = :who AND improvement_due >= :today
    UNION SELECT 'item', id FROM follow_up WHERE responsible = :who AND state IN ('open', 'in_progress')
    UNION SELECT 'demand', id FROM demand WHERE responsible = :who AND state IN ('open', 'in_progress')
"""


def _open_in_the_name_of(session, who):
    """What names him for something open, asked of the tables and not of the rule."""
    with session.store.reading() as connection:
        given = {"who": bytes.fromhex(who), "today": TODAY.isoformat()}
        return connection.execute(text(_OPEN), given).all()


@settings(max_examples=25, deadline=None)
@given(
    roles=st.lists(st.tuples(_PEOPLE, _PEOPLE), min_size=3, max_size=3),
    binned=st.sets(st.integers(0, 2)),
    rows=st.lists(_rows(), max_size=8),
    picks=st.lists(st.sampled_from((1, 2)), min_size=3, max_size=3),
)
def test_a_hand_over_loses_nothing_and_its_undo_makes_it_equal(session, roles, binned, rows, picks):
    giver, *staying = (person(session, name) for name in ("走的", "接的", "另一位"))
    known = (giver, *staying)
    who = lambda number: None if number is None else known[number]  # noqa: E731
    made = []
    for number, (lead, deputy) in enumerate(roles):
        deputy = None if deputy == lead else deputy
        made.append(make_customer(session, f"公司{number}", lead_manager=who(lead), deputy_manager=who(deputy)))
    fixed = {
        "visit": {"starts_at": NOW, "way": "visit"},
        "complaint": {"received_at": NOW, "kind": "delay"},
        "follow_up": {"kind": "need", "content": "要", "noted_on": TODAY},
        "demand": {"content": "要", "noted_on": TODAY},
    }
    for place, entity, state, named, due in rows:
        day = None if due is None else TODAY + timedelta(due)
        people_named = {field: who(number) for field, number in named.items()}
        more = {"improvement_due": day} if day else {}
        row(session, entity, made[place], state=state, **fixed[entity], **people_named, **more)
    customers.delete_customers(session, [made[place] for place in sorted(binned)])
    before, lines = shown(session), portfolio(session, giver, NOW)
    named_before = _open_in_the_name_of(session, giver)
    if not lines:
        assert named_before == []
        return
    takers = {line.customer: known[picks[made.index(line.customer)]] for line in lines}
    hand_over_portfolio(session, giver, takers, NOW)
    after = shown(session)
    assert _open_in_the_name_of(session, giver) == []
    for customer in made:
        file = customers.customer_file(session, customer).customer
        assert giver not in (file.lead_manager, file.deputy_manager)
        assert file.lead_manager is None or file.lead_manager != file.deputy_manager
    _only_people_changed(before, after)
    assert portfolio(session, giver, NOW) == []
    undo(session)
    assert shown(session) == before


_MAY_CHANGE = {"lead_manager", "deputy_manager", "lead_name", "manager", "handler", "investigator"}
_MAY_CHANGE |= {"improvement_owner", "responsible"}


def _only_people_changed(before, after):
    """Row by row equal but for who sees to it; nothing came and nothing went."""
    tables = {**PROJECTED}
    for name, rows in before.items():
        table = next((one for one in tables.values() if one.name == name), None)
        if table is None:
            continue
        columns = [column.name for column in table.c if column.name not in ("made_by", "changed_at")]
        keep = [place for place, column in enumerate(columns) if column not in _MAY_CHANGE]
        told = [sorted((tuple(line[at] for at in keep) for line in some), key=repr) for some in (rows, after[name])]
        assert told[0] == told[1], name


def test_a_siblings_customers_are_not_listed(session, people):
    giver = people[0]
    make_customer(session, "邻县公司", lead_manager=giver, responsible_unit="440104")
    own = make_customer(session, "本县公司", lead_manager=giver)
    assert [line.customer for line in portfolio(session, giver, NOW)] == [own]
