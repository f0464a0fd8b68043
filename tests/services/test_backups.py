"""Backups as use cases: when they are made, which are kept, and that a restored store goes on as a new incarnation."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.domain.staff import Staff
from bigclient_desktop.services import backups
from bigclient_desktop.services.backups import (
    DAMAGED,
    BackupInfo,
    WouldOverwrite,
    automatic_backup,
    backup,
    let_go,
    list_backups,
    restore,
    to_keep,
)
from bigclient_desktop.services.customers import count_customers
from bigclient_desktop.services.people import list_staff, save_staff
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.store.backup_file import BackupDamaged
from bigclient_desktop.store.location import CloudFolder
from bigclient_desktop.store.presence import StoreInUse
from tests.conftest import PASSWORD

NOW = datetime(2025, 6, 15, 12, tzinfo=UTC)
MIB = 1 << 20


def hire(session: Session, name: str) -> None:
    save_staff(session, [Staff(unit="440106", name=name, position="manager")])


def names(session: Session) -> set[str]:
    return {person.name or "" for person in list_staff(session)}


def made(hours_ago: float, reason: str = "exit", size: int = MIB) -> BackupInfo:
    return BackupInfo(Path(f"{hours_ago}-{reason}"), NOW - timedelta(hours=hours_ago), size, reason)


def test_a_backup_brings_back_what_was_there_and_keeps_what_came_after(session: Session, tmp_path: Path) -> None:
    hire(session, "李四")
    backup(session, tmp_path / "a.bcbackup")
    hire(session, "王五")
    folder = session.folder
    session.close()
    kept = restore(folder, tmp_path / "a.bcbackup")
    reopened = open_session(folder, password=PASSWORD)
    assert names(reopened) == {"张三", "李四"}
    reopened.close()
    assert kept is not None
    assert kept.reason == "before-restore"
    restore(folder, kept.path)
    reopened = open_session(folder, password=PASSWORD)
    assert names(reopened) == {"张三", "李四", "王五"}
    reopened.close()


def test_a_restored_store_goes_on_as_a_new_incarnation_once(session: Session, tmp_path: Path) -> None:
    before = session.writer.incarnation
    backup(session, tmp_path / "a.bcbackup")
    session.close()
    restore(session.folder, tmp_path / "a.bcbackup")
    first = open_session(session.folder, password=PASSWORD)
    hire(first, "李四")
    first.close()
    second = open_session(session.folder, password=PASSWORD)
    second.close()
    assert first.writer.incarnation != before
    assert second.writer.incarnation == first.writer.incarnation
    assert not (session.folder / "restored").exists()


def test_a_restore_brings_back_the_passwords_of_then(session: Session, tmp_path: Path) -> None:
    from bigclient_desktop.services.passwords import change_password

    backup(session, tmp_path / "a.bcbackup")
    change_password(session, PASSWORD, "ein anderes")
    session.close()
    restore(session.folder, tmp_path / "a.bcbackup")
    open_session(session.folder, password=PASSWORD).close()


def test_a_store_moves_to_another_machine(session: Session, tmp_path: Path) -> None:
    backup(session, tmp_path / "a.bcbackup")
    assert restore(tmp_path / "new" / "folder", tmp_path / "a.bcbackup") is None
    moved = open_session(tmp_path / "new" / "folder", password=PASSWORD)
    assert count_customers(moved, CustomerQuery()) == 0
    assert names(moved) == {"张三"}
    moved.close()


def test_a_restore_is_refused_while_the_store_is_open(session: Session, tmp_path: Path) -> None:
    backup(session, tmp_path / "a.bcbackup")
    with pytest.raises(StoreInUse):
        restore(session.folder, tmp_path / "a.bcbackup")
    hire(session, "李四")
    assert names(session) == {"张三", "李四"}


def test_a_damaged_backup_is_refused_before_anything_happens(session: Session, tmp_path: Path) -> None:
    backup(session, tmp_path / "a.bcbackup")
    content = bytearray((tmp_path / "a.bcbackup").read_bytes())
    content[5000] ^= 1
    (tmp_path / "a.bcbackup").write_bytes(content)
    session.close()
    with pytest.raises(BackupDamaged):
        restore(session.folder, tmp_path / "a.bcbackup")
    assert list_backups(session.folder) == []
    open_session(session.folder, password=PASSWORD).close()


def test_a_damaged_store_can_still_be_replaced(session: Session, tmp_path: Path) -> None:
    backup(session, tmp_path / "a.bcbackup")
    session.close()
    (session.folder / "store.db").write_bytes(b"rubbish" * 1000)
    restore(session.folder, tmp_path / "a.bcbackup")
    open_session(session.folder, password=PASSWORD).close()


def test_a_store_is_not_restored_into_a_cloud_folder(session: Session, tmp_path: Path) -> None:
    backup(session, tmp_path / "a.bcbackup")
    with pytest.raises(CloudFolder):
        restore(tmp_path / "Dropbox" / "store", tmp_path / "a.bcbackup")


def test_a_backup_replaces_an_older_one_but_nothing_else(session: Session, tmp_path: Path) -> None:
    backup(session, tmp_path / "a.bcbackup")
    hire(session, "李四")
    newer = backup(session, tmp_path / "a.bcbackup")
    assert newer.reason == "manual"
    with pytest.raises(WouldOverwrite):
        backup(session, session.folder / "store.db")
    (tmp_path / "b.bcbackup").write_text("an essay")
    with pytest.raises(WouldOverwrite):
        backup(session, tmp_path / "b.bcbackup")
    assert (tmp_path / "b.bcbackup").read_text() == "an essay"


def test_automatic_backups_are_listed_newest_first_and_not_made_twice(session: Session) -> None:
    assert automatic_backup(session, "before-import") is not None
    hire(session, "李四")
    assert automatic_backup(session, "exit") is not None
    assert automatic_backup(session, "exit") is None
    assert automatic_backup(session, "before-sync") is None
    assert automatic_backup(session, "manual") is not None
    reasons = [info.reason for info in list_backups(session.folder)]
    assert sorted(reasons) == ["before-import", "exit", "manual"]
    for info in list_backups(session.folder):
        info.path.unlink()
    assert automatic_backup(session, "exit") is not None


def test_rotation_happens_with_each_backup_within_the_set_space(session: Session) -> None:
    session.store.set_setting(backups.SPACE_SETTING, 0)
    for name in ("李四", "王五", "赵六", "钱七"):
        hire(session, name)
        automatic_backup(session, "before-import")
    left = list_backups(session.folder)
    assert len(left) == 2
    session.close()
    restore(session.folder, left[0].path)
    reopened = open_session(session.folder, password=PASSWORD)
    assert "钱七" in names(reopened)
    reopened.close()


def test_what_cannot_be_read_is_listed_as_damaged_and_never_deleted(session: Session) -> None:
    automatic_backup(session, "exit")
    rubbish = session.folder / "backups" / "20200101T000000Z-exit.bcbackup"
    rubbish.write_bytes(b"cut off")
    let_go(session.folder, datetime.now(UTC), 0)
    assert sorted(info.reason for info in list_backups(session.folder)) == [DAMAGED, "exit"]
    assert rubbish.exists()


def test_an_interrupted_backup_is_cleared_away_after_a_day(session: Session) -> None:
    automatic_backup(session, "exit")
    part = session.folder / "backups" / ".20200101T000000Z-exit.bcbackup.part"
    part.write_bytes(b"half")
    let_go(session.folder, datetime.now(UTC), 0)
    assert part.exists()
    let_go(session.folder, datetime.now(UTC) + timedelta(days=2), 0)
    assert not part.exists()


def test_a_year_of_daily_use_leaves_seven_days_four_weeks_and_twelve_months() -> None:
    kept = to_keep([made(24 * day) for day in range(365)], NOW, 1000 * MIB)
    days = [round((NOW - info.made_at).total_seconds() / 86400) for info in kept]
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    weeks = {(NOW - timedelta(days=day)).isocalendar()[:2] for day in days}
    months = {((NOW - timedelta(days=day)).year, (NOW - timedelta(days=day)).month) for day in days}
    assert len(weeks) >= 4
    assert len(months) == 12
    assert len(kept) <= 7 + 4 + 12


def test_several_on_one_day_leave_the_last_and_all_before_something_risky() -> None:
    day = [made(hours, "exit") for hours in range(1, 9)] + [made(2.5, "before-import"), made(5.5, "before-sync")]
    kept = to_keep(day, NOW, 1000 * MIB)
    assert {(info.reason, info.path.name) for info in kept} >= {
        ("exit", "1-exit"),
        ("before-import", "2.5-before-import"),
        ("before-sync", "5.5-before-sync"),
    }
    assert made(8, "exit") not in kept


def test_those_before_something_risky_go_after_a_week() -> None:
    old = [made(24 * 8 + hours, "before-import") for hours in range(10)]
    recent = [made(24 * 6, "before-import"), made(24 * 6 + 1, "before-import")]
    kept = to_keep(old + recent, NOW, 1000 * MIB)
    assert set(recent) <= set(kept)
    assert len([info for info in kept if info in old]) <= 3


backup_lists = st.lists(
    st.builds(
        made,
        st.floats(0, 24 * 500),
        st.sampled_from(["exit", "before-import", "manual", DAMAGED]),
        st.integers(1, 900 * MIB),
    ),
    max_size=60,
    unique_by=lambda info: info.path,
)


@given(backup_lists, st.integers(0, 3000 * MIB))
def test_rotation_keeps_the_newest_two_and_stays_within_the_space(found: list[BackupInfo], space: int) -> None:
    kept = to_keep(found, NOW, space)
    sound = sorted((info for info in found if info.reason != DAMAGED), key=lambda info: info.made_at, reverse=True)
    assert set(sound[:2]) <= set(kept)
    assert len(kept) <= 2 or sum(info.size for info in kept) <= space
    assert set(kept) <= set(sound)
    assert [info.made_at for info in kept] == sorted((info.made_at for info in kept), reverse=True)
    assert to_keep(kept, NOW, space) == kept
