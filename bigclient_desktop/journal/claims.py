"""Whose a row is that several aggregates claim: a pure function of the claims, never of the order of arrival."""

from collections.abc import Iterable, Mapping

from bigclient_desktop.domain.fields import ENTITY_BY_NAME
from bigclient_desktop.journal.authority import CLAIMED, Judge
from bigclient_desktop.journal.merge import Key, RowState
from bigclient_desktop.journal.values import is_bound

Rank = tuple[bool, bool, int, bytes]


def rank_of(row: bytes, root: bytes, state: RowState, judge: Judge) -> Rank:
    """The smallest claim has the row: first of all that of the aggregate which the row's id was made for.

    Who knows that aggregate's root gains nothing by it: his own root is another one, and a claim from inside the same
    aggregate is the merge's to judge. A stamp proves nothing, for anybody may date back; it only decides on ids that
    are bound to none of the claimants, and never where it lies before the time in the id itself.
    """
    made = judge.commits[state.created]
    born = int.from_bytes(row[:6], "big") << 16
    return not is_bound(row, root), made.stamp < born, made.stamp, made.id


def park_claimed(
    parked: Iterable[tuple[bytes, str, str]], lost: Mapping[Key, RowState], judge: Judge
) -> list[tuple[bytes, str, str]]:
    """The parked commits of an aggregate with those that speak of rows which belong to another."""
    found = {commit: (reason, detail) for commit, reason, detail in parked}
    wanted = {(ENTITY_BY_NAME[name].id, row): name for name, row in lost}
    for commit in judge.commits.values():
        said = {(operation.entity, operation.row) for operation in commit.operations} & wanted.keys()
        reason, detail = found.get(commit.id, (CLAIMED, ""))
        # What does not count at all has its reason already.
        if said and (detail or commit.id not in found):
            lines = {f"{wanted[key]}:{key[1].hex()}:" for key in said} | set(detail.split())
            found[commit.id] = reason, "\n".join(sorted(lines))
    return sorted((commit, *why) for commit, why in found.items())
