"""Shares as bars: every part named, more than the whole told, names never taken for markup."""

from decimal import Decimal

from bigclient_desktop.domain.mail_shares import Shares
from bigclient_desktop.widgets.share_bars import share_bars
from bigclient_desktop.widgets.theme import LIGHT


def test_every_part_is_named_and_too_much_is_told(qapp):
    shares = Shares("express", Decimal("45.5"), (("<顺风>", Decimal(60)),))
    said = share_bars([shares], {"express": "速递"}, LIGHT)
    assert "速递" in said
    assert "我方 45.5%" in said
    assert "&lt;顺风&gt; 60%" in said
    assert "不明" not in said
    assert "<b>合计 105.5%，超过 100%，请核对</b>" in said


def test_what_nobody_knows_is_a_part(qapp):
    said = share_bars([Shares("", None, (("中铁", Decimal(30)),))], {}, LIGHT)
    assert "全部业务" in said
    assert "不明 70%" in said
    assert "<b></b>" in said
