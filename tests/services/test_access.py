"""What services allow the person at the store, and how they say no."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.access import Action, NotAllowed, demand, person_of, seeing, why_not
from bigclient_desktop.services.people import transfer_staff
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store.sight import view_of
from bigclient_desktop.translations import catalogue
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

WORDS = catalogue("zh_CN")


def at(folder: Path, position: str, unit: str = "440106") -> Session:
    """A store that is its own root, with a director beside the person of this position."""
    made = set_up(folder, unit=unit, name="王主任", position="director", password=PASSWORD, cost=CHEAP_COST).session
    add_person(made, unit=unit, name="李四", position=position, password=PASSWORD)
    made.close()
    return open_session(folder, password=PASSWORD, user="李四")


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Session]:
    """李四, a manager of 天河, beside his director."""
    made = at(tmp_path / "beside", "manager")
    yield made
    made.close()


def sentence(refused: NotAllowed | None) -> str:
    return refused.sentence(WORDS) if refused else ""


def test_alone_at_a_store_one_decides(session: Session) -> None:
    assert person_of(session).decides
    assert why_not(session, Action.MERGE) is None


def test_beside_a_director_the_position_counts(manager: Session) -> None:
    assert not person_of(manager).decides
    demand(manager, Action.EXPORT, make_customer(manager))
    with pytest.raises(NotAllowed) as refused:
        demand(manager, Action.MERGE)
    assert refused.value.sentence(WORDS) == "您的岗位（客户经理）不能合并客户，请由副总监、总监办理。"
    assert refused.value.sentence(catalogue("en")) == (
        "Your position (Account manager) does not allow you to merge customers. Ask: Deputy director, Director."
    )


def test_a_changed_position_is_heard_of_at_once(tmp_path: Path) -> None:
    def masks() -> bool:
        with seeing(alone) as connection:
            view = view_of(connection)
            assert view is not None
            return view.masks

    alone = set_up(
        tmp_path / "s", unit="440100", name="李四", position="manager", password=PASSWORD, cost=CHEAP_COST
    ).session
    assert (person_of(alone).decides, masks()) == (True, False)
    added = add_person(alone, unit="440100", name="王副总", position="deputy", password=PASSWORD)
    assert (person_of(alone).decides, masks()) == (False, True)
    deputy = open_session(tmp_path / "s", password=PASSWORD, user="王副总")
    transfer_staff(deputy, added.id, "440100", "administrator", china_today())
    deputy.close()
    assert (person_of(alone).decides, masks()) == (True, False), "read anew, by the same session"
    alone.close()


def test_siblings_customer_exists_and_no_more(manager: Session) -> None:
    own = make_customer(manager)
    theirs = make_customer(manager, "越秀某公司", responsible_unit="440104", lead_manager=None)
    assert why_not(manager, Action.SEE_FILE, own) is None
    assert sentence(why_not(manager, Action.SEE_FILE, theirs)) == (
        "“越秀某公司”属于越秀区邮政局，您所在的单位只能看到有这个客户，不能查看客户档案。请与越秀区邮政局联系。"
    )
    assert why_not(manager, Action.EXPORT, [own, theirs]) is not None, "one that may not is enough"
    held = make_customer(
        manager, "越秀另一公司", responsible_unit="440104", lead_manager=None, deputy_manager=manager.staff_id
    )
    served = make_customer(manager, "越秀第三公司", responsible_unit="440104", service_unit="440106", lead_manager=None)
    assert why_not(manager, Action.PRINT, [own, held, served]) is None


def test_other_units_people_are_theirs(tmp_path: Path) -> None:
    director = at(tmp_path / "s", "deputy")
    assert why_not(director, Action.MANAGE_PEOPLE, unit="440106-001") is None
    refused = why_not(director, Action.MANAGE_PEOPLE, unit="440104")
    assert sentence(refused) == "越秀区邮政局不归您所在的单位管，不能在那里管理人员。请由该单位或其上级办理。"
    director.close()


def test_part_time_marketer_sees_what_his_seat_registered(tmp_path: Path) -> None:
    marketer = at(tmp_path / "s", "internal_part_time")
    registered = make_customer(marketer, lead_manager=None)
    marketer.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    other = make_customer(director, "别人申报的公司")
    director.close()
    marketer = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    assert why_not(marketer, Action.SEE_FILE, registered) is None
    assert sentence(why_not(marketer, Action.SEE_FILE, other)).startswith("兼职营销人员只能查看自己申报的客户")
    assert why_not(marketer, Action.EXPORT, registered) is not None
    marketer.close()
