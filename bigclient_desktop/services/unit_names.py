"""What units are called here today: forms and heads say the name in force, not the one of the shipped tree."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from bigclient_desktop.domain.unit_rules import NameInForce, known_names
from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import units as stored


def unit_name_here(session: Session, code: str | None) -> str:
    """The name in force of one unit; empty without a code."""
    return _in_force(session, code).name


def official_name_here(session: Session, code: str | None) -> str | None:
    """What stands on paper for a unit; None without a code."""
    return _in_force(session, code).official_name or None


def _in_force(session: Session, code: str | None) -> NameInForce:
    if not code:
        return NameInForce("", "")
    with session.store.reading() as connection:
        return stored.names_of(connection, [code], china_today())[code]


def names_of_units(session: Session, today: date | None = None) -> Mapping[str, str]:
    """Code to name of the units that the shipped tree does not name, or names differently by now."""
    with session.store.reading() as connection:
        own, names = stored.own_units(connection), stored.unit_names(connection)
    return known_names(own, names, today or china_today())


def units_by_name(session: Session) -> Mapping[str, str]:
    """The code of each unit that the offices have named, by that name; a name that several bear means none."""
    names = names_of_units(session)
    said = Counter(names.values())
    return {name: code for code, name in names.items() if said[name] == 1}
