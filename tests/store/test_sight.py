"""The rule of rights in SQL says what the rule itself says."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.access import Owned, Person, Sight, sight
from bigclient_desktop.domain.positions import POSITIONS
from bigclient_desktop.journal.values import new_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.session import Session, set_up
from bigclient_desktop.store.sight import level_of, looking, seen_by, sights_of
from tests.conftest import CHEAP_COST, PASSWORD

UNITS = ("440000", "440100", "440100-LP", "440106", "440106-001", "440104", "440104-002", "440300", "441900-121")
PEOPLE = ("0a" * 16, "0b" * 16)


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
                values = {"full_name": f"客户{len(known)}", "responsible_unit": unit, "service_unit": service}
                values |= {"lead_manager": lead, "deputy_manager": deputy}
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
        told = sights_of(looked, list(known))
        assert {identity: told.get(identity, Sight.WHOLE) for identity in known} == expected


def test_without_a_person_everything_is_read(everybodys: Everybodys) -> None:
    session, known = everybodys.session, everybodys.known
    with session.store.reading() as connection:
        assert seen_by(connection) == []
        assert level_of(connection) == "0"
        assert sights_of(connection, list(known)) == {}
