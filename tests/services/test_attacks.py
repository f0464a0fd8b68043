"""What somebody who holds a key of his own tries with real files, against real stores."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bigclient_desktop.packages.enrolment import RequestUnreadable, encode_request, write_request
from bigclient_desktop.services.enrolment import become_centre, grant, read_request, request_enrolment
from bigclient_desktop.services.enrolment_failures import InstallationElsewhere, InstallationTaken, PersonTaken
from bigclient_desktop.services.session import Session, add_person, open_session
from bigclient_desktop.services.trust import revoke
from bigclient_desktop.services.witnessing import witnesses_of
from bigclient_desktop.signing.certificates import Subject, new_root
from tests.conftest import PASSWORD
from tests.services.enrolling import Maker, enrol, make

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
    add_person(victim, unit="440106", name="李四", position="deputy", password=PASSWORD)
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
