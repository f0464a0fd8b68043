"""Who follows whom in one aggregate: ancestors by hash, never by sequence, so that a fork keeps both branches."""

from collections.abc import Iterable, Mapping


def ancestors_by_key(tips: Iterable[bytes], previous: Mapping[bytes, bytes]) -> set[bytes]:
    """The tips and all that they rest on, by the one previous commit of each."""
    found: set[bytes] = set()
    for tip in tips:
        while tip in previous and tip not in found:
            found.add(tip)
            tip = previous[tip]
    return found


def closure(starts: Iterable[bytes], before: Mapping[bytes, Iterable[bytes]]) -> set[bytes]:
    """The starts and everything that is reached from them, also what is only named."""
    reached: set[bytes] = set()
    stack = list(starts)
    while stack:
        one = stack.pop()
        if one not in reached:
            reached.add(one)
            stack.extend(before.get(one, ()))
    return reached


class Chains:
    """The chain of each key in an aggregate as a forest: whether one commit comes before another is one comparison."""

    def __init__(self, parents: Mapping[bytes, bytes]) -> None:
        """`parents`: each commit with the same key's commit before it, b"" (or one not held) for a beginning."""
        children: dict[bytes, list[bytes]] = {}
        stack: list[bytes] = []
        for commit, parent in parents.items():
            if parent in parents:
                children.setdefault(parent, []).append(commit)
            else:
                stack.append(commit)
        self.entered: dict[bytes, int] = {}
        self.left: dict[bytes, int] = {}
        moment = 0
        while stack:
            commit = stack.pop()
            moment += 1
            if commit in self.entered:
                self.left[commit] = moment
                continue
            self.entered[commit] = moment
            stack.append(commit)
            stack.extend(children.get(commit, ()))

    def is_before(self, earlier: bytes, later: bytes) -> bool:
        """Whether `later` rests on `earlier`."""
        if earlier == later or earlier not in self.entered or later not in self.entered:
            return False
        return self.entered[earlier] < self.entered[later] < self.left[earlier]
