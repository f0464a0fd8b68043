"""One window for a store: a second start brings the first to the front."""

import hashlib
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 2000
"""Milliseconds to wait for the other window's answer."""
_RAISE, _DONE = b"raise\n", b"raised\n"


def door_name(folder: Path) -> str:
    """The name by which windows on that folder find each other; another user's window has another."""
    user = os.environ.get("USERNAME") or str(getattr(os, "getuid", int)())
    place = os.path.normcase(os.path.realpath(folder))
    return "bigclient-" + hashlib.sha256(f"{user}\0{place}".encode()).hexdigest()[:24]


def raise_other(folder: Path) -> bool:
    """Ask a window that has this store to come to the front; False where there is none."""
    if sys.platform == "win32":
        import ctypes

        # Windows lets a window come to the front only if the process in front allows it.
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    socket = QLocalSocket()
    socket.connectToServer(door_name(folder))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(_RAISE)
    answered = socket.waitForBytesWritten(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return bool(answered)


class Door(QObject):
    """Listens for second starts on one folder at a time."""

    knocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self, folder: Path) -> bool:
        """Listen for this folder; False if another window has it (which then comes to the front)."""
        name = door_name(folder)
        if self._server.isListening() and self._server.serverName() == name:
            return True
        if raise_other(folder):
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
        socket.readyRead.connect(lambda: self._raise(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _raise(self, socket: QLocalSocket) -> None:
        if _RAISE in bytes(socket.readAll().data()):
            self.knocked.emit()
            socket.write(_DONE)
            socket.flush()
