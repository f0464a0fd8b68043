"""`bigclient audit`: the audit log on the command line."""

from dataclasses import asdict

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import print_json, print_table
from bigclient_desktop.domain.audit_log import AuditQuery
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.services.session import UserUnknown


def audit(access: Access) -> int:
    """Lists who looked at what was masked, exported, printed, merged, erased or was refused, the newest first."""
    from bigclient_desktop.services.audit_reading import about, find_audit

    options, words = access.options, access.words
    query = AuditQuery(options.first, options.last, kinds=(options.kind,) if options.kind else ())
    with access.session() as session:
        found = find_audit(session, query, options.limit, person_name=options.person or "")
    if options.person and not found.knows_person:
        raise UserUnknown(user=options.person)
    if options.json:
        print_json([asdict(line) | {"at": line.at.isoformat()} for line in found.lines])
        return 0
    head = [words(f"audit.{name}") for name in ("at", "who", "unit", "kind", "subject", "form", "how_many", "target")]
    rows = [
        (f"{china_time(line.at):%Y-%m-%d %H:%M:%S}", line.person or "?", *about(line, words)) for line in found.lines
    ]
    print_table(head, rows, right=(6,))
    access.say("audit_count", count=found.count)
    if not found.of_others:
        access.note("audit_own")
    return 0
