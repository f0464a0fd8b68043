"""Sticks that are full, gone, locked, broken or taken: one sentence, nothing half done, the store as it was."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.domain.exchange import SNAPSHOT
from bigclient_desktop.failures import Failure
from bigclient_desktop.packages import failures, writing
from bigclient_desktop.services import enrolment, exchange
from bigclient_desktop.services.exchange_status import outgoing
from bigclient_desktop.store import encryption, links
from bigclient_desktop.store.faults import DiskFull, StoreBusy
from bigclient_desktop.store.store import Cancelled
from tests.conftest import PASSWORD
from tests.faults.pairs import Pair, pair_in
from tests.faults.stores import must_be_sound, opened, told
from tests.services.exchanging import COUNTY, Machine, machine

ROOT = Path(__file__).parents[2]
PART = 100_000
KINDS = {"delta": {}, "split": {"split_bytes": PART}, "snapshot": {"kind": SNAPSHOT}}


@pytest.fixture
def bigclient(monkeypatch, capsys):
    """Runs a command on a machine's store; gives its status and complaint."""
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)

    def call(one: Machine, *arguments: object) -> tuple[int, str]:
        status = run(["--language", "zh", "--store", str(one.folder), "sync", *map(str, arguments)])
        return status, capsys.readouterr().err

    return call


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def must_refuse(pair: Pair, folder: Path, failure: type[Failure], **options: object) -> Failure:
    """The export ends with this failure; nothing has changed in the laptop's store."""
    before = told(pair.laptop.session, exactly=True)
    with pytest.raises(failure) as refused:
        exchange.export_packages(pair.laptop.session, None, folder, **options)  # type: ignore[arg-type]
    assert type(refused.value) is failure
    assert told(pair.laptop.session, exactly=True) == before
    return refused.value


def must_work(pair: Pair, folder: Path, **options: object) -> None:
    """The same again, and the county takes it in."""
    made = exchange.export_packages(pair.laptop.session, None, folder, **options)  # type: ignore[arg-type]
    assert pair.county.take(*(one.path for one in made)) is not None
    assert not [name for name in left_in(folder) if name.endswith(".part")]


@pytest.mark.parametrize(
    ("kind", "leave"), [("delta", 0), ("delta", 70_000), ("split", 3000), ("split", 110_000), ("snapshot", 70_000)]
)
def test_a_full_stick_is_told_wherever_it_is_full(pair: Pair, small_disk: Path, fill, kind: str, leave: int) -> None:
    filler = fill(small_disk, leave=leave)
    must_refuse(pair, small_disk, failures.StickFull, **KINDS[kind])
    assert left_in(small_disk) == [filler.name]
    filler.unlink()
    must_work(pair, small_disk, **KINDS[kind])


def test_a_full_stick_at_the_command_line(pair: Pair, small_disk: Path, fill, bigclient) -> None:
    filler = fill(small_disk, leave=70_000)
    status, said = bigclient(pair.laptop, "export", "--out", small_disk)
    assert (status, said.count("\n"), "已满" in said, str(small_disk) in said) == (1, 1, True, True)
    assert left_in(small_disk) == [filler.name]
    assert len(outgoing(pair.laptop.session)) == 1


def test_a_stick_with_room_for_the_package_alone_keeps_it(pair: Pair, small_disk: Path, fill, bigclient) -> None:
    made = pair.laptop.export(pair.county)
    fill(small_disk, leave=(made[0].size // 4096 + 3) * 4096)
    status, said = bigclient(pair.laptop, "export", "--out", small_disk)
    assert (status, said.count("\n"), "交接单没有写进" in said) == (0, 1, True)
    package, _ = sorted(small_disk.iterdir())
    assert left_in(small_disk) == [package.name, "filler"]
    assert pair.county.take(package) is not None


@pytest.mark.parametrize("kind", KINDS)
def test_a_stick_that_is_not_there(pair: Pair, tmp_path: Path, kind: str) -> None:
    must_refuse(pair, tmp_path / "gone", failures.StickGone, **KINDS[kind])
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize(("kind", "after"), [("delta", 1), ("delta", 8), ("split", 5), ("split", 8), ("snapshot", 5)])
def test_a_stick_that_is_pulled_in_the_midst(pair: Pair, tmp_path: Path, kind: str, after: int) -> None:
    stick = tmp_path / "pulled"
    stick.mkdir()
    asked = [0]

    def pulling() -> bool:
        asked[0] += 1
        if asked[0] == after:
            shutil.rmtree(stick)
        return False

    must_refuse(pair, stick, failures.StickGone, cancelled=pulling, **KINDS[kind])
    assert not stick.exists()
    stick.mkdir()
    must_work(pair, stick, **KINDS[kind])


def test_a_stick_that_is_pulled_at_the_command_line(pair: Pair, tmp_path: Path, bigclient) -> None:
    status, said = bigclient(pair.laptop, "export", "--out", tmp_path / "gone")
    assert (status, said.count("\n"), "gone" in said) == (1, 1, True)
    package = pair.laptop.export(pair.county)[0].path
    package.unlink()
    for command in (("verify", package), ("import", package), ("import", tmp_path / "gone")):
        status, said = bigclient(pair.county, *command)
        assert (status, said.count("\n")) == (1, 1), said


def test_a_locked_stick_says_so(pair: Pair, tmp_path: Path, read_only, bigclient) -> None:
    stick = tmp_path / "locked"
    stick.mkdir()
    read_only(stick)
    must_refuse(pair, stick, failures.StickReadOnly)
    status, said = bigclient(pair.laptop, "export", "--out", stick)
    assert (status, said.count("\n"), "写保护" in said) == (1, 1, True)
    assert left_in(stick) == []


def test_a_broken_stick_says_so(pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as broken:
        broken.setattr(writing.os, "fsync", fails)
        must_refuse(pair, pair.laptop.sticks, failures.StickBroken)
    assert left_in(pair.laptop.sticks) == []
    must_work(pair, pair.laptop.sticks)


def test_something_else_under_a_name_that_is_needed_stays_and_is_named(pair: Pair, tmp_path: Path) -> None:
    stick = tmp_path / "taken"
    (made,) = pair.laptop.export(pair.county)
    stick.mkdir()
    name = made.path.name.replace("-0002-", "-0003-")
    (stick / f"{name}.part").mkdir()
    refused = must_refuse(pair, stick, failures.PlaceTaken)
    assert f"{name}.part" in refused.values["name"]
    assert left_in(stick) == [f"{name}.part"]


def test_a_name_that_is_taken_in_the_midst_takes_the_other_parts_away(pair: Pair) -> None:
    def taking() -> bool:
        for second in pair.laptop.sticks.glob("*-2-2.bcpkg.part"):
            second.with_suffix("").mkdir(exist_ok=True)
        return False

    must_refuse(pair, pair.laptop.sticks, failures.PlaceTaken, split_bytes=PART, cancelled=taking)
    assert [name[-10:] for name in left_in(pair.laptop.sticks)] == ["-2-2.bcpkg"]


# what is recorded, and when

HOLD = """
import sys
from pathlib import Path
from bigclient_desktop.services.session import open_session
from bigclient_desktop.store.presence import exporting_in
session = open_session(Path(sys.argv[1]), password=sys.argv[2])
with session.store.at_the_door() if sys.argv[3] == "door" else exporting_in(session.folder):
    print("held", flush=True)
    sys.stdin.readline()
session.close()
"""


@pytest.fixture
def holding(pair: Pair) -> Iterator[Callable[[str], None]]:
    """Another program that writes to the laptop's store, or exports from it, until the test ends."""
    running = []

    def hold(what: str) -> None:
        program = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(pair.laptop.folder), PASSWORD, what],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        )
        running.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"

    yield hold
    for program in running:
        program.communicate("go\n", timeout=300)


def test_a_package_that_cannot_be_recorded_is_no_package(
    pair: Pair, holding: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.laptop.session.close()
    monkeypatch.setattr(encryption, "_BUSY_SECONDS", 0.2)
    pair.laptop.reopen()
    holding("door")
    must_refuse(pair, pair.laptop.sticks, StoreBusy, split_bytes=PART)
    assert left_in(pair.laptop.sticks) == []


def test_no_room_to_record_a_package_takes_its_files_away_again(
    template: Path, tmp_path: Path, small_disk: Path, fill
) -> None:
    shutil.copytree(template / "laptop", small_disk / "laptop")
    laptop = Machine("laptop", small_disk / "laptop", opened(small_disk / "laptop"), tmp_path / "stick")
    laptop.sticks.mkdir()
    before, filled = told(laptop.session, exactly=True), []

    def filling() -> bool:
        if not filled:
            filled.append(fill(small_disk))
        return False

    with pytest.raises(DiskFull):
        exchange.export_packages(laptop.session, None, laptop.sticks, split_bytes=PART, cancelled=filling)
    assert left_in(laptop.sticks) == []
    filled[0].unlink()
    assert told(laptop.session, exactly=True) == before
    assert len(exchange.export_packages(laptop.session, None, laptop.sticks, split_bytes=PART)) == 2
    must_be_sound(laptop.session)
    laptop.session.close()


def test_two_programs_do_not_give_one_number_to_two_packages(
    pair: Pair, holding: Callable[[str], None], bigclient
) -> None:
    holding("export")
    must_refuse(pair, pair.laptop.sticks, StoreBusy)
    status, said = bigclient(pair.laptop, "export", "--out", pair.laptop.sticks)
    assert (status, said.count("\n")) == (1, 1)
    with pytest.raises(StoreBusy):
        exchange.request_resync(pair.laptop.session, pair.county.id, pair.laptop.sticks)
    assert left_in(pair.laptop.sticks) == []


def test_a_request_that_is_not_written_asks_for_nothing(pair: Pair, tmp_path: Path) -> None:
    before = told(pair.laptop.session, exactly=True)
    with pytest.raises(failures.StickGone):
        exchange.request_resync(pair.laptop.session, pair.county.id, tmp_path / "gone")
    with pytest.raises(Cancelled):
        exchange.request_resync(pair.laptop.session, pair.county.id, pair.laptop.sticks, cancelled=lambda: True)
    assert told(pair.laptop.session, exactly=True) == before
    (made,) = exchange.request_resync(pair.laptop.session, pair.county.id, pair.laptop.sticks)
    assert made.kind == "resync-request"


def test_what_comes_in_while_a_package_is_written_is_not_acknowledged_by_it(pair: Pair) -> None:
    """The other side hears of it by the next one."""
    county, laptop = pair.county, pair.laptop
    coming = [one.path for one in county.export(laptop)]

    def taking() -> bool:
        if coming:
            laptop.take(coming.pop())
        return False

    (made,) = laptop.export(county, cancelled=taking)
    assert not coming
    with laptop.session.store.reading() as connection:
        (link,) = links.links(connection)
    assert link.owes_ack
    county.take(made.path)
    assert outgoing(county.session)[0].state == "made"
    (later,) = laptop.export(county)
    county.take(later.path)
    assert outgoing(county.session)[0].state == "acked"


def test_a_grant_that_is_not_written_is_in_no_register(pair: Pair, tmp_path: Path) -> None:
    new = machine(tmp_path, "new", COUNTY, "manager")
    asked = enrolment.request_enrolment(new.session, new.sticks, "device")
    before = outgoing(pair.county.session)
    with pytest.raises(failures.StickGone):
        enrolment.grant(pair.county.session, asked.path, tmp_path / "gone" / "grant.bcpkg")
    assert outgoing(pair.county.session) == before
    made = enrolment.grant(pair.county.session, asked.path, new.sticks)
    assert len(outgoing(pair.county.session)) == len(before) + 1
    enrolment.accept_grant(new.session, made.path)
    new.session.close()


# what is read


def test_parts_of_a_cut_export_do_not_spoil_the_next(pair: Pair, template: Path, tmp_path: Path) -> None:
    county, laptop = pair.county, pair.laptop
    first = laptop.export(county, split_bytes=PART)
    assert len(first) == 2
    first[1].path.unlink()
    with pair_in(template, tmp_path / "again") as again:
        second = exchange.export_packages(again.laptop.session, county.id, laptop.sticks, split_bytes=PART)
    assert {one.number for one in (*first, *second)} == {2}
    plan = exchange.plan_import(county.session, [laptop.sticks])
    assert [type(one.refusal) for one in plan.packages if one.refusal] == [failures.PartMissing]
    assert [one.id for one in plan.accepted] == [second[-1].id]
    assert exchange.apply_import(county.session, plan).new


def test_a_folder_that_cannot_be_looked_at_is_told(pair: Pair, tmp_path: Path, bigclient) -> None:
    folder = tmp_path / ("长" * 200)
    with pytest.raises(failures.PackageNotRead):
        exchange.plan_import(pair.county.session, [folder])
    for command in ("import", "verify"):
        status, said = bigclient(pair.county, command, folder)
        assert (status, said.count("\n")) == (1, 1), said


def test_a_stick_that_is_pulled_after_the_preview_is_needed_no_more(pair: Pair) -> None:
    """What was checked is what is taken in, whatever lies on the stick by then."""
    paths = [one.path for one in pair.laptop.export(pair.county, split_bytes=PART)]
    plan = exchange.plan_import(pair.county.session, paths)
    for path in paths:
        path.write_bytes(b"something else")
        path.unlink()
    assert exchange.apply_import(pair.county.session, plan).new
    must_be_sound(pair.county.session)
