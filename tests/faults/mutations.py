"""Breaks a rule of the merge in a copy of the program and runs the test that holds it: each has to turn red.

python -m tests.faults.mutations [name ...]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_JOURNAL = "bigclient_desktop/journal"
_STORE = "bigclient_desktop/store"
_LINKS = "tests/store/test_links.py"
_AUTHORITY = "tests/journal/test_authority.py"


@dataclass(frozen=True, slots=True)
class Mutation:
    """What is replaced where, and the test that shall notice."""

    name: str
    path: str
    old: str
    new: str
    test: str


MUTATIONS = (
    Mutation(
        "prev of operations that do not count still counts",
        f"{_JOURNAL}/heads.py",
        "closure((prev for version in versions for prev in version.prev if prev != version.commit.id), passing)",
        "closure((prev for prevs in passing.values() for prev in prevs), passing)",
        f"{_AUTHORITY}::test_what_a_quarantined_edit_replaced_stands_again",
    ),
    Mutation(
        "newest wins",
        f"{_JOURNAL}/heads.py",
        "    if len(versions) == 1:\n        return list(versions)\n",
        "    return [max(versions, key=lambda version: version.rank)]\n",
        "tests/journal/test_merge.py::test_the_same_field_edited_apart_is_a_conflict_and_neither_is_lost",
    ),
    Mutation(
        "newest of two decisions wins",
        f"{_JOURNAL}/clashes.py",
        "    top = max(judge.level(head.commit) for head in heads)\n",
        "    return visible, False\n    top = max(judge.level(head.commit) for head in heads)\n",
        f"{_AUTHORITY}::test_of_decisions_made_apart_the_higher_level_s_stands_whatever_the_clock",
    ),
    Mutation(
        "cut by sequence alone",
        f"{_JOURNAL}/authority.py",
        "commit.id not in self._good(commit.author.certificate)",
        "commit.sequence > max((self._all[one].sequence for one in self._tips(commit.author.certificate)), default=0)",
        f"{_AUTHORITY}::test_a_thief_cannot_fork_below_the_line_of_a_revocation",
    ),
    Mutation(
        "one's own later version by sequence, not by hash",
        f"{_JOURNAL}/heads.py",
        "if chains.is_before(a, b)",
        "if a != b",
        f"{_AUTHORITY}::test_a_fork_keeps_both_branches",
    ),
    Mutation(
        "decisions judged by the final state",
        f"{_JOURNAL}/authority.py",
        "owners = self.owners(self.known(commit.id))\n",
        "owners = self.owners(set(self.commits) - {commit.id})\n",
        f"{_AUTHORITY}::test_a_decision_is_judged_by_what_its_author_knew",
    ),
    Mutation(
        "a decision needs no ownership",
        f"{_JOURNAL}/authority.py",
        "return named and all(",
        "return all(",
        f"{_AUTHORITY}::test_a_decision_that_names_no_ownership_does_not_count",
    ),
    Mutation(
        "erased by anybody",
        f"{_JOURNAL}/authority.py",
        "value is not True or not self.decides(commit, operation)",
        "value is not True",
        f"{_AUTHORITY}::test_erased_values_are_gone_wherever_the_part_still_lies",
    ),
    Mutation(
        "what is missing is no reason to wait",
        f"{_JOURNAL}/merge.py",
        "if any(not judge.is_held(one) for one in closure(head.prev, passing)):",
        "if False:",
        f"{_AUTHORITY}::test_a_head_that_rests_on_something_missing_is_no_conflict_yet",
    ),
    Mutation(
        "digest by equality",
        f"{_STORE}/chains.py",
        "counts.get(one[:3], 0) < one[3]",
        "counts.get(one[:3], 0) != one[3]",
        f"{_LINKS}::test_holding_more_than_a_peer_says_is_no_gap",
    ),
    Mutation(
        "one cursor per peer",
        f"{_STORE}/cursors.py",
        "earlier.get(aggregate, []) + [row for row in fresh if row > start]",
        "[row for row in fresh if row > self._link.acked_row]",
        f"{_LINKS}::test_a_history_enters_a_scope_late_and_leaves_it_again",
    ),
    Mutation(
        "cursor moved on export",
        f"{_STORE}/outgoing.py",
        'values = {"out_number": last.number,',
        'values = {"acked_row": sent.up_to_row, "out_number": last.number,',
        f"{_LINKS}::test_export_moves_no_cursor_and_an_acknowledgement_moves_exactly_its_own",
    ),
    Mutation(
        "id over the signature",
        f"{_JOURNAL}/commits.py",
        "sha256(header).digest(),\n        header,\n        signature,",
        "sha256(header + signature).digest(),\n        header,\n        signature,",
        "tests/journal/test_commits.py::test_another_signature_of_its_author_makes_no_other_commit",
    ),
    Mutation(
        "local clock in the path check",
        "bigclient_desktop/signing/certificates.py",
        ".time(instant)",
        ".time(datetime.now(UTC))",
        "tests/services/test_enrolment.py::test_no_clock_keeps_anybody_out",
    ),
    Mutation(
        "hash skipped",
        f"{_JOURNAL}/commits.py",
        'if sha256(b"\\0" + part).digest() != digest:',
        "if not digest:",
        "tests/journal/test_commits.py::test_a_changed_part_is_refused_at_every_byte",
    ),
)


def is_noticed(mutation: Mutation) -> bool:
    """Whether the test fails on the broken copy. Raises ValueError where the rule stands no more as it is written."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place)
        for part in ("bigclient_desktop", "tests", "resources", "ui"):
            shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copy)
        source = copy / mutation.path
        text = source.read_text(encoding="utf-8")
        if text.count(mutation.old) != 1:
            raise ValueError(f"{mutation.name}: not found once in {mutation.path}")
        source.write_text(text.replace(mutation.old, mutation.new), encoding="utf-8")
        command = [sys.executable, "-m", "pytest", mutation.test, "-q", "-x", "-p", "no:cacheprovider"]
        environment = {**os.environ, "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen"}
        # 1: a test failed; whatever else comes back is no test that ran.
        return subprocess.run(command, cwd=copy, env=environment, capture_output=True, check=False).returncode == 1


def main(names: list[str]) -> int:
    """Runs the mutations named, or all; how many nobody noticed."""
    unnoticed = 0
    for mutation in MUTATIONS:
        if names and mutation.name not in names:
            continue
        noticed = is_noticed(mutation)
        unnoticed += not noticed
        print(f"{'red ' if noticed else 'GREEN'} {mutation.name}", flush=True)
    return unnoticed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
