"""The smart folders of the customers' list."""

from dataclasses import replace

from PySide6.QtWidgets import QListWidget

from bigclient_desktop.domain.customer_file import OTHERS, CustomerQuery
from bigclient_desktop.services.customers import count_customers
from bigclient_desktop.services.office import visit_limits_of
from bigclient_desktop.services.reminders import contract_days
from bigclient_desktop.services.visit_plans import whose
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.folder_list import Folder, FolderList


def folders(context: TabContext) -> tuple[Folder, ...]:
    """The folders of the person at work, from top to bottom."""
    staff_id = context.session.staff_id

    def grade(name: str) -> Folder:
        return Folder(name, f"customers.folder_{name}", lambda query: replace(query, grades=(name,)))

    return (
        Folder("all", "customers.folder_all", lambda query: query),
        Folder("mine_lead", "customers.folder_mine_lead", lambda query: replace(query, lead_managers=(staff_id,))),
        Folder(
            "mine_deputy", "customers.folder_mine_deputy", lambda query: replace(query, deputy_managers=(staff_id,))
        ),
        Folder("to_do", "customers.folder_to_do"),
        Folder("code_pending", "customers.folder_code_pending", lambda query: replace(query, code_pending=True)),
        Folder(
            "incomplete",
            "customers.folder_incomplete",
            lambda query: replace(
                query,
                incomplete_below=visit_limits_of(context.session).incomplete_below,
                # As on the home page; who ticked somebody gets that person's.
                managers=query.managers or whose(context.session, None),
            ),
        ),
        Folder("conflict", "customers.folder_conflict", lambda query: replace(query, has_conflict=True)),
        Folder(
            "contract_ending",
            "customers.folder_contract_ending",
            lambda query: replace(
                query,
                contract_ends=contract_days(context.session),
                managers=query.managers or whose(context.session, None),
            ),
        ),
        Folder("developing", "customers.folder_developing", lambda query: replace(query, stages=("developing",))),
        Folder("grades", "customers.folder_grades"),
        grade("diamond"),
        grade("gold"),
        grade("silver"),
        grade("general"),
        Folder("policy", "customers.folder_policy", lambda query: replace(query, kinds=("policy",))),
        Folder("other", "customers.folder_other"),
        Folder("others", "customers.folder_others", lambda query: replace(query, reach=(OTHERS,))),
        Folder("recycle_bin", "customers.folder_recycle_bin", lambda query: replace(query, recycle_bin=True)),
    )


def customer_folders(widget: QListWidget, context: TabContext) -> FolderList:
    """The folders with their counts."""

    def count(folder: Folder) -> int:
        return count_customers(context.session, folder.counted_query(CustomerQuery()))

    return FolderList(widget, context, folders(context), count)
