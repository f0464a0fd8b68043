"""The tab's commands: which there are, what they do, and when they make sense."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from bigclient_desktop.tabs.context import add_command
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.tab import CustomersTab


class CustomerCommands:
    """Actions by name; a disabled one says why."""

    def __init__(self, tab: "CustomersTab") -> None:
        self._tab = tab
        runs = {
            "new": tab.new_customer,
            "new_branch": tab.new_branch,
            "import": tab.start_import,
            "export": tab.export,
            "print": tab.print_selected,
            "print_blank": tab.print_blank,
            "save": lambda: tab.edit_page.save(),
            "save_close": lambda: tab.edit_page.save(),
            "edit": tab.edit,
            "delete": tab.delete,
            "restore": tab.restore,
            "bulk_edit": tab.bulk_edit,
            "duplicates": lambda: tab.edit_page.duplicates.look(),
            "find": tab.find,
            "next": lambda: tab.step(1),
            "previous": lambda: tab.step(-1),
            "refresh": tab.refresh,
            "preview": lambda: tab.list_page.toggle_preview(),
            "columns": lambda: tab.list_page.ui.table.choose_columns(),
        }
        self.actions: dict[str, QAction] = {key: add_command(tab, key, run) for key, run in runs.items()}

    def allow(self) -> None:
        """Enable what makes sense on the page in front, with what is selected there."""
        tab = self._tab
        reasons = dict.fromkeys(self.actions, "")
        front = tab.currentWidget()
        editing, listing = tab.is_editing(), front is tab.list_page
        one = listing or front is tab.detail_page
        selected = len(tab.list_page.selected_rows()) if listing else int(bool(one and tab.detail_page.card.file))
        in_bin = tab.is_in_bin()
        for key in ("save", "save_close", "duplicates"):
            reasons[key] = "" if editing else "customers.why_no_form"
        for key in ("edit", "new_branch", "print", "delete", "restore", "bulk_edit", "next", "previous"):
            reasons[key] = "" if selected else "customers.why_nothing_selected"
        for key in ("edit", "new_branch", "delete", "bulk_edit", "print"):
            if selected and in_bin:
                reasons[key] = "customers.in_bin_tip"
        if not in_bin:
            reasons["restore"] = "customers.why_not_in_bin"
        for key in ("preview", "columns", "export"):
            reasons[key] = "" if listing else "customers.why_list_only"
        if editing:
            for key in ("edit", "new_branch", "print", "delete", "bulk_edit", "next", "previous", "refresh"):
                reasons[key] = "customers.why_editing"
        for key, action in self.actions.items():
            action.setEnabled(not reasons[key])
            action.setToolTip(tr(reasons[key]) if reasons[key] else action.text())
