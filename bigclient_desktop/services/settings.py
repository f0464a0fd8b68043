"""What this machine remembers for its users: views, window state, settings. Never synced."""

from typing import Any

from bigclient_desktop.services.session import Session

OF_THE_STORE = frozenset({"backups.space_mib", "exchange/granted"})
"""What everybody who shares the store has in common, as the services that use it keep it."""


def get_setting(session: Session, key: str, default: Any = None) -> Any:
    """A kept value (JSON), or the default. Who has kept nothing yet sees what stood before each had his own."""
    if key not in OF_THE_STORE:
        own = session.store.get_setting(_own(session, key), _NOTHING)
        if own is not _NOTHING:
            return own
    return session.store.get_setting(key, default)


def set_setting(session: Session, key: str, value: Any) -> None:
    """Keeps a JSON value."""
    session.store.set_setting(key if key in OF_THE_STORE else _own(session, key), value)


_NOTHING = object()


def _own(session: Session, key: str) -> str:
    return f"{session.staff_id}:{key}"
