"""Who carries how much: by service, ours and the competitors' together."""

from decimal import Decimal

from bigclient_desktop.domain.customers import Competitor, MailUse
from bigclient_desktop.domain.mail_shares import Shares, shares_by_service


def test_shares_by_service_with_the_whole_mail_last() -> None:
    rivals = [
        Competitor("1", name="中铁", share_percent=Decimal(30)),
        Competitor("2", name="顺风", service="express", share_percent=Decimal("35.5")),
        Competitor("3", name="顺风", service="express", share_percent=Decimal(5)),
        Competitor("4", name="无份额", service="letters"),
    ]
    uses = [
        MailUse("5", service="express", our_share_percent=Decimal(40)),
        MailUse("6", service="express", our_share_percent=Decimal(45)),
        MailUse("7", service="letters"),
    ]
    express, whole = shares_by_service(rivals, uses)
    assert express == Shares("express", Decimal(45), (("顺风", Decimal("40.5")),))
    assert (express.total, express.unknown) == (Decimal("85.5"), Decimal("14.5"))
    assert (whole.service, whole.ours, whole.total) == ("", None, Decimal(30))


def test_what_is_over_the_whole_leaves_nothing_unknown() -> None:
    shares = Shares("express", Decimal(80), (("顺风", Decimal(50)),))
    assert (shares.total, shares.unknown) == (130, 0)
    assert shares_by_service([], []) == []
