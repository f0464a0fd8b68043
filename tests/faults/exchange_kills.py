"""An import, an export or the acceptance of a grant, killed at one point after the other, and a look at what is left.

python -m tests.faults.exchange_kills import|export|answer|accept [POINTS [SEED]]     (several with commas between)

POINTS of each kind (all, if there are no more) are drawn by the seed, half of them where it ends; torn writes beside.
It prints {"kills", "old", "new", "between"}; a state that may not be stops it with a traceback.
"""

import json
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bigclient_desktop.services import enrolment, exchange
from bigclient_desktop.services.backups import automatic_backup
from bigclient_desktop.services.session import Session
from tests.faults import pairs
from tests.faults.kills import KINDS, killed_at, killed_beyond, points
from tests.faults.stores import as_text, at_rest, differences, opened
from tests.services.exchanging import CITY, Machine, carry, machine

TORN = 40
ROUNDS = 4
PART = 100_000
REGISTERS = {"link", "link_aggregate", "package_in", "package_out", "package_out_aggregate", "attachment_due"}


class Scene:
    """A folder with a store and sticks, as it was before; an action on it; what it may leave."""

    machine = ""
    between = False
    """Whether a finished step of its own comes before the one that counts."""

    def __init__(self, template: Path, place: Path) -> None:
        self.template = place / "template"
        self.live = place / "live"
        with pairs.pair_in(template, self.template) as pair:
            self.ids = {"county": pair.county.id, "laptop": pair.laptop.id}
            self._fill(pair.county, pair.laptop)
        self.old = self._fresh()
        self.act_undisturbed()
        self.new = at_rest(self.store)
        assert self.old != self.new

    @property
    def store(self) -> Path:
        """The store that is acted on."""
        return self.live / self.machine

    @property
    def stick(self) -> Path:
        """Where packages lie."""
        return self.live / "stick"

    def _fill(self, county: Machine, laptop: Machine) -> None:
        """What else there is before."""

    def _fresh(self) -> dict[str, Any]:
        shutil.rmtree(self.live, ignore_errors=True)
        shutil.copytree(self.template, self.live)
        return at_rest(self.store)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The store opened, and closed."""
        session = opened(self.store)
        try:
            yield session
        finally:
            session.close()

    def act(self, session: Session) -> None:
        """What is killed."""
        raise NotImplementedError

    def act_undisturbed(self) -> None:
        """What a person does afterwards: the same again."""
        with self.session() as session:
            self.act(session)

    def check(self, state: str) -> None:
        """What else must be: of files beside the store."""

    def prepare(self) -> Callable[[], object]:
        """In the child: the store opened; the action."""
        session = opened(self.store)
        return lambda: self.act(session)

    def prepared_for_tearing(self) -> Callable[[], object]:
        """With the backup made before: it would be the first that grows too large."""
        session = opened(self.store)
        automatic_backup(session, "before-sync")
        return lambda: self.act(session)

    def largest_write(self) -> int:
        """The size of the largest file that the action makes grow."""
        self._fresh()
        assert not killed_beyond(1 << 40, self.prepared_for_tearing)
        grown = (self.store / "store.db-wal", *self.stick.iterdir())
        return max(path.stat().st_size for path in grown)

    def once(self, kill: Callable[["Scene"], bool]) -> tuple[bool, str]:
        """A fresh copy, killed, looked at, and done once more."""
        shutil.rmtree(self.live)
        shutil.copytree(self.template, self.live)
        killed = kill(self)
        found = at_rest(self.store)
        state = "old" if found == self.old else "new" if found == self.new else "between"
        if state == "between":
            changed = differences(self.old, found)
            assert self.between, as_text(changed)
            assert not changed.keys() & REGISTERS, as_text(changed)
        self.check(state)
        if state != "new":
            self.act_undisturbed()
            found = at_rest(self.store)
            assert found == self.new, as_text(differences(self.new, found))
            self.check("new")
        return killed, state


class Import(Scene):
    """The county takes in what the laptop sent."""

    machine = "county"

    def _fill(self, county: Machine, laptop: Machine) -> None:
        exchange.export_packages(laptop.session, county.id, self.template / "stick", split_bytes=PART)

    def act(self, session: Session) -> None:
        plan = exchange.plan_import(session, [self.stick])
        assert len(plan.accepted) == 1, plan.refused
        exchange.apply_import(session, plan)


class Export(Scene):
    """The laptop writes a package in two files."""

    machine, peer, looks = "laptop", "county", 1

    def act(self, session: Session) -> None:
        exchange.export_packages(session, self.ids[self.peer], self.stick, split_bytes=PART)

    def check(self, state: str) -> None:
        """Every file under a final name is whole; what the register names lies there."""
        held = {path.name: exchange.inspect(path)["id"] for path in self.stick.glob("*.bcpkg")}
        with self.session() as session, session.store.reading() as connection:
            named = connection.exec_driver_sql("SELECT file, id, made_at FROM package_out ORDER BY number, part").all()
        fresh = named[len(self.old["package_out"]) :]
        assert {file: identity.hex() for file, identity, _ in fresh}.items() <= held.items()
        assert len(fresh) == (len(self.new["package_out"]) - len(self.old["package_out"])) * (state == "new")
        if state == "new":
            # Of a slip that was cut short something may lie there until the next package.
            assert list(self.stick.glob("*.bcpkg.part")) == []
            if len(held) > len(fresh) or self.looks % 25 == 0:
                self.arrives()
            self.looks += 1

    def arrives(self) -> None:
        """All that lies on the stick is taken in by the peer, whose answer ends it: nobody has anything more to say."""
        sticks = self.live / "answers"
        sticks.mkdir()
        ends = [Machine(name, self.live / name, opened(self.live / name), sticks) for name in (self.machine, self.peer)]
        sender, to = ends
        try:
            assert to.take(self.stick) is not None
            rounds = 0
            while any([carry(to, sender), carry(sender, to)]):
                rounds += 1
                assert rounds < ROUNDS, "no end"
            held = [_log(one.session) for one in ends]
            assert held[0] == held[1]
        finally:
            for one in ends:
                one.session.close()


class Answer(Export):
    """The county states receipts and writes a package for the laptop."""

    machine, peer, between = "county", "laptop", True

    def _fill(self, county: Machine, laptop: Machine) -> None:
        carry(laptop, county)
        for path in laptop.sticks.iterdir():
            path.unlink()


class Accept(Scene):
    """A centre of its own joins under another: it speaks for the root above, and takes its grant."""

    machine = "county"

    def _fill(self, county: Machine, laptop: Machine) -> None:
        city = machine(self.template, "city", CITY, "director")
        try:
            enrolment.become_centre(city.session)
            asked = enrolment.request_enrolment(county.session, self.template / "stick", "centre")
            enrolment.grant(city.session, asked.path, self.template / "stick" / "grant.bcpkg")
        finally:
            city.session.close()

    def act(self, session: Session) -> None:
        enrolment.accept_grant(session, self.stick / "grant.bcpkg")


SCENES: dict[str, type[Scene]] = {"import": Import, "export": Export, "answer": Answer, "accept": Accept}


def sweep(scene: Scene, count: int, seed: int) -> dict[str, int]:
    """So many points of each kind, or all where there are no more; and writes torn at sizes drawn by the seed."""
    counts: Counter[str] = Counter()
    drawn = random.Random(seed)

    def note(outcome: tuple[bool, str]) -> None:
        counts["kills"] += outcome[0]
        counts[outcome[1]] += 1

    for kind in KINDS:
        scene._fresh()
        every = range(1, points(kind, scene.prepare) + 1)
        chosen = _drawn(drawn, every, count)
        for point in chosen:
            note(scene.once(lambda one, kind=kind, point=point: killed_at(kind, point, one.prepare)))  # type: ignore[misc]
        counts[kind] += len(chosen)
        print(kind, len(chosen), "of", len(every), dict(counts), file=sys.stderr, flush=True)
    largest = scene.largest_write()
    for _ in range(min(TORN, count)):
        size = drawn.randrange(largest)
        note(scene.once(lambda one, size=size: killed_beyond(size, one.prepared_for_tearing)))  # type: ignore[misc]
    return dict(counts)


def _drawn(drawn: random.Random, every: range, count: int) -> list[int]:
    """So many; half of them of the last eighth, where the old state gives way to the new."""
    if len(every) <= count:
        return list(every)
    late = every[-max(len(every) // 8, count) :]
    chosen = set(drawn.sample(late, (count + 1) // 2))
    return sorted(chosen | set(drawn.sample([point for point in every if point not in chosen], count - len(chosen))))


def _log(session: Session) -> set[bytes]:
    with session.store.reading() as connection:
        return set(connection.exec_driver_sql("SELECT id FROM commit_log").scalars())


def main(names: str, count: int = 600, seed: int = 1) -> None:
    """Prints what came of it, a line for each of the names (with commas between)."""
    with tempfile.TemporaryDirectory() as place:
        template = Path(place) / "pair"
        pairs.found(template)
        for name in names.split(","):
            print(json.dumps(sweep(SCENES[name](template, Path(place) / name), count, seed)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
