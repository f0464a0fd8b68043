"""What the list asks the store: folder, quick filter, ticked filters and sorting put together."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bigclient_desktop.domain.customer_file import REACHES, CustomerQuery, SortBy
from bigclient_desktop.domain.fields import CUSTOMER
from bigclient_desktop.widgets.editors import choices_of
from bigclient_desktop.widgets.filter_bar import Filter
from bigclient_desktop.widgets.folder_list import Folder
from bigclient_desktop.widgets.lookups import Lookups, grade_options
from bigclient_desktop.widgets.options import listed
from bigclient_desktop.widgets.words import tr


def customer_filters(lookups: Lookups) -> tuple[Filter, ...]:
    """The filters of the bar; their names are those of CustomerQuery."""
    fields = CUSTOMER.by_name
    return (
        Filter("reach", "customers.reach", lambda: listed({one: tr(f"customers.reach.{one}") for one in REACHES})),
        Filter("kinds", "customer.kind", lambda: choices_of("customer", fields["kind"])),
        Filter("industries", "customer.industry", lambda: lookups.ticks("industries")),
        Filter("grades", "customers.grade", grade_options),
        Filter("divisions", "customers.area", lambda: lookups.ticks("divisions")),
        Filter("units", "customers.unit", lambda: lookups.ticks("units")),
        Filter("managers", "customers.manager", lambda: lookups.ticks("staff")),
        Filter("stages", "customer.stage", lambda: choices_of("customer", fields["stage"])),
    )


def customer_query(
    folder: Folder, search: str, ticked: Mapping[str, tuple[str, ...]], sort: str, descending: bool
) -> CustomerQuery:
    """The whole question; the folder has the last word."""
    query = CustomerQuery(search=search, sort_by=SortBy(sort or SortBy.NAME), descending=descending)
    filters: dict[str, Any] = dict(ticked)
    query = replace(query, **filters)
    return folder.ask(query) if folder.ask else query


def unsorted_query(folder: Folder, search: str, ticked: Mapping[str, tuple[str, ...]]) -> CustomerQuery:
    """The question of a saved view, for its count."""
    return customer_query(folder, search, ticked, "", False)
