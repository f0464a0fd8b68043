"""Commit format 1 is fixed: golden bytes, and refusals of anything else."""

import hashlib
import json
from pathlib import Path

import msgspec
import pytest

from bigclient_desktop.journal.commits import (
    Authorship,
    Commit,
    CommitTooLarge,
    CommitUnreadable,
    Place,
    make_commit,
    pack_parts,
    read_commit,
    unpack_parts,
)
from bigclient_desktop.journal.operations import Act, Operation
from bigclient_desktop.journal.writes import AggregateDraft, NewElement, NewExistence, NewRow, NewValues, operations_of

GOLDEN = Path(__file__).parent / "golden" / "commits_v1.json"
AUTHOR = Authorship(b"i" * 16, b"c" * 32, b"n" * 8)
CUSTOMER = "0190aaaa0000700080000000000000a1"
CONTACT = "0190aaaa0000700080000000000000b1"


def counting_salt() -> object:
    numbers = iter(range(256))
    return lambda size: bytes([next(numbers)]) * size


def drafts() -> list[AggregateDraft]:
    first = hashlib.sha256(b"first").digest()
    return [
        AggregateDraft(
            "customer",
            CUSTOMER,
            (
                NewRow(
                    "customer",
                    CUSTOMER,
                    {
                        "full_name": "东莞市粤华电子有限公司",
                        "kind": "commercial",
                        "services_used": ("letters", "express"),
                        "legal_representative": "曾国强",
                        "mail_budget": 1234500,
                    },
                ),
                NewRow(
                    "contact",
                    CONTACT,
                    {"customer": CUSTOMER, "name": "区小姐", "mobile": "13800138000", "is_primary": True},
                ),
            ),
        ),
        AggregateDraft(
            "customer",
            CUSTOMER,
            (
                NewValues(
                    "customer",
                    CUSTOMER,
                    {"full_name": "东莞粤华电子有限公司", "credit_code": "91350100M000100Y43"},
                    (first,),
                ),
                NewValues("customer", CUSTOMER, {"legal_representative": "覃卫"}, (first,)),
                NewElement("customer", CUSTOMER, "services_used", "express", False, (first,)),
                NewExistence("contact", CONTACT, False, (first, hashlib.sha256(b"second").digest())),
            ),
        ),
    ]


def golden_commits() -> list[Commit]:
    salt = counting_salt()
    return [
        make_commit(
            AUTHOR,
            Place(
                number + 1,
                b"" if number == 0 else b"d" * 32,
                b"" if number == 0 else b"a" * 32,
                1_763_900_000_000 << 16,
                b"u" * 16,
            ),
            draft.key,
            operations_of(draft.writes),
            lambda header: hashlib.sha512(header).digest(),
            salt,  # type: ignore[arg-type]
        )
        for number, draft in enumerate(drafts())
    ]


def test_version_1_bytes_are_for_ever() -> None:
    golden = json.loads(GOLDEN.read_text("utf-8"))
    made = [{"id": c.id.hex(), "header": c.header.hex(), "parts": pack_parts(c.parts).hex()} for c in golden_commits()]
    assert made == golden


def test_golden_bytes_read_back_as_what_was_said() -> None:
    for golden, draft in zip(json.loads(GOLDEN.read_text("utf-8")), drafts(), strict=True):
        read = read_commit(bytes.fromhex(golden["header"]), b"s" * 64, unpack_parts(bytes.fromhex(golden["parts"])))
        assert read.id.hex() == golden["id"]
        assert read.operations == operations_of(draft.writes)
        assert read.aggregate == draft.key
        assert read.author == AUTHOR


def test_another_signature_of_its_author_makes_no_other_commit() -> None:
    """Anybody may sign the same header again, and get other bytes."""
    commit = golden_commits()[0]
    assert read_commit(commit.header, b"t" * 64, commit.parts).id == commit.id


def test_personal_fields_travel_in_the_part_of_their_person() -> None:
    commit = golden_commits()[0]
    assert len(commit.parts) == 3
    texts = [part.decode("utf-8", "ignore") if part else "" for part in commit.parts]
    assert "粤华" in texts[0]
    assert "曾国强" not in texts[0]
    assert "区小姐" not in texts[0]
    assert "曾国强" in texts[1]
    assert "13800138000" in texts[2]
    for personal in ("曾国强", "区小姐", "13800138000", "粤华"):
        assert personal.encode() not in commit.header


def test_an_erased_part_leaves_the_rest_readable() -> None:
    commit = golden_commits()[0]
    read = read_commit(commit.header, commit.signature, (commit.parts[0], None, commit.parts[2]))
    assert read.id == commit.id
    assert [operation.values is None for operation in read.operations] == [False, True, False, False]


def refused(header: bytes, parts: tuple[bytes | None, ...]) -> None:
    with pytest.raises(CommitUnreadable):
        read_commit(header, b"s" * 64, parts)


def test_a_changed_part_is_refused_at_every_byte() -> None:
    commit = golden_commits()[0]
    part = commit.parts[2]
    assert part is not None
    for position in range(len(part)):
        changed = bytearray(part)
        changed[position] ^= 1
        refused(commit.header, (commit.parts[0], commit.parts[1], bytes(changed)))


def test_other_shapes_are_refused() -> None:
    commit = golden_commits()[0]
    array = msgspec.msgpack.decode(commit.header)
    refused(commit.header[:-1], commit.parts)
    refused(commit.header + b"\0", commit.parts)
    refused(commit.header, commit.parts[:2])
    refused(msgspec.msgpack.encode([2, *array[1:]]), commit.parts)
    refused(msgspec.msgpack.encode(array[:-1]), commit.parts)
    refused(b"\x81\xa1a\x01", commit.parts)
    array[14][0][0] = 9
    refused(msgspec.msgpack.encode(array), commit.parts)


def written(*operations: Operation) -> Commit:
    return make_commit(AUTHOR, Place(1, b"", b"", 1, b"u" * 16), (1, b"r" * 16), operations, lambda header: b"s" * 64)


def test_an_oversized_commit_is_neither_written_nor_read() -> None:
    with pytest.raises(CommitTooLarge):
        written(Operation(Act.SET, 1, b"r" * 16, (125,), ("长" * 400_000,)))
    commit = golden_commits()[0]
    with pytest.raises(CommitUnreadable, match="larger"):
        read_commit(commit.header, b"s" * 64, (*commit.parts[:2], bytes(1 << 20)))


def test_more_than_64_heads_are_neither_written_nor_read() -> None:
    heads = tuple(bytes([number]) * 32 for number in range(65))
    commit = written(Operation(Act.SET, 1, b"r" * 16, (125,), ("好",), 0, heads[:64]))
    assert read_commit(commit.header, b"s" * 64, commit.parts).operations[0].prev == heads[:64]
    with pytest.raises(CommitTooLarge):
        written(Operation(Act.SET, 1, b"r" * 16, (125,), ("好",), 0, heads))
    array = msgspec.msgpack.decode(commit.header)
    array[14][0].append(0)
    refused(msgspec.msgpack.encode(array), commit.parts)


@pytest.mark.parametrize(
    ("place", "value"),
    [(2, b"short"), (2, "r" * 16), (3, 7), (3, -1), (4, 1), (4, -1), (5, 1), (5, -1), (0, 4)],
    ids=["short row", "text row", "no such shape", "shape -1", "no such part", "part -1", "no prev", "prev -1", "act"],
)
def test_an_operation_that_points_nowhere_is_refused(place: int, value: object) -> None:
    commit = written(Operation(Act.SET, 1, b"r" * 16, (2, 6), ("粤华", None), 0, (b"p" * 32,)))
    array = msgspec.msgpack.decode(commit.header)
    read_commit(msgspec.msgpack.encode(array), b"s" * 64, commit.parts)
    array[14][0][place] = value
    refused(msgspec.msgpack.encode(array), commit.parts)


@pytest.mark.parametrize("body", [[], [["粤华"]], [["粤华", None, 1]], [["粤华", None], ["more"]], [7], ["粤华"[:1]]])
def test_values_that_do_not_fit_their_operations_are_refused(body: list[object]) -> None:
    commit = written(Operation(Act.SET, 1, b"r" * 16, (2, 6), ("粤华", None)))
    part = b"s" * 16 + msgspec.msgpack.encode(body)
    array = msgspec.msgpack.decode(commit.header)
    array[15] = [hashlib.sha256(b"\0" + part).digest()]
    refused(msgspec.msgpack.encode(array), (part,))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (1, -1),
        (2, b"short"),
        (3, b"c" * 31),
        (4, "i" * 8),
        (5, "x"),
        (5, 1 << 63),
        (5, -1),
        (5, True),
        (6, b"d" * 16),
        (7, b"a" * 33),
        (8, [b"short"]),
        (9, 1.5),
        (9, 1 << 63),
        (10, b"u"),
        (11, [256, b"r" * 16]),
        (11, [1, b"r" * 15]),
        (12, [b"p"]),
        (13, [["x", 6]]),
        (14, []),
    ],
)
def test_a_header_with_another_type_length_or_range_is_refused(place: int, value: object) -> None:
    commit = written(Operation(Act.SET, 1, b"r" * 16, (2, 6), ("粤华", None), 0, (b"p" * 32,)))
    array = msgspec.msgpack.decode(commit.header)
    array[place] = value
    refused(msgspec.msgpack.encode(array), commit.parts)


@pytest.mark.parametrize("value", [{"a": 1}, [["deep"]], 1 << 63, msgspec.msgpack.Ext(1, b"x")])
def test_a_value_of_no_kind_that_a_field_has_is_refused(value: object) -> None:
    commit = written(Operation(Act.SET, 1, b"r" * 16, (2,), (value,)))  # type: ignore[arg-type]
    refused(commit.header, commit.parts)
