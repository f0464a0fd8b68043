"""The dialog of weights over a real store: shown, changed, saved, refused, taken back to the defaults."""

import pytest

from bigclient_desktop.dialogs.completeness import CompletenessDialog
from bigclient_desktop.domain.completeness import KINDS, WEIGHABLE, shipped_weights
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.office import completeness_weights_of, save_completeness_weights
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.notice import Notices
from tests.services.making import make_customer


@pytest.fixture
def dialog(qtbot, background, session):
    save_completeness_weights(session, {"commercial": {"full_name": 7, "fax": 3}})
    made = CompletenessDialog(TabContext(session, background, Notices()))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.boxes["commercial", "full_name"].value() == 7)
    return made


def test_the_weights_in_force_are_shown_and_saved(qtbot, dialog, session):
    customer = make_customer(session, "甲公司")
    assert customer_file(session, customer).completeness.percent == 70
    assert "商业性 10" in dialog.ui.sums.text()
    dialog.boxes["commercial", "fax"].setValue(0)
    dialog.boxes["commercial", "decision_maker"].setValue(7)
    dialog.ui.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert customer_file(session, customer).completeness.percent == 50
    assert customer_file(session, customer).completeness.missing == ("decision_maker",)


def test_nothing_that_counts_is_not_saved(dialog):
    for name in WEIGHABLE:
        dialog.boxes["commercial", name].setValue(0)
    assert not dialog.ui.save.isEnabled()
    assert "至少有一项" in dialog.ui.save.toolTip()


def test_the_defaults_are_taken_again(qtbot, dialog, session):
    dialog.ui.defaults.click()
    dialog.ui.save.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    found = completeness_weights_of(session)
    assert all(found.by_kind[kind] == shipped_weights().by_kind[kind] for kind in KINDS)
