"""One window for a store: a second start brings the first to the front, and hands it the packages it was given."""

import hashlib
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000
"""Milliseconds to wait for the other window's answer."""
_RAISE, _DONE, _OPEN = b"raise\n", b"raised\n", b"open "
_LONGEST = 64 << 10
"""Bytes that a second start may say."""


def door_name(folder: Path) -> str:
    """The name by which windows on that folder find each other; another user's window has another."""
    user = os.environ.get("USERNAME") or str(getattr(os, "getuid", int)())
    place = os.path.normcase(os.path.realpath(folder))
    return "bigclient-" + hashlib.sha256(f"{user}\0{place}".encode()).hexdigest()[:24]


def raise_other(folder: Path, packages: Sequence[Path] = ()) -> bool:
    """Ask a window that has this store to come to the front and show these packages; False where there is none."""
    if sys.platform == "win32":
        import ctypes

        # Windows lets a window come to the front only if the process in front allows it.
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(door_name(folder))
    if not socket.waitForConnected(_PATIENCE):
        return False
    told = b"".join(_OPEN + str(path).encode().hex().encode() + b"\n" for path in packages)
    socket.write((told if len(told) < _LONGEST - len(_RAISE) else b"") + _RAISE)
    answered = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return bool(answered)


class Door(QObject):
    """Listens for second starts on one folder at a time."""

    knocked = Signal()
    handed = Signal(list)
    """Paths of packages that a second start was given."""

    def __init__(self, parent: QObject | None = None, packages: Sequence[Path] = ()) -> None:
        super().__init__(parent)
        self._packages = packages
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self, folder: Path) -> bool:
        """Listen for this folder; False if another window has it (which then comes to the front)."""
        name = door_name(folder)
        if self._server.isListening() and self._server.serverName() == name:
            return True
        if raise_other(folder, self._packages):
            return False
        self._server.close()
        # What a killed program left behind.
        QLocalServer.removeServer(name)
        self._server.listen(name)
        return True

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        said = bytearray()
        socket.readyRead.connect(lambda: self._hear(socket, said))
        socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: QLocalSocket, said: bytearray) -> None:
        said += socket.readAll().data()
        if len(said) > _LONGEST:
            socket.abort()
        elif said.endswith(_RAISE):
            packages = _packages_in(bytes(said))
            said.clear()
            self.knocked.emit()
            if packages:
                self.handed.emit(packages)
            socket.write(_DONE)
            socket.flush()


def _packages_in(said: bytes) -> list[Path]:
    found = []
    for line in said.splitlines():
        if line.startswith(_OPEN):
            with suppress(ValueError):
                found.append(Path(bytes.fromhex(line[len(_OPEN) :].decode("ascii")).decode()))
    return found
