"""The store's own disk fills up while packages or a grant are taken in: a sentence, and nothing was written."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.services import enrolment, exchange
from bigclient_desktop.services.backups import automatic_backup
from bigclient_desktop.services.exchange_failures import NoRoomForImport
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.backup import NoRoomForBackup
from bigclient_desktop.store.faults import DiskFull
from tests.conftest import PASSWORD
from tests.faults.pairs import Pair
from tests.faults.stores import must_be_sound, opened, told
from tests.services.exchanging import COUNTY, machine


def moved(pair: Pair, disk: Path) -> Session:
    """The county's store on a disk of its own."""
    pair.county.session.close()
    shutil.copytree(pair.county.folder, disk / "county")
    return opened(disk / "county")


def beside(session: Session) -> list[str]:
    return sorted(path.name for path in session.store.blobs.folder.glob("*"))


def at_call(number: int, do: Callable[[], object]) -> Callable[..., bool]:
    """A callback that does it the n-th time it is called, and never asks to stop."""
    calls = [0]

    def call(*_: object) -> bool:
        calls[0] += 1
        if calls[0] == number:
            do()
        return False

    return call


def test_an_import_without_room_does_not_begin(pair: Pair, small_disk: Path, monkeypatch, capsys) -> None:
    made = pair.laptop.export(pair.county)
    session = moved(pair, small_disk)
    before, files = told(session, exactly=True), beside(session)
    plan = exchange.plan_import(session, [made[0].path])
    with pytest.raises(NoRoomForImport):
        exchange.apply_import(session, plan)
    session.close()
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    arguments = ["--language", "zh", "--store", str(small_disk / "county"), "sync", "import", str(made[0].path)]
    assert run(arguments) == 1
    assert capsys.readouterr().err.count("\n") == 1
    session = opened(small_disk / "county")
    assert (told(session, exactly=True), beside(session)) == (before, files)
    session.close()


@pytest.mark.parametrize("where", ["attachments", "transaction"])
def test_a_disk_that_fills_up_during_an_import_undoes_it(pair: Pair, roomy_disk: Path, fill, where: str) -> None:
    made = pair.laptop.export(pair.county)
    session = moved(pair, roomy_disk)
    automatic_backup(session, "before-sync")
    plan = exchange.plan_import(session, [made[0].path])
    before, fillers = told(session, exactly=True), []

    def full() -> None:
        fillers.append(fill(roomy_disk))

    callbacks = {"attachments": {"cancelled": at_call(2, full)}, "transaction": {"progress": at_call(1, full)}}
    with pytest.raises(DiskFull):
        exchange.apply_import(session, plan, **callbacks[where])  # type: ignore[arg-type]
    assert told(session, exactly=True) == before
    assert beside(session) == []
    fillers[0].unlink()
    must_be_sound(session)
    result = exchange.apply_import(session, plan)
    assert result.new
    must_be_sound(session)
    assert len(beside(session)) == 2
    session.close()


@pytest.mark.parametrize("backed_up", [False, True])
def test_a_grant_on_a_full_disk_is_not_accepted_and_can_be_later(
    pair: Pair, tmp_path: Path, small_disk: Path, fill, backed_up: bool
) -> None:
    new = machine(small_disk, "new", COUNTY, "director")
    enrolment.become_centre(new.session)
    asked = enrolment.request_enrolment(new.session, new.sticks, "device")
    grant = enrolment.grant(pair.county.session, asked.path, tmp_path / "grant.bcpkg").path
    if backed_up:
        automatic_backup(new.session, "before-sync")
    before, seat = told(new.session, exactly=True), new.session.writer
    filler = fill(small_disk)
    with pytest.raises(DiskFull if backed_up else NoRoomForBackup):
        enrolment.accept_grant(new.session, grant)
    assert new.session.writer is seat
    filler.unlink()
    assert told(new.session, exactly=True) == before
    enrolment.accept_grant(new.session, grant)
    must_be_sound(new.session)
    assert new.session.writer.holder.kind == "device"
    new.session.close()
