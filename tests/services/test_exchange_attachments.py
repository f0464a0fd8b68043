"""Attachments on their way by real packages: budget, lost sticks, scope, damage, and a kill before the transaction."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bigclient_desktop.packages.container import Attachment
from bigclient_desktop.packages.failures import PackageMalformed
from bigclient_desktop.packages.reading import open_package
from bigclient_desktop.services import attachments, erasure, exchange, exchange_attachments, handover
from bigclient_desktop.services.exchange_imports import Staged
from bigclient_desktop.store.store import Cancelled
from tests.services.exchanging import COUNTY, Machine, carry, offices, settle
from tests.services.making import make_customer

Offices = dict[str, Machine]
MIB = 1 << 20


@pytest.fixture
def found(tmp_path: Path) -> Iterator[Offices]:
    with offices(tmp_path) as made:
        carry(made["laptop"], made["county"])
        yield made


def photo(size: int, mark: bytes = b"") -> bytes:
    """What no compression makes smaller."""
    return b"\xff\xd8\xff\xe0" + mark + os.urandom(size)


def hang(machine: Machine, customer: str, *photos: bytes) -> list[str]:
    ids = []
    for at, data in enumerate(photos):
        ids += attachments.add_content(machine.session, "customer", customer, f"照片{at}.jpg", data).ids
    return ids


def here(machine: Machine, customer: str) -> list[bool]:
    """Oldest first."""
    return [row.is_here for row in reversed(attachments.list_attachments(machine.session, customer))]


def due(machine: Machine) -> int:
    with machine.session.store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM attachment_due").scalar() or 0)


def own(laptop: Machine, name: str = "广州甲公司") -> str:
    return make_customer(laptop.session, name, responsible_unit=COUNTY, lead_manager=laptop.session.staff_id)


def test_a_photo_goes_up_and_is_delivered_once_acknowledged(found: Offices) -> None:
    city, county, laptop = found["city"], found["county"], found["laptop"]
    customer = own(laptop)
    data = photo(3000)
    (identity,) = hang(laptop, customer, data)
    (made,) = laptop.export(county)
    assert (made.attachments, made.waiting) == (1, 0)
    assert due(laptop) == 1
    plan = exchange.plan_import(county.session, [made.path])
    assert ("exchange.note_attachments", {"count": 1, "mib": "0.0"}) in plan.packages[0].notes
    assert not county.session.store.blobs.folder.exists()  # a preview writes nothing
    exchange.apply_import(county.session, plan)
    assert attachments.content_of(county.session, identity) == data
    assert due(laptop) == 1  # handed over is not delivered
    settle(city, county, laptop)
    assert [due(one) for one in (laptop, county, city)] == [0, 0, 0]
    assert attachments.content_of(city.session, identity) == data
    assert settle(city, county, laptop) == 0


def test_over_the_budget_the_rest_waits_and_is_told(found: Offices) -> None:
    county, laptop = found["county"], found["laptop"]
    customer = own(laptop)
    laptop.session.store.set_setting(exchange_attachments.BUDGET_SETTING, 1)
    hang(laptop, customer, photo(3 * MIB // 2), photo(700_000), photo(300_000), photo(200_000))
    (made,) = laptop.export(county)
    assert (made.attachments, made.waiting) == (2, 2)
    assert made.waiting_bytes == 3 * MIB // 2 + 700_000 + 8
    county.take(made.path)
    assert here(county, customer) == [False, False, True, True]
    carry(county, laptop)
    assert carry(laptop, county) is not None
    assert here(county, customer) == [False, True, True, True]
    carry(county, laptop)
    assert carry(laptop, county) is not None
    assert here(county, customer) == [True] * 4


def test_a_large_one_is_not_passed_over_for_ever(found: Offices) -> None:
    county, laptop = found["county"], found["laptop"]
    customer = own(laptop)
    laptop.session.store.set_setting(exchange_attachments.BUDGET_SETTING, 1)
    hang(laptop, customer, photo(MIB // 2 + 5))
    for _ in range(4):
        hang(laptop, customer, photo(MIB // 2 - 100), photo(MIB // 2 - 100))
        carry(laptop, county)
        carry(county, laptop)
    assert here(county, customer)[0]


def test_a_lost_stick_heals_by_itself(found: Offices) -> None:
    county, laptop = found["county"], found["laptop"]
    customer = own(laptop)
    hang(laptop, customer, photo(2000))
    laptop.export(county)  # lost
    carry(laptop, county)
    assert here(county, customer) == [True]


def test_what_was_damaged_there_is_asked_for_again(found: Offices) -> None:
    city, county, laptop = found["city"], found["county"], found["laptop"]
    customer = own(laptop)
    data = photo(2000)
    (identity,) = hang(laptop, customer, data)
    settle(city, county, laptop)
    for machine in (county, city):
        (blob,) = machine.session.store.blobs.folder.iterdir()
        blob.write_bytes(blob.read_bytes()[:-1] + b"x")
        with pytest.raises(attachments.BlobDamaged):
            attachments.content_of(machine.session, identity)
    settle(city, county, laptop)
    for machine in (county, city):
        assert attachments.content_of(machine.session, identity) == data
    assert settle(city, county, laptop) == 0


def test_what_nobody_has_is_asked_for_without_end_of_rounds(found: Offices) -> None:
    city, county, laptop = found["city"], found["county"], found["laptop"]
    customer = own(laptop)
    hang(laptop, customer, photo(2000))
    (blob,) = laptop.session.store.blobs.folder.iterdir()
    blob.unlink()
    settle(city, county, laptop)
    assert here(county, customer) == [False]
    assert settle(city, county, laptop) == 0


def test_nothing_goes_to_whom_the_customer_does_not_concern(tmp_path: Path) -> None:
    with offices(tmp_path, ("second", COUNTY, "manager", "county")) as made:
        city, county, first, second = (made[name] for name in ("city", "county", "laptop", "second"))
        customer = own(first)
        data = photo(2000)
        hang(first, customer, data)
        settle(city, county, first, second)
        with second.session.store.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM attachment").scalar() == 0
        assert not second.session.store.blobs.folder.exists()
        # Even asked for by its hash.
        content = next(iter(_hashes(county)))
        with county.session.store.at_the_door() as connection:
            connection.exec_driver_sql(
                "INSERT INTO attachment_due (peer, sha256, number) VALUES (?, ?, 0)",
                (bytes.fromhex(second.id), content),
            )
        make_customer(county.session, "广州乙公司", responsible_unit=COUNTY, lead_manager=second.session.staff_id)
        (path,) = [one.path for one in county.export(second)]
        opened = open_package(path, second.session.writer.identity, _certificate_of(second))
        assert list(opened.attachments()) == []
        # Handed over, it comes with the whole history.
        handover.hand_over(county.session, [customer], COUNTY, second.session.staff_id)
        settle(city, county, first, second)
        assert here(second, customer) == [True]


def _hashes(machine: Machine) -> list[bytes]:
    with machine.session.store.reading() as connection:
        return [bytes.fromhex(one) for one in connection.exec_driver_sql("SELECT sha256 FROM attachment").scalars()]


def _certificate_of(machine: Machine):
    trust = machine.session.store.trust
    assert trust is not None
    return lambda name: trust.holders[name].certificate


def test_a_cancelled_import_leaves_no_file(found: Offices) -> None:
    county, laptop = found["county"], found["laptop"]
    customer = own(laptop)
    hang(laptop, customer, photo(2000))
    (made,) = laptop.export(county)
    plan = exchange.plan_import(county.session, [made.path])
    asked = []

    def late() -> bool:
        """Only once the file lies there."""
        asked.append(1)
        return county.session.store.blobs.folder.exists()

    with pytest.raises(Cancelled):
        exchange.apply_import(county.session, plan, cancelled=late)
    assert len(asked) > 1
    assert list(county.session.store.blobs.folder.iterdir()) == []
    county.take(made.path)
    assert here(county, customer) == [True]


def test_killed_before_the_transaction_the_file_is_swept_up(found: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    county, laptop = found["county"], found["laptop"]
    customer = own(laptop)
    hang(laptop, customer, photo(2000))
    (made,) = laptop.export(county)
    plan = exchange.plan_import(county.session, [made.path])
    staged: Staged = plan.staged.packages[made.path]
    assert staged.candidate.opened is not None
    bringing = [(staged.candidate.opened, staged.arrived)]
    kept = exchange_attachments.kept_files(county.session, bringing, set(), lambda: False)
    kept.__enter__()  # and then the power fails
    (orphan,) = county.session.store.blobs.folder.iterdir()
    os.utime(orphan, (1, 1))
    county.reopen()
    assert not orphan.exists()
    county.take(made.path)
    assert here(county, customer) == [True]


def test_a_file_that_no_row_names_is_not_kept(found: Offices, monkeypatch: pytest.MonkeyPatch) -> None:
    county, laptop = found["county"], found["laptop"]
    own(laptop)
    stray = photo(1000)
    monkeypatch.setattr(exchange_attachments.Parcel, "contents", lambda self, store: [Attachment(_sha(stray), stray)])
    (made,) = laptop.export(county)
    county.take(made.path)
    assert not county.session.store.blobs.folder.exists()


def test_a_file_that_is_not_what_its_hash_says_refuses_the_package(
    found: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    county, laptop = found["county"], found["laptop"]
    customer = own(laptop)
    hang(laptop, customer, photo(1000))
    with monkeypatch.context() as forged:
        forged.setattr("bigclient_desktop.packages.packing.sha256", lambda data: _Anything())
        forged.setattr(
            exchange_attachments.Parcel, "contents", lambda self, store: [Attachment(self.chosen[0].content, b"other")]
        )
        (made,) = laptop.export(county)
    (plan,) = exchange.plan_import(county.session, [made.path]).packages
    assert isinstance(plan.refusal, PackageMalformed)


class _Anything:
    def digest(self) -> "_Anything":
        return self

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    __hash__ = object.__hash__


def _sha(data: bytes) -> bytes:
    from hashlib import sha256

    return sha256(data).digest()


def test_an_erasure_takes_the_file_out_everywhere(found: Offices) -> None:
    city, county, laptop = found["city"], found["county"], found["laptop"]
    customer = own(laptop)
    (identity,) = hang(laptop, customer, photo(2000))
    settle(city, county, laptop)
    erasure.erase(county.session, customer, [("attachment", identity)], "本人要求")
    settle(city, county, laptop)
    for machine in (city, county, laptop):
        assert list(machine.session.store.blobs.folder.iterdir()) == []
        (row,) = attachments.list_attachments(machine.session, customer)
        assert row.is_erased
    assert settle(city, county, laptop) == 0
