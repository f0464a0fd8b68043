"""The next root, and trusts that join: by the printed key, by the root in force, for a successor, under a new top."""

from pathlib import Path

import pytest

from bigclient_desktop.services import checks, customers
from bigclient_desktop.services.enrolment import become_centre, name_successor, request_enrolment, succeed_root
from bigclient_desktop.services.enrolment_failures import (
    GrantOfStranger,
    NotTheRoot,
    PreviousRootUnknown,
    SuccessorElsewhere,
    WrongRootKey,
)
from bigclient_desktop.services.session import open_session
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.services.trust import revoke
from tests.conftest import PASSWORD
from tests.services.enrolling import Maker, enrol, exchange, make
from tests.services.making import make_customer

__all__ = ["make"]


def test_the_printed_key_takes_over_and_everybody_follows(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    sheet = become_centre(centre)
    enrol(centre, laptop, tmp_path)
    first = centre.writer.holder
    with pytest.raises(WrongRootKey):
        succeed_root(centre, "0000-" + sheet.key[5:])
    following = succeed_root(centre, sheet.key.lower().replace("-", " "))
    second = centre.writer.holder
    assert second.key != first.key
    assert following.key != sheet.key
    assert centre.store.trust is not None
    assert (centre.store.trust.root, set(centre.store.trust.roots)) == (second.key, {first.key, second.key})
    revoke(centre, first.name, "lost")
    assert centre.store.trust.cuts(bytes.fromhex(first.name))
    kept = make_customer(laptop)
    exchange(centre, laptop, tmp_path)
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == second.key
    assert laptop.writer.seat.name in laptop.store.trust.holders
    exchange(laptop, centre, tmp_path)
    assert customers.customer_file(centre, kept).customer.full_name
    assert checks.check_store(centre) == []
    centre.close()
    again = open_session(centre.folder, password=PASSWORD)
    assert again.writer.holder == second
    third = succeed_root(again, following.key)
    assert third.key not in (sheet.key, following.key)
    again.close()


def test_the_root_in_force_signs_for_a_fresh_key(make: Maker, tmp_path: Path) -> None:
    """Its sheet was lost or seen."""
    centre, laptop = make("市", "440100", "director"), make("员")
    sheet = become_centre(centre)
    enrol(centre, laptop, tmp_path)
    with pytest.raises(NotTheRoot):
        succeed_root(laptop)
    again = succeed_root(centre)
    assert again.key != sheet.key
    assert centre.store.trust is not None
    assert centre.store.trust.root == centre.writer.holder.key
    make_customer(centre)
    exchange(centre, laptop, tmp_path)
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == centre.writer.holder.key
    new = make("新")
    enrol(centre, new, tmp_path)
    assert new.store.trust is not None
    assert laptop.writer.seat.name in new.store.trust.holders


def test_the_sealed_key_wins_over_one_that_a_thief_of_the_root_signs_for(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    sheet = become_centre(centre)
    enrol(centre, laptop, tmp_path)
    succeed_root(centre)
    thief = centre.writer.holder.key
    exchange(centre, laptop, tmp_path)
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == thief
    succeed_root(centre, sheet.key)
    exchange(centre, laptop, tmp_path)
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == centre.writer.holder.key != thief


def test_a_new_computer_without_any_data_takes_over_by_key_and_code(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("员")
    sheet = become_centre(centre)
    enrol(centre, laptop, tmp_path)
    fresh = make("新市", "440100", "director")
    with pytest.raises(PreviousRootUnknown):
        succeed_root(fresh, sheet.key)
    succeed_root(fresh, f"{sheet.key} {sheet.root_code}")
    assert fresh.store.trust is not None
    assert fresh.store.trust.root == fresh.writer.holder.key
    kept = make_customer(laptop)
    enrol(fresh, laptop, tmp_path, unit="440106")
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == fresh.writer.holder.key
    exchange(laptop, fresh, tmp_path)
    assert customers.customer_file(fresh, kept).customer.full_name


def test_a_successor_is_named_and_becomes_the_centre_himself(make: Maker, tmp_path: Path) -> None:
    centre, outsider = make("市", "440100", "director"), make("外", "440106")
    become_centre(centre)
    add_person(centre, unit="440100", name="新主任", position="director", password=PASSWORD)
    other = open_session(centre.folder, password=PASSWORD, user="新主任")
    with pytest.raises(GrantOfStranger):
        become_centre(other)
    with pytest.raises(SuccessorElsewhere):
        succeed_root(centre, successor=request_enrolment(outsider, tmp_path).path)
    assert succeed_root(centre, successor=request_enrolment(other, tmp_path).path).key == ""
    sheet = become_centre(other)
    assert sheet.key
    assert centre.store.trust is not None
    assert centre.store.trust.root == other.writer.holder.key
    with pytest.raises(NotTheRoot):
        name_successor(centre, other.writer.holder.name)
    laptop = make("员")
    enrol(other, laptop, tmp_path)
    other.close()


def test_two_trusts_join_under_a_new_top_and_everybody_below_follows(make: Maker, tmp_path: Path) -> None:
    province, city, laptop = make("省", "440000", "director"), make("市", "440100", "director"), make("员")
    become_centre(city)
    enrol(city, laptop, tmp_path)
    kept = make_customer(laptop)
    exchange(laptop, city, tmp_path)
    become_centre(province)
    before = city.writer.holder
    enrol(province, city, tmp_path, "centre")
    assert city.writer.holder.key == before.key
    assert city.store.trust is not None
    assert city.store.trust.root == province.writer.holder.key
    assert laptop.writer.seat.name in city.store.trust.holders
    exchange(city, laptop, tmp_path)
    assert laptop.store.trust is not None
    assert laptop.store.trust.root == province.writer.holder.key
    customers.change_field(laptop, [kept], "phone", "7")
    exchange(laptop, city, tmp_path)
    exchange(city, province, tmp_path)
    assert customers.customer_file(province, kept).customer.phone == "7"
    later = make("后")
    enrol(city, later, tmp_path)
    assert later.store.trust is not None
    assert later.store.trust.root == province.writer.holder.key
    for session in (province, city, laptop, later):
        assert checks.check_store(session) == []


def test_a_set_up_cut_short_after_the_statement_can_be_done_again(
    make: Maker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bigclient_desktop.services import roots

    centre, laptop = make("市", "440100", "director"), make("员")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(roots, "accept_root", killed)
        with pytest.raises(KeyboardInterrupt):
            become_centre(centre)
    assert centre.store.trust is None
    sheet = become_centre(centre)
    assert sheet.key
    enrol(centre, laptop, tmp_path)
    succeed_root(centre, sheet.key)
