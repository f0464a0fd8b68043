"""Which redactions count, and what stands for the values of the parts that they name (journal/redactions.py)."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bigclient_desktop.domain.organisation import is_within
from bigclient_desktop.domain.positions import may_decide
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.redactions import Kept, Part, Redaction, newest_kept, owner_given, rank_of, restated

if TYPE_CHECKING:
    from bigclient_desktop.journal.authority import Judge

Told = Mapping[Part, tuple[Redaction, Kept]]


class Redacting:
    """What came of the redactions among a judge's commits, which he tells again from then on.

    `told`: what stands for the values of a part, and who says so. `gone`: parts of which nothing is left. `counting`:
    (commit, row) of those that count.
    """

    def __init__(self, judge: "Judge", redactions: Sequence[Redaction], revoked: str) -> None:
        self._judge = judge
        wiped = [one for one in redactions if self._is_wiped(one.target)]
        if judge.trust is not None:
            # Whose the customer is, every decision rests on: there it is asked who stands over the file's maker, and
            # nothing that is itself decided. Over the maker they stand one over the other: who stands higher than a
            # good word stands over all that the good word was about.
            above = [one for one in wiped if self._is_from_above(one)]
            self._tell(newest_kept(above, judge.commits, rank=lambda one: (judge.level(one.commit), *rank_of(one))))
        counting = [one for one in redactions if self._counts(one)]
        self.counting = frozenset((one.commit.id, one.row) for one in counting)
        told = newest_kept(counting, judge.commits, judge.erased)
        self.gone = frozenset(one.target for one in counting) - told.keys()
        # Somebody was revoked after a part had gone: his word is all that is left, and no name comes back by it.
        left = [one for one in wiped if judge.standing(one.commit) == revoked and self._may_decide(one)]
        self.told: Told = newest_kept(left, judge.commits, judge.erased) | told
        self._tell(self.told)

    def _tell(self, told: Told) -> None:
        by_commit: dict[bytes, dict[int, Kept]] = {}
        for (identity, part), (_, kept) in told.items():
            by_commit.setdefault(identity, {})[part] = kept
        commits = self._judge.commits
        self._judge.tell_again({one: restated(commits[one], parts) for one, parts in by_commit.items()})

    def _is_wiped(self, part: Part) -> bool:
        commit = self._judge.commits.get(part[0])
        return commit is not None and part[1] < len(commit.parts) and commit.parts[part[1]] is None

    def _counts(self, one: Redaction) -> bool:
        judge = self._judge
        if not judge.decides(one.commit):
            return False
        commit = judge.commits.get(one.target[0])
        if judge.trust is None or commit is None or not owner_given(commit, one.target[1], None)[0]:
            return True
        if self._is_from_above(one):
            return True
        # Without these values the customer is its maker's unit's: to say no more than that takes no more right.
        kept, author = self._kept(one), judge.holder(commit)
        return kept is not None and author is not None and self._owner(commit, one, kept) == author.unit

    def _is_from_above(self, one: Redaction) -> bool:
        """Whether what it says of whose the customer is comes from over that unit, and over whoever said it first."""
        commit, kept = self._judge.commits.get(one.target[0]), self._kept(one)
        if commit is None or kept is None or not owner_given(commit, one.target[1], None)[0]:
            return False
        holder, author = self._judge.holder(one.commit), self._judge.holder(commit)
        if holder is None or author is None or not self._judge.counts(one.commit) or not self._may_decide(one):
            return False
        return is_within(author.unit, holder.unit) and is_within(self._owner(commit, one, kept), holder.unit)

    def _may_decide(self, one: Redaction) -> bool:
        holder = self._judge.holder(one.commit)
        return holder is not None and (holder.is_centre or may_decide(holder.position))

    def _kept(self, one: Redaction) -> Kept | None:
        found = newest_kept([one], self._judge.commits).get(one.target)
        return found[1] if found else None

    def _owner(self, commit: Commit, one: Redaction, kept: Kept) -> str:
        author = self._judge.holder(commit)
        return str(owner_given(commit, one.target[1], kept.values)[1] or (author.unit if author else ""))
