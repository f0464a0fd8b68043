"""What a manager's laptop is told of the customers of other units of its city, and when it hears that one went."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.access import Sight
from bigclient_desktop.domain.customer_file import OTHERS, REACHES, CustomerQuery
from bigclient_desktop.domain.exchange import CommitFrame, Scope
from bigclient_desktop.domain.fields import CUSTOMER_STUB
from bigclient_desktop.packages.reading import open_package
from bigclient_desktop.services import changes, customers, duplicates, merging
from bigclient_desktop.store import scopes
from bigclient_desktop.store.seats import certificates
from tests.services.exchanging import Machine, carry, offices
from tests.services.making import make_customer, make_draft
from tests.sync.oracles import bytes_of

A, B = "440106", "440104"
NAME = "广州越秀曾记茶行"
UNITS = (A, f"{A}-001", B, "440100", "440100-LP", "440300", "440305")
SECRETS = ("东风中路88号", "曾老板", "13800138000", "法人曾某", "茶叶旺季才寄")


@pytest.fixture
def places(tmp_path: Path) -> Iterator[dict[str, Machine]]:
    """A city, two counties below it, and a laptop of the first."""
    with offices(tmp_path, ("beside", B, "director", "city")) as found:
        yield found


def tell(places: dict[str, Machine]) -> list[CommitFrame]:
    """Up and down again by real packages; gives what the laptop was sent, decrypted."""
    for name in ("county", "beside"):
        carry(places[name], places["city"])
    for name in ("county", "beside"):
        carry(places["city"], places[name])
    laptop = places["laptop"]
    made = [one.path for one in places["county"].export(laptop)]
    with laptop.session.store.reading() as connection:
        known = certificates(connection)
    identity = laptop.session.writer.identity
    frames = [frame for path in made for frame in open_package(path, identity, known.get).frames()]
    laptop.take(*made)
    return frames


def others(one: Machine, **query: str) -> list[str]:
    """Names of those of which the machine knows the stub alone."""
    found = customers.list_customers(one.session, CustomerQuery(reach=(OTHERS,), **query), 0, 100)
    return [row.full_name for row in found]


def sibling(places: dict[str, Machine]) -> str:
    """A customer of the other county with all that is nobody's business elsewhere."""
    address, contact, _, legal, remark = SECRETS
    return make_customer(
        places["beside"].session,
        NAME,
        contact=contact,
        postal_address=address,
        legal_representative=legal,
        remark=remark,
        lead_manager=places["beside"].session.staff_id,
    )


def test_a_laptop_sees_that_another_county_has_the_customer_and_no_more(places: dict[str, Machine]) -> None:
    customer = sibling(places)
    frames = tell(places)
    laptop = places["laptop"]
    assert others(laptop) == others(laptop, search="zengji") == [NAME]
    (row,) = customers.list_customers(laptop.session, CustomerQuery(reach=REACHES), 0, 9)
    assert (row.sight, row.unit, row.lead_manager, row.stage) == (Sight.EXISTENCE, B, "人beside", "target")
    (found,) = duplicates.possible_duplicates(
        laptop.session, make_draft(laptop.session, "广州市越秀曾记茶行", contact=None)
    )
    assert (found.customer.id, found.is_elsewhere) == (customer, True)
    assert customers.customer_file(laptop.session, customer).names[B] == "越秀区邮政局"
    sent = bytes_of(frames)
    assert NAME.encode() in sent
    assert [text for text in SECRETS if text.encode() in sent] == []
    assert bytes([1]) + bytes.fromhex(customer) not in sent, "no commit of the customer itself"
    carry(laptop, places["county"])
    assert NAME.encode() not in bytes_of(tell(places)), "what it has acknowledged does not come again"


def test_who_gets_which(places: dict[str, Machine]) -> None:
    """A stub goes to managers of the city and to units under the same one; not to a marketer of another unit, who sees
    nothing but what he registered, and not to another city."""
    sibling(places)
    tell(places)
    with places["county"].session.store.reading() as connection:
        (row,) = connection.exec_driver_sql("SELECT id FROM customer_stub").scalars()
        stub = bytes([CUSTOMER_STUB.id]) + row

        def gets(kind: str, unit: str) -> bool:
            return stub in scopes.in_scope(connection, Scope("aa" * 16, kind, unit), [stub])

        told = [(kind, unit) for kind in ("own", "registered", "unit") for unit in UNITS if gets(kind, unit)]
    assert told == [
        *(("own", unit) for unit in (A, f"{A}-001", B, "440100", "440100-LP")),
        *(("registered", unit) for unit in (B, "440100")),
        *(("unit", unit) for unit in (A, B, "440100", "440100-LP", "440300")),
    ]


def test_a_link_from_before_brings_them_after_all(places: dict[str, Machine]) -> None:
    sibling(places)
    tell(places)
    laptop, county = places["laptop"], places["county"]
    carry(laptop, county)
    with county.session.store.at_the_door() as connection:
        (peer,) = connection.exec_driver_sql("SELECT peer FROM link WHERE acked_scope LIKE 'own:%'").one()
        old = f"own:{A}:{laptop.session.staff_id}"
        connection.exec_driver_sql("UPDATE link SET acked_scope = ? WHERE peer = ?", (old, peer))
        connection.exec_driver_sql(
            "DELETE FROM link_aggregate WHERE peer = ? AND substr(aggregate, 1, 1) = x'3b'", (peer,)
        )
    assert NAME.encode() in bytes_of(tell(places))


def test_it_hears_what_becomes_of_it(places: dict[str, Machine]) -> None:
    customer = sibling(places)
    beside, laptop = places["beside"], places["laptop"]
    tell(places)
    beside.edit(customer, full_name="广州越秀曾记茶庄", stage="maintaining")
    tell(places)
    (row,) = customers.list_customers(laptop.session, CustomerQuery(reach=(OTHERS,)), 0, 9)
    assert (row.full_name, row.stage) == ("广州越秀曾记茶庄", "maintaining")
    customers.delete_customers(beside.session, [customer])
    tell(places)
    assert others(laptop) == others(laptop, search="曾记") == []
    customers.restore_customers(beside.session, [customer])
    tell(places)
    assert others(laptop) == ["广州越秀曾记茶庄"]
    twin = make_customer(beside.session, "曾记茶庄总店")
    tell(places)
    assert sorted(others(laptop)) == ["广州越秀曾记茶庄", "曾记茶庄总店"]
    merging.merge_customers(beside.session, [customer, twin])
    tell(places)
    assert others(laptop) == ["广州越秀曾记茶庄"]


def test_one_whose_making_was_undone_goes_everywhere(places: dict[str, Machine]) -> None:
    beside, county, laptop = (places[name] for name in ("beside", "county", "laptop"))
    draft = make_draft(beside.session, NAME)
    made = customers.save_customer(beside.session, draft)
    tell(places)
    assert others(laptop) == others(county) == [NAME]
    changes.undo(beside.session, made.id)
    tell(places)
    assert others(laptop) == others(county) == []
    draft = make_draft(laptop.session, NAME, contact=None)
    assert duplicates.possible_duplicates(laptop.session, draft) == []
    changes.redo_step(beside.session, made.id)
    tell(places)
    assert others(laptop) == [NAME]


def test_one_that_went_to_another_unit_is_followed_there(places: dict[str, Machine]) -> None:
    beside, county, laptop = (places[name] for name in ("beside", "county", "laptop"))
    customer = sibling(places)
    tell(places)
    customers.change_field(beside.session, [customer], "responsible_unit", "440105")
    tell(places)
    (row,) = customers.list_customers(laptop.session, CustomerQuery(reach=(OTHERS,)), 0, 9)
    assert row.unit == "440105"
    customers.change_field(places["city"].session, [customer], "responsible_unit", "440305")
    tell(places)
    for one in (laptop, county):
        (row,) = customers.list_customers(one.session, CustomerQuery(reach=(OTHERS,)), 0, 9)
        assert row.unit == "440305", one.name
