"""An enrolled centre with work of every kind on its pages, and machines that a centre granted."""

from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.services.customers import change_field
from bigclient_desktop.services.enrolment import accept_grant, become_centre, grant, request_enrolment
from bigclient_desktop.services.seat_commits import last_steps
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.services.trust import devices, revoke
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.enrolling import enrol, exchange
from tests.services.making import make_customer

COUNTY = "440106"


def new_store(folder: Path, name: str, position: str) -> Session:
    """One's own root, at the county."""
    return set_up(folder, unit=COUNTY, name=name, position=position, password=PASSWORD, cost=CHEAP_COST).session


def director_and(folder: Path, position: str) -> Session:
    """王主任's centre; where that is not the position itself, 李四 shares its machine."""
    made = new_store(folder, "王主任", "director")
    become_centre(made)
    if position != "director":
        add_person(made, unit=COUNTY, name="李四", position=position, password=PASSWORD)
    return made


def at_centre(folder: Path, position: str) -> Session:
    """The person of this position at the machine of an enrolled centre."""
    made = director_and(folder, position)
    if position == "director":
        return made
    made.close()
    return open_session(folder, password=PASSWORD, user="李四")


def granted_by_centre(session: Session, place: Path) -> None:
    """The machine becomes one below a county's centre, with the scope that such a position usually has."""
    (place / "stick").mkdir()
    centre = director_and(place / "centre", "director")
    request = request_enrolment(session, place / "stick").path
    accept_grant(session, grant(centre, request, place / "stick").path)
    centre.close()


@dataclass
class Work:
    """The names of customers by what waits about them at the centre."""

    clash: str = "两处改的公司"
    proposed: tuple[str, ...] = ("申请编号一公司", "申请编号二公司")
    parked: str = "丢失前的公司"


def fill_centre(centre: Session, place: Path) -> Work:
    """A clash, two proposals and a change set aside, by packages of two laptops, of which one is lost."""
    work, stick = Work(), place / "sticks"
    stick.mkdir()
    laptop, lost = (new_store(place / name, name, "manager") for name in ("张三", "赵六"))
    for one in (laptop, lost):
        enrol(centre, one, stick)
    clash = make_customer(laptop, work.clash)
    proposed = [make_customer(laptop, name) for name in work.proposed]
    parked = make_customer(lost, work.parked)
    for one in (laptop, lost):
        exchange(one, centre, stick)
    change_field(centre, [clash], "industry", "finance")
    change_field(laptop, [clash], "industry", "manufacturing")
    for number, customer in enumerate(proposed, 1):
        change_field(laptop, [customer], "code", f"4401060000{number}000")
    change_field(lost, [parked], "remark", "丢失以后")
    for one in (laptop, lost):
        exchange(one, centre, stick)
    seat = next(one.holder.name for one in devices(centre) if one.holder.person == lost.staff_id)
    revoke(centre, seat, "lost", last_steps(centre, seat)[1].commit)
    laptop.close()
    lost.close()
    return work
