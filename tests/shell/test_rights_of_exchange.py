"""What waits at an enrolled centre, for each position at its machine: a button is enabled where the service does it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QAbstractButton

from bigclient_desktop.failures import Failure
from bigclient_desktop.main_window import MainWindow
from bigclient_desktop.services.enrolment import grant, request_enrolment
from bigclient_desktop.services.exchange_peers import is_centre
from bigclient_desktop.services.review import decide, parked_items, proposals, resolve, resolve_all, review_items
from bigclient_desktop.services.session import Session, open_session
from bigclient_desktop.services.trust import accept_quarantined, devices, revoke
from bigclient_desktop.widgets.record_source import State
from tests.conftest import PASSWORD
from tests.shell.exchange_rights import Work, director_and, fill_centre, new_store
from tests.shell.windows import main_window


@dataclass
class Centre:
    session: Session
    window: MainWindow
    work: Work

    @property
    def pages(self):
        return self.window.workspace.go_to("sync").pages


@pytest.fixture(params=["manager", "administrator", "deputy", "director"])
def centre(request, qapp, qtbot, tmp_path) -> Iterator[Centre]:
    """The position at the centre's machine, with work of every kind, and a request to be granted."""
    director = director_and(tmp_path / "s", request.param)
    work = fill_centre(director, tmp_path)
    director.close()
    session = open_session(tmp_path / "s", password=PASSWORD, user="王主任" if request.param == "director" else "李四")
    with main_window(qapp, qtbot, session, (1366, 768)) as window:
        yield Centre(session, window, work)
    session.close()


def agrees(button: QAbstractButton, deed: Callable[[], object]) -> bool:
    """Enabled and done, or refused by the service and disabled with a reason."""
    is_enabled, reason = button.isEnabled(), button.toolTip()
    try:
        deed()
    except Failure:
        return not is_enabled and bool(reason)
    return is_enabled


def rows(qtbot, centre: Centre, page: str, count: int):
    """The page with that many rows, all of them selected."""
    shown = centre.window.workspace.go_to("sync").show_page(page)
    records = shown.list
    qtbot.waitUntil(lambda: records.model.rowCount() == count and records.model.state is State.SHOWN)
    qtbot.waitUntil(lambda: not centre.window.context.background.is_busy())
    shown.ui.table.selectAll()
    return shown


def test_a_clash_is_settled_by_whom_the_service_lets(qtbot, centre) -> None:
    page, session = rows(qtbot, centre, "review", 1), centre.session
    (item,) = review_items(session)
    assert item.customer_name == centre.work.clash
    actions = page.ui.all_button.menu().actions()
    assert len({(one.isEnabled(), one.toolTip() if not one.isEnabled() else "") for one in actions}) == 1
    assert agrees(actions[0], lambda: resolve_all(session, [], "visible"))
    buttons = page.card.take_buttons
    assert len(buttons) == 2
    assert page.card.ui.new_button.isVisible() == buttons[0].isEnabled()
    assert agrees(buttons[0], lambda: resolve(session, item.id, item.choices[0].id))


def test_proposals_are_decided_by_whom_the_service_lets(qtbot, centre) -> None:
    page, session = rows(qtbot, centre, "proposals", 2), centre.session
    first, second = proposals(session)
    assert {first.customer_name, second.customer_name} == set(centre.work.proposed)
    for button, one, outcome in ((page.approve_button, first, "approved"), (page.reject_button, second, "rejected")):
        shown = button.isEnabled(), button.toolTip()
        assert agrees(button, lambda one=one, outcome=outcome: decide(session, [one.id], outcome, "理由")), shown


def test_what_was_set_aside_counts_again_by_whom_the_service_lets(qtbot, centre) -> None:
    page, session = rows(qtbot, centre, "parked", 1), centre.session
    (item,) = parked_items(session)
    assert item.customer_name == centre.work.parked
    assert agrees(page.accept_button, lambda: accept_quarantined(session, [item.commit]))


def test_seats_are_granted_and_revoked_where_the_page_is(qtbot, centre, tmp_path) -> None:
    session = centre.session
    asking = new_store(tmp_path / "new", "孙六", "manager")
    path = request_enrolment(asking, tmp_path / "new.bcrequest").path
    asking.close()
    laptop = next(one for one in devices(session) if one.person_name == "张三")
    deeds = (
        ("grant_button", lambda: grant(session, path, tmp_path)),
        ("revoke_button", lambda: revoke(session, laptop.holder.name, "lost")),
    )
    if not is_centre(session):
        pages = centre.pages
        qtbot.waitUntil(lambda: pages.status is not None and pages.status.is_enrolled)
        shown = [one.key for row, one in enumerate(pages._listed) if not pages.ui.folders.isRowHidden(row)]
        assert "review" in shown
        assert "devices" not in shown
        for _, deed in deeds:
            with pytest.raises(Failure):
                deed()
        return
    page = rows(qtbot, centre, "devices", len(devices(session)))
    place = [one.person_name for one in map(page.list.model.fetched, range(page.list.model.rowCount()))].index("张三")
    page.ui.table.selectRow(place)
    for button, deed in deeds:
        assert agrees(getattr(page, button), deed), button
