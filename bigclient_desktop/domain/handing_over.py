"""What goes from one person to another when customers are handed over: roles, and everything open that names him.

What is done stays as it was: who made a visit, who took a complaint in, who wrote what.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bigclient_desktop.failures import Words

RESPONSIBLE: Mapping[str, tuple[str, ...]] = {
    "visit": ("manager",),
    "complaint": ("handler", "investigator", "improvement_owner"),
    "follow_up": ("responsible",),
    "demand": ("responsible",),
}
"""Fields that name who sees to a row, by entity."""
_OPEN_ITEMS = (None, "open", "in_progress")


@dataclass(frozen=True, slots=True)
class HandedCustomer:
    """A customer that may be handed over, as the list knows it. What lies in the recycle bin goes along: who restores
    it must not find it with somebody who left."""

    customer: str
    code: str | None
    name: str
    grade: str | None
    stage: str | None
    lead: str | None
    deputy: str | None
    in_bin: bool

    def role_of(self, person: str) -> str:
        """`lead`, `deputy`, or empty where the person (an id, empty for nobody) holds neither."""
        roles = {self.lead: "lead", self.deputy: "deputy"} if self.lead != self.deputy else {self.lead: "lead"}
        return roles.get(person, "") if person else ""

    def called(self, words: Words) -> str:
        """The name; in the recycle bin it says so."""
        return words("portfolio.in_bin", name=self.name) if self.in_bin else self.name


@dataclass(frozen=True, slots=True)
class HandoverLine(HandedCustomer):
    """A customer on the sheet and in the wizard: what stands open at it, and what of it is one person's (`work`).

    `role`: `lead`, `deputy`, or empty where he holds none and only open work names him.
    """

    role: str
    contact: str
    contacts: int
    plans: int
    complaints: int
    items: int
    agreements: int
    attachments: int
    work: int = 0


def open_fields(entity: str, values: Mapping[str, Any], today: date) -> tuple[str, ...]:
    """The fields of a row that name somebody for something still to be done."""
    if values.get("deleted"):
        return ()
    state = values.get("state")
    if entity == "visit":
        return RESPONSIBLE[entity] if state == "planned" else ()
    if entity == "complaint":
        if state != "closed":
            return RESPONSIBLE[entity]
        due = values.get("improvement_due")
        return ("improvement_owner",) if due is not None and due >= today else ()
    return RESPONSIBLE[entity] if state in _OPEN_ITEMS else ()


def taken_over(entity: str, values: Mapping[str, Any], takers: Mapping[str, str], today: date) -> dict[str, str]:
    """What of a row goes to whom: fields with their new person; `takers` says who takes over from whom."""
    named = ((name, values.get(name)) for name in open_fields(entity, values, today))
    return {name: takers[person] for name, person in named if person is not None and person in takers}


def roles_after(lead: str | None, deputy: str | None, giver: str, taker: str) -> tuple[str | None, str | None]:
    """A and B after the taker has taken the giver's role. Who was B and becomes A leaves B to be filled, and the other
    way round: nobody is both."""
    if lead == giver:
        return taker, None if deputy in (taker, giver) else deputy
    if deputy == giver:
        return (None if lead == taker else lead), taker
    return lead, deputy
