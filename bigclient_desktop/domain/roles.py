"""A and B of a customer (主辅制, guideline 4.2.4, A4-33): who leads follows the stage.

While a customer is being developed A leads and B supports; after success B leads the care and A supports.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bigclient_desktop.domain.grading import needs_two_managers
from bigclient_desktop.failures import Words

LEAD, DEPUTY = "lead_manager", "deputy_manager"
CARE = "maintaining"
"""The stage after success."""
ASKED_ABOUT = ("kind", "stage", LEAD, DEPUTY)
"""The fields of a customer on which it rests who is wanted and who leads."""


def main_role(stage: str | None, lead: object, deputy: object) -> str:
    """The role that leads now: LEAD, DEPUTY, or empty where nobody holds either. Who is alone leads."""
    if stage == CARE and deputy:
        return DEPUTY
    return LEAD if lead else DEPUTY if deputy else ""


def main_person(stage: str | None, lead: str | None, deputy: str | None) -> str | None:
    """Who leads now."""
    return {LEAD: lead, DEPUTY: deputy, "": None}[main_role(stage, lead, deputy)]


@dataclass(frozen=True, slots=True)
class RoleGap:
    """A customer from silver up that wants a role filled. `missing`: LEAD, DEPUTY; `gone`: roles whose holder has
    left."""

    customer: str
    name: str
    grade: str
    missing: tuple[str, ...]
    gone: tuple[str, ...]

    def lacks(self, words: Words) -> str:
        """Which roles nobody holds, in words."""
        parts = (words("home.role_missing", role=words(f"customers.{role}")) for role in self.missing)
        return words("form.between").join(parts)

    def line(self, words: Words) -> str:
        """The customer with its grade and what it lacks."""
        return words("roles.gap", name=self.name, grade=words(f"grade.{self.grade}"), lacks=self.lacks(words))


@dataclass(frozen=True, slots=True)
class RoleState:
    """What says of a customer who is wanted and who leads; people are ids."""

    customer: str
    name: str
    kind: str | None
    grade: str | None
    stage: str | None
    lead_manager: str | None
    deputy_manager: str | None

    @property
    def missing(self) -> tuple[str, ...]:
        """The roles that are wanted and that nobody holds: LEAD, DEPUTY."""
        if self.kind == "policy" or not needs_two_managers(self.grade):
            return ()
        held = {LEAD: self.lead_manager, DEPUTY: self.deputy_manager}
        return tuple(role for role, person in held.items() if not person)


@dataclass(frozen=True, slots=True)
class RoleQuestion:
    """What a change of many customers leaves open: who lacks A or B by it, the best grade first, and names of those
    whom B leads from now on."""

    lacking: tuple[RoleGap, ...] = ()
    led_by_deputy: tuple[str, ...] = ()


NO_QUESTION = RoleQuestion()
_RANKS = ("diamond", "gold", "silver")


def role_question(changes: Iterable[tuple[RoleState, RoleState]]) -> RoleQuestion:
    """Of pairs before and after: asked about are those who come into care, and those who lose a role that is wanted."""
    lacking, led = list[RoleGap](), list[str]()
    for before, after in changes:
        comes = after.stage == CARE != before.stage
        if after.missing and (comes or set(after.missing) - set(before.missing)):
            lacking.append(RoleGap(after.customer, after.name, after.grade or "", after.missing, ()))
        elif comes and after.lead_manager and after.deputy_manager:
            led.append(after.name)
    lacking.sort(key=lambda gap: (_RANKS.index(gap.grade), gap.name, gap.customer))
    return RoleQuestion(tuple(lacking), tuple(sorted(led)))


@dataclass(frozen=True, slots=True)
class CarePlan:
    """What the change into care means for a customer: its roles, and what is open in A's name."""

    customer: str
    name: str
    grade: str | None
    stage: str | None
    lead: str | None
    deputy: str | None
    work: int

    @property
    def is_due(self) -> bool:
        """Whether there is anything to settle: two are wanted, or there are two."""
        return self.stage == CARE and (self.deputy is not None or needs_two_managers(self.grade))
