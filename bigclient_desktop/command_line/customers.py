"""The commands about customers: import, list, show, print, grade."""

from decimal import Decimal
from typing import Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.output import print_json, print_table
from bigclient_desktop.domain.access import Action, Sight
from bigclient_desktop.domain.customer_file import REACHES, CustomerQuery, CustomerRow
from bigclient_desktop.domain.dictionaries import label
from bigclient_desktop.domain.grading import truncated
from bigclient_desktop.domain.money import format_money
from bigclient_desktop.domain.organisation import unit

_PAGE = 2000
_COLUMNS = ("code", "full_name", "kind", "industry", "responsible_unit", "lead_manager")


def list_customers(access: Access) -> int:
    """Lists customers by name, all of them or the first few."""
    from bigclient_desktop.services.customers import count_customers
    from bigclient_desktop.services.customers import list_customers as page_of

    query = CustomerQuery(search=access.options.search, reach=() if access.options.own else REACHES)
    with access.session() as session:
        count = count_customers(session, query)
        wanted = min(count, access.options.limit or count)
        rows: list[CustomerRow] = []
        while len(rows) < wanted:
            page = page_of(session, query, len(rows), min(_PAGE, wanted - len(rows)))
            if not page:
                break
            rows += page
    if access.options.json:
        print_json([row_values(row) for row in rows])
        return 0
    words = access.words
    head = [*(words(f"customer.{name}") for name in _COLUMNS), words("command_line.grade")]
    print_table(head, [_cells(access, row) for row in rows])
    if len(rows) < count:
        access.say("count_shown", count=count, shown=len(rows))
    else:
        access.say("count", count=count)
    return 0


def row_values(row: CustomerRow) -> dict[str, Any]:
    """A line of the list as JSON says it: codes as codes, money in 分, the grade with its standing."""
    return {
        "id": row.id,
        "code": row.code,
        "name": row.full_name,
        "short_name": row.short_name,
        "kind": row.kind,
        "industry": row.industry,
        "division": row.division,
        "town": row.town,
        "stage": row.stage,
        "unit": row.unit,
        "lead_manager": row.lead_manager,
        "deputy_manager": row.deputy_manager,
        "grade": row.grade,
        "provisional": row.grade_provisional,
        "score": None if row.score is None else truncated(row.score),
        "revenue": row.revenue,
        "contact": row.contact,
        "phone": row.phone,
        "postal_address": row.postal_address,
        "contract_until": row.contract_until,
        "last_visit": row.last_visit,
        "next_visit": row.next_visit,
        "open_complaints": row.open_complaints,
        "completeness": row.completeness,
        "is_headquarters": row.is_headquarters,
        "branch_count": row.branch_count,
        "sight": row.sight.name.lower(),
    }


def _cells(access: Access, row: CustomerRow) -> list[object]:
    words = access.words
    grade = words(f"grade.{row.grade}") if row.grade else None
    if grade and row.grade_provisional:
        grade = words("command_line.provisional", grade=grade)
    info = unit(row.unit) if row.unit else None
    return [
        words("access.locked") if row.sight is Sight.EXISTENCE else row.code or words("customer.code.pending"),
        row.full_name,
        words(f"customer.kind.{row.kind}") if row.kind else None,
        label("industries", row.industry, words.language) if row.industry else None,
        info.name if info else row.unit,
        row.lead_manager,
        grade,
    ]


def show_customer(access: Access) -> int:
    """Shows the whole file of one customer."""
    from bigclient_desktop.command_line.customer_page import file_values, print_file
    from bigclient_desktop.services.customers import customer_file, field_history, find_customer

    with access.session() as session:
        identity = find_customer(session, access.options.customer)
        file, history = customer_file(session, identity), field_history(session, identity)
    if access.options.json:
        print_json(file_values(file, history) | {"sight": file.sight.name.lower()})
    elif refused := file.refusals.get(Action.SEE_FILE):
        print(refused.sentence(access.words))
    else:
        print_file(access.words, file, history)
    return 0


def print_archive(access: Access) -> int:
    """Writes archive forms, or the empty form; the latter needs no store."""
    from bigclient_desktop.services.archive import save_archive, save_blank_archive
    from bigclient_desktop.services.customers import find_customer

    out = access.options.out
    if access.options.blank:
        access.say("blank_archived", path=save_blank_archive(out, access.words.language))
        return 0
    with access.session() as session:
        ids = [find_customer(session, customer) for customer in access.options.customers]
        save_archive(session, ids, out, secret_reason=access.options.secret_reason)
        gone = access.note_left_out_of_paper(session, ids)
    access.say("archived", count=sum(one not in gone for one in ids), path=out)
    return 0


def grade_year(access: Access) -> int:
    """Grades the customers of a year; policy customers are listed apart, without a score."""
    from bigclient_desktop.services.grading import GradedCustomer
    from bigclient_desktop.services.grading import grade_year as graded_of

    def scores(line: GradedCustomer) -> list[Decimal | None]:
        score = line.score
        return (
            [truncated(value) for value in (score.revenue_score, score.share_score, score.total)]
            if score
            else [None] * 3
        )

    with access.session() as session:
        graded = graded_of(session, access.options.year, access.options.rule_set)
    words = access.words
    if access.options.json:
        names = ("revenue_score", "share_score", "total")
        print_json(
            [
                {
                    "id": line.id,
                    "code": line.code,
                    "name": line.name,
                    "kind": line.kind,
                    "revenue": line.revenue,
                    "denominator": line.denominator,
                    **dict(zip(names, scores(line), strict=True)),
                    "grade": line.score.grade if line.score else None,
                }
                for line in graded
            ]
        )
        return 0
    keys = ("revenue", "denominator", "revenue_score", "share_score", "total", "grade")
    rows = [
        [
            line.code or words("customer.code.pending"),
            line.name,
            format_money(line.revenue, "万元"),
            None if line.denominator is None else format_money(line.denominator, "万元"),
            *scores(line),
            words(f"grade.{line.score.grade}") if line.score else words(f"customer.kind.{line.kind}"),
        ]
        for line in graded
    ]
    head = [words(f"customer.{name}") for name in _COLUMNS[:2]] + [words(f"command_line.{key}") for key in keys]
    print_table(head, rows, right=(2, 3, 4, 5, 6))
    return 0


def import_customers(access: Access) -> int:
    """Imports a workbook; the rows that cannot be taken are listed, the others are written in one change."""
    from bigclient_desktop.services.imports import apply_plan, plan_customers

    options, words = access.options, access.words
    with access.session() as session:
        plan = plan_customers(session, options.file, mode=options.mode)
        result = plan.result
        if not options.dry_run and result.added + result.updated:
            result = apply_plan(session, plan)
    found = result.as_json(words)
    if options.json:
        print_json(found)
        return 0
    for told in (*found["errors"], *found["warnings"]):
        print(told["message"])
    access.say("import_result", **{**found, "errors": len(found["errors"]), "warnings": len(found["warnings"])})
    if lacking := result.roles.lacking:
        print(words("imports.roles_lacking", count=len(lacking)))
        for gap in lacking:
            print(f"  {gap.line(words)}")
    if led := result.roles.led_by_deputy:
        print(words("roles.led", count=len(led), names=words("form.between").join(led)))
    if options.dry_run:
        access.say("import_dry")
    return 0
