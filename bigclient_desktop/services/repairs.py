"""Alarms about identities, clocks and versions: each with one sentence and one repair."""

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import Alarm
from bigclient_desktop.services.session import Session


def alarms(session: Session) -> list[Alarm]:
    """What is wrong now, the worst first."""
    raise NotImplementedError


def repair(session: Session, alarm: Alarm) -> Change:
    """Does the alarm's one repair."""
    raise NotImplementedError
