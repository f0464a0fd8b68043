"""The commands about revenue and the forms of grading: import, list, print."""

from typing import Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import print_json, print_table
from bigclient_desktop.domain.list_form import ListForm, rows_of
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.revenue_pivot import PivotQuery, PivotRow, RollUp, change_percent


def import_revenue(access: Access) -> int:
    """Imports a revenue sheet as one change, or says everything that is wrong with it and writes nothing."""
    from bigclient_desktop.services.backups import automatic_backup
    from bigclient_desktop.services.revenue_imports import apply_revenue, plan_revenue
    from bigclient_desktop.services.revenue_plans import OnExisting, RevenueChoices

    options, words = access.options, access.words
    choices = RevenueChoices(
        unit=options.unit,
        source=options.source,
        month=options.month or "",
        service=options.service,
        money_unit=options.money_unit,
        existing=OnExisting(options.existing or "ask"),
        corrections=options.corrections,
        leave_out_unmatched=options.leave_out_unmatched,
    )
    with access.session() as session:
        plan = plan_revenue(session, options.file, choices=choices)
        result = plan.result
        if not plan.errors and not options.dry_run and result.lines:
            automatic_backup(session, "before-import")
            result = apply_revenue(session, plan)
    if options.json:
        print_json(result.as_json(words))
        return 1 if result.errors else 0
    for problem in (*result.errors, *result.warnings):
        print(problem.message(words))
    if result.errors:
        access.note("import_refused_whole", count=len(result.errors))
        return 1
    access.say(
        "revenue_imported",
        lines=result.lines,
        customers=result.customers,
        total=format_money(result.total),
        skipped=result.skipped_months or "—",
        left_out=result.left_out,
    )
    if options.dry_run:
        access.say("revenue_dry")
    return 0


def list_revenue(access: Access) -> int:
    """The revenue of a year by customer, service, manager, or month."""
    from bigclient_desktop.services.revenue import list_revenue as listed_of
    from bigclient_desktop.services.revenue import revenue_totals

    options = access.options
    with access.session() as session:
        if options.by == "month":
            return _print_months(access, revenue_totals(session, PivotQuery(options.year)))
        query = PivotQuery(options.year, RollUp(options.by or "customer"))
        rows = listed_of(session, query, 0, options.limit)
    if options.json:
        print_json([_values(row) for row in rows])
        return 0
    words = access.words
    head = ("group", "total", "last_year", "yoy", "mom")
    keys = [words(f"command_line.revenue_{name}") for name in head]
    lines = [
        (
            row.name or "—",
            format_money(row.total),
            format_money(row.last_year_total),
            row.year_on_year,
            row.month_on_month,
        )
        for row in rows
    ]
    print_table(keys, lines, right=(1, 2, 3, 4))
    return 0


def _values(row: PivotRow) -> dict[str, Any]:
    return {
        "key": row.key,
        "name": row.name,
        "code": row.code,
        "months": list(row.months),
        "total": row.total,
        "last_year_total": row.last_year_total,
        "year_on_year": row.year_on_year,
        "month_on_month": row.month_on_month,
    }


def _print_months(access: Access, total: PivotRow) -> int:
    """Month by month; comparisons end with the last known month."""
    year, rows = access.options.year, []
    for at in range(12):
        amount, before = total.months[at], total.last_year[at]
        change = change_percent(amount, before) if at < total.until else None
        rows.append((f"{year}-{at + 1:02d}", amount, before, change))
    if access.options.json:
        names = ("month", "total", "last_year", "year_on_year")
        print_json([dict(zip(names, row, strict=True)) for row in rows])
        return 0
    head = [access.words(f"command_line.revenue_{name}") for name in ("month_head", "amount", "last_year", "yoy")]
    shown = [(month, format_money(amount), format_money(before), change) for month, amount, before, change in rows]
    print_table(head, shown, right=(1, 2, 3))
    return 0


def print_revenue(access: Access) -> int:
    """Annex 4 of a month or a year, as PDF or workbook by the file's ending."""
    from bigclient_desktop.services.revenue_forms import month_statement, save_list, year_statement

    options = access.options
    units = (options.unit,) if options.unit else ()
    with access.session() as session:
        if options.month:
            form = month_statement(session, options.year, options.month, units=units)
        else:
            form = year_statement(session, options.year, units=units)
        save_list(session, form, options.out)
    return _printed(access, form)


def print_ranking(access: Access) -> int:
    """Annex 1, as PDF or workbook by the file's ending."""
    from bigclient_desktop.services.revenue_forms import ranking_table, save_list

    options = access.options
    with access.session() as session:
        form = ranking_table(session, options.year, options.rule_set, scope=options.unit)
        save_list(session, form, options.out)
    return _printed(access, form)


def _printed(access: Access, form: ListForm) -> int:
    access.say("form_printed", path=access.options.out, count=len(rows_of(form)))
    return 0
