"""What a command works with: its options, its words, the store's folder, and the session behind the password."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bigclient_desktop.domain.access import Action
from bigclient_desktop.failures import EnvironmentFailure, Failure
from bigclient_desktop.services.left_out import LeftOut, out_of_paper
from bigclient_desktop.services.secrecy import left_out_words, secret_among
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.settings import Settings
from bigclient_desktop.translations import Catalogue

PASSWORD_VARIABLE = "BIGCLIENT_PASSWORD"


class PasswordFileUnreadable(EnvironmentFailure):
    """The file given for the password cannot be read."""

    key = "failure.password_file_unreadable"


class PasswordMissing(Failure):
    """No password was given, and there is nobody to ask."""

    key = "failure.password_missing"


class PasswordsDiffer(Failure):
    """The new password was typed differently the second time."""

    key = "failure.passwords_differ"


@dataclass(frozen=True, slots=True)
class Access:
    """The surroundings of one command."""

    options: Namespace
    words: Catalogue
    open_window: Callable[[Path, str], int] | None = None

    @property
    def folder(self) -> Path:
        """The folder of the store: the given one, else the one that the window would open."""
        return Path(os.path.abspath(self.options.store)) if self.options.store else Settings().folder

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The opened store; closed afterwards."""
        session = open_session(self.folder, password=self.password(), user=self.options.user)
        session.language = self.words.language
        try:
            yield session
        finally:
            session.close()

    def given_password(self) -> str | None:
        """The password from the file or the environment, None without either. Raises PasswordFileUnreadable."""
        path = self.options.password_file
        if path is None:
            return os.environ.get(PASSWORD_VARIABLE)
        try:
            # A file saved by an editor ends its line, and Notepad marks it as UTF-8.
            return str(path.read_text(encoding="utf-8-sig").removesuffix("\n").removesuffix("\r"))
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise PasswordFileUnreadable(path=str(path), reason=reason) from error

    def password(self) -> str:
        """The given password, else the one typed. Raises PasswordMissing, PasswordFileUnreadable."""
        given = self.given_password()
        return given if given is not None else self._ask("command_line.ask_password")

    def new_password(self) -> str:
        """The given password, else one typed twice. Raises PasswordsDiffer as well."""
        given = self.given_password()
        if given is not None:
            return given
        typed = self._ask("command_line.ask_new_password")
        if self._ask("command_line.ask_again") != typed:
            raise PasswordsDiffer()
        return typed

    def _ask(self, key: str) -> str:
        if not sys.stdin.isatty():
            raise PasswordMissing(variable=PASSWORD_VARIABLE)
        try:
            return getpass.getpass(self.words(key))
        except EOFError as error:
            raise PasswordMissing(variable=PASSWORD_VARIABLE) from error

    def say(self, key: str, **values: object) -> None:
        """Prints a sentence."""
        print(self.words(f"command_line.{key}", **values))

    def note(self, key: str, **values: object) -> None:
        """Prints a sentence beside the result: on stderr, where it is in nobody's way."""
        print(self.words(f"command_line.{key}", **values), file=sys.stderr)

    def note_left_out(self, session: Session, customers: Iterable[str], *, summed: bool = False) -> frozenset[str]:
        """Says beside the result how many of these customers are marked secret and so not in the file, and gives them;
        nobody where a reason takes them along. `summed`: totals count them all the same."""
        gone = frozenset[str]() if self.options.secret_reason.strip() else secret_among(session, customers)
        if gone:
            print(left_out_words(self.words, len(gone), summed=summed), file=sys.stderr)
        return gone

    def note_left_out_of_paper(
        self, session: Session, customers: Iterable[str], action: Action = Action.PRINT
    ) -> LeftOut:
        """The same of a paper or workbook about each of these customers, from which those stay out too with whom one
        may not do that."""
        gone = out_of_paper(session, customers, bool(self.options.secret_reason.strip()), action)
        for sentence in gone.sentences(self.words, summed=False):
            print(sentence, file=sys.stderr)
        return gone
