"""The commands about doubles: list them, merge them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bigclient_desktop.command_line.access import Access
from bigclient_desktop.command_line.customers import row_values
from bigclient_desktop.command_line.output import print_json, print_table
from bigclient_desktop.failures import Failure

if TYPE_CHECKING:
    from bigclient_desktop.services.merging import MergePlan


class TakeUnknown(Failure):
    """`--take` names a field in which the customers do not differ, or a customer who is not there."""

    key = "failure.take_unknown"


def list_duplicates(access: Access) -> int:
    """Lists the pairs that may be one customer, the likeliest first."""
    from bigclient_desktop.services.duplicates import find_duplicates

    with access.session() as session:
        found = find_duplicates(session)
    shown = found[: access.options.limit or len(found)]
    words = access.words
    if access.options.json:
        print_json(
            [
                {
                    "score": pair.score,
                    "reason": words(pair.reason_key),
                    "one": row_values(pair.one),
                    "other": row_values(pair.other),
                }
                for pair in shown
            ]
        )
        return 0
    head = [words(f"duplicates.{name}") for name in ("score", "reason", "one_name", "other_name")]
    lines = [(f"{pair.score}%", words(pair.reason_key), _name(pair.one), _name(pair.other)) for pair in shown]
    print_table(head, lines)
    access.say("duplicates_count", count=len(found))
    return 0


def _name(row: Any) -> str:
    return f"{row.full_name} ({row.code or row.id})"


def merge(access: Access) -> int:
    """Merges customers into one, or tells what that would do."""
    from bigclient_desktop.services.customers import find_customer
    from bigclient_desktop.services.merging import merge_customers, plan_merge

    options = access.options
    with access.session() as session:
        ids = [find_customer(session, customer) for customer in options.customers]
        plan = plan_merge(session, ids)
        chosen = _chosen(plan, ids, options.take or ())
        if not options.dry_run:
            change = merge_customers(session, ids, chosen)
    survivor = plan.customers[0]
    if options.json:
        print_json({"customer": survivor.id, "fields": _fields(plan, chosen), "merged": not options.dry_run})
        return 0
    head = [access.words("customers.field"), *(customer.full_name or "" for customer in plan.customers)]
    print_table(
        head,
        [
            (
                access.words(f"customer.{choice.name}"),
                *(
                    ("* " if place == chosen.get(choice.name, choice.chosen) else "  ") + _said(values)
                    for place, values in enumerate(choice.values)
                ),
            )
            for choice in plan.choices
        ],
    )
    if options.dry_run:
        access.say("merge_planned", count=len(plan.customers))
    elif change.proposed:
        access.say("merge_proposed", count=change.proposed)
    else:
        access.say("merge_done", count=len(plan.customers), customer=survivor.id)
    return 0


def _said(values: Sequence[Any]) -> str:
    return " / ".join(str(value) for value in values if value not in (None, ""))


def _fields(plan: "MergePlan", chosen: Mapping[str, int]) -> list[dict[str, Any]]:
    return [
        {"field": choice.name, "values": [_said(values) for values in choice.values], "taken": place + 1}
        for choice in plan.choices
        for place in [chosen.get(choice.name, choice.chosen)]
    ]


def _chosen(plan: "MergePlan", ids: Sequence[str], takes: Sequence[str]) -> dict[str, int]:
    """What `--take FIELD=N` says, N being the place on the command line, as the plan counts."""
    places = {str(customer.id): place for place, customer in enumerate(plan.customers)}
    names = {name: choice.name for choice in plan.choices for name in choice.names}
    chosen = {}
    for take in takes:
        field, _, number = take.partition("=")
        if field not in names or not number.isdecimal() or not 1 <= int(number) <= len(ids):
            raise TakeUnknown(take=take, fields=list(names))
        chosen[names[field]] = places[ids[int(number) - 1]]
    return chosen
