"""Several programs at one stick and one store at the same moment.

python -m tests.faults.at_once [ROUNDS] prints how often each came to what end; a state that may not be stops it.
"""

import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from bigclient_desktop.failures import Failure
from bigclient_desktop.services import exchange
from bigclient_desktop.store import encryption
from tests.faults import pairs
from tests.faults.stores import at_rest, opened
from tests.services.exchanging import COUNTY, Machine, enrol, machine
from tests.services.making import make_customer

SPLIT = 100_000


def together(works: Sequence[tuple[Path, Callable[[Machine], object]]], sticks: Path) -> list[str]:
    """Each work in a process of its own with the store of that folder; all begin at once. Gives the ends: "" or the
    failure."""
    begin, go = os.pipe()
    ends = []
    for folder, work in works:
        read, write = os.pipe()
        child = os.fork()
        if not child:
            one = Machine(folder.name, folder, opened(folder), sticks)
            os.close(go)
            os.write(write, b".")
            os.read(begin, 1)
            try:
                work(one)
                said = ""
            except Failure as failure:
                said = type(failure).__name__
            except BaseException as error:
                said = f"! {error!r}"
            os.write(write, said.encode())
            os._exit(0)
        os.close(write)
        assert os.read(read, 1) == b"."
        ends.append((child, read))
    os.close(go)
    os.close(begin)
    found = []
    for child, read in ends:
        os.waitpid(child, 0)
        found.append(os.read(read, 1000).decode())
        os.close(read)
    wrong = [end for end in found if end.startswith("!")]
    assert not wrong, wrong
    return found


def two_exports(template: Path, place: Path) -> list[str]:
    """Of one store, for one peer: each number once, each file whole, and the peer takes all in."""
    with pairs.pair_in(template, place) as pair:
        county = pair.county.id
    ends = together([(place / "laptop", lambda one: one.export(_Peer(county), split_bytes=SPLIT))] * 2, place / "stick")
    assert "" in ends
    assert set(ends) <= {"", "StoreBusy"}
    assert not list((place / "stick").glob("*.part"))
    at_rest(place / "laptop")
    with pairs.pair_in(place, place / "after") as pair:
        plan = exchange.plan_import(pair.county.session, [pair.county.sticks])
        assert not plan.refused
        numbers = [one.manifest.number for one in plan.accepted if one.manifest]
        assert sorted(set(numbers)) == numbers
        assert len(numbers) == ends.count("")
        exchange.apply_import(pair.county.session, plan)
    return ends


def two_imports(template: Path, place: Path) -> list[str]:
    """Of one package into one store: it comes in once, and the other hears so."""
    with pairs.pair_in(template, place) as pair:
        paths = [one.path for one in pair.laptop.export(pair.county)]
    ends = together([(place / "county", lambda one: _take(one, paths))] * 2, place / "stick")
    assert sorted(ends) in (["", "AlreadyImported"], ["", "PlanStale"], ["", "StoreBusy"]), ends
    assert len(at_rest(place / "county")["package_in"]) == 2
    return ends


def out_and_in(template: Path, place: Path) -> list[str]:
    """A store that exports while it imports: nothing that came in is acknowledged by mistake, nothing is lost."""
    with pairs.pair_in(template, place) as pair:
        paths = [one.path for one in pair.county.export(pair.laptop)]
        county = pair.county.id
    laptop = place / "laptop"
    works = [(laptop, lambda one: one.export(_Peer(county))), (laptop, lambda one: one.take(*paths))]
    ends = together(works, place / "stick")
    assert ends == ["", ""]
    at_rest(place / "laptop")
    with pairs.pair_in(place, place / "after") as pair:
        new = [path for path in pair.county.sticks.glob("*.bcpkg") if path.name not in {one.name for one in paths}]
        pair.county.take(*new)
        for _ in range(4):
            for sender, to in ((pair.laptop, pair.county), (pair.county, pair.laptop)):
                to.take(*(one.path for one in sender.export(to)))
        assert pair.laptop.export(pair.county) == pair.county.export(pair.laptop) == []
        assert _log(pair.laptop) == _log(pair.county)
    return ends


def one_stick(template: Path, place: Path) -> list[str]:
    """Two laptops put packages on it while the county reads it: in the end it has both."""
    with pairs.pair_in(template, place) as pair:
        county = pair.county.id
        other = machine(place, "other", COUNTY, "manager")
        enrol(other, pair.county)
        made = make_customer(other.session, "广州己公司", lead_manager=other.session.staff_id)
        other.session.close()
    export = lambda one: one.export(_Peer(county))  # noqa: E731
    stick = place / "stick"
    ends = together([(place / "laptop", export), (place / "other", export), (place / "county", _take_all)], stick)
    assert set(ends[:2]) == {""}
    session = opened(place / "county")
    county_now = Machine("county", place / "county", session, stick)
    _take_all(county_now)
    assert county_now.customer(made).full_name == "广州己公司"
    assert len(list(stick.glob(f"{COUNTY}-*.bcpkg"))) == 2
    session.close()
    at_rest(place / "county")
    return ends


class _Peer(Machine):
    """Somebody to send to, by his installation."""

    def __init__(self, identity: str) -> None:
        self._id = identity

    @property
    def id(self) -> str:
        return self._id


def _take(one: Machine, paths: Sequence[Path]) -> None:
    plan = exchange.plan_import(one.session, paths)
    for package in plan.refused:
        assert package.refusal is not None
        raise package.refusal
    exchange.apply_import(one.session, plan)


def _take_all(one: Machine) -> None:
    plan = exchange.plan_import(one.session, [one.sticks])
    if plan.accepted:
        exchange.apply_import(one.session, plan)


def _log(one: Machine) -> set[bytes]:
    with one.session.store.reading() as connection:
        return set(connection.exec_driver_sql("SELECT id FROM commit_log").scalars())


SCENES = (two_exports, two_imports, out_and_in, one_stick)


def main(rounds: int = 25) -> None:
    """Every scene so many times."""
    encryption._BUSY_SECONDS = 300.0  # A slow machine is not what is looked for.
    counts: dict[str, Counter[str]] = {scene.__name__: Counter() for scene in SCENES}
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "template"
        pairs.found(template)
        for at in range(rounds):
            for scene in SCENES:
                ends = scene(template, Path(place) / f"{scene.__name__}-{at}")
                counts[scene.__name__]["+".join(sorted(end or "done" for end in ends))] += 1
    print(json.dumps(counts))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
