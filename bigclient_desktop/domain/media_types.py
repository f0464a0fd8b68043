"""What a file is, told by its content and not by its name; and which kinds are kept."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

OTHER = "application/octet-stream"
TEXT = "text/plain"
ZIP = "application/zip"
OLE = "application/x-ole-storage"

_SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "image/png": (".png",),
    "image/gif": (".gif",),
    "image/bmp": (".bmp", ".dib"),
    "image/webp": (".webp",),
    "image/tiff": (".tif", ".tiff"),
    "image/heic": (".heic", ".heif"),
    "application/pdf": (".pdf",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx", ".docm"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx", ".xlsm"),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (".pptx", ".pptm"),
    "application/ofd": (".ofd",),
    OLE: (".doc", ".xls", ".ppt", ".wps", ".et", ".dps", ".msg", ".vsd"),
    "application/rtf": (".rtf",),
    ZIP: (".zip",),
    "application/vnd.rar": (".rar",),
    "application/x-7z-compressed": (".7z",),
    "audio/mpeg": (".mp3",),
    "audio/wav": (".wav",),
    "audio/amr": (".amr",),
    "video/mp4": (".mp4", ".m4a", ".m4v", ".mov", ".3gp"),
    TEXT: (".txt", ".csv", ".md", ".log", ".json", ".xml", ".eml", ".vcf", ".ics", ".tsv"),
}
"""Kinds that are known by their content, with the endings that their names may have; the first is the usual one."""
_OF_SUFFIX = {suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes}
_RUN = (
    ".exe .com .scr .pif .dll .msi .msix .appx .bat .cmd .ps1 .psm1 .vbs .vbe .js .jse .wsf .wsh .hta .jar .lnk .reg"
    " .cpl .msc .inf .url .scf .chm .html .htm .xhtml .mht .svg .sh .py .desktop .appimage .iso .img .vhd .docm .xlsm"
    " .pptm"
)
_RUNS = frozenset(_RUN.split())
"""Endings that a system may run, whatever is inside."""
_MAGICS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"{\\rtf", "application/rtf"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
)
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"\xcf\xfa\xed\xfe",
    b"\xfe\xed\xfa",
    b"L\0\0\0\x01\x14\x02\0",
    b"#!/",
    b"\xca\xfe\xba\xbe",
)
_HEIC = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")
_PACKED = (
    ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")
_NAME_LIMIT = 150


@dataclass(frozen=True, slots=True)
class Judged:
    """What a file is, and under which name it is kept."""

    media_type: str
    file_name: str
    was_renamed: bool
    """Its ending said another kind than its content."""
    problem: str = ""
    """Why it is not kept: empty, runs, lies; '' where it is."""


def judge(file_name: str, data: bytes) -> Judged:
    """What the content is; a name with another kind's ending is put right, or refused where nobody knows the kind."""
    name = plain_name(file_name)
    suffix = PurePosixPath(name).suffix.lower()
    kind = media_type_of(data)
    if not data:
        return Judged(kind, name, False, "empty")
    if suffix in _RUNS or data.startswith(_PROGRAMS):
        return Judged(kind, name, False, "runs")
    said = _OF_SUFFIX.get(suffix)
    if kind == OTHER:
        return Judged(OTHER, name, False, "lies" if said else "")
    if said == kind or (kind == TEXT and said is None):
        return Judged(kind, name, False)
    if kind == ZIP and said is None and suffix:
        # Many programs pack their files as zip archives under endings of their own.
        return Judged(OTHER, name, False)
    stem = name[: -len(suffix)] if said else name
    return Judged(kind, f"{stem}{_SUFFIXES[kind][0]}", True)


def media_type_of(data: bytes) -> str:
    """The kind by the first bytes, or by what is packed inside; OTHER where nothing is known of it."""
    for magic, kind in _MAGICS:
        if data.startswith(magic):
            return kind
    if data[:2] == b"BM" and len(data) > 26 and int.from_bytes(data[2:6], "little") in (len(data), 0):
        return "image/bmp"
    if data[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(data[8:12], OTHER)
    if data[4:8] == b"ftyp":
        return "image/heic" if data[8:12] in _HEIC else "video/mp4"
    if data[:2] == b"PK":
        return _packed(data)
    return TEXT if _is_text(data) else OTHER


def plain_name(file_name: str) -> str:
    """A name that every system takes, without folders and without characters that hide its ending."""
    name = _FORBIDDEN.sub("_", re.split(r"[/\\]", file_name)[-1]).strip(" .") or "file"
    if _RESERVED.match(name):
        name = f"_{name}"
    suffix = PurePosixPath(name).suffix[:20]
    return name if len(name) <= _NAME_LIMIT else name[: _NAME_LIMIT - len(suffix)] + suffix


def _packed(data: bytes) -> str:
    """What an archive is; nothing is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return OTHER
    if "OFD.xml" in names:
        return "application/ofd"
    if "[Content_Types].xml" in names:
        for folder, kind in _PACKED:
            if any(name.startswith(folder) for name in names):
                return kind
    return ZIP


def _is_text(data: bytes) -> bool:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    if b"\0" in data:
        return False
    for encoding in ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return not any(ord(c) < 32 and c not in "\t\n\r\f\x1b" for c in text)
    return False
