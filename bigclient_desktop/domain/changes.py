"""What a use case changed, as types that the views listen to; and the steps a person can undo."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Change:
    """One user action (one undo unit). `customers` names what to refresh; more than 1,000 are cut and `everything` is
    set."""

    id: str
    label: str
    """Catalogue key of the action's name (`change.save_customer`)."""
    customers: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    everything: bool = False
    commits: int = 0
    proposed: int = 0
    """How many of its values wait for somebody's decision, because the person may only propose them."""
    units: tuple[str, ...] = ()
    """Codes of units whose name or standing changed."""

    @property
    def touches_names(self) -> bool:
        """Whether people or units may be called otherwise now: what names them reads them anew."""
        return bool(self.staff or self.units or self.everything)


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """A step in the edit history (编辑 › 操作历史)."""

    id: str
    label: str
    subject: str
    """What it was done to: a customer's name, or a count."""
    person: str
    at: datetime
    undone: bool
    undoable: bool
    customers: int = 0
    """How many customers it touched; 0 where it was about something else."""
    redoable: bool = False
    """It was taken back, and can be repeated."""
    repeated: bool = False
    """It was taken back and repeated: the repetition stands in the list as a step of its own."""
