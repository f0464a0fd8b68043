"""Asking to see a sibling's file: up by real packages to the unit that is asked, answered there, and back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bigclient_desktop.domain.customer_file import OTHERS, CustomerQuery
from bigclient_desktop.domain.file_requests import FileRequest
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.writes import AggregateDraft, NewValues
from bigclient_desktop.services import changes, customers, file_requests
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.review import heads_of_unit
from tests.services.exchanging import Machine, carry, offices
from tests.services.making import make_customer
from tests.services.siblings import Known, add_all
from tests.services.test_access import at

NAME = "广州越秀曾记茶行"
UNTIL = china_today() + timedelta(days=30)


def tell(places: dict[str, Machine]) -> None:
    """Up to the city and down again."""
    for name in ("county", "beside"):
        carry(places[name], places["city"])
    for name in ("county", "beside"):
        carry(places["city"], places[name])


def asked(one: Machine, **view: bool) -> list[FileRequest]:
    return [line.request for line in file_requests.asked_files(one.session, **view)]


def request_of(one: Machine, customer: str) -> FileRequest:
    found = customers.customer_file(one.session, customer).request
    assert found is not None
    return found


def test_request_goes_up_and_the_answer_comes_back(tmp_path: Path) -> None:
    more = ("beside", "440104", "director", "city"), ("third", "440105", "director", "city")
    with offices(tmp_path, *more) as places:
        county, beside, city = (places[name] for name in ("county", "beside", "city"))
        make_customer(beside.session, NAME)
        tell(places)
        (stub,) = customers.customer_ids(county.session, CustomerQuery(reach=(OTHERS,)))
        file_requests.ask_to_see(county.session, stub, "两家共用仓库，想合并揽收")
        assert request_of(county, stub).outcome is None
        tell(places)
        (there,) = asked(beside)
        assert (there.customer_name, there.person_name, there.of_unit) == (NAME, "人county", "440106")
        assert there.reason == "两家共用仓库，想合并揽收"
        assert file_requests.count_to_answer(beside.session) == 1
        assert file_requests.count_to_answer(city.session) == 1, "the level above may answer too"
        assert file_requests.count_to_answer(county.session) == 0, "nobody answers himself"
        carry(city, places["third"])
        with places["third"].session.store.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM file_request").scalar() == 0, "not its affair"
        with pytest.raises(NotAllowed):
            file_requests.answer(county.session, [there.id], "granted", "看吧", UNTIL)
        answer_by_force(county, there.id)
        tell(places)
        assert [one.outcome for machine in (city, beside) for one in asked(machine)] == [None, None]
        file_requests.answer(beside.session, [there.id], "granted", "请与李经理电话联系", UNTIL)
        tell(places)
        got = request_of(county, stub)
        told = (got.outcome, got.until, got.answer, got.answered_by)
        assert told == ("granted", UNTIL, "请与李经理电话联系", "人beside")
        assert (got.state(UNTIL), got.state(UNTIL + timedelta(days=1))) == ("granted", "ended")
        assert asked(county, answered=True) == [got]
        assert not county.holds(stub), "an answer opens no file"


def answer_by_force(one: Machine, request: str) -> None:
    """Past the service, as a changed program would."""
    session = one.session
    with session.store.reading() as connection:
        heads = heads_of_unit(connection, "file_request", bytes.fromhex(request), "outcome")
    said = NewValues("file_request", request, {"outcome": "granted", "until": UNTIL, "answer": "自己同意"}, heads)
    draft = AggregateDraft("file_request", request, (said,))
    session.store.append(session.writer, [draft], "change.request_granted", "")


def test_a_colleagues_file_is_asked_of_ones_own_director(tmp_path: Path) -> None:
    with offices(tmp_path) as places:
        laptop, county = places["laptop"], places["county"]
        customer = make_customer(county.session, NAME, lead_manager=county.session.staff_id)
        carry(county, laptop)
        file_requests.ask_to_see(laptop.session, customer, "客户打电话来找我")
        carry(laptop, county)
        (line,) = file_requests.asked_files(county.session)
        assert line.may_answer
        file_requests.answer(county.session, [line.id], "refused", "由A角处理")
        carry(county, laptop)
        got = request_of(laptop, customer)
        assert (got.outcome, got.until, got.answer) == ("refused", None, "由A角处理")
        assert [one.is_own for one in file_requests.asked_files(laptop.session, answered=True)] == [True]
        assert file_requests.answers_to_read(laptop.session) == [got]
        assert file_requests.answers_to_read(county.session) == [], "it was not his question"
        file_requests.note_answers_read(laptop.session)
        assert file_requests.answers_to_read(laptop.session) == []


@pytest.fixture
def local(tmp_path: Path) -> Iterator[tuple[Session, dict[str, Known]]]:
    """A manager's store with customers of siblings in it."""
    session = at(tmp_path / "s", "manager")
    yield session, add_all(session)
    session.close()


def test_what_is_refused_says_why(local: tuple[Session, dict[str, Known]]) -> None:
    session, known = local
    sibling = known["sibling"].id
    with pytest.raises(file_requests.FileIsOpen):
        file_requests.ask_to_see(session, known["own"].id, "想看")
    with pytest.raises(file_requests.ReasonMissing):
        file_requests.ask_to_see(session, sibling, "  ")
    with pytest.raises(customers.CustomerUnknown):
        file_requests.ask_to_see(session, "0c" * 16, "想看")
    file_requests.ask_to_see(session, sibling, "想看")
    with pytest.raises(file_requests.AskedAlready):
        file_requests.ask_to_see(session, sibling, "想看")
    (line,) = file_requests.asked_files(session)
    assert (line.is_own, line.may_answer, line.may_withdraw) == (True, False, True)
    with pytest.raises(file_requests.DayPassed):
        file_requests.answer(session, [line.id], "granted", "好", china_today() - timedelta(days=1))
    with pytest.raises(file_requests.ReasonMissing):
        file_requests.answer(session, [line.id], "refused", " ")
    with pytest.raises(NotAllowed):
        file_requests.answer(session, [line.id], "refused", "不行")


def test_who_asked_takes_it_back_and_undo_brings_it_again(local: tuple[Session, dict[str, Known]]) -> None:
    session, known = local
    file_requests.ask_to_see(session, known["sibling"].id, "想看")
    (line,) = file_requests.asked_files(session)
    change = file_requests.withdraw(session, [line.id])
    assert file_requests.asked_files(session) == []
    assert customers.customer_file(session, known["sibling"].id).request is None
    with pytest.raises(file_requests.RequestGone):
        file_requests.withdraw(session, [line.id])
    changes.undo(session, change.id)
    assert [one.id for one in file_requests.asked_files(session)] == [line.id]
