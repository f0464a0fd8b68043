"""What somebody who holds a key of his own tries with real files, against real stores."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from bigclient_desktop.domain.exchange import Manifest, Scope
from bigclient_desktop.journal.trust import Trust, build_trust
from bigclient_desktop.packages.encryption import new_identity
from bigclient_desktop.packages.enrolment import RequestUnreadable, encode_request, write_request
from bigclient_desktop.packages.writing import write_package
from bigclient_desktop.services import exchange_peers as whom
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.certifying import issued, own_issuer, scoped, statement
from bigclient_desktop.services.enrolment import become_centre, grant, read_request, request_enrolment
from bigclient_desktop.services.enrolment_failures import InstallationElsewhere, InstallationTaken, PersonTaken
from bigclient_desktop.services.exchange import plan_import
from bigclient_desktop.services.exchange_failures import SenderNotLinked
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.services.store_people import add_person, why_not_let_in
from bigclient_desktop.services.trust import revoke
from bigclient_desktop.services.witnessing import witnesses_of
from bigclient_desktop.signing.certificates import Subject, holder_of, is_issued_by, issue, new_root
from bigclient_desktop.store.seats import certified
from bigclient_desktop.store.trust import issuer_commits, root_key
from tests.conftest import PASSWORD
from tests.services.enrolling import Maker, enrol, exchange, make

__all__ = ["make"]


def forged(attacker: Session, folder: Path, **said: Any) -> Path:
    """A request by the attacker's key that says of itself what he likes."""
    own = attacker.writer.holder
    values = {"installation": own.installation, "unit": own.unit, "person": own.person, "position": own.position}
    earlier = said.pop("earlier", [])
    witnesses = said.pop("witnesses", ())
    values |= said
    subject = Subject(kind="device", recipient=own.recipient, **values)
    path = folder / "forged.bcrequest"
    data = encode_request(
        attacker.writer.seat,
        subject,
        kind="device",
        name="路人",
        earlier=earlier,
        made_at=datetime.now(UTC),
        witnesses=witnesses,
    )
    write_request(path, data)
    return path


def test_nobody_asks_in_the_name_of_anothers_machine(make: Maker, tmp_path: Path) -> None:
    centre, victim, attacker = make("市", "440100", "director"), make("张三"), make("路人")
    become_centre(centre)
    enrol(centre, victim, tmp_path)
    theirs = victim.writer.holder.installation
    path = forged(attacker, tmp_path, installation=theirs)
    assert "enrolment.problem_installation" in read_request(centre, path).problems
    with pytest.raises(InstallationTaken):
        grant(centre, path, tmp_path)
    with pytest.raises(InstallationElsewhere):
        grant(centre, forged(attacker, tmp_path, installation=theirs, unit="440103"), tmp_path)
    # A witness's word for another key, or of one who is not enrolled at that machine, is none.
    add_person(victim, unit="440106", name="李四", position="manager", password=PASSWORD)
    second = open_session(victim.folder, password=PASSWORD, user="李四")
    good = witnesses_of(second, second.writer.holder.key)
    assert good
    with pytest.raises(InstallationTaken):
        grant(centre, forged(attacker, tmp_path, installation=theirs, witnesses=good), tmp_path)
    # The centre's own machine is nobody else's either; and the second person at the victim's gets in.
    with pytest.raises(InstallationElsewhere):
        grant(centre, forged(attacker, tmp_path, installation=centre.writer.holder.installation), tmp_path)
    enrol(centre, second, tmp_path)
    second.close()


def test_an_enrolled_key_is_not_enrolled_at_anothers_machine_too(make: Maker, tmp_path: Path) -> None:
    centre, victim, attacker = make("市", "440100", "director"), make("张三"), make("路人")
    become_centre(centre)
    enrol(centre, victim, tmp_path)
    enrol(centre, attacker, tmp_path)
    with pytest.raises(InstallationTaken):
        grant(centre, forged(attacker, tmp_path, installation=victim.writer.holder.installation), tmp_path)


def test_nobody_asks_in_the_name_of_another_person(make: Maker, tmp_path: Path) -> None:
    centre, victim, attacker = make("市", "440100", "director"), make("张三"), make("路人")
    become_centre(centre)
    enrol(centre, victim, tmp_path)
    path = forged(attacker, tmp_path, person=victim.staff_id)
    assert "enrolment.problem_person" in read_request(centre, path).problems
    with pytest.raises(PersonTaken):
        grant(centre, path, tmp_path)
    with pytest.raises(PersonTaken):
        grant(centre, forged(attacker, tmp_path, person=centre.staff_id), tmp_path)
    # The lost device's owner comes back with another key once the old one is revoked.
    revoke(centre, victim.writer.holder.name, "lost")
    path = forged(attacker, tmp_path, person=victim.staff_id)
    assert "enrolment.problem_person" not in read_request(centre, path).problems
    assert grant(centre, path, tmp_path).path.exists()


def test_earlier_certificates_are_the_keys_own(make: Maker, tmp_path: Path) -> None:
    centre, victim, attacker = make("市", "440100", "director"), make("张三"), make("路人")
    own = attacker.writer.seat
    elsewhere = Subject(victim.writer.holder.installation, "440106", "centre", "manager", attacker.staff_id, "")
    changed = own.certificate[:-1] + bytes([own.certificate[-1] ^ 1])
    for earlier in (victim.writer.seat.certificate, new_root(elsewhere, own.private_key).certificate, changed):
        with pytest.raises(RequestUnreadable):
            read_request(centre, forged(attacker, tmp_path, earlier=[earlier]))
    become_centre(centre)
    assert read_request(centre, request_enrolment(attacker, tmp_path).path).problems == ()


def certify(centre: Session, key_of: bytes, subject: Subject) -> bytes:
    """A certificate that a centre issues and states past its own program."""
    now = datetime.now(UTC) + timedelta(minutes=1)
    made = issue(centre.writer.seat, key_of, subject, now, now + timedelta(days=365))
    with centre.store.reading() as connection:
        own = own_issuer(connection, centre.writer)
    draft = statement(centre.writer, [*own, issued(centre.writer, made, [])])
    centre.store.append(centre.writer, [draft], "change.grant", "")
    return made


def impostor(centre: Session, attacker: Session, machine: Session) -> bytes:
    """The attacker's key, certified for another's machine."""
    own, theirs = attacker.writer.holder, machine.writer.holder
    subject = Subject(theirs.installation, centre.unit, "device", "manager", own.person, own.recipient)
    return certify(centre, attacker.writer.seat.certificate, subject)


def peer_of(session: Session, other: Session) -> whom.Peer:
    with session.store.reading() as connection:
        (found,) = whom.find_peers(session, connection, other.writer.installation.hex())
    return found


def offices(make: Maker, stick: Path) -> tuple[Session, Session, Session, Session]:
    """City, two counties, and a laptop of the second; everybody knows everybody's certificates."""
    city, rogue, county = (
        make("市", "440100", "director"),
        make("甲", "440103", "director"),
        make("乙", "440106", "director"),
    )
    laptop = make("张三", "440106")
    become_centre(city)
    enrol(city, rogue, stick, "centre")
    enrol(city, county, stick, "centre")
    enrol(county, laptop, stick)
    return city, rogue, county, laptop


def told(rogue: Session, city: Session, county: Session, laptop: Session, stick: Path) -> None:
    """What the rogue county states reaches everybody."""
    exchange(rogue, city, stick)
    exchange(city, county, stick)
    exchange(county, laptop, stick)


def test_a_county_reads_and_sends_nothing_in_anothers_name(make: Maker, tmp_path: Path) -> None:
    city, rogue, county, laptop = offices(make, tmp_path)
    attacker = make("路人", "440103")
    forged = {one.unit + one.position: impostor(rogue, attacker, one) for one in (city, county, laptop)}
    told(rogue, city, county, laptop, tmp_path)
    for session in (city, county, laptop):
        trust = session.store.trust
        assert trust is not None
        assert all(sha256(one).digest() in trust.holders for one in forged.values())
    theirs = attacker.writer.holder.recipient
    for session, other in ((city, county), (county, city), (county, laptop), (laptop, county), (rogue, city)):
        recipients = peer_of(session, other).recipients
        assert other.writer.holder.recipient in recipients
        assert theirs not in recipients
    # A package of its own under such a name is refused, in whichever direction.
    for receiver, name in ((city, county), (county, laptop), (laptop, county), (county, city)):
        package = send_as(attacker, forged[name.unit + name.position], name, receiver, tmp_path)
        (plan,) = plan_import(receiver, [package]).packages
        assert type(plan.refusal) is SenderNotLinked
    # Nobody becomes a child of the city by the key that a county certified for the city's machine.
    trust = city.store.trust
    assert trust is not None
    assert whom.own_centres(trust, city.writer.holder) == {city.writer.holder.key}


def send_as(attacker: Session, certificate: bytes, name: Session, receiver: Session, folder: Path) -> Path:
    seat = certified(attacker.writer, certificate).seat
    manifest = Manifest(
        "resync-request",
        name.writer.installation.hex(),
        name.unit,
        "",
        receiver.writer.installation.hex(),
        receiver.unit,
        77,
        made_at=datetime.now(UTC),
        ack=(1, "00" * 32),
        payload=b"whole",
    )
    path = folder / f"{uuid4().hex}.bcpkg"
    write_package(path, manifest, [], seat=seat, recipients=[receiver.writer.holder.recipient], chain=[certificate])
    return path


def test_two_centres_scopes_for_one_machine_do_not_meet(make: Maker, tmp_path: Path) -> None:
    """The word of who certified a link's other side counts there, and of those above; another's opens and closes
    nothing, in whatever order it comes."""
    city, rogue, county, laptop = offices(make, tmp_path)
    attacker = make("路人", "440103")
    machine, its_county = laptop.writer.holder.installation, county.writer.holder.installation
    scope = peer_of(county, laptop).scope
    assert scope == Scope(machine, "own", "440106", laptop.staff_id)
    impostor(rogue, attacker, laptop)
    impostor(rogue, attacker, county)
    lies = [
        scoped(rogue.writer, Scope(machine, "unit", "440103")),
        scoped(rogue.writer, Scope(its_county, "own", "440103", attacker.staff_id)),
        # Of itself it says that it receives another person's customers.
        scoped(rogue.writer, Scope(rogue.writer.holder.installation, "own", "440103", laptop.staff_id)),
        # Above its unit it says nothing at all.
        scoped(rogue.writer, Scope(machine, "unit", "440100")),
    ]
    rogue.store.append(rogue.writer, [statement(rogue.writer, lies)], "change.grant", "")
    told(rogue, city, county, laptop, tmp_path)
    assert peer_of(county, laptop).scope == scope
    assert peer_of(city, county).scope == Scope(its_county, "unit", "440106")
    assert peer_of(city, rogue).scope == Scope(rogue.writer.holder.installation, "unit", "440103")
    trust = laptop.store.trust
    assert trust is not None
    assert whom.own_scope(laptop, trust) == scope
    # Its certifier's latest word counts, and the city's above it.
    state(county, Scope(machine, "unit", "440106"))
    assert peer_of(county, laptop).scope.kind == "unit"
    state(county, scope)
    assert peer_of(county, laptop).scope == scope
    state(city, Scope(machine, "unit", "440106"))
    exchange(city, county, tmp_path)
    assert peer_of(county, laptop).scope == Scope(machine, "unit", "440106")
    for session in (city, county):
        assert session.store.trust == rebuilt(session)


def state(centre: Session, scope: Scope) -> None:
    centre.store.append(centre.writer, [statement(centre.writer, [scoped(centre.writer, scope)])], "change.grant", "")


def rebuilt(session: Session) -> Trust:
    """Trust from the same statements in the opposite order."""
    with session.store.reading() as connection:
        commits = issuer_commits(connection)
        root = root_key(connection)
    assert root is not None
    return build_trust(root.hex(), reversed(commits), holder_of, is_issued_by)


def test_who_was_revoked_or_replaced_reads_no_package(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("张三")
    become_centre(centre)
    enrol(centre, laptop, tmp_path)
    add_person(laptop, unit="440106", name="李四", position="manager", password=PASSWORD)
    second = open_session(laptop.folder, password=PASSWORD, user="李四")
    enrol(centre, second, tmp_path)
    both = {laptop.writer.holder.recipient, second.writer.holder.recipient}
    assert set(peer_of(centre, laptop).recipients) == both
    # The same key under another certificate, with another key to read by: the later counts, whatever its end.
    new = new_identity()[1]
    own = laptop.writer.holder
    subject = Subject(own.installation, own.unit, "device", own.position, own.person, new)
    certify(centre, laptop.writer.seat.certificate, subject)
    assert set(peer_of(centre, laptop).recipients) == {new, second.writer.holder.recipient}
    revoke(centre, second.writer.holder.name, "left")
    assert peer_of(centre, laptop).recipients == (new,)
    second.close()


def test_who_manages_nobody_lets_in_only_who_gets_no_more_than_he_has(make: Maker, tmp_path: Path) -> None:
    centre, laptop = make("市", "440100", "director"), make("张三")
    become_centre(centre)
    enrol(centre, laptop, tmp_path)
    for unit, position in (("440106", "director"), ("440103", "manager"), ("440106", "administrator")):
        with pytest.raises(NotAllowed):
            add_person(laptop, unit=unit, name="李四", position=position, password=PASSWORD)
    assert why_not_let_in(laptop) is None
    add_person(laptop, unit="440106", name="李四", position="manager", password=PASSWORD)
