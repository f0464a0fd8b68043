"""Every action of the main window, for each kind of person: enabled where the services permit it, else disabled with
their reason. An action that stands in no table here fails."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from bigclient_desktop.domain.access import Action
from bigclient_desktop.domain.visit_lists import VisitQuery
from bigclient_desktop.failures import Failure
from bigclient_desktop.main_window import MainWindow
from bigclient_desktop.services.access import demand, refused_with, why_not
from bigclient_desktop.services.activity_exports import export_visits
from bigclient_desktop.services.customers import change_field, delete_customers, new_customer_draft
from bigclient_desktop.services.exchange_peers import is_centre
from bigclient_desktop.services.marketers import refuse_as_centre, why_not_be_centre, why_not_register
from bigclient_desktop.services.revenue import save_bureau_revenue
from bigclient_desktop.services.session import Session, set_up
from bigclient_desktop.services.today import today_bytes, today_sheet
from bigclient_desktop.shell.menus import MENUS, OfTab
from bigclient_desktop.tabs import TABS
from bigclient_desktop.tabs.allowed import BE_CENTRE, REGISTER, Right
from bigclient_desktop.tabs.context import TabAction
from bigclient_desktop.tabs.grading import pages as grading
from bigclient_desktop.tabs.revenue import pages as revenue
from bigclient_desktop.tabs.sync.tab import PAGES
from bigclient_desktop.translations import catalogue
from bigclient_desktop.widgets.state_panel import StatePanel
from bigclient_desktop.widgets.words import tr
from tests.conftest import CHEAP_COST, PASSWORD
from tests.services.siblings import Known, add_known
from tests.services.test_access import at
from tests.shell.exchange_rights import at_centre, granted_by_centre
from tests.shell.windows import main_window

EDIT, PRINT, EXPORT, BOOKS = Action.EDIT, Action.PRINT, Action.EXPORT, Action.KEEP_BOOKS
LOOKING: dict[str, Right] = dict.fromkeys(("find", "next", "previous", "refresh"))
LISTING: dict[str, Right] = LOOKING | dict.fromkeys(("preview", "columns"))
COMMANDS: dict[str, dict[str, Right]] = {
    "home": {"new": REGISTER, "import": REGISTER, "refresh": None},
    "customers": LISTING
    | dict.fromkeys(("new", "import"), REGISTER)
    | dict.fromkeys(("new_branch", "edit", "bulk_edit"), EDIT)
    | dict.fromkeys(("delete", "restore"), Action.DELETE)
    | dict.fromkeys(("save", "save_close", "print_blank", "duplicates"))
    | {"print": PRINT, "export": EXPORT, "merge": Action.MERGE},
    "visits": LISTING
    | dict.fromkeys(("new", "import", "edit"), EDIT)
    | {"print": PRINT, "export": EXPORT, "print_blank": None},
    "complaints": LISTING
    | dict.fromkeys(("new", "import", "edit", "save", "save_close"), EDIT)
    | {"print": PRINT, "export": EXPORT, "print_blank": None},
    "grading": LOOKING | {"new": BOOKS, "print": PRINT, "export": EXPORT},
    "revenue": {"import": BOOKS, "export": EXPORT, "print": PRINT, "find": None, "refresh": None, "columns": None},
    "sync": LOOKING | {"import": None, "export": None},
}
MENU: dict[str, Right] = {
    **dict.fromkeys(("backups", "check", "lock", "switch_person", "quit", "undo", "redo", "history", "search_all")),
    **dict.fromkeys(("people", "store_people", "password", "audit", "completeness", "settings")),
    **dict.fromkeys(("manual", "shortcuts", "about", "personal_data", "export_package", "import_packages")),
    **dict.fromkeys(("quick_visit", "plan_visit", "new_complaint"), EDIT),
    "today_sheet": PRINT,
    "hand_over_all": Action.HAND_OVER,
}
FREE = {
    "columns_button",
    "views_button",
    "preview_button",
    "unit_switch",
    "more_button",
    "previous_button",
    "next_button",
    "back_button",
    "customers_open",
    "mine_open",
    "pending_open",
    "developing_open",
    "list_button",
    "week_button",
    "month_button",
    "line_button",
    "privacy.open",
    "privacy.show_person",
    "duplicates.open_one",
    "duplicates.open_other",
    "duplicates.search",
    "told_apart.open",
    "grading_view.open_rules",
    "revenue_view.open_customer",
    "revenue_view.mine_only",
    "revenue_view.without_cause",
    "revenue_view.limits",
}
"""Buttons that look, or that are about this machine alone: everybody's, by the names they bear."""
PAPERS: dict[str, Right] = {"print_button": PRINT, "export_button": EXPORT}
BUTTONS: dict[str, dict[str, Right]] = {
    "home": {"quick_visit": EDIT, "today_sheet": PRINT, "new_customer": REGISTER, "import_excel": REGISTER},
    "customers": PAPERS
    | dict.fromkeys(("new_button", "import_button"), REGISTER)
    | dict.fromkeys(("bulk_button", "edit_button", "branch_button", "visit_button", "complaint_button"), EDIT)
    | dict.fromkeys(("privacy.correct", "privacy.extend"), EDIT)
    | dict.fromkeys(("delete_button", "restore_button"), Action.DELETE)
    | {"hand_over_button": Action.HAND_OVER, "duplicates.merge": Action.MERGE, "duplicates.tell_apart": BOOKS}
    # Of two contacts whoever sees both may take it back.
    | {"told_apart.take_back": None}
    | {"privacy.notice": PRINT, "privacy.preview": EXPORT, "privacy.export": EXPORT, "privacy.erase": Action.ERASE},
    "visits": dict.fromkeys(("new_button", "plan_button"), EDIT)
    | dict.fromkeys((f"{name}_button" for name in ("record", "put_off", "cancel", "edit", "correct", "remark")), EDIT),
    "complaints": PAPERS | dict.fromkeys(("new_button", "import_button"), EDIT),
    "grading": {"grading_view.new_run": BOOKS, "grading_view.copy_rules": BOOKS},
    "revenue": PAPERS
    | dict.fromkeys(("import_button", "revenue_view.import", "revenue_view.keep_twin"), BOOKS)
    | dict.fromkeys(("revenue_view.withdraw", "revenue_view.restore"), BOOKS)
    | dict.fromkeys(("revenue_view.edit_denominator", "revenue_view.new_denominator"), BOOKS)
    | {"revenue_view.give_cause": EDIT},
    "sync": dict.fromkeys(("handover.begin", "portfolio.begin"), Action.HAND_OVER)
    | {"devices.root": BE_CENTRE, "devices.grant": BE_CENTRE}
    # What comes and goes is a seat's own; what a row decides test_rights_of_exchange asks.
    | dict.fromkeys(("import_button", "export_button", "unsent_open", "all_button", "portfolio.blank"))
    | dict.fromkeys(("sync_tab.page_export", "sync_tab.ask_again", "sync_tab.show_slip", "sync_tab.mark_delivered"))
    | dict.fromkeys(("review.open_customer", "parked.accept", "handover.release", "proposals.reject"))
    | dict.fromkeys(("proposals.approve", "proposals.confirm", "file_requests.withdraw", "file_requests.refuse"))
    | dict.fromkeys(("file_requests.grant", "devices.revoke", "sync_tab.page_import")),
}
BESIDE = ("internal_part_time", "manager", "administrator", "deputy", "director")
KINDS = [(position, unit, "beside") for position in BESIDE for unit in ("440106", "440100")]
KINDS += [("internal_part_time", unit, "alone") for unit in ("440106", "440100")]
KINDS += [(position, "440106", "centre") for position in ("manager", "administrator", "deputy", "director")]
KINDS += [(position, "440106", "granted") for position in ("manager", "internal_part_time")]


@pytest.fixture(params=KINDS, ids=lambda kind: "-".join(map(str, kind)))
def session(request, tmp_path) -> Iterator[Session]:
    """李四 beside a director, alone at his own machine, at an enrolled centre's, or at one that a centre granted."""
    position, unit, place = request.param
    if place == "beside":
        made = at(tmp_path / "s", position, unit)
    elif place == "centre":
        made = at_centre(tmp_path / "s", position)
    else:
        about = {"unit": unit, "name": "李四", "position": position}
        made = set_up(tmp_path / "s", **about, password=PASSWORD, cost=CHEAP_COST).session
        if place == "granted":
            granted_by_centre(made, tmp_path)
    yield made
    made.close()


@pytest.fixture
def known(session) -> Known:
    """A customer that he made himself, of his own unit, with a visit and a complaint."""
    return add_known(session, 1, "天河某公司", responsible_unit=session.unit)


@pytest.fixture
def window(qapp, qtbot, session, known) -> Iterator[MainWindow]:
    with main_window(qapp, qtbot, session, (1600, 900)) as made:
        yield made


def refusals(session: Session) -> dict[Right, str]:
    """What the services say, asked themselves."""
    words = catalogue("zh_CN")
    asked: dict[Right, Failure | None] = {action: why_not(session, action) for action in Action}
    asked |= {REGISTER: why_not_register(session), BE_CENTRE: why_not_be_centre(session)}
    return {right: refused.sentence(words) for right, refused in asked.items() if refused is not None}


def settle(qtbot, window: MainWindow, key: str) -> QWidget:
    """That tab in front, with the first record in hand."""
    tab = window.workspace.go_to(key)
    if key == "customers":
        qtbot.waitUntil(lambda: len(tab.list_page.selected_records()) == 1)
    elif key in ("visits", "complaints"):
        tab.page.preview.choose(True)
        if key == "complaints":
            tab.page.show_folder("all")
        qtbot.waitUntil(lambda: tab.card.file is not None)
    qtbot.waitUntil(lambda: not window.context.background.is_busy())
    return tab


def wrong(name: str, button, right: Right, refused: dict[Right, str]) -> str:
    """What is amiss with one of them; nothing where the screen says what the services say."""
    reason = refused.get(right, "")
    if reason:
        fine = not button.isEnabled() and button.toolTip() == reason
    else:
        fine = button.isEnabled() or button.toolTip() not in refused.values()
    return "" if fine else f"{name}: {button.isEnabled()} {button.toolTip()!r} instead of {reason!r}"


def test_commands_and_menus_say_what_the_services_say(qtbot, window, session) -> None:
    refused, found = refusals(session), []
    for spec in TABS:
        tab = settle(qtbot, window, spec.key)
        commands = {one.objectName().removeprefix("command_"): one for one in tab.actions()}
        assert all(isinstance(one, TabAction) for one in commands.values())
        assert commands.keys() == COMMANDS[spec.key].keys()
        for key, right in COMMANDS[spec.key].items():
            found.append(wrong(f"{spec.key}.{key}", commands[key], right, refused))
    for key, action in window.menus.actions.items():
        found.append(wrong(key, action, MENU[key], refused))
    assert not list(filter(None, found))
    offered = {entry.key for entries in MENUS.values() for entry in entries if isinstance(entry, OfTab)}
    assert offered == {key for commands in COMMANDS.values() for key in commands}


def sync_pages(tab) -> list[Callable[[], object]]:
    """Those that the person's list of pages has."""
    lines, pages = tab.pages.ui.folders, [page for page in PAGES if not page.fills_tab]
    shown = [page for row, page in enumerate(pages) if page.build and not lines.isRowHidden(row)]
    return [partial(tab.show_page, page.key) for page in shown]


def views_of(window: MainWindow, key: str, tab) -> Iterator[None]:
    """Every page of a tab, one after the other in front."""
    yield
    shows = {
        "customers": [
            lambda: tab.open_customer(tab.list_page.current().id),
            tab.show_duplicates,
            tab.show_told_apart,
            tab.show_person,
            tab.show_retention,
        ]
        if key == "customers"
        else [],
        "grading": [partial(tab.show_view, view.key) for view in grading.VIEWS if view.ask] if key == "grading" else [],
        "revenue": [partial(tab.show_view, view.key) for view in revenue.VIEWS if view.ask] if key == "revenue" else [],
        "sync": sync_pages(tab) if key == "sync" else [],
    }
    for show in shows.get(key, []):
        show()
        yield


def test_buttons_of_pages_say_what_the_services_say(qtbot, window, session) -> None:
    refused, found, seen = refusals(session), [], set()
    for spec in TABS:
        tab = settle(qtbot, window, spec.key)
        for _ in views_of(window, spec.key, tab):
            qtbot.waitUntil(lambda: not window.context.background.is_busy())
            for button in tab.findChildren(QAbstractButton):
                name = button.objectName()
                # Qt's own have names of theirs: what scrolls a tab bar, what opens a box.
                if not button.isVisible() or not name or name in FREE or name.startswith(("qt_", "Scroll")):
                    continue
                seen.add((spec.key, name))
                assert name in BUTTONS[spec.key], "a button whose right nobody declared"
                found.append(wrong(f"{spec.key}.{name}", button, BUTTONS[spec.key][name], refused))
    assert not list(filter(None, found))
    assert {("customers", "edit_button"), ("customers", "privacy.erase"), ("visits", "correct_button")} <= seen
    assert (("sync", "devices.grant") in seen) == is_centre(session)


def test_menus_behind_more_say_what_the_services_say(qtbot, window, session) -> None:
    refused = refusals(session)
    visits = settle(qtbot, window, "visits")
    card = visits.card
    entries = {card.copy: EDIT, card.complain: EDIT, card.print: PRINT}
    behind = dict(zip(visits.page.more.actions(), (EDIT, PRINT, PRINT, None, EDIT, EXPORT), strict=True))
    complaints = settle(qtbot, window, "complaints")
    steps = [one for one in complaints.card._menu.actions() if not one.isSeparator()]
    paper = next(one for one in steps if one.text() == tr("complaints.print_form"))
    looks = {tr("attachments.of_complaint"), tr("visits.open_customer")}
    entries |= behind | {one: EDIT for one in steps if one is not paper and one.text() not in looks} | {paper: PRINT}
    entries |= dict.fromkeys(complaints.card.ui.steps.findChildren(QPushButton), EDIT)
    assert not [amiss for one, right in entries.items() if (amiss := wrong(one.text(), one, right, refused))]


def test_what_the_screen_closes_the_services_refuse(session, known) -> None:
    """Each right through a service that needs it: refused by its own sentence, or done."""
    probes: dict[Right, Callable[[], object]] = {
        EDIT: lambda: change_field(session, [known.id], "short_name", "简称"),
        Action.DELETE: lambda: delete_customers(session, [known.id]),
        BOOKS: lambda: save_bureau_revenue(session, []),
        PRINT: lambda: today_bytes(session, [today_sheet(session)]),
        EXPORT: lambda: export_visits(session, VisitQuery(), session.folder / "visits.xlsx"),
        Action.MERGE: lambda: demand(session, Action.MERGE, [known.id]),
        REGISTER: lambda: new_customer_draft(session),
        BE_CENTRE: lambda: refuse_as_centre(session),
    }
    refused, words = refusals(session), catalogue("zh_CN")
    said = {}
    for right, probe in probes.items():
        try:
            probe()
        except Failure as failure:
            said[right] = failure.sentence(words)
    assert said == {right: reason for right, reason in refused.items() if right in probes}


OFFERS: dict[str, dict[str, Right]] = {
    "customers": {"customers.first_new": REGISTER, "customers.first_import": REGISTER},
    "visits": {"menu.quick_visit": EDIT, "visits.first_plan": EDIT, "imports.title_visit": EDIT},
    "complaints": {"menu.new_complaint": EDIT, "imports.title_complaint": EDIT},
    "grading": {"grading_view.new_run": BOOKS},
    "revenue": {"revenue_view.first_import": BOOKS},
    "sync": {"sync_tab.join": None, "sync_tab.found": BE_CENTRE, "sync_tab.succeed": BE_CENTRE},
}
"""What an empty list offers."""


@pytest.mark.parametrize("position", ["internal_part_time", "manager"])
def test_offers_of_empty_lists_say_what_the_services_say(qapp, qtbot, tmp_path, position) -> None:
    session = at(tmp_path / "s", position)
    refused = refusals(session)
    with main_window(qapp, qtbot, session) as window:
        background = window.context.background
        for key, offers in OFFERS.items():
            tab = window.workspace.go_to(key)
            qtbot.waitUntil(lambda tab=tab: any(one.isVisible() for one in offered(tab)) and not background.is_busy())
            shown = {one.text(): one for one in offered(tab) if one.isVisible()}
            assert shown.keys() == {tr(word) for word in offers} | ({tr("complaints.show_all")} & shown.keys())
            amiss = [wrong(word, shown[tr(word)], right, refused) for word, right in offers.items()]
            assert not [one for one in amiss if one]
    session.close()


def offered(tab: QWidget) -> list[QPushButton]:
    return [button for panel in tab.findChildren(StatePanel) for button in panel.findChildren(QPushButton)]


@pytest.fixture
def manager_of_the_city(qapp, qtbot, tmp_path) -> Iterator[tuple[MainWindow, Session]]:
    """Beside his director; the window at a store that holds customers of other units alone."""
    session = at(tmp_path / "s", "manager", "440100")
    with main_window(qapp, qtbot) as window:
        yield window, session
    session.close()


def test_what_is_a_unit_belows_is_read_and_not_written_to(qtbot, manager_of_the_city) -> None:
    window, session = manager_of_the_city
    known = add_known(session, 1, "天河某公司", responsible_unit="440106")
    window.show_work(session)
    window.show()
    words = catalogue("zh_CN")
    edit, paper = (refused_with(session, [known.id])[action].sentence(words) for action in (EDIT, PRINT))
    card = settle(qtbot, window, "visits").card
    for button in (card.ui.correct_button, card.ui.remark_button, card.copy, card.complain):
        assert (button.isEnabled(), button.toolTip()) == (False, edit)
    assert (card.print.isEnabled(), card.print.toolTip()) == (False, paper)
    complaints = settle(qtbot, window, "complaints")
    steps = complaints.card.ui.steps.findChildren(QPushButton)
    assert steps
    assert {(one.isEnabled(), one.toolTip()) for one in steps} == {(False, edit)}
    with qtbot.waitSignal(window.notices.said) as told:
        complaints.edit()
    assert told.args[1] == edit


def test_who_serves_a_customer_neither_deletes_it_nor_hands_it_over(qtbot, manager_of_the_city) -> None:
    window, session = manager_of_the_city
    known = add_known(session, 1, "深圳某公司", responsible_unit="440300", service_unit="440100")
    window.show_work(session)
    window.show()
    words, tab = catalogue("zh_CN"), settle(qtbot, window, "customers")
    refused = refused_with(session, [known.id])
    assert {Action.DELETE, Action.HAND_OVER} <= refused.keys()
    assert EDIT not in refused
    actions, ui = tab.commands.actions, tab.list_page.ui
    qtbot.waitUntil(lambda: not actions["delete"].isEnabled())
    assert actions["delete"].toolTip() == ui.delete_button.toolTip() == refused[Action.DELETE].sentence(words)
    assert ui.hand_over_button.toolTip() == refused[Action.HAND_OVER].sentence(words)
    assert actions["edit"].isEnabled()
