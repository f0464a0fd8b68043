"""The migrated tables are the models; an older projection is made anew, after a backup, with nothing lost."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from bigclient_desktop.domain.customer_file import CustomerQuery
from bigclient_desktop.services import changes, checks, customers
from bigclient_desktop.services.backups import list_backups
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.store import versions
from bigclient_desktop.store.encryption import connect
from bigclient_desktop.store.store import STORE_FILE
from bigclient_desktop.store.tables import STORE_VERSION, log_metadata, projection_metadata
from tests.conftest import PASSWORD
from tests.services.making import make_customer

MIGRATIONS = Path(versions.__file__).parent / "migrations"


def test_the_migrated_tables_are_the_models(session: Session) -> None:
    def of_the_log(thing: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
        return kind != "table" or name not in projection_metadata.tables

    with session.store.at_the_door() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": of_the_log, "compare_type": True})
        assert compare_metadata(context, log_metadata) == []


def test_the_migrations_are_one_line_up_to_this_version() -> None:
    script = ScriptDirectory(str(MIGRATIONS))
    assert len(script.get_heads()) == 1
    assert len(list(script.walk_revisions())) == STORE_VERSION


def outside(session: Session, *statements: str) -> None:
    connection = connect(session.folder / STORE_FILE, session.store.file_key)
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("kept", [True, False])
def test_an_older_projection_is_made_anew_after_a_backup(session: Session, kept: bool) -> None:
    """As a store of a program looks that did not know a field and a table yet."""
    identity = make_customer(session, tags=("重点",), remark="好")
    make_customer(session, "要撤销的有限公司")
    changes.undo(session)
    session.close()
    outside(
        session,
        "ALTER TABLE customer DROP COLUMN remark",
        "DROP TABLE customer_search",
        "UPDATE identity SET value = CAST('0' AS BLOB) WHERE key = 'projection_version'"
        if kept
        else "DELETE FROM identity WHERE key = 'projection_version'",
    )
    again = open_session(session.folder, password=PASSWORD)
    found = customers.customer_file(again, identity).customer
    assert (found.remark, found.tags) == ("好", ("重点",))
    assert customers.count_customers(again, CustomerQuery(search="gdyd")) == 1
    assert checks.check_store(again) == []
    assert [backup.reason for backup in list_backups(again.folder)] == ["before-migration"]
    again.close()
    open_session(session.folder, password=PASSWORD).close()
    assert len(list_backups(session.folder)) == 1


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    make_customer(session)
    session.close()
    outside(session, "UPDATE identity SET value = CAST('0' AS BLOB) WHERE key = 'projection_version'")

    def fails(connection: object) -> None:
        connection.exec_driver_sql("DROP TABLE customer")  # type: ignore[attr-defined]
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr(versions, "_extend_projection", fails)
        with pytest.raises(ZeroDivisionError):
            open_session(session.folder, password=PASSWORD)
    again = open_session(session.folder, password=PASSWORD)
    assert customers.count_customers(again, CustomerQuery()) == 1
    assert checks.check_store(again) == []
    again.close()
