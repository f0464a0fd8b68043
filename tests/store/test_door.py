"""Nothing is written but through the door, and the tables say what the log says."""

from pathlib import Path

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import registry

from bigclient_desktop.services import changes, checks, customers
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.store import STORE_FILE
from bigclient_desktop.store.tables import GUARDED_TABLES, PROJECTED, log_metadata, projection_metadata
from tests.services.making import make_customer, make_draft

STATEMENTS = [
    statement.format(table=table)
    for table in sorted(GUARDED_TABLES)
    for statement in ("DELETE FROM {table}", "INSERT INTO {table} DEFAULT VALUES", "DROP TABLE {table}")
]


@pytest.mark.parametrize(
    "statement",
    [
        *STATEMENTS,
        "UPDATE customer SET phone = '1'",
        "REPLACE INTO head VALUES (1, 2, 3, 4)",
        "ALTER TABLE customer ADD COLUMN x",
        "CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM customer; END",
        "ATTACH '' AS other",
        "PRAGMA writable_schema = ON",
        "WITH a AS (SELECT 1) DELETE FROM commit_log",
    ],
)
def test_raw_sql_cannot_go_round_the_door(session: Session, statement: str) -> None:
    with pytest.raises(DatabaseError, match=r"not authorized|prohibited"), session.store.reader.begin() as connection:
        connection.exec_driver_sql(statement)


def test_core_and_orm_cannot_go_round_the_door(session: Session) -> None:
    customer = PROJECTED["customer"]
    with pytest.raises(DatabaseError, match="not authorized"), session.store.reader.begin() as connection:
        connection.execute(insert(customer).values(id=b"1" * 16, made_by=1))
    with pytest.raises(DatabaseError, match="not authorized"), session.store.reader.begin() as connection:
        connection.execute(update(customer).values(phone="1"))

    class Row:
        pass

    registry().map_imperatively(Row, customer)
    row = Row()
    row.id, row.made_by = b"1" * 16, 1  # type: ignore[attr-defined]
    with OrmSession(session.store.reader) as orm:
        orm.add(row)
        with pytest.raises(DatabaseError, match="not authorized"):
            orm.flush()


def test_an_attached_or_a_second_connection_of_the_reader_is_guarded_too(session: Session) -> None:
    connections = [session.store.reader.connect() for _ in range(6)]
    try:
        for connection in connections:
            with pytest.raises(DatabaseError, match="not authorized"):
                connection.exec_driver_sql("DELETE FROM commit_log")
    finally:
        for connection in connections:
            connection.close()


def test_every_table_is_guarded_but_the_local_ones() -> None:
    every = {table.name for metadata in (log_metadata, projection_metadata) for table in metadata.sorted_tables}
    assert every - GUARDED_TABLES == {"setting"}


def test_a_write_with_the_key_but_outside_the_program_is_found(session: Session) -> None:
    make_customer(session)
    assert checks.check_store(session) == []
    outside = connect(session.folder / STORE_FILE, session.store.file_key)
    outside.execute("UPDATE customer SET phone = 'x'")
    outside.close()
    assert [finding.finding_key for finding in checks.check_store(session)] == ["check.projection_differs"]
    assert checks.check_store(session, rebuild_first=True) == []


def test_a_row_that_the_log_does_not_know_is_found(session: Session) -> None:
    identity = make_customer(session)
    outside = connect(session.folder / STORE_FILE, session.store.file_key)
    outside.execute(
        "INSERT INTO contact (id, made_by, customer, name) VALUES (?, 1, ?, '某人')",
        (b"z" * 16, bytes.fromhex(identity)),
    )
    outside.close()
    assert [finding.finding_key for finding in checks.check_store(session)] == ["check.projection_differs"]


def test_a_log_line_changed_or_taken_out_is_found(session: Session) -> None:
    for number in range(3):
        make_customer(session, f"客户{number}有限公司")
    outside = connect(session.folder / STORE_FILE, session.store.file_key)
    outside.execute("DELETE FROM commit_log WHERE row = 3")
    outside.close()
    keys = {finding.finding_key for finding in checks.check_store(session)}
    assert "check.chain_broken" in keys
    outside = connect(session.folder / STORE_FILE, session.store.file_key)
    outside.execute("UPDATE commit_log SET header = CAST(header || x'00' AS BLOB) WHERE row = 2")
    outside.close()
    keys = {finding.finding_key for finding in checks.check_store(session)}
    assert "check.signature_wrong" in keys
    outside = connect(session.folder / STORE_FILE, session.store.file_key)
    outside.execute("UPDATE commit_log SET header = header || x'ff' WHERE row = 2")
    outside.close()
    keys = {finding.finding_key for finding in checks.check_store(session)}
    assert "check.database_damaged" in keys


def dump(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every projected row; the heads and the derived tables too."""
    with session.store.reading() as connection:
        return {
            table.name: sorted(connection.exec_driver_sql(f'SELECT * FROM "{table.name}"').all(), key=repr)
            for table in projection_metadata.sorted_tables
        }


def test_all_tables_rebuilt_from_the_log_are_equal(session: Session) -> None:
    first = make_customer(session)
    second = make_customer(session, "佛山照明股份有限公司", legal_representative="单雄信")
    draft = customers.draft_of(customers.customer_file(session, first))
    from dataclasses import replace

    customers.save_customer(
        session, replace(draft, customer=replace(draft.customer, phone="020-1", services_used=("express", "logistics")))
    )
    customers.save_customer(session, replace(draft, customer=replace(draft.customer, remark="旧表单")))
    customers.delete_customers(session, [second])
    changes.undo(session)
    customers.change_field(session, [first, second], "tags", ("重点",))
    make_customer(session, "要撤销的客户有限公司")
    changes.undo(session)
    before = dump(session)
    assert len(before["head"]) > 5
    assert len(before["withdrawn"]) == 2
    checks.check_store(session, rebuild_first=True)
    assert dump(session) == before


def test_the_file_tells_nothing_without_the_key(session: Session, store_folder: Path) -> None:
    make_customer(session)
    session.close()
    for path in store_folder.rglob("*"):
        if path.is_file() and "slots" not in path.parts:
            data = path.read_bytes()
            for secret in ("广东移动", "13800138000", "SQLite format", "commit_log"):
                assert secret.encode() not in data, path


def test_the_quick_projection_and_the_merge_agree_on_concurrent_edits(session: Session) -> None:
    """Two forms loaded at the same time: different fields both stand, the same field goes to the later one of the
    same seat."""
    from dataclasses import replace

    identity = make_customer(session)
    one = customers.draft_of(customers.customer_file(session, identity))
    two = customers.draft_of(customers.customer_file(session, identity))
    customers.save_customer(session, replace(one, customer=replace(one.customer, phone="1", fax="1")))
    customers.save_customer(session, replace(two, customer=replace(two.customer, phone="2", web="w")))
    stored = customers.customer_file(session, identity).customer
    assert (stored.phone, stored.fax, stored.web) == ("2", "1", "w")
    assert checks.check_store(session) == []


def test_make_draft_is_accepted_as_it_is(session: Session) -> None:
    assert [p for p in customers.check_draft(session, make_draft(session)) if p.hard] == []
