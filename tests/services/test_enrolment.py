"""Enrolment with real stores and real files: request, grant, acceptance, and everything that is refused."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.services import customers
from bigclient_desktop.services.enrolment import (
    accept_grant,
    become_centre,
    grant,
    read_grant,
    read_request,
    request_enrolment,
)
from bigclient_desktop.services.session import Session, set_up
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

Maker = Callable[..., Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Sets up stores, each its own root."""
    opened: list[Session] = []

    def maker(name: str, unit: str = "440106", position: str = "manager") -> Session:
        folder = tmp_path / f"{name}-{len(opened)}"
        made = set_up(folder, unit=unit, name=name, position=position, password=PASSWORD, cost=CHEAP_COST)
        opened.append(made.session)
        return made.session

    yield maker
    for session in opened:
        session.close()


def enrol(centre: Session, laptop: Session, stick: Path, kind: str = "device", **terms: object) -> Path:
    """The whole way over a stick; the grant file."""
    request = request_enrolment(laptop, stick, kind)
    assert read_request(centre, request.path).words == request.words
    made = grant(centre, request.path, stick, **terms)  # type: ignore[arg-type]
    told = read_grant(laptop, made.path)
    assert (told.words, told.root_words, told.request_words) == (made.words, made.root_words, request.words)
    accept_grant(laptop, made.path)
    return made.path


def test_a_laptop_is_enrolled_and_keeps_what_it_made(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("曾国强", "440100", "director"), make("张三")
    kept = make_customer(laptop)
    become_centre(centre)
    there = make_customer(centre, "天河印刷有限公司", responsible_unit="440106")
    before = laptop.writer.holder
    enrol(centre, laptop, tmp_path, scope=Scope("", "unit", "440106"))
    after = laptop.writer.holder
    assert (after.key, after.recipient, after.kind, after.unit) == (before.key, before.recipient, "device", "440106")
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == centre.writer.holder.key
    assert laptop.store.trust.holder(bytes.fromhex(before.name)) == after
    assert customers.customer_file(laptop, kept).customer.full_name == "广东移动通信有限公司"
    assert customers.customer_file(laptop, there).customer.full_name == "天河印刷有限公司"
    customers.change_field(laptop, [kept], "phone", "1")
    assert customers.customer_file(laptop, kept).customer.phone == "1"
