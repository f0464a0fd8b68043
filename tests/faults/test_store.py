"""A store on a faulty machine: killed, full, read-only, damaged, newer, locked. Old or new state, a clear sentence."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import bulk, checks, customers
from bigclient_desktop.services.passwords import change_password, open_with_recovery_key
from bigclient_desktop.services.session import (
    Session,
    SlotDamaged,
    SlotMissing,
    StoreExists,
    StoreMissing,
    UserUnknown,
    WrongPassword,
    new_row_id,
    open_session,
    people,
    set_up,
    store_is_here,
)
from bigclient_desktop.services.store_people import add_person
from bigclient_desktop.store import encryption
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.faults import DiskFailed, DiskFull, StoreBusy, StoreDamaged
from bigclient_desktop.store.location import ReadOnlyFolder
from bigclient_desktop.store.store import STORE_FILE
from bigclient_desktop.store.tables import STORE_VERSION
from bigclient_desktop.store.versions import StoreNewer
from bigclient_desktop.translations import catalogue
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.making import make_customer

ROOT = Path(__file__).parents[2]
PERSON = {"unit": "440106", "name": "张三", "position": "manager", "password": PASSWORD, "cost": CHEAP_COST}


def many(count: int) -> Iterator[AggregateDraft]:
    for number in range(count):
        row = new_row_id()
        values = {"full_name": f"第{number}家有限公司", "kind": "commercial", "remark": "长" * 300}
        yield AggregateDraft("customer", row, (NewRow("customer", row, values),))


def is_sound(session: Session) -> bool:
    return checks.check_store(session) == []


def digest(folder: Path) -> str:
    return hashlib.sha256((folder / STORE_FILE).read_bytes()).hexdigest()


@pytest.mark.parametrize("what", ["save", "bulk", "password", "set_up"])
def test_a_kill_leaves_the_old_state_or_the_new(what: str, tmp_path: Path) -> None:
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    run = subprocess.run(
        [sys.executable, Path(__file__).with_name("store_kills.py"), what, tmp_path / "store"],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert run.returncode == 0, run.stderr
    counts = json.loads(run.stdout)
    assert counts["kills"] >= 3
    assert counts["old"] >= 1
    assert counts["new"] >= 1


def test_a_full_disk_refuses_a_form_and_loses_nothing(small_disk: Path, fill) -> None:
    session = set_up(small_disk / "store", **PERSON).session
    identity = make_customer(session)
    form = customers.draft_of(customers.customer_file(session, identity))
    filler = fill(small_disk)
    filled = replace(form, customer=replace(form.customer, remark="长" * 3000))
    with pytest.raises(DiskFull):
        customers.save_customer(session, filled)
    assert customers.customer_file(session, identity).customer.remark is None
    filler.unlink()
    customers.save_customer(session, filled)
    assert customers.customer_file(session, identity).customer.remark == "长" * 3000
    assert is_sound(session)
    session.close()


def test_a_disk_that_fills_up_in_the_middle_of_bulk_work_undoes_it(small_disk: Path, fill) -> None:
    session = set_up(small_disk / "store", **PERSON).session
    make_customer(session)
    filler = fill(small_disk, leave=600_000)
    with pytest.raises(DiskFull):
        bulk.append_many(session, many(3000), "change.import_customers", "3000")
    assert customers.count_customers(session, CustomerQuery()) == 1
    filler.unlink()
    assert is_sound(session)
    bulk.append_many(session, many(30), "change.import_customers", "30")
    assert customers.count_customers(session, CustomerQuery()) == 31
    assert is_sound(session)
    session.close()


@pytest.mark.parametrize("leave", [0, 5000, 60_000, 200_000])
def test_a_full_disk_at_set_up_leaves_the_folder_free_for_another_try(small_disk: Path, fill, leave: int) -> None:
    folder = small_disk / "store"
    folder.mkdir()
    filler = fill(small_disk, leave=leave)
    with pytest.raises((DiskFull, DiskFailed)):
        set_up(folder, **PERSON)
    assert not store_is_here(folder)
    filler.unlink()
    session = set_up(folder, **PERSON).session
    assert is_sound(session)
    session.close()


def test_a_full_disk_keeps_the_old_password(small_disk: Path, fill) -> None:
    session = set_up(small_disk / "store", **PERSON).session
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        change_password(session, PASSWORD, "another password")
    filler.unlink()
    session.close()
    open_session(small_disk / "store", password=PASSWORD).close()


def test_a_quota_in_the_middle_of_bulk_work_undoes_it(tmp_path: Path) -> None:
    """The system stops the file from growing: no full disk, but no room either."""
    resource = pytest.importorskip("resource")
    folder = tmp_path / "store"
    session = set_up(folder, **PERSON).session
    make_customer(session)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((folder / f"{STORE_FILE}-wal").stat().st_size + 300_000, limit[1]))
    try:
        with pytest.raises((DiskFull, DiskFailed)):
            bulk.append_many(session, many(3000), "change.import_customers", "3000")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert customers.count_customers(session, CustomerQuery()) == 1
    bulk.append_many(session, many(30), "change.import_customers", "30")
    assert is_sound(session)
    session.close()


def test_a_read_only_folder_is_named_and_left_as_it_is(session: Session, read_only) -> None:
    session.close()
    read_only(session.folder)
    with pytest.raises(ReadOnlyFolder):
        open_session(session.folder, password=PASSWORD)


def test_no_store_is_set_up_where_nobody_may_write(tmp_path: Path, read_only) -> None:
    place = tmp_path / "place"
    place.mkdir()
    read_only(place)
    with pytest.raises(ReadOnlyFolder):
        set_up(place / "store", **PERSON)


@pytest.mark.parametrize("position", [0, 5, 16, 100, 2000, 4090])
def test_a_damaged_head_of_the_file_is_told_and_the_file_left(session: Session, position: int) -> None:
    make_customer(session)
    session.close()
    path = session.folder / STORE_FILE
    data = bytearray(path.read_bytes())
    data[position] ^= 1
    path.write_bytes(data)
    with pytest.raises(StoreDamaged):
        open_session(session.folder, password=PASSWORD)
    assert path.read_bytes() == bytes(data)


def test_a_damaged_page_anywhere_is_found_and_never_shown_as_data(session: Session) -> None:
    """Every page once: each read gives what was there or says that the store is damaged; the check finds it."""
    names = {f"第{number}号有限公司" for number in range(25)}
    for name in sorted(names):
        make_customer(session, name)
    session.close()
    path = session.folder / STORE_FILE
    sound = path.read_bytes()
    pages = range(1, len(sound) // 4096)
    for page in list(pages)[:: max(1, len(pages) // 40)]:
        data = bytearray(sound)
        data[page * 4096 + 77] ^= 1
        path.write_bytes(data)
        try:
            opened = open_session(session.folder, password=PASSWORD)
        except StoreDamaged:
            continue
        try:
            with suppress(StoreDamaged):
                assert {row.full_name for row in customers.list_customers(opened, CustomerQuery(), 0, 99)} == names
            assert not is_sound(opened), page
        finally:
            opened.close()


@pytest.mark.parametrize("part", [0, 1, 4096, 8192, 0.5, 0.99])
def test_a_file_cut_short_is_told_and_nothing_is_written_to_it(session: Session, part: float) -> None:
    for number in range(5):
        make_customer(session, f"第{number}号有限公司")
    session.close()
    path = session.folder / STORE_FILE
    sound = path.read_bytes()
    path.write_bytes(sound[: int(part * len(sound)) if part < 1 else int(part)])
    held = digest(session.folder)
    try:
        opened = open_session(session.folder, password=PASSWORD)
    except StoreDamaged:
        assert digest(session.folder) == held
    else:
        assert part == 0.99
        assert not is_sound(opened)
        opened.close()
    with pytest.raises(StoreExists):
        set_up(session.folder, **PERSON)


def test_a_newer_store_is_refused_and_left_as_it_is(session: Session) -> None:
    make_customer(session)
    session.close()
    newer = connect(session.folder / STORE_FILE, session.store.file_key)
    newer.execute(f"PRAGMA user_version = {STORE_VERSION + 1}")
    newer.close()
    held = digest(session.folder)
    with pytest.raises(StoreNewer) as refusal:
        open_session(session.folder, password=PASSWORD)
    assert refusal.value.values == {"found": STORE_VERSION + 1, "known": STORE_VERSION}
    assert digest(session.folder) == held


def test_a_wrong_password_opens_nothing(session: Session) -> None:
    session.close()
    for wrong in ("", "x", PASSWORD + " ", PASSWORD.upper() + "!"):
        with pytest.raises(WrongPassword):
            open_session(session.folder, password=wrong)
    with pytest.raises(UserUnknown):
        open_session(session.folder, password=PASSWORD, user="王五")
    with pytest.raises(StoreMissing):
        open_session(session.folder / "elsewhere", password=PASSWORD)


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"version": 1}'])
def test_a_damaged_slot_is_told_from_a_wrong_password_and_the_recovery_key_still_opens(
    tmp_path: Path, text: bytes
) -> None:
    made = set_up(tmp_path / "store", **PERSON)
    identity = make_customer(made.session)
    made.session.close()
    folder = made.session.folder
    (folder / "slots" / f"{made.session.staff_id}.json").write_bytes(text)
    with pytest.raises(SlotDamaged):
        open_session(folder, password=PASSWORD)
    with pytest.raises(SlotDamaged):
        people(folder)
    again = open_with_recovery_key(folder, made.recovery_key, "a new password")
    assert customers.customer_file(again, identity).customer.full_name
    again.close()
    open_session(folder, password="a new password").close()


def test_a_damaged_slot_keeps_no_other_person_out(session: Session) -> None:
    other = add_person(session, unit="440106", name="李四", position="deputy", password="another password")
    session.close()
    (session.folder / "slots" / f"{other.id}.json").write_bytes(b"\xff")
    open_session(session.folder, password=PASSWORD, user="张三").close()
    with pytest.raises(SlotDamaged):
        open_session(session.folder, password="another password", user="李四")


def test_a_lost_slot_is_told_and_the_recovery_key_still_opens(tmp_path: Path) -> None:
    made = set_up(tmp_path / "store", **PERSON)
    made.session.close()
    folder = made.session.folder
    (folder / "slots" / f"{made.session.staff_id}.json").unlink()
    with pytest.raises(SlotMissing):
        open_session(folder, password=PASSWORD)
    with pytest.raises(StoreExists):
        set_up(folder, **PERSON)
    open_with_recovery_key(folder, made.recovery_key, PASSWORD).close()
    open_session(folder, password=PASSWORD).close()


def test_a_store_whose_slots_are_all_lost_is_never_set_up_over(tmp_path: Path) -> None:
    made = set_up(tmp_path / "store", **PERSON)
    made.session.close()
    folder = made.session.folder
    shutil.rmtree(folder / "slots")
    held = digest(folder)
    with pytest.raises(StoreExists):
        set_up(folder, **PERSON)
    with pytest.raises(SlotMissing):
        open_session(folder, password=PASSWORD)
    with pytest.raises(SlotMissing):
        open_with_recovery_key(folder, made.recovery_key, "a new password")
    assert digest(folder) == held


HOLD = """
import sys
from pathlib import Path
from bigclient_desktop.services.session import open_session
session = open_session(Path(sys.argv[1]), password=sys.argv[2])
with session.store.at_the_door():
    print("held", flush=True)
    sys.stdin.readline()
session.close()
"""


@pytest.fixture
def other_program(session: Session) -> Iterator[subprocess.Popen[str]]:
    """Another program that is writing to the store until it is sent a line."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(session.folder), PASSWORD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    yield program
    program.communicate("go\n", timeout=300)


def test_a_second_writer_waits_his_turn(session: Session, other_program: subprocess.Popen[str]) -> None:
    assert other_program.stdin is not None
    other_program.stdin.write("go\n")
    other_program.stdin.flush()
    make_customer(session)
    assert customers.count_customers(session, CustomerQuery()) == 1
    assert is_sound(session)


def test_a_writer_who_waits_too_long_is_told_and_reading_goes_on(
    session: Session, other_program: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encryption, "_BUSY_SECONDS", 0.4)
    session.close()
    impatient = open_session(session.folder, password=PASSWORD)
    with pytest.raises(StoreBusy) as refusal:
        make_customer(impatient)
    assert "没有写入任何内容" in refusal.value.sentence(catalogue("zh_CN"))
    assert customers.count_customers(impatient, CustomerQuery()) == 0
    impatient.close()
