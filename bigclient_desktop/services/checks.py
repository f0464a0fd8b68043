"""The store's check-up (数据体检): integrity, log, projection; and the projection made anew from the log."""

from collections.abc import Callable
from itertools import islice

from bigclient_desktop.failures import Failure
from bigclient_desktop.services.session import Session
from bigclient_desktop.store import attachments
from bigclient_desktop.store.audit import Finding, findings
from bigclient_desktop.store.faults import StoreDamaged
from bigclient_desktop.store.rebuild import rebuild
from bigclient_desktop.store.store import Cancelled

_SHOWN = 200


class CheckFinding(Failure):
    """One finding of the check-up; its sentence is what the person reads."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(**finding.values)
        self.finding_key = finding.key

    def sentence(self, words: Callable[..., str]) -> str:
        """What is wrong and what to do."""
        return words(self.finding_key, **self.values)


def check_store(
    session: Session,
    *,
    rebuild_first: bool = False,
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[CheckFinding]:
    """What is wrong with the store, at most 200 findings; empty where it is sound. Raises Cancelled.

    `rebuild_first` makes all tables anew from the log in one transaction before it checks.
    """

    def report(stage: str, done: int, total: int) -> None:
        if cancelled():
            raise Cancelled()
        progress(stage, done, total)

    if rebuild_first:
        with session.store.at_the_door() as connection:
            rebuild(connection, lambda done, total: report("check.rebuilding", done, total))
    found: list[CheckFinding] = []
    try:
        with session.store.reading() as connection:
            for finding in islice(findings(connection, report), _SHOWN):
                found.append(CheckFinding(finding))
    except StoreDamaged as damage:
        # After a damaged page the connection cannot end in peace either; what was found by then counts.
        if not found:
            found.append(CheckFinding(Finding("check.database_damaged", {"reason": str(damage.__cause__)})))
        return found
    damaged = _damaged_attachments(session, cancelled)
    if damaged:
        found.append(CheckFinding(Finding("check.attachments_damaged", {"count": damaged})))
    return found


def _damaged_attachments(session: Session, cancelled: Callable[[], bool]) -> int:
    """Files of attachments that are no longer what was put there. One that has not come yet is no fault."""
    with session.store.reading() as connection:
        contents = sorted(attachments.live(connection))
    damaged = 0
    for content in contents:
        if cancelled():
            raise Cancelled()
        damaged += bool(session.store.blobs.damaged([content]))
    return damaged
