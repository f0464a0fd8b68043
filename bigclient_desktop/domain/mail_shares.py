"""Who carries how much of a customer's mail: our share and the competitors', service by service."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from bigclient_desktop.domain.customers import Competitor, MailUse


@dataclass(frozen=True, slots=True)
class Shares:
    """Of one service (empty: of the mail as a whole): ours, None where nobody said; each competitor's by name."""

    service: str
    ours: Decimal | None
    rivals: tuple[tuple[str, Decimal], ...]

    @property
    def total(self) -> Decimal:
        """All that was said, in percent."""
        return sum((share for _, share in self.rivals), self.ours or Decimal(0))

    @property
    def unknown(self) -> Decimal:
        """What nobody has been named for."""
        return max(Decimal(0), 100 - self.total)


def shares_by_service(rivals: Iterable[Competitor], mail_uses: Iterable[MailUse]) -> list[Shares]:
    """The services of which any share is known, in the order of their first mention; the whole mail last."""
    ours: dict[str, Decimal] = {}
    theirs: dict[str, dict[str, Decimal]] = {}
    for use in mail_uses:
        if use.our_share_percent is not None:
            # Two lines of one service are two kinds of it: the larger share says more than their sum.
            service = use.service or ""
            ours[service] = max(use.our_share_percent, ours.get(service, Decimal(0)))
    for rival in rivals:
        if rival.share_percent:
            held = theirs.setdefault(rival.service or "", {})
            held[rival.name or ""] = held.get(rival.name or "", Decimal(0)) + rival.share_percent
    services = [service for service in dict.fromkeys([*ours, *theirs]) if service]
    services += [""] if "" in ours or "" in theirs else []
    return [Shares(service, ours.get(service), tuple(theirs.get(service, {}).items())) for service in services]
