"""City, county and laptops for tests: real stores, enrolled by files, with folders as sticks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bigclient_desktop.domain.exchange import ImportResult, PackageMade
from bigclient_desktop.services import customers, enrolment, exchange
from bigclient_desktop.services.session import Session, open_session, set_up
from bigclient_desktop.store import customer_files
from tests.conftest import CHEAP_COST, PASSWORD

CITY, COUNTY = "440100", "440106"
WHO = {"city": (CITY, "director"), "county": (COUNTY, "director"), "laptop": (COUNTY, "manager")}


@dataclass
class Machine:
    """A store with its session, and the folder where its sticks lie."""

    name: str
    folder: Path
    session: Session
    sticks: Path

    @property
    def id(self) -> str:
        return self.session.writer.installation.hex()

    def export(self, to: "Machine", **options: Any) -> list[PackageMade]:
        return exchange.export_packages(self.session, to.id, self.sticks, **options)

    def take(self, *paths: Path) -> ImportResult | None:
        plan = exchange.plan_import(self.session, list(paths))
        return exchange.apply_import(self.session, plan) if plan.accepted else None

    def refusal(self, path: Path) -> str:
        """The class of the failure for which a package is left out; empty where it is not."""
        (plan,) = exchange.plan_import(self.session, [path]).packages
        return type(plan.refusal).__name__ if plan.refusal else ""

    def edit(self, customer: str, **values: Any) -> Any:
        form = customers.draft_of(customers.customer_file(self.session, customer))
        return customers.save_customer(self.session, replace(form, customer=replace(form.customer, **values)))

    def customer(self, identity: str) -> Any:
        return customers.customer_file(self.session, identity).customer

    def holds(self, identity: str) -> bool:
        """Whether the customer itself is here; a stub of it is not it."""
        with self.session.store.reading() as connection:
            return customer_files.customer_by_id(connection, identity) is not None

    def reopen(self) -> None:
        self.session.close()
        self.session = open_session(self.folder, password=PASSWORD)


def machine(place: Path, name: str, unit: str, position: str) -> Machine:
    """A store that is its own root."""
    sticks = place / f"sticks-{name}"
    sticks.mkdir(parents=True)
    folder = place / name
    made = set_up(folder, unit=unit, name=f"人{name}", position=position, password=PASSWORD, cost=CHEAP_COST)
    return Machine(name, folder, made.session, sticks)


def enrol(new: Machine, above: Machine, kind: str = "device") -> None:
    """By files, as people do it."""
    request = enrolment.request_enrolment(new.session, new.sticks, kind)
    made = enrolment.grant(above.session, request.path, above.sticks)
    enrolment.accept_grant(new.session, made.path)


@contextmanager
def offices(place: Path, *more: tuple[str, str, str, str]) -> Iterator[dict[str, Machine]]:
    """City, county and a laptop of the county; `more`: name, unit, position, and whose device it is."""
    found = {name: machine(place, name, *who) for name, who in WHO.items()}
    enrolment.become_centre(found["city"].session)
    enrol(found["county"], found["city"], "centre")
    enrol(found["laptop"], found["county"])
    for name, unit, position, above in more:
        found[name] = machine(place, name, unit, position)
        enrol(found[name], found[above], "centre" if position == "director" else "device")
    try:
        yield found
    finally:
        for one in found.values():
            one.session.close()


def carry(sender: Machine, to: Machine) -> ImportResult | None:
    """What the peer does not have, carried over at once."""
    made = sender.export(to)
    return to.take(*(one.path for one in made)) if made else None


def settle(city: Machine, county: Machine, *laptops: Machine, rounds: int = 6) -> int:
    """Rounds until nobody has anything to say."""
    for done in range(rounds):
        said = 0
        for laptop in laptops:
            said += carry(laptop, county) is not None
        said += carry(county, city) is not None
        said += carry(city, county) is not None
        for laptop in laptops:
            said += carry(county, laptop) is not None
        if not said:
            return done
    raise AssertionError("no end")
