"""Where a store may lie: each kind of unsafe folder is refused by name, an ordinary one is not."""

from pathlib import Path

import pytest

from bigclient_desktop.store.location import (
    CloudFolder,
    FolderIsFile,
    NetworkFolder,
    ReadOnlyFolder,
    cloud_program,
    is_share,
    mounted_from_network,
    refuse_unsafe_folder,
)

MOUNTS = """/dev/vda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
//server/share /mnt/共享\\040盘 cifs rw,vers=3.0 0 0
nas:/export /home/wang/office nfs4 rw 0 0
/dev/sdb1 /home/wang/office/local ext4 rw 0 0
me@host: /home/wang/remote fuse.sshfs rw 0 0
tmpfs /mnt tmpfs rw 0 0
"""


def test_an_ordinary_folder_is_accepted(tmp_path: Path) -> None:
    refuse_unsafe_folder(tmp_path / "new" / "deeper")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "path", [r"\\server\share\bigclient", "//server/share", r"\\?\UNC\server\share", r"\\.\UNC\server\share"]
)
def test_a_share_is_known_by_its_path(path: str) -> None:
    assert is_share(path)


@pytest.mark.parametrize("path", ["/home/wang", r"C:\Users\wang", r"\\?\C:\Users\wang"])
def test_a_disk_is_no_share(path: str) -> None:
    assert not is_share(path)


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/wang/office", True),
        ("/home/wang/office/data", True),
        ("/home/wang/office/local/data", False),
        ("/home/wang/officer", False),
        ("/mnt/共享 盘/大客户", True),
        ("/home/wang/remote/x", True),
        ("/home/wang", False),
        ("/", False),
    ],
)
def test_the_innermost_mount_decides(path: str, network: bool) -> None:
    assert mounted_from_network(path, MOUNTS) is network


@pytest.mark.parametrize(
    "name",
    [
        "OneDrive",
        "onedrive - Guangdong Post",
        "OneDrive-个人",
        "坚果云",
        "我的坚果云",
        "Nutstore",
        "BaiduSyncdisk",
        "百度网盘",
        "Dropbox",
        "Dropbox (Personal)",
        "Google Drive",
        "iCloudDrive",
        "微云",
        "WPSDrive",
        "WPS云盘",
        "ＷＰＳ云盘",
        "阿里云盘",
    ],
)
def test_a_cloud_folder_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(CloudFolder) as refusal:
        refuse_unsafe_folder(tmp_path / name / "bigclient")
    assert refusal.value.values["program"] == name


def test_a_link_into_a_cloud_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    with pytest.raises(CloudFolder):
        refuse_unsafe_folder(tmp_path / "data" / "store")


@pytest.mark.parametrize("name", ["OneDriver", "客户资料", "微云南", "Dropboxes"])
def test_a_similar_name_is_no_cloud_folder(name: str) -> None:
    assert not cloud_program(Path("/data") / name)


def test_a_drive_label_tells_of_the_cloud() -> None:
    assert cloud_program(Path("/G"), "Google Drive") == "Google Drive"


def test_a_share_is_refused_before_it_is_touched() -> None:
    with pytest.raises(NetworkFolder):
        refuse_unsafe_folder(Path("//server.invalid/share/bigclient"))


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("")
    with pytest.raises(FolderIsFile):
        refuse_unsafe_folder(tmp_path / "store")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that not even root can write")
def test_a_folder_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(ReadOnlyFolder) as refusal:
        refuse_unsafe_folder(Path("/proc/bigclient"))
    assert refusal.value.values["reason"]
