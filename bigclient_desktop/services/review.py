"""What people must look at: clashes, parked commits, proposals, provisional values."""

from collections.abc import Mapping, Sequence
from typing import Any

from bigclient_desktop.domain.changes import Change
from bigclient_desktop.domain.exchange import ParkedItem, ProposalItem, ProvisionalItem, ReviewItem
from bigclient_desktop.services.session import Session


def review_items(session: Session, customer: str | None = None) -> list[ReviewItem]:
    """The review queue: what must be decided first."""
    raise NotImplementedError


def resolve(session: Session, item_id: str, choice: str | Mapping[str, Any]) -> Change:
    """Settles a clash: the id of a Choice, or new values by field name. Names all heads as seen."""
    raise NotImplementedError


def resolve_all(session: Session, item_ids: Sequence[str], side: str) -> Change:
    """Settles many in one step: 'visible', 'other', or 'mine' and 'theirs'."""
    raise NotImplementedError


def parked_items(session: Session) -> list[ParkedItem]:
    """Commits that do not count, with their reasons."""
    raise NotImplementedError


def proposals(session: Session, *, decided: bool = False) -> list[ProposalItem]:
    """Proposals that wait for a decision, or those `decided`."""
    raise NotImplementedError


def decide(session: Session, ids: Sequence[str], outcome: str, reason: str = "") -> Change:
    """Decides proposals: 'approved' (their values are set) or 'rejected'."""
    raise NotImplementedError


def provisional(session: Session) -> list[ProvisionalItem]:
    """Guarded values that stand until somebody confirms them."""
    raise NotImplementedError


def confirm_provisional(session: Session, ids: Sequence[str]) -> Change:
    """Confirms provisional values as they stand, by decision."""
    raise NotImplementedError
