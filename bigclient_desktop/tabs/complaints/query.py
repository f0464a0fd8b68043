"""What the list of complaints asks: folder, search, ticked filters and sorting put together."""

from collections.abc import Mapping
from dataclasses import replace

from bigclient_desktop.domain.complaint_flow import STAGES
from bigclient_desktop.domain.complaint_lists import ComplaintQuery, ComplaintSort
from bigclient_desktop.domain.fields import COMPLAINT
from bigclient_desktop.widgets.editors import choices_of
from bigclient_desktop.widgets.filter_bar import Filter
from bigclient_desktop.widgets.folder_list import Folder
from bigclient_desktop.widgets.lookups import Lookups, grade_options
from bigclient_desktop.widgets.options import listed
from bigclient_desktop.widgets.words import tr


def complaint_filters(lookups: Lookups) -> tuple[Filter, ...]:
    """The filters of the bar; their names are those of ComplaintQuery."""
    fields = COMPLAINT.by_name
    return (
        Filter("stages", "complaint.state", lambda: listed({one: tr(f"complaints.stage.{one}") for one in STAGES})),
        Filter("kinds", "complaint.kind", lambda: choices_of("complaint", fields["kind"])),
        Filter("severities", "complaint.severity", lambda: choices_of("complaint", fields["severity"])),
        Filter("grades", "customers.grade", grade_options),
        Filter("handlers", "complaint.handler", lambda: lookups.ticks("staff")),
        Filter("units", "complaint.responsible_unit", lambda: lookups.ticks("units")),
    )


def complaint_folders(staff_id: str) -> tuple[Folder, ...]:
    """The smart folders of this person."""

    def folder(key: str, **changes: object) -> Folder:
        return Folder(key, f"complaints.folder_{key}", lambda query: replace(query, **changes))

    opened = ("open",)
    return (
        folder("open", states=opened),
        folder("mine", states=opened, handlers=(staff_id,)),
        Folder("clocks", "complaints.folder_clocks"),
        folder("urgent", states=opened, levels=("over", "soon")),
        folder("over", states=opened, levels=("over",)),
        folder("soon", states=opened, levels=("soon",)),
        folder("unanswered", unanswered=True),
        Folder("look", "complaints.folder_look"),
        folder("repeated", repeated=True),
        folder("closed", states=("closed",), sort_by=ComplaintSort.RECEIVED, descending=True),
        folder("all", sort_by=ComplaintSort.RECEIVED, descending=True),
    )


def complaint_query(
    folder: Folder, search: str, ticked: Mapping[str, tuple[str, ...]], sort: str, descending: bool
) -> ComplaintQuery:
    """The whole question; the folder has the last word, but for a sorting that a person chose."""
    query = ComplaintQuery(search=search)
    query = folder.ask(query) if folder.ask else query
    query = replace(query, **dict(ticked))
    return replace(query, sort_by=ComplaintSort(sort), descending=descending) if sort else query


def unsorted_query(folder: Folder, search: str, ticked: Mapping[str, tuple[str, ...]]) -> ComplaintQuery:
    """The question of a saved view, for its count."""
    return complaint_query(folder, search, ticked, "", False)
