"""Who stays out of lists that are printed or saved: customers marked secret, and those the person may not print."""

from collections.abc import Iterable
from dataclasses import dataclass

from bigclient_desktop.failures import Words
from bigclient_desktop.services.access import Action, seeing
from bigclient_desktop.services.secrecy import secret_customers
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.sight import closed_to

_ON_PAPER = (Action.PRINT, Action.EXPORT)
"""A list is made before it is known whether it goes on paper or into a workbook."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Customers that are not listed, by the reason; one that has both counts as secret."""

    secret: frozenset[str]
    closed: frozenset[str]

    def __contains__(self, customer: object) -> bool:
        return customer in self.secret or customer in self.closed

    def __len__(self) -> int:
        return len(self.secret) + len(self.closed)

    def among(self, customers: Iterable[str | None]) -> "LeftOut":
        """Those of these customers."""
        asked = frozenset(customers)
        return LeftOut(self.secret & asked, self.closed & asked)

    def sentences(self, words: Words, *, summed: bool) -> list[str]:
        """What the list says of them; `summed`: its totals count them all the same."""
        rows = "_rows" if summed else ""
        told = {f"privacy.left_out{rows}": self.secret, f"access.left_out{rows}": self.closed}
        return [words(key, count=len(who)) for key, who in told.items() if who]


def left_out(session: Session) -> LeftOut:
    """All whom the person may not list; siblings' customers too, who are in no list read for him anyway."""
    secret = secret_customers(session)
    with seeing(session) as connection:
        closed = frozenset(customer for action in _ON_PAPER for customer in closed_to(connection, action))
    return LeftOut(secret, closed - secret)
