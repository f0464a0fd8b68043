"""Where the program keeps things on this machine."""

from pathlib import Path

import platformdirs

_PROGRAM = "BigClient"


def default_folder() -> Path:
    """The data folder of a person who chose none: on the local disk, never the roaming profile."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def demo_folder() -> Path:
    """The folder of the sample store, apart from the person's own."""
    return platformdirs.user_data_path(f"{_PROGRAM}-demo", appauthor=False)


def settings_file() -> Path:
    """The few settings that are needed before a store is open."""
    return platformdirs.user_config_path(_PROGRAM, appauthor=False) / "settings.json"


def documents_folder() -> Path:
    """Where saved forms and workbooks are proposed to go."""
    return platformdirs.user_documents_path()
