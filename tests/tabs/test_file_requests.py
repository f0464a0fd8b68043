"""Asking to see a file on the page of the customer, and answering where the exchange is."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QUrl

from bigclient_desktop.domain.working_days import china_today
from bigclient_desktop.services import file_requests
from bigclient_desktop.services.session import open_session
from bigclient_desktop.tabs import _open_exchange
from bigclient_desktop.tabs.context import TabContext
from bigclient_desktop.tabs.customers.tab import CustomersTab
from bigclient_desktop.tabs.home.tab import HomeTab
from bigclient_desktop.tabs.sync.requests_page import GrantDialog, RequestsPage
from bigclient_desktop.tabs.sync.tab import SyncTab
from bigclient_desktop.widgets.notice import Notices
from bigclient_desktop.widgets.questions import TextQuestion
from bigclient_desktop.widgets.words import use_language
from tests.conftest import PASSWORD
from tests.services.siblings import Known, add_known
from tests.services.test_access import at


@pytest.fixture
def asked(tmp_path, qapp) -> Iterator[tuple[TabContext, Known]]:
    """李四, who registers customers part-time, has asked to see one of the office's."""
    use_language(qapp, "zh_CN")
    folder = tmp_path / "s"
    session = at(folder, "internal_part_time")
    session.close()
    director = open_session(folder, password=PASSWORD, user="王主任")
    known = add_known(director, 1, "广州越秀曾记茶行")
    director.close()
    session = open_session(folder, password=PASSWORD, user="李四")
    file_requests.ask_to_see(session, known.id, "客户找到我家来了")
    yield session, known
    session.close()


def context_of(session, background) -> TabContext:
    return TabContext(session, background, Notices())


def test_asking_and_the_answer_stand_on_the_page_of_the_customer(qtbot, background, asked, tmp_path) -> None:
    session, known = asked
    (line,) = file_requests.asked_files(session)
    file_requests.withdraw(session, [line.id])
    tab = CustomersTab(context_of(session, background))
    qtbot.addWidget(tab)
    tab.show()
    tab.open_customer(known.id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: "申请查看…" in card.ui.overview.toPlainText())
    card._clicked(QUrl("ask:"))
    (question,) = card.findChildren(TextQuestion)
    assert not question.ok.isEnabled()
    question.field.set_value("客户又来了")
    question.field.changed.emit()
    question.ok.click()
    qtbot.waitUntil(lambda: "已申请，理由：客户又来了" in card.ui.overview.toPlainText())
    assert "申请查看…" not in card.ui.overview.toPlainText()
    (line,) = file_requests.asked_files(session)
    assert line.request.reason == "客户又来了"


def test_the_office_answers_and_who_asked_reads_it(qtbot, background, asked, tmp_path) -> None:
    session, known = asked
    session.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    tab = SyncTab(context_of(director, background))
    qtbot.addWidget(tab)
    tab.show()
    page: RequestsPage = tab.show_page("requests")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    qtbot.waitUntil(page.grant_button.isEnabled)
    assert not page.withdraw_button.isEnabled()
    qtbot.waitUntil(lambda: "程序不会因此把档案传给申请人" in page.sheet.toPlainText())
    page.grant_button.click()
    (dialog,) = page.findChildren(GrantDialog)
    assert dialog.until.value() == china_today() + timedelta(days=30)
    dialog.until.set_value(china_today() - timedelta(days=1))
    dialog.until.changed.emit()
    assert not dialog.ok.isEnabled()
    dialog.until.set_value(china_today())
    dialog.text.set_value("请来办公室看")
    dialog.until.changed.emit()
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 0)
    page.turn("answered")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)
    director.close()
    session = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    tab = CustomersTab(context_of(session, background))
    qtbot.addWidget(tab)
    tab.show()
    tab.open_customer(known.id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: "王主任 同意" in card.ui.overview.toPlainText())
    assert "请来办公室看" in card.ui.overview.toPlainText()
    assert "程序不会因此把档案" in card.ui.overview.toPlainText()
    session.close()


def test_a_refusal_says_why_and_one_may_ask_again(qtbot, background, asked, tmp_path) -> None:
    session, known = asked
    session.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    (line,) = file_requests.asked_files(director)
    file_requests.answer(director, [line.id], "refused", "由A角处理")
    director.close()
    session = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    tab = CustomersTab(context_of(session, background))
    qtbot.addWidget(tab)
    tab.show()
    tab.open_customer(known.id)
    card = tab.detail_page.card
    qtbot.waitUntil(lambda: "王主任 不同意：由A角处理" in card.ui.overview.toPlainText())
    assert "再次申请" in card.ui.overview.toPlainText()
    session.close()


def test_the_home_page_says_what_waits_and_what_was_answered(qtbot, background, asked, tmp_path) -> None:
    session, _ = asked

    def rows(whose):
        context = context_of(whose, background)
        home = HomeTab(context)
        qtbot.addWidget(home)
        home.show()
        card = home.cards["packages"]
        qtbot.waitUntil(lambda: bool(card.rows))
        return context, home, {row.id: (row.words, row.note) for row in card.rows if row.weight}

    def follow(context, home, place):
        tab = SyncTab(context)
        qtbot.addWidget(tab)
        tab.show()
        context.go_to = lambda key: {"sync": tab}[key]
        context.do = lambda key, subject: {"open_exchange": _open_exchange}[key](context, subject)
        home.cards["packages"].opened.emit(place)
        return tab.pages

    assert rows(session)[2] == {}, "who asked does not answer"
    session.close()
    director = open_session(tmp_path / "s", password=PASSWORD, user="王主任")
    context, home, told = rows(director)
    assert told == {"requests/waiting": ("查看申请待答复", "1 项")}
    pages = follow(context, home, "requests/waiting")
    assert (pages.front_key, pages.page("requests").view) == ("requests", "waiting")
    (line,) = file_requests.asked_files(director)
    file_requests.answer(director, [line.id], "refused", "由A角处理")
    qtbot.waitUntil(lambda: not background.is_busy())
    director.close()
    session = open_session(tmp_path / "s", password=PASSWORD, user="李四")
    context, home, told = rows(session)
    assert told == {"requests/answered": ("我的查看申请有答复", "1 项")}
    assert follow(context, home, "requests/answered").page("requests").view == "answered"
    qtbot.waitUntil(lambda: file_requests.answers_to_read(session) == [])
    home.count()
    qtbot.waitUntil(lambda: [row.id for row in home.cards["packages"].rows] == ["overview"])
    qtbot.waitUntil(lambda: not background.is_busy())
    session.close()
