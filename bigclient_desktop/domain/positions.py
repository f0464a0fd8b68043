"""The four positions of a centre, the part-time marketers beside them, and what each may do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """A position and its rights.

    `keeps_files`: enters and edits customer files; `proposes`: makes the first proposal on a registration; `decides`:
    approves proposals and plans (never one's own); `grades`: prepares gradings and keeps reference lists.
    """

    code: str
    keeps_files: bool = False
    proposes: bool = False
    decides: bool = False
    grades: bool = False
    part_time: bool = False


MANAGER = Position("manager", keeps_files=True)
ADMINISTRATOR = Position("administrator", keeps_files=True, proposes=True, grades=True)
DEPUTY = Position("deputy", keeps_files=True, decides=True)
DIRECTOR = Position("director", keeps_files=True, decides=True)
INTERNAL_PART_TIME = Position("internal_part_time", part_time=True)
EXTERNAL_PART_TIME = Position("external_part_time", part_time=True)

POSITIONS: tuple[Position, ...] = (MANAGER, ADMINISTRATOR, DEPUTY, DIRECTOR, INTERNAL_PART_TIME, EXTERNAL_PART_TIME)
CENTRE_POSITIONS: tuple[str, ...] = tuple(position.code for position in POSITIONS if not position.part_time)
"""Those who belong to a centre: they lead one, keep its files and decide."""
SEAT_POSITIONS: tuple[str, ...] = tuple(position.code for position in POSITIONS)
"""Who can have a seat at a store (`setup --position`)."""

_BY_CODE = {position.code: position for position in POSITIONS}
_NO_RIGHTS = Position("")


def position(code: str) -> Position:
    """The position of this code; an unknown one has no rights."""
    return _BY_CODE.get(code, _NO_RIGHTS)


def is_part_time(code: str) -> bool:
    """A part-time marketer, of either kind."""
    return position(code).part_time


def may_keep_files(code: str) -> bool:
    """May enter and edit customer files."""
    return position(code).keeps_files


def may_propose(code: str) -> bool:
    """May make the first proposal on a registration (初审)."""
    return position(code).proposes


def may_decide(code: str, *, own: bool = False) -> bool:
    """May approve; nobody decides on what he applied for himself (`own`)."""
    return position(code).decides and not own


def may_grade(code: str) -> bool:
    """May prepare a grading run and keep the reference lists."""
    return position(code).grades
