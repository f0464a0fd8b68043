"""Read views of scores: the formula in numbers, and what it would take to do better."""

from html import escape

from PySide6.QtWidgets import QTextBrowser

from bigclient_desktop.domain.what_if import PortfolioShift, ScoreCard
from bigclient_desktop.tabs.grading.columns import grade_words, score_words, wan_words
from bigclient_desktop.widgets.sheets import style_of, table
from bigclient_desktop.widgets.theme import colours_of
from bigclient_desktop.widgets.words import tr


def show_html(browser: QTextBrowser, html: str) -> None:
    """Put a sheet into a browser, dressed for the theme in force."""
    browser.document().setDefaultStyleSheet(style_of(colours_of(browser.palette())))
    browser.setHtml(html)


def card_html(card: ScoreCard) -> str:
    """Grade and score, the formula line by line, then each better grade with what is missing."""
    head = f"<p><b>{escape(grade_words(card.score.grade))}</b> · {score_words(card.score.total)}</p>"
    lines = "".join(f"<p>{escape(tr(line.key, **_worded(line.values)))}</p>" for line in card.formula)
    better = [
        escape(
            tr(
                "grading.better",
                grade=grade_words(one.grade),
                missing=wan_words(one.missing),
                needed=wan_words(one.needed),
            )
        )
        for one in card.better
    ]
    full = escape(tr("grading_view.share_line", full=wan_words(card.share_full_revenue)))
    wanted = f"<h3>{escape(tr('grading_view.better'))}</h3>" + "".join(f"<p>{one}</p>" for one in better)
    best = f"<p class='quiet'>{escape(tr('grading_view.best'))}</p>"
    return f"{head}{lines}<p class='quiet'>{full}</p>{wanted if better else best}"


def _worded(values: object) -> dict[str, object]:
    assert hasattr(values, "items")
    return {key: grade_words(value) if key == "grade" else value for key, value in values.items()}


def portfolio_html(shift: PortfolioShift) -> str:
    """Each grade before and after."""
    rows = []
    for grade, before in shift.before.items():
        after = shift.after.get(grade, 0)
        rest = f"{after - before:+,}" if after != before else "0"
        rows.append((escape(grade_words(grade)), f"{before:,}", f"{after:,}", rest))
    heads = [tr("customers.grade"), tr("grading_view.before"), tr("grading_view.after"), tr("grading_view.difference")]
    return table(heads, rows, frozenset({1, 2, 3}))
