"""Who may say what: guarded fields change by valid decisions alone, judged by what their authors knew."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigclient_desktop.journal.authority import Judge
from bigclient_desktop.journal.commits import Commit
from bigclient_desktop.journal.merge import merge
from bigclient_desktop.journal.operations import Act
from bigclient_desktop.journal.trust import Trust
from bigclient_desktop.journal.values import unit_row_id
from bigclient_desktop.journal.writes import NewElement, NewExistence, NewRow, NewValues, operations_of
from tests.journal.holders import CUSTOMER, KEY, Seat, digest, revoked, trust_of

COMPLAINT = "0190aaaa0000700080000000000000c1"
EVENT = "0190aaaa0000700080000000000000e1"
ERASURE = "0190aaaa0000700080000000000000f1"


def people() -> tuple[Seat, Seat, Seat, Seat, Trust]:
    """City, county, a laptop of the county with the customer on all of them, a laptop of another county."""
    city = Seat("市局", "440100", "centre", "director")
    county = Seat("区局", "440106", "centre", "director")
    laptop = Seat("张三", "440106")
    other = Seat("李四", "440104")
    laptop.write(
        [NewRow("customer", CUSTOMER, {"full_name": "粤华", "phone": "1", "responsible_unit": "440106"})], at=1 << 40
    )
    for seat in (city, county, other):
        laptop.give(seat)
    return city, county, laptop, other, trust_of((city, county, laptop, other))


def test_a_laptop_changes_no_guarded_field() -> None:
    city, _county, laptop, other, trust = people()
    laptop.edit(trust, 10 << 40, code="44010600000001")
    other.edit(trust, 11 << 40, code="44010600000002")
    laptop.give(city)
    other.give(city)
    assert "code" not in city.see(trust).values
    assert {reason for _, reason, _ in city.judge(trust).parked()} == {"no_authority"}
    city.edit(trust, 2, code="44010600000003")
    assert city.see(trust).values["code"] == "44010600000003"


def test_a_decision_that_names_no_ownership_does_not_count() -> None:
    city, _, _, _, trust = people()
    heads = city.see(trust).heads[""]
    city.write([NewValues("customer", CUSTOMER, {"code": "44010600000001"}, heads)], 10 << 40)
    assert "code" not in city.see(trust).values


def test_a_county_decides_for_its_own_customers_alone() -> None:
    _city, county, _laptop, _, trust = people()
    county.edit(trust, 10 << 40, responsible_unit="440104")
    county.edit(trust, 11 << 40, code="44010600000001")
    assert county.see(trust).values["responsible_unit"] == "440104"
    assert "code" not in county.see(trust).values


def test_a_decision_is_judged_by_what_its_author_knew() -> None:
    """The county decided before it could know that the city had handed the customer on: that stands, in any order."""
    city, county, _, _, trust = people()
    city.edit(trust, 10 << 40, responsible_unit="440104")
    late = county.edit(trust, 20 << 40, code="44010600000001")
    county.give(city)
    state = city.see(trust)
    assert state.values["responsible_unit"] == "440104"
    assert state.values["code"] == "44010600000001"
    assert late.id in state.heads["code"]


def test_of_decisions_made_apart_the_higher_level_s_stands_whatever_the_clock() -> None:
    city, county, _, _, trust = people()
    city.edit(trust, 10 << 40, code="44010600000001")
    county.edit(trust, 90 << 40, code="44010600000002")
    county.give(city)
    state = city.see(trust)
    assert state.values["code"] == "44010600000001"
    assert state.kinds == {"code": "decide"}


def test_handed_to_two_it_stays_until_it_is_decided_again() -> None:
    city, _, laptop, _, _ = people()
    second = Seat("市局二", "440100", "centre", "director", held=dict(city.held))
    trust = trust_of((city, second, laptop))
    city.edit(trust, 10 << 40, responsible_unit="440104")
    second.edit(trust, 11 << 40, responsible_unit="440105")
    second.give(city)
    assert city.see(trust).values["responsible_unit"] == "440106"
    assert city.see(trust).kinds == {"responsible_unit": "decide"}
    city.edit(trust, 12 << 40, responsible_unit="440105")
    assert city.see(trust).values["responsible_unit"] == "440105"
    assert city.see(trust).kinds == {}


def test_a_deletion_that_did_not_know_an_edit_leaves_the_customer_visible() -> None:
    city, _county, laptop, _, trust = people()
    city.edit(trust, 10 << 40, deleted=True)
    laptop.edit(trust, 11 << 40, phone="2")
    laptop.give(city)
    assert city.see(trust).values["deleted"] is None
    assert city.see(trust).kinds["deleted"] == "decide"
    city.edit(trust, 12 << 40, deleted=True)
    assert city.see(trust).values["deleted"] is True


def test_a_complaint_closed_without_knowing_a_new_event_is_open() -> None:
    _city, county, laptop, _, trust = people()
    laptop.write([NewRow("complaint", COMPLAINT, {"customer": CUSTOMER, "state": "open"})], 5 << 40)
    laptop.give(county)
    made = merge((), county.judge(trust))["complaint", bytes.fromhex(COMPLAINT)]
    closing = NewValues("complaint", COMPLAINT, {"state": "closed"}, made.heads["state"])
    county.write([closing], 10 << 40, county.auth(trust))
    rows = merge((), county.judge(trust))
    assert rows["complaint", bytes.fromhex(COMPLAINT)].values["state"] == "closed"
    event = {"customer": CUSTOMER, "complaint": COMPLAINT, "step": "escalated"}
    laptop.write([NewRow("complaint_event", EVENT, event)], 11 << 40, laptop.auth(trust))
    laptop.give(county)
    state = merge((), county.judge(trust))["complaint", bytes.fromhex(COMPLAINT)]
    assert (state.values["state"], state.kinds) == ("open", {"state": "decide"})


def test_only_its_maker_or_a_decision_takes_a_row_away() -> None:
    _city, _, laptop, other, trust = people()
    heads = other.see(trust).heads[""]
    other.write([NewExistence("customer", CUSTOMER, False, heads)], 10 << 40, other.auth(trust))
    assert other.see(trust).exists
    laptop.write([NewExistence("customer", CUSTOMER, False, laptop.see(trust).heads[""])], 11 << 40)
    assert not laptop.see(trust).exists


def test_a_second_creation_of_anothers_row_gives_it_nothing_guarded() -> None:
    city, county, laptop, other, trust = people()
    laptop.edit(trust, 3 << 40, phone="2")
    county.edit(trust, 4 << 40, remark="x")
    forged = NewRow("customer", CUSTOMER, {"full_name": "假", "responsible_unit": "440104", "code": "1"})
    other.write([forged], 0)
    for seat in (laptop, county, other):
        seat.give(city)
    state = city.see(trust)
    assert state.values["responsible_unit"] == "440106"
    assert state.values.get("code") is None


def test_late_from_the_manager_before_is_marked_and_stands() -> None:
    city, _, laptop, _, trust = people()
    before, after = laptop.person, Seat("王五", "440106").person
    city.edit(trust, 2 << 40, lead_manager=before)
    city.give(laptop)
    city.edit(trust, 10 << 40, lead_manager=after)
    laptop.edit(trust, 11 << 40, phone="9")
    laptop.give(city)
    assert (city.see(trust).values["phone"], city.see(trust).kinds) == ("9", {"phone": "late"})
    city.edit(trust, 12 << 40, phone="9")
    assert city.see(trust).kinds == {}


def test_before_the_enrolment_decided_alone_is_provisional_until_it_is_confirmed() -> None:
    city, _, laptop, _, _trust = people()
    alone = Seat("张三旧", "440106", key="张三")
    alone.write([NewRow("customer", CUSTOMER, {"full_name": "粤华", "responsible_unit": "440106"})], 1 << 40)
    alone.edit(None, 2 << 40, code="44010600000001")
    enrolled = trust_of((city, laptop), earlier={alone.certificate: laptop.certificate})
    state = alone.see(enrolled)
    assert (state.values["code"], state.provisional) == ("44010600000001", {"code"})
    city.held = dict(alone.held)
    city.edit(enrolled, 3 << 40, code="44010600000001")
    assert city.see(enrolled).provisional == set()


def test_what_ran_ahead_of_the_clock_loses_its_ties() -> None:
    city, county, laptop, other, trust = people()
    ahead = laptop.edit(trust, 1 << 60, phone="2")
    other.edit(trust, 3 << 40, phone="3")
    laptop.give(other)
    assert other.see(trust).values["phone"] == "2"
    stated = trust_of((city, county, laptop, other), clock_statements={ahead.id: 86401})
    assert other.see(stated).values["phone"] == "3"
    assert other.see(stated).kinds == {"phone": "clock"}


def test_a_fork_keeps_both_branches() -> None:
    _city, _county, laptop, _, trust = people()
    clone = Seat("张三", "440106", held=dict(laptop.held), sequence=laptop.sequence, tip=laptop.tip)
    laptop.edit(trust, 10 << 40, phone="2")
    clone.edit(trust, 11 << 40, phone="3")
    clone.edit(trust, 12 << 40, phone="4")
    clone.give(laptop)
    state = laptop.see(trust)
    assert len(state.heads["phone"]) == 2
    assert state.kinds == {"phone": "quiet"}


def test_a_thief_cannot_fork_below_the_line_of_a_revocation() -> None:
    city, _county, laptop, _, trust = people()
    good = laptop.edit(trust, 10 << 40, phone="2")
    thief = Seat("张三", "440106", held=dict(city.held), sequence=1, tip=next(iter(city.held)))
    forged = thief.edit(trust, 11 << 40, phone="666")
    assert forged.sequence == good.sequence
    thief.give(laptop)
    cut = revoked(trust, laptop, good.id)
    assert laptop.see(cut).values["phone"] == "2"
    assert [(one, reason) for one, reason, _ in laptop.judge(cut).parked()] == [(forged.id, "revoked")]
    accepted = revoked(trust, laptop, good.id, accepted=[forged.id])
    assert laptop.see(accepted).heads == laptop.see(trust).heads


def test_what_a_quarantined_edit_replaced_stands_again() -> None:
    city, county, laptop, other, trust = people()
    replaced = county.edit(trust, 10 << 40, phone="2")
    county.give(laptop)
    laptop.edit(trust, 11 << 40, phone="666")
    beside = other.edit(trust, 12 << 40, phone="3")
    for seat in (laptop, other):
        seat.give(city)
    cut = revoked(trust, laptop, next(iter(laptop.held)))
    assert set(city.see(cut).heads["phone"]) == {replaced.id, beside.id}
    assert city.see(cut).kinds == {"phone": "quiet"}


def test_erased_values_are_gone_wherever_the_part_still_lies() -> None:
    _city, county, laptop, _, trust = people()
    set_by = laptop.edit(trust, 10 << 40, legal_representative="曾国强")
    laptop.give(county)
    place = f"{set_by.id.hex()}:1"
    row = NewRow("erasure", ERASURE, {"customer": CUSTOMER, "parts": (place,)})
    laptop.write([row], 11 << 40, laptop.auth(trust))
    assert laptop.see(trust).values["legal_representative"] == "曾国强"
    county.write([row], 12 << 40, county.auth(trust))
    assert county.see(trust).values["legal_representative"] is None
    assert county.see(trust).erased == {"legal_representative"}
    county.edit(trust, 13 << 40, legal_representative="新人")
    assert county.see(trust).erased == set()


def test_an_unknown_author_changes_nothing_until_he_is_known() -> None:
    city, county, laptop, other, trust = people()
    other.edit(trust, 10 << 40, phone="2")
    without = trust_of((city, county, laptop))
    assert other.see(without).values["phone"] == "1"
    assert other.judge(without).parked()[0][1] == "unknown_certificate"


def test_a_unit_s_own_rows_are_decided_by_the_unit_and_those_above() -> None:
    root, staff = bytes.fromhex(unit_row_id("440106")), "0190aaaa0000700080000000000000d1"
    _city, county, laptop, other, trust = people()
    commits: list[Commit] = []

    def wrote(seat: Seat, *writes: object) -> Commit:
        made = seat.write(writes, len(commits) + 1 << 40)  # type: ignore[arg-type]
        from bigclient_desktop.journal.commits import Place, make_commit

        place = Place(made.sequence, b"", b"", made.stamp, made.action)
        commit = make_commit(made.author, place, (11, root), operations_of(writes), lambda header: b"s" * 64)  # type: ignore[arg-type]
        commits.append(commit)
        return commit

    made = wrote(
        laptop,
        NewRow("org_unit", root.hex(), {"code": "440106", "name": "天河"}),
        NewRow("staff", staff, {"unit": "440106", "name": "张三", "position": "manager"}),
    )
    wrote(laptop, NewValues("staff", staff, {"position": "director"}, (made.id,)))
    wrote(other, NewValues("staff", staff, {"position": "director"}, (made.id,)))
    state = merge((), Judge(trust, commits))["staff", bytes.fromhex(staff)]
    assert state.values["position"] == "manager"
    wrote(county, NewValues("staff", staff, {"position": "deputy"}, (made.id,)))
    assert merge((), Judge(trust, commits))["staff", bytes.fromhex(staff)].values["position"] == "deputy"


# Generated histories -------------------------------------------------------------------------------------------------

YEARS = 10 * 365 * 86400 * 1000 << 16
STEPS = st.lists(
    st.tuples(
        st.integers(0, 4),
        st.sampled_from(["phone", "remark", "full_name", "code", "responsible_unit", "tags", "give", "give", "fork"]),
        st.integers(0, 4),
        st.integers(-YEARS, YEARS),
    ),
    max_size=22,
)
UNITS = ("440106", "440104", "440105", "440100", "440106")


def history(steps: list[tuple[int, str, int, int]]) -> tuple[list[Seat], Trust, dict[bytes, tuple[str, set[bytes]]]]:
    """What five seats do; with what each edit had on its screen."""
    city, county, laptop, other, _ = people()
    deputy = Seat("副主任", "440106", position="deputy", held=dict(city.held))
    seats = [city, county, laptop, other, deputy]
    trust = trust_of(seats)
    shown: dict[bytes, tuple[str, set[bytes]]] = {}
    for moment, (who, what, value, skew) in enumerate(steps):
        seat = seats[who]
        seat.skew = skew
        at = (1 << 56) + (moment << 20)
        if what == "give":
            seat.give(seats[value])
        elif what == "fork":
            seat.incarnation = digest(f"{moment}")[:8]
            older = [c for c in seat.held.values() if c.author.certificate == seat.certificate]
            seat.tip = older[value % len(older)].id if older else b""
        elif what == "tags":
            heads = seat.see(trust).heads.get(f"tags={value}", ())
            seat.write([NewElement("customer", CUSTOMER, "tags", str(value), value > 1, heads)], at)
        else:
            unit = {"full_name": "identity"}.get(what, what)
            state = seat.see(trust)
            seen = set(state.heads.get(unit) or state.heads[""])
            said = UNITS[value] if what == "responsible_unit" else f"{value}"
            shown[seat.edit(trust, at, **{what: said}).id] = (unit, seen)
    return seats, trust, shown


def told(commits: list[Commit], trust: Trust) -> object:
    judge = Judge(trust, commits)
    rows = merge((), judge)
    return (
        {
            key: (state.values, state.heads, state.kinds, state.provisional, state.erased, state.created)
            for key, state in rows.items()
        },
        judge.parked(),
        judge.wanting(),
    )


@settings(max_examples=120, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_any_order_and_doubles_give_the_same_and_nothing_is_lost(
    steps: list[tuple[int, str, int, int]], order: random.Random
) -> None:
    """P1, P3, P6, P10, P11."""
    seats, trust, shown = history(steps)
    everything = {identity: commit for seat in seats for identity, commit in seat.held.items()}
    commits = list(everything.values())
    reference = told(commits, trust)
    doubled = commits + commits[::2]
    order.shuffle(doubled)
    assert told(doubled, trust) == reference
    state = merge((), Judge(trust, commits))[KEY]
    parked = {identity for identity, _, _ in Judge(trust, commits).parked()}
    above: dict[bytes, set[bytes]] = {}
    for identity, (_, seen) in shown.items():
        for one in seen if identity not in parked else ():
            above.setdefault(one, set()).add(identity)
    for identity, (unit, _) in shown.items():
        own_later = any(
            other != identity
            and shown[other][0] == unit
            and other not in parked
            and _rests_on(everything, other, identity)
            for other in shown
        )
        assert identity in parked or identity in state.heads[unit] or above.get(identity) or own_later


def _rests_on(everything: dict[bytes, Commit], later: bytes, earlier: bytes) -> bool:
    """Whether one commit follows another in the chain of one key, by hash."""
    at = everything[later].aggregate_prev
    while at in everything and at != earlier:
        at = everything[at].aggregate_prev
    return at == earlier


@settings(max_examples=120, deadline=None)
@given(STEPS)
def test_guarded_fields_change_by_valid_decisions_alone(steps: list[tuple[int, str, int, int]]) -> None:
    """P4, P14: against an oracle that knows the rule and none of the code."""
    seats, trust, _ = history(steps)
    commits = list({identity: commit for seat in seats for identity, commit in seat.held.items()}.values())
    by_id = {commit.id: commit for commit in commits}
    seat_of = {seat.certificate: seat for seat in seats}
    valid: dict[bytes, bool] = {}

    def past(commit: Commit) -> set[bytes]:
        found: set[bytes] = set()
        todo = [commit]
        while todo:
            one = todo.pop()
            named = {*one.auth, one.aggregate_prev, *(prev for o in one.operations for prev in o.prev)}
            todo += [by_id[other] for other in named if other in by_id and other not in found]
            found |= named & set(by_id)
        return found

    def owner_changes(among: set[bytes]) -> set[bytes]:
        return {
            one
            for one in among
            for operation in by_id[one].operations
            if operation.act == Act.CREATE or (operation.act == Act.SET and 112 in operation.fields and is_valid(one))
        }

    def is_valid(identity: bytes) -> bool:
        if identity not in valid:
            commit = by_id[identity]
            seat = seat_of[commit.author.certificate]
            changes = owner_changes(past(commit))
            last = {one for one in changes if not any(one in past(by_id[other]) for other in changes)}
            units = {unit_given(by_id[one]) for one in last}
            has_right = seat.kind == "centre" or seat.position in ("deputy", "director")
            over = all(unit == seat.unit or seat.unit == "440100" for unit in units)
            valid[identity] = has_right and bool(last) and over and bool(set(commit.auth[:1]) & last)
        return valid[identity]

    def unit_given(commit: Commit) -> str:
        operation = commit.operations[0]
        return str(dict(zip(operation.fields, operation.values or (), strict=True))[112])

    state = merge((), Judge(trust, commits))[KEY]
    for unit in ("code", "responsible_unit"):
        counted = {version.commit.id for version in state.versions.get(unit, ()) if version.tier == 2}
        number = {"code": 1, "responsible_unit": 112}[unit]
        expected = {
            commit.id
            for commit in commits
            for operation in commit.operations
            if number in operation.fields and (operation.act == Act.CREATE or is_valid(commit.id))
        }
        assert counted == expected


@settings(max_examples=80, deadline=None)
@given(STEPS, st.integers(0, 4), st.integers(0, 30), st.randoms(use_true_random=False))
def test_quarantined_then_accepted_is_never_quarantined(
    steps: list[tuple[int, str, int, int]], who: int, at: int, order: random.Random
) -> None:
    """P13; and what is cut off shows nowhere."""
    seats, trust, _ = history(steps)
    commits = list({identity: commit for seat in seats for identity, commit in seat.held.items()}.values())
    own = [commit for commit in commits if commit.author.certificate == seats[who].certificate]
    if not own:
        return
    tip = own[at % len(own)]
    cut = revoked(trust, seats[who], tip.id)
    good = {tip.id}
    while tip.aggregate_prev:
        tip = next(commit for commit in commits if commit.id == tip.aggregate_prev)
        good.add(tip.id)
    quarantined = {commit.id for commit in own} - good
    assert {one for one, reason, _ in Judge(cut, commits).parked() if reason == "revoked"} == quarantined
    for state in merge((), Judge(cut, commits)).values():
        assert not quarantined & {head for heads in state.heads.values() for head in heads}
    order.shuffle(commits)
    accepted = revoked(trust, seats[who], *good, accepted=quarantined)
    assert told(commits, accepted) == told(commits, trust)


@pytest.mark.parametrize("missing", [0, 1])
def test_a_head_that_rests_on_something_missing_is_no_conflict_yet(missing: int) -> None:
    _city, county, laptop, other, trust = people()
    first = laptop.edit(trust, 10 << 40, phone="2")
    laptop.give(county)
    county.edit(trust, 11 << 40, phone="3")
    other.edit(trust, 12 << 40, phone="4")
    county.give(other)
    if missing:
        del other.held[first.id]
    assert ("phone" in other.see(trust).kinds) == (not missing)
    assert other.judge(trust).wanting() == ({first.id} if missing else set())
