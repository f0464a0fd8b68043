"""The faults themselves are real; otherwise every test that uses them would pass for nothing."""

import pytest


def test_full_disk_takes_no_byte_more(small_disk, fill):
    filler = fill(small_disk)
    with pytest.raises(OSError, match="No space left"):
        (small_disk / "more").write_bytes(bytes(8192))

    filler.unlink()
    (small_disk / "more").write_bytes(bytes(8192))


def test_read_only_folder_takes_no_file(tmp_path, read_only):
    folder = tmp_path / "folder"
    folder.mkdir()
    read_only(folder)
    with pytest.raises(OSError, match=r"Read-only|denied"):
        (folder / "more").write_bytes(b"x")
