"""The grammar of the commands about revenue and the forms of grading."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROLL_UPS = ("service", "month", "manager")
EXISTING = ("replace", "add", "skip")
MONEY_UNITS = ("元", "万元")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)


def month(given: str) -> str:
    """A month as the options take it."""
    if not _MONTH.fullmatch(given):
        raise argparse.ArgumentTypeError(f"{given} (YYYY-MM)")
    return given


def add_revenue_commands(
    command_on: Callable[[str, str], argparse.ArgumentParser],
    text: Callable[[str], str],
    json_option: Callable[[argparse.ArgumentParser], None],
    positive: Callable[[str], int],
    year: Callable[[str], int],
) -> None:
    """`import revenue`, `list revenue`, `print revenue`, `print ranking`."""
    imported = command_on("import", "revenue")
    imported.add_argument("file", type=Path, metavar="FILE", help=text("import_file"))
    imported.add_argument("--month", type=month, metavar="YYYY-MM", help=text("revenue_month"))
    imported.add_argument("--service", metavar="CODE", default="", help=text("revenue_service"))
    imported.add_argument("--money-unit", choices=MONEY_UNITS, help=text("revenue_unit"))
    imported.add_argument("--unit", metavar="CODE", default="", help=text("revenue_file_unit"))
    imported.add_argument("--source", metavar="NAME", default="", help=text("revenue_source"))
    imported.add_argument("--existing", choices=EXISTING, help=text("revenue_existing"))
    imported.add_argument("--corrections", action="store_true", help=text("revenue_corrections"))
    imported.add_argument("--leave-out-unmatched", action="store_true", help=text("revenue_leave_out"))
    imported.add_argument("--dry-run", action="store_true", help=text("dry_run"))
    json_option(imported)
    listed = command_on("list", "revenue")
    listed.add_argument("--year", type=year, required=True, metavar="Y", help=text("revenue_year"))
    listed.add_argument("--by", choices=ROLL_UPS, help=text("revenue_by"))
    listed.add_argument("--limit", type=positive, default=1000, metavar="N", help=text("revenue_limit"))
    json_option(listed)
    printed: Any = command_on("print", "revenue")
    _add_form_options(printed, text, year)
    printed.add_argument("--month", type=int, choices=range(1, 13), metavar="M", help=text("revenue_month"))
    ranking: Any = command_on("print", "ranking")
    _add_form_options(ranking, text, year)
    ranking.add_argument("--rule-set", default="gd-2005", metavar="R", help=text("rule_set"))


def _add_form_options(made: Any, text: Callable[[str], str], year: Callable[[str], int]) -> None:
    made.add_argument("--year", type=year, required=True, metavar="Y", help=text("revenue_year"))
    made.add_argument("--unit", metavar="CODE", default="", help=text("scope"))
    made.add_argument("--out", type=Path, required=True, metavar="FILE", help=text("pdf_out"))
