"""The grammar of the command line."""

import argparse
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from bigclient_desktop import __version__
from bigclient_desktop.command_line.revenue_parser import add_revenue_commands
from bigclient_desktop.command_line.sync_parser import add_sync_commands
from bigclient_desktop.command_line.visits_parser import add_visit_commands, day, secret_reason
from bigclient_desktop.domain.file_requests import OUTCOMES
from bigclient_desktop.domain.positions import SEAT_POSITIONS
from bigclient_desktop.failures import Words

IMPORT_MODES = ("add", "update", "both")
AUDIT_KINDS = ("reveal", "export", "print", "merge", "erase", "refused")

_MISTAKES = (
    (r"the following arguments are required: (?P<names>.+)", "mistake_required"),
    (r"unrecognized arguments: (?P<names>.+)", "mistake_unknown"),
    (r"argument (?P<name>.+?): invalid choice: (?P<given>.+?) \(choose from (?P<names>.+)\)", "mistake_choice"),
    (r"argument (?P<name>.+?): invalid (?P<kind>\w+) value: (?P<given>.+)", "mistake_value"),
    (r"argument (?P<name>.+?): expected .+", "mistake_lonely"),
    (r"argument (?P<name>.+?): (?P<message>.+)", "mistake_argument"),
)
"""What argparse says of a mistake, and the catalogue's sentence for it."""


def _translated(words: Words, message: str) -> str:
    for pattern, key in _MISTAKES:
        if found := re.fullmatch(pattern, message):
            return words(f"command_line.{key}", **found.groupdict())
    return message


def build_parser(words: Words) -> argparse.ArgumentParser:
    """The parser with all its texts in the language of `words`."""

    def text(key: str) -> str:
        return words(f"command_line.{key}")

    class Parser(argparse.ArgumentParser):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options, formatter_class=Formatter, add_help=False)
            self._positionals.title = text("arguments")
            self._optionals.title = text("options")
            self.add_argument("-h", "--help", action="help", help=text("help"))

        def error(self, message: str) -> NoReturn:
            self.print_usage()
            self.exit(2, f"{self.prog}: {text('usage_error')}{_translated(words, message)}\n")

        def print_usage(self, file: Any = None) -> None:
            super().print_usage(file or sys.stderr)

    class Formatter(argparse.HelpFormatter):
        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[Any],
            prefix: str | None = None,
        ) -> None:
            super().add_usage(usage, actions, groups, text("usage") if prefix is None else prefix)

    parser = Parser(prog="bigclient", description=text("about"))
    parser.add_argument("--version", action="version", version=f"bigclient {__version__}", help=text("version"))
    parser.add_argument("--store", type=Path, metavar="DIR", help=text("store"))
    parser.add_argument("--user", metavar="NAME", help=text("user"))
    parser.add_argument("--password-file", type=Path, metavar="FILE", help=text("password_file"))
    parser.add_argument("--language", choices=("zh", "en"), help=text("language"))
    commands = parser.add_subparsers(dest="command", required=True, metavar=text("command"), title=text("commands"))

    def command(name: str, under: Any = commands, verb: str = "") -> argparse.ArgumentParser:
        does = text(f"do_{verb}_{name}" if verb else f"do_{name}")
        made: argparse.ArgumentParser = under.add_parser(name, help=does, description=does)
        return made

    verbs: dict[str, Any] = {}

    def command_on(verb: str, name: str) -> argparse.ArgumentParser:
        if verb not in verbs:
            verbs[verb] = command(verb).add_subparsers(dest="object", required=True, metavar=text("command"))
        return command(name, verbs[verb], verb)

    def json_option(made: argparse.ArgumentParser) -> None:
        made.add_argument("--json", action="store_true", help=text("json"))

    def positive(given: str) -> int:
        if not given.isdecimal() or int(given) < 1:
            raise argparse.ArgumentTypeError(words("command_line.not_a_number", text=given))
        return int(given)

    def year(given: str) -> int:
        if not given.isdecimal() or not 1980 <= int(given) <= 2999:
            raise argparse.ArgumentTypeError(words("command_line.not_a_year", text=given))
        return int(given)

    _add_store_commands(command, text, json_option, positive)
    _add_customer_commands(command_on, text, json_option, positive)
    merged = command("merge")
    merged.add_argument("customers", nargs="+", metavar="ID|CODE", help=text("merge_customers"))
    merged.add_argument("--take", action="append", metavar="FIELD=N", help=text("merge_take"))
    merged.add_argument("--dry-run", action="store_true", help=text("merge_dry_run"))
    json_option(merged)
    _add_request_commands(command_on, text, json_option)
    add_revenue_commands(command_on, text, json_option, positive, year)
    add_visit_commands(command_on, text, json_option, positive)
    add_sync_commands(command_on, text, json_option, positive)
    graded = command("grade")
    graded.add_argument("year", type=year, metavar="YEAR", help=text("year"))
    graded.add_argument("--rule-set", default="gd-2005", metavar="R", help=text("rule_set"))
    json_option(graded)
    return parser


def _add_store_commands(command: Any, text: Any, json_option: Any, positive: Any) -> None:
    setup = command("setup")
    setup.add_argument("--unit", required=True, metavar="CODE", help=text("unit"))
    setup.add_argument("--name", required=True, metavar="NAME", help=text("name"))
    setup.add_argument("--position", required=True, choices=SEAT_POSITIONS, help=text("position"))
    setup.add_argument("--recovery-out", type=Path, metavar="FILE", help=text("recovery_out"))
    demo = command("demo")
    demo.add_argument("--customers", type=positive, metavar="N", help=text("customers"))
    demo.add_argument("--seed", type=int, metavar="S", help=text("seed"))
    demo.add_argument("--no-window", action="store_true", help=text("no_window"))
    attached = command("attach")
    attached.add_argument("customer", metavar="ID|CODE", help=text("customer"))
    attached.add_argument("files", type=Path, nargs="+", metavar="FILE", help=text("attach_files"))
    attached.add_argument("--note", default="", metavar="TEXT", help=text("attach_note"))
    json_option(attached)
    audited = command("audit")
    audited.add_argument("--from", dest="first", type=day, metavar="DATE", help=text("first_day"))
    audited.add_argument("--to", dest="last", type=day, metavar="DATE", help=text("last_day"))
    audited.add_argument("--person", metavar="NAME", help=text("audit_person"))
    audited.add_argument("--kind", choices=AUDIT_KINDS, help=text("audit_kind"))
    audited.add_argument("--limit", type=positive, default=1000, metavar="N", help=text("activity_limit"))
    json_option(audited)
    backup = command("backup")
    backup.add_argument("--out", type=Path, required=True, metavar="FILE", help=text("backup_out"))
    restore = command("restore")
    restore.add_argument("file", type=Path, metavar="FILE", help=text("restore_file"))
    check = command("check")
    check.add_argument("--rebuild", action="store_true", help=text("rebuild"))
    json_option(check)


def _add_request_commands(command_on: Any, text: Any, json_option: Any) -> None:
    asked = command_on("requests", "list")
    asked.add_argument("--answered", action="store_true", help=text("requests_answered"))
    json_option(asked)
    answered = command_on("requests", "answer")
    answered.add_argument("outcome", choices=OUTCOMES, help=text("requests_outcome"))
    answered.add_argument("requests", nargs="+", metavar="ID", help=text("requests_id"))
    answered.add_argument("--text", required=True, metavar="TEXT", help=text("requests_text"))
    answered.add_argument("--until", type=day, metavar="DATE", help=text("requests_until"))
    json_option(answered)


def _add_customer_commands(command_on: Any, text: Any, json_option: Any, positive: Any) -> None:
    imported = command_on("import", "customers")
    imported.add_argument("file", type=Path, metavar="FILE", help=text("import_file"))
    imported.add_argument("--mode", choices=IMPORT_MODES, default="both", help=text("mode"))
    imported.add_argument("--dry-run", action="store_true", help=text("dry_run"))
    json_option(imported)
    listed = command_on("list", "customers")
    listed.add_argument("--search", metavar="TEXT", default="", help=text("search"))
    listed.add_argument("--own", action="store_true", help=text("list_own"))
    listed.add_argument("--limit", type=positive, metavar="N", help=text("limit"))
    json_option(listed)
    doubles = command_on("list", "duplicates")
    doubles.add_argument("--limit", type=positive, metavar="N", help=text("limit"))
    json_option(doubles)
    listed_units = command_on("list", "units")
    listed_units.add_argument("--city", metavar="CODE", help=text("list_city"))
    json_option(listed_units)
    people = command_on("list", "staff")
    people.add_argument("--unit", metavar="CODE", help=text("list_unit"))
    json_option(people)
    shown = command_on("show", "customer")
    shown.add_argument("customer", metavar="ID|CODE", help=text("customer"))
    json_option(shown)
    printed = command_on("print", "archive")
    printed.add_argument("customers", nargs="*", metavar="ID|CODE", help=text("customer"))
    printed.add_argument("--blank", action="store_true", help=text("blank"))
    printed.add_argument("--out", type=Path, required=True, metavar="FILE", help=text("pdf_out"))
    secret_reason(printed, text)
