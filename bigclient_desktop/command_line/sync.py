"""The commands of packages: export, import, status and what has to be looked at, also for a scheduled job."""

import sys
from pathlib import Path
from typing import Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import field_values, heads, print_json, print_table
from bigclient_desktop.domain.exchange import DELTA, SNAPSHOT, LinkRow, PackageMade, PackagePlan, ReviewItem
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure


class FolderMissing(Failure):
    """The folder for packages is not there."""

    key = "failure.sync_folder_missing"


def export(access: Access) -> int:
    """Writes packages for one peer or for all."""
    from bigclient_desktop.services.exchange import export_packages
    from bigclient_desktop.services.exchange_attachments import BUDGET_SETTING

    options = access.options
    _check_folder(options.out)
    split = options.split << 20 if options.split else None
    kind = SNAPSHOT if options.snapshot else DELTA
    with access.session() as session:
        if options.attachments:
            session.store.set_setting(BUDGET_SETTING, options.attachments)
        made = export_packages(session, options.peer, options.out, kind=kind, split_bytes=split)
    return _tell_made(access, made)


def resync(access: Access) -> int:
    """Writes a package that asks a peer for what is missing here."""
    from bigclient_desktop.services.exchange import request_resync

    _check_folder(access.options.out)
    with access.session() as session:
        made = request_resync(session, access.options.peer, access.options.out)
    return _tell_made(access, made)


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise FolderMissing(path=str(folder))


def _tell_made(access: Access, made: list[PackageMade]) -> int:
    if access.options.json:
        names = "peer peer_name kind number id part parts commits counts size words attachments waiting waiting_bytes"
        paths = [{"path": str(one.path), "slip": str(one.slip) if one.slip else None} for one in made]
        print_json([{**path, **field_values(one, names)} for path, one in zip(paths, made, strict=True)])
        return 0
    for one in made:
        access.say("sync_exported", name=one.peer_name, number=one.number, commits=one.commits, path=one.path)
        access.say("sync_words_are", words=" ".join(one.words))
        if one.slip is None and one.part == one.parts:
            print(access.words("exchange.slip_not_written", folder=one.path.parent), file=sys.stderr)
        if one.waiting:
            mib = f"{one.waiting_bytes / (1 << 20):.1f}"
            print(access.words("exchange.attachments_wait", count=one.waiting, mib=mib))
    if not made:
        access.say("sync_nothing_to_send")
    return 0


def inspect(access: Access) -> int:
    """Says what anybody can read of a package; needs no store."""
    from bigclient_desktop.services.exchange import inspect as look

    found = look(access.options.file)
    if access.options.json:
        print_json(found)
        return 0
    for name, value in found.items():
        print(f"{access.words(f'command_line.sync_clear_{name}')}  {value}")
    return 0


def verify(access: Access) -> int:
    """Checks every signature of a package; status 1 where it would be refused."""
    from bigclient_desktop.services.exchange import verify as check

    with access.session() as session:
        plan = check(session, access.options.file)
    if access.options.json:
        print_json(_plan_values(access, plan))
    else:
        _tell_plan(access, plan)
    return _status([plan])


def import_packages(access: Access) -> int:
    """Imports packages and folders of packages. What came twice, or is one's own, stands in no job's way."""
    from bigclient_desktop.services.exchange import Leave, apply_import, plan_import

    options = access.options
    leave = Leave(options.over_budget, options.quarantine)
    with access.session() as session:
        plan = plan_import(session, options.paths, leave=leave, preview=options.dry_run)
        result = None if options.dry_run or not plan.accepted else apply_import(session, plan)
    if options.json:
        shown: dict[str, Any] = {"packages": [_plan_values(access, package) for package in plan.packages]}
        if result is not None:
            names = "new known conflicts parked missing"
            shown |= {**field_values(result, names), "backup": str(result.backup) if result.backup else None}
        print_json(shown)
        return _status(plan.packages)
    for package in plan.packages:
        _tell_plan(access, package)
    if result is not None:
        counts = {"new": result.new, "known": result.known, "conflicts": result.conflicts, "parked": result.parked}
        access.say("sync_imported", count=len(result.packages), **counts)
    elif options.dry_run:
        access.say("import_dry")
    elif not plan.packages:
        access.say("sync_no_packages")
    return _status(plan.packages)


def _status(plans: Any) -> int:
    from bigclient_desktop.services.exchange_failures import AlreadyImported, IsOwnPackage

    harmless = (AlreadyImported, IsOwnPackage)
    return 1 if any(plan.refusal and not isinstance(plan.refusal, harmless) for plan in plans) else 0


def _tell_plan(access: Access, plan: PackagePlan) -> None:
    if plan.refusal is not None:
        access.note("sync_refused", path=plan.path.name, reason=plan.refusal.sentence(access.words))
        return
    manifest = plan.manifest
    assert manifest is not None
    access.say(
        "sync_package", path=plan.path.name, name=plan.sender_name, number=manifest.number, commits=manifest.commits
    )
    if plan.rows:
        for row in plan.rows:
            counts = {name: getattr(row, name) for name in ("new", "changed", "conflicts", "parked")}
            access.say("sync_row", name=row.name or row.customer or row.kind, **counts)
    for key, places in plan.notes:
        print(access.words(key, **places), file=sys.stderr)


def _plan_values(access: Access, plan: PackagePlan) -> dict[str, Any]:
    manifest = plan.manifest
    values = {
        "path": str(plan.path),
        "refused": plan.refusal.sentence(access.words) if plan.refusal else None,
        **field_values(plan, "id sender_name sender_person size new changed conflicts parked known words rows"),
        "notes": [access.words(key, **places) for key, places in plan.notes],
    }
    if manifest is not None:
        values |= field_values(manifest, "kind sender recipient number previous basis ack made_at commits parts")
        values["counts"] = dict(manifest.counts)
    return values


def status(access: Access) -> int:
    """How the exchange stands: what is unsent, the last receipt, the peers, alarms."""
    from bigclient_desktop.services.exchange_status import exchange_status, links
    from bigclient_desktop.services.repairs import alarms

    words = access.words
    with access.session() as session:
        found, peers, wrong = exchange_status(session), links(session), alarms(session)
    sentences = [words(alarm.sentence_key, **alarm.values) for alarm in wrong]
    if access.options.json:
        print_json({"status": found, "links": peers, "alarms": sentences})
        return 0
    if not found.is_enrolled:
        access.say("sync_not_enrolled")
        return 0
    access.say(
        "sync_status", unsent=found.unsent, reviews=found.reviews, parked=found.parked, proposals=found.proposals
    )
    if found.receipt_until is not None:
        until = f"{china_time(found.receipt_until):%Y-%m-%d %H:%M}"
        access.say("sync_received_until", name=found.centre_name, until=until, days=found.age_days or 0)
    if peers:
        head = heads(words, "peer relation sent received acked pending")
        print_table(head, [_link_cells(access, row) for row in peers], right=(5,))
    print("\n".join(sentences), file=sys.stderr, end="\n" if sentences else "")
    return 0


def _link_cells(access: Access, row: LinkRow) -> list[object]:
    return [
        f"{row.name} ({row.peer[:8]})",
        access.words(f"sync_relation.{row.relation}"),
        row.last_sent_at,
        row.last_received_at,
        row.acked_number or None,
        row.pending,
    ]


def unsent(access: Access) -> int:
    """Lists one's own steps that the centre has not confirmed."""
    from bigclient_desktop.services.exchange_status import unsent as unsent_steps

    words = access.words
    with access.session() as session:
        found = unsent_steps(session)
    if access.options.json:
        print_json(found)
        return 0
    head = heads(access.words, "at kind change subject packed")
    rows = [
        (one.at, words(f"exchange_slip.count.{one.kind}"), words(one.change), one.subject, one.packed_in)
        for one in found
    ]
    print_table(head, rows)
    return 0


def parked(access: Access) -> int:
    """Lists what does not count, with the reasons."""
    from bigclient_desktop.services.review import parked_items

    words = access.words
    with access.session() as session:
        found = parked_items(session)
    if access.options.json:
        print_json(
            [
                {
                    **field_values(one, "commit customer customer_name author unit at reason"),
                    "said": words(one.reason_key),
                }
                for one in found
            ]
        )
        return 0
    head = heads(access.words, "at person customer reason")
    print_table(head, [(one.at, one.author, one.customer_name, words(one.reason_key)) for one in found])
    return 0


def review(access: Access) -> int:
    """Lists clashes, or settles some of them by one side."""
    from bigclient_desktop.services.review import resolve_all, review_items

    options, words = access.options, access.words
    with access.session() as session:
        if options.resolve:
            change = resolve_all(session, options.resolve, options.side)
        found = review_items(session)
    if options.json:
        print_json([_review_values(one) for one in found])
        return 0
    if options.resolve:
        access.say("sync_resolved", count=change.commits)
    for one in found:
        fields = [words(f"{one.entity}.{name}") for name in one.fields]
        access.say("sync_review", id=one.id, name=one.customer_name, fields=fields, sentence=words(one.sentence_key))
        for choice in one.choices:
            values = ["" if value is None else str(value) for value in choice.values.values()]
            access.say("sync_choice", id=choice.id[:12], author=choice.author, unit=choice.unit, values=values)
    if not found:
        access.say("sync_no_review")
    return 0


def _review_values(one: ReviewItem) -> dict[str, Any]:
    choices = [field_values(choice, "id values author unit at package is_visible erased") for choice in one.choices]
    return {
        **field_values(one, "id kind customer customer_name entity row unit fields before may_resolve"),
        "choices": choices,
    }
