"""The contents of attachments: one sealed file each beside the store, named by what is in it."""

import os
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.signing.sealing import NotSealed, Sealer
from bigclient_desktop.store.backup import ATTACHMENTS, is_blob_name, sync_folder
from bigclient_desktop.store.faults import plain_disk_failures

_ORPHAN_SECONDS = 3600.0
"""A file that no row names is left this long: another process may be about to write the row."""


class BlobMissing(EnvironmentFailure):
    """The row is here, the file is not (yet)."""

    key = "failure.attachment_missing"


class BlobDamaged(EnvironmentFailure):
    """The file beside the store is no longer what was put there."""

    key = "failure.attachment_damaged"


class Blobs:
    """The folder of sealed files of one store. Contents are named by their SHA-256 (bytes)."""

    def __init__(self, folder: Path, file_key: bytes) -> None:
        self.folder = folder / ATTACHMENTS
        self._sealer = Sealer(file_key)

    def path_of(self, content: bytes) -> Path:
        """Where a content lies, or would lie."""
        return self.folder / self._sealer.name_of(content)

    def has(self, content: bytes) -> bool:
        """Whether it is here."""
        return self.path_of(content).is_file()

    def held(self, contents: Collection[bytes]) -> set[bytes]:
        """Those that are here: one look at the folder for many."""
        if len(contents) < 8:
            return {content for content in contents if self.has(content)}
        names = self._names()
        return {content for content in contents if self._sealer.name_of(content) in names}

    def put(self, data: bytes) -> bytes:
        """Keeps a content, durable before this returns, and gives its hash. Raises DiskFull, DiskFailed."""
        content = sha256(data).digest()
        path = self.path_of(content)
        if self._is_sound(content):
            # So that it is young again for whoever looks for what no row names.
            with suppress(OSError):
                os.utime(path)
            return content
        temporary = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
        with plain_disk_failures():
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                with temporary.open("wb") as file:
                    file.write(self._sealer.seal(content, data))
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(temporary, path)
            finally:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
            sync_folder(self.folder)
        return content

    def read(self, content: bytes) -> bytes:
        """The content. Raises BlobMissing, BlobDamaged, DiskFailed."""
        try:
            with plain_disk_failures():
                sealed = self.path_of(content).read_bytes()
            return self._sealer.unseal(content, sealed)
        except NotSealed as error:
            raise BlobDamaged() from error
        except EnvironmentFailure as error:
            if isinstance(error.__cause__, FileNotFoundError):
                raise BlobMissing() from error
            raise

    def remove(self, contents: Iterable[bytes]) -> None:
        """Takes contents away; what another program holds open goes when it is next looked for."""
        for content in contents:
            with suppress(OSError):
                self.path_of(content).unlink(missing_ok=True)

    def sweep(self, named: Collection[bytes], now: float | None = None) -> int:
        """Removes what no row names and what writing left behind, once it is an hour old; gives how many."""
        keep = {self._sealer.name_of(content) for content in named}
        latest, removed = (time.time() if now is None else now) - _ORPHAN_SECONDS, 0
        with suppress(OSError):
            for entry in list(os.scandir(self.folder)):
                if entry.name not in keep and entry.stat().st_mtime < latest:
                    with suppress(OSError):
                        os.unlink(entry.path)
                        removed += 1
        return removed

    def damaged(self, contents: Iterable[bytes]) -> list[bytes]:
        """Those that are here and cannot be read any more."""
        return [content for content in contents if self.has(content) and not self._is_sound(content)]

    def _is_sound(self, content: bytes) -> bool:
        try:
            self.read(content)
        except EnvironmentFailure:
            return False
        return True

    def _names(self) -> set[str]:
        try:
            return {name for name in os.listdir(self.folder) if is_blob_name(name)}
        except OSError:
            return set()
