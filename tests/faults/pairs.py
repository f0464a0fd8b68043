"""A county and its laptop that have exchanged before, with edits on both sides since: made once, copied often."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.services import attachments, enrolment
from tests.faults.stores import opened
from tests.services.exchanging import COUNTY, Machine, carry, enrol, machine
from tests.services.making import make_customer

STICK = "stick"


@dataclass(frozen=True, slots=True)
class Pair:
    """Both machines, opened."""

    county: Machine
    laptop: Machine


def found(place: Path, more: Callable[[Machine, Machine], object] = lambda county, laptop: None) -> dict[str, str]:
    """Makes the two in an empty folder, closed; `more` is done before. Gives their installations."""
    place.mkdir(parents=True, exist_ok=True)
    (place / STICK).mkdir()
    county = machine(place, "county", COUNTY, "director")
    laptop = machine(place, "laptop", COUNTY, "manager")
    try:
        enrolment.become_centre(county.session)
        enrol(laptop, county)
        _edit(county, laptop)
        more(county, laptop)
        return {"county": county.id, "laptop": laptop.id}
    finally:
        county.session.close()
        laptop.session.close()


def _edit(county: Machine, laptop: Machine) -> None:
    names = ["广州甲公司", "广州乙公司", "广州丙公司"]
    rows = [make_customer(laptop.session, name, lead_manager=laptop.session.staff_id) for name in names]
    carry(laptop, county)
    carry(county, laptop)
    laptop.edit(rows[0], phone="1", full_name="广州甲一公司", remark="丁")
    county.edit(rows[0], full_name="广州甲二公司", phone="2")
    laptop.edit(rows[1], remark="新的")
    make_customer(laptop.session, "广州戊公司", lead_manager=laptop.session.staff_id)
    for size in (60_000, 70_000):
        photo = b"\xff\xd8\xff\xe0" + os.urandom(size)
        attachments.add_content(laptop.session, "customer", rows[2], f"{size}.jpg", photo)


@contextmanager
def pair_in(template: Path, place: Path) -> Iterator[Pair]:
    """A copy of the two, opened."""
    shutil.copytree(template, place, dirs_exist_ok=True)
    both = [Machine(name, place / name, opened(place / name), place / STICK) for name in ("county", "laptop")]
    try:
        yield Pair(*both)
    finally:
        for one in both:
            one.session.close()
