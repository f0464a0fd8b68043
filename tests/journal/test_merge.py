"""Laws of the merge: a pure function of the set of commits, in any order and any number of times; no edit is lost."""

import hashlib
import random
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.commits import Authorship, Commit, Place, make_commit
from bigclient_desktop.journal.merge import RowState, merge
from bigclient_desktop.journal.writes import NewElement, NewExistence, NewRow, NewValues, Write, operations_of

CUSTOMER = "0190aaaa0000700080000000000000a1"
KEY = ("customer", bytes.fromhex(CUSTOMER))


@dataclass
class Laptop:
    """A seat with what it holds: it writes on what it sees."""

    name: str
    skew: int = 0
    held: dict[bytes, Commit] = field(default_factory=dict)
    sequence: int = 0
    tip: bytes = b""

    def see(self) -> RowState:
        return merge(self.held.values())[KEY]

    def write(self, *writes: Write, at: int) -> Commit:
        author = Authorship(b"i" * 16, hashlib.sha256(self.name.encode()).digest(), b"n" * 8)
        self.sequence += 1
        place = Place(self.sequence, self.tip, self.tip, max(0, at + self.skew), hashlib.md5(f"{at}".encode()).digest())
        commit = make_commit(author, place, (1, KEY[1]), operations_of(writes), lambda header: b"s" * 64)
        self.held[commit.id] = commit
        self.tip = commit.id
        return commit

    def edit(self, name: str, value: object, at: int) -> Commit:
        return self.write(
            NewValues("customer", CUSTOMER, {name: value}, self.see().heads.get(name) or self.see().heads[""]), at=at
        )

    def give(self, other: "Laptop") -> None:
        other.held.update(self.held)


def two_laptops(skew: int = 0) -> tuple[Laptop, Laptop]:
    first, second = Laptop("甲"), Laptop("乙", skew)
    first.write(NewRow("customer", CUSTOMER, {"full_name": "粤华", "phone": "1", "tags": ("老客户",)}), at=1)
    first.give(second)
    return first, second


def test_different_fields_edited_apart_both_stand() -> None:
    first, second = two_laptops()
    first.edit("phone", "2", 10)
    second.edit("remark", "改", 11)
    second.give(first)
    state = first.see()
    assert (state.values["phone"], state.values["remark"]) == ("2", "改")
    assert state.conflicts == set()


def test_the_same_field_edited_apart_is_a_conflict_and_neither_is_lost() -> None:
    first, second = two_laptops()
    first.edit("phone", "2", 10)
    second.edit("phone", "3", 11)
    second.give(first)
    state = first.see()
    assert state.values["phone"] == "3"
    assert state.conflicts == {"phone"}
    assert len(state.heads["phone"]) == 2
    first.edit("phone", "4", 12)
    assert first.see().conflicts == set()
    assert first.see().values["phone"] == "4"


def test_equal_values_written_apart_are_no_conflict() -> None:
    first, second = two_laptops()
    first.edit("phone", "2", 10)
    second.edit("phone", "2", 11)
    second.give(first)
    assert first.see().conflicts == set()


def test_a_clock_that_is_years_behind_does_not_bring_an_old_value_back() -> None:
    first, second = two_laptops(skew=-(10**9))
    first.edit("phone", "2", 10**10)
    first.give(second)
    second.edit("phone", "3", 10**10)
    second.give(first)
    assert first.see().values["phone"] == "3"


def test_coupled_fields_conflict_as_one() -> None:
    first, second = two_laptops()
    heads = first.see().heads["identity"]
    first.write(NewValues("customer", CUSTOMER, {"full_name": "甲", "credit_code": "A"}, heads), at=10)
    second.write(NewValues("customer", CUSTOMER, {"full_name": "乙", "credit_code": "B"}, heads), at=11)
    second.give(first)
    state = first.see()
    assert (state.values["full_name"], state.values["credit_code"]) == ("乙", "B")
    assert state.conflicts == {"identity"}


def test_a_set_is_merged_element_by_element() -> None:
    first, second = two_laptops()
    created = first.see().heads[""]
    first.write(NewElement("customer", CUSTOMER, "tags", "重点", True), at=10)
    second.write(NewElement("customer", CUSTOMER, "tags", "老客户", False, created), at=11)
    second.give(first)
    assert first.see().values["tags"] == ["重点"]


def test_a_withdrawn_row_that_somebody_else_edited_apart_is_there_again() -> None:
    first, second = two_laptops()
    first.write(NewExistence("customer", CUSTOMER, False, first.see().heads[""]), at=10)
    assert not first.see().exists
    second.edit("phone", "9", 11)
    second.give(first)
    assert first.see().exists


def test_the_walk_passes_through_what_does_not_count_but_never_starts_there() -> None:
    first, second = two_laptops()
    stolen = first.edit("phone", "2", 10)
    first.give(second)
    second.edit("phone", "3", 11)

    class WithoutStolen(Judge):
        def counts(self, commit: Commit) -> bool:
            return commit.id != stolen.id

    assert merge((), WithoutStolen(None, second.held.values()))[KEY].values["phone"] == "3"
    assert merge((), WithoutStolen(None, first.held.values()))[KEY].values["phone"] == "1"


def test_a_withdrawal_knows_what_it_was_built_on() -> None:
    """What another wrote and took back before does not bring the row back."""
    first, second = two_laptops()
    second.edit("phone", "2", 10)
    second.edit("phone", "1", 11)
    second.give(first)
    first.write(NewExistence("customer", CUSTOMER, False, first.see().heads[""] + first.see().heads["phone"]), at=12)
    assert not first.see().exists


def test_a_revived_row_stays_when_its_withdrawer_edits_it_again() -> None:
    first, second = two_laptops()
    first.write(NewExistence("customer", CUSTOMER, False, first.see().heads[""]), at=10)
    second.edit("phone", "9", 11)
    second.give(first)
    first.edit("phone", "10", 12)
    assert first.see().exists


def test_what_is_known_of_a_row_before_its_creation_waits() -> None:
    first, second = two_laptops()
    creation = next(iter(first.held))
    second.edit("phone", "9", 10)
    second.write(NewExistence("customer", CUSTOMER, False, second.see().heads[""] + second.see().heads["phone"]), at=11)
    late = Laptop("丙")
    second.give(late)
    created = late.held.pop(creation)
    assert merge(late.held.values()) == {}
    late.held[creation] = created
    assert not late.see().exists


def test_a_row_is_made_by_its_creation_whatever_the_clocks_say() -> None:
    first, second = two_laptops(skew=-(10**9))
    creation = next(iter(first.held))
    first.write(NewExistence("customer", CUSTOMER, False, first.see().heads[""]), at=10)
    first.give(second)
    second.write(NewExistence("customer", CUSTOMER, True, second.see().heads[""]), at=11)
    assert second.see().exists
    assert second.see().created == creation


def test_a_field_named_empty_and_one_not_named_are_no_conflict() -> None:
    first, second = two_laptops()
    second.write(NewValues("customer", CUSTOMER, {"full_name": "粤华", "credit_code": None}, (b"not here",)), at=11)
    second.give(first)
    assert len(first.see().heads["identity"]) == 2
    assert first.see().conflicts == set()


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["phone", "remark", "kind", "deliver", "tag", "untag"]),
        st.integers(0, 3),
        st.integers(-(10**6), 10**6),
    ),
    max_size=25,
)


@settings(max_examples=80, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_any_order_doubling_and_delay_give_the_same_state_and_no_edit_is_lost(
    steps: list[tuple[int, str, int, int]], order: random.Random
) -> None:
    laptops = [Laptop("甲"), Laptop("乙"), Laptop("丙")]
    laptops[0].write(NewRow("customer", CUSTOMER, {"full_name": "粤华"}), at=1)
    for other in laptops[1:]:
        laptops[0].give(other)
    shown: dict[bytes, tuple[str, tuple[bytes, ...]]] = {}
    for moment, (who, what, value, skew) in enumerate(steps):
        laptop = laptops[who]
        laptop.skew = skew
        at = 10**7 + moment
        if what == "deliver":
            laptop.give(laptops[value % 3])
        elif what in ("tag", "untag"):
            unit = f"tags={value}"
            laptop.write(
                NewElement("customer", CUSTOMER, "tags", str(value), what == "tag", laptop.see().heads.get(unit, ())),
                at=at,
            )
        else:
            seen = laptop.see().heads.get(what) or ()
            commit = laptop.edit(what, str(value), at)
            shown[commit.id] = (what, tuple(seen))
    everything = {identity: commit for laptop in laptops for identity, commit in laptop.held.items()}
    commits = list(everything.values())
    reference = merge(commits)[KEY]
    doubled = commits + commits
    order.shuffle(doubled)
    again = merge(doubled)[KEY]
    assert (again.values, again.heads, again.conflicts) == (reference.values, reference.heads, reference.conflicts)
    superseded = {head for unit, seen in shown.values() for head in seen}
    own_later = {
        (commit.author.certificate, unit): max(
            c.sequence for c in commits if c.author == commit.author and shown.get(c.id, ("",))[0] == unit
        )
        for commit in commits
        if commit.id in shown
        for unit in [shown[commit.id][0]]
    }
    for identity, (unit, _) in shown.items():
        commit = everything[identity]
        latest = own_later[commit.author.certificate, unit] == commit.sequence
        assert identity in reference.heads[unit] or identity in superseded or not latest
