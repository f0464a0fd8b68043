"""`bigclient`: with no command the window, else the command line. Neither loads the other's libraries."""

import sys
from collections.abc import Sequence
from pathlib import Path

_WITH_VALUE = ("--store", "--user", "--password-file", "--language")
_PACKAGE = ".bcpkg"
"""A file that the system hands over when it is double-clicked."""


def has_command(arguments: Sequence[str]) -> bool:
    """Whether anything but the options of the window, and packages to show in it, is asked for."""
    waiting = iter(arguments)
    for argument in waiting:
        is_package = argument.lower().endswith(_PACKAGE) and not argument.startswith("-")
        if argument in _WITH_VALUE:
            next(waiting, None)
        elif not is_package and not argument.startswith(tuple(f"{option}=" for option in _WITH_VALUE)):
            return True
    return False


def open_window(folder: Path, password: str) -> int:
    """The window on this store, unlocked with the password."""
    from bigclient_desktop import application

    return application.run(["--store", str(folder)], password)


def main(arguments: Sequence[str] | None = None) -> int:
    """The program's exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if has_command(given):
        from bigclient_desktop import command_line

        return command_line.run(given, open_window)
    from bigclient_desktop import application

    return application.run(given)


if __name__ == "__main__":
    sys.exit(main())
