"""The commands about visits and complaints: import, list, print."""

from typing import Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import print_json, print_table
from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.complaint_clocks import Clock
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, ComplaintRow, ComplaintSort
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.visit_lists import VisitQuery, VisitRow
from bigclient_desktop.domain.working_days import china_time
from bigclient_desktop.failures import Failure


class ComplaintsOrBlank(Failure):
    """`print complaint` was given neither complaints nor --blank, or both."""

    key = "failure.complaints_or_blank"


class DaysReversed(Failure):
    """`--from` lies after `--to`: nothing could be found."""

    key = "failure.days_reversed"


def _refuse_days_reversed(access: Access) -> None:
    first, last = access.options.first, access.options.last
    if first and last and first > last:
        raise DaysReversed(first=first.isoformat(), last=last.isoformat())


def list_visits(access: Access) -> int:
    """Lists visits, the newest first; or writes them to a workbook."""
    from bigclient_desktop.services.activity_exports import export_visits, visits_customers
    from bigclient_desktop.services.visits import count_visits
    from bigclient_desktop.services.visits import list_visits as page_of

    _refuse_days_reversed(access)
    options, words = access.options, access.words
    states = (options.state,) if options.state else ()
    query = VisitQuery(search=options.search, first=options.first, last=options.last, states=states)
    with access.session() as session:
        if options.xlsx:
            count = export_visits(session, query, options.xlsx, secret_reason=options.secret_reason)
            access.say("activity_exported", count=count, path=options.xlsx)
            access.note_left_out_of_paper(session, visits_customers(session, query), Action.EXPORT)
            return 0
        rows = page_of(session, query, 0, options.limit)
        count = count_visits(session, query)
    if options.json:
        print_json(rows)
        return 0
    head = [
        words(f"visit.{name}") for name in ("starts_at", "customer", "way", "manager", "state", "result", "next_on")
    ]
    print_table(head, [_visit_cells(access, row) for row in rows])
    _say_count(access, count, len(rows))
    return 0


def _visit_cells(access: Access, row: VisitRow) -> list[object]:
    words = access.words
    return [
        f"{china_time(row.starts_at):%Y-%m-%d %H:%M}",
        row.customer_name,
        words(f"visit.way.{row.way}") if row.way else None,
        row.manager,
        words(f"visits.state.{row.state}"),
        (row.result or row.purpose or "")[:30],
        row.next_on,
    ]


def list_complaints(access: Access) -> int:
    """Lists complaints with their clocks, the most urgent first; or writes them to a workbook."""
    from bigclient_desktop.services.activity_exports import complaints_customers, export_complaints
    from bigclient_desktop.services.complaints import list_complaints as found_by

    _refuse_days_reversed(access)
    options, words = access.options, access.words
    query = ComplaintQuery(
        search=options.search,
        first=options.first,
        last=options.last,
        states=(options.state,) if options.state else (),
        levels=(options.clock,) if options.clock else (),
        sort_by=ComplaintSort.URGENCY,
    )
    with access.session() as session:
        if options.xlsx:
            count = export_complaints(session, query, options.xlsx, secret_reason=options.secret_reason)
            access.say("activity_exported", count=count, path=options.xlsx)
            access.note_left_out_of_paper(session, complaints_customers(session, query), Action.EXPORT)
            return 0
        rows = found_by(session, query)
    shown = rows[: options.limit]
    if options.json:
        print_json([_complaint_values(row) for row in shown])
        return 0
    names = ("number", "received_at", "customer", "kind", "severity", "handler")
    head = [*(words(f"complaint.{name}") for name in names), words("complaint_event.step")]
    head += [words(f"clock.{kind}") for kind in ("answer", "solution", "statutory")]
    print_table([*head, words("complaint.compensation")], [_complaint_cells(access, row) for row in shown], right=(10,))
    _say_count(access, len(rows), len(shown))
    return 0


def _complaint_cells(access: Access, row: ComplaintRow) -> list[object]:
    words = access.words
    stage = words(f"complaint_event.step.{row.stage}")
    return [
        row.number,
        f"{china_time(row.received_at):%Y-%m-%d %H:%M}",
        row.customer_name,
        words(f"complaint.kind.{row.kind}") if row.kind else None,
        words(f"complaint.severity.{row.severity}") if row.severity else None,
        row.handler,
        stage,
        *(_left(access, clock) for clock in row.clocks.all),
        None if row.compensation is None else format_money(row.compensation),
    ]


def _left(access: Access, clock: Clock) -> str:
    key, values = clock.words()
    return access.words(key, **values)


def _complaint_values(row: ComplaintRow) -> dict[str, Any]:
    """A line of the list as JSON says it; of each clock its level, when it runs out, and the minutes left."""
    clocks = {
        clock.kind: {
            "level": clock.level,
            "due_at": clock.due_at,
            "minutes_left": int(clock.left.total_seconds() // 60),
        }
        for clock in row.clocks.all
    }
    names = (
        "id,number,received_at,customer,customer_name,code,grade,service,kind,severity,handler,responsible_unit,state,"
        "stage,is_paused,escalations,compensation,satisfaction,what_happened,repeats"
    )
    return {name: getattr(row, name) for name in names.split(",")} | {
        "clocks": clocks,
        "statutory_rule": row.clocks.rule.source,
    }


def _say_count(access: Access, count: int, shown: int) -> None:
    if shown < count:
        access.say("activity_count_shown", count=count, shown=shown)
    else:
        access.say("activity_count", count=count)


def print_visit_diary(access: Access) -> int:
    """Writes the diary of a day, a week or a customer, or the empty form."""
    from bigclient_desktop.services import visit_forms
    from bigclient_desktop.services.customers import find_customer
    from bigclient_desktop.services.office import now_or

    options = access.options
    if options.blank:
        return _print_blank(access, "visit-diary")
    with access.session() as session:
        if options.customer:
            form = visit_forms.diary_of_customer(session, find_customer(session, options.customer))
        elif options.week:
            form = visit_forms.diary_of_week(session, options.week)
        else:
            form = visit_forms.diary_of_day(session, options.day or china_time(now_or(None)).date())
        visit_forms.save_diary(session, [form], options.out, options.secret_reason)
        gone = access.note_left_out_of_paper(session, visit_forms.customers_of_diary([form]))
    count = sum(entry.visit.customer not in gone for entry in form.entries)
    access.say("diary_printed", count=count, path=options.out)
    return 0


def print_complaint(access: Access) -> int:
    """Writes complaint forms, or the empty form. Raises ComplaintsOrBlank."""
    from bigclient_desktop.services.complaints import find_complaint
    from bigclient_desktop.services.visit_forms import customers_of_complaints, save_complaints

    options = access.options
    if options.blank == bool(options.complaints):
        raise ComplaintsOrBlank()
    if options.blank:
        return _print_blank(access, "complaint")
    with access.session() as session:
        ids = [find_complaint(session, one) for one in options.complaints]
        save_complaints(session, ids, options.out, secret_reason=options.secret_reason)
        owners = customers_of_complaints(session, ids)
        gone = access.note_left_out_of_paper(session, owners.values())
    count = sum(owners.get(one) not in gone for one in ids)
    access.say("complaints_printed", count=count, path=options.out)
    return 0


def print_today(access: Access) -> int:
    """Writes the today sheet of the person at the store, or the empty one."""
    from bigclient_desktop.services.today import save_today, today_sheet

    options = access.options
    if options.blank:
        return _print_blank(access, "today")
    with access.session() as session:
        sheet = today_sheet(session, options.day)
        save_today(session, [sheet], options.out)
    access.say("today_printed", day=sheet.day, count=len(sheet.visits), path=options.out)
    return 0


def _print_blank(access: Access, form: str) -> int:
    """The empty form needs no store."""
    from bigclient_desktop.services.visit_forms import save_blank

    access.say("blank_printed", path=save_blank(form, access.options.out, access.words.language))
    return 0


def import_visits(access: Access) -> int:
    """Imports old visits."""
    return _import(access, "visit")


def import_complaints(access: Access) -> int:
    """Imports old complaints."""
    return _import(access, "complaint")


def _import(access: Access, entity: str) -> int:
    """The rows that cannot be taken are listed, the others are written in one change."""
    from bigclient_desktop.services.activity_imports import apply_activities, plan_activities, planned_result
    from bigclient_desktop.services.backups import automatic_backup

    options, words = access.options, access.words
    with access.session() as session:
        plan = plan_activities(session, entity, options.file)
        result = planned_result(plan)
        if not options.dry_run and result.added:
            automatic_backup(session, "before-import")
            result = apply_activities(session, plan)
    if options.json:
        print_json(result.as_json(words))
        return 0
    for problem in (*plan.errors, *plan.warnings):
        print(problem.message(words))
    counts = {"added": result.added, "unchanged": result.unchanged, "skipped": result.skipped}
    access.say("activity_imported", **counts, refused=plan.count("refuse"))
    if options.dry_run:
        access.say("import_dry")
    return 0
