"""The same services without a window: `bigclient COMMAND …` for centres, scheduled jobs and checks.

Exit status 0; 1 where it was refused, with one plain sentence on stderr; 2 for wrong usage.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.commands import COMMANDS
from bigclient_desktop.command_line.output import speak_utf8
from bigclient_desktop.command_line.parser import build_parser
from bigclient_desktop.failures import Failure
from bigclient_desktop.settings import Settings
from bigclient_desktop.translations import Catalogue, catalogue

OpenWindow = Callable[[Path, str], int]
"""Opens the window on the store in the folder with the password, and gives the program's exit status."""

__all__ = ["run"]


def run(arguments: Sequence[str], open_window: OpenWindow | None = None) -> int:
    """Does what the arguments say and gives the exit status. `demo` ends by opening the window, where one can be."""
    speak_utf8()
    words = catalogue(_language(arguments))
    try:
        options = _parse(build_parser(words), words, arguments)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        status = COMMANDS[options.command, getattr(options, "object", None)](Access(options, words, open_window))
        sys.stdout.flush()
        return status
    except Failure as failure:
        return _refuse(failure.sentence(words))
    except BrokenPipeError:
        # Whoever reads has seen enough; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return _refuse(words("command_line.interrupted"))
    except OSError as error:
        return _refuse(words("failure.file", path=error.filename or "", reason=error.strerror or str(error)))
    except MemoryError:
        return _refuse(words("failure.memory"))
    except Exception as error:
        # A mistake of the program: a person gets a sentence, a developer (`python -X dev`) where it happened.
        if sys.flags.dev_mode:
            raise
        return _refuse(words("command_line.unforeseen", reason=f"{type(error).__name__}: {str(error)[:200]}"))


def _language(arguments: Sequence[str]) -> str:
    """Needed before the arguments can be parsed, for the parser's own texts."""
    for at, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            value = value or next(iter(arguments[at + 1 :]), "")
            return {"en": "en", "zh": "zh_CN"}.get(value, Settings().language)
    return Settings().language


def _parse(parser: ArgumentParser, words: Catalogue, arguments: Sequence[str]) -> Namespace:
    options = parser.parse_args(arguments)
    if (options.command, getattr(options, "object", "")) == ("print", "archive") and options.blank == bool(
        options.customers
    ):
        parser.error(words("command_line.customers_or_blank"))
    return options


def _refuse(sentence: str) -> int:
    print(" ".join(sentence.split()), file=sys.stderr)
    return 1
