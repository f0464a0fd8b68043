"""Who stays out of what is printed or saved: customers marked secret, and those the person may not print."""

from collections.abc import Iterable
from dataclasses import dataclass

from bigclient_desktop.failures import Words
from bigclient_desktop.services.access import Action, permit, seeing
from bigclient_desktop.services.secrecy import OnlySecret, held_back, secret_among, secret_customers
from bigclient_desktop.services.session import Session
from bigclient_desktop.store.sight import closed_to
from bigclient_desktop.store.stub_list import stub_rows

_ON_PAPER = (Action.PRINT, Action.EXPORT)
"""A list is made before it is known whether it goes on paper or into a workbook."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Customers that are not listed, by the reason. One that has both counts once."""

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

    def note(self, words: Words) -> str:
        """The same for the end of a paper or workbook, a sentence a line."""
        return "\n".join(self.sentences(words, summed=False))


def out_of_paper(
    session: Session, customers: Iterable[str], has_reason: bool, action: Action = Action.PRINT
) -> LeftOut:
    """Those of the customers who stay out of a paper, or with Action.EXPORT out of a workbook, about each of them: with
    whom the person may not do that, which no reason changes, and of the others those marked secret. Notes nothing."""
    asked = frozenset(customers)
    with seeing(session) as connection:
        elsewhere = stub_rows(connection, map(bytes.fromhex, asked))
        closed = asked & (closed_to(connection, action).keys() | elsewhere.keys())
    return LeftOut(frozenset() if has_reason else secret_among(session, asked - closed), closed)


def held_back_from_paper(
    session: Session, customers: Iterable[str], reason: str, form: str, action: Action = Action.PRINT
) -> LeftOut:
    """The same where it is made: with a reason the audit log says why (`held_back`)."""
    asked = frozenset(customers)
    gone = out_of_paper(session, asked, bool(reason.strip()), action)
    if reason.strip():
        held_back(session, asked - gone.closed, reason, form)
    return gone


def check_left(session: Session, gone: LeftOut, is_any: bool, action: Action = Action.PRINT) -> None:
    """Raises OnlySecret, which a reason changes, or NotAllowed, where somebody stays out and nobody `is_any` left."""
    if is_any or not gone:
        return
    if gone.secret:
        raise OnlySecret()
    permit(session, action, gone.closed)


def left_out(session: Session) -> LeftOut:
    """All whom the person may not list; siblings' customers too, who are in no list read for him anyway."""
    secret = secret_customers(session)
    with seeing(session) as connection:
        closed = frozenset(customer for action in _ON_PAPER for customer in closed_to(connection, action))
    return LeftOut(secret, closed - secret)
