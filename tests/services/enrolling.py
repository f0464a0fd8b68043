"""Stores that enrol over a stick, for tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bigclient_desktop.services.enrolment import accept_grant, grant, read_grant, read_request, request_enrolment
from bigclient_desktop.services.session import Session, set_up
from tests.conftest import CHEAP_COST, PASSWORD

Maker = Callable[..., Session]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Maker]:
    """Sets up stores, each its own root."""
    opened: list[Session] = []

    def maker(name: str, unit: str = "440106", position: str = "manager") -> Session:
        folder = tmp_path / f"store-{len(opened)}"
        made = set_up(folder, unit=unit, name=name, position=position, password=PASSWORD, cost=CHEAP_COST)
        opened.append(made.session)
        return made.session

    yield maker
    for session in opened:
        session.close()


def enrol(centre: Session, laptop: Session, stick: Path, kind: str = "device", **terms: object) -> Path:
    """The whole way over a stick, the words compared; the grant file."""
    request = request_enrolment(laptop, stick, kind)
    assert read_request(centre, request.path).words == request.words
    made = grant(centre, request.path, stick, **terms)  # type: ignore[arg-type]
    told = read_grant(laptop, made.path)
    assert (told.words, told.root_words, told.request_words) == (made.words, made.root_words, request.words)
    accept_grant(laptop, made.path)
    return made.path


def exchange(sender: Session, receiver: Session, stick: Path) -> None:
    """Everything unsent, by a package file."""
    from bigclient_desktop.services.exchange import apply_import, export_packages, plan_import

    folder = stick / f"packages-{len(list(stick.iterdir()))}"
    folder.mkdir()
    peer = receiver.writer.installation.hex()
    made = export_packages(sender, peer, folder)
    if made:
        plan = plan_import(receiver, [one.path for one in made])
        assert not plan.refused, [one.refusal for one in plan.refused]
        apply_import(receiver, plan)
