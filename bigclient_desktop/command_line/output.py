"""What the commands print: one JSON value, or columns that line up also where characters are wide."""

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bigclient_desktop.domain.working_days import china_time


def speak_utf8() -> None:
    """UTF-8 on every system, whatever the console's code page; half a character is escaped, not fatal."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(value: Any) -> None:
    """One JSON value: money as integers of 分, decimals as texts, dates and instants as ISO texts."""
    print(json.dumps(value, ensure_ascii=False, default=_plain))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


def width(text: str) -> int:
    """How many columns a terminal takes for the text."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def print_table(head: Sequence[str], rows: Iterable[Sequence[object]], right: Sequence[int] = ()) -> None:
    """Aligned columns with a head; the columns numbered in `right` stand to the right. Empty values print as —."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(head, *cells, strict=True)]
    for row in (list(head), ["─" * size for size in widths], *cells):
        padded = []
        for number, (text, size) in enumerate(zip(row, widths, strict=True)):
            gap = " " * (size - width(text))
            padded.append(gap + text if number in right else text + gap)
        print("  ".join(padded).rstrip())


def _cell(value: object) -> str:
    if value is None or value == "" or value == ():
        return "—"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, datetime):
        return f"{china_time(value):%Y-%m-%d %H:%M}"
    return " ".join(str(value).split())


def field_values(record: Any, names: str) -> dict[str, Any]:
    """Some fields of a record, named in one text."""
    return {name: getattr(record, name) for name in names.split()}


def heads(words: Callable[[str], str], names: str) -> list[str]:
    """The heads of a table, named in one text."""
    return [words(f"command_line.sync_head_{name}") for name in names.split()]
