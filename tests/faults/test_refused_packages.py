"""Packages that are not for this store, or not from somebody who may send them, at the command line: status 1, one
sentence, and not a byte of the store's tables changes."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bigclient_desktop.command_line import run
from bigclient_desktop.domain.exchange import DELTA, ENROL_GRANT, Manifest
from bigclient_desktop.packages.writing import write_package
from bigclient_desktop.services import exchange_peers
from bigclient_desktop.services.trust import revoke
from tests.conftest import PASSWORD
from tests.faults import pairs
from tests.faults.stores import opened, told
from tests.services.exchanging import COUNTY, Machine, enrol, machine

NAMES = ("county", "laptop", "other", "stranger")


class Later(datetime):
    """The clock of a machine on which every certificate has ended."""

    @classmethod
    def now(cls, tz=None):  # type: ignore[no-untyped-def, override]
        return datetime.now(tz) + timedelta(days=3000)


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A county, two laptops of its, and a store that is nobody's; closed."""
    place = tmp_path_factory.mktemp("four") / "template"

    def more(county: Machine, laptop: Machine) -> None:
        for name in NAMES[2:]:
            new = machine(place, name, COUNTY, "manager")
            if name == "other":
                enrol(new, county)
            new.session.close()

    pairs.found(place, more)
    return place


@dataclass
class Office:
    """The four, opened."""

    county: Machine
    laptop: Machine
    other: Machine
    stranger: Machine


@pytest.fixture
def office(four: Path, tmp_path: Path) -> Iterator[Office]:
    shutil.copytree(four, tmp_path, dirs_exist_ok=True)
    found = [Machine(name, tmp_path / name, opened(tmp_path / name), tmp_path / "stick") for name in NAMES]
    yield Office(*found)
    for one in found:
        one.session.close()


def packed(sender: Machine, to: Machine, *, kind: str = DELTA, name: str = "") -> Path:
    """A package that the sender's own program would not make."""
    own, theirs = sender.session.writer.holder, to.session.writer.holder
    manifest = Manifest(
        kind,
        name or own.installation,
        own.unit,
        own.name,
        theirs.installation,
        theirs.unit,
        7,
        made_at=datetime.now(UTC),
    )
    path, seat = sender.sticks / "made.bcpkg", sender.session.writer.seat
    write_package(path, manifest, [], seat=seat, recipients=[theirs.recipient], chain=[seat.certificate])
    return path


def exported(sender: Machine, to: Machine) -> Path:
    return sender.export(to)[0].path


def revoked(office: Office) -> Path:
    path = exported(office.laptop, office.county)
    revoke(office.county.session, office.laptop.session.writer.holder.name, "lost")
    return path


Case = tuple[str, Callable[[Office], Path], str]
CASES: dict[str, Case] = {
    "wrong recipient": ("other", lambda office: exported(office.laptop, office.county), "天河"),
    "wrong recipient, unknown": ("stranger", lambda office: exported(office.laptop, office.county), "加入"),
    "unknown sender": ("county", lambda office: packed(office.stranger, office.county), "不认识"),
    "wrong role: laptop to laptop": ("other", lambda office: packed(office.laptop, office.other), "没有收发关系"),
    "wrong role: a laptop's grant": (
        "other",
        lambda office: packed(office.laptop, office.other, kind=ENROL_GRANT),
        "授权",
    ),
    "in another's name": (
        "county",
        lambda office: packed(office.laptop, office.county, name=office.other.id),
        "不一致",
    ),
    "expired": ("county", lambda office: exported(office.laptop, office.county), "到期"),
    "revoked": ("county", revoked, "吊销"),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_refused_changes_nothing(case: str, office: Office, monkeypatch, capsys) -> None:
    receiver, make, word = CASES[case]
    path, one = make(office), getattr(office, receiver)
    before = told(one.session, exactly=True)
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    if case == "expired":
        monkeypatch.setattr(exchange_peers, "datetime", Later)
    for command in (["verify", "--json"], ["import", "--dry-run", "--json"], ["import", "--json"], ["import"]):
        status = run(["--language", "zh", "--store", str(one.folder), "sync", *command, str(path)])
        said = capsys.readouterr()
        is_json = "--json" in command and receiver != "stranger"
        sentence = (_refusal(said.out) if is_json else said.err).strip()
        assert (status, sentence.count("\n"), sentence[-1]) == (1, 0, "。")
        assert word in sentence
        assert not (is_json and said.err)
    assert told(one.session, exactly=True) == before


def test_a_grant_by_a_laptop_is_not_accepted(office: Office, monkeypatch, capsys) -> None:
    path = packed(office.laptop, office.stranger, kind=ENROL_GRANT)
    before = told(office.stranger.session, exactly=True)
    monkeypatch.setenv("BIGCLIENT_PASSWORD", PASSWORD)
    for form in (["--dry-run", "--json"], ["--words", "甲 乙"]):
        store = str(office.stranger.folder)
        assert run(["--language", "zh", "--store", store, "sync", "accept", str(path), *form]) == 1
        assert capsys.readouterr().err.count("\n") == 1
    assert told(office.stranger.session, exactly=True) == before


def _refusal(text: str) -> str:
    answer = json.loads(text)
    (package,) = answer.get("packages", [answer])
    assert (package["new"], package["changed"], package["rows"]) == (0, 0, [])
    return str(package["refused"])
