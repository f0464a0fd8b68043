"""The grammar of the commands about visits and complaints."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

VISIT_STATES = ("planned", "overdue", "done", "cancelled")
COMPLAINT_STATES = ("open", "closed")
LEVELS = ("calm", "soon", "over", "paused")


def day(given: str) -> date:
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{given} (YYYY-MM-DD)") from None


def secret_reason(made: argparse.ArgumentParser, text: Callable[[str], str]) -> None:
    """What takes customers marked secret along."""
    made.add_argument("--secret-reason", default="", metavar="TEXT", help=text("secret_reason"))


def add_visit_commands(
    command_on: Callable[[str, str], argparse.ArgumentParser],
    text: Callable[[str], str],
    json_option: Callable[[argparse.ArgumentParser], None],
    positive: Callable[[str], int],
) -> None:
    """`import`, `list` and `print` of visits, complaints, and the today sheet."""
    for name in ("visits", "complaints"):
        imported = command_on("import", name)
        imported.add_argument("file", type=Path, metavar="FILE", help=text("import_file"))
        imported.add_argument("--dry-run", action="store_true", help=text("dry_run"))
        json_option(imported)
    for name, states in (("visits", VISIT_STATES), ("complaints", COMPLAINT_STATES)):
        listed = command_on("list", name)
        listed.add_argument("--search", metavar="TEXT", default="", help=text("activity_search"))
        listed.add_argument("--from", dest="first", type=day, metavar="DATE", help=text("first_day"))
        listed.add_argument("--to", dest="last", type=day, metavar="DATE", help=text("last_day"))
        listed.add_argument("--state", choices=states, help=text("activity_state"))
        if name == "complaints":
            listed.add_argument("--clock", choices=LEVELS, help=text("clock_level"))
        listed.add_argument("--limit", type=positive, default=1000, metavar="N", help=text("activity_limit"))
        listed.add_argument("--xlsx", type=Path, metavar="FILE", help=text("activity_xlsx"))
        secret_reason(listed, text)
        json_option(listed)
    _add_forms(command_on, text)


def _add_forms(command_on: Callable[[str, str], argparse.ArgumentParser], text: Callable[[str], str]) -> None:
    diary = command_on("print", "visit-diary")
    span = diary.add_mutually_exclusive_group()
    span.add_argument("--day", type=day, metavar="DATE", help=text("diary_day"))
    span.add_argument("--week", type=day, metavar="DATE", help=text("diary_week"))
    span.add_argument("--customer", metavar="ID|CODE", help=text("diary_customer"))
    complaint = command_on("print", "complaint")
    complaint.add_argument("complaints", nargs="*", metavar="ID|NUMBER", help=text("complaint"))
    today = command_on("print", "today")
    today.add_argument("--day", type=day, metavar="DATE", help=text("today_day"))
    handover = command_on("print", "handover")
    handover.add_argument("customers", nargs="*", metavar="ID|CODE", help=text("customer"))
    handover.add_argument("--from", dest="giver", metavar="NAME", help=text("handover_giver"))
    handover.add_argument("--to", dest="taker", metavar="NAME", help=text("handover_taker"))
    for made in (diary, complaint, today, handover):
        made.add_argument("--blank", action="store_true", help=text("blank"))
        made.add_argument("--out", type=Path, required=True, metavar="FILE", help=text("pdf_out"))
        if made is not today:
            secret_reason(made, text)
