"""The rule of rights in SQL says what the rule itself says."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.access import Owned, Person, Sight, sight
from bigclient_desktop.domain.customer_file import CustomerQuery, SortBy
from bigclient_desktop.domain.positions import POSITIONS
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import Session, set_up
from bigclient_desktop.store import customers
from bigclient_desktop.store.search import SearchIndex
from bigclient_desktop.store.sight import level_of, looking, seen_by, seen_rows, sights_of, view_of
from tests.conftest import CHEAP_COST, PASSWORD

UNITS = ("440000", "440100", "440100-LP", "440106", "440106-001", "440104", "440104-002", "440300", "441900-121")
PEOPLE = ("0a" * 16, "0b" * 16)
NAMES = ("广州客户", "深圳客户", "佛山客户", "东莞客户", "珠海客户")
"""Fewer than customers: which of two of one name comes first must not depend on who looks."""
STAGES = ("developing", "maintaining", "lost", "maintaining", "inactive", "maintaining", "developing")


@dataclass(repr=False)
class Everybodys:
    """A store, and whose each of its customers is."""

    session: Session
    known: dict[str, Owned]


@pytest.fixture(scope="module")
def everybodys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everybodys]:
    """A store with customers of every unit, held, served and without any."""
    folder: Path = tmp_path_factory.mktemp("sight") / "s"
    session = set_up(folder, unit="440106", name="张三", position="manager", password=PASSWORD, cost=CHEAP_COST).session
    known: dict[str, Owned] = {}
    drafts = []
    for unit in (None, *UNITS):
        for service in (None, *UNITS[::3]):
            for lead, deputy in (
                (None, None),
                (PEOPLE[0], None),
                (PEOPLE[1], PEOPLE[0]),
                (session.staff_id, PEOPLE[1]),
            ):
                owned = Owned(unit, service, lead, deputy, session.staff_id)
                at = len(known)
                values = {"full_name": NAMES[at % len(NAMES)], "responsible_unit": unit, "service_unit": service}
                values |= {"lead_manager": lead, "deputy_manager": deputy, "stage": STAGES[at % len(STAGES)]}
                values |= {"code": f"440106{at:05}000" if at % 3 else None, "deleted": at % 9 == 0 or None}
                identity = new_row_id()
                known[identity] = owned
                drafts.append(AggregateDraft("customer", identity, (NewRow("customer", identity, values),)))
    append_many(session, drafts, "change.import_customers", "")
    yield Everybodys(session, known)
    session.close()


@settings(max_examples=60)
@given(
    st.sampled_from([position.code for position in POSITIONS]),
    st.sampled_from(UNITS),
    st.sampled_from(["", *PEOPLE, "me"]),
    st.booleans(),
)
def test_list_hides_and_masks_by_the_rule(
    everybodys: Everybodys, position: str, unit: str, person: str, decides: bool
) -> None:
    session, known = everybodys.session, everybodys.known
    who = Person(position, unit, session.staff_id if person == "me" else person, decides)
    expected = {identity: sight(who, owned) for identity, owned in known.items()}
    with session.store.reading() as connection:
        looked = looking(connection, who)
        rows = looked.exec_driver_sql(f"SELECT id, {level_of(looked)} FROM customer_list")
        assert {identity.hex(): Sight(level) for identity, level in rows} == expected
        condition = "".join(f" WHERE {part}" for part in seen_by(looked))
        visible = {row.hex() for row in looked.exec_driver_sql(f"SELECT id FROM customer_list{condition}").scalars()}
        assert visible == {identity for identity, seen in expected.items() if seen < Sight.EXISTENCE}
        view = view_of(looked)
        assert view is not None
        rows = f"SELECT id FROM customer_list WHERE rowid IN ({' UNION '.join(view.seen_rows)})"
        listed = "SELECT id FROM customer_list WHERE deleted = 0"
        by_index = {row.hex() for row in looked.exec_driver_sql(rows).scalars()}
        assert by_index == visible & {row.hex() for row in looked.exec_driver_sql(listed).scalars()}
        told = sights_of(looked, list(known))
        assert {identity: told.get(identity, Sight.WHOLE) for identity in known} == expected


def test_without_a_person_everything_is_read(everybodys: Everybodys) -> None:
    session, known = everybodys.session, everybodys.known
    with session.store.reading() as connection:
        assert seen_by(connection) == []
        assert level_of(connection) == "0"
        assert sights_of(connection, list(known)) == {}


QUERIES = st.builds(
    CustomerQuery,
    search=st.sampled_from(["", "", "客户", "gz"]),
    units=st.sampled_from([(), (), ("440106", "440104-002")]),
    stages=st.sampled_from([(), (), ("maintaining",)]),
    code_pending=st.sampled_from([None, None, True]),
    lead_managers=st.sampled_from([(), (), PEOPLE[:1]]),
    recycle_bin=st.sampled_from([False, False, True]),
    sort_by=st.sampled_from(SortBy),
    descending=st.booleans(),
)


@settings(max_examples=150)
@given(
    st.builds(
        Person, st.sampled_from([one.code for one in POSITIONS]), st.sampled_from(UNITS), st.sampled_from(PEOPLE)
    ),
    QUERIES,
    st.integers(0, 170),
    st.integers(1, 60),
)
def test_a_page_is_cut_from_what_the_rule_leaves_of_the_whole_list(
    everybodys: Everybodys, who: Person, query: CustomerQuery, offset: int, limit: int
) -> None:
    session, known = everybodys.session, everybodys.known
    with session.store.reading() as connection:
        everything = customers.all_ids(connection, query, SearchIndex())
    left = [one for one in everything if sight(who, known[one]) < Sight.EXISTENCE]
    with session.store.reading() as connection:
        looked, search = looking(connection, who), SearchIndex()
        page = customers.page(looked, query, offset, limit, search)
        assert [row.id for row in page] == left[offset : offset + limit]
        assert [row.sight for row in page] == [sight(who, known[row.id]) for row in page]
        assert customers.count(looked, query, search) == len(left)
        assert customers.all_ids(looked, query, search) == left
        others = replace(query, reach=("others",))
        hidden = [one for one in everything if one not in left] if others.has_others else []
        assert customers.count(looked, others, search) == len(hidden)
        assert sorted(customers.all_ids(looked, others, search)) == sorted(hidden)


def test_few_are_looked_up_and_many_are_met_on_a_walk(everybodys: Everybodys) -> None:
    """A county sees some twenty of the 140 that are listed, its city some sixty."""

    def begins_with_rows(unit: str, wanted: int | None) -> bool:
        with everybodys.session.store.reading() as connection:
            return seen_rows(looking(connection, Person("director", unit)), wanted) is not None

    assert begins_with_rows("440300", 60)
    assert not begins_with_rows("440300", 1)
    assert not begins_with_rows("440100", 20)
    assert begins_with_rows("440100", None)
    assert not begins_with_rows("440000", None), "who sees all need not choose"
