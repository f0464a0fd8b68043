"""Alarms about identities, clocks and versions: each with one sentence and one repair."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.enrolment import EXPIRING_DAYS
from bigclient_desktop.domain.exchange import Alarm
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import exchange_reads, incoming, links
from bigclient_desktop.store.trust import load_trust

ACCEPT_FORK, REQUEST_RESYNC, ACKNOWLEDGE, RENEW = "accept_fork", "request_resync", "acknowledge", "renew"
_SEEN_SETTING = "sync_seen_alarms"
_HOUR = 3600


def alarms(session: Session) -> list[Alarm]:
    """What is wrong now, the worst first."""
    with session.store.reading() as connection:
        return alarms_seen_by(session, connection, load_trust(connection), links.links(connection))


def alarms_seen_by(session: Session, connection: Any, trust: Trust | None, peers: Sequence[links.Link]) -> list[Alarm]:
    """The same within a look at the store that is under way."""
    found = _forks(connection, trust)
    if trust is not None:
        found += _issuers(trust) + _links(peers) + _clocks(connection, session, trust) + _expiring(session, trust)
    found += _parked(connection)
    if not found:
        return []
    seen = set(session.store.get_setting(_SEEN_SETTING, []))
    return [alarm for alarm in found if alarm.id not in seen]


def _forks(connection: Any, trust: Trust | None) -> list[Alarm]:
    found = []
    for fork in incoming.forks(connection):
        if fork.settled:
            continue
        holder = trust.holder(bytes.fromhex(fork.certificate)) if trust else None
        kind = "clone" if fork.is_own else "fork"
        found.append(
            Alarm(
                kind,
                f"fork:{fork.certificate}:{fork.incarnation}:{fork.sequence}",
                f"alarm.{kind}",
                {"name": whom.unit_name(holder.unit) if holder else "", "sequence": fork.sequence},
                ACCEPT_FORK,
                f"alarm.repair_{ACCEPT_FORK}",
            )
        )
    return found


def _issuers(trust: Trust) -> list[Alarm]:
    units = {holder.key: whom.unit_name(holder.unit) for holder in trust.holders.values()}
    return [
        Alarm(
            "issuer",
            f"issuer:{one.key}:{one.sequence}",
            "alarm.issuer",
            {"name": units.get(one.key, one.key[:8]), "sequence": one.sequence},
            ACKNOWLEDGE,
            f"alarm.repair_{ACKNOWLEDGE}",
        )
        for one in trust.alarms
    ]


def _links(peers: Sequence[links.Link]) -> list[Alarm]:
    found = []
    for link in peers:
        if link.lost_all_after:
            key = "restored"
        elif link.has_gaps:
            key = "gap"
        else:
            continue
        name = link.name or whom.unit_name(link.unit)
        found.append(
            Alarm(
                key,
                f"{key}:{link.peer}",
                f"alarm.{key}",
                {"name": name},
                REQUEST_RESYNC,
                f"alarm.repair_{REQUEST_RESYNC}",
            )
        )
    return found


def _clocks(connection: Any, session: Session, trust: Trust) -> list[Alarm]:
    """Own commits of which a centre says that they were stamped in its future."""
    if not trust.clock_statements:
        return []
    stated = exchange_reads.authors_of(connection, list(trust.clock_statements))
    own = session.writer.installation.hex()
    hours = {
        commit: trust.clock_statements[commit] // _HOUR
        for commit, certificate in stated.items()
        if (holder := trust.holder(certificate)) is not None and holder.installation == own
    }
    if not hours:
        return []
    newest = max(hours, key=lambda commit: commit)
    values = {
        "count": len(hours),
        "hours": max(hours.values()),
        "now": f"{china_time(datetime.now(UTC)):%Y-%m-%d %H:%M}",
    }
    return [Alarm("clock", f"clock:{newest.hex()}", "alarm.clock", values, ACKNOWLEDGE, f"alarm.repair_{ACKNOWLEDGE}")]


def _parked(connection: Any) -> list[Alarm]:
    newer = exchange_reads.count_parked(connection, "newer")
    return [Alarm("newer", "newer", "alarm.newer", {"count": newer})] if newer else []


def _expiring(session: Session, trust: Trust) -> list[Alarm]:
    own = whom.own_holder(session, trust)
    left = (own.valid_until - datetime.now(UTC)).days
    if left >= EXPIRING_DAYS or not own.issuer:
        return []
    values = {"days": max(0, left), "until": f"{china_time(own.valid_until):%Y-%m-%d}"}
    key = "alarm.expiring" if left >= 0 else "alarm.expired"
    return [Alarm("expiring", f"expiring:{own.name}", key, values, RENEW, f"alarm.repair_{RENEW}")]


def repair(session: Session, alarm: Alarm) -> Change:
    """Does the alarm's one repair. A resync request goes with the next package; for a renewal there is the wizard."""
    label = f"change.repair_{alarm.repair or ACKNOWLEDGE}"
    if alarm.repair == ACCEPT_FORK:
        with session.store.at_the_door() as connection:
            for fork in incoming.forks(connection):
                if alarm.id == f"fork:{fork.certificate}:{fork.incarnation}:{fork.sequence}":
                    incoming.settle_fork(connection, fork)
    elif alarm.repair == REQUEST_RESYNC:
        with session.store.at_the_door() as connection:
            links.want_resync(connection, alarm.id.partition(":")[2])
    elif alarm.repair == ACKNOWLEDGE:
        seen = session.store.get_setting(_SEEN_SETTING, [])
        session.store.set_setting(_SEEN_SETTING, [*seen, alarm.id])
    return Change("", label, everything=True)
