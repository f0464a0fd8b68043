"""Use cases of saved views: a person's own views of a list, kept on this machine, and files to share them by."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from bigclient_desktop.domain.saved_views import (
    SavedView,
    SavedViews,
    ViewFileRefused,
    read_views,
    views_from_json,
    write_views,
)
from bigclient_desktop.failures import EnvironmentFailure
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.settings import get_setting, set_setting

SUFFIX = ".bcview"
_LARGEST = 256 * 1024


class ViewFileUnreachable(EnvironmentFailure):
    """The file cannot be read or written where it is."""

    key = "failure.view_file_unreachable"


def load_views(session: Session, list_name: str) -> SavedViews:
    """The person's views of a list (`customers`, `visits`, `complaints`)."""
    return views_from_json(get_setting(session, _key(session, list_name)))


def keep_views(session: Session, list_name: str, views: SavedViews) -> SavedViews:
    """Keeps them; gives them back."""
    set_setting(session, _key(session, list_name), views.as_json())
    return views


def export_views(path: Path, list_name: str, views: Iterable[SavedView], names: Mapping[str, str]) -> Path:
    """Writes a file that is whole or not there. Raises ViewFileUnreachable."""
    beside = path.with_name(f"{path.name}.part")
    try:
        beside.write_text(write_views(list_name, views, names), encoding="utf-8")
        os.replace(beside, path)
    except OSError as error:
        raise ViewFileUnreachable(file=path.name, reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return path


def read_view_file(path: Path, list_name: str) -> tuple[tuple[SavedView, ...], Mapping[str, str]]:
    """What a file holds, for a preview: its views, and the names of people that it tells.

    Raises ViewFileUnreachable, ViewFileRefused, ViewFileTooNew, ViewFileOfAnotherList.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise ViewFileUnreachable(file=path.name, reason=error.strerror or str(error)) from error
    if len(content) > _LARGEST:
        raise ViewFileRefused()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ViewFileRefused() from error
    return read_views(text, list_name)


def _key(session: Session, list_name: str) -> str:
    """Several people may share the store; each has views of his own."""
    return f"{list_name}/views/{session.staff_id}"
