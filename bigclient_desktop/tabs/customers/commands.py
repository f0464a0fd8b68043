"""The tab's commands: which there are, what they do with what is selected, and when they make sense."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bigclient_desktop.domain.access import Action
from bigclient_desktop.tabs.allowed import REGISTER, Right, allow
from bigclient_desktop.tabs.context import TabAction, add_command
from bigclient_desktop.tabs.customers.bulk_edit import BulkEdit
from bigclient_desktop.tabs.customers.rights import SelectedRights
from bigclient_desktop.widgets.secrecy_question import ask_about_secrets
from bigclient_desktop.widgets.words import tr

if TYPE_CHECKING:
    from bigclient_desktop.tabs.customers.tab import CustomersTab


MOST_MERGED = 5
"""As many fit beside each other."""


class CustomerCommands:
    """Actions by name; a disabled one says why. The libraries of paper and workbooks are loaded when they are used."""

    def __init__(self, tab: "CustomersTab") -> None:
        self._tab = tab
        self._rights = SelectedRights(tab.context, self._allow_again, tab)
        runs: dict[str, tuple[Callable[[], object], Right]] = {
            "new": (tab.new_customer, REGISTER),
            "new_branch": (tab.new_branch, Action.EDIT),
            "import": (tab.start_import, REGISTER),
            "export": (self.export, Action.EXPORT),
            "print": (self.print_selected, Action.PRINT),
            "print_blank": (self.print_blank, None),
            "save": (lambda: tab.edit_page.save(), None),
            "save_close": (lambda: tab.edit_page.save(), None),
            "edit": (lambda: tab.edit(), Action.EDIT),
            "delete": (self.delete, Action.DELETE),
            "restore": (self.restore, Action.DELETE),
            "bulk_edit": (self.bulk_edit, Action.EDIT),
            "duplicates": (self.duplicates, None),
            "merge": (self.merge, Action.MERGE),
            "find": (tab.go_to_search, None),
            "next": (lambda: tab.step(1), None),
            "previous": (lambda: tab.step(-1), None),
            "refresh": (tab.refresh, None),
            "preview": (lambda: tab.list_page.toggle_preview(), None),
            "columns": (lambda: tab.list_page.ui.table.choose_columns(), None),
        }
        self.actions: dict[str, TabAction] = {
            key: add_command(tab, key, run, right) for key, (run, right) in runs.items()
        }

    def delete(self) -> None:
        """What is selected, into the recycle bin."""
        tab = self._tab
        if tab.is_in_bin():
            tab.context.notices.tell(tr("customers.no_purge"))
        else:
            self._with_selected(lambda ids: tab.work.delete(ids, tab.current_name()))

    def restore(self) -> None:
        """What is selected, out of the recycle bin."""
        self._with_selected(self._tab.work.restore)

    def print_selected(self) -> None:
        """The archive forms of what is selected."""
        self._with_selected(self.print_these)

    def print_these(self, ids: list[str]) -> None:
        """The archive forms of these customers, after the options."""
        from bigclient_desktop.services.archive import archives_to_print
        from bigclient_desktop.services.left_out import LeftOut
        from bigclient_desktop.tabs.customers.print_dialog import PrintDialog

        tab, session = self._tab, self._tab.context.session

        def ask(found: tuple[list[str], LeftOut]) -> None:
            kept, gone = found
            PrintDialog(tab.context, kept, tab, gone.note(tr)).open()

        def go(reason: str) -> None:
            tab.context.background.run(
                lambda: archives_to_print(session, ids, reason),
                ask,
                tab.context.notices.failure,
                owner=tab,
                topic="secrets",
            )

        if ids:
            ask_about_secrets(tab.context, tab, lambda: ids, go)

    def print_blank(self) -> None:
        """The empty form, for filling in by hand."""
        from bigclient_desktop.tabs.customers.print_dialog import preview_blank

        preview_blank(self._tab.context, self._tab)

    def bulk_edit(self) -> None:
        """Some fields of all that is selected."""
        tab = self._tab

        def ask(ids: list[str]) -> None:
            if ids:
                BulkEdit(tab.context, ids, tab.pages.lookups, tab).open()

        self._with_selected(ask)

    def duplicates(self) -> None:
        """Of the form in front, or over the whole store."""
        if self._tab.is_editing():
            self._tab.edit_page.duplicates.look()
        else:
            self._tab.show_duplicates()

    def merge(self) -> None:
        """What is selected becomes one customer."""
        from bigclient_desktop.tabs.customers.merge_dialog import MergeDialog

        tab = self._tab
        self._with_selected(lambda ids: MergeDialog(tab.context, ids, tab.pages.lookups.label, tab).begin())

    def hand_over(self) -> None:
        """What is selected, to another unit and its managers: asked where the exchange is."""
        go_to = self._tab.context.go_to

        def ask(ids: list[str]) -> None:
            exchange: Any = go_to("sync") if ids else None
            if exchange is not None:
                exchange.show_page("handover", " ".join(ids))

        self._with_selected(ask)

    def export(self) -> None:
        """The selection if there is one of several, else the whole view, as a workbook."""
        from bigclient_desktop.tabs.customers.export import export_customers

        export_customers(self._tab.context, self._tab.list_page, self._tab)

    def _with_selected(self, do: Callable[[list[str]], None]) -> None:
        tab = self._tab
        if tab.currentWidget() is tab.list_page:
            tab.list_page.selected_ids(do)
        elif tab.current_id():
            do([tab.current_id()])

    def allow(self) -> None:
        """Enable what makes sense on the page in front, with what is selected there."""
        tab = self._tab
        reasons = dict.fromkeys(self.actions, "")
        front = tab.currentWidget()
        editing, listing = tab.is_editing(), front is tab.list_page
        selected = len(tab.list_page.selected_rows()) if listing else int(bool(tab.current_id()))
        in_bin = tab.is_in_bin()
        for key in ("save", "save_close"):
            reasons[key] = "" if editing else "customers.why_no_form"
        for key in ("edit", "new_branch", "print", "delete", "restore", "bulk_edit", "next", "previous"):
            reasons[key] = "" if selected else "customers.why_nothing_selected"
        for key in ("edit", "new_branch", "delete", "bulk_edit", "print"):
            if selected and in_bin:
                reasons[key] = "customers.no_purge" if key == "delete" else "customers.in_bin_tip"
        if not 1 < selected <= MOST_MERGED or in_bin:
            reasons["merge"] = "customers.in_bin_tip" if in_bin else "duplicates.why_not_merge"
        if not in_bin:
            reasons["restore"] = "customers.why_not_in_bin"
        for key in ("preview", "columns", "export"):
            reasons[key] = "" if listing else "customers.why_list_only"
        if editing:
            for key in ("edit", "new_branch", "print", "delete", "bulk_edit", "merge", "next", "previous", "refresh"):
                reasons[key] = "customers.why_editing"
        shown = tab.list_page.selected_records() if listing else tab.shown_files()
        for key, action in self.actions.items():
            whole_view = key == "export"
            judged = tab.list_page.exported_records() if listing and whole_view else shown
            why_not = tab.context.rights.why_not(action.right) or (tr(reasons[key]) if reasons[key] else "")
            leaves_out = whole_view or (key == "print" and selected > 1)
            allow(action, why_not or self._rights.why_not(action.right, judged, leaves_out=leaves_out))
        ui = tab.list_page.ui
        allow(ui.hand_over_button, self._rights.why_not(Action.HAND_OVER, shown if listing else ()))
        for key, button in (
            ("new", ui.new_button),
            ("import", ui.import_button),
            ("bulk_edit", ui.bulk_button),
            ("print", ui.print_button),
            ("export", ui.export_button),
            ("delete", ui.delete_button),
            ("restore", ui.restore_button),
        ):
            action = self.actions[key]
            allow(button, "" if action.isEnabled() else action.toolTip())

    def _allow_again(self) -> None:
        """Once the pages are there."""
        if hasattr(self._tab, "pages"):
            self.allow()
