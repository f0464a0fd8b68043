"""Read views as rich text that looks like the printed form: their style, their tables, and what they say when empty."""

from collections.abc import Sequence, Set
from html import escape

from bigclient_desktop.widgets.theme import Colours
from bigclient_desktop.widgets.words import tr

LABEL_WIDTH = 106
"""Six Chinese characters, which is what the longest labels have."""


def style_of(colours: Colours) -> str:
    """The style sheet of every sheet."""
    return f"""
        table {{ border-collapse: collapse; border: 1px solid {colours.field_line}; }}
        td, th {{ border: 1px solid {colours.hairline}; padding: 5px 8px; }}
        td.label {{ background: {colours.chrome}; color: {colours.quiet}; }}
        th {{ background: {colours.chrome}; color: {colours.quiet}; font-weight: normal; }}
        h3 {{ font-size: 14px; font-weight: 600; margin: 14px 0 6px 0; }}
        p.quiet {{ color: {colours.quiet}; }}
        .quiet {{ color: {colours.quiet}; }}
        a {{ color: {colours.accent}; text-decoration: none; }}
        del {{ color: {colours.quiet}; }}
    """


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Set[int] = frozenset()) -> str:
    """A table with a heading row; cells are HTML already, columns in `right` hold figures."""
    sides = ["right" if place in right else "left" for place in range(len(heads))]
    head = "".join(f'<th align="{side}">{escape(text)}</th>' for side, text in zip(sides, heads, strict=True))
    body = "".join(
        "<tr>" + "".join(f'<td align="{side}">{cell}</td>' for side, cell in zip(sides, row, strict=True)) + "</tr>"
        for row in rows
    )
    return f'<table width="100%" cellspacing="0"><tr>{head}</tr>{body}</table>'


def labelled(rows: Sequence[tuple[str, str]]) -> str:
    """Values behind their labels, in a narrow pane; the values are HTML already."""
    lines = "".join(
        f'<tr><td class="label" width="{LABEL_WIDTH}">{escape(label)}</td><td>{value}</td></tr>'
        for label, value in rows
    )
    return f'<table width="100%" cellspacing="0">{lines}</table>'


def nothing(key: str, link: str = "") -> str:
    """The words of an empty sheet; with a link what can be done about it."""
    more = f' · <a href="{link}">{escape(tr(key + "_do"))}</a>' if link else ""
    return f'<p class="quiet">{escape(tr(key))}{more}</p>'
