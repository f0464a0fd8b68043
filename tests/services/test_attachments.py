"""Attachments of real files: kept encrypted by content, opened, removed, backed up, erased."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from bigclient_desktop.domain.attachments import ATTACHMENT_LIMIT
from bigclient_desktop.failures import Failure
from bigclient_desktop.services import attachments, backups, changes, checks, erasure
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.store.blobs import BlobDamaged, BlobMissing
from tests.conftest import PASSWORD
from tests.services.making import make_customer

JPEG = b"\xff\xd8\xff\xe0" + b"photo" * 50
PDF = b"%PDF-1.7\n" + b"contract " * 40


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "from"
    folder.mkdir()
    (folder / "门头.jpg").write_bytes(JPEG)
    (folder / "合同.pdf").write_bytes(PDF)
    return folder


def listed(session: Session, customer: str) -> list[str]:
    return [row.file_name for row in attachments.list_attachments(session, customer)]


def blob_files(session: Session) -> list[Path]:
    return sorted(path for path in session.store.blobs.folder.iterdir()) if session.store.blobs.folder.exists() else []


def test_files_are_added_as_one_step_and_lie_there_encrypted(session: Session, files: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, sorted(files.iterdir()), "第一次走访")
    assert listed(session, customer) == ["门头.jpg", "合同.pdf"]
    assert {attachments.content_of(session, one) for one in added.ids} == {JPEG, PDF}
    row = attachments.list_attachments(session, customer)[0]
    assert (row.note, row.added_by, row.is_here, row.media_type) == ("第一次走访", "张三", True, "image/jpeg")
    for path in blob_files(session):
        assert b"photo" not in path.read_bytes()
        assert b"contract" not in path.read_bytes()
        assert path.name not in (sha256(JPEG).hexdigest(), sha256(PDF).hexdigest())
    changes.undo(session)
    assert listed(session, customer) == []
    changes.redo(session)
    assert len(listed(session, customer)) == 2
    assert attachments.content_of(session, added.ids[0]) in (JPEG, PDF)


def test_the_same_file_is_kept_once(session: Session, files: Path) -> None:
    first, second = make_customer(session), make_customer(session, "广州乙公司")
    for customer in (first, second):
        attachments.add_files(session, "customer", customer, [files / "门头.jpg"])
    again = attachments.add_files(session, "customer", first, [files / "门头.jpg"])
    assert again.known == ("门头.jpg",)
    assert not again.change.id
    assert len(blob_files(session)) == 1
    assert listed(session, first) == listed(session, second) == ["门头.jpg"]


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("大.jpg", JPEG + bytes(ATTACHMENT_LIMIT), "attachment_too_large"),
        ("空.jpg", b"", "attachment_empty"),
        ("好.pdf", bytes(range(256)), "attachment_lies"),
        ("好.exe", b"MZ" + bytes(80), "attachment_runs"),
    ],
)
def test_what_may_not_be_kept_is_refused_with_its_reason(
    session: Session, files: Path, name: str, data: bytes, key: str
) -> None:
    customer = make_customer(session)
    (files / name).write_bytes(data)
    with pytest.raises(Failure) as refusal:
        attachments.add_files(session, "customer", customer, [files / name])
    assert refusal.value.key == f"failure.{key}"
    assert refusal.value.values["name"] == name
    both = attachments.add_files(session, "customer", customer, [files / name, files / "门头.jpg"])
    assert [one.key for one in both.refused] == [f"failure.{key}"]
    assert listed(session, customer) == ["门头.jpg"]
    assert len(blob_files(session)) == 1


def test_a_name_that_says_another_kind_is_put_right(session: Session, files: Path) -> None:
    customer = make_customer(session)
    (files / "照片.pdf").write_bytes(JPEG)
    added = attachments.add_files(session, "customer", customer, [files / "照片.pdf"])
    assert added.renamed == (("照片.pdf", "照片.jpg"),)
    assert listed(session, customer) == ["照片.jpg"]


def test_a_copy_to_look_at_goes_with_the_session(session: Session, files: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    copy = attachments.open_copy(session, added.ids[0])
    assert copy.read_bytes() == PDF
    assert copy.name == "合同.pdf"
    session.close()
    assert not copy.exists()
    # A killed program could not tidy up: the next start does.
    copy.parent.mkdir(parents=True)
    copy.write_bytes(PDF)
    open_session(session.folder, password=PASSWORD).close()
    assert not copy.exists()


def test_saved_and_removed_and_taken_back(session: Session, files: Path, tmp_path: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    out = tmp_path / "out.pdf"
    out.write_bytes(b"older")
    assert attachments.save_as(session, added.ids[0], out).read_bytes() == PDF
    attachments.remove_attachments(session, added.ids)
    assert listed(session, customer) == []
    changes.undo(session)
    assert listed(session, customer) == ["合同.pdf"]
    assert attachments.content_of(session, added.ids[0]) == PDF
    assert checks.check_store(session) == []


def test_a_damaged_or_missing_file_has_its_sentence(session: Session, files: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    (path,) = blob_files(session)
    sealed = bytearray(path.read_bytes())
    sealed[-20] ^= 1
    path.write_bytes(sealed)
    assert [one.finding_key for one in checks.check_store(session)] == ["check.attachments_damaged"]
    with pytest.raises(BlobDamaged):
        attachments.content_of(session, added.ids[0])
    with pytest.raises(BlobMissing):
        attachments.content_of(session, added.ids[0])
    assert not attachments.list_attachments(session, customer)[0].is_here
    attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    assert attachments.content_of(session, added.ids[0]) == PDF


def test_backups_hold_the_files_and_bring_them_back(session: Session, files: Path, tmp_path: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    made = backups.backup(session, tmp_path / "a.bcbackup")
    (path,) = blob_files(session)
    session.close()
    path.unlink()
    backups.restore(session.folder, made.path)
    again = open_session(session.folder, password=PASSWORD)
    assert attachments.content_of(again, added.ids[0]) == PDF
    again.close()
    elsewhere = tmp_path / "elsewhere"
    backups.restore(elsewhere, made.path)
    there = open_session(elsewhere, password=PASSWORD)
    assert attachments.content_of(there, added.ids[0]) == PDF
    there.close()


def test_erased_the_name_and_the_file_are_gone(session: Session, files: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, sorted(files.iterdir()))
    gone, kept = added.ids
    erasure.erase(session, customer, [("attachment", gone)], "本人要求")
    (row,) = [row for row in attachments.list_attachments(session, customer) if row.id == gone]
    assert row.is_erased
    assert row.file_name == ""
    assert not row.is_here
    assert len(blob_files(session)) == 1
    assert attachments.content_of(session, kept)
    assert checks.check_store(session) == []


def test_what_a_killed_import_left_goes_at_a_later_start(session: Session, files: Path) -> None:
    customer = make_customer(session)
    attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    orphan = session.store.blobs.path_of(session.store.blobs.put(JPEG))
    torn = orphan.with_name(f"{orphan.name}.abcd.part")
    torn.write_bytes(b"half")
    (named,) = [path for path in blob_files(session) if path not in (orphan, torn)]
    session.close()
    open_session(session.folder, password=PASSWORD).close()
    assert orphan.exists()  # young: somebody may be about to name it
    for path in (orphan, torn, named):
        os.utime(path, (1, 1))
    open_session(session.folder, password=PASSWORD).close()
    assert not orphan.exists()
    assert not torn.exists()
    assert named.exists()


def test_what_was_undone_keeps_its_file_for_the_way_back(session: Session, files: Path) -> None:
    customer = make_customer(session)
    added = attachments.add_files(session, "customer", customer, [files / "合同.pdf"])
    changes.undo(session)
    (path,) = blob_files(session)
    os.utime(path, (1, 1))
    session.close()
    again = open_session(session.folder, password=PASSWORD)
    changes.redo(again)
    assert attachments.content_of(again, added.ids[0]) == PDF
    again.close()
