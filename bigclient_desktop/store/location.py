"""Where a store may lie: on a disk of this machine that can be written, where no other program copies files about."""

import os
import re
import sys
import tempfile
import unicodedata
from pathlib import Path

from bigclient_desktop.failures import EnvironmentFailure, Failure

_NETWORK = (
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "afpfs",
    "coda",
    "ceph",
    "glusterfs",
    "lustre",
)
_SHARED = (
    "gpfs",
    "beegfs",
    "9p",
    "davfs",
    "vboxsf",
    "virtiofs",
    "fuse.ceph",
    "fuse.glusterfs",
    "fuse.davfs2",
    "fuse.sshfs",
)
_FUSE = ("fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.vmhgfs-fuse")
NETWORK_FILE_SYSTEMS = frozenset(_NETWORK + _SHARED + _FUSE)
"""File systems whose locks and memory maps another machine answers for; SQLite's write-ahead log is not safe there."""

CLOUD_FOLDERS = (
    "OneDrive",
    "OneDriveTemp",
    "SkyDrive",
    "Dropbox",
    "Google Drive",
    "GoogleDrive",
    "Google 云端硬盘",
    "我的云端硬盘",
    "iCloudDrive",
    "iCloud Drive",
    "iCloud",
    "Mobile Documents",
    "CloudStorage",
    "坚果云",
    "我的坚果云",
    "Nutstore",
    "Nutstore Files",
    "百度网盘",
    "百度网盘同步空间",
    "百度云",
    "BaiduSyncdisk",
    "BaiduNetdisk",
    "BaiduYun",
    "微云",
    "微云同步助手",
    "腾讯微云",
    "Weiyun",
    "WPSDrive",
    "WPS云盘",
    "WPS Cloud Files",
    "WPS云文档",
    "阿里云盘",
    "aDrive",
    "AliyunDrive",
    "天翼云盘",
    "和彩云",
    "移动云盘",
    "夸克网盘",
    "115网盘",
    "MEGAsync",
    "pCloudDrive",
    "Nextcloud",
    "ownCloud",
    "Seafile",
    "Resilio Sync",
    "BTSync",
    "Syncthing",
)
"""Folder names of the programs that copy their folder to a network disk behind the user's back."""

_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4


class UnsafeFolder(Failure):
    """A folder where a store would be damaged or would leave the machine."""

    key = "failure.unsafe_folder"


class NetworkFolder(UnsafeFolder):
    """A share, a mapped drive, or a mounted file system of another machine."""

    key = "failure.network_folder"


class CloudFolder(UnsafeFolder):
    """A folder that a cloud program copies away; `program` is the folder's name that told."""

    key = "failure.cloud_folder"


class RemovableFolder(UnsafeFolder):
    """A stick or card that may be pulled out in the middle of a write."""

    key = "failure.removable_folder"


class FolderIsFile(UnsafeFolder):
    """Where the folder should be stands a file."""

    key = "failure.folder_is_file"


class ReadOnlyFolder(EnvironmentFailure):
    """The folder cannot be made or written; `reason` is the system's own."""

    key = "failure.read_only_folder"


def refuse_unsafe_folder(folder: Path) -> None:
    """Raises the failure that says why a store must not lie in `folder`; the folder need not exist yet.

    Raises NetworkFolder, CloudFolder, RemovableFolder, FolderIsFile, ReadOnlyFolder.
    """
    given, real = Path(os.path.abspath(folder)), Path(os.path.realpath(folder))
    for path in (given, real):
        if is_share(str(path)):
            raise NetworkFolder(folder=str(folder))
    kind = _drive_kind(real)
    if kind == _DRIVE_REMOTE or (sys.platform == "linux" and mounted_from_network(str(real), _mounts())):
        raise NetworkFolder(folder=str(folder))
    program = cloud_program(given, _drive_label(real)) or cloud_program(real)
    if program:
        raise CloudFolder(folder=str(folder), program=program)
    if kind == _DRIVE_REMOVABLE:
        raise RemovableFolder(folder=str(folder))
    _refuse_read_only(real)


def is_share(path: str) -> bool:
    """Whether the path names a share by itself (`\\\\server\\share`, `//server/share`, `\\\\?\\UNC\\…`)."""
    plain = path.replace("/", "\\").upper()
    if plain.startswith(("\\\\?\\", "\\\\.\\")):
        return plain[4:].startswith("UNC\\")
    return plain.startswith("\\\\")


def cloud_program(folder: Path, drive_label: str = "") -> str:
    """The name of the folder, or of the drive, by which a cloud program is known; empty if there is none."""
    for name in (*folder.parts, drive_label):
        plain = _plain(name)
        for known in _PLAIN_CLOUD_FOLDERS:
            if plain == known or plain.startswith((f"{known} -", f"{known}-", f"{known} (", f"{known}(")):
                return name
    return ""


def mounted_from_network(path: str, mounts: str) -> bool:
    """Whether the innermost mount above `path` is a network file system; `mounts` is the text of /proc/mounts."""
    innermost, network = "", False
    for line in mounts.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        place = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), words[1])
        if (path == place or path.startswith(place.rstrip("/") + "/")) and len(place) >= len(innermost):
            innermost, network = place, words[2].lower() in NETWORK_FILE_SYSTEMS
    return network


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


_PLAIN_CLOUD_FOLDERS = tuple(_plain(name) for name in CLOUD_FOLDERS)


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_bytes().decode(errors="surrogateescape")
    except OSError:
        return ""


def _drive_kind(folder: Path) -> int | None:
    if sys.platform != "win32":
        return None
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor))


def _drive_label(folder: Path) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    label = ctypes.create_unicode_buffer(261)
    found = ctypes.windll.kernel32.GetVolumeInformationW(folder.anchor, label, 261, None, None, None, None, 0)
    return label.value if found else ""


def _refuse_read_only(folder: Path) -> None:
    nearest = folder
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    if not nearest.is_dir():
        raise FolderIsFile(folder=str(nearest))
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as error:
        raise ReadOnlyFolder(folder=str(folder), reason=error.strerror or str(error)) from error
