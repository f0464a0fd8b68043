"""The list of pairs told apart: who said it and when, what is shown to whom, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.journal.values import new_child_id, unit_row_id
from bigclient_desktop.journal.writes import AggregateDraft, NewRow
from bigclient_desktop.services import changes, customers, duplicates, merging, persons, told_apart
from bigclient_desktop.services.access import NotAllowed
from bigclient_desktop.services.session import Session, open_session
from tests.conftest import PASSWORD
from tests.services.making import make_customer, make_draft
from tests.services.siblings import OTHER
from tests.services.test_access import at


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The director of an office where 李四 is a part-time marketer."""
    at(tmp_path / "s", "internal_part_time").close()
    made = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    yield made
    made.close()


def contact_of(session: Session, customer: str) -> str:
    (contact,) = customers.customer_file(session, customer).contacts
    return contact.id


def told(session: Session) -> list[tuple[str, ...]]:
    return [
        (pair.kind, *sorted((pair.one.name, pair.other.name)), pair.noted_by, pair.unit)
        for pair in told_apart.pairs_told_apart(session)
    ]


def test_both_kinds_stand_there_and_are_taken_back(session: Session) -> None:
    one, other = make_customer(session, "东莞粤华电子有限公司"), make_customer(session, "东莞粤华电子厂")
    assert told(session) == []
    duplicates.tell_apart(session, one, other)
    persons.tell_persons_apart(session, contact_of(session, one), contact_of(session, other))
    pairs = {pair.kind: pair for pair in told_apart.pairs_told_apart(session)}
    assert told(session)[0][3:] == ("王主任", "440106")
    assert {pair.noted_on for pair in pairs.values()} <= {china_today()}
    about = pairs["persons"]
    assert {about.one.customer_name, about.other.customer_name} == {"东莞粤华电子有限公司", "东莞粤华电子厂"}
    assert {about.one.customer, about.other.customer} == {one, other}
    assert len(duplicates.find_duplicates(session)) == 0
    told_apart.take_back(session, pairs["customers"])
    assert [pair.kind for pair in told_apart.pairs_told_apart(session)] == ["persons"]
    assert len(duplicates.find_duplicates(session)) == 1
    told_apart.take_back(session, about)
    assert told(session) == []
    assert [seen.told_apart for seen in persons.persons_elsewhere(session, one)] == [False]
    changes.undo(session)
    assert [pair.kind for pair in told_apart.pairs_told_apart(session)] == ["persons"]


def test_what_two_offices_said_is_one_line_and_goes_at_once(session: Session) -> None:
    one, other = sorted((make_customer(session, "东莞粤华电子有限公司"), make_customer(session, "东莞粤华电子厂")))
    for unit in ("440106", "440104"):
        root = unit_row_id(unit)
        said = {"unit": unit, "one": one, "other": other, "noted_by": session.staff_id, "noted_on": china_today()}
        draft = AggregateDraft("org_unit", root, (NewRow("not_duplicate", new_child_id(root), said),))
        session.store.append(session.writer, [draft], "change.tell_apart", "")
    (pair,) = told_apart.pairs_told_apart(session)
    assert (len(pair.words), pair.unit) == (2, "440106")
    told_apart.take_back(session, pair)
    assert told(session) == []
    assert duplicates.told_apart(session) == []


def test_nobody_reads_there_what_he_may_not_see(session: Session, tmp_path: Path) -> None:
    drafts = [make_draft(session, name, responsible_unit="440104", lead_manager=OTHER) for name in ("甲公司", "甲厂")]
    for draft in drafts:
        customers.save_customer(session, draft)
    one, other = (draft.customer.id for draft in drafts)
    theirs = drafts[0].contacts[0].id
    own = make_customer(session, "甲社")
    duplicates.tell_apart(session, one, other)
    duplicates.tell_apart(session, own, other)
    root = unit_row_id("440104")
    said = dict(zip(("one", "other"), sorted((contact_of(session, own), theirs)), strict=True))
    row = NewRow("not_same_person", new_child_id(root), said | {"unit": "440104", "noted_on": china_today()})
    session.store.append(session.writer, [AggregateDraft("org_unit", root, (row,))], "change.tell_persons_apart", "")
    assert told(session) == [("customers", "甲厂", "甲社", "王主任", "440106")], "one of the two is his affair"
    session.close()
    part_time = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    assert told(part_time) == []
    (word, _) = duplicates.told_apart(part_time)
    with pytest.raises(NotAllowed):
        duplicates.suspect_again(part_time, word.id)
    part_time.close()


def test_who_is_gone_or_merged_is_in_no_pair_and_his_stand_in_is(session: Session) -> None:
    first, second, third = (make_customer(session, name) for name in ("甲公司", "乙公司", "丙公司"))
    persons.tell_persons_apart(session, contact_of(session, second), contact_of(session, third))
    duplicates.tell_apart(session, first, third)
    merging.merge_customers(session, [first, second])
    names = {
        frozenset((pair.one.customer_name, pair.other.customer_name)) for pair in told_apart.pairs_told_apart(session)
    }
    assert frozenset(("甲公司", "丙公司")) in names
    assert not any("乙公司" in pair for pair in names)
    customers.delete_customers(session, [third])
    assert told(session) == []
