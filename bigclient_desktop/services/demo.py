"""The sample store: a city's (or a province's) customers with three years of work, labelled as fictitious."""

import json
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from bigclient_desktop.domain.customer_file import REACHES, CustomerQuery
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.failures import Failure
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services.bulk import append_many
from bigclient_desktop.services.customers import count_customers
from bigclient_desktop.services.demo_customers import Customers, SampleCustomer
from bigclient_desktop.services.demo_parts import part_rows
from bigclient_desktop.services.demo_places import SampleCity, build_cities
from bigclient_desktop.services.demo_revenue import earlier_years, last_year_revenue, revenue_rows
from bigclient_desktop.services.demo_words import Dice, phrases
from bigclient_desktop.services.demo_work import work_rows
from bigclient_desktop.services.session import DEFAULT_COST, KeyCost, Session, open_session, set_up, store_is_here

PASSWORD = "shili-2005"
"""Of every sample store, unless another was given: nothing in it is worth a secret."""
PERSON, UNIT, POSITION = "示例经理", "440106", "manager"
DEFAULT_CUSTOMERS, DEFAULT_SEED = 1000, 2005
_MARK = "sample.json"
_EVERYBODY = CustomerQuery(reach=REACHES)
_CHANGE = "change.sample_data"


class StoreNotEmpty(Failure):
    """Sample data is never mixed with real customers."""

    key = "failure.store_not_empty"


class NotASampleStore(Failure):
    """A real store lies in the folder."""

    key = "failure.not_a_sample_store"


@dataclass(frozen=True, slots=True)
class SampleStore:
    """An opened sample store; `is_new` tells whether it was made just now."""

    session: Session
    customers: int
    is_new: bool


def open_sample_store(
    folder: Path,
    *,
    unit: str = UNIT,
    password: str = PASSWORD,
    customers: int = DEFAULT_CUSTOMERS,
    seed: int = DEFAULT_SEED,
    cost: KeyCost = DEFAULT_COST,
    progress: Callable[[int], None] = lambda done: None,
) -> SampleStore:
    """Opens the sample store of the folder, or makes it; one that was not finished is made anew.

    Raises NotASampleStore where another store lies there, and what `set_up` and `open_session` raise.
    """
    mark = _read_mark(folder)
    if store_is_here(folder) and mark is None:
        raise NotASampleStore(folder=str(folder))
    if mark is not None and mark["complete"] and store_is_here(folder):
        session = open_session(folder, password=password)
        return SampleStore(session, count_customers(session, _EVERYBODY), False)
    if mark is not None:
        _clear(folder)
    folder.mkdir(parents=True, exist_ok=True)
    _write_mark(folder, complete=False)
    made = set_up(folder, unit=unit, name=PERSON, position=POSITION, password=password, cost=cost)
    try:
        count = fill_with_sample(made.session, customers, seed, progress)
    except BaseException:
        made.session.close()
        _clear(folder)
        raise
    _write_mark(folder, complete=True)
    return SampleStore(made.session, count, True)


def fill_with_sample(
    session: Session,
    customers: int = DEFAULT_CUSTOMERS,
    seed: int = DEFAULT_SEED,
    progress: Callable[[int], None] = lambda done: None,
    cancelled: Callable[[], bool] = lambda: False,
    today: date | None = None,
) -> int:
    """Fills an empty store with the sample customers of the person's city and gives their number.

    Raises StoreNotEmpty; Cancelled, StoreBusy, DiskFull: then nothing was written.
    """
    if count_customers(session, _EVERYBODY):
        raise StoreNotEmpty()
    today = today or china_today()
    dice = Dice(random.Random(seed))
    own = Staff(id=session.staff_id, unit=session.unit, name=session.person_name, position=session.position)
    cities, organisation = build_cities(dice, own, customers, range(today.year - 3, today.year))
    everything = chain(organisation, sample_customers(dice, cities, today))
    append_many(session, everything, _CHANGE, phrases()["source"], progress, cancelled)
    return customers


def sample_customers(dice: Dice, cities: list[SampleCity], today: date) -> Iterator[AggregateDraft]:
    """One draft a customer, with everything that hangs on it; never more than one in memory."""
    made = Customers(dice, today)
    for city in cities:
        for customer in made.of_city(city):
            rows = [NewRow("customer", customer.id, customer.values), *customer.contacts]
            rows.extend(part_rows(dice, customer))
            rows.extend(_revenue(dice, city, customer))
            rows.extend(work_rows(dice, customer, today))
            yield AggregateDraft("customer", customer.id, tuple(rows))


def _revenue(dice: Dice, city: SampleCity, customer: SampleCustomer) -> list[NewRow]:
    if customer.target is None:
        return []
    yearly = earlier_years(dice, last_year_revenue(dice, customer.target, city.figures))
    lost_after = dice.between(27, 33) if customer.values["stage"] == "lost" else 36
    branch = customer.values.get("reporting_sub_branch")
    return revenue_rows(dice, customer.id, yearly, customer.services, customer.office.months, branch, lost_after)


def _read_mark(folder: Path) -> dict[str, bool] | None:
    try:
        mark = json.loads((folder / _MARK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return mark if isinstance(mark, dict) and "complete" in mark else None


def _write_mark(folder: Path, *, complete: bool) -> None:
    (folder / _MARK).write_text(json.dumps({"complete": complete}), encoding="utf-8")


def _clear(folder: Path) -> None:
    """Removes an unfinished sample store: only what a store's folder has."""
    for name in ("slots", "backups"):
        shutil.rmtree(folder / name, ignore_errors=True)
    for path in (*folder.glob("store.db*"), *folder.glob("drafts.db*"), *folder.glob("erasures.db*"), folder / _MARK):
        path.unlink(missing_ok=True)
