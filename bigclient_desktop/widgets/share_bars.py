"""Who carries how much of a service, as a bar for a sheet: our part, each competitor's, and what nobody knows."""

from decimal import Decimal
from html import escape

from bigclient_desktop.domain.mail_shares import Shares
from bigclient_desktop.widgets.theme import Colours
from bigclient_desktop.widgets.words import tr

_WHOLE = 100


def share_bars(shares: list[Shares], service_words: dict[str, str], colours: Colours) -> str:
    """A bar a service with the parts named beneath; told by words and order, not by colour alone."""
    return "".join(_bar(one, service_words.get(one.service, ""), colours) for one in shares)


def _bar(shares: Shares, service: str, colours: Colours) -> str:
    # Amber and red are for time and trouble.
    tones = (colours.quiet, colours.faint, colours.field_line, colours.ink)
    parts = [(tr("mail_shares.ours"), shares.ours, colours.accent)] if shares.ours is not None else []
    parts += [(name, share, tones[at % len(tones)]) for at, (name, share) in enumerate(shares.rivals)]
    if shares.unknown:
        parts.append((tr("mail_shares.unknown"), shares.unknown, colours.hairline))
    scale = max(shares.total, Decimal(_WHOLE))
    cells = "".join(
        f'<td width="{max(1, round(share * 100 / scale))}%" bgcolor="{colour}"'
        f' style="border:none;padding:0"><font size="1">&nbsp;</font></td>'
        for _, share, colour in parts
        if share
    )
    words = " · ".join(
        f'<span style="color:{colour}">■</span> {escape(name)} {share.normalize():f}%' for name, share, colour in parts
    )
    over = tr("mail_shares.over", total=f"{shares.total.normalize():f}") if shares.total > _WHOLE else ""
    title = escape(service or tr("mail_shares.whole"))
    bar = f'<table width="100%" cellspacing="0" style="border:none"><tr>{cells}</tr></table>'
    return f"<p>{title}</p>{bar}<p class='quiet'>{words} <b>{escape(over)}</b></p>"
