"""Who a request may say that he is: a seat at a machine that is enrolled already is vouched for by one enrolled there,
and nobody asks in the name of a person who has another key.

Seats share a store, so the store knows them: whoever is enrolled signs for the others when he signs in or adds them.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from bigclient_desktop.domain.exchange import Holder
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.packages.enrolment import RequestFile, witness_statement
from bigclient_desktop.services.session import Session
from bigclient_desktop.signing.certificates import Subject, holder_of
from bigclient_desktop.signing.keys import Verifier
from bigclient_desktop.store import seats

OTHER_UNIT, UNWITNESSED, OTHER_KEY = "installation_unit", "installation", "person"
_SETTING = "enrolment_witnesses"
_KEPT = 4


def witness_seats(session: Session) -> None:
    """Signs, as an enrolled seat, for the seats of this store that are not enrolled yet."""
    trust, writer = session.store.trust, session.writer
    if trust is None or writer.seat.name not in trust.holders or trust.cuts(writer.seat.name):
        return
    with session.store.reading() as connection:
        others = [holder_of(one.certificate) for one in seats.own_seats(connection) if one.person != writer.person]
    said: dict[str, list[Any]] = session.store.get_setting(_SETTING, {})
    name = writer.seat.name.hex()
    waiting = [one.key for one in others if not one.issuer and all(by != name for by, _ in said.get(one.key, ()))]
    if not waiting:
        return
    sign = writer.seat.signer()
    for key in waiting:
        signature = sign(witness_statement(writer.installation.hex(), key)).hex()
        said[key] = [*said.get(key, ()), [name, signature]][-_KEPT:]
    session.store.set_setting(_SETTING, said)


def witnesses_of(session: Session, key: str) -> list[tuple[bytes, bytes]]:
    """Who has signed for a key of this store: name of the certificate, signature."""
    said: dict[str, list[Any]] = session.store.get_setting(_SETTING, {})
    return [(bytes.fromhex(name), bytes.fromhex(signature)) for name, signature in said.get(key, ())]


def claims(trust: Trust, found: RequestFile, subject: Subject) -> list[str]:
    """What a request says that somebody else is already: OTHER_UNIT, UNWITNESSED, OTHER_KEY."""
    standing = [one for name, one in trust.holders.items() if not trust.cuts(name)]
    there = [one for one in standing if one.installation == subject.installation]
    refused = []
    if there and all(one.key != found.key for one in there):
        if all(one.unit != subject.unit for one in there):
            refused.append(OTHER_UNIT)
        if not any(_good_witnesses(there, found, subject)):
            refused.append(UNWITNESSED)
    same = [one.key for one in standing if one.person == subject.person]
    if same and found.key not in same:
        refused.append(OTHER_KEY)
    return refused


def _good_witnesses(there: Sequence[Holder], found: RequestFile, subject: Subject) -> Iterator[bool]:
    by_name = {bytes.fromhex(one.name): one for one in there}
    for name, signature in found.witnesses:
        holder = by_name.get(name)
        if holder is not None:
            said = witness_statement(subject.installation, found.key)
            yield Verifier(holder.certificate).accepts(signature, said)
