"""Another unit's customer that is not here: its stub warns while typing, and has a page that says whose it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.services import customers, duplicates
from tests.services.exchanging import Machine, offices
from tests.services.making import make_customer, make_draft


@pytest.fixture
def told(tmp_path: Path) -> Iterator[tuple[Machine, str]]:
    """A colleague's laptop that has heard of a customer of another one by its stub alone."""
    with offices(tmp_path, ("other", "440106", "manager", "county")) as places:
        laptop, county, other = (places[name] for name in ("laptop", "county", "other"))
        customer = make_customer(laptop.session, "广州粤华电子有限公司", lead_manager=laptop.session.staff_id)
        for made in laptop.export(county):
            county.take(made.path)
        for made in county.export(other):
            other.take(made.path)
        yield other, customer


def test_stub_warns_while_a_name_is_typed(told: tuple[Machine, str]) -> None:
    other, customer = told
    draft = make_draft(other.session, "广州市粤华电子有限公司", contact=None)
    (found,) = duplicates.possible_duplicates(other.session, draft)
    assert (found.customer.id, found.is_elsewhere, found.customer.sight) == (customer, True, Sight.EXISTENCE)
    assert (found.customer.full_name, found.customer.lead_manager) == ("广州粤华电子有限公司", "人laptop")
    assert duplicates.possible_duplicates(other.session, make_draft(other.session, "深圳别家公司", contact=None)) == []


def test_page_of_a_stub_says_whose_it_is(told: tuple[Machine, str]) -> None:
    other, customer = told
    file = customers.customer_file(other.session, customer)
    assert (file.sight, file.customer.full_name, file.customer.stage) == (
        Sight.EXISTENCE,
        "广州粤华电子有限公司",
        "target",
    )
    assert file.names == {"440106": "天河区邮政局", "人laptop": "人laptop"}
    assert set(file.refusals) == set(Action)
    with pytest.raises(customers.CustomerUnknown):
        customers.customer_file(other.session, "0c" * 16)
