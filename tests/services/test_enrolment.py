"""Enrolment with real stores and real files: request, grant, acceptance, and everything that is refused."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bigclient_desktop.domain.exchange import Scope
from bigclient_desktop.failures import Failure
from bigclient_desktop.packages import enrolment as files
from bigclient_desktop.packages.enrolment import RequestUnreadable, read_request_file
from bigclient_desktop.packages.failures import NotForUs, PackageRefused
from bigclient_desktop.services import checks, customers
from bigclient_desktop.services.enrolment import (
    accept_grant,
    become_centre,
    grant,
    read_grant,
    read_request,
    request_enrolment,
)
from bigclient_desktop.services.enrolment_failures import (
    CentreLevel,
    GrantForAnother,
    GrantOfStranger,
    GrantTaken,
    MayNotCertify,
    NotACentre,
    NothingToRenew,
    RequestIsForRenewal,
)
from bigclient_desktop.services.exchange_failures import SenderExpired
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.signing.certificates import issue
from tests.conftest import PASSWORD
from tests.services.enrolling import Maker, enrol, exchange, make
from tests.services.making import make_customer

__all__ = ["make"]


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
    assert checks.check_store(laptop) == []
    exchange(laptop, centre, tmp_path)
    assert customers.customer_file(centre, kept).customer.phone == "1"
    laptop.close()
    again = open_session(laptop.folder, password=PASSWORD)
    assert again.writer.holder == after
    again.close()


def test_a_county_centre_is_enrolled_and_enrols_its_own_laptop(make: Maker, tmp_path: Path) -> None:
    city, county, laptop = make("市", "440100", "director"), make("县", position="director"), make("员")
    become_centre(city)
    enrol(city, county, tmp_path, "centre")
    assert county.writer.holder.is_centre
    enrol(county, laptop, tmp_path)
    identity = make_customer(laptop)
    exchange(laptop, county, tmp_path)
    exchange(county, city, tmp_path)
    assert customers.customer_file(city, identity).customer.full_name == "广东移动通信有限公司"
    for session in (city, county, laptop):
        assert session.store.trust is not None
        assert session.store.trust.root == city.writer.holder.key
        assert laptop.writer.seat.name in session.store.trust.holders


def test_a_renewal_keeps_key_and_chain(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    with pytest.raises(NothingToRenew):
        request_enrolment(laptop, tmp_path, "renewal")
    enrol(centre, laptop, tmp_path)
    identity = make_customer(laptop)
    before = laptop.writer.holder
    exchange(laptop, centre, tmp_path)
    enrol(centre, laptop, tmp_path, "renewal", years=4)
    after = laptop.writer.holder
    assert after.key == before.key
    assert after.valid_until > before.valid_until + timedelta(days=600)
    customers.change_field(laptop, [identity], "phone", "2")
    exchange(laptop, centre, tmp_path)
    assert customers.customer_file(centre, identity).customer.phone == "2"
    assert checks.check_store(laptop) == []
    assert checks.check_store(centre) == []


def test_what_an_issuer_may_not_grant_is_refused(make: Maker, tmp_path: Path) -> None:
    city, county, stranger = make("市", "440100", "director"), make("县", position="director"), make("外", "440305")
    request = request_enrolment(stranger, tmp_path)
    with pytest.raises(NotACentre):
        grant(city, request.path, tmp_path)
    become_centre(city)
    with pytest.raises(MayNotCertify):
        grant(city, request.path, tmp_path)
    assert "enrolment.problem_unit" in read_request(city, request.path).problems
    enrol(city, county, tmp_path, "centre")
    rival = make("县二", position="director")
    with pytest.raises(CentreLevel):
        grant(county, request_enrolment(rival, tmp_path, "centre").path, tmp_path)
    with pytest.raises(MayNotCertify):
        grant(county, request.path, tmp_path, unit="440100")
    device = make("员")
    enrol(county, device, tmp_path)
    with pytest.raises(NotACentre):
        grant(device, request_enrolment(rival, tmp_path).path, tmp_path)


def test_a_grant_serves_the_one_who_asked_alone(make: Maker, tmp_path: Path) -> None:
    centre, laptop, other = make("市", "440100", "director"), make("员"), make("别人")
    become_centre(centre)
    made = grant(centre, request_enrolment(laptop, tmp_path).path, tmp_path)
    with pytest.raises(NotForUs):
        read_grant(other, made.path)
    laptop.store.set_setting("enrolment_requests", [])
    with pytest.raises(GrantForAnother):
        accept_grant(laptop, made.path)
    assert laptop.store.trust is None


def test_a_tampered_grant_changes_nothing(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    made = grant(centre, request_enrolment(laptop, tmp_path).path, tmp_path)
    data = made.path.read_bytes()
    for position in [*range(0, 400, 7), *range(400, len(data), 97)]:
        made.path.write_bytes(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :])
        with pytest.raises(PackageRefused):
            accept_grant(laptop, made.path)
    for cut in (0, 10, 200, len(data) - 1):
        made.path.write_bytes(data[:cut])
        with pytest.raises(Failure):
            accept_grant(laptop, made.path)
    made.path.write_bytes(data)
    assert laptop.store.trust is None
    assert not laptop.writer.holder.issuer
    accept_grant(laptop, made.path)
    with pytest.raises(GrantTaken):
        accept_grant(laptop, made.path)


def test_a_false_centre_has_other_words(make: Maker, tmp_path: Path) -> None:
    """Whoever catches the request can grant it too, but not with the root whose words the centre reads out."""
    centre, thief, laptop = make("市", "440100", "director"), make("贼", "440100", "director"), make("员")
    become_centre(centre)
    become_centre(thief)
    request = request_enrolment(laptop, tmp_path)
    true = grant(centre, request.path, tmp_path / "a.bcpkg")
    false = grant(thief, request.path, tmp_path / "b.bcpkg")
    assert read_grant(laptop, false.path).root_words != true.root_words
    assert read_grant(laptop, false.path).words != true.words
    accept_grant(laptop, true.path)
    with pytest.raises(GrantOfStranger):
        accept_grant(laptop, false.path)


def test_the_same_request_twice_is_one_certificate(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    request = request_enrolment(laptop, tmp_path)
    grant(centre, request.path, tmp_path / "lost.bcpkg")
    again = grant(centre, request.path, tmp_path / "again.bcpkg")
    accept_grant(laptop, again.path)
    assert centre.store.trust is not None
    assert sum(one.key == laptop.writer.holder.key for one in centre.store.trust.holders.values()) == 1


def test_a_renewal_of_another_trust_is_refused(make: Maker, tmp_path: Path) -> None:
    centre, other, laptop = make("市", "440100", "director"), make("另", "440100", "director"), make("员")
    become_centre(centre)
    become_centre(other)
    enrol(centre, laptop, tmp_path)
    with pytest.raises(RequestIsForRenewal):
        grant(other, request_enrolment(laptop, tmp_path, "renewal").path, tmp_path)


def test_two_people_at_one_laptop_enrol_each_with_his_own_seat(make: Maker, tmp_path: Path) -> None:
    centre, first = make("市", "440100", "director"), make("张三")
    become_centre(centre)
    add_person(first, unit="440106", name="李四", position="deputy", password=PASSWORD)
    enrol(centre, first, tmp_path)
    second = open_session(first.folder, password=PASSWORD, user="李四")
    kept = make_customer(second)
    enrol(centre, second, tmp_path)
    assert second.writer.holder.issuer
    assert second.writer.holder.position == "deputy"
    exchange(first, centre, tmp_path)
    assert customers.customer_file(centre, kept).customer.full_name == "广东移动通信有限公司"
    second.close()


def test_the_people_of_a_centres_own_machine_are_certified_with_it(make: Maker, tmp_path: Path) -> None:
    centre = make("市", "440100", "director")
    add_person(centre, unit="440100", name="李四", position="deputy", password=PASSWORD)
    become_centre(centre)
    second = open_session(centre.folder, password=PASSWORD, user="李四")
    assert second.writer.holder.issuer == centre.writer.holder.name
    make_customer(second)
    add_person(centre, unit="440100", name="王五", position="administrator", password=PASSWORD)
    third = open_session(centre.folder, password=PASSWORD, user="王五")
    assert (third.writer.holder.issuer, third.position) == (centre.writer.holder.name, "administrator")
    assert checks.check_store(second) == []
    second.close()
    third.close()


def test_a_seat_is_certified_on_a_leap_day_too(make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bigclient_desktop.services import certifying

    class LeapDay(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime(2028, 2, 29, 4, tzinfo=UTC)

    city, county = make("市", "440100", "director"), make("县", position="director")
    become_centre(city)
    enrol(city, county, tmp_path, "centre")
    monkeypatch.setattr(certifying, "datetime", LeapDay)
    add_person(county, unit="440106", name="李四", position="deputy", password=PASSWORD)
    second = open_session(county.folder, password=PASSWORD, user="李四")
    assert second.writer.holder.issuer == county.writer.holder.name
    assert second.writer.holder.valid_until == datetime(2030, 2, 28, 4, tzinfo=UTC)
    second.close()


def test_an_expired_link_is_refused_at_the_centre_while_the_laptop_goes_on(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bigclient_desktop.services import granting
    from bigclient_desktop.services.exchange import export_packages, plan_import

    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    ended = datetime.now(UTC) - timedelta(days=1)
    with monkeypatch.context() as dated:
        dated.setattr(granting, "issue", lambda seat, key, who, start, end: issue(seat, key, who, ended, ended))
        enrol(centre, laptop, tmp_path)
    assert laptop.writer.holder.valid_until < datetime.now(UTC)
    identity = make_customer(laptop)
    out = tmp_path / "out"
    out.mkdir()
    made = export_packages(laptop, None, out)
    assert [type(one.refusal) for one in plan_import(centre, [made[0].path]).packages] == [SenderExpired]
    enrol(centre, laptop, tmp_path, "renewal")
    exchange(laptop, centre, tmp_path)
    assert customers.customer_file(centre, identity).customer.full_name == "广东移动通信有限公司"


@pytest.mark.parametrize(("at_centre", "at_laptop"), [(2016, 2026), (2036, 2026), (2026, 2016), (2026, 2036)])
def test_no_clock_keeps_anybody_out(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_centre: int, at_laptop: int
) -> None:
    from bigclient_desktop.services import accepting, enrolment, granting

    def clock(year: int) -> type:
        class Clock(datetime):
            @classmethod
            def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
                return datetime(year, 6, 3, tzinfo=UTC)

        return Clock

    centre, laptop = make("市", "440100", "director"), make("员")
    become_centre(centre)
    monkeypatch.setattr(granting, "datetime", clock(at_centre))
    monkeypatch.setattr(enrolment, "datetime", clock(at_laptop))
    monkeypatch.setattr(accepting, "datetime", clock(at_laptop))
    kept = make_customer(laptop)
    enrol(centre, laptop, tmp_path)
    assert customers.customer_file(laptop, kept).customer.full_name == "广东移动通信有限公司"
    assert laptop.store.trust is not None
    assert laptop.writer.seat.name in laptop.store.trust.holders


def test_every_flipped_bit_of_a_request_is_refused(make: Maker, tmp_path: Path) -> None:
    laptop = make("张三")
    request = request_enrolment(laptop, tmp_path)
    data = request.path.read_bytes()
    for position in range(len(data)):
        changed = data[:position] + bytes([data[position] ^ (1 << position % 8)]) + data[position + 1 :]
        request.path.write_bytes(changed)
        with pytest.raises((RequestUnreadable, files.RequestNewer)):
            read_request_file(request.path)
    for wrong in (b"", data[:-1], data + b"x", data[: len(data) // 2], b"x" * 200_000):
        request.path.write_bytes(wrong)
        with pytest.raises(RequestUnreadable):
            read_request_file(request.path)


def test_a_request_tells_a_finder_no_more_than_who_asks(make: Maker, tmp_path: Path) -> None:
    laptop = make("张三")
    make_customer(laptop)
    data = request_enrolment(laptop, tmp_path).path.read_bytes()
    assert laptop.writer.identity.encode() not in data
    assert "移动".encode() not in data
    assert len(data) < 4096


def test_a_failing_acceptance_leaves_the_store_as_it_was(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bigclient_desktop.services import accepting

    centre, laptop = make("市", "440100", "director"), make("员")
    kept = make_customer(laptop)
    become_centre(centre)
    made = grant(centre, request_enrolment(laptop, tmp_path).path, tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(
            accepting.registers, "record_import", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt())
        )
        with pytest.raises(KeyboardInterrupt):
            accept_grant(laptop, made.path)
    assert laptop.store.trust is None
    laptop.close()
    again = open_session(laptop.folder, password=PASSWORD)
    assert not again.writer.holder.issuer
    assert checks.check_store(again) == []
    accept_grant(again, made.path)
    assert customers.customer_file(again, kept).customer.full_name == "广东移动通信有限公司"
    again.close()
