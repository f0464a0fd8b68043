"""Who may do what."""

from bigclient_desktop.domain.fields import STAFF
from bigclient_desktop.domain.positions import (
    CENTRE_POSITIONS,
    POSITIONS,
    may_decide,
    may_grade,
    may_keep_files,
    may_propose,
)


def test_positions_are_those_of_the_staff_record() -> None:
    assert tuple(position.code for position in POSITIONS) == STAFF.by_name["position"].choices


def test_the_four_of_a_centre() -> None:
    assert CENTRE_POSITIONS == ("manager", "administrator", "deputy", "director")


def test_rights() -> None:
    everyone = [position.code for position in POSITIONS]
    assert [code for code in everyone if may_decide(code)] == ["deputy", "director"]
    assert [code for code in everyone if may_propose(code)] == ["administrator"]
    assert [code for code in everyone if may_grade(code)] == ["administrator"]
    assert [code for code in everyone if may_keep_files(code)] == list(CENTRE_POSITIONS)
    assert not may_keep_files("stranger")


def test_nobody_decides_on_his_own_application() -> None:
    assert not any(may_decide(position.code, own=True) for position in POSITIONS)
