"""Reads of what must not be kept longer: withdrawn consent, ends of validity, ends of a file's retention."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from bigclient_desktop.domain.consent import RetentionEnd, file_standing_of, standing_of

_MINE = " AND (l.lead_manager IN ({marks}) OR l.deputy_manager IN ({marks}))"


def retention_ends(connection: Connection, today: date, until: date, managers: Sequence[str]) -> list[RetentionEnd]:
    """People and files whose time is over or ends up to that day, the most urgent first; without managers everybody's.

    What was erased has no date left, and is told no more.
    """
    keys = [bytes.fromhex(identity) for identity in managers]
    mine = _MINE.format(marks=",".join("?" * len(keys))) if keys else ""
    notice = (until - today).days
    people = connection.exec_driver_sql(
        "SELECT c.customer, l.full_name, c.id, c.name, c.withdrawn_on, c.valid_until FROM contact c"
        " JOIN customer_list l ON l.id = c.customer WHERE c.deleted IS NOT 1 AND l.deleted = 0"
        f" AND (c.withdrawn_on IS NOT NULL OR c.valid_until <= ?){mine}",
        (until.isoformat(), *keys, *keys),
    )
    found = [_person(row, today, notice) for row in people]
    files = connection.exec_driver_sql(
        "SELECT c.id, l.full_name, c.retention_until FROM customer c JOIN customer_list l ON l.id = c.id"
        f" WHERE l.deleted = 0 AND c.retention_until <= ?{mine}",
        (until.isoformat(), *keys, *keys),
    )
    for customer, name, day in files:
        end = date.fromisoformat(day)
        found.append(RetentionEnd(customer.hex(), name, "", "", end, file_standing_of(end, today, notice)))
    return sorted(found, key=lambda one: one.rank)


def _person(row: Any, today: date, notice: int) -> RetentionEnd:
    customer, customer_name, contact, name, withdrawn, until = row
    withdrawn_on, valid_until = (date.fromisoformat(text) if text else None for text in (withdrawn, until))
    standing = standing_of(withdrawn_on, valid_until, today, notice)
    day = withdrawn_on or valid_until
    assert day is not None
    return RetentionEnd(customer.hex(), customer_name, contact.hex(), name or "", day, standing)
