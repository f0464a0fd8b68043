"""What the program must know before a store is open: language, theme, which store, and where the window stood.

Nothing about customers lies here. Settings of the work itself are kept in the store (services/settings.py).
"""

import json
import locale
import os
from pathlib import Path

from bigclient_desktop.paths import default_folder, settings_file
from bigclient_desktop.translations import LANGUAGES


class Settings:
    """Read once; every change is written at once. A damaged or unwritable file costs the settings, never the start."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or settings_file()
        self._values: dict[str, str] = self._read()

    @property
    def language(self) -> str:
        chosen = self._values.get("language", "")
        return chosen if chosen in LANGUAGES else _system_language()

    @language.setter
    def language(self, language: str) -> None:
        self._put("language", language)

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        return self._values.get("theme", "system")

    @theme.setter
    def theme(self, theme: str) -> None:
        self._put("theme", theme)

    @property
    def folder(self) -> Path:
        """The store opened last."""
        kept = self._values.get("folder")
        return Path(kept) if kept else default_folder()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._put("folder", str(folder))

    @property
    def person(self) -> str:
        """Who opened it last."""
        return self._values.get("person", "")

    @person.setter
    def person(self, name: str) -> None:
        self._put("person", name)

    @property
    def geometry(self) -> bytes:
        """Place and size of the window, as Qt packs them."""
        try:
            return bytes.fromhex(self._values.get("geometry", ""))
        except ValueError:
            return b""

    @geometry.setter
    def geometry(self, geometry: bytes) -> None:
        self._put("geometry", geometry.hex())

    def _read(self) -> dict[str, str]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return (
            {key: value for key, value in values.items() if isinstance(value, str)} if isinstance(values, dict) else {}
        )

    def _put(self, key: str, value: str) -> None:
        if self._values.get(key) == value:
            return
        self._values[key] = value
        half = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            half.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            os.replace(half, self._path)
        except OSError:
            return


def _system_language() -> str:
    """Chinese, unless the system clearly speaks something else."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    foreign = spoken not in ("", "C") and not spoken.lower().startswith(("zh", "chinese", "c.", "posix"))
    return "en" if foreign else "zh_CN"
