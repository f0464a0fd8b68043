"""What this machine remembers for its user: saved views, window state, settings. Never synced."""

from typing import Any

from bigclient_desktop.services.session import Session


def get_setting(session: Session, key: str, default: Any = None) -> Any:
    """A kept value (JSON), or the default."""
    return session.store.get_setting(key, default)


def set_setting(session: Session, key: str, value: Any) -> None:
    """Keeps a JSON value."""
    session.store.set_setting(key, value)
