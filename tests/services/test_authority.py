"""P14: a signer without authority changes no guarded field, and no trust; his commits are real and well signed."""

import os
from base64 import b64encode
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.domain.exchange import CommitFrame
from bigclient_desktop.journal.commits import Authorship, Place, make_commit
from bigclient_desktop.journal.values import new_row_id, unit_row_id
from bigclient_desktop.journal.writes import NewElement, NewRow, NewValues, Write, operations_of
from bigclient_desktop.services import customers
from bigclient_desktop.services.enrolment import become_centre
from bigclient_desktop.services.session import Session
from bigclient_desktop.services.trust import revoke
from bigclient_desktop.store import incoming
from tests.services.enrolling import Maker, enrol, exchange, make
from tests.services.making import make_customer

__all__ = ["make"]


def forge(writer: Any, aggregate: tuple[int, bytes], writes: list[Write], sequence: int) -> tuple[Any, CommitFrame]:
    """A commit that the seat signs past its own program."""
    author = Authorship(writer.installation, writer.seat.name, writer.incarnation)
    place = Place(sequence, os.urandom(32), b"", 1 << 62, os.urandom(16), (os.urandom(32),))
    commit = make_commit(author, place, aggregate, operations_of(writes), writer.seat.signer())
    return commit, CommitFrame(commit.header, commit.signature, commit.parts)


def statements(centre: Session, device: Session) -> dict[str, tuple[tuple[int, bytes], Write]]:
    """What the device would say in the centre's name, and in its own."""
    found = {}
    for whose, session in (("theirs", centre), ("mine", device)):
        row = session.writer.holder.key[:32]
        at = (50, bytes.fromhex(row))
        own = device.writer.holder
        written: dict[str, dict[str, object]] = {
            "issued_certificate": {"certificate": b64encode(own.certificate).decode(), "person": own.person},
            "revocation": {"certificate": centre.writer.holder.name, "reason": "lost", "tips": ""},
            "scope_statement": {"installation": own.installation, "kind": "all"},
            "receipt": {"certificate": own.name, "sequence": 99, "commit": "00" * 32},
            "clock_statement": {"commit": "00" * 32, "ahead": 999},
        }
        for entity, values in written.items():
            found[f"{whose} {entity}"] = (at, NewRow(entity, new_row_id(), {"issuer": row, **values}))
        found[f"{whose} issuer"] = (at, NewValues("issuer", row, {"next_root": "11" * 32}, ()))
        found[f"{whose} accepted"] = (at, NewElement("revocation", new_row_id(), "accepted", "00" * 32, True))
    return found


@settings(max_examples=6, deadline=None)
@given(order=st.permutations(range(19)), revoked=st.booleans())
def test_no_forged_commit_changes_what_only_others_decide(
    make: Maker, tmp_path: Path, order: list[int], revoked: bool
) -> None:
    centre, device = make("市", "440100", "director"), make("员")
    become_centre(centre)
    stick = tmp_path / os.urandom(4).hex()
    stick.mkdir()
    enrol(centre, device, stick)
    kept = make_customer(centre, responsible_unit="440106", code="44010600100001")
    own = make_customer(device)
    exchange(device, centre, stick)
    if revoked:
        revoke(centre, device.writer.holder.name, "lost")
    attacks: list[tuple[tuple[int, bytes], Write]] = list(statements(centre, device).values())
    row = (1, bytes.fromhex(kept))
    attacks += [
        (row, NewValues("customer", kept, {"code": "44010600199999"}, ())),
        (row, NewValues("customer", kept, {"responsible_unit": "440305"}, ())),
        (row, NewValues("customer", kept, {"lead_manager": device.staff_id}, ())),
        (row, NewElement("customer", kept, "tags", "x", True)),
        ((7, bytes.fromhex(unit_row_id("440100"))), NewRow("customer_alias", new_row_id(), {"unit": "440100"})),
    ]
    before, trust = customers.customer_file(centre, kept).customer, centre.store.trust
    arrived = [forge(device.writer, attacks[at][0], [attacks[at][1]], 100 + at) for at in order]
    with centre.store.at_the_door() as connection:
        incoming.append(connection, arrived, "package:" + device.writer.holder.installation + ":9")
    after = customers.customer_file(centre, kept).customer
    for name in ("code", "responsible_unit", "lead_manager"):
        assert getattr(after, name) == getattr(before, name)
    told = {one.set_aside for one in customers.field_history(centre, kept) if one.new == "44010600199999"}
    assert told == ({"revoked"} if revoked else {"no_authority"})
    assert not any(one.set_aside for one in customers.field_history(centre, own))
    assert centre.store.trust == trust
    assert customers.customer_file(centre, own).customer.full_name
    # The same words under the centre's own key count: the attack is one.
    at, write = attacks[list(statements(centre, device)).index("theirs clock_statement")]
    with centre.store.at_the_door() as connection:
        incoming.append(connection, [forge(centre.writer, at, [write], 500)], "package:" + "00" * 16 + ":1")
    assert centre.store.trust != trust
