"""P17: work and growth are bounded by the size of the package."""

from bigclient_desktop.services.session import Session

PAGE = 4096


def growth_is_bounded(session: Session, before: tuple[int, int], size: int, commits_told: int) -> None:
    """P17: an import makes the store grow by what the package holds, and no more."""
    rows_now, pages_now = weight(session)
    assert rows_now - before[0] <= commits_told, "P17: more commits than the package had"
    grown = (pages_now - before[1]) * PAGE
    assert grown <= 400_000 + 60 * size, f"P17: {grown} bytes by a package of {size}"


def weight(session: Session) -> tuple[int, int]:
    """Rows of the log and of what waits for its author's certificate, and pages of the file."""
    with session.store.reading() as connection:
        statement = "SELECT (SELECT count(*) FROM commit_log) + (SELECT count(*) FROM waiting_commit)"
        count = connection.exec_driver_sql(statement).scalar() or 0
        return count, connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
