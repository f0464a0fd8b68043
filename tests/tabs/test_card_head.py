"""The head of a customer's page: folded to one line where the screen is low."""

from tests.tabs.conftest import add_customers, open_file


def test_on_a_low_screen_the_facts_share_a_line_with_the_completeness(qtbot, window, session):
    (customer,) = add_customers(session, [{"full_name": "某公司"}])
    tab = open_file(qtbot, window, customer, (1280, 600))
    card = tab.detail_page.card
    ui = card.ui
    qtbot.waitUntil(lambda: ui.facts.y() < ui.completeness.mapTo(card, ui.completeness.rect().topLeft()).y())
    whole, missing = ui.tabs.y(), ui.missing.text()
    tab.resize(910, 380)
    qtbot.waitUntil(lambda: ui.facts.parentWidget() is ui.completeness_frame and ui.tabs.y() < whole)
    assert ui.facts.isVisible()
    assert ui.missing.text().count("<a ") == 1 < missing.count("<a ")
    card.clear("")
    # What it says instead of a customer.
    qtbot.waitUntil(ui.facts.isVisible)
    card.put(card.file)
    tab.resize(1280, 600)
    qtbot.waitUntil(lambda: ui.facts.parentWidget() is card)
    assert ui.missing.text() == missing
