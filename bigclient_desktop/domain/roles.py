"""A and B of a customer (主辅制, guideline 4.2.4, A4-33): who leads follows the stage.

While a customer is being developed A leads and B supports; after success B leads the care and A supports.
"""

from dataclasses import dataclass

from bigclient_desktop.domain.grading import needs_two_managers

LEAD, DEPUTY = "lead_manager", "deputy_manager"
CARE = "maintaining"
"""The stage after success."""


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
