"""The commands: each takes its surroundings, calls one service, prints what came of it and gives the exit status.

Services are imported where they are used: a command loads only the libraries that it needs.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bigclient_desktop.command_line import sync, sync_enrolment
from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.attachments import attach
from bigclient_desktop.command_line.audit import audit
from bigclient_desktop.command_line.customers import (
    grade_year,
    import_customers,
    list_customers,
    print_archive,
    show_customer,
)
from bigclient_desktop.command_line.duplicates import list_duplicates, merge
from bigclient_desktop.command_line.handover import print_handover
from bigclient_desktop.command_line.organisation import list_staff, list_units
from bigclient_desktop.command_line.output import print_json
from bigclient_desktop.command_line.requests import answer_requests, list_requests
from bigclient_desktop.command_line.revenue import import_revenue, list_revenue, print_ranking, print_revenue
from bigclient_desktop.command_line.visits import (
    import_complaints,
    import_visits,
    list_complaints,
    list_visits,
    print_complaint,
    print_today,
    print_visit_diary,
)
from bigclient_desktop.failures import Failure


class FileExists(Failure):
    """The file would be overwritten."""

    key = "failure.file_exists"


def setup(access: Access) -> int:
    """Makes a store. The recovery key goes to a file of the owner's alone, or to the screen."""
    from bigclient_desktop.services.session import set_up

    options = access.options
    out: Path | None = options.recovery_out
    password = access.new_password()
    if out is not None:
        # Made first: a store whose recovery key could not be written would be a store without one.
        private_file(out)
    try:
        made = set_up(access.folder, unit=options.unit, name=options.name, position=options.position, password=password)
    except BaseException:
        if out is not None:
            out.unlink()
        raise
    made.session.close()
    access.say("set_up", folder=access.folder)
    if out is None:
        access.say("recovery_key", recovery=made.recovery_key)
    else:
        out.write_text(made.recovery_key + "\n", encoding="utf-8")
        access.say("recovery_key_written", path=out)
    return 0


def private_file(path: Path) -> None:
    """Makes an empty file that its owner alone may read. Raises FileExists."""
    try:
        path.touch(0o600, exist_ok=False)
    except FileExistsError as error:
        raise FileExists(path=str(path)) from error


def demo(access: Access) -> int:
    """Makes or reuses the sample store, and opens the window on it."""
    from bigclient_desktop.paths import demo_folder
    from bigclient_desktop.services.demo import DEFAULT_CUSTOMERS, DEFAULT_SEED, PASSWORD, open_sample_store

    options = access.options
    folder = access.folder if options.store else demo_folder()
    given = access.given_password()
    count, seed = options.customers or DEFAULT_CUSTOMERS, DEFAULT_SEED if options.seed is None else options.seed
    shown = -1

    def progress(done: int) -> None:
        nonlocal shown
        if done * 20 // count != shown:
            shown = done * 20 // count
            access.note("demo_progress", done=min(done, count), count=count)

    made = open_sample_store(folder, password=given or PASSWORD, customers=count, seed=seed, progress=progress)
    made.session.close()
    access.say("demo_made" if made.is_new else "demo_reused", count=made.customers, folder=folder)
    access.say("demo_password_given" if given else "demo_password", password=PASSWORD)
    if options.no_window or access.open_window is None:
        return 0
    # Whoever reads along needs the password now, not when the window is closed.
    sys.stdout.flush()
    return access.open_window(folder, given or PASSWORD)


def backup(access: Access) -> int:
    """Backs the store up to a file."""
    from bigclient_desktop.services.backups import backup as back_up

    with access.session() as session:
        made = back_up(session, access.options.out)
    access.say("backed_up", path=made.path, size=f"{made.size / 1024**2:.1f}")
    return 0


def restore(access: Access) -> int:
    """Puts a backup in place of the store."""
    from bigclient_desktop.services.backups import restore as put_back

    kept = put_back(access.folder, access.options.file)
    access.say("restored", path=access.options.file, folder=access.folder)
    if kept is not None:
        access.say("restored_kept", path=kept.path)
    return 0


def check(access: Access) -> int:
    """Checks the store; status 1 where something is wrong with it, also so wrong that it cannot be opened."""
    from bigclient_desktop.services.checks import check_store
    from bigclient_desktop.store.faults import StoreDamaged

    found: Sequence[Failure]
    try:
        with access.session() as session:
            found = check_store(session, rebuild_first=access.options.rebuild)
    except StoreDamaged as damaged:
        found = [damaged]
    problems = [failure.sentence(access.words) for failure in found]
    if access.options.json:
        print_json({"ok": not problems, "problems": problems})
    elif not problems:
        access.say("check_ok")
    else:
        print("\n".join(problems))
    if problems:
        access.note("check_failed", count=len(problems))
    return 1 if problems else 0


COMMANDS: Mapping[tuple[str, str | None], Callable[[Access], int]] = {
    ("setup", None): setup,
    ("demo", None): demo,
    ("import", "customers"): import_customers,
    ("list", "customers"): list_customers,
    ("show", "customer"): show_customer,
    ("print", "archive"): print_archive,
    ("list", "duplicates"): list_duplicates,
    ("list", "units"): list_units,
    ("list", "staff"): list_staff,
    ("merge", None): merge,
    ("attach", None): attach,
    ("import", "revenue"): import_revenue,
    ("list", "revenue"): list_revenue,
    ("print", "revenue"): print_revenue,
    ("print", "ranking"): print_ranking,
    ("import", "visits"): import_visits,
    ("import", "complaints"): import_complaints,
    ("list", "visits"): list_visits,
    ("list", "complaints"): list_complaints,
    ("print", "visit-diary"): print_visit_diary,
    ("print", "complaint"): print_complaint,
    ("print", "today"): print_today,
    ("print", "handover"): print_handover,
    ("grade", None): grade_year,
    ("audit", None): audit,
    ("requests", "list"): list_requests,
    ("requests", "answer"): answer_requests,
    ("backup", None): backup,
    ("restore", None): restore,
    ("check", None): check,
    ("sync", "centre"): sync_enrolment.become_centre,
    ("sync", "request"): sync_enrolment.request,
    ("sync", "renew"): sync_enrolment.renew,
    ("sync", "grant"): sync_enrolment.grant,
    ("sync", "accept"): sync_enrolment.accept,
    ("sync", "revoke"): sync_enrolment.revoke,
    ("sync", "devices"): sync_enrolment.devices,
    ("sync", "export"): sync.export,
    ("sync", "resync"): sync.resync,
    ("sync", "inspect"): sync.inspect,
    ("sync", "verify"): sync.verify,
    ("sync", "import"): sync.import_packages,
    ("sync", "status"): sync.status,
    ("sync", "unsent"): sync.unsent,
    ("sync", "parked"): sync.parked,
    ("sync", "review"): sync.review,
}
