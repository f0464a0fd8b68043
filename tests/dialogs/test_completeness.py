"""The dialog of weights over a real store: shown, changed, saved, refused, taken back to the defaults."""

import pytest

from bigclient_desktop.dialogs.completeness import CompletenessDialog
from bigclient_desktop.domain.completeness import KINDS, WEIGHABLE, shipped_weights, weights_text
from bigclient_desktop.domain.fields import ORG_UNIT
from bigclient_desktop.services.customers import customer_file
from bigclient_desktop.services.enrolment import become_centre
from bigclient_desktop.services.weights import completeness_weights_of, save_completeness_weights
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.widgets.field_words import labels_of, value_words
from bigclient_desktop.widgets.notice import Notices
from tests.services.making import make_customer
from tests.services.test_access import at


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


def test_whose_they_are_is_told(qtbot, dialog, session, background):
    assert dialog.ui.office.text() == "这些权重是本机自己设定的；加入中心以后，按中心确认或设定的计算。"
    become_centre(session)
    enrolled = CompletenessDialog(TabContext(session, background, Notices()))
    qtbot.addWidget(enrolled)
    enrolled.show()
    qtbot.waitUntil(lambda: enrolled.ui.office.text() != "")
    assert enrolled.ui.office.text() == "这些权重由天河区邮政局设定，本单位及下级统一；改动随数据包发到各台电脑。"
    assert dialog.ui.defaults.isEnabled()


def test_who_may_not_set_them_looks_at_them(qtbot, background, tmp_path):
    session = at(tmp_path / "s", "manager")
    made = CompletenessDialog(TabContext(session, background, Notices()))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.ui.office.text() != "")
    assert made.ui.office.text() == "天河区邮政局没有设定权重，按程序缺省值计算。"
    assert made.boxes["commercial", "full_name"].isReadOnly()
    reason = "您的岗位（客户经理）不能设置全市统一的规则，请由客户管理员、副总监、总监办理。"
    for button in (made.ui.save, made.ui.defaults):
        assert (button.isEnabled(), button.toolTip()) == (False, reason)
    session.close()


def test_an_offices_word_is_read_in_short():
    field = ORG_UNIT.by_name["completeness_weights"]
    said = weights_text({"commercial": {"full_name": 7, "fax": 3}, "policy": {"contacts": 1}})
    label = labels_of({})
    assert value_words("org_unit", field, said, label) == "商业性 2 项、合计 10；政策性 1 项、合计 1"
    assert value_words("org_unit", field, "{}", label) == "程序缺省值"
